"""Score, ceilings, watch list, rooms that repeat, the line at the door, and what hostile text costs."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fair import keeps, within

from digest.reasons import walk_in
from digest.rooms import rule, spoke
from digest.score import score
from digest.watch import hits
from hobnob.formats import of_title
from hobnob.records import (
    Access,
    Attendance,
    Audience,
    Event,
    Format,
    Offer,
    Organization,
    Person,
    Status,
    StoredEvent,
)  # fmt: skip
from hobnob.taste import Taste, Watch, WatchedCompany
from scrapers.reading import people

NOON = datetime(2026, 5, 5, 16, tzinfo=UTC)


def event(title: str = "Luncheon", **more: Any) -> Event:
    return Event(**{"title": title, "start": NOON, "timezone": "America/New_York", **more})


@pytest.mark.parametrize("low", [Format.WEBINAR, Format.FESTIVAL, Format.NOT_AN_EVENT])
@pytest.mark.parametrize("high", [Format.BOARD_MEETING, Format.ROUNDTABLE])
def test_no_signal_lifts_a_broadcast_above_a_small_room(low: Format, high: Format) -> None:
    star = Person(name="Ann Lee", title="CEO", organization="Acme")
    watch = Watch.model_validate({"name": "w", "people": ["Ann Lee"], "companies": ["Acme"]})
    best = event(
        format=low, people=(star,) * 5, access=Access.PUBLIC, capacity=10, offers=(Offer(price=0),),
        hosts=tuple(Organization(name=f"Chamber {n}") for n in range(4)), recurrence="weekly",
    )  # fmt: skip
    worst = event(
        format=high, access=Access.INVITATION, attendance=Attendance.ONLINE, capacity=5000,
        offers=(Offer(price=9999, currency="USD"),),
    )  # fmt: skip
    taste = Taste(watch_list=(watch,), max_price=10)
    assert score(best, taste, now=NOON).value < score(worst, taste, now=NOON).value


def test_reasons_are_words_and_the_sum_is_shown() -> None:
    found = score(
        event(format=Format.LUNCHEON, people=(Person(name="Ann Lee", title="CEO", organization="Acme"),),
              offers=(Offer(price=25, currency="USD", audience=Audience.GUEST),)),
        Taste(),
    )  # fmt: skip
    assert {"CEO of Acme speaks", "seated lunch", "guests $25", "guests welcome"} <= set(found.reasons)
    assert round(sum(part.points for part in found.parts), 1) == found.value


def test_a_cancelled_room_is_worth_nothing() -> None:
    assert score(event(format=Format.ROUNDTABLE, status=Status.CANCELLED), Taste()).value <= 1


def test_ten_thousand_events_are_scored_in_a_second() -> None:
    text = "Join us for lunch with the mayor and friends. " * 20
    # other events for each try: what was scored before costs less
    tries = iter(
        [[event(f"Gathering {n} of {a}", format=Format.LUNCHEON, summary=text) for n in range(10_000)] for a in "abc"]
    )
    taste = Taste()
    assert keeps(lambda: [score(one, taste) for one in next(tries)], 1.0)


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Board Game Night", Format.OTHER), ("Boards and Brews", Format.OTHER),
        ("Chamber Music Series", Format.FESTIVAL),
        ("Museum After Hours", Format.FESTIVAL), ("Business After Hours at the Zoo", Format.MIXER),
        ("Stand Mixer Basics", Format.WORKSHOP), ("Summit Hike at Eagle Ridge", Format.SPORT),
        ("State of Ohio Notary Testing", Format.OTHER), ("State of the City", Format.STATE_OF),
        ("Wedding Reception", Format.OTHER), ("Chamber Office Closed", Format.NOT_AN_EVENT),
        ("Labor Day", Format.NOT_AN_EVENT), ("City Council Meeting", Format.PUBLIC_MEETING), ("Quantum", None),
        ("District 75 Conference - Registration Open", Format.CONFERENCE),
        ("Golf Outing: Registration Opens", Format.NOT_AN_EVENT),
    ],
)  # fmt: skip
def test_look_alikes(title: str, found: Format | None) -> None:
    assert of_title(title) is found


WATCH = Watch.model_validate({
    "name": "mine", "people": [{"name": "Robert Hale", "also": ["Bob Hale"]}],
    "companies": [{"name": "KeyBank", "also": ["Key Bank"], "domains": ["key.com"]}, "Apple", "Target", "Acme Inc."],
    "topics": ["succession planning"],
})  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["Robert J. Hale speaks.", "ROBERT HALE, CEO", "Bob Hale hosts.", "Key Bank sponsors lunch.", "Hear from Apple.",
     "Acme's founder", "A talk on Succession Planning."],
)  # fmt: skip
def test_watch_hits_with_the_sentence(text: str) -> None:
    found = hits(event(summary=f"Lunch is at noon. {text} Bring a friend."), (WATCH,))
    assert [(hit.watch, hit.field) for hit in found] == [("mine", "summary")]
    assert text.rstrip(".") in found[0].sentence
    assert "Bring" not in found[0].sentence or not text.endswith(".")


@pytest.mark.parametrize(
    "text",
    ["The key bank statements", "apple festival", "Apple Blossom Festival", "target audience", "Hale Robert",
     "Robert Halesworth", "Robert Hale Elementary School", "Acmeville", "key to the bank", "Roberta Hale",
     "Bob Hale-Smith",
     "applewood.com", "our targets", "the acme of style"],
)  # fmt: skip
def test_watch_does_not_hit(text: str) -> None:
    assert hits(event(summary=f"Come and see {text} today."), (WATCH,)) == []


def test_no_false_hit_on_two_thousand_unrelated_events() -> None:
    first, last = ("Ann", "Robert", "Key", "Apple pie", "target"), ("Halestrom", "Banks", "Orchard", "Haley")
    form = ("Luncheon", "Mixer", "key bank holiday notes", "apple picking", "on target", "acme street fair")
    events = [
        event(f"{form[n % 6]} {n}", summary=f"{first[n % 5]} {last[n % 4]} leads {form[(n * 7) % 6]}.")
        for n in range(2000)
    ]
    assert [one.summary for one in events if hits(one, (WATCH,))] == []


def test_a_company_is_known_by_its_domain() -> None:
    watch = Watch(name="k", companies=(WatchedCompany(name="KeyBank", domains=("key.com",)),))
    assert hits(event(registration_url="https://events.key.com/x"), (watch,))[0].field == "registration_url"
    assert hits(event(registration_url="https://monkey.com/x"), (watch,)) == []


def stored(days: list[str], **more: Any) -> list[StoredEvent]:
    rows = []
    for day in days:
        start = datetime.fromisoformat(f"{day}T12:30:00+00:00")
        one = event(start=start, timezone="UTC", **more)
        rows.append(StoredEvent(id=day, event=one, first_seen=NOON, last_seen=NOON, changed=NOON))
    return rows


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (["2026-01-13", "2026-02-10", "2026-03-10", "2026-04-14"], "2nd Tuesdays, 12:30 PM"),
        (["2026-01-06", "2026-01-13", "2026-01-20", "2026-01-27"], "every Tuesday, 12:30 PM"),
        (["2026-01-06", "2026-01-20", "2026-02-03", "2026-02-17", "2026-03-03", "2026-03-17"], "1st and 3rd Tuesdays, 12:30 PM"),
        (["2026-01-28", "2026-02-25", "2026-04-29", "2026-05-27"], "last Wednesdays, 12:30 PM"),
        (["2026-01-13", "2026-02-10"], None), (["2026-01-13", "2026-02-18", "2026-03-02", "2026-06-05"], None),
    ],
)  # fmt: skip
def test_the_rule_of_a_series(days: list[str], words: str | None) -> None:
    assert rule(stored(days)) == words


def test_who_spoke_there_before() -> None:
    past = stored(["2026-01-13", "2026-02-10"], people=(Person(name="Ann Lee"),))
    assert [(one.person.name, one.on.isoformat()) for one in spoke(past, before=NOON)] == [("Ann Lee", "2026-02-10")]


def test_can_i_walk_in() -> None:
    offers = (
        Offer(price=20, audience=Audience.MEMBER, currency="USD"),
        Offer(price=35, audience=Audience.GUEST, currency="USD"),
    )
    line = walk_in(event(access=Access.GUESTS_WELCOME, offers=offers, registration_closes=NOON - timedelta(days=2)))
    assert line == "Guests welcome; guests $35, members $20; register by May 3"


@pytest.mark.parametrize(
    ("hour", "told"), [(0, "Register by May 2"), (9, "Register by May 3"), (23, "Register by May 3")]
)
def test_a_day_that_ends_at_midnight_is_the_last_to_register(hour: int, told: str) -> None:
    assert walk_in(event(registration_closes=(NOON - timedelta(days=2)).replace(hour=hour))) == told
    assert walk_in(event()) == ""


@pytest.mark.parametrize(
    "text",
    ["John Smith, Bob Jones, " * 800, "John Smith, CEO of Acme, and Bob Jones, " * 500, "with President " * 1000],
)
def test_hostile_text_costs_little(text: str) -> None:
    begin = time.process_time()
    people.find(text)
    assert within(time.process_time() - begin, 2.0)
