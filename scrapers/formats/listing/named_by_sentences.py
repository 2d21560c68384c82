"""The names of rows whose day a sentence tells."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.about_one import head_named, is_aside
from scrapers.formats.listing.name_text import name_in
from scrapers.formats.listing.outline import BOLD_HEADING, Outline
from scrapers.formats.listing.remainder import SENTENCE
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.sentence_names import named_in
from scrapers.formats.listing.titles import Name

_QUOTED = re.compile(r"[\"“][^\"“”]{3,100}[\"”]")
_NEAR = 3


def named_by_sentence(page: Outline, row: Row, *, alone: bool) -> Name | None:
    """The name of what a sentence tells the day of: the page's head where it tells of nothing else, else that which the
    sentence says."""
    line = page.lines[row.anchors[0].first]
    if line.level or len(line.text) < SENTENCE:
        return None
    named = head_named(page, row) if alone else None
    said = named or next((name for anchor in row.anchors if (name := named_in(page.lines[anchor.first].text))), None)
    return Name(said, None, line.index, 0) if said is not None else None


def named_by_quotes(page: Outline, row: Row) -> Name | None:
    """The bold line in quotes a few lines above a day that nothing else names: the talk, below it who gives it."""
    line = page.lines[row.section] if row.section >= 0 else None
    if line is None or line.level != BOLD_HEADING or not 0 < row.anchors[0].first - line.index <= _NEAR:
        return None
    text = name_in(line.text.strip().strip('"“”')) if _QUOTED.fullmatch(line.text.strip()) else None
    return Name(text, None, line.index, line.level) if text is not None else None


def named_above_items(page: Outline, row: Row, name: Name | None) -> Name | None:
    """What the sentence with a row's day calls what is held, where only plain text below it would name it: an agenda's
    items."""
    line = page.lines[row.anchors[0].first]
    if name is None or row.named or line.level or not is_aside(page, row, name.line) or len(line.text) < SENTENCE:
        return None
    said = named_in(line.text)
    return Name(said, None, line.index, 0) if said is not None else None


__all__ = ["named_above_items", "named_by_quotes", "named_by_sentence"]
