"""Days that a text names and on which its event is not: of posting, by which to answer, from which to book, before it
was moved, should it rain.

Each day is judged by the words before it in its own clause. "By", "until" and "ends" set a term only where the
clause asks for an answer or speaks of tickets and prices: an exhibition may run until its last day.
"""

from __future__ import annotations

from enum import Enum

from hobnob import patterns as re
from scrapers.reading.months import STARTS

_REACH = 140
_AFTER = 60

_CLAUSE = re.compile(
    r"(?<![ap]\.m)(?<!\bno)(?<!\bSt)(?<!\bDr)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bSec)(?<!\bRev)(?<!\bProf)(?<!\bCapt)(?<!\bSgt)(?<!\bTreas)[.!?](?=\s+[^\W_a-z])|\n|[;|•]|\s[–—-]+\s",
    re.I,
)
_BETWEEN = (
    r"(?:[\s,:(–-]+(?:the|on|of|at(?=\W*$)|noon|midnight|midi|le|du|el|this|next|end of (?:the )?(?:day|business)"
    r"|close of business|eod|cob|date|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?"
    r"|at (?:noon|midnight|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?|[012]\d:?[0-5]\d(?: ?h(?:rs"
    r"|ours)?)?) on|\w+day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche))*\W*$"
)
_ASKS = re.compile(
    r"\b(?:r\.?s\.?v\.?p\.?s?|(?:pre-?)?regist(?:er|ration|rations|ering)|reserv(?:e|ations?)|sign(?:ing)?[- ]?ups?"
    r"|needed|wanted|donations?|tickets?|repl(?:y|ies)|respon(?:d|ses?)|confirm|"
    r"book(?:ings?)?(?= (?:your|a|by|now|online|early|before|tickets?|tables?|rooms?)\b)|bookings?|pay|paid|dues"
    r"|payments?|pre-?pay|send (?:us|in|them|it|your|news|an?)|buy|purchase|order|call|e-?mail|contact|notify"
    r"|let (?:us|\w+) know|submit|submissions?|apply|applications?|enter|entries|nominat\w+|cancel(?:lations?)?"
    r"|refunds?|received|enrol+(?:ment)?|early[- ]?birds?|early|discount\w*|prices?|pricing|rates?|"
    r"names?(?= (?:and [\w-]+ (?:[\w-]+ )?)?(?:to|must|are|should)\b)|(?:is|are|be) due|suggest(?:ions?)?"
    r"|comments? (?:on|about|to|must|should)|reach(?= (?:us|the|our)\b)|sales?|(?:hotel|room) blocks?"
    r"|rooms? (?:will be |are )?held|wait-?list|walk-?ins?|voting|vote|proposals?|expressions? of interest"
    r"|letters? of (?:interest|intent)|abstracts?|bids?|manuscripts?|nominacion(?:es)?|solicitud(?:es)?"
    r"|convocatorias?|postulacion(?:es)?|propuestas?|becas?|matr[ií]culas?|inscripcion(?:es)?|candidaturas?"
    r"|candidatures?|soumissions?|inscri(?:re|ptions?|vez)|r[ée]serve[rz]|r[ée]servations?|billets?|confirme[rz]"
    r"|inscr[íi]b\w+|reservar|registrarse|boletos)(?!\w)",
    re.I,
)
_UP_TO = re.compile(
    rf"\b(?:by|before|until|till?|through|thru|later than|prior to|avant|jusqu['’]au|jusqu['’][àa]|au plus tard"
    rf"|antes|hasta|end(?:s|ed|ing)?|clos(?:es?|ed|ing)|se termine){_BETWEEN}",
    re.I,
)
_TURNS = re.compile(
    rf"\b(?:by|before|after|prior to|later than|avant|apr[èe]s|antes|despu[ée]s)(?!\s*[.!?;]){_BETWEEN}", re.I
)
_CHORES = (
    r"(?:remov(?:e|ed)|tak(?:e|en) down|turn(?:ed)? in|hand(?:ed)? in|return(?:ed)?|renew(?:ed)?|pick(?:ed)? up"
    r"|claim(?:ed)?|clear(?:ed)?|retriev(?:e|ed)|complet(?:e|ed)|mail(?:ed)?|postmarked|drop(?:ped)? off"
    r"|br(?:ing|ought) back)"
)
_CHORE = re.compile(
    rf"(?:^\W*(?:please |kindly |(?:[\w’'-]+ ){{1,4}}(?:must|should|are asked to|are to|need to"
    rf"|have to) ){{0,2}}{_CHORES}\s(?!(?:to|of|with)\b)|\b(?:must|should|need to|have to|are to|is to"
    rf"|to) be {_CHORES}\b)[^.;]{{0,80}}?\b(?:by|before|no later than|prior to){_BETWEEN}"
    rf"|(?:^|[.!?]\s)\W*(?:please |simply )?(?:join|enrol+|subscribe|donate|give|act|become a member)(?: (?:now|today|online|early"
    rf"|(?:the|our) (?:chamber|club|association|society|league|chapter|museum)|as a (?:\w+ )?member))?"
    rf" (?:by|before|no later than|prior to){_BETWEEN}",
    re.I,
)
"""What is to be done until a day, and not held on it: "Remove fall decorations by October 31"."""
_PRICE = re.compile(r"[$£€]\s?\d")
"""With such words behind it, until or since when it costs so much: "$25 by October 3, $30 after October 3"."""
_TERM = re.compile(
    rf"\b(?:deadline|(?:late|delinquent|overdue) (?:after|if paid after)|due(?: date)?|payable|cut-?off(?: date)?"
    rf"|last (?:day|chance)|expir(?:es?|ing|y|ation)(?: date)?|date limite|fecha l[ií]mite)"
    rf"(?:\s+(?:d['’]|de )\w+|\s+(?:to|for|of)\s+(?:[\w'’-]+\s+){{0,5}}?[\w'’-]+(?=\s*:|\s+(?:is|by|on)\b))?(?:\s*:"
    rf"|\s+(?:is|are|was|by|on|will be)\b)*{_BETWEEN}",
    re.I,
)
_REQUEST_AFTER = re.compile(r"\W*(?:(?:please|you must|to)\s+)?", re.I)
_MADE = re.compile(
    r"(?:posted|published|updated|modified|created|copyright|©|last edited)\W*(?:on|by|at|:)?\W*$"
    r"|\b(?:posted|published|written|submitted|updated) by(?:\W{1,3}(?!on\b|at\b)[\w.’'-]+){1,4}\W{1,3}(?:on\W*)?$"
    r"|\b(?:years?|decades?|months|weeks) ago,?(?: (?:on|in))?\W*$"
    r"|\bturn(?:s|ed) \d{1,3}(?: years old)?(?: on)?\W*$"
    r"|\b(?:retired|married|enlisted|buried|baptized|adopted|ratified|enacted|amended|effective"
    r"|revised)(?: on)?\W*$|\b\d+ comments?\W*$|\b(?:charter(?:ed)?|founding|birth) date\W*$"
    r"|\b(?:since|born|died|founded|established"
    r"|passed away|incorporated|(?:was|were) (?:founded|established|chartered))(?: on| in)?\W*$"
    r"|\b(?:date (?:chartered|founded|established|joined)|(?:chartered|founded) (?:on|since)|member since)\W*$",
    re.I,
)
_LEFT = re.compile(
    r"(?:\b(?:postponed|re-?scheduled|moved|changed) from|\boriginally(?: (?:scheduled|set|planned|slated))?"
    r"|\bpreviously(?: scheduled)?|\bformerly|\(was|^\W*was|\b(?:postponed|re-?scheduled|moved"
    r"|changed) to (?!from\b)[^.;!?]{3,40}?,? from)\W*(?:(?:for|on|the)\b)?\W*(?:\w+day,? ?)?$",
    re.I,
)
_MOVED_ON = re.compile(
    r"[\s,)]{1,3}(?:(?!(?:and|or|but)\b)[\w’'-]+ ){0,6}?(?:(?:(?:has|have) been |was |were |is |are "
    r"|will be )?(?:re-?scheduled|postponed|moved|changed|pushed back) (?:to|until|till) |(?:is|are) now (?:on "
    r"|held on )?)"
    rf"(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:{'|'.join(STARTS)})[a-z]*\.? \d|\d{{1,2}}/\d)",
    re.I,
)
"""Where it is told to which day that of this one went: "The June 17 meeting has been moved to June 24"."""
_OPENS = re.compile(
    r"\b(?:registration|register|tickets?|sales?|booking|reservations?|rsvps?|enrol+ment|sign(?:ing)?[- ]?ups?"
    r"|applications?|nominations?|early[- ]bird|call for [\w’'-]+|submissions?|box office)\b.{0,40}"
    r"\b(?:opens?|opening|begins?|starts?|on sale|available|from|beginning|starting)(?:\s(?:promptly )?(?:at"
    r"|on)\b)?\W*(?:\w+day,? ?)?$"
    r"|\br\.?s\.?v\.?p\.?\s*:\s*$"
    r"|\b(?:registration|tickets?|sales?|booking|enrol+ment|sign[- ]?ups?)\b.{0,30}\b(?:opens?|begins?"
    r"|starts?)\b.{3,40}\bfor (?:[\w’'-]+ ){1,3}(?:and|&) (?:on )?(?:\w+day,? ?)?$",
    re.I,
)
_STEP = re.compile(
    r"\b(?:notifications?(?: (?:of|to) (?:[\w’'-]+ ?){1,2})?|(?:notice|letters?) of acceptance|"
    r"(?:authors?|applicants?|presenters?|nominees|(?:semi-?)?finalists|recipients|winners|selections?|results"
    r"|decisions?|(?:hotel|room) blocks?|(?:final |full |preliminary )?(?:program(?:me)?|schedule|agenda)"
    r"|catalogu?e?s|guidebooks?)(?: (?:and|&) [\w’'-]+)?(?: (?:are|is|were|was|will be|to be))? (?:notified|announced"
    r"|informed|posted|published"
    r"|released|mailed|sent|available))"
    rf"(?:\s*:|\s+(?:(?:on|by|during|in)\b|(?:the )?(?:week|month) of\b))*{_BETWEEN}",
    re.I,
)
_MADE_READY = re.compile(
    r"\b(?:maps?|brochures?|booklets?|leaflets?|fl[iy]ers?|forms?|packets?|details|guides?|(?:vendor |seller |sale )?lists?"
    r"|information|recordings?|videos?|photos|slides|handouts|menus?)(?: (?:and|&) [\w’'-]+)? (?:are |is |will be )?"
    r"(?:now )?(?:available|online|posted|ready)(?: (?:online|here|on (?:our|the|this) (?:web ?)?(?:site|page)))?"
    rf"(?:\s*:|\s(?:on|by|from|beginning|starting|after)\b)*{_BETWEEN}",
    re.I,
)
"""From when one may have what tells of it: "Maps available September 28 on our website"."""
_HELD_AFTER = re.compile(r"[^.;!?\n]{0,40}?\b(?:at|during)\s(?:the|our|a|an)\b", re.I)
"""Where it is told who was chosen: "Winners will be announced May 3 at the banquet" tells the banquet's day."""
SPARE_DAY = (
    r"(?:(?:in case of |in the event of )?(?:rain|snow|storm|cloud"
    r"|(?:bad |inclement |severe )?weather)(?:[- ](?:make-?up|back-?up|alternate))?|make-?up|back-?up"
    r"|alternat(?:e|ive))[- ](?:date|day)s?"
)
"""What a day for bad weather is called."""
_BESIDE = re.compile(
    rf"\b(?:(?:packets?|bibs?|race kits?|badges?|shirts?|t-shirts?|tickets?|orders?|kits?) (?:pick-? ?up|collection)"
    rf"|pick-? ?up|(?:move|load)[- ](?:in|out)|tear-?down|take-?down|"
    rf"(?:vendors?|exhibitors?|booths?|event|display|tables?)[’']? (?:set-?up|(?:may|can|will|must|should)?\s?set up"
    rf"|check-?in|arrival|(?:may|can|will|should) (?:arrive|check in|load in))|set-?up"
    rf"|drop(?:ping)?[- ]offs?(?: (?!on\b|from\b)[\w’'-]+){{0,5}}|"
    rf"dress rehearsals?|(?:pre-?|advance )sales?|on[- ]sale(?: (?:date|now))?)"
    rf"(?:\s*:|\s(?:is|are|on|begins?|starts?|opens?|from|for|dates?|days?|times?|hours?|available"
    rf"|will be)\b)*{_BETWEEN}",
    re.I,
)
"""When something is set up, fetched or sold for it."""
_STEPS = re.compile(r"[$£€]\s?\d.*[$£€]\s?\d[\d.,]*\W{0,3}(?:(?:from|on|starting|beginning|after)\s)?$", re.I)
"""The second price of a scale, whose days follow: "$30 through October 31, $35 November 1–25"."""
_WINDOW = re.compile(
    rf"\b(?:applications?|registration|enrol+ment|nominations?|submissions?|filing|sign[- ]?up|bidding|order(?:ing)?"
    rf"|voting|comment|booking)(?: (?:window|period))s?(?: (?:is|are|was|will be|runs?|opens?|goes|lasts|from|begins?"
    rf"|starts?))*\s*:?{_BETWEEN}|\b(?:voting|nominations|applications|submissions) (?:is|are"
    rf"|will be) open\s*:?{_BETWEEN}",
    re.I,
)
"""Between which days one may apply: "The next application window is January 11–22"."""
_LAST_DAY = re.compile(
    r"\blast (?:day|chance) (?:to|for) (?:pre-?)?(?:regist\w+|r\.?s\.?v\.?p\.?|sign(?:ing)? ?up|reserve|order"
    r"|enrol\w*|buy|purchase|book)(?: \w+){0,2}\W*$",
    re.I,
)
_LABEL_OF_TERM = re.compile(r"\b\w+\W+(?:by|until|before|due|cut-?off|no later than)\W*$", re.I)
_SPARE = re.compile(
    rf"\b{SPARE_DAY}(?!\s*\))(?:\s*:|\s+(?:is|are|of|on|for|set for|will be|scheduled for)\b)*{_BETWEEN}"
    rf"|\b(?:(?:in (?:the )?(?:case|event) of|if there is|due to) (?:\w+ )?(?:rain|snow|storms?|weather)"
    rf"|if it (?:rains|snows|storms))\b[^.;]{{0,60}}\b(?:to|on|until|for|is){_BETWEEN}",
    re.I,
)
_SPARE_AFTER = re.compile(rf"\s{{0,3}}[,(–—-]{{0,3}}\s{{0,3}}{SPARE_DAY}\s{{0,3}}(?:[).;,]|\n|$)", re.I)


class Role(Enum):
    """What a day is to the event that its text tells of."""

    ITS_OWN = "its own"
    TERM = "by which to answer, or since when it costs more"
    POSTED = "of posting"
    OPENING = "from which or by which one may book, or its own where it states the hour at which one checks in"
    BESIDE = "of what is done for it: setting up, fetching, selling"
    STEP = "of a step on the way to it: those chosen are told, rooms are released"
    LEFT = "from which it was moved"
    SPARE = "on which it takes place if the weather is bad on its own"


def role(text: str, begin: int, finish: int) -> Role:
    """What the day at ``text[begin:finish]`` is, by the words of its clause."""
    lead = text[max(0, begin - _REACH) : begin]
    ends = [match.end() for match in _CLAUSE.finditer(lead) if lead[match.end() :].strip()]
    if ends:
        lead = lead[ends[-1] :]
    if _SPARE.search(lead) or _SPARE_AFTER.match(text, finish):
        return Role.SPARE
    if _MADE.search(lead):
        return Role.POSTED
    if _TERM.search(lead) or _LAST_DAY.search(lead) or _WINDOW.search(lead):
        return Role.TERM
    if _UP_TO.search(lead) and (_ASKS.search(lead) or (len(lead.split()) <= 3 and _asked_after(text, finish))):
        return Role.TERM
    if _TURNS.search(lead) and (_ASKS.search(lead) or _PRICE.search(lead)):
        return Role.TERM
    if _CHORE.search(lead):
        return Role.TERM
    if _STEPS.search(lead) and _ASKS.search(lead):
        return Role.TERM
    if _LEFT.search(lead):
        return Role.LEFT
    if _OPENS.search(lead):
        return Role.OPENING
    if _MADE_READY.search(lead) or (_STEP.search(lead) and not _HELD_AFTER.match(text, finish)):
        return Role.STEP
    return Role.BESIDE if _BESIDE.search(lead) else Role.ITS_OWN


def is_moved_on(text: str, finish: int) -> bool:
    """Whether the words behind a day that ends at ``finish`` tell to which day what was on it went; a row keeps such a
    day, as that of what was postponed."""
    return _MOVED_ON.match(text, finish) is not None


def role_below(label: str) -> Role:
    """What a day is whose value's label, in a cell or a box of its own, is ``label``: "Register by", "Packet
    pickup"."""
    if _LABEL_OF_TERM.search(label):
        return Role.TERM
    told = f"{label.rstrip(' :')}: "
    return role(told, len(told), len(told))


def _asked_after(text: str, finish: int) -> bool:
    """Whether the request follows: "By March 4, please tell us"."""
    request = _REQUEST_AFTER.match(text, finish)
    return request is not None and _ASKS.match(text, request.end(), request.end() + _AFTER) is not None
