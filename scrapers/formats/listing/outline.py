"""A page as its lines of text and the boxes they stand in.

A *box* is a block element and covers a run of lines; a *line* is what a reader sees on one line, in *pieces* that keep
their link and class.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from hobnob import patterns as re
from scrapers.formats.listing.pieces import Piece

MOST_HEADINGS_OF_A_PAGE = 3
"""More of the first level head the sections of one long page."""
BOLD_HEADING = 7
"""The level of a line that is all bold: a heading by look."""
_FILE = re.compile(
    r"^\W*Microsoft (?:Word|PowerPoint|Excel)\b|\.(?:pub|pdf|docx?|odt|rtf|indd|qxp|xlsx?|pptx?|html?|txt)\W*$", re.I
)


@dataclass(slots=True, eq=False)
class Box:
    """A block element; it covers ``lines[start:stop]`` of its outline; ``at`` is its place among its parent's children.

    A cell of a table is so many columns ``wide`` and rows ``tall``; it stands ``again`` in a row below that in which it
    is written.
    """

    tag: str
    klass: str
    parent: Box | None
    depth: int
    start: int = 0
    stop: int = 0
    name: str = ""
    at: int = 0
    wide: int = 1
    tall: int = 1
    again: bool = False
    children: list[Box] = field(default_factory=list)

    @property
    def signature(self) -> str:
        """Tag and class: boxes of one kind share it."""
        return f"{self.tag}.{self.klass.split(' ')[0]}" if self.klass else self.tag

    def up(self) -> Iterator[Box]:
        """The box and those around it, inside out."""
        box: Box | None = self
        while box is not None:
            yield box
            box = box.parent


@dataclass(slots=True, eq=False)
class Line:
    """One line of text as a reader sees it; ``level`` 1 to 6 for a heading, 7 for one by look, 0 for none."""

    index: int
    text: str
    box: Box
    pieces: list[Piece]
    level: int = 0

    @property
    def links(self) -> list[Piece]:
        return [piece for piece in self.pieces if piece.href]

    @property
    def is_struck(self) -> bool:
        """Whether all its words are struck out."""
        worded = [piece for piece in self.pieces if any(letter.isalnum() for letter in piece.text)]
        return bool(worded) and all(piece.struck for piece in worded)

    @property
    def own_text(self) -> str:
        """The text without the way that leads to it: "NDC" of "<a>Authorities</a> NDC"."""
        own = " ".join(piece.text for piece in self.pieces if not piece.href).strip(" /»>›|–-")
        return own if self.pieces and self.pieces[0].href and len(own) >= 3 else self.text


def same_row(one: Line, other: Line) -> bool:
    """Whether two lines stand in one row of a table."""
    row = next((box for box in one.box.up() if box.tag == "tr"), None)
    return row is not None and row.start <= other.index < row.stop


@dataclass(frozen=True, slots=True)
class Picture:
    """The words that stand for a picture, the box in which it stands, and where a link around it leads."""

    alt: str
    box: Box
    href: str | None


@dataclass(eq=False)
class Outline:
    """The lines and the boxes of a page, and what it calls itself."""

    lines: list[Line]
    root: Box
    title: str = ""
    boxes: list[Box] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    roles: dict[int, dict[int, str]] = field(default_factory=dict)
    columns: dict[tuple[int, int], tuple[int, dict[int, str]]] = field(default_factory=dict)
    """What ``listing.columns`` has found: the roles of a heading row's cells, and of a table's columns down to a
    row."""
    place_columns: dict[tuple[int, int, int], bool] = field(default_factory=dict)
    """What ``listing.cells`` has found of the columns of tables."""

    @property
    def name(self) -> str:
        """What the page calls itself, none where that is a file's name: "Bulletin Nov-Dec.pub"."""
        return "" if _FILE.search(self.title) else self.title

    @cached_property
    def heading(self) -> str:
        """The text of the h1 that the page's title repeats, else of the first; none where several sections of one long
        page have one each."""
        firsts = [line.own_text for line in self.lines if line.level == 1][:12]
        wanted = set(re.findall(r"\w{3,}", self.title.lower()))
        if not firsts:
            seconds = [line.text for line in self.lines if line.level == 2][:12]
            return next((text for text in seconds if text.lower() in self.title.lower()), "")
        if (
            len(firsts) > MOST_HEADINGS_OF_A_PAGE
            and wanted
            and not any(wanted & set(re.findall(r"\w{3,}", text.lower())) for text in firsts)
        ):
            return ""
        return max(firsts, key=lambda text: len(wanted & set(re.findall(r"\w{3,}", text.lower()))))
