"""A date on a page: where it stands, and what is said with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from scrapers.reading import dates
from scrapers.reading.dates.other_days import Role


@dataclass(slots=True, eq=False)
class Anchor:
    """A date on the page: the lines it covers, what it says, and the words left beside it on its line.

    ``announced`` when a sentence says that a meeting is to come on it, ``moved`` what it says where the meeting went to
    another day ("postponed"), ``instead`` when that other day is this one.
    """

    first: int
    last: int
    day: date
    when: dates.When
    begin: int
    finish: int
    prose: bool = False
    rest: str = ""
    announced: bool = False
    moved: str = ""
    instead: bool = False
    sentence: str = ""
    """The one in which it stands."""
    yearless: bool = False
    """Whether neither a year nor a weekday is written with it."""
    is_end: bool = False
    """Whether the words before it say that it is when something ends: "Now through October 30"."""
    aside: Role | None = None
    """What it is for what another date may be of, where it is when one books, sets up, fetches or wrote something."""

    weekly: bool = False
    """Whether it is one of the days of a weekly series, all told by one range."""

    @property
    def is_leaf(self) -> bool:
        """Whether its month and day stand on lines of their own, without an hour."""
        return self.last > self.first and not self.when.time_known


__all__ = ["Anchor"]
