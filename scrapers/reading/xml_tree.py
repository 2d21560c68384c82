"""XML answers of platforms as a tree with plain names; hostile or broken XML gives None."""

from __future__ import annotations

import re
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")


def parse(text: str) -> Element | None:
    """The root element, namespaces dropped from every name; None for what is not well formed or has a DTD."""
    body = _DECLARATION.sub("", _ILLEGAL.sub("", text.lstrip("\ufeff")), count=1).lstrip()
    if not body.startswith("<") or "<!DOCTYPE" in body[:2000].upper():
        return None
    try:
        root = ElementTree.fromstring(body)
    except (ElementTree.ParseError, RecursionError, ValueError):
        return None
    for element in root.iter():
        if isinstance(element.tag, str) and "}" in element.tag:
            element.tag = element.tag.rsplit("}", 1)[1]
    return root


def text(element: Element, name: str) -> str | None:
    """The stripped text of the named child; None when it is missing or empty."""
    found = element.findtext(name)
    return (found or "").strip() or None
