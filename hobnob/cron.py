"""Whether five cron fields name times that come: "30 6 * * 1-5"."""

from __future__ import annotations

from collections.abc import Sequence

from hobnob import patterns as re

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
# name, least, most, and the names that stand for numbers, from the least upwards
_FIELDS: tuple[tuple[str, int, int, Sequence[str]], ...] = (
    ("minute", 0, 59, ()), ("hour", 0, 23, ()), ("day of the month", 1, 31, ()), ("month", 1, 12, _MONTHS),
    ("day of the week", 0, 7, _DAYS),
)  # fmt: skip
_PART = re.compile(r"(?:\*|([0-9]{1,2}|[a-z]{3})(?:-([0-9]{1,2}|[a-z]{3}))?)(?:/([0-9]{1,2}))?", re.I)
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def check_cron(text: str) -> None:
    """Nothing for five fields whose times come; else ``ValueError`` that says which field is wrong and why."""
    fields = text.split()
    values = [_values(field, *kind) for field, kind in zip(fields, _FIELDS, strict=True)]
    if not any(day <= _LONGEST[month - 1] for day in values[2] for month in values[3]):
        raise ValueError(f"{text!r} never comes: no such month has a day {min(values[2])}")


def _values(field: str, name: str, least: int, most: int, words: Sequence[str]) -> set[int]:
    found: set[int] = set()
    for part in field.split(","):
        match = _PART.fullmatch(part)
        if match is None:
            raise ValueError(f"{field!r} is no {name} of a cron line; write for example '{least}', '*' or '*/2'")
        first, last, step = match.groups()
        begin = _number(first, name, least, most, words) if first else least
        end = _number(last, name, least, most, words) if last else begin if first and not step else most
        if step is not None and int(step) < 1:
            raise ValueError(f"{field!r}: a step of a cron line is 1 or more")
        if end < begin:
            if words is not _DAYS:
                raise ValueError(f"{field!r} runs backwards; write the smaller {name} first")
            end += 7  # friday to monday
        found.update(range(begin, end + 1, int(step or 1)))
    return found


def _number(text: str, name: str, least: int, most: int, words: Sequence[str]) -> int:
    if text.lower() in words:
        return words.index(text.lower()) + least
    number = int(text) if text.isdigit() else -1
    if not least <= number <= most:
        raise ValueError(
            f"{text!r} is no {name}; write {least} to {most}" + (f" or {words[0]!r} to {words[-1]!r}" if words else "")
        )
    return number
