"""Whether capitals are a town and no body: "Jane Roe of Lansing", "City Manager Bob Ray, Las Cruces"."""

from __future__ import annotations

from hobnob.places import gazetteer
from scrapers.reading.bodies import UNITS
from scrapers.reading.names.vocabulary import surnames
from scrapers.reading.people.line import Line

SMALL, LARGE = 15_000, 60_000
"""So many live at least where words lead to a town, and where only a comma does."""
_CITY = 100_000
"""A surname is a town's name only where so many live."""
_BODIES_TOO = frozenset(
    [
        "delta", "central", "goodyear", "cumberland", "keystone", "progressive", "columbia", "concord", "cambridge",
        "oxford", "aurora", "sunrise", "paradise", "enterprise", "independence", "liberty", "lakeland", "midland",
        "pioneer", "princeton", "stanford", "berkeley", "hershey", "corning", "erlanger", "eastlake", "rossville",
        "woodward", "hollins", "university", "evergreen", "summit", "phoenix", "mobile", "buffalo",
    ]
)  # fmt: skip
"""Firms and schools are called so, too."""


def alone(line: Line, first: int, end: int, least: int) -> bool:
    """Whether the capitals ``[first:end]`` are the name of a town of so many, and the surname or the firm of nobody."""
    if not 0 < end - first < 4:
        return False
    inside = line.tokens[first:end]
    if any(
        not token.word or not token.capital or token.low in UNITS or (token.text.isupper() and len(token.text) > 1)
        for token in inside
    ):
        return False
    if inside[-1].low in ("hope", "grace", "faith", "harmony", "life"):
        # "Pastor Jane Roe of New Hope"
        return False
    if inside[0].low in _BODIES_TOO or inside[0].low in ("st", "saint", "ste") or inside[-1].text[-2:] in ("'s", "’s"):
        return False
    towns = gazetteer.towns_named(line.cut(first, end))
    return bool(towns) and towns[0].population >= (_CITY if len(inside) == 1 and inside[0].low in surnames() else least)


__all__ = ["LARGE", "SMALL", "alone"]
