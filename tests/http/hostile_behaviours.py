"""What hostile and broken servers do: each behaviour answers one request badly in its own way."""

from __future__ import annotations

import asyncio
import gzip
import socket
import struct
import zlib

from hostile_server import PAGE, Behaviour, Exchange


async def reset(x: Exchange) -> None:
    line = x.writer.get_extra_info("socket")
    # Linger for no time: the close becomes a reset.
    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    x.writer.transport.abort()


async def hang_up(x: Exchange) -> None:
    x.writer.close()


async def stall(x: Exchange) -> None:
    await asyncio.sleep(60)


async def stall_in_body(x: Exchange) -> None:
    await x.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<html>")
    await asyncio.sleep(60)


async def trickle_body(x: Exchange) -> None:
    await x.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while True:
        await x.send(b"x")
        await asyncio.sleep(0.05)


async def trickle_headers(x: Exchange) -> None:
    await x.send(b"HTTP/1.1 200 OK\r\nX: ")
    while True:
        await x.send(b"x")
        await asyncio.sleep(0.05)


async def trickle_status(x: Exchange) -> None:
    for byte in b"HTTP/1.1 200 " + b"O" * 1000:
        await x.send(bytes((byte,)))
        await asyncio.sleep(0.05)


async def endless_interim(x: Exchange) -> None:
    while True:
        await x.send(b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n")
        await asyncio.sleep(0.01)


async def short_body(x: Exchange) -> None:
    await x.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + PAGE)
    x.writer.close()


async def short_chunks(x: Exchange) -> None:
    await x.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n")
    x.writer.close()


async def short_gzip(x: Exchange) -> None:
    await x.reply(200, gzip.compress(PAGE * 50)[:-20], content_encoding="gzip")


async def false_gzip(x: Exchange) -> None:
    await x.reply(200, b"not packed at all", content_encoding="gzip")


async def broken_gzip(x: Exchange) -> None:
    packed = bytearray(gzip.compress(PAGE * 50))
    packed[len(packed) // 2] ^= 0xFF
    await x.reply(200, bytes(packed), content_encoding="gzip")


async def endless_body(x: Exchange) -> None:
    await x.send(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        await x.send(b"x" * 65536)


async def endless_chunks(x: Exchange) -> None:
    await x.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while True:
        await x.send(b"1000\r\n" + b"x" * 4096 + b"\r\n")


async def crumbs(x: Exchange) -> None:
    await x.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while True:
        await x.send(b"1\r\nx\r\n" * 5000)


async def announced_too_large(x: Exchange) -> None:
    await x.send(b"HTTP/1.1 200 OK\r\nContent-Length: 900000000\r\n\r\n")


async def endless_headers(x: Exchange) -> None:
    await x.send(b"HTTP/1.1 200 OK\r\n")
    while True:
        await x.send(b"X-Filler: " + b"x" * 1000 + b"\r\n")


async def large_headers(x: Exchange) -> None:
    await x.send(b"HTTP/1.1 200 OK\r\n" + b"X-Filler: %s\r\n" % (b"x" * 1000) * 70 + b"Content-Length: 0\r\n\r\n")


async def endless_header_line(x: Exchange) -> None:
    await x.send(b"HTTP/1.1 200 OK\r\nX: ")
    while True:
        await x.send(b"x" * 10_000)


async def circle(x: Exchange) -> None:
    await x.reply(302, b"", location=x.request.target)


async def ever_further(x: Exchange) -> None:
    await x.reply(302, b"", location=f"/{x.number}")


async def to_loopback(x: Exchange) -> None:
    await x.reply(302, b"", location="http://127.0.0.2:9/secret")


async def to_metadata(x: Exchange) -> None:
    await x.reply(302, b"", location="http://169.254.169.254/latest/meta-data/")


async def to_number(x: Exchange) -> None:
    await x.reply(302, b"", location="//0xa9fea9fe/")


async def to_file(x: Exchange) -> None:
    await x.reply(302, b"", location="file:///etc/passwd")


async def to_nonsense(x: Exchange) -> None:
    await x.reply(302, b"", location="http://[::1")


async def no_http(x: Exchange) -> None:
    await x.send(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")


async def two_lengths(x: Exchange) -> None:
    await x.send(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\nhello")


async def brotli(x: Exchange) -> None:
    await x.reply(200, b"\x1b\xff\xff", content_encoding="br")


async def zstd(x: Exchange) -> None:
    await x.reply(200, b"\x28\xb5\x2f\xfd", content_encoding="zstd")


async def stacked(x: Exchange) -> None:
    await x.reply(200, gzip.compress(gzip.compress(PAGE)), content_encoding="gzip, gzip")


async def gzip_bomb(x: Exchange) -> None:
    pack = zlib.compressobj(9, zlib.DEFLATED, 31)
    await x.reply(200, pack.compress(bytes(30_000_000)) + pack.flush(), content_encoding="gzip")


def answers(status: int, **headers: str) -> Behaviour:
    async def behave(x: Exchange) -> None:
        await x.reply(status, b"sorry", **headers)

    return behave
