"""What a heading announces of the lines below it."""

from __future__ import annotations

from dataclasses import dataclass

from hobnob.records import Role

LISTED = 40
"""How many lines a section goes on for at the most."""
FEW_LEFT = LISTED - 6
"""What a section has ``spent`` that goes on for six lines only: its heading is no sure one."""


@dataclass(slots=True)
class Section:
    """What a heading announces: a role for the names below it, or that they are nobody's here."""

    role: Role | None
    refused: bool
    spent: int = 0
    body: str | None = None
    """Whose officers the list is of, where its heading says so."""
    lead: bool = False
    """Whether words that lead to the list say it, and no noun of its own: "A town hall with"."""
    writes: bool = False
    """Whether those below it are authors, and what stands in brackets behind them a book."""
    row: bool = False
    """Whether a row of the programme opens it, which the next row ends."""
    lasts: bool = False
    """Whether prose below a name only tells of their book or life, and the next name goes on with the list."""


__all__ = ["FEW_LEFT", "LISTED", "Section"]
