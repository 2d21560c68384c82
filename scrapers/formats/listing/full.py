"""Whether the lines of a row say that no place is left: a badge "SOLD OUT", "Gala – SOLD OUT", or "Sold out" in the
column of tickets."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.bare_text import bare
from scrapers.formats.listing.outline import Line
from scrapers.formats.listing.row import Row
from scrapers.reading import sold_out

_HINT = re.compile(r"sold|full|booked|wait|filled|taken|left|\b(?:0|no) ", re.I)
_PRICE = re.compile(r"[$€£]\s?\d")
_OF_A_PART = re.compile(
    r"\b(?:sponsor\w*|tables?|booths?|foursomes?|vip|exhibit\w*|vendors?|early[- ]bird|hotel|parking|tiers?|levels?"
    r"|packages?|add-?ons?|raffle|advertis\w*|presenting|platinum|gold|silver|bronze)\b",
    re.I,
)
"""What may be gone while there are seats: "Gold sponsor", and "SOLD OUT" below."""
_BAR = re.compile(r"\s[|•·]\s")
_LONGEST = 160


def is_full(row: Row, name_line: int) -> bool:
    """Whether a row's lines say it of the event and not of one of its prices."""
    said = [at for at, line in enumerate(row.lines) if _says(line, line.index == name_line or _is_dated(row, line))]
    if not said:
        return False
    priced = [at for at, line in enumerate(row.lines) if _PRICE.search(line.text)]
    return any(not _is_of_a_part(row, at) and (len(priced) < 2 or at < priced[0]) for at in said)


def _is_dated(row: Row, line: Line) -> bool:
    return any(anchor.first <= line.index <= anchor.last for anchor in row.anchors)


def _says(line: Line, named: bool) -> bool:
    text = line.text
    if len(text) > _LONGEST or line.is_struck or not _HINT.search(text):
        return False
    return (
        sold_out.is_said(text)
        or sold_out.is_said(bare(text))
        or (
            named
            and (
                any(sold_out.is_said(part) for part in (*(piece.text for piece in line.pieces), *_BAR.split(text)))
                or sold_out.in_name(text)
                or sold_out.in_name(bare(text))
            )
        )
    )


def _is_of_a_part(row: Row, at: int) -> bool:
    """Whether a line above, up to the row's date or the next heading, names a part that may be gone: "Tables of
    eight"."""
    for line in reversed(row.lines[max(0, at - 1) : at]):
        if not _is_dated(row, line) and _OF_A_PART.search(line.text):
            return True
    head = next((line for line in reversed(row.lines[:at]) if line.level), None)
    return head is not None and head.index > row.anchors[0].first and _OF_A_PART.search(head.text) is not None
