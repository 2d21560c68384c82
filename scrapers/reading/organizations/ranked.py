"""Several levels of sponsors on one line behind their label: "Sponsors: Leader: Acme | Ally: Ajax", "Sponsors: Gold:
Acme Silver: Ajax"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading.organizations import lists
from scrapers.reading.organizations.row import LEVELS, Row
from scrapers.reading.tokens import tokens

_OWN = re.compile(r"(?:^|[|;•])\s?(?:[A-Z][\w’'-]{1,15} ){0,2}[A-Z][\w’'-]{1,15}\s?[:–—]\s")
"""A level behind a mark, whatever its givers call it."""
_KNOWN = re.compile(
    rf"(?:^|(?<=[\s|;,.•]))(?:{'|'.join(sorted(level.title() for level in LEVELS))})(?: [Ll]evel)?(?: "
    rf"[Ss]ponsors?)?\s?[:–—]\s"
)
_FEWEST = 2


def read(row: Row, begin: int) -> list[str]:
    """Who pays at each of the levels that stand behind ``begin``; nobody where fewer than two do."""
    rest = row.text[row.tokens[begin].begin :]
    for level in (_OWN, _KNOWN):
        cuts = list(level.finditer(rest))
        if len(cuts) < _FEWEST or cuts[0].start() > 0:
            continue
        found: list[str] = []
        for at, cut in enumerate(cuts):
            part = rest[cut.end() : cuts[at + 1].start() if at + 1 < len(cuts) else len(rest)].strip(" |;•")
            told = Row(part, tokens(part))
            named = lists.read(told, 0, len(told.tokens), paid=True, several=True) if told.tokens else []
            found += named
        return found
    return []


__all__ = ["read"]
