"""How a request introduces itself: who asks, what for, and what is known already."""

from __future__ import annotations

from collections.abc import Mapping

from hobnob import __version__
from scrapers.memory import Kept

AGENT = "hobnob"
HOME = "https://github.com/hobnob-events/hobnob"

_ACCEPT = "text/html,application/xhtml+xml,text/calendar,application/json;q=0.9,application/xml;q=0.9,*/*;q=0.5"
_OWN = frozenset(
    {"user-agent", "host", "accept-encoding", "connection", "content-length", "transfer-encoding", "cookie",
     "authorization", "proxy-authorization"}
)  # fmt: skip


def user_agent(contact: str | None = None) -> str:
    """Who asks: the program, its address, and how to reach whoever runs it."""
    reach = "".join(c for c in contact or "" if 32 < ord(c) < 127 and c not in "()<>;")
    return f"{AGENT}/{__version__} (+{HOME}{'; ' + reach if reach else ''})"


def check_extra(extra: Mapping[str, str] | None) -> None:
    """Raise ``ValueError`` for headers that only the client itself may set: who asks, and no logins."""
    if bad := {name.lower() for name in extra or {}} & _OWN:
        raise ValueError(f"the header {min(bad)!r} is the client's own")


def headers(agent: str, extra: Mapping[str, str] | None, kept: Kept | None, *, robots: bool) -> dict[str, str]:
    """The headers of one request; ``extra`` wins over the usual ones, ``kept`` is what we have of this very address."""
    usual = {
        "User-Agent": agent,
        "Accept": "text/plain,*/*;q=0.5" if robots else _ACCEPT,
        "Accept-Language": "en-US,en;q=0.9,*;q=0.5",
        "Accept-Encoding": "gzip",
    }
    names = {name.lower(): name for name in usual}
    for name, value in (extra or {}).items():
        usual[names.get(name.lower(), name)] = value
    if kept is not None and kept.body:
        if kept.etag and _sendable(kept.etag):
            usual["If-None-Match"] = kept.etag
        if kept.last_modified and _sendable(kept.last_modified):
            usual["If-Modified-Since"] = kept.last_modified
    return usual


def _sendable(value: str) -> bool:
    """Whether a header's value can be sent back as it came: a server may name a version in any bytes."""
    return len(value) < 1000 and value.isascii() and value.isprintable()
