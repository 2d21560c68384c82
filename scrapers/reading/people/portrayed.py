"""Whom an actor brings to life: the title names them, and nobody by that name is here."""

from __future__ import annotations

from scrapers.reading import names
from scrapers.reading.people.line import Line

_PHRASES = (
    "to life", "portray", "reenact", "re-enact", "impersonat", "in character", "period dress", "period costume",
    "in costume", "living history", "living-history", "one-woman show", "one-man show",
)  # fmt: skip


def keys(heading: Line, body: str) -> set[str]:
    """Keys of the names in the title that a text of costumes and portrayals does not name again as somebody who
    comes."""
    low = body.lower()
    if not heading.names or not any(phrase in low for phrase in _PHRASES):
        return set()
    return {
        names.proper(span.name)
        for span in heading.names
        if span.name.lower() not in low or f"as {span.name.lower()}" in low
    }


__all__ = ["keys"]
