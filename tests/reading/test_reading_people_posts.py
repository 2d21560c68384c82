"""Which office somebody holds and of which body, in the words beside the name."""

from __future__ import annotations

import pytest

from scrapers.reading import people


def told(text: str, title: str = "Luncheon") -> list[str]:
    return [f"{one.name}: {one.role.value}" for one in people.find(text, title=title)]


def placed(text: str, title: str = "Luncheon") -> list[tuple[str, str | None, str | None]]:
    return [(one.name, one.title, one.organization) for one in people.find(text, title=title)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The speaker is Ann Hollis, professor of real estate at Elm State University.", ("professor of real estate", "Elm State University")),
        ("Speaker: Ann Hollis, curator of ethnology, Elm Museum", ("curator of ethnology", "Elm Museum")),
        ("Speaker: Ann Hollis, dean of skilled trades at Elm Community College", ("dean of skilled trades", "Elm Community College")),
        ("Speaker: Ann Hollis, owner of three coffee shops in Elm", ("owner", None)),
        ("Speaker: Ann Hollis, President, Home Builders Association of Central Elm", ("President", "Home Builders Association of Central Elm")),
        ("Speaker: Ann Hollis, Executive Director, Associated General Contractors of Minnesota", ("Executive Director", "Associated General Contractors of Minnesota")),
        ("Speaker: Ann Hollis, Internal Audit, Farmers Mutual", ("Internal Audit", "Farmers Mutual")),
        ("Speaker: Ann Hollis, publisher of the Business Ledger", ("publisher", "Business Ledger")),
        ("Speaker: Ann Hollis, Executive Chairman, Hollis Marine plc", ("Executive Chairman", "Hollis Marine plc")),
        ("Speaker: Ann Hollis, CPA/PFS, MST, a partner with Hollis & Associates", ("partner", "Hollis & Associates")),
        ("Special Agent Ann Hollis, FBI, will speak.", ("Special Agent", "FBI")),
        ("Special Agent in Charge Ann Hollis will speak.", ("Special Agent in Charge", None)),
        ("Intel process engineer Ann Hollis explains chips.", ("process engineer", "Intel")),
        ("Your host is WAFB anchor Ann Hollis.", ("anchor", "WAFB")),
        ("Our breakfast features Ann Hollis, directora general of Bodegas Zubi.", ("directora general", "Bodegas Zubi")),
        ("Our breakfast features Ann Hollis, founder of the design studio Tres Lunas.", ("founder", "Tres Lunas")),
        ("Faculty: Hon. Ann Hollis, Circuit Court Judge", ("Circuit Court Judge", None)),
        ("Art teacher Ann Hollis guides you brush by brush.", ("Art teacher", None)),
        ("Zumba teacher Ann Hollis leads a class.", ("Zumba teacher", None)),
        ("Doors open at 6 p.m. Treasurer Ann Hollis gives the report.", ("Treasurer", None)),
        ("IT consultant Ann Hollis shows you what to lock down.", ("IT consultant", None)),
        ("Attorneys Ann Hollis and Ben Carver answer questions.", (None, None)),
        ("Crew leader Ann Hollis will show you how.", (None, None)),
        ("Emcee: Ann Hollis, radio personality", ("radio personality", None)),
        ("Speaker: Ann Hollis, co-owner of Made in Elm", ("co-owner", "Made in Elm")),
    ],
)  # fmt: skip
def test_a_title_is_told_whole_and_its_body_with_it(text: str, wanted: tuple[str | None, str | None]) -> None:
    assert [(title, body) for name, title, body in placed(text) if name == "Ann Hollis"] == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ag economist Ann Hollis will speak.", ("Ag economist", None)),
        ("CHI Health CEO Ann Hollis will speak.", ("CEO", "CHI Health")),
        ("Historian Ann Hollis, Elm University, author of The Dust Bowl, will speak.", ("Historian", "Elm University")),
        ("Join keynote speakers Ann Hollis (author, Professional Troublemaker) and Ben Carver.", ("author", None)),
        ("Hear from TV's Ann Hollis and restaurateur Ben Carver.", (None, None)),
        ("The club has lined up Elm High band director Ann Hollis.", ("band director", "Elm High")),
        ("Consul General of Canada Ann Hollis will speak.", ("Consul General of Canada", None)),
        ("Ann Hollis, former Governor General of Canada, will speak.", ("former Governor General of Canada", None)),
        ("Guest Speaker:\nSgt. Ann Hollis\nElm County Sheriff's Office", ("Sgt.", "Elm County Sheriff's Office")),
        ("Volunteer attorneys Ann Hollis and Ben Carver answer questions.", (None, None)),
        ("Candidates for sheriff Ann Hollis and Ben Carver will answer your questions.", (None, None)),
    ],
)  # fmt: skip
def test_what_stands_beside_a_name_is_split_where_it_should_be(
    text: str, wanted: tuple[str | None, str | None]
) -> None:
    assert [(title, body) for name, title, body in placed(text) if name == "Ann Hollis"] == [wanted]


def test_a_programme_that_somebody_runs_is_no_employer() -> None:
    assert placed("This year we honor Ann Hollis, who has run the Backpack Meals program since 2009.") == [
        ("Ann Hollis", None, None)
    ]


def test_a_founder_who_is_a_veteran_is_of_what_they_founded() -> None:
    assert placed("Panelist: Ann Hollis, Army veteran and founder of Boots to Books") == [
        ("Ann Hollis", "Army veteran and founder", "Boots to Books")
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ((
            "Featuring a keynote by Ann Hollis, Ph.D., the Jack Carver Chair in Regional Economics at Elm "
            "University"
            ), [("Ann Hollis", "Jack Carver Chair in Regional Economics", "Elm University")]),
        ("Our 2025 honorees:\n• Ann Hollis, Community Champion\n• Dr. Cara Dunn, STEM Leader", [("Ann Hollis", None, None), ("Cara Dunn", None, None)]),
        ("Poet laureate Ann Hollis reads from her work.", [("Ann Hollis", "Poet laureate", None)]),
        ((
            "Stop by to say goodbye to Executive Director Ann Hollis, who is moving to Denver to lead the Elm "
            "Foundation."
            ), [("Ann Hollis", "Executive Director", None)]),
        ("10:15 Break\n10:30 Tax Update - Partner Ann Hollis and Senior Manager Cara Dunn, Elm Audit", [("Ann Hollis", "Partner", "Elm Audit"), ("Cara Dunn", "Senior Manager", "Elm Audit")]),
        ("Tonight's lecturer, Pulitzer Prize-winning journalist Ann Hollis, will speak.", [("Ann Hollis", "Pulitzer Prize-winning journalist", None)]),
        ("A talk by Ann Hollis, PA-C, and Cara Dunn, RN, DNP.", [("Ann Hollis", None, None), ("Cara Dunn", None, None)]),
        ("Forester Ann Hollis will lead the walk.", [("Ann Hollis", "Forester", None)]),
        ("This year's scholars are Ann Hollis (music, Elm College) and Cara Dunn (nursing, Elm College).", [("Ann Hollis", None, "Elm College"), ("Cara Dunn", None, "Elm College")]),
    ],
)  # fmt: skip
def test_chairs_praise_and_letters(text: str, wanted: list[tuple[str, str | None, str | None]]) -> None:
    assert placed(text) == wanted


def test_a_second_office_behind_a_field_and_the_city_of_a_mayor() -> None:
    assert placed("Speaker: Ann Hollis, Chief of Staff & Head of Government Affairs, SHRM") == [
        ("Ann Hollis", "Chief of Staff & Head of Government Affairs", "SHRM")
    ]
    assert placed("State of the cities with Mayor Ann Hollis, Overland Park.") == [("Ann Hollis", "Mayor", None)]
    assert placed("A talk by Mayor Ann Hollis, City of Elm.") == [("Ann Hollis", "Mayor", "City of Elm")]


def test_a_firm_with_ones_own_name_and_what_an_author_runs() -> None:
    assert placed("Trainers: Gil Carver (Carver CPA)") == [("Gil Carver", None, "Carver CPA")]
    assert placed("Our presenter is Ann Hollis. She is the author of two books and runs Hollis Coaching in Elm.") == [
        ("Ann Hollis", "author", "Hollis Coaching")
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Judge Ann Hollis, Referee Ben Carver, and attorney Cal Dunn on the new statute.",
            ["Ann Hollis: speaker", "Ben Carver: speaker", "Cal Dunn: speaker"],
        ),
        ("Retreat leader Sister Ann Hollis, OSB.", ["Ann Hollis: speaker"]),
        ("Grand marshals: veterans Ann Hollis and Ben Carver.", ["Ann Hollis: honoree", "Ben Carver: honoree"]),
        ("Commentator Ann Hollis; models include Mayor Ben Carver and Dr. Cal Dunn.", ["Ann Hollis: speaker"]),
        ("Games led by Ann Hollis, ribs smoked by Ben Carver.", ["Ann Hollis: speaker"]),
    ],
)
def test_offices_of_courts_leaders_and_models(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


def test_a_surname_and_what_they_are_add_the_title() -> None:
    assert placed("Ann Hollis took over a mill in 2019. Hollis, president and CEO, tells how it happened.") == [
        ("Ann Hollis", "president and CEO", None)
    ]


def test_what_somebody_won_is_no_title() -> None:
    assert placed("Citizen of the Year Ann Hollis will speak.") == [("Ann Hollis", None, None)]
    assert placed("Entrepreneur-in-residence Ann Hollis will speak.")[0][0] == "Ann Hollis"
