from __future__ import annotations

import ipaddress
import socket
from typing import Any

import httpcore
import pytest
from hostile_server import Exchange, healthy, serving
from hostile_urls import HOSTILE, RANGES, RANGES_6

from hobnob.config import Network
from scrapers import guard
from scrapers.client import Client
from scrapers.faults import FetchError

PUBLIC = "93.184.216.34"
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi"
INSIDE = {
    "localtest.me": ["127.0.0.1"],
    "lvh.me": ["127.0.0.1"],
    "127.0.0.1.nip.io": ["127.0.0.1"],
    "10-0-0-1.sslip.io": ["10.0.0.1"],
    "app.127-0-0-1.nip.io": ["127.0.0.1"],
    "spoofed.example.com": ["169.254.169.254"],
    "mapped.example.com": ["::ffff:127.0.0.1"],
    "nat64.example.com": ["64:ff9b::a9fe:a9fe"],
    "half.example.com": [PUBLIC, "10.0.0.1"],
    "sixtofour.example.com": ["2002:7f00:1::1"],
    "linklocal.example.com": ["fe80::1%eth0"],
    "chamber.example": [PUBLIC],
    "six.example": ["2606:2800:220:1:248:1893:25c8:1946"],
}


class Wires:
    """Stands in for the network: names resolve as told, connections are noted and answered from here."""

    def __init__(self) -> None:
        self.connected: list[str] = []
        self.names = dict(INSIDE)
        self.lookups = 0
        self.answer = ANSWER
        self._real = socket.getaddrinfo

    def getaddrinfo(self, host: str, port: int, *_: Any, **__: Any) -> list[Any]:
        self.lookups += 1
        addresses = self.names.get(host)
        if addresses is None:
            # Number forms resolve as the system does it, names not at all.
            return self._real(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
        return [
            (socket.AF_INET6 if ":" in one else socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, port))
            for one in addresses
        ]

    async def connect_tcp(self, _: Any, host: str, *__: Any, **___: Any) -> httpcore.AsyncNetworkStream:
        self.connected.append(host)
        return httpcore.AsyncMockStream([self.answer])

    @property
    def inside(self) -> list[str]:
        """The connections to anything that is not public, judged by Python's registry and the gaps in it."""
        gaps = ("64:ff9b::/96", "2002::/16", "fec0::/10", "192.0.0.0/24", "168.63.129.16/32", "224.0.0.0/4", "ff00::/8")
        found = []
        for text in self.connected:
            address = ipaddress.ip_address(text)
            listed = any(
                address in ipaddress.ip_network(net)
                for net in gaps
                if ipaddress.ip_network(net).version == address.version
            )
            if listed or not address.is_global:
                found.append(text)
        return found


@pytest.fixture
def wires(monkeypatch: pytest.MonkeyPatch) -> Wires:
    wires = Wires()
    monkeypatch.setattr(socket, "getaddrinfo", wires.getaddrinfo)

    async def connect_tcp(self: Any, host: str, *args: Any, **kwargs: Any) -> httpcore.AsyncNetworkStream:
        return await wires.connect_tcp(self, host, *args, **kwargs)

    monkeypatch.setattr(httpcore.AnyIOBackend, "connect_tcp", connect_tcp)
    return wires


def test_there_are_enough_of_them() -> None:
    assert len(HOSTILE) == len(set(HOSTILE)) >= 200


async def test_hostile_addresses(wires: Wires) -> None:
    async with Client(Network(pace=0, retries=0)) as client:
        told: dict[str, FetchError] = {}
        for url in HOSTILE:
            try:
                await client.fetch(url)
            except FetchError as error:
                told[url] = error
            else:
                assert wires.connected[-1] == PUBLIC, url
        assert wires.inside == []
        assert len(told) >= 200
        for url, error in told.items():
            assert error.kind in ("refused", "unreachable"), url
            assert len(error.reason) < 300, url
            assert error.reason.isprintable(), url
        # The plain public page is still fetched.
        assert (await client.fetch("http://chamber.example/events")).body == b"hi"
        assert (await client.fetch("http://six.example/events")).body == b"hi"
    assert wires.connected[-1] == INSIDE["six.example"][0]
    assert set(wires.connected) <= {PUBLIC, INSIDE["six.example"][0]}


@pytest.mark.parametrize("url", HOSTILE)
async def test_hostile_redirect(wires: Wires, url: str) -> None:
    location = url.replace("\r", "").replace("\n", "").replace("\x00", "").encode()
    wires.answer = (
        b"HTTP/1.1 302 Found\r\nLocation: " + location + b"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    )
    async with Client(Network(pace=0, retries=0)) as client:
        with pytest.raises(FetchError):
            await client.fetch("http://chamber.example/events")
    assert wires.inside == []


async def test_rebinding(wires: Wires) -> None:
    """The address that was checked is the one connected to, and each new lookup is checked anew."""
    answers = iter([[PUBLIC], ["127.0.0.1"]])

    def rebinding(host: str, port: int, *_: Any, **__: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, port)) for one in next(answers)]

    wires.getaddrinfo = rebinding  # type: ignore[method-assign]
    for expected in (True, False):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(socket, "getaddrinfo", rebinding)
            async with Client(Network(pace=0, retries=0)) as client:
                if expected:
                    await client.fetch("http://rebind.example/")
                    await client.fetch("http://rebind.example/again")
                else:
                    with pytest.raises(FetchError, match=r"leads to 127\.0\.0\.1"):
                        await client.fetch("http://rebind.example/")
    assert set(wires.connected) == {PUBLIC}


@pytest.mark.parametrize("address", RANGES + RANGES_6)
def test_not_public(address: str) -> None:
    assert not guard.is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        "8.8.8.8",
        "1.1.1.1",
        "93.184.216.34",
        "172.32.0.1",
        "100.128.0.1",
        "2606:4700::1",
        "2a00:1450::1",
        "2001:4860::8888",
    ],
)
def test_public(address: str) -> None:
    assert guard.is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    ("listed", "host", "port", "passes"),
    [
        ("127.0.0.1:8081", "127.0.0.1", 8081, True),
        ("127.0.0.1:8081", "127.0.0.1", 8082, False),
        ("127.0.0.1:8081", "127.0.0.2", 8081, False),
        ("127.0.0.1:8081", "localhost", 8081, False),
        ("127.0.0.1", "127.0.0.1", 9, True),
        ("127.0.0.1", "0x7f.1", 9, True),
        ("10.1.0.0/16", "10.1.2.3", 80, True),
        ("10.1.0.0/16", "10.2.2.3", 80, False),
        ("10.1.0.0/16:8000", "10.1.2.3", 8000, True),
        ("10.1.0.0/16:8000", "10.1.2.3", 80, False),
        ("[::1]:8081", "[::1]", 8081, True),
        ("[::1]:8081", "[::1]", 80, False),
        ("::1", "::1", 80, True),
        ("fd00::/8", "[fd12::1]", 80, True),
        ("localhost", "localhost", 1, True),
        ("localhost:5000", "LOCALHOST", 5000, True),
        ("localhost:5000", "localhost", 5001, False),
        ("intranet.lan", "wiki.intranet.lan", 80, False),
    ],
)
def test_what_the_configuration_lists(listed: str, host: str, port: int, passes: bool) -> None:
    one = guard.Guard((listed,))
    if passes:
        one.check_name(host, port)
    else:
        with pytest.raises(guard.Refused):
            one.check_name(host, port)


@pytest.mark.parametrize("line", ["127.0.0.1:0", "127.0.0.1:web", "10.0.0.0/8:99999"])
def test_a_line_that_is_not_understood(line: str) -> None:
    with pytest.raises(ValueError, match="is not understood"):
        guard.Guard((line,))


async def test_a_listed_name_may_lead_inside(wires: Wires) -> None:
    wires.names["wiki.corp"] = ["10.0.0.7"]
    async with Client(Network(pace=0, allow_private=("wiki.corp",))) as client:
        assert (await client.fetch("http://wiki.corp/")).body == b"hi"
    assert set(wires.connected) == {"10.0.0.7"}


async def test_the_environment_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    async def proxied(x: Exchange) -> None:
        raise AssertionError("the proxy of the environment was used")

    async with serving(healthy) as site, serving(proxied) as other:
        for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, other.url)
        monkeypatch.setenv("SSL_CERT_FILE", "/nowhere")
        async with Client(Network(pace=0, allow_private=("127.0.0.1",))) as client:
            await client.fetch(site.url)
        assert other.connections == 0
        assert len(site.requests) == 1


async def test_a_proxy_is_used_for_everything() -> None:
    async def answer(x: Exchange) -> None:
        if x.request.target.endswith("/inside"):
            await x.reply(302, b"", location="http://10.0.0.1/secret")
        else:
            await healthy(x)

    async with serving(answer) as proxy, Client(Network(pace=0, proxy=proxy.url)) as client:
        assert (await client.fetch("http://no-such-name.test/events?x=1")).status == 200
        assert [r.target for r in proxy.requests] == ["http://no-such-name.test/events?x=1"]
        assert proxy.requests[0].headers["host"] == "no-such-name.test"
        for url in (
            "http://127.0.0.1/",
            f"{proxy.url}/",
            "http://localhost/",
            "http://0x7f.1/",
            "http://[::1]/",
            "http://chamber.test/inside",
        ):
            with pytest.raises(FetchError) as caught:
                await client.fetch(url)
            assert caught.value.kind == "refused", url
        assert len(proxy.requests) == 2


async def test_a_proxy_that_is_down_is_named() -> None:
    async with serving(healthy) as proxy:
        url = proxy.url
    async with Client(Network(pace=0, retries=0, proxy=url)) as client:
        with pytest.raises(FetchError, match=r"The proxy 127\.0\.0\.1:\d+ refuses connections"):
            await client.fetch("http://chamber.test/")
        with pytest.raises(FetchError, match=r"The proxy 127\.0\.0\.1:\d+ refuses connections"):
            await client.fetch("https://chamber.test/")
