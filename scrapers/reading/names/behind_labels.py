"""A name that common words end, where a label or an honorific says that it is one: "Speaker: Nico Papas,", "Dr. Lenore
Abbot, currently"."""

from __future__ import annotations

from scrapers.reading.body_words import LEGAL, UNITS
from scrapers.reading.names import vocabulary as words
from scrapers.reading.names.behind_posts import WRITTEN
from scrapers.reading.names.shapes import bare, nameable
from scrapers.reading.occupations import head
from scrapers.reading.tokens import Token
from scrapers.reading.words import words as split

_LABELS = split(
    "speaker presenter moderator panelist panellist keynote keynoter emcee instructor facilitator lecturer trainer "
    "honoree"
)
_HONORIFICS = split("dr mr mrs ms miss rev mme prof hon")
_CLOSE = frozenset([",", "(", "–", "—", "|", ";"])


def whole(found: list[Token], at: int) -> int:
    """Where the name of two capitals ends that begins at ``at`` behind a label or an honorific; 0 where none does."""
    if not 0 < at < len(found) - 1:
        return 0
    first, last = found[at], found[at + 1]
    labelled = at > 1 and found[at - 1].text == ":" and found[at - 2].low in _LABELS
    if not labelled and not (found[at - 1].low in _HONORIFICS and found[at - 1].capital):
        return 0
    if not all(
        token.word and token.capital and not token.glued and WRITTEN.fullmatch(token.text) for token in (first, last)
    ):
        return 0
    if nameable(found, at + 1, False):
        return 0
    behind = found[at + 2] if at + 2 < len(found) else None
    if labelled and behind is not None and behind.text not in _CLOSE and not (behind.text == "-" and not behind.glued):
        return 0
    if behind is not None and (
        behind.capital or behind.text in "&/'’" or behind.text[0].isdigit() or (behind.glued and behind.word)
    ):
        return 0
    surname = bare(last.low)
    if (
        first.low not in words.given_names()
        or first.low in words.ambiguous()
        or first.low in words.LANDS
        or head(first.low)
    ):
        return 0
    if surname in UNITS | LEGAL | words.LANDS | words.TIMES | words.HONORIFICS or head(surname):
        return 0
    if surname in words.PLACES | words.PLAIN | words.OFFICES | words.CREDENTIALS and surname not in words.surnames():
        return 0
    return at + 2


__all__ = ["whole"]
