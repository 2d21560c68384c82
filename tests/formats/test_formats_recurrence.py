"""Recurring events: the same occurrences as the library gives by itself, within bounds of time and number."""

from __future__ import annotations

import collections
import re
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar as library
import pytest
import recurring_ical_events
from fair import within
from hypothesis import given, settings
from hypothesis import strategies as st

from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import icalendar, recurrence_rules

CALENDARS = Path(recurring_ical_events.__file__).parent / "test" / "calendars"
NOW = datetime(2026, 5, 1, tzinfo=UTC)


def read(body: bytes, now: datetime = NOW, timezone: str = "UTC") -> list[Draft | Rejected]:
    return list(
        icalendar.read(Document(body, "https://x.example/c.ics"), Context("https://x.example/c.ics", now, timezone))
    )


def calendar(*events: str) -> bytes:
    return "\r\n".join(
        ["BEGIN:VCALENDAR", *(f"BEGIN:VEVENT\r\n{one}\r\nEND:VEVENT" for one in events), "END:VCALENDAR", ""]
    ).encode()


def instant(moment: date | datetime | None) -> datetime | None:
    if isinstance(moment, datetime):
        return moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo else moment
    return datetime(moment.year, moment.month, moment.day) if moment else None


def by_the_library(body: bytes, now: datetime) -> collections.Counter[Any]:
    found: collections.Counter[Any] = collections.Counter()
    for one in library.Calendar.from_ical(body, multiple=True):
        events = recurring_ical_events.of(one, skip_bad_series=True).between(
            now - timedelta(days=60), now + timedelta(days=400)
        )
        found.update(instant(event["DTSTART"].dt) for event in events)
    return found


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("path", sorted(CALENDARS.glob("*.ics")), ids=lambda path: path.stem)
def test_the_librarys_own_calendars(path: Path) -> None:
    body = path.read_bytes()
    if "X-WR-TIMEZONE" in body.decode("utf-8", "replace"):
        pytest.skip("the library by itself does not know this zone")
    body = re.sub(rb"CLASS:(?:PRIVATE|CONFIDENTIAL)", b"CLASS:PUBLIC", body)  # what is private is not told
    try:
        parsed = library.Calendar.from_ical(body, multiple=True)
    except ValueError:
        pytest.skip("the library can't read it")
    starts = sorted(
        start
        for one in parsed
        for event in one.walk("VEVENT")
        if (start := instant(getattr(event.get("DTSTART"), "dt", None)))
    )
    if not starts:
        pytest.skip("no events")
    now = starts[len(starts) // 2].replace(tzinfo=UTC) + timedelta(days=30)
    rows = read(body, now)
    mine = collections.Counter(instant(row.start) for row in rows if isinstance(row, Draft))
    theirs = by_the_library(body, now)
    assert theirs - mine == collections.Counter(), "missed"
    if any(isinstance(row, Rejected) for row in rows):
        return  # a series that can't be expanded keeps its stated start, which the library drops
    inside = {
        start: n
        for start, n in mine.items()
        if start and abs(start - now.replace(tzinfo=None) - timedelta(days=170)) < timedelta(days=228)
    }
    assert collections.Counter(inside) - theirs == collections.Counter(), "invented"


_DAYS = st.lists(st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), min_size=1, max_size=3, unique=True)


@st.composite
def rules(draw: st.DrawFn) -> str:
    frequency = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    parts = [f"FREQ={frequency}", f"INTERVAL={draw(st.integers(1, 4))}"]
    shape = draw(st.integers(0, 4))
    if shape == 1 and frequency in ("WEEKLY", "DAILY"):
        parts.append(f"BYDAY={','.join(draw(_DAYS))}")
    if shape == 1 and frequency == "MONTHLY":
        parts.append(f"BYDAY={draw(st.sampled_from(['', '-']))}{draw(st.integers(1, 5))}{draw(_DAYS)[0]}")
    if shape == 2 and frequency == "MONTHLY":
        parts.append(f"BYMONTHDAY={draw(st.sampled_from([1, 15, 28, 31, -1]))}")
    if shape == 3:
        parts.append(f"COUNT={draw(st.integers(1, 400))}")
    if shape == 4:
        parts.append(f"UNTIL={draw(st.integers(2019, 2028))}0601T000000Z")
    return ";".join(parts)


@pytest.mark.filterwarnings("ignore")
@settings(max_examples=35, deadline=None)
@given(rules(), st.dates(date(2015, 1, 1), date(2026, 12, 1)))
def test_any_rule_gives_what_the_library_gives(rule: str, day: date) -> None:
    body = calendar(f"UID:1\r\nSUMMARY:x\r\nDTSTART:{day:%Y%m%d}T090000Z\r\nDTEND:{day:%Y%m%d}T100000Z\r\nRRULE:{rule}")
    rows = read(body)
    if any(isinstance(row, Rejected) for row in rows):
        assert by_the_library(body, NOW) <= collections.Counter({instant(datetime(day.year, day.month, day.day, 9)): 1})
        return
    mine = collections.Counter(instant(row.start) for row in rows if isinstance(row, Draft))
    if theirs := by_the_library(body, NOW):
        assert mine == theirs
    else:  # a series that has none now says what it said
        began = datetime.combine(day, datetime.min.time(), UTC)
        whole = [
            one for n in range(20) for one in by_the_library(body, began + timedelta(days=60 + 461 * n)).elements()
        ]
        assert sorted(mine.elements()) == sorted(whole)[: len(mine)]
        assert len(mine) >= min(len(whole), 5)


HOSTILE = [
    "FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=HOURLY;INTERVAL=5", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=WEEKLY;BYMONTHDAY=31;BYMONTH=2", "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2",
    "FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1", "FREQ=DAILY;INTERVAL=7;BYDAY=TH",
    "FREQ=YEARLY;BYWEEKNO=99", "FREQ=DAILY;BYSETPOS=2", "FREQ=WEEKLY;BYSETPOS=3;BYDAY=MO",
    "FREQ=MONTHLY;BYSETPOS=7;BYDAY=MO", "FREQ=MONTHLY;BYDAY=6MO",
    "FREQ=YEARLY;BYDAY=60MO", "FREQ=DAILY;BYYEARDAY=400", "FREQ=MONTHLY;BYMONTH=13", "FREQ=DAILY;INTERVAL=0",
    "FREQ=DAILY;INTERVAL=99999999999", "FREQ=",
    "garbage", "FREQ=WEEKLY;BYDAY=XX", "FREQ=DAILY;BYHOUR=25", "FREQ=DAILY;COUNT=x",
    "FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24))) + ";BYMINUTE=0,30",
]  # fmt: skip


@pytest.mark.parametrize("rule", HOSTILE, ids=[rule[:45] for rule in HOSTILE])
def test_a_hostile_rule_costs_its_own_repeats_and_no_time(rule: str) -> None:
    body = calendar(
        f"UID:1\r\nSUMMARY:bad\r\nDTSTART:20200101T090000\r\nRRULE:{rule}",
        "UID:2\r\nSUMMARY:good\r\nDTSTART:20260501T090000",
    )
    began = time.perf_counter()
    rows = read(body)
    assert time.perf_counter() - began < 2
    drafts = {row.title: row for row in rows if isinstance(row, Draft)}
    assert len(drafts) == len(rows) - 1
    assert drafts["good"].start == datetime(2026, 5, 1, 9)
    assert (drafts["bad"].start, drafts["bad"].recurrence) == (datetime(2020, 1, 1, 9), None), (
        "the first occurrence is certain"
    )
    assert [row.row for row in rows if isinstance(row, Rejected)] == ["bad"]


@pytest.mark.parametrize(
    ("rule", "clocks", "words"),
    [
        ("FREQ=HOURLY;INTERVAL=2;COUNT=3", ["10:00", "12:00", "14:00"], "every 2 hours"),
        ("FREQ=HOURLY;UNTIL=20260509T123000", ["10:00", "11:00", "12:00"], "hourly"),
        ("FREQ=MINUTELY;INTERVAL=45;COUNT=4", ["10:00", "10:45", "11:30", "12:15"], "every 45 minutes"),
        ("FREQ=MINUTELY;INTERVAL=30;BYHOUR=10,16;UNTIL=20260509T163000", ["10:00", "10:30", "16:00", "16:30"], None),
        ("FREQ=SECONDLY;INTERVAL=5400;COUNT=2", ["10:00", "11:30"], "every 5400 seconds"),
    ],
)
def test_a_rule_within_the_day_that_ends_is_expanded(rule: str, clocks: list[str], words: str | None) -> None:
    rows = read(calendar(f"UID:1\r\nSUMMARY:Tours\r\nDTSTART:20260509T100000\r\nRRULE:{rule}"))
    drafts = [row for row in rows if isinstance(row, Draft)]
    assert len(drafts) == len(rows)
    assert [f"{row.start:%d %H:%M}" for row in drafts if row.start] == [f"09 {clock}" for clock in clocks]
    assert {row.recurrence for row in drafts} == {words or rule}


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY;COUNT=9999",
        "FREQ=MINUTELY;UNTIL=20270509",
        "FREQ=HOURLY;COUNT=3;BYMONTH=2",
        "FREQ=HOURLY;COUNT=0",
    ],
)
def test_a_rule_within_the_day_that_is_long_in_ending_is_not_expanded(rule: str) -> None:
    rows = read(calendar(f"UID:1\r\nSUMMARY:Tours\r\nDTSTART:20260509T100000\r\nRRULE:{rule}"))
    assert [type(row) for row in rows] == [Rejected, Draft]
    assert [(row.start, row.recurrence, row.series) for row in rows if isinstance(row, Draft)] == [
        (datetime(2026, 5, 9, 10), None, None)
    ]


def test_a_flood_is_bounded_and_told() -> None:
    rows = read(calendar(*(f"UID:{n}\r\nSUMMARY:x\r\nDTSTART:19900101T090000\r\nRRULE:FREQ=DAILY" for n in range(22))))
    drafts = [row for row in rows if isinstance(row, Draft)]
    assert len(drafts) == 10_000
    assert "the rest was left out" in rows[-1].reason if isinstance(rows[-1], Rejected) else False


def test_six_thousand_events_in_under_a_second() -> None:
    text = "DESCRIPTION:" + "Words, words\\, and more words. " * 8
    body = calendar(
        *(
            (
                f"UID:{n}\r\nSUMMARY:Event "
                f"{n}\r\nDTSTART;TZID=America/Chicago:2026{n % 12 + 1:02}{n % 28 + 1:02}T090000\r\n{text}"
            )
            for n in range(6000)
        )
    )
    assert len(body) > 1_500_000
    began = time.process_time()
    rows = read(body)
    assert within(time.process_time() - began, 2)
    assert len(rows) == 6000


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=WEEKLY", "weekly"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "every 2 weeks on Tuesday"),
        ("FREQ=MONTHLY;BYDAY=2TU", "monthly on the 2nd Tuesday"),
        ("FREQ=MONTHLY;BYDAY=1TU,3TU", "monthly on the 1st Tuesday and the 3rd Tuesday"),
        ("FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20261231T000000Z", "monthly on the last Friday"),
        ("FREQ=MONTHLY;BYMONTHDAY=15", "monthly on day 15"),
        ("FREQ=YEARLY;BYMONTH=6", "yearly in June"),
        ("FREQ=WEEKLY;BYDAY=MO,WE,FR;WKST=SU", "weekly on Monday, Wednesday and Friday"),
        ("FREQ=YEARLY;BYYEARDAY=100", "FREQ=YEARLY;BYYEARDAY=100"),
    ],
)
def test_a_rule_in_words(rule: str, words: str) -> None:
    assert recurrence_rules.in_words(rule) == words


def weekly_until(head: str, start: str, until: str) -> int:
    """How many days a weekly rule gives in a calendar with this head, start (with what stands before its colon) and
    end."""
    event = f"UID:1\r\nSUMMARY:Larch Walk\r\nDTSTART{start}\r\nRRULE:FREQ=WEEKLY;UNTIL={until}"
    body = calendar(event).replace(b"BEGIN:VCALENDAR", f"BEGIN:VCALENDAR\r\n{head}".rstrip().encode())
    return sum(isinstance(one, Draft) for one in read(body))


@pytest.mark.parametrize(
    ("head", "zone", "until", "days"),
    [
        ("", ";TZID=America/New_York", "20260515T190000", 3),
        ("", ";TZID=America/New_York", "20260515", 3),
        ("", ";TZID=America/New_York", "20260515T225959Z", 2),
        ("", ";TZID=America/New_York", "20260515T185959", 2),
        ("X-WR-TIMEZONE:America/New_York", "", "20260515T190000", 3),
        ("X-WR-TIMEZONE:America/New_York", "", "20260515", 3),
        ("X-WR-TIMEZONE:America/New_York", ";TZID=America/Denver", "20260515T190000", 3),
        ("", "", "20260515T190000", 3),
        ("", ";TZID=No Such Zone", "20260515T190000", 3),
    ],
)
def test_the_last_hour_of_a_rule_is_of_the_place_where_it_is_written_so(
    head: str, zone: str, until: str, days: int
) -> None:
    assert weekly_until(head, f"{zone}:20260501T190000", until) == days


@pytest.mark.parametrize(
    ("head", "start", "until", "days"),
    [
        ("", "20260502T000000Z", "20260515", 2),
        ("X-WR-TIMEZONE:America/New_York", "20260502T000000Z", "20260515", 3),
        ("X-WR-TIMEZONE:America/New_York", "20260501T140000Z", "20260515", 3),
        ("X-WR-TIMEZONE:America/New_York", "20260501T140000Z", "20260514", 2),
        ("", "20260501T140000Z", "20260515T130000Z", 2),
    ],
)
def test_the_last_day_of_a_rule_of_instants_counts_to_its_end(head: str, start: str, until: str, days: int) -> None:
    assert weekly_until(head, f":{start}", until) == days


def test_days_counted_from_the_end_of_the_year_are_days() -> None:
    rule = "FREQ=YEARLY;BYDAY=FR;BYYEARDAY=-275,-276,-277,-278,-279,-280,-281"  # the last Friday of March
    found = read(calendar(f"UID:1\r\nSUMMARY:Larch Walk\r\nDTSTART:20260327T190000\r\nRRULE:{rule}"))
    assert [one.start for one in found if isinstance(one, Draft)] == [
        datetime(2026, 3, 27, 19),
        datetime(2027, 3, 26, 19),
    ]
