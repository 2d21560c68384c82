"""Who pays and who hosts: organisations named in an announcement, and people and phrases that look like them."""

from __future__ import annotations

import pytest

from scrapers.reading import organizations


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Presenting Sponsor: KeyBank", ["KeyBank"]),
        ("Presenting Sponsor - Summit Health", ["Summit Health"]),
        ("Sponsored by Wells Fargo.", ["Wells Fargo"]),
        ("Sponsored by: Robert Half, Jackson Lewis P.C. and Grant Thornton", ["Robert Half", "Jackson Lewis P.C.", "Grant Thornton"]),
        ("Gold Sponsors: Acme Castings, Ferris & Sons, First Harbor Bank", ["Acme Castings", "Ferris & Sons", "First Harbor Bank"]),
        ("Platinum Sponsors\nAcme Castings\nFirst Harbor Bank\n", ["Acme Castings", "First Harbor Bank"]),
        ("Lunch sponsor: Stonebridge Title", ["Stonebridge Title"]),
        ("Thank you to our sponsors: Edward Jones, Charles Schwab and Ernst & Young.", ["Edward Jones", "Charles Schwab", "Ernst & Young"]),
        ("Thanks to our generous sponsors Norwood Ford and Elm Dental.", ["Norwood Ford", "Elm Dental"]),
        ("Brought to you by Tidewater Credit Union.", ["Tidewater Credit Union"]),
        ("Made possible by the Halvorsen Foundation.", ["Halvorsen Foundation"]),
        ("Underwritten by Old Mill Credit Union", ["Old Mill Credit Union"]),
        ("With support from Dollar Bank", ["Dollar Bank"]),
        ("Title Sponsor: Howard Tool & Die", ["Howard Tool & Die"]),
        ("Event sponsors: Velo; Loomwork; Hexalight", ["Velo", "Loomwork", "Hexalight"]),
        ("Beverage Sponsor: Hop Culture Brewing", ["Hop Culture Brewing"]),
        ("Hole Sponsors: Lincoln Electric, Lane Bryant", ["Lincoln Electric", "Lane Bryant"]),
        ("Media Sponsor: WKYZ", ["WKYZ"]),
        ("Our sponsors are Quantera and Penfield Manufacturing.", ["Quantera", "Penfield Manufacturing"]),
        ("Silver Sponsors: Bank of the Valley, University of Norwood", ["Bank of the Valley", "University of Norwood"]),
        ("Proudly sponsored by Pallas Robotics, LLC", ["Pallas Robotics, LLC"]),
        ("Sponsors at the “Cornerstone” level include Elm General and Southern Bone & Joint.", ["Elm General", "Southern Bone & Joint"]),
        ("Lunch sponsored by Farmers Capital Bank with additional support from Blue Grass Energy.", ["Farmers Capital Bank", "Blue Grass Energy"]),
        ((
            "Lunch sponsor: First Harbor Bank\nBeverage cart: Elm Dental\nLongest drive: Ajax Motors\nContact: Ann "
            "Lee"
            ), ["First Harbor Bank", "Elm Dental", "Ajax Motors"]),
        ("Norwood Ford is this year's title sponsor.", ["Norwood Ford"]),
        ("Made possible through the generosity of Dollar Bank.", ["Dollar Bank"]),
        ("Sponsors: Dollar Bank (Gold), Elm Dental (Silver), Acme Castings (Bronze)", ["Dollar Bank", "Elm Dental", "Acme Castings"]),
        ("Premier Sponsors\n• Dollar Bank\n• Elm Dental\n\nPartner Sponsors\n• Tidewater Marine", ["Dollar Bank", "Elm Dental", "Tidewater Marine"]),
        ("Sponsors\nPresenting - Dollar Bank\nTable - Elm Dental, Acme Castings", ["Dollar Bank", "Elm Dental", "Acme Castings"]),
        ("Thank you to our sponsors!\nElm Dental\nAcme Castings\n", ["Elm Dental", "Acme Castings"]),
        ("Lunch sponsor, Endeavor. Coffee sponsor, Security State Bank.", ["Endeavor", "Security State Bank"]),
        ("Underwriting support provided by Dollar Bank.", ["Dollar Bank"]),
        ("Sponsored by the Roe family and Elm Tavern", ["Elm Tavern"]),
        ("Sponsors: KeyBank, Truist", ["KeyBank", "Truist"]),
        ("Sponsored for the tenth year by Elm Dental.", ["Elm Dental"]),
        ("Presented jointly by Elm Dental and Acme Castings.", ["Elm Dental", "Acme Castings"]),
        ("Gold Level: Elm Dental, Acme Castings", ["Elm Dental", "Acme Castings"]),
        ("Elm Dental is sponsoring lunch.", ["Elm Dental"]),
        ("Thanks to our sponsors: Platinum - Elm Dental; Gold - Acme Castings and Ruth & Sons.", ["Elm Dental", "Acme Castings", "Ruth & Sons"]),
        ("Sponsored by Security State Bank, Hillsboro.", ["Security State Bank"]),
        ("Presented by Extension horticulturist Ned Wachowski.", []),
        ("Sponsors: First Harbor Bank; Elm Dental\nCoffee: The Grind", ["First Harbor Bank", "Elm Dental"]),
        # nobody
        ("Sponsorship opportunities are available.", []),
        ("Sponsor: TBD", []),
        ("Become a sponsor! Contact us today.", []),
        ("Sponsors: Contact the office for details", []),
        ("Sponsored by the members of our club", []),
        ("Sponsor levels: Gold $1,000, Silver $500", []),
        ("A sponsor will be announced.", []),
        ("She sponsored a bill in the senate.", []),
        ("Sponsors: $500 per table", []),
        ("Lunch is at noon at the Sponsor Pavilion.", []),
        ("Sponsored by you!", []),
        ("Gold Sponsor: Available", []),
        ("Sponsor: Register here", []),
    ],
)  # fmt: skip
def test_sponsors(text: str, names: list[str]) -> None:
    assert [one.name for one in organizations.sponsors(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hosted by Acme Brewing.", ["Acme Brewing"]),
        ("Business After Hours hosted by First Harbor Bank", ["First Harbor Bank"]),
        ("Host: Stonebridge Title", ["Stonebridge Title"]),
        ("Co-hosted by the Norwood Chamber and the Elmwood Chamber.", ["Norwood Chamber", "Elmwood Chamber"]),
        ("In partnership with Elm County SBDC", ["Elm County SBDC"]),
        ("In collaboration with United Way", ["United Way"]),
        ("Joint mixer with the Lakewood Chamber, the Westlake Chamber and Visit Valley", ["Lakewood Chamber", "Westlake Chamber", "Visit Valley"]),
        ("Hosted by Edward Jones at the Elks Lodge", ["Edward Jones"]),
        ("Hosted by The Inn at Honey Run", ["The Inn at Honey Run"]),
        ("The Kiwanis Club of Elmwood hosts its 68th Pancake Day.", ["Kiwanis Club of Elmwood"]),
        ("The Knights of Columbus Council 1143 hosts; the scouts clear tables.", ["Knights of Columbus Council 1143"]),
        ("Members of the Elm Garden Club will host the plant sale.", ["Elm Garden Club"]),
        ("The Elm Museum of Art opens its doors to young professionals.", ["Elm Museum of Art"]),
        ("Our host this month is Tidewater Marine.", ["Tidewater Marine"]),
        ("Thanks to Norwood Ford for hosting!", ["Norwood Ford"]),
        ("Hosted by our friends on Henry Street: Lucky's Market, H&R Block and Fox & Hound Bookshop.", ["Lucky's Market", "H&R Block", "Fox & Hound Bookshop"]),
        ("The Elmwood Lions host their annual fish fry.", ["Elmwood Lions"]),
        ("Elm Rotary and Elm Kiwanis co-host the debate.", ["Elm Rotary", "Elm Kiwanis"]),
        ("Join the Elm Chamber at Elm Brewing, our March host.", ["Elm Brewing"]),
        # a person is no organisation, and a sentence is no host
        ("The Chamber hosts this event quarterly.", []),
        ("Each month a member business hosts our mixer.", []),
        ("Table hosts: Acme Castings, Elm Dental", []),
        ("Reception hosted by the Roe and Poe families.", []),
        ("Hosted by Ann Lee", []),
        ("Hosted by Deb Sprague at Stonebridge Title", []),
        ("Hosts: Olivia Marsh and Pete Sandoval", []),
        ("Hosted by our members", []),
        ("Hosted by the Mayor", []),
        ("Our host will greet you", []),
        ("We host a lunch each month", []),
        ("Hosted by: TBD", []),
        ("A host of reasons to attend", []),
        ("Hostess stand inside the door", []),
    ],
)  # fmt: skip
def test_hosts(text: str, names: list[str]) -> None:
    assert [one.name for one in organizations.hosts(text)] == names


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Sponsored by the law firm of Ogden Thayer.", ["Ogden Thayer"]),
        (
            (
                "Platinum - Hargrove Oil Co.\nGold - Delta Implement, First State Bank of Elm\nStation - Alford Crop "
                "Insurance"
            ),
            ["Hargrove Oil Co.", "Delta Implement", "First State Bank of Elm", "Alford Crop Insurance"],
        ),
        ("Oro: Frost & Lamb Bank\nPlata: Amigo Auto Group", ["Frost & Lamb Bank", "Amigo Auto Group"]),
        ("Longest Drive: Dr. Mike Hess", []),
    ],
)
def test_firms_and_levels_are_read(text: str, wanted: list[str]) -> None:
    assert [one.name for one in organizations.sponsors(text)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Hosted by the law firm of Barrow, Finch & Okafor.", ["Barrow, Finch & Okafor"]),
        ("Hosted by Bramley Solicitors, 4 Park Row, Leeds", ["Bramley Solicitors"]),
        ("Bring a friend. The Workforce Board hosts and provides coffee.", ["Workforce Board"]),
    ],
)
def test_who_opens_its_doors_is_read(text: str, wanted: list[str]) -> None:
    assert [one.name for one in organizations.hosts(text)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Event sponsors\nAmeritas\nBryan Health", ["Ameritas", "Bryan Health"]),
        ("A special thank you to Elm Steel, our breakfast sponsor, and to all who came.", ["Elm Steel"]),
        ("Sponsored by Koley Jessen P.C., L.L.O.; Lutz & Company.", ["Koley Jessen P.C., L.L.O.", "Lutz & Company"]),
        ("Presented by: Kathy Moreland, SHRM-SCP, of HR Answers LLC", []),
    ],
)
def test_who_is_thanked_and_who_only_teaches(text: str, wanted: list[str]) -> None:
    assert [one.name for one in organizations.sponsors(text)] == wanted


def test_a_couple_of_a_winery_is_no_body() -> None:
    assert organizations.hosts("Our hosts, Jill and Tom Dunn of Dunn Winery, are offering half-price flights.") == ()
