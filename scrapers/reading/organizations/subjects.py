"""The bodies that are the subject of a sentence: nothing but names stands before its verb."""

from __future__ import annotations

from collections.abc import Iterator

from scrapers.reading import bodies, names
from scrapers.reading.bodies import UNITS
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.occupations import head
from scrapers.reading.organizations import called, called_after, lists, owned
from scrapers.reading.organizations.row import BACK, HOST, SPONSOR, Row
from scrapers.reading.people.cues import DETERMINERS
from scrapers.reading.words import words

OURS = words("our your this tonight's today's this year's month's the")
VISITED = words("chamber club members join us committee rotary kiwanis group")
_BROADCASTS = words("channel radio tv television news media podcast show")
_MEALS = words("lunch breakfast dinner coffee speaker author historian")


def begin_of_name(row: Row, first: int, end: int) -> int:
    """Where the name begins that ends at ``end``."""
    begin = end - 1
    while begin > first and (
        bodies.proper_word(row.tokens[begin - 1])
        or row.mark(begin - 1) == "&"
        or (
            row.low(begin - 1) in BACK
            and row.low(begin - 1) not in ("at", "and")
            and begin - 2 >= first
            and (
                bodies.proper_word(row.tokens[begin - 2])
                or (row.low(begin - 1) == "the" and row.low(begin - 2) == "of")
            )
        )
    ):
        begin -= 1
    return begin


def guest(row: Row, at: int) -> bool:
    """Whether somebody by name stands at ``at``, with or without what they are: "psychologist Jane Roe", "Jane Roe,
    CEO"."""
    spans = [span for span in names.find(row.tokens[at : at + 12]) if span.sure == 2 and not span.thing]
    return (
        bool(spans)
        and all(
            not row.tokens[here].word
            or head(row.low(here))
            or row.tokens[here].capital
            or row.low(here) in ("author", "the", "local", "retired", "former")
            for here in range(at, at + spans[0].lead)
        )
        and spans[0].lead < 8
    )


def around_noun(row: Row, first: int, at: int, stop: int) -> Iterator[str]:
    low = row.low(at)
    linked = next(
        (
            here
            for here in range(at - 1, max(first, at - 6), -1)
            if row.low(here) in ("is", "are") or (row.low(here) == "be" and row.low(here - 1) == "will")
        ),
        -1,
    )
    first = next((here + 1 for here in range(linked - 1, first, -1) if row.mark(here) == ";"), first)
    if (
        linked > first
        and row.low(linked + 1 + (row.low(linked + 1) == "also")) in OURS
        and all(row.tokens[here].word for here in range(linked + 1, at))
    ):
        yield from named(row, first, linked - (row.low(linked) == "be"), paid=low in SPONSOR)
        return
    back = at - 1
    while (
        back > first
        and row.low(back) not in ("our", "this", "your", "the", "tonight's", "today's")
        and at - back < 5
        and row.tokens[back].word
    ):
        back -= 1
    if (
        row.low(back) in ("our", "your", "this", "tonight's", "today's", "the")
        and row.mark(back - 1) == ","
        and (
            row.mark(at + 1) != ","
            or any(row.low(here) in ("thank", "thanks") for here in range(first, back))
            or (row.low(at) == "host" and row.low(back) == "your" and row.low(at + 2) in ("will", "is"))
        )
    ):
        begin = back - 2
        while begin > first and (
            bodies.proper_word(row.tokens[begin - 1])
            or (
                row.low(begin - 1) in BACK
                and (row.low(begin - 1) != "at" or row.low(begin - 2) not in VISITED)
                and begin - 2 >= first
                and (bodies.proper_word(row.tokens[begin - 2]) or row.low(begin - 2) == "of")
            )
        ):
            begin -= 1
        if back - 2 >= first and bodies.proper_word(row.tokens[back - 2]):
            yield from lists.read(
                row, begin + (begin == first and low in HOST and row.low(begin) in ("tour", "visit", "see")), back - 1
            )
        return
    if (
        low in ("sponsors", "hosts", "co-hosts", "cohosts")
        and not row.tokens[at].capital
        and at > first
        and row.low(at + 1) not in HOST
        and (goes_on(row, at + 1, stop) or (low == "hosts" and guest(row, at + 1) and a_body(row, first, at)))
    ):
        yield from named(row, first, at)


def a_body(row: Row, first: int, end: int) -> bool:
    """Whether the subject is called what bodies are called, and is no broadcaster: "Channel 6 hosts Jane Roe and Tom
    Dunn"."""
    told = {row.low(here) for here in range(first, end)}
    return bool(told & (UNITS | {"friends"})) and not told & _BROADCASTS


def several(row: Row, first: int, end: int) -> bool:
    """Whether the subject is many, of which "host" is said: "Elm Rotary and Elm Kiwanis", "The Lions", "The Friends of
    the Library"."""
    return any(row.low(here) in ("and", "&") for here in range(first, end)) or any(
        row.low(here).endswith("s") and row.mark(here)[-2:-1] not in "'’" for here in range(first, end)
    )


def goes_on(row: Row, at: int, stop: int) -> bool:
    """Whether what follows "hosts" is what is held: "its 68th Pancake Day", "author Jane Roe"; and not more names."""
    if at < stop and at + 1 < stop and head(row.low(at)) and not row.tokens[at].capital and row.tokens[at + 1].capital:
        # "hosts novelist Jane Roe"
        return True
    if row.low(at) == "and" and (
        row.low(at + 1) in DETERMINERS or (row.low(at + 1).endswith("s") and not row.tokens[at + 1].capital)
    ):
        # "The Workforce Board hosts and provides coffee", "Elm Place hosts and the first cup is free"
        return True
    return (
        at >= stop
        or row.mark(at) in ".!;,"
        or row.low(at) in DETERMINERS
        or row.low(at) in _MEALS
        or (row.low(at) == "at" and row.low(at + 1) in DETERMINERS)
    )


def subject(row: Row, first: int, at: int, stop: int) -> Iterator[str]:
    """ "Acme is hosting", "Members of the Elm Club will host", "Acme is proud to host"."""
    verb = at - 1
    while verb > first and row.low(verb) in (
        "to",
        "proud",
        "proudly",
        "pleased",
        "excited",
        "again",
        "be",
        "once",
        "thrilled",
        "delighted",
        "happy",
        "kindly",
        "graciously",
        "generously",
    ):
        verb -= 1
    if (
        row.low(at - 1) == "to"
        and row.low(at) == "host"
        and first + 1 < at - 1 == verb + 1
        and bodies.proper_word(row.tokens[verb])
        and row.tokens[verb].capital
        and called.as_a_body(row, first, verb + 1)
    ):
        # "Elm Library to host author Jane Roe"
        yield from named(row, first, verb + 1)
        return
    first = _behind_a_time(row, first, verb)
    if row.low(verb) not in ("is", "are", "will") or not (
        goes_on(row, at + 1, stop)
        or row.low(at + 1) == "us"
        or (called.as_a_body(row, first, verb) and at + 1 < stop and row.tokens[at + 1].capital)
    ):
        return
    if (
        row.low(first) in ("members", "friends", "volunteers")
        and row.low(first + 1) in ("of", "from")
        and verb - first > 2
    ):
        first += 2
    yield from named(row, first, verb)


_ROLES_AT_WORK = words(
    "your our their meet show podcast radio morning tv guest special celebrity event party game trivia table series "
    "program season team"
)


def of_a_heading(row: Row, first: int, at: int) -> bool:
    """Whether "Hosts" of a heading is what a body does: "Elm Grind Denver Hosts Jane Roe"; not "Show Hosts Jane Roe and
    Tom Dunn"."""
    if (
        row.low(at) != "hosts"
        or not row.tokens[at].capital
        or at - first < 2
        or row.low(at - 1) in _ROLES_AT_WORK
        or row.low(first) in _ROLES_AT_WORK
        or not all(token.word and token.capital for token in row.tokens[first:at])
    ):
        return False
    spans = [span for span in names.find(row.tokens[at + 1 : at + 8]) if span.sure == 2 and not span.thing]
    if (
        not spans
        or spans[0].lead != 0
        or spans[0].first != 0
        or any(row.low(here) in _BROADCASTS for here in range(first, at))
    ):
        return False
    behind = at + 1 + spans[0].end
    return row.low(behind) not in ("and", "&") and row.mark(behind) not in ("&", ",")


def _behind_a_time(row: Row, first: int, end: int) -> int:
    """Where the subject begins behind a time or a place that stands before it: "On Friday, Aug. 18 at 6:30 p.m.", "ELM,
    Ind. - "."""
    begin = begin_of_name(row, first, end)
    while begin < end and row.low(begin) in _HOURS:
        begin += 1
    if begin - 1 <= first:
        return first
    before = row.low(begin - 1)
    timed = (
        before in _HOURS
        or row.mark(begin - 1).isdigit()
        or (before == "," and row.low(first) in ("on", "at", "this", "from"))
    )
    dateline = (
        before in "-–—"
        and not row.tokens[begin - 1].glued
        and begin - first < 7
        and all(token.capital or not token.word for token in row.tokens[first:begin])
    )
    return begin if timed or dateline else first


_HOURS = words("p.m a.m pm am noon")


def named(row: Row, first: int, end: int, *, paid: bool = False) -> Iterator[str]:
    """The bodies that are the subject of a sentence: nothing but names stands before its verb."""
    if (
        row.low(first) in ("our", "the")
        and row.low(first + 1) in ("friends", "folks", "team", "partners", "neighbors")
        and row.low(first + 2) == "at"
    ):
        # "Our friends at Acme are hosting"
        first += 3
    first = owned.behind_small(row, first, end)
    first += row.low(first) == "the"
    fused = next(
        (
            here
            for here in range(end - 2, first, -1)
            if row.mark(here)[-3:] == "The" and row.mark(here)[-4:-3].islower()
        ),
        first - 1,
    )
    # "Candidate ForumThe Elm Chamber will host": a heading without a space behind it
    first = fused + 1
    shouted = (
        next((here for here in range(first, end) if not (row.mark(here).isupper() and len(row.mark(here)) > 3)), end)
        - first
    )
    if shouted > 1 and end - first > shouted + 1:
        # "JAZZ FRIDAYS PROGRAM Elm Defenders hosts": a heading runs into the name
        first += shouted
    small = next((here for here in range(first, end - 2) if called_after.behind_kind(row, here, end) == here + 3), end)
    if (
        end <= first
        or called.is_platform(row, first, end)
        or not row.named(first, small)
        or not row.named(min(end, small + 2), end)
        or (end - first == 1 and is_ordinary(row.low(first)))
    ):
        return
    if any(
        row.mark(here) == "the" and row.low(here - 1) not in BACK and row.mark(here - 1) != ","
        for here in range(first + 1, end)
    ):
        # "Help the Chamber"
        return
    yield from lists.read(row, first, end, paid=paid)


__all__ = [
    "OURS", "VISITED", "a_body", "around_noun", "begin_of_name", "goes_on", "guest", "named", "of_a_heading", "several",
    "subject",
]  # fmt: skip
