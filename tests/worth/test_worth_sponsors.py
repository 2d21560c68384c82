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
        # a person is no organisation, and a sentence is no host
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
