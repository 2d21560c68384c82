"""Threads of a long-running process share their arenas of memory."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

_THREADS = """
import ctypes, sys, threading
from hobnob import arenas

if sys.argv[1] == "few":
    arenas.few()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
ready = threading.Barrier(9)

def work():
    libc.malloc(10_000)
    ready.wait()
    ready.wait()

for _ in range(8):
    threading.Thread(target=work, daemon=True).start()
ready.wait()
libc.fdopen.restype = ctypes.c_void_p
out = ctypes.c_void_p(libc.fdopen(1, b"w"))
libc.malloc_info(0, out)
libc.fflush(out)
ready.wait()
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc has arenas")
def test_many_threads_use_two_arenas() -> None:
    def arenas(how: str) -> int:
        told = subprocess.run([sys.executable, "-c", _THREADS, how], capture_output=True, check=True, text=True).stdout
        return told.count("<heap nr=")

    assert arenas("few") == 2
    assert arenas("as they come") > 2
