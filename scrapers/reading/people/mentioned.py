"""Which names are somebody's who is mentioned, and which only describe or employ the next: "Potters Ian and Suki
Drummond"."""

from __future__ import annotations

from scrapers.reading.names import Name
from scrapers.reading.people.ahead import before, possessive
from scrapers.reading.people.bodies_named import (
    after_job,
    employs,
    names_a_body,
    of_a_firm,
    runs_on,
    served,
)
from scrapers.reading.people.cues import ROLES
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import is_head


def candidates(line: Line, first: int, stop: int, spans: list[Name]) -> list[Name]:
    """The names that may be somebody's who is mentioned."""
    return [
        span
        for span in spans
        if first <= span.first
        and span.end <= stop
        and not span.thing
        and not _beside_in_brackets(line, span)
        and not of_a_firm(line, span, first)
        and not runs_on(line, span)
        and not served(line, span)
    ]


def leads_of_persons(line: Line, first: int, inside: list[Name]) -> set[int]:
    """Where the names begin that are a person's and no body's."""
    persons = {span.lead for span in inside if span.sure == 2 or (span.sure < 2 and after_job(line, span.lead, first))}
    for span in inside:
        if names_a_body(line, span, first, persons):
            persons.discard(span.lead)
    return persons


def is_a_prize(line: Line, span: Name) -> bool:
    """ "Deal Maker of the Year Jane Roe"."""
    return (
        span.sure < 2
        and line.low(span.end) == "of"
        and line.low(span.end + 1) == "the"
        and line.low(span.end + 2) in ("year", "month", "quarter")
    )


def employs_the_next(line: Line, span: Name, inside: list[Name]) -> bool:
    """Whether a body like a name stands before somebody's post and name: "Elmer Dunn vice president Jane Roe"."""
    return (
        (span.sure < 2 or span.name.split()[0].endswith("."))
        and line.low(span.end).islower()
        and not line.tokens[span.end].capital
        and (worker := next((other for other in inside if other.first >= span.end), None)) is not None
        and employs(line, span, worker)
    )


def owns_the_next(line: Line, span: Name, inside: list[Name], reach: int) -> bool:
    """ "Pine Bancorp's incoming president, Jane Roe": the possessive is the body's of her post."""
    if (
        span.sure < 2
        and possessive(line, span.end - 1)
        and (worker := next((other for other in inside if other.first >= span.end), None)) is not None
        and worker.sure == 2
        and worker.lead - span.end < 8
    ):
        told, opening = before(line, worker.lead, reach)
        if told.title and told.organization and opening <= span.first:
            return True
    return False


def is_a_trade_of_two(line: Line, span: Name) -> bool:
    """ "Potters Ian and Suki Drummond"."""
    return (
        span.sure < 2
        and span.end - span.lead == 2
        and (is_head(line, span.lead) or line.low(span.lead) in ROLES)
        and line.low(span.lead).endswith("s")
        and line.low(span.end) in ("and", "&")
    )


def describes_the_next(line: Line, span: Name, inside: list[Name]) -> bool:
    """ "Nokia Bell Veteran Jane Roe", "Elmwood Mayoral Candidate Bob Ray" of a title: what they were, or want to be."""
    return (
        span.sure == 0
        and not span.honoured
        and any(
            other.sure == 2
            and span.end < other.lead < span.end + 3
            and all(is_head(line, at) and line.tokens[at].capital for at in range(span.end, other.lead))
            for other in inside
        )
    )


def _beside_in_brackets(line: Line, span: Name) -> bool:
    """ "co-director (with Ann Lee) of Acme": who shares a post."""
    return (
        span.lead > 2
        and line.mark(span.lead - 2) == "("
        and line.low(span.lead - 1) == "with"
        and line.mark(span.end) == ")"
        and line.low(span.end + 1) in ("of", "at")
        and is_head(line, span.lead - 3)
    )


__all__ = [
    "candidates", "describes_the_next", "employs_the_next", "is_a_prize", "is_a_trade_of_two", "leads_of_persons",
    "owns_the_next",
]  # fmt: skip
