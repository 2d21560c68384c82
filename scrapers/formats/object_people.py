"""Who is announced in an object of unknown schema: speakers and sponsors in lists of their own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from hobnob import patterns as re
from hobnob.records import Organization, Person, Role
from scrapers.formats.object_keys import Fields, keyed, pick
from scrapers.reading import names
from scrapers.reading.html import one_line
from scrapers.reading.placeholders import is_placeholder
from scrapers.reading.tokens import tokens

_LISTS = (
    (("keynotespeakers", "keynotespeaker", "keynotes", "speakers", "speaker", "presenters", "presenter", "featuredspeakers", "guestspeakers", "guestspeaker", "eventspeakers"), Role.SPEAKER),
    (("panelists", "panellists"), Role.PANELLIST),
    (("moderators", "moderator"), Role.MODERATOR),
    (("honorees", "awardees"), Role.HONOREE),
    (("performers",), Role.PERFORMER),
)  # fmt: skip
_NAMES = ("name", "fullname", "displayname", "speakername", "title")
_OFFICES = ("jobtitle", "title", "position", "role", "designation", "speakertitle")
_EMPLOYERS = (
    "company", "companyname", "organization", "organisation", "organizationname", "employer", "affiliation", "worksfor",
    "business",
)  # fmt: skip
_SPONSORS = ("sponsors", "eventsponsors", "presentingsponsors", "presentingsponsor", "titlesponsor")
_MOST = 40
_LONGEST = 100
_NO_NAME = re.compile(r"https?:|@|\d{3}|\b(?:your (?:company|name|logo)|available)\b", re.I)


def people(fields: Fields) -> list[Person]:
    """The persons announced, each once, in order."""
    found: dict[str, Person] = {}
    for keys, role in _LISTS:
        for key in keys:
            for one in _each(fields.get(key)):
                person = _person(one, role)
                if person is not None:
                    found.setdefault(person.name.casefold(), person)
    return list(found.values())


def sponsors(fields: Fields) -> list[Organization]:
    """The firms that are named as sponsors."""
    found: dict[str, Organization] = {}
    for key in _SPONSORS:
        for one in _each(fields.get(key)):
            inner = keyed(one) if isinstance(one, Mapping) else {}
            name = one_line(
                pick(inner, ("name", "company", "companyname", "organization", "title"))
                if inner
                else one
                if isinstance(one, str)
                else None
            )
            if 1 < len(name) <= _LONGEST and not _is_nobody(name):
                found.setdefault(name.casefold(), Organization(name=name))
    return list(found.values())


def _each(value: Any) -> Iterator[Any]:
    yield from value[:_MOST] if isinstance(value, list) else [value] if isinstance(value, Mapping | str) else []


def _person(value: Any, role: Role) -> Person | None:
    """A person by a name that is one; a name alone may stand as text."""
    if isinstance(value, str):
        return Person(name=name, role=role) if (name := _name(value)) else None
    inner = keyed(value) if isinstance(value, Mapping) else {}
    first, last = (
        pick(inner, ("firstname", "givenname", "first")),
        pick(inner, ("lastname", "familyname", "surname", "last")),
    )
    name = (
        _name(f"{first} {last}")
        if first and last
        else next((told for key in _NAMES if (told := _name(pick(inner, (key,))))), None)
    )
    if name is None:
        return None
    office = next(
        (
            said
            for key in _OFFICES
            if (said := _short(inner, key))
            and said != name
            and said.lower() not in ("speaker", "presenter", "panelist", "keynote", "moderator")
        ),
        None,
    )
    return Person(
        name=name,
        title=office,
        organization=next((said for key in _EMPLOYERS if (said := _short(inner, key))), None),
        role=role,
    )


def _short(inner: Fields, key: str) -> str | None:
    said = one_line(pick(inner, (key,)))
    return said if said and len(said) <= _LONGEST and not _is_nobody(said) else None


def _name(text: str | None) -> str | None:
    """A text that is a person's name and nothing else."""
    line = one_line(text)
    if not line or len(line) > _LONGEST or _is_nobody(line):
        return None
    parts = tokens(line)
    found = names.find(parts)
    if len(found) != 1 or found[0].thing or found[0].lead != 0:
        return None
    return found[0].name if found[0].end == len(parts) or parts[found[0].end].text == "," else None


def _is_nobody(text: str) -> bool:
    return is_placeholder(text) or _NO_NAME.search(text) is not None
