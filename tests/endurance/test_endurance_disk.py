"""A full or read-only disk under the store or under the feeds: one line, exit code 2, and the old feeds stay byte for
byte.

The disks are small tmpfs mounts, so these tests need root on Linux.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import whole
from played_sites import invented

from hobnob.demo.server import Town

pytestmark = pytest.mark.slow


@dataclass
class Disk:
    """A small disk."""

    at: Path

    def fill(self) -> None:
        """Leave not one block."""
        with (self.at / "ballast").open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"\0" * 4096)
            except OSError:
                pass  # now it is full

    def free(self) -> None:
        (self.at / "ballast").unlink()

    def option(self, word: str) -> None:
        """Mount it anew, "ro" or "rw"."""
        subprocess.run(["mount", "-o", f"remount,{word}", str(self.at)], check=True)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    at = tmp_path / "disk"
    at.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(at)], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip("no right to mount a small disk")
    yield Disk(at)
    subprocess.run(["umount", "-l", str(at)], check=True)


def move(folder: Path, what: str, to: Path) -> None:
    """Let the configuration name another place for "hobnob.db" or "public"."""
    config = folder / "config.yaml"
    text = config.read_text()
    assert f"{folder}/{what}" in text
    config.write_text(text.replace(f"{folder}/{what}", str(to)))


def rename(folder: Path) -> None:
    """Change something that every published page shows."""
    config = folder / "config.yaml"
    config.write_text(config.read_text().replace("hobnob.example", "rooms.example"))


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {
        str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file() and path.name != "ballast"
    }


def refused(folder: Path, *command: str, says: str) -> None:
    done = whole.hobnob(folder, *command)
    assert "Traceback" not in done.stderr, done.stderr
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert says in done.stderr, done.stderr
    assert done.returncode == 2
    print(f"\n{done.stderr.strip()}")


def test_the_disk_of_the_feeds(tmp_path: Path, larkin_falls: Town, disk: Disk) -> None:
    invented(tmp_path, larkin_falls)
    move(tmp_path, "public", disk.at / "public")
    assert whole.hobnob(tmp_path, "run").returncode == 1
    before = bytes_of(disk.at)
    disk.option("ro")
    assert whole.hobnob(tmp_path, "digest").returncode == 0, "there is nothing to write"
    rename(tmp_path)
    refused(tmp_path, "digest", says="read-only")
    disk.option("rw")
    assert bytes_of(disk.at) == before
    disk.fill()
    refused(tmp_path, "digest", says="no space left")
    refused(tmp_path, "run", says="no space left")
    assert bytes_of(disk.at) == before
    disk.free()
    assert whole.hobnob(tmp_path, "digest").returncode == 0
    assert b"rooms.example" in (disk.at / "public" / "larkin-falls.rss").read_bytes()


def test_the_disk_of_the_store(tmp_path: Path, larkin_falls: Town, disk: Disk) -> None:
    invented(tmp_path, larkin_falls)
    move(tmp_path, "hobnob.db", disk.at / "hobnob.db")
    assert whole.hobnob(tmp_path, "run").returncode == 1
    feeds = bytes_of(tmp_path / "public")
    disk.fill()
    refused(tmp_path, "run", says="disk is full")
    disk.free()
    disk.option("ro")
    refused(tmp_path, "run", says="read-only")
    disk.option("rw")
    assert bytes_of(tmp_path / "public") == feeds
    (disk.at / "hobnob.db").unlink()
    disk.fill()
    refused(tmp_path, "run", says="disk is full")
    assert bytes_of(tmp_path / "public") == feeds
    disk.free()
    assert whole.hobnob(tmp_path, "run").returncode == 1
