"""Bodies of one kind that share its word: "the Elm, Oak and Ash Bend Chambers of Commerce" are three."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.reading import bodies
from scrapers.reading.organizations.row import Row
from scrapers.reading.words import words

_KINDS = words("chambers clubs chapters")
_NAMES = words("rotary kiwanis lions optimist public area county valley city greater women's")
"""What may stand between the last of the towns and the word they share."""
_TOGETHER = re.compile(
    r"(?P<towns>[^,&]{2,40}(?:, [^,&]{2,40}){0,6}),? (?:and|&) (?P<last>[^,&]{2,40}) (?P<kind>Chamber|Club"
    r"|Chapter)s(?P<rest> of [^,&]{3,40})?"
)
_ORDER = re.compile(r"(?P<town>.{2,30}) (?P<order>(?:Rotary|Kiwanis|Lions|Optimist)(?: \w{3,10})?)")
_ORDERS = words("rotary kiwanis lions optimist exchange")
_MOST_WORDS = 4
_FURTHEST = 24


def end(row: Row, at: int, stop: int) -> int:
    """Where "Elm, Oak and Ash Bend Chambers of Commerce" ends that begins at ``at``; 0 for others."""
    joint = next(
        (
            here
            for here in range(at + 1, min(stop, at + _FURTHEST))
            if row.low(here) in ("and", "&") or row.low(here) in _KINDS
        ),
        0,
    )
    if not joint or row.low(joint) in _KINDS or not _towns(row, at, joint):
        return 0
    kind = next(
        (
            here
            for here in range(joint + 2, min(stop, joint + _MOST_WORDS + 3))
            if row.low(here) in _KINDS and row.tokens[here].capital
        ),
        0,
    )
    if (
        not kind
        or not all(bodies.proper_word(row.tokens[here]) for here in range(joint + 1, kind))
        or any(row.low(here) in bodies.UNITS and row.low(here) not in _NAMES for here in range(at, kind))
    ):
        return 0
    if row.low(kind) == "clubs" and row.low(kind - 1) in ("girls", "boys"):
        return 0
    end = kind + 1
    if row.low(end) == "of" and end + 1 < stop and bodies.proper_word(row.tokens[end + 1]):
        end += 2
        while end < stop and bodies.proper_word(row.tokens[end]) and end - kind < 5:
            end += 1
    return end


def _towns(row: Row, at: int, joint: int) -> bool:
    """Whether short names and the commas between them stand in ``[at:joint]``, and nothing else."""
    long = 0
    for here in range(at, joint):
        if row.mark(here) == "," and long:
            long = 0
        elif bodies.proper_word(row.tokens[here]) and long < _MOST_WORDS:
            long += 1
        else:
            return False
    return long > 0 or row.mark(joint - 1) == ","


def apart(name: str) -> list[str]:
    """The bodies that a name told together is of: "Elm and Ash Bend Chambers of Commerce"."""
    match = _TOGETHER.fullmatch(name)
    if match is None or match["last"].rsplit(" ", 1)[-1] in ("Girls", "Boys"):
        return [name]
    if match["towns"].split()[-1].lower() in bodies.UNITS - _ORDERS or (match["last"].lower() in _ORDERS) != all(
        town in _ORDERS for town in match["towns"].lower().split(", ")
    ):
        return [name]
    order = _ORDER.fullmatch(match["last"])
    kind = f"{order['order'] if order else ''} {match['kind']}{match['rest'] or ''}".strip()
    towns = [*re.split(r", ", match["towns"]), order["town"] if order else match["last"]]
    return [f"{town} {kind}" for town in towns]


__all__ = ["apart", "end"]
