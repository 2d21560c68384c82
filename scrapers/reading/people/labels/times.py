"""Labels of those who come another time, or held an office in earlier years: "Next speaker", "Past presidents"."""

from __future__ import annotations

from scrapers.reading.names.vocabulary import TIMES
from scrapers.reading.people.cues import (
    EARLIER,
    ROLES,
)
from scrapers.reading.people.evidence import Evidence, against
from scrapers.reading.people.labels.honours import AWARDS


def of_earlier_years(kept: list[str]) -> Evidence | None:
    """ "Past president", "2019 award": who held an office or had a prize in earlier years."""
    if (
        any(low in EARLIER for low in kept)
        and any(low in ROLES or low in AWARDS for low in kept)
        and "immediate" not in kept
    ):
        return against("of earlier years")
    return None


def of_an_earlier_time(lows: list[str]) -> Evidence | None:
    """ "Last month", "Last year's winning foursome", "Defending champs", "2024 champions"."""
    if "last" in lows and not {"meeting", "month", "week", "time"}.isdisjoint(lows):
        return against("of an earlier time")
    if lows[0] in ("defending", "reigning") or (lows[0] == "last" and lows[1:2] == ["year"]):
        # "Last year's winning foursome", "Defending champs"
        return against("of an earlier time")
    if lows[-1] in ("champions", "champs", "champion") and len(lows) == 2 and lows[0].isdigit():
        return against("of an earlier time")
    return None


def of_years_past(lows: list[str]) -> Evidence | None:
    """ "Officers last year", "Past chairs"."""
    if lows[-2:] == ["last", "year"] or (lows[0] == "past" and lows[-1].endswith("s")):
        return against("of earlier years")
    return None


def of_another_time(lows: list[str]) -> Evidence | None:
    """ "Upcoming", "Next week", "Next speaker": who comes another time."""
    if lows[0] in ("upcoming", "forthcoming") and len(lows) < 4 and all(low in TIMES for low in lows[1:]):
        return against("another time")
    if (
        lows[0] == "next"
        and len(lows) > 1
        and lows[1] in ("week", "month", "meeting", "time", "up", "speaker")
        and lows[1] != "up"
    ):
        return against("another time")
    return None


__all__ = ["of_an_earlier_time", "of_another_time", "of_earlier_years", "of_years_past"]
