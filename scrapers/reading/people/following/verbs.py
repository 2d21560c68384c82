"""The role that a verb behind a name gives, with its object or "as": "serves as emcee", "does the interviewing"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.names.vocabulary import given_names
from scrapers.reading.people.cues import ROLES
from scrapers.reading.people.evidence import Evidence, against, strong
from scrapers.reading.people.following import acts
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_DOES = {
    "interviewing": Role.MODERATOR,
    "questioning": Role.MODERATOR,
    "moderating": Role.MODERATOR,
    "asking": Role.MODERATOR,
    "hosting": Role.HOST,
    "emceeing": Role.HOST,
}


_SERVES = words("auctioneer installing greeter introducer")


def verb(line: Line, at: int, stop: int) -> Evidence | None:
    """What a verb in its first form or with an s says; None where it gives no role."""
    low = line.low(at)
    if line.low(at + 1) == "of" and low in ("host", "co-host", "chair", "coach", "judge"):
        # "Ann Lee and Bob Ray, host of the Elm Street podcast": what he is, and no verb
        return None
    if (
        low in ("serve", "serves", "act", "acts", "return", "returns")
        and line.has(("as",), at + 1, min(at + 3, stop))
        and not line.has(("chief", "county", "district"), at + 2, min(at + 5, stop))
        and line.has(_SERVES, at + 2, min(at + 6, stop))
        and not line.has(("emcee", "host", "speaker"), at + 2, min(at + 8, stop))
    ):
        return against(f"only “{low} as …”")
    if (role := acts_as(line, at, stop)) is not None:
        return strong(role, f"“{low} as …”", own=True)
    if low in ("do", "does", "handle", "handles") and (
        doing := next((word for word in line.lows(at, min(stop, at + 8)) if word in _DOES), "")
    ):
        return strong(_DOES[doing], f"“{low} the {doing}”", own=True)
    if (
        low in ("play", "plays")
        and at + 2 < stop
        and line.tokens[at + 1].capital
        and line.tokens[at + 2].capital
        and line.low(at + 1) in given_names()
    ):
        return strong(Role.SPEAKER, f"“{low}” somebody else", own=True)
    return acts.of(line, at, stop)


def acts_as(line: Line, at: int, stop: int) -> Role | None:
    """The role behind "as": "returns as emcee", "serves as our guide"."""
    for here in range(at + 1, min(at + 6, stop)):
        if line.low(here) == "as":
            nouns = [low for low in line.lows(here + 1, min(here + 5, stop)) if low in ROLES]
            noun = nouns[1] if len(nouns) > 1 and nouns[0] == "panel" else next(iter(nouns), "")
            return ROLES[noun] if noun and ROLES[noun] is not Role.PERFORMER else None
        if not line.tokens[here].word:
            return None
    return None


_SPOKEN = words("report speak address review deliver share present reflect recap")


def joined_verb(line: Line, at: int, stop: int) -> Evidence | None:
    """ "keeps time and asks the questions": the role of a verb that "and" joins to the first, where it has one."""
    for here in range(at + 1, min(at + 9, stop - 1)):
        if line.low(here) == "and":
            told = _for_it(verb(line, here + 1, stop))
            # "will report on the year and pass the gavel": who does so speaks first
            return (
                None
                if told is not None and told.role in (Role.HONOREE, Role.HOST) and line.low(at).rstrip("s") in _SPOKEN
                else told
            )
        if not line.tokens[here].word:
            return None
    return None


PLANS = words(
    "agreed promised confirmed accepted invited offered volunteered scheduled slated set expected asked going ready "
    "happy excited tapped booked arranged honored"
)


def planned(line: Line, at: int, stop: int) -> Evidence | None:
    """What somebody asked, set or ready will do, where that gives a role: "has been asked to moderate"."""
    to = next((here for here in range(at + 1, min(at + 4, stop - 1)) if line.low(here) == "to"), -1)
    return _for_it(verb(line, to + 1, stop)) if to > 0 else None


def _for_it(told: Evidence | None) -> Evidence | None:
    return told if told is not None and told.weight > 0 else None


_SEVERAL = words("two three four five several a")


def sits_with(line: Line, at: int, stop: int) -> Evidence | None:
    """ "sits down with three shop owners": who sits down with several unnamed asks them."""
    near = line.lows(at + 1, min(stop, at + 5))
    if (
        near[:2] != ["down", "with"]
        or len(near) < 3
        or near[2] not in _SEVERAL
        or (near[2] == "a" and "panel" not in near)
    ):
        return None
    unnamed = line.low(at + 4).islower() and not line.tokens[min(at + 4, len(line.tokens) - 1)].capital
    return strong(Role.MODERATOR, "“sits down with” several", own=True) if unnamed else None


__all__ = ["PLANS", "acts_as", "joined_verb", "planned", "sits_with", "verb"]
