"""Those whom one is asked to join: "Join Acme and the Elm Club for an evening"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.organizations import called
from scrapers.reading.organizations.row import BACK, Row
from scrapers.reading.organizations.subjects import guest, named
from scrapers.reading.people.cues import DETERMINERS
from scrapers.reading.words import words

_OCCASIONS = words("an its their breakfast lunch dinner coffee cocktails drinks networking this our")
MOST_OF_A_NAME = 20
TOGETHER = words("partnership collaboration conjunction coordination cooperation association")
_SHARED = words(
    "explore celebrate hear learn discuss see enjoy discover honor honour welcome kick watch talk help make recognize"
)
_THEIRS = words("staff volunteers naturalists educators docents rangers librarians stewards")
"""Those of a body whom one joins, and with them the body."""
_THOSE = words("we they you it the our")


def begin_of_joined(row: Row, first: int, stop: int) -> int:
    """Where those begin that one is asked to join: "Join", "Please join", "You are cordially invited to join"; 0 for
    others."""
    at = first + (row.low(first) in ("please", "come", "let's", "let’s"))
    if (
        (row.low(first) in ("you", "everyone", "members", "residents") and row.low(first + 1) in ("are", "is"))
        or row.low(first) in ("you're", "you’re")
        or (row.low(first) == "the" and row.low(first + 1) in ("public", "community"))
    ):
        at = next(
            (
                here + 2
                for here in range(first + 1, first + 6)
                if row.low(here) == "invited" and row.low(here + 1) == "to"
            ),
            first,
        )
    return at + 1 if row.low(at) == "join" and at + 2 < stop else 0


def bodies_joined(row: Row, begin: int, stop: int, *, near: bool) -> list[str]:
    """The bodies of "Join Acme and the Elm Club for an evening"."""
    those = _behind_those(row, begin)
    if those < 0:
        return []
    begin, only_sure = those or begin, those > 0
    begin += row.low(begin) == "the" and not row.tokens[begin].capital
    until = _reach(row, begin, stop)
    end = until
    while end > begin and (row.low(end - 1) in BACK or row.mark(end - 1) == ","):
        end -= 1
    aside = next(
        (at + 1 for at in range(until + 2, min(stop, until + 6)) if row.mark(until) == "(" and row.mark(at) == ")"),
        until,
    )
    at = aside + (row.mark(aside) == ",")
    if place := next(
        (
            here
            for here in range(begin + 1, end)
            if row.low(here) == "at"
            and not (called.is_learned(row, begin, here) and called.as_a_body(row, here + 1, end))
        ),
        0,
    ):
        return _at_a_place(row, begin, place, stop)
    if row.low(end) == "at" and end + 1 == until:
        at = end
    elif not begin < end or (row.low(end) in ("at", "and") and end < until):
        return _at_a_place(row, begin, end, stop) if begin < end and row.low(end) == "at" else []
    sure = called.as_a_body(row, begin, end)
    if _is_a_forum_that_talks(row, begin, end, at):
        # "Join Elm Valley Community Forum for a conversation"
        return list(named(row, begin, end))
    if called.otherwise(row, begin, end) and not (called.is_letters(row, begin) and end - begin == 1):
        return []
    if (
        row.low(at) == "as"
        and called.is_letters(row, begin)
        and row.mark(begin).isupper()
        and end - begin < 4
        and guest(row, at + 1)
    ):
        # "Join ELC Bluebonnet as Jane Roe walks us through"
        return list(named(row, begin, end))
    told = sure or (not only_sure and (near or (end - begin > 1 and is_ordinary(row.low(end - 1)))))
    return list(named(row, begin, end)) if told and _for_what(row, at, stop, sure=sure) else []


def _is_a_forum_that_talks(row: Row, begin: int, end: int, at: int) -> bool:
    """Whether a body called a forum is joined "for a conversation" at ``at``, and no gathering is meant."""
    return (
        row.low(end - 1) == "forum"
        and end - begin > 2
        and row.low(at) == "for"
        and row.low(at + 1) in ("a", "an")
        and row.low(at + 2) in _AT_A_FORUM
    )


_AT_A_FORUM = words("conversation discussion talk panel lunch luncheon breakfast dinner evening morning")


def _behind_those(row: Row, begin: int) -> int:
    """Behind "volunteers from" in "Join volunteers from the Elm Club"; 0 for others, -1 for those at a park, who may be
    anybody's."""
    if (
        row.low(begin) in _THEIRS | {"the"}
        and (
            theirs := next(
                (
                    here
                    for here in range(begin, begin + 3)
                    if row.low(here) in _THEIRS and row.low(here + 1) in ("of", "from", "at")
                ),
                0,
            )
        )
        and not any(row.tokens[here].capital for here in range(begin, theirs))
    ):
        return -1 if row.low(theirs + 1) == "at" and row.low(theirs) == "volunteers" else theirs + 2
    return 0


def _reach(row: Row, begin: int, stop: int) -> int:
    """Where the words end that may be the name of those whom one joins."""
    until = begin
    while until < min(stop, begin + MOST_OF_A_NAME) and (
        bodies.proper_word(row.tokens[until])
        or (row.low(until) in BACK and (row.low(until) != "for" or _goes_on(row, until)))
        or row.mark(until) in "&/+,"
        or row.mark(until).isdigit()
    ):
        if row.mark(until) == "," and (
            row.low(until + 1) not in BACK and not bodies.proper_word(row.tokens[until + 1])
        ):
            break
        until += 1
    return until


def _goes_on(row: Row, at: int) -> bool:
    """Whether the name goes on behind "for": "the Center for Global Health"."""
    return row.low(at - 1) in bodies.TAKES_FOR and at + 1 < len(row.tokens) and row.tokens[at + 1].capital


def _at_a_place(row: Row, begin: int, end: int, stop: int) -> list[str]:
    """ "Join the Elm Health Team at the Park for a clinic": the team."""
    told = any(row.low(at) == "for" and row.low(at + 1) in DETERMINERS for at in range(end, min(stop, end + 10)))
    return (
        list(named(row, begin, end))
        if told and end - begin > 2 and called.as_a_body(row, begin, end) and not called.otherwise(row, begin, end)
        else []
    )


def _for_what(row: Row, at: int, stop: int, *, sure: bool) -> bool:
    """Whether what stands at ``at`` tells what one joins them for: "for an evening", "in a discussion", "as we
    celebrate"."""
    low, following = row.low(at), row.low(at + 1)
    if low == "in" and following in TOGETHER:
        return True
    if low == "for":
        return following in DETERMINERS | _OCCASIONS or (sure and at + 1 < stop and not row.tokens[at + 1].capital)
    if low == "as":
        return following in _THOSE
    if low == "in":
        return following in ("a", "an", "conversation") or (
            following.endswith("ing") and not row.tokens[at + 1].capital
        )
    return sure and (
        (low == "to" and following in _SHARED)
        or (low in ("on", "at") and following in ("a", "an", "this", "our", "its", "their"))
    )


__all__ = ["MOST_OF_A_NAME", "TOGETHER", "begin_of_joined", "bodies_joined"]
