"""Lines that sound like a place where their neighbours have their names: "Dec. 9" and, below it, "Mayor Vuong, The
School Levy Explained"."""

from __future__ import annotations

from collections.abc import Iterable

from hobnob import patterns as re
from scrapers.formats.listing.field_values import Fields
from scrapers.formats.listing.outline import BOLD_HEADING, Line
from scrapers.formats.listing.places import ADDRESS
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.sites import is_site, site_at_head
from scrapers.formats.listing.titles import own_titles
from scrapers.formats.listing.words import TIME

_PARTS = re.compile(r",\s|\s[–—-]\s|:\s|\s\(")
_LEAST = 3
_MOST_LINES = 2
_MOSTLY = 0.5


def release_names(rows: list[Row], said: list[Fields], groups: Iterable[list[int]]) -> None:
    """Takes back what was guessed to be a place where it is all that a row has beside its day, is no house's name, and
    most rows of its group have their names there."""
    for members in groups:
        beside = {at: line for at in members if (line := _beside(rows[at], said[at])) is not None}
        alike: dict[str, list[int]] = {}
        for at, line in beside.items():
            alike.setdefault(line.box.signature, []).append(at)
        for several in alike.values():
            guessed = [at for at in several if _is_guess(said[at], beside[at])]
            names = [
                at for at in several if beside[at].index not in said[at].taken and own_titles(rows[at], said[at].taken)
            ]
            if guessed and len(several) >= _LEAST and len(names) >= _MOSTLY * (len(names) + len(guessed)):
                for at in guessed:
                    said[at].values["place?"].remove(beside[at].text)
                    said[at].taken.discard(beside[at].index)


def _beside(row: Row, fields: Fields) -> Line | None:
    """The one line of a row behind the line of its day alone, in a box of its own."""
    anchor = row.anchors[0]
    if (
        anchor.rest.strip(" .,:;–—-")
        or anchor.when.time_known
        or fields.values.get("title")
        or len(row.lines) > _MOST_LINES + anchor.last - anchor.first
        or row.lines[-1].index != anchor.last + 1
    ):
        return None
    line = row.lines[-1]
    return line if line.level not in range(1, BOLD_HEADING) and row.lines[0].index == anchor.first else None


def _is_guess(fields: Fields, line: Line) -> bool:
    """Whether a line was taken for a place by words that may as well be a name's."""
    if not fields.is_guessed("place") or fields.values.get("place?") != [line.text]:
        return False
    return not (
        ADDRESS.search(line.text)
        or TIME.search(line.text)
        or is_site(line.text)
        or site_at_head(line.text) is not None
        or any(is_site(part) for part in _PARTS.split(line.text))
    )
