"""What somebody does because of another beside them, what they are now rather than were, and where they work by the
words around."""

from __future__ import annotations

import pytest

from scrapers.reading import people


def told(text: str, title: str = "Luncheon") -> list[str]:
    return [f"{one.name}: {one.role.value}" for one in people.find(text, title=title)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ((
            "Listen in as Chamber CEO Ann Hollis sits down with Ben Carver, plant president of Acme Castings, to "
            "talk about jobs."
            ), ["Ann Hollis: moderator", "Ben Carver: speaker"]),
        ("Club president Ann Hollis sits down with Ben Carver, CEO of Acme.", ["Ann Hollis: moderator", "Ben Carver: speaker"]),
        ("Ann Hollis, founder of Acme, sits down with radio host Ben Carver.", ["Ann Hollis: speaker", "Ben Carver: moderator"]),
        ("Novelist Ann Hollis sits down with Ben Carver to talk about bees.", ["Ann Hollis: speaker", "Ben Carver: moderator"]),
        ("The Liberty Award will be presented to retired librarian Ann Hollis by Chief Judge Ben Carver.", ["Ann Hollis: honoree", "Ben Carver: host"]),
        ((
            "The talk is followed by the presentation of the Made in Elm Award to Acme Castings, by city director "
            "Ben Carver."
            ), ["Ben Carver: host"]),
        ("Club president Ann Hollis will present the checks.", ["Ann Hollis: host"]),
        ("Live auction at 7 with Colonel Ann Hollis.", []),
        ("Foundation chair Ann Hollis will recognize our newest Fellows.", ["Ann Hollis: host"]),
        ("Contest chair Ann Hollis will keep the evening moving.", ["Ann Hollis: host"]),
        ("Fellow member Ann Hollis has the Market Minute at 11:50.", ["Ann Hollis: speaker"]),
        ("Greeter: Sue. Invocation: Rev. Ann Hollis.", []),
        ((
            "Join us as Ann Hollis, CEO of Elm Health, and Sister Cara Dunn, its vice president for mission, "
            "explain the new wing."
            ), ["Ann Hollis: speaker", "Cara Dunn: speaker"]),
        ((
            "Welcome ............ Mayor Ann Hollis\nScripture .......... Fire Chief Ben Carver\nSpecial music "
            "...... Elm Academy Chorus\nBenediction ........ Father Cara Dunn"
            ), ["Ann Hollis: speaker", "Ben Carver: speaker"]),
        ("PITCHING\nAnn Hollis, Loom & Lather\nBen Carver, Grain Trakr", ["Ann Hollis: speaker", "Ben Carver: speaker"]),
        ("Hosted by Elm Dental. Dr. Ann Hollis and staff will give tours.", ["Ann Hollis: speaker"]),
        ("Ann Hollis of Hollis Auctions takes the gavel for the live auction.", []),
        ("The prize goes to Ann Hollis. Her nephew, Judge Ben Carver, will make the presentation.", ["Ann Hollis: honoree", "Ben Carver: host"]),
        ("Ann Hollis will make a presentation on bees.", ["Ann Hollis: speaker"]),
        ("Ann Hollis knows rates. The chief economist of First Bank joins us on Tuesday.", ["Ann Hollis: speaker"]),
        ("The Elm club hosts Ann Hollis, chair of Acme.", ["Ann Hollis: speaker"]),
        ("A question period will be led by Ann Hollis.", ["Ann Hollis: moderator"]),
        ("Ann Hollis, Elm Port Authority, \"The New Dock\"", ["Ann Hollis: speaker"]),
        ("Dr. Ann Hollis of Elm Animal Clinic will have the program.", ["Ann Hollis: speaker"]),
        ("Ann Hollis - Hollis Homes, panelist\nCara Dunn - moderator, Elm Radio", ["Cara Dunn: moderator"]),
        ("The toast is to be proposed by Ben Carver, president of the Elm Society.", ["Ben Carver: speaker"]),
        ("Photojournalist Ann Hollis was in Kabul. Hear her account.", ["Ann Hollis: speaker"]),
        ("When Ann Hollis took over the mill, she had eleven hands. Today it has 140. Hear her candid story.", ["Ann Hollis: speaker"]),
        # nobody
        ("When Ann Hollis was mayor the park was a dump. Hear the birds.", []),
        ("Ann Hollis, \"Bees,\" sold at auction last year.", []),
        ("Ann Hollis knows rates. The chief economist of First Bank lives in Elm.", []),
        ("Ann Hollis wrote the first check in 1950. The club president will speak.", []),
        ("Make checks payable to the club and give them to Ann Hollis.", []),
        ("Ann Hollis will collect the checks at the door.", []),
        ("Ann Hollis has the keys.", []),
    ],
)  # fmt: skip
def test_one_beside_another(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "title", "organization"),
    [
        ("Former FBI agent Ann Hollis will speak.", "Former FBI agent", None),
        ("Instructor Ann Hollis, CPA, CFE, a retired IRS special agent, uses real cases.", "retired IRS special agent", None),
        ("Speaker: Ann Hollis, former NASA engineer", "former NASA engineer", None),
        ("SBA director Ann Hollis will speak.", "director", "SBA"),
        ("Licensed counselor Ann Hollis, LPCC, will speak.", "Licensed counselor", None),
        ("Speaker: Ann Hollis OBE, former deputy governor of the Bank of Elm", "former deputy governor", "Bank of Elm"),
        ("SCORE mentor Ann Hollis, a former controller with Maytag, will speak.", "mentor", "SCORE"),
        ("Ann Hollis, a former controller with Maytag, will speak.", "former controller", "Maytag"),
        ("Our host is Elm Public Library, where director Ann Hollis will say a few words.", "director", "Elm Public Library"),
        ("Three owners speak:\n- Elm County: Ann Hollis, deputy works director\n- UMD Facilities: Ben Carver", "deputy works director", "Elm County"),
        ("Hear from these speakers:\n- UMD Facilities: Ann Hollis, buyer", "buyer", "UMD Facilities"),
        ("Our speakers:\n- Youth Programs: Ann Hollis, director", "director", None),
        ("Keynote: Elm Health HRIS analyst Ann Hollis on data.", "HRIS analyst", "Elm Health"),
        ("Speaker: Ann Hollis, Poe Professor of History at Elm State University", "Poe Professor of History", "Elm State University"),
        ("Presented by Scout executive Ann Hollis.", "Scout executive", None),
        ("Elm Dental, 12 Main St. Office manager Ann Hollis will show us around.", "Office manager", None),
        ("The award goes to Ann Hollis of Wadesville.", None, None),
        ("Author talk: Ann Hollis (The Ferry)", None, None),
        ("Speaker: Ann Hollis (The Elm Company)", None, "The Elm Company"),
        ("We meet in Elm County, where director Ann Hollis will say a few words.", "director", None),
    ],
)  # fmt: skip
def test_what_somebody_is_now(text: str, title: str | None, organization: str | None) -> None:
    first = people.find(text, title="Luncheon")[0]
    assert (first.name, first.title, first.organization) == ("Ann Hollis", title, organization)


def test_a_city_is_told_once_for_two_of_its_offices() -> None:
    found = people.find(
        "City of Elm finance director Ann Hollis and city administrator Ben Carver will speak.", title="Luncheon"
    )
    assert [one.organization for one in found] == ["City of Elm", "City of Elm"]


def test_a_deputy_is_where_the_one_before_is() -> None:
    found = people.find("Led by Acme's chief people officer Ann Hollis and her deputy, Ben Carver.", title="Workshop")
    assert [one.organization for one in found] == ["Acme", "Acme"]


def test_two_given_names_of_a_longer_name_are_nobody_of_their_own() -> None:
    assert (
        told("Remarks by Mayor Sid Poe. Say goodbye to Carol Ann!", title="Retirement Reception for Carol Ann Bixby")[0]
        == "Carol Ann Bixby: honoree"
    )


def test_a_service_of_remembrance_is_no_day_of_work() -> None:
    assert told("Master Sgt. Ann Hollis will give the address.", title="Memorial Day Service") == [
        "Ann Hollis: speaker"
    ]


@pytest.mark.parametrize(
    ("title", "text", "wanted"),
    [
        ("Grand Opening", "Sweet Elm Bakeshop is open at last! Meet owners Ann Hollis and Ben Carver. Ribbon cutting at 11.", ["Ann Hollis: honoree: Sweet Elm Bakeshop", "Ben Carver: honoree: Sweet Elm Bakeshop"]),
        ("Anniversary Ribbon Cutting", (
            "Help us congratulate Elm Hardware on sixty years in business! Today granddaughters Ann Hollis and "
            "Beth Carver run it. We'll cut the ribbon at noon."
            ), ["Ann Hollis: honoree: Elm Hardware", "Beth Carver: honoree: Elm Hardware"]),
        ("Eagle Court of Honor", "Eagle Scout candidates Ann Hollis and Ben Carver receive their badges.", ["Ann Hollis: honoree: None", "Ben Carver: honoree: None"]),
        ("Luncheon", "Speakers: Ann Hollis and Ben Carver, co-owners, Hollis Loaf", ["Ann Hollis: speaker: Hollis Loaf", "Ben Carver: speaker: Hollis Loaf"]),
        ("Dance Contest", "Judges: Mayor Skip Poe, former Miss Georgia Amber Hollis and Dr. Ben Carver.", ["Skip Poe: panellist: None", "Amber Hollis: panellist: None", "Ben Carver: panellist: None"]),
        ("Dance Contest", "Judges: Georgia Hollis and Dr. Ben Carver.", ["Georgia Hollis: panellist: None", "Ben Carver: panellist: None"]),
    ],
)  # fmt: skip
def test_whose_it_is_and_who_is_honoured(title: str, text: str, wanted: list[str]) -> None:
    assert [f"{one.name}: {one.role.value}: {one.organization}" for one in people.find(text, title=title)] == wanted
