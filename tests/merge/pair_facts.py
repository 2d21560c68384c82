"""What is told of two events, short to ask for in a test."""

from __future__ import annotations

from hobnob.records import Event
from scrapers.likeness import facts
from scrapers.likeness.evidence import compared
from scrapers.likeness.profile import profile


def told(a: Event, b: Event) -> dict[str, float]:
    """Each fact of the two with its amount; none where they can't be one."""
    pair = compared(profile(a), profile(b))
    return {} if isinstance(pair, str) else dict(facts.of(pair))
