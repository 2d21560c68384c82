"""One publication at a time in a folder, of however many processes; whoever dies lets go."""

from __future__ import annotations

import asyncio
import errno
import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

LONGEST_WAIT = 900.0
_LOOK_AGAIN = 0.05


@asynccontextmanager
async def turn(file: Path) -> AsyncIterator[None]:
    """Holds ``file`` locked for as long as the block lasts, waiting for whoever else has it.

    Without it an older publication could end after a newer one and leave its older feeds.
    Raises ``TimeoutError``, an ``OSError``, after ``LONGEST_WAIT`` seconds.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError:
        yield  # what can't be locked can't be written either, and the writing itself says why, if there is anything to write
        return
    try:
        patience = time.monotonic() + LONGEST_WAIT
        while not _locked(handle):
            if time.monotonic() > patience:
                raise TimeoutError(errno.ETIMEDOUT, "another hobnob has been publishing here for very long", str(file))
            await asyncio.sleep(_LOOK_AGAIN)
        yield
    finally:
        os.close(handle)


def _locked(handle: int) -> bool:
    """Takes the lock, which closing the file, or dying, gives back; False when another has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK):
            return False
        if error.errno in (errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS):
            return True  # a file system without locks: publications there must not overlap
        raise
    return True
