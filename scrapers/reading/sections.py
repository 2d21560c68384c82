"""The lines and sentences of a description, each with the role that a label above it gives."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from hobnob.records import Role
from scrapers.reading import blocks, names, roles
from scrapers.reading.names.vocabulary import words

LONGEST_SENTENCE = 900
_STOP = re.compile(r"[.!?][\"”’)]*\s+(?=[\"“(]?[A-Z0-9À-Þ•*-])")
_ABBREVIATED = words(
    "dr mr ms jr sr st lt co mt ft vs no fr mrs hon rev sen rep gov gen col inc ltd esq sgt maj adm dra prof capt corp "
    "bros assn dept atty supt cmdr brig msgr univ assoc asst exec cdr ltc cpl pvt det insp ph.d u.s"
)
_LAST_WORD = re.compile(r"[\w.]+$")
_BULLET = re.compile(r"^\s*(?:[-–—•*·▪►➢✓◦‣o]\s+|\d{1,2}[.)]\s+)")
PLURAL = re.compile(r"s(?: include| are)?$|panel|panel members|honoring|featuring", re.I)


@dataclass(slots=True)
class Line:
    """One line; ``role`` is what a label above announces, ``listed`` whether it had a bullet."""

    text: str
    role: Role | None
    listed: bool


def lines(body: str) -> list[Line]:
    """The lines of the text, each with the role that a label above it gives."""
    found: list[Line] = []
    role: Role | None = None
    spent = 0
    for raw in blocks.joined(body.split("\n")):
        bulleted = bool(_BULLET.match(raw))
        line = _BULLET.sub("", raw).strip()
        if not line:
            continue
        label = roles.LABEL.match(line + "\n")
        header = label is not None and label.end() >= len(line)
        if header and label is not None:
            role, spent = role_of(label), 0
            if PLURAL.search(label.group("label").strip()) is None:
                spent = 6
            continue
        if re.fullmatch(r"(?:about|meet) (?:the|our|your) (?:featured |keynote |guest )*(?:speakers?|presenters?|panell?ists?|panel|instructors?|moderators?|honou?rees?)\W*", line, re.I):
            role = Role.PANELLIST if "panel" in line.lower() else Role.MODERATOR if "moder" in line.lower() else Role.HONOREE if "hono" in line.lower() else Role.SPEAKER
            spent = 4
            continue
        if role is not None:
            first = names.find(line)
            starts = bool(first) and not line[: first[0].lead].strip(" -–—•*\"“")
            if (line.endswith(":") and not starts) or roles.ANY_LABEL.match(line) or label is not None:
                role = None
            elif not starts:
                spent += 1
                if spent > 6 or (not bulleted and len(line) > 160) or (not first and not bulleted and len(line.split()) > 12):
                    role = None
            elif spent > 6 and not bulleted:
                role = None
            elif spent >= 6 and not bulleted:
                spent += 1
        found.append(Line(line, role, bulleted))
    return found


def role_of(match: re.Match[str]) -> Role:
    for role in (Role.MODERATOR, Role.PANELLIST, Role.HONOREE, Role.HOST, Role.PERFORMER, Role.SPEAKER):
        if match.group(role.value):
            return role
    return Role.SPEAKER


def sentences(line: str) -> list[str]:
    """The line cut after each full stop that isn't an abbreviation's or an initial's."""
    cuts = [0, *(match.end() for match in _STOP.finditer(line) if not _abbreviated(match)), len(line)]
    return [line[a:b][:LONGEST_SENTENCE] for a, b in pairwise(cuts) if line[a:b].strip()]


def _abbreviated(match: re.Match[str]) -> bool:
    if match.string[match.start()] != ".":
        return False
    word = _LAST_WORD.search(match.string[max(0, match.start() - 12) : match.start()])
    held = word.group() if word else ""
    return held.lower() in _ABBREVIATED or (held[-1:].isupper() and (len(held) == 1 or held[-2:-1] == "."))
