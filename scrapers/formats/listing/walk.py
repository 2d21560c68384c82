"""One pass over a parsed page that makes its outline: which text makes a line, which element a box, and what is no
content.

Menus, footers and scripts are left out.
"""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

from hobnob import patterns as re
from scrapers.formats.listing import marks
from scrapers.formats.listing.outline import BOLD_HEADING, Box, Line, Outline, Picture
from scrapers.formats.listing.pieces import Piece, clean, corrected, hint, joined, words_of
from scrapers.formats.listing.preformatted import as_set
from scrapers.formats.listing.spanning import Spanning, repeated, span
from scrapers.formats.listing.style_sheets import bold_classes

MOST_LINES = 40_000
_DEEPEST = 300
_NEAR_AN_ICON = 4
"""Boxes from a text out to that around its icon."""
_INLINE = frozenset(
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
        "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
        "tt", "u", "var", "nobr", "wbr", "o:p",
    ]
)  # fmt: skip
_DROPPED = frozenset(
    [
        "script", "style", "noscript", "template", "svg", "math", "head", "select", "datalist", "option", "iframe",
        "object", "embed", "canvas", "audio", "video", "map", "input", "textarea", "img", "picture", "source", "link",
        "meta", "nav", "footer", "dialog",
    ]
)  # fmt: skip
_MENU = re.compile(
    r"(?:^|\s)(?:(?:main|site|page|global|top|bottom|primary|secondary|mobile|mega|sub|dropdown|footer|header|utility"
    r"|side)?[-_]?(?:nav|navbar|navigation|menu|menus|submenu|footer|breadcrumbs?|crumbs?|pagination|pager)"
    r"(?:[-_](?:main|nav|menu|bar|wrapper|container|list|area|inner|links|widgets?|primary|item|content))*|"
    r"(?:event|event[-_]?item|item|post|entry|article|blog|single)s?[-_](?:nav|navigation|pager|pagination)|"
    r"copyright|cookie[-_]?\w*|skip[-_]?links?|site[-_]?footer|social[-_\w]*|share[-_\w]*|addtoany[-_\w]*|"
    r"menu-item|skiplinks|colophon|rd-nav\S*|c-sidebar__\S*|sys_message)(?=\s|$)",
    re.I,
)
_BLOCKS = "p, div, h1, h2, h3, h4, h5, h6, ul, dl, article, section, header, figure"
"""In a link that is a whole card."""
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_LOOKS_HEADING = re.compile(
    r"(?:^|[\s_-])(?:sub|section|group|panel|accordion|toggle|tab|widget|block|content|box)[-_]?(?:title"
    r"|head(?:er|ing)?|caption|label)\d*(?:$|[\s_-])",
    re.I,
)
_BOLD = frozenset(("b", "strong", "th", "dt", "u", "legend", "caption", "summary"))
_STRUCK = frozenset(("s", "strike", "del"))
_SPACE = re.compile(r"\s+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_LINE_THROUGH = re.compile(r"line-through", re.I)


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
        self.pictures: list[Picture] = []
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
        if (not level and len(text) <= 140 and all(piece.bold for piece in pieces)) or (
            not level
            and len(text) <= 100
            and _LOOKS_HEADING.search(box.klass)
            and not any(piece.href for piece in pieces)
        ):
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
                    klass = (
                        f"{style.klass} {self.taken_mark(box)}".strip() if self.mark and part.strip() else style.klass
                    )
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
                    if tag == "img" and (alt := _SPACE.sub(" ", node.attributes.get("alt") or "").strip()):
                        self.pictures.append(Picture(alt, box, style.href))
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
            klass = (
                f"{words_of(' '.join(filter(None, (attributes.get('class'), attributes.get('data-aid'), attributes.get('data-hook')))))} {marks.of_element(attributes)}".strip()
                if attributes
                else ""
            )
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
                inner = Box(
                    tag,
                    klass,
                    box,
                    box.depth + 1,
                    len(self.lines),
                    name=attributes.get("id") or "",
                    at=len(box.children),
                )
                if tag in ("td", "th"):
                    inner.wide, inner.tall = span(attributes.get("colspan")), span(attributes.get("rowspan"))
                elif tag == "tr":
                    self.spanning.begin(inner, node)
                box.children.append(inner)
                self.boxes.append(inner)
                box = inner
                style = Piece(
                    "",
                    "",
                    klass,
                    (attributes.get("href") if tag == "a" else None) or style.href,
                    bold or tag in _HEADINGS,
                    style.struck or bool(_LINE_THROUGH.search(attributes.get("style") or "")),
                    None,
                )
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
    return Outline(
        walk.lines, walk.root, _SPACE.sub(" ", title.text()).strip() if title else "", walk.boxes, walk.pictures
    )
