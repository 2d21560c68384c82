"""What the words before a name, or before a list of names, say of it: read leftwards from the name, word by word.

``by_word`` is the table of what each word says: ``prepositions``, ``company`` ("with"), ``occasions`` (a noun and its
preposition), ``verbs``, ``nouns`` and ``inverted`` (the subject behind its verb); ``earlier`` tells who is of earlier
years. ``marks`` and ``commas`` say what a mark means; ``romance`` has the words of Spanish and French; ``word`` is what
a rule is given.
"""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.names.vocabulary import TIMES
from scrapers.reading.people import tongues
from scrapers.reading.people.cues import DETERMINERS, ROLES
from scrapers.reading.people.evidence import NOTHING, Evidence, fair
from scrapers.reading.people.leading import by_word
from scrapers.reading.people.leading.commas import behind_comma
from scrapers.reading.people.leading.marks import (
    DASHES,
    behind_colon,
    behind_dash,
    bracketed_before,
    list_label,
    quoted_before,
    row_cell,
)
from scrapers.reading.people.leading.nouns import PERFORMS
from scrapers.reading.people.leading.word import Word
from scrapers.reading.people.line import Line


def read(line: Line, begin: int, floor: int, told_before: bool, first: int) -> Evidence:
    """The evidence left of the token ``begin``, not beyond ``floor``; the sentence begins at ``first``.

    ``told_before`` is whether somebody was announced left of that.
    """
    if (told := tongues.before(line, begin, floor)).weight:
        return told
    at = begin - 1
    skipped = 0
    if (
        line.mark(at) in ('"', "”")
        and line.mark(at - 1) == ","
        and (opening := line.opening(at, floor)) is not None
        and (opening == floor or line.mark(opening - 1) in ";:")
    ):
        # ""What we learned," Jane Roe, Acme"
        return quoted_before(line, at, floor)
    if (
        line.mark(at) in ('"', "”")
        and (opening := line.opening(at, floor)) is not None
        and opening > floor
        and floor == first
        and _hour(line, floor, opening)
    ):
        # "8:30 "Gray Areas" Jane Roe, Controller, Acme"
        return fair(Role.SPEAKER, "behind a talk's title")
    while at >= floor:
        low, text = line.low(at), line.mark(at)
        if not line.tokens[at].word:
            found = _at_mark(line, at, first if text == ";" else floor)
            if found is not None:
                return found
            opening = line.opening(at, floor)
            if opening is None:
                return NOTHING
            at = opening - 1
            continue
        found = by_word.of(Word(line, at, floor, skipped, told_before))
        if found is not None:
            return found
        if low in DETERMINERS and skipped > 2:
            return NOTHING
        skipped += low not in DETERMINERS
        if skipped > 5 or (text[-2:] in ("'s", "’s") and skipped > 4):
            return NOTHING
        at -= 1
    row = line.tokens[floor:begin]
    if floor == 0 and row and len(row) < 4 and all(token.text[0].isdigit() or token.low in TIMES for token in row):
        return fair(Role.SPEAKER, "a row of the programme")
    return NOTHING


def _hour(line: Line, first: int, stop: int) -> bool:
    """Whether nothing but an hour stands in the sentence before the token ``stop``."""
    return (
        line.mark(first)[0].isdigit()
        and stop - first < 6
        and all(
            token.text[0].isdigit() or token.low in ("am", "pm", "a.m", "p.m") or token.text in "-–—:|"
            for token in line.tokens[first:stop]
        )
    )


def _at_mark(line: Line, at: int, floor: int) -> Evidence | None:
    """What a mark says; None for a quotation mark, or a mark inside a name, which is passed over."""
    text = line.mark(at)
    if text in ":=":
        return behind_colon(line, at, floor)
    if (
        (text in DASHES or (text == "/" and not line.tokens[at].glued))
        and line.low(at - 1) not in ROLES
        and row_cell(line, at, floor)
    ):
        return fair(Role.SPEAKER, "a row of the programme")
    if text in DASHES:
        return behind_dash(line, at, floor)
    if text == "(":
        return bracketed_before(line, at, floor)
    if text == ",":
        return behind_comma(line, at, floor)
    if text == "/" and line.mark(at - 1) == "/":
        return behind_dash(line, at - 1, floor)
    if text == "/" and line.low(at - 1) == "w":
        return fair(Role.SPEAKER, "“w/”")
    if text == ";":
        return list_label(line, at, floor)
    return None


__all__ = ["PERFORMS", "read"]
