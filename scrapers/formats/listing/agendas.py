"""Days on which several bodies meet, each told by an agenda of its own: "Audit Committee Agenda", "Finance Committee
Agenda".

Where nothing else names a day, its one agenda does, whatever reports lie beside it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hobnob import patterns as re
from scrapers.formats.listing.kinds import kinds_named
from scrapers.formats.listing.outline import Line
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.vague import is_no_title
from scrapers.formats.listing.words import BODY, MEETING

_PAPER = re.compile(
    r"^\W*(?:(?:draft|final|revised|amended|approved)\s+)?(?P<name>\S.{2,90}?)\W+(?P<kind>agenda|minutes|packet"
    r"|materials)\b",
    re.I,
)
_DATE = re.compile(r"\d\s?[/.-]\s?\d|\b(?:19|20)\d\d\b")
_MEETINGS = re.compile(r"\W*\b(?:meetings?|hearings?)$", re.I)
_COMMON = frozenset(
    [
        "the", "of", "and", "board", "commission", "committee", "council", "regular", "special", "full", "joint",
        "draft", "final", "revised", "amended", "meeting",
    ]
)  # fmt: skip
_WORDS = 4
_MOST = 6
"""Bodies; a longer list of papers is an archive."""


def one_a_body(rows: Iterable[Row]) -> list[Row]:
    """The rows, those of several bodies parted: each body has the day and its own papers."""
    return [part for row in rows for part in _parts(row)]


def _parts(row: Row) -> list[Row]:
    dated = {index for anchor in row.anchors for index in range(anchor.first, anchor.last + 1)}
    papers = [(line, told) for line in row.lines if line.index not in dated and (told := _paper_of(line)) is not None]
    names = list(dict.fromkeys(name for _, (name, kind) in papers if kind == "agenda"))
    if len(names) == 1 and len(papers) > 1 and BODY.search(names[0]) and _is_bare(row, dated):
        return [replace(row, named=names[0])]
    bodies = [_MEETINGS.sub("", name).casefold() for name in names]
    if (
        not 2 <= len(set(bodies)) <= _MOST
        or len(set(bodies)) < len(bodies)
        or not (any(_tells_apart(name) for name in names) or _of_several_kinds(names))
    ):
        return [row]
    own = {line.index: _MEETINGS.sub("", told[0]).casefold() for line, told in papers}
    return [
        Row(
            row.anchors,
            [line for line in row.lines if own.get(line.index, body) == body],
            None,
            row.section,
            row.lead,
            row.caption,
            row.outer_caption,
            name,
        )
        for name, body in zip(names, bodies, strict=True)
    ]


def _is_bare(row: Row, dated: set[int]) -> bool:
    """Whether no words beside a date and no heading name it: its papers must, and of these its agenda."""
    return (
        not row.lead
        and all(len(rest := anchor.rest.strip(" -–—,()")) < _WORDS or is_no_title(rest) for anchor in row.anchors)
        and not any(line.level for line in row.lines if line.index not in dated)
    )


def _paper_of(line: Line) -> tuple[str, str] | None:
    """The body and the kind of a paper that a line links to, where its name tells both."""
    if len({piece.href for piece in line.links}) != 1:
        return None
    match = _PAPER.match(line.text)
    if (
        match is None
        or _DATE.search(match["name"])
        or not (BODY.search(match["name"]) or MEETING.search(match["name"]))
    ):
        return None
    return " ".join(match["name"].split()), match["kind"].lower()


def _tells_apart(name: str) -> bool:
    """Whether a name says more than what kind of body meets: "Audit Committee", not "Board Meeting"."""
    return any(word not in _COMMON for word in re.findall(r"[^\W\d_]{2,}", name.lower()))


def _of_several_kinds(names: list[str]) -> bool:
    """Whether each name tells of a body of another kind: "Committee Meeting" and "Board Meeting"."""
    kinds = [kinds_named(name) for name in names]
    return all(kinds) and len({kind for one in kinds for kind in one}) == sum(map(len, kinds))
