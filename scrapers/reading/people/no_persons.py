"""What was taken for a person and is none, as the other names or the text show: the half of a name, a firm."""

from __future__ import annotations

from collections.abc import Iterable

from hobnob.records import Person
from scrapers.reading.names.vocabulary import given_names, is_ordinary
from scrapers.reading.people.family_firms import TRADES

_LEGAL = ("LLP", "LLC", "PLLC", "L.L.P.", "L.L.C.", "& Associates", "& Co.", "Inc.")


def refused(found: dict[str, Person], body: str) -> None:
    """Take them out of ``found``, which is by key."""
    for key in [key for key, person in found.items() if _half_of_a_name(person, found.values())]:
        del found[key]
    for key in [key for key, person in found.items() if _a_firm(person, found.values())]:
        del found[key]
    for key in [key for key, person in found.items() if _firm_of_a_surname(person, found.values())]:
        del found[key]
    for key in [key for key, person in found.items() if _firm_elsewhere(person, body)] if len(found) > 1 else ():
        del found[key]


def _half_of_a_name(told: Person, everyone: Iterable[Person]) -> bool:
    """ "Carol Ann" of "Carol Ann Bixby"."""
    return any(other.name.startswith(f"{told.name} ") for other in everyone)


def _a_firm(told: Person, everyone: Iterable[Person]) -> bool:
    """Whether what was taken for a person is the firm that another is from, without its last words: "Roe Whitlow" of
    "Roe Whitlow LLP"."""
    if told.title is not None or told.organization is not None:
        return False
    return any(
        other is not told
        and other.organization is not None
        and f"{other.organization} ".startswith((f"{told.name} ", f"{told.name}, "))
        for other in everyone
    )


def _firm_of_a_surname(told: Person, everyone: Iterable[Person]) -> bool:
    """Whether what was taken for a person is a firm of another's surname: "Farris Steel", where Joe Farris speaks."""
    words = told.name.lower().split(" ")
    return (
        len(words) == 2
        and told.title is None
        and words[0] not in given_names()
        and (is_ordinary(words[1]) or words[1] in TRADES)
        and any(other is not told and other.name.lower().split(" ")[-1] == words[0] for other in everyone)
    )


def _firm_elsewhere(told: Person, body: str) -> bool:
    """Whether what was taken for a person is named elsewhere with the form of a firm, of which it is said where others
    work."""
    return (
        told.title is None
        and told.organization is None
        and any(f" {link} {told.name} {form}" in body for link in ("at", "with", "of", "from") for form in _LEGAL)
    )


__all__ = ["refused"]
