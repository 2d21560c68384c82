"""Stamps that call the wall clock UTC, or that of another zone: told by the hours that the same page shows.

Systems that keep local times and write "Z" behind them are common. Where the words beside the event say
"December 3, 5:30 PM", its stamp says 17:30 UTC, and the hour that this would be on the spot is shown nowhere,
the hour on the wall is 5:30 PM. A true stamp whose own hour is shown stays, and so do all others of its list.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from functools import cached_property

from hobnob import patterns as re
from hobnob.records import Place
from scrapers import page_words
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import add_to_calendar, shown_hours
from scrapers.formats.days import whole_days
from scrapers.reading import venues
from scrapers.reading.html import one_line, plain
from scrapers.span import zone, zone_named

_CLOCK = re.compile(r"\b(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?\s?m\b|\b(\d{1,2}):(\d{2})\b", re.I)
_ZONE = re.compile(r"\d\s?(?:[ap]\.?m\.?)?\s?\(?(?:[CEMP][SD]?T|central|eastern|mountain|pacific)\b", re.I)
_WAKING = range(6, 23)
_MOST = 300
_LONGEST = 6_000
_CERTAIN, _JUDGED = 2, 60


@dataclass(slots=True)
class _Doubtful:
    """A draft whose stamp is not on its zone's clock, and the zone in which its hour is the one on the wall."""

    at: int
    draft: Draft
    start: datetime
    zone_name: str
    lies: bool | None = None


@dataclass
class _Page:
    document: Document
    context: Context
    titles: Sequence[str]

    @cached_property
    def beside(self) -> dict[str, str]:
        return page_words.beside(page_words.visible(self.document), self.titles)

    @cached_property
    def links(self) -> list[Draft]:
        rows = add_to_calendar.read(self.document, self.context) if self.document.looks_like == "html" else ()
        return [row for row in rows if isinstance(row, Draft)]


def settled(rows: list[Draft | Rejected], document: Document, context: Context) -> list[Draft | Rejected]:
    """The rows of one reader, those on the wall clock that call it another without their zone; one that thereby says
    what another row says is left out."""
    doubtful = [
        _Doubtful(at, row, row.start, zone_named(row.timezone, context.timezone))
        for at, row in enumerate(rows)
        if isinstance(row, Draft)
        and isinstance(row.start, datetime)
        and row.title
        and not row.all_day
        and _is_off(row, context)
    ]
    if not doubtful:
        return rows
    drafts = [row for row in rows if isinstance(row, Draft)]
    page = _Page(document, context, [row.title for row in drafts if row.title][:_MOST])
    for in_utc in (True, False):
        alike = [one for one in doubtful if bool(one.start.utcoffset()) is not in_utc]
        for one in alike[:_JUDGED]:
            _judge(one, page, drafts)
            if one.lies is False:
                break
        _agree(alike)
    changed = {one.at: _on_the_wall(one) for one in doubtful if one.lies}
    if not changed:
        return rows
    told = {_name(row, context) for at, row in enumerate(rows) if isinstance(row, Draft) and at not in changed}
    return [
        changed.get(at, row)
        for at, row in enumerate(rows)
        if at not in changed or _name(changed[at], context) not in told
    ]


def _is_off(draft: Draft, context: Context) -> bool:
    start = draft.start
    if not isinstance(start, datetime) or start.tzinfo is None:
        return False
    return start.utcoffset() != start.replace(tzinfo=zone(zone_named(draft.timezone, context.timezone))).utcoffset()


def _judge(one: _Doubtful, page: _Page, drafts: Sequence[Draft]) -> None:
    """Whether a stamp lies: None where nothing is shown, or both hours are."""
    title = one.draft.title or ""
    written, beside = plain(one.draft.description)[:_LONGEST], page.beside.get(title, "")
    now, meant = page.context.now, one.start.astimezone(zone(one.zone_name))
    by_page, by_words = (shown_hours.moments(words, one.start, one.zone_name, now) for words in (beside, written))
    if one.start in (*by_page, *by_words):
        one.lies = False
        return
    words = f"{beside}\n{written}"
    if not _believable(one, meant, words) or meant.time() in _clocks(words):
        return
    told = [
        *by_words,
        *([] if page_words.is_made_from(page.document, one.start) else by_page),
        *_by_others(one, page, drafts),
    ]
    shown = next((moment for moment in told if _digits(moment) == _digits(one.start) and moment != one.start), None)
    if shown is not None:
        one.lies = True
        one.zone_name = getattr(shown.tzinfo, "key", None) or one.zone_name


def _believable(one: _Doubtful, meant: datetime, words: str) -> bool:
    """Whether the hour as written may be that on the wall: at night nobody meets, and a page made in UTC shows its
    hours too. An offset that is none of the zone's is another zone's, where the event may be; standard time all year is
    how a system is left, summer's in winter is the neighbour's time as well, unless the words name the zone."""
    if one.start.hour not in _WAKING and meant.hour in _WAKING:
        return False
    offset = one.start.utcoffset()
    if not offset:
        return True
    home = zone(one.zone_name)
    winter, summer = sorted(datetime(one.start.year, month, 1, tzinfo=home).utcoffset() or offset for month in (1, 7))
    return (offset == winter or (offset == summer and _ZONE.search(words) is not None)) and not _is_there(one)


def _is_there(one: _Doubtful) -> bool:
    """Whether the event's town keeps the time of its stamp."""
    from hobnob.places import town
    from hobnob.places.states import code_of

    said = one.draft.venue
    venue = venues.place(said) if isinstance(said, str) else said
    if not isinstance(venue, Place) or not (venue.city and venue.region):
        return False
    found = town(venue.city, code_of(venue.region))
    return found is not None and one.start.astimezone(zone(found.zone)).utcoffset() == one.start.utcoffset()


def _by_others(one: _Doubtful, page: _Page, drafts: Sequence[Draft]) -> list[datetime]:
    """The starts of what has the same title: a row on the zone's own clock, or the one link that adds it to a
    calendar."""
    title = _plain_title(one.draft)
    home = zone(one.zone_name)
    named = [row for row in drafts if _plain_title(row) == title]
    local = [row.start for row in named if isinstance(row.start, datetime) and not _is_off(row, page.context)]
    links = [row.start for row in page.links if _plain_title(row) == title and isinstance(row.start, datetime)]
    alone = len({str(row.start) for row in named}) == 1 and len(links) == 1
    starts = [*local, *(links if alone else ())]
    return [start.astimezone(home) if start.tzinfo else start.replace(tzinfo=home) for start in starts]


def _plain_title(draft: Draft) -> str:
    return one_line(draft.title).casefold()


def _digits(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None, second=0, microsecond=0)


def _clocks(words: str) -> set[time]:
    """Every hour of the clock in the words; both halves of the day where none is named."""
    found: set[time] = set()
    for match in _CLOCK.finditer(words):
        hour, minute = int(match[1] or match[4]), int(match[2] or match[5] or 0)
        if minute > 59:
            continue
        halves: Iterable[int] = (
            (hour % 12 + (12 if match[3].lower() == "p" else 0),) if match[3] else (hour, hour % 12, hour % 12 + 12)
        )
        found.update(time(one, minute) for one in halves if one < 24)
    return found


def _agree(alike: Sequence[_Doubtful]) -> None:
    """One true stamp clears all; where several at different hours lie, and most that were judged, the others do so
    too."""
    lies = [one for one in alike if one.lies]
    if any(one.lies is False for one in alike):
        told: bool | None = False
    elif all(_states_no_hour(one) for one in alike) or (
        len({one.start for one in lies}) >= _CERTAIN and 2 * len(lies) >= min(len(alike), _JUDGED)
    ):
        told = True
    else:
        return
    for one in alike:
        one.lies = told


def _states_no_hour(one: _Doubtful) -> bool:
    """Midnight in UTC and the same for the end: how a day is kept by what has no field for days."""
    return not one.start.utcoffset() and one.start.time() == time() and one.draft.end == one.start


def _on_the_wall(one: _Doubtful) -> Draft:
    start = one.start.replace(tzinfo=None)
    end = one.draft.end.replace(tzinfo=None) if isinstance(one.draft.end, datetime) else one.draft.end
    span = whole_days(start, end, one.zone_name)
    inclusive = span.end_inclusive if isinstance(end, datetime) else one.draft.end_inclusive
    return replace(one.draft, start=span.start, end=span.end, end_inclusive=inclusive, timezone=one.zone_name)


def _name(draft: Draft, context: Context) -> tuple[str, str, str | None]:
    start = draft.start
    if isinstance(start, datetime) and start.tzinfo is not None:
        start = start.astimezone(zone(zone_named(draft.timezone, context.timezone)))
    return _plain_title(draft), str(_digits(start) if isinstance(start, datetime) else start), draft.url
