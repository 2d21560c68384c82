"""What the heading row of a table, or of its like in boxes, calls the columns."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from hobnob import patterns as re
from scrapers.formats.listing.month_rows import rows_of
from scrapers.formats.listing.outline import Box, Line, Outline
from scrapers.formats.listing.words import MEETING, MONTH_DAY, NUMERIC, TIME, role_of
from scrapers.reading.dates.other_days import Role, role_below

_MOST_COLUMNS = 14
_REACH = 80
_LEAST_NAMED = 2
_MOST_LINES_A_NAME = 3
_LONGEST_NAME = 60
_NO_MEETING = re.compile(
    r"\b(?:expir\w+|since|terms?|(?:register|registration|rsvps?|sign[- ]?ups?|tickets|submissions?|abstracts?"
    r"|proposals?|early[- ]bird)(?:\W*$|\s(?:opens?|closes?|ends?|by|link|info)\b)|appointed|joined|updated|posted"
    r"|posting|published|publication|mailing|adopted|approved|effective|due|deadline|born|hired|elected|released"
    r"|issued|received|filed|modified|created|uploaded|passed|signed|closing date|valid|redeemable|good through)\b",
    re.I,
)
"""In a column's heading: its dates are when something else was or will be."""
_WHAT_IS_HELD = re.compile(
    r"\W*(?:(?:type|name|title) of )?(?:volunteer )?(?:shifts?|jobs?|tasks?|class(?:es)?|courses?|workshops?"
    r"|trainings?|seminars?|webinars?|opportunit(?:y|ies)|activit(?:y|ies)|functions?|shows?|productions?"
    r"|performances?|presentations?|happenings?|projects?|tournaments?|movies?|films?|concerts?"
    r"|events?)(?: ?/ ?\w+)?(?: (?:name|title))?\W*",
    re.I,
)
"""A column's heading that a label of a card would not be."""
_WHO = re.compile(
    r"\W*(?:(?:name of )?(?:the )?(?:new |host )?(?:business|company|member|organization|organisation|firm|merchant"
    r"|restaurant|entreprise|empresa|negocio)(?:es|s)?(?: name)?|(?:guest |featured )?(?:speaker|presenter"
    r"|instructor|teacher|facilitator|trainer|performer|artist|band)s?)\W*",
    re.I,
)
"""A column's heading: what is held is named after them where no other column names it."""
_WHOSE = re.compile(r"\W*(?:groups?|agency|departments?|categor(?:y|ies)|clubs?)\W*", re.I)
"""A column's heading: beside one of what is held it names none."""
_WHERE = re.compile(r"\W*(?:parks?|branch(?:es)?|theat(?:er|re)s?|librar(?:y|ies)|church(?:es)?|restaurants?)\W*", re.I)
"""A column's heading, beside one of what is held: the houses where."""
_TO_ASK = re.compile(
    r"\W*(?:(?:event |main )?contacts?(?: (?:person|name|info(?:rmation)?|us))?|(?:who to )?call"
    r"|chair(?:person|man)?s?|coordinator|phone(?: number)?|e-?mail|rsvp(?: to)?|greeters?|host(?:ess)?(?:es)?"
    r"|(?:program|meal|lunch|month|meeting) chairs?|(?:discussion |hike |trip |ride )?leaders?|attendees|spots"
    r"|seats"
    r"|wk|week|no\.?|#)\W*",
    re.I,
)
"""A column's heading: whom one asks, and what is counted."""
WHO = "who"
_ASIDE = "aside"


def columns(page: Outline, box: Box | None) -> dict[int, str]:
    """The role of each child of a row's box, from the heading row of its table (or of its like)."""
    if box is None or box.parent is None or not 2 <= len(box.children) <= _MOST_COLUMNS:
        return {}
    width = len(box.children)
    above, roles = page.columns.get((id(box.parent), width), (0, {}))
    for header in reversed(box.parent.children[max(above, box.at - _REACH) : box.at]):
        if len(header.children) == width and (found := _roles(page, header)):
            roles = found
            break
    roles = roles or _of_table_head(page, box, width)
    page.columns[id(box.parent), width] = (box.at, roles)
    return roles


def _of_table_head(page: Outline, box: Box, width: int) -> dict[int, str]:
    """The roles from the head of the table around a row's parent."""
    parent = box.parent
    table = parent.parent if parent is not None else None
    heads = (
        [header for child in table.children[:3] if child is not parent for header in (*child.children[:2], child)]
        if table is not None
        else []
    )
    plain = next(
        (
            roles
            for header in heads
            if header is not box and len(header.children) == width and (roles := _roles(page, header))
        ),
        {},
    )
    return plain or next(
        (
            _of_names(names)
            for child in (parent, table)
            if child is not None and (names := _of_two_rows(page, child, width))
        ),
        {},
    )


def _of_two_rows(page: Outline, table: Box, width: int) -> list[str]:
    """The names of so many columns where two rows head them: "Program" over "Title" and "Hours", "Place" beside it down
    to the second."""
    rows = list(islice(rows_of(table), 2))
    if (
        len(rows) < 2
        or sum(cell.wide for cell in rows[0].children) != width
        or all(cell.tall == 1 for cell in rows[0].children)
    ):
        return []
    lower = [cell for cell in rows[1].children if not cell.again]
    if (
        sum(cell.wide for cell in rows[0].children if cell.tall == 1) != len(lower)
        or rows[1].stop - rows[0].start > _MOST_LINES_A_NAME * width
    ):
        return []
    below = iter(lower)
    return [_name(page, cell if cell.tall > 1 else next(below)) for cell in rows[0].children for _ in range(cell.wide)]


def _name(page: Outline, cell: Box) -> str:
    return " ".join(line.text for line in page.lines[cell.start : cell.stop])


def of_another_matter(page: Outline, anchored: Iterable[int]) -> set[int]:
    """Those of the lines that stand in a column headed "Term expires", "Date posted" and the like."""
    found: set[int] = set()
    headed: dict[int, list[Box]] = {}
    matters: dict[int, set[int]] = {}
    for index in anchored:
        cell = page.lines[index].box
        row = cell.parent
        if cell.tag not in ("td", "th") or row is None or row.tag != "tr" or row.parent is None:
            continue
        if id(row.parent) not in headed:
            headed[id(row.parent)] = _heading_rows(page, row.parent)
        for header in headed[id(row.parent)]:
            if header is row or len(header.children) != len(row.children):
                continue
            if id(header) not in matters:
                matters[id(header)] = {
                    at for at, named in enumerate(header.children) if _is_of_another_matter(page, named)
                }
            if any(row.children[at] is cell for at in matters[id(header)]):
                found.add(index)
    return found


def name_above(page: Outline, index: int) -> str | None:
    """The name at the head of the column in which a date stands, where each column has one: "Committee Meetings" |
    "Board Meetings"."""
    cell = next((box for box in page.lines[index].box.up() if box.tag in ("td", "th")), None)
    row = cell.parent if cell is not None else None
    table = row.parent if row is not None else None
    if cell is None or row is None or table is None or row.tag != "tr" or not 2 <= len(row.children) <= _MOST_COLUMNS:
        return None
    header = table.children[0]
    if header is row or len(header.children) != len(row.children) or header.stop - header.start != len(header.children):
        return None
    names = [page.lines[named.start].text.strip(" :") for named in header.children]
    named = [
        name for name, column in zip(names, header.children, strict=True) if not _is_of_another_matter(page, column)
    ]
    name = names[next(at for at, one in enumerate(row.children) if one is cell)]
    if (
        len(set(names)) < len(names)
        or len(named) < _LEAST_NAMED
        or name not in named
        or not all(names_meetings(each) for each in named)
    ):
        return None
    return name


def heads_column(line: Line) -> bool:
    """Whether a line stands in a row of several headings: it heads a column, and no section."""
    row = line.box.parent
    return (
        line.box.tag == "th"
        and row is not None
        and row.tag == "tr"
        and len(row.children) > 1
        and all(cell.tag == "th" for cell in row.children)
    )


def names_meetings(name: str) -> bool:
    """Whether the head of a column is the name of a meeting, and of no field: "Work Session"."""
    return (
        len(name) <= _LONGEST_NAME
        and MEETING.search(name) is not None
        and role_of(name) is None
        and not MONTH_DAY.search(name)
    )


def _heading_rows(page: Outline, body: Box) -> list[Box]:
    """The first rows of a table and of its head, as far as they name columns."""
    rows = body.children[:2]
    if body.parent is not None:
        rows = [*rows, *(row for part in body.parent.children[:3] if part is not body for row in part.children[:2])]
    return [
        row
        for row in rows
        if any(child.tag == "th" for child in row.children) or _roles(page, row) or _is_bold(page, row)
    ]


def _is_bold(page: Outline, row: Box) -> bool:
    """Whether each cell of a row is one bold line without a day: "**Name** | **Term expires** | **Member since**"."""
    lines = page.lines[row.start : row.stop]
    return (
        len(row.children) > 1
        and len(lines) == len(row.children)
        and all(line.level and not MONTH_DAY.search(line.text) and not NUMERIC.search(line.text) for line in lines)
    )


def _is_of_another_matter(page: Outline, named: Box) -> bool:
    text = " ".join(line.text for line in page.lines[named.start : named.stop][:3])
    return len(text) <= _LONGEST_NAME and (
        _NO_MEETING.search(text) is not None or role_below(text) not in (Role.ITS_OWN, Role.LEFT)
    )


def _holds_value(page: Outline, row: Box) -> bool:
    """Whether a row is labels and their values rather than the names of columns: "Date" | "September 24", "Time" |
    "12:00 pm", or the one in a ``th`` and the other in a ``td``."""
    if [cell.tag for cell in row.children] == ["th", "td"]:
        return True
    words = " ".join(line.text for line in page.lines[row.start : row.stop])
    patterns = (MONTH_DAY, NUMERIC, TIME) if len(row.children) == _LEAST_NAMED else (MONTH_DAY, NUMERIC)
    return any(pattern.search(words) for pattern in patterns)


def _roles(page: Outline, header: Box) -> dict[int, str]:
    """The roles that a row's cells name, if it is a heading row; asked once a box."""
    if id(header) not in page.roles:
        if header.stop - header.start > _MOST_LINES_A_NAME * len(header.children) or _holds_value(page, header):
            page.roles[id(header)] = {}
            return {}
        names = [_name(page, child) for child in header.children]
        page.roles[id(header)] = _of_names(names)
    return page.roles[id(header)]


def _of_names(names: list[str]) -> dict[int, str]:
    """The roles that the names of columns tell; the first of those who hold or lead something names it where no column
    says what it is."""
    roles = {at: role for at, name in enumerate(names) if (role := _role(name)) is not None}
    if any(_WHAT_IS_HELD.fullmatch(name) for name in names):
        roles |= dict.fromkeys((at for at, name in enumerate(names) if _WHOSE.fullmatch(name)), WHO)
    if any(_WHAT_IS_HELD.fullmatch(name) for name in names) and "place" not in roles.values():
        roles |= dict.fromkeys([at for at, name in enumerate(names) if _WHERE.fullmatch(name)][:1], "place")
    if (
        "title" not in roles.values()
        and (first := next((at for at, role in roles.items() if role == WHO), None)) is not None
    ):
        roles[first] = "title"
    return (
        roles
        if sum(role not in (WHO, _ASIDE) for role in roles.values()) >= 2 or (len(roles) == 1 and len(names) == 2)
        else {}
    )


def _role(name: str) -> str | None:
    return role_of(name) or (
        "title"
        if _WHAT_IS_HELD.fullmatch(name)
        else WHO
        if _WHO.fullmatch(name)
        else _ASIDE
        if _TO_ASK.fullmatch(name)
        else None
    )
