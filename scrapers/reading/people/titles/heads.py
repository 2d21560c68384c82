"""The words that job titles are made of, and whether one may end at a word."""

from __future__ import annotations

from scrapers.reading.occupations import MASTERED, head
from scrapers.reading.people.cues import ON_AIR
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

FUNCTIONS = words(
    "sales marketing operations operation human hr it r&d engineering finance development communications "
    "communication technology economic economics public people talent workforce business program programs philanthropy "
    "education government external "
    "community corporate "
    "commercial customer member membership strategy strategic innovation product research diversity advancement "
    "admissions nursing medicine law political history security risk compliance supply logistics manufacturing quality "
    "information data digital "
    "credit lending clinical "
    "patient safety tourism police schools board directors state agriculture transportation planning facilities "
    "events partnerships advocacy fundraising management computer entrepreneurship accounting policy artificial ai "
    "cybersecurity biology chemistry "
    "psychology sociology "
    "care sustainability construction global regional investor legal treasury tax volunteers volunteer learning "
    "culture aging hospitality banking inclusion belonging real leadership surgery staff court courts commerce revenue "
    "growth client content "
    "creative media social retail wealth private "
    "investments investment underwriting procurement purchasing maintenance production design analytics architecture "
    "advertising brand textiles music arts art ceremonies students student counseling athletics recruitment recruiting "
    "training "
    "outreach services service "
    "visitor guest employee parish pastoral worship choral infrastructure energy emergency fire labor health housing "
    "parks recreation ops pmo fp&a m&a ux ui qa seo pr esg dei deeds elections wills probate defense war treasury "
    "interior homeland veterans exhibitions collections conservation horticulture "
    "pediatrics cardiology oncology neurology psychiatry emergency clubhouse food beverage shareholder enterprise "
    "software hardware cloud network networks security industry delivery internal audit direct trade imports exports "
    "labs loans mortgage deposits branch branches préstamos développement économique économiques ressources humaines "
    "opérations ventes affaires publiques santé communautaire ventas finanzas operaciones comunicaciones desarrollo "
    "mercadotecnia the "
    "natural resources "
    "preconstruction estimating merchandising origination syndications lifecycle loyalty retention enablement physics "
    "utilities impact relations engagement affairs success experience giving wellness integration procurement "
    "sourcing acquisition sewer roads streets rewards benefits total membership guidance curriculum instruction "
    "technology parks transit aviation airports tours patients oncology mathematics philosophy english journalism "
    "religion theology geology geography anthropology linguistics regulatory resource fleet electrification"
)
DESCRIBES = words(
    "pmo k-9 k9 tribal dare d.a.r.e esl gis jrotc rotc afjrotc swat sro ems 4-h ag agri pr hr h.e cyber m&a ai ip vc "
    "esg r&d b2b saas stem dei erp crm re-elected newly-elected retiring incoming outgoing newly longtime long-time "
    "grammy emmy oscar pulitzer olympic "
    "nobel peabody fulbright nba nfl mlb nhl wnba budget "
    "scrum port tourism parks recreation water works transit housing immigration trade labor employment consul "
    "magistrate wine consumer civil structural electrical "
    "mechanical environmental forensic registered chartered independent freelance veteran local native celebrity "
    "pastry youth children's student alumni broadway hollywood korean vietnam admissions athletic football basketball "
    "baseball soccer library "
    "museum theater symphony radio tv television news "
    "sports weather morning evening court probate juvenile appellate federal regional senior sr chief assistant "
    "associate deputy executive managing general vice interim acting former past immediate state county city national "
    "branch market area "
    "district global corporate "
    "commercial lead head staff principal first second lt lieutenant u.s us project program office sales marketing "
    "human plant store operations finance business development economic community board co founding event private "
    "personal financial "
    "wealth real estate "
    "leadership certified licensed professional public communications membership advisory small technology "
    "information data digital product account relationship mortgage loan tax family criminal health clinical nurse "
    "fire police retired "
    "award-winning bestselling "
    "best-selling keynote motivational life career school policy government external strategic investment portfolio "
    "fund research workforce talent training safety creative art artistic music campus medical nursing extension "
    "outreach volunteer donor "
    "gift major philanthropy "
    "grants junior town village township municipal planning zoning permit brand media content social web it hr "
    "customer client service field technical software systems network security chapter club division group partner "
    "equity name chamber "
    "council auxiliary "
    "artistic spiritual presiding supervisory special detective lead political textile yoga personal home property "
    "pro two-time three-time resident council foundation committee association hospital college university church "
    "company association parish society "
    "league lodge post union "
    "emeritus elect division bureau department agency guest featured visiting distinguished endowed adjunct exchange "
    "crime prevention italian french german canadian british irish scottish welsh english spanish mexican cuban "
    "japanese chinese russian ukrainian polish greek brazilian australian dutch swedish norwegian danish "
    "israeli egyptian nigerian kenyan filipino thai peruvian colombian haitian jamaican european asian latin stand-up "
    "frontend front-end backend back-end full-stack fullstack devops "
    "american african indian native black jewish catholic christian women's men's early childhood holocaust "
    "governor's mayor's president's"
)
"""What says more of a title; all else that has a capital before one is the employer."""
KNOWN_BODIES = frozenset(
    ["cooperative extension", "national weather service", "national park service", "u.s. forest service",
    "u.s forest service", "us forest service", "secret service", "geological survey", "u.s. geological survey",
    "u.s geological survey", "alumni association", "red cross", "salvation army", "united way", "federal reserve",
    "boy scouts", "girl scouts", "head start", "junior league", "civil air", "coast guard",
     "national guard", "forest service", "weather service", "park service", "big brothers", "peace corps",
     "corps of engineers", "habitat",
     "intel", "amazon", "oracle", "chevron", "allstate", "starbucks", "farm bureau", "port authority",
     "workforce board", "federal reserve bank", "white house", "state farm", "home depot", "economic club",
     "rotary international", "kiwanis international", "lions clubs international", "toastmasters international"]
)  # fmt: skip
_SHORT = words(
    "msgt ssgt tsgt smsgt cmsgt sfc gysgt ltc mp mpp mla mna pdg da ada gm md lt pro dir rep gen maj sen gov col det "
    "adm mgr lic cpa asst exec sgt pvt ins pa vp lead head fellow major general captain pilot guide aide champion"
)
_GENERALS = words(
    "governor army marine corps force guard major-general consul attorney adjutant surgeon brigadier major lieutenant "
    "inspector solicitor postmaster maj lt brig by with from and of featuring welcome retired"
)
MAKERS = words(
    "recipient recipients author authors co-author writer novelist creator star winner winners translator illustrator "
    "composer co-authors survivor founder-author veteran laureate"
)
"""What these are "of" is a work, a war or a prize."""
LANDS_OF_OFFICES = words("city town village county borough township")


def is_head(line: Line, at: int) -> bool:
    """Whether a job title may end in the word at ``at``."""
    token = line.tokens[at]
    if (
        token.low == "host"
        and at > 0
        and (
            line.low(at - 1) in ON_AIR
            or (line.mark(at - 1)[:1] in "WKC" and line.mark(at - 1).isupper() and 2 < len(line.mark(at - 1)) < 5)
        )
    ):
        return True
    if (
        token.low == "professional"
        and at > 0
        and line.low(at - 1) in ("pga", "lpga", "golf", "tennis", "teaching", "hr", "marketing", "insurance")
    ):
        return True
    if (
        token.low in ("member", "members")
        and at > 0
        and line.low(at - 1) in ("board", "council", "committee", "faculty", "commission", "cabinet")
    ):
        return True
    if (
        token.text in ("volunteer", "volunteers")
        and 0 < at < len(line.tokens) - 1
        and line.tokens[at - 1].capital
        and line.tokens[at - 1].word
        and line.tokens[at + 1].capital
        and any(span.lead == at + 1 and span.sure == 2 for span in line.names)
    ):
        # "Elm Food Bank volunteer Jane Roe"
        return True
    if (
        token.low in ("anchors", "hosts")
        and at > 0
        and (
            (line.mark(at - 1)[:1] in "WKC" and line.mark(at - 1).isupper() and 2 < len(line.mark(at - 1)) < 6)
            or line.low(at - 1) in ON_AIR
            or (line.mark(at - 1).isdigit() and line.low(at - 2) in ("channel", "fox", "news", "abc", "nbc", "cbs"))
        )
        and at + 1 < len(line.tokens)
        and line.tokens[at + 1].capital
    ):
        return True
    if (
        token.low == "instructor"
        and (
            line.low(at + 1) in ("in", "of", "at")
            or (
                line.mark(at + 1) == ","
                and (line.mark(at - 1) == "," or line.low(at - 1).endswith("certified"))
                and not any(span.lead == at + 2 for span in line.names)
            )
        )
        and at + 2 < len(line.tokens)
        and line.tokens[at + 2].capital
    ):
        return True
    if token.low == "master" and at > 0 and line.low(at - 1) in MASTERED:
        return True
    if token.low == "scout" and at > 0 and line.low(at - 1) in ("eagle", "life"):
        return True
    if token.low == "assistant" and line.lows(at + 1, at + 3) in (["to", "the"], ["to", "our"]):
        return True
    if not token.word or not head(token.low):
        return False
    if token.low == "investor" and line.low(at + 1) in ("relations", "services", "engagement", "education"):
        # "VP Investor Relations"
        return False
    if token.low == "banker" and line.low(at - 1) == "coldwell":
        return False
    if token.low == "pro" and line.low(at + 1) in ("tem", "tempore"):
        return False
    if token.low == "general" and line.low(at - 1) not in _GENERALS and at > 0 and line.tokens[at - 1].word:
        return False
    return (
        token.low not in _SHORT
        or token.capital
        or token.low in ("lead", "head", "pro", "fellow", "guide", "aide", "captain", "champion", "pilot", "general")
    )


__all__ = ["DESCRIBES", "FUNCTIONS", "KNOWN_BODIES", "LANDS_OF_OFFICES", "MAKERS", "is_head"]
