"""Whatever bytes a server sends, a fetch ends in a document or in one sentence."""

from __future__ import annotations

import gzip
import random

import pytest
from hostile_server import PAGE, Exchange, serving

from hobnob.config import Network
from scrapers.client import Client
from scrapers.faults import FetchError

_PACKED = gzip.compress(PAGE * 20)
WHOLE = [
    b'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nETag: "a"\r\nContent-Length: %d\r\n\r\n' % len(PAGE)
    + PAGE,
    b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(_PACKED) + _PACKED,
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;x=y\r\n world\r\n0\r\nTrailer: 1\r\n\r\n",
    (
        b"HTTP/1.1 302 Found\r\nLocation: https://[::1]:443/a?b#c\r\nSet-Cookie: a=b; Path=/; "
        b"Max-Age=5\r\nContent-Length: 0\r\n\r\n"
    ),
    b"HTTP/1.1 301 Moved\r\nLocation: //localhost/\xc3\xa9\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 429 Slow\r\nRetry-After: Thu, 05 Mar 2026 10:00:00 GMT\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 103 Hints\r\nLink: </a>\r\n\r\nHTTP/1.0 503 Busy\r\nRetry-After: 1\r\n\r\nbusy",
]
_TOKENS = [
    b"\r\n",
    b"\n",
    b"\x00",
    b"\xff",
    b"\x80",
    b":",
    b" ",
    b"-1",
    b"99999999999999999999",
    b"chunked",
    b"gzip",
    b"%",
    b"[",
    b"]",
    b"@",
    b"#",
]


def mangled(chance: random.Random) -> bytes:
    answer = bytearray(chance.choice(WHOLE))
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(answer)) if chance.random() < 0.4 else chance.randrange(min(120, len(answer)))
        match chance.randrange(4):
            case 0:
                answer[at] = chance.randrange(256)
            case 1:
                answer[at:at] = chance.choice(_TOKENS)
            case 2:
                del answer[at : at + chance.randint(1, 12)]
            case _:
                answer[at:at] = answer[at : at + chance.randint(1, 40)]
        if not answer:
            answer = bytearray(b"\n")
    return bytes(answer)


@pytest.mark.parametrize("seed", range(4))
async def test_mangled_answers(seed: int) -> None:
    chance = random.Random(seed)

    async def behave(x: Exchange) -> None:
        await x.send(mangled(chance))
        x.writer.close()

    network = Network(pace=0, retries=0, timeout=0.5, max_size="100 kB", allow_private=("127.0.0.1",))
    read = told = 0
    async with serving(behave) as site:
        for _ in range(60):
            async with Client(network) as client:
                try:
                    read += len((await client.fetch(site.url)).body) >= 0
                except FetchError as error:
                    told += error.reason.endswith(".") and error.reason.isprintable() and len(error.reason) < 400
    assert read + told == 60
    assert min(read, told) > 0
