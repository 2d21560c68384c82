"""``hobnob scrape FILE``: which file is meant, and what can't be a page, a feed or a calendar."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit
from urllib.request import url2pathname

from hobnob.cli.errors import UsageError

STDIN = "-"

_TYPES = {
    ".html": "text/html", ".htm": "text/html", ".xhtml": "application/xhtml+xml", ".ics": "text/calendar",
    ".ical": "text/calendar",
    ".json": "application/json", ".csv": "text/csv", ".tsv": "text/tab-separated-values", ".xml": "application/xml",
    ".rss": "application/rss+xml", ".atom": "application/atom+xml",
}  # fmt: skip
_OTHERS = (".mhtml", ".mht", ".webarchive", ".pdf", ".txt", ".md")
_HERE = ("/", "./", "../", "~", ".\\", "..\\")
_BINARY = {
    b"%PDF": "a PDF", b"PK\x03\x04": "a ZIP archive or an office document", b"\x1f\x8b": "compressed (gzip)",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image", b"GIF8": "an image", b"bplist": "a web archive; save the page as HTML",
}  # fmt: skip
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")
"""How text in UTF-16 begins."""
_EARLIEST = 2000
_LOOKED_AT = 4096


def file_of(asked: str) -> Path | None:
    """The file that is meant (``-`` is standard input), or None where it is an address. One that can't be read is a
    ``UsageError``."""
    if asked == STDIN:
        return Path(STDIN)
    if asked.lower().startswith("file://"):
        path = Path(url2pathname(urlsplit(asked).path))
    elif "://" in asked or asked.lower().startswith("webcal:"):
        return None
    else:
        path = Path(asked).expanduser()
        named = asked.startswith(_HERE) or ("/" not in asked and path.suffix.lower() in (*_TYPES, *_OTHERS))
        may_be_host = "." in asked.split("/")[0] or ":" in asked or asked.split("/")[0] == "localhost"
        if not (named or (path.exists() and not (path.is_dir() and may_be_host))):
            return None
    if path.is_dir():
        raise UsageError(f"{path} is a folder; name a file in it")
    if not path.exists():
        raise UsageError(f"{path}: there is no such file; an address is written with https://")
    return path


def content_of(path: Path, *, most: int) -> bytes:
    """The bytes of the file, of which there are ``most`` at most; what is no text is a ``UsageError``."""
    if str(path) == STDIN:
        body = _read(sys.stdin.buffer, most)
    else:
        with path.open("rb") as file:
            body = _read(file, most)
    name = "standard input" if str(path) == STDIN else path
    if len(body) > most:
        raise UsageError(f"{name} is larger than {most / 1_000_000:g} MB, the most that network.max_size lets in")
    if not body.strip():
        raise UsageError(f"{name} is empty")
    if (what := _binary(body)) is not None:
        raise UsageError(f"{name} is no page, feed or calendar: it is {what}")
    return body


def _read(file: BinaryIO, most: int) -> bytes:
    return file.read(most + 1)


def _binary(body: bytes) -> str | None:
    for start, what in _BINARY.items():
        if body.startswith(start):
            return what
    head = body[:_LOOKED_AT]
    if b"\nContent-Type: multipart/related" in head.replace(b"\r", b"") and not head.lstrip().startswith(b"<"):
        return "a web archive of several files; save the page as HTML"
    return "not text" if b"\x00" in head and not head.startswith(_WIDE) else None


def type_of(path: Path) -> str | None:
    """What the file's name says that it holds; None leaves it to its content."""
    return _TYPES.get(path.suffix.lower())


def saved_at(path: Path, now: datetime) -> datetime:
    """When the file was written, as far as that can be believed: what it calls today is that day."""
    if str(path) == STDIN or not path.is_file():
        return now
    written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return written if written.year > _EARLIEST and written < now else now


__all__ = ["content_of", "file_of", "saved_at", "type_of"]
