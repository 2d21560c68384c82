"""Sets by other hands, whose titles seldom name what happens: what is reached on them, and the single readings that
they taught."""

from __future__ import annotations

from typing import Any

import pytest
from test_worth_rounds import load, made, ndcg, rows, worth

from hobnob import headcount
from hobnob.formats import read
from hobnob.records import Format, Status
from hobnob.translated import english

REACHED = {"events_hand_1.yaml": (0.95, 0.88), "events_hand_2.yaml": (0.92, 0.83), "events_hand_3.yaml": (0.84, 0.72)}
"""Mean and worst NDCG@10: floors of what is read today, to be raised."""


@pytest.mark.parametrize("name", REACHED)
def test_the_best_rooms_come_first(name: str) -> None:
    figures = [ndcg([row["grade"] for row in sorted(group["events"], key=worth, reverse=True)]) for group in load(name)]
    mean, worst = REACHED[name]
    assert sum(figures) / len(figures) >= mean
    assert min(figures) >= worst


@pytest.mark.parametrize("name", REACHED)
def test_no_broadcast_festival_or_closure_stands_above_a_table(name: str) -> None:
    low = [row for row in rows(name) if row["grade"] <= 1]
    high = [row for row in rows(name) if row["grade"] == 5]
    assert max(map(worth, low)) < min(map(worth, high))


def one(title: str, text: str = "", **more: Any) -> dict[str, Any]:
    return {"title": title, "text": text, "organizer": "Oak Valley Chamber of Commerce", "venue": "Elks Lodge", **more}


CLOSED = (
    "Directors only.", "Governors only.", "Closed to non-directors.", "Directors and staff only.",
    "Members of the board only.", "The meeting is for directors.", "Séance à huis clos.", "Solo para directivos.",
)  # fmt: skip


@pytest.mark.parametrize("text", CLOSED)
def test_a_board_told_as_closed_is_no_room_to_walk_into(text: str) -> None:
    assert worth(one("Board of Directors", text)) < 45 < worth(one("Board of Directors", "Any member may sit in."))


def test_general_directors_only_is_a_rank_and_no_board() -> None:
    assert worth(one("CEO Dinner", "For presidents, owners and general directors only. Dinner for 16.")) > 80


@pytest.mark.parametrize(
    ("title", "text", "form"),
    [
        ("Recording: CEO Fireside Chat", "Watch the recording of last month's chat.", Format.WEBINAR),
        ("Telephone Town Hall", "Constituents are called and may listen.", Format.WEBINAR),
        ("Chamber Chat on Facebook Live", "Tune in.", Format.WEBINAR),
        ("Mayor's Office Hours", "Walk in and sit down with the mayor.", Format.GOVERNMENT),
        ("Open door with Mayor Lind", "Come up the stairs any time.", Format.GOVERNMENT),
        ("Business Librarian Office Hours: Market Research", "Book 30 minutes.", Format.WORKSHOP),
        ("Office Hours", "Our office hours are 9 to 5.", Format.NOT_AN_EVENT),
        ("Lunch and Learn with a Bank President", "Roy Finn over sandwiches.", Format.LUNCHEON),
        ("Lunch and Learn: QuickBooks", "Bring your laptop.", Format.WORKSHOP),
        ("Fall leaf collection begins", "", Format.NOT_AN_EVENT),
        ("Hydrant flushing, north side", "", Format.NOT_AN_EVENT),
        ("Memorial Day - University Holiday", "", Format.NOT_AN_EVENT),
        ("Alliance Board, April", "", Format.BOARD_MEETING),
        ("Innkeepers' and Operators' Table", "General managers and owners argue about staffing.", Format.ROUNDTABLE),
        ("BizBuilders weekly", "Pass referrals. One seat per profession.", Format.CLUB_MEETING),
        ("Gala de Aniversario", "Cena y baile.", Format.GALA),
    ],
)
def test_what_it_is_is_read(title: str, text: str, form: Format) -> None:
    assert read(title, (), text, "Oak Valley Chamber of Commerce") is form


SMALL = (
    "Eight at the table.", "No more than 15 at a time.", "We take ten guests.", "Numbers are kept to eighteen.",
    "We keep it to sixteen.", "Attendance is held to 22.", "Space is limited to 20 due to safety rules.",
    "Capped at 30 to keep it a conversation.", "Shows twenty visitors his new hall.", "Douze couverts.",
    "Une seule table.", "Cupo para 15.", "Cupo limitado a 20 personas.", "Catorce lugares.",
    "Groupe de quinze personnes.",
)  # fmt: skip
CROWDS = (
    "We expect 120 or so.", "More than 350 attend.", "Celebrate with 900 of your closest colleagues.",
    "An audience of 350.", "A crowd of 500.", "Draws more than 800.", "Sells out at 500.", "Seating for 700.",
    "500 asistentes.",
)  # fmt: skip
NEITHER = (
    "Limited to 30 minutes.", "Doors at 6, limited to 21 and over.", "Founded by twelve owners in 1920.",
    "Expect 40 minutes of talk.", "Carpool from the arena at 11:45.", "Registration closes at 5.",
    "Kept to 45 minutes.",
)  # fmt: skip


@pytest.mark.parametrize("text", SMALL)
def test_a_small_room_is_read(text: str) -> None:
    assert headcount.of(english(text)).small


@pytest.mark.parametrize("text", CROWDS)
def test_a_crowd_is_read(text: str) -> None:
    assert (headcount.of(english(text)).crowd or 0) >= 100


@pytest.mark.parametrize("text", NEITHER)
def test_other_numbers_are_no_heads(text: str) -> None:
    assert headcount.of(english(text)) == headcount.NOTHING


@pytest.mark.parametrize(
    "title",
    ["Founder Supper (called off)", "Park Board CANCELLED for snow", "Park Commission CANCELED due to lack of quorum"],
)
def test_a_title_says_that_it_is_off(title: str) -> None:
    assert made(one(title)).status is Status.CANCELLED


def test_a_table_on_a_screen_is_worth_less_than_a_mixer() -> None:
    call = one(
        "Executive Exchange (virtual): treasurers on AI", "Twelve treasurers, cameras on, no recording.", venue="Zoom"
    )
    assert worth(call) <= 35 < worth(one("Business After Hours", "Cash bar."))


def test_the_owner_leads_the_tour_himself() -> None:
    led = one("Plant tour: Kessler Dairy", "Owner Tom Kessler shows twenty visitors his new hall.")
    assert worth(led) > worth(one("Plant tour: Kessler Dairy", "Guides show the new hall.")) + 20
