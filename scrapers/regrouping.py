"""Reports that tell something else now: do they still tell of the event that they were counted to?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hobnob.records import Event
from hobnob.store.rows import Report
from scrapers.likeness.profile import profile
from scrapers.merge import alike
from scrapers.together import combine

# what decides whether two reports tell of one event
_DECIDING = ("title", "start", "venue", "organizer", "hosts", "url", "registration_url", "online_url", "attendance")


def out_of_place(changed: Sequence[Report], told: Mapping[str, Sequence[Report]]) -> list[Report]:
    """The changed reports that have to look for their event again.

    ``told`` has, by event, the reports as they were stored. One among others looks again when it is no
    longer like any of them, whenever they take place: an event that only moved is not two. One that
    stands alone does when what could join it to another changed.
    """
    now = {report.id: report for report in changed}
    found = []
    for report in changed:
        stored = told.get(report.event_id, ())
        others = [now.get(other.id, other) for other in stored if other.id != report.id and other.gone is None]
        before = next((other.event for other in stored if other.id == report.id), None)
        if others:
            if not still_one(_event(report), [_event(other) for other in others]):
                found.append(report)
        elif before is not None and any(getattr(before, name) != getattr(_event(report), name) for name in _DECIDING):
            found.append(report)
    return found


def still_one(event: Event, others: Sequence[Event]) -> bool:
    return any(alike_at_any_time(event, other) for other in (combine(others), *(others if len(others) > 1 else ())))


def alike_at_any_time(a: Event, b: Event) -> bool:
    here = a.model_copy(
        update={name: getattr(b, name) for name in ("start", "end", "all_day", "time_known", "timezone")}
    )
    return any(alike(profile(one), profile(b)) for one in (a, here))


def _event(report: Report) -> Event:
    assert report.event is not None, "reports are compared with their records"
    return report.event
