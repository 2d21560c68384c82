"""What runs for a long time, is killed, or meets a crowd."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from played_sites import player, playing, served_town

from hobnob.demo.server import Town


@pytest.fixture(scope="session")
def larkin_falls() -> Iterator[Town]:
    """The invented town, served."""
    with served_town() as sites:
        yield sites


@pytest.fixture
def proxy() -> Iterator[str]:
    """The captured sites, where there is a player."""
    if player() is None:
        pytest.skip("no player of captured sites at hand (HOBNOB_REPLAY)")
    with playing() as address:
        yield address
