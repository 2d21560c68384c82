"""A forgiving reader of XML that was sent over the web: no DTD, no entities of its own, nothing fetched.

Undeclared prefixes, unescaped ampersands, unclosed elements and text cut short are all met in feeds;
a strict parser loses the whole feed for each of them. Names keep their prefix, in lower case.
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass, field

from hobnob import patterns as re

_TOKEN = re.compile(
    r"<!\[CDATA\[(?P<cdata>.*?)(?:\]\]>|$)|<!--.*?(?:-->|$)|<\?.*?(?:\?>|$)|<!DOCTYPE[^>\[]*(?:\[.{0,20000}?\]\s*)?>"
    r"|</(?P<close>[^\s<>/]+)[^<>]*>|<(?P<open>[A-Za-z_][^\s<>/]*)(?P<attributes>(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*)>",
    re.S | re.I,
)
_ATTRIBUTE = re.compile(r"""([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_MAX_DEPTH = 200


@dataclass(slots=True)
class Element:
    """An element with its attributes, its own text and its children."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Element] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)

    @property
    def local(self) -> str:
        """The name without its prefix."""
        return self.name.rpartition(":")[2]

    @property
    def text(self) -> str:
        """Its own text and its children's, with entities resolved once."""
        if not self.children:
            return "".join(self.parts).strip()
        return " ".join(part for part in ("".join(self.parts).strip(), *(c.text for c in self.children)) if part)

    def walk(self) -> Iterator[Element]:
        """Itself and everything below it, in document order."""
        stack = [self]
        while stack:
            element = stack.pop()
            yield element
            stack.extend(reversed(element.children))

    def find(self, *names: str) -> Element | None:
        """The first child of any of these full names, by order of the names."""
        for name in names:
            for child in self.children:
                if child.name == name:
                    return child
        return None

    def said(self, *names: str) -> str | None:
        """The text of the first child of these names that has some."""
        for name in names:
            for child in self.children:
                if child.name == name and (words := child.text):
                    return words
        return None


def parse(text: str) -> Element:
    """The document as a tree under a nameless root; never raises."""
    root = Element("")
    stack = [root]
    end = 0
    for match in _TOKEN.finditer(text):
        if match.start() > end:
            stack[-1].parts.append(html.unescape(text[end : match.start()]))
        end = match.end()
        if (cdata := match["cdata"]) is not None:
            stack[-1].parts.append(cdata)
        elif close := match["close"]:
            name = close.lower()
            for depth in range(len(stack) - 1, 0, -1):
                if stack[depth].name == name:
                    del stack[depth:]
                    break
        elif name := match["open"]:
            attributes = match["attributes"]
            found = (
                {key.lower(): html.unescape(a or b) for key, a, b in _ATTRIBUTE.findall(attributes)}
                if attributes
                else {}
            )
            element = Element(name.lower(), found)
            stack[-1].children.append(element)
            if not attributes.rstrip().endswith("/") and len(stack) < _MAX_DEPTH:
                stack.append(element)
    if end < len(text):
        stack[-1].parts.append(html.unescape(text[end:]))
    return root
