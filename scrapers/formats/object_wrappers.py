"""What interfaces wrap a value in: the envelope of a relation, a property that names its own type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_DEEPEST = 4


def bare(value: Any) -> Any:
    """The value without its envelopes.

    ``{"data": {"id": 1, "attributes": {...}}}`` and ``{"id": 1, "fields": {...}}`` are the object inside;
    ``{"id": "x", "type": "date", "date": {...}}`` is what stands under the name of its type.
    """
    for _ in range(_DEEPEST):
        inner = _inner(value) if isinstance(value, Mapping) else None
        if inner is None:
            return value
        value = inner
    return value


def _inner(value: Mapping[str, Any]) -> Any:
    kind = value.get("type")
    if isinstance(kind, str) and kind in value and kind != "type" and len(value) <= 3:
        return value[kind]
    if len(value) == 1 and isinstance(value.get("data"), Mapping):
        return value["data"]
    for name in ("attributes", "fields"):
        if isinstance(value.get(name), Mapping) and ("id" in value or "sys" in value):
            return value[name]
    return None
