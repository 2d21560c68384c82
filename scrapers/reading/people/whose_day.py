"""Whose day it is: a body of which the title says that it briefs, and the one law firm that presents, are those of its
people who are told of without one."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Person
from scrapers.reading import bodies, organizations
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_BRIEFS = re.compile(
    r"^(?:The )?(?P<body>[A-Z][\w&’'.-]{0,20}(?: (?:of|the|and|&|[A-Z][\w&’'.-]{1,20})){0,6}?) (?:(?:Annual|Business"
    r"|Community|Project|Member|Public|Mid-?Year|Year-End|Quarterly) )?(?:Briefing|Update|Overview|Report"
    r"|Presentation|Tour|Open House|Information Session|Info Session)$"
)
_HEADS = (
    "executive director", "ceo", "president & ceo", "president and ceo", "director", "general manager",
    "superintendent", "president",
)  # fmt: skip
_STAFF = words(
    "engineer planner liaison manager director analyst coordinator specialist officer counsel ceo cfo coo "
    "superintendent president administrator"
)
_OF_ALL = words(
    "foundation fund trust club clubs chamber rotary kiwanis council committee association society network coalition "
    "alliance league partnership program project county city campaign initiative board commission plant market store "
    "shop house"
)
"""Words that end the names of bodies that many come together in, or that are none."""
_LAWYERS = words("attorney attorneys lawyer lawyers partner partners associate associates")
_OF_LAW = words("llp pllc pc law")


def add(found: dict[str, Person], title: str, text: str) -> None:
    """Gives those who lack one the body whose day it is."""
    lacking = [key for key, person in found.items() if person.organization is None]
    if not lacking:
        return
    if (named := _briefing(title)) is not None and any(_leads(found[key], text) for key in lacking):
        _give(found, [key for key in lacking if _works(found[key], text)], named)
    lawyers = [key for key in lacking if found[key].organization is None and _opens(found[key])]
    if lawyers and (firm := _firm(title, text, found[lawyers[0]].name)) is not None:
        _give(found, lawyers, firm)


def _give(found: dict[str, Person], keys: list[str], body: str) -> None:
    for key in keys:
        found[key] = found[key].model_copy(update={"organization": body})


def _last(person: Person) -> str:
    return (person.title or "").lower().split(" ")[-1]


def _briefing(title: str) -> str | None:
    """The body of "Port Authority Business Briefing", "Elm County Land Bank Update"."""
    match = _BRIEFS.match(title.strip())
    if match is None:
        return None
    line = Line(match["body"])
    end = bodies.end(line.tokens, 0, len(line.tokens))
    last = line.low(end - 1) if end else ""
    return (
        match["body"] if end == len(line.tokens) and end > 1 and last in bodies.UNITS and last not in _OF_ALL else None
    )


def _leads(person: Person, text: str) -> bool:
    """Whether a sentence begins with somebody who is told of as the head, and of nothing by name."""
    return (person.title or "").lower() in _HEADS and re.search(
        rf"(?:^|[.!?\n]\s?){re.escape(person.title or '')} (?:Dr\. )?{re.escape(person.name)}", text
    ) is not None


def _works(person: Person, text: str) -> bool:
    return _last(person) in _STAFF and (person.title or "")[0].isupper() and f"{person.title} {person.name}" in text


def _opens(person: Person) -> bool:
    """Whether a sentence begins with the lawyers, and nothing but their names before it tells what they do."""
    first, _space, rest = (person.evidence or "").partition(" ")
    ahead = rest.partition(person.name)[0]
    return (
        first.lower() in _LAWYERS
        and (person.title is None or _last(person) in _LAWYERS)
        and person.name in rest
        and not any(word.strip(",") not in ("and", "&") and word[:1].islower() for word in ahead.split())
    )


def _firm(title: str, text: str, name: str) -> str | None:
    """The one law firm that presents, where no other body does."""
    before = text.partition(name)[0]
    told = (*organizations.hosts(f"{title}\n{before}"), *organizations.sponsors(before, title))
    return told[0].name if len(told) == 1 and told[0].name.lower().rstrip(".").split(" ")[-1] in _OF_LAW else None


__all__ = ["add"]
