"""The words with which a paragraph names what it tells of: its bold lead, or those before a colon or a dash."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.name_text import name_in
from scrapers.formats.listing.outline import Line
from scrapers.formats.listing.vague import is_generic, is_no_title
from scrapers.formats.listing.words import BUTTON, TIME, labelled, role_of

_LONGEST = 90
_WORD = r"(?:[A-Z][\w'’&./-]*|\d+(?:st|nd|rd|th))"
_LEAD = re.compile(
    rf"^(?P<name>(?-i:{_WORD}(?:\s(?:(?:of|the|and|&|for|with|a|in the|on the)\s){{0,2}}{_WORD}){{0,8}}))(?:\s?:\s"
    rf"|\s?[–—]\s?|\s-\s)"
)
_NO_LEAD = re.compile(
    r"\W*(?:save the dates?|(?:friendly )?reminders?|don[’']t miss(?: it| out)?|mark your calendars?"
    r"|coming (?:up|soon)|join us|new|update|important|attention|notice|when|where|who|why|note|please note|p\.?s"
    r"|thank you|welcome|congratulations)\W*",
    re.I,
)
_EDGES = " \t-–—:;,.!|•*"


def lead_of(line: Line) -> str | None:
    """The bold words, or those before a colon or a dash, with which a paragraph begins."""
    first = line.pieces[0]
    if (
        len(line.pieces) > 1
        and first.bold
        and not all(piece.bold for piece in line.pieces)
        and line.text.startswith(first.text)
    ):
        bold = next((at for at, piece in enumerate(line.pieces) if not piece.bold), 1)
        return _named(" ".join(piece.text for piece in line.pieces[:bold]))
    found = _LEAD.match(line.text)
    return _named(found["name"]) if found else None


def _named(text: str) -> str | None:
    name = name_in(text.strip(_EDGES)) if len(text) <= _LONGEST else None
    if (
        name is None
        or TIME.fullmatch(name)
        or is_generic(name)
        or is_no_title(name)
        or BUTTON.match(name)
        or labelled(f"{name}:")
        or role_of(name)
    ):
        return None
    return None if _NO_LEAD.fullmatch(name) else name
