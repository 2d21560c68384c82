"""Text to tokens: one regular expression, one pass, linear in the length of the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from hobnob import patterns as re
from scrapers.reading.dates import languages
from scrapers.reading.dates.words import (
    LETTERS,
    NIGHT,
    PARTS_OF_DAY,
    PUNCTUATION,
    SPOKEN_HOURS,
    SPOKEN_MINUTES,
    SPOKEN_PARTS,
    ZONES,
)

_HOURS = (
    r"\d{1,2}(?:[hH]|[ ]h[ ])[0-5]\d(?![ ]?min)|(?:1[3-9]|2[0-3])(?:[hH]|[ ]h)"
    r"|\d{1,2}[hH](?=[ ]?[-–—][ ]?\d{1,2}[hH](?![a-z]))|(?:(?<=[hH][-–—])|(?<=[hH][ ][-–—][ ]))\d{1,2}[hH]"
)
_FRENCH_HOURS = r"\d{1,2}[ ]?(?:[hH](?:[ ]?[0-5]\d)?|heures?(?:[ ][0-5]\d)?)"
_GERMAN_HOURS = (
    r"\d{1,2}(?:[.:][0-5]\d)?[ ]?Uhr"
    r"|\d{1,2}(?:[.:][0-5]\d)?(?=[ ]?(?:[-–—]|bis)[ ]?\d{1,2}(?:[.:][0-5]\d)?[ ]?Uhr(?![a-z]))"
)
_PIECES = {
    "BEFORE": r"(?<![\d.$£€])(?<!\d:)",
    "HALF": r"[aApP]\.?[ ]?[mM]",
    "QUARTER": r"(?:00|15|30|45)(?![\d%])",
    "SPOKEN_HOUR": rf"(?:\d{{1,2}}|{'|'.join(SPOKEN_HOURS)})",
    "SPOKEN_WORD": rf"(?:{'|'.join(SPOKEN_HOURS)})",
    "SPOKEN_PART": rf"(?:{'|'.join(SPOKEN_PARTS).replace(' ', '[ ]')})",
    "SPOKEN_MINUTE": rf"(?:{'|'.join(SPOKEN_MINUTES)})",
}
"""What the token's pattern writes for short."""
_TOKENS = r"""
    (?=\d)(?:
    (?P<stamp>(?<![\d=])(?<![A-Ya-z]/)(?!\d{4}-\d\d-\d\d[ ](?:\d\d:\d\d-(?:1[3-9]|2[0-3])|06:\d\d-(?:0[7-9]|1[0-2])|07:\d\d-(?:0[89]|1[0-2])|
        08:\d\d-(?:09|1[0-2])|09:\d\d-1[0-2]|10:\d\d-1[12]|11:\d\d-12):[0-5]\d(?!\d))\d{4}(?P<d>-?)\d\d(?P=d)\d\d(?:
        T\d\d:?\d\d(?::?\d\d)?(?:\.\d{1,9})?(?:Z(?![A-Za-z])|[+-]\d\d:?\d\d(?!\d)|(?![\d:]|[ ]?[aApP]\.?[ ]?[mM])) |
        [ ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?(?:Z(?![A-Za-z])|[+-]\d\d:?\d\d(?!\d)))) |
    (?P<iso>(?<![\d=.-])(?<!\D/)(?<!^/)\d{4}(?P<i>[-/])\d{1,2}(?P=i)\d{1,2}(?![\d-])|(?<![\d/=.-])\d{4}\.[01]\d\.[0-3]\d(?![\d.])) |
    (?P<numeric>(?<![\d/.$])\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})(?![\d/]|[.]\d) |
        (?<![\w/.$-])\d{1,2}(?P<s>[.-])\d{1,2}(?P=s)(?:\d{4}|\d{2})(?![\d/]|[.-]\d)) |
    (?P<pair>(?<![\d/.$])\d{1,2}/\d{1,2}(?![\d/%]|[.]\d)) |
    (?P<clock>BEFORE\d{1,2}(?:[:]\d\d(?:[:]\d\d|[ ]?(?:h|hrs?|HRS?|Uhr)(?!\w))?|[.][0-5]\d(?=[ ]?HALF|[ ]?(?:-|–|—|to|until|till|for)[ ]?\d{1,2}(?:[.][0-5]\d)?[ ]?HALF))(?![\d:])) |
    (?P<dotted>BEFORE(?:(?:0?[89]|1\d|2[0-3])[.]QUARTER(?=[ ]?[-–—][ ]?(?:1\d|2[0-3])[.]QUARTER)
        |(?<=[,\d@t][ ])(?:1[3-9]|2[0-3])[.]QUARTER(?=[ ]*(?:$|[\n,;)]|(?:hrs?|hours|at|in)\b)))) |
    (?P<compact>BEFORE(?:0?[1-9]|1[0-2])[0-5]\d(?=[ ]?HALF(?!\w)|[ ]?(?:-|–|—|to|until|till)[ ]?(?:0?[1-9]|1[0-2])(?::?[0-5]\d)?[ ]?HALF(?!\w))) |
    (?P<closing>(?:(?<=[-–—])|(?<=[-–—][ ]))(?:1\d|2[0-3])[.]QUARTER) |
    (?P<hours>BEFORE(?:HOURS)(?![\dA-Za-z])) |
    (?P<oclock>(?<!\w)\d{1,2}[ ]?o['’ ]?clock(?!\w)) |
    (?P<military>BEFORE[012]\d[0-5]\d(?:[ ]?(?:hrs|hours|HRS|h)\b|(?=[ ]?[-–][ ]?[012]\d[0-5]\d[ ]?(?:hrs|hours|HRS|h)\b))) |
    (?P<nth>(?:(?<=\d[ ])|(?<=\d[ ][-–—][ ])|(?<=\d[-–—])|(?<=\d,[ ]))\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)(?=[ ]+(?:[Aa]nnual|ANNUAL|[Aa]nniversary|ANNIVERSARY|[Ee]dition|EDITION)(?!\w))) |
    (?P<ordinal>(?<![\d.$])(?:\d{1,2}[ ]?(?:st|nd|rd|th|ST|ND|RD|TH)|1[ ]?(?:er|ER|[ºª°]))(?![A-Za-z])) |
    (?P<number>\d+)) |
    (?=[aApP])(?:
    (?P<half>(?<![A-Za-z])(?:[ap]\.?[ ]?m(?![a-z])\.?|[AP]\.?[ ]?M(?:(?![A-Za-z])|(?=[ECMP][SD]?T\b))\.?|(?<=\d)[apAP](?![A-Za-z])|(?<=:\d\d[ ])[AP](?=[ ]?(?:[-–—,;)\n|]|$)))) |
    (?P<allday>[aA][lL][lL][ -][dD][aA][yY](?![a-z]))) |
    (?=[adio])(?P<part>(?<=\w[ ])(?:on[ ]the[ ](?:morning|afternoon|evening)[ ]of(?=[ ])|in[ ]the[ ](?:morning|afternoon|evening)|at[ ]night|de[ ]la[ ](?:ma[ñn]ana|tarde|noche)|du[ ](?:matin|soir)|de[ ]l['’]apr[èe]s-midi)(?!\w)) |
    (?=[hqatfonseHQATFONSE])(?P<spoken>(?<![\w-])(?i:(?:(?:half|(?:a[ ])?quarter|SPOKEN_MINUTE(?:[ ]minutes)?)[ -]past|(?:a[ ])?quarter[ -](?:to|of|before|till?))[ -]SPOKEN_HOUR(?:[ ]o['’]?clock)?
        |SPOKEN_WORD(?:[ ]o['’]?clock|(?=[ ]?HALF\b)|(?=[ ](?:to|until|till)[ ]SPOKEN_WORD[ ]HALF\b)|[ -]SPOKEN_PART(?=[ ]?HALF\b)))(?![\w:])) |
    (?=[GUguCcEMPANHn])(?:
    (?P<offset>(?:GMT|UTC|gmt|utc)[ ]?[+-]\d{1,2}(?::?\d\d)?(?!\d)) |
    (?P<checkin>[Cc](?:heck|HECK)[- ]?[Ii][Nn](?!\w)) |
    (?P<noon>(?:(?<=12)|(?<=12[ ]))n(?!\w)) |
    (?P<zone>(?:Eastern|Central|Mountain|Pacific|Atlantic|Newfoundland|Alaska|Hawaii|EASTERN|CENTRAL|MOUNTAIN|PACIFIC)
        (?:(?:[ ](?:[Ss]tandard|[Dd]aylight|STANDARD|DAYLIGHT))?[ ](?:[Tt]ime|TIME)|(?![A-Za-z]|[ ]+[A-Z])))) |
    (?P<jusque>jusqu['’](?:à|au?)(?!\w)) |
    (?P<word>[^\W\d_]+) |
    (?P<money>[$£€#]\s?\d[\d,.]*) |
    (?P<until>['’‘`´][Tt]il+(?![A-Za-z])) |
    (?P<shift>[+-](?<=:\d\d[ ][+-])(?:0\d|1[0-4]):?[0-5]\d(?![\d:])) |
    (?P<dash>[-–—−]{2,}) |
    (?P<other>\n|[^\s\w]|_)
"""


def _pattern(hours: str) -> re.Pattern[str]:
    spelled = _TOKENS
    for name, meant in (*_PIECES.items(), ("HOURS", hours)):
        spelled = spelled.replace(name, meant)
    return re.compile(spelled, re.VERBOSE)


_TOKEN = _pattern(_HOURS)
_TOKEN_OF = {"fr": _pattern(_FRENCH_HOURS), "es": _TOKEN, "de": _pattern(_GERMAN_HOURS)}
_GLUED = re.compile(r"(mon|tue|wed|thu|fri|sat|sun)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)")
_VERBS = frozenset({"may", "march", "mar"})
_ISO_PARTS = re.compile(r"(\d{4})\D?(\d{1,2})\D?(\d{1,2})")
_DIGITS = re.compile(r"\d+")
_WORDS_AND_FIGURES = re.compile(r"[a-z]+|\d+")
_HOUR_AND_PART = re.compile(rf"({'|'.join(SPOKEN_HOURS)})[ -]({'|'.join(SPOKEN_PARTS)})")


def _any_of(words: Iterable[str]) -> str:
    """A pattern of the words that tries each letter once."""
    heads: dict[str, list[str]] = {}
    for word in words:
        heads.setdefault(word[:1], []).append(word[1:])
    rest = "|".join(head + _any_of(tails) for head, tails in heads.items() if head)
    return f"(?:{rest}){'?' if '' in heads else ''}" if rest else ""


_ANCHOR = re.compile(
    rf"(?=[{''.join(sorted({name[0] for name in languages.MONTHS}))}\d])(?:{_any_of(languages.MONTHS)}(?![a-z])"
    rf"|\d[/.-]\d|\d{{8}}T)",
    re.IGNORECASE,
)
_REACH = 160
"""How far around a month name or a numeric date its phrase may reach, in characters."""


@dataclass(slots=True)
class Tokens:
    """Parallel lists: ``codes[i]`` is the letter of the token at ``text[begins[i]:ends[i]]``, ``values[i]`` what it
    means."""

    text: str
    codes: str
    begins: list[int]
    ends: list[int]
    values: list[object]
    parts: dict[int, range] = field(default_factory=dict)
    """The hours of the part of the day behind weekday token ``i``: "Friday morning"."""

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
    try:
        return _tokens(text, _TOKEN, LETTERS)
    except _Speaks as other:
        return _tokens(text, _TOKEN_OF[other.language], languages.VOCABULARIES[other.language], other.language)


class _Speaks(Exception):
    """The text is in another language: it is read again with that one's words."""

    def __init__(self, language: str) -> None:
        self.language = language


_KILOMETRES = re.compile(r"[kK](?!\w)")
"""Behind how far one runs: "the March 5K" tells no day."""
_BEGINS_NAME = re.compile(r" (?:[A-Z][a-z]+|at the|in the|on the)\b")
"""What goes on behind the first word of a name: "Midnight Trains", "Midnight in the Garden"."""


def _tokens(
    text: str, pattern: re.Pattern[str], vocabulary: dict[str, tuple[str, object]], language: str = "en"
) -> Tokens:
    english = language == "en"
    codes: list[str] = []
    begins: list[int] = []
    ends: list[int] = []
    values: list[object] = []
    parts: dict[int, range] = {}
    for match in pattern.finditer(text):
        group, word = match.lastgroup, match.group()
        begin, end = match.span()
        code, value = "p", None
        if group == "word":
            code, value = _word(word, vocabulary)
            if (
                word == "Midnight"
                and _BEGINS_NAME.match(text, end)
                and codes[-1:] not in (["@"], ["R"])
                and not (codes[-1:] in (["N"], ["-"]) and set(codes[-3:]) & set("CHP"))
                and text[max(0, begin - 3) : begin].strip() != "12"
            ):
                code, value = "w", word
            if code == "w" and english and (other := languages.language_of(word.lower(), text, begin, end)):
                raise _Speaks(other)
            if code == "w" and codes[-1:] == ["W"] and (part := PARTS_OF_DAY.get(word.lower())):
                parts[len(codes) - 1], ends[-1] = part, end
                continue
            if code == "w" and word in ("th", "st", "nd", "rd") and codes and codes[-1] == "N":
                codes[-1], ends[-1] = "O", end  # 5<sup>th</sup>
                continue
            if code == "w" and (split := _GLUED.fullmatch(word.lower())):
                codes.append("W")
                begins.append(begin)
                ends.append(begin + 3)
                values.append(LETTERS[split.group(1)][1])
                begin, (code, value) = begin + 3, LETTERS[split.group(2)]
        elif word == "." and language == "de" and codes[-1:] == ["N"] and ends[-1] == begin:
            codes[-1], ends[-1] = "O", end  # "4. März"
            continue
        elif group == "other":
            code = PUNCTUATION.get(word, "p")
        elif group == "number":
            code, value = _number(word) if not _KILOMETRES.match(text, end) else ("p", None)
        elif group == "part":
            code, value = _part_of_day(word, codes)
        elif group == "closing":
            code, value = _special("dotted", word) if codes[-2:] == ["C", "-"] else ("p", None)
        else:
            code, value = _special(str(group), word)
        codes.append(code)
        begins.append(begin)
        ends.append(end)
        values.append(value)
    return Tokens(text, "".join(codes if english else languages.settled(codes)), begins, ends, values, parts)


def _word(word: str, vocabulary: dict[str, tuple[str, object]]) -> tuple[str, object]:
    known = vocabulary.get(word.lower())
    if known is None:
        return "w", word
    # "et", "mt" and their like are zones only in capitals, and "Central" may be a library
    if known[0] == "Z" and word != "Arizona" and not (word.isupper() and len(word) <= 4):
        return "w", word
    if known[0] == "M" and word in _VERBS:
        return "M", -int(str(known[1]))  # "may 5", "march 3": they need better evidence than a number beside them
    return known


def _part_of_day(words: str, codes: list[str]) -> tuple[str, object]:
    """ "In the evening" behind a clock or after "at 6": behind another number it says nothing of it."""
    behind_two = codes[-3:] == ["N", "-", "N"] and codes[-4:-3] in ([","], ["@"], ["n"], ["|"])
    if not (
        codes[-1:] in (["C"], ["H"])
        or behind_two
        or (codes[-1:] == ["N"] and codes[-2:-1] in (["@"], ["T"], ["R"], [","], ["f"]))
    ):
        return "w", words
    last = words.removesuffix(" of").split()[-1]
    return "P", NIGHT if last in ("night", "noche") else 0 if last in ("morning", "matin") or last.startswith(
        "ma"
    ) else 12


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
    if group in ("clock", "dotted"):
        hour, minute = numbers[:2]
        return ("C", (hour, minute, word[0] == "0")) if hour <= 24 and minute < 60 else ("p", None)
    if group == "hours":
        hour, minute = numbers[0], numbers[1] if len(numbers) > 1 else 0
        return ("H", (hour, minute, len(numbers) > 1)) if hour < 24 and minute < 60 else ("p", None)
    if group == "compact":
        return "C", (numbers[0] // 100, numbers[0] % 100, word[0] == "0")
    if group == "military":
        return ("H", (numbers[0] // 100, numbers[0] % 100, True)) if numbers[0] < 2400 else ("p", None)
    if group in ("spoken", "oclock"):
        return _spoken(word)
    if group == "noon":
        return "X", (12, 0)
    if group == "checkin":
        return "D", None
    if group in ("until", "jusque"):
        return "R", None
    if group == "dash":
        return "-", None
    if group == "ordinal":
        return "O", numbers[0]
    if group == "half":
        return "P", 0 if word[0] in "aA" else 12
    if group in ("offset", "shift"):
        sign = -1 if "-" in word else 1
        digits = "".join(_DIGITS.findall(word))
        hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
        return "Z", sign * (hours * 60 + minutes)
    if group == "zone":
        return "Z", ZONES[word.split()[0].lower()]
    if group == "allday":
        return "A", None
    return "p", None


def _spoken(words: str) -> tuple[str, object]:
    """ "Half past seven", "quarter to 8", "7 o'clock": None stands for "not as a clock shows it"."""
    if half := _HOUR_AND_PART.fullmatch(words.lower()):
        return "C", (SPOKEN_HOURS[half.group(1)], SPOKEN_PARTS[half.group(2)], None)
    parts = [
        part
        for part in _WORDS_AND_FIGURES.findall(words.lower())
        if part not in ("a", "o", "clock", "oclock", "minutes")
    ]
    hour = SPOKEN_HOURS.get(parts[-1]) or (int(parts[-1]) if parts[-1].isdigit() else 0)
    if not 1 <= hour <= 12:
        return "p", None
    if len(parts) < 3:
        return "C", (hour, 0, None)
    minute = SPOKEN_MINUTES.get("-".join(parts[:-2])) or {"half": 30, "quarter": 15}[parts[0]]
    if parts[-2] == "past":
        return "C", (hour, minute, None)
    return "C", ((hour - 2) % 12 + 1, 60 - minute, None)
