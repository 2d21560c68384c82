"""A text as words, once, for whoever asks it many questions: scoring reads ten thousand texts in a second.

A pattern of a hundred alternatives is tried at every word of a text; a look-up in a table is not.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from hobnob import patterns as re

_TOKEN = re.compile(r"\$?\d[\d,]*(?:[.:]\d+)*%?(?:k|st|nd|rd|th|am|pm)?|[a-zà-öø-ÿ]+(?:'[a-z]+)?|[.;:!?()\n—–]")


@lru_cache(maxsize=4_000)
def words_of(text: str) -> tuple[str, ...]:
    """The words, numbers and stops of a text, in lower case: ``$25`` and ``7:30`` each are one word."""
    return tuple(_TOKEN.findall(text.lower().replace("’", "'")))


class Phrases:
    """A table of phrases of one or more words; the longest that begins at a word is taken.

    A phrase in ``never`` hides those that it begins with: "board" is not found in "board game".
    """

    def __init__(self, phrases: Iterable[str], never: Iterable[str] = ()) -> None:
        table: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
        for phrase, wanted in (*((one, True) for one in phrases), *((one, False) for one in never)):
            words = words_of(phrase)
            table.setdefault(words[0], []).append((words[1:], wanted))
        self._table = {first: tuple(sorted(rest, key=lambda one: -len(one[0]))) for first, rest in table.items()}

    def find(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Every phrase of the table that stands among the words, each once, in their order."""
        found: dict[str, None] = {}
        table = self._table
        skip = 0
        for at, word in enumerate(words):
            if word not in table or at < skip:
                continue
            for rest, wanted in table[word]:
                if words[at + 1 : at + 1 + len(rest)] == rest:
                    if wanted:
                        found[" ".join((word, *rest))] = None
                    skip = at + 1 + len(rest)
                    break
        return tuple(found)


__all__ = ["Phrases", "words_of"]
