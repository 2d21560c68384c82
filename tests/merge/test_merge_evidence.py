"""What speaks for and against one event, piece by piece."""

from __future__ import annotations

from itertools import count

import pytest
from fair import keeps
from told import event

from hobnob.records import Event
from scrapers.likeness import clocks, kinds, venues
from scrapers.likeness.telling import marks, marks_apart
from scrapers.likeness.titles import taken_apart
from scrapers.likeness.venues import Names
from scrapers.likeness.words import words
from scrapers.merge import evidence, same

NONE: frozenset[str] = frozenset()


def test_evidence_says_why() -> None:
    a = event("Business After Hours", venue="First Bank; 12 Main St; Akron", by="Akron Chamber")
    b = event("After Hours hosted by First Bank", venue="First Bank; ; Akron", by="Greater Akron Chamber of Commerce")
    told = evidence(a, b)
    assert told.one
    assert dict(told.points)["one organiser"] > 0
    assert dict(told.points)["one house"] > 0
    assert told.total == pytest.approx(sum(points for _, points in told.points))


@pytest.mark.parametrize(
    ("a", "b", "why"),
    [
        (
            event("Leads Group 1", venue="Chamber; 1 Oak St; Akron"),
            event("Leads Group 2", venue="Chamber; 1 Oak St; Akron"),
            "parts or levels",
        ),
        (
            event("Excel: Beginner", venue="Library; ; Kent"),
            event("Advanced Excel", venue="Library; ; Kent"),
            "parts or levels",
        ),
        (
            event("Board Meeting", by="Stow Chamber"),
            event("Board Meeting", by="Hudson Chamber"),
            "nothing but usual words",
        ),
        (event("Coffee", venue="Perkins; ; Kent"), event("Coffee", venue="Perkins; ; Stow"), "two places"),
        (event("Gala", "2026-03-05 17:30"), event("Gala", "2026-03-06 17:30"), "other times"),
        (
            event("Story Time", source="a"),
            event("Craft Time", source="a", venue="Library; ; Kent"),
            "one source lists both",
        ),
    ],
)
def test_what_tells_two_apart(a: Event, b: Event, why: str) -> None:
    told = evidence(a, b)
    assert told.veto is not None
    assert told.veto.startswith(why)
    assert not same(a, b)


def test_the_text_tells_the_other_hour() -> None:
    outing = event(
        "Chamber Golf Outing",
        "2026-06-15 08:00",
        "Oak Hill; ; Kent",
        by="Kent Chamber",
        summary="Check-in at 8, shotgun start 9:30.",
    )
    paper = event("Kent Chamber golf outing", "2026-06-15 09:30", "Oak Hill Golf Club; ; Kent")
    assert same(outing, paper)
    assert not same(outing.model_copy(update={"summary": None}), paper)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Doors 11:30, program noon", {690, 0}),
        ("Board at 6:30, depart at 7.", {390, 420}),
        ("Open 5 to 8, bring 12 friends to 3400 Main", {300}),
        ("September 21-23, $25", set()),
        ("Vehicle check-in 8-10, show 10-3, ages 5-10", {480, 600}),
    ],
)
def test_hours_in_a_text(text: str, told: set[int]) -> None:
    assert clocks.told(text) == told


@pytest.mark.parametrize(
    ("a", "b", "town", "likeness"),
    [
        ("the hive", "the hive coworking", "", Names.SAME),
        ("bank of springfield center", "bos center", "springfield", Names.SAME),
        ("convention center", "dodge city convention center", "dodge city", Names.LIKE),
        ("phoenix brewing company", "the phoenix", "", Names.SAME),
        ("lincoln park", "lincoln library", "", Names.SILENT),
        ("north branch library", "south branch library", "", Names.DIFFER),
        ("downtown kent", "market square", "kent", Names.SILENT),
    ],
)
def test_names_of_a_house(a: str, b: str, town: str, likeness: Names) -> None:
    assert venues.compare(a, b, frozenset(town.split())) is likeness
    assert venues.compare(b, a, frozenset(town.split())) is likeness


def test_marks_stand_with_their_word() -> None:
    assert marks_apart(marks(words("Excel Level 2")), marks(words("Excel I at the library")))
    assert marks_apart(marks(words("Crafts, ages 4-7")), marks(words("Crafts (ages 8 to 12)")))
    assert not marks_apart(marks(words("Four Corners Expo")), marks(words("4 Corners Expo, 60 booths")))


def test_meals_and_acts_clash_but_an_annual_meeting_may_be_a_dinner() -> None:
    breakfast, lunch = kinds.kinds_of("chamber breakfast"), kinds.kinds_of("chamber luncheon")
    assert kinds.clash(breakfast, lunch)
    assert not kinds.clash(kinds.kinds_of("annual meeting"), kinds.kinds_of("awards dinner"))


def test_a_long_title_is_taken_apart_quickly() -> None:
    numbers = count()
    assert keeps(
        lambda: taken_apart(
            "WOMEN" * 40 + " IN BUSINESS WITH " + "A & B, " * 200 + "Chambers " * 50 + str(next(numbers))
        ),
        0.5,
    )
