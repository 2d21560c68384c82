"""Those named before the word that announces them: "Acme is our host", "Acme and Ajax sponsor", "on Acme, our
sponsor"."""

from __future__ import annotations

from collections.abc import Iterator

from scrapers.reading import bodies
from scrapers.reading.occupations import head
from scrapers.reading.organizations import called, gapped, lists, sponsoring
from scrapers.reading.organizations.row import BACK, HOST, SPONSOR, Row
from scrapers.reading.organizations.subjects import (
    OURS,
    VISITED,
    a_body,
    around_noun,
    begin_of_name,
    goes_on,
    guest,
    named,
    of_a_heading,
    several,
    subject,
)
from scrapers.reading.people.cues import DETERMINERS
from scrapers.reading.words import words


def read(row: Row, first: int, at: int, stop: int, nouns: frozenset[str]) -> Iterator[str]:
    """The names that the word at ``at`` is said of, in the sentence that begins at ``first``."""
    low = row.low(at)
    hosts = nouns is HOST
    if row.low(first) == "join" and row.low(first + 1) == "us" and row.low(first + 2) in ("as", "while", "when"):
        first += 3
    if (
        low in (_WHICH_HOSTS if hosts else _WHICH_PAYS)
        and row.low(at + 1) not in ("a", "an")
        and (comma := _which(row, first, at))
    ):
        yield from lists.read(row, begin_of_name(row, first, comma), comma, paid=not hosts)
        return
    if low == "hosting" and hosts:
        yield from _thanked(row, first, at - 1) if row.low(at - 1) == "for" else subject(row, first, at, stop)
    elif _is_what_its_subject_does(row, at, hosts=hosts):
        yield from subject(row, first, at, stop)
    elif hosts and _is_thanked_for_opening(row, at):
        yield from _thanked(row, first, at - 1)
    elif hosts and (end := _opens_doors(row, at, stop)):
        yield from named(row, first, end)
    elif low == "possible" and not hosts:
        making = next((here for here in range(at - 1, max(first, at - 6) - 1, -1) if row.low(here) == "making"), -1)
        if making > 0 and row.low(making - 1) == "for":
            yield from _thanked(row, first, making - 1)
    elif not hosts and (_they_sponsor(row, first, at) or _it_sponsored(row, first, at)):
        yield from named(row, first, at)
    elif low in nouns and row.mark(at + 1) == ")":
        yield from _in_brackets(row, first, at)
    elif low in ("underwriting", "sponsoring", "presenting", "supporting", "funding"):
        if not hosts and row.low(at - 1) == "for":
            yield from _thanked(row, first, at - 1)
    elif low in nouns:
        yield from _by_noun(row, _behind_their_label(row, first, at), at, stop, hosts=hosts)


def _is_what_its_subject_does(row: Row, at: int, *, hosts: bool) -> bool:
    """ "will host", "is sponsoring"."""
    low = row.low(at)
    return (low in ("host", "co-host", "cohost") and hosts and row.low(at - 1) in ("will", "to")) or (
        not hosts
        and (
            (low == "sponsoring" and row.low(at - 1) in ("is", "are"))
            or (low == "sponsor" and row.low(at - 1) == "will")
        )
    )


def _is_thanked_for_opening(row: Row, at: int) -> bool:
    """ "Thank you to Acme for opening their doors"."""
    return (
        row.low(at) == "opening"
        and row.low(at - 1) == "for"
        and row.low(at + 1) in ("its", "their", "your")
        and row.low(at + 2) in ("doors", "home", "office", "offices", "space", "shop")
    )


def _opens_doors(row: Row, at: int, stop: int) -> int:
    """Where the body ends that opens its doors: "Acme is opening its doors to members for a tour"; 0 for others."""
    low = row.low(at)
    if low in ("opens", "open") and row.low(at - 1) in ("throws", "throw") and row.low(at + 1) in ("its", "their"):
        return at - 1
    if (
        low == "opens"
        and row.low(at + 1) in ("its", "their")
        and (
            row.low(at + 2) == "doors"
            or any(row.low(here) == "to" and row.low(here + 1) in VISITED | OURS for here in range(at + 3, at + 6))
        )
    ):
        return at
    if (
        low in ("opening", "open")
        and row.low(at + 1) in ("its", "their")
        and row.low(at + 2) == "doors"
        and row.low(at - 1) in ("is", "are", "will", "be")
        and (row.low(at + 3) in ("to", "for") or row.low(at + 4) in ("to", "for"))
        and _is_visited(row, at + 3, stop)
    ):
        return at - 1 - (row.low(at - 1) == "be")
    return 0


def _they_sponsor(row: Row, first: int, at: int) -> bool:
    """ "Friends of the Library sponsor this event"."""
    return (
        row.low(at) in ("sponsor", "underwrite")
        and not row.tokens[at].capital
        and at > first
        and row.low(at + 1) in ("this", "the", "our")
        and row.low(at - 1) not in OURS
        and {"is", "are", "was", "were"}.isdisjoint(row.low(here) for here in range(max(first, at - 5), at))
        and several(row, first, at)
    )


def _it_sponsored(row: Row, first: int, at: int) -> bool:
    """ "The Elm Jaycees sponsored the forum"."""
    return (
        row.low(at) == "sponsored"
        and row.low(at + 1) in ("the", "this", "our")
        and any(called.is_held(row, here) for here in range(at + 2, at + 5))
        and called.as_a_body(row, first, at)
    )


def _by_noun(row: Row, first: int, at: int, stop: int, *, hosts: bool) -> Iterator[str]:
    """Those of whom a noun at ``at`` is said, or that do what it says: "Elm Rotary once again hosts its fair"."""
    low = row.low(at)
    told = list(around_noun(row, first, at, stop)) or (list(sponsoring.read(row, first, at)) if not hosts else [])
    if (
        not told
        and low in ("host", "co-host", "cohost")
        and not row.tokens[at].capital
        and at > first + 1
        and (
            row.low(at + 1) in DETERMINERS
            or row.low(at + 1) in VISITED
            or (
                head(row.low(at + 1))
                and not row.tokens[at + 1].capital
                and row.tokens[min(at + 2, len(row.tokens) - 1)].capital
            )
            or (guest(row, at + 1) and a_body(row, first, at))
        )
        and several(row, first, at)
    ):
        told = list(named(row, first, at))
    if (
        not told
        and hosts
        and low == "hosts"
        and row.low(at - 1) in ("again", "proudly", "annually", "kindly", "generously")
        and goes_on(row, at + 1, stop)
    ):
        # "Elm Rotary once again hosts its fair"
        told = list(named(row, first, at - 1 - (row.low(at - 2) == "once")))
    if not told and hosts and of_a_heading(row, first, at):
        told = list(named(row, first, at))
    yield from told
    if told and low == "sponsors" and not row.tokens[at].capital:
        yield from gapped.read(row, at, stop)


def _behind_their_label(row: Row, first: int, at: int) -> int:
    """Behind "Corporate partners: " in "Corporate partners: Acme sponsors the lunch"."""
    colon = next((here for here in range(first + 1, min(at, first + 4)) if row.mark(here) == ":"), 0)
    return colon + 1 if colon and row.low(colon - 1) in SPONSOR | _PARTNERS else first


_PARTNERS = words("partner partners supporters donors underwriters friends thanks")
_WHICH_HOSTS = words("hosts hosting host")
_WHICH_PAYS = words("sponsors sponsoring underwrites underwriting sponsor")


def _is_visited(row: Row, at: int, stop: int) -> bool:
    """Whether doors are opened to those who come together, and it is no shop that begins: "to members", "for a
    tour"."""
    told = {row.low(here) for here in range(at, min(stop, at + 9))}
    return bool(told & (VISITED | {"members", "tour", "tours", "walk-through"}))


def _which(row: Row, first: int, at: int) -> int:
    """The comma of "Dunn & Roe LLP, which also sponsors the forum", behind a name; 0 where no such clause is told."""
    which = next((here for here in range(at - 1, max(first, at - 4), -1) if row.low(here) == "which"), 0)
    between = all(
        row.low(here) in ("also", "is", "are", "generously", "kindly", "again", "proudly")
        for here in range(which + 1, at)
    )
    return (
        which - 1
        if which
        and between
        and row.mark(which - 1) == ","
        and which - 2 >= first
        and bodies.proper_word(row.tokens[which - 2])
        else 0
    )


_GRATEFUL = words("thanks thank shout-out shoutout shout-outs kudos applause gratitude grateful")


def _thanked(row: Row, first: int, end: int) -> Iterator[str]:
    """Those thanked before "for" at ``end``: "Thank you to our friends at Acme and Ajax for making this possible"."""
    begin = next(
        (
            here
            for here in range(first, end)
            if row.low(here) == "to" and any(row.low(back) in _GRATEFUL for back in range(first, here))
        ),
        -1,
    )
    if begin < 0:
        # "Elm Bar thanks Acme for sponsoring"
        begin = next(
            (
                here
                for here in range(first, end)
                if row.low(here) in ("thanks", "thank") and bodies.proper_word(row.tokens[here + 1])
            ),
            -1,
        )
    if begin < 0:
        begin = next(
            (
                here
                for here in range(first, min(end, first + 4))
                if row.mark(here) == "," and row.low(here - 1) in ("you", "thanks")
            ),
            -1,
        )
    if begin >= 0:
        yield from lists.read(row, begin + 1, end, paid=True)


def _in_brackets(row: Row, first: int, at: int) -> Iterator[str]:
    """The one before "(lunch sponsor)"."""
    opening = next((here for here in range(at - 1, max(first, at - 5) - 1, -1) if row.mark(here) == "("), -1)
    if opening <= first or not bodies.proper_word(row.tokens[opening - 1]):
        return
    begin = opening - 1
    while begin > first and (
        bodies.proper_word(row.tokens[begin - 1])
        or row.mark(begin - 1) in "&'"
        or (
            row.low(begin - 1) in BACK
            and bodies.proper_word(row.tokens[begin - 2])
            and row.low(begin - 1) not in ("and", "at")
        )
    ):
        begin -= 1
    if row.mark(begin - 1) == "," and begin - 2 >= first and bodies.end(row.tokens, begin - 2, opening) == opening:
        begin -= 2
    yield from lists.read(row, begin, opening, paid=True)


__all__ = ["read"]
