"""One bad property of a recurring event costs that property: what its other lines say is told, and the fault as
well."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime

import pytest

from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import calendar_stamps, icalendar, recurrence_text

WEEKS = "RRULE:FREQ=WEEKLY;COUNT=4"
FOUR = "04 11 18 25"


def rows(
    *lines: str, start: str = "DTSTART;TZID=America/Chicago:20260504T100000", head: str = ""
) -> list[Draft | Rejected]:
    event = ["BEGIN:VEVENT", "UID:1", "SUMMARY:Talks", start, *lines, "END:VEVENT"]
    body = "\r\n".join(["BEGIN:VCALENDAR", *([head] if head else []), *event, "END:VCALENDAR", ""]).encode()
    context = Context("https://x.example/c.ics", datetime(2026, 5, 1, tzinfo=UTC), "America/Chicago")
    return list(icalendar.read(Document(body, "https://x.example/c.ics"), context))


def days(found: list[Draft | Rejected]) -> str:
    return " ".join(f"{row.start:%d}" for row in found if isinstance(row, Draft) and row.start)


def reasons(found: list[Draft | Rejected]) -> list[str]:
    return [row.reason for row in found if isinstance(row, Rejected)]


@pytest.mark.parametrize(
    ("line", "told", "fault"),
    [
        ("DTEND:garbage", FOUR, "DTEND can't be read: 'garbage'"),
        ("DTEND:", FOUR, None),
        ("DTEND:20261345T990000", FOUR, "DTEND can't be read: '20261345T990000'"),
        ("DTEND:20260504T110000 ", FOUR, None),
        ("DURATION:an hour", FOUR, "DURATION can't be read: 'an hour'"),
        ("DURATION:PT1H ", FOUR, None),
        ("SEQUENCE:first", FOUR, None),
        ("RECURRENCE-ID:", FOUR, None),
        ("EXDATE:", FOUR, None),
        ("EXDATE:soon", FOUR, "EXDATE can't be read: 'soon'"),
        ("EXDATE:20260511T100000,soon", "04 18 25", "EXDATE can't be read: 'soon'"),
        ("EXDATE:20260511T100000,", "04 18 25", None),
        ("EXDATE:20260511T100000;20260518T100000", "04 25", None),
        ("EXDATE:2026-05-11", "04 18 25", None),
        ("EXDATE:20260511T1000", "04 18 25", None),
        ("EXDATE:20260511T100000 ", "04 18 25", None),
        ("RDATE:soon", FOUR, "RDATE can't be read: 'soon'"),
        ("RDATE:20260513T100000,soon", "04 11 13 18 25", "RDATE can't be read: 'soon'"),
        ("RDATE;VALUE=PERIOD:20260513T100000/soon", "04 11 13 18 25", None),
        ("EXRULE:FREQ=WEEKLY;INTERVAL=2", "11 25", None),
        ("EXRULE:FREQ=WEEKLY;BYDAY=SU", FOUR, None),
        ("EXRULE:FREQ=WEEKLY;UNTIL=20260511", "18 25", None),
        ("DTSTART:20300101T100000", FOUR, None),
    ],
)
def test_a_bad_line_costs_itself(line: str, told: str, fault: str | None) -> None:
    found = rows(WEEKS, line)
    assert days(found) == told
    assert reasons(found) == ([fault] if fault else [])


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        ("FREQ=WEEKLY;COUNT=4;", FOUR), (";FREQ=WEEKLY;;COUNT=4", FOUR), ("FREQ=WEEKLY\\;COUNT=4", FOUR),
        ('"FREQ=WEEKLY;COUNT=4"', FOUR),
        ("RRULE:FREQ=WEEKLY;COUNT=4", FOUR), ("FREQ=WEEKLY;COUNT=4;BYDAY=", FOUR),
        ("FREQ=WEEKLY;COUNT=4;BYDAY=MO,", FOUR),
        ("FREQ=WEEKLY;COUNT=4;INTERVAL=", FOUR), ("FREQ=WEEKLY;COUNT=4;WKST=", FOUR),
        ("FREQ=WEEKLY;COUNT=4;X-SHOWN=1", FOUR),
        ("RSCALE=GREGORIAN;FREQ=WEEKLY;COUNT=4", FOUR), ("RSCALE=GREGORIAN;FREQ=WEEKLY;COUNT=4;SKIP=FORWARD", FOUR),
        ("FREQ=WEEKLY;UNTIL=2026-05-25", FOUR), ("FREQ=WEEKLY;UNTIL=20260525T", FOUR),
        ("FREQ=WEEKLY;UNTIL=20260525T1500Z", FOUR),
        ("W1 MO #4", FOUR), ("D7 #4", FOUR), ("W1 MO 20260525T235959", FOUR), ("FREQ=YEARLY;BYWEEKNO=19;COUNT=1", "04"),
    ],
)  # fmt: skip
def test_an_odd_part_costs_itself(rule: str, told: str) -> None:
    found = rows(f"RRULE:{rule}")
    assert (days(found), reasons(found)) == (told, [])


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=WEEKLY;COUNT=4;BYDAY=MO,XX", "FREQ=WEEKLY;COUNT=4;MOON=FULL", "FREQ=WEEKLY;UNTIL=soon",
        "RSCALE=CHINESE;FREQ=YEARLY;COUNT=2",
        "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=FORWARD;COUNT=4", "FREQ=HOURLY", "COUNT=4",
        "FREQ=MONTHLY;BYMONTHDAY=32", "W1 XX #4",
    ],
)  # fmt: skip
def test_of_a_rule_that_is_refused_the_first_occurrence_stays_and_what_its_lines_add(rule: str) -> None:
    found = rows(f"RRULE:{rule}")
    assert len(reasons(found)) == 1
    assert [(f"{row.start:%d %H}", row.recurrence, row.series) for row in found if isinstance(row, Draft)] == [
        ("04 10", None, None)
    ]
    more = rows(f"RRULE:{rule}", "RDATE;TZID=America/Chicago:20260506T100000,20260507T100000")
    assert (days(more), len(reasons(more))) == ("04 06 07", 1)
    assert {(row.recurrence, row.series) for row in more if isinstance(row, Draft)} == {(None, "1")}
    assert days(rows(f"RRULE:{rule}", "EXDATE;TZID=America/Chicago:20260504T100000")) == ""


def test_a_week_of_the_year_means_the_weekday_of_the_start() -> None:
    assert days(rows("RRULE:FREQ=YEARLY;BYWEEKNO=19,20,21")) == "04 11 18 10 17 24"


def test_a_weekday_may_stand_beside_one_with_a_place_in_the_month() -> None:
    found = rows("RRULE:FREQ=MONTHLY;BYDAY=3MO,WE;COUNT=6")
    assert (days(found), reasons(found)) == ("04 06 13 18 20 27 03", [])
    assert {row.recurrence for row in found if isinstance(row, Draft)} == {"monthly on the 3rd Monday and Wednesday"}
    assert days(rows("RRULE:FREQ=YEARLY;BYMONTH=6;BYDAY=1MO,TU;COUNT=3")) == "04 01 02 09"


@pytest.mark.parametrize(
    "rule",
    ["FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=24", "FREQ=MONTHLY;BYDAY=MO,TU;BYMONTHDAY=1,2;BYSETPOS=3",
    "FREQ=YEARLY;BYMONTH=2;BYDAY=MO;BYSETPOS=6",
     "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;BYSETPOS=2", "FREQ=YEARLY;BYMONTHDAY=15,16,17;BYDAY=1MO", "FREQ=YEARLY;BYYEARDAY=1,2;BYSETPOS=3"],
)  # fmt: skip
def test_a_place_that_no_period_reaches_is_not_searched_for(rule: str) -> None:
    began = time.perf_counter()
    found = rows(f"RRULE:{rule}")
    assert time.perf_counter() - began < 1
    assert (days(found), len(reasons(found))) == ("04", 1)


@pytest.mark.parametrize(
    "start",
    ["DTSTART: 20260504T100000", "DTSTART:20260504T1000", "DTSTART:2026-05-04T10:00:00", "DTSTART:20260504T10:00:00",
    "DTSTART:20260504T100000.000",
              "DTSTART:20260504Z", "DTSTART;VALUE=DATE:20260504T100000"]
)  # fmt: skip
def test_a_start_in_another_form_is_the_start_of_a_series_as_well(start: str) -> None:
    single = rows(start=start)
    assert (days(single), reasons(single)) == ("04", [])
    series = rows(WEEKS, start=start)
    assert (days(series), reasons(series)) == (FOUR, [])
    assert [row.start for row in single if isinstance(row, Draft)] == [
        row.start for row in series if isinstance(row, Draft)
    ][:1]


def test_a_day_that_is_added_has_the_hour_of_the_series() -> None:
    for start, head, hour in (
        ("DTSTART;TZID=America/Chicago:20260504T100000", "", "10:00 -0500"),
        ("DTSTART:20260504T150000Z", "", "15:00 +0000"),
        ("DTSTART:20260505T003000Z", "X-WR-TIMEZONE:America/Chicago", "19:30 -0500"),
    ):
        found = rows(WEEKS, "RDATE;VALUE=DATE:20260513", start=start, head=head)
        assert [
            f"{row.start:%H:%M %z}" for row in found if isinstance(row, Draft) and row.start and row.start.day == 13
        ] == [hour]


def test_a_rule_makes_a_series_of_what_names_an_instance_of_none() -> None:
    found = rows(WEEKS, "RECURRENCE-ID:19700101T000000Z", "EXDATE;TZID=America/Chicago:20260518T100000")
    assert (days(found), reasons(found)) == ("04 11 25", [])


@pytest.mark.parametrize(
    ("start", "clock"),
    [
        ("DTSTART;TZID=UTC:20260504T230000", "23:00 +0000"), ("DTSTART;TZID=GMT:20260504T230000", "23:00 +0000"),
        ("DTSTART;TZID=Z:20260504T230000", "23:00 +0000"),
        ("DTSTART;TZID=tzone://Microsoft/Utc:20260504T230000", "23:00 +0000"),
        ('DTSTART;TZID="UTC-05:00":20260504T230000', "23:00 -0500"),
        ("DTSTART;TZID=UTC+0530:20260504T020000", "02:00 +0530"), ("DTSTART:20260504T230000-0500", "23:00 -0500"),
        ("DTSTART;TZID=AMERICA/NEW_YORK:20260504T230000", "23:00 -0400"),
        ('DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna":20260504T230000', "23:00 +0200"),
    ],
)  # fmt: skip
def test_a_series_is_in_the_zone_that_its_start_names(start: str, clock: str) -> None:
    single, series = rows(start=start), rows("RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=4", start=start)
    assert [f"{row.start:%H:%M %z}" for row in single if isinstance(row, Draft)] == [clock]
    assert (days(series), reasons(series)) == (FOUR, [])
    assert {f"{row.start:%H:%M %z}" for row in series if isinstance(row, Draft)} == {clock}


@pytest.mark.parametrize(
    "head", ["X-WR-TIMEZONE:Eastern Standard Time", "X-WR-TIMEZONE:US-Eastern", "TIMEZONE-ID:America/New_York"]
)
def test_a_calendar_names_its_zone_in_any_way(head: str) -> None:
    for found in (
        rows(start="DTSTART:20260504T100000", head=head),
        rows(WEEKS, start="DTSTART:20260504T100000", head=head),
    ):
        assert {row.timezone for row in found if isinstance(row, Draft)} <= {"America/New_York", "US/Eastern"}


def test_rules_of_vcalendar() -> None:
    for old, new in (
        ("D2 #10", "FREQ=DAILY;INTERVAL=2;COUNT=10"),
        ("W2 TU TH #0", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH"),
        ("MP1 2+ TU 1- FR #5", "FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU,-1FR;COUNT=5"),
        ("MD3 15 2- 20270101T000000Z", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15,-2;UNTIL=20270101T000000Z"),
        ("YM1 6", "FREQ=YEARLY;INTERVAL=1;BYMONTH=6;COUNT=2"),
        ("YD1 141 #3", "FREQ=YEARLY;INTERVAL=1;BYYEARDAY=141;COUNT=3"),
    ):
        assert recurrence_text.of_vcalendar(old) == new
    for other in ("FREQ=DAILY", "D", "MP1 TU #5", "W1 2+ #5", "D1 SOMETIMES", "DAILY", "M1 0900 #4"):
        assert recurrence_text.of_vcalendar(other) is None, other


def test_values_of_calendars() -> None:
    for value, told in (
        ("20260504", "20260504"), ("20260504T100060", "20260504T100059"), ("20260504t100000z", "20260504T100000Z"),
        ("20260504T100000+0200", "20260504T080000Z"), ("20260504T240000", "20260505T000000"), ("00010101", "00010101"),
    ):  # fmt: skip
        stamp = calendar_stamps.read(value)
        assert stamp is not None
        assert calendar_stamps.written(stamp) == told
    assert [calendar_stamps.read(one) for one in ("", "20260504T", "99999999T000000Z", "20261301", "next week")] == [
        None,
        date(2026, 5, 4),
        None,
        None,
        None,
    ]
    for value, told in (("P1DT1H", "P1DT1H"), ("pt2h", "PT2H"), ("PT1.5H", "PT5400S"), ("+P1W", "+P1W")):
        assert calendar_stamps.length(value) == told
    assert [calendar_stamps.length(one) for one in ("-PT1H", "PT0S", "P", "1H", "")] == [None] * 5
