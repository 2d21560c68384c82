"""Posts that no list of occupations knows, in small letters before the body: "vet at Elm Animal Clinic", "the goat lady at Elm Farm"."""

from __future__ import annotations

from collections.abc import Set

from scrapers.reading.people.behind.links import body_of
from scrapers.reading.people.cues import ROLES, STOPS, TALKS, VERBS, present
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_LONGEST = 6
_LINKS = words("at with for")
_NO_POSTS = words(
    "live here there noon more only available back out over up down away together off tonight today now currently previously once best famous known ready free open booth table "
    "party meeting dinner event reception rally market fair game show concert service ceremony stop time date next soon again once twice years decades months weeks days year month "
    "graduate graduates grad alumnus alumna alum student students degree pupil intern patient client survivor resident native friend friends fan guest guests customer donor sponsor winner recipient "
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
    if last in _NO_POSTS or last.endswith(("ing", "ed", "ly")) or ((last in ROLES or last in TALKS or last in VERBS) and not (last in _GUIDES and here - at > 1)) or (line.low(at) in VERBS and line.low(at) != "tour"):
        return None
    if line.low(here) == "for" and line.low(here + 1) != "the":
        return None
    told = body_of(line, here, stop)
    if told is None or any(inside in persons for inside in range(here, told[1])) or not line.tokens[here + 1 + (line.low(here + 1) in ("the", "our"))].capital:
        return None
    return line.cut(at, here), *told


def _small(line: Line, at: int) -> bool:
    token = line.tokens[at]
    return token.word and not token.capital and token.low.replace("-", "").isalpha() and (token.low not in STOPS or token.low in ("and", "one")) and not present(token.low)


__all__ = ["held"]
