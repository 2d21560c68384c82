"""By when one must register, where the text says so.

Every day that the text names is judged by its own sentence: the words before it must ask for an answer
or for payment, and must not speak of nominations, sponsors, vendors, refunds, hotels or early prices.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import islice

from hobnob import patterns as re
from scrapers.reading import dates, terms_before
from scrapers.reading.html import plain

_TRIGGER = re.compile(
    r"\b(?:r\.?s\.?v\.?p|by|before|until|till|through|deadline|due|ends?|closes?|close|later than|cut-?off"
    r"|last day|prior to|(?<=accepted )after|(?<=taken )after|(?<=sold )after|avant"
    r"|au plus tard|jusqu['’]au|limite|antes del?|hasta|l[íi]mite|m[áa]s tardar)\b\.?",
    re.I,
)
_ACT = (
    r"(?:r\.?s\.?v\.?p\.?s?|pre-?pay|(?:pre-?)?regist(?:er|ration|rations|ering)|reservations?|reserve"
    r"|sign(?:ing)?[- ]?ups?|sign up|tickets?|reply|replies|respond|respon(?:se|d)|confirm|book|checks?|pay(?:ment)?"
    r"|let (?:us|\w+) know|hold your (?:spot|seat|place)|save your (?:spot|seat|place)|applications? to attend"
    r"|apply to attend|orders?|purchase|buy|e-?mail(?:ing)?|call|contact|attendance|answer|numbers|final count|caterer"
    r"|your (?:spot|seat|place|meal)|head ?count|enrol+(?:ment)?|inscri(?:ption|vez|re)\w*|r[ée]serve[rz]"
    r"|r[ée]servations?|confirme[rz]?|r[ée]pond(?:ez|re)|inscripci[óo]n(?:es)?|inscr[íi]b\w+|reserv(?:e|ar|aciones)"
    r"|reg[íi]str(?:ese|arse|ate|o)|asistencia|billets?|boletos)"
)
_OTHER = re.compile(
    r"\bnominat\w+|\bsponsor\w*|\bvendors?\b|\bexhibit\w*|\bbooths?\b|\brefund\w*|\bcancel\w*|\bhotels?\b"
    r"|\b(?:your|a|the|hotel|guest|sleeping) rooms?\b|\brooms? at the\b|\b(?:stand|stall|table|market) spaces?\b"
    r"|\bstalls?\b|\bgroup rate\b|\broom (?:block|rate)|\bearly\b|\bearly[- ]bird|\bdiscount|\bgrants?\b"
    r"|\bscholarships?\b|\bproposals?\b"
    r"|\bpresent(?:ers|ations)\b|"
    r"\braffles?\b|\bt?-?shirts?\b|\bmerchandise\b|\bads?\b|\bartwork\b|\bballots?\b|\bvot(?:e|ing)\b|\bsubmissions?\b"
    r"|\bentr(?:y|ies)\b|\bcall for\b|\bapplications? (?:for|are|due|must be (?:post|sub))(?! to attend)|\bdirectory\b"
    r"|\blogos?\b|\bprices? (?:go|goes|increase|rise)s?\b|\bnext\b|\bcommandit\w+|\bpatrocin\w+|\bexposant\w*"
    r"|\bexpositor\w*|\bvendedor\w*|\bbourses?\b|\bbecas?\b|\bcandidat\w+|\bnominacion\w*|\bpropuestas?\b"
    r"|\bsoumissions?\b|\brembours\w+|\breembols\w+|\bannul\w+|\bh[ôo]tel\w*",
    re.I,
)
_LAST = re.compile(
    r"(?:\b(?:no|not|cannot|can[’']t)\b[^.;\n]{0,40} after|\b(?:avant|au plus tard|jusqu['’]au|antes del?|hasta"
    r"|l[íi]mite|inscripci[óo]n|d['’]inscription|m[áa]s tardar"
    r"|(?:extended|moved|changed|pushed(?: back)?) (?:to|until|through)|is now|r\.?s\.?v\.?p\.?"
    r"|by|before|no later than|until|till|through|prior to|on or before|due(?: by| on)?|is|are|ends?(?: on)?"
    r"|closes?(?: on)?|will close(?: on)?|will end(?: on)?|deadline|date|cut-?off|or on|is on)\s*:?|[:–-])"
    r"\s*(?:le |el |du |del |the |on |noon(?: on)?,? |midnight(?: on)?,? |end of (?:the )?(?:day|business)(?: on)?,? "
    r"|close of business(?: on)?,? |eod,? |cob,? |at |\d{1,2}(?::\d\d)? ?[ap]\.?m\.?,?(?: on)?,? "
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ?(?:the )?)*[\s,:(]*$",
    re.I,
)
_ASKS = re.compile(rf"\b{_ACT}\b", re.I)
_CHEAPER = re.compile(
    r"\W{0,4}(?:\d{4})?[,\s]{0,3}(?:and|to) (?:pay|save|get|receive)\b|\W{0,4}(?:for|at) (?:the )?(?:early|discount"
    r"|lower|reduced|group|member)",
    re.I,
)
_DEADLINE = re.compile(r"\b(?:deadline|cut-?off|last day|date limite|fecha l[íi]mite)\b", re.I)
_FOR_OTHERS = re.compile(
    r"\b(?:date limite|fecha l[íi]mite) (?:pour|para|des?|del?) (?!(?:[\w'’]+ ){0,3}?(?:l['’])?(?:inscri|r[ée]serv"
    r"|billet|boleto|confirm|asist|regist|pa[iy]))|\bdeadline (?:to|for) (?!(?:\w+ ){0,4}(?:regist|rsvp|reserv|sign"
    r"|ticket|buy|purchas|order|attend|respon|repl|pay|online))",
    re.I,
)
_SENTENCE = re.compile(r"(?<![ap]\.m)(?<!\b[A-Z])(?<!\bno)(?<!\bSt)(?<!\bR\.S\.V\.P)[.!?](?=\s)|\n|;", re.I)
_CLOCK = re.compile(r"\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\b\d{1,2}:\d\d\b|\bnoon\b|\bmidnight\b", re.I)
_BY_CLOCK = re.compile(
    r"^,?\s(?:by|before|no later than|until|till)\s(?=(?:\d{1,2}(?::\d\d)? ?[ap]\.?m\b|noon\b|midnight\b))", re.I
)
_BARE_FIGURES = re.compile(
    r"^(\s*(?:on\s)?(?:[a-z]{3,9}\.?,?\s)?\d{1,2}/\d{1,2})(?=[.;!?)](?!\d)|\s(?!\d)[a-z])[.;!?)]?", re.I
)
"""A day in figures alone behind the word that sets a term, before the rest of the sentence: "RSVP by 3/4 to Ann"."""
_BARE_RSVP = re.compile(r"\br\.?s\.?v\.?p\.?\W*(?:[a-z]+day,? ?)?$", re.I)
_UP_TO_CLOCK = re.compile(r"[^\d]*$")
_JOINING = re.compile(
    r"(?:[\s,@(–—-]|(?:st|nd|rd|th|at|by|before|until|till|on|or|no later than|the|close of business"
    r"|end of (?:the )?(?:day|business)|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|today"
    r"|tomorrow|due|in the (?:morning|afternoon|evening))\b)*",
    re.I,
)
"""Words between a day and the clock that belongs to it."""
_BEFORE = re.compile(r"(?<!on or )\b(?:before|avant(?: le)?|antes del?)\W*$", re.I)
_LONGEST = timedelta(days=200)
_REACH, _WINDOW, _MOST = 110, 80, 30


def read(
    text: str | None, *, start: datetime, now: datetime, timezone: str, hour_known: bool = True
) -> datetime | None:
    """The moment registration closes: "RSVP by March 3" is the midnight after that day.

    Only a day that lies before the event's start, and not long before it, counts; of several, the last. Where no day is
    named, what is counted back from the event itself; ``hour_known`` tells whether ``start`` has an hour.
    """
    words = plain(text)[:8000]
    latest: datetime | None = None
    for lead, after, choices in _candidates(words, start, now, timezone):
        if not _LAST.search(lead) or not _asks(lead, after):
            continue
        for when in choices:
            if _BARE_RSVP.search(lead) and when.start.date() == start.date():
                break  # "RSVP: March 12 Luncheon" names the event
            closes = _closes(when, lead, start)
            if closes is not None:
                latest = max(latest, closes) if latest else closes
                break
    return latest or terms_before.read(words, start=start, hour_known=hour_known)


@lru_cache(maxsize=512)
def _terms(words: str) -> tuple[int, ...]:
    """Where what a word that may set a term sets begins, near words that ask; for a series sought once."""
    ends = (trigger.end() for trigger in islice(_TRIGGER.finditer(words), _MOST))
    return tuple(
        end for end in ends
        if _ASKS.search(words[max(0, end - _REACH) : end + 60]) or _DEADLINE.search(words[max(0, end - _REACH) : end])
    )  # fmt: skip


def _candidates(
    words: str, start: datetime, now: datetime, timezone: str
) -> Iterator[tuple[str, str, tuple[dates.When, ...]]]:
    """The first day after each word that may set a term: the words before it, those after it, and how it may be
    read."""
    done = 0
    for begin in _terms(words):
        if begin < done:
            continue
        window = _BARE_FIGURES.sub(r"\1,", words[begin : begin + _WINDOW])
        # without a year, the last such day before the event is meant
        if _CLOCK.search(window):
            window = _own_clock(window, dates.find(window, now=min(now, start), timezone=timezone)[:1])
        found = dates.find(window, now=start - timedelta(days=270), timezone=timezone)[:1]
        soon = [] if found and found[0].year_written else dates.find(window, now=min(now, start), timezone=timezone)[:1]
        for one in (soon or found)[:1]:
            done = begin + one.finish
            yield (
                _sentence_before(words, begin + one.begin),
                words[done : done + 60],
                tuple(each.when for each in (*soon, *found)),
            )


def _own_clock(window: str, found: Sequence[dates.Found]) -> str:
    """The words without the clock of something else: in "by March 3. Doors open at 5:30" it is no deadline's.

    What is written "March 3 by 5 pm" is put as the dates are read.
    """
    for one in found:
        if not one.when.time_known:
            return window[: one.finish] + _BY_CLOCK.sub(" at ", window[one.finish :], count=1)
        told = window[one.begin : one.finish]
        clock = _CLOCK.search(told)
        between = _UP_TO_CLOCK.search(told[: clock.start()]) if clock else None
        if clock and clock.start() and (between is None or not _JOINING.fullmatch(between.group())):
            return window[: one.begin + (between.start() if between else clock.start())]
    return window


def _sentence_before(words: str, at: int) -> str:
    lead = words[max(0, at - _REACH) : at]
    ends = list(_SENTENCE.finditer(lead))
    return lead[ends[-1].end() :] if ends else lead


def _asks(lead: str, after: str) -> bool:
    """Whether the words ask for an answer, and for nothing else."""
    if _OTHER.search(lead) or _FOR_OTHERS.search(lead) or _CHEAPER.match(after):
        return False
    if _ASKS.search(lead):
        return True
    # "By March 4, please tell us": the request follows
    if _DEADLINE.search(lead):
        return True
    return len(lead.split()) <= 3 and _ASKS.search(after.split(".")[0]) is not None


def _closes(when: dates.When, lead: str, start: datetime) -> datetime | None:
    moment = when.start
    if moment > start or start - moment > _LONGEST:
        return None
    if "midnight" in lead[-30:].lower() or (when.time_known and moment.hour == moment.minute == 0):
        return (moment + timedelta(days=1)).replace(hour=0, minute=0)
    if when.time_known or _BEFORE.search(lead):
        return moment
    closes = (moment + timedelta(days=1)).replace(hour=0, minute=0)
    return min(closes, start) if moment.date() == start.date() else closes
