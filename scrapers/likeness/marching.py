"""Who musters at one place and marches to another: a parade that forms up at the castle for a service at the
memorial."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.likeness.profile import Profile

_MARCH = r"(?:march|marches|marching|parade|parades|process|processes|proceed|proceeds|walk|walks)"
_MARCHES = re.compile(rf" {_MARCH} (?:\w+ ){{0,2}}to ")
_MUSTER = re.compile(
    r" (?:muster|musters|mustering|assemble|assembles|line up|lines up|form up|forms up|fall in|falls in|gather|gathers"
    r"|meet|meets|step off|steps off) "
)


def musters(here: Profile) -> bool:
    """Whether its text tells that one musters, and marches to somewhere."""
    return _MUSTER.search(here.text) is not None and _MARCHES.search(here.text) is not None


def marches(here: Profile, there: Profile) -> bool:
    """Whether ``here`` tells that one musters, and marches from there to the house of ``there``."""
    house = there.spot.name
    return (
        bool(house)
        and musters(here)
        and re.search(rf" {_MARCH} (?:\w+ ){{0,2}}to (?:the )?{re.escape(house)} ", here.text) is not None
    )


__all__ = ["marches", "musters"]
