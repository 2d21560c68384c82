"""The people whom an announcement tells of: headings, labels, verbs, neighbours of a name, lives, and look-alikes."""

from __future__ import annotations

import pytest

from scrapers.reading import people

ROW = ("Ann Hollis, Director, Acme Castings", "Ben Carver, Owner, Carver Homes", "Cara Dunn, CFO, Elm Dental")
BARE = ("Ann Hollis", "Ben Carver", "Cara Dunn")


def roles(text: str, title: str = "Luncheon") -> list[str]:
    return [f"{person.name}: {person.role}" for person in people.find(text, title=title)]


@pytest.mark.parametrize("rows", [ROW, BARE, tuple(f"• {row}" for row in BARE)])
@pytest.mark.parametrize(
    ("title", "heading", "role"),
    [
        ("Luncheon", "Guest Speakers", "speaker"), ("Summit", "Featured guests include:", "speaker"),
        ("Book Fair", "Local authors on hand", "speaker"),
        ("Summit", "Meet the Authors", "speaker"), ("Ask a Lawyer", "Attorneys on hand:", "speaker"),
        ("Contest", "Contestants:", "speaker"),
        ("Panel Discussion", "Meet the panel", "panellist"), ("Candidate Forum", "City Council, Ward 2", "panellist"),
        ("Candidate Forum", "For Mayor", "panellist"),
        ("Candidate Forum", "School Board (vote for two)", "panellist"), ("Pitch Night", "Pitching:", "speaker"),
        ("Cook-off", "Celebrity judges:", "panellist"),
        ("Awards Dinner", "2026 Honorees", "honoree"), ("Awards Dinner", "Congratulations to our winners!", "honoree"),
        ("Banquet", "Class of 2026", "honoree"),
        ("Gala", "Among this year's class:", "honoree"), ("Installation Banquet", "2026-27 Officers:", "honoree"),
        ("Installation Banquet", "Incoming officers", "honoree"),
        ("Eagle Court of Honor", "Eagle Scouts:", "honoree"),
        ("Student of the Month Breakfast", "Students of the Month", "honoree"), ("Gala", "Your emcees:", "host"),
        ("Panel Discussion", "Moderated by:", "moderator"),
    ],
)  # fmt: skip
def test_a_heading_gives_its_role_to_those_below(title: str, heading: str, role: str, rows: tuple[str, ...]) -> None:
    text = f"Join us at the Elks Lodge on Main.\n\n{heading}\n" + "\n".join(rows) + "\n\nTickets are $20."
    assert roles(text, title) == [f"{name}: {role}" for name in BARE]


@pytest.mark.parametrize(
    "heading",
    [
        "Committee:",
        "Past speakers:",
        "Previous winners:",
        "In memory of:",
        "For tickets:",
        "Birthdays this month:",
        "Ushers",
        "Ticket chairs",
    ],
)
def test_a_heading_of_helpers_and_of_earlier_years_announces_nobody(heading: str) -> None:
    assert roles(f"Join us at the Elks Lodge.\n\n{heading}\n" + "\n".join(ROW)) == []


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("Speaker", "speaker"), ("12:15 Speaker", "speaker"), ("State of the City", "speaker"),
        ("9:00-9:45", "speaker"), ("Member Spotlight", "speaker"),
        ("Up next", "speaker"), ("Co-Presenter", "speaker"), ("In conversation with", "moderator"),
        ("Debate Chair", "moderator"), ("For the motion", "panellist"),
        ("Awards presented by", "host"), ("Site leader", "host"), ("Distinguished Alumna", "honoree"),
        ("Eagle Scout", "honoree"), ("Guest of Honor", "honoree"),
        ("Next month's speaker", ""), ("Musical guest", ""), ("Song leader", ""), ("Sergeant at Arms", ""),
        ("Caterer", ""), ("Webmaster", ""), ("Program chair", ""), ("Last year's winner", ""),
    ],
)  # fmt: skip
def test_a_label_tells_what_somebody_does(label: str, role: str) -> None:
    for text in (
        f"{label}: Ann Hollis, CFO, Acme Castings",
        f"{label} - Ann Hollis, Acme Castings",
        f"Lunch is $20. {label}: Ann Hollis. Doors open at 11.",
    ):
        assert roles(text) == ([f"Ann Hollis: {role}"] if role else [])


@pytest.mark.parametrize(
    ("verb", "role"),
    [
        ("is our man at the podium", "speaker"), ("will be on hand to help", "speaker"),
        ("has five tips for your garden", "speaker"), ("keeps everyone on time", "moderator"),
        ("is the 2026 Citizen of the Year", "honoree"), ("is this year's honoree", "honoree"),
        ("is our 2026 Spirit Award honoree", "honoree"),
        ("takes office", "honoree"), ("graduates", "honoree"), ("will be toasted", "honoree"),
        ("will be presented with her sash", "honoree"), ("joins the panel", "panellist"),
        ("rounds out the panel", "panellist"),
        ("has tickets", ""), ("is in charge of the raffle", ""), ("will have forms at the door", ""),
        ("can be reached at 555-1234", ""), ("won last year", ""), ("is looking for volunteers", ""),
        ("spoke last month", ""), ("organized the drive", ""), ("will provide the music", ""),
        ("is celebrating a birthday", ""), ("donated the prizes", ""), ("stars in the movie", ""),
        ("will collect dues", ""),
    ],
)  # fmt: skip
@pytest.mark.parametrize("subject", ["Ann Hollis", "Mayor Ann Hollis", "Ann Hollis, CFO of Acme Castings,"])
def test_a_verb_tells_what_somebody_does(subject: str, verb: str, role: str) -> None:
    assert roles(f"Lunch is served at noon. {subject} {verb}. Tickets are $20.") == (
        [f"Ann Hollis: {role}"] if role else []
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Celebrity judges Chef Ann Hollis and Police Chief Ben Carver will crown the winner.", ["Ann Hollis: panellist", "Ben Carver: panellist"]),
        ("Lender Ann Hollis and realtor Ben Carver go head-to-head, refereed by Cara Dunn.", ["Ann Hollis: panellist", "Ben Carver: panellist", "Cara Dunn: moderator"]),
        ("The award will be presented by last year's honoree, Ann Hollis.", ["Ann Hollis: host"]),
        ("Facilitated by Ann Hollis, this certificate meets on Wednesdays.", ["Ann Hollis: speaker"]),
        ("Many thanks to Ann Hollis for emceeing.", ["Ann Hollis: host"]),
        ("Interviewed by Club member and WKYZ anchor Ann Hollis.", ["Ann Hollis: moderator"]),
        ("We'll present Ann Hollis with the Spirit Award.", ["Ann Hollis: honoree"]),
        ("We thank outgoing board members Ann Hollis and Ben Carver.", ["Ann Hollis: honoree", "Ben Carver: honoree"]),
        ("Guest speaker is 2019 scholarship recipient Ann Hollis.", ["Ann Hollis: speaker"]),
        ("Pulitzer finalist Ann Hollis will discuss her book.", ["Ann Hollis: speaker"]),
        ("When the tornado hit, Ann Hollis was three weeks into her job. She'll walk us through it.", ["Ann Hollis: speaker"]),
        ("Dr. Ann Hollis - \"Suffragists of Elm County\"\nDr. Hollis is the author of three books.", ["Ann Hollis: speaker"]),
        ("A panel of judges that includes banker Ann Hollis, CPA Ben Carver and chef Cara Dunn.", [f"{name}: panellist" for name in BARE]),
        ("Emcees Ann and Ben Carver return.", ["Ann Carver: host", "Ben Carver: host"]),
        ("Lunch with Sens. Ann Hollis and Ben Carver.", ["Ann Hollis: speaker", "Ben Carver: speaker"]),
        ("Keynote, flight director Ann Hollis; invocation, Rev. Ben Carver.", ["Ann Hollis: speaker"]),
        ("Ann Hollis joins us from Rome. She'll be in conversation with Ben Carver.", ["Ann Hollis: speaker", "Ben Carver: moderator"]),
        # nobody
        ("Sign up by the 20th with Ann Hollis at the Volunteer Center.", []),
        ("DJ Hollis keeps the tunes going.", []),
        ("Past Citizens of the Year include Ann Hollis and Coach Ben Carver.", []),
        ("The scholarship honors Ann Hollis, who taught here for 40 years.", []),
        ("Our thoughts are with Ann Hollis and her family.", []),
        ("Slate for 2026: President, Ann Hollis; Treasurer, Ben Carver.", []),
        ("The 2025 winner was Ann Hollis.", []),
    ],
)  # fmt: skip
def test_sentences_of_many_builds(text: str, told: list[str]) -> None:
    assert roles(text) == told


def test_who_cannot_come_is_not_announced() -> None:
    text = (
        "UPDATE: Congressman Hollis has been called back for votes and will not attend. His director, Ben Carver, "
        "will speak in his place."
    )
    assert roles(text, "Forum with Congressman Ann Hollis") == ["Ben Carver: speaker"]


def test_an_office_before_a_surname_is_no_second_person() -> None:
    text = "Katherine Fitzgerald, Dean of Business, visits the chapter."
    assert roles(text, "Luncheon with Dean Fitzgerald") == ["Katherine Fitzgerald: speaker"]


def test_three_below_each_other_with_a_moderator_are_a_panel() -> None:
    text = (
        "Join three dealmakers for a frank talk.\n\nAnn Hollis | Partner | Acme\nBen Carver | CEO | Carver "
        "Homes\nCara Dunn | CFO | Elm Dental\n\nModerated by Dana Rusk, WKYZ"
    )
    assert [role.rpartition(" ")[2] for role in roles(text)] == ["panellist", "panellist", "panellist", "moderator"]


@pytest.mark.parametrize(
    ("text", "title", "organization"),
    [
        ("Speaker: Ann Hollis, Director of Community Impact at United Way of Elm County", "Director of Community Impact", "United Way of Elm County"),
        ("Speaker: Ann Hollis, City of Elmwood Economic Development Director", "Economic Development Director", "City of Elmwood"),
        ("Speaker: Elmwood Police Chief Ann Hollis", "Police Chief", None),
        ("Speaker: Ann Hollis, a partner in the Columbus office of Hale Dunn LLP", "partner", "Hale Dunn LLP"),
        ("Speaker: Elm State history professor Dr. Ann Hollis", "history professor", "Elm State"),
        ("Speaker: Professor Ann Hollis, Department of History, Elm State University", "Professor", "Elm State University"),
        ("Speaker: State Rep. Ann Hollis, R-Elmwood", "State Rep.", None),
        ("Speaker: Habitat for Humanity executive director Ann Hollis", "executive director", "Habitat for Humanity"),
        ("Speaker: Ann Hollis, FBI Special Agent", "Special Agent", "FBI"),
        ("Speaker: Ann Hollis, co-founder of Girls Who Build", "co-founder", "Girls Who Build"),
        ("Speaker: Ann Hollis, Chief Economist, National Association of Home Builders", "Chief Economist", "National Association of Home Builders"),
        ("Speaker: Ann Hollis, CEO of Elmwood Chamber of Commerce", "CEO", "Elmwood Chamber of Commerce"),
        ("Speaker: Ann Hollis, Of Counsel, Baker Donelson", "Of Counsel", "Baker Donelson"),
        ("Speaker: Ann Hollis, Mayor of Fort Dodge", "Mayor of Fort Dodge", None),
        ("Speaker: Ann Hollis, retired from the Corps of Engineers", None, "Corps of Engineers"),
        ("Speaker: Ann Hollis, formerly of Ajax, now CEO of Acme", "CEO", "Acme"),
        ("Speaker: Dell VP Ann Hollis", "VP", "Dell"),
        ("Guest Speaker: Captain Ann Hollis, CEO\nCanaveral Port Authority", "CEO", "Canaveral Port Authority"),
        ("Hear from Ann Hollis, GPC, who has won 38 grants.", None, None),
        ("With special appearances by Santa and Mayor Ann Hollis.", "Mayor", None),
        ("This month music therapist Ann Hollis leads a sing-along.", "music therapist", None),
        ("Ann Hollis will speak. She leads People & Culture at Acme Castings.", None, "Acme Castings"),
        ("Ann Hollis will speak. In her role at Acme Castings, she hires 200 people a year.", None, "Acme Castings"),
        ("Ann Hollis, who grew a van into Hollis Table, a company of 60, will speak.", None, "Hollis Table"),
        ((
            "Ann Hollis spent 15 years as a producer at NPR before starting her own firm, Hollis Media. She will "
            "speak."
            ), None, "Hollis Media"),
        ("Ann Hollis will speak. She is a past president of Elm SHRM.", None, None),
        ("After 34 years with the Elm Police Department, Chief Ann Hollis is retiring.", "Chief", "Elm Police Department"),
        ("Two engineers from Acme Castings, Ann Hollis and Ben Carver, will speak.", None, "Acme Castings"),
        ("Attorneys from Hale Dunn, including Ann Hollis and Ben Carver, will speak.", None, "Hale Dunn"),
        ("Attorneys from Legal Aid of Ohio, among them Ann Hollis and Ben Carver, give free advice.", None, "Legal Aid of Ohio"),
        ("Hosted by: Ozark Physical Therapy\nOwner Ann Hollis will say a few words.", "Owner", "Ozark Physical Therapy"),
        ("Wind down with us at Tilted Barn Brewery! Owner Ann Hollis will pour.", "Owner", "Tilted Barn Brewery"),
    ],
)  # fmt: skip
def test_what_somebody_is_and_where(text: str, title: str | None, organization: str | None) -> None:
    first = people.find(text, title="Luncheon")[0]
    assert (first.name, first.title, first.organization) == ("Ann Hollis", title, organization)


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Ann Hollis: Bees of the Prairie", ["Ann Hollis: speaker"]),
        ("Mayor Ann Hollis: State of the City", ["Ann Hollis: speaker"]),
        ("Book Launch: Ann Hollis", ["Ann Hollis: speaker"]),
        ("Meet the Author: Ann Hollis", ["Ann Hollis: speaker"]),
        ("Masterclass by Ann Hollis", ["Ann Hollis: speaker"]),
        ("Ann Hollis Retirement Party", ["Ann Hollis: honoree"]),
        ("Farewell Reception for Ann Hollis", ["Ann Hollis: honoree"]),
        # nobody
        ("Celebration of Life for Ann Hollis", []), ("Benefit for Ann Hollis", []),
        ("Book Discussion: Bees by Ann Hollis", []), ("Ann Hollis Memorial Golf Outing", []),
        ("Ann Hollis in Concert", []),
    ],
)  # fmt: skip
def test_a_title_names_somebody(title: str, told: list[str]) -> None:
    assert roles("Join us at noon. Please register by Friday.", title) == told


@pytest.mark.parametrize(
    ("title", "text", "told"),
    [
        ("Trail Work Day", "Leader: Ann Hollis. Tools provided.", ["Ann Hollis: host"]),
        ("Day of Service", "Project leader Ann Hollis will hand out assignments at 8:30.", ["Ann Hollis: host"]),
        ("Book Club", "This month's leader is Ann Hollis.", ["Ann Hollis: moderator"]),
        ("Supervisor Training", "Facilitator: Ann Hollis, Acme", ["Ann Hollis: speaker"]),
        ("Pitch Night", "Judges Ann Hollis and Ben Carver pick the winner.", ["Ann Hollis: panellist", "Ben Carver: panellist"]),
        ("Candidate Forum", "Ward 1: Ann Hollis vs. Ben Carver\nWard 2: Cara Dunn (unopposed)", [f"{name}: panellist" for name in BARE]),
        ("Candidate Forum", "Ann Hollis (incumbent), Ben Carver and Cara Dunn are running for two seats.", [f"{name}: panellist" for name in BARE]),
        ("Installation Dinner", "President: Ann Hollis\nVice President: Ben Carver\nTreasurer: Cara Dunn", [f"{name}: honoree" for name in BARE]),
        ("Awards Banquet", "Business of the Year: Acme Castings\nVolunteer of the Year: Ann Hollis\nGood Neighbor – Ben Carver", ["Ann Hollis: honoree", "Ben Carver: honoree"]),
        ("Chamber Summit", "\"The Year Ahead,\" Ann Hollis, Acme; \"Hiring,\" Ben Carver, Carver Homes", ["Ann Hollis: speaker", "Ben Carver: speaker"]),
        ("Panel", "Featuring:\nAnn Hollis, Acme\nBen Carver, Carver Homes\nModerator: Cara Dunn, Elm Dental", ["Ann Hollis: panellist", "Ben Carver: panellist", "Cara Dunn: moderator"]),
        ("Superintendent Panel", "Dr. Ann Hollis – West ISD; Dr. Ben Carver – East ISD.", ["Ann Hollis: panellist", "Ben Carver: panellist"]),
        # nobody
        ("Book Club", "October: Horse (Geraldine Brooks). November: Trust (Hernan Diaz).", []),
        ("Luncheon", "Members welcomed at the last meeting: Ann Hollis, Ben Carver.", []),
        ("Luncheon", "Drop off your forms with Ann Hollis at the front desk.", []),
    ],
)  # fmt: skip
def test_a_gathering_tells_what_its_people_do(title: str, text: str, told: list[str]) -> None:
    assert roles(text, title) == told
