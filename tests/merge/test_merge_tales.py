"""What a paper, a partner or a host tells of an event in its own words."""

from __future__ import annotations

import pytest
from told import event

from scrapers.likeness import clocks
from scrapers.likeness.organisers import who
from scrapers.likeness.tales import in_common, tale
from scrapers.likeness.words import words
from scrapers.merge import evidence, same


def test_a_tale_is_what_no_usual_announcement_holds() -> None:
    assert tale(words("Join us for food, drinks and great networking!")) == frozenset()
    assert tale(words("Buses leave for nine plants")) >= {"plant", "9 plant"}


def test_names_do_not_count_as_a_tale() -> None:
    a, b = tale(words("Wiener dogs race at the Gower barn")), tale(words("A race of wiener dogs, Gower barn"))
    assert in_common(a, b, ("gower", "barn")) == 2


def test_two_texts_make_two_titles_one() -> None:
    grind = event(
        "Fireside with a founder",
        venue="Launchpad; 33 Water St; Exeter",
        by="Startup Exeter",
        summary="Lena Ortiz of Pedalworks, with pizza.",
    )
    paper = event(
        "Bicycle maker speaks",
        venue="Launchpad; ; Exeter",
        by="Exeter News",
        summary="Lena Ortiz tells how Pedalworks began.",
    )
    assert dict(evidence(grind, paper).points)["three things told alike"] > 0
    assert same(grind, paper)
    assert not same(grind, paper.model_copy(update={"summary": None}))


def test_two_clubs_with_one_speaker_are_two() -> None:
    a = event(
        "Rotary Club of Elkins",
        venue="Maggie's; 309 Davis Ave; Elkins",
        by="Elkins Rotary",
        summary="Speaker: Sheriff Tom Roy.",
    )
    b = event(
        "Elkins Lions",
        venue="Maggie's; 309 Davis Ave; Elkins",
        by="Elkins Lions Club",
        summary="Sheriff Tom Roy speaks.",
    )
    assert not same(a, b)


def test_who_keeps_the_house_holds_much_in_it() -> None:
    yoga = event("Yoga & a Pint", venue="Lost Mile Brewing; 3 Rail St; Salida", by="Lost Mile Brewing")
    trivia = event("Trivia with Dan", venue="Lost Mile Brewing; 3 Rail St; Salida", by="Lost Mile Brewing")
    assert not same(yoga, trivia)


def test_boards_are_their_organisers() -> None:
    chamber = event("Board of Directors Meeting", venue="Quality Inn; 10 Commerce Dr; Sidney", by="Sidney Chamber")
    bureau = event(
        "Board of Directors Meeting", venue="Quality Inn; 10 Commerce Dr; Sidney", by="Cheyenne County Tourism"
    )
    assert evidence(chamber, bureau).veto == "boards of two organisers"


@pytest.mark.parametrize("name", ["Norton Mirror", "Bedford Bee", "Wausau Daily Herald", "Seacoast Business News"])
def test_a_paper_only_reports(name: str) -> None:
    told = who(event("Lunch", by=name))
    assert told.press
    assert told.lister


@pytest.mark.parametrize("name", ["Altra Credit Union", "Norton Chamber", "Pulaski Humane Society"])
def test_an_organiser_is_no_paper(name: str) -> None:
    assert not who(event("Lunch", by=name)).press


def test_hours_in_words() -> None:
    assert clocks.told("Santa comes ashore at two and lights the tree at four.") == {120, 240}
    assert clocks.told("Held at two churches") == frozenset()
