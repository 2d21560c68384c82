"""Titles that borrow the words of rooms, among true rooms: sets written by hand and measured unseen, held to the
bars."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from fair import within
from test_worth_rounds import ALIKE, LABELLED, load, made, ndcg, rows, worth

from hobnob import formats
from hobnob.records import Event, Format
from scrapers.reading.classify import complete

KINDS = sorted(path.name for path in LABELLED.glob("kinds_round_*.yaml"))
TABLES = ("board_meeting", "committee", "roundtable")
LOW = ("webinar", "festival", "not_an_event")


def test_the_sets_are_large_enough() -> None:
    assert sum(len(rows(name)) for name in KINDS) >= 260
    assert all(sum(row["grade"] <= 1 for row in rows(name)) >= 0.4 * len(rows(name)) for name in KINDS)


@pytest.mark.parametrize("name", KINDS)
def test_the_format_is_read(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = [(str(made(row).format), row["format"]) for row in rows(name)]
    exact, alike = sum(got == want for got, want in found), sum(got in ALIKE.get(want, {want}) for got, want in found)
    with capsys.disabled():
        print(f"\n{name}: format {exact} of {len(found)}, {alike} with what a sensible reader may call it too")
    assert exact >= 0.83 * len(found)
    assert alike >= 0.92 * len(found)


@pytest.mark.parametrize("name", KINDS)
def test_the_best_rooms_come_first(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    figures = [ndcg([row["grade"] for row in sorted(group["events"], key=worth, reverse=True)]) for group in load(name)]
    with capsys.disabled():
        print(f"\n{name}: NDCG@10 mean {sum(figures) / len(figures):.3f}, worst {min(figures):.3f}")
    assert sum(figures) / len(figures) >= 0.95
    assert min(figures) >= 0.9


def test_no_broadcast_festival_or_closure_stands_above_a_board_or_a_roundtable() -> None:
    every = [row for name in KINDS for row in rows(name)]
    low = [row for row in every if row["format"] in LOW]
    high = [row for row in every if row["format"] in TABLES and row["grade"] == 5]
    assert len(low) >= 60
    assert len(high) >= 30
    top, least = max(low, key=worth), min(high, key=worth)
    assert worth(top) < worth(least), f"{top['title']} stands above {least['title']}"


@pytest.mark.parametrize(
    ("title", "text", "organizer", "found"),
    [
        # the head of the title, and a word that only describes it
        ("Stand Mixer Demo", "", "", Format.WORKSHOP), ("Symphony Gala Concert", "", "", Format.FESTIVAL),
        ("Golf Cart Parade", "", "", Format.FESTIVAL), ("Mingle & Jingle Bazaar", "", "", Format.FESTIVAL),
        ("Business Mixer & Concert", "", "", Format.MIXER), ("Chamber Trade Show", "", "", Format.EXPO),
        ("Film Awards Show", "", "", Format.OTHER), ("Industry Awards Show", "", "", Format.AWARDS),
        ("Founders Pitch Contest", "", "", Format.NETWORKING),
        ("Spring Training and Networking Event", "", "", Format.MIXER),
        ("Rotary Bike Rodeo", "", "", Format.SPORT), ("District Training", "", "", Format.CONFERENCE),
        ("Awards Banquet", "", "", Format.AWARDS), ("Gala Apple Picking", "", "", None), ("Forum Shops", "", "", None),
        ("Business Forum", "", "", Format.NETWORKING), ("Network Security for Owners", "", "", None),
        # the name of a place
        ("Chamber Luncheon at Hidden Hills Golf Course", "", "", Format.LUNCHEON),
        ("Business Mixer at the Convention Center", "", "", Format.MIXER),
        ("Golf Outing at Pine Golf Club", "", "", Format.GOLF),
        # a fest of talks, and one of bands
        ("DevFest", "Talks for developers on the cloud.", "", Format.CONFERENCE),
        ("QueryFest", "Nine talks on data.", "", Format.CONFERENCE),
        ("QueryFest", "Nine bands and talks on data.", "", Format.FESTIVAL),
        ("Oktoberfest", "Beer and talks with brewery owners.", "", Format.FESTIVAL),
        # whose board it is, and what it does
        ("Parks Advisory Board", "Dog park rules.", "City of Alder", Format.PUBLIC_MEETING),
        ("Parks Advisory Board", "Dog park rules.", "Alder Parks Foundation", Format.BOARD_MEETING),
        ("Friends of the Library Board Meeting", "", "Friends of the Alder Library", Format.BOARD_MEETING),
        ("Toast with the Board", "Board members pour; guests mingle.", "Alder Chamber of Commerce", Format.MIXER),
        ("Our Senator's Small Business Forum", "", "", Format.GOVERNMENT),
        ("Board Basics for Nonprofit Directors", "", "", Format.BOARD_TRAINING),
        ("Board Basics for Beginners", "Paddles provided.", "Alder Surf", Format.OTHER),
        ("Kiwanis Saturday on Main", "Bring a rake and gloves.", "Kiwanis Club of Alder", Format.SERVICE_DAY),
        ("Kiwanis Noon Meeting", "We plan to rake leaves; bring gloves.", "Kiwanis Club of Alder", Format.CLUB_MEETING),
        # students on an agenda, and students who meet
        ("Kiwanis Board", "Key Club report, budget.", "Kiwanis Club of Alder", Format.BOARD_MEETING),
        ("Key Club Board of Directors", "Grades 9-12.", "Kiwanis Club of Alder", Format.OTHER),
        # who serves, and who sits at the usual table
        ("Coffee with a Deputy", "", "Alder County Sheriff", Format.OTHER),
        ("Coffee with the Police Chief", "Twelve seats.", "Alder Chamber of Commerce", Format.GOVERNMENT),
        ("Lunch with an Officer of the Bank", "", "Alder Chamber of Commerce", Format.LUNCHEON),
        ("Third Friday", "Breakfast at the long table: the mill manager, two bankers, the superintendent.", "Alder Chamber of Commerce", Format.ROUNDTABLE),
        ("Third Friday Breakfast", "Retired bankers at the usual table; a publisher and the superintendent came once.", "Alder Chamber of Commerce", Format.BREAKFAST),
        # a show of a trade, and one to look at
        ("Home & Garden Show", "", "Alder Home Builders Association", Format.EXPO),
        ("Talent Show", "", "", Format.FESTIVAL),
        ("Classic Car Show", "", "Alder Chamber of Commerce", Format.FESTIVAL),
        # a tale by the fire, and a talk beside it
        ("Fireside Chat: Ghosts of the Fort", "Marshmallows and spooky tales.", "Alder State Park", Format.FESTIVAL),
        ("Fireside Chat: the Hospital's Next Decade", "The CEO and two board members.", "Alder Chamber of Commerce", Format.NETWORKING),
        ("Reception Honoring Judge Ruiz", "", "Alder Bar Association", Format.MIXER),
        ("Reception Honoring Volunteers of the Year", "", "United Way", Format.AWARDS),
        ("Investor Luncheon", "Plated lunch for 100.", "Alder Angels", Format.LUNCHEON),
        ("Investor Luncheon", "Twelve investors.", "Alder Angels", Format.ROUNDTABLE),
        ("Senior Luncheon", "Suggested donation $4.", "Council on Aging", Format.OTHER),
        ("Senior Leadership Luncheon", "", "Alder Chamber of Commerce", Format.LUNCHEON),
        ("Rotary Lunch", "No meeting in December.", "Rotary Club of Alder", Format.NOT_AN_EVENT),
        ("Rotary Lunch", "No agenda, come and share.", "Rotary Club of Alder", Format.CLUB_MEETING),
        # a gala is given, and danced
        ("Winter Dance Gala", "Students of all ages.", "", Format.FESTIVAL),
        ("Winter Dance Gala", "Dinner and a live auction.", "", Format.GALA),
        # who holds it
        ("Men's Golf vs. Oxford", "", "State Athletics", Format.SPORT),
        ("Open House for Kindergarten Families", "", "", Format.OTHER),
        ("Open House: Route 9 Widening", "", "", Format.PUBLIC_MEETING),
        ("Black Belt Test", "", "Alder Karate", Format.SPORT),
        ("Wine Tasting", "", "Stone Hill Winery", Format.OTHER),
        ("Wine Tasting", "Proceeds benefit the shelter.", "Alder Rotary Club", Format.FUNDRAISER),
    ],
)  # fmt: skip
def test_what_the_noun_really_is(title: str, text: str, organizer: str, found: Format | None) -> None:
    assert formats.read(title, (), text, organizer) is found


@pytest.mark.parametrize(
    "title",
    ["1 " * 5000 + "mixer", "mixer " + "* " * 5000 + "z", "awards apples " * 3000, "at " + "golf " * 3000 + "mixer"],
)
def test_a_hostile_title_costs_little(title: str) -> None:
    begin = time.process_time()
    formats.read(title)
    assert within(time.process_time() - begin, 1.0)


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://www.dover.gov/boards/levee", Format.PUBLIC_MEETING),
        ("https://doit.state.oh.us/calendar?id=4", Format.PUBLIC_MEETING),
        ("https://co.union.pa.us/agenda.pdf", Format.PUBLIC_MEETING),
        ("https://www.nsw.gov.au/boards", Format.PUBLIC_MEETING),
        ("https://www.doverchamber.example/board", Format.BOARD_MEETING),
        ("https://governors.example/.gov/board", Format.BOARD_MEETING),
        ("https://nomorego.vu/board", Format.BOARD_MEETING),
        (None, Format.BOARD_MEETING),
    ],
)
def test_a_government_that_publishes_sits_before_an_audience(url: str | None, found: Format) -> None:
    moment = datetime(2026, 3, 5, 12, tzinfo=UTC)
    assert complete(Event(title="Board Meeting", start=moment, timezone="America/New_York", url=url)).format is found
    assert (
        complete(Event(title="Coffee with the Mayor", start=moment, timezone="America/New_York", url=url)).format
        is Format.GOVERNMENT
    )
