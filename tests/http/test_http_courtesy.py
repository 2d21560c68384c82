from __future__ import annotations

import asyncio
import email.utils
import re
from datetime import timedelta

import pytest
from clients import NOW, Time, client_of, network
from hostile_server import PAGE, Behaviour, Exchange, healthy, serving

from hobnob import __version__
from scrapers.http import Budget, Client, FetchError, InMemory
from scrapers.limits import retry_after


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
    async with serving(healthy, robots=rules("user-agent: *\ndisallow: /", status)) as site, Client(network(pace=0)) as client:
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


async def test_conditional_get() -> None:
    async def tagged(x: Exchange) -> None:
        if x.request.headers.get("if-none-match") == '"v1"':
            await x.reply(304, etag='"v1"')
        else:
            await x.reply(200, etag='"v1"', last_modified="Thu, 05 Mar 2026 10:00:00 GMT", content_type="text/calendar")

    memory, budget = InMemory(), Budget()
    async with serving(tagged) as site:
        for expected in (False, True, True):
            async with Client(network(pace=0), memory=memory) as client:
                document = await client.fetch(site.url + "/c.ics", budget=budget)
                assert (document.body, document.not_modified, document.content_type) == (PAGE, expected, "text/calendar")
        assert site.requests[1].headers["if-modified-since"] == "Thu, 05 Mar 2026 10:00:00 GMT"
    assert (budget.not_modified, budget.bytes, budget.requests) == (2, len(PAGE), 4)


async def test_the_same_bytes_are_not_modified() -> None:
    bodies = [PAGE, PAGE, PAGE + b"!", PAGE + b"!"]

    async def behave(x: Exchange) -> None:
        await x.reply(200, bodies[x.number - 1])

    async with serving(behave) as site, Client(network(pace=0)) as client:
        seen = [(await client.fetch(site.url)).not_modified for _ in bodies]
    assert seen == [False, True, False, True]


async def test_validators_belong_to_the_page_not_to_the_redirect_before_it() -> None:
    async def behave(x: Exchange) -> None:
        if x.request.target == "/old":
            assert "if-none-match" not in x.request.headers
            await x.reply(301, b"", location="/new")
        elif "if-none-match" in x.request.headers:
            await x.reply(304)
        else:
            await x.reply(200, etag='"1"')

    async with serving(behave) as site, Client(network(pace=0)) as client:
        for unchanged in (False, True):
            document = await client.fetch(site.url + "/old")
            assert document.not_modified is unchanged
            assert (document.url, document.asked) == (site.url + "/new", site.url + "/old")
            assert document.moved_to == site.url + "/new"


@pytest.mark.parametrize(
    ("chain", "moved"),
    [((301,), "/1"), ((308, 301), "/2"), ((302,), None), ((301, 302), "/1"), ((302, 301), None), ((307, 308), None), ((303,), None)],
)
async def test_only_a_permanent_redirect_moves_a_source(chain: tuple[int, ...], moved: str | None) -> None:
    async def behave(x: Exchange) -> None:
        step = int(x.request.target.strip("/"))
        await (x.reply(chain[step], b"", location=f"/{step + 1}") if step < len(chain) else healthy(x))

    async with serving(behave) as site, Client(network(pace=0)) as client:
        document = await client.fetch(site.url + "/0")
    assert document.moved_to == (site.url + moved if moved else None)
    assert document.url == f"{site.url}/{len(chain)}"


async def test_a_page_that_moved_and_is_gone_tells_where_it_went() -> None:
    async def behave(x: Exchange) -> None:
        await (x.reply(301, b"", location="/new") if x.request.target == "/old" else x.reply(404, b""))

    async with serving(behave) as site, Client(network(pace=0)) as client:
        with pytest.raises(FetchError) as caught:
            await client.fetch(site.url + "/old")
    assert (caught.value.kind, caught.value.moved_to) == ("gone", site.url + "/new")


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
