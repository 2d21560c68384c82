"""What stands behind a name, part by part: "Jane Roe (CFO, Acme)", "Jane Roe, CFO of Acme", "Jane Roe of Acme".

``brackets`` and ``apposition`` (a part behind a separator, with ``firms`` and ``bare_bodies``) say what a part adds,
``links`` which body "of" and "at" lead to.
"""

from __future__ import annotations

from collections.abc import Set

from scrapers.reading import bodies
from scrapers.reading.occupations import head
from scrapers.reading.people import titles
from scrapers.reading.people.behind import romance, second_posts
from scrapers.reading.people.behind.brackets import behind_topic
from scrapers.reading.people.behind.links import LINKS, body_of
from scrapers.reading.people.behind.part import Part
from scrapers.reading.people.behind.steps import next_part
from scrapers.reading.people.letters import letters
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import Position

_MOST_PARTS = 7


def after(line: Line, at: int, stop: int, persons: Set[int]) -> tuple[Position, int, bool]:
    """What the words behind a name tell, the token behind them, and whether they hold for both of two."""
    named = at
    at = letters(line, at, stop)
    if (firm := _own_firm(line, named, at, stop, persons)) is not None:
        return firm
    last, stop = stop, min((person for person in persons if person > at), default=stop)
    told = Part(None, None, at)
    for _ in range(_MOST_PARTS):
        more = next_part(line, told, at, stop, last, persons) if at < stop else None
        if more is None:
            break
        told, at = more
    title, organization, end, both = told
    if organization is None:
        organization = behind_topic(line, end, stop, persons)
    if organization is None:
        organization = romance.body(line, end, stop, persons)
    if (
        title is not None
        and title.startswith(("former ", "retired ", "Former ", "Retired "))
        and (today := _today(line, end, stop, persons)) is not None
    ):
        return today
    if (
        title is None
        and organization is not None
        and line.has(("retired", "formerly", "previously"), named, min(named + 4, end))
        and (today := _today(line, end, stop, persons)) is not None
    ):
        # "Jane Roe, retired from the FBI and now director of Acme"
        return today
    if title is not None and organization is None and title.split(" ")[-1].lower() in titles.MAKERS:
        organization = _works_too(line, end, stop)
    if title is not None and organization is None and not title.lower().startswith(("former ", "past ", "retired ")):
        organization = second_posts.body(line, end, stop, last, persons)
    if (
        title is not None
        and title.lower().startswith("former ")
        and line.low(end) == "and"
        and line.low(end + 1) in ("now", "currently")
    ):
        # "former manager of Acme and now on her own"
        organization = None
    return Position(title, organization), end, both


def _own_firm(line: Line, named: int, at: int, stop: int, persons: Set[int]) -> tuple[Position, int, bool] | None:
    """ "Jane Orr (Orr CPA)", "Jane Orr, Orr Realtors": a firm with one's own name."""
    found = line.tokens
    if (
        line.mark(at) not in ("(", ",")
        or at + 1 >= stop
        or not found[at + 1].capital
        or found[at + 1].low != line.low(named - 1)
        or at + 1 in persons
    ):
        return None
    end = bodies.end(found, at + 1, stop)
    chartered = line.low(end - 1) in bodies.LEGAL or (
        line.low(end - 1) in bodies.UNITS and any(head(line.low(here)) for here in range(at + 2, end - 1))
    )
    if end <= at + 2 or line.mark(end) not in (")", ",", ";", ".", "") or not (head(line.low(end - 1)) or chartered):
        return None
    post = (
        titles.read(line, end + 1, stop)
        if line.mark(end) == "," and line.mark(at) == "," and end + 1 < stop and end + 1 not in persons
        else None
    )
    if post is not None and post.title and post.organization is None and post.end not in persons:
        # "Jane Orr, Orr CPA Group, PLLC, Managing Member"
        return Position(post.title, bodies.text(line.text, found, at + 1, end)), post.end, False
    return (
        Position(None, bodies.text(line.text, found, at + 1, end)),
        end + (line.mark(end) == ")" and line.mark(at) == "("),
        False,
    )


def _works_too(line: Line, at: int, stop: int) -> str | None:
    """ "author of "The Mill" and a professor at Elm State": where somebody works who has written something."""
    for here in range(at, min(stop, at + 14)):
        if line.mark(here) in (";", "?", "!", ":", "–", "—", "|") or line.low(here) in ("who", "will", "is"):
            return None
        if line.low(here) == "and" and (
            line.low(here + 1) in ("a", "an", "the")
            or (line.low(here + 1) in _FOUND and line.low(here + 2) == "of")
            or (
                line.low(here + 1) in ("professor", "lecturer", "instructor")
                and line.low(here + 2) in ("of", "at", "in")
            )
        ):
            told = titles.read(line, here + 1 + (line.low(here + 1) in ("a", "an", "the")), stop)
            return told.organization if told is not None and told.title else None
    return None


_FOUND = ("founder", "co-founder", "owner", "co-owner", "director", "president", "ceo", "publisher", "editor")


_ARTICLES = ("a", "an", "the")


def _today(line: Line, at: int, stop: int, persons: Set[int]) -> tuple[Position, int, bool] | None:
    """ "former CFO of Acme and now chair of Elm Steel": what somebody is today, behind what they were."""
    if line.low(at) == "in" and at + 1 < stop and line.tokens[at + 1].capital:
        # "Center for Trade & Labor in Society, current fellow of"
        at += 2
    elif line.low(at) == "to":
        # "envoy to the United Nations and now"
        at += 1 + (line.low(at + 1) == "the")
        while at < stop and line.tokens[at].capital:
            at += 1
    here = at + (line.mark(at) == ",")
    here += line.low(here) == "and"
    if here == at:
        return None
    here += line.low(here) in _ARTICLES and line.low(here + 1) in ("present", "current")
    if line.low(here) not in ("now", "currently", "today", "current", "present"):
        return None
    here += line.low(here + 1) in _ARTICLES
    told = titles.read(line, here + 1, stop)
    if told is None or not told.title:
        return None
    organization, end = told.organization, told.end
    if organization is None and line.low(end) in LINKS and (body := body_of(line, end, stop)):
        organization, end = body
    return (Position(told.title, organization), end, False) if organization and end not in persons else None


__all__ = ["after"]
