"""A line of a description with its words and the names in it, each found when first asked for."""

from __future__ import annotations

from collections.abc import Container
from functools import cached_property

from scrapers.reading import names
from scrapers.reading.names import Name
from scrapers.reading.tokens import Token, sentences, tokens


class Line:
    """One line; ``item`` tells whether it had a bullet or a number."""

    def __init__(self, text: str, *, item: bool = False) -> None:
        self.text = text
        self.item = item

    @cached_property
    def tokens(self) -> list[Token]:
        """The words and marks."""
        return tokens(self.text)

    @cached_property
    def names(self) -> list[Name]:
        """The names of people; none where no two capitals stand together."""
        return names.find(self.tokens) if names.possible(self.text) else []

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """The first and the next-after-last token of each sentence."""
        return list(sentences(self.tokens))

    def within(self, first: int, stop: int) -> list[Name]:
        """The names among tokens ``[first:stop]`` that are no part of a thing's."""
        return [span for span in self.names if first <= span.first < stop and not span.thing]

    def cut(self, first: int, last: int) -> str:
        """What is written from token ``first`` until token ``last``."""
        return self.text[self.tokens[first].begin : self.tokens[last - 1].finish] if first < last else ""

    def low(self, at: int) -> str:
        """The word at ``at`` in small letters; empty beyond the line."""
        return self.tokens[at].low if 0 <= at < len(self.tokens) else ""

    def lows(self, first: int, stop: int) -> list[str]:
        """The words at ``[first:stop]`` in small letters; empty ones beyond the line."""
        return [self.low(at) for at in range(first, stop)]

    def has(self, wanted: Container[str], first: int, stop: int) -> bool:
        """Whether one of the wanted words stands among the tokens ``[first:stop]``."""
        return stop > first and any(
            token.low in wanted for token in self.tokens[max(first, 0) : stop if stop > 0 else 0]
        )

    def mark(self, at: int) -> str:
        """The text of the token at ``at``; empty beyond the line."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def opening(self, close: int, floor: int) -> int | None:
        """Where a quotation that ends at ``close`` begins; ``close`` itself for a mark inside a name, None for
        others."""
        if self.mark(close) not in '"”':
            return close if self.mark(close) in "&.'’" else None
        for here in range(close - 1, max(floor, close - 20) - 1, -1):
            if self.mark(here) in '"“':
                return here
        return None
