"""How much is asked of a site in all, and when it is left alone."""

from __future__ import annotations

import asyncio
import email.utils
from datetime import timedelta

import pytest
from clients import NOW, Time, client_of, network
from hostile_server import PAGE, Exchange, healthy, serving

from scrapers.budget import Budget
from scrapers.client import Client
from scrapers.faults import FetchError
from scrapers.limits import retry_after


async def test_budget() -> None:
    budget = Budget(3)
    async with serving(healthy) as site, Client(network(pace=0)) as client:
        for n in range(3):
            await client.fetch(f"{site.url}/{n}", budget=budget)
        with pytest.raises(FetchError, match="budget of 3 requests") as caught:
            await client.fetch(site.url, budget=budget)
        assert len(site.requests) == 3
    assert (caught.value.kind, budget.left, budget.requests, budget.bytes) == ("budget", 0, 4, 3 * len(PAGE))


async def test_redirects_and_retries_are_paid_for() -> None:
    async def circle(x: Exchange) -> None:
        await x.reply(302, b"", location="/again")

    async with serving(circle) as site, Client(network(pace=0)) as client:
        with pytest.raises(FetchError, match="budget of 4"):
            await client.fetch(site.url, budget=Budget(4))
        assert len(site.requests) == 4


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120.0),
        ("0", 0.0),
        ("99999999999999999999", 3600.0),
        (email.utils.format_datetime(NOW + timedelta(minutes=5), usegmt=True), 300.0),
        (email.utils.format_datetime(NOW - timedelta(minutes=5), usegmt=True), 0.0),
        (email.utils.format_datetime(NOW + timedelta(days=5), usegmt=True), 3600.0),
        ("Thursday, 05-Mar-26 12:01:00 GMT", 60.0),
        ("-5", None),
        ("soon", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after(header: str | None, seconds: float | None) -> None:
    assert retry_after(header, NOW) == seconds


@pytest.mark.parametrize("header", ["90", email.utils.format_datetime(NOW + timedelta(seconds=90), usegmt=True)])
@pytest.mark.parametrize(("status", "kind"), [(429, "blocked"), (503, "server")])
async def test_a_site_that_asks_for_it_is_left_alone(header: str, status: int, kind: str) -> None:
    async def behave(x: Exchange) -> None:
        await (x.reply(status, b"", retry_after=header) if x.number == 1 else healthy(x))

    time = Time()
    async with serving(behave) as site, serving(healthy) as other, client_of(time, pace=0) as client:
        for _ in range(3):
            with pytest.raises(FetchError) as caught:
                await client.fetch(site.url)
            assert caught.value.kind == kind
            assert caught.value.wait is not None
            assert abs(caught.value.wait.total_seconds() - 90) < 2
        assert len(site.requests) == 1
        await client.fetch(other.url)
        time.seconds += 91
        assert (await client.fetch(site.url)).body == PAGE


async def test_a_short_wait_that_a_broken_server_asks_for_is_waited() -> None:
    async def behave(x: Exchange) -> None:
        await (x.reply(503, b"", retry_after="4") if x.number == 1 else healthy(x))

    time = Time()
    async with serving(behave) as site, client_of(time, pace=0) as client:
        assert (await client.fetch(site.url)).body == PAGE
    assert time.slept == [4.0]


async def test_breaker() -> None:
    broken = True

    async def behave(x: Exchange) -> None:
        await (x.reply(500, b"") if broken else healthy(x))

    time = Time()
    async with serving(behave) as site, client_of(time, pace=0, retries=0) as client:
        for _ in range(10):
            with pytest.raises(FetchError) as caught:
                await client.fetch(site.url)
        assert len(site.requests) == 4
        assert "after 4 failures in a row" in caught.value.reason
        assert caught.value.kind == "server"
        time.seconds += 901
        with pytest.raises(FetchError):
            await client.fetch(site.url)
        assert len(site.requests) == 5
        broken = False
        time.seconds += 901
        for _ in range(3):
            await client.fetch(site.url)
        assert len(site.requests) == 8


async def test_missing_pages_do_not_trip_the_breaker() -> None:
    async def behave(x: Exchange) -> None:
        await x.reply(404, b"")

    async with serving(behave) as site, Client(network(pace=0)) as client:
        for n in range(8):
            with pytest.raises(FetchError):
                await client.fetch(f"{site.url}/{n}")
        assert len(site.requests) == 8


async def test_a_queue_at_a_dead_site_is_over_soon() -> None:
    async def stall(x: Exchange) -> None:
        await asyncio.sleep(30)

    loop = asyncio.get_running_loop()
    async with serving(stall) as site, Client(network(pace=0, timeout=0.4, retries=2)) as client:
        began = loop.time()
        results = await asyncio.gather(*(client.fetch(f"{site.url}/{n}") for n in range(30)), return_exceptions=True)
        assert loop.time() - began < 4 * 0.4 + 2
    assert all(isinstance(result, FetchError) for result in results)
    assert len(site.requests) <= 8
