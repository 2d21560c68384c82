"""Those named before the word that announces them: "Acme is our host", "Acme and Ajax sponsor", "on Acme, our
sponsor"."""

from __future__ import annotations

from collections.abc import Iterator

from scrapers.reading import bodies, names
from scrapers.reading.bodies import UNITS
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.occupations import head
from scrapers.reading.organizations import called, called_after, gapped, lists, owned, sponsoring
from scrapers.reading.organizations.row import BACK, HOST, SPONSOR, Row
from scrapers.reading.people.cues import DETERMINERS
from scrapers.reading.words import words

_OURS = words("our your this tonight's today's this year's month's the")
_VISITED = words("chamber club members join us committee rotary kiwanis group")
_BROADCASTS = words("channel radio tv television news media podcast show")
_MEALS = words("lunch breakfast dinner coffee speaker author historian")


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
        yield from lists.read(row, _back(row, first, comma), comma, paid=not hosts)
        return
    if low == "hosting" and hosts:
        yield from _thanked(row, first, at - 1) if row.low(at - 1) == "for" else _subject(row, first, at, stop)
    elif (low in ("host", "co-host", "cohost") and hosts and row.low(at - 1) in ("will", "to")) or (
        not hosts
        and (
            (low == "sponsoring" and row.low(at - 1) in ("is", "are"))
            or (low == "sponsor" and row.low(at - 1) == "will")
        )
    ):
        yield from _subject(row, first, at, stop)
    elif (
        low == "opening"
        and hosts
        and row.low(at - 1) == "for"
        and row.low(at + 1) in ("its", "their", "your")
        and row.low(at + 2) in ("doors", "home", "office", "offices", "space", "shop")
    ):
        # "Thank you to Acme for opening their doors"
        yield from _thanked(row, first, at - 1)
    elif (
        low in ("opens", "open")
        and hosts
        and row.low(at - 1) in ("throws", "throw")
        and row.low(at + 1) in ("its", "their")
    ):
        yield from named(row, first, at - 1)
    elif (
        low == "opens"
        and hosts
        and row.low(at + 1) in ("its", "their")
        and (
            row.low(at + 2) == "doors"
            or any(row.low(here) == "to" and row.low(here + 1) in _VISITED | _OURS for here in range(at + 3, at + 6))
        )
    ):
        yield from named(row, first, at)
    elif (
        low in ("opening", "open")
        and hosts
        and row.low(at + 1) in ("its", "their")
        and row.low(at + 2) == "doors"
        and row.low(at - 1) in ("is", "are", "will", "be")
        and (row.low(at + 3) in ("to", "for") or row.low(at + 4) in ("to", "for"))
        and _is_visited(row, at + 3, stop)
    ):
        # "Acme is opening its doors to members for a tour"
        yield from named(row, first, at - 1 - (row.low(at - 1) == "be"))
    elif low == "possible" and not hosts:
        making = next((here for here in range(at - 1, max(first, at - 6) - 1, -1) if row.low(here) == "making"), -1)
        if making > 0 and row.low(making - 1) == "for":
            yield from _thanked(row, first, making - 1)
    elif (
        not hosts
        and low in ("sponsor", "underwrite")
        and not row.tokens[at].capital
        and at > first
        and row.low(at + 1) in ("this", "the", "our")
        and row.low(at - 1) not in _OURS
        and {"is", "are", "was", "were"}.isdisjoint(row.low(here) for here in range(max(first, at - 5), at))
        and _several(row, first, at)
    ):
        # "Friends of the Library sponsor this event"
        yield from named(row, first, at)
    elif (
        not hosts
        and low == "sponsored"
        and row.low(at + 1) in ("the", "this", "our")
        and any(called.is_held(row, here) for here in range(at + 2, at + 5))
        and called.as_a_body(row, first, at)
    ):
        # "The Elm Jaycees sponsored the forum"
        yield from named(row, first, at)
    elif low in nouns and row.mark(at + 1) == ")":
        yield from _in_brackets(row, first, at)
    elif low in ("underwriting", "sponsoring", "presenting", "supporting", "funding"):
        if not hosts and row.low(at - 1) == "for":
            yield from _thanked(row, first, at - 1)
    elif low in nouns:
        first = _behind_their_label(row, first, at)
        told = list(_around_noun(row, first, at, stop)) or (list(sponsoring.read(row, first, at)) if not hosts else [])
        if (
            not told
            and low in ("host", "co-host", "cohost")
            and not row.tokens[at].capital
            and at > first + 1
            and (
                row.low(at + 1) in DETERMINERS
                or row.low(at + 1) in _VISITED
                or (
                    head(row.low(at + 1))
                    and not row.tokens[at + 1].capital
                    and row.tokens[min(at + 2, len(row.tokens) - 1)].capital
                )
                or (guest(row, at + 1) and _a_body(row, first, at))
            )
            and _several(row, first, at)
        ):
            told = list(named(row, first, at))
        if (
            not told
            and hosts
            and low == "hosts"
            and row.low(at - 1) in ("again", "proudly", "annually", "kindly", "generously")
            and _goes_on(row, at + 1, stop)
        ):
            # "Elm Rotary once again hosts its fair"
            told = list(named(row, first, at - 1 - (row.low(at - 2) == "once")))
        if not told and hosts and _of_a_heading(row, first, at):
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
    return bool(told & (_VISITED | {"members", "tour", "tours", "walk-through"}))


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


def _back(row: Row, first: int, end: int) -> int:
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


def _around_noun(row: Row, first: int, at: int, stop: int) -> Iterator[str]:
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
        and row.low(linked + 1 + (row.low(linked + 1) == "also")) in _OURS
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
                and (row.low(begin - 1) != "at" or row.low(begin - 2) not in _VISITED)
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
        and (_goes_on(row, at + 1, stop) or (low == "hosts" and guest(row, at + 1) and _a_body(row, first, at)))
    ):
        yield from named(row, first, at)


def _a_body(row: Row, first: int, end: int) -> bool:
    """Whether the subject is called what bodies are called, and is no broadcaster: "Channel 6 hosts Jane Roe and Tom
    Dunn"."""
    told = {row.low(here) for here in range(first, end)}
    return bool(told & (UNITS | {"friends"})) and not told & _BROADCASTS


def _several(row: Row, first: int, end: int) -> bool:
    """Whether the subject is many, of which "host" is said: "Elm Rotary and Elm Kiwanis", "The Lions", "The Friends of
    the Library"."""
    return any(row.low(here) in ("and", "&") for here in range(first, end)) or any(
        row.low(here).endswith("s") and row.mark(here)[-2:-1] not in "'’" for here in range(first, end)
    )


def _goes_on(row: Row, at: int, stop: int) -> bool:
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


def _subject(row: Row, first: int, at: int, stop: int) -> Iterator[str]:
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
        _goes_on(row, at + 1, stop)
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


def _of_a_heading(row: Row, first: int, at: int) -> bool:
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
    begin = _back(row, first, end)
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


__all__ = ["guest", "named", "read"]
