"""A draft becomes an event, or a reason why it can't."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from fair import within
from hypothesis import given, settings
from hypothesis import strategies as st

from hobnob.records import Attendance, Event, Offer, Organization, Place, Status
from scrapers.draft import Context, Draft, Rejected
from scrapers.finish import finish

HOME = "America/New_York"
ZONE = ZoneInfo(HOME)
CONTEXT = Context("https://chamber.example.org/events/", datetime(2026, 1, 20, 12, tzinfo=UTC), HOME)
AT_HOME = Context(CONTEXT.url, CONTEXT.now, HOME, Place(city="Akron", region="OH"))


def event(context: Context = CONTEXT, **fields: Any) -> Event:
    done = finish(Draft(**{"title": "Luncheon", "start": datetime(2026, 3, 5, 12), **fields}), context, "test")
    assert isinstance(done, Event), done
    return done


def reason(**fields: Any) -> str:
    done = finish(Draft(**fields), CONTEXT, "test")
    assert isinstance(done, Rejected), done
    return done.reason


def local(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=ZONE)  # type: ignore[arg-type, misc]


@pytest.mark.parametrize(
    ("fields", "start", "end", "all_day", "time_known"),
    [
        ({"start": datetime(2026, 3, 5, 17, 30)}, local(2026, 3, 5, 17, 30), None, False, True),
        ({"start": datetime(2026, 3, 5, 22, 30, tzinfo=UTC)}, local(2026, 3, 5, 17, 30), None, False, True),
        ({"start": datetime(2026, 3, 5, 17), "end": datetime(2026, 3, 5, 19)}, local(2026, 3, 5, 17), local(2026, 3, 5, 19), False, True),
        ({"start": datetime(2026, 3, 5, 17), "end": datetime(2026, 3, 5, 17)}, local(2026, 3, 5, 17), None, False, True),
        ({"start": datetime(2026, 3, 5, 22), "end": datetime(2026, 3, 5, 2)}, local(2026, 3, 5, 22), local(2026, 3, 6, 2), False, True),
        ({"start": datetime(2026, 3, 5, 14), "end": datetime(2026, 3, 5, 13)}, local(2026, 3, 5, 14), None, False, True),
        ({"start": datetime(2026, 3, 5, 14), "end": datetime(2026, 3, 4, 16)}, local(2026, 3, 5, 14), None, False, True),
        ({"start": date(2026, 3, 5)}, local(2026, 3, 5), None, True, False),
        ({"start": date(2026, 3, 5), "all_day": True}, local(2026, 3, 5), None, True, True),
        ({"start": date(2026, 3, 5), "end": date(2026, 3, 6)}, local(2026, 3, 5), local(2026, 3, 6), True, False),
        ({"start": date(2026, 3, 5), "end": date(2026, 3, 8)}, local(2026, 3, 5), local(2026, 3, 8), True, False),
        ({"start": date(2026, 3, 5), "end": date(2026, 3, 7), "end_inclusive": True}, local(2026, 3, 5), local(2026, 3, 8), True, False),
        ({"start": datetime(2026, 3, 5), "all_day": True}, local(2026, 3, 5), None, True, True),
        ({"start": datetime(2026, 3, 5), "end": datetime(2026, 3, 5, 23, 59, 59), "all_day": True}, local(2026, 3, 5), local(2026, 3, 6), True, True),
        ({"start": datetime(2026, 3, 5, tzinfo=UTC), "all_day": True}, local(2026, 3, 5), None, True, True),
        ({"start": datetime(2026, 3, 5, 5, tzinfo=UTC), "all_day": True}, local(2026, 3, 5), None, True, True),
        ({"start": datetime(2026, 3, 4, 23, tzinfo=timezone(timedelta(0))), "timezone": "Europe/Berlin", "all_day": True},
         datetime(2026, 3, 5, tzinfo=ZoneInfo("Europe/Berlin")), None, True, True),
        ({"start": None, "when": "Thursday, March 5, 5:30-7:30pm"}, local(2026, 3, 5, 17, 30), local(2026, 3, 5, 19, 30), False, True),
        ({"start": None, "when": "<b>March 3-5</b>"}, local(2026, 3, 3), local(2026, 3, 6), True, False),
        ({"start": None, "when": "March 5, 5:30"}, local(2026, 3, 5), None, True, False),
        ({"start": date(2026, 3, 5), "when": "March 5, 5-7 pm"}, local(2026, 3, 5, 17), local(2026, 3, 5, 19), False, True),
        ({"start": date(2026, 3, 5), "when": "March 6, 5-7 pm"}, local(2026, 3, 5), None, True, False),
        ({"start": None, "title": "Gala, March 6, 2026"}, local(2026, 3, 6), None, True, False),
    ],
)  # fmt: skip
def test_when_it_is(
    fields: dict[str, Any], start: datetime, end: datetime | None, all_day: bool, time_known: bool
) -> None:
    done = event(**fields)
    assert (done.start, done.end, done.all_day, done.time_known) == (start, end, all_day, time_known)
    assert done.start.tzinfo is not None


@pytest.mark.parametrize(
    ("named", "zone"),
    [
        ("America/Chicago", "America/Chicago"), ("PST", "America/Los_Angeles"),
        ("Pacific Standard Time", "America/Los_Angeles"),
        ("(UTC-07:00) Arizona", "America/Phoenix"), ("EST", HOME), ("Eastern Time (US & Canada)", HOME),
        ("US/Central", "US/Central"),
        ("UTC", "UTC"), ("nonsense", HOME), ("", HOME), (None, HOME), ("../../etc/passwd", HOME),
    ],
)  # fmt: skip
def test_zones_by_any_name(named: str | None, zone: str) -> None:
    done = event(start=datetime(2026, 7, 5, 17), timezone=named)
    assert done.timezone == zone
    assert done.start.replace(tzinfo=None) == datetime(2026, 7, 5, 17)


def test_est_at_a_source_in_panama_stays_there() -> None:
    context = Context(CONTEXT.url, CONTEXT.now, "America/Panama")
    assert event(context, timezone="EST").timezone == "America/Panama"


def test_a_zone_named_in_prose_is_the_zone_of_the_event() -> None:
    done = event(start=None, when="July 9, 2026, 2 pm PT")
    assert (done.timezone, done.start) == (
        "America/Los_Angeles",
        datetime(2026, 7, 9, 14, tzinfo=ZoneInfo("America/Los_Angeles")),
    )


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"title": "", "start": date(2026, 3, 5)}, "no title"),
        ({"title": "<br>", "start": date(2026, 3, 5)}, "no title"),
        ({"title": "Mixer"}, "no date"),
        ({"title": "Mixer", "when": "soon"}, "no date in 'soon'"),
        ({"title": "Mixer", "when": "2nd Tuesday 7pm"}, "a rule and no date"),
        ({"title": "Mixer", "start": date(1, 1, 1)}, "year"),
        ({"title": "Mixer", "start": datetime(1, 1, 1, tzinfo=UTC)}, ""),
        ({"title": "Mixer", "start": datetime(9999, 12, 31, 23)}, "year"),
    ],
)
def test_a_reason_why_not(fields: dict[str, Any], words: str) -> None:
    assert words in reason(**fields)


def test_the_status_leaves_the_title() -> None:
    done = event(title="CANCELED - Mixer &amp; More")
    assert (done.title, done.status) == ("Mixer & More", Status.CANCELLED)
    assert event(description="Refund policy: cancellations must be made in writing.").status is Status.SCHEDULED


def test_moved_from_another_day() -> None:
    done = event(description="Rescheduled from March 3, 2026. Join us.")
    assert done.status is Status.RESCHEDULED
    assert done.previous_start is not None
    assert done.previous_start.date() == date(2026, 3, 3)


def test_private_contacts_leave_every_text() -> None:
    done = event(
        description=(
            '<p>Ask <a href="mailto:jane@example.org">jane@example.org</a> or 330-555-1234. ZIP 44308, $25, ID: '
            "812 3456 7890</p>"
        ),
        organizer="jane@example.org",
        hosts=[
            Organization(name="330-555-1234"),
            Organization(name="Akron Chamber"),
            Organization(name="akron chamber"),
        ],
    )
    for text in (done.description, done.summary):
        assert text is not None
        assert "@" not in text
        assert "555" not in text
        assert all(kept in text for kept in ("44308", "$25", "812 3456 7890"))
    assert done.organizer is None
    assert [host.name for host in done.hosts] == ["Akron Chamber"]


def test_the_home_place_stands_in_only_where_nothing_is_said() -> None:
    away = event(AT_HOME).venue
    assert away is not None
    assert (away.city, away.inferred) == ("Akron", True)
    stated = event(AT_HOME, venue="Hilton, 1 Main St, Kent, OH 44240").venue
    assert stated is not None
    assert (stated.city, stated.inferred) == ("Kent", False)
    online = event(AT_HOME, venue="Zoom")
    assert (online.venue, online.attendance) == (None, Attendance.ONLINE)
    told = event(AT_HOME, description="Location: The Mill, 5 Elm St, Kent, OH 44240").venue
    assert told is not None
    assert (told.name, told.city, told.inferred) == ("The Mill", "Kent", False)


def test_offers_by_rank_platform_then_price_then_description() -> None:
    assert event(offers=[Offer(price=5)], price="$25", description="Cost: $9").offers == (Offer(price=5),)
    assert [offer.price for offer in event(price="$25", description="Admission: $9").offers] == [25]
    assert [offer.price for offer in event(description="Admission: $9").offers] == [9]
    assert event(description="Nothing.").offers == ()


def test_dollars_of_a_canadian_venue() -> None:
    assert event(venue="Hall, 1 King St, Toronto, ON M5X 1A9, Canada", price="$25").offers[0].currency == "CAD"


def test_registration_closes_where_the_text_says_so() -> None:
    done = event(description="Please RSVP by March 3.")
    assert done.registration_closes == local(2026, 3, 4)
    assert event(registration_closes=date(2026, 3, 1)).registration_closes == local(2026, 3, 2)


def test_addresses_are_absolute_and_of_the_web() -> None:
    done = event(
        url="lunch",
        image="//cdn.example.org/a.png",
        registration_url="javascript:alert(1)",
        online_url="mailto:a@b.org",
    )
    assert (done.url, done.image) == ("https://chamber.example.org/events/lunch", "https://cdn.example.org/a.png")
    assert (done.registration_url, done.online_url) == (None, None)


def test_a_very_long_title_is_cut_at_a_word() -> None:
    title = event(title="word " * 200).title
    assert len(title) <= 301
    assert title.endswith("word…")


texts = st.one_of(
    st.none(),
    st.text(max_size=60),
    st.sampled_from(["<b>", "March 5", "CANCELLED", "$", "http://[", "Zoom", "a@b.co", "\x00"]),
)
times = st.one_of(st.none(), st.dates(), st.datetimes(timezones=st.one_of(st.none(), st.just(UTC), st.just(ZONE))))


@given(
    st.fixed_dictionaries(
        {
            "title": texts, "start": times, "end": times, "when": texts, "timezone": texts,
            "all_day": st.sampled_from([None, True, False]),
            "end_inclusive": st.booleans(), "status": texts, "venue": texts, "organizer": texts, "price": texts,
            "description": texts,
            "url": texts, "image": texts, "online_url": texts, "registration_closes": times, "previous_start": times,
        }
    )
)  # fmt: skip
@settings(max_examples=200, deadline=None)
def test_no_draft_makes_it_raise(fields: dict[str, Any]) -> None:
    done = finish(Draft(**fields), CONTEXT, "test")
    if isinstance(done, Event):
        assert done.end is None or done.end > done.start
        if done.all_day or not done.time_known:
            assert (done.start.hour, done.start.minute) == (0, 0) or done.start.fold
    else:
        assert done.reason


def at(offset: str, venue: Place | None, zone: str = "America/New_York") -> str:
    done = finish(
        Draft(title="Luncheon", start=datetime.fromisoformat(f"2026-07-07T18:00:00{offset}"), venue=venue),
        Context(url="https://chamber.example/events", now=datetime(2026, 3, 1, tzinfo=UTC), timezone=zone),
        "test",
    )
    assert isinstance(done, Event)
    return f"{done.start:%H:%M} {done.timezone}"


def test_an_offset_is_told_on_the_clock_of_the_town() -> None:
    presque_isle = Place(name="Legion Post 480", city="Eagle River", region="WI")
    assert at("-05:00", presque_isle) == "18:00 America/Chicago"
    assert at("-05:00", presque_isle.model_copy(update={"region": "Wisconsin"})) == "18:00 America/Chicago"
    assert at("-04:00", presque_isle) == "18:00 America/New_York"
    assert at("-06:00", presque_isle) == "20:00 America/New_York", "a town that keeps another time explains nothing"
    assert at("-05:00", None) == "19:00 America/New_York"
    assert at("-05:00", Place(name="Somewhere", city="No Such Town", region="WI")) == "19:00 America/New_York"
    assert at("Z", presque_isle) == "14:00 America/New_York", "an instant in UTC names no place"
    assert at("", presque_isle) == "18:00 America/New_York"


def test_a_price_of_nothing_is_what_forms_write_where_nobody_filled_one_in() -> None:
    unset = [Offer(price=0.0, currency="USD")]
    told = event(offers=unset, description="Cost: $25 members, $35 guests.")
    assert [(offer.price, offer.audience and offer.audience.value) for offer in told.offers] == [
        (25.0, "member"),
        (35.0, "guest"),
    ]
    assert event(offers=unset, description="Lunch is $12 at the counter.").offers == tuple(unset)
    assert event(offers=[Offer(name="RSVP", price=0.0)], description="Cost: $25 members, $35 guests.").offers == (
        Offer(name="RSVP", price=0.0),
    )


def test_a_table_of_prices_has_its_headings_above() -> None:
    told = event(description="<table><tr><th>Members</th><th>Guests</th></tr><tr><td>$10</td><td>$20</td></tr></table>")
    assert [(offer.price, offer.audience and offer.audience.value) for offer in told.offers] == [
        (10.0, "member"),
        (20.0, "guest"),
    ]
    told = event(description="<p>Tickets</p><p>Members</p><p>$10</p><p>Non-members</p><p>$20</p>")
    assert [(offer.price, offer.audience and offer.audience.value) for offer in told.offers] == [
        (10.0, "member"),
        (20.0, "guest"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "<style>.a{color:red}</style><p>Hi there</p>",
        "<html><head><style>p {margin:0}</style><title>x</title></head><body><p>Hi there</p></body></html>",
        "<SCRIPT type='x'>var q = '<p>';</SCRIPT ><p>Hi there</p>",
        "Hi <script>a()</script>there",
    ],
)
def test_styles_and_scripts_are_no_words(text: str) -> None:
    told = event(description=text)
    assert told.summary == "Hi there"
    assert "x" not in (told.description or "").replace("<p>", "")


def test_a_style_without_an_end_takes_nothing_along() -> None:
    assert event(description="<p>Hi</p><style>There").summary == "Hi\nThere"


def test_words_that_name_nobody_are_no_organiser() -> None:
    assert [event(organizer=name).organizer for name in ("Organizer Name", "TBA", "N/A")] == [None, None, None]
    assert event(organizer="The Host Company").organizer is not None


def test_an_organiser_keeps_the_brackets_of_its_name() -> None:
    names = ("River County Wine Club (RCWC)", "River Club ()", "(River Club", "River Club (jane@example.org)")
    told = [event(organizer=name).organizer for name in names]
    assert [one.name if one else None for one in told] == ["River County Wine Club (RCWC)", *["River Club"] * 3]


def test_what_a_title_is_about_is_not_how_one_attends() -> None:
    assert event(title="How to Host a Virtual Event").attendance is None
    assert event(title="Virtual Lunch: How to Host an Event").attendance is Attendance.ONLINE
    assert event(title="How to Host a Virtual Event (Webinar)").attendance is Attendance.ONLINE


def test_what_is_moved_online_is_attended_there() -> None:
    told = event(
        venue="Grange Hall, 12 Oak St, Akron, OH",
        description="Due to weather, this event will now be held virtually on Zoom.",
    )
    assert (told.status, told.attendance) == (Status.MOVED_ONLINE, Attendance.ONLINE)


WORDS_OF_A_SERIES = (
    "The March 5 meeting is cancelled. RSVP by March 3.\nMarch 5: Dana Whitfield, CEO of Northgate Bank\nMarch 12: "
    "Mayor Linda Okafor"
)


@pytest.mark.parametrize(
    ("day", "status", "people", "closes"),
    [
        (5, Status.CANCELLED, ["Dana Whitfield"], True),
        (12, Status.SCHEDULED, ["Linda Okafor"], False),
        (19, Status.SCHEDULED, [], False),
    ],
)
def test_what_is_said_with_a_day_is_said_of_the_occurrence_of_that_day(
    day: int, status: Status, people: list[str], closes: bool
) -> None:
    told = event(start=datetime(2026, 3, day, 12), recurrence="weekly on Thursday", description=WORDS_OF_A_SERIES)
    assert (told.status, [one.name for one in told.people], told.registration_closes is not None) == (
        status,
        people,
        closes,
    )


def test_a_day_of_several_is_their_own_and_the_midnight_behind_is_not() -> None:
    both = {"title": "Food Drive", "start": date(2026, 3, 5), "end": date(2026, 3, 7)}
    assert event(**both, description="The March 6 drive has been cancelled.").status is Status.CANCELLED
    assert event(**both, description="The March 7 drive has been cancelled.").status is Status.SCHEDULED


@pytest.mark.parametrize(
    "piece",
    [
        "<style>",
        "<title>a</title>",
        "<head><style></head>",
        "$5\n",
        "Members\n",
        "March 3: a\n",
        "members only ",
        "virtual ",
    ],
)
def test_hostile_words_take_little_time(piece: str) -> None:
    began = time.process_time()
    event(title="Lunch", description=(piece * 20_000)[:60_000], recurrence="weekly")
    assert within(time.process_time() - began, 3)
