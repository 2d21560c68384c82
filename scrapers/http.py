"""Requests and answers, as they are written for the line and read from it: the only module that imports httpx."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing, suppress
from dataclasses import dataclass, replace
from typing import cast

import httpcore
import httpx

from scrapers import limits
from scrapers.faults import FetchError

_CONNECT_SECONDS = 10.0
_DRAINED = 16_000
_LONGEST_ADDRESS = 8000
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Ask:
    """One request as it is to be made; ``extra`` are the caller's headers, ``robots`` tells that it is for a
    robots.txt."""

    url: httpx.URL
    method: str = "GET"
    extra: Mapping[str, str] | None = None
    form: Mapping[str, str] | None = None
    robots: bool = False

    @classmethod
    def to(cls, address: str, method: str, extra: Mapping[str, str] | None, form: Mapping[str, str] | None) -> Ask:
        """The request for an address as it was written; raises ``FetchError`` for what is none that may be asked."""
        return cls(_parsed(address, address), method, extra, form)

    def for_rules(self) -> Ask:
        """The request for the robots.txt that this one has to obey."""
        return Ask(httpx.URL(f"{self.origin}/robots.txt"), robots=True)

    @property
    def address(self) -> str:
        """The address in full."""
        return str(self.url)

    @property
    def host(self) -> str:
        """The host's name or number."""
        return self.url.host

    @property
    def port(self) -> int:
        """The port, be it the usual one of its scheme."""
        return self.url.port or (443 if self.url.scheme == "https" else 80)

    @property
    def site(self) -> str:
        """What is paced and rested as one: the host, and its port where it is not the usual one."""
        host = self.url.host.lower().rstrip(".")
        return host if self.url.port is None else f"{host}:{self.url.port}"

    @property
    def origin(self) -> str:
        """What one robots.txt holds for: scheme, host and port."""
        return f"{self.url.scheme}://{self.url.netloc.decode('ascii').lower()}"

    def redirected(self, status: int, location: str) -> Ask | None:
        """The request that a redirect asks for; None where it leads to no address."""
        try:
            url = self.url.join(location)
            url = url.copy_with(fragment=None)
        except (httpx.InvalidURL, ValueError, UnicodeError, TypeError):
            return None
        keeps_form = self.form is None or status in (307, 308)
        same_host = url.host == self.url.host
        # Headers meant for one host say nothing to another, which may be anybody.
        extra = self.extra if same_host else {k: v for k, v in (self.extra or {}).items() if k.lower() == "accept"}
        return replace(
            self,
            url=url,
            extra=extra,
            form=self.form if keeps_form else None,
            method=self.method if keeps_form else "GET",
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered, unpacked; no body but that of a success."""

    status: int
    headers: httpx.Headers
    body: bytes

    @property
    def location(self) -> str | None:
        """Where a redirect leads; None for every other answer."""
        return (self.headers.get("location") or None) if self.status in _REDIRECTS else None


class Jar:
    """The cookies of one visit, kept from redirect to redirect."""

    def __init__(self) -> None:
        self._cookies = httpx.Cookies()

    def take(self, answer: Answer, ask: Ask) -> None:
        """Keep the cookies that an answer sets."""
        request = httpx.Request("GET", ask.url)
        self._cookies.extract_cookies(httpx.Response(answer.status, headers=answer.headers, request=request))

    def give(self, made: httpx.Request) -> None:
        """Write the cookies that belong to a request into it."""
        with suppress(UnicodeEncodeError):  # a server may send a cookie that cannot be sent back
            self._cookies.set_cookie_header(made)


def check_address(text: str, asked: str) -> None:
    """Raise ``FetchError`` for an address that is none, or none that may be asked."""
    _parsed(text, asked)


def netloc_of(address: str) -> str:
    """The host and port of an address, and the user where one stands in it."""
    return httpx.URL(address).netloc.decode()


def request(ask: Ask, headers: Mapping[str, str], jar: Jar, seconds: float) -> httpcore.Request:
    """The request as it goes over the line; it may take so many ``seconds``."""
    made = httpx.Request(ask.method, ask.url, headers=headers, data=ask.form)
    jar.give(made)
    # A silence of half the time leaves the other half for another try.
    waits = {"connect": min(_CONNECT_SECONDS, seconds / 2), "read": seconds / 2, "write": seconds / 2, "pool": None}
    return httpcore.Request(
        made.method,
        httpcore.URL(scheme=made.url.raw_scheme, host=made.url.raw_host, port=made.url.port, target=made.url.raw_path),
        headers=made.headers.raw,
        content=made.read(),
        extensions={"timeout": waits},
    )


async def received(response: httpcore.Response, ask: Ask, limit: int) -> Answer:
    """The answer as it comes from the line, its body no longer than ``limit``."""
    limits.check_headers(response.headers, ask.site)
    headers = httpx.Headers(response.headers)
    body = b""
    length = headers.get("content-length")
    async with aclosing(cast("AsyncGenerator[bytes]", response.aiter_stream())) as chunks:
        if 200 <= response.status < 300:
            encoding = limits.encoding_of(headers.get_list("content-encoding"), ask.site)
            body = await limits.read_body(
                chunks, encoding=encoding, length=length, limit=limit, host=ask.site, cut=ask.robots
            )
        elif length is None or (length.isdecimal() and int(length) <= _DRAINED):
            await limits.drain(chunks, _DRAINED)
    return Answer(response.status, headers, body)


def _parsed(text: str, asked: str) -> httpx.URL:
    text = text.strip()
    if len(text) > _LONGEST_ADDRESS:
        raise FetchError("refused", f"The address is longer than {_LONGEST_ADDRESS} characters.", asked)
    if text[:9].lower() == "webcal://":
        text = "https://" + text[9:]
    try:
        url = httpx.URL(text).copy_with(fragment=None)
        host = url.host
    except (httpx.InvalidURL, ValueError, UnicodeError, TypeError):
        raise FetchError("refused", f"{text[:200]!r} is not a web address.", asked) from None
    if url.scheme not in ("http", "https") or not 0 < len(host) <= 253:
        raise FetchError("refused", f"{text[:200]!r} is not a web address.", asked)
    if url.userinfo:
        raise FetchError(
            "refused", f"The address carries a user name for {host}; what needs a login is not read.", asked
        )
    return url


__all__ = ["Answer", "Ask", "Jar", "check_address", "netloc_of", "received", "request"]
