"""Durations, sizes and distances as people write them in YAML."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator

from hobnob import patterns as re

_SECONDS = {
    "ms": 0.001, "s": 1, "sec": 1, "second": 1, "m": 60, "min": 60, "minute": 60, "h": 3600, "hour": 3600,
    "d": 86400, "day": 86400, "w": 604800, "week": 604800, "month": 2629800, "y": 31557600, "year": 31557600,
}  # fmt: skip
_BYTES = {"b": 1, "kb": 1000, "mb": 1_000_000, "gb": 1_000_000_000, "kib": 1024, "mib": 1024**2, "gib": 1024**3}
_MILES = {"mile": 1.0, "mi": 1.0, "km": 0.621371, "kilometre": 0.621371, "kilometer": 0.621371}
_QUANTITY = re.compile(r"\s*([\d.]+)\s*([a-zA-Z]*)\s*")


def _quantity(text: str, units: dict[str, float] | dict[str, int], example: str) -> float:
    match = _QUANTITY.fullmatch(text)
    unit = match.group(2).lower() if match else ""
    unit = unit if unit in units else unit.removesuffix("s")
    if not match or unit not in units:
        raise ValueError(f"{text!r} is not understood; write for example {example}")
    try:
        return float(match.group(1)) * units[unit]
    except ValueError:
        raise ValueError(f"{text!r} is not a number with a unit; write for example {example}") from None


def duration(value: object) -> object:
    """``30s``, ``5 minutes``, ``2 years`` or a plain number of seconds -> timedelta."""
    if isinstance(value, str):
        return timedelta(seconds=_quantity(value, _SECONDS, "'30s', '6 hours' or '90 days'"))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return timedelta(seconds=value)
    return value


def size(value: object) -> object:
    """``20 MB`` or a plain number of bytes -> bytes."""
    return int(_quantity(value, _BYTES, "'20 MB'")) if isinstance(value, str) else value


def distance(value: object) -> object:
    """``30 miles``, ``50 km`` or a plain number of miles -> miles."""
    return _quantity(value, _MILES, "'30 miles' or '50 km'") if isinstance(value, str) else value


def _whole_days(value: timedelta) -> timedelta:
    if value < timedelta(days=1):
        raise ValueError(
            f"{value.total_seconds():g} seconds are less than a day; write for example '90 days' or '2 years'"
        )
    return value


def _some_time(value: timedelta) -> timedelta:
    if value <= timedelta():
        raise ValueError("no time at all is too short; write for example '30s'")
    return value


Duration = Annotated[timedelta, BeforeValidator(duration)]
SomeTime = Annotated[Duration, AfterValidator(_some_time)]
"""A duration that is longer than nothing."""
Days = Annotated[Duration, AfterValidator(_whole_days)]
"""A duration of a day or more: "365" alone would be six minutes."""
Size = Annotated[int, BeforeValidator(size)]
Miles = Annotated[float, BeforeValidator(distance)]
