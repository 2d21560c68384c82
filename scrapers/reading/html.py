"""Text to an HTML tree, an HTML fragment to clean HTML or plain text."""

from __future__ import annotations

import html as entities
from functools import lru_cache

from selectolax.lexbor import LexborHTMLParser, LexborNode

from hobnob import patterns as re
from scrapers.reading.encodings import decode as decode

MAX_CHARACTERS = 6_000_000
MAX_DEPTH = 400

_TAG = re.compile(r"<[a-zA-Z!/][^<>]*>")
_BREAK = re.compile(r"<\s*(?:br|/p|/div|/li|/tr|/h[1-6]|/td|/th|/dt|/dd)\b[^<>]*>", re.I)
_CODE = re.compile(r"<(style|script|head|title)\b[^<>]*>", re.I)
_CODE_ENDS = {name: re.compile(rf"</{name}\b[^<>]*>", re.I) for name in ("style", "script", "head", "title")}
_OPEN_CLOSE = re.compile(
    r"<(/?)(div|span|p|ul|ol|li|table|tr|td|section|article|b|i|a|font|em|strong|dl|dd|blockquote)\b", re.I
)


def too_deep(text: str) -> bool:
    """Whether unclosed tags nest absurdly: the parser takes quadratic time on such a body."""
    if text.count("<") - text.count("</") <= MAX_DEPTH * 8:
        return False
    depth = deepest = 0
    for match in _OPEN_CLOSE.finditer(text):
        depth = max(0, depth - 1) if match.group(1) else depth + 1
        deepest = max(deepest, depth)
    return deepest > MAX_DEPTH * 8


def parse(text: str) -> LexborHTMLParser:
    """The HTML tree; a body past ``MAX_CHARACTERS`` is cut, one of absurd nesting is flattened to its text."""
    text = text[:MAX_CHARACTERS].replace("\x00", "")
    if too_deep(text):
        text = f"<pre>{entities.escape(_TAG.sub(' ', text), quote=False)}</pre>"
    return LexborHTMLParser(text)


def text_of(node: LexborNode | None) -> str:
    """A node's text, a line per block or ``<br>``, spaces folded; empty for None."""
    if node is None:
        return ""
    lines = (" ".join(line.split()) for line in node.text(separator="\n").split("\n"))
    return "\n".join(line for line in lines if line)


def line_of(node: LexborNode | None) -> str:
    """A node's text on one line, spaces folded."""
    return " ".join(node.text(separator=" ").split()) if node is not None else ""


@lru_cache(maxsize=512)
def plain(fragment: str | None) -> str:
    """An HTML fragment, or text, as plain text with lines kept and entities resolved."""
    if not fragment:
        return ""
    text = _TAG.sub(" ", _BREAK.sub("\n", _without_code(fragment)))
    text = entities.unescape(entities.unescape(text)) if "&" in text else text
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _without_code(fragment: str) -> str:
    """The fragment without what is never shown of it: styles, scripts, the head of a page."""
    kept, at = [], 0
    unclosed: set[str] = set()
    for opened in _CODE.finditer(fragment):
        name = opened[1].lower()
        if opened.start() < at or name in unclosed:
            continue
        closed = _CODE_ENDS[name].search(fragment, opened.end())
        if closed is None:
            unclosed.add(name)
            continue
        kept.append(fragment[at : opened.start()])
        at = closed.end()
    return " ".join((*kept, fragment[at:])) if at else fragment


def one_line(fragment: str | None) -> str:
    """An HTML fragment, or text, as one line."""
    return " ".join(plain(fragment).split())


_KEPT = {
    "p": set(), "br": set(), "ul": set(), "ol": set(), "li": set(), "b": set(), "strong": set(), "i": set(),
    "em": set(), "blockquote": set(), "h3": set(), "h4": set(), "a": {"href"}, "table": set(), "tr": set(),
    "td": set(), "th": set(),
}  # fmt: skip


@lru_cache(maxsize=256)
def sanitised(fragment: str | None) -> str | None:
    """A description as HTML that is safe to show anywhere: a short tag list, no images, no styles."""
    if not fragment or not fragment.strip():
        return None
    if not _TAG.search(fragment):
        text = entities.unescape(fragment)
        fragment = entities.escape(text, quote=False).replace("\n", "<br>")
        if text.replace("\n", "").isprintable():  # without control characters or odd spaces, a parser changes nothing
            return fragment.strip() or None
    import nh3

    clean = nh3.clean(
        fragment,
        tags=set(_KEPT),
        clean_content_tags=set(_CODE_ENDS),
        attributes={tag: names for tag, names in _KEPT.items() if names},
        url_schemes={"http", "https"},
        link_rel="nofollow noopener",
    ).strip()
    return clean or None
