"""Who holds a gathering told in the midst of a text, by what they do; and sponsors in lists of many manners."""

from __future__ import annotations

import pytest

from scrapers.reading import organizations


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ((
            "ELMSTEAD — The North Ridge Chamber of Commerce will hold its third legislative update of the year on "
            "Monday."
            ), ["North Ridge Chamber of Commerce"]),
        ((
            "•The Elm Area Chamber of Commerce will host \"Charting a Course,\" a business discussion, from 8 to "
            "9:30 a.m."
            ), ["Elm Area Chamber of Commerce"]),
        ("The Tarrow Chamber and Onward Tarrow look forward to hosting the Leadership Summit.", ["Tarrow Chamber", "Onward Tarrow"]),
        ((
            "Neighbors from the whole valley will gather when Momentum Tarrow, Fusion Oakland and the Ridge Makers "
            "Network host the first Young Makers Exchange."
            ), ["Momentum Tarrow", "Fusion Oakland", "Ridge Makers Network"]),
        ((
            "The City of Tarrow, Tarrow Metro Chamber and Visit Tarrow present Mayor Ann Hollis's State of the "
            "City address on Dec. 2."
            ), ["City of Tarrow", "Tarrow Metro Chamber", "Visit Tarrow"]),
        ((
            "Rather than hosting one joint breakfast, both the Mill Valley Chamber of Commerce and the Ridge "
            "Chamber of Commerce will be hosting their own breakfasts."
            ), ["Mill Valley Chamber of Commerce", "Ridge Chamber of Commerce"]),
        ("Last week, the Tarrow State chapter of the National Women Builders Guild hosted a panel on campus.", ["Tarrow State chapter of the National Women Builders Guild"]),
        ((
            "On Thursday, March 12, the Brightwater Rotary Club, along with Tarrow Kiwanis, will be hosting its "
            "annual duck derby breakfast."
            ), ["Brightwater Rotary Club", "Tarrow Kiwanis"]),
        ("Members of the Tri-Lakes Lions will hold a pancake breakfast at the fire hall.", ["Tri-Lakes Lions"]),
        ((
            "ELM, Calif. -- Rotary District 5170, the Valley Humane Society and Mill Business Park invite everyone "
            "to a Clean-Up Day."
            ), ["Rotary District 5170", "Valley Humane Society", "Mill Business Park"]),
        ("Ridge County Council, a nonprofit that promotes growth, plans to host a summit in May.", ["Ridge County Council"]),
        ("Hall's Bench, the Elm County chapter of Ridge Women Lawyers, invites all to its monthly luncheon.", ["Hall's Bench"]),
        ((
            "Everyone is cordially invited to join the Board of County Commissioners for their third town hall of "
            "the year."
            ), ["Board of County Commissioners"]),
        ("Your hosts for the evening are Hearth & Home Realty and Oak Mortgage.", ["Hearth & Home Realty", "Oak Mortgage"]),
        ("Hosted in partnership with Oak Bank and SCORE.", ["Oak Bank", "SCORE"]),
        # nobody, or nobody by this
        ("The owner of Acme Grill will host a wine dinner.", []),
        ("The president of the Elm Club will host a dinner at her home.", []),
        ("Last year the Elm Club hosted a gala that raised $40,000.", []),
        ("Ann Hollis of the Elm Enhancement Group will present “Three Things to Consider” from 6:30 to 7:30.", []),
        ("Did you know that the Elm Chamber hosts over 80 events a year?", []),
        ("The committee will present awards to scholars and the Elm Chamber will present a check to the shelter.", []),
        ("The farm hosts weddings and the Barn at Elm hosts a music series each summer.", []),
        ("Monday's Member Breakfast Meeting at the Elm Hotel features State University Coach Ann Hollis.", []),
        ("Your hosts: Cornelia and Trip Vandergriff", []),
        ("Owners Tripp and Anna Hollis are hosting an open house with hot dogs.", []),
    ],
)  # fmt: skip
def test_who_holds_it_is_read_back_from_what_they_do(text: str, names: list[str]) -> None:
    assert [one.name for one in organizations.hosts(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ((
            "The event is being supported by lead sponsor Elm Savings Bank as well as Mobilize Elm, the Meander "
            "Fund of the Elm Foundation, and Ridge Insurance."
            ), ["Elm Savings Bank", "Mobilize Elm", "Meander Fund of the Elm Foundation", "Ridge Insurance"]),
        ((
            "The annual meeting is made possible by our Cornerstone Partners: Ridge Energy, Pine State University, "
            "and Barlow Rhodes Advisors."
            ), ["Ridge Energy", "Pine State University", "Barlow Rhodes Advisors"]),
        ("Brought to you by our title partners Acme Bank and Oak Realty.", ["Acme Bank", "Oak Realty"]),
        ("Silver Dollar Casino is the lunch sponsor.", ["Silver Dollar Casino"]),
        ("Acme Bank is our breakfast sponsor this month.", ["Acme Bank"]),
        ("Coffee Sponsor: BEAN & BARLEY ROASTERS", ["BEAN & BARLEY ROASTERS"]),
        ("AV partner: Flashpoint Productions", ["Flashpoint Productions"]),
        ("Thanks to: Symposium Sponsor – Amber Funds; Exhibitors – NovaElm, Sentry Annuity", ["Amber Funds"]),
        ("Major support from the Hollis Family Foundation.", ["Hollis Family Foundation"]),
        ("Co-sponsored by the Elm Public Library and Rooted in Vermont, a movement for local food.", ["Elm Public Library", "Rooted in Vermont"]),
        ("Presenting sponsors are Hollis's Paint and Body, Elm Bank and Joe's Pizza.", ["Hollis's Paint and Body", "Elm Bank", "Joe's Pizza"]),
        ((
            "Thank you to series sponsors Elm Crop Insurance and Ridge State Bank, and to today's dessert sponsor, "
            "Avery Clinic."
            ), ["Elm Crop Insurance", "Ridge State Bank", "Avery Clinic"]),
        ((
            "Sponsors\nPLATINUM First Elm Bank * Stewart & Stone Title\nGOLD ProHome Inspections * Cactus "
            "Lending\nCOFFEE Moving Minions"
            ), ["First Elm Bank", "Stewart & Stone Title", "ProHome Inspections", "Cactus Lending", "Moving Minions"]),
        # nobody
        ((
            "Awards include the Fire Service Award, presented by the Elm Fire District; and the Business of the "
            "Year, presented by the Rotary Club."
            ), []),
        ("Presented by USFWS biologist, Ann Hollis.", []),
    ],
)  # fmt: skip
def test_sponsors_are_told_in_many_manners(text: str, names: list[str]) -> None:
    assert [one.name for one in organizations.sponsors(text)] == names
