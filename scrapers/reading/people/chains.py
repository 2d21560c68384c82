"""The lists that several names make: "Ann Lee of Acme, Bob Ray and Cy Poe"."""

from __future__ import annotations

from itertools import pairwise

from scrapers.reading.people.bodies_named import (
    CONNECTS,
)
from scrapers.reading.people.cues import ANNOUNCE, AUXILIARIES, CONTACT, HONOUR, ROLES, THROUGH, WORKS_BY, present
from scrapers.reading.people.following import romance
from scrapers.reading.people.leading import romance as inverted_romance
from scrapers.reading.people.line import Line
from scrapers.reading.people.mention import Mention
from scrapers.reading.people.sharing import share, share_told_once
from scrapers.reading.people.titles import is_head
from scrapers.reading.words import words

_GIVES = words(
    "speech speeches talks presentations readings performances reports message remarks keynote address presentation "
    "talk lecture update program programme invocation blessing grace pledge prayer benediction reading performance "
    "demonstration music auction tour"
)
"""What somebody gives: the next one gives it, and not what the list before does."""
_MARKS = frozenset([",", ";", "|", "•", "·", "/", "&", "–", "—", "-", "*", "+"])
BREAKS = (
    AUXILIARIES
    | ANNOUNCE
    | HONOUR
    | THROUGH
    | CONTACT
    | words(
        "sponsored escorted accompanied introduced interviewed nominated who that which when while if at in on for to "
        "of than but named after says said asks memory late interviews moderates spoke addressed gave discussed "
        "talked explained con avec"
    )
    | romance.VERBS
    | inverted_romance.VERBS
)


def chains(line: Line, mentions: list[Mention]) -> list[list[Mention]]:
    """The mentions, those together that one list holds."""
    found: list[list[Mention]] = []
    for mention in mentions:
        if (
            found
            and joined(line, found[-1][-1].end, mention.begin)
            and not (
                line.mark(found[-1][-1].end) == ";"
                and ((found[-1][-1].name.sure == 0 and not found[-1][-1].placed) or _object(line, found[-1][-1]))
            )
        ):
            found[-1].append(mention)
        else:
            found.append([mention])
    for chain in found:
        for part in _parts(line, chain):
            share(line, part)
        share_told_once(line, chain, mentions)
    return found


def _object(line: Line, mention: Mention) -> bool:
    """ "Ann Lee, who told of the changes, recognizing Jane Roe": whom a clause about another is about."""
    at = mention.begin - 1
    if line.low(at) == "of" and line.low(at - 1) in ("place", "lieu", "behalf", "stead"):
        # "who sits in place of Jane Roe; Bob Ray"
        return True
    return line.low(at).endswith("ing") and line.low(at) in HONOUR and line.mark(at - 1) == ","


def _parts(line: Line, chain: list[Mention]) -> list[list[Mention]]:
    """A list, cut where semicolons part it."""
    found = [chain[:1]]
    for one, other in pairwise(chain):
        if line.mark(one.end) == ";" and one.placed:
            found.append([other])
        else:
            found[-1].append(other)
    return found


def joined(line: Line, begin: int, end: int) -> bool:
    """Whether the words between two names only join them."""
    tokens = _without_asides(line, begin, end)
    if not tokens or len(tokens) > 9:
        return False
    if not any(
        line.low(at) in ("and", "plus", "with", "&", "alongside", "or", "x", "y", "und", "et")
        or line.mark(at) in _MARKS
        for at in tokens
    ):
        return False
    if line.low(tokens[0]) not in CONNECTS and line.mark(tokens[0]) not in _MARKS:
        return False
    if _tell_of_one(line, begin, tokens):
        return False
    return not any(
        line.tokens[at].word
        and (
            line.low(at) in BREAKS
            or line.low(at) in ROLES
            or (line.low(at) in _GIVES and not line.tokens[at].capital)
            or (present(line.low(at)) and not line.tokens[at].capital)
        )
        and line.low(at) not in CONNECTS
        for at in tokens
    ) and not any(line.mark(at) in ":.?!" for at in tokens)


def _tell_of_one(line: Line, begin: int, tokens: list[int]) -> bool:
    """Whether the words between two names go on about the first of them."""
    if (
        line.low(tokens[0]) == "and"
        and len(tokens) > 2
        and line.mark(tokens[-1]) in (";", "and")
        and line.low(tokens[1]).endswith("s")
        and not line.tokens[tokens[1]].capital
        and not is_head(line, tokens[1])
        and line.low(tokens[1]) not in CONNECTS
    ):
        # "Ann Lee, who sat in for Cy Poe and oversees the work; Bob Ray"
        return True
    if (
        line.mark(begin) == ","
        and line.low(begin + 1) in ("who", "whose")
        and all(line.mark(at) == "," for at in tokens)
        and (
            with_at := next(
                (at for at in range(tokens[-1] - 1, max(begin, tokens[-1] - 6), -1) if line.low(at) in ("with", "by")),
                -1,
            )
        )
        > 0
        and line.low(with_at + 1) in ("the", "our", "this")
    ):
        # "Ann Lee, who asked the questions of an hour with the evening's star, Jane Roe"
        return True
    if (
        line.low(tokens[-1]) == "by"
        and len(tokens) > 1
        and (line.low(tokens[-2]).endswith("ed") or line.low(tokens[-2]) in WORKS_BY)
    ):
        # "games led by Ann Lee, ribs smoked by Bob Ray"
        return True
    if (
        line.mark(tokens[0]) == ","
        and len(tokens) > 2
        and line.low(tokens[1]) in ("de", "du", "del", "des")
        and line.mark(tokens[-1]).islower()
    ):
        # "Anne Roy, de la firme Roe Lee"
        return True
    # "Anne Roy, à la tête de Bois Roy"
    return (
        line.low(tokens[-1]) in ("de", "du")
        and len(tokens) > 1
        and line.tokens[tokens[-2]].word
        and line.low(tokens[-2]) not in ("et", "y", "e")
    )


def _without_asides(line: Line, begin: int, end: int) -> list[int]:
    """The tokens between two places without what is in brackets or quotes."""
    kept: list[int] = []
    closing = ""
    for at in range(begin, end):
        text = line.mark(at)
        if closing:
            if text in closing:
                closing = ""
                if text == ",":
                    kept.append(at)
            continue
        if text == "," and line.low(at + 1) in ("who", "whose"):
            closing = ","
            continue
        if text in '("“':
            closing = {"(": ")", '"': '"', "“": "”"}[text]
            continue
        kept.append(at)
    return kept


__all__ = ["BREAKS"]
