"""A speaker's block, name and title and company each on a line of its own, as one line."""

from __future__ import annotations

import re

from scrapers.reading import names
from scrapers.reading.occupations import titled

_LONGEST = 110
_MOST_WORDS = 12
_LABELLED = re.compile(r"^\W*(?:company|organi[sz]ation|employer|firm|affiliation|business|agency|(?:job |professional )?title|position|job)\s*:\s*(?P<value>\S.*)$", re.I)
_BULLET = re.compile(r"^\s*(?:[-–—•*·▪►➢✓◦‣]\s+|\d{1,2}[.)]\s+)")
_LEAD = re.compile(r"^(?:[\w'’&-]+\s+){0,4}[\w'’&-]+\s*[:–—]\s*$")
_PROSE = re.compile(r"[.!?]$|[.!?]\s|:\s*$|\b(?:will|is|are|was|has|have|who|join|you|your|we|please|register|https?)\b|\d:\d\d|\$\d", re.I)
_BODY = re.compile(r"\b(?:Bank|University|College|Court|Inc|LLC|LLP|Corp|Corporation|Company|Group|Association|Foundation|Hospital|Health|Partners|Associates|Institute|Council|Society|Agency|Department|Authority|School|Schools|Police|Solutions|Services|Consulting|Advisors|Ventures|Technologies|Industries|Insurance|Realty)\b")
_STOPS = re.compile(r"(?:\b(?:Inc|Co|Corp|Ltd|Bros|Sr|Jr|St|Dr|U\.S|P\.C|L\.L\.C|N\.A|Asst|Assoc|Dept)|\b[A-Z])\.", re.I)


def joined(lines: list[str]) -> list[str]:
    """The lines, with a title and a company that stand below a name put behind it, after commas."""
    found: list[str] = []
    at = 0
    while at < len(lines):
        line = lines[at].strip()
        at += 1
        if not line or at == len(lines) or not _name_alone(line):
            found.append(line)
            continue
        held = [line.rstrip(" ,;|–—-")]
        while at < len(lines) and len(held) < 3 and (below := _below(lines[at], len(held) > 1, _titled(held[1:]))):
            held.append(below)
            at += 1
        found.append(", ".join(held))
    return found


def _titled(held: list[str]) -> bool:
    return any(titled(line) for line in held)


def _name_alone(line: str) -> bool:
    """Whether a line holds a name and nothing else: a bullet, a label and credentials aside."""
    if len(line) > _LONGEST or (not line[-1:].isalnum() and line[-1:] not in ".)\"”,®"):
        return False
    bare = _BULLET.sub("", line)
    if len(bare.split()) > _MOST_WORDS:
        return False
    spans = names.find(bare)
    if len(spans) != 1 or spans[0].sure == 0:
        return False
    left, right = bare[: spans[0].lead], bare[spans[0].finish :]
    if left.strip(" \"“*") not in ("", "The") and not _LEAD.match(left):
        return False
    return re.fullmatch(r"(?:[\s,(®]*(?:[A-Z][A-Za-z]{0,3}\.?){0,3}[A-Z]{2,6}[.)®]*(?:-[A-Z]{2,4})?|,\s*(?:Ph\.?D|Ed\.?D|Esq|M\.D|J\.D|Jr|Sr)\.?)*[\s,]*", right) is not None


def _below(raw: str, further: bool, title_held: bool) -> str | None:
    """What a line below a name adds to it: a title, or a company below a title; None when it is something else."""
    line = raw.strip()
    if not line or len(line) > _LONGEST or _BULLET.match(line):
        return None
    if match := _LABELLED.match(line):
        return match["value"]
    if _PROSE.search(_STOPS.sub("", line)) or not re.match(r"[\w(\"“]", line):
        return None
    spans = names.find(line)
    if spans and spans[0].sure == 2 and spans[0].lead == 0 and not titled(line[: spans[0].begin]):
        return None
    if titled(line):
        return None if title_held else line
    if not further and _BODY.search(line) and re.match(r"[A-Z0-9]", line):
        return line
    shaped = re.match(r"(?:the )?[A-Z0-9]", line) and len(line.split()) <= 9
    return line if further and title_held and shaped and not re.search(r"\b(?:Speakers?|Panel\w*|Moderators?|Topic|Date|Time|Location|Cost|Agenda|Register|Registration|Sponsors?|When|Where)\b", line) else None
