"""A text that is a person's name and nothing else, where a body is expected: who wrote a calendar's entry."""

from __future__ import annotations

from functools import lru_cache

from scrapers.reading import names
from scrapers.reading.tokens import tokens


@lru_cache(maxsize=4096)
def is_somebody(text: str) -> bool:
    """Whether a text is surely a person's name, with neither a post nor a body: "Dr. Ellie Roe"."""
    if not names.possible(text):
        return False
    parts = tokens(text)
    found = names.find(parts)
    return (
        len(found) == 1
        and found[0].sure == 2
        and not found[0].thing
        and (found[0].lead, found[0].end) == (0, len(parts))
    )


__all__ = ["is_somebody"]
