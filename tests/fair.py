"""Bars in seconds that a slow or busy machine does not break: the same work is timed beside a floor of fixed work."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

_TEXT = "Join us for lunch with Ann Lee, CEO of Acme, on March 5, 2026 at 11:30 am. " * 40
_WORD = re.compile(r"[A-Z]\w+|\d{1,2}:\d\d")
_FLOOR = 0.007
"""Processor seconds that the floor takes on the machine on which the bars were set."""


def slowness() -> float:
    """How many times longer the floor takes here and now than where the bars were set, at least 1."""
    return max(1.0, min(_floor() for _ in range(5)) / _FLOOR)


def within(took: float, bar: float) -> bool:
    """Whether ``took`` (processor s) keeps the ``bar`` (s), told by the floor where the clock alone says no."""
    return took < bar or took < bar * slowness()


def keeps(work: Callable[[], object], bar: float, tries: int = 3) -> bool:
    """Whether some work keeps the bar (processor s) once in so many tries: a neighbour's burst is over by the next."""
    for _ in range(tries):
        began = time.process_time()
        work()
        if within(time.process_time() - began, bar):
            return True
    return False


def _floor() -> float:
    began = time.process_time()
    counted: dict[str, int] = {}
    for _ in range(30):
        for match in _WORD.finditer(_TEXT):
            counted[match.group()] = counted.get(match.group(), 0) + 1
    return time.process_time() - began
