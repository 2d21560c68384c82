"""The face-time score as the feeds and pages show it; the judging itself is in ``digest.score``."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec

from hobnob.records import Event
from hobnob.taste import Taste


@dataclass(frozen=True, slots=True)
class Worth:
    """0..100, and why."""

    value: int
    reasons: tuple[str, ...]


def worth(event: Event, taste: Taste) -> Worth | None:
    """The score without regard to today's date, so that an item does not change from day to day."""
    if find_spec("digest.score") is None:
        return None
    from digest.score import score

    found = score(event, taste)
    return Worth(round(found.value), tuple(found.reasons))
