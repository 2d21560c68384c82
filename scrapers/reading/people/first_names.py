"""Sentences that tell of those announced by their first names: of two in one ("Ann is …; Bob is …"), of both together,
of "Mary Beth"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hobnob.records import Person
from scrapers.reading.people import titles
from scrapers.reading.people.behind.links import LINKS, body_of
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_TELLS = words("is has serves leads works runs heads owns joined founded teaches directs practices manages chairs")
_ARE = words("are both work own run lead practice practise")


def doubles(found: dict[str, Person]) -> dict[tuple[str, str], str]:
    """The keys of those with two given names, by both: "Mary Beth" of "Mary Beth Roe"."""
    told: dict[tuple[str, str], list[str]] = {}
    for key, person in found.items():
        parts = person.name.lower().split()
        if len(parts) == 3 and len(parts[1].rstrip(".")) > 1 and parts[1].isalpha():
            told.setdefault((parts[0], parts[1]), []).append(key)
    return {pair: keys[0] for pair, keys in told.items() if len(keys) == 1}


def parts(
    sentences: Iterable[tuple[Line, int, int]], firsts: dict[str, str], pairs: dict[tuple[str, str], str]
) -> Iterator[tuple[Line, int, int]]:
    """The sentences, cut where a semicolon or "and" leads to what another is: "Ann is the CEO of Acme; Bob is a CPA
    with Roe Poe"."""
    for line, first, stop in sentences:
        for at in range(first + 3, stop - 2):
            begin = _next(line, at)
            if begin and _opens(line, begin, firsts, pairs) and _opens(line, first, firsts, pairs):
                yield line, first, at
                first = begin
        yield line, first, stop


def _next(line: Line, at: int) -> int:
    if line.mark(at) == ";":
        return at + 1 + (line.low(at + 1) in ("and", "while"))
    if line.low(at) in ("and", "while") and line.mark(at - 1) != ",":
        return at + 1
    return at + 2 if line.mark(at) == "," and line.low(at + 1) in ("and", "while") else 0


def _opens(line: Line, at: int, firsts: dict[str, str], pairs: dict[tuple[str, str], str]) -> bool:
    if line.low(at + 1) in _TELLS and line.low(at) in firsts and line.tokens[at].capital:
        return True
    return line.low(at + 2) in _TELLS and (line.low(at), line.low(at + 1)) in pairs


def together(line: Line, first: int, stop: int, firsts: dict[str, str]) -> tuple[list[str], str] | None:
    """ "Ann and Bob are shareholders at Roe Poe": of whom one sentence tells, and of which body they all are."""
    at, keys = first, []
    while at < stop and line.tokens[at].capital and (key := firsts.get(line.low(at))) is not None:
        keys.append(key)
        at += 1
        at += line.mark(at) == ","
        at += line.low(at) in ("and", "&", "all")
    if len(keys) < 2 or line.low(at) not in _ARE:
        return None
    while at < stop and line.low(at) in ("are", "both", "all", "the", "now"):
        at += 1
    told = titles.read(line, at, stop) if at < stop else None
    if told is not None and told.organization:
        return keys, told.organization
    at += line.low(at) in ("work", "practice", "practise")
    body = body_of(line, at, stop) if line.low(at) in LINKS and at < stop else None
    return (keys, body[0]) if body is not None else None


__all__ = ["doubles", "parts", "together"]
