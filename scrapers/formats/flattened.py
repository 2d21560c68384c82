"""A graph of values that is written as one flat list, whose members name each other by their place in it.

Nuxt's ``__NUXT_DATA__`` and SvelteKit's ``nodes`` are written so (devalue); the first member is the whole.
"""

from __future__ import annotations

from typing import Any

_WRAPPERS = frozenset(
    {"Reactive", "ShallowReactive", "Ref", "ShallowRef", "EmptyRef", "EmptyShallowRef", "skipHydrate"}
)
_MOST, _DEEPEST = 50_000, 60


def is_flat(data: Any) -> bool:
    """Whether a list is such a graph: its first member holds nothing but places in the list."""
    if not isinstance(data, list) or len(data) < 3:
        return False
    first = data[0]
    places = list(first.values()) if isinstance(first, dict) else first if isinstance(first, list) else []
    if isinstance(first, list) and first and first[0] in _WRAPPERS:
        places = first[1:]
    return bool(places) and all(
        isinstance(one, int) and not isinstance(one, bool) and one < len(data) for one in places
    )


def whole(data: list[Any]) -> Any:
    """The values that the list stands for. What it holds twice is written twice; rings and depths end in None."""
    left = [_MOST]

    def value(at: Any, depth: int) -> Any:
        left[0] -= 1
        if (
            not isinstance(at, int)
            or isinstance(at, bool)
            or not 0 <= at < len(data)
            or depth > _DEEPEST
            or left[0] < 0
        ):
            return None
        one = data[at]
        if isinstance(one, dict):
            return {key: value(inner, depth + 1) for key, inner in one.items()}
        if isinstance(one, list):
            if one and isinstance(one[0], str):
                return (
                    one[1] if one[0] == "Date" and len(one) > 1 else value(one[1], depth + 1) if _wraps(one) else None
                )
            return [value(inner, depth + 1) for inner in one]
        return one

    return value(0, 0)


def _wraps(one: list[Any]) -> bool:
    return one[0] in _WRAPPERS and len(one) > 1
