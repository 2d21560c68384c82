"""Who gives a prize, who won it, and who presides, by what stands before "by": "The winners announced by"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people.cues import PRIZES, THROUGH
from scrapers.reading.people.evidence import Evidence, strong
from scrapers.reading.people.leading.prepositions.talks import SPOKEN
from scrapers.reading.words import words

OF_FAME = words("nobel pulitzer booker oscar grammy emmy peabody pritzker turner")


def presents_the_award(before: str, wide: list[str]) -> Evidence | None:
    """ "the presentation of the Elm Award to Acme by Jane Roe"."""
    if (
        "presentation" in wide
        and before not in THROUGH
        and any(low in PRIZES for low in wide[wide.index("presentation") :])
        and wide[wide.index("presentation") + 1 :][:1] == ["of"]
    ):
        return strong(Role.HOST, "the award presented by", own=True)
    return None


def won_by(wide: list[str]) -> Evidence | None:
    """ "The Service Award was won this year by Jane Roe"."""
    if (
        any(
            low in ("won", "earned", "captured") and {"was", "is", "been"} & set(wide[max(0, place - 2) : place])
            for place, low in enumerate(wide)
        )
        and not PRIZES.isdisjoint(wide)
        and OF_FAME.isdisjoint(wide)
        and not any(low.isdigit() or low in ("last", "who") for low in wide)
    ):
        return strong(Role.HONOREE, "a prize won by", own=True)
    return None


def first_pitch(before: str, wide: list[str]) -> Evidence | None:
    """ "The first pitch thrown by"."""
    return strong(Role.HONOREE, "the first pitch by", own=True) if before == "thrown" and "pitch" in wide else None


def accepted_by(before: str, wide: list[str]) -> Evidence | None:
    """ "The award was accepted by"."""
    if before in ("accepted", "received") and (any(low in PRIZES for low in wide) or "behalf" in wide):
        return strong(Role.HONOREE, f"“{before} by”", own=True)
    return None


def given_out_by(before: str, wide: list[str]) -> Evidence | None:
    """ "Prizes given out by"."""
    if before == "out" and any(low in PRIZES for low in wide[-8:]):
        return strong(Role.HOST, "given out by", own=True)
    return None


def announced_by(before: str, wide: list[str]) -> Evidence | None:
    """ "The winners announced by"."""
    if before in ("announced", "revealed", "drawn", "named") and not {
        "winner",
        "winners",
        "awards",
        "honorees",
        "recipients",
        "finalists",
        "class",
        "list",
        "honoree",
    }.isdisjoint(wide):
        return strong(Role.HOST, f"“{before} by”", own=True)
    return None


def revealed_by(before: str, wide: list[str]) -> Evidence | None:
    """ "Revealed on stage by"."""
    if before == "stage" and not {"revealed", "announced", "unveiled"}.isdisjoint(wide[-4:]):
        return strong(Role.HOST, "revealed on stage by", own=True)
    return None


def presents_a_medal(wide: list[str]) -> Evidence | None:
    """ "Trooper Ann Lee is presented the Medal of Valor by Gov. Jane Roe"."""
    if (
        not {"presented", "awarded", "given"}.isdisjoint(wide[-9:])
        and not PRIZES.isdisjoint(wide[-6:])
        and SPOKEN.isdisjoint(wide[-9:])
    ):
        return strong(Role.HOST, "the award presented by", own=True)
    return None


def diplomas_by(before: str) -> Evidence | None:
    """ "Diplomas by"."""
    if before in ("diplomas", "certificates", "awards", "prizes", "medals"):
        return strong(Role.HOST, f"“{before} by”", own=True)
    return None


__all__ = [
    "OF_FAME", "accepted_by", "announced_by", "diplomas_by", "first_pitch", "given_out_by", "presents_a_medal",
    "presents_the_award", "revealed_by", "won_by",
]  # fmt: skip
