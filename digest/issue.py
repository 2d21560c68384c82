"""One issue of the digest: the best rooms first, then new, moved, cancelled, closing soon, and the week by day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from digest import clean
from digest.addresses import event_page
from digest.changes import News, Telling, over, telling
from digest.facts import hosts_of, person_words
from digest.reasons import walk_in
from digest.region import RegionView
from digest.score import WORTHY
from digest.select import by_start
from digest.series import Line, lines
from digest.words import WEEKDAYS, clock, day, deadline_day, local_start, plural, short_when, town, zone_of
from digest.worth import watched
from hobnob.config import DigestSetting
from hobnob.records import StoredEvent
from hobnob.taste import Watch

BEST = 5
MOST = 20
ISSUES = 4
IN_FULL = ("best", "watched", "new")
_CLOSING = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the digest. ``page`` is the path of the event's page within the site; ``brief`` when it was told in
    full above."""

    title: str
    when: str
    where: str
    page: str
    score: int
    reasons: tuple[str, ...]
    who: str
    walk_in: str
    note: str
    event_id: str
    brief: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the digest; ``more`` counts what was left out for length."""

    name: str
    title: str
    entries: tuple[Entry, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Issue:
    """The digest of one region for one day or week, ``since`` the last one."""

    region: str
    title: str
    at: datetime
    since: datetime | None
    sections: tuple[Section, ...]

    @property
    def day(self) -> date:
        """The calendar day that names the issue."""
        return self.at.date()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not any(section.entries for section in self.sections)

    @property
    def subject(self) -> str:
        """``Akron, Mon, Mar 2: 5 best rooms, 12 new, 1 moved``."""
        words = {"best": "best rooms", "watched": "watched", "new": "new", "moved": "moved", "cancelled": "cancelled"}
        counts = [
            f"{len(section.entries) + section.more} {words[section.name]}"
            for section in self.sections
            if section.name in words and section.entries
        ]
        if counts[:1] == ["1 best rooms"]:
            counts[0] = "1 best room"
        return f"{self.title}, {day(self.day)}: {', '.join(counts) or 'a quiet week'}"


def last_due(now: datetime, setting: DigestSetting, zone: str) -> datetime:
    """The latest moment at or before ``now`` for which an issue was due, on the region's clock."""
    here = now.astimezone(ZoneInfo(zone))
    hour, minute = map(int, setting.at.split(":"))
    due = datetime.combine(here.date(), time(hour, minute), ZoneInfo(zone))
    if due > here:
        due = _back(due, 1)
    if setting.every == "week":
        due = _back(due, (due.weekday() - [name.lower() for name in WEEKDAYS].index(setting.on)) % 7)
    return due


def _back(moment: datetime, days: int) -> datetime:
    return datetime.combine(moment.date() - timedelta(days=days), moment.timetz().replace(tzinfo=None), moment.tzinfo)


def dues(view: RegionView, now: datetime) -> list[tuple[datetime, datetime | None]]:
    """When the last issues were due and since when each tells, newest first.

    A store whose first event came after the last due moment gets its first issue at once, dated when that event came.
    """
    known = _beginning(view)
    if known is None or known > now:
        return []
    setting = view.config.digest
    step = 7 if setting.every == "week" else 1
    due = last_due(now, setting, view.region.timezone)
    if due < known:
        return [(_opening(view, known), None)]
    found: list[tuple[datetime, datetime | None]] = []
    while len(found) < ISSUES and due >= known:
        before = _back(due, step)
        found.append((due, before if before >= known else None))
        due = before
    return found


def _beginning(view: RegionView) -> datetime | None:
    return min((stored.first_seen for stored in view.stored), default=None)


def _opening(view: RegionView, known: datetime) -> datetime:
    return known.astimezone(ZoneInfo(view.region.timezone)).replace(microsecond=0) + timedelta(seconds=1)


def _until(view: RegionView, at: datetime) -> datetime:
    """Up to when an issue tells. The first of all, dated when its first event came, is filled until the next is due.

    A first run takes as long as its sites take to answer, and may be broken off and begun again.
    """
    known = _beginning(view)
    return max(at, view.now) if known is not None and at == _opening(view, known) else at


def issue(view: RegionView, at: datetime, since: datetime | None) -> Issue:
    """The issue that was due ``at``: of the events known then, what is new ``since`` the one before."""
    until = _until(view, at)
    today = at.astimezone(ZoneInfo(view.region.timezone)).date()
    ahead = [
        s for s in view.known
        if s.first_seen <= until and local_start(s.event).date() >= today
    ]  # fmt: skip
    held = [s for s in ahead if not over(s.event)]
    week = [s for s in held if local_start(s.event).date() < today + timedelta(days=7)]
    told = [(s, t) for s in ahead if (t := telling(s)) is not None and (since or s.first_seen) < t.at <= until]
    new = [s for s in held if since is None or s.first_seen > since]
    closing = [
        s for s in held
        if s.event.registration_closes is not None and at <= s.event.registration_closes < at + _CLOSING
    ]  # fmt: skip
    best = _best(view, week, held, today)
    sections = [
        Section("best", "Best rooms", tuple(_entry(view, Line(s)) for s in best)),
        _section(view, "watched", "On your watch list", lines(_watched(held, view.config.watch))),
        _section(view, "new", "New", lines(new)),
        _told(view, "moved", "Moved", [pair for pair in told if not over(pair[0].event)]),
        _told(view, "cancelled", "Cancelled", [pair for pair in told if over(pair[0].event)]),
        _section(view, "closing", "Closing soon", [Line(s) for s in by_start(closing)], closes=True),
        Section(
            "week", "This week", tuple(_entry(view, Line(s)) for s in week[: MOST * 3]), max(0, len(week) - MOST * 3)
        ),
    ]
    return Issue(view.region.slug, view.region.title, at, since, tuple(_once(s for s in sections if s.entries)))


def _once(sections: Iterable[Section]) -> Iterator[Section]:
    """The sections, an event told in full only in the first of them that holds it."""
    full: set[str] = set()
    for section in sections:
        yield replace(section, entries=tuple(replace(entry, brief=entry.event_id in full) for entry in section.entries))
        full.update(entry.event_id for entry in section.entries if section.name in IN_FULL)


def issues(view: RegionView, now: datetime) -> list[Issue]:
    """The last issues, newest first."""
    return [issue(view, at, since) for at, since in dues(view, now)]


def _best(view: RegionView, week: list[StoredEvent], held: list[StoredEvent], today: date) -> list[StoredEvent]:
    """The five with the highest score, of this week, or of two when this one is thin; each series once, and none that
    is unworthy."""
    near = [s for s in held if local_start(s.event).date() < today + timedelta(days=14)]
    pool = week if len(lines(week, many=2)) >= BEST else near
    firsts = [line.first for line in lines(pool, many=2) if view.score(line.first) >= WORTHY]
    return sorted(firsts, key=lambda s: (-view.score(s), s.event.start, s.id))[:BEST]


def _watched(events: Iterable[StoredEvent], watches: Sequence[Watch]) -> list[StoredEvent]:
    return [s for s in events if any(watched(s.event, watch) for watch in watches)] if watches else []


def _section(view: RegionView, name: str, title: str, found: list[Line], closes: bool = False) -> Section:
    """At most ``MOST`` lines: the best ones, still told in the order of their dates."""
    ranked = sorted(found, key=lambda line: (-view.score(line.first), line.first.event.start, line.first.id))[:MOST]
    chosen = {line.first.id for line in ranked}
    kept = [line for line in found if line.first.id in chosen]
    return Section(name, title, tuple(_entry(view, line, closes=closes) for line in kept), len(found) - len(kept))


def _told(view: RegionView, name: str, title: str, told: list[tuple[StoredEvent, Telling]]) -> Section:
    words = {stored.id: tell for stored, tell in told}
    found = lines(stored for stored, _ in told)
    entries = tuple(_entry(view, line, told=words[line.first.id]) for line in found[:MOST])
    return Section(name, title, entries, max(0, len(found) - MOST))


def _deadline(closes: datetime) -> str:
    """``Tue, Mar 3, 5:00 PM``; the edges of a day stand for the day."""
    edge = (closes.hour, closes.minute) in ((0, 0), (23, 59))
    return day(deadline_day(closes)) if edge else f"{day(closes.date())}, {clock(closes)}"


def _entry(view: RegionView, line: Line, *, told: Telling | None = None, closes: bool = False) -> Entry:
    stored = line.first
    event = stored.event
    worth = view.worth(stored)
    note = ""
    if told is not None:
        label = "" if told.news in (News.MOVED, News.CANCELLED) else f"{told.news.value}. "
        note = label + " ".join(told.sentences)
    elif closes and event.registration_closes is not None:
        note = f"Register by {_deadline(event.registration_closes.astimezone(zone_of(event)))}."
    elif line.rest:
        note = f"The next of {plural(len(line.rest) + 1, 'date')}."
    people = "; ".join(person_words(person) for person in event.people[:3])
    hosts = ", ".join(hosts_of(event)[:3])
    door = walk_in(event)
    return Entry(
        title=clean.name(event.title),
        when=short_when(event),
        where=town(event),
        page=event_page(view.region.slug, stored.id),
        score=worth.value,
        reasons=worth.beside(door),
        who=people or hosts,
        walk_in=door,
        note=note.strip(),
        event_id=stored.id,
    )
