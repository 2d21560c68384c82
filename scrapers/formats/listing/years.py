"""The year that a heading names for what stands below it, and a text with that year behind each of its dates."""

from __future__ import annotations

from dataclasses import dataclass

from hobnob import patterns as re
from scrapers.formats.listing.outline import BOLD_HEADING, Line
from scrapers.formats.listing.vague import is_generic
from scrapers.formats.listing.words import DAY_FIRST, EVENT, MONTH, NUMERIC, SHORT_DAY_FIRST, SHORT_NUMERIC, YEAR
from scrapers.formats.listing.years_beside import names_matter, year_beside
from scrapers.reading import months
from scrapers.reading.dates.languages import MONTH_NUMBERS

_YEARLESS = re.compile(
    rf"\b({MONTH}\b\.?\s*\d{{1,2}}(?:st|nd|rd|th)?)\b(?!\s*(?:,|of|\()?\s*(?:(?:19|20)\d\d|['’]\d\d)\b)(?!\d|/)", re.I
)
_DAY_FIRST = re.compile(rf"\b({DAY_FIRST})\.?(?!\s*,?\s*(?:del?\s+)?(?:19|20)\d\d)(?!\s*\d{{1,2}}\b(?!:))", re.I)
_TWO_YEARS = re.compile(r"(?<!\d)(20\d\d|19\d\d)\s?[-–/]\s?(20\d\d|19\d\d|\d\d)(?!\d)")
_YEAR_OF_MATTER = re.compile(
    r"(?:19|20)\d\d\s+(?:\w+\s+)?(?:budgets?|rates?|census|tax(?:es)?|elections?|audits?|levy|bonds?|fees?|plans?"
    r"|reports?|proposals?)\b(?!\s+(?:\w+\s+)?(?:meetings?|hearings?|sessions?|workshops?|committees?|commission|board"
    r"|schedule|calendar"
    r"|dates|minutes|agendas?)\b)",
    re.I,
)
"""A year that belongs to what a meeting is about: "Hearing on 2020 Rates"."""
_DAY_RANGE = re.compile(rf"{MONTH}\.?\s*\d{{1,2}}\s*(?:st|nd|rd|th)?\s*[-–&]\s*\d{{1,2}}\b(?!:|\s*[ap]\.?m)", re.I)
_SPAN_OR_DAY = re.compile(
    rf"\b(?P<first>{MONTH}\b\.?\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?)"
    rf"(?P<span>\s?[-–—&]\s?(?P<last>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:/]|\s*[ap]\.?m\b|\s?(?:[-–—]|to\b)\s?\d))?"
    rf"(?![\d/])",
    re.I,
)
"""A day or several of one month: "June 23-26", "June 2 & 9"."""
_NEAR = 40
"""Characters from a day to a year that the grammar finds itself."""
_LED = re.compile(r"\bon $", re.I)
"""Before a day in figures beside one in words: "June 6, 13 | Market (songs on 6/6)"."""
_TURN = 7
_AROUND = 6
"""Months before and after that of a bulletin which are of its year."""
_ANY_MONTH = rf"\b{MONTH}\b"
_ONE_MONTH = re.compile(rf"(?:(?!{_ANY_MONTH}).)*?\b({MONTH})\b\.?,?\s(?:19|20)\d\d\b(?:(?!{_ANY_MONTH}).)*", re.I)
"""A month and its year, and no other month."""
_LONGEST_HEADING, _LONGEST_YEAR = 160, 60
"""Characters of a heading and of a plain line that name a year."""


@dataclass(frozen=True, slots=True)
class Year:
    """The year or the two of a season ("2019-2020") that a heading names; ``loose`` where it is that of one day in the
    page's title."""

    first: int
    second: int | None = None
    loose: bool = False
    named: bool = False
    """Whether it stands in the name of one event."""
    carded: bool = False
    """Whether that is the name of a card among others."""
    aside: bool = False
    """Whether it stands in a plain line that names one thing: a weekday knows better."""
    month: int | None = None
    """The month that stands with it: "November 2026" on a bulletin tells of the January that comes."""

    def of(self, month: int) -> int:
        """A season of two years turns in July; a month's bulletin tells of the months around it."""
        if self.second is not None:
            return self.second if month < _TURN else self.first
        if self.month is None or abs(month - self.month) <= _AROUND:
            return self.first
        return self.first + (1 if month < self.month else -1)


def month_number(text: str) -> int | None:
    """1 to 12 for a text that holds a month's name."""
    match = re.search(rf"\b{MONTH}", text, re.I) or re.search(DAY_FIRST, text, re.I)
    if match is None:
        return None
    name = match.group(0).split()[-1].lower()
    return MONTH_NUMBERS.get(name) or months.number(name)


def year_in(text: str) -> Year | None:
    """The year that a heading names, unless it is part of a full date."""
    pair = _TWO_YEARS.search(text)
    if pair:
        first, tail = int(pair.group(1)), pair.group(2)
        second = int(tail) if len(tail) == 4 else first // 100 * 100 + int(tail)
        if second == first + 1:
            return Year(first, second)
    years = {int(year) for year in YEAR.findall(text)}
    if len(years) != 1:
        return None
    month = _ONE_MONTH.fullmatch(text)
    return Year(years.pop(), month=month_number(month.group(1)) if month is not None else None)


def with_year(text: str, year: Year | None, day_first: bool = False) -> str:
    """The text with a year after each date that has none: its own line's, else the heading's."""

    def put(match: re.Match[str]) -> str:
        own = year_beside(text, *match.span(1))
        if own:
            near = 0 <= own.start() - match.end() < _NEAR
            return match.group(0) if near else f"{match.group(1)}, {own.group(1)}"
        if year is None:
            return match.group(0)
        return f"{match.group(1)}, {year.of(month_number(match.group(1)) or 1)}"

    if _DAY_RANGE.search(text):
        return text if year is None or YEAR.search(text) else _with_year_behind_spans(text, year)
    put_in = _YEARLESS.sub(put, text)
    if put_in == text:
        put_in = _DAY_FIRST.sub(put, text)
    if year is None or YEAR.search(text) or NUMERIC.search(text):
        return put_in
    pattern = SHORT_DAY_FIRST if day_first else SHORT_NUMERIC
    return pattern.sub(
        lambda m: (
            f"{m.group(0)}/{year.of(int(m.group(0).split('/')[day_first]))}"
            if put_in == text or _LED.search(put_in, 0, m.start())
            else m.group(0)
        ),
        put_in,
    )


def _with_year_behind_spans(text: str, year: Year) -> str:
    """The text with a year behind each day and each span of days of one month."""

    def put(match: re.Match[str]) -> str:
        own = year.of(month_number(match["first"]) or 1)
        span = match["span"] or ""
        if span and int(match["last"]) <= int(match["day"]):
            return f"{match['first']}, {own}{span}"
        return f"{match['first']}{span}, {own}"

    return _SPAN_OR_DAY.sub(put, text)


def year_named(line: Line) -> Year | None:
    """The year that a heading, or a short line, names for what stands below it."""
    if len(line.text) > (_LONGEST_HEADING if line.level else _LONGEST_YEAR) or line.text.startswith(("©", "Copyright")):
        return None
    if _YEAR_OF_MATTER.search(line.text) or _is_entry(line) or names_matter(line.text):
        return None
    return year_in(line.text)


def _is_entry(line: Line) -> bool:
    """Whether a bold line is a link to another page and called more than a year's meetings: "BarCamp 2026" tells the
    year of no other."""
    if line.level not in (0, BOLD_HEADING) or not all(
        piece.href and not piece.href.startswith(("#", "javascript")) for piece in line.pieces
    ):
        return False
    return any(
        word.isalpha() and not EVENT.fullmatch(word) and not is_generic(word)
        for word in re.findall(r"\w{3,}", line.text)
    )
