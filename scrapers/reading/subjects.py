"""Is a sentence about this event? Its subject says so: "this event", "we", or words of the title.

"Our January luncheon", "the raffle" and "happy hour after the event" are something else, and so is whatever is
named with another day, month or year than the event's own.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache

from hobnob import patterns as re
from scrapers.reading import months
from scrapers.reading.gatherings import GATHERINGS, GENERAL

_MOMENT = timedelta(microseconds=1)
Days = tuple[date, date]
"""The event's first day and its last."""

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SEASONS = {
    "winter": (12, 1, 2, 3),
    "spring": (3, 4, 5, 6),
    "summer": (6, 7, 8, 9),
    "fall": (9, 10, 11, 12),
    "autumn": (9, 10, 11, 12),
}
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_DATE = re.compile(
    rf"\b(?:(?P<week>{_WEEKDAY})(?:'s|’s)?\b[.,]{{0,2}} ?)?(?:(?:(?P<month>{_MONTH})\b\.?(?: (?P<day>\d{{1,2}})(?:st"
    rf"|nd|rd|th)?\b(?!:\d| ?[ap]m))?|(?P<m>\d{{1,2}})/(?P<d>\d{{1,2}})(?:/(?P<y>\d{{2,4}}))?\b)(?:,? (?P<year>(?:19"
    rf"|20)\d\d)\b)?(?:'s|’s)?)|\b(?P<weekday>{_WEEKDAY})(?:'s|’s)?(?=\W|$)|\b(?P<only_year>(?:19|20)\d\d)\b"
    rf"|\b(?P<season>winter|spring"
    rf"|summer|fall|autumn)\b",
    re.I,
)
_OWN, _OTHER = " § ", " ¤ "
_ANY_KIND = frozenset(["event", "gathering", "activity", "function"])
_SAME_MEAL = {"lunch": "luncheon", "luncheon": "lunch"}
_NEUTRAL = frozenset(
    [
        "annual", "upcoming", "scheduled", "entire", "whole", "planned", "following", "above", "in-person", "live",
        "public", "special", "§", "yearly", "community", "first", "second", "third", "fourth",
    ]
)  # fmt: skip
_USUAL = frozenset(["regular", "regularly", "monthly", "weekly", "quarterly"])
_LEAD = re.compile(
    r"^\W*(?:(?:(?:please )?(?:note|notice|be advised|be aware|remember)|important|update|attention|alert"
    r"|unfortunately|regrettably|sadly|sorry|however|so|and|but|also|hi|hello|friends|members|everyone|all|"
    r"(?:we|i)(?:'re| are| am|'m| must| have| do)?(?: \w+){0,2} (?:regret|sorry|sad|announce|inform|share|report|say"
    r"|confirm|advise)(?: (?:to|you|everyone|all|members|announce|inform|share|report|say|confirm|advise|that)){0,4}"
    r"|it is with (?:\w+ )?regret|the (?:board|committee|chamber|club) has decided|as of today|at this time"
    r"|for now)\b\W*(?:that\b\W*)?){0,4}",
    re.I,
)
_AUXILIARY = re.compile(
    r"(?:\s+(?:has|have|had|is|are|was|were|will|now|been|be|being|to|also|unfortunately|sadly|regrettably"
    r"|therefore"
    r"|officially|just|moving|must|and))+\s*$",
    re.I,
)
_FIRST_OF_TWO = re.compile(r"\s(?:has been|have been|is|are|was|will be) [^,;.]{3,60}\band\s*$", re.I)
_RELATIVE = re.compile(
    r"\b(?:when|whenever|since|after|before|during|until|because|if|that|which|who|what|how|why|your|their|his"
    r"|her|a|an|last|previous|prior|next|other|another|some|most|many|any|every|each|no|not|following)\b",
    re.I,
)
_SECOND = re.compile(
    r"^(?:.*\b(?:and|but|as|because|so|that)|(?:because of|due to|owing to|as a result of) .*) (?=(?:the|this|our"
    r"|tonight's|today's|it|we)\b)",
    re.I,
)
_SCHEDULED = re.compile(
    r"\b(?:(?:originally |previously )?(?:scheduled|planned|set|slated)? ?(?:for|on|of|at)?) *(?=[§¤])", re.I
)
_PRONOUN = re.compile(r"(?:it|this|we|everything|we(?:['’](?:ve|re|ll)))", re.I)
_POINTING = re.compile(
    r"^(?:this|tonight['’]?s|today['’]?s|tomorrow['’]?s|this (?:week|month|evening|morning|afternoon|year)['’]?s)\s+",
    re.I,
)
_ARTICLE = re.compile(r"^(?:the|our)\s+", re.I)
_BEHIND = re.compile(r"\s(?:of|for|on|at|in|with|scheduled|planned|by|from|to|hosted|featuring)(?:\s.*)?$", re.I)
_WORDS = re.compile(r"[^\W\d_][\w'’-]*|§|¤")


def days_of(start: datetime, end: datetime | None) -> Days:
    """The days of an event; it is over at the midnight that it ends at."""
    return start.date(), (end - _MOMENT if end and end > start else start).date()


def is_own(subject: str, title: str, days: Days | None) -> bool:
    """Whether the words before a verb name this event, or are none at all."""
    words = _FIRST_OF_TWO.sub("", " " + subject.replace("\n", " "))
    words = _AUXILIARY.sub("", _marked(words, days))
    parts = [part for part in re.split(r"[,;:!?()–—]|\s-\s", words) if part.strip(' -*"“”')]
    while len(parts) > 1 and not _named(parts[-1]):
        parts[-2:] = [f"{parts[-2]} {parts[-1]}"]
    if not parts:
        return True
    part = _LEAD.sub("", _SCHEDULED.sub(" ", " ".join(parts[-1].split())).strip(' -*"“”'))
    part = _AUXILIARY.sub("", " " + _SECOND.sub("", part)).strip()
    return not part or _is_this(part, title)


def other_day_follows(words: str, days: Days | None) -> bool:
    """Whether the words behind a verb go on with another day than the event's own: "is cancelled on December 10"."""
    behind = re.match(r"\W{0,3}(?:(?:on|for|in|this|back in)\s+)?(?:the\s+)?(?P<rest>.{0,40})", words)
    return behind is not None and _marked(behind["rest"], days).startswith(_OTHER)


def other_day_begins(line: str, days: Days) -> bool:
    """Whether a line begins with another day than the event's own, and goes on: "Dec 8: Dana Whitfield"."""
    found = _DATE.match(line.lstrip(" *•-–"))
    if found is None or not (found["day"] or found["d"]) or _is_own_day(found, days):
        return False
    return re.match(r"\s{0,2}[:–—-]\s", line.lstrip(" *•-–")[found.end() :]) is not None


def names_own_day(words: str, days: Days | None) -> bool:
    """Whether the words name the event's own day."""
    return days is not None and any(
        found["day"] or found["d"] for found in _DATE.finditer(words) if _is_own_day(found, days)
    )


def _named(part: str) -> bool:
    """Whether a part holds more than a day: in "the mixer, scheduled for December 3," the last one does not."""
    return _SCHEDULED.sub("", part).strip(" §¤") != "" and not re.match(
        r"\s*(?:originally|previously|scheduled|planned|set|slated)\b", part, re.I
    )


def _is_this(part: str, title: str) -> bool:
    if _PRONOUN.fullmatch(part):
        return True
    bare = _POINTING.sub("", part)
    pointed = bare != part
    bare = _ARTICLE.sub("", bare)
    named = _BEHIND.sub("", " " + bare).strip(" §")
    if "¤" in part or not named or _RELATIVE.search(bare):
        return False
    own = _title_words(title)
    *before, head = _WORDS.findall(named) or [""]
    head = head.lower()
    kinds = own & GATHERINGS - _ANY_KIND
    if head not in own and (head not in GATHERINGS or (kinds and head not in GENERAL and not pointed)):
        return False
    if head in own and head not in GATHERINGS and not (before or head == _last(title)):
        return False
    unknown = [
        word
        for word in before
        if word.lower() not in own | _NEUTRAL and not (word.lower() in _USUAL and (head in own or not kinds))
    ]
    if pointed or not unknown:
        return True
    # a name that the title leaves out: "the Harbor Chamber luncheon"
    return head in own and all(word[:1].isupper() for word in unknown)


@lru_cache(maxsize=512)
def _title_words(title: str) -> frozenset[str]:
    words = {word.lower() for word in _WORDS.findall(title) if len(word) > 2}
    return frozenset(words | {other for word in words if (other := _SAME_MEAL.get(word))})


def _last(title: str) -> str:
    if re.search(r"\b(?:and|with|plus)\b|[&+]", title, re.I):
        return ""
    words = _WORDS.findall(re.split(r"[:(–—|]|\s-\s", title)[0])
    return words[-1].lower() if words else ""


def _marked(words: str, days: Days | None) -> str:
    """The words with a mark in place of every day: the event's own, or another."""
    return _DATE.sub(lambda found: _OWN if _is_own_day(found, days) else _OTHER, words)


def _is_own_day(found: re.Match[str], days: Days | None) -> bool:
    word = found["month"] or ""
    if word.lower() in ("may", "mar", "sun", "sat") and not found["day"] and not word[:1].isupper():
        return True
    if days is None:
        return True
    first, last = days
    if season := found["season"]:
        return first.month in _SEASONS[season.lower()]
    if weekday := found["weekday"]:
        return any(_WEEKDAYS[day.weekday()] == weekday[:3].lower() for day in days)
    year = found["only_year"] or found["year"] or found["y"]
    if year and int(year) % 100 not in (first.year % 100, last.year % 100):
        return False
    if found["only_year"]:
        return True
    month = months.number(word) if word else int(found["m"])
    number = found["day"] or found["d"]
    if not number:
        return month in (first.month, last.month)
    return (first.month, first.day) <= (month, int(number)) <= (last.month, last.day) or (month, int(number)) in (
        (first.month, first.day),
        (last.month, last.day),
    )


__all__ = ["Days", "days_of", "is_own", "names_own_day", "other_day_begins", "other_day_follows"]
