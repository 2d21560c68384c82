"""A line of the configuration that names a place."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator


def _place(value: object) -> object:
    """YAML reads the ZIP code 02134 as a number, and it is one place all the same."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = f"{value:05d}"
    if isinstance(value, str):
        from hobnob.places import find

        find(value)
    return value


PlaceLine = Annotated[str, BeforeValidator(_place)]
"""A town and state, a ZIP code, or "latitude, longitude"; a place that nobody knows is a mistake."""
