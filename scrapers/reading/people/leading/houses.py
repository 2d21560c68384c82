"""At whose house a gathering is: "at Jane Roe's home", "a cookout at Ann and Bob Roe's place"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people.evidence import NOTHING, Evidence, strong
from scrapers.reading.people.leading.word import Word
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_HOMES = words("house home place residence backyard garden barn porch cabin ranch apartment condo")
_LINKS = words("and & dr mr mrs ms rev . ,")
HOUSE = "at the house of"


def at(word: Word) -> Evidence:
    """ "at Jane Roe's home": whoever lives there has the others in."""
    return strong(Role.HOST, HOUSE, own=True) if word.skipped == 0 and _owned(word.line, word.at + 1) else NOTHING


def _owned(line: Line, begin: int) -> bool:
    """Whether names stand at ``begin``, with nothing but what joins them, and the house of the last behind."""
    for here in range(begin, min(len(line.tokens) - 1, begin + 8)):
        token = line.tokens[here]
        if token.text[-2:] in ("'s", "’s", "s'", "s’") and token.capital:
            home = here + 1 + (line.low(here + 1) in ("new", "lovely", "beautiful", "lake", "summer"))
            return (
                here > begin
                and line.low(home) in _HOMES
                and not line.tokens[home].capital
                and line.low(home + 1) != "of"
            )
        if not token.capital and token.low not in _LINKS:
            return False
    return False


__all__ = ["HOUSE", "at"]
