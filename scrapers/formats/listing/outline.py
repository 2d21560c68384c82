"""A page as its lines of text and the boxes they stand in, without what is no content.

The tree is walked once. A *box* is a block element and covers a run of lines; a *line* is what a
reader sees on one line, in *pieces* that keep their link and class. Menus, footers and scripts
are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from selectolax.lexbor import LexborHTMLParser, LexborNode

from hobnob import patterns as re
from scrapers.formats.listing import marks
from scrapers.formats.listing.pieces import Piece, clean, corrected, hint, joined, words_of
from scrapers.formats.listing.preformatted import as_set
from scrapers.formats.listing.spanning import Spanning, repeated, span
from scrapers.formats.listing.style_sheets import bold_classes

MOST_LINES = 40_000
_DEEPEST = 300
_NEAR_AN_ICON = 4
"""Boxes from a text out to that around its icon."""

_INLINE = frozenset(
    ["a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "nobr", "wbr", "o:p"]
)
_DROPPED = frozenset(
    ["script", "style", "noscript", "template", "svg", "math", "head", "select", "datalist", "option", "iframe", "object", "embed", "canvas", "audio", "video", "map", "input", "textarea", "img", "picture", "source", "link", "meta", "nav", "footer", "dialog"]
)
_MENU = re.compile(
    r"(?:^|\s)(?:(?:main|site|page|global|top|bottom|primary|secondary|mobile|mega|sub|dropdown|footer|header|utility|side)?"
    r"[-_]?(?:nav|navbar|navigation|menu|menus|submenu|footer|breadcrumbs?|crumbs?|pagination|pager)"
    r"(?:[-_](?:main|nav|menu|bar|wrapper|container|list|area|inner|links|widgets?|primary|item|content))*|"
    r"(?:event|event[-_]?item|item|post|entry|article|blog|single)s?[-_](?:nav|navigation|pager|pagination)|"
    r"copyright|cookie[-_]?\w*|skip[-_]?links?|site[-_]?footer|social[-_\w]*|share[-_\w]*|addtoany[-_\w]*|"
    r"menu-item|skiplinks|colophon|rd-nav\S*|c-sidebar__\S*|sys_message)(?=\s|$)",
    re.I,
)
_BLOCKS = "p, div, h1, h2, h3, h4, h5, h6, ul, dl, article, section, header, figure"
"""In a link that is a whole card."""
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
MOST_HEADINGS_OF_A_PAGE = 3
"""More of the first level head the sections of one long page."""
BOLD_HEADING = 7
"""The level of a line that is all bold: a heading by look."""
_LOOKS_HEADING = re.compile(r"(?:^|[\s_-])(?:sub|section|group|panel|accordion|toggle|tab|widget|block|content|box)[-_]?(?:title|head(?:er|ing)?|caption|label)\d*(?:$|[\s_-])", re.I)
_BOLD = frozenset(("b", "strong", "th", "dt", "u", "legend", "caption", "summary"))
_STRUCK = frozenset(("s", "strike", "del"))
_FILE = re.compile(r"^\W*Microsoft (?:Word|PowerPoint|Excel)\b|\.(?:pub|pdf|docx?|odt|rtf|indd|qxp|xlsx?|pptx?|html?|txt)\W*$", re.I)
_SPACE = re.compile(r"\s+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_LINE_THROUGH = re.compile(r"line-through", re.I)


@dataclass(slots=True, eq=False)
class Box:
    """A block element; it covers ``lines[start:stop]`` of its outline; ``at`` is its place among its parent's children.

    A cell of a table is so many columns ``wide`` and rows ``tall``; it stands ``again`` in a row below that in which it is written.
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


@dataclass(eq=False)
class Outline:
    """The lines and the boxes of a page, and what it calls itself."""

    lines: list[Line]
    root: Box
    title: str = ""
    boxes: list[Box] = field(default_factory=list)
    roles: dict[int, dict[int, str]] = field(default_factory=dict)
    columns: dict[tuple[int, int], tuple[int, dict[int, str]]] = field(default_factory=dict)
    """What ``listing.columns`` has found: the roles of a heading row's cells, and of a table's columns down to a row."""
    place_columns: dict[tuple[int, int, int], bool] = field(default_factory=dict)
    """What ``listing.cells`` has found of the columns of tables."""

    @property
    def name(self) -> str:
        """What the page calls itself, none where that is a file's name: "Bulletin Nov-Dec.pub"."""
        return "" if _FILE.search(self.title) else self.title

    @cached_property
    def heading(self) -> str:
        """The text of the h1 that the page's title repeats, else of the first; none where several sections of one long page have one each."""
        firsts = [line.own_text for line in self.lines if line.level == 1][:12]
        wanted = set(re.findall(r"\w{3,}", self.title.lower()))
        if not firsts:
            seconds = [line.text for line in self.lines if line.level == 2][:12]
            return next((text for text in seconds if text.lower() in self.title.lower()), "")
        if len(firsts) > MOST_HEADINGS_OF_A_PAGE and wanted and not any(wanted & set(re.findall(r"\w{3,}", text.lower())) for text in firsts):
            return ""
        return max(firsts, key=lambda text: len(wanted & set(re.findall(r"\w{3,}", text.lower()))))


def _is_menu(node: LexborNode, tag: str, attributes: dict[str, str | None]) -> bool:
    if (attributes.get("role") or "") in ("navigation", "contentinfo", "search", "menu", "menubar"):
        return True
    if (attributes.get("data-ux") or "").endswith("Footer"):
        return True
    if tag not in ("div", "ul", "ol", "section", "header", "aside", "p", "table", "td", "form", "li", "span"):
        return False
    named = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    return len(named) > 2 and bool(_MENU.search(named)) and node.css_first("h1, main, table, article") is None


def _only_text(node: LexborNode) -> str | None:
    """The text of an element that holds nothing else, empty for an empty one; None where it holds more."""
    child = node.first_child
    if child is None:
        return ""
    return (child.text_content or "").strip() if child.tag == "-text" and child.next is None else None


class _Walk:
    """One pass over the tree; keeps the stack itself, so that depth costs nothing."""

    def __init__(self, bold: frozenset[str]) -> None:
        self.bold = bold
        self.lines: list[Line] = []
        self.boxes: list[Box] = []
        self.pieces: list[Piece] = []
        self.root = Box("body", "", None, 0)
        self.spanning = Spanning()
        self.mark = ""
        self.marked: Box | None = None

    def note(self, mark: str | None, box: Box) -> None:
        """Remembers what an icon says of the text behind it."""
        if mark is not None:
            self.mark, self.marked = mark, box.parent or box

    def taken_mark(self, box: Box) -> str:
        """What the icon before a text in a box says of it, asked once."""
        mark, self.mark = self.mark, ""
        near = zip(box.up(), range(_NEAR_AN_ICON), strict=False)
        return mark if any(up is self.marked for up, _ in near) and box.tag not in _HEADINGS else ""

    def flush(self, box: Box) -> None:
        if not self.pieces:
            return
        every = corrected(self.pieces)
        pieces = [piece for piece in every if piece.text.strip()]
        text = clean(joined(every))
        self.pieces = []
        if not pieces or not text:
            return
        self.mark = ""
        for piece in pieces:
            piece.text = clean(piece.text)
        pieces = [piece for piece in pieces if piece.text]
        level = next((_HEADINGS[up.tag] for up, _ in zip(box.up(), range(3), strict=False) if up.tag in _HEADINGS), 0)
        if (not level and len(text) <= 140 and all(piece.bold for piece in pieces)) or (not level and len(text) <= 100 and _LOOKS_HEADING.search(box.klass) and not any(piece.href for piece in pieces)):
            level = BOLD_HEADING
        self.lines.append(Line(len(self.lines), text, box, pieces, level))

    def repeat(self, row: Box) -> None:
        """Writes into a row the cells from above that stand before its next own."""
        for cell in self.spanning.before_cell(row):
            row.children.append(repeated(cell, row, self.lines))
            self.boxes.append(row.children[-1])

    def walk(self, body: LexborNode) -> None:
        box = self.root
        style = Piece("")
        stack: list[tuple[LexborNode | None, Box, Piece, int]] = []
        node: LexborNode | None = body.first_child
        depth = 0
        while len(self.lines) < MOST_LINES:
            if node is None:
                if not stack:
                    break
                upper, upper_box, style, depth = stack.pop()
                if upper_box is not box:
                    self.flush(box)
                    if box.tag in ("td", "th"):
                        self.spanning.fill(box, self.lines)
                    elif box.tag == "tr":
                        self.repeat(box)
                        self.spanning.end(box, self.lines)
                    box.stop = len(self.lines)
                    box = upper_box
                node = upper.next if upper is not None else None
                continue
            tag = node.tag or ""
            if tag == "-text":
                text = node.text_content
                if text and marks.PIN in text:
                    text = text.replace(marks.PIN, " ")
                    self.note(marks.MARK, box)
                for part in as_set(text, box.tag) if text else ():
                    if part is None:
                        self.flush(box)
                        continue
                    klass = f"{style.klass} {self.taken_mark(box)}".strip() if self.mark and part.strip() else style.klass
                    self.pieces.append(
                        Piece(part, style.tag, klass, style.href, style.bold, style.struck, style.stamp, style.hint)
                    )
                node = node.next
                continue
            if tag == "br":
                self.flush(box)
                node = node.next
                continue
            if tag in _DROPPED or tag.startswith(("_", "-", "!")) or depth > _DEEPEST:
                if tag in ("img", "input"):
                    self.pieces.append(Piece(" "))
                if tag in marks.ICONS:
                    self.note(marks.of_icon(tag, node.attributes), box)
                node = node.next
                continue
            attributes = node.attributes
            inline = tag in _INLINE and not (tag == "a" and node.css_first(_BLOCKS) is not None)
            if (attributes and _is_menu(node, tag, attributes)) or (
                inline and _HIDDEN.search(attributes.get("style") or "")
            ):
                node = node.next
                continue
            if tag in marks.ICONS and attributes:
                written = marks.of_ligature(attributes, _only_text(node))
                if written is not None:
                    self.note(written, box)
                    node = node.next
                    continue
                if tag in marks.SURE_ICONS or _only_text(node) == "":
                    self.note(marks.of_icon(tag, attributes), box)
            stack.append((node, box, style, depth))
            klass = f"{words_of(' '.join(filter(None, (attributes.get('class'), attributes.get('data-aid'), attributes.get('data-hook')))))} {marks.of_element(attributes)}".strip() if attributes else ""
            bold = tag in _BOLD or bool(self.bold and not self.bold.isdisjoint((attributes.get("class") or "").split()))
            if inline:
                css = attributes.get("style") or ""
                style = Piece(
                    "",
                    tag if tag not in ("font", "span") or not style.tag else style.tag,
                    klass or style.klass,
                    (attributes.get("href") if tag == "a" else None) or style.href,
                    style.bold or bold or "bold" in css,
                    style.struck or tag in _STRUCK or bool(_LINE_THROUGH.search(css)),
                    attributes.get("datetime") if tag == "time" else style.stamp,
                    hint(attributes.get("title")) or style.hint,
                )
            else:
                self.flush(box)
                if tag in ("td", "th"):
                    self.repeat(box)
                inner = Box(tag, klass, box, box.depth + 1, len(self.lines), name=attributes.get("id") or "", at=len(box.children))
                if tag in ("td", "th"):
                    inner.wide, inner.tall = span(attributes.get("colspan")), span(attributes.get("rowspan"))
                elif tag == "tr":
                    self.spanning.begin(inner, node)
                box.children.append(inner)
                self.boxes.append(inner)
                box = inner
                style = Piece("", "", klass, (attributes.get("href") if tag == "a" else None) or style.href, bold or tag in _HEADINGS, style.struck or bool(_LINE_THROUGH.search(attributes.get("style") or "")), None)
            depth += 1
            node = node.first_child
        self.flush(box)
        for one in box.up():
            one.stop = len(self.lines)


def outline(tree: LexborHTMLParser) -> Outline:
    """The outline of a parsed page."""
    walk = _Walk(bold_classes(tree))
    if tree.body is not None:
        walk.walk(tree.body)
    title = tree.css_first("head title")
    return Outline(walk.lines, walk.root, _SPACE.sub(" ", title.text()).strip() if title else "", walk.boxes)
