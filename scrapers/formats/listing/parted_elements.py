"""Lines of a list whose hour, name and place each stand in an element of their own: each of them is read as a line.

``<span>4:00 PM</span> <span>Open House</span> <span>The Hatchery</span>`` tells by its elements, again and again, what divides the
parts, where no class says so and no mark stands between them.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from hobnob import patterns as re
from scrapers.formats.listing.by_hour import is_clock
from scrapers.formats.listing.outline import BOLD_HEADING, Box, Line, Outline
from scrapers.formats.listing.pieces import Piece
from scrapers.formats.listing.words import MONTH_DAY, NUMERIC, SHORT_NUMERIC, WEEKDAY, YEAR

_LEAST = 3
"""Lines that are made alike, and parts of each."""
_LONGEST = 160
_WORDS = re.compile(r"[^\W\d_]{3}")
_DAY = re.compile(rf"(?:{MONTH_DAY.pattern}|{NUMERIC.pattern}|{SHORT_NUMERIC.pattern})(?:st|nd|rd|th)?|\b{WEEKDAY}\b|{YEAR.pattern}", re.I)
_EDGES = " \t|•·–—-,:"
_Shape = tuple[str, ...]


def part_elements(page: Outline) -> None:
    """Parts the lines that begin with an hour in an element of its own, where several are made alike."""
    told = {line.index: parts for line in page.lines if (parts := _parts(line))}
    shapes = Counter(_shape(page.lines[at], parts) for at, parts in told.items())
    told = {at: parts for at, parts in told.items() if shapes[_shape(page.lines[at], parts)] >= _LEAST}
    if told:
        _put_in(page, told)


def _parts(line: Line) -> list[Piece]:
    """The elements of a line, the first of them an hour; none where words stand loose between them or one may stand within another."""
    box = line.box
    if line.level or len(line.text) > _LONGEST or box.children or box.stop - box.start != 1:
        return []
    pieces = [piece for piece in line.pieces if re.search(r"\w", piece.text)]
    if len(pieces) < _LEAST or not _is_moment(pieces[0].text) or any(not piece.tag or not _WORDS.search(piece.text) for piece in pieces[1:]):
        return []
    return pieces if all(_stand_apart(one, other, box) for one, other in pairwise(pieces[1:])) else []


def _is_moment(text: str) -> bool:
    """Whether a text is an hour, or a day and an hour, and nothing else."""
    return is_clock(_DAY.sub("", text))


def _stand_apart(one: Piece, other: Piece, box: Box) -> bool:
    """Whether an element follows another and does not stand in it: one inside takes over its link, its letters and its class."""
    if one.href != other.href or (one.bold and not other.bold):
        return True
    return other.klass not in ("", one.klass, box.klass)


def _shape(line: Line, parts: list[Piece]) -> _Shape:
    return (line.box.signature, *(f"{piece.tag}.{piece.klass.split(' ')[0]}" for piece in parts))


def _put_in(page: Outline, told: dict[int, list[Piece]]) -> None:
    """Writes the parts into the page, each a line and a box of its own, and moves all that stands below."""
    places: list[int] = []
    lines: list[Line] = []
    for line in page.lines:
        places.append(len(lines))
        parts = told.get(line.index, [])
        lines += [_line_of(piece, line.box, len(lines) + at) for at, piece in enumerate(parts)] if parts else [line]
    places.append(len(lines))
    for box in (page.root, *page.boxes):
        box.start, box.stop = places[box.start], places[box.stop]
    page.boxes += [box for at in told for box in page.lines[at].box.children]
    for at, line in enumerate(lines):
        line.index = at
    page.lines = lines


def _line_of(piece: Piece, around: Box, at: int) -> Line:
    """The line of a part, in a box of its own within that of the line."""
    box = Box("span", piece.klass if piece.klass != around.klass and piece.klass else f"part-{len(around.children) + 1}", around, around.depth + 1, at, at + 1, at=len(around.children))
    around.children.append(box)
    return Line(at, piece.text.strip(_EDGES), box, [piece], BOLD_HEADING if piece.bold else 0)
