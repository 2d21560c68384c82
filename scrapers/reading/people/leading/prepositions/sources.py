"""What "from" says: "hear from", "remarks from", "tickets from"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people import serving
from scrapers.reading.people.cues import PRIZES, TALKS
from scrapers.reading.people.evidence import NOTHING, Evidence, against, fair, strong
from scrapers.reading.people.line import Line


def from_(line: Line, at: int, floor: int, skipped: int) -> Evidence:
    """What "from" says: "hear from", "remarks from", "tickets from"."""
    near = [line.low(here) for here in range(max(floor, at - 4), at)]
    if (
        told := (
            _prize_from(line, at, floor, near) or _what_they_make(near) or _gavel_from(near) or _tickets_from(near)
        )
    ) is not None:
        return told
    if near[-1:] == ["heard"] and line.has(("far", "already"), floor, at):
        # "So far we have heard from Jane Roe": who answered that they come
        return against("only attend")
    if any(
        line.low(here) in ("enjoyed", "had", "heard", "received", "hosted") for here in range(max(floor, at - 6), at)
    ):
        return NOTHING
    if (
        told := (
            _answers_from(line, at, floor) or _questions_from(near) or _serves(line, at, floor) or _talk_from(near)
        )
    ) is not None:
        return told
    return (
        fair(Role.SPEAKER, "hear or learn from")
        if any(
            line.low(here) in ("hear", "learn")
            or (line.low(here), line.low(here + 1)) == ("find", "out")
            or (line.low(here) == "know" and line.low(here - 1) == "to")
            for here in range(max(floor, at - 16), at)
        )
        else NOTHING
    )


def _prize_from(line: Line, at: int, floor: int, near: list[str]) -> Evidence | None:
    """ "will receive the medal from club president Jane Roe"."""
    if any(low in PRIZES for low in near) and any(
        line.low(here) in ("receive", "receives", "accept", "accepts", "receiving", "accepting")
        for here in range(max(floor, at - 12), at)
    ):
        return strong(Role.HOST, "a prize from", own=True)
    return None


def _what_they_make(near: list[str]) -> Evidence | None:
    """ "Wines from", "Paintings from"."""
    if not {
        "wine",
        "wines",
        "beer",
        "beers",
        "fashion",
        "fashions",
        "dishes",
        "food",
        "products",
        "works",
        "paintings",
    }.isdisjoint(near):
        return against("what they make")
    return None


def _gavel_from(near: list[str]) -> Evidence | None:
    """ "Takes the gavel from"."""
    return strong(Role.HONOREE, "the gavel from") if "gavel" in near else None


def _tickets_from(near: list[str]) -> Evidence | None:
    """ "Tickets from", "Forms are available from"."""
    if any(
        low
        in (
            "tickets",
            "ticket",
            "forms",
            "form",
            "available",
            "tables",
            "email",
            "letter",
            "donation",
            "prizes",
            "prize",
            "cake",
            "pick",
        )
        for low in near
    ):
        return against("“from”")
    return None


def _answers_from(line: Line, at: int, floor: int) -> Evidence | None:
    """ "Get answers from"."""
    if any(
        line.low(here) == "answers"
        and (
            here == floor
            or line.low(here - 1)
            in ("get", "for", "the", "find", "with", "and", "expert", "straight", "real", "free", "hear")
        )
        and line.low(here + 1) != "questions"
        for here in range(max(floor, at - 12), at)
    ):
        return strong(Role.SPEAKER, "answers “from”")
    return None


def _questions_from(near: list[str]) -> Evidence | None:
    """ "Questions from the audience and"."""
    return strong(Role.MODERATOR, "questions “from”", own=True) if near[-1:] == ["questions"] else None


def _serves(line: Line, at: int, floor: int) -> Evidence | None:
    """Who only serves the gathering: "music from"."""
    return serving.by(line, at, floor)


def _talk_from(near: list[str]) -> Evidence | None:
    """ "Remarks from", "Pitches from", "Hear from"."""
    if any(
        low in TALKS
        or low
        in (
            "pitches",
            "comments",
            "hear",
            "hears",
            "learn",
            "learns",
            "courses",
            "find",
            "out",
            "listen",
            "picture",
            "scoop",
            "lowdown",
            "facts",
            "firsthand",
            "answers",
        )
        for low in near
    ):
        return strong(Role.SPEAKER, "“from”")
    return None
