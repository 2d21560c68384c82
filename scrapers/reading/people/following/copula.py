"""What "is" behind a name announces: a role, a participle, an honour, or that somebody only arranges or is not
there."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people.cues import HONOURED, PRIZES, ROLES, VERBS
from scrapers.reading.people.evidence import NOTHING, Evidence, against, fair, strong, weak
from scrapers.reading.people.following import acts
from scrapers.reading.people.following.asides import skip_adverbs
from scrapers.reading.people.following.contacts import A_CONTACT
from scrapers.reading.people.following.verbs import PLANS, planned
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_GUEST_OF_HONOR = {(guest, "of", honor) for guest in ("guest", "guests") for honor in ("honor", "honour")}


def is_(line: Line, at: int, stop: int, *, coming: bool = False) -> Evidence:
    """What stands behind "is", or behind "will be" (``coming``)."""
    at = skip_adverbs(line, at, stop)
    near = line.lows(at, min(stop, at + 7))
    if not near:
        return NOTHING
    told = _only(near) or _prize(line, at, stop, near)
    if told is not None:
        return told
    if "featured" in near[:3] and not {"artist", "vendor", "recipe", "in"} & set(near[:4]):
        return strong(Role.SPEAKER, "“is … featured”", own=True)
    if near[0] in _COMES and (role := _comes_as(line, at, stop)) is not None:
        return strong(role, f"“is {near[0]} as …”", own=True)
    if _GUEST_OF_HONOR.intersection(zip(near, near[1:], near[2:], strict=False)):
        return strong(Role.HONOREE, "“is … guest of honor”", own=True)
    if near[:2] == ["one", "of"]:
        near = near[2:] or near
    if near[0] == "this" and near[1:2] == ["year's"] and line.has(_WON, at + 2, min(stop, at + 10)):
        return strong(Role.HONOREE, "“is this year's …”", own=True)
    if (
        not _STANDS_AT.isdisjoint(near)
        and _ARRANGER.isdisjoint(near)
        and not any(
            ROLES.get(low) in (Role.HOST, Role.MODERATOR)
            for low in near[: min(map(near.index, _STANDS_AT.intersection(near)))]
        )
    ):
        return strong(Role.SPEAKER, "“is at the podium”", own=True)
    told = _predicate(line, at, stop, near, coming)
    if told is not None:
        return told
    if near[0] in ("substituting", "subbing", "filling", "standing", "stepping") and (
        "for" in near or "in" in near[1:3]
    ):
        return strong(Role.SPEAKER, f"“is {near[0]} …”", own=True)
    if (
        near[0] == "in"
        and near[1:2] == ["the"]
        and near[2:3]
        and near[2].removesuffix("'s") in ("interviewer", "moderator", "questioner")
        and near[3:4] in (["seat"], ["chair"])
    ):
        return strong(Role.MODERATOR, f"“in the {near[2]} seat”", own=True)
    if near[:2] in (["with", "us"], ["on", "hand"], ["in", "town"], ["up", "next"], ["on", "stage"]) or near[:3] == [
        "on",
        "the",
        "panel",
    ]:
        return strong(Role.PANELLIST if "panel" in near else Role.SPEAKER, "“is here”")
    if coming and near[0] in ("there", "here") and near[1:2] == ["to"] and near[2:3] and near[2] in _HELPS:
        return strong(Role.SPEAKER, f"“will be there to {near[2]}”")
    if coming and _is_here_to(line, at, stop):
        return strong(Role.SPEAKER, "“will be here to …”")
    if coming and line.low(at - 1) == "here" and near[0] in ("with", "to"):
        # "will be here with her newest lecture"
        return fair(Role.SPEAKER, "“will be here”")
    return weak(Role.SPEAKER, "“will be”") if coming else NOTHING


def _is_here_to(line: Line, at: int, stop: int) -> bool:
    """ "will be here Tuesday to tell us": what somebody comes for, behind no more than a day."""
    here = at - 1 if line.low(at - 1) in ("here", "there") else at if line.low(at) in ("here", "there") else -1
    to = (
        next((place for place in range(here + 1, min(stop - 1, here + 5)) if line.low(place) == "to"), -1)
        if here >= 0
        else -1
    )
    return (
        to > 0
        and line.low(to + 1) in _HELPS
        and all(
            line.tokens[place].capital or line.low(place) in ("on", "at", "again", "in", "person")
            for place in range(here + 1, to)
        )
    )


_COMES = words("attending visiting participating appearing")


def _comes_as(line: Line, at: int, stop: int) -> Role | None:
    """ "is attending the monthly luncheon as the club's featured speaker": a guest alone need not speak."""
    here = next((here for here in range(at + 1, min(stop, at + 12)) if line.low(here) == "as"), -1)
    nouns = [low for low in line.lows(here + 1, min(stop, here + 6)) if low in ROLES] if here > 0 else []
    noun = nouns[-1] if nouns else ""
    return ROLES[noun] if noun and noun not in ("guest", "guests") and ROLES[noun] is not Role.PERFORMER else None


_HELPS = words(
    "help answer talk explain show share take discuss speak tell walk guide lead present demonstrate teach field "
    "address offer give"
)
_SEEKS = words("looking collecting taking accepting organizing coordinating handling")
_NOT_SOUGHT = words("stage questions part over us back award medal")
_CHAIRS = words("chair chairman chairing")
_CHAIRED_HERE = words("panel session discussion")
_STANDS_AT = words("podium mic microphone lectern program")
_ARRANGER = words("director manager coordinator chair")
_WON = words("year honoree recipient winner inductee marshal laureate champion awardee")


_SERVES = words("auctioneer auctioneers")


def _only(near: list[str]) -> Evidence | None:
    """Whether somebody is not there, only looks for help, or is whom to turn to."""
    if not _SERVES.isdisjoint(near) and not any(ROLES.get(low) in (Role.HOST, Role.MODERATOR) for low in near):
        return against("only takes the bids")
    if ("spirit" in near and "in" in near) or near[0] in ("not", "missed", "dearly", "unable"):
        return against("not there")
    if near[0] in _SEEKS and _NOT_SOUGHT.isdisjoint(near[1:]):
        return against("only looks for help")
    elsewhere = "hospital" in near[:4] or ("birthday" in near and "celebrating" in near)
    arranges = (
        "contact" in near
        or "inviting" in near
        or near[0] in ("reached", "contacted")
        or near[:2] == ["in", "charge"]
        or (near[0] in _CHAIRS and _CHAIRED_HERE.isdisjoint(near))
    )
    return A_CONTACT if arranges or elsewhere else None


def _prize(line: Line, at: int, stop: int, near: list[str]) -> Evidence | None:
    """ "is our Citizen of the Year", "is running for mayor", "is presented with the medal"."""
    if any(
        line.low(here) in ("year", "month", "quarter") and line.low(here - 1) == "the" and line.low(here - 2) == "of"
        for here in range(at + 2, min(stop, at + 10))
    ):
        return strong(Role.HONOREE, "“is … of the year”", own=True)
    if near[0] in ("running", "vying", "competing", "campaigning") and "for" in near[1:3]:
        return strong(Role.PANELLIST, f"“is {near[0]} for”", own=True)
    if near[:2] == ["presented", "with"] or (
        near[0] in ("presented", "awarded", "given")
        and near[1:2]
        and near[1] in ("the", "a", "an", "his", "her", "their", "our")
        and (near[0] == "awarded" or not (PRIZES | {"heart", "star", "key"}).isdisjoint(near[2:7]))
    ):
        return strong(Role.HONOREE, "“is presented with”", own=True)
    return None


_BREAKS = words("who at of in and for by")
_JOBS = words("leader leaders teacher class band music host winner judge guide lecturer trainer panel")
"""Roles that are jobs too: "is a teacher" announces nothing."""
_ING = {
    **dict.fromkeys(words(
        "joining speaking coming back presenting returning visiting sharing leading here teaching appearing giving "
        "available delivering discussing"), Role.SPEAKER),
    **dict.fromkeys(words("moderating interviewing facilitating"), Role.MODERATOR),
    **dict.fromkeys(words("hosting emceeing presiding"), Role.HOST),
    "retiring": Role.HONOREE,
}  # fmt: skip
"""What somebody is doing here, or is, and the role that it gives."""


def _predicate(line: Line, at: int, stop: int, near: list[str], coming: bool) -> Evidence | None:
    """The first of five words that gives a role: "is our keynote speaker", "is back", "is being honored"."""
    if near[0] in ("moderated", "facilitated") and near[1:2] == ["by"]:
        # "The panel, Ann Lee and Bob Ray, will be moderated by Jane Roe"
        return strong(Role.PANELLIST, f"“is {near[0]} by”", own=True)
    if "grand" in near[:4] and near[near.index("grand") + 1 : near.index("grand") + 2] in (["marshal"], ["marshals"]):
        return strong(Role.HONOREE, "“is grand marshal”", own=True)
    for place, low in enumerate(near[:5]):
        if low in _BREAKS or (place and not line.tokens[at + place].word):
            break
        if low in ("recognized", "celebrated", "honored") and line.low(at + place + 1) == "as":
            return NOTHING
        if low in HONOURED or (low == "wrapped" and {"quilt", "quilts"} & set(near)):
            return strong(Role.HONOREE, f"“is {low}”", own=True)
        if low == "panel" and near[place + 1 : place + 2] and ROLES.get(near[place + 1]) in (Role.MODERATOR, Role.HOST):
            # "will be the panel moderator"
            return strong(ROLES[near[place + 1]], f"“is {near[place + 1]}”", own=True)
        if low in ROLES and (low not in _JOBS or (low == "host" and place < 4)):
            return strong(ROLES[low], f"“is {low}”", own=True)
        if place == 0 and (told := _participle(line, at, stop, near, coming)) is not None:
            return told
        if low in _ING:
            return strong(_ING[low], f"“is {low}”", own=True)
        if low == "heading":
            return strong(Role.HONOREE, "“is heading”")
        if low in PLANS:
            return planned(line, at + place, stop) or strong(Role.SPEAKER, f"“is {low}”")
    return None


def _participle(line: Line, at: int, stop: int, near: list[str], coming: bool) -> Evidence | None:
    """ "is running the auction", "will be introduced by", "will be cooking"."""
    low = near[0]
    if low.endswith("ing") and (told := acts.of(line, at, stop)) is not None and told.weight > 0:
        return told
    if not coming:
        return None
    if low in ("introduced", "interviewed", "joined", "questioned", "quizzed", "grilled") and "by" in near[1:4]:
        return strong(Role.SPEAKER, f"“will be {low} by”", own=True)
    if low.endswith("ing") and (low[:-3] in VERBS or f"{low[:-3]}e" in VERBS or low[:-4] in VERBS):
        return strong(Role.SPEAKER, f"“will be {low}”", own=True)
    return None


__all__ = ["is_"]
