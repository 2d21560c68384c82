"""What is known of the whole event while its lines are judged, and whom a sentence announced."""

from __future__ import annotations

from dataclasses import dataclass, field

from hobnob.records import Role
from scrapers.reading.people.evidence import Evidence
from scrapers.reading.people.forms import Form
from scrapers.reading.people.line import Line
from scrapers.reading.people.mentions import Mention
from scrapers.reading.people.titles import Position


@dataclass(slots=True)
class Context:
    """What is known of the whole event while its lines are judged."""

    form: Form
    named: set[str] = field(default_factory=set)
    """Keys of the names in the event's title."""
    told: bool = False
    """Whether somebody is announced by a line above."""
    talks: bool = False
    """Whether the text speaks of talks."""
    opening: Line | None = None
    """The first line of the text: who opens it with a title is probably whom it is about."""
    discussed: bool = False
    """Whether all who come talk it over: a roundtable, an open discussion."""
    contested: bool = False
    """Whether finalists and nominees compete for votes and judges, and are not yet honoured."""
    listed: bool = False
    """Whether meetings and their programmes are listed."""
    sociable: bool = False
    """Whether the title is that of an outing, a sale or a breakfast for all: who stands in a row of its own there only
    runs it."""
    screened: bool = False
    """Whether films are shown, or books read together: by whom they are is told, not who comes."""
    taught: bool = False
    """Whether the title is that of a class."""
    shown: bool = False
    """Whether the title is that of an exhibition: the name in it is of whose works hang there."""
    read: bool = False
    """Whether writers read from their work."""
    reported: bool = False
    """Whether the text looks back on a gathering that is over."""
    met: bool = False
    """Whether who conducts the music is to be talked with."""
    positions: dict[str, Position] = field(default_factory=dict)
    """What sentences that announce nobody tell of those in the title."""
    refused: set[str] = field(default_factory=set)
    """Keys of names that things are called after: nobody by that name is here."""


@dataclass(slots=True)
class Announced:
    """One whom a sentence announces."""

    mention: Mention
    role: Role
    sentence: str
    reasons: list[Evidence]
    score: float
    listed: int = 1
    """How many stand in the same list."""
    apart: bool = False
    """Whether they have a row of the programme, with its hour, for themselves: they sit on no panel of another."""


__all__ = ["Announced", "Context"]
