"""For whom a gathering is, and which body holds it: two circles at one bar, two bodies at one hotel."""

from __future__ import annotations

import pytest
from pair_facts import told
from told import event

from scrapers.likeness.circles import circles
from scrapers.likeness.words import words
from scrapers.merge import same

BAR = {"start": "2026-09-24 17:30", "venue": "Copper Tap; 90 Front St; Galt"}
HOTEL = {"start": "2026-03-11 11:45", "venue": "Prairie Suites; 7 Airport Rd; Galt"}


@pytest.mark.parametrize(
    ("a", "by_a", "b", "by_b"),
    [
        ("YP Social", "Galt Chamber Young Professionals", "Young Lawyers Happy Hour", "Galt County Bar Association"),
        ("Realtors' Happy Hour", "Galt Board of Realtors", "Nurses' Night Out", "State Nurses Association"),
        ("Engineers Social", "Galt Engineers Club", "Social Hour", "Galt Young Professionals"),
        ("Women in Business Mixer", "Galt Chamber", "Veterans Networking", "Galt Legion Post 7"),
        ("CPA Mixer", "Society of CPAs", "Teachers' Mixer", "Galt Education Association"),
    ],
)
def test_two_circles_at_one_bar_are_two(a: str, by_a: str, b: str, by_b: str) -> None:
    one, other = event(a, by=by_a, **BAR), event(b, by=by_b, **BAR)
    assert told(one, other)["for two circles of people"] == 1
    assert not same(one, other)


@pytest.mark.parametrize(
    ("a", "by_a", "b", "by_b"),
    [
        ("YP Social", "Galt Chamber Young Professionals", "Young Professionals Happy Hour at the Tap", "Copper Tap"),
        ("Lawyers' Happy Hour", "Galt County Bar Association", "Attorney Social", "Copper Tap"),
        ("Women in Business Mixer", "Galt Chamber", "Women's mixer", "Downtown Galt"),
    ],
)
def test_one_circle_in_other_words_is_one(a: str, by_a: str, b: str, by_b: str) -> None:
    assert same(event(a, by=by_a, **BAR), event(b, by=by_b, **BAR))


def test_who_tells_of_the_other_circle_may_be_of_its_evening() -> None:
    lawyers = event(
        "Young Lawyers Happy Hour",
        by="Galt County Bar Association",
        summary="With the young professionals of the chamber.",
        **BAR,
    )
    assert "for two circles of people" not in told(event("YP Social", by="Galt Young Professionals", **BAR), lawyers)


def test_two_support_groups_are_two() -> None:
    house = {"start": "2026-03-17 18:00", "venue": "Mercy Hospital; 10 Mercy Dr; Galt"}
    carers = event("Caregiver Support Group", by="Mercy Hospice", **house)
    bereaved = event(
        "GriefShare evening at Mercy",
        by="Galt Ministerial Alliance",
        summary="Led by the chaplain of Mercy Hospice.",
        **house,
    )
    assert not same(carers, bereaved)
    assert not same(
        event("Cancer Support Group", by="Mercy Hospital", **house),
        event("Diabetes Support Group", by="Mercy Hospital", **house),
    )
    assert same(
        carers,
        event(
            "Support for caregivers",
            by="Galt Senior Center",
            summary="Mercy Hospice leads the caregiver support group.",
            **house,
        ),
    )


def test_an_honoured_nurse_is_no_circle() -> None:
    gala = {"start": "2026-04-11 18:00", "venue": "Grand Ballroom; 1 Oak St; Galt", "by": "Galt Foundation"}
    assert "for two circles of people" not in told(
        event("Women of Distinction Gala", **gala), event("Nurse honored at foundation gala", **gala)
    )


def test_circles_are_told_by_two_words_too() -> None:
    assert circles(words("Galt County Bar Association")) == circles(words("Attorneys' Lunch"))
    assert not circles(words("Bar Trivia"))
    assert not circles(words("Association Lunch"))


@pytest.mark.parametrize(
    ("title", "by_a", "by_b"),
    [
        ("Membership Luncheon", "Galt Chamber of Commerce", "Galt Board of Realtors"),
        ("Monthly Luncheon", "Galt Rotary", "Galt Chamber"),
        ("Annual Dinner", "Galt Historical Society", "Galt Farm Bureau Federation"),
        ("Board Breakfast", "Galt Arts Council", "Galt Chamber"),
    ],
)
def test_one_usual_title_of_two_bodies_is_two(title: str, by_a: str, by_b: str) -> None:
    one, other = event(title, by=by_a, **HOTEL), event(title, by=by_b, summary=f"Our {title.lower()} for all.", **HOTEL)
    assert not same(one, other)


def test_a_usual_title_of_a_chamber_and_of_who_lists_it_is_one() -> None:
    chamber = event("Membership Luncheon", by="Galt Chamber of Commerce", **HOTEL)
    assert same(chamber, event("Membership Luncheon", by="Visit Galt", **HOTEL))
    assert same(chamber, event("Membership Luncheon", by="Prairie Suites", **HOTEL))
    assert same(
        chamber,
        event(
            "Membership Luncheon",
            by="Galt Board of Realtors",
            summary="We join the Galt Chamber for its luncheon.",
            **HOTEL,
        ),
    )


def test_a_bar_association_is_no_bar() -> None:
    social = event("Social Hour", by="Galt Bar Association", **BAR)
    assert not same(social, event("Chamber Social", by="Galt Chamber", **BAR))
