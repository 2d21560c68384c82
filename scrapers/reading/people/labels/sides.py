"""Labels of those who sit on a panel or take a side: "Running for the council", "In favor", "Judge"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people import leads
from scrapers.reading.people.evidence import Evidence, strong


def runs_for_a_seat(lows: list[str]) -> Evidence | None:
    """ "Running for the council", "Vying for mayor"."""
    if any(
        low in ("running", "run", "vying", "competing")
        and lows[at + 1 : at + 2] == ["for"]
        and not {
            "seat",
            "seats",
            "office",
            "mayor",
            "council",
            "board",
            "sheriff",
            "assembly",
            "senate",
            "house",
            "judge",
        }.isdisjoint(lows[at + 2 :])
        for at, low in enumerate(lows)
    ):
        return strong(Role.PANELLIST, "who runs for a seat")
    return None


def talks_over(lows: list[str]) -> Evidence | None:
    """ "Teachers talk": several talk a matter over."""
    return strong(Role.PANELLIST, f"the label “{' '.join(lows[:2])} talk”") if leads.talk_over(lows) else None


def for_or_against(lows: list[str]) -> Evidence | None:
    """ "In favor", "Opposed"."""
    if any(low in ("favor", "favour", "against", "opposed") for low in lows):
        return strong(Role.PANELLIST, "a side of a debate")
    return None


def stands_for_a_seat(lows: list[str]) -> Evidence | None:
    """ "Candidates for seat 3"."""
    if not {"nominees", "candidates"}.isdisjoint(lows) and not {"seat", "seats"}.isdisjoint(lows):
        return strong(Role.PANELLIST, "who stands for a seat")
    return None


def a_judge(lows: list[str]) -> Evidence | None:
    """ "Judge:"."""
    return strong(Role.PANELLIST, "the label “judge”") if lows[-1] == "judge" else None


def runs_for(lows: list[str]) -> Evidence | None:
    """ "Running for"."""
    return strong(Role.PANELLIST, "the label “running for”") if lows[:2] == ["running", "for"] else None


def takes_a_side(kept: list[str]) -> Evidence | None:
    """ "Pro", "For the motion", "Arguing against"."""
    if (
        kept[:1] in (["pro"], ["con"], ["against"], ["arguing"])
        or kept == ["for"]
        or (
            kept[:1] == ["for"]
            and not {"the", "motion", "resolution", "proposition", "measure", "amendment", "question"}.isdisjoint(kept)
        )
        or any(low in ("favor", "favour", "defense", "prosecution", "against", "opposed") for low in kept)
    ):
        return strong(Role.PANELLIST, "a side of a debate")
    return None


__all__ = [
    "a_judge", "for_or_against", "runs_for", "runs_for_a_seat", "stands_for_a_seat", "takes_a_side", "talks_over",
]  # fmt: skip
