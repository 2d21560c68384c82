"""What brackets behind a name hold: a position, or a party, a year, a prize, a room, a topic."""

from __future__ import annotations

from collections.abc import Set

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.occupations import head
from scrapers.reading.people import titles
from scrapers.reading.people.behind.apposition import part
from scrapers.reading.people.behind.bare_bodies import ROOMS, STREETS
from scrapers.reading.people.behind.links import body_of
from scrapers.reading.people.behind.part import SEPARATORS
from scrapers.reading.people.clauses import clause
from scrapers.reading.people.cues import STOPS
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import Position, is_head
from scrapers.reading.words import words


def closing(line: Line, at: int, stop: int) -> int:
    """Where the bracket closes that opens at ``at``; 0 where it does not, or holds another."""
    for here in range(at + 1, min(at + 18, stop)):
        if line.tokens[here].text == (")" if line.mark(at) == "(" else "]"):
            return here
        if line.tokens[here].text in "([":
            return 0
    return 0


def inside(line: Line, at: int, close: int, persons: Set[int]) -> Position | None:
    """The position in brackets; an empty one where they hold a party, a year, a prize; None where they hold more than
    that."""
    if at >= close:
        return None
    found = line.tokens
    first = found[at]
    if first.low == "grade" and line.mark(at + 2) == "," and line.mark(at + 1).isdigit():
        # "(Grade 5, Elm Elementary)"
        end = bodies.end(found, at + 3, close)
        return Position(None, bodies.text(line.text, found, at + 3, end)) if end == close else Position()
    if (
        first.low in ("ret", "retired")
        and close > at + 1
        and line.tokens[at + 1].word
        and titles.read(line, at, close) is not None
    ):
        return _position(line, at, close, persons)
    if _party(line, at, close):
        return Position() if first.text not in '"“' or close - at < 14 else None
    if _no_position(line, at, close) or _by_another(line, at, close):
        return Position()
    if any(token.text == ";" for token in found[at:close]):
        return None
    if (
        "-" in first.text
        and first.capital
        and first.text[-1].islower()
        and close > at + 1
        and line.tokens[at + 1].word
        and not line.tokens[at + 1].capital
        and line.low(at + 1).endswith("s")
    ):
        # "(French-Canadian lines)"
        return Position()
    if line.has(_PRIZE, at, close) and not (
        line.has(("junior",), at, close - 1) and line.has(("achievement",), at, close)
    ):
        # "(owner, Roe's Bees, and beekeeper of the year)"
        comma = next(
            (
                here
                for here in range(close - 1, at + 2, -1)
                if line.mark(here) in (",", ";") and line.has(_PRIZE, here, close)
            ),
            0,
        )
        told = titles.read(line, at, comma) if comma and not line.has(_PRIZE, at, comma) else None
        return _position(line, at, comma, persons) if told is not None and told.title else Position()
    if (
        first.capital
        and line.low(at + 1) in ("is", "was", "has", "runs", "owns", "works", "leads")
        and any(line.low(span.first) == first.low for span in line.names if span.end <= at)
    ):
        # "Jane Roe (Jane is a retired librarian from Bath)"
        return clause(line, at + 1, close) or Position()
    return _position(line, at, close, persons)


_PARTY = words(
    "at-large d r i l g dem rep ind democrat republican independent gop she her he him they them she/her he/him "
    "they/them she/hers ret retired n.d s.d e.d w.d district ward b grade class"
)
_STATES = words(
    "ala ariz ark calif colo conn fla ga ill ind kan ky mass md mich minn miss mont neb nev okla ore pa tenn tex va "
    "vt wash wis wyo"
)
_PRIZE = words(
    "year month quarter decade achievement award awards honoree scholar scholarship winner prize medal grade 6th 7th "
    "8th"
)


def _party(line: Line, at: int, close: int) -> bool:
    """A party, a pronoun, a district, a number, a quotation: "(D-Elmwood)", "(she/her)", "(2019)", "(TN-09)"."""
    first = line.tokens[at]
    if (
        first.low in _STATES
        and first.text[1:].islower()
        and (close - at == 1 or (close - at == 2 and line.mark(at + 1) == "."))
    ):
        return True
    if close - at == 1 and first.text[:2].isupper() and first.text[2:3] == "-" and first.text[3:].isdigit():
        return True
    numbered = first.text[0].isdigit() and not (first.text[-1].isupper() and close - at == 1)
    return numbered or first.low in _PARTY or first.low.split("-")[0] in ("d", "r", "i") or first.text in "'’\"“"


_NOT_NAMED = words(
    "tba tbd keynote moderator speaker panelist host emcee invited confirmed virtual zoom via remote pending author "
    "chair incumbent taxation"
)
_WRITES = words("author authors novelist novelists poet poets book")
_PLAYS = words("actor actors actress actresses filmmaker screenwriter")
_PRAISED = words(
    "star hero spirit leader leadership impact excellence innovation champion newcomer volunteer achievement service "
    "spotlight legacy"
)


def _no_position(line: Line, at: int, close: int) -> bool:
    """A book, a line of work alone, a role, a room, a year, a praise: "(The Ferry)", "(moderator)", "(Auditorium)",
    "(Rising Star)"."""
    inner = line.tokens[at:close]
    first = inner[0]
    if first.low == "the" and line.has(_WRITES, 0, at) and inner[-1].low not in bodies.UNITS:
        # "Author talk: Jane Roe (The Ferry)"
        return True
    if line.has(_PLAYS, max(0, at - 6), at) and inner[-1].low not in bodies.UNITS:
        # "actor Jane Roe (Hotel Lagos and Impact)"
        return True
    if (
        line.low(close + 1) == "in"
        and line.low(close + 2) == "conversation"
        and inner[-1].low not in bodies.UNITS
        and any(token.text[-2:] in ("'s", "’s") for token in inner[:-1])
    ):
        # "Jane Roe (The Baker's Daughter) in conversation with": a book
        return True
    if (first.low in _NOT_NAMED and len(inner) < 3) or all(
        token.low in titles.FUNCTIONS for token in inner if token.word
    ):
        return True
    if (
        len(inner) == 2
        and first.capital
        and inner[1].low in _PRAISED
        and (is_ordinary(first.low) or inner[1].low == "hero")
    ):
        return True
    year = any(
        token.text.isdigit() and len(token.text) == 4 and (not place or inner[place - 1].low != "local")
        for place, token in enumerate(inner)
    ) or any(token.text in "'’" and line.mark(at + place + 1)[:1].isdigit() for place, token in enumerate(inner))
    return year or _a_place_or_topic(line, at, close)


def _a_place_or_topic(line: Line, at: int, close: int) -> bool:
    """Whether brackets hold a room or the words of a topic: "(Auditorium, Hybrid)", "(Six Competencies of Success)"."""
    tokens = [token for token in line.tokens[at:close] if token.word]
    if not tokens or tokens[0].low in ROOMS or tokens[-1].low in ROOMS:
        return bool(tokens)
    if (
        tokens[0].low in bodies.TAKES_FOR
        and tokens[0].capital
        and tokens[-1].capital
        and any(token.low in ("of", "on", "for") for token in tokens)
    ):
        # "(Meals on Wheels of Elm County)"
        return False
    plain = [token for token in tokens if token.low not in ("of", "the", "and", "for", "in", "a", "to", "on")]
    return (
        2 < len(plain) < len(tokens)
        and all(is_ordinary(token.low) for token in plain)
        and not any(token.low in bodies.UNITS or head(token.low) for token in tokens)
    )


_SAYS = words("him her his here she he i we you your us me them see")
"""Words of whoever writes the notice."""


def _by_another(line: Line, at: int, close: int) -> bool:
    """Whether brackets hold a remark of whoever writes: "(Dana K. posted about him here)", "(see his page)"."""
    return any(token.low in _SAYS and token.text.islower() for token in line.tokens[at:close])


def _position(line: Line, at: int, close: int, persons: Set[int]) -> Position:
    """The position that up to four parts tell; an empty one for small words."""
    first = line.tokens[at]
    if not first.capital and first.low not in STOPS and not is_head(line, at) and line.mark(at + 1) == ",":
        at += 2
    if first.low.startswith(("ex-", "former", "previously")) and (
        comma := next((here for here in range(at + 1, close) if line.mark(here) == ","), 0)
    ):
        # "(ex-Acme, now CTO at Elm Works)"
        at = comma + 1
    mark = next((here for here in range(at + 1, close - 1) if line.mark(here) == "@"), 0)
    if (
        mark
        and (told := body_of(line, mark, close)) is not None
        and told[1] == close
        and all(line.tokens[here].word or line.mark(here) in "&/" for here in range(at, mark))
    ):
        # "(staff eng @ Acme)"
        return Position(line.cut(at, mark), told[0])
    title = organization = None
    here = at - 1
    for _ in range(4):
        piece = part(line, here, close, title, organization, persons if here >= at else frozenset())
        if piece is None:
            break
        title, organization, here, _both = piece
        if (
            here == close - 1
            and organization
            and line.low(here) in bodies.UNITS
            and not line.tokens[here].capital
            and line.text.startswith(organization, line.tokens[at].begin)
        ):
            # "(Mount Zion Wheels ministry)"
            organization, here = line.cut(at, close), close
        if here >= close or line.mark(here) not in SEPARATORS or (title or "").split(" ")[-1].lower() in titles.MAKERS:
            break
    if (
        organization
        and here == close - 1
        and line.mark(here).isdigit()
        and len(line.mark(here)) < 4
        and line.text.startswith(organization, line.tokens[at].begin)
    ):
        # "(AirLife 7)"
        organization = line.cut(at, close)
    if (
        title
        and organization is None
        and here + 2 < close
        and line.mark(here) == ","
        and line.mark(here + 1).isdigit()
        and line.tokens[here + 2].capital
        and line.low(here + 2).endswith("s")
        and line.low(close - 1) not in STREETS
    ):
        # "(Director, 100 Friends in Business)"
        return Position(title, bodies.text(line.text, line.tokens, here + 1, close))
    return Position(title, organization)


def behind_topic(line: Line, at: int, stop: int, persons: Set[int]) -> str | None:
    """ "Jane Roe - "What we learned" (Acme)": the body in brackets behind the title of a talk."""
    if line.mark(at) not in ("-", "–", "—", ":") or line.mark(at + 1) not in ('"', "“"):
        return None
    close = next((here for here in range(at + 2, min(stop, at + 20)) if line.mark(here) in ('"', "”")), -1)
    if close < 0 or line.mark(close + 1) != "(" or not (end := closing(line, close + 1, stop)):
        return None
    told = inside(line, close + 2, end, persons)
    return told.organization if told is not None else None


def alike_next(line: Line, at: int, stop: int) -> bool:
    """Whether two or three capitals and a bracket follow one with a bracket: the next of a list, and no body of this
    one."""
    here = at
    while here < stop and line.tokens[here].word and line.tokens[here].capital:
        here += 1
    return 1 < here - at < 4 and line.mark(here) == "("


__all__ = ["alike_next", "behind_topic", "closing", "inside"]
