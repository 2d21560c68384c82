"""What other people's readers get out of the outputs equals what the store holds, field by field."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone

import feedparser
import icalendar
import recurring_ical_events
from invented import EASTERN, NOW, SEEN, cancelled, config, event, moved, stored, town

from digest.feeds.atom import atom
from digest.feeds.calendar import calendar, events_as_calendar, one_event
from digest.feeds.json_feed import json_feed
from digest.feeds.rss import rss
from digest.items import Feed
from digest.region import RegionView
from hobnob.records import Attendance, Place, Status, StoredEvent


def view(*events: StoredEvent) -> RegionView:
    settings = config()
    return RegionView(settings, settings.regions["akron"], list(events), NOW)


def whole(seen: RegionView) -> Feed:
    return next(iter(seen.feeds()))


def test_feedparser_reads_back_rss_and_atom() -> None:
    events = {one.id: one for one in town(60)}
    seen = view(*events.values())
    feed = whole(seen)
    for body in (rss(feed, seen.site), atom(feed, seen.site)):
        read = feedparser.parse(body)
        assert not read.bozo
        assert read.version in ("rss20", "atom10")
        told = {
            entry.id.rpartition("/")[2]: entry
            for entry in read.entries
            if "/event/" in entry.id or ":event/" in entry.id
        }
        assert len(read.entries) == len(feed.items)
        assert len(told) > 40
        for identifier, entry in told.items():
            about = events[identifier].event
            assert entry.title.endswith(": " + about.title)
            assert entry.link == f"https://rooms.example/akron/e/{identifier}.html"
            assert datetime(*entry.published_parsed[:6], tzinfo=UTC) == SEEN
            assert datetime.fromisoformat(entry.ev_startdate) == about.start
            assert datetime.fromisoformat(entry.ev_enddate) == about.end if about.end else "ev_enddate" not in entry
            assert entry.ev_type == about.format
            assert {tag.term for tag in entry.tags} >= {about.kind.value}
            if about.venue:
                assert about.venue.name in entry.ev_location
                assert tuple(entry["where"]["coordinates"]) == (
                    round(about.venue.longitude, 6),
                    round(about.venue.latitude, 6),
                )
            if about.people:
                assert about.people[0].name in entry.content[0].value


def test_json_feed_reads_back() -> None:
    seen = view(stored("one"))
    about = json.loads(json_feed(whole(seen), seen.site))["items"][0]["_event"]
    original = stored("one").event
    assert datetime.fromisoformat(about["start"]) == original.start
    assert datetime.fromisoformat(about["end"]) == original.end
    assert about["title"] == original.title
    assert about["kind"] == "chamber"
    assert about["format"] == "mixer"
    assert about["status"] == "scheduled"
    assert about["timezone"] == "America/New_York"
    assert about["point"] == [41.0814, -81.519]
    assert about["hosts"] == ["Lake County Chamber", "Summit Trust Bank"]
    assert about["people"] == ["Jane Roe"]


def test_icalendar_reads_back() -> None:
    events = {one.id: one for one in [stored("one"), moved(), cancelled(), *town(40)]}
    seen = view(*events.values())
    read = icalendar.Calendar.from_ical(calendar(whole(seen), seen.site, "akron", seen.notes))
    found = {str(part["UID"]).partition("@")[0]: part for part in read.walk("VEVENT")}
    assert {name for name in found if not name.startswith("series-")} <= set(events)
    for identifier, part in found.items():
        if identifier.startswith("series-"):
            continue
        kept = events[identifier]
        about = kept.event
        assert part.start == about.start
        assert part.get("DTEND") is None or part.end == about.end
        assert str(part["SUMMARY"]).removeprefix("Cancelled: ") == about.title
        assert part["STATUS"] == ("CANCELLED" if about.status is Status.CANCELLED else "CONFIRMED")
        assert part["SEQUENCE"] == kept.revision
        assert part["LAST-MODIFIED"].dt == kept.changed
        assert str(part["URL"]) == f"https://rooms.example/akron/e/{identifier}.html"
        if about.venue:
            assert about.venue.name in str(part["LOCATION"])
            assert part["GEO"].latitude == round(about.venue.latitude, 6)
            assert part["GEO"].longitude == round(about.venue.longitude, 6)
        assert about.kind.value in part["CATEGORIES"].cats
        assert about.summary in str(part["DESCRIPTION"])


def weekly(count: int = 6, skip: int | None = None, **given: object) -> list[StoredEvent]:
    start = datetime(2026, 3, 3, 7, 30, tzinfo=EASTERN)
    return [
        stored(
            f"w{n}",
            title="Leads Breakfast",
            start=start + timedelta(days=7 * n),
            end=start + timedelta(days=7 * n, hours=1),
            **given,
        )
        for n in range(count)
        if n != skip
    ]


def test_a_series_is_one_rule_and_gives_back_its_very_dates_across_the_change_of_the_clock() -> None:
    for events in (weekly(), weekly(8, skip=2), nth_tuesday(), last_friday()):
        seen = view(*events)
        body = calendar(whole(seen), seen.site, "akron", seen.notes)
        read = icalendar.Calendar.from_ical(body)
        assert len(read.walk("VEVENT")) == 1
        assert "RRULE" in read.walk("VEVENT")[0]
        told = recurring_ical_events.of(read).between(date(2026, 3, 1), date(2027, 3, 1))
        assert [(one.start, one.end) for one in told] == [(s.event.start, s.event.end) for s in events]


def nth_tuesday() -> list[StoredEvent]:
    days = [datetime(2026, m, d, 7, 30, tzinfo=EASTERN) for m, d in ((3, 10), (4, 14), (5, 12), (6, 9))]
    return [stored(f"n{n}", start=day, end=day + timedelta(hours=1)) for n, day in enumerate(days)]


def last_friday() -> list[StoredEvent]:
    days = [datetime(2026, m, d, 12, 0, tzinfo=EASTERN) for m, d in ((3, 27), (4, 24), (5, 29), (6, 26))]
    return [stored(f"l{n}", start=day, end=day + timedelta(hours=1)) for n, day in enumerate(days)]


def test_dates_that_follow_no_rule_stay_single() -> None:
    start = datetime(2026, 3, 3, 7, 30, tzinfo=EASTERN)
    odd = [stored(f"o{n}", start=start + timedelta(days=d), end=None) for n, d in enumerate((0, 5, 17, 40))]
    places = [
        stored(
            f"p{n}",
            start=start + timedelta(days=7 * n),
            end=None,
            venue=Place(name=f"Hall {n}", city="Akron"),
            series="s",
        )
        for n in range(5)
    ]
    for events in (odd, places):
        seen = view(*events)
        body = calendar(whole(seen), seen.site, "akron", seen.notes)
        assert b"RRULE:FREQ=WEEKLY" not in body.replace(b"\r\n ", b"")
        assert body.count(b"BEGIN:VEVENT") == len(events)


def test_a_cancelled_date_of_a_series_is_told_as_cancelled() -> None:
    events = weekly(6)
    events[2] = cancelled("w2", title="Leads Breakfast", start=events[2].event.start, end=events[2].event.end)
    seen = view(*events)
    read = icalendar.Calendar.from_ical(calendar(whole(seen), seen.site, "akron", seen.notes))
    told = recurring_ical_events.of(read).between(date(2026, 3, 1), date(2027, 3, 1))
    assert sorted((one.start, str(one["STATUS"])) for one in told) == [
        (s.event.start, "CANCELLED" if n == 2 else "CONFIRMED") for n, s in enumerate(events)
    ]


def test_days_without_an_hour_are_dates() -> None:
    seen = view(
        stored(
            "days", all_day=True, start=datetime(2026, 3, 6, tzinfo=EASTERN), end=datetime(2026, 3, 9, tzinfo=EASTERN)
        ),
        stored("when", all_day=True, time_known=False, start=datetime(2026, 3, 7, tzinfo=EASTERN), end=None),
    )
    read = icalendar.Calendar.from_ical(calendar(whole(seen), seen.site, "akron", seen.notes))
    found = {str(part["UID"]).partition("@")[0]: part for part in read.walk("VEVENT")}
    assert (found["days"].start, found["days"].end) == (date(2026, 3, 6), date(2026, 3, 9))
    assert (found["when"].start, found["when"].end) == (date(2026, 3, 7), date(2026, 3, 8))


def test_the_hour_that_the_clock_shows_twice_is_told_as_an_instant() -> None:
    """Programs differ in which of the two they take (RFC 5545, 3.3.5 says the first; some take the second)."""
    begins = datetime(2026, 10, 31, 21, 0, tzinfo=EASTERN)
    for fold in (0, 1):
        twice = datetime(2026, 11, 1, 1, 15, tzinfo=EASTERN, fold=fold)
        for start, end in ((begins, twice), (twice, datetime(2026, 11, 1, 3, 0, tzinfo=EASTERN))):
            body = one_event(stored("one", start=start, end=end), view().site, "akron", lambda one: "")
            (part,) = icalendar.Calendar.from_ical(body).walk("VEVENT")
            assert (part.start.astimezone(UTC), part.end.astimezone(UTC)) == (
                start.astimezone(UTC),
                end.astimezone(UTC),
            )
            assert f"{twice.astimezone(UTC):%Y%m%dT%H%M%SZ}".encode() in body


def test_dates_that_a_rule_would_tell_wrong_stay_single() -> None:
    night = datetime(2026, 10, 17, 22, 0, tzinfo=EASTERN)
    unnamed = datetime(2026, 3, 3, 22, 0, tzinfo=timezone(timedelta(hours=-8)))
    weeks = [timedelta(days=7 * n) for n in range(5)]
    longer_once = [
        stored(f"n{n}", start=night + week, end=night + week + timedelta(hours=5)) for n, week in enumerate(weeks)
    ]
    twice_once = [
        stored(f"c{n}", start=night + week + timedelta(hours=3, minutes=30), end=None) for n, week in enumerate(weeks)
    ]
    another_day_in_utc = [
        stored(f"z{n}", start=unnamed + week, end=None, timezone="Nowhere/Atlantis") for n, week in enumerate(weeks)
    ]
    for events in (longer_once, twice_once, another_day_in_utc):
        seen = view(*events)
        read = icalendar.Calendar.from_ical(calendar(whole(seen), seen.site, "akron", seen.notes))
        told = read.walk("VEVENT")
        assert sorted(part.start.astimezone(UTC) for part in told) == [
            one.event.start.astimezone(UTC) for one in events
        ]
        assert not any("RRULE" in part for part in told)


def test_an_unknown_end_is_not_made_up() -> None:
    body = one_event(stored("one", end=None), view().site, "akron", lambda one: "")
    assert b"DTEND" not in body
    assert b"DURATION" not in body


def test_zones_are_defined_and_right() -> None:
    for zone in ("America/New_York", "America/Phoenix", "Europe/London", "Australia/Lord_Howe", "America/St_Johns",
    "Asia/Kolkata",
                 "America/Asuncion", "Africa/Casablanca"):  # fmt: skip
        from zoneinfo import ZoneInfo

        for month in range(1, 13):
            start = datetime(2026, month, 15, 12, 30, tzinfo=ZoneInfo(zone))
            body = one_event(
                stored("one", event=event(start=start, end=None, timezone=zone)), view().site, "akron", lambda one: ""
            )
            read = icalendar.Calendar.from_ical(body)
            assert read.walk("VEVENT")[0].start == start
            assert read.walk("VTIMEZONE")[0].to_tz(lookup_tzid=False).utcoffset(start.replace(tzinfo=None)) == start.utcoffset(), (
                zone, month,
            )  # fmt: skip


def test_scraped_events_are_a_calendar_without_a_store() -> None:
    events = [event(), event(title="Other", attendance=Attendance.ONLINE, venue=None), event()]
    read = icalendar.Calendar.from_ical(events_as_calendar(events))
    assert sorted(str(part["SUMMARY"]) for part in read.walk("VEVENT")) == ["Business After Hours", "Other"]
    assert {str(part["URL"]) for part in read.walk("VEVENT")} == {"https://chamber.example/events/1?id=1&x=2"}
