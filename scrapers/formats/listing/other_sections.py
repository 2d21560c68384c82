"""Sections whose days are no events': a history, a list of deals, of the dead, of birthdays, of episodes, of terms, of
news, of days on which a house is closed.

The nearest heading above a row that says what its section holds counts; one that speaks of events ends the search.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from operator import attrgetter

from hobnob import patterns as re
from scrapers.formats.listing import lists_beside
from scrapers.formats.listing.outline import Line, Outline
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.titles import Name
from scrapers.formats.listing.words import EVENT, TIME
from scrapers.reading.not_held import is_column, is_of_house_hours, says_closed

_OURS = (
    r"(?:(?:our|the|a|about|brief|short|current|latest|recent|all|chamber|club|member|members|community|company"
    r"|organi[sz]ation(?:al)?|association|city|village|town|hot|weekly|monthly)\W+(?:(?:of|and|&)\W+(?:the )?)?)*"
)
_HISTORY = re.compile(
    rf"\W*{_OURS}(?:histor(?:y|ical timeline)|timeline|milestones|story|heritage|through the years)\W*", re.I
)
_DEALS = re.compile(
    rf"\W*{_OURS}(?:(?:to|2)[- ]{_OURS})?(?:deals?|discounts?|coupons?|offers?|specials|savings|perks|promotions)\W*",
    re.I,
)
_EPISODES = re.compile(rf"\W*{_OURS}(?:[\w'’]+ ){{0,2}}(?:podcasts?|episodes)\W*", re.I)
_TERMS = re.compile(
    r"\W*(?:[\w'’&,-]+ ){0,4}?(?:due dates?|deadlines)(?: (?:(?:for|of)\b.{0,50}|to (?:remember|know|note|watch"
    r"|keep in mind)))?\W*",
    re.I,
)
_NEWS = re.compile(
    rf"\W*{_OURS}(?:(?:news(?:room)?|blog|press releases?|headlines|articles|most (?:read|popular|viewed)|posts|trending"
    rf"|aktuelles|neuigkeiten|nachrichten|actualit[ée]s|noticias)(?:\W+(?:and|&)\W+(?:updates"
    rf"|announcements|press releases?|stories|blog))?)\W*",
    re.I,
)
_LIVES = re.compile(
    rf"\W*{_OURS}(?:in (?:loving )?memor(?:iam|y)(?: of)?|obituar(?:y|ies)|memorials|deaths|condolences|necrology"
    rf"|passings?|gone but not forgotten|those we(?:[’']ve| have)? lost)(?: (?:19|20)\d\d)?\W*",
    re.I,
)
"""What heads the names of the dead."""
_EACH_YEAR = re.compile(
    r"\W{0,3}(?:[a-z’']{3,10} ){0,4}(?:birthdays?|anniversaries|birthdays? (?:and|&) anniversaries"
    r"|anniversaries (?:and|&) birthdays?)(?: (?:in|of|for|this) [a-z]{3,9})?\W*",
    re.I,
)
"""What heads the names of those who have a day of their own in the year."""
_REPORTS = re.compile(
    r"\W*(?:recent|latest|notable|rare|current|past)(?: (?:bird|birding|club|member|fire|emergency|911"
    r"|local))? (?:sightings?|observations|calls?|runs|incidents?|alarms|responses|results|scores|winners|arrests"
    r"|permits|donations|gifts)(?: log)?\W*|\W*(?:call|incident|run) log\W*",
    re.I,
)
"""What heads a list of what somebody saw, won or was called to."""
_FOR_SOME = re.compile(
    r"\W*for (?:our |the |all |current |new )?(?:member )?(?:agenc(?:y|ies)|vendors|exhibitors|applicants|sponsors"
    r"|donors|employers|presenters|artists|authors|grantees|(?:the )?(?:press|media))\W*",
    re.I,
)
"""What heads that which only those do who take part."""
_CLOSED_DAYS = re.compile(
    rf"\W*{_OURS}(?:(?:office|building|library|bank|federal|observed|public|paid|school|legal|upcoming"
    rf"|\d{{4}})\W+)*(?:holidays?(?: (?:hours|closings?|closures?|schedule|observances?|calendar))?|closings?"
    rf"|closures?)(?: (?:in )?\d{{4}})?\W*",
    re.I,
)
_CLOSED = re.compile(r"\W*(?:[\w’']+ ){0,3}closed(?: (?:on|for|dates?|days?))?\W*", re.I)
"""What heads the days on which a place is shut: "Range closed"."""
_CLOSES_EARLY = re.compile(
    rf"\W*(?:[\w’']+ ){{0,2}}?(?:clos(?:e|es|ed|ing)|open)(?: early)?(?: (?:at|from|until|till|after))?"
    rf" {TIME.pattern}(?:\s?(?:[-–—]|to|until)\s?{TIME.pattern})?\W*",
    re.I,
)
"""How long a house is open on a day before a feast: "Close at noon"."""
_DATES_AND = re.compile(r"\bdates (?:and|&)", re.I)
_LOWEST = 8
_place = attrgetter("index")


class OtherSections:
    """Judges the rows of a page by the sections in which they stand."""

    def __init__(self, page: Outline, today: date) -> None:
        self.page = page
        self.today = today
        self._headings = [line for line in page.lines if line.level]

    def why(self, row: Row, name: Name | None, has_time: bool) -> str | None:
        """Why a row's section makes it no event, in words; None where it does not."""
        if self._is_led_by_closure(row, has_time):
            return "it stands in a list of days on which something is closed"
        past = row.anchors[0].day < self.today
        titled = name is not None and EVENT.search(name.text) is not None
        naming = self._naming(row, name)
        for heading in (*naming, *self._above(row, name)):
            text = heading.text
            if (
                told := lists_beside.why(text, past=past, has_time=has_time, titled=titled and heading not in naming)
            ) is not None:
                return told
            if _HISTORY.fullmatch(text) and past and not has_time:
                return "it stands in a history"
            if _FOR_SOME.fullmatch(text) and not row.anchors[0].when.time_known and not titled:
                return "it is told to some who take part"
            if _REPORTS.fullmatch(text) and past:
                return "it stands in a list of what was"
            if _LIVES.fullmatch(text) and not has_time and not titled:
                return "it stands in a list of the dead"
            if _EACH_YEAR.fullmatch(text) and not has_time and not titled:
                return "it stands in a list of birthdays"
            if _DEALS.fullmatch(text) and not (has_time and titled):
                return "it stands in a list of offers"
            if _EPISODES.fullmatch(text) and not has_time and past:
                return "it stands in a list of episodes"
            if _TERMS.fullmatch(text) and not _DATES_AND.search(text) and not has_time and not titled:
                return "it stands in a list of terms"
            if _NEWS.fullmatch(text) and past and not has_time:
                return "it stands in a list of news"
            if is_column(text) and past and not has_time:
                return "it stands below what somebody writes"
            if name is None and is_of_house_hours(text):
                return "it tells how long something is open"
            if (
                (_CLOSED_DAYS.fullmatch(text) or _CLOSED.fullmatch(text))
                and not titled
                and (not has_time or any(_CLOSES_EARLY.fullmatch(line.text) for line in row.lines))
            ):
                return "it stands in a list of holidays"
            if EVENT.search(text) and heading not in naming:
                return None
        return None

    def _naming(self, row: Row, name: Name | None) -> list[Line]:
        """The heading above a row's day that gives it its name, and may as well be that of a list."""
        line = self.page.lines[name.line] if name is not None and name.line < row.anchors[0].first else None
        return [line] if line is not None and line.level > 0 else []

    def _above(self, row: Row, name: Name | None) -> Iterator[Line]:
        """The headings of the sections in which a row stands, the innermost first: one that heads a single entry
        stands in its box."""
        own = self.page.lines[name.line].level if name is not None else 0
        level = own or _LOWEST
        head = max(row.first, min(name.line, row.anchors[0].first)) if name is not None else row.first
        for line in reversed(self._headings[: bisect_left(self._headings, head, key=_place)]):
            if line.level < level:
                level = line.level
                yield line
            if level == 1:
                return

    def _is_led_by_closure(self, row: Row, has_time: bool) -> bool:
        """Whether the line above the list in which a bare row stands says that something is closed on its days."""
        box = self.page.lines[row.anchors[0].first].box
        listed = next((outer for outer in box.up() if outer.tag in ("ul", "ol", "table")), None)
        if listed is None or listed.start == 0 or has_time:
            return False
        lead = self.page.lines[listed.start - 1]
        return lead.text.rstrip().endswith(":") and says_closed(lead.text)
