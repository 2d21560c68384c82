"""Which of a source's events are the ones it told of before.

A publisher's id counts where it can be trusted. Some mint new ids on each download, some repeat
one for everything; then start, title, place and address take its place.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import blake2b

from hobnob.records import Event
from hobnob.store.rows import Report
from scrapers.content import content
from scrapers.likeness import kinship, links, titles
from scrapers.likeness.times import hour_told, local
from scrapers.likeness.words import fold

MOVED_AT_MOST = timedelta(days=62)
MOVED_NEAR_BY = 13
"""Days that an event of a common title moves at most."""
RETITLED_NEAR_BY = timedelta(days=7)
"""What stands a week later at an address is the next of a series."""


@dataclass(slots=True)
class Matching:
    """What a listing says of the reports that are known: still there, new, or absent from it."""

    still: list[tuple[Report, Event]] = field(default_factory=list)
    new: list[Event] = field(default_factory=list)
    absent: list[Report] = field(default_factory=list)


@dataclass(slots=True)
class _Row:
    """One event of the listing while it looks for its report."""

    event: Event
    title: str
    url: str | None
    timed: bool


def title_key(title: str) -> str:
    """A title for comparing within one source: folded, without its status banner."""
    return titles.taken_apart(title).folded or fold(title)


def over(event: Event) -> datetime:
    """When an event is over, as far as its publisher says; a day without an end lasts its day."""
    if event.end is not None:
        return event.end
    return event.start + (timedelta(hours=3) if hour_told(event) else timedelta(days=1))


def event_id(event: Event, *salt: str) -> str:
    """An id of 16 letters for a new event, from its start and title alone.

    It is the same whichever source tells of it first, as long as they title it alike; an event told
    under two titles keeps the id of the title that came first.
    """
    told = (int(event.start.timestamp()), title_key(event.title), *salt)
    return blake2b("\x1f".join(map(str, told)).encode(), digest_size=8).hexdigest()


def unrepeated(events: Iterable[Event]) -> list[Event]:
    """The listing without rows that say the same twice."""
    kept: dict[Hashable, Event] = {}
    for event in events:
        venue = event.venue.name if event.venue else None
        kept.setdefault((event.uid, event.start, title_key(event.title), links.plain(event.url), venue), event)
    return list(kept.values())


def match(known: Sequence[Report], listed: Iterable[Event], *, now: datetime, partial: bool = False) -> Matching:
    """Pair a listing with the source's reports, the surest likeness first; each is used once.

    With ``partial`` a page is lacking, so an event is taken for a moved one only by its id or address.
    """
    rows = [_Row(e, title_key(e.title), links.plain(e.url), hour_told(e)) for e in unrepeated(listed)]
    reports = {id(report): report for report in known}
    open_rows = {id(row): row for row in rows}
    matching = Matching()

    def pair(report: Report, row: _Row) -> None:
        matching.still.append((report, row.event))
        del reports[id(report)], open_rows[id(row)]

    def by(of_row: Callable[[_Row], Hashable], of_report: Callable[[Report], Hashable]) -> None:
        """Pair what agrees in a key that is not None and names one on each side."""
        left: dict[Hashable, list[Report]] = defaultdict(list)
        right: dict[Hashable, list[_Row]] = defaultdict(list)
        for report in reports.values():
            left[of_report(report)].append(report)
        for row in open_rows.values():
            right[of_row(row)].append(row)
        for key, found in right.items():
            if key is not None and len(found) == 1 and len(left.get(key, ())) == 1:
                pair(left[key][0], found[0])

    trusted = _trusted(rows, known)

    def uid_row(row: _Row) -> str | None:
        return row.event.uid if row.event.uid in trusted else None

    def uid_report(report: Report) -> str | None:
        return report.uid if report.uid in trusted else None

    # one occurrence of a series, or a single event that did not move
    by(
        lambda r: (u, r.event.start) if (u := uid_row(r)) else None,
        lambda r: (u, r.start) if (u := uid_report(r)) else None,
    )
    by(lambda r: (r.event.start, r.title, r.url), lambda r: (r.start, title_key(r.title), links.plain(r.url)))
    by(lambda r: (r.event.start, r.title), lambda r: (r.start, title_key(r.title)))
    _ordered(open_rows, reports, pair)
    by(
        lambda r: (r.event.start, r.url) if links.particular(r.event.url) else None,
        lambda r: (r.start, links.plain(r.url)) if links.particular(r.url) else None,
    )
    _retitled(open_rows, reports, pair)
    _moved(open_rows, reports, rows, known, pair, trusted, now=now, partial=partial)
    matching.new = [row.event for row in open_rows.values()]
    matching.absent = list(reports.values())
    return matching


def _trusted(rows: Sequence[_Row], known: Sequence[Report]) -> set[str]:
    """The ids that name one event, or the occurrences of one series, and nothing else."""
    titles_of: dict[str, set[str]] = defaultdict(set)
    starts: Counter[tuple[str, datetime]] = Counter()
    for row in rows:
        if row.event.uid:
            titles_of[row.event.uid].add(row.title)
            starts[row.event.uid, row.event.start] += 1
    repeated = {uid for (uid, _), count in starts.items() if count > 1}
    trusted = {
        uid for uid, told in titles_of.items() if uid not in repeated and (len(told) == 1 or _one_series(rows, uid))
    }
    return trusted | {report.uid for report in known if report.uid and report.uid not in titles_of}


def _one_series(rows: Sequence[_Row], uid: str) -> bool:
    """Occurrences of one series may be retitled one by one; an id said of everything is none."""
    series = [row.event for row in rows if row.event.uid == uid]
    return all(event.series or event.recurrence for event in series)


def _ordered(rows: dict[int, _Row], reports: dict[int, Report], pair: Callable[[Report, _Row], None]) -> None:
    """Twins, told alike in start and title, are paired by all that they say, and the rest in their order."""
    left: dict[Hashable, list[Report]] = defaultdict(list)
    for report in reports.values():
        left[report.start, title_key(report.title)].append(report)
    of_twins = [(row, twins) for row in rows.values() if (twins := left.get((row.event.start, row.title)))]
    for row, twins in of_twins:
        said = content(row.event)
        same = next((report for report in twins if report.content == said), None)
        if same is not None:
            twins.remove(same)
            pair(same, row)
    for row, twins in of_twins:
        if twins and id(row) in rows:
            pair(twins.pop(0), row)


def _retitled(rows: dict[int, _Row], reports: dict[int, Report], pair: Callable[[Report, _Row], None]) -> None:
    """The same start, or the same day where an hour was added, and a title that was corrected."""
    slots: dict[datetime, list[Report]] = defaultdict(list)
    days: dict[tuple[int, int], list[Report]] = defaultdict(list)
    for report in reports.values():
        slots[report.start].append(report)
        days[report.start.toordinal(), 0].append(report)
    for row in list(rows.values()):
        beside = [r for r in slots.get(row.event.start, ()) if id(r) in reports]
        here = [r for r in beside if _renamed(r, row)] or [r for r in beside if _says_more(r, row)]
        if not here:
            here = [
                report
                for shift in (-1, 0, 1)
                for report in days.get((row.event.start.toordinal() + shift, 0), ())
                if id(report) in reports
                and report.timed != row.timed
                and _one_day(report, row)
                and _renamed(report, row)
            ]
        if len(here) == 1:
            pair(here[0], row)


def _one_day(report: Report, row: _Row) -> bool:
    zone = row.event.timezone
    return local(report.start, zone).date() == local(row.event.start, zone).date()


def _says_more(report: Report, row: _Row) -> bool:
    return kinship.adds_to(titles.taken_apart(report.title), titles.taken_apart(row.event.title))


def _renamed(report: Report, row: _Row) -> bool:
    a, b = titles.taken_apart(report.title), titles.taken_apart(row.event.title)
    if kinship.named_alike(a, b):
        return True
    if titles.spelled_alike(report.title, row.event.title):
        return True
    particular = links.particular(row.event.url)
    return particular is not None and particular == links.particular(report.url)


def _moved(
    rows: dict[int, _Row],
    reports: dict[int, Report],
    listed: Sequence[_Row],
    known: Sequence[Report],
    pair: Callable[[Report, _Row], None],
    trusted: set[str],
    *,
    now: datetime,
    partial: bool,
) -> None:
    """What is left on both sides may be one event that moved; a past event does not move."""
    # what is gone may come back on another day, under its own id or address only
    coming = [report for report in reports.values() if report.until >= now]
    _by_series(
        rows,
        [r for r in coming if r.uid in trusted],
        lambda r: r.uid,
        lambda r: r.event.uid,
        listed,
        known,
        reports,
        pair,
    )
    for address in (links.particular, links.numbered):
        urls = Counter(address(row.event.url) for row in listed)
        single = {url for url, count in urls.items() if url and count == 1}
        for report in [r for r in coming if id(r) in reports]:
            url = address(report.url)
            if url in single:
                found = [row for row in rows.values() if address(row.event.url) == url and _plausible(report, row)]
                if len(found) == 1:
                    pair(report, found[0])
    if partial:
        return
    lasting = _ids_last(listed, known, trusted)
    standing = [r for r in coming if id(r) in reports and r.gone is None]
    waiting = [r for r in standing if not (lasting and r.uid)]
    _by_series(rows, waiting, lambda r: title_key(r.title), lambda r: r.title, listed, known, reports, pair)
    _put_right(rows, [r for r in standing if id(r) in reports], pair)
    if lasting:
        _made_anew(rows, [r for r in standing if id(r) in reports], listed, known, pair, now)


def _made_anew(
    rows: dict[int, _Row],
    waiting: Sequence[Report],
    listed: Sequence[_Row],
    known: Sequence[Report],
    pair: Callable[[Report, _Row], None],
    now: datetime,
) -> None:
    """The only one of its title that is lacking, and the only one that is listed, a few days on: it moved, though it
    has another id. What lies whole weeks apart may be the next of a series."""
    told = Counter(row.title for row in listed)
    coming = Counter(title_key(report.title) for report in known if report.until >= now)
    lacking = {title_key(report.title): report for report in waiting}
    for row in list(rows.values()):
        report = lacking.get(row.title)
        if report is None or told[row.title] != 1 or coming[row.title] != 1 or not _moves(report, row):
            continue
        before, after = (local(start, row.event.timezone).date() for start in (report.start, row.event.start))
        days = abs((after - before).days)
        if days <= MOVED_NEAR_BY and days % 7:
            pair(report, row)


def _put_right(rows: dict[int, _Row], waiting: Sequence[Report], pair: Callable[[Report, _Row], None]) -> None:
    """One that is lacking and one that is new on a day, named alike: its title and its hour were put right at once, or
    it was made anew at another hour, under another id."""
    likes = [
        (report, row)
        for report in waiting
        for row in rows.values()
        if _one_day(report, row) and kinship.named_alike(*map(titles.taken_apart, (report.title, row.event.title)))
    ]
    of_report, of_row = Counter(id(report) for report, _ in likes), Counter(id(row) for _, row in likes)
    for report, row in likes:
        if of_report[id(report)] == of_row[id(row)] == 1:
            pair(report, row)


def _moves(report: Report, row: _Row) -> bool:
    """Whether one of its title may have moved so far: one of a title that any event may have only to another day or
    another hour near by, as the next of a series comes weeks later at its hour."""
    apart = abs(report.start - row.event.start)
    if titles.taken_apart(report.title).weight >= 1 or report.uid == row.event.uid is not None:
        return apart <= MOVED_AT_MOST
    before, after = (local(start, row.event.timezone) for start in (report.start, row.event.start))
    days = abs((before.date() - after.date()).days)
    return days <= MOVED_NEAR_BY and (days == 0 or (before.time() == after.time() and days % 7 != 0))


def _ids_last(listed: Sequence[_Row], known: Sequence[Report], trusted: set[str]) -> bool:
    """Whether this source's ids have lasted from visit to visit, so that another id is another event."""
    told = {row.event.uid for row in listed if row.event.uid in trusted}
    return len(told & {report.uid for report in known}) * 2 > len(told)


def _plausible(report: Report, row: _Row) -> bool:
    """Whether one address may still tell of one event: within the week also under a title that says more."""
    apart = abs(report.start - row.event.start)
    if apart > MOVED_AT_MOST:
        return False
    a, b = titles.taken_apart(report.title), titles.taken_apart(row.event.title)
    return kinship.may_be_one(a, b) or (apart < RETITLED_NEAR_BY and kinship.adds_to(a, b))


def _by_series(
    rows: dict[int, _Row],
    waiting: Sequence[Report],
    of_report: Callable[[Report], str | None],
    of_row: Callable[[_Row], str | None],
    listed: Sequence[_Row],
    known: Sequence[Report],
    reports: dict[int, Report],
    pair: Callable[[Report, _Row], None],
) -> None:
    """Within what shares an id or a title, pair the nearest, unless another occurrence lies nearer to it."""
    starts: dict[str | None, set[datetime]] = defaultdict(set)
    for row in listed:
        starts[of_row(row)].add(row.event.start)
    for other in known:
        starts[of_report(other)].add(other.start)
    groups: dict[str | None, list[_Row]] = defaultdict(list)
    for row in rows.values():
        groups[of_row(row)].append(row)
    choices: list[tuple[timedelta, Report, _Row]] = []
    for report in waiting:
        key = of_report(report)
        for row in groups.get(key, ()) if key is not None else ():
            distance = abs(row.event.start - report.start)
            others = starts[key] - {row.event.start, report.start}
            gap = min((abs(other - start) for other in others for start in (report.start,)), default=None)
            if _moves(report, row) and (gap is None or distance * 2 <= gap):
                choices.append((distance, report, row))
    for _, report, row in sorted(choices, key=lambda choice: choice[0]):
        if id(report) in reports and id(row) in rows:
            pair(report, row)
