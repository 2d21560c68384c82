"""Days on which something is so and nothing is held: a term, a closure, a deal, a work crew, an episode, a day with nothing on it.

What a row is called tells it, and the words of the clause before its day; what stands further down in a row may speak of something else.
"""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from scrapers.formats.listing.dated import Anchor
from scrapers.formats.listing.outline import Outline
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.titles import Name
from scrapers.formats.listing.words import MONTH_DAY, NUMERIC

_HOUSES = (
    r"(?:offices?|buildings?|halls?|librar(?:y|ies)|cent(?:er|re)s?|facilit(?:y|ies)|branch(?:es)?|museums?|pools?|schools?|banks?|stores?|shops?|clinics?|courthouses?|courts?|"
    r"campus|departments?|bureaus?|landfill|transfer station|parks?|trails?|bridges?|roads?|streets?|lanes?|avenues?|ramps?|chamber|club|church|we|village|city|town|county)"
)
_CLOSED = re.compile(
    rf"\b{_HOUSES} (?:(?:is|are|will be|to be|remains?|will remain) )?(?:also )?(?:closed|closes|closing)\b(?![- ](?:session|meeting|door|caption|ceremon))"
    r"|^\W{0,3}closed\b(?![- ](?:session|meeting|door|caption|executive))",
    re.I,
)
"""Of a house; "Closed Session" is a meeting."""
_EMPTY = re.compile(
    r"\W*(?:(?:there (?:is|are)|we have|sorry,?) )?(?:no (?:\w+ ){0,2}?(?:events?|activities|programs?|programming|classes|happenings)|nothing)\b"
    r"(?: (?:are|is|have been|currently|scheduled|planned|listed|found|available|posted|today|tonight|yet|on|for|at|in|this|that|the|day|week|weekend|month|date|time|calendar))*\W*",
    re.I,
)
"""A day of which it is said that nothing is on it."""
_TERM = re.compile(
    r"^\W*(?:[\w'’-]+ ){0,3}?(?:nominations?|applications?|entries|submissions?|registrations?|ballots?|petitions?|(?:nomination |candidate )?papers|proposals|grants?|scholarships?|filing(?: period)?|enrol+ment|reservations|tickets?)"
    r"(?: (?!(?:open|closing|opening) (?:house|ceremon|night|reception))[\w'’-]+){0,6}? (?:opens?|closes?|closed|due|begins?|ends?|accepted|must be|may be|on sale)\b(?! (?:house|with|ceremon|night|reception|mic))"
    r"|^\W*(?:finalists?|winners?|recipients?|honorees|awardees|nominees|semi-?finalists)(?: (?:are|will be))? (?:notified|announced|selected|named|chosen)\W*$"
    r"|\b(?:go|goes|going) on sale\b|^\W*(?:last|final) day (?:to|for|of)\b",
    re.I,
)
"""What begins or ends, and not what one comes to: "Nominations close"."""
_TAX = re.compile(
    r"^\W*(?:(?:\w+ )?(?:\d(?:st|nd|rd|th)|first|second|third|fourth|final) (?:half |quarter )?(?:installments?|estimated tax(?:es)?|payments?|quarter(?:ly)? (?:payments?|taxes|estimates?))"
    r"|(?:irs )?forms? \d{3,4}(?:-?[a-z]{1,2})?|(?:forms? )?W-?[29]s?|(?:forms? )?1099s?(?:-\w+)?)(?: (?:to|for|due|and|from|is|are)\b.{0,60})?\W*$|\btax(?:es)? (?:are |is )?due\b|\bdues (?:are )?due\b",
    re.I,
)
_DEAL = re.compile(r"\b\d{1,3} ?% off\b|[$£€]\d+ off\b|\bbuy one\b|\bbogo\b|\bhalf[- ]off\b|\b(?:hot|member(?:[- ]to[- ]member)?) deals?\b", re.I)
_OF_DEALS = re.compile(r"\b(?:offer|deal|coupon|discount|special)s?\b.{0,12}\b(?:valid|good|expires?|ends?|through)\b|^\W*(?:valid|redeemable)\b", re.I)
_WORKS = re.compile(
    r"\b(?:hydrant|water[- ]?main|sewer|main) flushing\b|\b(?:street|road|lane|bridge|ramp|sidewalk)s? (?:closures?|clos(?:ed|ing)(?! ceremon)|resurfacing|re-?paving|paving|repairs?|sweeping|maintenance|construction)\b"
    r"|\b(?:leaf|leaves|brush|trash|garbage|refuse|recycling|yard[- ]waste|bulk(?:y)?(?: item)?) (?:pick-?ups?|collections?)\b|\butility (?:work|repairs?)\b|\b(?:power|water|service) (?:outage|shut-?off|interruption)s?\b"
    r"|\bboil(?:[- ]water)? (?:order|advisory|notice)\b|\b(?:burn|parking) bans?\b",
    re.I,
)
_EPISODE = re.compile(r"^\W*(?:podcast )?(?:episodes?|ep\.?|s\d{1,2} ?e) ?#?\d", re.I)
_BEFORE_DAY = re.compile(
    r"\b(?:may|must|can|should) (?:now )?be (?:filed|obtained|circulated|picked up|returned|submitted)\b"
    r"|\bon sale(?: (?:from|beginning|starting|on))?\W*(?:\w+day,? ?)?$"
    r"|\b(?:applications?|nominations?|petitions?|(?:nomination |candidate )papers|entries|submissions?|proposals)\b[^.;]{0,60}\b(?:opens?|closes?|begins?|starts?|accepted)(?: (?:on|from|beginning|starting))?\W*(?:\w+day,? ?)?$"
    r"|\b(?:offers?|deals?|coupons?|discounts?|specials?)\b[^.;]{0,30}\b(?:valid|good|runs?|expires?|through|ends?)\b[^.;]{0,20}$|\b(?:valid|redeemable)(?: (?:from|on|between|only))?\W*$"
    r"|\bcrews (?:will|are|plan)\b",
    re.I,
)
"""In the clause before a day."""
_WAS = re.compile(r"\b(?:was|were|had been) (?:\w+ )?(?:held|celebrated|observed|launched|kicked off|completed|founded|established|dedicated|opened)\b|\btook place\b|\bkicked off\b", re.I)
_HELD = re.compile(r"\b(?:meetings?|hearings?|moved|re-?scheduled|postponed|join us|held)\b", re.I)
"""In a clause that may well tell of something held, whatever is closed meanwhile."""
_CLAUSE = re.compile(r"(?<=[a-z\d)]{2}[.!?;])\s+")


def why_not_held(page: Outline, row: Row, name: Name | None, has_time: bool) -> str | None:
    """Why nothing is held on a row's day, in words; None where nothing says so."""
    told = _by_name(name.text, bool(name.href), has_time) if name is not None and not _is_of_another_day(page, row, name.line) else None
    if told is not None:
        return told
    for anchor in row.anchors:
        told = _by_clause(page.lines[anchor.first].text, anchor, has_time, name is not None)
        if told is None:
            return None
    return told


def says_closed(text: str) -> bool:
    """Whether a text says of a house that it is closed."""
    return _CLOSED.search(text) is not None


def _is_of_another_day(page: Outline, row: Row, line: int) -> bool:
    """Whether a line names a day and is not one on which the row's day stands: "Tickets go on sale September 10" below it."""
    text = page.lines[line].text
    return not any(anchor.first <= line <= anchor.last for anchor in row.anchors) and (MONTH_DAY.search(text) is not None or NUMERIC.search(text) is not None)


def _by_name(name: str, linked: bool, has_time: bool) -> str | None:
    if _EMPTY.fullmatch(name):
        return "it says that nothing is on that day"
    if _CLOSED.search(name) and not (linked and name.strip().lower() == "closed"):
        return "it says that something is closed"
    if _WORKS.search(name):
        return "it tells of works"
    if _TERM.search(name) or _TAX.search(name):
        return "the date is a term"
    if _DEAL.search(name) and not has_time:
        return "it is an offer and no event"
    return "it is an episode and no event" if _EPISODE.search(name) and not has_time else None


def _by_clause(text: str, anchor: Anchor, has_time: bool, named: bool) -> str | None:
    """By the words before a day in its clause, which begins its line."""
    before, clause = _clause_around(text, _begin(text, anchor.begin))
    if _CLOSED.search(before) and not _HELD.search(clause):
        return "it says that something is closed"
    if _BEFORE_DAY.search(before):
        return "the date is a term"
    if not named and not has_time and _WAS.search(before):
        return "it tells of what was"
    return None


def _begin(text: str, near: int) -> int:
    """Where a day begins in a line that was read with the years that it leaves out."""
    days = [found.start() for pattern in (MONTH_DAY, NUMERIC) for found in pattern.finditer(text)]
    return min(near, min(days, key=lambda at: abs(at - near), default=near))


@lru_cache(maxsize=4096)
def _clause_around(text: str, at: int) -> tuple[str, str]:
    """The words before a place in its clause, and the whole clause."""
    begin = max((found.end() for found in _CLAUSE.finditer(text, 0, at)), default=0)
    stop = _CLAUSE.search(text, at)
    return text[begin:at], text[begin : stop.start() if stop else len(text)]
