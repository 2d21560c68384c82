"""Days on which something is so and nothing is held: a term, a closure, a deal, a work crew, an episode, a day with
nothing on it.

What a row is called tells it, and the words of the clause before its day.
"""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re

_HOUSES = (
    r"(?:offices?|buildings?|halls?|librar(?:y|ies)|cent(?:er|re)s?|facilit(?:y|ies)|branch(?:es)?|museums?|pools?"
    r"|schools?|banks?|stores?|shops?|clinics?|courthouses?|courts?|"
    r"canteens?|lounges?|bars?|kitchens?|restaurants?|caf[eé]s?|rinks?|arenas?|gyms?|clubhouses?|campus|departments?"
    r"|bureaus?|landfill|transfer station|parks?|trails?|bridges?|roads?|streets?|lanes?|avenues?|ramps?|chamber|club"
    r"|church|we|village|city|town|county)"
)
_CLOSED = re.compile(
    rf"\b{_HOUSES} (?:(?:is|are|will be|to be|remains?|will remain) )?(?:also )?(?:closed|closes"
    rf"|closing)\b(?![- ](?:session|meeting|door|caption|ceremon))"
    rf"|\b{_HOUSES} will (?:also )?close(?= (?:at|early)\b|\W*$)"
    r"|\b(?:offices|buildings|libraries|branches|facilities|departments|courts|banks|schools"
    r"|stores) (?:will )?(?:also )?close(?= (?:at|early|for)\b|\W*$)"
    r"|\b(?:bureaux?|biblioth[èe]ques?|magasins?|oficinas?|bibliotecas?) (?:(?:sont|seront|est|sera"
    r"|estar[áa]n?) )?(?:ferm[ée]e?s?|cerrad[oa]s?)\b"
    r"|^\W{0,3}(?:(?:library|office|building|we) )?clos(?:ing|es?) (?:early|at (?:\d|noon))[^.]{0,30}$"
    r"|^\W{0,3}closed\b(?![- ](?:session|meeting|door|caption|executive))"
    r"|\b(?:hours|schedule|holidays?|closures?|closings?)\s?[:–—-]\s?(?:we(?:’re| are"
    r"| will be) )?closed\b(?![- ](?:session|meeting|door|caption|executive))",
    re.I,
)
"""Of a house; "Closed Session" is a meeting."""
_EMPTY = re.compile(
    r"\W*(?:(?:there (?:is|are)|we have|sorry,?) )?(?:no (?:\w+ ){0,2}?(?:events?|activities|programs?|programming"
    r"|classes|happenings)|nothing)\b(?: (?:are|is|have been|currently|scheduled|planned|listed|found|available|posted"
    r"|today|tonight|yet|on|for|at|in|this|that|the|day|week|weekend|month|date|time|calendar))*\W*",
    re.I,
)
"""A day of which it is said that nothing is on it."""
_NONE_OF_SERIES = re.compile(
    r"\W*no (?:\w+ ){0,2}?(?:films?|movies?|shows?|concerts?|class|games?|performances?|screenings?|practices?"
    r"|rehearsals?|lectures?|talks?|colloqui(?:um|a)|seminars?|luncheons?|lunch|breakfast|dinner|markets?|programs?"
    r"|(?:work |study )?sessions?|services?|worship|music|bingo|yoga|school)"
    r"(?: (?:scheduled|today|tonight|this (?:day|evening|week|weekend|month)))?(?:\s?(?:[(:,;–—-]|due to\b"
    r"|because of\b|for\b)(?:[^.!?\d]|(?<=\s)4th\b){0,60})?\W*",
    re.I,
)
"""One day of a series that is left out, with its reason: "NO FILM (spring break)"."""
_TERM = re.compile(
    r"^\W*(?:[\w'’-]+ ){0,3}?(?:nominations?|applications?|entries|submissions?|registrations?|renewals?|ballots?"
    r"|petitions?|(?:nomination |candidate )?papers|proposals|grants?|scholarships?|filing(?: period)?|enrol+ment"
    r"|reservations|tickets?)(?: (?!(?:open|closing|opening) (?:house|ceremon|night"
    r"|reception))[\w'’-]+){0,6}? (?:opens?|closes?|closed|due"
    r"|begins?|ends?|accepted|must be|may be|on sale)\b(?! (?:house|with|ceremon|night|reception|mic))"
    r"|^\W*(?:finalists?|winners?|recipients?|honorees|awardees|nominees|semi-?finalists)(?: (?:are"
    r"|will be))? (?:notified|announced|selected|named|chosen)\W*$"
    r"|\b(?:go|goes|going) on sale\b|^\W*(?:last|final) day (?:to|for|of)\b"
    r"|^\W*(?:last|final) day\s?[:–—-].{0,60}\b(?:sign[- ]?ups?|registrations?|register|enrol\w*|orders?|nominations?"
    r"|applications?|payments?)\W*$",
    re.I,
)
"""What begins or ends, and not what one comes to: "Nominations close"."""
_OF_SCHOOL = re.compile(
    r"\W*(?:(?:thanksgiving|christmas|winter|spring|fall|autumn|summer|mid-?winter|mid-?term|holiday|easter|semester"
    r"|february|student) (?:break|recess|vacation)|(?:final|mid-?term)s?(?: exam(?:ination)?s?)?(?: week)?"
    r"|exam(?:ination)?s? week|(?:reading|study) days?|grades (?:are )?due"
    r"|(?:(?:fall|spring|summer|winter|evening|all|day) )?(?:classes|semester|term|quarter|session)"
    r"|(?:first|last) day of (?:(?:fall|spring|summer|winter|all) )?(?:class(?:es)?|school"
    r"|(?:the )?(?:semester|term|quarter)))(?: (?:begins?|ends?|resumes?|starts?))?\W*",
    re.I,
)
"""What a school's calendar tells of a day: "Thanksgiving Break", "Finals"."""
_BARE_SESSION = re.compile(r"\W*(?:(?:evening|all|day) )?(?:classes|semester|term|quarter|session)\W*", re.I)
_MADE_KNOWN = re.compile(
    r"^\W*(?:[\w’'&-]+ ){1,6}?(?:(?:are|is|will be) )?(?:announced|posted online|published|released|mailed(?: out)?"
    r"|distributed)\W*$",
    re.I,
)
"""What is made known on a day: "Essay topic announced"."""
_TAX = re.compile(
    r"^\W*(?:(?:\w+ )?(?:\d(?:st|nd|rd|th)|first|second|third|fourth|final) (?:half |quarter )?(?:installments?"
    r"|estimated tax(?:es)?|payments?|quarter(?:ly)? (?:payments?|taxes|estimates?))"
    r"|(?:irs )?forms? \d{3,4}(?:-?[a-z]{1,2})?|(?:forms? )?W-?[29]s?|(?:forms? )?1099s?(?:-\w+)?)(?: (?:to|for|due"
    r"|and|from|is|are)\b.{0,60})?\W*$|\btax(?:es)? (?:are |is )?due\b|\bdues (?:are )?due\b",
    re.I,
)
_OWED = re.compile(
    r"\W*(?:(?:annual|yearly|quarterly|monthly|membership|member|club|chapter|association|union|state|national"
    r"|(?:first|second|third|fourth|1st|2nd|3rd|4th|last) (?:half|quarter|installment)|\d{4}"
    r"|\d{4}[-–]\d{2,4}) ){1,3}(?:dues|fees|assessments?)(?: payments?)?\W*|\W*(?:the )?next (?:newsletter|issue"
    r"|bulletin|edition|mailing|magazine)\W*|\W*(?:(?:our|the|club|town|social|community|fellowship|upper|lower"
    r"|main|small|large) ){0,2}(?:hall|clubhouse|room|pavilion|shelter|lodge|barn|grounds|rental calendar"
    r"|rentals?)\W{1,3}(?:is |are )?(?:rented|reserved|booked|unavailable|not available)\W*"
    r"|\W*(?:(?:annual|yearly|quarterly|your|the|ce|cpe|cpd|cle|ceu|credit|hours) ){1,3}reporting(?: (?:date"
    r"|period))?\W*|\W*(?:\w+ ){0,3}exam(?:ination)? registration\W*",
    re.I,
)
"""What is to be paid or handed in by a day: "Annual dues"."""
_AN_OFFICER = (
    r"(?:(?:executive|club|chapter|board|chamber|post|managing|vice) )?(?:president|chair(?:man|woman|person)?"
    r"|editor|director|commander|pastor|mayor|superintendent|treasurer|secretary|ceo|governor|dean|curator)"
)
_COLUMN = re.compile(
    rf"\W*(?:(?:a |the )?(?:letter|message|note|notes|word|words|greetings?|news|thoughts) )?from (?:the|our"
    rf"|your) (?:desk of (?:the|our|your) )?(?:{_AN_OFFICER}(?:[’']s (?:desk|pen))?|magazine|newsletter|blog|newsroom"
    rf"|editors)\W*|\W*(?:(?:the|our) )?{_AN_OFFICER}[’']?s (?:message|letter|corner|column|desk|notes?|report|blog"
    rf"|pen|greeting"
    rf"|thoughts)\W*"
    r"|\W*(?:(?:the|our|weekly|daily|latest|monthly) )?(?:market|crop|weather|fishing|snow|grain|treasurer[’']?s"
    r"|membership) reports?\W*|\W*(?:reports?|recap|highlights|summary) (?:of|on|from) (?:the|our"
    r"|last)\b.{0,40}\b(?:meeting|luncheon|gala"
    r"|event|trip|conference|convention)\W*"
    r"|\W*(?:(?:the|our) )?(?:member|volunteer|business|employee|teacher|student|player|artist|pet|officer"
    r"|citizen)s? (?:of the (?:month|week|year|quarter)|spotlight)\W*",
    re.I,
)
"""What somebody writes, or of what was: "From the President", "Report of the October meeting"."""
_DEAL = re.compile(
    r"\b\d{1,3} ?% off\b|[$£€]\d+ off\b|\bbuy one\b|\bbogo\b|\bhalf[- ]off\b"
    r"|\b(?:hot|member(?:[- ]to[- ]member)?) deals?\b",
    re.I,
)
_WORKS = re.compile(
    r"\b(?:hydrant|water[- ]?main|sewer|main) flushing\b|\b(?:street|road|lane|bridge|ramp|sidewalk)s? (?:closures?"
    r"|clos(?:ed|ing)(?! ceremon)|resurfacing|re-?paving|paving|repairs?|sweeping|maintenance|construction)\b"
    r"|\b(?:leaf|leaves|brush|trash|garbage|refuse|recycling|yard[- ]waste|bulk(?:y)?(?: item)?) (?:pick-?ups?"
    r"|collections?)\b|\butility (?:work|repairs?)\b|\b(?:power|water|service) (?:outage|shut-?off|interruption)s?\b"
    r"|\bboil(?:[- ]water)? (?:order|advisory|notice)\b|\b(?:burn|parking) bans?\b",
    re.I,
)
_DEADLINE = re.compile(r"(?<!\bthe )(?<!\bto )\bdeadlines?\W*$|\bdates? limite\b|^\W*fecha l[ií]mite\b", re.I)
"""What ends a name is a term's: "Class Notes Deadline", not "Beating the Deadline"."""
_EPISODE = re.compile(r"^\W*(?:podcast )?(?:episodes?|ep\.?|s\d{1,2} ?e) ?#?\d", re.I)
_BEFORE_DAY = re.compile(
    r"\b(?:may|must|can|should) (?:now )?be (?:filed|obtained|circulated|picked up|returned|submitted)\b"
    r"|\bon sale(?: (?:from|beginning|starting|on))?\W*(?:\w+day,? ?)?$"
    r"|\b(?:applications?|nominations?|petitions?|(?:nomination |candidate )papers|entries|submissions?|proposals"
    r"|(?:pre-?)?orders?)\b[^.;]{0,60}\b(?:opens?|closes?|begins?|starts?|accepted)(?: (?:on|from|beginning"
    r"|starting))?\W*(?:\w+day,? ?)?$|\b(?:offers?|deals?|coupons?|discounts?|specials?)\b[^.;]{0,30}\b(?:valid|good"
    r"|runs?|expires?|through|ends?)\b[^.;]{0,20}$|\b(?:valid|redeemable)(?: (?:from|on|between|only))?\W*$"
    r"|\bdue dates?\b[^;!?]{0,60}$|\brenewals?\s?:\s?$|\b(?:liens?|bulletins?|factures|invitations?) (?:sera"
    r"|seront) (?:envoy|transmis|post)[\w’']*(?: le)?\W*(?:\w+di,? ?)?$"
    r"|\b(?:ballots|invoices|bills|statements|letters|catalogu?es?|newsletters?|surveys?|certificates|checks|links?"
    r"|invitations?|instructions|passcodes?) (?:are |will be |were |to be )?(?:mailed|sent(?: out)?|e-?mailed"
    r"|distributed)(?: on)?\W*(?:\w+day,? ?)?$"
    r"|\b(?:fees?|rates?|prices?|dues|fares|tolls|rents?|premiums?|wages?) (?:will )?(?:go(?:es)? (?:up|down)|rises?"
    r"|increases?|changes?|drops?)(?: (?:to [$\d.,]+|by [$\d.,%]+))?(?: (?:on|from|as of|beginning|starting"
    r"|effective)){0,2}\W*(?:\w+day,? ?)?$"
    r"|\b(?:hunting|deer|elk|trout|salmon|muzzleloader|archery|bow|rifle|turkey|duck|goose|waterfowl|pheasant|grouse"
    r"|fishing|walleye|bass|trapping|firearms?|burning)(?: [a-z]+)? season (?:opens?|begins?|starts?|closes?|ends?"
    r"|runs)(?: (?:on|from))?\W*(?:\w+day,? ?)?$"
    r"|\b(?:burn(?:ing)?|open burning|parking|fishing|hunting|building|camping|snowmobile|trail|beach) (?:permits?"
    r"|licen[sc]es?|passes)(?: (?:are|is|will be))?(?: (?:required|issued|available|needed|valid|sold"
    r"|good))?(?: (?:from|between))?\W*$|\b(?:dues|membership|fiscal|club|program|academic|school|budget"
    r"|financial) years?\b[^.;]{0,30}\b(?:runs?"
    r"|begins?|starts?|ends?|goes|is|from)(?: (?:from|on))?\W*$"
    r"|\bcrews (?:will|are|plan)\b|\b(?:are|is) expected (?:around|about|by|to arrive)(?: (?:on|around"
    r"|about))?\W*(?:\w+day,? ?)?$|\b(?:available|viewable|on display|posted)(?: [\w’'-]+){0,3}? (?:on (?:this|our"
    r"|the)(?: [\w-]+)? (?:web ?site|web ?page|page|site)|online|for (?:public )?(?:review|download"
    r"|inspection))(?: (?:beginning|starting|from"
    r"|after|as of|on)){1,2}\W*(?:\w+day,? ?)?$",
    re.I,
)
"""In the clause before a day."""
_WAS = re.compile(
    r"\b(?:was|were|had been) (?:\w+ )?(?:held|celebrated|observed|launched|kicked off|completed|founded"
    r"|established"
    r"|dedicated|opened)\b|\btook place\b|\bkicked off\b",
    re.I,
)
_DID = re.compile(
    r"\W*(?:\w+day,? )?(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}"
    r"|\d{1,2}/\d{1,2})(?:/\d{2,4}|,? \d{4})?,?\s"
    r"(?:we|they|he|she|(?:our|the|over|about|some|nearly|more than|almost|a total of)\s(?:[\w’'-]+\s){1,3}"
    r"|[\w’'-]+\s(?:of our )?(?:members|volunteers|students|people|guests|birders|players|runners|kids|children"
    r"|residents|participants|neighbors|friends))\s?"
    r"(?:all |also |\w+ly )?(?:(?!need\b|feed\b|speed\b|exceed\b|proceed\b|succeed\b)\w{2,}ed|held|had|met|gave|won"
    r"|sang|took|made|went|came|saw|sold|ran|were|was)\b",
    re.I,
)
"""A day with what somebody did on it: "On January 24 we served 1,400 people"."""
_RESUMES = re.compile(
    r"\b(?:regular|normal|usual) (?:[\w’'-]+ ){1,2}(?:resumes?|returns?|re-?starts?)(?: on)?\W*(?:\w+day,? ?)?$", re.I
)
_HELD = re.compile(r"\b(?:meetings?|hearings?|moved|re-?scheduled|postponed|join us|held)\b", re.I)
"""In a clause that may well tell of something held, whatever is closed meanwhile."""
_LONGEST_LEAD = 12
_FOR_WHOM = re.compile(
    r"\W*(?:(?:city|town|village|county|district|township|park district) )?(?:non-?)?residents(?: only)?\W*"
    r"|\W*(?:returning|current|existing) (?:families|students|campers|players|members|participants)\W*"
    r"|\W*(?:the )?general public\W*",
    re.I,
)
"""Who may sign up from a day on, before the others."""
TERM = "the date is a term"
_CLAUSE = re.compile(
    r"(?<=[a-z\d)]{2}[.!?;])(?<!\b(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov"
    r"|[Dd]ec)\.)(?<!\b[Ss]ept\.)\s+|(?<=[-–]\d[.;])\s+"
)


_SKY = re.compile(
    r"\W*(?:(?:new|full|blue|harvest|(?:first |last |third )?quarter) moons?|moon phases?|phases of the moon"
    r"|(?:summer|winter|june|december)? ?solstice|(?:spring|fall|autumn|vernal|autumnal|march|september)? ?equinox|"
    r"(?:first day of )?(?:spring|summer|fall|autumn|winter)(?: (?:begins|starts))|daylight sav(?:ings?"
    r"|ing) time(?: (?:begins|ends|starts))?|(?:standard time|clocks? (?:change|go|spring|fall))\b.{0,20})\W*",
    re.I,
)
"""What an almanac tells of a day."""


_HOUSE_HOURS = re.compile(
    r"\W*(?:holiday|christmas|thanksgiving|easter|new year[’']?s|summer|winter) (?:(?:office|library|store|business"
    r"|opening|building|facility|pool|rink) )?hours\W*"
    r"|\W*(?:(?:our|the|open(?:ing)?|regular|seasonal|current|general|business|office|museum|gallery|library|visiting"
    r"|visitors?|store|shop|park|pool|club|canteen|lounge|bar|hall|cent(?:er|re)) ){0,3}hours(?: of operation)?"
    r"(?: (?:and|&) (?:admission|locations?|directions))?\W*|\W*horaires? (?:des f[êe]tes|d[’']?(?:été|hiver))\W*",
    re.I,
)
"""A head above the days on which a house is closed, or open for less long."""
_LANGUAGES = re.compile(r"\s[/|]\s")
"""Between what is said in two languages: "Horaire des Fêtes / Holiday Hours"."""


def says_closed(text: str) -> bool:
    """Whether a text says of a house that it is closed."""
    return _CLOSED.search(text) is not None


def is_of_house_hours(text: str) -> bool:
    """Whether a text heads the days on which a house is closed, or open for less long."""
    return any(_HOUSE_HOURS.fullmatch(part) for part in _LANGUAGES.split(text))


def is_column(text: str) -> bool:
    """Whether a heading is that of what somebody writes, and of nothing that is held: "From the President"."""
    return _COLUMN.fullmatch(text) is not None


def by_name(name: str, *, linked: bool = False, has_time: bool) -> str | None:
    """Why nothing is held on the day of a row of this name; ``linked`` where the name leads somewhere."""
    if _EMPTY.fullmatch(name) or _NONE_OF_SERIES.fullmatch(name):
        return "it says that nothing is on that day"
    if _CLOSED.search(name) and not (linked and name.strip().lower() == "closed"):
        return "it says that something is closed"
    if is_of_house_hours(name):
        return "it says that something is closed, or how long it is open"
    if _WORKS.search(name):
        return "it tells of works"
    if _FOR_WHOM.fullmatch(name):
        return "it tells for whom something opens"
    if _TERM.search(name) or _TAX.search(name) or ((_OWED.fullmatch(name) or _DEADLINE.search(name)) and not has_time):
        return TERM
    if _OF_SCHOOL.fullmatch(name) and not _BARE_SESSION.fullmatch(name) and not has_time:
        return "it tells of a school's terms"
    if _MADE_KNOWN.search(name) and not has_time:
        return "something is made known on that day"
    if is_column(name) and not has_time:
        return "it is what somebody writes"
    if _DEAL.search(name) and not has_time:
        return "it is an offer and no event"
    return "it is an episode and no event" if _EPISODE.search(name) and not has_time else None


def tells_term(text: str) -> bool:
    """Whether a text tells what ends or is due on a day: "raffle tickets due"."""
    return _TERM.search(text) is not None or _OWED.fullmatch(text) is not None


def of_the_sky(name: str) -> bool:
    """Whether a name is what an almanac tells of a day, and nothing that is held: "New moon"."""
    return _SKY.fullmatch(name) is not None


def by_clause(text: str, at: int, *, untold: bool) -> str | None:
    """Why nothing is held on the day that begins at a place of a text, by the words before it in its clause.

    ``untold`` where neither a name nor an hour is told beside it."""
    before, clause = clause_around(text, at)
    if _CLOSED.search(before) and not _HELD.search(clause):
        return "it says that something is closed"
    if _BEFORE_DAY.search(before):
        return TERM
    if (untold and _WAS.search(before)) or (len(before) <= _LONGEST_LEAD and _DID.match(clause, len(before))):
        return "it tells of what was"
    if _RESUMES.search(before) and not _HELD.search(clause):
        return "it tells since when something is so again"
    return None


@lru_cache(maxsize=4096)
def clause_around(text: str, at: int) -> tuple[str, str]:
    """The words before a place in its clause, and the whole clause."""
    begin = max((found.end() for found in _CLAUSE.finditer(text, 0, at)), default=0)
    stop = _CLAUSE.search(text, at)
    return text[begin:at], text[begin : stop.start() if stop else len(text)]
