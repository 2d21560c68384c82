"""Paragraphs that each begin with their day and the name of what is held on it: "Sunday, May 3, 2026: Spring Warblers.
Meet at 8 a.m. at the gate."

However long what follows is, they are entries of a list where several stand side by side and most are of days to come;
"March 3, 2026: Council Approves Budget. It voted ..." above others alike is news.
"""

from __future__ import annotations

from dataclasses import dataclass

from hobnob import patterns as re
from scrapers.formats.listing.behind_names import is_abbreviated
from scrapers.formats.listing.name_text import HOLDING, name_in
from scrapers.formats.listing.outline import Line, Outline
from scrapers.formats.listing.vague import is_generic, is_no_title
from scrapers.formats.listing.words import EVENT, MONTH, MONTH_DAY, NUMERIC, TIME, WEEKDAY, labelled, role_of

_DAY = re.compile(
    rf"\W{{0,3}}(?:{WEEKDAY}\b\.?(?:\s?[–&-]\s?{WEEKDAY}\b\.?)?,?\s)?(?:{MONTH_DAY.pattern}|{NUMERIC.pattern})(?:st"
    rf"|nd|rd|th)?(?:\s?[–&-]\s?(?:{MONTH}\b\.?\s)?\d{{1,2}}(?:st|nd|rd|th)?\b(?!:))?(?:,?\s(?:19|20)\d\d\b)?"
    rf"(?:,?\s(?:at |from )?(?:{TIME.pattern}))?\s?(?:[:.]|\s[–—-])\s+(?=[A-Z\d\"“‘'])",
    re.I,
)
_STOP = re.compile(r"[.!?][\"”’']?\s+(?=[A-Z\d$\"“])")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SMALL = 3
_MOST_WORDS = 12
_LEAST = 2


@dataclass(frozen=True, slots=True)
class Lead:
    """The name behind the day with which a paragraph begins, and where it ends in the line."""

    name: str
    stop: int


def leads_of(page: Outline) -> dict[int, Lead]:
    """The names of such paragraphs by their lines."""
    lists: dict[int, dict[int, Lead]] = {}
    for line in page.lines:
        if not line.level and (lead := _lead(line)) is not None:
            outer = line.box if line.box.stop - line.box.start > 1 else line.box.parent or line.box
            lists.setdefault(id(outer), {})[line.index] = lead
    return {at: lead for listed in lists.values() if len(listed) >= _LEAST for at, lead in listed.items()}


def _lead(line: Line) -> Lead | None:
    day = _DAY.match(line.text)
    if day is None:
        return None
    for stop in _STOP.finditer(line.text, day.end()):
        text = line.text[day.end() : stop.start()]
        if is_abbreviated(text):
            continue
        words = _WORD.findall(text)
        name = name_in(text) if words and len(words) <= _MOST_WORDS else None
        if (
            name is None
            or labelled(text)
            or role_of(text)
            or (is_generic(name) and len(words) < 2)
            or is_no_title(name)
            or TIME.search(text)
        ):
            return None
        if any(
            piece.href and piece.text.strip() != text.strip() and text.startswith(piece.text.strip())
            for piece in line.pieces
            if piece.text.strip()
        ):
            # "Oct 20, 7 p.m.: <a>Steering Circle</a> on Zoom.": the link says how far the name goes
            return None
        return Lead(name, stop.start()) if _is_bold(line, stop.start()) or _is_set_as_name(text, words) else None
    return None


def _is_bold(line: Line, stop: int) -> bool:
    """Whether the bold words at the head of a line end where its name does."""
    at = next((at for at, piece in enumerate(line.pieces) if not piece.bold), 0)
    return at > 0 and abs(len(" ".join(piece.text for piece in line.pieces[:at])) - stop) <= _SMALL


def _is_set_as_name(text: str, words: list[str]) -> bool:
    """Whether the words are set as a name's, and make no sentence."""
    large = sum(word[0].isupper() or len(word) <= _SMALL for word in words)
    return not HOLDING.search(text) and (
        large == len(words) or (EVENT.search(text) is not None and len(words) <= _MOST_WORDS // 2)
    )
