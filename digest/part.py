"""One line of the face-time sum."""

from __future__ import annotations

from typing import NamedTuple


class Part(NamedTuple):
    """Points for one thing, and why, in a person's words."""

    name: str
    points: float
    why: str


__all__ = ["Part"]
