"""Standing bodies whose title has no word for one: "Finance/Audit", "Lodging & Attractions Council", "Group 2 Meeting".

A body's remit is its name where its own chamber, chapter or foundation calls it by nothing else and the
text tells of one that meets; a group of owners or presidents is a roundtable; a "regular meeting" with a
roll call is that of a board.
"""

from __future__ import annotations

from hobnob import headcount
from hobnob import patterns as re
from hobnob.formats import evidence, pastimes, peers
from hobnob.records import Format

_REMIT = (
    r"(?:finance|audit|budget|governance|nominating|by-?laws|investments?|compensation|membership|member services"
    r"|programs?|programming|public policy|government(?:al)? (?:affairs|relations)|legislative(?: affairs)?|advocacy"
    r"|r?pac|education|scholarships?|marketing|communications|(?:fund|resource|economic|community|workforce|business"
    r"|board|leadership|professional|tourism) development|workforce(?: solutions| readiness)?|talent|transportation"
    r"|infrastructure|tourism|beautification|design|facilities|property|personnel|human resources|technology|ethics"
    r"|grievance|professional standards|hospitality|sponsorships?|events|grants|allocations|community impact|screening"
    r"|selection|strategic planning|(?:capital |annual )?campaign|economic (?:restructuring|vitality)|organi[sz]ation"
    r"|promotions?|diversity|sustainability|energy|agriculture|agribusiness|manufacturing|retail|retention|housing"
    r"|health ?care|safety|international|small business|house|buildings? (?:&|and) grounds|outreach"
    r"|public (?:relations|image)|due diligence|deal flow|real estate|downtown|parking|awards|golf|gala|strategy"
    r"|operations|risk|executive"
    r"|rotary foundation|youth services|service projects)"
)
_MONTHS = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*"
_ONLY_REMIT = re.compile(
    rf"^\W*(?:the )?{_REMIT}(?:(?: ?[/&,+] ?| and ){_REMIT}){{0,3}}(?: (?:group|team|solutions|meeting|chairs|leads"
    rf"|call|huddle|planning))?(?:\s*[-–—:(]+\s*(?:round|session|part|meeting|month|quarter|q\d|\d{{4}}"
    rf"|{_MONTHS})\b.{{0,20}})?\W*$",
    re.I,
)
_BODY = re.compile(
    r"^\W*(?:the )?(?:[\w&'/+-]+ ){1,5}(?:council|cabinet|coalition|caucus|collaborative"
    r"|consortium)\W*(?:meeting\W*)?$",
    re.I,
)
_CIVIC = re.compile(
    r"\b(?:city|town|village|county|borough|common|student|tribal|scouts?|arts|parish|pastoral|national|general"
    r"|union|student government|homeowners) (?:council|commission|cabinet)\b",
    re.I,
)
_MEETS = re.compile(
    r"\bstanding (?:group|committee|meeting|guests?|agenda)\b|\bwe (?:meet|review|need|decide|set|score|plan)\b"
    r"|\bmeets? (?:with|w/|on|at|the|every|monthly|quarterly|weekly)\b|\b(?:quarterly|monthly|every other month"
    r"|bi-?monthly)\b|\b(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:mon|tues|wednes|thurs|fri)days?\b"
    r"|\b(?:led|chaired|run) by\b|\bchair(?:man|woman|person)?s?\s?[:,(]|\b(?:agenda|minutes|by-?laws|quorum"
    r"|treasurer'?s?)\b|\bany member (?:may|can|is)\b|\b(?:looking for|short|need|seeking|want) (?:an? |new |two "
    r"|three |more |additional )?(?:\w+ ){0,2}(?:members|treasurer|chair|seats|volunteers with)\b"
    r"|\b(?:decides?|vote|votes|voting|recommends?|reviews?|sets?|picks?|approves?|scores?) (?:on |which|who|how|of "
    r"|the |two |three |four |five |six |up to |next )|\bapplicants?\b|\bposition (?:on|papers?)\b|\breview of\b",
    re.I,
)
_GROUP = re.compile(
    r"\b(?:groups?|circles?|table|council|forum|bunch|cohort|pod|exchange|peers?|caucus|cluster|collective|cabinet"
    r"|huddle|round ?table|consortium)\b(?! (?:run|ride|class|fitness|tour|hike|rate|sales?|photo))"
    r"|\b(?:builder|dealer|contractor|remodeler|\w+) (?:20|twenty)\b",
    re.I,
)
_TRADES_LEADS = re.compile(
    r"\b(?:leads?|referrals?|bni|categor(?:y|ies)|elevator|network(?:ing)?|support|study|book|mastermind class"
    r"|walking)\b",
    re.I,
)
_ANY_CLUB = re.compile(
    r"\b(?:rotary|kiwanis|lions|optimists?|toastmasters|club|chapter|post|lodge|guild|membership|members)\b", re.I
)
_BOARD_SITS = re.compile(
    r"\broll ?call\b|\bcall(?:ed)? to order\b|\bconsent (?:agenda|calendar)\b|\baddress (?:to )?the board\b"
    r"|\bthe board (?:sits|meets|votes|will|reviews|considers|convenes|of directors)\b"
    r"|\bconflicts? of interest (?:declarations?|statements?|disclosures?)|"
    r"\bapprov(?:al|e) (?:of )?(?:the )?(?:\w+ )?minutes\b|\bexecutive session\b|\btreasurer'?s report\b"
    r"|\bdirector'?s report\b|\bboard members\b",
    re.I,
)  # fmt: skip
_OWN_DIRECTORS = re.compile(
    r"(?<!executive )(?<!managing )(?<!athletic )(?<!funeral )(?<!program )(?<!hr )\b(?:directors|trustees|officers"
    r"|governors)(?: meeting)?\W*$",
    re.I,
)
_GOVERNED = re.compile(
    r"\b(?:quarterly|monthly|agenda|minutes|budget|investments?|grants|reports?|treasurer|slate|vote|elections?"
    r"|by-?laws|quorum)\b",
    re.I,
)
_REGULAR = re.compile(
    r"\b(?:regular|monthly|special|quarterly|called|business) (?:business )?meeting\b|^\W*[A-Z]{2,6} meeting\b", re.I
)
_NOUNS_OF_WORK = re.compile(
    r"\b(?:council|alliance|association|bureau|partnership|authority|visit|angels|ventures?|ymca|ywca|hospice"
    r"|hospital|school|university|college|center|centre|institute|league|society|chapter|nami|habitat|trust|fund"
    r"|main street|downtown)\b",
    re.I,
)
_CHARITY = re.compile(
    r"\b(?:boys (?:&|and) girls clubs?|big brothers|food bank|red cross|salvation army|united way|casa"
    r"|humane society|girl scouts of|public library foundation|y ?[mw]ca)\b",
    re.I,
)
_LENGTH = 700


def _of_a_body(organizer: str) -> bool:
    return (
        pastimes.working_body(organizer)
        or _CHARITY.search(organizer) is not None
        or (_NOUNS_OF_WORK.search(organizer) is not None and not pastimes.hobby_body(organizer))
    )


def of(title: str, text: str, organizer: str, found: Format | None) -> Format | None:
    """The standing body of a title that the table reads as ``found``; None where it is none."""
    opening = text[:_LENGTH]
    if (
        found is Format.CLUB_MEETING
        and _REGULAR.search(title)
        and _ANY_CLUB.search(title) is None
        and _BOARD_SITS.search(opening)
    ):
        return Format.BOARD_MEETING
    if found not in (
        None,
        Format.NETWORKING,
        Format.GOVERNMENT,
        Format.AWARDS,
        Format.GOLF,
        Format.GALA,
        Format.MIXER,
        Format.STATE_OF,
    ):
        return None
    body = evidence.of(opening)
    if found is None and _OWN_DIRECTORS.search(title) and _GOVERNED.search(opening) and _of_a_body(organizer):
        return Format.BOARD_MEETING
    if _group_of_peers(title, opening, body, found):
        return Format.ROUNDTABLE
    if body.teach >= 2 or body.screen or not organizer:
        return None
    if _ONLY_REMIT.match(title) and _MEETS.search(opening) and (body.govern or _of_a_body(organizer)):
        return Format.COMMITTEE
    if not _of_a_body(organizer):
        return None
    if found in (None, Format.GOVERNMENT) and _BODY.search(title) and _CIVIC.search(title) is None:
        return Format.COMMITTEE
    return None


def _group_of_peers(title: str, opening: str, body: evidence.Evidence, found: Format | None) -> bool:
    """Whether a group, circle or table is one of owners, presidents or directors among themselves."""
    if found not in (None, Format.NETWORKING, Format.MIXER) or body.teach >= 2 or body.screen:
        return False
    if (
        _TRADES_LEADS.search(title)
        or re.search(r"\b(?:leads|referrals?)\b", opening, re.I)
        or (headcount.of(opening).crowd or 0) > 60
    ):
        return False
    if peers.in_title(title):
        return bool(body.talk or body.meal or body.seniors)
    return _GROUP.search(title) is not None and peers.of(opening) is not None


__all__ = ["of"]
