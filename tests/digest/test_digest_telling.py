"""A change is told once, for some days; a flood is one line; what is over leaves."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from invented import EASTERN, NOW, SEEN, cancelled, config, moved, stored

from digest.changes import News, telling
from digest.region import RegionView
from digest.series import lines
from hobnob.records import Change, Format, Place, Status, StoredEvent


def items(*events: StoredEvent, now: datetime = NOW) -> dict[str, str]:
    settings = config()
    view = RegionView(settings, settings.regions["akron"], list(events), now)
    feed = next(iter(view.feeds()))
    return {item.guid.partition(":")[2].partition(":")[2]: item.title for item in feed.items}


def changed(*fields: tuple[str, Any, Any], revision: int = 1, **given: Any) -> StoredEvent:
    at = NOW - timedelta(days=1)
    changes = tuple(Change(field=name, old=old, new=new, at=at) for name, old, new in fields)
    return stored("it", revision=revision, changed=at, changes=changes, **given)


def test_a_move_is_a_new_item_beside_the_corrected_one() -> None:
    assert items(moved("m")) == {
        "event/m/r1": "Moved: Thu, Mar 5, 5:30 PM, Akron: Business After Hours",
        "event/m": "Thu, Mar 5, 5:30 PM, Akron: Business After Hours",
    }


def test_it_is_told_for_a_week_and_then_only_the_event_is_left() -> None:
    later = {"start": datetime(2026, 3, 25, 17, 30, tzinfo=EASTERN), "end": None}
    assert "event/m/r1" in items(moved("m", **later), now=NOW + timedelta(days=5))
    assert list(items(moved("m", **later), now=NOW + timedelta(days=9))) == ["event/m"]


def test_a_cancelled_event_is_told_once_and_leaves() -> None:
    later = {"start": datetime(2026, 3, 25, 17, 30, tzinfo=EASTERN), "end": None}
    assert items(cancelled("c", **later)) == {
        "event/c/r1": "Cancelled: Wed, Mar 25, 5:30 PM, Akron: Business After Hours"
    }
    assert items(cancelled("c", **later), now=NOW + timedelta(days=9)) == {}


def test_one_that_was_cancelled_when_first_seen_was_told_to_nobody() -> None:
    assert items(stored("c", status=Status.CANCELLED)) == {}


def test_a_second_change_is_a_second_item() -> None:
    assert "event/m/r2" in items(moved("m").model_copy(update={"revision": 2}))


def test_a_correction_is_no_news() -> None:
    kept = stored("it", changes=(Change(field="summary", old="a", new="b", at=NOW - timedelta(hours=2)),))
    assert list(items(kept)) == ["event/it"]
    settings = config()
    feed = next(iter(RegionView(settings, settings.regions["akron"], [kept], NOW).feeds()))
    assert feed.items[0].published == SEEN
    assert feed.items[0].updated == NOW - timedelta(hours=2)


def test_one_that_left_its_listing_and_came_back_is_no_news() -> None:
    back = changed(("gone", "2026-03-01T12:00:00+00:00", None), ("url", "https://c.example/1", None), revision=2)
    assert telling(back) is None
    assert list(items(back)) == ["event/it"]
    elsewhere = changed(("gone", "2026-03-01T12:00:00+00:00", None), ("start", "2026-03-05T18:00:00-05:00", None))
    assert (told := telling(elsewhere)) is not None
    assert told.news is News.MOVED


def test_past_and_gone_events_leave() -> None:
    assert items(stored("p", start=datetime(2026, 3, 1, 17, tzinfo=EASTERN), end=None)) == {}
    assert items(stored("t", start=datetime(2026, 3, 2, 7, tzinfo=EASTERN), end=None)) != {}, (
        "today's stay until the day is over"
    )
    assert items(stored("g", gone=NOW)) == {}
    assert items(stored("n", title="Office closed", format=Format.NOT_AN_EVENT)) == {}
    assert items(stored("far", start=datetime(2028, 3, 2, 7, tzinfo=EASTERN), end=None)) == {}, "beyond the horizon"
    running = stored("r", start=datetime(2026, 2, 1, 7, tzinfo=EASTERN), end=datetime(2026, 3, 9, 7, tzinfo=EASTERN))
    assert items(running) != {}


@pytest.mark.parametrize(
    ("event", "news", "words"),
    [
        (moved(), News.MOVED, ("It was Tue, Mar 3, 5:30 PM.",)),
        (changed(("start", "2026-03-05T18:00:00-05:00", None)), News.MOVED, ("It was 6:00 PM.",)),
        (changed(("start", "2026-03-05T23:00:00Z", None)), News.MOVED, ("It was 6:00 PM.",)),
        (
            changed(("venue", {"name": "Elks Lodge", "city": "Kent"}, None)),
            News.MOVED,
            ("It was at Elks Lodge, Kent.",),
        ),
        (changed(("start", "2026-03-05T00:00:00-05:00", None), ("time_known", False, True)), News.TIMED, ()),
        (
            changed(("start", "2026-03-04T00:00:00-05:00", None), ("time_known", False, True)),
            News.MOVED,
            ("It was Wed, Mar 4.",),
        ),
        (changed(("title", "Open Bar", "Business After Hours")), News.CHANGED, ("It was called “Open Bar”.",)),
        (changed(("end", "2026-03-05T20:00:00-05:00", None)), News.CHANGED, ("It ended 8:00 PM.",)),
        (changed(("status", "cancelled", "scheduled")), News.ON_AGAIN, ()),
        (changed(("status", "scheduled", "postponed"), status=Status.POSTPONED), News.POSTPONED, ()),
        (changed(("status", "scheduled", "moved_online"), status=Status.MOVED_ONLINE), News.MOVED_ONLINE, ()),
        (changed(("start", "rubbish", None)), News.MOVED, ()),
        (changed(("venue", 7, None)), News.MOVED, ()),
    ],
)
def test_what_is_told(event: StoredEvent, news: News, words: tuple[str, ...]) -> None:
    told = telling(event)
    assert told is not None
    assert (told.news, told.sentences) == (news, words)


def weekly(count: int, **given: Any) -> list[StoredEvent]:
    start = datetime(2026, 3, 3, 7, 30, tzinfo=EASTERN)
    return [stored(f"w{n:02d}", start=start + timedelta(days=7 * n), end=None, **given) for n in range(count)]


def test_a_flood_is_one_line() -> None:
    told = items(*weekly(26, series="leads"))
    assert len(told) == 1
    assert next(iter(told.values())).endswith("(next of 26)") or "(next of" in next(iter(told.values()))
    assert len(items(*weekly(2, series="leads"))) == 2


def test_the_line_keeps_its_guid_when_the_first_date_is_over() -> None:
    events = weekly(8, series="leads")
    assert list(items(*events)) == list(items(*events[1:], now=NOW + timedelta(days=7)))


def test_many_changes_of_one_series_are_one_item() -> None:
    at = NOW - timedelta(days=1)
    events = [
        one.model_copy(
            update={
                "revision": 1,
                "changed": at,
                "changes": (Change(field="venue", old={"name": "Elks"}, new={"name": "Moose"}, at=at),),
            }
        )
        for one in weekly(10, series="leads")
    ]
    assert len(items(*events)) == 2


def test_generic_titles_at_different_places_are_no_series() -> None:
    events = [
        one.model_copy(update={"event": one.event.model_copy(update={"venue": Place(name=f"Shop {n}", city="Akron")})})
        for n, one in enumerate(weekly(5, title="Ribbon Cutting"))
    ]
    assert len(lines(events)) == 5
    assert len(lines(weekly(5, title="Ribbon Cutting"))) == 1
