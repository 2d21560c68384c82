"""One line's tokens, and the words of it that tell who pays for a gathering and who holds it."""

from __future__ import annotations

from typing import NamedTuple

from scrapers.reading import bodies
from scrapers.reading.tokens import Token
from scrapers.reading.words import words

SPONSOR = words("sponsor sponsors co-sponsor co-sponsors cosponsor cosponsors underwriter underwriters patrocinador patrocinadores patrocinadora")
HOST = words("host hosts co-host co-hosts cohost cohosts hostess")
LEVELS = words("oro plata bronce platino platinum gold silver bronze diamond ruby emerald pearl sapphire copper titanium crystal presenting supporting premier signature partners partner underwriting")
PAYS = words("sponsored underwritten presented patrocinado patrocinada co-sponsored cosponsored supported")
MONEY = words("sponsored underwritten patrocinado patrocinada co-sponsored cosponsored possible you support")
"""After these a name is a firm's rather than a person's."""
PAYING = SPONSOR | MONEY | LEVELS | PAYS
BACK = words("of the and & for at de del y")


class Row(NamedTuple):
    """A line with its words; beyond its ends there is nothing."""

    text: str
    tokens: list[Token]

    def low(self, at: int) -> str:
        """The word at ``at`` in small letters."""
        return self.tokens[at].low if 0 <= at < len(self.tokens) else ""

    def mark(self, at: int) -> str:
        """The text of the token at ``at``."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def named(self, first: int, end: int) -> bool:
        """Whether nothing but names of bodies, and what joins them, stands in ``[first:end]``."""
        return all(bodies.proper_word(token) or token.low in BACK or token.text in ",&/-•*+" or token.text.isdigit() for token in self.tokens[first:end])


__all__ = ["BACK", "HOST", "LEVELS", "MONEY", "PAYING", "PAYS", "SPONSOR", "Row"]
