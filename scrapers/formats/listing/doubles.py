"""One draft an event: a list of dates and a list of minutes tell of the same meetings, and so may one page's parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from scrapers.draft import Draft
from scrapers.formats.listing.outline import Outline
from scrapers.formats.listing.rows import Row
from scrapers.formats.listing.titles import bare
from scrapers.formats.listing.vague import is_generic
from scrapers.formats.listing.words import BODY, EVENT

_FEW = 8
PLURAL = re.compile(r"\b(?:meetings|events|minutes|agendas|dates|schedules?|calendar|notices|records)\b", re.I)
_NUMBER = re.compile(r"\d+")
_FILLED = ("venue", "status", "url", "end", "price", "description", "organizer")


@dataclass(slots=True)
class Kept:
    """A row that is an event; ``own`` when the row itself names it, ``block`` where its block does."""

    row: Row
    draft: Draft
    own: bool
    block: str = ""


def without_doubles(kept: list[Kept]) -> Iterator[Draft]:
    """The drafts, one an event."""
    by_day: dict[date | None, list[Kept]] = {}
    for one in kept:
        held = by_day.setdefault(_day(one.draft.start), [])
        hit = next((other for other in held if _same(other, one)), None)
        if hit is None:
            held.append(one)
        else:
            _fill(hit, one)
    for one in kept:
        if any(one is other for other in by_day[_day(one.draft.start)]):
            yield one.draft


def only_event(page: Outline, kept: list[Kept]) -> Draft | None:
    """The one event of a page that is about nothing else: all its rows are of one day."""
    if len(kept) == 1 and not (kept[0].own and (EVENT.search(kept[0].draft.title or "") or BODY.search(kept[0].draft.title or ""))):
        heading = bare(page.heading)
        if EVENT.search(heading) and not is_generic(heading) and not PLURAL.search(heading):
            kept[0].draft.title = heading
        return kept[0].draft
    if not 1 < len(kept) <= _FEW or len({_day(one.draft.start) for one in kept}) != 1:
        return None
    clocks = sorted({one.draft.start for one in kept if isinstance(one.draft.start, datetime)})
    ends = {one.draft.end for one in kept if one.draft.end is not None}
    if len(clocks) > 2 or (len(clocks) == 2 and not ends <= {clocks[1]}):
        return None
    heading = bare(page.heading)
    if len(clocks) == 2 and (not heading or is_generic(heading)):
        return None
    first = next((one for one in kept if clocks and one.draft.start == clocks[0]), kept[0])
    for one in kept:
        if one is not first:
            _fill(first, one)
    if len(clocks) == 2:
        first.draft.end = clocks[1]
    if len(heading) > 3 and not is_generic(heading):
        first.draft.title = heading
    return first.draft


def same_draft(one: Draft, other: Draft) -> bool:
    """Whether two drafts of one page mean one event: the same day, no other hour, a like title."""
    from scrapers.combine import same_title

    return _day(one.start) == _day(other.start) and _same_hour(one, other) and same_title(one.title or "", other.title or "")


def _same_hour(one: Draft, other: Draft) -> bool:
    return not isinstance(one.start, datetime) or not isinstance(other.start, datetime) or one.start == other.start


def _same(a: Kept, b: Kept) -> bool:
    if not _same_hour(a.draft, b.draft):
        return False
    if not a.own and not b.own and a.block and b.block and a.block != b.block:
        return same_draft(a.draft, b.draft)
    return not a.own or not b.own or (same_draft(a.draft, b.draft) and not _numbered_apart(a.draft, b.draft))


def _numbered_apart(one: Draft, other: Draft) -> bool:
    """Whether two like titles have different numbers: "Hearing 23-0622" and "Hearing 23-0623"."""
    mine, theirs = (set(_NUMBER.findall(draft.title or "")) for draft in (one, other))
    return bool(mine) and bool(theirs) and not (mine <= theirs or theirs <= mine)


def _fill(into: Kept, other: Kept) -> None:
    if other.own and not into.own:
        into.draft.title, into.own = other.draft.title, True
    if not isinstance(into.draft.start, datetime) and isinstance(other.draft.start, datetime):
        into.draft.start, into.draft.end = other.draft.start, other.draft.end
    for name in _FILLED:
        if getattr(into.draft, name) is None:
            setattr(into.draft, name, getattr(other.draft, name))


def _day(moment: datetime | date | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment
