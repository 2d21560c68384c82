"""What is said of somebody behind more than an aside: a long title, another of the list whose name nobody knows, whose
favourite they are."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people.cues import AUXILIARIES, MENTIONS, MODERATES, PRONOUNS, ROLES, TAKE_UP
from scrapers.reading.people.evidence import NOTHING, WITH_OTHERS, Evidence, against, strong
from scrapers.reading.people.following.coming import after_will
from scrapers.reading.people.following.telling import tells
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_FURTHEST = 36
_SMALL = words("of the for and in at from with")
_LIKED = words("favorite favourite favorites favourites popular beloved")
_COMES = words("will returns joins is")


def beyond(line: Line, end: int, at: int, stop: int, several: bool) -> Evidence | None:
    """What a verb further on says of those who end at ``end``; None where none is reached."""
    if at >= stop:
        return None
    told = _of_all(line, end, stop, several)
    if told is None:
        told = _honorees(line, at, stop) or _behind_title(line, at, stop)
    return told if told is not None else _and_will(line, at, stop) or _as_ours(line, at, stop)


_SPEAKS = words("speak talk lecture share discuss present explain demonstrate teach")


def _and_will(line: Line, at: int, stop: int) -> Evidence | None:
    """ "Jane Roe holds a chair in nursing and will lecture on sleep": what the end of the sentence says."""
    will = next(
        (
            here
            for here in range(at + 1, min(stop - 1, at + _FURTHEST))
            if line.low(here) == "will" and line.low(here - 1) == "and"
        ),
        -1,
    )
    if (
        will < 0
        or line.low(will + 1) not in _SPEAKS
        or not line.tokens[at].word
        or line.tokens[at].capital
        or any(line.low(here) in PRONOUNS or line.mark(here) in ";:" for here in range(at, will))
    ):
        return None
    return after_will(line, will + 1, stop)


_OURS = words("our today's tonight's this")
_WITH_US = (Role.SPEAKER, Role.PANELLIST, Role.MODERATOR, Role.HOST)
_THEN_COMES = words("join joins will come comes is are return returns")


def _as_ours(line: Line, at: int, stop: int) -> Evidence | None:
    """ "Ann and Bob Roe built Acme and join us as our guest speakers": what somebody of whom more is told comes as."""
    for here in range(at + 2, min(stop - 2, at + _FURTHEST)):
        if line.low(here) in PRONOUNS - {"us"} or line.mark(here) in ";:":
            return None
        if line.low(here) != "as" or line.low(here + 1) not in _OURS:
            continue
        role = next((ROLES[low] for low in line.lows(here + 2, min(stop, here + 5)) if low in ROLES), None)
        comes = any(
            line.low(back) == "and" and line.low(back + 1) in _THEN_COMES for back in range(max(at, here - 9), here)
        )
        if role in _WITH_US and comes and not any(span.sure == 2 for span in line.within(at, here)):
            return strong(role, "comes as ours", own=True)
    return None


def _of_all(line: Line, end: int, stop: int, several: bool) -> Evidence | None:
    """ "Ann Lee of Acme, and Xylo Poe of Elm explore how": the verb of a list that goes on with a name that nobody
    knows."""
    joined = parted = False
    for here in range(end, min(stop, end + _FURTHEST)):
        token = line.tokens[here]
        if not token.word:
            if token.text not in (",", "&"):
                return None
            parted = parted or token.text == ","
        elif token.low == "and":
            joined = here + 2 < stop and line.tokens[here + 1].capital
        elif not token.capital and token.low not in _SMALL:
            if not (
                joined
                and parted
                and token.low in TAKE_UP
                and line.tokens[here - 1].capital
                and (several or line.within(end, here))
            ):
                return None
            told = tells(line, here, stop, True)
            return told._replace(why=f"{told.why} {WITH_OTHERS}") if told.role is Role.SPEAKER else told
    return None


_PRAISED = words("honorees honourees inductees honored honoured inducted recognized saluted")


def _honorees(line: Line, at: int, stop: int) -> Evidence | None:
    """ "Team manager Jane Roe, the firm KPMG and the Museum of Elm will be honorees": all of a list, bodies too."""
    for here in range(at, min(stop - 2, at + _FURTHEST)):
        low = line.low(here)
        if low == "will":
            praised = line.low(here + 1) == "be" and not _PRAISED.isdisjoint(line.lows(here + 2, min(stop, here + 5)))
            return strong(Role.HONOREE, "“will be honorees”", own=True) if praised else None
        if line.mark(here) in ".;:?!–—" or low in AUXILIARIES or low in PRONOUNS or low.endswith("ed"):
            return None
    return None


def _behind_title(line: Line, at: int, stop: int) -> Evidence | None:
    """ "Jane Roe, dean of Elm and professor at Marlow, moderates": a verb behind a comma, with nothing but a title
    before it."""
    for here in range(at, min(stop - 1, at + _FURTHEST)):
        low = line.low(here)
        if line.mark(here) in '.;:?!–—()"“”' or low in AUXILIARIES or low in PRONOUNS:
            return None
        if line.mark(here) != ",":
            continue
        verb = line.low(here + 1)
        if (verb == "will" or verb in MODERATES or verb in MENTIONS) and line.within(at, here):
            return None
        if verb == "will":
            return after_will(line, here + 2, stop)
        if verb in MODERATES:
            return strong(Role.MODERATOR, f"“{verb}”", own=True)
        if verb in MENTIONS:
            return against(f"“{verb}”")
    return None


def favourite(line: Line, at: int, stop: int) -> Evidence:
    """ "Jane Roe, one of our favorite speakers, will be here": whose favourite somebody is, and that they come."""
    if line.low(at) not in ("one", "a", "our", "the", "your", "always") and not line.low(at).endswith(
        ("'s", "’s", "s'", "s’")
    ):
        return NOTHING
    liked = next((here for here in range(at, min(stop, at + 7)) if line.low(here) in _LIKED), -1)
    if liked < 0:
        return NOTHING
    behind = next((here for here in range(liked + 1, min(stop, liked + 4)) if line.low(here) in _COMES), -1)
    speaks = any(ROLES.get(low) is Role.SPEAKER for low in line.lows(at, behind)) if behind > 0 else False
    if behind < 0 or (not speaks and line.low(behind) == "is"):
        return NOTHING
    return strong(Role.SPEAKER, "a favourite who comes", own=True)


__all__ = ["beyond", "favourite"]
