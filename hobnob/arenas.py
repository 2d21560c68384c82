"""The memory of a process that runs for months.

What was freed is not given back by itself: each thread's arena of the C library keeps the most it ever held, and the
process would grow by steps for months.
"""

from __future__ import annotations

import ctypes
import sys
from functools import lru_cache

_M_ARENA_MAX = -8  # malloc.h of glibc
_ARENAS = 2


def few() -> None:
    """Let threads share two arenas, where glibc would give each its own, up to eight for every core.

    To be called before threads begin. Other C libraries have no arenas; nothing is done there.
    """
    if (library := _glibc()) is not None:
        library.mallopt(_M_ARENA_MAX, _ARENAS)


def give_back() -> None:
    """Give the pages that are free to the system; takes some milliseconds. Only glibc can."""
    if (library := _glibc()) is not None:
        library.malloc_trim(0)


@lru_cache(maxsize=1)
def _glibc() -> ctypes.CDLL | None:
    if not sys.platform.startswith("linux"):
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "mallopt") and hasattr(library, "malloc_trim") else None
