"""Files that appear whole or not at all, and are touched only when their bytes differ."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path, PurePosixPath

_FEW = 64
_MARK = ".hobnob-"
_HOUR = 3600.0
_ROOM = 1_000_000
"""Bytes that a folder must have room for."""
_numbers = count()


class Stopped(Exception):
    """The batch was given up before it was flushed."""


@dataclass
class Writer:
    """Writes one batch of files under ``root``; nothing is visible before ``flush``."""

    root: Path
    written: list[Path] = field(default_factory=list)
    unchanged: int = 0
    removed: list[Path] = field(default_factory=list)
    _pending: list[tuple[Path, Path]] = field(default_factory=list)
    _folders: set[Path] = field(default_factory=set)
    _stopped: bool = False

    def place(self, path: str) -> Path:
        """The file of a site path; raises ``ValueError`` for one that would leave the root."""
        pure = PurePosixPath(path)
        if pure.is_absolute() or ".." in pure.parts or not pure.parts:
            raise ValueError(f"{path!r} is not a path within the site")
        return self.root.joinpath(*pure.parts)

    def put(self, path: str, body: bytes) -> None:
        """Prepares a file, unless it stands there with these bytes; raises ``Stopped`` after ``stop``."""
        if self._stopped:
            raise Stopped
        target = self.place(path)
        if _same(target, body):
            self.unchanged += 1
            return
        if target.parent not in self._folders:
            target.parent.mkdir(parents=True, exist_ok=True)
            _sweep(target.parent)
            self._folders.add(target.parent)
        draft = target.with_name(f"{_MARK}{os.getpid()}-{next(_numbers)}.tmp")
        self._pending.append((draft, target))
        try:
            draft.write_bytes(body)
        except OSError as error:
            error.filename = str(target)  # a full disk does not say where
            raise

    def flush(self) -> None:
        """Makes the prepared files durable, then visible; a crash before leaves the old ones."""
        if len(self._pending) <= _FEW:
            for draft, _ in self._pending:
                _sync(draft)
        else:
            os.sync()
        for draft, target in self._pending:
            os.replace(draft, target)
            self.written.append(target)
        for folder in {target.parent for _, target in self._pending}:
            _sync(folder)
        self._pending.clear()

    def stop(self) -> None:
        """Asks whoever prepares files, in another thread, to give up."""
        self._stopped = True

    def discard(self) -> None:
        """Forgets what was prepared but not flushed."""
        for draft, _ in self._pending:
            with suppress(OSError):  # on a disk that became read-only; a later run sweeps it
                draft.unlink()
        self._pending.clear()

    def remove(self, path: str) -> None:
        """Takes a file away that is no longer published."""
        target = self.place(path)
        try:
            target.unlink()
        except FileNotFoundError:
            return
        self.removed.append(target)
        try:
            target.parent.rmdir()
        except OSError:
            return  # other files still stand there


def check(root: Path) -> None:
    """Raises ``OSError`` where a site can't be written: no right to, no room on the disk, a file in the folder's
    place."""
    root.mkdir(parents=True, exist_ok=True)
    draft = root / f"{_MARK}{os.getpid()}-{next(_numbers)}.tmp"
    try:
        draft.write_bytes(bytes(_ROOM))
    except OSError as error:
        error.filename = str(root)
        raise
    finally:
        with suppress(OSError):
            draft.unlink()


def _sweep(folder: Path) -> None:
    """Removes the drafts of a run that was killed; those of the last hour may belong to one that is alive."""
    long_ago = time.time() - _HOUR
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(_MARK) and entry.name.endswith(".tmp") and entry.stat().st_mtime < long_ago:
                Path(entry.path).unlink(missing_ok=True)


def _same(target: Path, body: bytes) -> bool:
    try:
        return target.stat().st_size == len(body) and target.read_bytes() == body
    except (FileNotFoundError, NotADirectoryError):
        return False


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
