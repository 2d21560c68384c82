"""What a database error is told as."""

from __future__ import annotations

import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from hobnob.store.errors import explain

Usage = namedtuple("Usage", "total used free")


@pytest.mark.parametrize(("free", "told"), [(0, "the disk is full"), (10_000_000, "the disk reported an error")])
def test_sqlites_disk_error_on_a_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, told: str
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage(10_000_000, 0, free))
    assert told in explain(str(tmp_path / "hobnob.db"), Exception("disk I/O error"))


def test_a_database_that_is_no_file() -> None:
    assert "the disk reported an error" in explain(
        "postgresql://db/hobnob", Exception("could not read: Input/output error")
    )
