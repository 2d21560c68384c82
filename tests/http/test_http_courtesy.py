"""Who asks, how often, and what robots.txt lets be asked."""

from __future__ import annotations

import asyncio
import re
from datetime import timedelta

import pytest
from clients import Time, client_of, network
from hostile_server import PAGE, Behaviour, Exchange, healthy, serving

from hobnob import __version__
from scrapers.client import Client
from scrapers.faults import FetchError
from scrapers.memory import InMemory


def rules(text: str, status: int = 200) -> Behaviour:
    async def behave(x: Exchange) -> None:
        await x.reply(status, text.encode(), content_type="text/plain")

    return behave


async def test_who_asks() -> None:
    async with serving(healthy) as site, Client(network(pace=0), contact="ops@coach.example\r\nX-Evil: 1") as client:
        await client.fetch(site.url)
        headers = site.requests[0].headers
    assert re.fullmatch(
        rf"hobnob/{re.escape(__version__)} \(\+https://github\.com/hobnob-events/hobnob; ops@coach\.exampleX-Evil:1\)",
        headers["user-agent"],
    )
    assert "x-evil" not in headers
    assert headers["accept-encoding"] == "gzip"
    assert "cookie" not in headers
    assert "referer" not in headers


async def test_one_at_a_time_and_a_second_apart() -> None:
    async def slow(x: Exchange) -> None:
        await asyncio.sleep(0.02)
        await healthy(x)

    time = Time()
    async with serving(slow) as site, client_of(time) as client:
        await asyncio.gather(*(client.fetch(f"{site.url}/{n}") for n in range(5)))
        assert site.busiest == 1
        assert site.connections == 1
    assert time.slept == [1.0] * 5  # robots.txt came first


async def test_the_pace_is_real() -> None:
    async with serving(healthy) as site, Client(network(pace=0.2)) as client:
        await asyncio.gather(*(client.fetch(f"{site.url}/{n}") for n in range(3)))
        gaps = [b - a for a, b in zip(site.times, site.times[1:], strict=False)]
    assert all(gap >= 0.19 for gap in gaps)


async def test_the_pause_begins_when_the_answer_is_there() -> None:
    answered: list[float] = []

    async def slow(x: Exchange) -> None:
        await asyncio.sleep(0.15)
        await healthy(x)
        answered.append(asyncio.get_running_loop().time())

    async with serving(slow) as site, Client(network(pace=0.2)) as client:
        await asyncio.gather(*(client.fetch(f"{site.url}/{n}") for n in range(3)))
        pauses = [asked - told for told, asked in zip(answered, site.times[1:], strict=False)]
    assert all(pause >= 0.19 for pause in pauses)


async def test_sites_do_not_wait_for_each_other() -> None:
    time = Time()
    async with serving(healthy) as one, serving(healthy) as two, client_of(time) as client:
        await client.fetch(one.url)
        assert time.slept == [1.0]
        await client.fetch(two.url)
        assert time.slept == [1.0, 1.0]  # between the robots.txt and the page of the one and of the other


@pytest.mark.parametrize(
    ("text", "own", "wait"),
    [
        ("user-agent: *\ncrawl-delay: 7", None, 7.0),
        ("user-agent: *\ncrawl-delay: 9999", None, 30.0),
        ("user-agent: *\ncrawl-delay: 0.1", None, 1.0),
        ("user-agent: *\nallow: /", timedelta(seconds=3), 3.0),
        ("user-agent: *\ncrawl-delay: 7", timedelta(seconds=3), 7.0),
    ],
)
async def test_crawl_delay_and_own_pace(text: str, own: timedelta | None, wait: float) -> None:
    time = Time()
    async with serving(healthy, robots=rules(text)) as site, client_of(time) as client:
        await client.fetch(site.url + "/1", pace=own)
        time.slept.clear()
        await client.fetch(site.url + "/2", pace=own)
    assert time.slept == [wait]


async def test_robots_txt_is_obeyed_and_remembered_for_a_day() -> None:
    time, memory = Time(), InMemory()
    async with serving(healthy, robots=rules("user-agent: hobnob\ndisallow: /private")) as site:
        for _ in range(2):
            async with client_of(time, memory) as client:
                await client.fetch(site.url + "/events")
                with pytest.raises(FetchError, match=r"robots\.txt of .* asks us not to read this page") as caught:
                    await client.fetch(site.url + "/private/x")
                assert (caught.value.kind, caught.value.transient) == ("blocked", False)
        assert site.robots_asked == 1
        time.seconds += 24 * 3600
        async with client_of(time, memory) as client:
            await client.fetch(site.url + "/events")
        assert site.robots_asked == 2
        assert [r.target for r in site.requests] == ["/events"] * 3


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
async def test_no_robots_txt_means_all_is_allowed(status: int) -> None:
    async with (
        serving(healthy, robots=rules("user-agent: *\ndisallow: /", status)) as site,
        Client(network(pace=0)) as client,
    ):
        assert (await client.fetch(site.url)).body == PAGE
        assert (await client.fetch(site.url + "/2")).body == PAGE
        assert site.robots_asked == 1


@pytest.mark.parametrize(("status", "kind"), [(500, "server"), (503, "server"), (429, "blocked")])
async def test_a_robots_txt_that_cannot_be_read_means_wait(status: int, kind: str) -> None:
    time = Time()
    async with serving(healthy, robots=rules("", status)) as site, client_of(time, retries=0) as client:
        with pytest.raises(FetchError) as caught:
            await client.fetch(site.url)
        assert (caught.value.kind, caught.value.transient) == (kind, True)
        assert site.requests == []


async def test_robots_txt_elsewhere_and_robots_txt_of_each_hop() -> None:
    async with serving(healthy, robots=rules("user-agent: *\ndisallow: /closed")) as other:

        async def moved(x: Exchange) -> None:
            await x.reply(301, b"", location=other.url + "/robots.txt")

        async def away(x: Exchange) -> None:
            await x.reply(302, b"", location=other.url + ("/closed" if "c" in x.request.target else "/open"))

        async with serving(away, robots=moved) as site, Client(network(pace=0)) as client:
            with pytest.raises(FetchError, match="asks us not to"):
                await client.fetch(site.url + "/closed/x")
            assert site.requests == []
            assert (await client.fetch(site.url + "/o")).url == other.url + "/open"
            with pytest.raises(FetchError, match="asks us not to"):
                await client.fetch(site.url + "/c")
