"""People one below the other under no heading: in a gathering of talk they are who talks."""

from __future__ import annotations

from collections.abc import Callable

from hobnob import patterns as re
from hobnob.records import Role
from scrapers.reading import names
from scrapers.reading.occupations import titled
from scrapers.reading.people import labels, leads, programmes, titles
from scrapers.reading.people.blocks import PROSE
from scrapers.reading.people.forms import Form
from scrapers.reading.people.line import Line
from scrapers.reading.people.section import Section
from scrapers.reading.words import words

_SPOKEN = re.compile(
    r"\b(?:panel|panelists|speakers?|presenters|presentations|keynotes?|forum|roundtable|moderat(?:or|ed|es)"
    r"|lightning talks?|(?:flash|short) talks|minutes each)\b",
    re.I,
)
_MODERATED = re.compile(r"\bmoderat(?:or|ed|es|ing)\b", re.I)
_TALKS = re.compile(r"\b(?:speakers?|presenters|presentations|keynotes?)\b", re.I)
_AWARDS = words("year month quarter award honoree achievement medal rookie recognition")
_LONGEST = 110


def gathered(
    lines: list[tuple[Line, Section | None]], body: str, form: Form = Form.PLAIN, title: str = ""
) -> list[tuple[Line, Section | None]]:
    """The lines, with those that are a person each, one below the other, made the list of what the gathering is for."""
    if form is Form.DEBATE:
        return [
            (line, Section(Role.PANELLIST, False) if _open(section) and _candidate(line) else section)
            for line, section in lines
        ]
    if form is Form.CEREMONY:
        return _listed(
            lines,
            _award,
            Role.HONOREE,
            1,
            several=lambda rows: any(_is_award(line) for line in rows) or all(_office(line) for line in rows),
        )
    if form is Form.PLAIN and len(lines) > 1:
        lines = _in_office(_programme(lines, f"{title} {body}"), f"{title} {body}")
    if len(lines) < 2 or not _SPOKEN.search(body):
        return lines
    lines = _listed(_listed(lines, _topic, Role.SPEAKER, 2), _gives, Role.SPEAKER, 1)
    return _listed(
        lines,
        _person_alone,
        Role.PANELLIST
        if (_MODERATED.search(body) or leads.panelled(body)) and not _TALKS.search(body)
        else Role.SPEAKER,
        2,
    )


def _programme(lines: list[tuple[Line, Section | None]], told: str) -> list[tuple[Line, Section | None]]:
    """The lines, with those of a programme given to who speaks: a day, a topic and a name in a row; a name above a
    title in quotes; a card of professors."""
    days = (
        [
            programmes.day_and_speaker(line)
            if _open(section) or (section is not None and section.role is Role.SPEAKER)
            else None
            for line, section in lines
        ]
        if programmes.tells_of_talks(told)
        else []
    )
    if sum(day is not None for day in days) > 1:
        lines = [
            row
            for held, day in zip(lines, days, strict=True)
            for row in ([(day[0], None), (day[1], Section(Role.SPEAKER, False))] if day is not None else [held])
        ]
    found = list(lines)
    alone = [_open(section) and programmes.who_alone(line) for line, section in lines]
    for at, (line, _section) in enumerate(lines):
        if alone[at] and any(
            0 <= beside < len(lines) and programmes.a_talks_title(lines[beside][0]) for beside in (at - 1, at + 1)
        ):
            found[at] = (line, Section(Role.SPEAKER, False))
    for at in programmes.below_or_above_days([line for line, _section in lines]) if days else ():
        if _open(lines[at][1]):
            found[at] = (lines[at][0], Section(Role.SPEAKER, False))
    return _listed(
        found,
        _of_a_college,
        Role.SPEAKER,
        1,
        several=lambda rows: (
            any(_teaches(line) for line in rows) and sum(programmes.who_alone(line) for line in rows) > 1
        ),
    )


_TEACH = words("professor lecturer dean provost chancellor scholar instructor postdoctoral")
_RANKS = _TEACH | words("director founder curator chair fellow author historian editor associate librarian president")


def _of_a_college(line: Line) -> bool:
    """Whether a row is a name, a rank and a department, each behind a comma, and no sentence."""
    commas = [at for at, token in enumerate(line.tokens[:9]) if token.text == ","]
    if (
        not commas
        or not 2 <= commas[0] <= 4
        or len(line.text) > _LONGEST
        or line.text[-1] in "!?:"
        or not all(token.capital for token in line.tokens[: commas[0]])
    ):
        return False
    return any(token.low in _RANKS for token in line.tokens[commas[0] + 1 : commas[0] + 7]) and not any(
        token.low in PROSE for token in line.tokens
    )


def _teaches(line: Line) -> bool:
    return any(token.low in _TEACH for token in line.tokens)


def _open(section: Section | None) -> bool:
    """Whether no heading says what those below it do."""
    return section is None or (section.role is None and not section.refused)


_TAKEN = re.compile(
    r"\b(?:install|incoming|elect(?:ed|ion)?|slate|new officers|new board|sworn|honou?r|congratulat|recogni)", re.I
)
_OF_THE_CLUB = words("president vice-president president-elect treasurer secretary sergeant-at-arms")


def _in_office(lines: list[tuple[Line, Section | None]], told: str) -> list[tuple[Line, Section | None]]:
    """The lines, with those that only tell who holds the offices of the club, two or more below each other, made
    nobody's."""
    if _TAKEN.search(told):
        return lines
    found = list(lines)
    begin = 0
    for at in range(len(lines) + 1):
        if at < len(lines) and _open(lines[at][1]) and _clubs_office(lines[at][0]):
            continue
        if at - begin > 1:
            found[begin:at] = [(line, Section(None, True)) for line, _section in lines[begin:at]]
        begin = at + 1
    return found


def _clubs_office(line: Line) -> bool:
    """ "Vice President: Jane Roe"."""
    mark = next(
        (
            at
            for at, token in enumerate(line.tokens[:4])
            if token.text == ":" or (token.text in "–—-" and not token.glued)
        ),
        -1,
    )
    spans = line.within(0, len(line.tokens))
    return (
        0 < mark < 4
        and line.low(mark - 1) in _OF_THE_CLUB
        and len(spans) == 1
        and spans[0].lead == mark + 1
        and len(line.tokens) - spans[0].end < 8
    )


def _listed(
    lines: list[tuple[Line, Section | None]],
    wanted: Callable[[Line], bool],
    role: Role,
    more_than: int,
    several: Callable[[list[Line]], bool] | None = None,
) -> list[tuple[Line, Section | None]]:
    """Rows of one kind, ``more_than`` so many below each other, or two below a heading that tells nothing, given the
    role."""
    found = list(lines)
    begin = 0
    for at in range(len(lines) + 1):
        if at < len(lines) and _open(lines[at][1]) and wanted(lines[at][0]):
            continue
        rows = [line for line, _section in lines[begin:at]]
        headed = bool(rows) and lines[begin][1] is not None
        if len(rows) > (1 if headed else more_than) and (several is None or several(rows)):
            found[begin:at] = [(line, Section(role, False)) for line in rows]
        begin = at + 1
    return found


def _award(line: Line) -> bool:
    """Whether a line is a label, a dash or a colon, and somebody: "Good Neighbor – Lois Carver"."""
    mark = next(
        (
            at
            for at, token in enumerate(line.tokens[:9])
            if token.text in ":–—|" or (token.text == "-" and not token.glued)
        ),
        -1,
    )
    if not 0 < mark < 8 or len(line.text) > _LONGEST or line.text[-1] in "?:" or mark + 1 >= len(line.tokens):
        return False
    label = [token for token in line.tokens[:mark] if token.word]
    told = labels.of_label(line, 0, mark)
    office = titles.read(line, 0, mark)
    held = office is not None and office.title is not None and office.end == mark
    if (
        not label
        or not label[0].capital
        or (told.weight < 0 and not held)
        or told.role not in (None, Role.HONOREE)
        or labels.scheduled([token.low for token in label])
    ):
        return False
    return line.tokens[mark + 1].capital and not any(token.low in PROSE for token in line.tokens)


def _topic(line: Line) -> bool:
    """Whether a line is the title of a talk, a dash and who gives it: "Hiring – Jane Roe, Acme"."""
    spans = line.within(0, len(line.tokens))
    if not line.item or len(line.text) > _LONGEST or not spans or spans[0].sure < 2 or spans[0].lead < 2:
        return False
    mark = spans[0].lead - 1
    told = labels.of_label(line, 0, mark)
    return (
        line.mark(mark) in ("–", "—", "-", "|")
        and not line.tokens[mark].glued
        and line.tokens[0].capital
        and told.weight >= 0
        and told.role is None
        and not any(token.low in PROSE for token in line.tokens)
    )


def _gives(line: Line) -> bool:
    """Whether an item is somebody, a colon and a topic in small letters: "Jane Roe: drones"."""
    spans = line.within(0, len(line.tokens))
    if not line.item or len(line.text) > _LONGEST or not spans or spans[0].sure < 2 or spans[0].thing or spans[0].lead:
        return False
    behind = [token for token in line.tokens[spans[0].end + 1 :] if token.word]
    return (
        line.mark(spans[0].end) == ":"
        and bool(behind)
        and not behind[0].capital
        and not any(token.text[0].isdigit() or token.low in PROSE for token in behind[:4])
    )


def _office(line: Line) -> bool:
    """Whether a line is an office and who takes it: "Vice President: Jane Roe"."""
    return any(
        token.low
        in (
            "president", "president-elect", "vice-president", "secretary", "treasurer", "chair", "director",
            "directors",
        )
        for token in line.tokens[:5]
    )  # fmt: skip


def _is_award(line: Line) -> bool:
    return any(token.low in _AWARDS for token in line.tokens[:8])


def _candidate(line: Line) -> bool:
    """Whether a line is a name and nothing else, but for brackets: who stands for a seat."""
    spans = line.within(0, len(line.tokens))
    if len(spans) != 1 or spans[0].lead:
        return False
    behind = line.tokens[spans[0].end :]
    return not behind or (behind[0].text in "(," and len(behind) < 6)


def _person_alone(line: Line) -> bool:
    """Whether a line is a name with what the person is, and no sentence."""
    if (
        len(line.text) > _LONGEST
        or (line.text[-1] in ".!?:" and not line.text.endswith(("Corp.", "Inc.", "Co.", "Ltd.")))
        or not names.possible(line.text)
    ):
        return False
    spans = line.within(0, len(line.tokens))
    if (
        not spans
        or spans[0].sure < 2
        or spans[0].end == len(line.tokens)
        or line.mark(spans[0].end) not in (",", "-", "–", "—", "|", "(")
    ):
        return False
    ahead = [token.low for token in line.tokens[: spans[0].lead]]
    return (not ahead or titled(" ".join(ahead))) and not any(token.low in PROSE for token in line.tokens)


__all__ = ["gathered"]
