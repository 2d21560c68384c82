"""Lines of a list whose hour, name and place each stand in an element of their own: each of them is read as a line.

``<span>4:00 PM</span> <span>Open House</span> <span>The Hatchery</span>`` tells by its elements, again and again, what
divides the parts, where no class says so and no mark stands between them.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise, takewhile

from hobnob import patterns as re
from scrapers.formats.listing.outline import BOLD_HEADING, Box, Line, Outline
from scrapers.formats.listing.pieces import Piece
from scrapers.formats.listing.words import BUTTON, MONTH_DAY, NUMERIC, SHORT_NUMERIC, TIME, WEEKDAY, YEAR

_LEAST = 3
"""Lines that are made alike."""
_LEAST_BEHIND = 2
"""Parts behind the day and the hour."""
_LONGEST = 160
_WORDS = re.compile(r"[^\W\d_]{3}")
_DAY = re.compile(
    rf"(?:{MONTH_DAY.pattern}|{NUMERIC.pattern}|{SHORT_NUMERIC.pattern})(?:st|nd|rd|th)?|\b{WEEKDAY}\b|{YEAR.pattern}",
    re.I,
)
_EDGES = " \t|•·–—-,:"
_Shape = tuple[str, ...]


def part_elements(page: Outline) -> None:
    """Parts the lines that begin with an hour in an element of its own, where several are made alike."""
    told = {line.index: parts for line in page.lines if (parts := _parts(page, line))}
    shapes = Counter(_shape(page.lines[at], parts) for at, parts in told.items())
    timed = Counter(
        _shape(page.lines[at], parts)
        for at, parts in told.items()
        if any(TIME.search(piece.text) for piece in parts[0])
        or _are_glued(page.lines[at].text, parts[-2][-1], parts[-1][0])
    )
    told = {
        at: parts
        for at, parts in told.items()
        if shapes[_shape(page.lines[at], parts)] >= _LEAST
        and 2 * timed[_shape(page.lines[at], parts)] > shapes[_shape(page.lines[at], parts)]
    }
    if told:
        _put_in(page, told)


def _parts(page: Outline, line: Line) -> list[list[Piece]]:
    """The elements of a line, the first of them its day and its hour; none where words stand loose between them or one
    may stand within another."""
    box = line.box
    below = box.children[0].start if box.children else box.stop
    if line.level or len(line.text) > _LONGEST or line.index != box.start or below != box.start + 1:
        return []
    pieces = [piece for piece in line.pieces if re.search(r"\w", piece.text)]
    moment = list(takewhile(lambda piece: _is_moment(piece.text), pieces))
    rest = pieces[len(moment) :]
    if (
        not moment
        or sum(BUTTON.match(piece.text) is None for piece in rest) < _LEAST_BEHIND
        or any(not piece.tag or not _WORDS.search(piece.text) for piece in rest)
    ):
        return []
    return (
        [moment, *([piece] for piece in rest)]
        if all(_stand_apart(one, other, box) or _are_glued(line.text, one, other) for one, other in pairwise(rest))
        else []
    )


def _is_moment(text: str) -> bool:
    """Whether a text is a day, an hour, or both, and nothing else."""
    return not _WORDS.search(TIME.sub("", _DAY.sub("", text))) and (
        TIME.search(text) is not None or _DAY.search(text) is not None
    )


def _stand_apart(one: Piece, other: Piece, box: Box) -> bool:
    """Whether an element follows another and does not stand in it: one inside takes over its link, its letters and its
    class."""
    if one.href != other.href or (one.bold and not other.bold):
        return True
    return other.klass not in ("", one.klass, box.klass)


_GLUE = re.compile(r"[a-z)\d][A-Z\d]")


def _are_glued(text: str, one: Piece, other: Piece) -> bool:
    """Whether two elements stand side by side without a space between them, which no words do: "Chair Yoga" and "Gym"
    of "Chair YogaGym"."""
    return (
        one.tag == other.tag
        and f"{one.text}{other.text}" in text
        and _GLUE.fullmatch(f"{one.text[-1:]}{other.text[:1]}") is not None
    )


def _shape(line: Line, parts: list[list[Piece]]) -> _Shape:
    return (line.box.signature, *(f"{part[0].tag}.{part[0].klass.split(' ')[0]}" for part in parts[1:]))


def _put_in(page: Outline, told: dict[int, list[list[Piece]]]) -> None:
    """Writes the parts into the page, each a line and a box of its own, and moves all that stands below."""
    places: list[int] = []
    lines: list[Line] = []
    for line in page.lines:
        places.append(len(lines))
        parts = told.get(line.index, [])
        lines += _lines_of(parts, line.box, len(lines)) if parts else [line]
    places.append(len(lines))
    fresh = {id(box) for at, parts in told.items() for box in page.lines[at].box.children[: len(parts)]}
    for box in (page.root, *(box for box in page.boxes if id(box) not in fresh)):
        box.start, box.stop = places[box.start], places[box.stop]
    page.boxes += [box for at, parts in told.items() for box in page.lines[at].box.children[: len(parts)]]
    for at, line in enumerate(lines):
        line.index = at
    page.lines = lines


def _lines_of(parts: list[list[Piece]], around: Box, start: int) -> list[Line]:
    """The lines of the parts, each in a box of its own within that of their line, before those that stand in it
    already."""
    boxes = [
        Box(
            "span",
            _class_of(part[0], around) or f"part-{at + 1}",
            around,
            around.depth + 1,
            start + at,
            start + at + 1,
            at=at,
        )
        for at, part in enumerate(parts)
    ]
    for child in around.children:
        child.at += len(boxes)
    around.children[:0] = boxes
    return [
        Line(
            start + at,
            " ".join(piece.text.strip(_EDGES) for piece in part),
            box,
            part,
            BOLD_HEADING if all(piece.bold for piece in part) and at else 0,
        )
        for at, (part, box) in enumerate(zip(parts, boxes, strict=True))
    ]


def _class_of(piece: Piece, around: Box) -> str:
    return piece.klass if piece.klass != around.klass else ""
