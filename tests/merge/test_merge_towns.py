"""The cheap look at two places, by their towns alone, never says more than the whole comparison."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

from test_merge_pairs import scenes

from scrapers.likeness import places
from scrapers.likeness.spots import Spot, spot

SPOTS = {
    spot(event)
    for file in sorted(Path(__file__).parent.glob("*.txt"))[::4]
    for _, reports in scenes(file)
    for _, event in reports
}


def test_two_towns_are_a_conflict_however_the_rest_compares() -> None:
    some = sorted((spot for spot in SPOTS if spot.city), key=repr)[::8]
    apart = [(a, b) for a, b in combinations(some, 2) if places.in_two_towns(a, b)]
    assert len(apart) > 1000
    assert [(a, b) for a, b in apart if places.compare(a, b) is not places.Places.CONFLICT] == []


def test_what_is_finer_than_a_town_is_not_left_to_it() -> None:
    here, there = Spot(name="mill", city="kent"), Spot(name="mill", city="stow")
    assert places.in_two_towns(here, there)
    assert not places.in_two_towns(Spot(city="kent", number="12"), Spot(city="stow", number="12"))
    assert not places.in_two_towns(Spot(city="kent", point=(41.1, -81.3)), Spot(city="stow", point=(41.1, -81.3)))
    assert not places.in_two_towns(
        Spot(city="kent", street=frozenset({"mogadore"})), Spot(city="stow", street=frozenset({"mogadore"}))
    )
    assert not places.in_two_towns(Spot(name="mill"), there)
