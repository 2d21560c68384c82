"""xCal, iCalendar written as XML (RFC 6321): turned back into content lines and read as iCalendar."""

from __future__ import annotations

from collections.abc import Iterator

from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import icalendar, xml_tree
from scrapers.formats.xml_tree import Element

NAME = "xcal"

_SPACE = "urn:ietf:params:xml:ns:icalendar-2.0"
_COMPONENTS = frozenset({"vcalendar", "vevent", "vtimezone", "standard", "daylight"})
_STAMPS = frozenset({"date-time", "date", "utc-offset", "time"})


def speaks(document: Document) -> bool:
    """Whether the document is xCal."""
    return _SPACE in document.text[:2000]


def read(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    """Every event of the document."""
    if speaks(document):
        lines = "\r\n".join(_lines(xml_tree.parse(document.text)))
        yield from icalendar.read_bytes(lines.encode("utf-8"), context)


def _lines(element: Element) -> Iterator[str]:
    for child in element.children:
        name = child.local
        if name in _COMPONENTS:
            yield f"BEGIN:{name.upper()}"
            yield from _lines(child)
            yield f"END:{name.upper()}"
        elif name == "properties":
            yield from (line for one in child.children if (line := _line(one)))
        elif name in ("components", "icalendar"):
            yield from _lines(child)


def _line(said: Element) -> str | None:
    """A property with its parameters; a rule's parts are elements of their own."""
    name = said.local.upper()
    values = [one for one in said.children if one.local != "parameters"]
    if name in ("RRULE", "EXRULE"):
        parts = values[0].children if len(values) == 1 and values[0].local == "recur" else values
        return f"{name}:" + ";".join(f"{one.local.upper()}={_stamp(one.text)}" for one in parts)
    if not values:
        return None
    parameters = next((one for one in said.children if one.local == "parameters"), None)
    head = "".join(f";{one.local.upper()}={one.text}" for one in (parameters.children if parameters else ()))
    kind = values[0].local
    if kind == "date":
        head += ";VALUE=DATE"
    if name == "GEO":
        return "GEO:" + ";".join(one.text for one in values)
    if name == "CATEGORIES":
        return f"{name}{head}:" + ",".join(one.text for one in values)
    return f"{name}{head}:" + ",".join(_stamp(one.text) if one.local in _STAMPS else _escaped(one) for one in values)


def _stamp(text: str) -> str:
    """``2026-08-11T18:00:00`` in the basic form that content lines use."""
    return (
        text.replace("-", "").replace(":", "")
        if "T" in text and text[:4].isdigit()
        else text.replace("-", "")
        if text[:4].isdigit()
        else text
    )


def _escaped(said: Element) -> str:
    if said.local == "uri":
        return said.text
    return (
        said.text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n")
    )
