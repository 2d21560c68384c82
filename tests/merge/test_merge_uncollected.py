"""While a visit is written down no garbage is searched for; behind it, it is as before."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from scrapers.uncollected import uncollected


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    yield
    gc.enable()


class Knot:
    """Garbage that only a collection finds."""

    alive = 0

    def __init__(self) -> None:
        self.itself = self
        Knot.alive += 1

    def __del__(self) -> None:
        Knot.alive -= 1


def test_nothing_is_collected_inside_and_the_young_behind() -> None:
    gc.collect()
    Knot.alive = 0
    with uncollected():
        for _ in range(5_000):
            Knot()
        assert Knot.alive == 5_000
    assert gc.isenabled()
    assert Knot.alive == 0


def test_a_failure_leaves_collecting_on() -> None:
    with pytest.raises(ValueError, match="disk"), uncollected():
        raise ValueError("disk")
    assert gc.isenabled()


def test_who_turned_it_off_keeps_it_off() -> None:
    gc.disable()
    with uncollected():
        assert not gc.isenabled()
    assert not gc.isenabled()
