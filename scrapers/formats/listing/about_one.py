"""A page about one event, which its h1 and its title name: what its other lines and its lists of others tell is not its
name."""

from __future__ import annotations

from datetime import date, timedelta

from hobnob import patterns as re
from scrapers.formats.listing.bare_text import bare, is_words
from scrapers.formats.listing.outline import BOLD_HEADING, Line, Outline
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.vague import is_generic, is_kind, is_no_title, names_nobody
from scrapers.formats.listing.words import BODY, EVENT, MONTH_DAY, NUMERIC, TIME, WEEKDAY, labelled, role_of
from scrapers.reading.gatherings import GATHERINGS

MANY = re.compile(
    r"\b(?:meetings|events|minutes|agendas?|dates|schedules?|calendars?|notices?|records|happenings|upcoming|programs"
    r"|activities|classes|workshops|news|newsletters?|bulletins?|e-?news|blogs?|archives?|members|sessions|hearings|"
    r"opportunities|things to do|what[’']?s (?:on|new|happening)|this (?:week|month|weekend)|today|tomorrow)\b",
    re.I,
)
"""In a name that is a list's."""
_OTHERS = re.compile(
    r"\b(?:related|similar|more|other|others|upcoming|next|further|you (?:may|might)|coming up|don[’']?t miss"
    r"|see also|future|recent|past|previous|also|events|calendar)\b",
    re.I,
)
"""In the heading above what is told of other events."""
_UNIT = re.compile(r"\b(?:section|chapter|branch|region|lodge|post|division|affiliate)\W*(?:\d+\W*)?$", re.I)
"""A body's part that meets by itself: "Midwest Section"."""
_LONGEST_SPELL = timedelta(10)
_BEGINS = re.compile(r"\b(?:start|begin|open|clos|effective)", re.I)
"""What is true from a day on: a job, a rule."""
_AND = re.compile(r"\W*(?:and|&)?\W*$", re.I)
_BEHIND_BAR = re.compile(r"[|•·*∙●]\s")
WEEKDAYS = re.compile(rf"\b{WEEKDAY}\b", re.I)
_BESIDE = 2
"""Lines from a head to the date that is its own."""
_LEAST_WORDS = 2
"""One word of the page's title may be the place's or the site's."""
_LONG_WORD = 5
_GOES_ON = re.compile(r"\s(?:with|by|on|featuring)\s", re.I)
_MARK = re.compile(r"\s+[|–—»:·>]+\s+|\s+-\s+")
NEUTRAL = re.compile(
    r"\W*(?:(?:event|the|our|race|full|daily|day|race[- ]day|day[- ]of)\s)*(?:details?|info(?:rmation)?"
    r"|when(?: (?:&|and) where)?|where|dates?|times?|dates? (?:&|and) times?|time (?:&|and) place|location|"
    r"schedule(?: of (?:the day|events|activities))?|agenda|program(?:me)?(?: of (?:the day|events))?|itinerary"
    r"|timeline|line-?up|order of events|run of show|about(?: (?:the|this) event)?|description|overview|at a glance|"
    r"registration|tickets?|pricing)\W*",
    re.I,
)
"""A heading that parts what is told of one event and names none."""


def head_of(page: Outline, alone: bool = False) -> Line | None:
    """The heading that names the one event that a page is about: its only h1, or the h2 in its stead, where it is no
    body's and no list's.

    The page's title names it too; ``alone`` where the title may name only the site, as a home page's does.
    """
    parts = [part for part in _MARK.split(page.title) if is_words(part)]
    heads = [line for line in page.lines if line.level == 1]
    if len(heads) == 2 and len(parts) > 1:
        heads = [line for line in heads if _squeezed(line.own_text) != _squeezed(parts[-1])]
    if (
        len(heads) == 1
        and len(parts) > 1
        and _squeezed(heads[0].own_text) == _squeezed(parts[-1]) != _squeezed(parts[0])
    ):
        heads = [
            line for line in page.lines if line.level == 2 and _squeezed(line.own_text) == _squeezed(parts[0])
        ] or heads  # below the site's name
    elif (
        len(heads) == 1
        and not parts
        and _UNIT.search(heads[0].text)
        and len(seconds := [line for line in page.lines if line.level == 2]) == 1
    ):
        heads = seconds  # "Midwest Section", "October Section Meeting"
    elif (
        len(heads) == 1
        and not any(_names(part, heads[0]) for part in parts)
        and len(
            seconds := [
                line
                for line in page.lines
                if line.level == 2
                and line.index > heads[0].index
                and any(_names(part, line) for part in parts[:-1] or parts)
            ]
        )
        == 1
    ):
        heads = seconds  # below a body's name; what stands last of several in a title is the site's
    elif not heads:
        seconds = [line for line in page.lines if line.level == 2]
        heads = [line for line in seconds if line.text == page.heading] if page.heading or not alone else seconds
    if len(heads) != 1:
        return None
    name = called(heads[0])
    if not is_words(name) or is_generic(name) or names_nobody(name) or is_no_title(name) or MANY.search(name):
        return None
    if BODY.search(name) and not EVENT.search(BODY.sub(" ", name)) and not _ends_in_gathering(name):
        return None
    of_site = (
        alone
        and all(BODY.search(part) or names_nobody(part) for part in parts)
        and not any(EVENT.search(BODY.sub(" ", part)) and not names_nobody(part) for part in parts)
    )
    of_kind = heads[0].level == 1 and any(_ONE_OCCASION.fullmatch(part) for part in parts)
    return heads[0] if of_site or of_kind or any(_names(part, heads[0]) for part in parts) else None


_ONE_OCCASION = re.compile(
    r"\W*(?:(?:our|the|annual|20\d\d|spring|summer|fall|autumn|winter|golf|awards?|charity|benefit|fundraising|public"
    r"|keynote|women[’']?s|leadership|community) )*(?:gala|luncheon|banquet|dinner|breakfast|lecture|tournament|outing"
    r"|classic|retreat|summit|symposium|fundraiser|auction|5k|walk|open house|open studios|house tour|garden tour|ball"
    r"|reception)(?: 20\d\d)?\W*",
    re.I,
)
"""What the title of a page about one event may call it, whatever its name is: "Gala", "Golf Tournament"."""


def _ends_in_gathering(name: str) -> bool:
    """Whether a name that begins with a body's ends in what is held: "31st Annual Chamber Golf Outing"."""
    last = re.findall(r"\w+", name.lower())[-1:]
    return any(word in GATHERINGS for word in last)


def _names(part: str, head: Line) -> bool:
    """Whether a part of the page's title names what a heading does."""
    return _squeezed(part) in (_squeezed(head.own_text), _squeezed(called(head))) or _says_less(
        part, _squeezed(head.own_text)
    )


def _says_less(part: str, told: str) -> bool:
    """Whether a part of the page's title calls by fewer words what a heading names: "Plant Sale" for "47th Annual Plant
    Sale"."""
    words = _squeezed(part).split()
    if (
        names_nobody(part)
        or is_generic(part)
        or MANY.search(part)
        or (BODY.search(part) and not EVENT.search(BODY.sub(" ", part)))
    ):
        return False
    if (
        len(words) == 1
        and len(part) >= _LONG_WORD
        and told.startswith(f"{words[0]} ")
        and _GOES_ON.match(told, len(words[0]))
    ):
        return True
    return len(words) >= _LEAST_WORDS and set(words) <= set(told.split())


def named_below_body(page: Outline) -> str | None:
    """What the heading below a body's name calls the one event of a page."""
    head = head_of(page, alone=True)
    return (
        called(head)
        if head is not None and head.level == 2 and any(line.level == 1 for line in page.lines[: head.index])
        else None
    )


def called(head: Line) -> str:
    """What a heading names, without its day and hour: "Small Business Saturday" is a name as it stands."""
    text = head.own_text
    return bare(text) if any(pattern.search(text) for pattern in (MONTH_DAY, NUMERIC, TIME)) else text.strip()


def event_named(page: Outline, alone: bool = False) -> str | None:
    """The name of the one event that a page is about."""
    head = head_of(page, alone)
    return called(head) if head is not None else None


def head_named(page: Outline, row: Row) -> str | None:
    """What the one heading above a row names, however generally: "Annual Meeting"."""
    if (named := event_named(page, alone=True)) is not None:
        return named if stands_below_head(page, row, alone=True) else None
    line = page.lines[row.section] if row.section >= 0 else None
    return (
        line.text
        if line is not None and line.level in (1, 2) and is_kind(line.text) and not MANY.search(line.text)
        else None
    )


def tells_of_others(page: Outline, row: Row) -> bool:
    """Whether a row stands below a heading about other events, and not below the page's h1."""
    line = page.lines[row.section] if row.section >= 0 else None
    return (
        line is not None
        and line.level > 1
        and len(line.text) < 60
        and _OTHERS.search(line.text) is not None
        and NEUTRAL.fullmatch(line.text) is None
    )


def stands_below_head(page: Outline, row: Row, alone: bool = False) -> bool:
    """Whether no other name stands between the page's head and a row."""
    head = head_of(page, alone)
    if head is None or row.section < head.index:
        return False
    return all(
        not 0 < line.level < BOLD_HEADING or NEUTRAL.fullmatch(line.text)
        for line in page.lines[head.index + 1 : row.section + 1]
    )


def follows_head(page: Outline, row: Row) -> bool:
    """Whether a row's date stands right below the page's head, or the page is its site's own."""
    head = head_of(page, alone=True)
    listed = any(names_nobody(part) and EVENT.search(part) for part in _MARK.split(page.title))
    return head is not None and (not listed or row.anchors[0].first - head.index <= _BESIDE)


def head_right_above(page: Outline, row: Row) -> str | None:
    """What the page's only h1 names, or where it has none its only h2, where it is no list's and a row's date stands
    right below it, whatever the page's title says."""
    heads = [line for line in page.lines if line.level == 1] or [line for line in page.lines if line.level == 2]
    name = called(heads[0]) if len(heads) == 1 and 0 < row.anchors[0].first - heads[0].index <= _BESIDE else ""
    if (
        not is_words(name)
        or is_generic(name)
        or names_nobody(name)
        or is_no_title(name)
        or MANY.search(name)
        or BODY.search(name)
    ):
        return None
    return name


def stands_alone_below_head(page: Outline, row: Row, today: date) -> bool:
    """Whether a row's day, one to come and with its weekday or with the days up to the last, stands right below the
    head and nothing but a place beside it.

    A post's day of writing is over, a law's first day has no weekday.
    """
    anchor = row.anchors[0]
    line = page.lines[anchor.first]
    if not any(0 < above.level < 3 for above in page.lines[max(0, anchor.first - _BESIDE) : anchor.first]):
        return False
    days = (
        anchor.when.end - anchor.when.start
        if anchor.when.end is not None and not anchor.when.time_known
        else timedelta()
    )
    spell = timedelta(1) < days <= _LONGEST_SPELL and not any(
        0 < below.level < BOLD_HEADING and MONTH_DAY.search(below.text) for below in page.lines[anchor.last + 1 :]
    )
    beside = _AND.sub("", bare(anchor.rest))
    told = (
        not is_words(beside)
        or (is_no_title(beside) and not _BEGINS.search(beside))
        or _BEHIND_BAR.match(anchor.rest) is not None
    )
    return (
        anchor.day >= today
        and not anchor.prose
        and told
        and (spell or WEEKDAYS.search(line.text) is not None)
        and head_right_above(page, row) is not None
    )


def named_above_fields(page: Outline, row: Row) -> str | None:
    """What the heading right above a row that is a form calls it, below an h1 that names only the section: "Calendar",
    "Food Drive", "Date:"."""
    line = page.lines[row.section] if row.section >= 0 else None
    first = row.anchors[0].first
    if (
        line is None
        or not 1 < line.level < BOLD_HEADING
        or not all(names_nobody(head.text) or is_generic(head.text) for head in page.lines if head.level == 1)
    ):
        return None
    between = page.lines[line.index + 1 : first]
    formed = (len(between) == 1 and role_of(between[0].text) == "when") or (
        not between and (labelled(page.lines[first].text) or ("",))[0] == "when"
    )
    name = called(line)
    nothing = (
        not is_words(name)
        or is_generic(name)
        or names_nobody(name)
        or is_no_title(name)
        or MANY.search(name)
        or NEUTRAL.fullmatch(name)
    )
    return name if formed and not nothing else None


def begins_another_section(page: Outline, row: Row, index: int) -> bool:
    """Whether a line is a heading of the level of the one that tells a row's day, some lines below it: "Monday, June
    8", "Sponsorships"."""
    first = row.anchors[0]
    return 0 < page.lines[index].level == page.lines[first.first].level < BOLD_HEADING and index > first.last + 1


def is_aside(page: Outline, row: Row, line: int) -> bool:
    """Whether a line of a row is plain text below its date."""
    return line > row.anchors[0].last and page.lines[line].level == 0 and not page.lines[line].links


def _squeezed(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()
