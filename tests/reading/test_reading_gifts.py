"""Who gives the guests something is a sponsor of what they come to; who is paid for it, or gives to others, is none."""

from __future__ import annotations

import pytest

from scrapers.reading import organizations


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Doors at 7. Breakfast courtesy of Harlan State Bank.", ["Harlan State Bank"]),
        ("Lunch: Provided by Ironleaf Security", ["Ironleaf Security"]),
        (
            "Hot dogs courtesy of the Elm Eagles Club; trophies donated by Goodwin Awards.",
            ["Elm Eagles Club", "Goodwin Awards"],
        ),
        ("Your first beer is on Tinker Creek Realty.", ["Tinker Creek Realty"]),
        ("Prizes from Lantern Books and The Copper Kettle.", ["Lantern Books", "The Copper Kettle"]),
        ("Thanks Brightline for the space and Mapletech for the pizza!", ["Brightline", "Mapletech"]),
        ("Thanks to Great Plains Bank, admission is free.", ["Great Plains Bank"]),
        ("This free workshop is funded through a grant from the Hollis Endowment.", ["Hollis Endowment"]),
        ("Presented by Fisk Barlow LLP\nThe webinar is free thanks to Fisk Barlow.", ["Fisk Barlow LLP"]),
        # what is cooked, played or credited, what others get, and where and when it is
        ("Lunch catered by Blue Plate Cafe. Tacos by El Molino. Dinner prepared by Kitty's Grill.", []),
        ("Photo courtesy of Elm Studios. Signed bookplates courtesy of Wren Books.", []),
        ("Lunch is on Tuesday. Dinner is on Elm Street. Coffee is on Pier 9. Your first drink is on us.", []),
        ("The park was donated by Oakes Lumber. Land donated by Union Pacific became a school.", []),
        ("Childcare provided by the county. The color guard will be provided by the Sheriff's Office.", []),
        ("Refreshments provided by the Hospitality Committee. Coffee provided by the Elm Center kitchen crew.", []),
        ("He studied at Yale on a grant from Exxon. Thanks to Pastor Dale Ruud for the invocation.", []),
        ("Lunch will be provided by Dan Hollister.", []),
    ],
)
def test_givers_are_sponsors(text: str, names: list[str]) -> None:
    assert [one.name for one in organizations.sponsors(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Compass level: Saluda Power; Tate & Sons Lumber\nTrail level: Canal Street Hardware",
            ["Saluda Power", "Tate & Sons Lumber", "Canal Street Hardware"],
        ),
        ("Skill level: Beginner\nGrade level: Middle School\nLower level: Elm Hotel", []),
        (
            "Partenaire présentateur : Morin Notaires\nCommanditaire / Sponsor : Caisse populaire des Deux-Rives",
            ["Morin Notaires", "Caisse populaire des Deux-Rives"],
        ),
        (
            "Patrocinado por: Mesa Community Credit Union y Panadería El Trigo.",
            ["Mesa Community Credit Union", "Panadería El Trigo"],
        ),
        (
            "Thank you to our sponsors\nLakes Credit Union\nBluff Orthopedics\n\nParking is free.",
            ["Lakes Credit Union", "Bluff Orthopedics"],
        ),
        ("Lunch sponsor: Ajax Steel\nBeverage cart: Amy Sands, State Farm Agent", ["Ajax Steel"]),
        ("Corporate table hosts: Plains Bank, Corrin & Wren", ["Plains Bank", "Corrin & Wren"]),
        ("Table hosts: please arrive by 11.", []),
        (
            "Thanks to our corporate partners Harlan Bank, Rivet Payroll, and Spire Lathrop LLP.",
            ["Harlan Bank", "Rivet Payroll", "Spire Lathrop LLP"],
        ),
        (
            "We thank our generous supporters Ajax Tools and the Wren Family Foundation.",
            ["Ajax Tools", "Wren Family Foundation"],
        ),
        ("Made possible by Harlan Bank, a grant from the Wren Fund, and Ajax.", ["Harlan Bank", "Wren Fund", "Ajax"]),
        (
            "Dinner patron: First Lakes Bancorp. Reception patron: Spire Lathrop LLP.",
            ["First Lakes Bancorp", "Spire Lathrop LLP"],
        ),
        ("Media Sponsor: The Ashby Ledger", ["The Ashby Ledger"]),
        (
            "Gold sponsors: Ratewise; S. R. Lund & Co.\nSilver: Lewis, Brisket & Co.",
            ["Ratewise", "S. R. Lund & Co.", "Lewis, Brisket & Co."],
        ),
        ("Patrocina Banco Regional de Mesa.", ["Banco Regional de Mesa"]),
        ("Thanks to our partners in Elm County. Our partners Ann Lee and Bob Ray will speak.", []),
        (
            (
                "Thank you to our volunteers and partners Ann Lee and Bob Ray. Patron saint: St. Anne. Patrons: please "
                "use the side door."
            ),
            [],
        ),
    ],
)
def test_lists_of_sponsors_in_more_manners(text: str, names: list[str]) -> None:
    assert [one.name for one in organizations.sponsors(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("La Chambre de commerce du Haut-Pays vous invite à son petit-déjeuner.", ["Chambre de commerce du Haut-Pays"]),
        ("La Cámara de Comercio del Valle los invita a su almuerzo.", ["Cámara de Comercio del Valle"]),
        (
            "The Rotary Clubs of North Mills, Granby and Salem jointly present a spring forum.",
            ["Rotary Clubs of North Mills, Granby and Salem"],
        ),
        (
            "The Elm Chambers of Commerce and Prairie Mutual Insurance invite members to a briefing.",
            ["Elm Chambers of Commerce", "Prairie Mutual Insurance"],
        ),
        (
            "Hosted by: Society for Human Resources – Prairie Lakes Chapter",
            ["Society for Human Resources – Prairie Lakes Chapter"],
        ),
        (
            "Sponsors are welcome. Hosted by Acme Bank, Elm Oak Community School District and Ajax.",
            ["Acme Bank", "Elm Oak Community School District", "Ajax"],
        ),
        ("Thanks to our host site, Lakeshore Dental, for the rooms.", ["Lakeshore Dental"]),
        ("FEI Delaware Valley presents its annual Ask the Treasurer evening.", ["FEI Delaware Valley"]),
        ("Ann Lee presents her new film.", []),
        ("The Delta Kings present their summer show.", []),
    ],
)
def test_hosts_in_more_manners(text: str, names: list[str]) -> None:
    assert [one.name for one in organizations.hosts(text)] == names
