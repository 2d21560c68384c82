"""Doors and show: what opens at one hour and begins at another is found, and held for one."""

from __future__ import annotations

from datetime import timedelta

import pytest
from told import event

from hobnob.records import Event
from scrapers.likeness import clocks, times
from scrapers.likeness.blocks import Blocks
from scrapers.likeness.profile import profile
from scrapers.merge import same

SHOW = event(
    "Concert: An Evening of Northern Song", "2026-11-06 20:00", venue="Grange Hall; ; Orrin", by="Orrin Chamber"
)


def told(summary: str) -> Event:
    where = "Grange Hall; 12 Main St; Orrin, NH"
    return event("Larks sing their third record", "2026-11-06 19:00", venue=where, summary=summary)


@pytest.mark.parametrize(
    ("summary", "met"),
    [
        ("Doors at 7, music at 8.", True),
        ("Doors at 7.", False),
        ("Music at 8 in the morning room of the Grange.", True),
        ("Doors at 7, music at 11.", False),
    ],
)
def test_an_hour_that_a_text_tells_is_one_at_which_its_like_is_sought(summary: str, met: bool) -> None:
    plain, here, there = (Blocks(profile(one)) for one in (told("Bring a cushion."), told(summary), SHOW))
    assert (bool((here.sought - plain.sought) & there.stored), bool((here.stored - plain.stored) & there.sought)) == (
        met,
        met,
    )


def test_told_hours_are_those_near_the_start_on_either_side_of_noon() -> None:
    noon = event("Lunch", "2026-11-06 12:00", summary="Doors 11:30, program 12:30, bingo at 6 p.m., coffee from 1.")
    assert sorted(times.told_near(noon)) == [noon.start + timedelta(minutes=by) for by in (-30, 30, 60)]
    assert times.told_near(event("Lunch", "2026-11-06 12:00")) == []


def test_what_is_served_is_not_only_an_opening() -> None:
    text = "Gates 5:30, buffet from 6, registration 8:30-10, preview 5 pm"
    assert clocks.doors(text) == {330, 360, 510, 300}
    assert clocks.doors(text, served=False) == {330, 510, 300}


@pytest.mark.parametrize(
    ("title", "summary", "one"),
    [
        ("Larks sing their third record", "The Larks open the season. Doors at 7, music at 8.", True),
        # eight is the hour of whatever else the hall holds
        ("Knitters meet", "Bring wool. The bar stays open, and there is music at 8 upstairs.", False),
    ],
)
def test_doors_and_show_are_one_where_the_first_only_opens(title: str, summary: str, one: bool) -> None:
    show = SHOW.model_copy(update={"summary": "The Larks bring reels and airs from their new record."})
    assert same(told(summary).model_copy(update={"title": title}), show) is one
