"""What an item says: the rule of a series, who spoke before, days without an hour, and nothing twice."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any

import pytest
from invented import EASTERN, NOW, config, event, stored, town

from digest.feeds.calendar import calendar, one_event
from digest.issue import issue
from digest.items import Item
from digest.links import google_calendar, outlook_calendar
from digest.pages.rows import row
from digest.pages.single import event_html
from digest.pages.structured import structured
from digest.region import RegionView
from digest.words import hours, long_when, short_when
from digest.worth import Worth
from hobnob.records import Audience, Change, Format, Offer, Person, Status, StoredEvent

DAY = datetime(2026, 3, 5, tzinfo=EASTERN)


def view(*events: StoredEvent, **given: object) -> RegionView:
    settings = config(**given)
    return RegionView(settings, settings.regions["akron"], list(events), NOW)


def items(seen: RegionView) -> list[Item]:
    return list(next(iter(seen.feeds())).items)


def second_tuesdays() -> list[StoredEvent]:
    held = [(2, 10, "Ann Lee"), (3, 10, "Bo Diaz"), (4, 14, "Cy Park"), (5, 12, "Di Ray")]
    return [
        stored(
            f"m{month}", title="Board Breakfast", format=Format.BREAKFAST, end=None,
            start=datetime(2026, month, day, 7, 30, tzinfo=EASTERN), people=(Person(name=name, title="CEO"),),
        )
        for month, day, name in held
    ]  # fmt: skip


def test_a_monthly_meeting_stands_alone_and_says_its_rule_and_who_spoke_before() -> None:
    found = items(view(*second_tuesdays()))
    assert [item.title.split(": ")[0] for item in found] == [
        "Tue, Mar 10, 7:30 AM, Akron", "Tue, Apr 14, 7:30 AM, Akron", "Tue, May 12, 7:30 AM, Akron",
    ]  # fmt: skip
    for words in (found[0].text, found[0].html.replace("<b>", "").replace("</b>", "")):
        assert "Repeats: 2nd Tuesdays, 7:30 AM" in words
        assert "Spoke before: Ann Lee, CEO, Tue, Feb 10" in words
        assert "Who: Bo Diaz, CEO" in words


def test_a_weekly_class_is_one_line_with_its_rule() -> None:
    class_ = [
        stored(f"w{n}", title="Toastmasters", start=DAY.replace(hour=18) + timedelta(days=7 * n), end=None)
        for n in range(6)
    ]
    (item,) = items(view(*class_))
    assert item.title.endswith("Toastmasters (next of 6)")
    assert "Then: every Thursday, 6:00 PM: Thu, Mar 12, 6:00 PM" in item.text
    assert "Repeats:" not in item.text


def weekly(count: int, **last: object) -> list[StoredEvent]:
    """Thursdays from today on, all first seen at once; what is given is said of the second."""
    return [
        stored(
            f"w{n}", title="Toastmasters", start=DAY.replace(hour=18) + timedelta(days=7 * n), end=None,
            first_seen=DAY - timedelta(days=9), **(last if n == 1 else {}),
        )
        for n in range(count)
    ]  # fmt: skip


def guids(seen: RegionView) -> list[str]:
    return [item.guid for item in items(seen)]


def test_the_last_dates_of_a_series_stay_its_line() -> None:
    (line,) = guids(view(*weekly(4)))
    for days in (7, 14, 21):
        later = view(*weekly(4))
        later.now = NOW + timedelta(days=days)
        for one in later.upcoming:
            later.notes(one)  # what calendars say of a date by itself is no item of a feed
        assert guids(later) == [line]


@pytest.mark.parametrize("fate", [{"gone": NOW}, {"status": Status.CANCELLED}])
def test_a_date_that_is_lost_does_not_take_a_series_apart(fate: dict[str, object]) -> None:
    (line,) = guids(view(*weekly(3)))
    assert [guid for guid in guids(view(*weekly(3, **fate))) if "/r" not in guid] == [line]


def test_dates_that_were_told_one_by_one_stay_so() -> None:
    """A list that names only the next one: each was an item, and no line held it."""
    each = [
        stored(
            f"w{n}", title="Toastmasters", start=DAY.replace(hour=18) + timedelta(days=7 * n), end=None,
            first_seen=DAY + timedelta(days=7 * n - 6),
        )
        for n in range(-2, 1)
    ]  # fmt: skip
    assert [guid.rsplit("/", 1)[1] for guid in guids(view(*each))] == ["w0"]


def test_everything_that_decides_is_said() -> None:
    about = stored(
        "one",
        offers=(
            Offer(price=25, currency="USD", audience=Audience.GUEST),
            Offer(price=15, currency="USD", audience=Audience.MEMBER),
        ),
        registration_closes=datetime(2026, 3, 4, 17, 0, tzinfo=EASTERN),
    )
    (item,) = items(view(about))
    labels = [line.split(": ")[0] for line in item.text.split("\n\n")[0].split("\n")]
    assert labels == [
        "When",
        "Where",
        "Face time",
        "Watch list",
        "Who",
        "Hosted by",
        "Walk in",
        "Register",
        "Add to",
        "Found at",
    ]
    assert "Walk in: Guests welcome; guests $25, members $15; register by Mar 4" in item.text
    for part in (
        "openstreetmap.org",
        "calendar.google.com",
        "outlook.live.com",
        "/akron/e/one.ics",
        "https://chamber.example/events/1",
    ):
        assert part in item.html


def test_a_hit_of_the_watch_list_names_its_field_and_the_sentence() -> None:
    speaker = Person(
        name="Maria Lund", title="CEO", organization="Acme Tool", evidence="Featuring Maria Lund, CEO of Acme Tool."
    )
    watch = [{"name": "mine", "people": [{"name": "Maria Lund"}], "topics": ["broadband"]}]
    (item,) = items(
        view(
            stored("one", people=(speaker,), summary="Come at noon. Why broadband is late. Bring a friend."),
            watch=watch,
        )
    )
    assert (
        "Watch list: Maria Lund: “Featuring Maria Lund, CEO of Acme Tool.” (people); broadband: “Why broadband is "
        "late.” (text)"
    ) in item.text
    (without,) = items(view(stored("one"), watch=[]))
    assert "Watch list" not in without.text


def test_the_watch_list_counts_once() -> None:
    seen = view(stored("one"))
    assert seen.config.taste.watch_list == seen.config.watch
    worth = seen.worth(seen.stored[0])
    assert sum("Acme Tool" in reason for reason in worth.reasons if "watch list" in reason) == 1
    assert not any("and 1 more" in reason or "Acme Tool, Acme Tool" in reason for reason in worth.reasons)
    without = view(stored("one"), watch=[])
    twice = view(
        stored("one"),
        watch=[{"name": "Acme", "companies": ["Acme Tool"]}, {"name": "Again", "companies": ["Acme Tool"]}],
    )
    assert without.score(without.stored[0]) < worth.value <= twice.score(twice.stored[0])


def test_a_row_does_not_say_a_thing_twice() -> None:
    worth = Worth(80, ("seated lunch", "guests welcome", "CEO speaks", "guests $25", "3 miles", "free"))
    assert worth.beside("Guests welcome; guests $25, members $15") == ("seated lunch", "CEO speaks", "3 miles", "free")
    seen = view(stored("one"))
    shown = row(seen, seen.stored[0])
    assert shown.door
    assert not [reason for reason in shown.reasons if reason in shown.door.lower()]


DATE_ONLY = {"start": DAY, "end": None, "all_day": True, "time_known": False}
WHOLE_DAY = {"start": DAY, "end": DAY + timedelta(days=1), "all_day": True}


@pytest.mark.parametrize(
    ("given", "list_words", "in_full"),
    [
        (DATE_ONLY, "Time not announced", "Thursday, March 5, 2026, time not announced"),
        (WHOLE_DAY, "All day", "Thursday, March 5, 2026, all day"),
        (
            {"start": DAY, "end": DAY + timedelta(days=3), "all_day": True, "time_known": False},
            "All day",
            "Thursday, March 5, 2026 to Saturday, March 7, 2026",
        ),
    ],
)
def test_a_day_has_no_clock_in_any_output(given: dict[str, Any], list_words: str, in_full: str) -> None:
    about = event(**given)
    last = "20260308" if given["end"] and given["end"].day == 8 else "20260306"
    assert hours(about) == list_words
    assert long_when(about) == in_full
    assert ":" not in short_when(about)
    assert f"dates=20260305%2F{last}" in google_calendar(about, "https://x.example/")
    assert "allday=true" in outlook_calendar(about, "https://x.example/")
    found = structured(about, "https://x.example/")
    assert (found["startDate"], len(found["endDate"])) == ("2026-03-05", 10)
    one = stored("day", event=about)
    seen = view(one)
    body = one_event(one, seen.site, "akron", seen.notes).decode()
    assert "DTSTART;VALUE=DATE:20260305\r\n" in body
    assert f"DTEND;VALUE=DATE:{last}\r\n" in body
    assert "VTIMEZONE" not in body
    told = issue(seen, NOW, None)
    shown = json.dumps([entry.when for section in told.sections for entry in section.entries])
    page = event_html(seen, one)[1].decode()
    for words in (shown, page, items(seen)[0].html):
        assert "12:00 AM" not in words
        assert "T00:00" not in words


@pytest.mark.parametrize("given", [DATE_ONLY, WHOLE_DAY])
def test_a_day_that_moves_is_told_without_a_clock(given: dict[str, Any]) -> None:
    at = NOW - timedelta(days=1)
    moved = stored(
        "m", revision=1, changed=at, **given,
        changes=(Change(field="start", old="2026-03-03T00:00:00-05:00", new="2026-03-05T00:00:00-05:00", at=at),),
    )  # fmt: skip
    first = items(view(moved))[0]
    assert first.title.startswith("Moved: Thu, Mar 5, Akron")
    assert "Moved: It was Tue, Mar 3." in first.text


def test_an_hour_that_is_lost_is_no_hour_that_came() -> None:
    at = NOW - timedelta(days=1)
    changes = (
        Change(field="start", old="2026-03-05T17:30:00-05:00", new="2026-03-05T00:00:00-05:00", at=at),
        Change(field="all_day", old=False, new=True, at=at),
    )
    first = items(view(stored("m", revision=1, changed=at, changes=changes, **WHOLE_DAY)))[0]
    assert "The hour is known now" not in first.text
    assert "It was 5:30 PM." in first.text


@pytest.mark.parametrize(
    ("hour", "minute", "words"), [(17, 0, "Wed, Mar 4, 5:00 PM"), (23, 59, "Wed, Mar 4"), (0, 0, "Tue, Mar 3")]
)
def test_a_deadline_is_told_with_its_hour_when_it_has_one(hour: int, minute: int, words: str) -> None:
    closes = datetime(2026, 3, 4, hour, minute, tzinfo=EASTERN)
    seen = view(stored("one", registration_closes=closes, **DATE_ONLY))
    (closing,) = [section for section in issue(seen, NOW, None).sections if section.name == "closing"]
    assert closing.entries[0].note == f"Register by {words}."


def test_a_thousand_items_of_one_instant_differ_in_atom_and_stay_in_order() -> None:
    found = items(view(*town(600)))
    stamps = [item.updated for item in found]
    assert len(set(stamps)) == len(stamps)
    assert max(stamps) - min(stamps) < timedelta(milliseconds=2)


def test_an_event_reads_the_same_in_every_calendar_that_holds_it() -> None:
    seen = view(*town(40), *second_tuesdays())
    made: dict[str, str] = {}
    for one in seen.known:
        assert one_event(one, seen.site, "akron", seen.notes, made) == one_event(one, seen.site, "akron", seen.notes)
    for feed in seen.feeds():
        assert calendar(feed, seen.site, "akron", seen.notes, made) == calendar(feed, seen.site, "akron", seen.notes)


def test_the_month_begins_with_this_week() -> None:
    from digest.pages.month import month_pages

    seen = RegionView(
        config(),
        config().regions["akron"],
        [stored("late", start=datetime(2026, 3, 30, 18, tzinfo=EASTERN), end=None)],
        datetime(2026, 3, 25, 15, tzinfo=EASTERN),
    )
    page = dict(month_pages(seen))["akron/month/2026-03.html"].decode()
    assert "<b>22</b>" in page
    assert "<b>21</b>" not in page
    assert "<b>31</b>" in page


@pytest.mark.parametrize("word", ["会" * 4000, "https://calendar.example/" + "q" * 4000])
def test_long_words_are_cut_too_and_not_at_the_first_of_them(word: str) -> None:
    seen = view(stored("one", summary=f"Do come.\n{word}", description=None))
    (item,) = items(seen)
    assert word[:1000] in item.text
    assert len(item.text) < 2500
    body = calendar(next(iter(seen.feeds())), seen.site, "akron", seen.notes).decode().replace("\r\n ", "")
    assert word[:1000] in body
    assert word[:3500] not in body


def test_accents_are_composed_as_the_web_wants_them() -> None:
    seen = view(stored("one", title="Cafe\u0301 lunch", description="<p>O\u0301 Saughnessy</p>", summary=None))
    (item,) = items(seen)
    assert item.title.endswith("Café lunch")
    assert "Ó Saughnessy" in item.html
    assert "Ó Saughnessy" in item.text
    assert "\u0301" not in event_html(seen, seen.upcoming[0])[1].decode()
