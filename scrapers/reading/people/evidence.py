"""What speaks for a name and against it, each with a weight and a word why."""

from __future__ import annotations

from typing import NamedTuple

from hobnob.records import Role


class Evidence(NamedTuple):
    """One reason: ``weight`` counts for the name, ``role`` is what it says that the person does, where it does."""

    weight: float
    role: Role | None
    why: str
    own: bool = False
    """Whether it is told of this person by a verb or a noun of their own, not by a list that they stand in."""


NOTHING = Evidence(0, None, "")
STRONG, FAIR, WEAK = 3.0, 2.0, 1.2
AGAINST = -9.0
ENOUGH = 3.0
WITH_OTHERS = "with others"
"""How a reason ends that is a verb of several, some of whom nobody knows by name."""


def strong(role: Role | None, why: str, *, own: bool = False) -> Evidence:
    """It alone is enough for a sure name."""
    return Evidence(STRONG, role, why, own)


def fair(role: Role | None, why: str) -> Evidence:
    """Enough for a sure name."""
    return Evidence(FAIR, role, why)


def weak(role: Role | None, why: str) -> Evidence:
    """Enough for a sure name with a title and more."""
    return Evidence(WEAK, role, why)


def against(why: str) -> Evidence:
    """The name is mentioned for something else."""
    return Evidence(AGAINST, None, why)
