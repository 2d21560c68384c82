"""What need not be sent twice, and where a page went."""

from __future__ import annotations

import pytest
from clients import network
from hostile_server import PAGE, Exchange, healthy, serving

from scrapers.budget import Budget
from scrapers.client import Client
from scrapers.faults import FetchError
from scrapers.memory import InMemory


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
                assert (document.body, document.not_modified, document.content_type) == (
                    PAGE,
                    expected,
                    "text/calendar",
                )
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
    [
        ((301,), "/1"),
        ((308, 301), "/2"),
        ((302,), None),
        ((301, 302), "/1"),
        ((302, 301), None),
        ((307, 308), None),
        ((303,), None),
    ],
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
