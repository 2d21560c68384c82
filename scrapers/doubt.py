"""What a list seldom says of itself is believed when it is said again: other events, all hours or days changed, one
title or one place for all, an hour lacking. Pure."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from hobnob.records import Event
from hobnob.store.rows import Report
from scrapers.identity import Matching, title_key
from scrapers.likeness.times import hour_told, local
from scrapers.likeness.words import fold

KNOWN = 3
SHIFTED = 4
AT_ONCE = timedelta(days=1)
# a page that lists little in place of much may be a notice, which stands for days
SAID_BEFORE, THIN_SAID_BEFORE = 1, 3


@dataclass(frozen=True, slots=True)
class Strange:
    """What is strange about a listing: its ``kind``, which a second visit repeats, and the fact in ``words``;
    ``before`` is how many visits must have said it before it is believed."""

    kind: str
    words: str
    before: int = SAID_BEFORE


@dataclass(frozen=True, slots=True)
class Doubt:
    """What was said last and was not believed: a strange listing's ``kind``, said so many ``times``,
    and the ids of reports that were told without their hour."""

    kind: str = ""
    times: int = 0
    hourless: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.kind or self.hourless)

    def dump(self) -> str:
        """As text for the store."""
        return json.dumps({"kind": self.kind, "times": self.times, "hourless": sorted(self.hourless)})

    @classmethod
    def load(cls, text: str | None) -> Doubt:
        """From the store's text; no doubt where there is none."""
        if text is None:
            return cls()
        told = json.loads(text)
        return cls(told["kind"], told["times"], frozenset(told["hourless"]))

    def of(self, strange: Strange | None) -> Doubt:
        """The doubt that a strange listing leaves; none where it was said often enough."""
        if strange is None:
            return Doubt()
        times = self.times if self.kind == strange.kind else 0
        return Doubt() if times >= strange.before else Doubt(strange.kind, times + 1, self.hourless)


def strange(matching: Matching, known: Sequence[Report], now: datetime) -> Strange | None:
    """What is strange about a listing beside what is known of its source."""
    coming = {id(report) for report in known if report.gone is None and report.until >= now}
    still = [(report, event) for report, event in matching.still if id(report) in coming]
    if len(coming) >= KNOWN and matching.new and not still:
        thin = 2 * len(matching.new) < len(coming)
        return Strange(
            "others",
            f"none of the {len(coming)} events known here is listed, and others are",
            THIN_SAID_BEFORE if thin else SAID_BEFORE,
        )
    if len(coming) < KNOWN:
        return None
    return (
        _shifted(still) or _none_at_its_time(still, matching.new) or _behind_a_change_of_clocks(still)
        or _one_title(still) or _one_place(still)
    )  # fmt: skip


def _none_at_its_time(still: Sequence[tuple[Report, Event]], new: Sequence[Event]) -> Strange | None:
    """Other days or hours for every known event: months and days that changed places, the moment of publication."""
    told = [*(event for _, event in still), *new]
    if len(told) < SHIFTED or not still or len({title_key(event.title) for event in told}) == 1:
        return None
    if any(_keeps_its_time(report, event) for report, event in still):
        return None
    starts = {event.start for event in told}
    if len(starts) == 1:
        return Strange(f"instant {told[0].start.timestamp():.0f}", f"all {len(told)} events are told at one instant")
    return Strange("times", f"none of {len(told)} events is told at a time that was known")


def _keeps_its_time(report: Report, event: Event) -> bool:
    if report.timed and hour_told(event):
        return report.start == event.start
    return local(report.start, event.timezone).date() == local(event.start, event.timezone).date()


def _behind_a_change_of_clocks(still: Sequence[tuple[Report, Event]]) -> Strange | None:
    """An hour's shift of what lies behind a change of the clocks, and of nothing before it: an offset of the other
    season was written."""
    timed = [(report, event) for report, event in still if report.timed and hour_told(event)]
    shifted = [(report, event) for report, event in timed if report.start != event.start]
    shifts = {event.start - report.start for report, event in shifted}
    if len(shifted) < KNOWN or len(shifts) != 1 or len({event.title for _, event in shifted}) == 1:
        return None
    (shift,) = shifts
    behind = {local(report.start, event.timezone).utcoffset() for report, event in shifted}
    before = {local(report.start, event.timezone).utcoffset() for report, event in timed} - behind
    stays = {local(r.start, e.timezone).utcoffset() for r, e in timed if r.start == e.start}
    if len(behind) != 1 or not before or behind & stays:
        return None
    (season,) = behind
    if not any(season is not None and other is not None and abs(season - other) == abs(shift) for other in before):
        return None
    hours = abs(shift) / timedelta(hours=1)
    words = f"{len(shifted)} events behind the change of the clocks are told {hours:g} h {_later(shift)} than before"
    return Strange(f"clocks {shift.total_seconds():.0f}", words)


def _one_title(still: Sequence[tuple[Report, Event]]) -> Strange | None:
    before = {title_key(report.title) for report, _ in still}
    after = {title_key(event.title) for _, event in still}
    if len(before) < KNOWN or len(after) != 1:
        return None
    title = still[0][1].title
    words = f"all {len(still)} events are called “{title}”, and had names of their own"
    return Strange(f"title {title}", words, THIN_SAID_BEFORE)


def _one_place(still: Sequence[tuple[Report, Event]]) -> Strange | None:
    """One place for all that had their own."""
    if len(still) < SHIFTED:
        return None
    # one whose record was not looked up says what it said
    before, after = {_place(report.event or event) for report, event in still}, {_place(event) for _, event in still}
    if len(before - {""}) < KNOWN or len(after) != 1 or "" in after:
        return None
    (place,) = after
    return Strange(f"place {place}", f"all {len(still)} events are told at one place, and had their own")


def of_one_place(matching: Matching) -> bool:
    """Whether a listing names one place for all its known events, so that the places known before must be looked
    up."""
    told = {_place(event) for _, event in matching.still}
    return len(matching.still) >= SHIFTED and len(told) == 1 and "" not in told


def _place(event: Event) -> str:
    """Name and street of an event's place, for comparing; empty for none."""
    if event.venue is None or event.venue.inferred:
        return ""
    return fold(f"{event.venue.name or ''} {event.venue.street or ''}")


def _later(shift: timedelta) -> str:
    return "later" if shift > timedelta() else "earlier"


def _shifted(still: Sequence[tuple[Report, Event]]) -> Strange | None:
    timed = [(report, event) for report, event in still if report.timed and hour_told(event)]
    shifts = {event.start - report.start for report, event in timed}
    if len(timed) < SHIFTED or len(shifts) != 1 or len({event.title for _, event in timed}) == 1:
        return None
    (shift,) = shifts
    if not shift or abs(shift) > AT_ONCE:
        return None
    hours = abs(shift) / timedelta(hours=1)
    words = f"all {len(timed)} events are told {hours:g} h {_later(shift)} than before"
    return Strange(f"shift {shift.total_seconds():.0f}", words)


def hourless(matching: Matching, before: Doubt) -> frozenset[int]:
    """The ids of reports whose day stands and is told without the hour, for the first time."""
    return frozenset(
        report.id
        for report, event in matching.still
        if report.id is not None and report.id not in before.hourless and _hour_lacks(report, event)
    )


def _hour_lacks(report: Report, event: Event) -> bool:
    if not report.timed or hour_told(event):
        return False
    return local(report.start, event.timezone).date() == local(event.start, event.timezone).date()
