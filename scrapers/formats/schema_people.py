"""schema.org persons -> ``Person``: https://schema.org/performer, https://schema.org/Person."""

from __future__ import annotations

from collections.abc import Iterator

from hobnob.records import Person, Role
from scrapers.formats.schema_values import Node, each, text, types
from scrapers.reading import people as prose
from scrapers.reading.bodies import UNITS
from scrapers.reading.names.vocabulary import given_names
from scrapers.reading.placeholders import is_placeholder

_STAGE = frozenset(
    {"MusicEvent", "TheaterEvent", "DanceEvent", "ComedyEvent", "Festival", "ScreeningEvent", "SportsEvent"}
)
_ON_STAGE = ("performer", "performers", "actor", "speaker", "speakers", "contributor")
_BODIES = ("organizer", "host", "hosts", "sponsor", "sponsors", "funder", "location")


def people(node: Node) -> Iterator[Person]:
    """The persons that the organiser announces; bands, companies and those to be announced are none."""
    role = Role.PERFORMER if _STAGE & set(types(node)) else Role.SPEAKER
    seen = {name.casefold() for key in _BODIES for one in each(node.get(key)) if _is_body(one) and (name := text(one))}
    for key in _ON_STAGE:
        for one in each(node.get(key)):
            person = _person(one, role) if isinstance(one, dict) and "Person" in types(one) else None
            if person is not None and person.name.casefold() not in seen:
                seen.add(person.name.casefold())
                yield person


def _person(one: Node, role: Role) -> Person | None:
    name = text(one.get("name"))
    if not name or is_placeholder(name) or _names_a_body(name):
        return None
    title, employer = text(one.get("jobTitle")), text(one.get("worksFor")) or text(one.get("affiliation"))
    if "," in name and len(told := prose.find(f"Speaker: {name}")) == 1:
        # "Ann Lee, President, Acme Bank" in the one field
        name, title, employer = told[0].name, title or told[0].title, employer or told[0].organization
    return Person(name=name, title=title, organization=employer, role=role)


def _is_body(one: object) -> bool:
    return not isinstance(one, dict) or "Person" not in types(one)


def _names_a_body(name: str) -> bool:
    """Whether a name ends as those of organisations do, and does not begin as those of persons do."""
    said = name.casefold().split()
    return len(said) > 1 and said[-1].strip(".,") in UNITS and said[0] not in given_names()


__all__ = ["people"]
