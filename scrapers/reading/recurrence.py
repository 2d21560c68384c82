"""Recurrence in words: "1st and 3rd Tuesday", "every Friday at 7 am". A rule is never turned into guessed dates."""

from __future__ import annotations

from dataclasses import dataclass

from hobnob import patterns as re
from scrapers.reading import months

_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?(?!\w)"
_DAYS = rf"{_DAY}(?:\s*(?:,|and|&|/|,\s*and|-|to|through)\s*{_DAY}){{0,6}}"
_NTH = r"(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)"
_NTHS = rf"{_NTH}(?:\s*(?:,|and|&|/|,\s*and)\s*(?:the\s+)?{_NTH}){{0,4}}"
_OF = (
    r"(?:\.?\s+(?:of|in)\s+(?:the|each|every|most)?\s*(?:months?|quarters?|year)|\.?\s+(?:monthly|each month"
    r"|every month))?"
)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAY_PLURAL = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days"
_TIME = (
    r"(?:,?\s*(?:at|from|@|-|–)?\s*(?:\d{1,2}(?::\d\d)?\s*(?:(?:[ap]m|[ap]\.m\.))?(?:\s*(?:-|–|to"
    r"|until)\s*\d{1,2}(?::\d\d)?\s*(?:[ap]m|[ap]\.m\.))?|noon|midnight)(?![\w/]))?"
)
_EXCEPT = (
    rf"(?:,?\s\(?(?:except|excluding|exc\.)\s(?:for\s)?(?:(?:the\s)?{_NTH}\s{_DAY}(?:\s(?:of|in)\s(?:the|each|every)"
    rf"\smonth)?|(?:in\s)?{_MONTH}\b\.?(?:(?:,|,?\s(?:and|&|or))\s{_MONTH}\b\.?){{0,3}}|(?:(?:major|federal|bank"
    rf"|public|school|national|legal)\s)?holidays)\)?)?"
)
_RULE = re.compile(
    rf"(?<!\w)(?:(?:the|every|each|on)\s+){{0,3}}(?:"
    rf"(?P<nth>{_NTHS})\s+(?P<nthday>{_DAYS})(?!\s+(?:of|in)\s+{_MONTH}\b(?!\.?\s?(?:,|&"
    rf"|and)\s?(?:and )?{_MONTH}\b)){_OF}(?!\s*,?\s*(?:\d{{1,2}}/\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    rf"|dec)\w*\.?\s+\d)|(?P<every>every|each)\s+(?P<other>other|second|third|fourth|2nd|3rd|4th|two|three|four"
    rf"|[2-9])?\s*(?P<everyday>{_DAYS}|weekday|weekend|day|week|month|quarter|year|morning|evening)s?"
    rf"|(?P<often>weekly|bi-?weekly|monthly|bi-?monthly|quarterly|daily|annually)(?:\s|:\s|,\s"
    rf"|\s[–-]\s)(?:on\s+)?(?:the\s+)?(?P<oftenday>{_NTHS}\s+{_DAYS}|{_DAYS})"
    rf"|(?P<date>monthly\s(?:on\s)?(?:the\s)?\d{{1,2}}(?:st|nd|rd|th)(?!\w|\s+(?:{_DAY}|anniversary|annual))"
    rf"|\d{{1,2}}(?:st|nd|rd|th)\s(?:day\s)?of\s(?:each|every)\smonth)"
    rf"|(?P<plural>(?:alternat(?:e|ing)\s)?{_WEEKDAY_PLURAL}(?:\s*(?:,|and|&|,\s*and)\s*{_WEEKDAY_PLURAL}){{0,6}})"
    rf"|(?P<allweek>{_DAY}\s*(?:-|–|through|thru"
    rf"|to)\s*{_DAY})(?=\s*[,:]?\s*(?:from\s+)?\d{{1,2}}(?::\d\d)?\s*(?:[ap]\.?m|-|–|to))"
    rf"){_EXCEPT}{_TIME}{_EXCEPT}",
    re.I,
)


_NTH_FRENCH = r"(?:premi(?:er|ère)|deuxième|second|troisième|quatrième|dernier|1er|[2-4]e)s?"
_DAY_FRENCH = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_NTH_SPANISH = r"(?:primer|segundo|tercer|cuarto|[uú]ltimo)"
_DAY_SPANISH = r"(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?)"
_FOREIGN = re.compile(
    rf"(?<!\w)(?:(?:chaque|tous les|toutes les)\s(?:{_NTH_FRENCH}\s)?{_DAY_FRENCH}s?(?!\w)(?:\sdu mois)?"
    rf"|(?:le|les)\s{_NTH_FRENCH}(?:\set\s{_NTH_FRENCH})?\s{_DAY_FRENCH}s?\s(?:du|de chaque)\smois"
    rf"|les\s{_DAY_FRENCH}s(?:(?:,|\set|\set les)\s{_DAY_FRENCH}s){{0,4}}(?!\w|\s\d)"
    rf"|(?:cada|todos los)\s(?:{_NTH_SPANISH}\s)?{_DAY_SPANISH}(?!\w)(?:\s(?:de cada|del)\smes)?"
    rf"|(?:el|los)\s{_NTH_SPANISH}(?:\sy\s{_NTH_SPANISH})?\s{_DAY_SPANISH}\s(?:de cada|del)\smes"
    rf"|los\s{_DAY_SPANISH}(?:(?:,|\sy|\sy los)\s{_DAY_SPANISH}){{0,4}}(?!\w|\s\d|,?\s\d{{1,2}} de))",
    re.I,
)
_SEASON = re.compile(
    rf"(?<!\w)(?P<words>{_DAY}\.?(?:\s?(?:,|&|/|and"
    rf"|,\sand)\s?{_DAY}\.?){{1,4}})[\s,:|–-]{{1,4}}(?P<month>{_MONTH})\.?\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"\s?(?:-|–|—|to|through|thru|until)\s?(?:(?P<month2>{_MONTH})\.?\s)?(?P<day2>\d{{1,2}})(?!\d|:|\s?[ap]\.?m)",
    re.I,
)
_WEEK = 7
"""Days: weekdays that a longer range has in front of it come back in it: "Tues. & Thurs., Jan 5–28", not "Sat. & Sun.,
June 12–13"."""


_FROM_IT = re.compile(r"\b(?:before|after|following|preceding)\s\W?.?$", re.I)
"""Before a weekday from which another day is counted."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A recurrence as the text words it, and where: ``text[begin:finish]``."""

    begin: int
    finish: int
    words: str


def find_rule(text: str) -> Rule | None:
    """The first recurrence that the text states in words, or None."""
    match = _rule_in(text) or _FOREIGN.search(text) or _of_season(text)
    if match is None:
        return None
    words = " ".join((match.groupdict().get("words") or match.group()).split()).strip(" ,-–")
    return Rule(match.start(), match.end(), words) if words else None


def _rule_in(text: str) -> re.Match[str] | None:
    """The first rule that is not counted from: "the Monday before the second Tuesday" is another day."""
    return next(
        (
            one
            for one in _RULE.finditer(text)
            if one["nth"] is None or not _FROM_IT.search(text[max(0, one.start() - 12) : one.start() + 1])
        ),
        None,
    )


def _of_season(text: str) -> re.Match[str] | None:
    for match in _SEASON.finditer(text):
        first, last = months.number(match["month"]), months.number(match["month2"] or match["month"])
        if (last - first) % 12 * 30 + int(match["day2"]) - int(match["day"]) >= _WEEK:
            return match
    return None
