"""A place on lines of its own beside the lines that say when one meets: "Second Mondays at 7 PM", and below it "Town
Hall, 3300 Lake Road"."""

from __future__ import annotations

from collections.abc import Callable

from hobnob import patterns as re
from scrapers.formats.listing.contacts import is_office
from scrapers.formats.listing.held_places import leads_elsewhere, tells_of_others
from scrapers.formats.listing.other_places import tells_of_other_place
from scrapers.formats.listing.outline import BOLD_HEADING, Line, Outline
from scrapers.formats.listing.places import ADDRESS, is_house, is_room
from scrapers.formats.listing.words import (
    BODY,
    BUTTON,
    EVENT,
    MONTH,
    MONTH_DAY,
    NUMERIC,
    TIME,
    WEEKDAY,
    labelled,
    role_of,
)
from scrapers.reading import postal

_RULE = re.compile(
    rf"\b(?:1st|2nd|3rd|4th|first|second|third|fourth|last|every|each)\b.{{0,40}}\b{WEEKDAY}\b|^\W*{WEEKDAY}s\b", re.I
)
_NAME = re.compile(r"(?:[A-Z\d][\w.'’&-]*|of|the|at|and|&)(?: (?:[A-Z\d][\w.'’&-]*|of|the|at|and|&)){0,8}")
_LEVEL = re.compile(
    r"[\s,(–-]+(?:(?:lower|upper|main|ground|first|second|third|fourth|\d(?:st|nd|rd|th)) (?:level|floor)|basement"
    r"|downstairs|upstairs)\)?$",
    re.I,
)
_HOUR_FIRST = re.compile(rf"\W*{TIME.pattern}\s{{0,3}}(?:[|•·,–—@-]|//|at\b|in\b)\s{{0,3}}(?:the )?(?=[A-Z\d])", re.I)
"""An hour and what divides it from the place behind it: "8:00 a.m. | Harbor Inn, 77 Falcon Way"."""
_REST = re.compile(
    r"[\s,.]*(?:[A-Z][\w.'’-]*[\s,]*){0,4}(?:\d{5}(?:-\d{4})?)?(?:[\s,]*(?:suite|ste\.?|room|rm\.?|#)\s?[\w-]+"
    r"|[\s,]*\(?[\w ]{3,20} (?:floor|level)\)?)?[\s.]*",
    re.I,
)
"""What may follow a street: a town, a state, a room."""
_FURTHEST = 3
"""Lines from the one that tells the hour to the place."""
_LONGEST = 110
_LONGEST_RULE = 90
_ABOVE = 8
_PATCH = 4
"""Lines that one place may take."""


def lone_place(page: Outline, index: int, taken: set[int], tells_hour: Callable[[str], bool]) -> str | None:
    """The place that begins at a line and stands below the line of the hour, above it, or between a heading and the
    first row."""
    block = _block(page, index, taken)
    if (
        not block
        or _is_cell(page.lines[index])
        or _is_of_a_day(page, index)
        or is_office(page, index, "")
        or (index > 0 and len(_block(page, index - 1, taken)) > 1)
    ):
        return None
    first, last = block[0].index, block[-1].index
    beside = (
        _is_below_hour(page, first, taken, tells_hour)
        or _tells_when(page, last + 1, taken, tells_hour)
        or (_is_below_heading(page, first) and last + 1 in taken and _is_sure(block))
    )
    return ", ".join(line.text.strip(" ,") for line in block) if beside else None


def hour_and_place(page: Outline, index: int) -> tuple[str, str] | None:
    """The hour and the place of a line below a heading that tells nothing else: "8:00 a.m. | Harbor Inn, 77 Falcon
    Way"."""
    text = page.lines[index].text
    lead = _HOUR_FIRST.match(text)
    clock = TIME.search(text) if lead is not None else None
    if (
        lead is None
        or clock is None
        or len(TIME.findall(text)) > 1
        or not _is_below_heading(page, index)
        or _is_of_a_day(page, index)
        or not _may_be(page.lines[index], text[lead.end() :])
    ):
        return None
    place = text[lead.end() :].strip(" ,.")
    return (clock.group(0), place) if _begins(place) else None


def is_house_with_street(text: str) -> bool:
    """Whether a line is a house and its street, and nothing more."""
    street = ADDRESS.search(text)
    return (
        street is not None and bool(text[: street.start()].strip(" ,–-(")) and _begins(text) and len(text) <= _LONGEST
    )


def _block(page: Outline, index: int, taken: set[int]) -> list[Line]:
    """The lines of a place from one on: a house, its street, its town."""
    line = page.lines[index]
    below = page.lines[index + 1] if index + 1 < len(page.lines) and index + 1 not in taken else None
    named = (
        below is not None
        and _is_street(below)
        and _NAME.fullmatch(line.text.strip(" ,")) is not None
        and not EVENT.search(line.text)
    )
    if (
        index in taken
        or 0 < line.level < BOLD_HEADING
        or not _may_be(line, line.text)
        or not (_begins(line.text) or named)
    ):
        return []
    block = [line]
    for after in page.lines[index + 1 : index + _PATCH]:
        if after.index in taken or not (
            _is_street(after)
            or (len(after.text) < 60 and postal.ends_with_region(after.text) and not TIME.search(after.text))
        ):
            break
        block.append(after)
    return block


def _is_cell(line: Line) -> bool:
    """Whether a line stands in one of several cells of a table's row, and is that row's."""
    cell = next((box for box in line.box.up() if box.tag in ("td", "th")), None)
    return cell is not None and cell.parent is not None and len(cell.parent.children) > 1


def _is_of_a_day(page: Outline, index: int) -> bool:
    """Whether a day stands above a line in its block or in the headings over it: the place is that day's."""
    headed = False
    for line in reversed(page.lines[max(0, index - _ABOVE) : index]):
        if headed and not line.level:
            return False
        if MONTH_DAY.search(line.text) or NUMERIC.search(line.text):
            return True
        headed = headed or line.level > 0
    return False


def _may_be(line: Line, text: str) -> bool:
    """Whether nothing in a line tells of another thing than where one is."""
    if (
        line.links
        or len(text) > _LONGEST
        or TIME.search(text)
        or MONTH_DAY.search(text)
        or NUMERIC.search(text)
        or "?" in text
        or "@" in text
    ):
        return False
    if labelled(text) is not None or role_of(text) is not None or BUTTON.match(text):
        return False
    return not (
        tells_of_others(text)
        or tells_of_other_place(text)
        or leads_elsewhere(text)
        or re.search(rf"\b{MONTH}\b \d{{4}}", text, re.I)
    )


def _begins(text: str) -> bool:
    """Whether a text is a house, a street, or a house and its street, and nothing more."""
    text = text.strip(" ,")
    street = ADDRESS.search(text)
    if street is None:
        head, _, tail = text.partition(", ")
        return is_house(_LEVEL.sub("", head)) and (not tail or is_room(tail) or is_house(tail))
    before = _LEVEL.sub("", text[: street.start()].strip(" ,–-("))
    return (not before or _NAME.fullmatch(re.sub(r", ", " ", before)) is not None) and _REST.fullmatch(
        text[street.end() :]
    ) is not None


def _is_street(line: Line) -> bool:
    street = ADDRESS.match(line.text)
    return street is not None and not line.links and _REST.fullmatch(line.text[street.end() :]) is not None


def _is_sure(block: list[Line]) -> bool:
    """Whether a block names a house, and no body whose address it may be, and tells its street."""
    text = ", ".join(line.text for line in block)
    street = ADDRESS.search(text)
    house = text[: street.start()].strip(" ,–-(") if street is not None else ""
    return is_house(_LEVEL.sub("", house.split(", ")[0])) and not BODY.search(house)


def _is_below_hour(page: Outline, first: int, taken: set[int], tells_hour: Callable[[str], bool]) -> bool:
    """Whether a line that tells the hour stands above, with nothing but others that tell the days between."""
    for at in range(first - 1, max(-1, first - 1 - _FURTHEST), -1):
        if _tells_when(page, at, taken, tells_hour):
            return True
        if (
            at in taken
            or page.lines[at].level
            or not (_RULE.search(page.lines[at].text) and len(page.lines[at].text) < _LONGEST_RULE)
        ):
            return False
    return False


def _tells_when(page: Outline, at: int, taken: set[int], tells_hour: Callable[[str], bool]) -> bool:
    return (
        0 <= at < len(page.lines)
        and at not in taken
        and not 0 < page.lines[at].level < BOLD_HEADING
        and len(page.lines[at].text) < _LONGEST_RULE
        and tells_hour(page.lines[at].text)
    )


def _is_below_heading(page: Outline, index: int) -> bool:
    return index > 0 and page.lines[index - 1].level in range(1, BOLD_HEADING + 1)
