"""Days as they are written, before a calendar is asked: what belongs to one day, a list of them and a range."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day as written; ``year`` and ``weekday`` None where they are not.

    ``nth`` counts the weekday within the month ("2nd Tuesday of March", -1 the last); ``day`` is then the earliest.
    """

    month: int
    day: int
    year: int | None = None
    weekday: int | None = None
    nth: int = 0


@dataclass(slots=True)
class Days:
    """Days in a row of words: a list of single days, or (``span``) the first and the last of a range."""

    days: list[Day]
    span: bool
    last: int
    strong: bool  # evidence beyond "3/5" or a lower-case "may 5"
    joined: bool = False
    """Whether an "and" makes the two a range: with hours, those are of each day."""


def spread_years(days: list[Day]) -> list[Day]:
    """A year written once holds for the days beside it; the months tell where the year turns."""
    spread = list(days)
    for k in range(len(spread) - 2, -1, -1):
        after = spread[k + 1]
        if spread[k].year is None and after.year is not None:
            turned = (spread[k].month, spread[k].day) > (after.month, after.day)
            spread[k] = replace(spread[k], year=after.year - turned)
    for k in range(1, len(spread)):
        before = spread[k - 1]
        if spread[k].year is None and before.year is not None:
            turned = (spread[k].month, spread[k].day) < (before.month, before.day)
            spread[k] = replace(spread[k], year=before.year + turned)
    return spread


def follow(a: Day, b: Day) -> bool:
    """Whether ``b`` is the day after ``a``, leap days aside."""
    lengths = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    if a.month == b.month:
        return b.day == a.day + 1
    return b.day == 1 and b.month == a.month % 12 + 1 and 1 <= a.month <= 12 and a.day in (lengths[a.month - 1], 29)


def day_first_in(zone_name: str) -> bool:
    """Whether people of this zone write the day before the month (all but the Americas north of Mexico)."""
    return not zone_name.startswith(("America/", "US/", "Canada/", "Pacific/Honolulu", "UTC", "Etc/"))
