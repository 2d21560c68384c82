"""Half a gigabyte in every encoding: refused in one line, soon, and hardly any memory spent on it."""

from __future__ import annotations

import asyncio
import gzip
import json
import sys
import zlib
from functools import cache

from hostile_server import Exchange, healthy, serving

MEGABYTE = 1_000_000
COUNT = 500
GROWTH_ALLOWED = 60 * MEGABYTE

# The client runs alone in a process of its own, so that its memory is nobody else's.
CHILD = """
import asyncio, json, resource, sys, time
from hobnob.config import Network
from scrapers.client import Client
from scrapers.faults import FetchError

async def main(url, count):
    results = []
    async with Client(Network(pace=0, retries=2, allow_private=("127.0.0.1",))) as client:
        await client.fetch(url + "/plain")
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        for number in range(count):
            # The breaker and the pace know a site by host and port; each bomb is to be met afresh.
            client._breaker._states.clear()
            began = time.perf_counter()
            try:
                said = f"read {len((await client.fetch(f'{url}/{number}')).body)}"
            except FetchError as error:
                said = f"{error.kind}: {error.reason}"
            results.append([said, time.perf_counter() - began])
        growth = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
    print(json.dumps({"results": results, "growth": growth}))

asyncio.run(main(sys.argv[1], int(sys.argv[2])))
"""


@cache
def deflated() -> bytes:
    """A bare deflate stream of half a gigabyte: one flushed megabyte, again and again."""
    pack = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = pack.compress(bytes(MEGABYTE)) + pack.flush(zlib.Z_FULL_FLUSH)
    return block * COUNT + b"\x03\x00"


def gzipped() -> bytes:
    return b"\x1f\x8b\x08" + bytes(6) + b"\xff" + deflated() + bytes(8)


BOMBS = {
    "gzip": ("gzip", gzipped, "refused: The page of SITE is larger than 20 MB."),
    "gzip of many members": (
        "gzip",
        lambda: gzip.compress(bytes(MEGABYTE)) * COUNT,
        "refused: The page of SITE is larger than 20 MB.",
    ),
    "deflate": ("deflate", lambda: b"\x78\xda" + deflated(), "refused: The page of SITE is larger than 20 MB."),
    "raw deflate": ("deflate", deflated, "refused: The page of SITE is larger than 20 MB."),
    "stacked gzip": (
        "gzip, gzip",
        lambda: gzip.compress(gzipped()),
        "refused: SITE sent a page that is packed more than once (gzip, gzip).",
    ),
    "gzip named twice": (
        "gzip\r\nContent-Encoding: gzip",
        lambda: gzip.compress(gzipped()),
        "refused: SITE sent a page that is packed more than once (gzip, gzip).",
    ),
    "gzip in brotli": ("gzip, br", gzipped, "refused: SITE sent a page that is packed more than once (gzip, br)."),
    # Refused by name, so it does not matter what follows; half a gigabyte of nothing does in a few hundred bytes of
    # either.
    "br": (
        "br",
        lambda: b"\x5b\xff\xff\x7f" * 200_000,
        "refused: SITE sent a page packed in a way that was not asked for (br).",
    ),
    "zstd": (
        "zstd",
        lambda: b"\x28\xb5\x2f\xfd" * 200_000,
        "refused: SITE sent a page packed in a way that was not asked for (zstd).",
    ),
    "compress": (
        "compress",
        lambda: b"\x1f\x9d\x90" * 200_000,
        "refused: SITE sent a page packed in a way that was not asked for (compress).",
    ),
    "plain, unannounced": (None, lambda: b"", "refused: The page of SITE is larger than 20 MB."),
    "gzip in disguise": (
        "identity",
        lambda: gzip.compress(gzipped(), mtime=0),
        f"read {len(gzip.compress(gzipped(), mtime=0))}",
    ),
}


async def test_bombs() -> None:
    bombs = [(encoding, make()) for encoding, make, _ in BOMBS.values()]

    async def behave(x: Exchange) -> None:
        if x.request.target == "/plain":
            await healthy(x)
            return
        encoding, body = bombs[int(x.request.target.strip("/"))]
        if encoding is not None:
            await x.reply(200, body, content_encoding=encoding, content_type="text/html")
            return
        await x.send(b"HTTP/1.1 200 OK\r\n\r\n")
        for _ in range(COUNT):
            await x.send(bytes(MEGABYTE))
        x.writer.close()

    async with serving(behave) as site:
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-c", CHILD, site.url, str(len(bombs)), stdout=asyncio.subprocess.PIPE
        )
        out, _ = await child.communicate()
        assert len(site.requests) == 1 + len(bombs)
    told = json.loads(out)
    assert told["growth"] < GROWTH_ALLOWED
    for (name, (_, _, expected)), (said, seconds) in zip(BOMBS.items(), told["results"], strict=True):
        assert said.replace(f"127.0.0.1:{site.port}", "SITE") == expected, name
        assert seconds < 5, name
