"""What the heading row of a table, or of its like in boxes, calls the columns."""

from __future__ import annotations

import re

from scrapers.formats.listing.outline import Box, Outline
from scrapers.formats.listing.words import role_of

_MOST_COLUMNS = 14
_REACH = 80
_NO_MEETING = re.compile(
    r"\b(?:expir\w+|since|terms?|appointed|joined|updated|posted|published|adopted|approved|effective|due|deadline|born|hired|elected|released|issued|received|filed|modified|created|uploaded|passed|signed)\b",
    re.I,
)
"""In a column's heading: its dates are when something else was or will be."""


def columns(page: Outline, box: Box | None) -> dict[int, str]:
    """The role of each child of a row's box, from the heading row of its table (or of its like)."""
    if box is None or box.parent is None or not 2 <= len(box.children) <= _MOST_COLUMNS:
        return {}
    for header in _headers(box):
        if header is not box and len(header.children) == len(box.children):
            roles = _roles(page, header)
            if roles:
                return roles
    return {}


def is_of_another_matter(page: Outline, cell: Box) -> bool:
    """Whether a cell's column is headed by "Term expires", "Date posted" and the like."""
    row = cell.parent
    if cell.tag not in ("td", "th") or row is None or row.tag != "tr" or row.parent is None:
        return False
    at = next((i for i, child in enumerate(row.children) if child is cell), 0)
    for header in _headers(row):
        if header is row or len(header.children) != len(row.children):
            continue
        if any(child.tag == "th" for child in header.children) or _roles(page, header) or header.parent is not row.parent:
            named = header.children[at]
            return named.stop - named.start <= 2 and _NO_MEETING.search(" ".join(line.text for line in page.lines[named.start : named.stop])[:60]) is not None
    return False


def _roles(page: Outline, header: Box) -> dict[int, str]:
    """The roles that a row's cells name, if it is a heading row; asked once a box."""
    if id(header) not in page.roles:
        names = [" ".join(line.text for line in page.lines[child.start : child.stop]) for child in header.children]
        roles = {at: role for at, name in enumerate(names) if (role := role_of(name)) is not None}
        page.roles[id(header)] = roles if len(roles) >= 2 or (len(roles) == 1 and len(names) == 2) else {}
    return page.roles[id(header)]


def _headers(box: Box) -> list[Box]:
    """Boxes that may name the columns of this one: earlier siblings, nearest first, then the table's head."""
    out: list[Box] = []
    parent = box.parent
    if parent is None:
        return out
    at = next((i for i, child in enumerate(parent.children) if child is box), 0)
    out += reversed(parent.children[max(0, at - _REACH) : at])
    out += parent.children[:1]
    table = parent.parent
    if table is not None:
        for child in table.children[:3]:
            if child is not parent:
                out += child.children[:2]
                out.append(child)
    return out
