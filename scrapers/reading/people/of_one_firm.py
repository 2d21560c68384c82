"""Whose firm gives the whole programme: "The attorneys of Roe Poe PLLC return for our most popular seminar", and each
presenter is one of them."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Person, Role
from scrapers.reading import bodies
from scrapers.reading.bodies import LEGAL, UNITS
from scrapers.reading.people.line import Line

_THOSE = re.compile(
    r"(?:^|[.!?\n] ?)(?:The|Our|Join (?:the|our)|Meet the|[Tt]hree|[Tt]wo|Four) (?:[a-z]+ ){0,2}(?:attorneys|lawyers"
    r"|CPAs|accountants|advisors|advisers|partners|consultants|planners|engineers|experts|specialists) (?:of|from|at"
    r"|with) (?:the )?(?=[A-Z])"
)
_GIVE = re.compile(
    r"(?:,)? ?(?:(?:will |are back to |return(?: this year)? to )?(?:present|teach|explain|walk|take|share|cover"
    r"|discuss|answer|lead|unpack|guide)\b|return (?:for|with)\b|are back (?:for|with)\b)"
)


def add(found: dict[str, Person], body: str) -> None:
    """The firm for all who speak and of whom nothing else is told."""
    lacking = [
        key
        for key, person in found.items()
        if person.role in (Role.SPEAKER, Role.PANELLIST) and person.organization is None and person.title is None
    ]
    if not lacking:
        return
    firm = _firm(body)
    for key in lacking if firm is not None else ():
        found[key] = found[key].model_copy(update={"organization": firm})


def _firm(body: str) -> str | None:
    """The one firm of which it is said."""
    firms = set()
    for match in _THOSE.finditer(body):
        line = Line(body[match.end() : match.end() + 120].partition("\n")[0])
        end = bodies.end(line.tokens, 0, len(line.tokens))
        last = line.low(end - 1) if end > 1 else ""
        if (
            end > 1
            and (last in LEGAL | UNITS or any(token.text == "&" for token in line.tokens[:end]))
            and not bodies.place(line.tokens, 0, end)
            and _GIVE.match(line.text, line.tokens[end - 1].finish)
        ):
            firms.add(bodies.text(line.text, line.tokens, 0, end))
    return firms.pop() if len(firms) == 1 else None


__all__ = ["add"]
