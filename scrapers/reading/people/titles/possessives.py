"""The body whose possessive stands before a title: "Acme's CEO"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import HONORIFICS, LANDS, OFFICES
from scrapers.reading.people.cues import STOPS
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles.heads import DESCRIBES
from scrapers.reading.people.titles.owned import NOBODYS, PROVINCES, Owned, names_a_body
from scrapers.reading.words import words

_VOTED = words("sen senator gov governor rep representative congressman congresswoman congressmember")


def of_a_possessive(line: Line, at: int, last: int) -> Owned | None:
    """Whose the title is by a possessive before it: "Acme's CEO", "the county's manager"."""
    found = line.tokens
    for here in range(last - 1, at - 1, -1):
        text = found[here].text
        if text[-2:].lower() in ("'s", "’s") or (text[-1:] in "'’" and len(text) > 2):
            if (
                here + 1 < last
                and not found[last].capital
                and all(token.word and token.capital for token in found[here + 1 : last])
            ):
                return bodies.text(line.text, found, at, last, owner=True), last
            if (
                line.low(here + 1) == "office"
                and found[here + 1].capital
                and here + 2 <= last
                and not found[last].capital
            ):
                # "Governor's Office regional liaison"
                return bodies.text(line.text, found, at, here + 2), here + 2
            if line.low(last) in _VOTED and all(
                token.low.removesuffix("'s").removesuffix("’s") in LANDS for token in found[at : here + 1]
            ):
                # "Ohio's Sen. Jane Roe"
                return None, here + 1
            if (
                here > at
                and found[here].low in DESCRIBES
                and found[here].capital
                and found[last].capital
                and found[here + 1].low not in bodies.UNITS
                and names_a_body(found[at:here], True)
            ):
                # "Elmstate Women's Basketball Coach"
                return bodies.text(line.text, found, at, here), here
            if found[here].low in DESCRIBES or (found[here + 1].capital and found[here + 1].low in bodies.UNITS):
                return None, at
            return owner(line, at, here + 1), here + 1
    return None


def owner(line: Line, at: int, end: int) -> str | None:
    """The body whose possessive ends at ``end``; None where it is no name of its own: "the county's", "our club's"."""
    found = line.tokens
    begin = end - 1
    if not found[begin].capital and not (found[begin].text[0].isdigit() and begin > at and found[begin - 1].capital):
        return None
    while begin > at and (
        bodies.proper_word(found[begin - 1])
        or found[begin - 1].text == "&"
        or (found[begin - 1].low in ("of", "the", "for", "and") and begin - 2 >= at and found[begin - 2].capital)
    ):
        if found[begin - 1].low in STOPS and found[begin - 1].low not in ("of", "the", "for", "and"):
            break
        begin -= 1
    while begin < end - 1 and found[begin].low in ("the", "our", "of", "and", "for"):
        begin += 1
    written = bodies.text(line.text, found, begin, end, owner=True)
    if written.lower() in NOBODYS | PROVINCES or found[begin].low in OFFICES or found[begin].low in HONORIFICS:
        return None
    return written


__all__ = ["of_a_possessive"]
