"""Fields of an answer whose kinds nobody vouches for: what is not of the kind wanted says nothing."""

from __future__ import annotations

from typing import Any

from scrapers.reading.html import one_line


def text(value: object) -> str | None:
    """Words, stripped; None when there are none."""
    return value.strip() or None if isinstance(value, str) else None


def line(value: object) -> str:
    """Words on one line, HTML resolved; empty when there are none."""
    return one_line(value) if isinstance(value, str) else ""


def part(value: object) -> dict[str, Any]:
    """An object; empty when it is none."""
    return value if isinstance(value, dict) else {}


def rows(value: object) -> list[dict[str, Any]]:
    """The objects of a list."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def texts(value: object) -> list[str]:
    """The words of a list."""
    return [words for one in value if (words := text(one))] if isinstance(value, list) else []


def number(value: object) -> str | None:
    """A name given as a number or as text."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else text(value)
