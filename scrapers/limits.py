"""How much one answer may cost: bytes, headers, seconds, and what the server may ask of us."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import AsyncIterable, AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from scrapers.faults import CutShort, Refused

MAX_HEADERS = 64_000
MAX_REDIRECTS = 8
MAX_WAIT = 3600.0

_PIECE = 128_000
_CRUMBS = 20_000
_CRUMB = 16


class Deadline:
    """The seconds that one document may take on the line, waits for the site's turn not counted."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.left = seconds

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Count the time spent inside; raises ``TimeoutError`` when none is left."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        try:
            async with asyncio.timeout(max(0.0, self.left)):
                yield
        finally:
            self.left -= loop.time() - began


def check_headers(headers: Iterable[tuple[bytes, bytes]], host: str) -> None:
    """Raise ``Refused`` when the headers are larger than any honest server's."""
    if sum(len(name) + len(value) + 4 for name, value in headers) > MAX_HEADERS:
        raise Refused(f"The headers of {host} are larger than {MAX_HEADERS // 1000} kB.")


def encoding_of(values: Iterable[str], host: str) -> str | None:
    """The one encoding of a body, ``gzip`` or ``deflate``, or None; raises ``Refused`` for any other or for several."""
    named = [part.strip().lower() for value in values for part in value.split(",")]
    named = [part.removeprefix("x-") for part in named if part and part != "identity"]
    if not named:
        return None
    if len(named) > 1:
        raise Refused(f"{host} sent a page that is packed more than once ({', '.join(named[:4])[:60]}).")
    if named[0] not in ("gzip", "deflate"):
        raise Refused(f"{host} sent a page packed in a way that was not asked for ({named[0][:30]}).")
    return named[0]


class Inflater:
    """Unpacks gzip or deflate piece by piece; no piece is larger than asked for."""

    def __init__(self, encoding: str) -> None:
        self._gzip = encoding == "gzip"
        self._stream = zlib.decompressobj(31 if self._gzip else 15)
        self._begun = False

    def feed(self, data: bytes) -> Iterable[bytes]:
        """The unpacked bytes of a packed piece, at most 128 kB at a time; raises ``zlib.error``."""
        if not self._begun and data:
            self._begun = True
            # "deflate" means zlib's format, but some servers send the bare stream; its first byte tells.
            if not self._gzip and data[0] & 0x0F != 8:
                self._stream = zlib.decompressobj(-15)
        while data:
            piece = self._stream.decompress(data, _PIECE)
            if piece:
                yield piece
            data = self._stream.unconsumed_tail
            if self._stream.eof:
                data = self._stream.unused_data
                # A gzip file may have several members; anything else after the end is padding.
                if not self._gzip or data[:2] != b"\x1f\x8b":
                    return
                self._stream = zlib.decompressobj(31)

    @property
    def whole(self) -> bool:
        """Whether the packed stream came to its own end."""
        return self._stream.eof or not self._begun


async def read_body(
    chunks: AsyncIterable[bytes], *, encoding: str | None, length: str | None, limit: int, host: str, cut: bool = False
) -> bytes:
    """The unpacked body, of at most ``limit`` bytes; with ``cut`` the rest is left, without it ``Refused`` is raised.

    Raises ``CutShort`` for a packed body that ends early and ``Refused`` for one that is not what it says.
    """
    too_large = Refused(f"The page of {host} is larger than {_megabytes(limit)}.")
    if length is not None and length.isdecimal() and not cut and encoding is None and int(length) > limit:
        raise too_large
    inflater = Inflater(encoding) if encoding else None
    body = bytearray()
    count = 0
    try:
        async for chunk in chunks:
            count += 1
            if count > _CRUMBS and len(body) < count * _CRUMB:
                raise Refused(f"{host} sent its page in crumbs of a few bytes.")
            for piece in inflater.feed(chunk) if inflater else (chunk,):
                body += piece
                if len(body) > limit:
                    if cut:
                        return bytes(body[:limit])
                    raise too_large
        if inflater is not None and not inflater.whole and not cut:
            raise CutShort
        return bytes(body)
    except zlib.error:
        raise Refused(f"{host} sent a page that says it is packed and cannot be unpacked.") from None
    finally:
        # An exception keeps this frame, and the frame would keep the megabytes until the next full collection.
        body.clear()


async def drain(chunks: AsyncIterable[bytes], limit: int) -> None:
    """Read away the small body of an answer that is not used, so that its connection can be used again."""
    size = 0
    try:
        async with asyncio.timeout(1):
            async for chunk in chunks:
                size += len(chunk)
                if size > limit:
                    return
    except TimeoutError:
        return


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:g} MB" if size >= 100_000 else f"{size / 1000:g} kB"


def retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds that a Retry-After header asks for (a number or an HTTP date), at most an hour; None without one."""
    if not value:
        return None
    text = value.strip()
    if text.isdecimal():
        return float(min(int(text[:9]), MAX_WAIT))
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    return float(min(max(0.0, (at - now).total_seconds()), MAX_WAIT))
