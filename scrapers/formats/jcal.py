"""jCal, iCalendar written as JSON (RFC 7265): turned back into content lines and read as iCalendar."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.formats import icalendar

NAME = "jcal"

_STAMPS = frozenset({"date-time", "date", "utc-offset", "time"})
_MAX_DEPTH = 6
_BREAKS = str.maketrans({"\r": None, "\n": "\\n", "\\": "\\\\", ";": "\\;", ",": "\\,"})


def speaks(data: Any) -> bool:
    """Whether the data is a calendar of jCal, or a stream of them."""
    return isinstance(data, list) and bool(data) and data[0] in ("vcalendar", "icalendar")


def read(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    """Every event of the document."""
    data = document.json if document.looks_like == "json" else None
    if speaks(data):
        yield from icalendar.read_bytes("\r\n".join(_lines(data, 0)).encode("utf-8"), context)


def _lines(component: Any, depth: int) -> Iterator[str]:
    """A component ``[name, properties, components]``."""
    if not isinstance(component, list) or not component or not isinstance(component[0], str) or depth > _MAX_DEPTH:
        return
    if component[0] == "icalendar":
        for one in component[1:]:
            yield from _lines(one, depth + 1)
        return
    if not component[0].replace("-", "").isalnum():
        return
    yield f"BEGIN:{component[0].upper()}"
    for said in component[1] if len(component) > 1 and isinstance(component[1], list) else ():
        if line := _line(said):
            yield line
    for one in component[2] if len(component) > 2 and isinstance(component[2], list) else ():
        yield from _lines(one, depth + 1)
    yield f"END:{component[0].upper()}"


def _line(said: Any) -> str | None:
    """A property ``[name, parameters, type, value, ...]``."""
    if (
        not isinstance(said, list)
        or len(said) < 4
        or not isinstance(said[0], str)
        or not said[0].replace("-", "").isalnum()
    ):
        return None
    name, parameters, kind, values = said[0].upper(), said[1], str(said[2]), said[3:]
    head = "".join(
        f';{key.upper()}="{value}"' for key, value in (parameters.items() if isinstance(parameters, dict) else ())
        if isinstance(value, str) and not set(value) & set('"\r\n') and key.replace("-", "").isalnum()
    )  # fmt: skip
    if kind == "date":
        head += ";VALUE=DATE"
    if name == "GEO" and isinstance(values[0], list):
        return "GEO:" + ";".join(str(one) for one in values[0])
    if isinstance(values[0], dict):
        return f"{name}:" + ";".join(f"{str(key).upper()}={_part(value)}" for key, value in values[0].items())
    return f"{name}{head}:" + ",".join(_value(one, kind) for one in values)


def _part(value: Any) -> str:
    return ",".join(_stamp(str(one)) for one in (value if isinstance(value, list) else [value]))


def _value(value: Any, kind: str) -> str:
    if kind in _STAMPS:
        return _stamp(str(value))
    return str(value).replace("\r", "").replace("\n", "") if kind == "uri" else str(value).translate(_BREAKS)


def _stamp(text: str) -> str:
    """``2026-08-11T18:00:00`` in the basic form that content lines use."""
    plain = text.replace("\r", "").replace("\n", "")
    return plain.replace("-", "").replace(":", "") if plain[:4].isdigit() and plain[4:5] == "-" else plain
