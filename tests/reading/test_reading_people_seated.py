"""Who sits on a panel together, who talks with whom, and who is only named: builds of whole sentences."""

from __future__ import annotations

import pytest

from scrapers.reading import organizations, people


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # one moderates: those who take it up together are a panel
        ((
            "School chair Ann Hollis and budget analyst Ben Carver explain the new formula. Moderated by Cara "
            "Dunn."
            ), ["Ann Hollis: panellist", "Ben Carver: panellist", "Cara Dunn: moderator"]),
        ((
            "Attorney Ann Hollis, banker Ben Carver and builder Dan Ellis compare notes on housing. Moderator: "
            "Cara Dunn, Elm Radio."
            ), ["Ann Hollis: panellist", "Ben Carver: panellist", "Dan Ellis: panellist", "Cara Dunn: moderator"]),
        ("Ann Hollis of Acme Steel and Ben Carver of Elm Bank will discuss interest rates. Cara Dunn moderates.", ["Ann Hollis: panellist", "Ben Carver: panellist", "Cara Dunn: moderator"]),
        # nobody does: they speak
        ("SBA director Ann Hollis and club chair Ben Carver cover loans and mentoring.", ["Ann Hollis: speaker", "Ben Carver: speaker"]),
        ("School chair Ann Hollis and budget analyst Ben Carver explain the new formula.", ["Ann Hollis: speaker", "Ben Carver: speaker"]),
        ((
            "Ann Hollis will give the keynote. Ben Carver and Dan Ellis will discuss rates. Moderated by Cara "
            "Dunn."
            ), ["Ann Hollis: speaker", "Ben Carver: panellist", "Dan Ellis: panellist", "Cara Dunn: moderator"]),
        # a host talks with guests
        ((
            "This week host Ann Hollis talks with Ben Carver, owner of Elm Farm, and Officer Dan Ellis about road "
            "closures."
            ), ["Ann Hollis: moderator", "Ben Carver: speaker", "Dan Ellis: speaker"]),
        ("Join Ann Hollis, Partner at Elm Equity, for a conversation with Ben Carver, CEO of Acme.", ["Ann Hollis: moderator", "Ben Carver: speaker"]),
        ("Join Ann Hollis for a conversation on hiring.", ["Ann Hollis: speaker"]),
        ("Join us for a conversation with Ben Carver, CEO of Acme.", ["Ben Carver: speaker"]),
        ("Coach Ann Hollis of Elm State sits down with radio host Ben Carver to talk culture.", ["Ann Hollis: speaker", "Ben Carver: moderator"]),
        # prizes of other years
        ("Keynote by 2019 recipient Ann Hollis.", ["Ann Hollis: speaker"]),
        ("Our guest speaker is last year's recipient, Ann Hollis, now a nurse at Mercy General.", ["Ann Hollis: speaker"]),
        ("The award will be presented by last year's recipient, Ann Hollis.", ["Ann Hollis: host"]),
        ("Come and meet last year's recipients, Ann Hollis and Ben Carver.", []),
        # who takes office, and who is honoured by a chair
        ("Also being installed: Vice President Ann Hollis, Secretary Ben Carver and Treasurer Dan Ellis.", ["Ann Hollis: honoree", "Ben Carver: honoree", "Dan Ellis: honoree"]),
        ("New directors to be installed: Ann Hollis and Ben Carver.", ["Ann Hollis: honoree", "Ben Carver: honoree"]),
        ("Honorary chairs are Dr. Ann Hollis and Mrs. Cara Dunn.", ["Ann Hollis: honoree", "Cara Dunn: honoree"]),
        ("Contest chair is Area Director Ann Hollis.", ["Ann Hollis: host"]),
        ("Student essay winners Ann Hollis and Ben Carver will read their essays.", ["Ann Hollis: honoree", "Ben Carver: honoree"]),
        ("Ambassador of the Quarter Ann Hollis gets the good parking spot.", ["Ann Hollis: honoree"]),
        ("Help us thank City Manager Ann Hollis for 22 years of service.", ["Ann Hollis: honoree"]),
        # who is only named
        ("Thanks to Ann Hollis for sponsoring us for 22 years.", []),
        ("Thanks to Ann Hollis. After 22 years we have a new room.", []),
        ("Evaluators: Ann Hollis, Ben Carver.", []),
        ("Congressman Ben Carver has been invited, but votes may keep him in Washington.", []),
        ("Senator Ben Carver has been invited to speak.", ["Ben Carver: speaker"]),
        ("The names of Sgt. Ben Carver and Cpl. Dan Ellis will be added to the wall.", []),
        ("Ben Carver and Ann Hollis on the big screen at the Rialto, 7 p.m.", []),
        ("Questions? Certification Director Ann Hollis can help: certification@example.org.", []),
        ("The board meets at seven. Trustees: Ann Hollis, Ben Carver, Dan Ellis.", []),
        ("Prizes for the best team name (last year: Dan Ellis).", []),
        ("A short program will include a proclamation from Mayor Ann Hollis.", ["Ann Hollis: speaker"]),
        ("Stay for a talk-back with Rev. Dr. Ann Hollis of Bethel Church.", ["Ann Hollis: speaker"]),
    ],
)  # fmt: skip
def test_who_sits_where(text: str, wanted: list[str]) -> None:
    assert [f"{one.name}: {one.role.value}" for one in people.find(text, title="Luncheon")] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mayor Pro Tem Ann Hollis will say a few words.", ("Mayor Pro Tem", None)),
        ("Corporal Ann Hollis will speak.", ("Corporal", None)),
        ("Speaker: Ann Hollis (Unsung Hero).", (None, None)),
    ],
)
def test_what_they_are_called(text: str, wanted: tuple[str | None, str | None]) -> None:
    (one,) = people.find(text, title="Luncheon")
    assert (one.title, one.organization) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # the function behind "of", and the employer behind "at"
        (
            "Speaker: Ann Hollis, Vice President of Workforce Solutions at Elm College.",
            ("Vice President of Workforce Solutions", "Elm College"),
        ),
        ("Speaker: Ann Hollis, President of Acme Solutions at the Elm Center.", ("President", "Acme Solutions")),
        (
            "A talk by Ann Hollis, Regional President for Great Plains at Unity Bank.",
            ("Regional President for Great Plains", "Unity Bank"),
        ),
        ("Speaker: Ann Hollis, Director for Acme Foods at the Elm Center.", ("Director", "Acme Foods")),
        ("Vice President of Transmission Ann Hollis of AEC will speak.", ("Vice President of Transmission", "AEC")),
        ("Mayor of Elmwood Ann Hollis will speak.", ("Mayor of Elmwood", None)),
        (
            "Our guest is Ann Hollis, Minister of Small Business and Red Tape Reduction, on trade.",
            ("Minister of Small Business and Red Tape Reduction", None),
        ),
        ("Hear from Ontario Minister of Transportation Ann Hollis.", ("Ontario Minister of Transportation", None)),
        ("- Ann Hollis, SVP commercial lending, Elm Bank will speak", ("SVP commercial lending", "Elm Bank")),
        (
            "Speaker: Ann Hollis, SBA specialist, Small Business Development Center at Kent State",
            ("SBA specialist", "Small Business Development Center at Kent State"),
        ),
        # a body of several words before a title
        ("UNC Pembroke Chancellor Dr. Ann Hollis updates leaders.", ("Chancellor", "UNC Pembroke")),
        ("VFW Post 5203 Commander Ann Hollis presiding.", ("Commander", "VFW Post 5203")),
        ("Our emcee is Channel 6 anchor Ann Hollis.", ("anchor", "Channel 6")),
        ("Remarks by Governor's Office regional liaison Ann Hollis.", ("regional liaison", "Governor's Office")),
        ("Speaker: Indiana Corn Growers past president Ann Hollis.", ("past president", "Indiana Corn Growers")),
        # letters and forces that are a trade
        ("Hear from EMS captain Ann Hollis.", ("EMS captain", None)),
        ("Hear from 4-H agent Ann Hollis.", ("4-H agent", None)),
        ("Retired Coast Guard captain Ann Hollis facilitates.", ("Retired Coast Guard captain", None)),
        ("Speaker: Ann Hollis, a former Enron-era controller.", ("former Enron-era controller", None)),
        # whose they are by what stands near
        ("Speaker: Ann Hollis, director of the Free Clinic of Elmwood.", ("director", "Free Clinic of Elmwood")),
        (
            "Ann Hollis is retiring from the Elm Chamber of Commerce. Stop by to wish her well.",
            (None, "Elm Chamber of Commerce"),
        ),
        (
            "Our luncheon is sponsored by Elm Medical Center. CEO Ann Hollis will share plans for the new tower.",
            ("CEO", "Elm Medical Center"),
        ),
        ("Our luncheon is sponsored by Elm Bank. President Ann Hollis will preside.", ("President", None)),
        ("Tour of Elm Clinic with nurse manager Ann Hollis", ("nurse manager", "Elm Clinic")),
        ("Keynote: Ann Hollis, CIO of Acme Financial's retirement division.", ("CIO", "Acme Financial")),
        (
            "One featured member: this week Ann Hollis of Hollis Heating explains the new rebates.",
            (None, "Hollis Heating"),
        ),
    ],
)
def test_which_title_and_whose(text: str, wanted: tuple[str | None, str | None]) -> None:
    (one,) = people.find(text, title="Luncheon")
    assert (one.title, one.organization) == wanted


def test_the_holder_in_a_title_is_no_employer_and_a_post_stands_over_a_rank() -> None:
    (one,) = people.find(
        "Former engineer Ann Hollis reads from her memoir.", title="Chamber Breakfast Club: Ann Hollis"
    )
    assert one.organization is None
    (one,) = people.find(
        "Maj. Gen. Ann Hollis, Adjutant General of the Elm National Guard, speaks on leading.",
        title="Luncheon with Maj. Gen. Ann Hollis",
    )
    assert (one.title, one.organization) == ("Adjutant General", "Elm National Guard")


def test_a_plan_is_no_master_of_ceremonies() -> None:
    found = people.find(
        (
            "1. Call to order – Chair Ann Hollis\n2. Presentation: Downtown Master Plan – Ben Carver, Planner, Elm & "
            "Associates"
        ),
        title="Board Meeting",
    )
    assert [(one.name, one.role.value) for one in found] == [("Ann Hollis", "speaker"), ("Ben Carver", "speaker")]


def test_the_midst_of_a_sponsors_name_is_nobody() -> None:
    assert (
        people.find("Wine and cheese. Presented by Ochsner Lafayette General, with support from Acme.", title="Auction")
        == []
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Presented by Joan Keller, CFP®, and Todd Hines, J.D., of Keller Hines Wealth Management.",
            [("Joan Keller", "Keller Hines Wealth Management"), ("Todd Hines", "Keller Hines Wealth Management")],
        ),
        (
            "Presented by Joan Keller, CPA, and Todd Hines, Esq., of Keller Hines LLP.",
            [("Joan Keller", "Keller Hines LLP"), ("Todd Hines", "Keller Hines LLP")],
        ),
        (
            "Presented by Joan Keller, CPA, Elm Bank, and Todd Hines, Esq., of Keller Hines LLP.",
            [("Joan Keller", "Elm Bank"), ("Todd Hines", "Keller Hines LLP")],
        ),
        ("Chairman of the Club Todd Hines, CEO of Acme Capital, will preside.", [("Todd Hines", "Acme Capital")]),
        ("Ambassador Todd Hines, Norway's ambassador to the United States, shares his view.", [("Todd Hines", None)]),
    ],
)
def test_one_firm_behind_the_letters_of_two(text: str, wanted: list[tuple[str, str | None]]) -> None:
    assert [(one.name, one.organization) for one in people.find(text, title="Seminar")] == wanted


def test_letters_behind_a_name_sponsor_nothing() -> None:
    assert (
        organizations.sponsors(
            "Presented by Joan Keller, CFP®, and Todd Hines, J.D., of Keller Hines Wealth Management."
        )
        == ()
    )


def test_with_whom_an_opening_is_celebrated() -> None:
    found = people.find(
        "Celebrate the opening with Dr. Ann Hollis and Dr. Cara Dunn. Mayor Ben Carver will speak.",
        title="Ribbon Cutting - Elm Pediatrics",
    )
    assert [(one.name, one.role.value) for one in found] == [
        ("Ann Hollis", "honoree"),
        ("Cara Dunn", "honoree"),
        ("Ben Carver", "speaker"),
    ]
