"""What one line tells where it is divided into a name and a place: "Fall Panel, Public Library, 7 pm"."""

from __future__ import annotations

from dataclasses import dataclass

from hobnob import patterns as re
from scrapers.formats.listing.behind_names import is_abbreviated
from scrapers.formats.listing.changed_days import without_state
from scrapers.formats.listing.days_of_hours import is_hour
from scrapers.formats.listing.field_values import Fields
from scrapers.formats.listing.heads_of_lines import is_event
from scrapers.formats.listing.name_text import HOLDING, name_in
from scrapers.formats.listing.notes import is_note, without_places_left
from scrapers.formats.listing.outline import BOLD_HEADING, Line
from scrapers.formats.listing.persons import tells_of_person
from scrapers.formats.listing.places import ADDRESS, is_ground, is_house, is_online, is_place
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.sites import is_site
from scrapers.formats.listing.titles import own_titles
from scrapers.formats.listing.usual_places import may_be_called
from scrapers.formats.listing.vague import is_no_title
from scrapers.formats.listing.words import (
    BUTTON,
    EVENT,
    MONTH_DAY,
    NUMERIC,
    SHORT_NUMERIC,
    TIME,
    WEEKDAY,
    YEAR,
    labelled,
)
from scrapers.reading import asides, sold_out
from scrapers.reading.status import without_banner

LEAST_KNOWN = 2
_LONGEST = 200
_MOST_PARTS = 8
_MARK = re.compile(r"\s(?:[|•·–—-]|//)\s+")
_DATED = (
    rf"(?:\b{WEEKDAY}\b\.?,?\s*)?(?:{MONTH_DAY.pattern}|{NUMERIC.pattern}|{SHORT_NUMERIC.pattern})(?:st|nd|rd"
    rf"|th)?(?:\s?(?:[-–—&]|to|through|thru|and)\s?(?:\b{WEEKDAY}\b\.?,?\s*)?(?:{MONTH_DAY.pattern}"
    rf"|\d{{1,2}})(?:st|nd|rd|th)?(?!:|\s?[ap]\.?m)\b)?(?:,?\s(?:19|20)\d\d\b)?"
)
_MOMENT = re.remembered(rf"{_DATED}|{TIME.pattern}|\b{WEEKDAY}\b(?=\W|$)|{YEAR.pattern}", re.I)
_DAY_DASH = re.remembered(rf"^(\W{{0,2}}{_DATED})\s[-–—]\s(?=\d)", re.I)
"""A day, and behind a dash its hour."""
_DAY_FIRST = re.compile(rf"\W{{0,2}}{_DATED}\W{{1,3}}", re.I)
_IN_BRACKETS = re.compile(r"^\W*[^()]{0,30}\)\W*")
"""What stands in brackets behind a day: "December 9 (second Wednesday): "."""
_SMALL = re.compile(
    r"(?:\b(?:from|to|till|until|at|starting|begins?|starts?|dusk|dark|daily|noon|reg|on|approx|about|first|second"
    r"|third|fourth|last|1st|2nd|3rd|4th|all day|times?|hours?|tb[adc])\b\.?|[^\w]|\d{1,2})*",
    re.I,
)
_STOP = re.compile(r"(?:(?<=[a-z\d)]{3})|(?<=[a-z] \d)|(?<=[A-Z]{4}))\.\s+(?=[A-Z\d$])")
_LED = re.compile(r"^\W*(?:(?:at|in)\b|@)\s*(?:the\s+)?(?=\w)", re.I)
HAPPENS = re.compile(
    r"\b(?:fests?|fairs?|markets?|sales?|shows?|series|walks?|runs?|nights?|party|parties|tours?|parades?|days?"
    r"|races?|games?|cruises?|clean-?ups?|classic)\W*$",
    re.I,
)
"""What ends the name of something held in a park that it names."""
_AT = re.compile(r"\s(?:at|@|via)\s")
"""In a name that tells its place itself."""
_NUMBER = re.compile(r"(?:one|two|three|four|five|six|seven|eight|ten|several|all|both|each|every)", re.I)
_PART = re.compile(
    r"(?:part|session|week|day|level|round|phase|class|group|year|night|grade|section|chapter|vol(?:ume)?|act)\b", re.I
)
"""What counts the parts of something held."""
_NONE = re.compile(r"(?:no|half|early|full)\b", re.I)
"""What begins words for what is not held: "No School"."""
_LEAVE = re.compile(
    r"^(?:we )?(?:leave|leaving|depart(?:ing)?|meet(?:ing)?|(?:starts?|begins?|meets?|departs?"
    r"|leaves?)(?= (?:from|at|in)\b))(?: (?:from|at|in))?(?: the)?\s+(?=\w)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Parts:
    """The name at the head of a line, empty where another line has it, its place, and whether "at" leads to that."""

    row: Row
    fields: Fields
    line: Line
    name: str
    place: str
    led: bool

    @property
    def is_known(self) -> bool:
        head = self.place.split(", ")[0]
        head = head.title() if head.isupper() else head
        return (
            bool(ADDRESS.search(self.place))
            or is_site(self.place)
            or is_house(head)
            or is_ground(head)
            or (is_place(self.place) and not EVENT.search(self.place) and not HAPPENS.search(head))
        )


def parts_of_row(row: Row, fields: Fields, heads: frozenset[str], *, loose: bool = False) -> Parts | None:
    """What the line of a row's date tells, or the line right behind it that tells the hour, where it is divided into a
    name and a place or has but the place."""
    last = max(anchor.last for anchor in row.anchors)
    for line in row.lines:
        if (
            line.index == row.anchors[0].first
            and (parts := _of_line(row, fields, line, heads, loose=loose)) is not None
            and (parts.name or _has_name(row, fields, line))
        ):
            return parts
        if (
            line.index > last
            and not is_hour(line.text)
            and (TIME.search(line.text) or _MARK.search(line.text))
            and line.level not in range(1, BOLD_HEADING)
        ):
            parts = _of_line(
                row,
                fields,
                line,
                heads,
                loose=loose,
                timed=any(other.index == line.index - 1 and is_hour(other.text) for other in row.lines),
            )
            told = _has_name(row, fields, line)
            timed = TIME.match(line.text) is not None and (
                parts is None or parts.is_known or loose or line is row.lines[0]
            )
            timed = timed or any(other.index == line.index - 1 and is_hour(other.text) for other in row.lines)
            return parts if parts is not None and (told if not parts.name else not told and timed) else None
    return None


def _has_name(row: Row, fields: Fields, line: Line) -> bool:
    return bool(fields.values.get("title")) or any(
        name.level or name.href or name.line < row.anchors[0].first
        for name in own_titles(row, {*fields.taken, line.index})
    )


def _of_line(
    row: Row, fields: Fields, line: Line, heads: frozenset[str], *, timed: bool = False, loose: bool = False
) -> Parts | None:
    text = next(
        (
            line.text[: stop.start()]
            for stop in _STOP.finditer(line.text)
            if not is_abbreviated(line.text[: stop.start()])
        ),
        line.text,
    )
    text = _DAY_DASH.sub(r"\1, ", without_state(text))
    if len(text) > _LONGEST or labelled(text) is not None:
        return None
    parts = [part.strip() for part in _divided(text)]
    if len(parts) > _MOST_PARTS:
        return None
    told = [part for part in parts if not _tells_no_name(part)]
    if len(told) > 1 and not TIME.search(told[0]) and all(TIME.search(part) for part in told[2:]):
        apart = [part for part in _MOMENT.sub("\0", told[1]).split("\0") if not _SMALL.fullmatch(part)]
        found = _made(row, fields, line, told[0], apart[0]) if len(apart) == 1 else None
        return found if found is None or timed or TIME.search(text) or found.is_known else None
    if len(told) != 1:
        return None
    clocks = list(TIME.finditer(told[0]))
    if len(clocks) == 1:
        return _around_the_hour(row, fields, line, told[0], clocks[0])
    if clocks:
        return None
    if (parted := _at_a_comma(row, fields, line, told[0], heads, loose=loose)) is not None:
        return parted[0]
    alone = (
        _made(row, fields, line, "", told[0])
        if len(parts) > 1 and told[0] == next((part for part in reversed(parts) if not asides.is_price(part)), None)
        else None
    )
    return (
        alone
        if alone is None
        or TIME.search(text)
        or (
            alone.is_known and (line.index > row.anchors[0].last or (len(parts) > LEAST_KNOWN and is_site(alone.place)))
        )
        else None
    )


def _around_the_hour(row: Row, fields: Fields, line: Line, told: str, clock: re.Match[str]) -> Parts | None:
    """The name before an hour and the place behind it, or both on one side: "Fall Panel, Public Library, 7 pm"."""
    before, after = _MOMENT.sub(" ", told[: clock.start()]).strip(" ,;:@(–—-"), told[clock.end() :]
    before = before if re.search(r"[^\W\d_]{3}", before) else ""
    if before and line.index != row.anchors[0].first and not re.search(r"\w", after):
        before, after = "", before  # "Grill on Elm, 7-9 pm" below the name
    after = re.sub(r"^\W*(?:till|until|to) \W+", "", after)
    name, comma, house = _IN_BRACKETS.sub("", before).rpartition(", ")
    if (
        comma
        and not re.search(r"[^\W\d_]{3}", asides.without_price(after)[0])
        and is_site(house)
        and not is_place(name)
        and not is_event(house)
    ):
        before, after = name, house  # "Fall Panel, Public Library, 7 pm"
    name, comma, house = after.strip(" ,;:–—-").partition(", ")
    below_day = line is row.lines[0] and not before
    if (
        not before
        and comma
        and ", " not in house
        and (is_house(house) or is_ground(house) or (below_day and (is_place(house) or may_be_called(house))))
        and not is_place(name)
        and not is_event(house)
    ):
        before, after = name, house
    return _made(row, fields, line, before, after)


def _at_a_comma(
    row: Row, fields: Fields, line: Line, told: str, heads: frozenset[str], *, loose: bool
) -> tuple[Parts | None] | None:
    """What a name and a place that a comma parts make, where they are that: "State Convention, Wisconsin Dells"."""
    head, comma, tail = _DAY_FIRST.sub("", told).partition(", ")
    if (
        comma
        and not _AT.search(head)
        and not _MOMENT.search(f"{head}, {tail}")
        and (
            is_place(tail)
            or is_site(tail)
            or tail.casefold() in heads
            or (
                loose
                and may_be_called(tail)
                and not _NONE.match(tail)
                and not _PART.match(tail)
                and not tells_of_person(tail)
            )
        )
        and not is_place(head)
    ):
        return (_made(row, fields, line, head, tail),)
    return None


def parts_without_hour(row: Row, fields: Fields, houses: set[str]) -> Parts | None:
    """What a line tells without an hour, in a list whose others tell name, hour and place: "January 17 - State
    Convention, Wisconsin Dells"."""
    line = next((line for line in row.lines if line.index == row.anchors[0].first), None)
    if (
        line is None
        or row.anchors[0].first != row.anchors[-1].last
        or len(line.text) > _LONGEST
        or labelled(line.text) is not None
        or TIME.search(line.text)
    ):
        return None
    told = [part for part in (part.strip() for part in _divided(line.text)) if not _tells_no_name(part)]
    name, comma, place = (told[0] if len(told) == 1 else "").partition(", ")
    if (
        not comma
        or ", " in place
        or _MOMENT.search(told[0])
        or not may_be_called(place.rstrip("."))
        or _PART.match(place)
        or not (is_event(name) or place in houses)
    ):
        return None
    return _made(row, fields, line, name, place.rstrip("."))


def _divided(text: str) -> list[str]:
    """The parts of a text between marks, but for those between two hours."""
    clocks = [clock.span() for clock in TIME.finditer(text)]
    out, begin = [], 0
    for mark in _MARK.finditer(text):
        if not any(first < mark.end() and mark.start() < last for first, last in clocks):
            out.append(text[begin : mark.start()])
            begin = mark.end()
    return [*out, text[begin:]]


def _made(row: Row, fields: Fields, line: Line, name: str, place: str) -> Parts | None:
    led = _LED.match(place) is not None
    street = ADDRESS.search(place)
    place = (
        place[: street.end() + stop.start()]
        if street is not None
        and (stop := re.search(r"\.\s+(?=[A-Z][a-z]+:?\s)", place[street.end() - 1 :])) is not None
        else place
    )
    place = _LEAVE.sub("", asides.without_price(_LED.sub("", place))[0].strip(" ,;:.()–—-"))
    remark, _, behind = place.partition(", ")
    place = (
        behind
        if remark[:1].islower() and not remark.startswith("the ") and (is_house(behind) or is_site(behind))
        else place
    )
    if (
        not place
        or _MOMENT.search(place)
        or is_online(place)
        or (name and ((called := name_in(name)) is None or _NUMBER.fullmatch(called) or HOLDING.search(name)))
    ):
        return None
    return Parts(row, fields, line, name, place, led)


def _tells_no_name(part: str) -> bool:
    """Whether a part is a moment, a price, a note, a button or a state."""
    part = without_places_left(part)
    rest = _MOMENT.sub(" ", part).strip()
    if not rest or _SMALL.fullmatch(rest):
        return True
    return (
        asides.is_price(part)
        or is_note(part)
        or sold_out.is_said(part)
        or BUTTON.match(part) is not None
        or is_no_title(part)
        or not without_banner(part).strip()
    )


def may_be_place(parts: Parts) -> bool:
    """Whether what stands in the place of places may be the name of one."""
    head, _, tail = parts.place.partition(", ")
    return (
        may_be_called(head)
        and not tells_of_person(parts.place)
        and (not tail or tail[0].islower() or may_be_called(tail) or tail[0].isdigit())
    )


__all__ = ["HAPPENS", "LEAST_KNOWN", "Parts", "may_be_place", "parts_of_row", "parts_without_hour"]
