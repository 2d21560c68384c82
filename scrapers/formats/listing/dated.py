"""Where dates stand on a page, and which year is meant when a heading names it for all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hobnob import patterns as re
from scrapers.draft import Context
from scrapers.formats.listing.dated_leads import leads_of
from scrapers.formats.listing.labels import other_day_below
from scrapers.formats.listing.month_rows import days_below_months
from scrapers.formats.listing.moves import PUT_OFF, note_moves
from scrapers.formats.listing.outline import Line, Outline
from scrapers.formats.listing.remarks import is_written, stands_in_comments
from scrapers.formats.listing.sentences import announces, is_season, sentence_around, without
from scrapers.formats.listing.short_days import spell_out_short_days
from scrapers.formats.listing.spelling import spelled
from scrapers.formats.listing.weekdays import fits_weekday, with_right_year, year_of_weekday
from scrapers.formats.listing.weekly import is_left_out, is_told_above, series_at
from scrapers.formats.listing.words import (
    EVENT,
    FACET,
    MONTH,
    MONTH_DAY,
    NEWS,
    NEWS_CLASS,
    NUMERIC,
    PROSE,
    SHORT_DAY_FIRST,
    SHORT_NUMERIC,
    TIME,
    WEEKDAY,
    YEAR,
)  # fmt: skip
from scrapers.formats.listing.years import Year, month_number, with_year, year_in, year_named
from scrapers.formats.listing.years_beside import names_matter
from scrapers.formats.listing.years_of_names import is_aim, names_one, reach, year_of_day
from scrapers.reading import dates
from scrapers.reading.dates import order
from scrapers.reading.dates.other_days import Role, role

MOST_DATES = 3000
_MOST_CHARACTERS = 1500
_PART = re.compile(rf"^\W*(?:{WEEKDAY}|{MONTH}|\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{{1,2}}(?:st|nd|rd|th)?)?|(?:19|20)\d\d)\W*$", re.I)
_FIGURE = re.compile(r"\W*\d{1,2}\W*")
_DOTTED = re.compile(r"(?<![\d.])(\d{1,2})\s?[.-]\s?(\d{1,2})\s?[.-]\s?(\d{4}|\d{2})(?![\d-])")
_ISO_STAMP = re.compile(r"^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?")
_NOT_ITS_DAY = re.compile(
    r"\b(?:posted|updated|published|approved|rescheduled from|moved from|changed from|postponed from|originally(?: scheduled)?|formerly|"
    r"(?:was )?previously(?: scheduled)?|revised|due|deadline|expires?|as of|since|effective|adopted|created|modified|uploaded|before|(?<!moved )(?<!postponed )(?<!scheduled )(?<!delayed )(?<!put off )(?<!pushed back )until|no later than|"
    r"(?:approv(?:al|ing|e)\b|review\b(?=[^.]*\bminutes\b))(?:\W+\w+){0,9}|recorded|rsvp(?: by)?|register by|valid(?: from)?|redeemable|(?<=\) )added|(?:photos|pictures|images) added|"
    r"expired|ended|chartered|founded|incorporated|dedicated|born|died|hired|joined(?: [\w’'&-]+){0,4}|due to(?: the)?|because of(?: the)?|in observance of(?: the)?|replac(?:es|ing)|in (?:lieu|place) of(?: the)?)\W*(?:on|date|by|for)?\W*$",
    re.I,
)
_OTHERS = (Role.TERM, Role.POSTED, Role.SPARE, Role.LEFT)
_NOT_OF_IT = {Role.POSTED, Role.SPARE}
_SAYS_SO = re.compile(r"\W*(?:posted|published|written|updated|submitted|last|modified|created|copyright|©|in (?:the )?(?:case|event)|if (?:it|there)|rain|snow|weather|inclement|bad|make-?up|back-?up|alternate|\d+ comments?)\b", re.I)
_FOR_IT = (Role.OPENING, Role.BESIDE, Role.STEP, Role.POSTED)
_CHECK_IN = re.compile(r"(?:(?:event |on-?site |day-of )?registration|(?:event )?check-?in|sign-?in) (?:will )?(?:begins?|starts?|opens?)\b", re.I)
"""When one is let in, though a day stands with it."""
_MINUTES_OF = re.compile(r"\bminutes (?:from|of)(?: the)?(?: \w+){0,4}\W*$", re.I)
_LONGEST_NAME_OF_YEAR = 90
"""Characters of a plain line that may end a year's section."""
_LONGEST_LINK = 240
"""Characters beside the date of an entry that is all link: a hearing's name may be long."""
_NEAR = 60
"""Characters from "approved" to the day on which it was; further on, "amended" may begin a name."""
_SHORT = 40
"""Characters beside the date of a value that has its label in another box."""
_NAME = 60
"""Characters beside its date that a paper's name has; more is a sentence about it."""
_MOVED_TO = re.compile(r"[^.;]{0,60}?\b(re-?scheduled|changed|moved|postponed) (?:to|until|for)\b(?!.*\b(?:re-?scheduled|changed|moved|postponed)\b)[^.;]{0,30}$", re.I)
"""Between a day and the one to which the meeting went."""
_ON_WEEKDAY = re.compile(rf"\b{WEEKDAY}\b", re.I)


@dataclass(slots=True, eq=False)
class Anchor:
    """A date on the page: the lines it covers, what it says, and the words left beside it on its line.

    ``announced`` when a sentence says that a meeting is to come on it, ``moved`` what it says where the meeting went to another day
    ("postponed"), ``instead`` when that other day is this one.
    """

    first: int
    last: int
    day: date
    when: dates.When
    begin: int
    finish: int
    prose: bool = False
    rest: str = ""
    announced: bool = False
    moved: str = ""
    instead: bool = False
    sentence: str = ""
    """The one in which it stands."""
    yearless: bool = False
    """Whether neither a year nor a weekday is written with it."""
    is_end: bool = False
    """Whether the words before it say that it is when something ends: "Now through October 30"."""
    aside: Role | None = None
    """What it is for what another date may be of, where it is when one books, sets up, fetches or wrote something."""

    weekly: bool = False
    """Whether it is one of the days of a weekly series, all told by one range."""

    @property
    def is_leaf(self) -> bool:
        """Whether its month and day stand on lines of their own, without an hour."""
        return self.last > self.first and not self.when.time_known


def _is_count(lines: list[Line], at: int) -> bool:
    """Whether a line stands in a table's row of a month and several figures: how many there were in it."""
    row = next((box for box in lines[at].box.up() if box.tag == "tr"), None)
    texts = [line.text for line in lines[row.start : row.stop]] if row is not None else []
    return len(texts) > 2 and row is not None and sum(_FIGURE.fullmatch(text) is not None for text in texts) == len(texts) - 1 and sum(cell.stop > cell.start for cell in row.children) == len(texts)


def _all_parts(text: str) -> bool:
    """Whether a line is nothing but a weekday, a month, a day and a year in some order."""
    words = re.findall(r"\w+", text)
    return 2 <= len(words) <= 5 and all(_PART.match(word) for word in words) and month_number(text) is not None


def _holds_day(text: str, day_first: bool = False) -> bool:
    return bool(MONTH_DAY.search(text) or NUMERIC.search(text) or (SHORT_DAY_FIRST if day_first else SHORT_NUMERIC).search(text))


def looks_dated(text: str, day_first: bool = False) -> bool:
    """A cheap test before the grammar is asked."""
    if FACET.match(text):
        return False
    return _holds_day(text, day_first)


class Dates:
    """The dates of one page, in reading order."""

    def __init__(self, page: Outline, context: Context) -> None:
        self.page = page
        self.context = context
        self.zone = ZoneInfo(context.timezone)
        self.day_first = order.day_first((line.text for line in page.lines if any(mark in line.text for mark in "/.-")), context.timezone)
        spell_out_short_days(page, day_first=self.day_first)
        self._known: dict[str, list[dates.Found]] = {}
        self.years = self._years()
        self.anchors: list[Anchor] = []
        self.leads = leads_of(page)
        self.asides: set[int] = set()
        """Lines that tell of nothing but a day of posting or one for bad weather."""
        covered: set[int] = set()
        below_months = list(days_below_months(page))
        covered.update(index for first, last, _ in below_months for index in range(first, last + 1))
        for first, last, text in (*below_months, *self._split_dates(covered)):
            for anchor in self._anchors(first, last, text, page.lines[first]):
                self.anchors.append(anchor)
                covered.update(range(first, last + 1))
        asked = 0
        for line in page.lines:
            if line.index in covered or asked >= MOST_DATES:
                continue
            if looks_dated(spelled(line.text), self.day_first) or _all_parts(line.text):
                asked += 1
                self.anchors += self._anchors(line.index, line.index, line.text, line)
            else:
                self.anchors += self._stamped(line)
        self.anchors.sort(key=lambda anchor: (anchor.first, anchor.begin))
        self._note_leads()
        note_moves(page, self.anchors)

    def _note_leads(self) -> None:
        """Makes entries of the paragraphs that begin with their day and a name, where most are of days to come; what else they tell of is prose."""
        heads = {anchor.first: anchor for anchor in reversed(self.anchors) if anchor.first in self.leads and anchor.begin < self.leads[anchor.first].stop}
        today = self.context.now.astimezone(self.zone).date()
        if 2 * sum(anchor.day >= today for anchor in heads.values()) < len(heads):
            self.leads = {}
        self.leads = {at: lead for at, lead in self.leads.items() if at in heads}
        for anchor in self.anchors:
            if anchor.first in self.leads:
                anchor.prose = anchor is not heads[anchor.first]
                anchor.announced = anchor.announced and not anchor.prose

    def find(self, text: str) -> list[dates.Found]:
        """The dates of a text, each text asked once."""
        text = text[:_MOST_CHARACTERS]
        if text not in self._known:
            found = dates.find(text, now=self.context.now, timezone=self.context.timezone, day_first=self.day_first)
            self._known[text] = [self._moved(text, one) if role(text, one.begin, one.finish) is Role.LEFT else one for one in found]
        return self._known[text]

    def _moved(self, text: str, found: dates.Found) -> dates.Found:
        """The new day alone, where the old and the new were read as one range."""
        return next(iter(dates.went_to(text, found, now=self.context.now, timezone=self.context.timezone, day_first=self.day_first)), found)

    def year_at(self, index: int) -> Year | None:
        """The year that holds at a line."""
        return self.years[index] if index < len(self.years) else None

    def _years(self) -> list[Year | None]:
        """For each line the year named by the nearest heading above it, else by title, address or h1."""
        called = self.page.heading if year_in(self.page.heading) else self.page.title
        page_year = None if is_aim(called) or names_matter(called) else year_in(called)
        if page_year is not None:
            page_year = replace(page_year, loose=MONTH_DAY.search(called) is not None, named=names_one(called))
        dated = self._dated_lines()
        cards: list[tuple[int, int, Year]] = []
        current: Year | None = None
        level = 99
        out: list[Year | None] = []
        for line in self.page.lines:
            ends = current is not None and line.level in (1, 2) and line.level < level
            if (ends or "20" in line.text or "19" in line.text) and (line.level or len(line.text) <= _LONGEST_NAME_OF_YEAR) and not _holds_day(line.text, self.day_first):
                named = None if is_aim(line.text) else year_named(line)
                stop = reach(self.page, line, dated) if named is not None else None
                if named is not None and stop is not None:
                    cards.append((line.index, stop, replace(named, named=True, carded=line.level != 1 and len(dated) > 1)))
                elif named is not None:
                    named = replace(named, named=line.level == 1 and names_one(line.text), aside=not line.level and names_one(line.text))
                    current, level = named, line.level or 9
                if ends and (named is None or stop is not None):
                    current, level = None, 99
            out.append(current or page_year)
        for first, stop, year in cards:
            out[first:stop] = [year] * (stop - first)
        return out

    def _dated_lines(self) -> list[int]:
        """The lines on which a day is written, or begins to be."""
        leaves = (first for first, _, _ in self._split_dates(()))
        return sorted({*leaves, *(line.index for line in self.page.lines if _holds_day(line.text, self.day_first))})

    def _split_dates(self, taken: Iterable[int]) -> Iterator[tuple[int, int, str]]:
        """Dates whose month, day and year stand on lines of their own (a calendar leaf), but for lines that are spoken for."""
        lines = self.page.lines
        taken = frozenset(taken)
        at = 0
        while at < len(lines):
            stop = at
            while stop < len(lines) and stop - at < 5 and stop not in taken and _PART.match(lines[stop].text):
                stop += 1
            text = " ".join(line.text for line in lines[at:stop])
            if stop - at >= 2 and not _is_count(lines, at) and month_number(text) and re.search(r"(?<!\d)\d{1,2}(?!\d)", text):
                yield at, stop - 1, self._in_order(text)
                at = stop
            else:
                at = stop if stop > at + 1 and not month_number(text) else at + 1

    @staticmethod
    def _in_order(text: str) -> str:
        month = re.search(rf"\b{MONTH}\b", text, re.I)
        day = re.search(r"(?<!\d)(\d{1,2}(?:(?:st|nd|rd|th)?\s?[-–]\s?\d{1,2})?)(?!\d)", text)
        year = YEAR.search(text)
        weekday = re.search(rf"\b{WEEKDAY}\b", text, re.I)
        parts = [
            f"{weekday.group(0)}," if weekday else "",
            month.group(0) if month else "",
            (day.group(1) if day else "") + ("," if year else ""),
            year.group(1) if year else "",
        ]
        return " ".join(part for part in parts if part)

    def _anchors(self, first: int, last: int, text: str, line: Line) -> Iterator[Anchor]:
        year = self.year_at(first)
        if year is not None and year.loose:
            year = Year(year_of_weekday(text, year.first))
        elif year is not None and year.named and year.second is None:
            own = year_of_day(year.first, text, self.context.now.year, year.carded)
            year = Year(own) if own is not None else None
        elif year is not None and year.aside and fits_weekday(text, year.first) is False:
            year = None
        told = with_year(_DOTTED.sub(r"\1/\2/\3", spelled(text)), year, self.day_first)
        told = with_right_year(told, year.first if year is not None and year.second is None else None)
        found = self.find(told)
        if not found and _all_parts(text):
            told = self._in_order(text)
            found = self.find(told)
        if not found:
            return
        weekly = {at: series for at, one in enumerate(found) if (series := series_at(told, one, found))}
        rest = without(told, {*((one.begin, one.finish) for one in found), *((series.begin, series.finish) for series in weekly.values())})
        prose = len(rest) > (PROSE if not (line.box.tag == "li" and all(piece.href for piece in line.pieces)) else _LONGEST_LINK)
        labelled_as, label = other_day_below(self.page, line) if len(rest) <= _SHORT else (Role.ITS_OWN, None)
        if labelled_as in _OTHERS:
            self.asides.update(each.index for each in (line, label) if each is not None)
            return
        if stands_in_comments(self.page, line):
            return
        between = {at: _MOVED_TO.fullmatch(told[found[at].finish : found[at + 1].begin]) for at in range(len(found) - 1)}
        if not line.level and not prose and _SAYS_SO.match(told) and {role(told, one.begin, one.finish) for one in found} <= _NOT_OF_IT:
            self.asides.add(first)
        moved = {at: said.group(1).lower() for at, said in between.items() if said}
        for at, one in enumerate(found):
            before = told[max(0, one.begin - 80) : one.begin]
            what = Role.BESIDE if _CHECK_IN.match(told, one.begin) and not line.level else role(told, one.begin, one.finish)
            if _NOT_ITS_DAY.search(before) or what in _OTHERS or (_MINUTES_OF.search(before) and len(rest) > _NAME):
                continue
            if NEWS.match(told) and one is found[0] and not TIME.search(told) and (one.begin <= _NEAR or not EVENT.search(told[:one.begin])):
                continue
            if NEWS_CLASS.search(line.box.klass) or any(
                NEWS_CLASS.search(piece.klass) for piece in line.pieces if piece.klass and piece.text in text
            ):
                continue
            if is_season(text, before, one.when):
                continue
            if len(told) < _MOST_CHARACTERS and is_written(told, one.begin, one.finish, one.when.start.minute if one.when.time_known else 0):
                what = Role.POSTED
            announced = prose and announces(told, one.begin, one.finish)
            sentence = sentence_around(told, one.begin, one.finish)
            if (weekly and is_left_out(told, one)) or (line.index and is_told_above(self.page.lines[line.index - 1].text, told, one)):
                continue
            if at in weekly and not weekly[at].days:
                self.asides.add(first)
            for when in weekly[at].days if at in weekly else [one.when]:
                day = when.start.astimezone(self.zone).date()
                yield Anchor(first, last, day, when, one.begin, one.finish, prose or "©" in before, rest, announced, moved.get(at, ""), at - 1 in moved or PUT_OFF.search(before) is not None, sentence, not one.year_written and not _ON_WEEKDAY.search(told, one.begin, one.finish), dates.is_end(before), next((each for each in (what, labelled_as) if each in _FOR_IT), None), at in weekly)

    def _stamped(self, line: Line) -> Iterator[Anchor]:
        """A ``<time datetime>`` whose words hold no date."""
        for piece in line.pieces:
            match = _ISO_STAMP.match(piece.stamp or "")
            if not match or NEWS_CLASS.search(f"{line.box.klass} {piece.klass}"):
                continue
            try:
                day = datetime(*(int(part) for part in match.groups()[:3]), tzinfo=self.zone)  # type: ignore[arg-type, misc]
            except ValueError:
                continue
            when = dates.When(day, day + timedelta(days=1), time_known=False)
            yield Anchor(line.index, line.index, day.date(), when, 0, 0, False, line.text)
            return
