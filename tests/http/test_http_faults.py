"""The fault suite: what the user reads, how long it takes, and that the others lose nothing."""

from __future__ import annotations

import asyncio
import gzip
import time
import zlib
from dataclasses import dataclass

import pytest
from hostile_behaviours import (
    announced_too_large,
    answers,
    broken_gzip,
    brotli,
    circle,
    crumbs,
    endless_body,
    endless_chunks,
    endless_header_line,
    endless_headers,
    endless_interim,
    ever_further,
    false_gzip,
    gzip_bomb,
    hang_up,
    large_headers,
    no_http,
    reset,
    short_body,
    short_chunks,
    short_gzip,
    stacked,
    stall,
    stall_in_body,
    to_file,
    to_loopback,
    to_metadata,
    to_nonsense,
    to_number,
    trickle_body,
    trickle_headers,
    trickle_status,
    two_lengths,
    zstd,
)
from hostile_server import PAGE, Behaviour, Exchange, healthy, serving

from hobnob.config import Network
from scrapers.client import Client
from scrapers.faults import FetchError

SECONDS = 1.0


@dataclass(frozen=True)
class Case:
    behave: Behaviour
    kind: str
    reason: str
    requests: int = 1
    retries: int = 0


CASES = {
    "reset": Case(reset, "unreachable", "broke off the connection"),
    "reset, tried again": Case(reset, "unreachable", "broke off the connection", 2, 1),
    "closed without an answer": Case(hang_up, "unreachable", "closed the connection without an answer"),
    "stall before the headers": Case(stall, "unreachable", "took the request and then fell silent"),
    "stall in the body": Case(stall_in_body, "unreachable", "took the request and then fell silent"),
    "trickle of a body": Case(trickle_body, "unreachable", "was not done within 1 second."),
    "trickle of headers": Case(trickle_headers, "unreachable", "was not done within 1 second."),
    "trickle of a status line": Case(trickle_status, "unreachable", "was not done within 1 second."),
    "endless interim answers": Case(endless_interim, "unreachable", "was not done within 1 second."),
    "short body": Case(short_body, "unreachable", "sent only a part of the page"),
    "short chunks": Case(short_chunks, "unreachable", "sent only a part of the page"),
    "short gzip": Case(short_gzip, "unreachable", "sent only a part of the page"),
    "gzip that is none": Case(false_gzip, "refused", "cannot be unpacked"),
    "gzip with a broken byte": Case(broken_gzip, "refused", "cannot be unpacked"),
    "endless body": Case(endless_body, "refused", "is larger than 1 MB"),
    "endless chunks": Case(endless_chunks, "refused", "is larger than 1 MB"),
    "a page in crumbs": Case(crumbs, "refused", "in crumbs"),
    "length announced": Case(announced_too_large, "refused", "is larger than 1 MB"),
    "endless headers": Case(endless_headers, "refused", "headers of 127.0.0.1"),
    "large headers": Case(large_headers, "refused", "headers of 127.0.0.1"),
    "endless header line": Case(endless_header_line, "refused", "headers of 127.0.0.1"),
    "redirect in a circle": Case(circle, "refused", "redirects more than 8 times", 9),
    "redirect ever further": Case(ever_further, "refused", "redirects more than 8 times", 9),
    "redirect to loopback": Case(to_loopback, "refused", "127.0.0.2 is not a public address"),
    "redirect to a cloud's metadata": Case(to_metadata, "refused", "169.254.169.254 is not a public address"),
    "redirect to a number": Case(to_number, "refused", "is not a public address"),
    "redirect to a file": Case(to_file, "refused", "is not a web address"),
    "redirect to nonsense": Case(to_nonsense, "refused", "no address"),
    "no HTTP": Case(no_http, "unreachable", "does not speak proper HTTP"),
    "two lengths": Case(two_lengths, "unreachable", "does not speak proper HTTP"),
    "brotli": Case(brotli, "refused", "packed in a way that was not asked for (br)"),
    "zstd": Case(zstd, "refused", "packed in a way that was not asked for (zstd)"),
    "stacked gzip": Case(stacked, "refused", "packed more than once"),
    "gzip bomb": Case(gzip_bomb, "refused", "is larger than 1 MB"),
    "401": Case(answers(401), "blocked", "asks for a login", 1, 2),
    "403": Case(answers(403), "blocked", "does not let us read this page (403)", 1, 2),
    "405": Case(answers(405), "blocked", "does not answer this kind of request", 1, 2),
    "429": Case(answers(429), "blocked", "asks to be left alone for 15 minutes (429)", 1, 2),
    "429, two minutes": Case(answers(429, retry_after="120"), "blocked", "for 2 minutes (429)", 1, 2),
    "429, one second": Case(answers(429, retry_after="1"), "blocked", "for 1 second (429)", 1, 2),
    "429, a year": Case(answers(429, retry_after="31536000"), "blocked", "for 60 minutes (429)", 1, 2),
    "429, nonsense": Case(answers(429, retry_after="soon"), "blocked", "for 15 minutes (429)", 1, 2),
    "451": Case(answers(451), "blocked", "legal reasons", 1, 2),
    "404": Case(answers(404), "gone", "no such page (404)", 1, 2),
    "410": Case(answers(410), "gone", "no such page (410)", 1, 2),
    "418": Case(answers(418), "server", "does not accept this request (418)", 1, 2),
    "501": Case(answers(501), "server", "fault of its own (501)", 1, 2),
    "503 for a day": Case(answers(503, retry_after="86400"), "server", "fault of its own (503)", 1, 2),
    "206": Case(answers(206), "server", "answered 206", 1),
    "304 unasked": Case(answers(304), "server", "answered 304", 1),
    "300": Case(answers(300), "server", "answered 300", 1),
    "a test for browsers": Case(answers(503, cf_mitigated="challenge"), "blocked", "lets only browsers in", 1, 2),
}


@pytest.mark.parametrize("name", CASES)
async def test_fault(name: str) -> None:
    case = CASES[name]
    network = Network(timeout=SECONDS, max_size="1 MB", retries=case.retries, pace=0, allow_private=("127.0.0.1",))
    async with serving(case.behave) as bad, serving(healthy) as good, Client(network) as client:
        began = time.perf_counter()
        failing = asyncio.create_task(client.fetch(bad.url + "/events"))
        await asyncio.sleep(0)
        # What the others lose: nothing, and not a moment.
        assert (await client.fetch(good.url + "/events")).body == PAGE
        others = time.perf_counter() - began
        with pytest.raises(FetchError) as caught:
            await failing
        took = time.perf_counter() - began
        assert (await client.fetch(good.url + "/more")).body == PAGE
    error = caught.value
    assert (error.kind, case.reason in error.reason) == (case.kind, True), error.reason
    assert error.reason.endswith(".")
    assert "\n" not in error.reason
    assert len(error.reason) < 160
    assert took < SECONDS + 1.0
    assert others < 0.9
    assert len(bad.requests) == case.requests


@pytest.mark.parametrize("behave", [crumbs, endless_interim, trickle_body], ids=["crumbs", "interim", "trickle"])
async def test_a_hostile_robots_txt_is_over_in_time(behave: Behaviour) -> None:
    network = Network(timeout=SECONDS, retries=2, pace=0, allow_private=("127.0.0.1",))
    async with serving(healthy, robots=behave) as site, Client(network) as client:
        began = time.perf_counter()
        with pytest.raises(FetchError):
            await client.fetch(site.url)
        assert time.perf_counter() - began < SECONDS + 1.0
        assert not site.requests


async def test_refused_connection() -> None:
    async with serving(healthy) as site:
        url = site.url
    network = Network(timeout=SECONDS, retries=0, pace=0, allow_private=("127.0.0.1",))
    async with Client(network) as client:
        with pytest.raises(FetchError, match="refuses connections") as caught:
            await client.fetch(url)
    assert (caught.value.kind, caught.value.transient) == ("unreachable", True)


async def test_html_where_a_calendar_was_is_left_to_the_readers() -> None:
    async with serving(healthy) as site, Client(Network(pace=0, allow_private=("127.0.0.1",))) as client:
        document = await client.fetch(site.url + "/calendar.ics")
    assert (document.looks_like, document.status) == ("html", 200)


@pytest.mark.parametrize(
    "fault", [reset, hang_up, short_body, short_gzip, answers(500), answers(502), answers(503, retry_after="0")]
)
async def test_a_fault_that_passes_is_tried_again(fault: Behaviour) -> None:
    async def behave(x: Exchange) -> None:
        await (fault if x.number == 1 else healthy)(x)

    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    async with serving(behave) as site, Client(Network(pace=0, allow_private=("127.0.0.1",)), sleep=sleep) as client:
        assert (await client.fetch(site.url)).body == PAGE
        assert len(site.requests) == 2
    assert len([wait for wait in waits if wait]) <= 1


async def test_waits_between_retries_grow() -> None:
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    network = Network(pace=0, retries=4, timeout=60, allow_private=("127.0.0.1",))
    async with serving(answers(500)) as site, Client(network, sleep=sleep) as client:
        with pytest.raises(FetchError):
            await client.fetch(site.url)
        assert len(site.requests) == 5
    assert len(waits) == 4
    assert all(0.25 * 2**n <= wait <= 0.75 * 2**n for n, wait in enumerate(waits))


async def test_a_stall_leaves_time_for_another_try() -> None:
    async def behave(x: Exchange) -> None:
        await (stall if x.number == 1 else healthy)(x)

    network = Network(pace=0, retries=2, timeout=2.5, allow_private=("127.0.0.1",))
    async with serving(behave) as site, Client(network) as client:
        assert (await client.fetch(site.url)).body == PAGE
        assert len(site.requests) == 2


async def test_a_packed_page_is_unpacked() -> None:
    raw = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = {
        "gzip": gzip.compress(PAGE), "x-gzip": gzip.compress(PAGE), "identity": PAGE, "deflate": zlib.compress(PAGE),
        "identity, gzip": gzip.compress(PAGE), "Deflate": raw.compress(PAGE) + raw.flush(), "": PAGE,
        "GZIP": gzip.compress(PAGE[:10]) + gzip.compress(PAGE[10:]), " gzip": gzip.compress(PAGE) + b"\0\0\0",
    }  # fmt: skip

    async def behave(x: Exchange) -> None:
        name = list(packed)[x.number - 1]
        await x.reply(200, packed[name], content_encoding=name)

    async with serving(behave) as site, Client(Network(pace=0, allow_private=("127.0.0.1",))) as client:
        for number, name in enumerate(packed):
            assert (await client.fetch(f"{site.url}/{number}")).body == PAGE, name
        assert site.connections == 1
