"""What is told of somebody's work: a title and an organisation."""

from __future__ import annotations

from typing import NamedTuple


class Position(NamedTuple):
    """A title and an organisation, either of them None where it is not said."""

    title: str | None = None
    organization: str | None = None


class Told(NamedTuple):
    """A position, and the token behind it."""

    title: str | None
    organization: str | None
    end: int


__all__ = ["Position", "Told"]
