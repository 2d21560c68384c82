"""How sure it is that words which are shaped like a name are one."""

from __future__ import annotations

from scrapers.reading.names import vocabulary as words
from scrapers.reading.names.families import two_parts
from scrapers.reading.names.shapes import bare, initial
from scrapers.reading.tokens import Token


def sureness(parts: list[Token], found: list[Token], core: list[int]) -> int:
    """2 for a known given name, 1 for a known surname or a shape of names alone, 0 for neither."""
    given, surnames, ordinary = words.given_names(), words.surnames(), words.ordinary_names()
    first, last = parts[0].low, bare(parts[-1].low)
    family = last in surnames or last.split("-")[-1] in surnames or last.split("-")[0] in surnames
    nicknamed = any(not found[index].word for index in core)
    if nicknamed:
        return 2
    if initial(parts[0]):
        return 2 if family or any(token.low in given for token in parts[1:]) else 1
    if family and two_parts(parts[0].text):
        return 2
    known = first in given or any(len(part) > 2 and part in given for part in first.split("-"))
    if known and first in words.ambiguous():
        if family and (last not in ordinary or any(initial(token) for token in parts)):
            return 2
        if last in words.PLACES:
            return 0
        return int(last not in ordinary)
    if known:
        return 1 if (last in words.THING_SURNAMES or last in words.LANDS) and len(parts) == 2 else 2
    if any(token.low in words.CLAN_PARTICLES for token in parts[1:-1]) and first not in ordinary:
        return 2
    if (
        (family and last not in ordinary)
        or any(not token.capital for token in parts)
        or any(initial(token) for token in parts[1:])
        or ("-" in last and last.split("-")[0] in given)
        or (first in surnames and last in given)
    ):
        return 1
    return 0


__all__ = ["sureness"]
