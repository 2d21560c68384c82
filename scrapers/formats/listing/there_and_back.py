"""A column of two hours that its head calls leaving and returning, or start and end: "8:00 am / 6:00 pm" below "LEAVE /
RETURN" is one spell."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.month_rows import rows_of
from scrapers.formats.listing.outline import Line, Outline
from scrapers.formats.listing.words import TIME

_HEAD = re.compile(
    r"\W*(?:(?:bus )?(?:leaves?|leaving|departs?|departure|departing|out)(?: time)?\W{1,3}(?:and )?(?:returns?"
    r"|returning|back|arriv(?:e|al)s?(?: home)?)|(?:starts?|begins?|from)\W{1,3}(?:and )?(?:ends?|finish(?:es)?|to"
    r"|until))(?: times?)?\W*",
    re.I,
)
_HOURS = re.compile(rf"\W*(?P<a>{TIME.pattern})(?P<between>\s?[/|&,]\s?|\sand\s)(?P<b>{TIME.pattern})\W*", re.I)


def join_hours(page: Outline) -> None:
    """Writes such hours as a range."""
    for table in (box for box in page.boxes if box.tag == "table"):
        rows = list(rows_of(table))
        headed = [
            (row, at)
            for row in rows[:2]
            for at, cell in enumerate(row.children)
            if len(row.children) > 1 and cell.stop == cell.start + 1 and _HEAD.fullmatch(page.lines[cell.start].text)
        ]
        for head, at in headed:
            for row in rows:
                if (
                    row is not head
                    and len(row.children) == len(head.children)
                    and row.children[at].stop == row.children[at].start + 1
                ):
                    _join(page.lines[row.children[at].start])


def _join(line: Line) -> None:
    hours = _HOURS.fullmatch(line.text)
    if hours is None or "-" in hours["a"] or "–" in hours["a"]:
        return
    said = f"{hours['a']} - {hours['b']}"
    line.text = said
    if len(line.pieces) == 1:
        line.pieces[0].text = said
