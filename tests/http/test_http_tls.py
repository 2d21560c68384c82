from __future__ import annotations

import asyncio
import re
import socket
import ssl
import time
from pathlib import Path
from typing import Any

import certificates
import pytest
from hostile_server import PAGE, healthy, serving

from hobnob.config import Network
from scrapers import connect
from scrapers.client import Client
from scrapers.faults import FetchError

NETWORK = Network(pace=0, retries=0, timeout=2, allow_private=("127.0.0.1",))


def _serving_context(folder: Path, certificate: str, key: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    file = folder / "server.pem"
    file.write_text(certificate + key)
    context.load_cert_chain(file)
    return context


@pytest.fixture
def trusting(monkeypatch: pytest.MonkeyPatch) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cadata=certificates.AUTHORITY)
    monkeypatch.setattr(connect, "ssl_context", lambda: context)


@pytest.mark.usefixtures("trusting")
async def test_a_good_certificate(tmp_path: Path) -> None:
    context = _serving_context(tmp_path, certificates.GOOD, certificates.KEY)
    async with serving(healthy, tls=context) as site, Client(NETWORK) as client:
        assert (await client.fetch(site.url)).body == PAGE
        assert (await client.fetch(site.url + "/more")).body == PAGE
        assert site.connections == 1


@pytest.mark.parametrize(
    ("certificate", "key", "said"),
    [
        (certificates.EXPIRED, certificates.KEY, "has expired"),
        (certificates.SELF_SIGNED, certificates.KEY, "is self-signed"),
        (certificates.OTHER_NAME, certificates.OTHER_KEY, "belongs to another (name|address)"),
    ],
)
@pytest.mark.usefixtures("trusting")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
async def test_bad_certificates_are_told_in_words(tmp_path: Path, certificate: str, key: str, said: str) -> None:
    context = _serving_context(tmp_path, certificate, key)
    async with serving(healthy, tls=context) as site, Client(NETWORK) as client:
        with pytest.raises(FetchError) as caught:
            await client.fetch(site.url)
    assert re.fullmatch(rf"The certificate of 127\.0\.0\.1:\d+ {said}\.", caught.value.reason)
    assert (caught.value.kind, caught.value.transient) == ("unreachable", False)


@pytest.mark.filterwarnings("ignore::ResourceWarning")
async def test_an_unknown_authority(tmp_path: Path) -> None:
    context = _serving_context(tmp_path, certificates.GOOD, certificates.KEY)
    async with serving(healthy, tls=context) as site, Client(NETWORK) as client:
        with pytest.raises(FetchError, match="an authority nobody knows"):
            await client.fetch(site.url)


async def test_no_tls_at_all() -> None:
    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(10)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(plain, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server, Client(NETWORK) as client:
        with pytest.raises(FetchError, match="does not speak TLS on this port"):
            await client.fetch(f"https://127.0.0.1:{port}/")


async def test_a_handshake_that_never_ends() -> None:
    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server, Client(NETWORK) as client:
        began = time.perf_counter()
        with pytest.raises(FetchError, match="does not answer"):
            await client.fetch(f"https://127.0.0.1:{port}/")
        assert time.perf_counter() - began < 3
        await asyncio.sleep(0.05)


async def test_a_slow_lookup_holds_up_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forty names hang in the resolver, more than any pool has threads; the good site does not notice."""
    real = socket.getaddrinfo

    def slow(host: str, *args: Any, **kwargs: Any) -> Any:
        if host.startswith("slow"):
            time.sleep(4)
            raise socket.gaierror(socket.EAI_AGAIN, "try again")
        return real("127.0.0.1", *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    network = Network(pace=0, retries=0, timeout=1, concurrency=64, allow_private=("quick.example",))
    async with serving(healthy) as site, Client(network) as client:
        began = time.perf_counter()
        waiting = [asyncio.create_task(client.fetch(f"http://slow{n}.example/")) for n in range(40)]
        await asyncio.sleep(0.05)
        assert (await client.fetch(f"http://quick.example:{site.port}/")).body == PAGE
        assert time.perf_counter() - began < 2
        results = await asyncio.gather(*waiting, return_exceptions=True)
        assert time.perf_counter() - began < 3.5
    assert {str(error) for error in results} == {f"slow{n}.example does not answer." for n in range(40)}


@pytest.mark.parametrize(
    ("code", "said", "transient"),
    [
        (socket.EAI_NONAME, "There is no site called nowhere.example.", False),
        (socket.EAI_AGAIN, "The address of nowhere.example could not be looked up just now.", True),
    ],
)
async def test_names_that_lead_nowhere(monkeypatch: pytest.MonkeyPatch, code: int, said: str, transient: bool) -> None:
    def fail(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(code, "no")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    async with Client(NETWORK) as client:
        with pytest.raises(FetchError) as caught:
            await client.fetch("http://nowhere.example/")
    assert (caught.value.reason, caught.value.transient, caught.value.kind) == (said, transient, "unreachable")
