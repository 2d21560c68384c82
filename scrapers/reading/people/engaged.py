"""Where somebody is engaged, by words that name no post: "is with the Elm DNR", "works out of the Acme plant", "one of
three partners in Roe & Poe"."""

from __future__ import annotations

from hobnob.places import gazetteer
from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.people import titles
from scrapers.reading.people.clause_bodies import body
from scrapers.reading.people.cues import STOPS
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import Position
from scrapers.reading.words import words

_OF_SEVERAL = words(
    "partners partner founders co-founders owners co-owners principals attorneys lawyers shareholders physicians "
    "doctors vets veterinarians brokers agents instructors teachers siblings brothers sisters directors managers "
    "engineers nurses pastors"
)
_ON = words("staff faculty team crew")
_THEIRS = words(
    "lab laboratory team research group clinic class classroom students crew office work patients desk practice studio"
)
_WORKS = words("works practices interns")
_LINKS = words("at for with")
_GREW = words("grew built turned expanded took scaled")
_FROM = words("from into")


def read(line: Line, at: int, first: int, stop: int) -> Position | None:
    """The body that the words at ``at``, within a clause that begins at ``first``, say somebody is engaged at."""
    low, behind = line.low(at), line.low(at + 1)
    if low in ("is", "she's", "he's", "now", "currently") and behind in ("with", "at"):
        return _sure(line, at + 2, stop)
    if low == "now" and (link := _at_some(line, at + 1, stop)):
        return _sure(line, link + 1, stop)
    if (
        low == "recently"
        and line.low(at - 1) == "most"
        and behind in ("as", "at", "with")
        and (told := _recently(line, at + 1, stop)) is not None
    ):
        return told
    if low == "employed" and behind in ("by", "at", "with"):
        return body(line, at + 2, stop)
    if low in ("is", "she's", "he's") and (link := _on_staff(line, at, stop)):
        return body(line, link + 1, stop)
    if low == "one" and behind == "of" and (link := _one_of(line, at + 2, stop)):
        return body(line, link + 1, stop)
    if (
        low in _WORKS
        and not any(
            line.low(back) in ("formerly", "previously", "once", "has", "had", "who'd")
            for back in range(max(first, at - 2), at)
        )
        and line.low(at + 1) not in ("closely", "together", "directly")
        and (link := _through_part(line, at + 1, stop))
    ):
        return body(line, link + 1, stop)
    if low in _THEIRS and line.low(at - 1) in ("his", "her", "their", "whose") and behind in _LINKS:
        return _sure(line, at + 2, stop)
    if low in _GREW and (told := _grown(line, at + 1, stop)) is not None:
        return told
    if (
        low in ("called", "named")
        and any(line.low(back) in _BUSINESSES for back in range(max(first, at - 2), at))
        and any(line.low(back) in _STARTED for back in range(max(first, at - 12), at))
    ):
        return _named(line, at + 1, stop)
    if (
        low in ("own", "operate", "run")
        and line.low(at - 1) in ("who", "they", "now", "together")
        and (told := part_of(line, at + 1, stop)) is not None
    ):
        return told
    if low == "joining" and line.low(at - 1) in ("before", "since"):
        return body(line, at + 1, stop)
    return None


def part_of(line: Line, at: int, stop: int) -> Position | None:
    """ "(owns) three Acme stores", "(heads) the Elmwood bureau of Acme": the body of which somebody has some, or a
    part."""
    start = at + (line.low(at) in ("the", "our", "its", "both"))
    if line.low(start) in _SOME and start + 1 < stop and line.tokens[start + 1].capital:
        end = bodies.end(line.tokens, start + 1, stop)
        return body(line, start + 1, stop) if end > start + 1 and line.low(end) in _STORES else None
    end = bodies.end(line.tokens, start, stop) if start < stop and line.tokens[start].capital else start
    return (
        body(line, end + 2, stop)
        if end > start and line.low(end) in _PARTS_OF and line.low(end + 1) in ("of", "for", "at")
        else None
    )


def _named(line: Line, at: int, stop: int) -> Position | None:
    """The business that is called so, be it a single word."""
    end = bodies.end(line.tokens, at, stop)
    return (
        Position(None, bodies.text(line.text, line.tokens, at, end))
        if end > at and not bodies.place(line.tokens, at, end)
        else None
    )


_BUSINESSES = words(
    "company firm business shop bakery brewery startup agency restaurant café cafe farm studio store salon nonprofit "
    "practice boutique gallery app truck consultancy winery distillery label press"
)
_STARTED = words(
    "started starts opened opens launched launches founded owns own runs run turned into built has created co-founded "
    "grew operates"
)
_SOME = words("two three four five six seven eight nine ten several")
_STORES = words(
    "stores store restaurants franchises locations shops dealerships hotels branches outlets clinics studios salons "
    "gyms centers"
)
_PARTS_OF = words("bureau office chapter branch division desk region campus arm team practice group plant lab newsroom")


def _sure(line: Line, at: int, stop: int) -> Position | None:
    """The body at ``at``, unless a single word may be a town or anything: behind "the", of several words, or
    letters."""
    start = at + (line.low(at) in ("the", "our"))
    end = bodies.end(line.tokens, start, stop)
    named = (
        end > start + 1
        or start > at
        or (
            end > start
            and (
                line.mark(start).isupper()
                or any(letter.isupper() for letter in line.mark(start)[1:])
                or not (is_ordinary(line.low(start)) or gazetteer.towns_named(line.mark(start)))
            )
        )
    )
    return body(line, at, stop) if named else None


def _at_some(line: Line, at: int, stop: int) -> int:
    """The "at" of "now in-house at Acme", "now on assignment with Acme"; 0 for others."""
    here = at
    while here < min(stop, at + 4) and line.tokens[here].word and not line.tokens[here].capital:
        if here > at and line.low(here) in ("at", "with"):
            return here
        here += 1
    return 0


def _recently(line: Line, at: int, stop: int) -> Position | None:
    """ "most recently as market president of Acme"."""
    if line.low(at) != "as":
        return _sure(line, at + 1, stop)
    told = titles.read(line, at + 1 + (line.low(at + 1) in ("the", "a", "an")), stop)
    return Position(told.title, told.organization) if told is not None and told.title and told.organization else None


def _on_staff(line: Line, at: int, stop: int) -> int:
    """The "at" of "is on the staff at", "is part of the team at", "on faculty at"; 0 for others."""
    here = at + (line.low(at) != "on")
    if line.low(here) in ("part", "member") and line.low(here + 1) == "of":
        here += 1
    if line.low(here) not in ("on", "of"):
        return 0
    here += 1
    while here < min(stop, at + 8) and line.tokens[here].word and not line.tokens[here].capital:
        if line.low(here) in _ON and line.low(here + 1) in ("at", "of", "with", "for"):
            return here + 1
        here += 1
    return 0


def _one_of(line: Line, at: int, stop: int) -> int:
    """The "in" of "one of three partners in", "one of the founders of"; 0 for others."""
    for here in range(at, min(stop, at + 4)):
        if line.low(here) in _OF_SEVERAL and line.low(here + 1) in ("in", "at", "of", "with"):
            return here + 1
        if not line.tokens[here].word or line.tokens[here].capital:
            return 0
    return 0


def _through_part(line: Line, at: int, stop: int) -> int:
    """The "at" of "works in the estates group at", "works out of the Elm office of", "works nights at"; 0 for
    others."""
    for here in range(at, min(stop, at + 8)):
        token = line.tokens[here]
        if not token.word or (
            token.capital
            and here > at
            and line.low(here - 1) not in ("the", "our")
            and line.low(here + 1)
            not in ("office", "group", "team", "plant", "branch", "department", "division", "campus", "clinic")
        ):
            return 0
        if here > at and token.low in _LINKS and line.low(here - 1) not in STOPS:
            return here
        if (
            here > at
            and token.low == "of"
            and line.low(here - 1) in ("office", "branch", "division", "arm", "side", "campus")
        ):
            return here
    return 0


def _grown(line: Line, at: int, stop: int) -> Position | None:
    """ "grew Mango Lane from a truck to six houses"."""
    start = at + (line.low(at) in ("the", "his", "her", "their"))
    end = bodies.end(line.tokens, start, stop)
    return (
        body(line, start, stop)
        if end > start
        and line.low(end) in _FROM
        and line.low(end + 1) in ("a", "an", "one", "two", "three", "its", "scratch", "nothing", "the")
        else None
    )


__all__ = ["read"]
