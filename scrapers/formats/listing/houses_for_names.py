"""Rows cut off from their heading by another date, whose only words beside the date are a house: the heading names
them, and the house is where."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.field_values import Fields
from scrapers.formats.listing.held_places import behind_clock
from scrapers.formats.listing.outline import BOLD_HEADING, Outline
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.section_names import named_by_sections
from scrapers.formats.listing.sites import has_numbered_room, is_surely_site
from scrapers.formats.listing.titles import Name
from scrapers.formats.listing.words import TIME

_BAR = re.compile(r"[|•·∙,–—-]\s*$")


def named_above_houses(
    page: Outline, rows: list[Row], said: list[Fields], names: list[Name | None]
) -> list[Name | None]:
    """The names by the sections, also of those rows whose only name is the house behind their hour."""
    houses = {
        at
        for at, (row, name) in enumerate(zip(rows, names, strict=True))
        if name is not None and _is_house_behind_hour(page, row, name)
    }
    named = named_by_sections(page, rows, names)
    if not houses:
        return named
    without = named_by_sections(page, rows, [None if at in houses else name for at, name in enumerate(names)])
    for at in houses:
        name, found = names[at], without[at]
        if name is not None and found is not None:
            named[at] = found
            named = [
                None
                if other is not None
                and one != at
                and one not in houses
                and other.line == found.line
                and names[one] is None
                else other
                for one, other in enumerate(named)
            ]
            said[at].values.setdefault("place?", []).insert(0, name.text)
    return named


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
