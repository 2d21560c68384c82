"""A title of which the words are known, and how it is told with a body."""

from __future__ import annotations

from typing import NamedTuple

from scrapers.reading import bodies
from scrapers.reading.people.cues import STOPS, present
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles.position import Told
from scrapers.reading.people.titles.wording import written
from scrapers.reading.words import words


class Title(NamedTuple):
    """A title of which the words are known, and not yet the body."""

    line: Line
    at: int
    begin: int
    """Where it is written from, behind its owner."""
    last: int
    """Its last word."""
    stop: int
    owner: str | None
    """Whose it is by the words before that."""

    def told(self, end: int, organization: str | None, behind: int) -> Told:
        """It, written until ``end``, and the token behind all that is told."""
        return Told(written(self.line.cut(self.begin, end)), organization, behind)

    def of(self, end: int, first: int, behind: int) -> Told:
        """It, written until ``end``, of the body at ``[first:behind]``."""
        if (
            self.line.low(first) in _REGIONS
            and self.line.low(first + 1) in _REGIONAL
            and self.line.low(first + 2) == "of"
            and first + 3 < behind
        ):
            # "the Southern Division of Acme"
            first += 3
        owns = next((at for at in range(first + 1, behind - 1) if self.line.mark(at)[-2:] in ("'s", "’s")), 0)
        if owns and self.line.low(behind) in WORKS:
            # "plant manager at Kessler Tool & Die's Elmwood works"
            return self.told(
                end,
                self.owner or bodies.text(self.line.text, self.line.tokens, first, owns + 1, owner=True),
                behind + 1,
            )
        if (
            behind == first + 1
            and behind + 1 < self.stop
            and self.line.low(behind + 1) in _PLANTS
            and self.line.tokens[behind].word
            and not self.line.tokens[behind].capital
            and self.line.low(behind) not in STOPS
        ):
            # "superintendent of the Elmwood wastewater plant"
            return self.told(end, self.owner or self.line.cut(first, behind + 2), behind + 2)
        part = (
            behind < self.stop
            and self.line.tokens[behind].word
            and not self.line.tokens[behind].capital
            and self.line.low(behind) not in STOPS
            and not present(self.line.low(behind))
        )
        return self.told(
            end, self.owner or bodies.text(self.line.text, self.line.tokens, first, behind, owner=part), behind
        )


_PLANTS = words("plant works mill mine yard hospital library airport schools refinery brewery zoo")
WORKS = words(
    "works plant mill office branch campus store shop location facility yard warehouse site lab laboratory unit "
    "division bureau newsroom showroom studio school clinic team chapter"
)
"""Parts of a body in a town, behind the body's own name: "Acme's Elmwood plant"."""
_REGIONS = words(
    "southern northern eastern western central midwest northeast southeast northwest southwest midwestern "
    "northeastern southeastern mid-atlantic"
)
_REGIONAL = words("division region district office branch territory")


__all__ = ["WORKS", "Title"]
