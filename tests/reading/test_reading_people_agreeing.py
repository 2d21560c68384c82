"""Roles that only the rest of the text shows, people of other years and of stories, and firms that look like names."""

from __future__ import annotations

import pytest

from scrapers.reading import people


@pytest.mark.parametrize(
    ("title", "text", "wanted"),
    [
        ("Friday Forum", (
            "Arguing yes: Ann Hollis of Acme Steel. Arguing no: Ben Carver of Elm College. Club chair Cara Dunn "
            "presides."
            ), ["Ann Hollis: panellist", "Ben Carver: panellist", "Cara Dunn: moderator"]),
        ("Farm Banquet", (
            "Farmer of the Year: Ann Hollis, Hollis Dairy\nFriend of Agriculture: Senator Ben Carver\nGuest "
            "speaker: Cara Dunn"
            ), ["Ann Hollis: honoree", "Ben Carver: honoree", "Cara Dunn: speaker"]),
        ("Welcome Reception", "Please join the board in welcoming Ann Hollis, who comes to us from Elmwood.", ["Ann Hollis: honoree"]),
        ("Luncheon", "Please join the board in welcoming Ann Hollis, who comes to us from Elmwood.", ["Ann Hollis: speaker"]),
        ("Speed Networking", "Bring cards. Comic Ann Hollis keeps it moving.", ["Ann Hollis: host"]),
        ("Town Meeting", "Voters will meet in the gym. Moderator Ann Hollis presiding.", ["Ann Hollis: host"]),
        ("Appreciation Breakfast", (
            "The Chamber honors Officer of the Year Detective Ann Hollis, Elm Police; and EMT of the Year Ben "
            "Carver."
            ), ["Ann Hollis: honoree", "Ben Carver: honoree"]),
        ("Tea", "Enjoy a sandwich and meet this year's Elm Scholars, Ann Hollis and Ben Carver.", ["Ann Hollis: honoree", "Ben Carver: honoree"]),
        ("Legislative Update", (
            "Confirmed legislators:\nSenator Ann Hollis (R-34)\nRepresentative Ben Carver (D-61)\nRepresentative "
            "Cara Dunn (R-60)\n\nQuestions read by chamber chair Dan Ellis."
            ), ["Ann Hollis: panellist", "Ben Carver: panellist", "Cara Dunn: panellist", "Dan Ellis: moderator"]),
        ("Ethics", (
            "Ann Hollis, controller at Acme and past chapter president, leads a case discussion drawn from three "
            "plants."
            ), ["Ann Hollis: speaker"]),
        ("Build Day", "Bring gloves and a hammer. Future homeowner Ann Hollis will share her story before crews start.", ["Ann Hollis: speaker"]),
        ("Annual Meeting", "Members may vote. Nominees for the two open seats: Ann Hollis (Acme) and Ben Carver (Elm Bank).", ["Ann Hollis: panellist", "Ben Carver: panellist"]),
        ("Open House", "In August owner Ann Hollis explains the five flavors of Thai cooking.", ["Ann Hollis: speaker"]),
        ("Author Talk", "Friends of the Library president Ann Hollis will introduce the author.", []),
        ("Senior Living Mixer", "Director Ann Hollis will give tours of the memory garden.", ["Ann Hollis: speaker"]),
        ("Meeting Agenda", "Agenda\n1. Call to order - President Ann Hollis\n2. Minutes", ["Ann Hollis: speaker"]),
        ("State of Tourism", "Get the whole picture from Ann Hollis, CEO of Visit Elm.", ["Ann Hollis: speaker"]),
        ("Speaking Up", "So did Ann Hollis. Ann will share five habits that changed her career.", ["Ann Hollis: speaker"]),
        ("Athena Lunch", "Past recipients Ann Hollis and Ben Carver are attending as our guests.", []),
        ("Nominations Kickoff", "Mingle with members of the 2024 class, including Ann Hollis of Acme.", []),
        ("Author Talk", "Come for her new mystery, in which Detective Ann Hollis hunts a killer.", []),
        ("Wreath Day", (
            "Help lay wreaths at the cemetery, where Medal of Honor recipient Pvt. Ben Carver and 300 veterans "
            "rest."
            ), []),
        ("Tax Update", (
            "8:30 Registration\n9:00 Federal Update, Ann Hollis, CPA, Acme\n10:30 State Update, Deputy "
            "Commissioner Ben Carver\n1:00 Ethics, Cara Dunn"
            ), ["Ann Hollis: speaker", "Ben Carver: speaker", "Cara Dunn: speaker"]),
        ("Select Board", "6:40 Pole hearing, Ann Hollis, Elm Street\n6:50 License request, Ben Carver", []),
        ("Women in Finance Panel", (
            "Featuring:\nAnn Hollis / Acme\nBen Carver / KeyBank\nCara Dunn / Deloitte\nIn conversation with Dan "
            "Ellis / Elm Journal"
            ), ["Ann Hollis: panellist", "Ben Carver: panellist", "Cara Dunn: panellist", "Dan Ellis: moderator"]),
        ("Author Visit", "Historian Ann Hollis will talk about the flood. Mayor Ben Carver led the rescue that year.", ["Ann Hollis: speaker"]),
        ("Month-End Close", "A session on Excel for Month-End Close.", []),
        ("Health Lunch", (
            "They never sleep. This year's heroes:\nNurse – Ann Hollis, charge nurse, Elm Medical "
            "Center\nVolunteer – Ben Carver\nAwards will be presented by Dr. Cara Dunn."
            ), ["Ann Hollis: honoree", "Ben Carver: honoree", "Cara Dunn: host"]),
        ("Lunch", (
            "Moderator Ann Hollis of Elm Radio leads a conversation with Ben Carver, Director of Planning, City of "
            "Elm; Cara Dunn, Executive Director of Elm Homes; and builder Dan Ellis."
            ), ["Ann Hollis: moderator", "Ben Carver: panellist", "Cara Dunn: panellist", "Dan Ellis: panellist"]),
        ("Housing Summit", (
            "INDUSTRIAL PANEL\nModerator: Ann Hollis, Hollis Commercial\nBen Carver, Port of Elm\nCara Dunn, SVP, "
            "Dockside Logistics"
            ), ["Ann Hollis: moderator", "Ben Carver: panellist", "Cara Dunn: panellist"]),
        ("School Forum", (
            "A forum for the three people running for the District 3 seat on the school board: incumbent Ann "
            "Hollis, Ben Carver and Cara Dunn."
            ), ["Ann Hollis: panellist", "Ben Carver: panellist", "Cara Dunn: panellist"]),
        ("Annual Meeting", (
            "What a year! We will seat two new directors:\n• Ann Hollis – Hollis Automotive\n• Ben Carver – Elm "
            "Pharmacy"
            ), ["Ann Hollis: honoree", "Ben Carver: honoree"]),
        ("Speech Night", (
            "Three students compete for a $500 prize by speaking on the Four-Way Test: Ann Hollis, Ben Carver and "
            "Cara Dunn."
            ), ["Ann Hollis: speaker", "Ben Carver: speaker", "Cara Dunn: speaker"]),
        ("Fall Seminar", (
            "Earn up to 7 CPEs. Agenda:\n8:30 – 8:40 Welcome: Ann Hollis, Chapter President\n9:45 – Pay "
            "Transparency in Practice: Ben Carver, Manager, Elm Foods"
            ), ["Ann Hollis: speaker", "Ben Carver: speaker"]),
        ("40 Under 40", (
            "This year's class will be revealed on stage by publisher Ann Hollis of Elm Weekly, and 2016 honoree "
            "turned bank president Ben Carver gives the keynote."
            ), ["Ann Hollis: host", "Ben Carver: speaker"]),
        ("Swearing-In", "New trustees Ann Hollis and Ben Carver will be sworn in by Justice Cara Dunn.", ["Ann Hollis: honoree", "Ben Carver: honoree"]),
        ("Supper", "Ann Hollis will address the haggis. Our President, Ben Carver, takes the chair.", ["Ann Hollis: speaker", "Ben Carver: host"]),
        ("Webinar", "Speaker: Ann Hollis, CPA. After the talk, chapter president Ben Carver will conduct a live Q&A.", ["Ann Hollis: speaker", "Ben Carver: moderator"]),
        ("Lunch", (
            "Yes, it cost $61 million. Find out what we got for it from Ann Hollis, P.E., superintendent of the "
            "Light Department."
            ), ["Ann Hollis: speaker"]),
        ("Author Talk", "The Friends of the Library host novelist Ann Hollis for a reading.", ["Ann Hollis: speaker"]),
        ("Lunch", (
            "New to the district since July, Dr. Ann Hollis came up through the classroom. She'll share her first "
            "impressions."
            ), ["Ann Hollis: speaker"]),
        ("Weekly Meeting", "Noon at the Inn. The program chair for the month is Ann Hollis; if you have an idea, tell him.", []),
        ("Reunion", "All voices welcome. Already coming: Ann and Ben Hollis, Cara Dunn.", []),
        ("Market", "Sweet corn and eggs. Live bluegrass with Ann Hollis at 10.", []),
        ("Fireside Chat", "A conversation with Ann Hollis, founder of Sol Foods, led by Elm Magazine editor Ben Carver", ["Ann Hollis: speaker", "Ben Carver: moderator"]),
        ("Dinner", (
            "Please welcome Ann Hollis, Governor of Elm Bank. After her remarks she joins Ben Carver, Dean of the "
            "Elm School of Business, for a moderated conversation."
            ), ["Ann Hollis: speaker", "Ben Carver: moderator"]),
        ("Gala", "Honorary chair and hostess for the evening: Ann Hollis. Honorary chair: Ben Carver.", ["Ann Hollis: host", "Ben Carver: honoree"]),
        ("Awards", "Radio host Big Rick Mabry emcees.", ["Big Rick Mabry: host"]),
    ],
)  # fmt: skip
def test_what_the_rest_of_the_text_shows(title: str, text: str, wanted: list[str]) -> None:
    assert [f"{one.name}: {one.role.value}" for one in people.find(text, title=title)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Moderator\n- Ann Hollis, Shareholder, Ralston Burke Van Doren", [("Ann Hollis", "Ralston Burke Van Doren")]),
        ("Lawyers Ann Hollis and Ben Carver of Stewart McKay take questions.", [("Ann Hollis", "Stewart McKay"), ("Ben Carver", "Stewart McKay")]),
        ("Speaker: Ann Hollis. Ann Hollis, who took over the Elm Police Department in March, will speak.", [("Ann Hollis", "Elm Police Department")]),
        ("Speaker: Ann Hollis, Ontario's Minister of Rural Affairs.", [("Ann Hollis", None)]),
        ("Speakers: Ann Hollis and Ben Carver, both seniors at Elm School.", [("Ann Hollis", "Elm School"), ("Ben Carver", "Elm School")]),
        ("Please welcome Ann Hollis, who comes to the Elm Chamber Alliance after eight years away.", [("Ann Hollis", "Elm Chamber Alliance")]),
        ("Speaker: Ann Hollis, Senior Trust Officer at Elm Trust.", [("Ann Hollis", "Elm Trust")]),
        ("Speaker: Ann Hollis, talent acquisition leader for Acme in Elmwood.", [("Ann Hollis", "Acme")]),
        ("Speaker: Ann Hollis, IT director at Harbor Bank.", [("Ann Hollis", "Harbor Bank")]),
        ("Moderator: Ann Hollis, Partner, Holland Knight", [("Ann Hollis", "Holland Knight")]),
        ("Ann Doyle – Doyle Homes – will receive Builder of the Year.", [("Ann Doyle", "Doyle Homes")]),
        ("Partner Ann Hollis and associate Ben Carver from Polsinelli cover new rules.", [("Ann Hollis", "Polsinelli"), ("Ben Carver", "Polsinelli")]),
        ("Hear from owner Ann Hollis, OTR/L, on lifting.", [("Ann Hollis", None)]),
        ("After 17 years as executive director of the Elm Museum, Ann is leaving us. Speaker: Ann Hollis.", [("Ann Hollis", "Elm Museum")]),
        ("Ann Hollis speaks at noon. A program director with Acme Steel, Ann has built ten mills.", [("Ann Hollis", "Acme Steel")]),
        ("Mei-Lin Park, who runs hiring at Acme, explains how.", [("Mei-Lin Park", "Acme")]),
        ("Panelists:\nAnn Hollis, Managing Director, Harris Williams", [("Ann Hollis", "Harris Williams")]),
        ("Presenters: Ann Hollis, Deputy Counsel, Office of Lawyer Regulation.", [("Ann Hollis", "Office of Lawyer Regulation")]),
        ("Facilitator: Ann Hollis, SPHR, AWI-CH, principal of Elm Solutions", [("Ann Hollis", "Elm Solutions")]),
        ("Guest speaker Ann Hollis\nVP of Marketing, Sunrise Dairy", [("Ann Hollis", "Sunrise Dairy")]),
        ("Join Ann Hollis, Curator of Decorative Arts, as she traces the line.", [("Ann Hollis", None)]),
        ("Ann Hollis of the Ministry of Transportation and Councillor Ben Carver will speak.", [("Ben Carver", None)]),
        ("Speaker: Ann Hollis. Ms. Hollis has served since 2019 as President of Elm Power Cooperative.", [("Ann Hollis", "Elm Power Cooperative")]),
        ("The chair will open the program and Pastor Ann Hollis will give the invocation.", []),
        ("Speaker: Ann Hollis, Head Men's Basketball Coach, Elm State University", [("Ann Hollis", "Elm State University")]),
        ("H.E. Ambassador Ann Hollis will speak.", [("Ann Hollis", None)]),
        ("Speaker: past recipient Dr. Ann Hollis, now a pediatrician at Elm Children's Hospital.", [("Ann Hollis", "Elm Children's Hospital")]),
        ("Presented by Ann Hollis, M&A attorney with Honigman LLP.", [("Ann Hollis", "Honigman LLP")]),
        ((
            "Keynote speaker Lt. Gen. Ann Hollis commanded Marines. VFW Post 212 Commander Ben Carver will lead "
            "the Pledge of Allegiance."
            ), [("Ann Hollis", None)]),
    ],
)  # fmt: skip
def test_whose_they_are(text: str, wanted: list[tuple[str, str | None]]) -> None:
    assert [(one.name, one.organization) for one in people.find(text, title="Luncheon")] == wanted


def test_two_owners_open_one_shop() -> None:
    found = people.find(
        "Help us welcome owners Ann Hollis and Ben Carver to the downtown family!",
        title="Ribbon Cutting - Juniper & Rye Bakehouse",
    )
    assert [(one.name, one.organization) for one in found] == [
        ("Ann Hollis", "Juniper & Rye Bakehouse"),
        ("Ben Carver", "Juniper & Rye Bakehouse"),
    ]
