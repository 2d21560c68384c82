"""Names of bodies in French and Spanish that go on through small words: "Coopérative laitière des Appalaches", "Société
d'histoire de Beauval"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading.body_words import ABROAD
from scrapers.reading.names.vocabulary import given_names
from scrapers.reading.tokens import Token
from scrapers.reading.words import words

_LINKS = words("de du des del à aux en et y e")
_ARTICLES = words("la le les los las el")
_ADJECTIVE = re.compile(
    r"\w{2,}(?:ier|ière|al|ale|ales|aux|ique|iques|ive|ivo|iva|ien|ienne|aire|aires|euse|elle|icole|icoles|ois|oise"
    r"|able|ado|ada|ico|ica|ial|ario|aria|ense|ano|ana|és|ée|ées)"
)
_ELIDED = ("d'", "l'")
_ENGLISH_TOO = words("commission association centre")
_CLOSING = (",", ".", ";", ")", "|")
_FURTHEST = 12


def end(found: list[Token], at: int, stop: int) -> int:
    """Where a name ends that small words lead on from its first word; ``at`` where none do."""
    if not found[at].capital or found[at].low.removeprefix("l'") not in ABROAD:
        return at
    last, small, linked, told = at, False, False, at
    for here in range(at + 1, min(stop, at + _FURTHEST)):
        token = found[here]
        if not token.word:
            break
        if token.capital and not token.low.startswith(_ELIDED):
            if told == here - 1 > at and found[at].low in _ENGLISH_TOO:
                # "Association regional President"
                break
            last, linked = here, False
        elif token.low.startswith(_ELIDED):
            last, linked = (here if token.text[2:3].isupper() else last), False
            small = small or not token.text[2:3].isupper()
        elif token.low in _LINKS or (token.low in _ARTICLES and linked):
            linked = True
        elif linked or _ADJECTIVE.fullmatch(token.low):
            told = here if told == here - 1 and not linked else told
            small, linked = True, False
        else:
            break
    if last == at and told > at and (told + 1 >= stop or found[told + 1].text in _CLOSING):
        # "Banque nationale"
        return told + 1
    return last + 1 if small and last > at else at


def joins(found: list[Token], at: int, here: int, stop: int) -> bool:
    """Whether the "et" at ``here`` joins two trades before a firm's name: "Portes et Fenêtres Roy"."""
    if here != at + 1 or here + 2 >= stop or found[here].low != "et":
        return False
    both = (found[at], found[here + 1])
    return found[here + 2].capital and all(
        token.capital and token.text[1:].islower() and len(token.low) > 4 and token.low not in given_names()
        for token in both
    )


__all__ = ["end", "joins"]
