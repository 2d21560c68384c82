"""One table, several tables and a crowd: whose dinner, meeting or committee it is, among festivals and authorities."""

from __future__ import annotations

import pytest
from test_worth_rounds import load, made, ndcg, rows, worth

from digest.score import score
from hobnob import formats
from hobnob.records import Format
from hobnob.taste import Taste

TABLES = "tables.yaml"


def test_each_is_read_as_the_room_it_is() -> None:
    for row in rows(TABLES):
        assert str(made(row).format) == row["format"], row["title"]


def test_one_table_stands_above_several_and_both_above_the_crowd() -> None:
    for group in load(TABLES):
        ranked = sorted(group["events"], key=worth, reverse=True)
        assert ndcg([row["grade"] for row in ranked]) >= 0.99, [row["title"] for row in ranked]


@pytest.mark.parametrize(
    ("title", "text", "organizer", "found"),
    [
        # who pays for a festival, runs it, or only eats at it
        ("Jazz Festival Patrons' Dinner", "", "", Format.DINNER),
        ("Jazz Festival Donor Reception", "", "", Format.MIXER),
        ("Eve of the Festival Dinner", "Eighteen company presidents share one table.", "", Format.DINNER),
        ("Street Fair Organizing Meeting", "", "", Format.CLUB_MEETING),
        ("Oktoberfest Dinner", "Brats for twenty at long tables.", "", Format.FESTIVAL),
        ("Film Festival Opening Night Dinner", "", "", Format.FESTIVAL),
        ("Jazz Festival", "The sponsors' dinner is on Thursday.", "", Format.FESTIVAL),
        ("Art Festival Patron Party", "", "", Format.FESTIVAL),
        # a board that eats, and boards of another kind
        ("Chamber Board Lunch", "", "", Format.BOARD_MEETING),
        ("Foundation Board Working Breakfast", "", "", Format.BOARD_MEETING),
        ("Cheese Board Lunch", "", "", Format.WORKSHOP),
        # who may join sits at the table; who may comment sits before it
        ("Tourism Committee", "Innkeepers are welcome to join the committee.", "Elm County", Format.COMMITTEE),
        ("Finance Committee", "The public is welcome. You may join the committee by letter.", "City of Elm", Format.PUBLIC_MEETING),
        ("Finance Committee", "Agenda posted. Public comment first.", "City of Elm", Format.PUBLIC_MEETING),
    ],
)  # fmt: skip
def test_whose_evening_it_is(title: str, text: str, organizer: str, found: Format) -> None:
    assert formats.read(title, (), text, organizer) is found


def test_thirty_at_small_tables_are_worth_less_than_at_one() -> None:
    told = {
        how: score(made({"title": "Owners Forum", "text": f"{how} for a morning of talk."}), Taste())
        for how in ("Thirty company owners meet at small tables", "Thirty company owners meet")
    }
    several, one = told.values()
    assert several.value < one.value
    assert "room for 30, at several tables" in several.reasons
