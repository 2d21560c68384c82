"""Price text -> offers."""

from __future__ import annotations

from hobnob.records import Offer


def read(text: str | None, *, currency: str | None = None) -> tuple[Offer, ...]:
    """Every admission price that the text states; sponsor and vendor prices are not admission."""
    return ()
