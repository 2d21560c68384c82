"""Who sits in the room and how few: numbers in words, look-alikes by organiser and text, and what a closed door
costs."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from digest.score import score
from hobnob import formats, headcount
from hobnob.phrases import Phrases, words_of
from hobnob.records import Access, Event, Format, Person
from hobnob.taste import Taste

NOON = datetime(2026, 5, 5, 16, tzinfo=UTC)


def event(title: str = "Luncheon", **more: Any) -> Event:
    return Event(**{"title": title, "start": NOON, "timezone": "America/New_York", **more})


@pytest.mark.parametrize(
    ("text", "small", "crowd"),
    [
        ("A reception for 25 with Judge Okafor", 25, None), ("Twelve seats around one table.", 12, None),
        ("Supper for two dozen", 24, None),
        ("Ten people who run factories", 10, None), ("Eight owners compare notes", 8, None),
        ("The table holds sixteen", 16, None),
        ("at most thirty of us", 30, None), ("Fifteen donors-to-be meet the chair", 15, None),
        ("around one table", 12, None),
        ("for the first 20 people to sign up", 20, None), ("8,000 people last year", None, 8000),
        ("500 expected", None, 500),
        ("Over 2,000 people have registered", None, 2000), ("an arena show", None, 2500),
        ("Twelve seats at the front; 900 guests", None, 900),
        # look-alikes
        ("Dinner 7:00, cocktails 6:00", None, None), ("$65 members, $85 guests", None, None),
        ("Only 6 spots left", None, None),
        ("Four chief executives on stage", None, None), ("limited to 10 minutes", None, None),
        ("the 4th annual dinner", None, None),
        ("in 2026 at 14 Oak Street", None, None), ("", None, None),
    ],
)  # fmt: skip
def test_how_many_people_a_text_puts_into_the_room(text: str, small: int | None, crowd: int | None) -> None:
    found = headcount.of(text)
    assert (found.small, found.crowd) == (small, crowd)


@pytest.mark.parametrize(
    ("title", "text", "organizer", "found"),
    [
        ("Board Meeting: Blitz on 20 Boards", "Bring a clock. Rapid and blitz rounds.", "Elmwood Chess Club", Format.OTHER),
        ("Board Meeting", "Budget and nominations.", "Elmwood Chamber of Commerce", Format.BOARD_MEETING),
        ("Roundtable Pizza: Dine to Donate", "Mention the band boosters.", "Band Boosters", Format.OTHER),
        ("Owners' Roundtable over Pizza", "Ten owners compare notes.", "Elmwood Chamber of Commerce", Format.ROUNDTABLE),
        ("Club Meeting: a film maker on her film", "", "Rotary Club of Elmwood", Format.CLUB_MEETING),
        ("Business After Hours at the Zoo", "Meet the keepers.", "Elmwood Chamber of Commerce", Format.MIXER),
        ("Lions Club Halloween Parade", "", "Elmwood Lions", Format.FESTIVAL),
        ("Executive Briefing: a Comedy", "The ensemble sings.", "Elmwood Playhouse", Format.FESTIVAL),
        ("Kids in Need Gala", "Dinner and live auction.", "Kids in Need", Format.GALA),
        ("An Evening at the Home of Judge Okafor", "A reception for 25 with the president of Tidewater Bank.", "", Format.MIXER),
        ("Plant Managers, one table", "Ten plant managers compare notes.", "", Format.ROUNDTABLE),
        ("Chamber board room reserved", "", "", Format.NOT_AN_EVENT),
        ("Retirement Board: Regular Meeting", "", "", Format.PUBLIC_MEETING),
        ("Lunch and Learn: Taxes", "Log in from your desk; a recording will be sent.", "", Format.WEBINAR),
        ("Board Meeting via Zoom", "Members may watch.", "Elmwood Chamber of Commerce", Format.BOARD_MEETING),
        ("Award submittals due", "", "", Format.NOT_AN_EVENT), ("No Rotary this week", "", "", Format.NOT_AN_EVENT),
    ],
)  # fmt: skip
def test_organiser_and_text_tell_the_room_from_its_look_alike(
    title: str, text: str, organizer: str, found: Format | None
) -> None:
    assert formats.read(title, (), text, organizer) is found


def value(**more: Any) -> float:
    return score(event(**more), Taste()).value


def test_few_people_and_senior_company_outweigh_a_large_lunch() -> None:
    dinner = value(title="Dinner", format=Format.DINNER, summary="Supper for twelve at the home of the bank president.")
    speaker = Person(name="Ann Lee", title="CEO", organization="Acme")
    lunch = value(format=Format.LUNCHEON, people=(speaker,), summary="900 guests in the ballroom.")
    assert dinner > value(title="Committee", format=Format.COMMITTEE) > lunch


def test_a_closed_door_costs_more_than_an_open_one() -> None:
    doors = [
        value(format=Format.MIXER, access=access)
        for access in (Access.GUESTS_WELCOME, Access.PUBLIC, None, Access.MEMBERS_ONLY, Access.INVITATION)
    ]
    assert doors == sorted(doors, reverse=True)
    assert value(title="Board", format=Format.BOARD_MEETING, summary="Executive session, directors only.") < value(
        title="Golf", format=Format.GOLF
    )


def test_the_longest_phrase_is_taken() -> None:
    table = Phrases(("board", "chief executive"), never=("board game",))
    assert table.find(words_of("A board game, then the Board and its chief executive")) == ("board", "chief executive")
