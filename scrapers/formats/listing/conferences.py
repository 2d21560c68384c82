"""A conference's programme: its sessions, hour by hour, are no events of their own, and their hours are not the
conference's.

A page named after a conference, with runs of hours below its days among which are its registration, its keynote and its
lunch, tells of one event. What stands in the runs is left out; where the days stand only above them, the first says
them all. Sessions for which one registers one by one, and those at several addresses, are events.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from hobnob import patterns as re
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.order import move
from scrapers.formats.listing.outline import Box, Line, Outline
from scrapers.formats.listing.places import ADDRESS
from scrapers.formats.listing.words import TIME, YEAR

_OF_ITS_PROGRAMME = (
    r"(?:(?:full|tentative|preliminary|draft|conference|convention|summit|event|session|daily"
    r"|program(?:me)?)\s)*(?:program(?:me)?|agenda|schedule|itinerary|sessions|overview|details|information"
    r"|registration)(?:\s(?:of events|at[- ]a[- ]glance|overview))?"
)
_CONFERENCE = re.compile(
    r"\b(?:conference|summit|convention|symposium|congress|expo|exposition|trade ?show|trade fair|colloquium"
    r"|conclave|retreat|forum)\b(?=\W*(?:(?:19|20)\d\d\b|[:–—|(]|-\s|&|and\b|on\b|for\b|of\b|in\b|$))",
    re.I,
)
_TAIL = re.compile(rf"(?:^|[\s:|–—-]+){_OF_ITS_PROGRAMME}\W*$", re.I)
_PROGRAMME = re.compile(rf"\W*(?:{_OF_ITS_PROGRAMME}|day (?:\d|one|two|three|four))\b", re.I)
_PARTS = re.compile(r"\s+[|–—»·:]\s+|\s+-\s+")
_MARKS = re.compile(
    r"\b(?:registration|check[- ]?in|key ?notes?|breakouts?|plenary|breaks?|opening|closing|welcome|remarks"
    r"|general session|concurrent|sessions?|adjourn\w*|lunch(?:eon)?|breakfast|doors open|reception|exhibit\w*"
    r"|panel"
    r"|awards?|networking)\b",
    re.I,
)
"""What the hours of a conference are called."""
_WORD = re.compile(r"[^\W\d_]{3}")
_REGISTERS = re.compile(r"\b(?:register|registration|tickets?|rsvp|sign[- ]?up|book now|enrol)\b", re.I)
_LEAST = 3
_LEAST_MARKS = 2
_GAP = 8
"""Lines from one session to the next."""
_ABOVE = 3
"""Lines from a day to its first session."""
_LONGEST = 160
_LONGEST_STAY = 7
_LISTS = frozenset(("table", "tbody", "ul", "ol", "dl"))


@dataclass(frozen=True, slots=True)
class Conference:
    """What a page calls it, and its first and its last day where its programme tells them."""

    name: str
    first: date | None
    last: date | None

    def covers(self, day: date) -> bool:
        """Whether it is held on a day."""
        return self.first is None or self.last is None or self.first <= day <= self.last


@dataclass(slots=True)
class _Run:
    """Sessions one below the other, the lines that they cover, and the day above them, or the days where tabs name them
    all."""

    timed: list[Line]
    start: int
    stop: int
    days: list[Anchor]


def without_sessions(page: Outline, anchors: Sequence[Anchor]) -> Conference | None:
    """Empties the lines of the programme of the conference that a page is about, which is returned; None where it is
    about none."""
    name = _name(page)
    if name:
        _put_into_one_year(page, anchors)
    runs = (_runs(page, anchors) or _of_dated_lines(page, anchors)) if name else []
    if not name or not runs or not _is_programme(page, runs):
        return None
    heads = [anchor for run in runs for anchor in run.days]
    days = sorted({anchor.day for anchor in heads})
    if len(days) > _LONGEST_STAY:
        return None
    inside = {line.index for run in runs for line in page.lines[run.start : run.stop]} | {head.first for head in heads}
    told = [
        anchor
        for anchor in anchors
        if anchor.first not in inside and not anchor.prose and (not days or _meets(anchor, days[0]))
    ]
    if not told and not days:
        return None
    last = max((_last(anchor) for anchor in told), default=days[-1] if days else None)
    first = min([*days[:1], *(anchor.day for anchor in told)])
    if first == last and name in page.heading:
        return None  # one day's programme is read beside its day
    if told:  # "2027 Summit", "October 14, 2026": the year of the whole date is that of its days
        days = [day for day in days if _meets(told[0], day, exactly=True)]
    for run in runs:
        for line in page.lines[run.start : run.stop]:
            _empty(line)
    for head in heads:
        for line in page.lines[head.first : head.last + 1]:
            _empty(line)
    if not told:
        _say(page.lines[min(head.first for head in heads)], days[0], days[-1])
    last = max((_last(anchor) for anchor in told), default=days[-1] if days else None)
    return Conference(
        name, min([*days[:1], *(anchor.day for anchor in told)]), max([*days[-1:], *([last] if last else [])])
    )


def _name(page: Outline) -> str | None:
    """The name of the one conference that the page's h1 tells, or its title where the h1 is "Agenda" or the site's
    name."""
    heading = page.heading.strip()
    if len(heading) > _LONGEST or len(page.title) > 2 * _LONGEST:
        return None
    own = _TAIL.sub("", heading).strip(" :|–—-")
    parts = [part.strip() for part in _PARTS.split(page.title)]
    if own and own != parts[-1]:
        return own if _CONFERENCE.search(own) else None
    return next((name for part in parts if _CONFERENCE.search(name := _TAIL.sub("", part))), None)


def _runs(page: Outline, anchors: Sequence[Anchor]) -> list[_Run]:
    """The runs of lines that begin or end with an hour, each below its day; those of other days than most are of other
    events."""
    heads = sorted(
        (
            anchor
            for anchor in anchors
            if not anchor.prose and not anchor.when.time_known and _last(anchor) == anchor.day
        ),
        key=lambda anchor: anchor.first,
    )
    dated = sorted({index for anchor in anchors for index in range(anchor.first, anchor.last + 1)})
    hours = [line.index for line in page.lines if _is_timed(line)]
    firsts = [anchor.first for anchor in heads]
    runs: list[_Run] = []
    for timed in _groups(page, dated, hours):
        start, stop = _reach(page, timed, dated, hours)
        days = _days_above(heads, firsts, start)
        before = runs[-1] if runs else None
        if (
            before is not None
            and {one.day for one in before.days} == {one.day for one in days}
            and start - before.stop <= _ABOVE
            and (days or len(timed) < _LEAST)
        ):
            runs[-1] = _Run([*before.timed, *timed], before.start, stop, [*before.days, *days])
        else:
            runs.append(_Run(timed, start, stop, days))
    runs = [run for run in runs if len(run.timed) >= _LEAST or (run.days and len(run.timed) > 1)]
    days_held = _most_held(runs)
    return [run for run in runs if days_held.issuperset(one.day for one in run.days)]


def _of_dated_lines(page: Outline, anchors: Sequence[Anchor]) -> list[_Run]:
    """The sessions that have their day and hour in the line, or in the row of a table, in which they stand."""
    runs: list[_Run] = []
    for anchor in anchors:
        line = page.lines[anchor.first]
        row = next((box for box in line.box.up() if box.tag in ("tr", "li")), line.box)
        if (
            anchor.when.time_known
            and not anchor.prose
            and _last(anchor) - anchor.day <= timedelta(days=1)
            and (row.stop - row.start > 1 or _WORD.search(anchor.rest))
        ):
            start, stop = (row.start, row.stop) if row.tag in ("tr", "li") else (anchor.first, anchor.last + 1)
            runs.append(_Run([line], start, stop, [anchor]))
    days = _most_held(runs)
    return [run for run in runs if run.days[0].day in days]


def _groups(page: Outline, dated: list[int], hours: list[int]) -> list[list[Line]]:
    """Lines with an hour that follow one another, up to the next date, the next part of the programme or the next large
    heading."""
    groups: list[list[Line]] = []
    broken = True
    days, timed = set(dated), set(hours)
    for line in page.lines:
        if line.index in days or (0 < line.level <= 6 and (line.level <= 2 or _PROGRAMME.match(line.text))):
            broken = True
        elif line.index in timed:
            if broken or line.index - groups[-1][-1].index > _GAP:
                groups.append([])
            groups[-1].append(line)
            broken = False
    return groups


def _days_above(heads: list[Anchor], firsts: list[int], start: int) -> list[Anchor]:
    """The day right above a run, and those right above that one: tabs."""
    at = bisect_left(firsts, start) - 1
    days: list[Anchor] = []
    while at >= 0 and (days[-1].first - heads[at].last <= 1 if days else start - heads[at].last <= _ABOVE):
        days.append(heads[at])
        at -= 1
    return days


def _most_held(runs: list[_Run]) -> set[date]:
    """The days one after the other on which most is held."""
    clusters: list[set[date]] = []
    days = sorted({one.day for run in runs for one in run.days})
    for day in days:
        if clusters and day - max(clusters[-1]) <= timedelta(days=1):
            clusters[-1].add(day)
        else:
            clusters.append({day})
    return max(
        clusters,
        key=lambda cluster: sum(len(run.timed) for run in runs if any(one.day in cluster for one in run.days)),
        default=set(),
    )


def _is_timed(line: Line) -> bool:
    if len(line.text) > _LONGEST:
        return False
    text = line.text.strip(" \t•*·–-()[]:|")
    hours = list(TIME.finditer(text))
    return bool(hours) and (hours[0].start() == 0 or hours[-1].end() == len(text))


def _reach(page: Outline, timed: list[Line], dated: list[int], hours: list[int]) -> tuple[int, int]:
    """The first line of a run and the one behind its last: whole lists, else the boxes of the sessions."""
    first, last = timed[0], timed[-1]
    top, bottom = _box_of(first, dated, hours), _box_of(last, dated, hours)
    usual = max((after.index - before.index for before, after in pairwise(timed)), default=_ABOVE)
    stop = bottom.stop if bottom is not None else last.index + 1
    if bottom is None or bottom.stop - bottom.start == 1:  # "9:00", and the session below it
        while (
            stop < len(page.lines)
            and stop < last.index + usual
            and stop not in dated
            and not 0 < page.lines[stop].level <= 3
            and not page.lines[stop].links
        ):
            stop += 1
    return (top.start if top is not None else first.index), stop


def _box_of(line: Line, dated: list[int], hours: list[int]) -> Box | None:
    """The list in which a session stands with others, else the largest box around it that holds no other; neither holds
    a date."""
    own: Box | None = None
    for box in line.box.up():
        if _held(dated, box) or box.start == 0:
            return own
        if _held(hours, box) == 1:
            own = box
        else:
            return box if box.tag in _LISTS else own
    return own


def _held(places: list[int], box: Box) -> int:
    return bisect_left(places, box.stop) - bisect_left(places, box.start)


def _is_programme(page: Outline, runs: list[_Run]) -> bool:
    """Whether the hours are called what those of a conference are, at one place, and one registers for them all."""
    lines = [line for run in runs for line in page.lines[run.start : run.stop]]
    sessions = sum(len(run.timed) for run in runs)
    marks = sum(_MARKS.search(line.text) is not None for line in lines)
    links = {piece.href for line in lines for piece in line.links if _REGISTERS.search(f"{piece.text} {piece.href}")}
    places = {match.group() for line in lines if (match := ADDRESS.search(line.text))}
    return (
        sessions >= _LEAST
        and marks >= max(_LEAST_MARKS, sessions // 4)
        and 2 * len(links) <= sessions
        and len(places) < 2
    )


def _put_into_one_year(page: Outline, anchors: Sequence[Anchor]) -> None:
    """Gives the days without a year that of the whole date which meets them: "October 14-15, 2026" knows better than
    "2027 Summit"."""
    yearless = [
        anchor for anchor in anchors if not YEAR.search(page.lines[anchor.first].text) and anchor.first == anchor.last
    ]
    whole = [
        anchor
        for anchor in anchors
        if YEAR.search(page.lines[anchor.first].text) and _last(anchor) - anchor.day < timedelta(days=_LONGEST_STAY)
    ]
    for anchor in yearless:
        other = next((one for one in whole[:_LONGEST_STAY] if _meets(one, anchor.day)), None)
        if other is not None:
            move(anchor, other.day.year)


def _meets(anchor: Anchor, day: date, *, exactly: bool = False) -> bool:
    """Whether a day is one of those of a date; where not exactly, whatever the year that was put to it."""
    first, last = anchor.day, _last(anchor)
    return first <= day <= last or (
        not exactly and (first.month, first.day) <= (day.month, day.day) <= (last.month, last.day)
    )


def _last(anchor: Anchor) -> date:
    """The last day of a date: a whole day ends at the midnight after."""
    end = anchor.when.end
    return max(anchor.day, (end - timedelta(microseconds=1)).date()) if end is not None else anchor.day


def _empty(line: Line) -> None:
    line.text, line.pieces, line.level = "", [], 0


def _say(line: Line, first: date, last: date) -> None:
    """Writes the conference's days where the programme's first stood."""
    until = f" - {last:%B} {last.day}" if last > first else ""
    line.text = (
        f"{first:%B} {first.day}{until}, {last.year}"
        if first.year == last.year
        else f"{first:%B} {first.day}, {first.year}{until}, {last.year}"
    )
