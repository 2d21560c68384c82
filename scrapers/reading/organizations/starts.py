"""Where the subject of a sentence may begin behind what stands before it: a dateline, a time, an occasion, a label."""

from __future__ import annotations

from collections.abc import Iterator

from scrapers.reading import bodies
from scrapers.reading.dates.words import MONTHS
from scrapers.reading.names.vocabulary import TIMES
from scrapers.reading.organizations.row import Row
from scrapers.reading.words import words

_LEADS = words(
    "on over in at for this each every during today tonight yesterday next last as after before once with again one a "
    "an from since despite to starting beginning join come"
)
_DATELINE = 12
_LEAD = 60


def of(row: Row, first: int, stop: int) -> Iterator[int]:
    """The tokens at which a subject may begin in the sentence at ``[first:stop]``, without its small article."""
    base = _behind_label(row, first, stop)
    if row.low(base) in _LEADS and not (row.low(base) == "in" and _is_year(row, base + 1)):
        yield from _behind_lead(row, base, stop)
    yield base + (row.low(base) == "the")


def _behind_lead(row: Row, base: int, stop: int) -> Iterator[int]:
    """Behind the commas, the date and the day of "On Friday, Oct. 8, the Elm Club", "On May 6 ELC", "Next Tuesday the
    Elm Club"."""
    for at in range(base + 1, min(stop - 2, base + _LEAD)):
        article = row.low(at) == "the"
        if not article and not bodies.proper_word(row.tokens[at]):
            continue
        behind = row.mark(at - 1)
        dated = behind.isdigit() and row.low(at - 2) in MONTHS
        timed = article and not row.tokens[at].capital and row.low(at - 1) in TIMES | {"again", "once"}
        if behind == "," or dated or timed:
            yield at + article


def _is_year(row: Row, at: int) -> bool:
    """ "In 1911, the company opened its mill": of what once was."""
    return row.mark(at).isdigit() and len(row.mark(at)) == 4


def _behind_label(row: Row, first: int, stop: int) -> int:
    """Behind "ELM, Ind. — ", "Elm, LA (LWV) – " and "Event details: "; ``first`` for others."""
    for at in range(first + 1, min(stop - 2, first + _DATELINE)):
        token = row.tokens[at]
        if token.text in "—–" or (token.text == "-" and not token.glued):
            return at + 1 + (row.mark(at + 1) == "-")
        if token.text == ":" and at - first < 4:
            return at + 1
        if (
            token.word
            and not token.capital
            and not token.text.isdigit()
            and token.text != "of"
            and not (at - first < 3 and row.tokens[first].capital)
        ):
            break
    return first


__all__ = ["of"]
