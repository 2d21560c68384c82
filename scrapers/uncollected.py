"""The search for cyclic garbage waits while a visit is written down.

A visit makes some ten thousand records and sets of words that live on. Searching them, and all
that is kept of earlier visits, again and again is a quarter of merging and finds nothing.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_YOUNG = 1


@contextmanager
def uncollected() -> Iterator[None]:
    """No collection inside; behind it the young are searched once, so that garbage can't gather from visit to visit."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.collect(_YOUNG)
