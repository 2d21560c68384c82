"""The body that words of a clause lead to: the "Acme" of "leads Acme", "runs the Elm Mill"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.people.cues import STOPS, present
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import Position
from scrapers.reading.words import words


def starts_no_body(line: Line, at: int) -> bool:
    """Whether the word at ``at`` opens a sentence or names no body, whatever its capital."""
    token = line.tokens[at]
    if token.low == "our" and token.capital and line.low(at + 1) == "lady":
        return False
    if token.low == "keep" and token.capital and "beautiful" in (line.low(at + 2), line.low(at + 3)):
        # "Keep Elmwood Beautiful"
        return False
    if token.low in ("the", "us") and token.capital and line.tokens[min(at + 1, len(line.tokens) - 1)].capital:
        return False
    return token.low in STOPS


def body(line: Line, at: int, stop: int) -> Position | None:
    """The body that begins at ``at``, articles aside; None for places, sentences and what is no employer."""
    found = line.tokens
    ours = line.low(at) == "our"
    while (
        at < stop
        and found[at].low in ("the", "a", "an", "our", "his", "her", "own", "all", "of")
        and not found[at].capital
    ):
        at += 1
    end = bodies.end(found, at, stop)
    if (
        end < stop
        and not found[end].capital
        and (
            found[end].low in _UNDERTAKINGS
            or (ours and found[end].word and found[end].low not in STOPS and not present(found[end].low))
        )
    ):
        # "leads our Blue Team village": a thing of those who tell of it
        return None
    if (
        end == at
        or bodies.place(found, at, end)
        or starts_no_body(line, at)
        or "-minute" in found[at].low
        or "-hour" in found[at].low
    ):
        return None
    if (
        line.low(at - 1) == "at"
        and found[at].text.isdigit()
        and not any(token.low in bodies.UNITS for token in found[at:end])
    ):
        # "has opened a shop at 9 Mill Row"
        return None
    if end - at == 1 and (
        (not found[at].text.isupper() and is_ordinary(found[at].low) and found[at].low != "goodwill")
        or (found[at].text[:-1].isupper() and found[at].text[-1] == "s")
    ):
        return None
    return Position(None, bodies.text(line.text, found, at, end, owner=end < stop and found[end].word))


_UNDERTAKINGS = words(
    "program series drive project league show trilogy novel novels book books film films memoir album mystery "
    "mysteries podcast column festival fair tournament campaign event initiative room section"
)
"""What somebody runs besides their work: "the Backpack Meals program"."""


__all__ = ["body", "starts_no_body"]
