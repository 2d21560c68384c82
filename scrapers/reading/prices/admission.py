"""Whether an amount lets one in: what a sponsor, an exhibitor or a parade float pays, a drink and a prize do not."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading.prices import foreign, lines

_TAX = (
    r"hst|gst|pst|qst|vat|(?:sales )?tax(?:es)?|tx|fees?|tip|gratuity|taxes? (?:incluses?|comprises?)"
    r"|(?:impuestos?|iva) incluidos?"
)
_SKIP = re.compile(
    r"sponsor|vendor|booth|exhibit|\bfloat\b|\bfloats\b|\bparade\b|advertis|\bads?\b|raffle|donat"
    r"|suggested contribution"
    r"|\btables?\b(?! of contents)|tent\b|parking|"
    r"\bfoursomes?\b|\bteams?\b|\bthreesome|\btwosome|\bsquads?\b|\bhole signs?\b|\bsigns?\b(?! (?:up|in))|child ?care|"
    r"mulligan|hotel|room rate|room block|\bprizes?\b|scholarship|\bvalued?\b|discount|\bsav(?:e|ings)\b|\boff\b"
    r"|late fee|(?:application|initiation|joining|enrollment) fee|cancel|refund|deposit|worth|gift|"
    r"\brais(?:e|ed|ing)\b|budget|\bgrants?\b|revenue|\bwin\b|jackpot|\bdues\b|membership (?:fee|dues|cost)"
    r"|annual membership|t-?shirt|processing|"
    r"convenience|surcharge|returned check|no[- ]shows?|purse|pot\b|bid\b|auction|merchandise|banner ad|logo|goody"
    r"|swag|specials?\b|\bmenus?\b|adoption|pay lots?|drink tickets?|per drink|"
    r"\b(?:platinum|diamond|gold|silver|bronze)\b(?! (?:tickets?|seats?|admission|circle|members?))"
    r"|\b(?:gave|earned)\b|\b(?:each|every|any|per) additional\b|\blast year\b|" + foreign.NO_ADMISSION + r"|"
    r"\bdrinks?\b|cash bar|appetizers?|wells?\b|beers?\b|wines?\b|economic impact|in sales|loans?\b|funding|salary"
    r"|\btakes? home\b|\bfeeds?\b (?:an? )?\w+|^\W*hole\W*$|an hour|per hour|hourly|a night\b"
    r"|of (?:each|every) ticket|goes to|from each",
    re.I,
)
_NOT_BEFORE = re.compile(
    r"(?:donations?|sponsor\w*|raffle|drawing|drink|parking|deposit|prizes?|worth|valued?|saves?|grants?"
    r"|scholarships?|mulligans?|fine|penalty|add|additional|extra|another|discount|credit"
    r"|parking garage)(?:\s+(?:tickets?|fees?|levels?|packages?|in the \w+ \w+))?"
    r"(?:\s+(?:of|is|are|at|up to|for|to|an?|only|just|start(?:ing)?|from|worth|:|[-–—])){0,3}[\s:(]*$"
    r"|\bplus (?:an? )?$|\bjoin (?:today |now |online )?for (?:just |only )?$|\b(?:with|plus"
    r"|and) an? (?:\w+ ){1,2}(?:fee|charge)(?: of)? $|\b(?:cover|covers|toward|offset|defray"
    r"|share)(?: \w+){0,3} (?:cost|price|expense)s? of (?:an? |the )?$|\b(?:receive|win|raised?|award(?:ed|ing)?"
    r"|save) (?:an?|up to|over|nearly|more than)?\s*$|\b(?:each|every) (?:receive|get)s? (?:a )?$",
    re.I,
)
_NOT_AFTER = re.compile(
    r"^\s*(?:\w+ ){0,2}(?:drawings?|giveaways?|payouts?)\b|^\s*(?:tacos?|pints?|burgers?|wings|brats|hot ?dogs?"
    r"|pies?)\b|^\s*(?:\w+ )?(?:donations?|gift ?cards?|value|prizes?|sponsor\w*|grants?|scholarships?|off\b"
    r"|discount|deposit|late fee|no-show|raffle|credit|mulligan|(?:will be )?(?:raised|awarded))|^\s*more\b"
    r"|^\W{0,3}(?:of which )?is (?:fully |partially )?(?:tax[- ]?)?deductible"
    r"|^\s*(?:of|from|for) (?:each|every)\b|^\s*a year\b|^\s*(?:\w+ ){0,2}(?:fee|charge) (?:will be|is) (?:added"
    r"|charged|applied|assessed)\b|^\s*(?:a|per) (?:night|child|kid|drink|mulligan|table|team|foursome|hour|month"
    r"|year|vehicle|car|space|booth)\b",
    re.I,
)
_SURE_BEFORE = re.compile(
    r"(?<!raffle )(?<!drink )(?<!drawing )\b(?:tickets?|seats?|admission|general admission|registration|cost|price"
    r"|fee|lunch|luncheon|dinner|breakfast|buffet|cover|tuition|entry|plates?|person|golfers?|players?|shooters?"
    r"|regular|early[- ]bird)\s*(?:price|fee|rate|only|is|are|at|for|of|was|were|will be|[:–—(-])*\s*$",
    re.I,
)
_SURE_AFTER = re.compile(
    r"^\s*(?:tickets?\b(?! sponsor)|registrations?\b|cover\b|covers\b|pp\b|each\b(?! (?:table|team))|admission\b"
    r"|(?:per|a|/) ?(?:person|golfer|player|shooter|plate|head|ticket|seat|attendee|guest|member|couple|participant"
    r"|individual|rider|runner)\b|at the door\b|in advance\b|for (?:(?:chamber|all|current) )?(?:members"
    r"|non-?members"
    r"|guests)\b|\(?(?:non-?)?members?\b)",
    re.I,
)
_FREE_OF = re.compile(
    r"\s*(?:with (?:\w+ ){0,2}(?:admission|ticket|purchase|entry)|parking|wi-?fi|food|lunch|breakfast|dinner|drinks?"
    r"|beer|wine|t-?shirts?|shirts?|gifts?|swag|child ?care|shuttle|trial|consultations?|samples?|"
    r"groceries|hot (?:meals|dogs?)|and (?:confidential|secure)|,? secure|health|community|adoption|play\b"
    r"|appetizers?|refreshments?|snacks?|coffee|pizza|giveaways?|stuff|resources?|time|market|enterprise|speech|agent"
    r"|throws?|rein|from|headshots?|transportation|popcorn|ice cream|hot dogs?|raffle|screenings?|vaccin\w+"
    r"|tickets? for (?:one|a)|membership)\b",
    re.I,
)
_NO_CHARGE_FOR = re.compile(
    r"\s*(?:for|to) (?:the |our |use |using |valet |street )*(?:park(?:ing)?|wi-?fi|child ?care|shuttles?"
    r"|transportation|coffee|snacks|refreshments|drinks"
    r"|swag|rentals?|delivery|shipping|equipment|loaner|clubs)\b|\s(?:increases?|hikes?|changes?|waivers?"
    r"|schedules?)\b",
    re.I,
)
"""Behind "no charge": what else costs nothing."""
_FREE_BEFORE = re.compile(
    foreign.FREE_BEFORE
    + (
        r"|(?:feel|toll|gluten|sugar|smoke|drug|hands|dairy|tax|barrier|debt|risk|stress|for|set|get|win|enjoy"
        r"|receive|with|buy \w+ get \w+|care|worry)[ -]?$"
    ),
    re.I,
)
_CUE = re.compile(
    rf"\b(?:{foreign.CUE}|admission|cost|costs|tickets?|price[ds]?|pricing|fees?|registration|register|members?"
    rf"|guests?|per person|at the door|cover charge|entry|"
    r"in advance|attend|early[- ]bird|reservations?|rsvp|investment|pre-?paid|prepay|investors?|rotarians?|kiwanians?"
    r"|open to the public|event|public|individual|seats?"
    r"|adults?|students?|online|non-?members?|tuition|buffet|cover|covers|"
    r"lunch(?:eon)?(?:es|s)?|dinners?|breakfasts?|plate|per|rate|rates|everyone|cash|pay|pays|instead|meals?"
    r"|contributions|donors?|golfers?|shooters?|players?|person|each|head|couple|after that|regular|late|general"
    r"|others|single|couples?|standard|day of|pre-?sale|pre-?regist\w+|door|walk-?(?:ins?|ups?)|materials)\b|^\W*$"
    r"|\d (?:before|until|till|by|through|thru) [^$]{3,24}[,;] (?:then |and )?\$\d+(?:\.\d\d)? (?:after|thereafter"
    r"|afterwards?)\b",
    re.I,
)
_FREE_CLAIM = re.compile(
    foreign.FREE_CLAIM
    + r"|\b(?:(?:this|the) (?:event|program|workshop|webinar|class|session|meeting|seminar|mixer|tour|lunch"
    r"|breakfast) is (?:a )?free\b|free (?:and open|to (?:attend|the public|all|members|everyone|chamber)|"
    r"for (?:members|everyone|all|chamber|the public|attendees)|admission|event\b|of charge|registration)"
    r"|admission is free|(?:admission|cost|price|fee|tickets?)s?(?::| -| –)? (?:is |are )?free"
    r"|\bno cover(?: charge)?\b|free!|no (?:cost|charge|fee)s? "
    r"(?:to (?:attend|members|you|participants?|join)|for (?:members|this|attend|admission|guests|anyone|chamber))"
    r"|(?:at|for) no (?:cost|charge)|(?:there is|there's) no (?:cost|charge|fee|admission)"
    r"|(?:members|guests|visitors|students|(?:first|1st)[- ]time\w*(?: guests| visitors)?|newcomers) (?:are|attend"
    r"|get in|come) free|(?:it'?s|is|are|attendance is|entry is) (?:always |absolutely |completely |totally )?(?:free"
    r"|complimentary)(?! (?:of|from|to use|parking)\b)|free benefit|\bfree with\b|\b(?:our|a"
    r"|this) (?:always )?free (?:[\w-]+ ){0,3}(?:event|meeting|mixer|workshop|webinar|class|lunch|breakfast|session"
    r"|program|tour|concert|seminar|talk)\b|(?:get|gets) in free|(?:enter|admitted) free|(?:cost|fee|price|charge"
    r"|admission)s?(?::| -)? none|no (?:admission |entry |cover |registration )?(?:charge|cost|fee)s?\W*$)"
    r"|^\W*(?:free|complimentary|no (?:cost|charge|fee))\b(?:\W*$|\s*[.!,;:—–(-]|\s(?:to|for|and|but|event|admission"
    r"|of charge|entry|program|with registration)\b)|\b(?:non-?)?members(?::| -| –)? free\b"
    r"|\bcomplimentary (?:for|to)\b|\bincluded in (?:your |the )?membership\b|\bvisits? (?:is|are) (?:on us|free"
    r"|complimentary)",
    re.I,
)
_WITH_TAX = re.compile(
    rf"\s?(?:(?:\+|plus|and|incl(?:uding|\.)?) )?(?:{_TAX})(?:(?:/| and | & |, )(?:{_TAX}))?[\s.!*]*", re.I
)
_CHILDREN = re.compile(
    r"\b(?:\d+ (?:and|&) (?:over|older|up)|\d+\+|seniors|veterans|(?:active )?military|first responders|cats?"
    r"|kittens?|dogs?|kids?|child(?:ren)?|toddlers?|infants?|under \d+|\d+ and under)\b",
    re.I,
)


def lets_in(clause: str, amount: re.Match[str], lead: str, tail: str, label: str, *, strict: bool, lone: bool) -> bool:
    """Whether an amount of a clause is admission, by the words before it, behind it and those that name it.

    ``strict`` in a description, which speaks of much else; there a ``lone`` amount that is a clause of its own is
    believed.
    """
    sure = _SURE_BEFORE.search(lead) is not None or _SURE_AFTER.search(tail) is not None
    free = amount.group("free") is not None
    if (
        lines.SEVERAL_FOR.search(lead)
        or _NOT_BEFORE.search(lead)
        or _NOT_AFTER.search(tail)
        or _SKIP.search(_near(lead) if sure or free else label)
    ):
        return False
    if free:
        return not (
            _CHILDREN.search(label)
            or (strict and not _FREE_CLAIM.search(clause))
            or (not strict and _SKIP.search(label))
        )
    return (
        not strict
        or sure
        or _CUE.search(clause) is not None
        or (
            lone
            and (
                clause.strip(" .!*") == amount.group().strip()
                or (_WITH_TAX.fullmatch(clause, amount.end()) is not None and not lead.strip())
            )
        )
    )


def is_free(clause: str, match: re.Match[str]) -> bool:
    """Whether it is attendance that costs nothing: no free parking, nothing that is sugar-free."""
    if match.group("free").lower() != "free" and not foreign.IS_FREE.fullmatch(match.group("free")):
        return not _NO_CHARGE_FOR.match(clause, match.end())
    return not _FREE_OF.match(clause, match.end()) and not _FREE_BEFORE.search(
        clause[max(0, match.start() - 40) : match.start()]
    )


def is_admission(name: str) -> bool:
    """Whether an offer of this name lets one in: no sponsorship, no table, no raffle, no donation."""
    return _SKIP.search(name) is None


def _near(lead: str) -> str:
    """The last phrase before an amount."""
    return re.split(r"[,;.:]|\bbut\b|\band\b", lead.rstrip(" :"))[-1]


__all__ = ["is_admission", "is_free", "lets_in"]
