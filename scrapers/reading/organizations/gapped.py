"""Who pays or holds besides the subject where the verb is told once: "Acme sponsors the seat scholarship, Ajax the
programs"."""

from __future__ import annotations

from collections.abc import Iterator

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import OFFICES, TIMES
from scrapers.reading.organizations import somebody
from scrapers.reading.organizations.row import Row
from scrapers.reading.words import words

_PARTED = frozenset([",", ";"])
_GIVEN = words("the our all its")
_LONGEST = 5


def read(row: Row, verb: int, stop: int) -> Iterator[str]:
    """The names behind what the subject of the verb at ``verb`` pays for."""
    for at in range(verb + 2, stop - 2):
        if row.mark(at) not in _PARTED and row.low(at) not in ("and", "while"):
            if row.low(at) in _GIVEN or not row.tokens[at].capital or row.mark(at)[1:2] == "-":
                continue
            return
        begin = at + 1 + (row.low(at + 1) in ("and", "while"))
        begin += row.low(begin) == "the" and not row.tokens[begin].capital
        end = bodies.end(row.tokens, begin, stop, listed=True)
        given = end + (row.mark(end) == ",")
        if (
            end > begin
            and not somebody.is_person(row, begin, end, False)
            and not any(row.low(here) in OFFICES for here in range(begin, end))
            and row.low(given) in _GIVEN
            and row.low(begin) not in TIMES
            and _closes(row, given + 1, stop)
        ):
            yield bodies.text(row.text, row.tokens, begin, end)
            yield from read(row, given - 1, stop)
            return


def _closes(row: Row, at: int, stop: int) -> bool:
    """Whether nothing but what is paid for stands there up to a mark or "and": "programs", "seat scholarship"."""
    end = at
    while (
        end < stop
        and end - at < _LONGEST
        and row.tokens[end].word
        and not row.tokens[end].capital
        and row.low(end) not in ("and", "while")
    ):
        end += 1
    told = {row.low(here) for here in range(at, end)}
    return (
        end > at
        and (end >= stop or row.mark(end) in ",;.!" or row.low(end) in ("and", "while"))
        and told.isdisjoint(("is", "are", "will", "was", "has", "of"))
    )


__all__ = ["read"]
