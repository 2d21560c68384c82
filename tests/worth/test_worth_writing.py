"""How calendars really write: shorthand, bodies without the word, what is held nowhere, and the look-alikes of each."""

from __future__ import annotations

from typing import Any

import pytest
from test_worth_rounds import made, worth

from hobnob.formats import borrowed, own_words, peers, shorthand
from hobnob.records import Access, Format, Status
from scrapers.reading import access


def row(
    title: str, text: str = "", organizer: str = "Marlow Chamber of Commerce", venue: str | None = None
) -> dict[str, Any]:
    return {"title": title, "text": text, "organizer": organizer, "venue": venue}


@pytest.mark.parametrize(
    ("title", "spelt"),
    [
        ("Govt Affairs Cmte Mtg", "government Affairs committee meeting"), ("Exec Bd mtg", "executive board meeting"),
        ("Econ Dev Council", "economic development Council"),
        ("Coffee w/ the Supt", "Coffee with the superintendent"), ("BOD Mtg", "board of directors meeting"),
        ("Ed Comm", "Ed committee"),
        # what may mean something else
        ("Leg Day at the Gym", "Leg Day at the Gym"), ("Dev Meetup", "Dev Meetup"),
        ("L & L Hardware Ribbon Cutting", "L & L Hardware Ribbon Cutting"),
        ("Comm College Night", "Comm College Night"), ("w/o a net", "w/o a net"),
    ],
)  # fmt: skip
def test_shorthand_is_spelt_out(title: str, spelt: str) -> None:
    assert shorthand.spelt(title) == spelt


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ((
            "We meet at 8. The Marlow Chamber is the voice of business, representing 900 members and 40,000 "
            "employees."
            ), "We meet at 8."),
        ((
            "Hear the mayor. By registering you agree to be photographed. Cancellations within 48 hours will be "
            "billed."
            ), "Hear the mayor."),
        ("The Foundation is a 501(c)(3) charity. Cocktails for 25.", "Cocktails for 25."),
        ("Founded by three nurses, Marlow Home Care is our host.", "Founded by three nurses, Marlow Home Care is our host."),
        ("The panel is the best of the year: 300 members came last time.", "The panel is the best of the year: 300 members came last time."),
    ],
)  # fmt: skip
def test_what_is_said_of_the_host_is_left_aside(text: str, own: str) -> None:
    assert own_words.own(text) == own


@pytest.mark.parametrize(
    ("title", "text", "organizer", "found"),
    [
        # bodies without the word
        ("Finance/Audit", "Quarterly, chaired by Lou Marsh. We need two more members.", "United Way of Marlow", Format.COMMITTEE),
        ("Allocations - round 2", "Volunteers score nine proposals. We need two readers.", "United Way of Marlow", Format.COMMITTEE),
        ("Design", "Main Street's facade group meets the first Tuesday. Minutes at the desk.", "Main Street Marlow", Format.COMMITTEE),
        ("Farm & Forest Council", "Growers and the mill on rail cars.", "Marlow Chamber of Commerce", Format.COMMITTEE),
        ("CVB Regular Meeting", "Call to order, approval of minutes, director's report.", "Visit Marlow", Format.BOARD_MEETING),
        ("Library Foundation directors", "Quarterly. Investment report.", "Marlow Library Foundation", Format.BOARD_MEETING),
        ("Screening", "Members vote on three of nine applicants.", "Marlow Angels", Format.COMMITTEE),
        # and what is none
        ("Design", "Bring your own logo and a laptop; an instructor shows how.", "Marlow Chamber of Commerce", Format.WORKSHOP),
        ("City Council", "Agenda posted.", "City of Marlow", Format.PUBLIC_MEETING),
        ("Regular Meeting", "Speaker and fines.", "Rotary Club of Marlow", Format.CLUB_MEETING),
        ("Film Screening", "Popcorn.", "Bijou Theatre", Format.FESTIVAL),
        # peers among themselves
        ("Group 4", "Presidents of family firms, facilitated.", "Marlow Chamber of Commerce", Format.ROUNDTABLE),
        ("Plant Managers", "Six plants, one topic, lunch brought in.", "Marlow EDC", Format.ROUNDTABLE),
        ("Innkeepers' huddle", "Owners of six inns compare bookings.", "Visit Marlow", Format.ROUNDTABLE),
        ("Leads Group 4", "Business owners from all trades exchange referrals.", "Marlow Chamber of Commerce", Format.CLUB_MEETING),
        ("Grief Group", "Widowers meet and share.", "Marlow Hospice", Format.OTHER),
        # officials at a table
        ("Doughnuts at the Depot", "State Rep. Lyle Hauge stops in. Usually ten of us.", "Marlow Chamber of Commerce", Format.GOVERNMENT),
        ("Second Friday", "Sen. Ann Roe and the city manager, a dozen chairs, rolls.", "Marlow Chamber of Commerce", Format.GOVERNMENT),
        ("Walk & Talk w/ the City Manager", "Five or six merchants.", "Downtown Marlow", Format.GOVERNMENT),
        # to be taught, whatever the title says
        ("Roundtable: Excel for Beginners", "The instructor shows where to click.", "Marlow Chamber of Commerce", Format.WORKSHOP),
        ("CEO Communication: a certificate", "Six-week course taught by a professor. Case method.", "Marlow Business School", Format.WORKSHOP),
        ("CE: Ethics for Realtors", "", "Marlow Realtors", Format.WORKSHOP),
        ("Compliance School", "Two days, laptops.", "Bankers of Marlow", Format.WORKSHOP),
        ("October luncheon", "Speaker: Kim Poe, Esq. 1.0 CPE.", "Marlow CPA Society", Format.LUNCHEON),
        ("Budget Hearing - Part I", "", "", None),
        # an officer who is none, a board that is a thing, a table in a shop
        ("CEO Club meeting", "Collegiate Entrepreneurs' Organization, pizza.", "CEO student chapter", Format.OTHER),
        ("COO: Coffee, Oysters & Old-time music", "Fiddles.", "Shade Tree Saloon", Format.OTHER),
        ("Cribbage Board Meeting", "We carve them.", "Marlow Library", Format.OTHER),
        ("World War II Round Table", "Maps of the forest.", "Marlow Historical Society", Format.OTHER),
        ("Hacker House roundtable", "Slices half price.", "Hacker House of Pizza", Format.OTHER),
        ("Board of Trustees", "Agenda at the desk.", "Marlow Museum", Format.BOARD_MEETING),
        ("Hooks and Needles Round Table", "Crochet and fiber arts group.", "Hooks and Needles", Format.WORKSHOP),
        ("Pledge cards due", "", "United Way of Marlow", Format.NOT_AN_EVENT),
        ("Yarn Industry Roundtable", "Mill owners compare orders.", "Marlow Chamber of Commerce", Format.ROUNDTABLE),
        ("CEO Roundtable", "Chief Executive Officers compare notes.", "Marlow Chamber of Commerce", Format.ROUNDTABLE),
        # the room that a festival's name stands before
        ("Parade of Homes Gala", "Dinner and awards.", "Marlow Home Builders Association", Format.GALA),
        ("Oktoberfest Trade Expo", "75 exhibitors.", "Marlow Home Builders Association", Format.EXPO),
        ("Beer Festival & Expo", "Bands, taps.", "Marlow Brewers", Format.FESTIVAL),
        # who flips pancakes raises funds
        ("Flapjacks Galore", "All you can eat.", "Kiwanis Club of Marlow", Format.FUNDRAISER),
        ("Pancakes on the Pier", "Lions flip, you eat.", "Marlow Lions Club", Format.FUNDRAISER),
        ("Rotary Waffle Breakfast", "$7.", "Rotary Club of Marlow", Format.FUNDRAISER),
        ("Pancakes with the Mayor", "Ask anything.", "Marlow Chamber of Commerce", Format.GOVERNMENT),
        # a day of nothing
        ("Board packets due", "", "Marlow Foundation", Format.NOT_AN_EVENT),
        ("Board room - RESERVED", "", "Marlow Chamber of Commerce", Format.NOT_AN_EVENT),
        ("Gala patron tables", "Wait list only.", "Marlow Foundation", Format.NOT_AN_EVENT),
        ("National Ag Week", "A week of thanks.", "Marlow Chamber of Commerce", Format.NOT_AN_EVENT),
        ("No Kiwanis (Good Friday)", "", "Kiwanis Club of Marlow", Format.NOT_AN_EVENT),
        ("Heart Health Month", "", "Marlow Hospital", Format.NOT_AN_EVENT),
        ("Seated Reserved Tables Dinner", "Prime rib.", "Marlow Foundation", Format.DINNER),
        ("Business of the Month luncheon", "", "Marlow Chamber of Commerce", Format.AWARDS),
    ],
)  # fmt: skip
def test_the_format_of_terse_titles(title: str, text: str, organizer: str, found: Format | None) -> None:
    assert made(row(title, text, organizer)).format is found


def test_a_farewell_is_no_hour_with_an_official() -> None:
    assert (
        made(row("Retirement Roast", "Twelve seats to toast Fire Chief Len Kowal over dinner.")).format
        is not Format.GOVERNMENT
    )


def test_an_observed_day_with_a_programme_is_held() -> None:
    assert (
        made(row("World Refugee Day", "Welcome by Bishop Oscar Solis; lunch at noon.")).format
        is not Format.NOT_AN_EVENT
    )


@pytest.mark.parametrize(
    "title",
    [
        "CEO Roundtable",
        "State Chamber Briefing with the Mayor",
        "Business Outlook Luncheon",
        "Bank CEO Forum: the replay",
    ],
)
@pytest.mark.parametrize("venue", ["Zoom", "Online", "Teams"])
def test_what_is_only_online_is_watched(title: str, venue: str) -> None:
    found = made(row(title, "Three panelists.", venue=venue))
    assert found.format is Format.WEBINAR
    assert worth(row(title, "Three panelists.", venue=venue)) <= 22


def test_few_who_talk_online_are_a_roundtable_still() -> None:
    assert made(row("CEO Roundtable", "Eight CEOs compare notes.", venue="Zoom")).format is Format.ROUNDTABLE
    assert made(row("Virtual networking", "Breakout rooms.", venue="Zoom")).format is Format.NETWORKING


@pytest.mark.parametrize(
    "title",
    [
        "POSTPONED: Director Roundtable",
        "Zoning Board - canceled, lack of agenda items",
        "Board Meeting - CANCELLED, no quorum",
    ],
)
def test_what_is_put_off_is_worth_nothing(title: str) -> None:
    assert worth(row(title, "The date is to be determined.")) <= 1


def test_a_new_date_is_held() -> None:
    assert made(row("Director Roundtable - postponed to June 9")).status is Status.RESCHEDULED
    assert worth(row("Director Roundtable - postponed to June 9")) > 50


def test_a_closed_group_stands_below_an_open_one() -> None:
    shut = row("CEO Roundtable 3", "Current members only; visitors are not admitted.")
    assert made(shut).access is Access.MEMBERS_ONLY
    assert worth(shut) + 20 < worth(row("CEO Roundtable 3", "Prospective members may visit one time."))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Firms thinking about investing may sit in once.", Access.GUESTS_WELCOME),
        ("Operators who don't belong yet are welcome.", Access.GUESTS_WELCOME),
        ("Room for two visitors each quarter.", Access.GUESTS_WELCOME),
        ("Bring someone who is new in town.", Access.GUESTS_WELCOME),
        ("Visiting Rotarians and guests pay $12.", Access.GUESTS_WELCOME), ("Come sit with us.", Access.GUESTS_WELCOME),
        ("Public seating is limited.", Access.PUBLIC),
        ("The public may attend.", Access.PUBLIC), ("Participants only.", Access.MEMBERS_ONLY),
        ("Members of Group 3 only.", Access.MEMBERS_ONLY),
        ("Visitors are not admitted.", Access.MEMBERS_ONLY),
        # and what says none of it
        ("Executive directors only in this one.", None), ("Open to all industry people.", None),
        ("Open to anyone in the business.", None),
        ("Registered participants only receive slides.", None), ("Come see the new plant.", None),
    ],
)  # fmt: skip
def test_who_may_come(text: str, found: Access | None) -> None:
    assert access.read("Meeting", text) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Owners of noncompeting firms open their books.", True), ("Bank CEOs from the western counties.", True),
        ("For sitting CFOs.", True), ("Executive directors only.", True),
        ("Owners can drop dogs at noon.", False), ("Ask the managers for a key.", False),
        ("Presidents Day sale.", False),
    ],
)  # fmt: skip
def test_peers_are_told(text: str, found: bool) -> None:
    assert (peers.of(text) is not None) is found


@pytest.mark.parametrize(
    ("title", "text", "left"),
    [
        ("CFO: Cleveland Funk Orchestra", "", " : Cleveland Funk Orchestra"),
        ("The CEO (Candy, Exotics & Oddities) Expo", "", "The   (Candy, Exotics & Oddities) Expo"),
        ("CEO Lunch", "Chief Executive Officers eat.", "CEO Lunch"), ("CEO Lunch", "Carl and Ed ate.", "CEO Lunch"),
    ],
)  # fmt: skip
def test_letters_that_stand_for_something_else(title: str, text: str, left: str) -> None:
    assert borrowed.without_namesakes(title, text) == left
