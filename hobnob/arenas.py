"""The memory of a process that runs for months."""

from __future__ import annotations

import ctypes
import sys

_M_ARENA_MAX = -8  # malloc.h of glibc
_ARENAS = 2


def few() -> None:
    """Let threads share two arenas of memory, where glibc would give each its own, up to eight for every core.

    What a thread freed stays in its arena, so each keeps the most it ever held: the process would grow by steps for
    months. To be called before threads begin; other C libraries have no arenas, and nothing is done.
    """
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_ARENA_MAX, _ARENAS)
