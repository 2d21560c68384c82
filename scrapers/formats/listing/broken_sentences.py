"""Sentences and addresses that line breaks cut, made whole."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.marks import links_map_only
from scrapers.formats.listing.outline import Line, Outline
from scrapers.formats.listing.places import is_place
from scrapers.formats.listing.rules_for_all import MEETS
from scrapers.formats.listing.words import MONTH_DAY, labelled
from scrapers.reading import postal

_GOES_ON = re.compile(
    r"(?:\b(?:at|in|the|of|located|and|are|is)|,|\b(?:at|in|are|is|locations?|address|place)\s*:)\s*$", re.I
)
_AT_THE = re.compile(r"\b(?:at|in)(?: the)?\s*$", re.I)
_CAPITALISED = re.compile(r"[A-Z][\w.'’&-]*(?: (?:[A-Z][\w.'’&-]*|of|the|and|for|&)){1,7}")
_LOCATED = re.compile(r"\W*(?:which is )?located at\W*$", re.I)
_OPEN_END = re.compile(r"[\w,)]$")
_SMALL_LETTER = re.compile(r"[a-z]")
_SHORTEST_BROKEN = 30
_MOST = 1500
"""Characters of a line that are read."""
_MOST_MORE = 3


def goes_on_from(page: Outline, index: int, taken: set[int]) -> bool:
    """Whether a sentence that a line break cut in two goes on below a line: in the same box, in a small letter."""
    if not 0 <= index < len(page.lines) - 1 or index in taken or index + 1 in taken:
        return False
    line, after = page.lines[index], page.lines[index + 1]
    return (
        line.box is after.box
        and bool(_OPEN_END.search(line.text))
        and bool(_SMALL_LETTER.match(after.text))
        and len(line.text) > _SHORTEST_BROKEN
    )


def sentence_at(page: Outline, index: int, taken: set[int]) -> str:
    """A line's text with the lines on which its sentence goes on."""
    stop = index
    while stop - index < _MOST_MORE and goes_on_from(page, stop, taken):
        stop += 1
    return " ".join(line.text for line in page.lines[index : stop + 1])[:_MOST]


def with_address(page: Outline, index: int, taken: set[int], text: str, *, address: bool) -> str:
    """A line's sentence with the lines on which its address goes on."""
    while goes_on_from(page, index, taken):
        index += 1
    parts = [text]
    open_end = bool(_GOES_ON.search(parts[0]))
    address = (
        address
        or (parts[0].rstrip().endswith(":") and bool(MEETS.search(parts[0])))
        or (labelled(parts[0]) or ("",))[0] == "place"
    )
    if open_end and parts[0].rstrip().endswith(":") and len(several := _listed(page, index, taken)) > 1:
        return f"{parts[0].rstrip(' :')} {', '.join(several)}"
    for line in page.lines[index + 1 : index + 1 + _MOST_MORE]:
        goes_on = (
            open_end
            and len(line.text) < 110
            and (
                is_place(line.text)
                or (len(parts) == 1 and _is_venue(parts[0], line))
                or bool(_LOCATED.match(line.text))
            )
        )
        if (
            line.index in taken
            or (line.level in (1, 2, 3) and line.box is not page.lines[index].box)
            or not (goes_on or ((address or len(parts) > 1) and _is_address(line)))
        ):
            break
        parts.append(line.text)
    if len(parts) == 1:
        return parts[0]
    lead = parts[0].rstrip(" ,:")
    parts = [parts[0], *(part for part in parts[1:] if not _LOCATED.match(part))]
    return (
        f"{lead} {', '.join(part.strip(' ,') for part in parts[1:])}"
        if open_end
        else ", ".join([lead, *(part.strip(" ,") for part in parts[1:])])
    )


def _is_venue(before: str, line: Line) -> bool:
    """Whether a line is the name to which "at the" on the line before leads."""
    return (
        bool(_AT_THE.search(before))
        and bool(_CAPITALISED.fullmatch(line.text.strip(" ,.")))
        and not MONTH_DAY.search(line.text)
    )


def _listed(page: Outline, index: int, taken: set[int]) -> list[str]:
    """The few places in a list below "Locations are:"."""
    out = []
    for line in page.lines[index + 1 : index + 2 + _MOST_MORE]:
        if line.index in taken or line.box.tag != "li" or line.box is page.lines[index].box or len(line.text) > 110:
            break
        out.append(re.sub(r"\s[–—-]\s", ", ", re.sub(r"[\s,;]+(?:and)?\W*$", "", line.text)))
    return out if len(out) <= _MOST_MORE and any(is_place(text) for text in out) else []


def _is_address(line: Line) -> bool:
    return (
        len(line.text) <= 80
        and links_map_only(line)
        and bool(is_place(line.text) or postal.ends_with_region(line.text))
    )


__all__ = ["goes_on_from", "sentence_at", "with_address"]
