"""What calls readers before a heading's name: "Save the Date: Founders' Gala" names the gala."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.outline import Outline
from scrapers.formats.listing.words import MONTH_DAY, NUMERIC, TIME, WEEKDAY

_CALL = re.compile(
    r"\W*(?:please )?(?:save the dates?|mark your calendars?|don[’']t miss(?: it| out)?|you[’']re invited"
    r"|coming soon|coming up(?: next)?)\s?(?:!+\s*[:–—-]?|[:–—]|\s-)\s*(?=[\"“‘'«]?[A-Z\d])",
    re.I,
)
_WORD = re.compile(r"[A-Za-zÀ-ÿ]{3}")
_LONGEST = 140


def without_calls(page: Outline) -> None:
    """Takes the call from headings that go on with a name; one that goes on with a day stays as it is."""
    for line in page.lines:
        call = _CALL.match(line.text) if line.level and len(line.text) <= _LONGEST else None
        if call is None:
            continue
        rest = line.text[call.end() :]
        if not _WORD.search(rest) or any(pattern.search(rest) for pattern in _MOMENTS):
            continue
        line.text = rest
        if line.pieces and line.pieces[0].text.startswith(call.group()):
            line.pieces[0].text = line.pieces[0].text[call.end() :]
        elif line.pieces and call.group().strip().startswith(line.pieces[0].text.strip()):
            line.pieces = line.pieces[1:]


_MOMENTS = (MONTH_DAY, NUMERIC, TIME, re.compile(rf"\b{WEEKDAY}\b", re.I))

__all__ = ["without_calls"]
