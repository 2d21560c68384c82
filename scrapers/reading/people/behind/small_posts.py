"""Posts that no list of occupations knows, in small letters before the body: "vet at Elm Animal Clinic", "the goat lady
at Elm Farm"."""

from __future__ import annotations

from collections.abc import Set

from scrapers.reading import bodies
from scrapers.reading.people.behind.links import body_of
from scrapers.reading.people.clause_bodies import body as body_at
from scrapers.reading.people.cues import ROLES, STOPS, TALKS, VERBS, present
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_LONGEST = 6
_LINKS = words("at with for")
_NO_POSTS = words(
    "live here there noon more only available back out over up down away together off tonight today now currently "
    "previously once best famous known ready free open booth table "
    "party meeting dinner event reception rally market fair game show concert service ceremony stop time date next "
    "soon again once twice years decades months weeks days year month "
    "graduate graduates grad alumnus alumna alum student students degree pupil intern patient client survivor "
    "resident native friend friends fan guest guests customer donor sponsor winner recipient "
    "responsible accountable perfect great good new old fundraising money help support"
)
"""Small words before "at" and "with" that name nobody's post."""
_GUIDES = words("guide guides docent chaplain tutor coach trainer")
"""Who does this at a body: "volunteer tour guide at Elm Island"."""


def held(line: Line, at: int, stop: int, persons: Set[int]) -> tuple[str, str, int] | None:
    """The post that begins at ``at``, its body and the token behind them; None for others."""
    here = at
    while here < stop and here - at < _LONGEST and _small(line, here) and not (here > at and line.low(here) in _LINKS):
        here += 1
    if here == at or here >= stop or line.low(here) not in _LINKS:
        return None
    last = line.low(here - 1)
    if (
        last in _NO_POSTS
        or last.endswith(("ing", "ed", "ly"))
        or ((last in ROLES or last in TALKS or last in VERBS) and not (last in _GUIDES and here - at > 1))
        or (line.low(at) in VERBS and line.low(at) != "tour")
    ):
        return None
    if line.low(here) == "for" and line.low(here + 1) != "the":
        return None
    told = body_of(line, here, stop)
    if (
        told is None
        and (behind := body_at(line, here + 1, stop)) is not None
        and behind.organization
        and line.low(here + 1) in ("the", "our")
        and " " in behind.organization
    ):
        # "our contact at the United Way of Elm County"
        told = behind.organization, bodies.end(line.tokens, here + 2, stop)
    if (
        told is None
        or any(inside in persons for inside in range(here, told[1]))
        or not line.tokens[here + 1 + (line.low(here + 1) in ("the", "our"))].capital
    ):
        return None
    return line.cut(at, here), *told


def owned(line: Line, at: int, stop: int, persons: Set[int]) -> tuple[str, str, int] | None:
    """ "KXYZ's voice of the Hawks", "Elm Bank's man in Duluth": what somebody is to a body that is said to have them."""
    end = bodies.end(line.tokens, at, stop)
    if end == at or line.mark(end - 1)[-2:] not in ("'s", "’s") or bodies.place(line.tokens, at, end) or end >= stop:
        return None
    called = bodies.text(line.text, line.tokens, at, end, owner=True)
    if not (called.isupper() and len(called) > 2) and not any(
        part.lower() in bodies.UNITS for part in called.split(" ")
    ):
        return None
    here = end
    while (
        here < stop
        and here - end < _LONGEST
        and line.tokens[here].word
        and (not line.tokens[here].capital or line.low(here - 1) in ("the", "in", "of"))
    ):
        here += 1
    if (
        here == end
        or (here < stop and line.mark(here) not in (",", ".", ")", ";", "–", "—", "-"))
        or line.low(end) in STOPS
        or present(line.low(end))
        or any(inside in persons for inside in range(end, here))
        or line.low(end) in TALKS
    ):
        return None
    return line.cut(end, here), called, here


def _small(line: Line, at: int) -> bool:
    token = line.tokens[at]
    return (
        token.word
        and not token.capital
        and token.low.replace("-", "").isalpha()
        and (token.low not in STOPS or token.low in ("and", "one", "contact"))
        and not present(token.low)
    )


__all__ = ["held"]
