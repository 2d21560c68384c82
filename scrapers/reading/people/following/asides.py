"""What stands between a name and what it does, and is passed over: brackets, clauses between commas, adverbs."""

from __future__ import annotations

from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_ADVERBS = words(
    "also then again once personally himself herself themselves once more each both all will now soon kindly briefly "
    "formally officially generously graciously first next finally afterward afterwards here tonight today jointly "
    "cordially proudly always really ever candidly honestly too even just still who'll"
)
NOUNS_IN_S = words(
    "us as is was has his its this works songs photographs fans days awards series plus towards always perhaps stars "
    "star hails steins brats wines news years months times thanks less class address business process success access "
    "across minus versus sales services sons daughters brothers sisters parents"
)
_ENDS = frozenset([".", "!", "?", ";", ":"])


def skip_asides(line: Line, at: int, stop: int) -> int:
    """The token behind brackets, and behind a clause between commas: ", who runs the port,"."""
    for _ in range(3):
        if line.mark(at) == "(":
            close = next((here for here in range(at + 1, min(stop, at + 25)) if line.mark(here) == ")"), -1)
            if close < 0:
                return at
            at = close + 1
        elif line.mark(at) == ",":
            if line.mark(at + 1) in ('"', "”") and line.tokens[at + 1].glued:
                return at + 2
            close = next((here for here in range(at + 1, min(stop, at + 30)) if line.mark(here) == ","), -1)
            inner = line.low(at + 1)
            if (
                inner in ("who", "whose", "a", "an", "the", "our", "now", "author", "formerly", "as", "along", "one")
                or line.mark(at + 1)[:1].isdigit()
                or line.low(at + 1).endswith("ing")
            ):
                if close < 0 or any(line.mark(here) in _ENDS for here in range(at, close)):
                    return at + 1 if inner in ("who",) and line.low(at + 2) in ("will", "is") else stop
                at = close + 1 + (line.mark(close + 1) in ('"', "”"))
                continue
            if close >= 0 and close - at < 9 and verbal(line, close + 1):
                at = close + 1
                continue
            return at + 1
        elif line.mark(at) in "–—":
            close = next((here for here in range(at + 2, min(stop, at + 25)) if line.mark(here) in "–—"), -1)
            if close > 0 and verbal(line, close + 1):
                # "Jane Roe – whose blog reaches thousands – is our opening act"
                return close + 1
            return at + 1
        elif (
            line.low(at) == "in"
            and line.low(at + 1) in ("partnership", "collaboration", "conjunction", "cooperation")
            and line.low(at + 2) == "with"
        ):
            verb = next(
                (
                    here
                    for here in range(at + 4, min(stop, at + 16))
                    if not line.tokens[here].capital and verbal(line, here)
                ),
                -1,
            )
            return verb if verb > 0 else at
        else:
            return at
    return at


def verbal(line: Line, at: int) -> bool:
    low = line.low(at)
    return low in ("will", "is", "are", "has", "have") or (
        low.endswith("s") and line.mark(at)[:1].islower() and low not in NOUNS_IN_S and len(low) > 3
    )


def skip_adverbs(line: Line, at: int, stop: int) -> int:
    while at < stop and (
        (line.low(at) in _ADVERBS and line.low(at) != "will")
        or (line.low(at).endswith("ly") and line.mark(at)[:1].islower())
    ):
        at += 1
    return at


__all__ = ["NOUNS_IN_S", "skip_adverbs", "skip_asides", "verbal"]
