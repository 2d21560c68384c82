"""Tables of months and bodies in whose cells stand bare days: "January | 6 & 20 | 14", below "Village Board, 7:00 PM |
Planning Board".

Each such cell is spelled out as a line with its month, its hour and its body. The months may stand above the columns as
well, and the bodies before the rows.
"""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.month_rows import rows_of
from scrapers.formats.listing.outline import Box, Outline
from scrapers.formats.listing.words import BODY, EVENT, MONTH, TIME, YEAR

_MONTH = re.compile(rf"\W*({MONTH})\b[.,]?\s*((?:19|20)\d\d)?\W*", re.I)
_DAYS = re.compile(
    r"\W*(\d{1,2}(?:st|nd|rd|th)?(?:\s?(?:,|&|and|/|;|,? and|,? &)\s?\d{1,2}(?:st|nd|rd|th)?){0,5})\W*", re.I
)
_SEVERAL = re.compile(r"\d\D+\d|\d(?:st|nd|rd|th)\b", re.I)
"""Two days, or one that is called so: figures alone may count who came."""
_DAY = re.compile(r"\d{1,2}")
_NONE = re.compile(r"\W*(?:none|n/?a|tb[ad]|no meetings?|x|off|recess)?\W*", re.I)
_BARE_BODY = re.compile(
    r"(?:(?:executive|full|lodge|post|club|general) )?(?:board|council|commission|trustees|directors)", re.I
)
"""A body that alone names nothing: it meets."""
_LEAST = 2
_MOST_CELLS = 14
_LONGEST = 60


def spell_out_matrices(page: Outline) -> None:
    """Writes the month, the hour and the body into the cells that hold nothing but days."""
    for table in (box for box in page.boxes if box.tag == "table"):
        rows = [row for row in rows_of(table) if 2 <= len(row.children) <= _MOST_CELLS]
        if len(rows) > _LEAST and len({len(row.children) for row in rows}) == 1:
            _spell_out(page, [[_text(page, cell) for cell in row.children] for row in rows], rows)


def _spell_out(page: Outline, texts: list[list[str]], rows: list[Box]) -> None:
    above, before = texts[0][1:], [row[0] for row in texts[1:]]
    months, bodies, across = (before, above, False) if _are_months(before) else (above, before, True)
    cells = [
        (text, rows[down + 1].children[right + 1], months[right if across else down], bodies[down if across else right])
        for down, row in enumerate(texts[1:])
        for right, text in enumerate(row[1:])
    ]
    if not (
        _are_months(months)
        and _are_bodies(bodies)
        and all(_are_days(text) or _NONE.fullmatch(text) for text, *_ in cells)
    ):
        return
    if 2 * sum(_are_days(text) for text, *_ in cells) < len(cells) or not (
        any(TIME.search(body) for body in bodies) or any(_SEVERAL.search(text) for text, *_ in cells)
    ):
        return
    for head in rows[0].children[1:] if not across else ():
        for line in page.lines[head.start : head.stop]:
            line.text, line.pieces, line.level = "", [], 0  # told in each cell now, and heads no row
    for text, cell, month, body in cells:
        if _are_days(text) and cell.stop - cell.start == 1 and (named := _MONTH.fullmatch(month)) is not None:
            hour = TIME.search(body)
            name = TIME.sub(" ", body).strip(" ,;:@()|–—-")
            name = f"{name} Meeting" if _BARE_BODY.fullmatch(name) else name
            line = page.lines[cell.start]
            line.text = f"{named[1]} {' & '.join(_DAY.findall(text))}{', ' + named[2] if named[2] else ''}{', ' + hour[0] if hour else ''} – {' '.join(name.split())}"
            line.level = 0
            for piece in line.pieces[1:]:
                piece.text = ""
            line.pieces[0].text = line.text


def _are_months(texts: list[str]) -> bool:
    found = [match[1].lower()[:3] for text in texts if (match := _MONTH.fullmatch(text))]
    return len(found) == len(texts) >= _LEAST and len(set(found)) == len(found)


def _are_bodies(texts: list[str]) -> bool:
    """Whether all are names of bodies or of what they hold, each another, maybe with an hour."""
    names = [TIME.sub(" ", text).strip(" ,;:@()|–—-") for text in texts]
    return len(set(names)) == len(names) and all(
        len(name) <= _LONGEST and (BODY.search(name) or EVENT.search(name)) and not YEAR.search(name) for name in names
    )


def _are_days(text: str) -> bool:
    found = _DAYS.fullmatch(text)
    return found is not None and all(1 <= int(number) <= 31 for number in _DAY.findall(text))


def _text(page: Outline, cell: Box) -> str:
    return " ".join(line.text for line in page.lines[cell.start : cell.stop])
