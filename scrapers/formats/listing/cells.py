"""What the cells of a table's column mostly are: one name that sounds like a place makes no column of places."""

from __future__ import annotations

from scrapers.formats.listing.bare_text import bare, is_words
from scrapers.formats.listing.heads_of_lines import is_event
from scrapers.formats.listing.outline import Box, Line, Outline
from scrapers.formats.listing.places import ADDRESS, is_house, is_place, is_room
from scrapers.formats.listing.words import BUTTON, role_of
from scrapers.reading.asides import is_price

_LEAST = 3
_MOST = 200
_MOST_LINES = 2
"""A cell of more is a card of its own."""
_SHARE = 0.4
_MOSTLY = 0.75
_LEAST_CELLS = 3


def stands_among_others(page: Outline, line: Line) -> bool:
    """Whether a line that sounds like a place stands in a column whose other cells do not: "Park Grill" below "Oak
    Bakery" and "Harbor Dental"."""
    cell = next((box for box in line.box.up() if box.tag in ("td", "th")), None)
    row = cell.parent if cell is not None else None
    if (
        cell is None
        or row is None
        or row.parent is None
        or row.tag != "tr"
        or cell.stop - cell.start > _MOST_LINES
        or _is_labelled(page, row)
    ):
        return False
    key = (id(row.parent), len(row.children), cell.at)
    if key not in page.place_columns:
        page.place_columns[key] = _is_of_others(page, row, cell.at)
    return page.place_columns[key]


def place_among_places(page: Outline, row: Box, skip: set[int]) -> Line | None:
    """The one line of a row's cell that stands where most other rows of its table have a place, and may be called so:
    "Hangar 2" below "Council Chambers" and "Harbor Library"."""
    if row.parent is None or len(row.children) < _LEAST_CELLS:
        return None
    for cell in row.children[1:]:
        line = page.lines[cell.start] if cell.stop - cell.start == 1 else None
        if line is None or line.index in skip or line.level or line.links or not _has_words(page, row, cell.at):
            continue
        others = [
            " ".join(one.text for one in page.lines[other.children[cell.at].start : other.children[cell.at].stop])
            for other in row.parent.children[:_MOST]
            if other.tag == "tr" and other is not row and len(other.children) == len(row.children)
        ]
        said = [text for text in others if any(letter.isalpha() for letter in text)]
        if len(said) >= _LEAST and sum(is_place(text) and not is_event(text) for text in said) >= _MOSTLY * len(said):
            return line
    return None


def name_beside_place(page: Outline, row: Box | None, first: Line, second: Line) -> bool:
    """Whether of two cells that both sound like places the first is a name: in the rows beside it the first column
    holds no places, and the second does."""
    if row is None or row.tag != "tr" or row.parent is None or is_room(first.text) or ADDRESS.match(second.text):
        return False
    at, to = (
        next((cell.at for cell in row.children if cell.start <= line.index < cell.stop), -1) for line in (first, second)
    )
    if min(at, to) < 0 or at == to:
        return False
    others = [
        other
        for other in row.parent.children[:_MOST]
        if other.tag == "tr" and other is not row and len(other.children) == len(row.children)
    ]
    texts = [
        tuple(
            " ".join(line.text for line in page.lines[other.children[one].start : other.children[one].stop])
            for one in (at, to)
        )
        for other in others
    ]
    return (
        bool(texts)
        and all(name and not is_place(name) for name, _ in texts)
        and any(is_place(place) or is_house(place.split(",")[0]) for _, place in texts)
    )


def _is_labelled(page: Outline, row: Box) -> bool:
    """Whether a row is a label and its value: the cells of one thing's fields make no column."""
    return (
        len(row.children) == 2
        and role_of(" ".join(line.text for line in page.lines[row.children[0].start : row.children[0].stop]))
        is not None
    )


def _is_of_others(page: Outline, row: Box, at: int) -> bool:
    around = row.parent.children if row.parent is not None else []
    rows = [other for other in around[:_MOST] if other.tag == "tr" and len(other.children) == len(row.children)]
    texts = [
        " ".join(line.text for line in page.lines[other.children[at].start : other.children[at].stop]) for other in rows
    ]
    said = [text for text in texts if any(letter.isalpha() for letter in text)]
    places = sum(is_place(text) for text in said)
    if len(said) < _LEAST:
        return False
    return places < _SHARE * len(said) or (
        any(is_event(text) and not is_house(text) for text in said)
        and not any(_has_words(page, other, at) for other in rows)
    )


def _has_words(page: Outline, row: Box, at: int) -> bool:
    """Whether another cell of a row than the one has words that are no date, hour or price."""
    cells = (page.lines[cell.start : cell.stop] for index, cell in enumerate(row.children) if index != at)
    return any(
        is_words(bare(line.text)) and not is_price(line.text) and not BUTTON.match(line.text)
        for lines in cells
        for line in lines
    )
