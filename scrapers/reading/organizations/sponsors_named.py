"""Where a list of sponsors begins behind that word: "Gold Sponsors: Acme", "our sponsors are Acme and Ajax", "platinum
sponsor Acme"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import given_names
from scrapers.reading.organizations.row import LEVELS, SPONSOR, Row
from scrapers.reading.words import words

_TURNS = words("spotlight showcase highlight message recognition")
"""What a sponsor is given in a programme: "Sponsor Spotlight - Acme"."""


def begin(row: Row, first: int, at: int, stop: int) -> int:
    """Where those begin who sponsor, if the word at ``at`` announces them; the end of the row where the list stands
    below; 0 for others."""
    ahead = at + 1
    if row.low(at).endswith("s") and row.mark(ahead) == "(" and _lists_in_brackets(row, ahead, stop):
        return ahead + 1
    if row.low(at).endswith("s") and (told := _including(row, ahead, stop)):
        return told
    if row.low(at).endswith("s") and row.low(ahead) == "so" and row.low(ahead + 1) == "far":
        ahead += 2
    if row.low(ahead) == "de" and row.low(ahead + 1) in LEVELS and row.mark(ahead + 2) == ":":
        # "Patrocinador de Oro: Banco Elm"
        return ahead + 3
    if row.mark(ahead) == "(" and (
        close := next((here for here in range(ahead + 1, ahead + 6) if row.mark(here) == ")"), 0)
    ):
        ahead = close + 1
    if (
        row.low(at).endswith("s")
        and (ahead == len(row.tokens) or (row.mark(ahead) in ("!", ".") and ahead + 1 == len(row.tokens)))
        and any(row.low(here) in ("thank", "thanks", "grateful", "appreciate") for here in range(first, at))
    ):
        # "Thank you to our sponsors", and the list below
        return len(row.tokens)
    if row.low(ahead) in _TURNS and (
        row.mark(ahead + 1) == ":" or (row.mark(ahead + 1) in ("-", "–", "—") and not row.tokens[ahead + 1].glued)
    ):
        return ahead + 2
    for here in range(ahead, min(ahead + 4, stop)):
        if row.mark(here) == ":" and here > ahead:
            return here + 1
        if not row.tokens[here].word or row.tokens[here].capital:
            break
    if row.mark(ahead) == "," and row.low(ahead + 1) in ("thank", "thanks", "with"):
        colon = next((here for here in range(ahead + 1, min(ahead + 6, stop)) if row.mark(here) == ":"), 0)
        if colon:
            return colon + 1
    if ahead == len(row.tokens) or (
        row.mark(ahead) == "!" and ahead + 1 == len(row.tokens) and row.low(at).endswith("s")
    ):
        return (
            len(row.tokens)
            if ahead - first < 6
            and (
                all(token.capital or token.text.isdigit() for token in row.tokens[first:ahead] if token.word)
                or (
                    first == 0
                    and ahead < 4
                    and row.low(at).endswith("s")
                    and row.tokens[0].capital
                    and row.low(0) not in ("our", "the", "thank", "thanks")
                )
            )
            else 0
        )
    if (
        row.low(at).endswith("s")
        and row.low(ahead) == "for"
        and row.low(ahead + 1) in ("this", "the", "our")
        and (
            verb := next(
                (
                    here
                    for here in range(ahead + 2, min(stop, ahead + 8))
                    if row.low(here) in ("include", "included", "are", "were")
                ),
                0,
            )
        )
    ):
        # "Our sponsors for this event include Acme"
        return verb + 1
    if row.low(ahead) == "at" and (
        level := next(
            (here for here in range(ahead + 1, min(stop, ahead + 8)) if row.low(here) in ("level", "levels")), 0
        )
    ):
        # "Sponsors at the “Cornerstone” level include Acme"
        ahead = level + 1
    if row.mark(ahead) in (":", "–", "—", "-", "|"):
        return ahead + 1
    if row.low(ahead) in ("is", "are", "include", "includes", "included", "were"):
        return ahead + 1 + (row.mark(ahead + 1) == ":")
    if (
        row.mark(ahead) == ","
        and row.low(at - 1)
        in ("our", "generous", "presenting", "title", "event", "the", "year's", "friends", "wonderful", "great")
    ) or (row.mark(ahead) == "," and "our" in (row.low(here) for here in range(max(first, at - 6), at))):
        return ahead + 1
    if (
        row.mark(ahead) == ","
        and at - first < 4
        and row.tokens[first].capital
        and bodies.proper_word(row.tokens[min(ahead + 1, len(row.tokens) - 1)])
        and stop - ahead < 9
    ):
        # "Lunch sponsor, Acme."
        return ahead + 1
    if (
        row.mark(ahead) == ","
        and any(
            row.low(here) == "and" or row.low(here) in ("today's", "tonight's")
            for here in range(max(first, at - 3), at)
        )
        and any(row.low(here) in SPONSOR for here in range(first, at - 2))
    ):
        # "our title sponsor, Acme, and lunch sponsor, Ajax"
        return ahead + 1
    if ahead < stop and bodies.proper_word(row.tokens[ahead]):
        told = (
            (first == 0 and stop == len(row.tokens) < 8 and row.mark(stop - 1) not in ".!?")
            or not row.tokens[at].capital
            or row.low(at - 1) in LEVELS
            or row.low(at - 1) in ("title", "event", "by", "our")
            or at == first
        )
        return ahead if told and not (row.low(ahead) in given_names() and row.low(at - 1) in ("bill", "the")) else 0
    return 0


def _including(row: Row, at: int, stop: int) -> int:
    """Where the list begins behind "sponsors across campus, including: "; 0 for others."""
    for here in range(at, min(stop, at + 7)):
        if row.low(here) in ("including", "include"):
            return here + 1 + (row.mark(here + 1) == ":")
        if row.mark(here) != "," and (
            not row.tokens[here].word
            or row.tokens[here].capital
            or row.low(here) in ("will", "can", "may", "who", "that", "must", "should", "receive", "get")
        ):
            return 0
    return 0


def _lists_in_brackets(row: Row, at: int, stop: int) -> bool:
    """Whether brackets hold the sponsors themselves: "our sponsors (Elm Energy and Ajax)"; no "Sponsors (Gold): ",
    "sponsors (see below)"."""
    close = next((here for here in range(at + 1, min(stop, at + 60)) if row.mark(here) == ")"), 0)
    if not close or row.mark(close + 1) == ":" or row.low(at + 1) in LEVELS | {"as", "see", "listed"}:
        return False
    joined = any(row.mark(here) in ",;&" or row.low(here) == "and" for here in range(at + 1, close))
    return joined and bodies.end(row.tokens, at + 1, close, listed=True) > at + 1


__all__ = ["begin"]
