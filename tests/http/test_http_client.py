"""What the client sends, what it keeps to itself, and the connections and proxies that it uses."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from clients import Time, client_of, network
from hostile_server import PAGE, Exchange, healthy, serving

from scrapers.client import Client
from scrapers.faults import FetchError


async def test_form_and_headers() -> None:
    async with serving(healthy) as site, Client(network(pace=0)) as client:
        await client.fetch(
            site.url + "/list",
            form={"from": "2026-03-05", "q": "a b&c"},
            headers={"Accept": "application/json", "X-Widget": "7"},
        )
        request = site.requests[0]
    assert (request.method, request.body) == ("POST", b"from=2026-03-05&q=a+b%26c")
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert (request.headers["accept"], request.headers["x-widget"]) == ("application/json", "7")


@pytest.mark.parametrize("name", ["User-Agent", "Cookie", "authorization", "Host"])
async def test_headers_that_are_the_clients_own(name: str) -> None:
    async with Client(network()) as client:
        with pytest.raises(ValueError, match="the client's own"):
            await client.fetch("http://chamber.example/", headers={name: "x"})


async def test_what_was_meant_for_one_host_is_not_told_another() -> None:
    async with serving(healthy) as other:

        async def away(x: Exchange) -> None:
            await x.reply(307, b"", location=other.url.replace("127.0.0.1", "localhost"), set_cookie="id=1; Path=/")

        settings = network(pace=0, allow_private=("127.0.0.1", "localhost"))
        async with serving(away) as site, Client(settings) as client:
            await client.fetch(site.url, headers={"X-Key": "secret", "Accept": "text/calendar"})
            assert site.requests[0].headers["x-key"] == "secret"
    told = other.requests[0].headers
    assert told["accept"] == "text/calendar"
    assert not {"x-key", "cookie"} & set(told)


async def test_a_cookie_lasts_for_one_visit() -> None:
    async def behave(x: Exchange) -> None:
        if "seen=1" in x.request.headers.get("cookie", ""):
            await healthy(x)
        else:
            await x.reply(302, b"", location=x.request.target, set_cookie="seen=1; Path=/")

    async with serving(behave) as site, Client(network(pace=0)) as client:
        for _ in range(2):
            assert (await client.fetch(site.url + "/events")).body == PAGE
        assert ["cookie" in r.headers for r in site.requests] == [False, True, False, True]


async def test_addresses_as_people_write_them() -> None:
    async with serving(healthy) as site, Client(network(pace=0)) as client:
        document = await client.fetch(f"  {site.url}/kaffee/straße?q=é#!event/1 ")
        assert site.requests[0].target == "/kaffee/stra%C3%9Fe?q=%C3%A9"
        assert "#" not in document.url


async def test_the_same_address_asked_for_differently_is_another_document() -> None:
    async def behave(x: Exchange) -> None:
        await x.reply(200, x.request.headers["accept"].encode() + x.request.body, etag='"same"')

    async with serving(behave) as site, Client(network(pace=0)) as client:
        for accept in ("text/html", "application/json"):
            for form in (None, {"q": "1"}, {"q": "2"}):
                document = await client.fetch(site.url, headers={"Accept": accept}, form=form)
                assert document.not_modified is False
        assert not any("if-none-match" in request.headers for request in site.requests)


@pytest.mark.parametrize("value", [b'"\xe9\xff"', b"x" * 2000, '"é"'.encode()])
async def test_validators_and_cookies_that_cannot_be_sent_back(value: bytes) -> None:
    async def behave(x: Exchange) -> None:
        if x.request.target == "/hop":
            await x.send(b"HTTP/1.1 302 X\r\nLocation: /\r\nSet-Cookie: a=" + value + b"\r\nContent-Length: 0\r\n\r\n")
        else:
            await x.send(b"HTTP/1.1 200 X\r\nETag: " + value + b"\r\nContent-Length: 2\r\n\r\nhi")

    async with serving(behave) as site, Client(network(pace=0)) as client:
        for address in ("/", "/", "/hop", "/hop"):
            assert (await client.fetch(site.url + address)).body == b"hi"
        assert not any("if-none-match" in request.headers for request in site.requests)


async def test_a_length_that_is_too_small_spoils_no_other_page() -> None:
    async def behave(x: Exchange) -> None:
        if x.number == 1:
            await x.send(b"HTTP/1.1 200 X\r\nContent-Length: 5\r\n\r\nhello and more")
        else:
            await healthy(x)

    time = Time()
    async with serving(behave) as site, client_of(time, pace=0) as client:
        assert (await client.fetch(site.url + "/1")).body == b"hello"
        assert (await client.fetch(site.url + "/2")).body == PAGE


async def test_a_run_over_many_sites_does_not_keep_them_all_open() -> None:
    async with (
        serving(healthy, host="0.0.0.0") as site,
        Client(network(pace=0, allow_private=("127.0.0.0/8",))) as client,
    ):
        most = 0
        for n in range(1, 161):
            await client.fetch(site.url.replace("127.0.0.1", f"127.0.1.{n}"))
            most = max(most, site.open)
        assert site.connections == 160
        assert most <= 130


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1080", "proxy.example:3128", "http://"])
def test_a_proxy_that_is_none(proxy: str) -> None:
    _raises(lambda: Client(network(proxy=proxy)), "is not a proxy")


async def test_a_proxy_with_a_login() -> None:
    async with serving(healthy) as proxy:
        url = proxy.url.replace("http://", "http://me:p%40ss@")
        async with Client(network(pace=0, proxy=url)) as client:
            await client.fetch("http://chamber.test/")
        assert proxy.requests[0].headers["proxy-authorization"] == "Basic bWU6cEBzcw=="


async def test_connections_are_used_again() -> None:
    async with serving(healthy) as site, Client(network(pace=0)) as client:
        for n in range(20):
            await client.fetch(f"{site.url}/{n}")
        assert site.connections == 1


def _raises(make: Callable[[], object], text: str) -> None:
    with pytest.raises(ValueError, match=text):
        make()


def test_a_bad_line_of_the_configuration_is_told_at_once() -> None:
    _raises(lambda: Client(network(allow_private=("127.0.0.1:web",))), "is not understood")


async def test_a_proxy_that_will_not_is_named_once() -> None:
    async def unwilling(x: Exchange) -> None:
        await x.send(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")

    async with serving(unwilling) as proxy, Client(network(pace=0, proxy=proxy.url, retries=0)) as client:
        with pytest.raises(FetchError) as caught:
            await client.fetch("https://chamber.example/events")
    address = proxy.url.removeprefix("http://")
    assert caught.value.reason == f"The proxy {address} did not pass the request on (404 Not Found)."
