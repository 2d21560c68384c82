"""Job titles in a line: where one begins and ends, and the organisation it is of.

``heads`` are the words of titles, ``extent`` says where one ends, ``complements`` where it goes on behind "of",
``employers`` (before it) and ``affiliation`` (behind it) whose it is, ``wording`` how it is written.
"""

from __future__ import annotations

from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import extent
from scrapers.reading.people.titles.affiliation import linked, unlinked
from scrapers.reading.people.titles.complements import goes_on
from scrapers.reading.people.titles.employers import before_head
from scrapers.reading.people.titles.heads import DESCRIBES, FUNCTIONS, MAKERS, is_head
from scrapers.reading.people.titles.position import Position, Told
from scrapers.reading.people.titles.possessives import owner
from scrapers.reading.people.titles.title import Title
from scrapers.reading.words import words


def read(line: Line, at: int, stop: int) -> Told | None:
    """The title that begins at token ``at``, with what it is of."""
    last = extent.last_word(line, at, stop)
    if last < 0 or extent.is_body(line, at, last, stop):
        return None
    owner_of, begin = before_head(line, at, last)
    title = Title(line, at, begin, last, stop, owner_of)
    end = extent.tail(line, last, stop)
    if (
        line.mark(end) == "("
        and line.low(end + 1) == "with"
        and (close := next((here for here in range(end + 2, min(stop, end + 8)) if line.mark(here) == ")"), 0))
        and line.low(close + 1) == "of"
    ):
        # "co-owner (with husband Bao) of Corner Drug"
        end = close + 1
    if (
        line.low(end) in ("over", "down", "out", "up", "here", "now", "currently")
        and line.low(end + 1) in ("at", "with")
        and end + 2 < stop
    ):
        # "the diabetes educator over at Mercy"
        end += 1
    while end < stop and line.low(end) in extent.LINKS:
        if further := goes_on(line, end, stop):
            end = further
            continue
        told = _office_sought(title, end) or _assists(title, end) or linked(title, end)
        if told is not None:
            return told
        break
    told = unlinked(title, end)
    joined = next((here for here in range(last + 1, end) if line.low(here) in ("and", "&")), -1)
    if (
        told.organization is None
        and joined > 0
        and (second := read(line, joined + 1, stop)) is not None
        and second.organization
        and second.end == told.end
        and (line.tokens[end - 1].capital or (second.organization.isupper() and line.tokens[joined + 1].capital))
    ):
        # "Yoga Teacher and Elm Conservancy Senior Scientist"
        return Told(told.title, second.organization, told.end)
    return told


def _assists(title: Title, end: int) -> Told | None:
    """ "assistant to the president of Elm College", "chief of staff to the mayor of Elmwood"."""
    line = title.line
    if line.low(end) != "to" or line.low(end + 1) not in ("the", "our") or line.low(title.last) not in _ASSISTS:
        return None
    office = read(line, end + 2, title.stop)
    return (
        title.told(end, None, end)._replace(
            title=line.cut(title.begin, end + 2 + _length(office.title)),
            organization=office.organization,
            end=office.end,
        )
        if office is not None and office.title
        else None
    )


def _length(written: str) -> int:
    return len(written.split(" "))


_ASSISTS = words("assistant adviser advisor counsel counselor aide deputy secretary liaison consultant staff chief")


def _office_sought(title: Title, end: int) -> Told | None:
    """ "Candidates for sheriff Ann Lee and Bob Ray"."""
    line = title.line
    if line.low(end) != "for" or line.low(title.last) not in ("candidate", "candidates"):
        return None
    office = read(line, end + 1, title.stop)
    return (
        title.told(office.end, title.owner, office.end)
        if office is not None and not line.tokens[end + 1].capital
        else None
    )


__all__ = ["DESCRIBES", "FUNCTIONS", "MAKERS", "Position", "Told", "is_head", "owner", "read"]
