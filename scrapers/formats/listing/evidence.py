"""Is this row an event, or the date of a blog post, a price list, a staff page?"""

from __future__ import annotations

from datetime import date

from hobnob import patterns as re
from scrapers.formats.listing.about_one import stands_alone_below_head
from scrapers.formats.listing.not_held import why_not_held
from scrapers.formats.listing.other_sections import OtherSections
from scrapers.formats.listing.outline import Line, Outline
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.titles import Name
from scrapers.formats.listing.words import DOCUMENT, EVENT, MEETING, NEWS, TIME, is_papers

NEEDED = 2.0
DOUBTFUL = 1.0
"""What is enough where most rows of the same group have more."""
OF_ALL, OF_ITS_WEEKDAY = 1.0, 2.0
"""What an hour counts that is said once for all, and one that is said with the weekday on which all fall."""
_NEVER = -99.0
_NEAR = 10
_NEWS_PAGE = re.compile(
    r"\b(?:most (?:read|popular|viewed)|news(?:room|letter)?|blogs?|press|articles?|stories|posts?(?! (?:no\.? ?|#)?\d)|announcements?|obituar\w+"
    r"|jobs?|careers?|bids?|rfps?|vacanc\w+|"
    r"publications?|alerts?|testimonials?|reviews?)\b",
    re.I,
)
_EVENT_CLASS = re.compile(
    r"(?:^|[\s_-])(?:v?events?|meetings?|calendar|agendas?|schedule|tribe|session|concert)(?:$|[\s_-])", re.I
)
_GATHERING = re.compile(
    r"\bspeakers\b(?! bureau)|\bafter[- ]hours\b|\b(?:trips|outings|excursions|hikes|cruise-?ins|book clubs?"
    r"|reading groups?|star parties)\b(?! (?:report|photo|blog|guide|idea)s?)"
    r"|\b(?:movies?|films?|music|concerts?|shakespeare|theat(?:er|re)|jazz|yoga|cinema)\b(?: [\w’'&-]+){0,2} (?:in|on"
    r"|at|under|by|around) the (?:\w+ )?(?:parks?|green|lawn|square|plaza|stars?|commons?|beach|courtyard|garden|lake"
    r"|river|harbor|waterfront|pavilion|library|patio|barn|bay)\b",
    re.I,
)
"""Of a page about events, though no row is called so."""
_KIND = (
    r"(?:shows|tournaments|festivals|concerts|performances|screenings|races|regattas|rides|recitals|tastings"
    r"|auctions|clinics|camps|exhibitions|fairs|dances|matches|lectures|talks|rallies)"
)
_KINDS = re.compile(
    rf"\W*(?:(?:our|upcoming|20\d\d|spring|summer|fall|winter|season)\s)*{_KIND}(?:(?:,| and| &|,? and) (?:{_KIND}"
    rf"|sales|exhibits|tours|walks|events))?(?: (?:program(?:me)?|series|season|diary))?(?: (?:for )?20\d\d)?\W*"
    rf"|\W*(?:(?:our|the|20\d\d(?:[-–/]\d\d(?:\d\d)?)?|spring|summer|fall|autumn|winter|public|evening|monthly)\s)*"
    rf"(?:lecture|talk|concert|speaker|film|recital) (?:programme|series|season|diary)(?: (?:for )?20\d\d.{{0,5}})?\W*|\W*(?:sales|exhibits|tours|walks)(?: and| &) {_KIND}\W*",
    re.I,
)
"""What a page of nothing else is called: "Shows & Sales", "2026 Tournaments"."""
_TO_COME = re.compile(
    r"\b(?:what[’']?s (?:on|next|happening|coming(?: up)?)|coming (?:up|soon|attractions)|(?:on|in) the calendar"
    r"|save the dates?|looking ahead|mark your calendars?|dates to remember|this (?:week|month)(?: (?:at"
    r"|in)\b.*)?)\W*$",
    re.I,
)
"""What heads days to come in other words."""
_EVENT_PATH = re.compile(
    r"event|meeting|calendar|agenda|board|commission|committee|schedule|hearing|minutes|council|training|program", re.I
)
_NEWS_PATH = re.compile(r"/(?:news|blog|press|post|articles?|20\d\d/\d\d/\d\d)(?:[/-]|$)", re.I)
_NOT_ROW = re.compile(
    r"\b(?:deadline|due (?:date|by)|due(?=\W*$)|last (?:updated|modified)|expires?|posted|application(?:s)? (?:due"
    r"|open|close)|office (?:is |will be )?closed|holiday(?:s)? (?:closed|schedule)|born|died|passed away|appointed"
    r"|elected"
    r"|term (?:ends|expires?)|"
    r"resolution no|ordinance|contract|invoice|newsletter|annual report|financial statements?|audit report"
    r"|budget for)\b",
    re.I,
)
_NOTICE = re.compile(
    r"\b(?:notice of (?:availability|intent|funding)|wait(?:ing)? lists?|call for (?:entries|proposals|artists"
    r"|papers)|requests? for (?:proposals?|qualifications?|bids?)|"
    r"rf[pq]s?\b|bids? due|public review|job (?:opening|posting)s?|election results?)",
    re.I,
)
"""What is published on a day rather than held, unless an hour is stated."""


class Evidence:
    """Weighs a page's rows; the page's own words are read once."""

    def __init__(self, page: Outline, url: str, today: date) -> None:
        self.page = page
        self.today = today
        self.sections = OtherSections(page, today)
        about = f"{page.heading} | {page.title}"
        self.titled_events = bool(EVENT.search(about) or _GATHERING.search(about)) or any(
            _KINDS.fullmatch(part) for part in (page.heading, *page.title.split(" | "))
        )
        self.page_events = self.titled_events or bool(_EVENT_PATH.search(url.split("://", 1)[-1].partition("/")[2]))
        self.page_news = bool(
            _NEWS_PAGE.search(page.heading or page.title) and not EVENT.search(page.heading or page.title)
        )
        self.page_news = self.page_news or (bool(_NEWS_PATH.search(url)) and not self.titled_events)

    def weight(
        self, row: Row, name: Name | None, has_time: bool, hour_for_all: float = 0, *, spoken: bool = False
    ) -> tuple[float, str]:
        """How much speaks for an event, and what speaks against it in words; ``spoken`` where a column says who speaks
        of it."""
        told = why_not_held(
            self.page, row, name, has_time, spoken=spoken and (has_time or hour_for_all > 0)
        ) or self.sections.why(row, name, has_time)
        if told is not None:
            return _NEVER, told
        title = name.text if name is not None else None
        if name is not None and self._is_post(row, name, has_time):
            return _NEVER, "it leads to a post"
        score, against = 0.0, ""
        words = " ".join(line.text for line in row.lines[:12])
        heading = self._heading(row)
        if has_time:
            score += 2
        else:
            score += hour_for_all
        if title and EVENT.search(title):
            score += 2
        if heading and (EVENT.search(heading.text) or _TO_COME.search(heading.text)):
            score += 2
        elif heading and _NEWS_PAGE.search(heading.text):
            score, against = score - 3, "it stands under a heading about news"
        if any(_EVENT_CLASS.search(box.klass) for box in self._boxes(row)):
            score += 2
        if MEETING.search(words) or any(
            DOCUMENT.match(link.text) or is_papers(link.text) for line in row.lines for link in line.links
        ):
            score += 1
        if self._announced(row):
            score += 1
        if not self.page_news and stands_alone_below_head(self.page, row, self.today):
            score += 2
        if self.page_events:
            score += 2 if self.titled_events else 1.5
        if self.page_news:
            score, against = score - 3, "the page is about news"
        if _NOT_ROW.search(title or "") or (_NOT_ROW.search(row.lines[0].text if row.lines else "") and not has_time):
            score, against = score - 4, "the date is a deadline or a notice's"
        elif not has_time and _NOTICE.search(title or (row.lines[0].text if row.lines else "")):
            score, against = score - 8, "the date is when a notice was published"
        return score, against or "nothing says that it is an event"

    def _is_post(self, row: Row, name: Name, has_time: bool) -> bool:
        """Whether a name without an hour, of a day that is over, leads into a blog or to the news."""
        return (
            not has_time
            and row.anchors[0].day <= self.today
            and not EVENT.search(name.text)
            and _NEWS_PATH.search(name.href or "") is not None
        )

    def _announced(self, row: Row) -> bool:
        """Whether a short line just above says what follows."""
        first = row.first
        near = self.page.lines[max(0, first - _NEAR) : first]
        return any(
            len(line.text) < 60 and EVENT.search(line.text) and not _NEWS_PAGE.search(line.text) for line in near
        )

    def _heading(self, row: Row) -> Line | None:
        at = row.section if 0 <= row.section < len(self.page.lines) else -1
        while (
            at > 0
            and self.page.lines[at].box.tag == "th"
            and (row_of := self.page.lines[at].box.parent) is not None
            and len(row_of.children) > 1
        ):
            at -= 1  # what heads a table's columns: its caption or the heading above says more
        return self.page.lines[at] if at >= 0 else None

    @staticmethod
    def _boxes(row: Row) -> list:  # type: ignore[type-arg]
        start = row.box or (row.lines[0].box if row.lines else None)
        return [box for box, _ in zip(start.up(), range(4), strict=False)] if start is not None else []


def has_clock(row: Row) -> bool:
    """Whether a time of day stands in the row."""
    return any(anchor.when.time_known for anchor in row.anchors) or any(
        TIME.search(line.text) and not NEWS.match(line.text) for line in row.lines
    )
