"""Price text -> offers.

Amounts are found first, then each is given the words that belong to it: those before it
("Members: $25") or those after it ("$25 members"), whichever way the line is written. What a
sponsor, an exhibitor or a parade float pays is not admission.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from functools import lru_cache

from hobnob import patterns as re
from hobnob.records import Audience, Availability, Offer
from scrapers.reading import dates, foreign_prices, phases, price_lines
from scrapers.reading.html import plain

_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?"
_SIGN = r"(?:US\s?\$|CA\$|C\$|CAD\s?\$?|USD\s?\$?|[$£€])"
_SPELLED = {
    "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "eighteen": 18, "twenty": 20, "twenty-five": 25,
    "thirty": 30, "thirty-five": 35, "forty": 40, "forty-five": 45, "fifty": 50, "sixty": 60, "seventy-five": 75, "one hundred": 100, "a hundred": 100,
}  # fmt: skip
_SPELT = "|".join(sorted(_SPELLED, key=len, reverse=True))
_AMOUNT = re.compile(
    rf"(?P<sign>{_SIGN})\s?(?P<low>{_NUMBER}|\.\d\d)(?P<plus>\+)?(?!\s?(?:k\b|m\b|million|billion|thousand|[.,]?\d))"
    rf"(?:\s?(?:-|–|—|to|and up to)\s?{_SIGN}?\s?(?P<high>{_NUMBER})(?![\w%]|\s?(?:a\.?m|p\.?m|years?|people|players?)))?"
    rf"(?:\s?(?P<code>USD|CAD|EUR|GBP)\b)?"
    rf"|(?P<lead_code>\b(?:USD|CAD|EUR|GBP))\s?(?P<coded>{_NUMBER})"
    rf"|(?<![\w.$])(?P<bare>{_NUMBER})\s?(?:(?P<bare_code>USD|CAD|EUR|GBP)\b|dollars\b)"
    rf"|(?<![\w.,$])(?P<trail>\d{{1,3}}(?: \d{{3}})+(?:,\d\d)?|\d{{1,5}}(?:[.,]\d\d)?)\s?(?P<trail_sign>[$£€])(?!\s?\d)"
    rf"|\b(?P<spelt>{_SPELT}) dollars\b(?!\s*\(\$)"
    r"|(?P<free>(?<![\w-])(?:included (?:in|with) (?:your |the |chamber )?membership|first (?:\w+ )?visits? (?:is|are) on us|free(?: of charge| admission| event| entry| to attend)?|no (?:admission |entry |cover |registration )?(?:cost|charge|fee)s?|complimentary|without charge|(?<=cost: )none|(?<=price: )none|(?<=fee: )none"
    rf"|{foreign_prices.FREE})(?![\w-]))",
    re.I,
)
_ONLY_NUMBER = re.compile(rf"\s*(?:(?:price|cost|admission|fee)[\s:-]{{1,3}})?(?P<low>{_NUMBER})(?:\s?[-–—]\s?(?P<high>{_NUMBER}))?\s*", re.I)
_CLAUSE = re.compile(r"\n|;|\||•|·| / |(?<=[a-z)\d])/(?=\s?\$)|(?<=[a-z])/(?=[A-Z])|[.!?]\s+(?=[A-Z$])|\s{3,}|\t")
_SKIP = re.compile(
    r"sponsor|vendor|booth|exhibit|\bfloat\b|\bfloats\b|\bparade\b|advertis|\bads?\b|raffle|donat|\btables?\b(?! of contents)|tent\b|parking|"
    r"\bfoursomes?\b|\bteams?\b|\bthreesome|\btwosome|\bsquads?\b|\bhole signs?\b|\bsigns?\b(?! (?:up|in))|child ?care|"
    r"mulligan|hotel|room rate|room block|\bprizes?\b|scholarship|\bvalued?\b|discount|\bsav(?:e|ings)\b|\boff\b|late fee|cancel|refund|deposit|worth|gift|"
    r"\brais(?:e|ed|ing)\b|budget|\bgrants?\b|revenue|\bwin\b|jackpot|\bdues\b|membership (?:fee|dues|cost)|annual membership|t-?shirt|processing|"
    r"convenience|surcharge|returned check|no[- ]shows?|purse|pot\b|bid\b|auction|merchandise|banner ad|logo|goody|swag|specials?\b|\bmenus?\b|adoption|pay lots?|drink tickets?|per drink|"
    r"\b(?:platinum|diamond|gold|silver|bronze)\b(?! (?:tickets?|seats?|admission|circle|members?))|\b(?:gave|earned)\b|\blast year\b|" + foreign_prices.NO_ADMISSION + r"|"
    r"\bdrinks?\b|cash bar|appetizers?|wells?\b|beers?\b|wines?\b|economic impact|in sales|loans?\b|funding|salary|\btakes? home\b|\bfeeds?\b (?:an? )?\w+|^\W*hole\W*$|an hour|per hour|hourly|a night\b|of (?:each|every) ticket|goes to|from each",
    re.I,
)
_NOT_BEFORE = re.compile(
    r"(?:donations?|sponsor\w*|raffle|drawing|drink|parking|deposit|prizes?|worth|valued?|saves?|grants?|scholarships?|mulligans?|fine|penalty|additional|extra|another|discount|credit|parking garage)(?:\s+(?:tickets?|fees?|levels?|packages?|in the \w+ \w+))?"
    r"(?:\s+(?:of|is|are|at|up to|for|to|an?|only|just|start(?:ing)?|from|worth|:|[-–—])){0,3}[\s:(]*$|\b(?:receive|win|raised?|award(?:ed|ing)?|save) (?:an?|up to|over|nearly|more than)?\s*$|\b(?:each|every) (?:receive|get)s? (?:a )?$",
    re.I,
)
_NOT_AFTER = re.compile(
    r"^\s*(?:\w+ ){0,2}(?:drawings?|giveaways?|payouts?)\b|^\s*(?:tacos?|pints?|burgers?|wings|brats|hot ?dogs?|pies?)\b|^\s*(?:\w+ )?(?:donations?|gift ?cards?|value|prizes?|sponsor\w*|grants?|scholarships?|off\b|discount|deposit|late fee|no-show|raffle|credit|mulligan|(?:will be )?(?:raised|awarded))|^\s*more\b|^\s*(?:of|from|for) (?:each|every)\b|^\s*a year\b|^\s*(?:a|per) (?:night|child|kid|drink|mulligan|table|team|foursome|hour|month|year|vehicle|car|space|booth)\b",
    re.I,
)
_SURE_BEFORE = re.compile(r"(?<!raffle )(?<!drink )(?<!drawing )\b(?:tickets?|seats?|admission|general admission|registration|cost|price|fee|lunch|luncheon|dinner|breakfast|buffet|cover|tuition|entry|plates?|person|golfers?|players?|shooters?|regular|early[- ]bird)\s*(?:price|fee|rate|only|is|are|at|for|of|was|were|will be|[:–—(-])*\s*$", re.I)
_SURE_AFTER = re.compile(
    r"^\s*(?:tickets?\b(?! sponsor)|registrations?\b|cover\b|covers\b|pp\b|each\b(?! (?:table|team))|admission\b|(?:per|a|/) ?(?:person|golfer|player|shooter|plate|head|ticket|seat|attendee|guest|member|couple|participant|individual|rider|runner)\b|at the door\b|in advance\b|for (?:(?:chamber|all|current) )?(?:members|non-?members|guests)\b|\(?(?:non-?)?members?\b)",
    re.I,
)
_FREE_OF = re.compile(
    r"\s*(?:with (?:\w+ ){0,2}(?:admission|ticket|purchase|entry)|parking|wi-?fi|food|lunch|breakfast|dinner|drinks?|beer|wine|t-?shirts?|shirts?|gifts?|swag|child ?care|shuttle|trial|consultations?|samples?|"
    r"groceries|hot (?:meals|dogs?)|and (?:confidential|secure)|,? secure|health|community|adoption|play\b|appetizers?|refreshments?|snacks?|coffee|pizza|giveaways?|stuff|resources?|time|market|enterprise|speech|agent|throws?|rein|from|headshots?|"
    r"transportation|popcorn|ice cream|hot dogs?|raffle|screenings?|vaccin\w+|tickets? for (?:one|a)|membership)\b",
    re.I,
)
_FREE_BEFORE = re.compile(foreign_prices.FREE_BEFORE + r"|(?:feel|toll|gluten|sugar|smoke|drug|hands|dairy|tax|barrier|debt|risk|stress|for|set|get|win|enjoy|receive|with|buy \w+ get \w+|care|worry)[ -]?$", re.I)
_GUEST = re.compile(
    foreign_prices.GUEST + r"|\bguests? of (?:a |our |any )?members?\b|\bthose (?:thinking of|considering) joining\b|\b(?:non|not[- ]yet|future|prospective|potential|not(?: a)?)[- ]*members?\b|\bnon-?mem\b|\bnon\b(?![- ]\w)|\bguests?\b|\bgeneral public\b|\bpublic\b|\bvisitors?\b|\bcommunity\b",
    re.I,
)
_MEMBER = re.compile(foreign_prices.MEMBER + r"|(?<!board )\bmem(?:ber)?s?\b(?! or not\b)|\binvestors?\b|\bchamber partners?\b", re.I)
_OTHERS = re.compile(r"\b(?:(?:all )?others|everyone else|everybody else|general(?: admission| public)?|regular|public)\b", re.I)
_EVERYONE = re.compile(r"\b(?:member or not|open to the (?:general )?public|everyone|all attendees|general admission|anyone|per person|each|pp|individual|adults?|admission|all)\b", re.I)
_SOLD_OUT = re.compile(r"(?<!we )(?<!usually )(?<!always )(?<!often )(?<!has )(?<!may be )\bsold[- ]?out\b(?! (?:in|last|every|quickly|fast|early|within|the last))|\bwait(?:ing)? ?list\b", re.I)
_CLOSED = re.compile(r"\b(?:sales? (?:has |have )?ended|registration (?:is )?closed|no longer available|expired|ended)\b", re.I)
_LIMITED = re.compile(r"\blimited(?: (?:seating|space|availability|tickets?|quantity|spots))?\b|\bonly \d+ (?:left|remaining)\b|\bfew left\b|\balmost (?:full|sold out)\b", re.I)
_UNTIL = re.compile(r"\b(?:by|before|until|till|through|thru|up to|prior to|ends?|closes?|deadline)\b[:\s]*$", re.I)
_LATER = re.compile(r"\b(?:after|starting|beginning|from|on or after)\b[:\s]*$", re.I)
_FILLER = re.compile(
    rf"^(?:\W|\b(?:{foreign_prices.FILLER}|the|cost|costs|price|prices|pricing|admission|fees?|tickets?|is|are|for|at|of|to|and|or|a|an|registration|register|event|only|just|be|"
    r"(?:plus |incl(?:uding|\.)? |inc\.? )?(?:hst|gst|pst|qst|vat|(?:sales )?tax(?:es)?)|will|our|in|but|with|entry|investment|rate)\b)+|(?:\W|\b(?:is|are|for|the|a|an|and|or|at|of|to|cost|costs|pay|plus|but|with|only|tickets are|in|incl|inc|hst|gst|pst|qst|vat|(?:sales )?tax(?:es)?)\b)+$",
    re.I,
)
_CUE = re.compile(
    rf"\b(?:{foreign_prices.CUE}|admission|cost|costs|tickets?|price[ds]?|pricing|fees?|registration|register|members?|guests?|per person|at the door|cover charge|entry|"
    r"in advance|attend|early[- ]bird|reservations?|rsvp|investment|open to the public|event|public|individual|seats?|adults?|students?|online|non-?members?|tuition|buffet|cover|covers|"
    r"lunch(?:eon)?(?:es|s)?|dinners?|breakfasts?|plate|per|rate|rates|everyone|cash|pay|pays|instead|meals?|contributions|donors?|golfers?|shooters?|players?|person|each|head|couple|after that|regular|late|general|others|single|couples?|standard|day of|pre-?sale|door|walk-?ins?|materials)\b|^\W*$"
    r"|\d (?:before|until|till|by|through|thru) [^$]{3,24}, (?:then |and )?\$\d+(?:\.\d\d)? (?:after|thereafter|afterwards?)\b",
    re.I,
)
_FREE_CLAIM = re.compile(
    foreign_prices.FREE_CLAIM + r"|\b(?:(?:this|the) (?:event|program|workshop|webinar|class|session|meeting|seminar|mixer|tour|lunch|breakfast) is (?:a )?free\b|free (?:and open|to (?:attend|the public|all|members|everyone|chamber)|"
    r"for (?:members|everyone|all|chamber|the public|attendees)|admission|event\b|of charge|registration)|admission is free|admission: free|cost:? (?:is )?free|free!|no (?:cost|charge|fee)s? "
    r"(?:to (?:attend|members|you|participants?|join)|for (?:members|this|attend|admission|guests|anyone|chamber))|(?:at|for) no (?:cost|charge)|(?:there is|there's) no (?:cost|charge|fee|admission)|members (?:are|attend|get in) free|(?:it'?s|is|are|attendance is|entry is) (?:always |absolutely |completely |totally )?(?:free|complimentary)(?! (?:of|from|to use|parking)\b)|free benefit|\bfree with\b|\b(?:our|a|this) (?:always )?free (?:[\w-]+ ){0,3}(?:event|meeting|mixer|workshop|webinar|class|lunch|breakfast|session|program|tour|concert|seminar|talk)\b|(?:get|gets) in free|(?:enter|admitted) free|cost:? none|no (?:admission |entry |cover |registration )?(?:charge|cost|fee)s?\W*$)"
    r"|^\W*(?:free|complimentary|no (?:cost|charge))\b(?:\W*$|\s*[.!,;:—–(-]|\s(?:to|for|and|but|event|admission|of charge|entry|program|with registration)\b)|\b(?:non-?)?members(?::| -| –)? free\b|\bcomplimentary (?:for|to)\b|\bincluded in (?:your |the )?membership\b|\bvisits? (?:is|are) (?:on us|free|complimentary)",
    re.I,
)
_INCLUDED = re.compile(r"\bincluded (?:in|with) (?:your |the |chamber )?membership\b", re.I)
_FIRST_VISIT = re.compile(r"\bfirst (?:\w+ )?visits? (?:is|are) on us\b", re.I)
_CHILDREN = re.compile(r"\b(?:\d+ (?:and|&) (?:over|older|up)|\d+\+|seniors|veterans|(?:active )?military|first responders|cats?|kittens?|dogs?|kids?|child(?:ren)?|toddlers?|infants?|under \d+|\d+ and under)\b", re.I)
_THE_PUBLIC = re.compile(r"\b(?:general public|public|community)\b(?!.*\b(?:guests?|non-?members?|visitors?)\b)", re.I)
_EVERYONE_PUBLIC = re.compile(r"open to (?:the )?(?:general )?(?:public|community)", re.I)
_PUBLIC = re.compile(r"^open to (?:the public|all|everyone)$", re.I)
_AT_DOOR = re.compile(r"^(door|gate)$", re.I)
_IN_ADVANCE = re.compile(r"^advance$", re.I)
_MOST = 12
_HIGHEST = 25_000
_LONGEST = 6_000
_LONGEST_LABEL = 160
_COLON = re.compile(r"[:–=-]\s*$")


def read(
    text: str | None, *, currency: str | None = None, now: datetime | None = None, timezone: str = "UTC"
) -> tuple[Offer, ...]:
    """Every admission price that a price text states; sponsor and vendor prices are not admission.

    A bare number is a price here. ``currency`` (ISO 4217) is what "$" and a bare number mean, US
    dollars where it is None. With ``now`` (aware), "by March 1" fills ``closes``.
    """
    words = price_lines.with_cents(plain(text)[:_LONGEST])
    if not words:
        return ()
    if bare := _ONLY_NUMBER.fullmatch(words):
        low, high = _value(bare.group("low")), _value(bare.group("high"))
        high = high if low is not None and high is not None and high > low else None
        return (_offer(low, high, currency or "USD", "", None),) if low is not None and low <= _HIGHEST else ()
    return _distinct(offer for clause in _clauses(words) for offer in _clause(clause, currency, now, timezone))


def _clauses(words: str) -> Iterator[str]:
    """The clauses of a text; a label on a line of its own goes with the amount on the next, as in a table."""
    label = ""
    for clause in _CLAUSE.split(price_lines.headed(words, _says_whom)):
        amount = _AMOUNT.match(clause.strip())
        yield f"{label}: {clause}" if label and amount and amount.end() == len(clause.strip()) else clause
        label = clause.strip(" :") if price_lines.LABEL_LINE.match(clause.strip()) and not _AMOUNT.search(clause) else ""


@lru_cache(maxsize=512)
def find(
    text: str | None, *, currency: str | None = None, now: datetime | None = None, timezone: str = "UTC"
) -> tuple[Offer, ...]:
    """Admission prices in a description: only clauses that speak of admission count."""
    words = price_lines.with_cents(plain(text)[:_LONGEST])
    if not _MONEY.search(words):
        return ()
    found: list[Offer] = []
    # a lone "$35." is a price; the column of a menu is not
    lone = len(_AMOUNT.findall(words)) == 1
    for clause in _clauses(words):
        if len(clause) <= 400 and _MONEY.search(clause):
            found.extend(_clause(clause, currency, now, timezone, strict=True, lone=lone))
    return _distinct(found)


_MONEY = re.compile(rf"[$£€]|\b(?:{foreign_prices.FREE})\b|\b(?:cost|price|fee): none\b|\bfree\b|\bno (?:\w+ )?(?:cost|charge|fee)|\bcomplimentary\b|\bdollars\b|\b(?:USD|CAD|EUR|GBP)\b|\bmembership\b|\bon us\b", re.I)


def _distinct(offers: Iterable[Offer]) -> tuple[Offer, ...]:
    """Each once; where members have a price of their own, "others" are guests."""
    found = list(dict.fromkeys(offers))[:_MOST]
    if not any(offer.audience is Audience.MEMBER for offer in found):
        # "the public $10, students free": where nobody is a member, the public is everyone
        found = [
            offer.model_copy(update={"audience": Audience.EVERYONE})
            if offer.audience is Audience.GUEST and offer.name and _THE_PUBLIC.search(offer.name) else offer
            for offer in found
        ]  # fmt: skip
    if not any(offer.audience is Audience.MEMBER for offer in found) or any(offer.audience is Audience.GUEST for offer in found):
        return tuple(found)
    return tuple(
        offer.model_copy(update={"audience": Audience.GUEST})
        if offer.audience in (None, Audience.EVERYONE) and offer.name and _OTHERS.search(offer.name) else offer
        for offer in found
    )  # fmt: skip


def _value(text: str | None) -> float | None:
    return float(text.replace(",", "")) if text else None


def _clause(
    clause: str, currency: str | None, now: datetime | None, zone: str, *, strict: bool = False, lone: bool = False
) -> list[Offer]:
    """The offers of a clause with one amount or several."""
    amounts = [m for m in _AMOUNT.finditer(clause) if m.group("free") is None or _is_free(clause, m)][: 2 * _MOST]
    if not amounts:
        return []
    before = clause[: amounts[0].start()]
    if price_lines.OF_OTHERS.search(before) or price_lines.CHANCES.search(before):
        return []
    offers: list[Offer] = []
    for amount, lead, tail, label in _labelled(clause, amounts):
        sure = _SURE_BEFORE.search(lead) is not None or _SURE_AFTER.search(tail) is not None
        free = amount.group("free") is not None
        if price_lines.SEVERAL_FOR.search(lead) or _NOT_BEFORE.search(lead) or _NOT_AFTER.search(tail) or _SKIP.search(_near(lead) if sure or free else label):
            continue
        if free:
            if _CHILDREN.search(label) or (strict and not _FREE_CLAIM.search(clause)) or (not strict and _SKIP.search(label)):
                continue
        elif strict and not sure and not _CUE.search(clause) and not (lone and clause.strip(" .!*") == amount.group().strip()):
            continue
        if _FIRST_VISIT.search(amount.group()):
            label = f"{label} guests"
        offer = _priced(amount, label, currency)
        if offer is not None:
            offers.append(_dated(offer, label, now, zone))
    return offers


def is_admission(name: str) -> bool:
    """Whether an offer of this name lets one in: no sponsorship, no table, no raffle, no donation."""
    return _SKIP.search(name) is None


def _near(lead: str) -> str:
    """The last phrase before an amount."""
    return re.split(r"[,;.:]|\bbut\b|\band\b", lead.rstrip(" :"))[-1]


_JOINT = re.compile(r",|;|\band\b|\bor\b")


def _labelled(clause: str, amounts: list[re.Match[str]]) -> Iterator[tuple[re.Match[str], str, str, str]]:
    """Every amount with the words before it, those after it, and those that name it."""
    gaps = [clause[amounts[k - 1].end() if k else 0 : amount.start()] for k, amount in enumerate(amounts)]
    gaps.append(clause[amounts[-1].end() :])
    terms = [""] * len(amounts)
    for k in range(1, len(amounts)):
        terms[k - 1], gaps[k] = phases.parted(gaps[k])
    phase = phases.of(gaps[0]) if len(amounts) > 1 else ""
    head, last = gaps[0][-_LONGEST_LABEL:], gaps[-1]
    between = gaps[1:-1]
    named = bool(_bare(head))
    before = _says_whom(head) or (named and (_COLON.search(head) is not None or not _bare(last)))
    # "$20 plus tax, students $10": the last amount has no words but those before it
    spilled = not before and bool(between) and not _bare(last) and all(_bare(gap) for gap in between)
    for k, amount in enumerate(amounts):
        lead, tail = gaps[k][-_LONGEST_LABEL:], gaps[k + 1][:_LONGEST_LABEL]
        if len(amounts) == 1:
            label = f"{lead} {tail}"
        elif spilled:
            joints = list(_JOINT.finditer(lead)) if k else []
            own = lead[joints[-1].end() :] if joints else lead
            parted = list(_JOINT.finditer(tail))
            label = f"{own} {tail[: parted[-1].start()] if parted else ''}"
        elif before:
            label = lead if k + 1 < len(amounts) else f"{lead} {tail}"
        else:
            label = tail if k else f"{lead} {tail}"
        if len(amounts) > 1:
            whom = head if k and _COLON.search(head) and _says_whom(head) and not _says_whom(label) and phases.is_later(label) else ""
            label = " ".join(part for part in (whom, phase if k else "", label.lstrip(" ,;") if k else label, terms[k]) if part)
            tail = f"{terms[k]}{tail}"
        yield amount, lead, tail, label


def _is_free(clause: str, match: re.Match[str]) -> bool:
    if match.group("free").lower() != "free" and not foreign_prices.IS_FREE.fullmatch(match.group("free")):
        return True
    return not _FREE_OF.match(clause, match.end()) and not _FREE_BEFORE.search(clause[max(0, match.start() - 40) : match.start()])


def _says_whom(text: str) -> bool:
    return bool(_GUEST.search(text) or _MEMBER.search(text))


def _priced(amount: re.Match[str], label: str, currency: str | None) -> Offer | None:
    if amount.group("free"):
        return _offer(0.0, None, currency, f"{label} members" if _INCLUDED.search(amount.group()) else label, None)
    low, high = _value(amount.group("low") or amount.group("bare") or amount.group("coded")), _value(amount.group("high"))
    if trail := amount.group("trail"):
        low = float(trail.replace(" ", "").replace(",", "."))
    if spelt := amount.group("spelt"):
        low = float(_SPELLED[spelt.lower()])
    if low is None or low > _HIGHEST:
        return None
    if high is not None and high <= low:
        high = None
    sign = (amount.group("sign") or amount.group("trail_sign") or "").upper()
    if amount.group("trail_sign") == "$" and foreign_prices.is_french(amount.string):
        currency = currency or "CAD"
    code = amount.group("code") or amount.group("bare_code") or amount.group("lead_code")
    money = (
        code.upper() if code
        else "CAD" if sign.startswith("C") else "GBP" if sign == "£" else "EUR" if sign == "€"
        else "USD" if sign.startswith("US") else currency or "USD"
    )  # fmt: skip
    return _offer(low, high, money, label, None)


def _offer(low: float | None, high: float | None, currency: str | None, label: str, closes: datetime | None) -> Offer:
    name = _bare(label)
    label_open = _EVERYONE_PUBLIC.sub(" ", label)
    guest, member = _GUEST.search(label_open), _MEMBER.search(_GUEST.sub(" ", label_open))
    if guest and member:
        audience: Audience | None = Audience.EVERYONE
    elif guest or member:
        audience = Audience.GUEST if guest else Audience.MEMBER
    else:
        audience = Audience.EVERYONE if _EVERYONE.search(label) else None
    availability = (
        Availability.SOLD_OUT if _SOLD_OUT.search(label)
        else Availability.CLOSED if _CLOSED.search(label)
        else Availability.LIMITED if _LIMITED.search(label) else None
    )  # fmt: skip
    return Offer(
        name=name[:80] or None, price=low, price_high=high, currency=currency,
        audience=audience, availability=availability, closes=closes,
    )  # fmt: skip


def _bare(label: str) -> str:
    """The words of a label without its fillers; a long run of words is prose and no name."""
    words = " ".join(label.split())
    words = _PUBLIC.sub("", _FILLER.sub("", words))
    words = _AT_DOOR.sub(lambda m: f"at the {m.group(1)}", _IN_ADVANCE.sub("in advance", words))
    words = words.strip(" ,.:;-–—/()[]*!+=")
    if words.count("(") != words.count(")"):
        words = words.replace("(", "").replace(")", "")
    return words if len(words.split()) <= 8 else ""


def _dated(offer: Offer, label: str, now: datetime | None, zone: str) -> Offer:
    """An offer that is stated to end on a day: until the midnight after it."""
    if now is None:
        return offer
    for found in dates.find(label, now=now, timezone=zone):
        lead = label[: found.begin]
        if _UNTIL.search(lead) and not _LATER.search(lead):
            when = found.when
            day_after = (when.start + timedelta(days=1)).replace(hour=0, minute=0)
            before = re.search(r"(?<!on or )\b(?:before|prior to)\W*$", lead, re.I)
            closes = when.start if when.time_known or before else day_after
            return offer.model_copy(update={"closes": closes})
    return offer
