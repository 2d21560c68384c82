"""The face-time score as the feeds and pages show it; the judging itself is in ``digest.score``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from digest import clean
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

    ``home`` is where distances are told from when the taste names no home; ``times`` counts further dates of the
    series.
    """
    from digest.score import score

    found = score(event, taste, home=None if taste.home else home, times=times)
    return Worth(round(found.value), tuple(found.reasons))


def sightings(event: Event, watch: Sequence[Watch]) -> tuple[str, ...]:
    """What of the watch list the event names, in which field, and the sentence that says so, each once."""
    from digest.watch import hits

    found = {
        f"{hit.what}: “{clean.line(hit.sentence)}” ({_FIELDS.get(hit.field, hit.field)})": None
        for hit in hits(event, watch)
    }
    return tuple(found)


_FIELDS = {"registration_url": "where one registers", "url": "its page", "summary": "text", "description": "text"}


def watched(event: Event, watch: Watch) -> bool:
    """Whether the event names a person, company, title or topic of an entry of the watch list."""
    from digest.watch import hits

    return bool(hits(event, (watch,)))
