"""Bodies before a title that are told by their letters or their channel, or by a post of letters: "SBA Regional
Director", "News 6 anchor", "CHI Health CEO"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import LANDS, is_ordinary
from scrapers.reading.occupations import head
from scrapers.reading.people.cues import ROLES
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles.heads import DESCRIBES, FUNCTIONS, is_head
from scrapers.reading.people.titles.owned import NOBODYS, OF_DISTRICTS, Owned, is_acronym
from scrapers.reading.words import words

_BY_LETTERS = words("vp svp evp ceo cfo coo cto cio cmo")
_SECTORS = words(
    "utility airline biotech tech telecom railroad retail nonprofit hospitality brewery insurance energy transit "
    "restaurant"
)
"""A head of one of these is told of without its name: "Utility CEO"."""
_DEPUTIES = words(
    "interim deputy assistant associate vice former regional acting co global group division chapter board senior sr "
    "executive new"
)
_HOUSES = words("accelerator incubator hub collaborative exchange")
"""Common words that end the name of a body which begins with letters: "APEX Accelerator counselor"."""


def of_a_station(line: Line, at: int, last: int) -> Owned | None:
    """ "News 6 anchor"."""
    found = line.tokens
    if (
        at + 2 == last
        and (
            found[at].low in _STATIONS
            or (found[at].text[0] in "WKC" and found[at].text.isupper() and len(found[at].text) == 4)
        )
        and line.mark(at + 1).isdigit()
        and len(line.mark(at + 1)) < 3
    ):
        return line.cut(at, last), last
    return None


def of_letters_and_a_word(line: Line, at: int, last: int) -> Owned | None:
    """ "CHI Health CEO"."""
    found = line.tokens
    if (
        found[last].low in _BY_LETTERS
        and is_acronym(found[at].text)
        and 1 < last - at < 4
        and found[at].low not in DESCRIBES
        and all(token.capital and token.low not in _DEPUTIES for token in found[at + 1 : last])
    ):
        return line.cut(at, last), last
    return None


def of_letters(line: Line, at: int, last: int) -> Owned | None:
    """ "SBA Regional Director": the body is told by its letters."""
    found = line.tokens
    if (
        is_acronym(found[at].text)
        and at + 1 < last
        and found[at].low not in DESCRIBES
        and found[at].low not in FUNCTIONS
        and found[at + 1].low in DESCRIBES
        and found[last].capital
        and not line.mark(at + 2).isdigit()
    ):
        return found[at].text, at + 1
    return None


def of_a_district_by_letters(line: Line, at: int, last: int) -> Owned | None:
    """ "Elm DOT District Engineer"."""
    found = line.tokens
    if (
        last - at > 2
        and found[last - 1].low == "district"
        and found[last].low in OF_DISTRICTS
        and is_acronym(found[last - 2].text)
    ):
        return line.cut(at, last - 1), last - 1
    return None


def of_letters_and_more(line: Line, at: int, last: int) -> Owned | None:
    """ "APEX Accelerator counselor", "AFSCME Local 12 president"."""
    found = line.tokens
    if (
        found[at].text.isupper()
        and len(found[at].text) > 2
        and found[at].low not in DESCRIBES
        and last > at
        and found[last].text != found[last].text.upper()
        and not head(found[at].low)
    ):
        end = at + 1
        if line.low(end) in ("local", "post", "chapter", "lodge") and found[end + 1].text.isdigit():
            end += 2
        while (
            end < last
            and found[end].capital
            and (not is_ordinary(found[end].low) or found[end].low in _HOUSES)
            and found[end].low not in DESCRIBES | FUNCTIONS
            and not is_head(line, end)
            and not is_acronym(found[end].text)
        ):
            end += 1
        return line.cut(at, end), end
    return None


def of_a_firm_by_a_post_of_letters(line: Line, at: int, last: int) -> Owned | None:
    """ "Dell VP Anil Shah"."""
    found = line.tokens
    if (
        found[last].low in _BY_LETTERS
        and last - at == 1
        and found[at].capital
        and found[at].low not in DESCRIBES | FUNCTIONS | LANDS | ROLES.keys()
        and found[at].low not in bodies.UNITS
        and found[at].low not in NOBODYS | _SECTORS
        and not head(found[at].low)
    ):
        return found[at].text, last
    return None


def of_capitals_by_a_post_of_letters(line: Line, at: int, last: int) -> Owned | None:
    """ "Workforce Midsouth CEO Jane Roe"."""
    found = line.tokens
    if (
        found[last].low in _BY_LETTERS
        and last - at in (2, 3)
        and all(bodies.proper_word(token) for token in found[at:last])
        and not all(token.low in DESCRIBES | FUNCTIONS for token in found[at:last])
        and not any(head(token.low) or token.low in ROLES for token in found[at:last])
    ):
        return bodies.text(line.text, found, at, last, owner=True), last
    return None


_STATIONS = words("news channel newschannel fox abc nbc cbs")


__all__ = [
    "of_a_district_by_letters", "of_a_firm_by_a_post_of_letters", "of_a_station", "of_capitals_by_a_post_of_letters",
    "of_letters", "of_letters_and_a_word", "of_letters_and_more",
]  # fmt: skip
