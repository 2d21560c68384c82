"""What one house, one town or one address holds at one hour for two bodies, and what only looks like two."""

from __future__ import annotations

import pytest
from told import event

from hobnob.records import Event
from scrapers.merge import same

HALL = {"start": "2026-08-11 19:00", "venue": "City Hall; 2 Civic Way; Oak Park"}
CAPITOL = {"start": "2026-02-18 09:00", "venue": "Capitol Rotunda; 500 Capitol Ave; Pierre Bluff"}
FAIR = {"start": "2026-07-21 11:30", "venue": "Fairgrounds; 300 Fair Rd; Hobart"}
GARDEN = {"start": "2026-04-20 17:30", "venue": "Garden Center; 9 Rose St; Temple Oak"}
CLUB = {"start": "2026-03-11 12:00", "venue": "University Club; 100 Green St; Laurel"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            event("Planning Commission", by="City of Oak Park", **HALL),
            event("Parks Commission", by="City of Oak Park", **HALL),
        ),
        (
            event("Chamber Day at the Capitol", by="State Chamber", **CAPITOL),
            event("Nurses Day at the Capitol", by="Nurses Association", **CAPITOL),
        ),
        (
            event(
                "County Fair",
                "2026-07-21",
                venue="Fairgrounds; 300 Fair Rd; Hobart",
                by="County Fair Board",
                all_day=True,
            ),
            event("Chamber lunch at the county fair", by="Hobart Chamber", **FAIR),
        ),
        (
            event("Joint meeting with Altrusa", by="Zonta Club of Temple Oak", **GARDEN),
            event("Garden Club", by="Temple Oak Garden Club", **GARDEN),
        ),
        (
            event("Downtown Rotary: Cyber Threats", by="Rotary Club of Laurel", **CLUB),
            event(
                "Cyber Threats Webinar", "2026-03-11 12:00", by="Laurel Chamber", online_url="https://laurel.example/w"
            ),
        ),
        (
            event(
                "Ribbon Cutting: Ashgrove Living",
                "2026-08-19 16:00",
                venue="Ashgrove Living; 25 Chestnut St; Tanner",
                by="Tanner Chamber",
            ),
            event(
                "Business After Hours - Ashgrove Living",
                "2026-08-19 17:00",
                venue="Ashgrove Living; 25 Chestnut St; Tanner",
                by="Milton Chamber",
            ),
        ),
    ],
)
def test_two_things_at_one_hour_in_one_house(one: Event, other: Event) -> None:
    assert not same(one, other)
    assert not same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            event("Downtown Rotary: Cyber Threats to Small Business", by="Rotary Club of Laurel", **CLUB),
            event(
                "Our CISO speaks to Rotary",
                "2026-03-11 12:00",
                venue="University Club; ; Laurel",
                by="Harbor IT Partners",
                summary="Priya Nandakumar on ransomware and small firms.",
            ),
        ),
        (
            event("Board of Education", by="Fairport Schools", **HALL),
            event("School board meeting", "2026-08-11 19:00", venue="City Hall; ; Oak Park"),
        ),
        (
            event(
                "Bench-Bar Luncheon",
                "2026-05-21 12:00",
                venue="Capital Club; 414 Fayette St; Weldon",
                by="Weldon Bar Association",
            ),
            event(
                "Bench/Bar Lunch",
                "2026-05-21 12:00",
                venue="The Capital Club; 441 Fayette Street; Weldon",
                by="Weldon Young Lawyers",
            ),
        ),
        (
            event(
                "Women Owners' holiday lunch and auction",
                "2026-12-09 11:30",
                venue="; ; Monte Grove",
                by="Women's Business Center",
                registration_url="https://owners.example/holiday",
            ),
            event(
                "Holiday Luncheon & Silent Auction",
                "2026-12-09 11:30",
                venue="Tuscany Villa; 5600 Ridge Ave; Monte Grove",
                by="NAWBO Inland Valley",
                registration_url="https://owners.example/holiday",
            ),
        ),
    ],
)
def test_one_thing_that_two_tell_otherwise(one: Event, other: Event) -> None:
    assert same(one, other)
    assert same(other, one)
