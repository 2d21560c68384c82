"""Which of the titles that its lines offer each row has, as the rows beside it tell."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hobnob import patterns as re
from scrapers.formats.listing.field_values import Fields
from scrapers.formats.listing.name_text import name_in
from scrapers.formats.listing.outline import BOLD_HEADING, Line, Outline
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.titles import Name, own_title, own_titles
from scrapers.formats.listing.vague import is_generic, is_kind
from scrapers.formats.listing.words import BODY, EVENT

_USUAL = 0.5
_SAME = 0.8
_MOSTLY = 0.6
_FILED_UNDER = re.compile(
    r"\W*(?:(?:event|meeting|program)s? )?(?:categor(?:y|ies)|types?|topics?|programs?|departments?|agency|group"
    r"|age groups?)\s*[:：]",
    re.I,
)

_TOPIC = re.compile(r"\W*topic\s?[:：]\s?(?:\S+\s){2}\S", re.I)
"""Of what a talk is, in more words than those of a category."""
_TELLS_MORE = re.compile(r"\W*(?i:what)\s?[:：]\s?(?:[^.!?]{3,80}[.!?]\s+[A-Z]|[^,.]{3,40},[^,.]{2,40},)")
"""Behind a label what there is, and no name: "What: Native perennials, tomatoes, herbs. Cash or check"."""


def own_names(page: Outline, rows: list[Row], said: list[Fields], groups: list[list[int]]) -> list[Name | None]:
    """Each row's own title; ``groups`` are the rows that stand side by side. Where most of a group's rows have none,
    the few that seem to have are notes."""
    choices: list[list[Name]] = []
    for row, fields in zip(rows, said, strict=True):
        if row.named:
            choices.append([Name(row.named, None, row.lines[-1].index, 0)])
            continue
        name = _told(row, fields) if fields.one("title") else None
        others = own_titles(row, fields.taken) if name is None or _is_of_a_kind(page.lines[name.line]) else []
        headed = [one for one in others if 0 < one.level < BOLD_HEADING and not _is_of_a_section(one, row, others)]
        others = sorted(others, key=lambda one: _is_of_a_section(one, row, others)) if name is None else others
        if (
            name is not None
            and _TOPIC.match(page.lines[name.line].text)
            and all(is_generic(one.text) for one in headed)
        ):
            choices.append([name])
        elif (
            name is not None
            and _is_of_a_kind(page.lines[name.line])
            and not EVENT.search(name.text)
            and not BODY.search(name.text)
        ):
            choices.append(headed or others)
        else:
            choices.append(headed or [name] if name is not None else others)
    names = [next(iter(found), None) for found in choices]
    for members in groups:
        having = [at for at in members if names[at] is not None]
        if len(members) >= 3 and len(having) < _USUAL * len(members):
            for at in having:
                name = names[at]
                if name and not (EVENT.search(name.text) or BODY.search(name.text) or 0 < name.level < BOLD_HEADING):
                    names[at] = None
        elif len(members) >= 3:
            told = _told_apart(_of_usual_column([rows[at] for at in members], [choices[at] for at in members]))
            for at, name in zip(members, told, strict=True):
                names[at] = name
    return names


def _is_of_a_section(one: Name, row: Row, others: list[Name]) -> bool:
    """Whether a heading above a row's day tells only of what kind several are ("Special Meetings"), and the day's own
    line names what is held."""
    if (
        not 0 < one.level < BOLD_HEADING
        or one.line >= row.anchors[0].first
        or not is_kind(one.text)
        or not one.text.lower().endswith("s")
    ):
        return False
    return any(
        row.anchors[0].first <= other.line <= row.anchors[0].last
        and not other.level
        and EVENT.search(other.text)
        and not is_generic(other.text)
        for other in others
    )


def _is_of_a_kind(line: Line) -> bool:
    """Whether a line tells behind a label under which kind something is filed ("Event category: Recreation"), or what
    there is at it."""
    return _FILED_UNDER.match(line.text) is not None or _TELLS_MORE.match(line.text) is not None


def _told(row: Row, said: Fields) -> Name | None:
    """The title that a column or a label calls one, however it sounds: "Pricing Your Services"."""
    only = _only(row, said, "title")
    found = _set_above(only) or own_title(only, set())
    if found is not None or len(only.lines) != 1:
        return found
    line = only.lines[0]
    text = name_in(said.one("title") or "")
    return Name(text, next((piece.href for piece in line.links), None), line.index, line.level) if text else None


def _set_above(cell: Row) -> Name | None:
    """The first line of a cell of names where it alone is set as one, or tells what is held: "**Harbor Breakfast**",
    below it "Guest speaker Ana Ruiz, Port Authority"."""
    if len(cell.lines) < 2:
        return None
    first, *below = cell.lines
    if any(line.level or line.links for line in below):
        return None
    if (
        not first.level
        and not first.links
        and (is_generic(first.text) or is_kind(first.text) or not EVENT.search(BODY.sub(" ", first.text)))
    ):
        return None
    return own_title(Row(cell.anchors, [first], cell.box, cell.section), set())


def _only(row: Row, said: Fields, role: str) -> Row:
    texts = set(said.values.get(role, ()))
    return Row(
        row.anchors,
        [line for line in row.lines if any(text and text in line.text for text in texts)],
        row.box,
        row.section,
    )


def _of_usual_column(rows: list[Row], choices: list[list[Name]]) -> list[list[Name]]:
    """The choices with those first that stand in the column from which most rows of the table take their name."""
    firsts = Counter(_column(row, found[0]) if found else None for row, found in zip(rows, choices, strict=True))
    usual, times = firsts.most_common(1)[0]
    if usual is None or times < _MOSTLY * len(rows):
        held: dict[int, set[str]] = {}
        for row, found in zip(rows, choices, strict=True):
            for name in found:
                if name.href is None and (column := _column(row, name)) is not None:
                    held.setdefault(column, set()).add(name.text)
        full = [column for column, names in held.items() if len(names) >= _MOSTLY * len(rows)]
        if not full:
            return choices
        usual = min(full, key=lambda column: (-firsts[column], column))
    return [
        sorted(found, key=lambda name: not _stands_in(row, name, usual))
        for row, found in zip(rows, choices, strict=True)
    ]


def _column(row: Row, name: Name) -> int | None:
    columns = _columns(row, name)
    return columns.start if columns else None


def _stands_in(row: Row, name: Name, column: int) -> bool:
    """Whether a name stands in a column of its table, or in a cell that takes it with others: "Holiday Party" below
    speaker and topic."""
    return column in _columns(row, name)


def _columns(row: Row, name: Name) -> range:
    """The columns of the cell in which a name stands."""
    at = 0
    for cell in row.box.children if row.box is not None and row.box.tag == "tr" else ():
        if cell.start <= name.line < cell.stop:
            return range(at, at + max(1, cell.wide))
        at += max(1, cell.wide)
    return range(0)


def _told_apart(choices: list[list[Name]]) -> list[Name | None]:
    """The rows' names; where most have one and the same (the body's), the heading beside it that differs goes with
    it."""
    firsts = [found[0] if found else None for found in choices]
    common, times = Counter(name.text if name else None for name in firsts).most_common(1)[0]
    if common is None or times < _SAME * len(choices):
        return firsts
    seconds = [_beside(found) if found and found[0].text == common else None for found in choices]
    if (
        sum(name is not None for name in seconds) < _SAME * times
        or 2 * len({name.text for name in seconds if name}) <= times
    ):
        return firsts
    return [
        replace(second, text=f"{common}: {second.text}") if second else first
        for first, second in zip(firsts, seconds, strict=True)
    ]


def _beside(found: list[Name]) -> Name | None:
    first = found[0]
    return next(
        (
            name
            for name in found[1:]
            if 0 < name.level == first.level < BOLD_HEADING and abs(name.line - first.line) == 1
        ),
        None,
    )
