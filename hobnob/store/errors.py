"""What can go wrong with a store, in words: what happened, where, and what to do."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class StoreError(Exception):
    """The store could not be opened, read or written; the message is meant for the user."""


_NOTHING = 100_000

_CAUSES: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        ("disk is full", "no space left", "disk full", "file too large"),
        "the disk is full; free some space and run again, nothing was half written and the feeds are as they were",
    ),
    (
        ("readonly database", "read-only", "permission denied"),
        (
        "it can't be written; check the rights of the file and of its folder (SQLite writes beside it), or whether "
        "the disk is read-only"
        ),
    ),
    (
        ("database is locked", "database table is locked"),
        "another program holds it and did not let go; find out what else has it open, then run again",
    ),
    (
        ("file is not a database", "malformed", "file is encrypted"),
        (
        "the file is damaged or not a hobnob store; restore a backup with 'hobnob restore FILE' or name another store "
        "in config.yaml"
        ),
    ),
    (
        ("unable to open database",),
        "it can't be opened; check that the folder exists and may be read and written",
    ),
    (
        ("disk i/o error", "input/output error"),
        "the disk reported an error; check the disk and its free space",
    ),
    (
        ("password authentication failed", "no password supplied"),
        "the database refused the name or the password; check the store's address, or PGPASSWORD in the environment",
    ),
    (
        ("does not exist",),
        (
        "the database, or something in it, does not exist; create it with 'createdb NAME' or correct the store's "
        "address"
        ),
    ),
    (
        ("connection refused", "could not connect", "connection failed", "failed to resolve", "could not translate",
         "connection timeout", "server closed the connection", "terminating connection", "connection is lost"),
        "the database does not answer; check that it runs and that the address is right",
    ),
)  # fmt: skip


def explain(where: str, error: BaseException) -> str:
    """One line for the user about a database or system error at the store ``where``."""
    text = str(getattr(error, "orig", None) or error).strip() or type(error).__name__
    lowered = text.lower()
    if "i/o error" in lowered and _full(Path(where)):
        lowered = "disk is full"  # SQLite says no more when it can't make the files beside the store
    for marks, advice in _CAUSES:
        if any(mark in lowered for mark in marks):
            return f"store {where}: {advice} ({text.splitlines()[0]})"
    return f"store {where}: {text.splitlines()[0]}"


def _full(path: Path) -> bool:
    """Whether the disk of a file has next to nothing left."""
    try:
        return shutil.disk_usage(path.parent).free < _NOTHING
    except OSError:
        return False  # no such folder, or no file at all: it is something else


@contextmanager
def in_words(where: str) -> Iterator[None]:
    """Turn database and file errors of the block into ``StoreError``."""
    from sqlalchemy.exc import DBAPIError, SQLAlchemyError

    try:
        yield
    except (DBAPIError, OSError) as error:
        raise StoreError(explain(where, error)) from error
    except SQLAlchemyError as error:
        raise StoreError(f"store {where}: {str(error).splitlines()[0]}") from error
