"""Text to tokens: one regular expression, one pass, linear in the length of the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hobnob import patterns as re
from scrapers.reading.dates.words import LETTERS, PUNCTUATION, ZONES

_TOKEN = re.compile(
    r"""
    (?P<stamp>(?<![\d=])(?<![A-Ya-z]/)(?!\d{4}-\d\d-\d\d[ ](?:\d\d:\d\d-(?:1[3-9]|2[0-3])|06:\d\d-(?:0[7-9]|1[0-2])|07:\d\d-(?:0[89]|1[0-2])|
        08:\d\d-(?:09|1[0-2])|09:\d\d-1[0-2]|10:\d\d-1[12]|11:\d\d-12):[0-5]\d(?!\d))\d{4}(?P<d>-?)\d\d(?P=d)\d\d(?:
        T\d\d:?\d\d(?::?\d\d)?(?:\.\d{1,9})?(?:Z(?![A-Za-z])|[+-]\d\d:?\d\d(?!\d)|(?![\d:]|[ ]?[aApP]\.?[ ]?[mM])) |
        [ ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?(?:Z(?![A-Za-z])|[+-]\d\d:?\d\d(?!\d)))) |
    (?P<iso>(?<![\d=.-])(?<!\D/)(?<!^/)\d{4}(?P<i>[-/])\d{1,2}(?P=i)\d{1,2}(?![\d-])|(?<![\d/=.-])\d{4}\.[01]\d\.[0-3]\d(?![\d.])) |
    (?P<numeric>(?<![\d/.$])\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})(?![\d/]|[.]\d) |
        (?<![\w/.$-])\d{1,2}(?P<s>[.-])\d{1,2}(?P=s)(?:\d{4}|\d{2})(?![\d/]|[.-]\d)) |
    (?P<pair>(?<![\d/.$])\d{1,2}/\d{1,2}(?![\d/%]|[.]\d)) |
    (?P<clock>(?<![\d:.$])\d{1,2}(?:[:]\d\d(?:[:]\d\d)?|[.]\d\d(?=[ ]?[aApP]\.?[ ]?[mM]))(?![\d:])) |
    (?P<hours>(?<![\d:.$])(?:\d{1,2}[hH]\d\d|(?:1[3-9]|2[0-3])[hH])(?![\dA-Za-z])) |
    (?P<military>(?<![\d:.$])[012]\d[0-5]\d(?:[ ]?(?:hrs|hours|HRS|h)\b|(?=[ ]?[-–][ ]?[012]\d[0-5]\d[ ]?(?:hrs|hours|HRS|h)\b))) |
    (?P<ordinal>(?<![\d.$])\d{1,2}[ ]?(?:st|nd|rd|th|ST|ND|RD|TH)(?![A-Za-z])) |
    (?P<number>\d+) |
    (?P<money>[$£€#]\s?\d[\d,.]*) |
    (?P<half>(?<![A-Za-z])(?:[ap]\.?[ ]?m(?![a-z])\.?|[AP]\.?[ ]?M(?:(?![A-Za-z])|(?=[ECMP][SD]?T\b))\.?|(?<=\d)[apAP](?![A-Za-z]))) |
    (?P<offset>(?<=:\d\d[ ])[+-](?:0\d|1[0-4]):?[0-5]\d(?![\d:])|(?:GMT|UTC)[ ]?[+-]\d{1,2}(?::?\d\d)?(?!\d)) |
    (?P<doors>(?<![A-Za-z])(?:[cC]heck|CHECK|[sS]ign|SIGN)[ -](?:[iI]n|IN)(?![A-Za-z])) |
    (?P<allday>[aA][lL][lL][ -][dD][aA][yY](?![a-z])) |
    (?P<zone>(?:Eastern|Central|Mountain|Pacific|Atlantic|Newfoundland|Alaska|Hawaii|EASTERN|CENTRAL|MOUNTAIN|PACIFIC)
        (?:(?:[ ](?:[Ss]tandard|[Dd]aylight|STANDARD|DAYLIGHT))?[ ](?:[Tt]ime|TIME)|(?![A-Za-z]|[ ]+[A-Z]))) |
    (?P<word>[^\W\d_]+) |
    (?P<other>\n|[^\s\w]|_)
    """,
    re.VERBOSE,
)
_GLUED = re.compile(r"(mon|tue|wed|thu|fri|sat|sun)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)")
_VERBS = frozenset({"may", "march", "mar"})
_ISO_PARTS = re.compile(r"(\d{4})\D?(\d{1,2})\D?(\d{1,2})")
_DIGITS = re.compile(r"\d+")
_ANCHOR = re.compile(
    r"(?:jan(?:uary)?|feb(?:r|ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
    r"(?![a-z])|\d[/.-]\d|\d{8}T",
    re.IGNORECASE,
)
_REACH = 160
"""How far around a month name or a numeric date its phrase may reach, in characters."""


@dataclass(slots=True)
class Tokens:
    """Parallel lists: ``codes[i]`` is the letter of the token at ``text[begins[i]:ends[i]]``, ``values[i]`` what it means."""

    text: str
    codes: str
    begins: list[int]
    ends: list[int]
    values: list[object]

    def glued(self, i: int) -> bool:
        """Whether token ``i`` stands directly against the one before it."""
        return i > 0 and self.begins[i] == self.ends[i - 1]


def windows(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text that may hold a date: those around a month name or a numeric date."""
    begin, reach = 0, -1
    for anchor in _ANCHOR.finditer(text):
        if reach < 0:
            begin = _gap_before(text, anchor.start() - _REACH)
        elif anchor.start() - _REACH > reach:
            yield begin, _gap_after(text, reach)
            begin = max(_gap_before(text, anchor.start() - _REACH), _gap_after(text, reach))
        reach = anchor.end() + _REACH
    if reach >= 0:
        yield begin, _gap_after(text, reach)


def _gap_before(text: str, i: int) -> int:
    """The nearest place before ``i`` where a word begins, or ``i`` where words are absurdly long."""
    return next((k for k in range(i, max(0, i - _REACH), -1) if text[k - 1].isspace()), max(i, 0))


def _gap_after(text: str, i: int) -> int:
    return next((k for k in range(i, min(len(text), i + _REACH)) if text[k].isspace()), min(i, len(text)))


def tokens(text: str) -> Tokens:
    """The tokens of a text."""
    codes: list[str] = []
    begins: list[int] = []
    ends: list[int] = []
    values: list[object] = []
    for match in _TOKEN.finditer(text):
        group, word = match.lastgroup, match.group()
        begin, end = match.span()
        code, value = "p", None
        if group == "word":
            code, value = _word(word)
            if code == "w" and word in ("th", "st", "nd", "rd") and codes and codes[-1] == "N":
                codes[-1], ends[-1] = "O", end  # 5<sup>th</sup>
                continue
            if code == "w" and (split := _GLUED.fullmatch(word.lower())):
                codes.append("W")
                begins.append(begin)
                ends.append(begin + 3)
                values.append(LETTERS[split.group(1)][1])
                begin, (code, value) = begin + 3, LETTERS[split.group(2)]
        elif group == "other":
            code = PUNCTUATION.get(word, "p")
        elif group == "number":
            code, value = _number(word)
        else:
            code, value = _special(str(group), word)
        codes.append(code)
        begins.append(begin)
        ends.append(end)
        values.append(value)
    return Tokens(text, "".join(codes), begins, ends, values)


def _word(word: str) -> tuple[str, object]:
    known = LETTERS.get(word.lower())
    if known is None:
        return "w", word
    # "et", "mt" and their like are zones only in capitals, and "Central" may be a library
    if known[0] == "Z" and word != "Arizona" and not (word.isupper() and len(word) <= 4):
        return "w", word
    if known[0] == "M" and word in _VERBS:
        return "M", -int(str(known[1]))  # "may 5", "march 3": they need better evidence than a number beside them
    return known


def _number(digits: str) -> tuple[str, object]:
    if len(digits) <= 2:
        return "N", int(digits)
    if len(digits) == 4 and 1900 <= int(digits) <= 2199:
        return "Y", int(digits)
    return "B", None


def _special(group: str, word: str) -> tuple[str, object]:
    """The letter and the value of a token with digits or dots in it."""
    if group == "stamp":
        return "J", word
    if group == "iso":
        parts = _ISO_PARTS.match(word)
        return "I", tuple(int(part) for part in parts.groups()) if parts else None
    numbers = [int(part) for part in _DIGITS.findall(word)] if group != "money" else []
    if group == "numeric":
        return "U", (numbers[0], numbers[1], numbers[2], len(_DIGITS.findall(word)[2]), word)
    if group == "pair":
        return "u", (numbers[0], numbers[1])
    if group == "clock":
        hour, minute = numbers[:2]
        return ("C", (hour, minute, word[0] == "0")) if hour <= 24 and minute < 60 else ("p", None)
    if group == "hours":
        hour, minute = numbers[0], numbers[1] if len(numbers) > 1 else 0
        return ("H", (hour, minute)) if hour < 24 and minute < 60 else ("p", None)
    if group == "military":
        return ("H", (numbers[0] // 100, numbers[0] % 100)) if numbers[0] < 2400 else ("p", None)
    if group == "ordinal":
        return "O", numbers[0]
    if group == "half":
        return "P", 0 if word[0] in "aA" else 12
    if group == "offset":
        sign = -1 if "-" in word else 1
        digits = "".join(_DIGITS.findall(word))
        hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
        return "Z", sign * (hours * 60 + minutes)
    if group == "zone":
        return "Z", ZONES[word.split()[0].lower()]
    if group in ("allday", "doors"):
        return "A" if group == "allday" else "D", None
    return "p", None
