"""Objects that stand elsewhere in the same data and are only named where they belong.

``{"__ref": "Venue:7"}`` of Apollo's cache, ``{"sys": {"type": "Link", "id": "9ven"}}`` of Contentful, and JSON:API's
``{"data": {"type": "node--place", "id": "x"}}`` (https://jsonapi.org/format/#document-resource-object-linkage).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Index = Mapping[str, Any]
_MOST = 150_000


def index(data: Any) -> Index:
    """What the data names elsewhere, by its name; empty where it names nothing."""
    found: dict[str, Any] = {}
    waiting, steps, named = [data], 0, False
    while waiting and steps < _MOST:
        steps += 1
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(one for one in value if isinstance(one, dict | list))
        elif isinstance(value, dict):
            named = named or _name(value) is not None
            if (key := _own_name(value)) is not None:
                found.setdefault(key, value)
            for key, one in value.items():
                if isinstance(one, dict):
                    if ":" in key and "__typename" in one:
                        found.setdefault(key, one)
                    waiting.append(one)
                elif isinstance(one, list):
                    waiting.append(one)
    return found if named else {}


def followed(data: Mapping[str, Any], known: Index) -> Mapping[str, Any]:
    """The object with what its own fields name, one step far; relations of JSON:API stand beside its attributes."""
    if not known or not any(isinstance(value, dict | list) for value in data.values()):
        return data
    more = data.get("relationships")
    inner = data.get("attributes")
    if isinstance(more, Mapping) and isinstance(inner, Mapping):
        data = {**more, **inner}
    return {key: _target(value, known) for key, value in data.items()}


def _target(value: Any, known: Index) -> Any:
    one = value[0] if isinstance(value, list) and len(value) == 1 else value
    name = _name(one) if isinstance(one, Mapping) else None
    return known.get(name, value) if name is not None else value


def _name(value: Mapping[str, Any]) -> str | None:
    """What an object names that stands elsewhere; None where it is no such name."""
    if isinstance(ref := value.get("__ref"), str):
        return ref
    system = value.get("sys")
    if isinstance(system, Mapping) and system.get("type") == "Link" and isinstance(system.get("id"), str):
        return f"sys {system['id']}"
    linked = value.get("data")
    if isinstance(linked, list) and len(linked) == 1:
        linked = linked[0]
    if isinstance(linked, Mapping) and "attributes" not in linked:
        return _of_api(linked)
    return None


def _own_name(value: Mapping[str, Any]) -> str | None:
    system = value.get("sys")
    if isinstance(system, Mapping) and isinstance(system.get("id"), str) and "fields" in value:
        return f"sys {system['id']}"
    return _of_api(value) if "attributes" in value else None


def _of_api(value: Mapping[str, Any]) -> str | None:
    kind, own = value.get("type"), value.get("id")
    return f"api {kind} {own}" if isinstance(kind, str) and isinstance(own, str | int) else None
