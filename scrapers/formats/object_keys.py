"""The fields of an object of unknown schema: its keys in one spelling, and the text of its values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from hobnob import patterns as re
from scrapers.formats import object_tongues, object_wrappers

Fields = Mapping[str, Any]

_NOT_KEY = re.compile(r"[^a-z0-9]")
_NOTHING = frozenset({"null", "undefined", "nan", "none", "nil", "n/a", "#n/a", "(null)", "[object object]"})
"""How programs print that there is no value."""


def says_nothing(value: Any) -> bool:
    """Whether a value is empty, or the word that a program prints for that."""
    return value in (None, "", [], {}) or (isinstance(value, str) and value.strip().lower() in _NOTHING)


def keyed(data: Mapping[str, Any]) -> dict[str, Any]:
    """The object with its keys in one spelling: "EventStartDate", "event_start-date" -> "eventstartdate"."""
    found: dict[str, Any] = {}
    for key, value in data.items():
        if says_nothing(value):
            continue
        name = object_tongues.folded(str(key)).removeprefix("gsx$").removeprefix("field_")
        plain = object_tongues.of_the_event(_NOT_KEY.sub("", name.lower()))
        if plain and plain not in found:
            found[plain] = object_wrappers.bare(value) if isinstance(value, Mapping) else value
    if isinstance(found.get("data"), str):
        found.setdefault("date", found["data"])
    for plain, english in object_tongues.english(list(found)):
        found.setdefault(english, found[plain])
    # what FullCalendar does not know itself it keeps apart
    more = found.get("extendedprops")
    return {**keyed(more), **found} if isinstance(more, Mapping) else found


def words(value: Any) -> str | None:
    """The text of a value: itself, or what stands under the keys that wrap text ("rendered", "$t", "en" ...)."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, Mapping):
        for key in (
            "rendered",
            "html",
            "plain_text",
            "text",
            "$t",
            "#text",
            "value",
            "name",
            "title",
            "label",
            "en",
            "en-US",
            "plain",
            "content",
            "current",
        ):
            if key in value and (found := words(value[key])):
                return found
        return None
    if isinstance(value, list) and value and all(isinstance(one, str) for one in value):
        return "\n".join(value).strip() or None
    if isinstance(value, list) and len(value) == 1:
        return words(value[0])
    if isinstance(value, list) and value and all(isinstance(one, Mapping) and "plain_text" in one for one in value):
        return "".join(str(one["plain_text"]) for one in value).strip() or None
    return None


def pick(fields: Fields, names: Iterable[str]) -> str | None:
    """The text of the first of these keys that has some."""
    for name in names:
        if name in fields and (found := words(fields[name])):
            return found
    return None


def is_true(value: Any) -> bool:
    """Whether a value is a yes, however it is spelled."""
    return (
        value is True or value == 1 or (isinstance(value, str) and value.strip().lower() in ("true", "1", "yes", "y"))
    )
