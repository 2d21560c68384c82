"""What is known of a list of names when the evidence left of it is settled."""

from __future__ import annotations

from typing import NamedTuple

from scrapers.reading.people.context import Context
from scrapers.reading.people.evidence import Evidence
from scrapers.reading.people.line import Line
from scrapers.reading.people.mentions import Mention
from scrapers.reading.words import words

LIVED = words(
    "led was were died had wrote said founded served passed retired won organized organised coordinated donated "
    "catered designed made brought took spoke decorated planned baked sewed collected photographed sponsored told "
    "proclaimed declared noted added announced reported expects expected hopes hoped thanked invites mentioned "
    "introduced"
)


class Case(NamedTuple):
    """A list of names in a sentence: what stands around it, and what is said right of it and above."""

    held: Line
    chain: list[Mention]
    begin: int
    """Where what stands beside the first name begins."""
    end: int
    lead: int
    """Where the first name begins."""
    first: int
    """Where the sentence begins."""
    title: str
    """The title of the first; empty where none is told."""
    closes: bool
    """Whether the list ends a sentence."""
    behind: str
    """The first word behind it, or behind the comma that follows it."""
    opens: bool
    """Whether it opens a sentence, or a part of one."""
    right: Evidence
    above: Evidence
    context: Context
    alone: bool
    heading: bool


def case_of(
    held: Line,
    chain: list[Mention],
    right: Evidence,
    above: Evidence,
    first: int,
    context: Context,
    *,
    alone: bool,
    heading: bool,
) -> Case:
    """The case of a list that stands in the sentence from ``first`` on."""
    begin, end = chain[0].begin, chain[-1].end
    closes = any(end == stop for _first, stop in held.sentences)
    behind = "" if closes else held.low(end + 1) if held.mark(end) == "," else held.low(end)
    if behind in ("and", "&") and (verb := _verb_of_both(held, end)) is not None:
        # "Mayor Jane Roe and the Mayor's Office for Parks recently announced"
        behind = verb
    opens = (
        begin == first
        or held.mark(begin - 1) == ";"
        or (held.low(begin - 1) == "and" and held.mark(begin - 2) == ";")
        or (begin == first + 1 and held.low(first) in ("then", "later", "next", "also"))
    )
    title, lead = chain[0].position.title or "", chain[0].name.lead
    return Case(
        held, chain, begin, end, lead, first, title, closes, behind, opens, right, above, context, alone, heading
    )


def _verb_of_both(held: Line, end: int) -> str | None:
    """The verb of somebody and a body that "and" joins at ``end``; None where there is none."""
    if held.low(end + 1) not in ("the", "his", "her", "its") and not held.mark(end + 1)[:1].isupper():
        return None
    for at in range(end + 2, min(end + 16, len(held.tokens))):
        low = held.low(at)
        if low in LIVED:
            return low
        if not (
            held.tokens[at].capital
            or held.mark(at) in "()"
            or low in ("of", "for", "the", "and", "in", "recently", "also", "&")
        ):
            return None
    return None


__all__ = ["LIVED", "Case", "case_of"]
