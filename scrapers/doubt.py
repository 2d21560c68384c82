"""What a list seldom says of itself is believed when it is said again: other events, all hours shifted, an hour
lacking. Pure."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from hobnob.records import Event
from hobnob.store.rows import Report
from scrapers.identity import Matching
from scrapers.likeness.times import hour_told, local

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
    return _shifted(still)


def _shifted(still: Sequence[tuple[Report, Event]]) -> Strange | None:
    timed = [(report, event) for report, event in still if report.timed and hour_told(event)]
    shifts = {event.start - report.start for report, event in timed}
    if len(timed) < SHIFTED or len(shifts) != 1 or len({event.title for _, event in timed}) == 1:
        return None
    (shift,) = shifts
    if not shift or abs(shift) > AT_ONCE:
        return None
    hours = abs(shift) / timedelta(hours=1)
    words = f"all {len(timed)} events are told {hours:g} h {'later' if shift > timedelta() else 'earlier'} than before"
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
