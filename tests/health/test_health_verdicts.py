"""The verdict on a visit, by the source's own history."""

from __future__ import annotations

from datetime import timedelta

import pytest
from told import DAY, NOW, event, visit

from hobnob.records import Event, Health, RunRecord
from scrapers.draft import Endpoint, Rejected
from scrapers.health import judge
from scrapers.outcome import Failure, Outcome


def events(count: int, *, hour: str | None = "12:00", day: int = 5) -> list[Event]:
    return [event(f"Topic {i}", f"2026-03-{day + i % 20:02d}" + (f" {hour}" if hour else "")) for i in range(count)]


def history(*counts: int, health: Health = Health.OK) -> list[RunRecord]:
    """Visits, newest first; a count of events each."""
    return [
        RunRecord(at=NOW - (i + 1) * DAY, health=health if n else Health.QUIET, reason=f"{n} events", events=n)
        for i, n in enumerate(counts)
    ]


def failed(kind: str, **more: str) -> Outcome:
    return visit(failure=Failure(kind, f"it was {kind}", "https://chamber.example/events", **more))


CASES: list[tuple[str, Outcome, list[RunRecord], Health, str]] = [
    ("the first visit", visit(events(12)), [], Health.OK, "12 events"),
    ("as usual", visit(events(11)), history(12, 12, 11), Health.OK, "11 events"),
    ("a drop of half", visit(events(5)), history(12, 12, 11), Health.QUIET, "5 events where 12 were usual"),
    ("few lose little", visit(events(1)), history(3, 3, 3), Health.OK, "1 event"),
    ("a silent zero", visit([]), history(12, 12, 11), Health.EMPTY, "no event where 12 were usual"),
    ("a zero as at times", visit([]), history(2, 0, 1, 0, 3), Health.QUIET, "as at times before"),
    ("few where many are refused", visit(events(4), refused=events(8)), history(12, 12), Health.OK, "4 events"),
    ("a zero by the operator's own words", visit([], refused=events(7)), history(12, 12), Health.EMPTY, "7 events read, and the source's 'only:' and 'never:' leave none"),
    ("a zero for ever", visit([]), history(0, 0), Health.EMPTY, "never listed an event"),
    ("the first visit, nothing", visit([]), [], Health.EMPTY, "lists no event"),
    ("HTML where a calendar was", visit([], recognised=False), history(12), Health.BROKEN, "where a calendar was"),
    ("a page of something else", visit([], recognised=False), [], Health.BROKEN, "'hobnob scrape URL --explain' tells what was seen"),
    ("rows and no events", visit([], rejected=[Rejected("a", "no date"), Rejected("b", "no date"), Rejected("c", "no title")]), [], Health.BROKEN, "3 rows looked like events and none could be read: no date"),
    ("all past", visit(events(8, day=1)[:8]), [], Health.OK, "8 events"),
    ("all at midnight", visit(events(8, hour="00:00")), history(8), Health.BROKEN, "begin at 00:00"),
    ("all at one instant", visit([event(f"Topic {i}", "2026-03-09 12:00") for i in range(9)]), [], Health.BROKEN, "one instant"),
    ("blocked", failed("blocked"), history(12), Health.BLOCKED, "it was blocked"),
    ("against the access class", failed("policy"), [], Health.BLOCKED, "it was policy"),
    ("away", failed("unreachable"), history(12), Health.BROKEN, "it was unreachable"),
    ("moved away", failed("gone", moved_to="https://new.example/"), history(12), Health.MOVED, "https://new.example/"),
    ("moved and read", visit(events(12), moved_to="https://new.example/e"), history(12), Health.MOVED, "write that address into config.yaml"),
    ("long over", visit(bygone=events(12)), [], Health.QUIET, "its 12 events are long over, the last on 2026-03-"),
    ("one long over", visit(bygone=events(1), rejected=[Rejected("x", "no date")]), [], Health.QUIET, "its one event is long over, on 2026-03-05"),
    ("long over, most unread", visit(bygone=events(1), rejected=[Rejected("x", "no date")] * 8), [], Health.BROKEN, "none could be read"),
    ("long over where others were", visit(bygone=events(3)), history(12), Health.EMPTY, "no event where 12 were usual"),
    ("half a listing", visit(events(12), partial=True), history(12), Health.OK, "further page"),
    ("the same bytes", visit(unchanged=True), history(12), Health.OK, "12 events; unchanged"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("outcome", "before", "health", "reason"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_verdicts(outcome: Outcome, before: list[RunRecord], health: Health, reason: str) -> None:
    verdict = judge(outcome, before, now=NOW)
    assert verdict.health is health, verdict
    assert reason in verdict.reason


def test_all_dates_in_the_past() -> None:
    verdict = judge(visit(events(8)), history(8), now=NOW + 60 * DAY)
    assert verdict.health is Health.QUIET
    assert "all 8 dates are in the past, the last on 2026-03-12" in verdict.reason
    assert not verdict.complete


def test_hours_that_are_lost() -> None:
    told = visit(events(8, hour=None))
    assert judge(told, history(8), now=NOW, hours_known=False).health is Health.OK
    verdict = judge(told, history(8), now=NOW, hours_known=True)
    assert verdict.health is Health.BROKEN
    assert "hour" in verdict.reason


def test_days_off_are_no_lost_hours() -> None:
    off = [e.model_copy(update={"all_day": True, "time_known": True}) for e in events(8, hour=None)]
    assert judge(visit(off), history(8), now=NOW, hours_known=True).health is Health.OK


def test_events_that_are_over_are_no_drop() -> None:
    assert judge(visit(events(3)), history(12, 12, 12), now=NOW, lacking=False).health is Health.OK
    assert judge(visit(events(3)), history(12, 12, 12), now=NOW, lacking=True).health is Health.QUIET


def test_a_drop_proves_nothing_until_it_is_how_things_are() -> None:
    few = visit(events(5))
    assert not judge(few, history(12, 12, 12), now=NOW).complete
    assert not judge(few, history(5, 5, 12, 12, 12, 12, 12), now=NOW).complete
    assert judge(few, history(5, 5, 5, 12, 12, 12, 12), now=NOW).complete


@pytest.mark.parametrize(
    "outcome",
    [visit([]), visit(events(9), partial=True), visit(unchanged=True), failed("server"), visit([], recognised=False)],
)
def test_what_proves_nothing_of_what_it_lacks(outcome: Outcome) -> None:
    assert not judge(outcome, history(12, 12, 12), now=NOW).complete


def test_a_better_address_that_may_be_asked() -> None:
    seen = [
        Endpoint("https://chamber.example/api", "x", "B"),
        Endpoint("https://chamber.example/events.ics", "icalendar", "A"),
    ]
    assert judge(visit(events(3), endpoints=seen), [], now=NOW).better_url == "https://chamber.example/events.ics"
    assert "try https://chamber.example/events.ics" in judge(visit([], endpoints=seen), [], now=NOW).reason


def test_unchanged_is_told_once() -> None:
    before = history(12)
    for turn in range(3):
        reason = judge(visit(unchanged=True), before, now=NOW).reason
        before = [RunRecord(at=NOW + timedelta(hours=turn), health=Health.OK, reason=reason, events=12), *before]
    assert reason == "12 events; unchanged"


def test_the_page_as_it_was_before_a_broken_visit_is_well_again() -> None:
    broken = RunRecord(
        at=NOW, health=Health.BROKEN, reason="none of 12 events tells its hour, as they did before", events=12
    )
    verdict = judge(visit(unchanged=True), [broken, broken, *history(12)], now=NOW)
    assert verdict.health is Health.OK
    assert verdict.reason == "12 events; unchanged"
