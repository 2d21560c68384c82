"""Labels that only their look marks off from their value, in an element of their own: "<b>Ends</b> Sunday, 3 PM",
"<span>Place</span><span>Heritage Hall</span>"."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.outline import Line, Outline

_LABEL = re.compile(
    r"\W*(?:when|dates?|times?|starts?|begins|ends?|where|location|venue|place|cost|price|fee|admission|tickets?)\W*",
    re.I,
)
_SURE = re.compile(r"\W*(?:location|venue)\W*", re.I)
_VALUE = re.compile(r"[A-Z\d$£€]")
_LEAST = 2
"""A lone bold word may begin a sentence: "<b>Where</b> Water Meets Stone"."""
_NEAR = 6
_LONGEST = 160


def mark_labels(page: Outline) -> None:
    """Writes a colon behind such labels, where several stand near each other."""
    found = [line for line in page.lines if _is_labelled(line)]
    for at, line in enumerate(found):
        near = [
            other
            for other in (*found[max(0, at - 1) : at], *found[at + 1 : at + 2])
            if abs(other.index - line.index) <= _NEAR
            and other.pieces[0].text.casefold() != line.pieces[0].text.casefold()
        ]
        if len(near) + 1 >= _LEAST or _SURE.fullmatch(line.pieces[0].text):
            label = line.pieces[0].text.strip(" .")
            line.text = f"{label}: {_rest(line)}"
            line.pieces[0].text = f"{label}: "


def _is_labelled(line: Line) -> bool:
    if len(line.pieces) < 2 or 0 < line.level < 7 or len(line.text) > _LONGEST or line.links:
        return False
    first, after = line.pieces[0], line.pieces[1]
    apart = (first.bold and not after.bold) or (first.klass and after.klass and first.klass != after.klass)
    return (
        bool(apart)
        and _LABEL.fullmatch(first.text) is not None
        and not first.text.rstrip().endswith((":", "："))
        and _VALUE.match(_rest(line)) is not None
    )


def _rest(line: Line) -> str:
    """What stands behind the first piece of a line."""
    return (
        line.text[len(line.pieces[0].text.strip()) :].strip()
        if line.text.startswith(line.pieces[0].text.strip())
        else ""
    )
