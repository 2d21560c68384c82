"""Whose a title is, by the words before it: what tells a body from a kind of work, and who owns no title by name."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import LANDS, is_ordinary
from scrapers.reading.occupations import head
from scrapers.reading.people.cues import ROLES
from scrapers.reading.people.titles.heads import DESCRIBES, FUNCTIONS
from scrapers.reading.tokens import Token
from scrapers.reading.words import words

ADJECTIVES = (
    "-nominated", "-winning", "-born", "-based", "-selling", "-trained", "-certified", "-year-old", "-time",
    "-generation", "-turned", "-house", "-level", "-wide", "-profit", "-era",
)  # fmt: skip
NOBODYS = words(
    "sheriff mayor governor society club chamber county city association company chapter council department bank "
    "lodge world nation town state school church college "
    "label firm agency startup studio company tv radio television nation america hollywood broadway internet "
    "university today week month year tonight tomorrow monday tuesday wednesday thursday friday saturday sunday "
    "community"
)
"""What is owned by these is owned by no body of a name."""
PROVINCES = words("ontario quebec manitoba saskatchewan alberta yukon nunavut")
OF_DISTRICTS = words("engineer manager ranger attorney supervisor governor conservationist forester judge chief sales")
"""What a district has one of: "Elm DOT District Engineer"."""
PUBLIC = words(
    "county city town village township borough school board council commission committee planning zoning park library "
    "vice"
)
"""The bodies that every place has: they own no title by name."""
Owned = tuple[str | None, int]
"""Whose a title is, and where the title itself begins."""


def is_acronym(text: str) -> bool:
    """Whether a body is written by its letters: SBA, NRCS."""
    return text.isalpha() and text.isupper() and 2 < len(text) < 7 and not head(text.lower())


def names_a_body(named: list[Token], title_capital: bool) -> bool:
    """Whether capitals before a title name a body and no kind of work: "Acme", "WKYZ", "Carter Industries"."""
    lows = [token.low for token in named if token.word]
    if not lows or all(low in LANDS or low in DESCRIBES or low.isdigit() for low in lows):
        return False
    if (lows[0] in DESCRIBES and title_capital) or lows[-1] in ROLES or lows[-1].endswith(ADJECTIVES):
        return False
    if any(
        not is_ordinary(low)
        and low not in LANDS
        and low not in DESCRIBES
        and low not in FUNCTIONS
        and not low.endswith(ADJECTIVES)
        for low in lows
    ):
        return True
    return len(lows) > 1 and (lows[-1] in bodies.UNITS or not title_capital)


__all__ = ["ADJECTIVES", "NOBODYS", "OF_DISTRICTS", "PROVINCES", "PUBLIC", "Owned", "is_acronym", "names_a_body"]
