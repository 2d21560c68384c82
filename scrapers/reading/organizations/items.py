"""Where one name of a list ends: "Elm Dental", "AHN for Families", "Sigma Phi chapter", "Rotary Clubs of Elm and
Oak"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading import bodies
from scrapers.reading.bodies import CLUBS, UNITS
from scrapers.reading.names.vocabulary import TIMES, is_ordinary
from scrapers.reading.organizations import abroad, called, called_after, shared
from scrapers.reading.organizations.row import BACK, Row
from scrapers.reading.words import words

_TAKEN = words(
    "fiduciary guaranty guarantee indemnity surety casualty escrow abstract co company sons son trust associates "
    "partners daughters savings loan gas title light power water bar grill spa"
)
STREETS = words(
    "loop trail pike bypass center centre tower towers row square place terrace crescent close plaza circle street st "
    "avenue ave road rd drive dr lane ln boulevard blvd way court highway hwy parkway pkwy main broadway"
)
_PARTS = words("chapter department dept section division network auxiliary")
"""In small letters behind a name they are the rest of it: "Youth Services dept."."""
_MANY = words("clubs chambers leagues lodges libraries cities towns counties villages departments chapters auxiliaries")
"""Several bodies of one kind, each of another town: said together, they are one entry."""
_IN_TOWNS = words("mills center centre farms house post park church")
"""Words of bodies that towns are called after as well."""
_CALL_SIGN = re.compile(r"[WK][A-Z]{3}")
_SECTIONS = words("division section")


def end(row: Row, at: int, stop: int, *, by_semicolon: bool, dashed: bool) -> int:
    """Where one name of a list ends."""
    if by_semicolon:
        close = next((here for here in range(at, min(stop, at + 14)) if row.mark(here) in ";.:"), stop)
        inside = row.tokens[at:close]
        if (
            inside
            and bodies.proper_word(inside[0])
            and close - at < 14
            and sum(token.text == "," for token in inside) <= 3
            and any(token.text in "&" for token in inside)
            and not any(token.low == "and" for token in inside)
            and all(bodies.proper_word(token) or token.low in BACK or token.text in ",&'’.-" for token in inside)
        ):
            return close
    if (
        (couple := called_after.of_a_couple(row, at, stop))
        or (couple := called_after.of_a_doctor(row, at, stop))
        or (couple := called_after.of_a_town(row, at, stop))
    ):
        return couple
    if (
        told := abroad.end(row, at, stop)
        or of_several(row, at, stop)
        or _of_matters(row, at, stop)
        or shared.end(row, at, stop)
        or _of_lawyers(row, at, stop)
    ):
        return told
    end = bodies.end(row.tokens, at, stop, listed=True)
    end = _two(row, at, end)
    if (
        end > at
        and row.mark(end) == ","
        and row.low(end + 1) in ("attorneys", "attorney")
        and row.low(end + 2) == "at"
        and row.low(end + 3) == "law"
    ):
        # "Dunn & Roe, Attorneys at Law"
        return end + 4
    if end > at and (more := _more(row, at, end, stop)):
        return more
    if end > at and row.low(end) in ("magazine", "newspaper") and not row.tokens[end].capital:
        return end + 1
    if end > at and row.mark(end).isdigit() and len(row.mark(end)) == 4 and row.mark(end + 1) in (",", ".", ";", ""):
        return end + 1
    if (
        end > at
        and row.mark(end).isdigit()
        and len(row.mark(end)) < 4
        and end + 1 < stop
        and bodies.proper_word(row.tokens[end + 1])
        and not any(row.low(here) in STREETS for here in range(end + 1, end + 5))
    ):
        # "Syracuse 40 Below"
        return bodies.end(row.tokens, end + 1, stop, listed=True)
    if end > at and not dashed and (part := called_after.agent(row, end, stop)):
        return part
    if (
        end > at
        and not dashed
        and row.mark(end) in ("-", "–")
        and end + 1 < stop
        and bodies.proper_word(row.tokens[end + 1])
        and not row.tokens[end].glued
        and row.mark(end + 2) in (",", ".", ";", "")
    ):
        return end + 2
    return end


def _two(row: Row, at: int, end: int) -> int:
    """Where the first of two ends that "&" joins: behind a word of bodies, or letters, where a name of its own
    follows."""
    for here in range(at + 1, end - 1):
        if row.low(here) == "y" and (
            row.low(here + 1) in abroad.HEADS or (row.low(at) in abroad.HEADS and here - at > 2 and end - here > 2)
        ):
            return here
        if row.mark(here) == "+" and row.low(here - 1) in UNITS:
            # "PMI Elm Chapter + ASQ Elm"
            return here
        if row.mark(here) != "&" or row.tokens[here].glued:
            continue
        shouted = row.mark(here + 1).isupper() and len(row.mark(here + 1)) > 3
        if _CALL_SIGN.fullmatch(row.mark(here + 1)) and here + 2 < end and here - at > 1:
            # "Elm Tortillas & KLUV Radio"
            return here
        whole = (here - at > 1 and row.low(here - 1) in UNITS) or (
            here - at == 1 and row.mark(at).isupper() and len(row.mark(at)) > 2 and not shouted
        )
        own = [row.low(behind) for behind in range(here + 1, end)]
        if (
            whole
            and own[0] not in UNITS
            and own[0] not in _TAKEN
            and (len(own) > 2 or not all(is_ordinary(low) for low in own))
        ):
            return here
    return end


def _closes(row: Row, at: int, stop: int) -> bool:
    """Whether a name is at its end: a mark, "and", or nothing more."""
    return at >= stop or not row.tokens[at].word or row.low(at) in ("and", "plus")


def _more(row: Row, at: int, end: int, stop: int) -> int:
    """Where a name ends that goes on behind its capitals: "Hope in Motion", "AHN for Families", "KLRX River 96", "Sigma
    Phi chapter"; 0 for others."""
    low = row.low(end)
    one = (
        end - at == 1
        and end + 1 < stop
        and row.tokens[end + 1].capital
        and is_ordinary(row.low(end + 1))
        and row.low(end + 1) not in TIMES | UNITS
        and _closes(row, end + 2, stop)
    )
    if one and low == "in" and is_ordinary(row.low(at)) and row.low(at) not in UNITS | CLUBS:
        return end + 2
    if one and low == "for" and called.is_letters(row, at) and row.mark(at).isupper():
        return end + 2
    if (
        low == "by"
        and end + 1 < stop
        and row.tokens[end + 1].capital
        and row.low(end + 1) not in TIMES
        and row.low(at) not in ("presented", "sponsored", "hosted")
        and (end - at > 1 or is_ordinary(row.low(at)))
        and _closes(row, end + 2, stop)
    ):
        # "Petals by Pauline"
        return end + 2
    if (
        row.mark(end).isdigit()
        and len(row.mark(end)) < 4
        and len(row.mark(at)) == 4
        and row.mark(at).isupper()
        and row.mark(at)[0] in "WK"
        and _closes(row, end + 1, stop)
    ):
        return end + 1
    if (
        low == "at"
        and row.low(end + 1) == "the"
        and end - at == 2
        and row.mark(at) == "The"
        and end + 2 < stop
        and bodies.proper_word(row.tokens[end + 2])
    ):
        # "The Shop at the Mill"
        return bodies.end(row.tokens, end + 2, stop, listed=True)
    part = end + (low == "local")
    if (
        row.low(part) in _PARTS
        and not row.tokens[part].capital
        and (_closes(row, part + 1, stop) or row.mark(part)[-1] == ".")
    ):
        return part + 1
    return 0


def of_several(row: Row, at: int, stop: int) -> int:
    """Where "Rotary Clubs of Elm, Oak and Ash" ends, and "departments of geology and chemistry"; 0 for others."""
    of = next(
        (here + 1 for here in range(at, min(stop - 1, at + 4)) if row.low(here) in _MANY and row.low(here + 1) == "of"),
        0,
    )
    small = row.low(at) == "departments" and not row.tokens[at].capital
    if (
        not of
        or row.low(of + 1) == "commerce"
        or row.low(of - 2) in ("girls", "boys")
        or not (small or all(row.tokens[here].capital for here in range(at, of)))
    ):
        return 0
    here, joined = of + 1, False
    while here < min(stop, of + 18):
        begin = here
        while (
            here < stop
            and here - begin < 3
            and row.tokens[here].word
            and row.tokens[here].capital != small
            and row.low(here) not in UNITS - _IN_TOWNS
            and row.low(here) not in ("and", "at", "in", "of", "for", "on", "from", "with")
        ):
            here += 1
        if here == begin:
            return 0
        if row.low(here) == "of" and not joined:
            # "Leagues of Women Voters of Elm and Oak"
            here += 1
            continue
        if joined:
            goes_on = here < stop and row.tokens[here].word and row.tokens[here].capital
            return (
                0
                if goes_on or (small and not _closes(row, here, stop) and row.low(here) not in ("at", "of", "in"))
                else here
            )
        if row.mark(here) == ",":
            here += 1
        joined = row.low(here) == "and" or row.mark(here) == "&"
        if joined:
            here += 1
        elif row.mark(here - 1) != ",":
            return 0
    return 0


def _of_lawyers(row: Row, at: int, stop: int) -> int:
    """Where "Law Firm of Dade, Roe & Cole, P.A." ends: single surnames, commas and one "&"; 0 for others."""
    if (
        row.low(at) != "law"
        or not row.tokens[at].capital
        or row.low(at + 1) not in ("firm", "office", "offices")
        or row.low(at + 2) != "of"
    ):
        return 0
    for here in range(at + 3, min(stop - 1, at + 12)):
        if row.mark(here) == "&" and bodies.proper_word(row.tokens[here + 1]):
            close = here + 2
            return (
                close + 2
                if row.mark(close) == "," and row.low(close + 1) in bodies.LEGAL
                else close + (row.low(close) in bodies.LEGAL)
            )
        if not bodies.proper_word(row.tokens[here]) and not (row.mark(here) == "," and here > at + 3):
            break
    return 0


def _of_matters(row: Row, at: int, stop: int) -> int:
    """Where "Estate, Trust and Small Business Section" ends: commas between what one part is for; 0 for others."""
    comma = next((here for here in range(at + 1, min(stop, at + 4)) if row.mark(here) == ","), 0)
    joint = (
        next(
            (
                here
                for here in range(comma + 1, min(stop, comma + 9))
                if row.low(here) == "and" or row.mark(here) == "&"
            ),
            0,
        )
        if comma
        else 0
    )
    close = (
        next(
            (
                here + 1
                for here in range(joint + 2, min(stop, joint + 5))
                if row.low(here) in _SECTIONS and row.tokens[here].capital
            ),
            0,
        )
        if joint
        else 0
    )
    told = close and all(
        (row.tokens[here].capital and is_ordinary(row.low(here))) or row.mark(here) in (",", "&") or here == joint
        for here in range(at, close)
    )
    return close if told else 0


__all__ = ["STREETS", "end", "of_several"]
