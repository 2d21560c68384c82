"""Rows cut off from their heading by another date, whose only words beside the date are a house: the heading names
them, and the house is where."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.about_one import event_named, stands_below_head
from scrapers.formats.listing.field_values import Fields
from scrapers.formats.listing.held_places import behind_clock
from scrapers.formats.listing.outline import BOLD_HEADING, Outline
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.section_names import named_by_sections
from scrapers.formats.listing.sites import has_numbered_room, is_surely_site
from scrapers.formats.listing.titles import Name
from scrapers.formats.listing.words import EVENT, TIME
from scrapers.reading import houses

_SERIES = 3
_BAR = re.compile(r"[|•·∙,–—-]\s*$")


def named_above_houses(
    page: Outline, rows: list[Row], said: list[Fields], names: list[Name | None]
) -> list[Name | None]:
    """The names by the sections, also of those rows whose only name is the house behind their hour."""
    houses_of = {
        at
        for at, (row, name) in enumerate(zip(rows, names, strict=True))
        if name is not None and _is_house_behind_hour(page, row, name)
    }
    named = named_by_sections(page, rows, names)
    if not houses_of:
        return named
    without = named_by_sections(page, rows, [None if at in houses_of else name for at, name in enumerate(names)])
    for at in houses_of:
        name, found = names[at], without[at]
        if name is not None and found is not None:
            named[at] = found
            named = [
                None
                if other is not None
                and one != at
                and one not in houses_of
                and other.line == found.line
                and names[one] is None
                else other
                for one, other in enumerate(named)
            ]
            said[at].values.setdefault("place?", []).insert(0, name.text)
    return named


def days_at_houses(page: Outline, rows: list[Row], names: list[Name | None]) -> set[int]:
    """The ids of rows that are days of what the page's head names, with nothing but another house beside each: "January 8 –
    Black Dog Coffeehouse", "February 12 – Birch Dental"; at least half of them are called as houses are."""
    beside = [
        name
        for row, name in zip(rows, names, strict=True)
        if name is not None
        and not name.href
        and not any(anchor.when.time_known or anchor.prose for anchor in row.anchors)
        and any(anchor.first <= name.line <= anchor.last for anchor in row.anchors)
        and not EVENT.search(name.text)
        and stands_below_head(page, row)
    ]
    known = [name for name in beside if is_surely_site(name.text) or houses.is_house(name.text)]
    if (
        len({name.text for name in known}) < len(known)
        or len(rows) < _SERIES
        or len(beside) < len(rows)
        or 2 * len(known) < len(rows)
        or event_named(page) is None
    ):
        return set()
    return {id(row) for row in rows}


def _is_house_behind_hour(page: Outline, row: Row, name: Name) -> bool:
    line = page.lines[name.line]
    if any(anchor.first <= name.line <= anchor.last for anchor in row.anchors):
        return behind_clock(line.text) == (name.text, False) and (
            has_numbered_room(name.text)
            or (is_surely_site(name.text) and _BAR.search(line.text.partition(name.text)[0]) is not None)
        )
    behind = (
        name.line == max(anchor.last for anchor in row.anchors) + 1
        and line.level not in range(1, BOLD_HEADING + 1)
        and not line.links
    )
    return (
        behind
        and is_surely_site(line.text)
        and any(TIME.search(page.lines[anchor.first].text) for anchor in row.anchors)
    )
