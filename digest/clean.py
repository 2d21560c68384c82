"""The last edge before anything leaves the house: text, links and HTML that are safe in every output.

The west wing cleans what it reads. A store may hold older or foreign records, so the east wing
trusts nothing and cleans again.
"""

from __future__ import annotations

import html
import unicodedata
from functools import lru_cache
from html.entities import name2codepoint
from urllib.parse import quote, urlsplit

from digest.nesting import nested
from hobnob import patterns as re

# XML 1.0, 2.2: what may not stand in a document, however it is escaped
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# noncharacters and C1 controls are legal but discouraged; bidi overrides can disguise a title
_UNWELCOME = re.compile("[\x7f-\x84\x86-\x9f\ufdd0-\ufdef\u202a-\u202e\u2066-\u2069]")
# a line end of old, and the mark of a character that was lost on its way here: feed validators call both bad
_INSTEAD = {0x85: "\n", 0xFFFD: "?"}
_TAGLIKE = re.compile(r"<(?=[a-zA-Z/!?])")
_ENTITY = re.compile(r"&(#?\w+);?")
_SAFE = "%/:=&?~#+!$,;'@()*[]-._"

TAGS = {
    "p", "br", "ul", "ol", "li", "b", "strong", "i", "em", "blockquote", "h3", "h4", "a",
    "table", "tbody", "thead", "tr", "td", "th",
}  # fmt: skip


def text(value: str | None) -> str:
    """Text that any XML document, JSON document or page may hold, lines kept."""
    if not value:
        return ""
    if not value.isascii():
        value = unicodedata.normalize("NFC", value)  # as the web wants it, so that whoever searches finds
    if value.isprintable() and "\ufffd" not in value:  # the common case, ten times faster
        return value.strip()
    return _UNWELCOME.sub("", _ILLEGAL.sub("", value)).translate(_INSTEAD).strip()


@lru_cache(maxsize=8192)
def line(value: str | None) -> str:
    """The same on one line, spaces folded."""
    return " ".join(text(value).split())


def shortened(words: str, most: int) -> str:
    """At most so many characters, cut between words where there are any."""
    if len(words) <= most:
        return words
    cut = words[:most]
    head = cut[: max(cut.rfind(" "), cut.rfind("\n"))]
    return (head if len(head) > most // 2 else cut).rstrip() + " …"


def name(value: str | None) -> str:
    """The title of an event on one line; never empty, since no list can show nothing."""
    return line(value) or "Untitled event"


def plain(value: str | None) -> str:
    """Text where readers differ in whether it is text or HTML: nothing in it reads as markup, or looks like it."""
    return _ENTITY.sub(lambda found: "＆" + found[0][1:] if _suspect(found) else found[0], _untagged(value))


def plain_title(value: str | None) -> str:
    """The same on one line, for the titles of feeds; an ampersand that no reader mistakes stays ("Grades 3&4")."""
    return _ENTITY.sub(lambda found: "＆" + found[0][1:] if _misread(found) else found[0], _untagged(line(value)))


def _untagged(value: str | None) -> str:
    return _TAGLIKE.sub("‹", text(value))


def _misread(found: re.Match[str]) -> bool:
    """Whether a reader of HTML sees something else; some names need no semicolon, nor an end ("A&Parking" has
    "&para")."""
    return found[0].endswith(";") or html.unescape(found[0]) != found[0]


def _suspect(found: re.Match[str]) -> bool:
    """Whether the feed validators suspect an entity; they see one in any name or number, whole or not."""
    word = found[1]
    return _misread(found) or word in name2codepoint or word == "apos" or not word.isalpha()


@lru_cache(maxsize=8192)
def web(value: str | None) -> str | None:
    """An absolute http(s) address in RFC 3986 characters, or None; nothing else may become a link."""
    if not value:
        return None
    value = value.strip()
    try:
        parts = urlsplit(value)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not host or parts.username or parts.password:
        return None
    if any(ord(character) < 32 for character in value) or any(c in parts.netloc for c in "<>\"'\\`{}|^ "):
        return None
    try:
        netloc = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    rest = value[value.index("//") + 2 + len(parts.netloc) :]
    quoted = quote(rest, safe=_SAFE).replace("[", "%5B").replace("]", "%5D").replace("'", "%27")
    head, mark, fragment = quoted.partition("#")
    quoted = head + mark + fragment.replace("#", "%23")
    quoted = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", quoted)
    return f"{parts.scheme.lower()}://{netloc}{quoted}"


@lru_cache(maxsize=2048)
def fragment(value: str | None) -> str:
    """A description as HTML that is safe anywhere: a short tag list, absolute links only; empty for nothing."""
    if not value or not value.strip():
        return ""
    import nh3

    cleaned: str = nh3.clean(
        _ILLEGAL.sub("", value),
        tags=TAGS,
        attributes={"a": {"href"}},
        url_schemes={"http", "https"},
        link_rel="nofollow noopener",
        attribute_filter=_absolute,
        clean_content_tags={"script", "style", "template", "noscript", "textarea", "title", "svg", "math"},
    )
    return text(nested(cleaned))  # again: character references were resolved


def _absolute(tag: str, attribute: str, value: str) -> str | None:
    return web(value) if attribute == "href" else value


@lru_cache(maxsize=8192)
def escape(value: str | None) -> str:
    """Text for an HTML document, attributes included."""
    return html.escape(text(value), quote=True)


_BREAK = re.compile(r"<\s*(?:br|/p|/div|/li|/tr|/h[1-6])\b[^>]*>", re.I)
_TAG = re.compile(r"<[^>]*>")


def stripped(value: str | None) -> str:
    """A description's words without its markup, a line per block."""
    if not value:
        return ""
    safe = fragment(value)
    words = html.unescape(_TAG.sub(" ", _BREAK.sub("\n", safe)))
    return text("\n".join(folded for row in words.split("\n") if (folded := " ".join(row.split()))))
