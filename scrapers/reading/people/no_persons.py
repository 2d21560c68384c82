"""What was taken for a person and is none, as the other names or the text show: the half of a name, a firm."""

from __future__ import annotations

from collections.abc import Iterable

from hobnob.records import Person

_LEGAL = ("LLP", "LLC", "PLLC", "L.L.P.", "L.L.C.", "& Associates", "& Co.", "Inc.")


def refused(found: dict[str, Person], body: str) -> None:
    """Take them out of ``found``, which is by key."""
    for key in [key for key, person in found.items() if _half_of_a_name(person, found.values())]:
        del found[key]
    for key in [key for key, person in found.items() if _a_firm(person, found.values())]:
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


def _firm_elsewhere(told: Person, body: str) -> bool:
    """Whether what was taken for a person is named elsewhere with the form of a firm, of which it is said where others
    work."""
    return (
        told.title is None
        and told.organization is None
        and any(f" {link} {told.name} {form}" in body for link in ("at", "with", "of", "from") for form in _LEGAL)
    )


__all__ = ["refused"]
