"""Lines that are struck out, and those in their stead on lines of their own: "<p><s>5 PM</s></p><p>6 PM</p>".

What became of a list's days is told elsewhere: a day that is struck out among several is one that is off or over, not
one that gave way to the next.
"""

from __future__ import annotations

from itertools import accumulate

from hobnob import patterns as re
from scrapers.formats.listing.about_one import MANY
from scrapers.formats.listing.outline import BOLD_HEADING, Line, Outline
from scrapers.formats.listing.places import is_house, is_place
from scrapers.formats.listing.struck import kinds_in
from scrapers.formats.listing.words import role_of

_MANY = re.compile(rf"{MANY.pattern}|\b(?:times|days|concerts|games|series|board|commission|committee|council)\b", re.I)
_NEW = re.compile(r"\W*(?:new(?: event)? date|now|re-?scheduled|moved|postponed)\b", re.I)
"""What begins the line of the day in a struck one's stead, where it stands above it."""
_NEAR = 4
"""Lines below the name, at most, in which a day and the one in its stead stand."""
_BELOW = 6
_LONGEST = 100


def without_struck(page: Outline) -> Outline:
    """The page without the lines, and the values behind a label, that others stand for."""
    lines = page.lines
    gone: set[int] = set()
    for line in lines:
        if not any(piece.struck for piece in line.pieces) or len(line.text) > _LONGEST:
            continue
        kept = [piece for piece in line.pieces if not piece.struck]
        label = " ".join(piece.text for piece in kept).strip()
        if label and not (label.endswith(":") and role_of(label)):
            continue
        struck = " ".join(piece.text for piece in line.pieces if piece.struck)
        if not _gives_way(lines, line, struck):
            continue
        if label:
            line.pieces, line.text = kept, label
        else:
            gone.add(line.index)
    if gone:
        _take_out(page, gone)
    return page


def _gives_way(lines: list[Line], line: Line, struck: str) -> bool:
    before = lines[line.index - 1] if line.index else None
    if (
        before is not None
        and not any(piece.struck for piece in before.pieces)
        and _beside(before, line)
        and _NEW.match(before.text)
        and kinds_in(struck) == {"day"}
        and "day" in kinds_in(before.text)
    ):
        return True
    after = lines[line.index + 1] if line.index + 1 < len(lines) else None
    if after is None or any(piece.struck for piece in after.pieces) or not _beside(line, after):
        return False
    mine, theirs = kinds_in(struck), kinds_in(after.text)
    if "words" in mine:
        return mine == {"words"} and _is_whereabouts(struck) and _is_whereabouts(after.text) and "day" not in theirs
    if not mine or not mine <= theirs or "words" in theirs:
        return False
    return "day" not in mine or _is_days_of_one(lines, line)


def _is_whereabouts(text: str) -> bool:
    return is_place(text) or is_house(text)


def _beside(line: Line, after: Line) -> bool:
    """Whether two lines stand in one block, or in blocks alike one below the other, and not in two cells."""
    mine, theirs = line.box, after.box
    return mine is theirs or (
        mine.tag not in ("td", "th") and theirs.tag not in ("td", "th") and mine.parent is theirs.parent
    )


def _is_days_of_one(lines: list[Line], line: Line) -> bool:
    """Whether a struck day and the next stand alone below the name of one event."""
    at = line.index
    above = next((one for one in reversed(lines[max(0, at - _NEAR) : at]) if one.level), None)
    if (
        above is None
        or any(piece.struck for piece in above.pieces)
        or _MANY.search(above.text)
        or (above.level == BOLD_HEADING and "words" not in kinds_in(above.text))
    ):
        return False
    near = lines[above.index + 1 : at]
    for below in lines[at + 2 : at + 2 + _BELOW]:
        if below.level > 0:
            break
        near.append(below)
    return not any("day" in kinds_in(one.text) for one in near)


def _take_out(page: Outline, gone: set[int]) -> None:
    """Takes lines out of the outline, and counts the others anew."""
    left = [0, *accumulate(line.index not in gone for line in page.lines)]
    boxes = {id(one): one for box in (page.root, *page.boxes) for one in (box, *box.children)}
    for box in boxes.values():
        box.start, box.stop = left[box.start], left[box.stop]
    page.lines[:] = [line for line in page.lines if line.index not in gone]
    for at, line in enumerate(page.lines):
        line.index = at
