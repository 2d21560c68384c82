"""What a server's status and headers mean for a polite client."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from hobnob import patterns as re
from scrapers.faults import FetchError
from scrapers.limits import retry_after

# How long a site that says "too many requests" without saying when is left alone, in seconds.
_UNTOLD_WAIT = 900.0
_PASSING = frozenset({408, 425, 500, 502, 503, 504, 520, 521, 522, 523, 524})
_STOP_SIGNS = {
    401: "asks for a login, and what needs a login is not read",
    402: "asks for payment",
    403: "does not let us read this page",
    405: "does not answer this kind of request",
    451: "may not show this page for legal reasons",
}
_PERCENT = re.compile(r"%[0-9a-fA-F]{2}")


def comparable(url: str) -> str:
    """An address with its percent-encodings in upper case, as the rules of a robots.txt are compared."""
    return _PERCENT.sub(lambda match: match[0].upper(), url)


def spoken(seconds: float) -> str:
    """A wait as people say it."""
    if seconds < 90:
        return f"{max(1, round(seconds))} seconds" if round(seconds) > 1 else "1 second"
    return f"{round(seconds / 60)} minutes"


def _walled(headers: Mapping[str, str]) -> bool:
    """Whether the answer is a test for browsers instead of the page."""
    return headers.get("cf-mitigated", "").lower() == "challenge" or headers.get("x-amzn-waf-action", "").lower() in (
        "challenge",
        "captcha",
    )


def fault(status: int, headers: Mapping[str, str], site: str, url: str, now: datetime) -> FetchError | None:
    """The error that an answer stands for, or None for one that can be read or followed."""
    if _walled(headers):
        return FetchError("blocked", f"{site} lets only browsers in that pass its test.", url, status=403)
    if status < 400:
        return None
    wait = retry_after(headers.get("retry-after"), now)
    if status == 429:
        seconds = _UNTOLD_WAIT if wait is None else wait
        return FetchError(
            "blocked", f"{site} asks to be left alone for {spoken(seconds)} (429).", url,
            transient=True, wait=timedelta(seconds=seconds), status=429,
        )  # fmt: skip
    if status in _STOP_SIGNS:
        return FetchError("blocked", f"{site} {_STOP_SIGNS[status]} ({status}).", url, status=status)
    if status in (404, 410):
        return FetchError("gone", f"{site} has no such page ({status}).", url, status=status)
    if status == 407:
        return FetchError("unreachable", "The proxy asks for a login (407).", url, status=status)
    if status in _PASSING:
        pause = None if wait is None else timedelta(seconds=wait)
        return FetchError(
            "server", f"{site} has a fault of its own ({status}).", url, transient=True, wait=pause, status=status
        )
    if status >= 500:
        return FetchError("server", f"{site} has a fault of its own ({status}).", url, status=status)
    return FetchError("server", f"{site} does not accept this request ({status}).", url, status=status)
