"""The small shared parts that platform files stand on."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from scrapers.draft import Draft
from scrapers.formats import clocks, fields, json_rows, places
from scrapers.reading import addresses, nodes
from scrapers.reading.html import parse

DAY = date(2026, 3, 27)


@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("7:30 AM", datetime(2026, 3, 27, 7, 30)),
        ("12:00 Noon", datetime(2026, 3, 27, 12)),
        ("12:00 Midnight", datetime(2026, 3, 27)),
        ("Noon", datetime(2026, 3, 27, 12)),
        ("17:30:00", datetime(2026, 3, 27, 17, 30)),
        ("24:00", datetime(2026, 3, 28)),
        ("3:00 Noon", DAY),
        ("afternoon", DAY),
        ("", DAY),
        (None, DAY),
        (730, DAY),
    ],
)
def test_a_clock_beside_a_day(words: object, hour: object) -> None:
    assert clocks.at(DAY, words) == hour


@pytest.mark.parametrize(
    ("start", "end", "whole", "days"),
    [
        (datetime(2026, 5, 1), datetime(2026, 5, 1, 23, 59), True, (date(2026, 5, 1), date(2026, 5, 2))),
        (datetime(2026, 5, 1), datetime(2026, 5, 3), True, (date(2026, 5, 1), date(2026, 5, 3))),
        (datetime(2026, 5, 1), datetime(2026, 5, 1), True, (date(2026, 5, 1), date(2026, 5, 2))),
        (datetime(2026, 5, 1), None, True, (date(2026, 5, 1), None)),
        (datetime(2026, 5, 1), datetime(2026, 5, 1, 9), False, None),
        (datetime(2026, 5, 1, 8), datetime(2026, 5, 1, 9), False, None),
    ],
)
def test_whole_days_written_as_midnights(start: datetime, end: datetime | None, whole: bool, days: object) -> None:
    assert clocks.whole_days(start, end) is whole
    if whole:
        assert clocks.as_days(start, end) == days


@pytest.mark.parametrize(
    ("start", "end", "kept"),
    [
        (datetime(2026, 5, 1, 19), datetime(2026, 5, 1, 23, 59), False),
        (datetime(2026, 5, 1, 19), datetime(2026, 5, 1, 23), True),
        (datetime(2026, 5, 1), datetime(2026, 5, 1, 23, 59), True),
        (datetime(2026, 5, 1, 19), datetime(2026, 5, 2, 23, 59), True),
    ],
)
def test_an_end_in_the_last_minute_is_none(start: datetime, end: datetime, kept: bool) -> None:
    draft = Draft(start=start, end=end)
    clocks.without_filler_end(draft)
    assert (draft.end is not None) is kept


def test_a_stated_offset_of_zero_is_local_and_others_are_kept() -> None:
    assert clocks.unless_utc(clocks.utc(datetime(2026, 5, 1, 9))) == datetime(2026, 5, 1, 9)
    assert clocks.local("2026-05-01T09:00:00Z") == datetime(2026, 5, 1, 9)
    assert clocks.local("2026-05-01") == date(2026, 5, 1)
    assert clocks.local("soon") is None


@pytest.mark.parametrize(
    ("latitude", "longitude", "point"),
    [
        ("41.5", -81.6, (41.5, -81.6)),
        (0, 0, None),
        (None, 3, None),
        (91, 3, None),
        ("x", 3, None),
        (True, 3, None),
        (0, 7.5, (0.0, 7.5)),
    ],
)
def test_points(latitude: object, longitude: object, point: object) -> None:
    assert places.point(latitude, longitude) == point


def test_place_lines_leave_out_what_another_repeats() -> None:
    assert places.lines("Hall", None, "Hall, 1 Main St", " ") == "Hall\nHall, 1 Main St"
    assert places.lines("Hall, 1 Main St", "hall") == "Hall, 1 Main St"
    assert places.lines(None, "") is None
    assert places.of_parts(name=" ", city=None) is None


def test_fields_of_the_wrong_kind_say_nothing() -> None:
    assert fields.text(7) is None
    assert fields.text("  ") is None
    assert fields.line({"a": 1}) == ""
    assert fields.rows([{"a": 1}, None, 3]) == [{"a": 1}]
    assert fields.texts(["a", 1, " "]) == ["a"]
    assert fields.number(5) == "5"
    assert fields.number(True) is None
    assert fields.part([]) == {}


def test_a_row_that_lacks_what_the_others_state_is_of_the_same_answer() -> None:
    whole, bare = {"title": "a", "start": 1, "own": 2}, {"title": "b"}
    assert json_rows.kindred([whole, bare, None], lambda row: "own" in row) == [whole, bare]
    assert json_rows.kindred([whole, bare, bare], lambda row: "own" in row) == []
    assert json_rows.kindred([], lambda row: "own" in row) == []
    assert json_rows.kindred({"own": 1}, lambda row: "own" in row) == []


def test_addresses() -> None:
    assert addresses.with_query("https://a.example/x?page=1&q=b#f", page=2, q=None) == "https://a.example/x?page=2"
    assert addresses.absolute("https://a.example/x", "mailto:a@b.example") is None
    assert addresses.absolute("https://a.example/x", "//b.example/y") == "https://b.example/y"
    assert addresses.absolute("https://a.example/", "http://[bad") is None
    assert addresses.origin("ftp://a.example") is None
    assert addresses.host("https://User@A.Example:8443/x") == "a.example"
    assert addresses.host("http://[bad") == ""


def test_every_element_is_found_once_though_two_alternatives_match_it() -> None:
    tree = parse("<div><p class='a b'>x</p><p class='b'>y</p></div>")
    assert [one.text() for one in nodes.every(tree.root, ".a, .b")] == ["x", "y"]
    assert nodes.words(tree.root, ".none", ".b") == "x"
    assert (
        nodes.picture(parse("<img src='data:image/gif;base64,AA' data-src='/a.jpg'>").root, "https://a.example/", "img")
        == "https://a.example/a.jpg"
    )
