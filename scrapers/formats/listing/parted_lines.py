"""Lines of one list that are divided alike into a name, an hour and a place: where most tell a known place, what stands
there in the others is one.

"Mixer, 7 pm, Harbor Hall" and below it "Star Watch, 10 pm, Onan Heights"; also with dashes and bars, in either order,
or the hour and the place alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from scrapers.formats.listing.field_values import Fields
from scrapers.formats.listing.heads_of_lines import is_event
from scrapers.formats.listing.line_parts import (
    HAPPENS,
    LEAST_KNOWN,
    Parts,
    may_be_place,
    parts_of_row,
    parts_without_hour,
)
from scrapers.formats.listing.name_text import name_in
from scrapers.formats.listing.places import is_house
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.sites import is_site
from scrapers.formats.listing.titles import Name
from scrapers.formats.listing.words import (
    TIME,
)

_LEAST = 3


def note_parted_places(rows: list[Row], said: list[Fields], groups: Iterable[list[int]]) -> dict[int, Name]:
    """Notes the places of lines that are divided like most of their list; the names beside them by the places of their
    rows in ``rows``."""
    names: dict[int, Name] = {}
    for members in groups:
        found = {at: parts for at in members if (parts := parts_of_row(rows[at], said[at], frozenset())) is not None}
        known = [parts for parts in found.values() if parts.is_known]
        heads = frozenset(parts.place.split(", ")[0].casefold() for parts in known)
        found |= {
            at: parts
            for at in members
            if at not in found and (parts := parts_of_row(rows[at], said[at], heads)) is not None
        }
        if (len(found) < _LEAST and len(known) < len(found)) or len(known) < max(LEAST_KNOWN, len(found) / 2):
            # an event, its hour and a house with nothing else are told by their own words
            found = {at: parts for at, parts in found.items() if _tells_itself(parts)}
        else:
            found |= {
                at: parts
                for at in members
                if at not in found and (parts := parts_of_row(rows[at], said[at], heads, loose=True)) is not None
            }
            houses = {parts.place.split(", ")[0] for parts in known}
            found |= {
                at: parts
                for at in members
                if at not in found and (parts := parts_without_hour(rows[at], said[at], houses)) is not None
            }
        for at, parts in found.items():
            if (parts.is_known or may_be_place(parts)) and (name := _noted(parts)) is not None:
                names[at] = name
    return names


def _noted(parts: Parts) -> Name | None:
    """Notes the place of a line with its row, and gives the name beside it, where the line has one."""
    if parts.fields.is_guessed("place") and (
        parts.line.index in parts.fields.taken or not parts.fields.values.get("place?")
    ):
        parts.fields.values["place?"] = [parts.place]
    head = parts.line.pieces[0]
    bold = (
        head.text.strip(" :.–—-") if len(parts.line.pieces) > 1 and head.bold and not parts.line.pieces[-1].bold else ""
    )
    if parts.name and (text := name_in(bold if bold and parts.name.startswith(bold) else parts.name)) is not None:
        parts.fields.taken.discard(parts.line.index)
        return Name(text, next((piece.href for piece in parts.line.links), None), parts.line.index, parts.line.level)
    if not parts.name:
        parts.fields.taken.add(parts.line.index)
    return None


def of_one_make(rows: list[Row]) -> list[list[int]]:
    """The rows of several lists that are made alike, each below a day or a month of its own, by their places."""
    groups: dict[tuple[str, str], dict[int, list[int]]] = {}
    for at, row in enumerate(rows):
        box = row.lines[-1].box if row.lines else None
        if box is not None and box.parent is not None:
            groups.setdefault((box.signature, box.parent.signature), {}).setdefault(id(box.parent), []).append(at)
    return [[at for members in lists.values() for at in members] for lists in groups.values() if len(lists) > 1]


def with_parted_names(names: list[Name | None], parted: dict[int, Name]) -> list[Name | None]:
    """The names, those of divided lines without the place that they hold."""
    return [
        parted[at]
        if at in parted
        and (name is None or (name.line == parted[at].line and not parted[at].text.startswith(f"{name.text}, ")))
        else name
        for at, name in enumerate(names)
    ]


def _tells_itself(parts: Parts) -> bool:
    """Whether a line's own words tell its place: a house right behind the hour, alone or behind an event's name."""
    if is_event(parts.place) or not TIME.search(parts.line.text):
        return False
    return (
        is_site(parts.place)
        if not parts.name
        else (is_event(parts.name) or HAPPENS.search(parts.name) is not None)
        and (is_house(parts.place) or is_site(parts.place))
    )
