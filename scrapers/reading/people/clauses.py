"""The position that a clause or a neighbour tells: "who leads Acme", "is the CFO of Acme", "Acme and owner Jane
Roe"."""

from __future__ import annotations

from scrapers.reading.names.vocabulary import HONORIFICS
from scrapers.reading.people import engaged, titles
from scrapers.reading.people.clause_bodies import body as body_at
from scrapers.reading.people.clause_verbs import DOES, LEADS, at_body, body_behind, doing_at, doing_for, leads_to
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import Position, Told
from scrapers.reading.words import words

_SITS_ON = ("committee", "subcommittee", "caucus")
_SMALL = words("a an the our as now currently also still today named appointed elected one recently just")


def clause(line: Line, at: int, stop: int) -> Position | None:
    """The position in a clause or sentence about somebody: "who leads Acme", "is the CFO of Acme", "whose firm,
    Acme"."""
    lesser: Position | None = None
    for here in range(at, min(stop, at + 30)):
        if (told := engaged.read(line, here, at, stop)) is not None:
            return told
        if _is_besides_work(line, here):
            lesser = lesser or _besides_work(line, here, stop)
        elif line.low(here) == "retired" and (post := _retired_as(line, here, stop)) is not None:
            lesser = lesser or post
        elif (told := _told_at(line, here, at, stop)) is not None:
            return None if told is _NO_EMPLOYER else told
    return lesser


_NO_EMPLOYER = Position(None, None)
"""What a clause tells that ends the search without an employer."""


def _told_at(line: Line, here: int, at: int, stop: int) -> Position | None:
    """The position that the word at ``here`` of a clause from ``at`` on leads to; None where it leads to none."""
    low = line.low(here)
    if _says_what_somebody_is(line, here, at):
        return _is_something(line, here, stop)
    if (begin := leads_to(line, here)) and (told := body_at(line, begin, stop)) is not None:
        return told
    if low in ("takes", "took") and line.low(here + 1) == "over" and line.low(here + 2) != "as":
        return body_at(line, here + 2, stop) or _NO_EMPLOYER
    if _leads_something(line, here, at):
        return _what_is_led(line, here, stop)
    return (
        _owned_together(line, here, stop)
        or _left_for(line, here, at, stop)
        or (doing_at(line, here, stop) if low in DOES else None)
        or _own_firm(line, here, stop)
        or _works_for(line, here, stop)
    )


def _is_besides_work(line: Line, here: int) -> bool:
    """Whether the word tells what somebody does besides their work: "volunteers", "serves on"."""
    return line.low(here) == "volunteers" or (line.low(here) in ("serves", "sits") and line.low(here + 1) == "on")


def _besides_work(line: Line, here: int, stop: int) -> Position | None:
    """What somebody does besides their work: it is told only where their work is not."""
    told = (
        body_behind(line, here + 1, stop)
        if line.low(here) == "volunteers"
        else body_at(line, _behind_board(line, here + 2), stop)
    )
    return told if told is not None and not _is_committee(told.organization) else None


def _is_committee(organization: str | None) -> bool:
    return (organization or "").lower().endswith(_SITS_ON)


def _says_what_somebody_is(line: Line, here: int, at: int) -> bool:
    """Whether a post may follow the word: "is", "works", "has been", and "as" where nothing before it is told as
    past."""
    low = line.low(here)
    return (
        low in ("is", "she's", "he's", "serves", "works", "became", "was", "'s", "remains")
        or (low == "been" and line.low(here - 1) in ("has", "have"))
        or (low == "as" and here > at and not line.low(here - 1).startswith("volunteer") and not _once(line, at, here))
    )


def _is_something(line: Line, here: int, stop: int) -> Position | None:
    """What somebody is by the verb at ``here``: "is the CFO of Acme", "works at Acme"."""
    low, start = line.low(here), here + 1
    while start < stop and line.low(start) in _SMALL:
        start += 1
    read = titles.read(line, start, stop) if start < stop else None
    if (
        read is not None
        and read.title
        and not read.title.lower().startswith(("past ", "former "))
        and (low != "was" or line.low(start - 1) in ("named", "appointed", "elected"))
        and (read.organization or low in ("is", "serves", "she's", "he's"))
    ):
        return _held_post(line, start, stop, read)
    if low == "is" and read is None and (second := _joined_post(line, start, stop)) is not None:
        return second
    if low in ("works", "serves") and line.low(here + 1) in ("at", "for", "with"):
        return body_at(line, here + 2, stop) or _NO_EMPLOYER
    return None


def _held_post(line: Line, start: int, stop: int, read: Told) -> Position:
    """The post that somebody holds, with the body that a clause behind it tells."""
    title = read.title or ""
    if (
        read.organization is None
        and title.split(" ")[-1].lower() in titles.MAKERS
        and (works := clause(line, read.end, stop)) is not None
    ):
        # "is the author of two books and runs Elm Coaching"
        return Position(works.title or title, works.organization)
    if title.lower().endswith(("fellow", "member", "diplomate")) and _honour_of(line, start, read.organization):
        # "is a Fellow of the American College of Trustees": no employer
        return _NO_EMPLOYER
    if _is_committee(read.organization):
        # "has served as chair of the District Ethics Committee": no employer
        return Position(title, None)
    return Position(title, read.organization or _now(line, read.end, stop))


def _leads_something(line: Line, here: int, at: int) -> bool:
    """Whether the verb tells what somebody leads or does now, and not what forebears founded or is left behind."""
    low = line.low(here)
    return (
        low in LEADS
        and not line.tokens[here].capital
        and not (low.endswith("ed") and line.low(here - 1) in _FOREBEARS)
        and not (
            low == "covers"
            and line.low(here - 1) in ("district", "ward", "territory", "precinct", "beat", "diocese", "book")
        )
        and not (
            line.low(here - 1) == "to"
            and any(
                line.low(back) in ("moving", "leaving", "going", "departing", "moves", "leaves")
                for back in range(max(at, here - 6), here)
            )
        )
    )


def _what_is_led(line: Line, here: int, stop: int) -> Position | None:
    """ "leads Acme", "heads up research at Elm University", "covers courts for the Elm Courier"."""
    low = line.low(here)
    begin = here + 1 + (low in ("heads", "head") and line.low(here + 1) == "up")
    if (several := engaged.part_of(line, begin, stop)) is not None:
        return several
    told = at_body(line, begin, stop) or body_at(line, begin, stop) or body_behind(line, begin, stop)
    if told is not None and not _is_committee(told.organization):
        return told
    return None


def _owned_together(line: Line, here: int, stop: int) -> Position | None:
    """ "She and her husband own Elm Bakery"."""
    if line.low(here) in ("own", "run", "lead", "operate", "manage", "founded") and line.low(here - 1) in _WITH_WHOM | {
        "who",
        "together",
        "jointly",
        "both",
        "now",
        "they",
        "couple",
    }:
        return body_at(line, here + 1, stop)
    return None


def _left_for(line: Line, here: int, at: int, stop: int) -> Position | None:
    """ "left Elm Bank to open Roe Bookkeeping"."""
    if (
        line.low(here) in ("open", "start", "launch", "found", "join", "run", "lead")
        and line.low(here - 1) == "to"
        and line.has(_LEFT, max(at, here - 9), here)
    ):
        return body_at(line, here + 1, stop)
    return None


def _own_firm(line: Line, here: int, stop: int) -> Position | None:
    """ "her firm, Acme", "owns a boat repair shop, Acme": the body behind what it is."""
    if (
        line.low(here)
        in (
            "firm",
            "company",
            "agency",
            "business",
            "practice",
            "startup",
            "consultancy",
            "shop",
            "bakery",
            "brewery",
            "studio",
            "nonprofit",
            "press",
            "gallery",
            "farm",
            "winery",
            "label",
            "lab",
            "clinic",
            "salon",
            "café",
            "restaurant",
        )
        and line.mark(here + 1) == ","
        and (
            any(line.low(back) in ("his", "her", "their", "own", "whose") for back in range(max(0, here - 4), here))
            or _runs_a(line, here)
        )
    ):
        return body_at(line, here + 2, stop)
    return None


def _works_for(line: Line, here: int, stop: int) -> Position | None:
    """ "who writes for the Elm Courier", "whose Elm Bakery"."""
    behind = line.low(here + 1)
    if line.low(here) == "who" and behind.endswith("s") and behind not in ("was", "is", "has"):
        return doing_for(line, here + 1, stop)
    if line.low(here) == "whose" and line.low(here + 2) not in _KINDS:
        return body_at(line, here + 1, stop)
    return None


def _joined_post(line: Line, at: int, stop: int) -> Position | None:
    """The post behind what no list knows: "is a Certified ProAdvisor and owner of Acme"."""
    joins = next((here for here in range(at + 1, min(stop - 1, at + 6)) if line.low(here) == "and"), 0)
    if not joins or any(not line.tokens[here].word for here in range(at, joins)):
        return None
    told = titles.read(line, joins + 1 + (line.low(joins + 1) in ("the", "a", "an")), stop)
    return (
        Position(told.title, told.organization)
        if told is not None
        and told.title
        and told.organization
        and not told.title.lower().startswith(("former ", "past "))
        else None
    )


def _retired_as(line: Line, at: int, stop: int) -> Position | None:
    """ "retired last June as principal of Elm Elementary"."""
    here = next((here for here in range(at + 1, min(stop - 1, at + 6)) if line.low(here) == "as"), 0)
    told = titles.read(line, here + 1 + (line.low(here + 1) in ("the", "a", "an")), stop) if here else None
    return (
        Position(f"retired {told.title}", told.organization)
        if told is not None and told.title and told.organization
        else None
    )


def _behind_board(line: Line, at: int) -> int:
    """Behind the "the board of" of "serves on the board of Acme"; ``at`` for others."""
    first = at + (line.low(at) in ("the", "our", "its"))
    first += line.low(first) == "advisory"
    if line.low(first) not in ("board", "boards"):
        return at
    first += 3 if line.lows(first + 1, first + 3) in (["of", "directors"], ["of", "trustees"]) else 1
    return first + 1 if line.low(first) in ("of", "for", "at") else at


def _honour_of(line: Line, start: int, body: str | None) -> bool:
    """Whether the body is one of those who make somebody a fellow."""
    if body is not None and body.isupper() and line.low(start + 1) == "of":
        # "a Fellow of ACTEC"
        return True
    return (
        body is not None
        and body.lower().startswith(
            (
                "american college",
                "american academy",
                "american society",
                "american board",
                "royal society",
                "american institute",
            )
        )
        and line.low(start) in ("fellow", "member", "diplomate")
    )


def _runs_a(line: Line, at: int) -> bool:
    """Whether "owns a boat repair" stands before the "shop" at ``at``: what kind of business somebody has, whose name a
    comma leads to."""
    article = next((back for back in range(at - 1, max(0, at - 5), -1) if line.low(back) in ("a", "an")), 0)
    return (
        article > 0
        and line.low(article - 1) in LEADS
        and all(line.tokens[back].word and not line.tokens[back].capital for back in range(article, at))
    )


_WITH_WHOM = words("husband wife partner brother sister father mother son daughter family spouse siblings")
_LEFT = words("left quit retired returned moved came stepped")
_FOREBEARS = words(
    "husband wife father mother grandfather grandmother great-grandfather great-grandmother grandparents parents "
    "uncle aunt family brother sister"
)
"""Theirs is what "whose late husband founded Acme" tells of."""


def _once(line: Line, first: int, at: int) -> bool:
    """ "spent 15 years as a producer at", "worked as": what somebody did before."""
    return any(
        line.low(here) not in ("served", "worked") or line.low(here - 1) not in ("has", "have")
        for here in range(max(first, at - 6), at)
        if line.low(here)
        in (
            "spent", "retired", "worked", "served", "years", "career", "decade", "decades", "began", "time", "started",
            "stints",
        )
    )  # fmt: skip


def _now(line: Line, at: int, stop: int) -> str | None:
    """ "is a retired investigator who now teaches at Northgate University": where a clause behind a title says that
    they work."""
    if line.low(at) != "who":
        return None
    verb = at + 2 if line.low(at + 1) == "now" else at + 1
    if line.low(verb) not in LEADS | {"works"}:
        return None
    told = body_at(line, verb + 1, stop) or body_behind(line, verb + 1, stop)
    return told.organization if told is not None else None


_APPOINTS = words("named appointed elected selected tapped hired chose promoted")


def named_to(line: Line, first: int, at: int, stop: int) -> Position | None:
    """ "The Board of Regents named Dr. Jane Roe the 14th chancellor of the University System": the post that others
    gave."""
    verb = next((here for here in range(at - 1, max(first, at - 6), -1) if line.low(here) in _APPOINTS), -1)
    if verb < 0 or any(
        line.low(here) not in HONORIFICS and not line.tokens[here].capital for here in range(verb + 1, at)
    ):
        return None
    start = at + (line.low(at) in ("as", "to"))
    while start < stop and (
        line.low(start) in ("the", "its", "their", "a", "new", "next")
        or line.mark(start)[0].isdigit()
        or line.low(start) in _ORDINALS
    ):
        start += 1
    read = titles.read(line, start, stop) if start < stop and start > at else None
    return Position(read.title, read.organization) if read is not None and read.title and read.organization else None


_ORDINALS = words("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
_KINDS = words("company firm business practice agency shop startup")
"""What somebody's firm is, behind what it deals in: "whose HVAC company"."""


__all__ = ["clause", "named_to"]
