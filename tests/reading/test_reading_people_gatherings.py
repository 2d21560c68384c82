"""Who does what at the kinds of gathering that small organisations hold: forums, pitches, installations, town halls,
roundtables."""

from __future__ import annotations

import pytest

from scrapers.reading import people


def told(text: str, title: str = "Luncheon") -> list[str]:
    return [f"{one.name}: {one.role.value}" for one in people.find(text, title=title)]


def placed(text: str, title: str = "Luncheon") -> list[tuple[str, str | None, str | None]]:
    return [(one.name, one.title, one.organization) for one in people.find(text, title=title)]


@pytest.mark.parametrize(
    ("title", "text", "wanted"),
    [
        ("Elm HR | Law Update", "SPEAKERS\nAnn Hollis – Associate, Dunn Law Group\nBen Carver – Staff Attorney, Elm Labor Division", ["Ann Hollis: speaker", "Ben Carver: speaker"]),
        ("Candidate Forum", (
            "The chamber and the club host a forum with the two candidates on the ballot: Ann Hollis (R) and Ben "
            "Carver (L)."
            ), ["Ann Hollis: panellist", "Ben Carver: panellist"]),
        ("Chamber Talks", (
            "A town hall conversation with\n~ Ann Hollis, Fire Marshal, Elm Fire & Rescue\n~ Ben Carver, Carver "
            "Insurance Agency\n~ State Senator Cara Dunn\n~ Moderator: Dan Ellis, Editor, Elm Journal"
            ), ["Ann Hollis: panellist", "Ben Carver: panellist", "Cara Dunn: panellist", "Dan Ellis: moderator"]),
        ("Energy Outlook", (
            "8:40 AM – Keynote: Ann Hollis, Chief Economist, Gulf Research\n9:20 AM – Panel: Capital for "
            "Energy\nBen Carver, CEO, Carver Operating\nCara Dunn, Principal, Dunn Partners\nModerated by Dan "
            "Ellis, Partner, Ash & Poole LLP\n10:15 AM – Adjourn"
            ), ["Ann Hollis: speaker", "Ben Carver: panellist", "Cara Dunn: panellist", "Dan Ellis: moderator"]),
        ("Fast Pitch Night", "Finalists\nAnn Hollis, TrailTot\nBen Carver, CurbIQ\n\nJudges: Cara Dunn of Dunn Ventures", ["Ann Hollis: panellist", "Ben Carver: panellist", "Cara Dunn: panellist"]),
        ("Athena Awards", "Finalists: Ann Hollis, Elm Dental; Ben Carver, Elm Bank.", ["Ann Hollis: honoree", "Ben Carver: honoree"]),
        ("CFO Roundtable", "Chatham House Rule. Discussion leader Ann Hollis, treasurer of Acme, joins by video.", ["Ann Hollis: moderator"]),
        ("Coffee", "Your host this month: Ann Hollis, Hollis Realty.", ["Ann Hollis: host"]),
        ("Market Update", "After lunch, past president Ann Hollis will lead the three in a panel discussion on insurance.", ["Ann Hollis: moderator"]),
        ("Garden Club", "Master Gardener Florence Abbingdale will show slides and bring samples.", ["Florence Abbingdale: speaker"]),
        ("Retreat", "BREAKOUTS\nNegotiating - Ann Hollis, Acme\nChair Yoga - Cara Dunn", ["Ann Hollis: speaker", "Cara Dunn: speaker"]),
        ("Gala", "Hommages de la soirée\n• Bénévole émérite : Anne Gagnon", ["Anne Gagnon: honoree"]),
        ("Conférence", "Elle sera suivie d'une période de questions animée par Marc Gagnon, journaliste à Radio Elm.", ["Marc Gagnon: moderator"]),
        ("Presupuesto", "La directora de la biblioteca Ana Ruiz hablará del presupuesto.", ["Ana Ruiz: speaker"]),
        ("Programs", "Oct 9 - Talk by Ann Hollis\nOct 23 - Sgt. Tonya Carver, Elm State Police, phone scams", ["Ann Hollis: speaker", "Tonya Carver: speaker"]),
        ("Fireside Chat", "A fireside chat between Ann Hollis, CEO of Acme, and Ben Carver, host of the Elm Street podcast.", ["Ann Hollis: speaker", "Ben Carver: speaker"]),
        ("Candidate Forum", (
            "The League and the Chamber will co-host a forum for the candidates for District 2: incumbent Ann "
            "Hollis and Ben Carver."
            ), ["Ann Hollis: panellist", "Ben Carver: panellist"]),
        ("Mental Health", "Your facilitators:\nAnn Hollis is a social worker at Elm Clinic.\nBen Carver is a nurse at Acme.", ["Ann Hollis: speaker", "Ben Carver: speaker"]),
        ("Distinguished Lecture Series: Ann Hollis", "Cities That Remember\nAnn Hollis\nProfessor of History, Elm University", ["Ann Hollis: speaker"]),
        ("Learning Day", "1:10 - 1:35 Keynote Speaker - Ann Hollis\n2:00 - 2:30 Moderator - Ben Carver", ["Ann Hollis: speaker", "Ben Carver: moderator"]),
        ("Gala", "Une soirée animée de main de maître par Marc Gagnon.", ["Marc Gagnon: host"]),
        ("Formation", "Atelier animé par Marc Gagnon.", ["Marc Gagnon: speaker"]),
        ("HR Roundtable", "Bring a mug. Led by Ann Hollis, HR manager at Acme.", ["Ann Hollis: moderator"]),
        ("Leadership Lunch", "Acme CEO Ann Hollis and Elm Foods CEO Ben Carver compare notes in an hour led by professor Cara Dunn.", ["Ann Hollis: panellist", "Ben Carver: panellist", "Cara Dunn: moderator"]),
        ("Speech Contest", "Contestants: Ann Hollis and Ben Carver. Contest chair: Cara Dunn.", ["Ann Hollis: speaker", "Ben Carver: speaker", "Cara Dunn: host"]),
        ("Chili Cookoff", "Judges: Sheriff Ann Hollis and last year's champion, Ben Carver.", ["Ann Hollis: panellist", "Ben Carver: panellist"]),
        ("Governor's Visit", "Assistant Governor Ann Hollis will pin our two newest Fellows, Ben Carver and Cara Dunn.", ["Ann Hollis: host", "Ben Carver: honoree", "Cara Dunn: honoree"]),
        ("Annual Meeting", "President Ann Hollis will call the meeting to order at 6:00 p.m.", ["Ann Hollis: speaker"]),
        ("Shop Talk", "Ann Hollis sits down with three shop owners to talk about hiring.", ["Ann Hollis: moderator"]),
        ("Polio Day", "Don't miss Ann Hollis's remarkable story. Also on the agenda: DG Ben Carver with a progress report.", ["Ann Hollis: speaker", "Ben Carver: speaker"]),
        ("Negotiation Lunch", "Speaker Ann Hollis wrote the book on salary talks.", ["Ann Hollis: speaker"]),
        ("Book Lunch", "Carrie Lund and Amos Teel swap stories. Quizzing them will be bookseller Ann Hollis.", ["Carrie Lund: speaker", "Amos Teel: speaker", "Ann Hollis: moderator"]),
        ("Book Study", "We read it slowly, with executive coach Ann Hollis guiding the conversation.", ["Ann Hollis: moderator"]),
        ("Arts Night", "Sculptor Ann Hollis's new show opens. Hollis will be on hand at 5 to talk about found metal.", ["Ann Hollis: speaker"]),
        ("Saying No", "Tired of taking the notes? So was Ann Hollis. Hear how she stopped.", ["Ann Hollis: speaker"]),
        ("Forecast", "Ann Hollis has tracked prices for 35 years. Following her presentation, lunch is served.", ["Ann Hollis: speaker"]),
        ("Four Days a Week", (
            "Two who tried it tell all.\n\nAnn Hollis is HR director of Acme Solar and ran the first pilot.\n\nBen "
            "Carver is chief of staff of the Town of Elm.\n\nFacilitator: Cara Dunn"
            ), ["Cara Dunn: moderator", "Ann Hollis: panellist", "Ben Carver: panellist"]),
        ("Arts Talk", "Poet Ann Hollis in conversation with WFAE host Ben Carver.", ["Ann Hollis: speaker", "Ben Carver: moderator"]),
        ("Committee Meeting", "Monthly meeting of the committee, chaired by Ann Hollis.", ["Ann Hollis: host"]),
        ("Installation Picnic", (
            "Lt. Gov. Sue Petrie installs President Ann Hollis, President-Elect Ben Carver, Secretary Cara Dunn "
            "and directors Dan Ellis and Eve Fisk."
            ), ["Ann Hollis: honoree", "Ben Carver: honoree", "Cara Dunn: honoree", "Dan Ellis: honoree", "Eve Fisk: honoree"]),
        ("Return to Office", (
            "Three takes from three landlords:\n• Ann Hollis / Hollis Properties\n• Ben Carver / Carver & Poe\n• "
            "Cara Dunn / Dunn Partners\nMod: Dan Ellis, Elm Journal"
            ), ["Ann Hollis: panellist", "Ben Carver: panellist", "Cara Dunn: panellist", "Dan Ellis: moderator"]),
        ("Awards Gala", (
            "Join emcee Ann Hollis as we honor:\nEmerging Leader | Ben Carver, Carver Studios\nLifetime "
            "Achievement | Cara Dunn (posthumous)"
            ), ["Ann Hollis: host", "Ben Carver: honoree", "Cara Dunn: honoree"]),
        ("Founders Dinner", "We remember Dr. Elwood Haines, who founded this club, and hear from his granddaughter, Ann Hollis.", ["Ann Hollis: speaker"]),
        ("Safety Lunch", (
            "Amy Poe coined the term; Dr. Ann Hollis of Elm State has tested it. She joins us to share what "
            "worked."
            ), ["Ann Hollis: speaker"]),
        ("Breakfast", "Dr. Ann Hollis took over the district in July. Come meet her over hash browns.", ["Ann Hollis: speaker"]),
        ("Small Town, Big Data", (
            "Arguing for: developer Ann Hollis. Arguing against: farmer Ben Carver. Keeping the peace: Pastor Cara "
            "Dunn."
            ), ["Ann Hollis: panellist", "Ben Carver: panellist", "Cara Dunn: moderator"]),
        ("Ignite Talks", "Five minutes each: soil (Ann Hollis), seeds (Ben Carver) and bees (Cara Dunn).", ["Ann Hollis: speaker", "Ben Carver: speaker", "Cara Dunn: speaker"]),
        ("Weekly Meeting", "Welcome, Ann Hollis; pledge, Ben Carver; program, Cara Dunn of Elm Zoo.", ["Ann Hollis: speaker", "Cara Dunn: speaker"]),
        ("Town Night", "Town hall with: Ann Hollis, Ben Carver and Cara Dunn.", ["Ann Hollis: speaker", "Ben Carver: speaker", "Cara Dunn: speaker"]),
        ("What's Next?", "Planner Ann Hollis. Architect Ben Carver. Asking the questions: reporter Cara Dunn.", ["Ann Hollis: panellist", "Ben Carver: panellist", "Cara Dunn: moderator"]),
        ("Panel: What's Next?", "Join us for lunch and a lively hour.\n• Ann Hollis, CFO, Acme\n• Ben Carver, owner, Carver Cycles", ["Ann Hollis: panellist", "Ben Carver: panellist"]),
        ("Scholarship Night", (
            "Help us congratulate these young people!\n$2,000: Ann Hollis (Elm High)\n$500: Ben Carver (North "
            "High)"
            ), ["Ann Hollis: honoree", "Ben Carver: honoree"]),
        ("Business Plan Contest", "Finalists Ann Hollis and Ben Carver face the judges at 7.", ["Ann Hollis: panellist", "Ben Carver: panellist"]),
        ("Ribbon Cutting – Hollis Books", "Come at 4 to welcome Ann Hollis to Main Street!", ["Ann Hollis: honoree"]),
        ("Spring Social", "Ann Hollis of Hollis Farms is opening her barn to us.", ["Ann Hollis: host"]),
        ("Alumni Dinner", (
            "Two graduates take the stage: astronaut Ann Hollis and Ben Carver, CEO of Acme. Both will receive the "
            "medal from club president Cara Dunn."
            ), ["Ann Hollis: honoree", "Ben Carver: honoree", "Cara Dunn: host"]),
        ("Law Day", (
            "The Liberty Award will be presented by Bar President Ann Hollis to Sister Cara Dunn, founder of Elm "
            "Legal Clinic."
            ), ["Ann Hollis: host", "Cara Dunn: honoree"]),
        ("Women of Distinction Dinner", (
            "Please join us as we honour three remarkable women.\nBusiness – Ann Hollis, Acme\nArts – Cara "
            "Dunn\nHealth – Dr. Eve Fisk, Elm Hospital"
            ), ["Ann Hollis: honoree", "Cara Dunn: honoree", "Eve Fisk: honoree"]),
        ("Bar Happy Hour", "Toast our newest judges, Ann Hollis and Ben Carver.", ["Ann Hollis: honoree", "Ben Carver: honoree"]),
        ("Heritage Dinner", (
            "This year we lift a glass to two who kept the lights on: nurse Ann Hollis and, posthumously, Judge "
            "Ben Carver."
            ), ["Ann Hollis: honoree", "Ben Carver: honoree"]),
        ("Installation Banquet", (
            "Past president Ann Hollis, installing officer. Incoming board: Ben Carver (president), Cara Dunn "
            "(treasurer)."
            ), ["Ben Carver: honoree", "Cara Dunn: honoree"]),
        ("Bar Luncheon", (
            "Our luncheon features a conversation on access to justice with Justice Ann Hollis (Ret.), now CEO of "
            "the Elm Arbitration Association, and Legal Aid director Ben Carver."
            ), ["Ann Hollis: speaker", "Ben Carver: speaker"]),
        ("Conference", (
            "10:15 Breakouts\nA: Negotiating – Prof. Ann Hollis, Elm State University\nB: Burnout Is No Badge – "
            "Maria Lopez, LCSW"
            ), ["Ann Hollis: speaker", "Maria Lopez: speaker"]),
        ("Planning Board Meeting", (
            "1. Call to order, Chairman Ann Hollis\n2. Invocation - Pastor Ben Carver\n3. Approval of minutes\n4. "
            "Presentation on stormwater - City Engineer Cara Dunn\n5. Adjourn"
            ), ["Ann Hollis: speaker", "Cara Dunn: speaker"]),
        ("Tax Workshop Series", "9:00 Why boards stall (Ann Hollis)\n10:30 Money talks (Ben Carver, Elm Foundation)", ["Ann Hollis: speaker", "Ben Carver: speaker"]),
        ("Deal Maker Awards", "Join us as we celebrate 2026 Deal Maker of the Year Ann Hollis, CEO of Acme.", ["Ann Hollis: honoree"]),
        ("Student Luncheon", "Student of the month Ann Hollis will be introduced by Principal Ben Carver.", ["Ann Hollis: honoree"]),
        ("New Superintendent", "Come say hello to Dr. Ann Hollis.", ["Ann Hollis: speaker"]),
        # nobody, or not these
        ("Taller", "La biblioteca César Chávez ofrece este taller gratuito.", []),
        ("Coffee", "The chamber will host this month: Ann Hollis", []),
        ("Town Forum", "Panel: Supt. Ann Hollis and attorney Ben Carver. Clerk Cara Dunn will time the speakers.", ["Ann Hollis: panellist", "Ben Carver: panellist"]),
        ("Breakfast", "Underwritten by Elm Credit Union; table hosts include Ann Hollis and Ben Carver.", []),
        ("Luncheon", (
            "Join us to hear Ann Hollis, CEO of Acme. She took the helm in 2019 after the retirement of founder "
            "Ben Carver."
            ), ["Ann Hollis: speaker"]),
        ("Legislative Lunch", (
            "Sen. Ann Hollis and Rep. Ben Carver have been invited. So far Sen. Hollis has confirmed; Rep. Carver "
            "will be in Elm and cannot attend."
            ), ["Ann Hollis: speaker"]),
        ("A Tribute to Ann Hollis", "We gather one year after Ann's passing to share stories.", []),
        ("Exchange Night", "Youth Exchange Officer: Ann Hollis (see her about hosting).", []),
        ("Farewell to Director Cara Dunn", "Cake at 4. The chamber's new director, Ann Hollis, starts on the first.", ["Cara Dunn: honoree"]),
        ("Board of Health", "Clerk: Ann Hollis, 555-0199.", []),
        ("Golf Day", "Presenting sponsor Ann Hollis Realty.", []),
        ("Garden Club", "Ann Hollis is the mother of Ben Carver of Elm Nursery.", []),
    ],
)  # fmt: skip
def test_who_does_what(title: str, text: str, wanted: list[str]) -> None:
    assert told(text, title) == wanted


@pytest.mark.parametrize(
    ("text", "title", "organization"),
    [
        ("Moderated by Ann Hollis, Partner, Ash & Poole LLP", "Partner", "Ash & Poole LLP"),
        ("Featuring Ann Hollis, Director of Community Engagement", "Director of Community Engagement", None),
        ("Speaker: Ann Hollis, FP&A Director at Elm Logistics.", "FP&A Director", "Elm Logistics"),
        ("Speaker: Ann Hollis, ML engineer @ Elm Health Network", "ML engineer", "Elm Health Network"),
        ("Speaker: Ann Hollis, Partner, Elm Employment Counsel", "Partner", "Elm Employment Counsel"),
        ("Speaker: Ann Hollis, General Counsel, Acme", "General Counsel", "Acme"),
        ("Remarks by County Commission Chairman Ann Hollis.", "County Commission Chairman", None),
        ("Speaker: Ann Hollis, Workforce Services Manager, Elm County", "Workforce Services Manager", "Elm County"),
        ("Judge Ann Hollis of the U.S. District Court for the Southern District of Alabama will speak.", "Judge", "U.S. District Court for the Southern District of Alabama"),
        ("U.S. Representative Ann Hollis (TN-09) will speak.", "U.S. Representative", None),
        ("Mayor Ann Hollis (Elmwood) will speak.", "Mayor", None),
        ("Speaker: Ann Hollis (Fort Elm Regional Office, SEC)", None, "SEC"),
        ("Exchange student Ann Hollis from Bilbao will speak.", "Exchange student", None),
        ("Instructor: Ann Hollis, CPA, CRMA, Partner, Acme", "Partner", "Acme"),
        ("Our speaker is construction attorney Ann Hollis, a shareholder in Crane Dunlap PC.", "shareholder", "Crane Dunlap PC"),
        ("Speaker: Ann Hollis, VP Preconstruction, Acme", "VP Preconstruction", "Acme"),
        ("Speakers: Ann Hollis, whose HVAC company tried it.", None, None),
        ("Speaker: Ann Hollis, Director of Community Engagement for the Port Authority.", "Director of Community Engagement", "Port Authority"),
        ("Speaker: Ann Hollis, Attorney at Law, Dunn Legal", "Attorney at Law", "Dunn Legal"),
        ("Speaker: Ann Hollis, Human Resources, Acme", "Human Resources", "Acme"),
        ("Speaker: Ann Hollis, D.V.M., owner of Elm Animal Hospital", "owner", "Elm Animal Hospital"),
        ("Speaker: Ann Hollis, Century 21 Elm Realty", None, "Century 21 Elm Realty"),
        ("Emcee: Ann Hollis, WISN 12", None, "WISN 12"),
        ("Emcee: Ann Hollis, morning host on Q104", "morning host", "Q104"),
        ("Ann Hollis, founder and CEO of software company Loopy, will explain.", "founder and CEO", "Loopy"),
        ("Ann Hollis, a longtime volunteer with Elm Hospice, will explain.", None, "Elm Hospice"),
        ("Ann Hollis, a 30-year employee of Acme, will explain.", None, "Acme"),
        ("Ann Hollis, on the faculty at Elm State, will explain.", None, "Elm State"),
        ("Ann Hollis, who writes a column for the Elm Courier, will explain.", None, "Elm Courier"),
        ("Ann Hollis from Elm State's business school will explain.", None, "Elm State"),
        ("Ann Hollis, dean of the law school, will explain.", "dean of the law school", None),
        ("Ann Hollis is back! The Elm Zoo veterinarian will explain.", "veterinarian", "Elm Zoo"),
        ("Speaker: Ann Hollis. At Elm Bakes, she leads a team of nine.", None, "Elm Bakes"),
        ("Speaker: Ann Hollis. At Elm State, she studied under monks.", None, None),
        ("Speaker: Ann Hollis. Ann has worked at Elm Legal since 2003.", None, "Elm Legal"),
        ("Speaker: Ann Hollis. Our guest comes to us from Elm Shelter.", None, "Elm Shelter"),
        ("Our guest, Ann Hollis, comes to us from Elm Shelter.", None, "Elm Shelter"),
        ("With Ann Hollis, author of Seats at the Table.", "author", None),
        ("Speaker\nAnn Hollis\nAcme\nTopic: Pricing", None, "Acme"),
        ("At the home of Ann Hollis, 14 Orchard Hill.", None, None),
        ("Hear from Pete's Diner's Ann Hollis, Carpe Diem's Ben Carver and Cara Dunn of Dunn Interiors.", None, "Pete's Diner"),
        ("Hear from Port of Elm director Ann Hollis, College of Elm economist Ben Carver and Cara Dunn.", "director", "Port of Elm"),
        ("Speakers: Ann Hollis and Ben Carver of Dunn Legal and Cara Poe, Elm Wealth Advisors", None, "Dunn Legal"),
        ("Instructor: Raymond Hollis, CPA\n\nRay is director of audit at Acme Health.", "director of audit", "Acme Health"),
    ],
)  # fmt: skip
def test_where_they_work(text: str, title: str | None, organization: str | None) -> None:
    (_name, found, body), *_rest = placed(text)
    assert (found, body) == (title, organization)


@pytest.mark.parametrize(
    ("title", "text", "organization"),
    [
        ("Ribbon Cutting & 50th Anniversary, Hollis Upholstery", "Come toast owner Ann Hollis at 4 p.m.", "Hollis Upholstery"),
        ("Lunch Tour: Carver Brewing", "Owner Ann Hollis walks us through the brewhouse.", "Carver Brewing"),
        ("Open House at Elm Pottery Works", "Founder Ann Hollis shows how a mug is made.", "Elm Pottery Works"),
        ("Groundbreaking: Elm Cancer Pavilion", "Remarks by CEO Ann Hollis.", None),
        ("Tour of Downtown", "Owner Ann Hollis shows how a mug is made.", None),
    ],
)  # fmt: skip
def test_whose_business_the_title_names(title: str, text: str, organization: str | None) -> None:
    assert [one.organization for one in people.find(text, title=title)] == [organization]


@pytest.mark.parametrize(
    ("role", "text"),
    [
        ("moderator", "Ann Hollis handles the interview."), ("moderator", "Ann Hollis conducts the interview."),
        ("moderator", "Ann Hollis will guide the discussion."),
        ("host", "Crew leader: Ann Hollis."), ("host", "Site captain: Ann Hollis."),
        ("host", "Chairing the meeting: Ann Hollis."),
        ("honoree", "Congratulations, Ann Hollis!"), ("honoree", "Cheers to Ann Hollis on 30 years."),
        ("honoree", "Join us in wishing Ann Hollis well as she retires."),
        ("honoree", "The club's award will be accepted by Ann Hollis."),
        ("honoree", "Celebrating the career of Ann Hollis."),
        ("honoree", "Paul Harris Fellow pins for Ann Hollis and Ben Carver."),
        ("panellist", "Ann Hollis and Ben Carver round out the panel."),
        ("panellist", "Running for council: Ann Hollis, Ben Carver."),
        ("panellist", "Panelists Ann Hollis and Ben Carver weigh in."),
        ("speaker", "Ann Hollis is the featured author."), ("speaker", "Ask Ann Hollis anything."),
        ("speaker", "\"Bees\" by Ann Hollis, Elm Zoo."), ("speaker", "Storyteller Ann Hollis spins yarns."),
        ("speaker", "State of the city by Mayor Ann Hollis."), ("speaker", "Ann Hollis runs a workshop."),
    ],
)  # fmt: skip
def test_what_one_does_alone(role: str, text: str) -> None:
    assert [one.role.value for one in people.find(text, title="Luncheon") if one.name == "Ann Hollis"] == [role]


@pytest.mark.parametrize(
    "text",
    [
        "Questions? Ask Ann Hollis.",
        'We are reading "Bees" by Ann Hollis.',
        "Program by Ann Hollis next month.",
        "Music spun by Ann Hollis.",
        "Please welcome our newest members: Corner Cup Coffee, Ann Hollis, DDS.",
    ],
)
def test_who_does_nothing_here(text: str) -> None:
    assert people.find(text, title="Luncheon") == []


def test_a_title_that_speaks_of_work_makes_no_workday() -> None:
    assert told("Ann Hollis will show us new tools.", "The Future of Work") == ["Ann Hollis: speaker"]
    assert told("Ann Hollis will show us the ropes. Bring gloves and boots.", "Trail Work Day") == ["Ann Hollis: host"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ((
            "Join Ann Hollis of Acme Steel, Bob Raymond of First Bank and Carla Pruitt of Elm College for a candid "
            "discussion. Moderating is Chamber president Dan Foley."
            ), ["Ann Hollis: panellist", "Bob Raymond: panellist", "Carla Pruitt: panellist", "Dan Foley: moderator"]),
        ("Speaker: Ann Hollis, CFO of Acme Steel. Leading the conversation: Bob Raymond of the Elm Journal.", ["Ann Hollis: speaker", "Bob Raymond: moderator"]),
        ("Being inducted are Ann Hollis (First Bank) and Bob Raymond, principal of Elm School.", ["Ann Hollis: honoree", "Bob Raymond: honoree"]),
        ("Speaker: Senator Ann Hollis. Senator Bob Raymond has a scheduling conflict and sends regrets.", ["Ann Hollis: speaker"]),
        ("A half day on board work. Co-facilitated by Ann Hollis.", ["Ann Hollis: moderator"]),
    ],
)  # fmt: skip
def test_who_asks_who_is_inducted_and_who_stays_away(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Detective Sergeant Ann Hollis of the Elm Police Department talks about phone scams and that email.", ["Ann Hollis: speaker"]),
        ((
            "\"It is not about dying, it is about deciding, and a will is where that begins,\" says attorney Ann "
            "Hollis, who returns to the library."
            ), ["Ann Hollis: speaker"]),
        ("Chief Judge Ann Hollis presides as the bar welcomes its newest attorneys: Ben Carver and Cara Dunn.", ["Ann Hollis: host", "Ben Carver: honoree", "Cara Dunn: honoree"]),
        ("Raise a glass to our Ambassador of the Quarter, Ann Hollis of Elm Insurance!", ["Ann Hollis: honoree"]),
        ("The award will be presented by 2023 recipient Ann Hollis.", ["Ann Hollis: host"]),
        ("Foundation awards will be given out by District Governor Ann Hollis.", ["Ann Hollis: host"]),
        ("Winners will be announced by Governor Ann Hollis.", ["Ann Hollis: host"]),
        ("Commentary and emcee duties by Ann Hollis.", ["Ann Hollis: host"]),
        ("Trivia at the taproom; quizmaster Ann Hollis keeps score.", ["Ann Hollis: host"]),
        ("Panel leader: Ann Hollis, chapter president", ["Ann Hollis: moderator"]),
        ("Questions put by Elm Courier reporter Ann Hollis.", ["Ann Hollis: moderator"]),
        ("New directors Ann Hollis and Ben Carver take their oaths from County Judge Cara Dunn.", ["Ann Hollis: honoree", "Ben Carver: honoree"]),
        ("Director Ann Hollis will say a few words, as will Mayor Ben Carver.", ["Ann Hollis: speaker", "Ben Carver: speaker"]),
        ("Presented by the Elm Hospice Association and gerontologist Ann Hollis.", ["Ann Hollis: speaker"]),
        ("We will also recognise 101-year-old member Ann Hollis.", ["Ann Hollis: honoree"]),
        ((
            "2025 Honorees\nSmall Business: Elm Coffee Roasters (Ann Hollis, owner)\nLarge Business: Prairie "
            "Steel\nAg Leader: Ben Carver"
            ), ["Ann Hollis: honoree", "Ben Carver: honoree"]),
        ("Help us celebrate Ann Hollis's new Elm Insurance office.", ["Ann Hollis: honoree"]),
        # nobody
        ("Last year's winners, Ann Hollis and Ben Carver, have promised to defend their title!", []),
        ("Plans are on file with the Town Clerk, Ann Hollis.", []),
        ("The Gold Star families of Cpl. Ben Carver and Sgt. Cal Dunn will be our guests.", []),
        ("Mystery writer Ann Hollis, creator of the Walt Carver series, will read.", ["Ann Hollis: speaker"]),
    ],
)  # fmt: skip
def test_who_hands_over_who_is_sworn_in_and_who_only_won_before(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Passing of the gavel: outgoing chair Ann Hollis to incoming chair Ben Carver", ["Ann Hollis: honoree", "Ben Carver: honoree"]),
        ("Ann Hollis (Elm Design) hosts a candid talk with Council President Ben Carver.", ["Ann Hollis: moderator", "Ben Carver: speaker"]),
        ("A live auction led by Ann Hollis follows.", []),
        ("Instructor-led by former prosecutor Ann Hollis.", ["Ann Hollis: speaker"]),
        ("Panelistas: Ann Hollis, Elm USA; Ben Carver. Modera: Cara Dunn (Univision).", ["Ann Hollis: panellist", "Ben Carver: panellist", "Cara Dunn: moderator"]),
        ("Special thanks to Ambassador of the Month Ann Hollis!", ["Ann Hollis: honoree"]),
        ("President Ann Hollis in the chair.", ["Ann Hollis: host"]),
        ("A panel with Ben Carver and Cal Dunn; Chamber VP Ann Hollis leads the questions.", ["Ben Carver: panellist", "Cal Dunn: panellist", "Ann Hollis: moderator"]),
        ((
            "REGIONAL OUTLOOK\nAnn Hollis, Professor of Economics, Elm State\n\nINDUSTRY PANEL\nBen Carver, "
            "President, Carver Homes\nCal Dunn, Manager, Elm Steel"
            ), ["Ann Hollis: speaker", "Ben Carver: panellist", "Cal Dunn: panellist"]),
        ("7:15 p.m. Police Chief Ann Hollis - cruiser bids", ["Ann Hollis: speaker"]),
        # nobody
        ("7:00 p.m. Hearing: liquor license transfer, applicant Ann Hollis", []),
        ("Drop off at the barn. Organizer Ann Hollis says the pantry needs yams.", []),
    ],
)  # fmt: skip
def test_who_leads_whom(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Past District Governor Ann Hollis will conduct the installation.", []),
        ("Past President Ann Hollis will administer the oath.", []),
        ("Judge Ann Hollis will administer the oath.", []),
        ("Past Governor Ann Hollis will serve as installing officer.", []),
        (
            "Three local veterans, Ann Hollis, Ben Carver and Cal Dunn, will be wrapped in handmade quilts.",
            ["Ann Hollis: honoree", "Ben Carver: honoree", "Cal Dunn: honoree"],
        ),
        ("Speaker from Elm University, Dr. Ann Hollis.", ["Ann Hollis: speaker"]),
    ],
)
def test_who_installs_and_who_is_wrapped_in_quilts(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The business meeting at 6:30 is conducted by President Ann Hollis.", ["Ann Hollis: host"]),
        ("Director Ann Hollis presents the Small Business Person of the Year award to Ben Carver.", ["Ann Hollis: host", "Ben Carver: honoree"]),
        ("Celebrate the appointment of Judge Ann Hollis to the Court of Appeals.", ["Ann Hollis: honoree"]),
        ("Paddle raise led by Ann Hollis.", []),
        ("Auctioneers Col. Ann Hollis and Ben Carver", []),
        ("Interview conducted by organizer Ann Hollis.", ["Ann Hollis: moderator"]),
        ("Dr. Ann Hollis and members of her cabinet will share the plan.", ["Ann Hollis: speaker"]),
        ("Hon. Ann Hollis and Hon. Ben Carver, Elm Court of Appeals, with practice pointers for briefs.", ["Ann Hollis: speaker", "Ben Carver: speaker"]),
        # nobody
        ("Race director Ann Hollis. Awards by age group.", []),
        ("President Ann Hollis and staff wish you a peaceful holiday.", []),
        ("Five courses paired with wines from Ann Hollis and Ben Carver.", []),
        ("Applications for the Elm Scholarship are due April 1 to counselor Ann Hollis.", []),
        ("Dr. Ann Hollis's talk is rescheduled to May 3.", []),
        ("Remembering Officer Ann Hollis.", []),
    ],
)  # fmt: skip
def test_who_conducts_hands_over_and_who_only_stands_there(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A fireside chat hosted by Chamber President and CEO Ann Hollis follows.", ["Ann Hollis: moderator"]),
        (
            "Board president Ann Hollis will recognize volunteers of the year Ben Carver and Cal Dunn.",
            ["Ann Hollis: host", "Ben Carver: honoree", "Cal Dunn: honoree"],
        ),
    ],
)
def test_who_recognizes_and_who_hosts_a_chat(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ann Hollis, Ben Carver and Cal Dunn become Paul Harris Fellows this morning.", ["Ann Hollis: honoree", "Ben Carver: honoree", "Cal Dunn: honoree"]),
        ((
            "The Bar will bestow its Service Award on Judge Ann Hollis and its Pro Bono Award on Ben Carver of "
            "Carver Law."
            ), ["Ann Hollis: honoree", "Ben Carver: honoree"]),
        ("Chief Ann Hollis will pin badges on probationary firefighters Ben Carver and Cal Dunn.", ["Ann Hollis: host", "Ben Carver: honoree", "Cal Dunn: honoree"]),
        ("Celebrating 25 years: Ann Hollis. 20 years: Ben Carver. Manager Cal Dunn will hand out the clocks.", ["Ann Hollis: honoree", "Ben Carver: honoree", "Cal Dunn: host"]),
        ((
            "The Elm Foundation will present its Golden Apple to Ann Hollis (Elm High, math) and Ben Carver (Elm "
            "Middle, art)."
            ), ["Ann Hollis: honoree", "Ben Carver: honoree"]),
        ("Lt. Ann Hollis will be promoted to captain.", ["Ann Hollis: honoree"]),
        ("Awards: Nurse of the Year - Ann Hollis, RN; Friend of Nursing - Sen. Ben Carver.", ["Ann Hollis: honoree", "Ben Carver: honoree"]),
        ("Join us for a discussion of Just Mercy by Bryan Stone.", []),
        ("Ann Hollis will speak on bees and on Ben Carver.", ["Ann Hollis: speaker"]),
    ],
)  # fmt: skip
def test_on_whom_and_to_whom_prizes_go(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


def test_a_moderator_within_a_list_of_a_panel() -> None:
    text = (
        "10:00 a.m. Panel: Employers & Housing. Ann Hollis, 3M; Cara Dunn, Elm Clinic; Ben Carver, moderator, Elm Trust"
    )
    assert told(text) == ["Ann Hollis: panellist", "Cara Dunn: panellist", "Ben Carver: moderator"]
    assert placed(text) == [
        ("Ann Hollis", None, "3M"),
        ("Cara Dunn", None, "Elm Clinic"),
        ("Ben Carver", None, "Elm Trust"),
    ]


def test_what_all_need_to_know_comes_from_those_who_tell_it() -> None:
    assert told(
        "What every owner needs to know about overtime, from employment lawyers Ann Hollis and Ben Carver."
    ) == ["Ann Hollis: speaker", "Ben Carver: speaker"]


def test_a_host_who_sits_down_with_a_guest_asks_and_offices_are_no_office() -> None:
    assert told("Host Ann Hollis sits down with Ben Carver, who sold his company, Crate, to Acme.") == [
        "Ann Hollis: moderator",
        "Ben Carver: speaker",
    ]
    assert placed("Join us to toast their new offices and new associate Ann Hollis.") == [
        ("Ann Hollis", "associate", None)
    ]
    assert placed("Sales and marketing manager Ann Hollis will speak.") == [
        ("Ann Hollis", "Sales and marketing manager", None)
    ]
