"""The face-time score as the feeds and pages show it; the judging itself is in ``digest.score``."""

from __future__ import annotations

from dataclasses import dataclass

from hobnob.records import Event
from hobnob.taste import Taste, Watch


@dataclass(frozen=True, slots=True)
class Worth:
    """0..100, and why."""

    value: int
    reasons: tuple[str, ...]

    def beside(self, words: str, most: int = 4) -> tuple[str, ...]:
        """The first reasons that do not stand in ``words``, which are shown beside them."""
        said = words.casefold()
        return tuple(reason for reason in self.reasons if reason.casefold() not in said)[:most]


def worth(event: Event, taste: Taste, *, home: tuple[float, float] | None = None, times: int = 0) -> Worth:
    """The score without regard to today's date, so that an item does not change from day to day.

    ``home`` is where distances are told from when the taste names no home; ``times`` counts further dates of the series.
    """
    from digest.score import score

    found = score(event, taste, home=None if taste.home else home, times=times)
    return Worth(round(found.value), tuple(found.reasons))


def watched(event: Event, watch: Watch) -> bool:
    """Whether the event names a person, company, title or topic of an entry of the watch list."""
    from digest.watch import hits

    return bool(hits(event, (watch,)))
