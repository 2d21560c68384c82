"""The small change of schema.org data: a value that may be text, a node, or a list of either.

Nodes are JSON-LD shaped mappings whoever wrote them (JSON-LD, microdata or RDFa), so every reader
of them meets the same liberties: https://schema.org/docs/datamodel.html.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping
from typing import Any

from hobnob import patterns as re

Node = Mapping[str, Any]

_PREFIX = re.compile(r"^(?:.*[/#:])(?=[^/#:]+$)")


def each(value: Any) -> Iterator[Any]:
    """The members of a value that is a list, a JSON-LD ``@list`` / ``@set``, or one thing; nothing for None."""
    if value is None:
        return
    if isinstance(value, list | tuple):
        for member in value:
            yield from each(member)
    elif isinstance(value, Mapping) and len(value) == 1 and ("@list" in value or "@set" in value):
        yield from each(next(iter(value.values())))
    else:
        yield value


def first(value: Any) -> Any:
    """The first member that says something."""
    return next((member for member in each(value) if member not in ("", {})), None)


def short(name: object) -> str:
    """The last part of a type or property name: "Event" of "https://schema.org/Event" and "schema:Event"."""
    return _PREFIX.sub("", name.strip().rstrip("/")) if isinstance(name, str) else ""


def types(node: Node) -> list[str]:
    """The short names of a node's types."""
    found = (short(one) for one in each(node.get("@type") or node.get("type")))
    return [name for name in found if name]


def text(value: Any) -> str | None:
    """The words of a value: itself, its ``@value``, or the ``name`` of a node; None when it has none."""
    for member in each(value):
        if isinstance(member, Mapping):
            inner = member.get("@value")
            found = text(inner if inner is not None else member.get("name"))
        elif isinstance(member, str):
            found = html.unescape(member).strip() if "&" in member else member.strip()
        elif isinstance(member, int | float) and not isinstance(member, bool):
            found = str(member)
        else:
            found = None
        if found:
            return found
    return None


def url(value: Any) -> str | None:
    """The address a value states: text, or the ``url``, ``contentUrl`` or ``@id`` of a node."""
    for member in each(value):
        if isinstance(member, Mapping):
            found = next(
                (u for key in ("url", "contentUrl", "@id", "@value", "thumbnailUrl") if (u := url(member.get(key)))),
                None,
            )
        else:
            found = html.unescape(member).strip() if isinstance(member, str) else None
        if found and " " not in found and not found.startswith("_:"):
            return found
    return None


def number(value: Any) -> float | None:
    """A number, or the one number in a text such as "$1,250.00"; None when there is none or more."""
    for member in each(value):
        if isinstance(member, bool):
            continue
        if isinstance(member, int | float):
            return float(member)
        words = text(member)
        if words is None:
            continue
        found = re.findall(r"-?\d[\d,. ]*", words)
        if len(found) == 1:
            return _decimal(found[0].strip(" ."))
    return None


def _decimal(digits: str) -> float | None:
    digits = digits.replace(" ", "")
    if re.fullmatch(r"-?\d{1,3}(\.\d{3})*,\d{1,2}", digits) or re.fullmatch(r"-?\d+,\d{1,2}", digits):
        digits = digits.replace(".", "").replace(",", ".")
    digits = digits.replace(",", "")
    try:
        return float(digits)
    except ValueError:
        return None
