"""One line's tokens, and the words of it that tell who pays for a gathering and who holds it."""

from __future__ import annotations

from typing import NamedTuple

from scrapers.reading import bodies
from scrapers.reading.tokens import Token
from scrapers.reading.words import words

SPONSOR = words(
    "sponsor sponsors co-sponsor co-sponsors cosponsor cosponsors underwriter underwriters patrocinador "
    "patrocinadores patrocinadora"
)
HOST = words("host hosts co-host co-hosts cohost cohosts hostess")
LEVELS = words(
    "oro plata bronce platino platinum gold silver bronze diamond ruby emerald pearl sapphire copper titanium crystal "
    "presenting supporting premier signature partners partner underwriting"
)
PAYS = words("sponsored underwritten presented patrocinado patrocinada co-sponsored cosponsored supported")
MONEY = words("sponsored underwritten patrocinado patrocinada co-sponsored cosponsored possible you support")
"""After these a name is a firm's rather than a person's."""
PAYING = SPONSOR | MONEY | LEVELS | PAYS
_TAKES_ON = words("council commission committee center centre coalition institute task conference office")
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

    def joins(self, at: int) -> bool:
        """Whether the small word at ``at`` joins two words of a name: "of", and "on" of "Council on Aging"."""
        return self.low(at) in BACK or (
            self.low(at) == "on"
            and self.low(at - 1) in _TAKES_ON
            and self.mark(at - 1)[:1].isupper()
            and self.mark(at + 1)[:1].isupper()
        )

    def named(self, first: int, end: int) -> bool:
        """Whether nothing but names of bodies, and what joins them, stands in ``[first:end]``."""
        return all(
            bodies.proper_word(token) or self.joins(at) or token.text in ",&/-•*+" or token.text.isdigit()
            for at, token in enumerate(self.tokens[first:end], first)
        )


__all__ = ["BACK", "HOST", "LEVELS", "MONEY", "PAYING", "PAYS", "SPONSOR", "Row"]
