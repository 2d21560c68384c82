"""People one below the other under no heading: in a gathering of talk they are who talks."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Role
from scrapers.reading import names
from scrapers.reading.occupations import titled
from scrapers.reading.people.layout import Section
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_SPOKEN = re.compile(r"\b(?:panel|panelists|speakers?|presenters|presentations|keynotes?|forum|roundtable|moderat(?:or|ed|es))\b", re.I)
_MODERATED = re.compile(r"\bmoderat(?:or|ed|es|ing)\b", re.I)
_TALKS = re.compile(r"\b(?:speakers?|presenters|presentations|keynotes?)\b", re.I)
_LONGEST = 110
_PROSE = words("will is are was has have who join you your we please register")


def gathered(lines: list[tuple[Line, Section | None]], body: str, *, debate: bool = False) -> list[tuple[Line, Section | None]]:
    """The lines, with three or more that are a person each, one below the other, made the list of a gathering of talk."""
    if debate:
        return [(line, Section(Role.PANELLIST, False) if section is None and _candidate(line) else section) for line, section in lines]
    if len(lines) < 3 or not _SPOKEN.search(body):
        return lines
    begin = 0
    role = Role.PANELLIST if _MODERATED.search(body) and not _TALKS.search(body) else Role.SPEAKER
    found = list(lines)
    for at in range(len(lines) + 1):
        if at < len(lines) and lines[at][1] is None and _person_alone(lines[at][0]):
            continue
        if at - begin > 2:
            found[begin:at] = [(line, Section(role, False)) for line, _section in lines[begin:at]]
        begin = at + 1
    return found


def _candidate(line: Line) -> bool:
    """Whether a line is a name and nothing else, but for brackets: who stands for a seat."""
    spans = line.within(0, len(line.tokens))
    if len(spans) != 1 or spans[0].lead:
        return False
    behind = line.tokens[spans[0].end :]
    return not behind or (behind[0].text in "(," and len(behind) < 6)


def _person_alone(line: Line) -> bool:
    """Whether a line is a name with what the person is, and no sentence."""
    if len(line.text) > _LONGEST or line.text[-1] in ".!?:" or not names.possible(line.text):
        return False
    spans = line.within(0, len(line.tokens))
    if not spans or spans[0].sure < 2 or spans[0].end == len(line.tokens) or line.mark(spans[0].end) not in (",", "-", "–", "—", "|", "("):
        return False
    ahead = [token.low for token in line.tokens[: spans[0].lead]]
    return (not ahead or titled(" ".join(ahead))) and not any(token.low in _PROSE for token in line.tokens)


__all__ = ["gathered"]
