"""Days on which something is so and nothing is held: a term, a closure, a deal, a work crew, an episode, a day with
nothing on it.

What a row is called tells it, and the words of the clause before its day; what stands further down in a row may speak
of something else.
"""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.notes import is_note
from scrapers.formats.listing.outline import Outline
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.titles import Name
from scrapers.formats.listing.words import MONTH_DAY, NUMERIC, TIME
from scrapers.reading import kept_back, not_held

_EDGES = " :–—-,."
_LONGEST_REST = 80
_AT_ONCE = 3
_FEW = 2
_UNTIL = re.compile(r"\b(?:ends?|closes?|opens?|due|deadlines?|last day)\b", re.I)
_OPEN = re.compile(
    r"\W*(?:(?:the|our|we|are|is|museum|gallery|store|shop|farm|park|grounds|house|center|visitor|seasonally"
    r"|now) )*open (?:daily|weekends|year|seasonally|every day|by appointment|from\b|\d|(?:mon|tue|wed|thu|fri|sat"
    r"|sun)[a-z]{0,6}\b)",
    re.I,
)
"""What begins a sentence about a house's season: "Open daily 10–4, April 15 – October 31"."""


def why_not_held(page: Outline, row: Row, name: Name | None, has_time: bool, *, spoken: bool = False) -> str | None:
    """Why nothing is held on a row's day, in words; None where nothing says so, or where somebody speaks of it: "Bridge
    Repairs on Route 9"."""
    own = name is not None and not spoken and not _is_of_another_day(page, row, name.line)
    told = (
        kept_back.by_title(name.text) or not_held.by_name(name.text, linked=bool(name.href), has_time=has_time)
        if name is not None and own
        else None
    )
    if told is not None:
        return told
    if (
        name is not None
        and own
        and not name.href
        and not_held.of_the_sky(name.text)
        and not TIME.search(page.lines[name.line].text)
    ):
        return "it tells of the sky"
    if (name is None or not own or not any(anchor.first <= name.line <= anchor.last for anchor in row.anchors)) and (
        told := _by_rest(row, has_time)
    ) is not None:
        return told
    if name is None and _tells_only_terms(row):
        return not_held.TERM
    for anchor in row.anchors:
        text = page.lines[anchor.first].text
        told = not_held.by_clause(text, _begin(text, anchor.begin), untold=name is None and not has_time)
        rest = anchor.rest.strip(_EDGES)
        if (
            told is None
            and anchor.begin == 0
            and len(rest) <= _LONGEST_REST
            and not (name is not None and name.text in rest)
            and not_held.tells_term(rest)
        ):
            told = "the date is a term"
        if told is None:
            return None
    return told


def _tells_only_terms(row: Row) -> bool:
    """Whether all that stands beside a day is by when one books, or when a house is open: "March 31", "Early bird
    registration ends"."""
    dated = {index for anchor in row.anchors for index in range(anchor.first, anchor.last + 1)}
    others = [line.text for line in row.lines if line.index not in dated]
    if others and len(others) <= _FEW and all(is_note(text) and _UNTIL.search(text) for text in others):
        return True
    return not others and all(_OPEN.match(anchor.rest) for anchor in row.anchors)


def _by_rest(row: Row, has_time: bool) -> str | None:
    """Why nothing is held, by the few words beside a day that are not what the row is called: "April 6: last day to
    enrol"."""
    rests = [anchor.rest.strip(" .,:;–—-") if anchor.begin <= _AT_ONCE else "" for anchor in row.anchors]
    told = [not_held.by_name(rest, has_time=has_time) if 3 < len(rest) <= _LONGEST_REST else None for rest in rests]
    return told[0] if all(why == not_held.TERM for why in told) else None


def _is_of_another_day(page: Outline, row: Row, line: int) -> bool:
    """Whether a line names a day and is not one on which the row's day stands: "Tickets go on sale September 10" below
    it."""
    text = page.lines[line].text
    return not any(anchor.first <= line <= anchor.last for anchor in row.anchors) and (
        MONTH_DAY.search(text) is not None or NUMERIC.search(text) is not None
    )


def _begin(text: str, near: int) -> int:
    """Where a day begins in a line that was read with the years that it leaves out."""
    days = [found.start() for pattern in (MONTH_DAY, NUMERIC) for found in pattern.finditer(text)]
    return min(near, min(days, key=lambda at: abs(at - near), default=near))
