"""Where those begin whose money or name a gathering has: "Funding is provided by Acme", "with funding from Acme",
"under the auspices of the Elm Guild"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.organizations import called
from scrapers.reading.organizations.row import Row
from scrapers.reading.words import words

MONEY = words("funding support underwriting")
NAME = words("invitation auspices presentation partnered")
_WHAT = words("partial additional generous major program event lead further primary")
_BUILT = words(
    "built purchased restored created founded established renovated bought constructed installed launched opened"
)
_EVENTS = words("event events series program programs project")
_TO_DO = words("host present offer hold bring sponsor provide organize organise stage")


def paid(row: Row, first: int, at: int, stop: int) -> int:
    """Where those begin whose money the word at ``at`` tells of; 0 where it is of something else than the gathering."""
    if row.low(at + 1) in ("from", "by") and (
        row.low(at - 1) == "with" or (row.low(at - 1) == "to" and row.low(at - 2) == "thanks")
    ):
        return 0 if any(row.low(here) in _BUILT for here in range(max(first, at - 8), at)) else at + 2
    if (
        row.low(at) == "support"
        and row.low(at + 1) == "from"
        and row.tokens[min(at + 2 + (row.low(at + 2) == "the"), len(row.tokens) - 1)].capital
        and (at == first or (at - first == 1 and row.low(first) in _WHAT))
    ):
        # "Major support from the Elm Family Foundation."
        return at + 2
    if at != first and not (at - first < 3 and row.low(at - 1) in _WHAT):
        return 0
    of = row.low(at + 1) == "for"
    if of and not (
        row.low(at + 2) in ("the", "this", "these", "our")
        and any(row.low(here) in _EVENTS or called.is_held(row, here) for here in range(at + 3, min(stop, at + 9)))
    ):
        return 0
    for here in range(at + 1, min(stop - 1, at + 14)):
        if (row.low(here), row.low(here + 1)) in (("provided", "by"), ("comes", "from"), ("came", "from")):
            return here + 2
        if not row.tokens[here].word or (row.tokens[here].capital and not of):
            return 0
    return 0


def received(row: Row, first: int, at: int) -> int:
    """Behind "In-kind support by", "The series receives support from"; 0 for others."""
    told = row.low(at - 1) in ("in-kind", "financial", "receives", "received", "inkind", "kind") and row.low(
        at + 1
    ) in ("from", "by", ":")
    if not told or any(row.low(here) in ("has", "had", "his", "her", "who", "company") for here in range(first, at)):
        return 0
    return at + 2 + (row.mark(at + 2) == ":")


def hosted(row: Row, first: int, at: int, stop: int) -> int:
    """Where those begin in whose name it is held; 0 for others."""
    low = row.low(at)
    if low == "partnered" and row.low(at + 1) == "with":
        return (
            at + 2
            if any(row.low(here) == "to" and row.low(here + 1) in _TO_DO for here in range(at + 3, min(stop, at + 16)))
            else 0
        )
    if low == "invitation":
        return _invited(row, first, at, stop)
    if low == "presentation":
        return (
            at + 2
            if row.low(at + 1) == "of"
            and row.low(at - 1) in ("a", "joint")
            and row.low(at - 2 - (row.low(at - 1) == "joint")) == "is"
            and row.tokens[min(at + 2 + (row.low(at + 2) == "the"), len(row.tokens) - 1)].capital
            else 0
        )
    return at + 2 if low == "auspices" and row.low(at + 1) == "of" and row.low(at - 2) == "under" else 0


def _invited(row: Row, first: int, at: int, stop: int) -> int:
    """Behind "At the invitation of" where what the guests will do follows: "of Elm Aerospace, members will tour"; 0 for
    others."""
    if row.low(at + 1) != "of" or row.low(at - 1) != "the" or at - first > 3:
        return 0
    comma = bodies.end(row.tokens, at + 2 + (row.low(at + 2) == "the"), stop)
    return (
        at + 2
        if row.mark(comma) == ","
        and not _GUESTS.isdisjoint(row.low(here) for here in range(comma + 1, min(stop, comma + 8)))
        else 0
    )


_GUESTS = words("we members will our club chamber chapter")


_GRANTS = words("grant gift donation contribution")


def granted(row: Row, at: int) -> int:
    """Behind "a generous grant from" in the midst of a list; 0 for others."""
    if row.low(at) not in ("a", "an"):
        return 0
    return next(
        (
            here + 2
            for here in range(at + 1, at + 4)
            if row.low(here) in _GRANTS and row.low(here + 1) in ("from", "of", "by")
        ),
        0,
    )


__all__ = ["MONEY", "NAME", "granted", "hosted", "paid", "received"]
