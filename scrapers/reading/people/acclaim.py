"""What a label or a subject says of the persons behind it that are honoured as a group, or only have a birthday:
"The Women of Distinction for 2026 are", "Meet this year's class:", "Happy Birthday this month:"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people.evidence import NOTHING, Evidence, against, strong
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_PEOPLE = words(
    "women woman men man people person persons leaders citizens champions girls latinas latinos entrepreneurs "
    "educators lawyers"
)
WORTH = words(
    "distinction influence impact achievement note excellence valor valour courage vision character worth merit year"
)
_SHOWN = words("meet introducing announcing presenting welcome celebrating honoring here's")
_FAMILY = words(
    "baby babies grandbaby grandson granddaughter grandchild grandchildren son daughter twins wedding marriage "
    "married engagement engaged birthday birth nuptials newborn"
)
_NEWS = words("new first second third birth wedding marriage engagement birthday married engaged welcoming arrival")


def of(lows: list[str]) -> Evidence:
    """The evidence of the words before a colon, or before "are"."""
    if "birthday" in lows or "birthdays" in lows:
        return (
            against("only has a birthday")
            if lows[0] in ("happy", "birthday", "birthdays") or lows[-1] in ("birthdays", "month", "week", "birthday")
            else NOTHING
        )
    told = _timeless(lows)
    if not told:
        return NOTHING
    if told[0] == "sponsoring" and told[-1] in ("member", "members", "rotarian", "lion", "kiwanian"):
        return against("who brings a new member in")
    if told[-2:-1] == ["of"] and told[-1] in WORTH - {"year"} and told[-3:-2] and told[-3] in _PEOPLE:
        return strong(Role.HONOREE, f"the label “{' '.join(told[-3:])}”", own=True)
    if told[-1:] == ["class"] and told[0] in _SHOWN and len(told) < 6:
        return strong(Role.HONOREE, "a class that is shown")
    if (
        told == ["mvp"]
        or (told[0] == "most" and 1 < len(told) < 5 and told[-1] not in _NO_PRIZES)
        or told[-2:] in (["runner", "up"], ["best", "newcomer"])
        or told[-1] in ("runner-up", "runners-up")
    ):
        return strong(Role.HONOREE, f"the label “{' '.join(told)}”", own=True)
    if told[-1] == "place" and told[-2:-1] and told[-2] in _ORDINALS and len(told) < 5:
        return strong(Role.HONOREE, f"the label “{' '.join(told[-2:])}”", own=True)
    return NOTHING


_ORDINALS = words("first second third fourth 1st 2nd 3rd 4th")
_NO_PRIZES = words("wanted recently recent likely importantly of notably years experience books")


def _timeless(lows: list[str]) -> list[str]:
    """The words without "for 2026", "for this year" behind them."""
    if lows[-1:] == ["are"]:
        lows = lows[:-1]
    at = next((place for place in range(len(lows) - 1, max(0, len(lows) - 4), -1) if lows[place] == "for"), 0)
    if at and all(low.isdigit() or low in ("this", "year", "the") for low in lows[at + 1 :]) and at + 1 < len(lows):
        return lows[:at]
    return lows


def of_a_family(lows: list[str]) -> bool:
    """Whether what somebody is congratulated on is a family's news: "on his new grandson", "who were married"."""
    return (
        any(
            low in _FAMILY and (low in _NEWS or not _NEWS.isdisjoint(lows[max(0, at - 3) : at]))
            for at, low in enumerate(lows)
        )
        and "award" not in lows
    )


def lists(line: Line, at: int) -> bool:
    """Whether the mark or "and" at ``at`` goes on with a list behind the label of those honoured: "Inductees: Ann Lee,
    the late Jane Roe"."""
    colon = next((here for here in range(at, max(-1, at - 40), -1) if line.mark(here) in (":", ".", "!", "?")), -1)
    return (
        line.mark(at) in (",", ";", "and", "&")
        and colon > 0
        and line.mark(colon) == ":"
        and any(line.low(here) in _LABELS for here in range(max(0, colon - 4), colon))
    )


_LABELS = words(
    "inductees inductee honorees honoree honourees recipients laureates awardees honoring honouring inducting medalists"
)


__all__ = ["WORTH", "lists", "of", "of_a_family"]
