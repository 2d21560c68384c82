"""Calendar leaves: a month, a day and a year that stand on lines of their own, or in any order in one line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hobnob import patterns as re
from scrapers.formats.listing.outline import Line
from scrapers.formats.listing.words import MONTH, WEEKDAY, YEAR
from scrapers.formats.listing.years import month_number

_PART = re.compile(
    rf"^\W*(?:{WEEKDAY}|{MONTH}|\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{{1,2}}(?:st|nd|rd|th)?)?|(?:19|20)\d\d)\W*$",
    re.I,
)
_FIGURE = re.compile(r"\W*\d{1,2}\W*")


def leaves(lines: list[Line], taken: Iterable[int]) -> Iterator[tuple[int, int, str]]:
    """Dates whose month, day and year stand on lines of their own (a calendar leaf), but for lines that are spoken
    for."""
    taken = frozenset(taken)
    at = 0
    while at < len(lines):
        stop = at
        while stop < len(lines) and stop - at < 5 and stop not in taken and _PART.match(lines[stop].text):
            stop += 1
        text = " ".join(line.text for line in lines[at:stop])
        if (
            stop - at >= 2
            and not _is_count(lines, at)
            and month_number(text)
            and re.search(r"(?<!\d)\d{1,2}(?!\d)", text)
        ):
            yield at, stop - 1, in_order(text)
            at = stop
        else:
            at = stop if stop > at + 1 and not month_number(text) else at + 1


def in_order(text: str) -> str:
    """The weekday, month, day and year of a text, in the order in which dates are read."""
    month = re.search(rf"\b{MONTH}\b", text, re.I)
    day = re.search(r"(?<!\d)(\d{1,2}(?:(?:st|nd|rd|th)?\s?[-–]\s?\d{1,2})?)(?!\d)", text)
    year = YEAR.search(text)
    weekday = re.search(rf"\b{WEEKDAY}\b", text, re.I)
    parts = [
        f"{weekday.group(0)}," if weekday else "",
        month.group(0) if month else "",
        (day.group(1) if day else "") + ("," if year else ""),
        year.group(1) if year else "",
    ]
    return " ".join(part for part in parts if part)


def all_parts(text: str) -> bool:
    """Whether a line is nothing but a weekday, a month, a day and a year in some order."""
    words = re.findall(r"\w+", text)
    return 2 <= len(words) <= 5 and all(_PART.match(word) for word in words) and month_number(text) is not None


def _is_count(lines: list[Line], at: int) -> bool:
    """Whether a line stands in a table's row of a month and several figures: how many there were in it."""
    row = next((box for box in lines[at].box.up() if box.tag == "tr"), None)
    texts = [line.text for line in lines[row.start : row.stop]] if row is not None else []
    return (
        len(texts) > 2
        and row is not None
        and sum(_FIGURE.fullmatch(text) is not None for text in texts) == len(texts) - 1
        and sum(cell.stop > cell.start for cell in row.children) == len(texts)
    )


__all__ = ["all_parts", "in_order", "leaves"]
