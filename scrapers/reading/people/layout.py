"""The lines of a description, each with the section that it stands in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hobnob import patterns as re
from hobnob.records import Role
from scrapers.reading.people import blocks, closings, evidence, headings, labels, leads, programmes, titles
from scrapers.reading.people.blocks import BULLET
from scrapers.reading.people.cues import ROLES, SPEAKERS_AND_TALKS
from scrapers.reading.people.forms import Form
from scrapers.reading.people.line import Line
from scrapers.reading.people.section import FEW_LEFT, LISTED, Section
from scrapers.reading.words import words

_LETTER = re.compile(r"^\s*[A-H][.)]\s+")
_LEADER = re.compile(r"(?<=\w)\s*(?:\.{4,}|(?:\s\.){4,}|…{2,})\s*(?=\w)")
"""The dots that lead from what is on the programme to who does it."""
_INLINE = re.compile(r"\s+[*•]\s+")
_LONGEST_HEADING_TEXT = 160


def lines(body: str, form: Form = Form.PLAIN, title: str = "") -> list[tuple[Line, Section | None]]:
    """Each line with its section; a gathering of candidates lists them by their seats, one of honours by offices."""
    found: list[tuple[Line, Section | None]] = []
    section: Section | None = None
    panelled = leads.panelled(body) or form is Form.PANEL
    titled = form is Form.PANEL and (
        leads.called_panel(title) or any(leads.called_panel(row) for row in body.split("\n", 4)[:4])
    )
    for raw in blocks.joined(
        [part for row in _lettered(body.split("\n")) for dated in programmes.parted(row) for part in _bullets(dated)]
    ):
        text = _LEADER.sub(": ", _columns(BULLET.sub("", raw).strip().rstrip("*").strip()))
        if not text:
            continue
        line = Line(text, item=BULLET.match(raw) is not None)
        heading = (
            (headings.heading(line, form) or headings.session(line)) if len(text) < _LONGEST_HEADING_TEXT else None
        )
        if heading is not None:
            section = heading
            told = [token.low for token in line.tokens if token.word]
            if heading.role is Role.SPEAKER and (
                (panelled and leads.neutral(told)) or (titled and leads.of_speakers(told))
            ):
                section.role = Role.PANELLIST
            if (
                heading.role is Role.SPEAKER
                and found
                and not SPEAKERS_AND_TALKS.intersection(told)
                and leads.joins_panel(found[-1][0].text)
            ):
                section.role = Role.PANELLIST
            continue
        if section is not None and section.role is Role.PANELLIST and _asks(line):
            # "Moderator: Jane Roe", and the panel below goes on
            found.append((line, None))
            continue
        if (
            section is not None
            and section.role in (Role.SPEAKER, Role.PANELLIST)
            and BULLET.match(raw)
            and _planner(line)
        ):
            # "Course Planner: Jane Roe" among the faculty
            found.append((line, section))
            continue
        if section is not None and not _belongs(line, section, BULLET.match(raw) is not None):
            if section.lasts and section.spent < LISTED:
                found.append((line, None))
                continue
            section = None
        found.append((line, section))
        if text[-1] == ":" and (closing := closings.closing(line)) is not None:
            section = closing
            if (
                closing.role is Role.SPEAKER
                and not SPEAKERS_AND_TALKS.intersection(closings.last_clause(line))
                and leads.joins_panel(text)
            ):
                section.role = Role.PANELLIST
        elif (
            section is None
            and line.tokens[-1].word
            and line.low(len(line.tokens) - 1) in ("honoring", "honouring", "saluting")
        ):
            # "invites you to the Annual Dinner honoring", and who it is below
            section = Section(Role.HONOREE, False, spent=FEW_LEFT)
        elif text[-1] in ".!" and section is None and closings.honours_several(line):
            section = Section(Role.HONOREE, False)
        elif (
            text[-1] in ".!" and section is None and (told_below := leads.below(closings.last_clause(line))) is not None
        ):
            section = Section(told_below, False, lasts=True)
    return found


def sentences(rows: Iterable[tuple[Line, Section | None]]) -> Iterator[tuple[Line, int, int]]:
    """Each sentence of the lines in order, as its line and its first and next-after-last token."""
    for line, _section in rows:
        for first, stop in line.sentences:
            yield line, first, stop


def _planner(line: Line) -> bool:
    """Whether an item of a list tells what one of those in it does besides: "Course Planner: Jane Roe, Roe & Poe"."""
    colon = next((at for at, token in enumerate(line.tokens[:5]) if token.text == ":"), 0)
    return (
        colon > 0
        and line.low(colon - 1) in ("planner", "planners")
        and any(span.lead == colon + 1 for span in line.names)
    )


_GAP = re.compile(r"(?<=[\w.)”’\"'])(?: {3,}| *\t+ *)(?=[A-Z])")


def _columns(text: str) -> str:
    """ "Jane Roe     Mayor of Elm": columns that no more than a gap parts, parted by a comma."""
    return (
        _GAP.sub(", ", text)
        if ("   " in text or "\t" in text) and len(text) < 110 and len(_GAP.findall(text)) < 3 and text[-1] not in ".!?"
        else text
    )


def _lettered(rows: list[str]) -> list[str]:
    """The rows, with the letters that number a list made bullets: "A. Jane Roe", and "B. …" below it."""
    opening = {row.lstrip()[0] for row in rows if _LETTER.match(row)}
    return [_LETTER.sub("* ", row) for row in rows] if {"A", "B"} <= opening else rows


def _bullets(row: str) -> list[str]:
    """The items of a list that is written in one line behind its label: "Presenters include: * Ann Lee * Bob Ray"."""
    parts = _INLINE.split(row) if row.count(" * ") > 1 or row.count(" • ") > 1 else [row]
    return (
        [parts[0], *(f"* {part}" for part in parts[1:])]
        if len(parts) > 2 and parts[0].rstrip().endswith(":")
        else [row]
    )


def _belongs(line: Line, section: Section, bulleted: bool) -> bool:
    """Whether the line goes on with the list below its heading."""
    section.spent += 1
    words = [token for token in line.tokens if token.word]
    if section.row and words and labels.scheduled([token.low for token in words]):
        return False
    if section.row and line.mark(1) == ":" and len(line.mark(0)) == 1:
        # "A: Negotiating – Jane Roe"
        return True
    if section.refused and section.role is None:
        return (bulleted or len(words) < 12) and section.spent < 25 and (not _labelled(line) or _office_row(line))
    spans = line.within(0, len(line.tokens))
    if spans and spans[0].lead <= 1:
        return section.spent < LISTED
    if (
        section.role is Role.HONOREE
        and spans
        and (office := titles.read(line, 0, spans[0].lead)) is not None
        and office.end == spans[0].lead - 1
    ):
        return section.spent < LISTED
    if _labelled(line):
        return section.role is Role.HONOREE and _prize_row(line, bool(spans) and spans[0].sure == 2)
    if bulleted or len(words) <= 14:
        return section.spent < LISTED
    return False


def _office_row(line: Line) -> bool:
    """ "President: Jane Roe", "Vice President-Elect: Ann Lee" in a list of those who only stand for election."""
    colon = next(at for at, token in enumerate(line.tokens) if token.text == ":")
    return line.low(colon - 1) in _OFFICES and len(line.tokens) < 16


_OFFICES = words(
    "president vice-president president-elect elect vp treasurer secretary trustee trustees director directors "
    "historian parliamentarian"
)


def _asks(line: Line) -> bool:
    """ "Moderator: Jane Roe": a row of who leads the panel of which the others are."""
    return ROLES.get(line.low(0)) is Role.MODERATOR and line.mark(1) in (":", "-", "–", "—") and len(line.tokens) < 16


def _prize_row(line: Line, named: bool) -> bool:
    """ "Small Business: Elm Roasters (Jane Roe, owner)", "Large Business: Prairie Steel" among those who are honoured:
    whose the prize of the label is."""
    colon = next(at for at, token in enumerate(line.tokens) if token.text == ":")
    label = [token.low for token in line.tokens[:colon] if token.word]
    told = labels.of_label(line, 0, colon)
    if not label or labels.role_of(label) not in (None, Role.HONOREE) or label[-1].rstrip("s") in _DUTIES:
        return False
    return named or (
        told.weight >= 0
        and told.weight < evidence.FAIR
        and colon + 1 < len(line.tokens)
        and line.tokens[colon + 1].capital
    )


_DUTIES = words("chair co-chair chairman chairwoman chairperson committee music invocation auctioneer caterer")
"""What somebody does at an evening for others."""


def _labelled(line: Line) -> bool:
    return any(token.text == ":" for token in line.tokens[:7])


__all__ = ["lines", "sentences"]
