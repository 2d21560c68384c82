"""The site served live: the same bytes that are published as files, and the filter answered without JavaScript."""

from __future__ import annotations

import asyncio
import gzip
import mimetypes
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from hashlib import sha256
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any

from digest.addresses import FEED_TYPES
from digest.live import LiveRegion
from digest.pages.layout import POLICY
from digest.pages.listing import QUERY
from digest.publish import Store, fingerprint, region_view
from digest.select import day_of
from hobnob.config import Config

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

_FRESH = 1.0
_MOST_REGIONS = 8
_LONGEST_QUERY = 200
_SMALL = 600
_HEADERS = {
    "Content-Security-Policy": f"{POLICY}; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "geolocation=(), camera=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Vary": "Accept-Encoding",
}


@dataclass
class _Kept:
    """A region as it was rendered, until its stamp or the day changes."""

    key: str
    region: LiveRegion
    built: datetime
    checked: float
    packed: dict[str, tuple[str, bytes]] = field(default_factory=dict)


class Server:
    """Answers requests out of the store; holds the regions asked for last, and asks the store whether they still
    stand."""

    def __init__(self, store: Store, config: Config, clock: Callable[[], datetime], operator: bool | None) -> None:
        self.store = store
        self.config = config
        self.clock = clock
        self.operator = operator
        self._kept: dict[str, _Kept] = {}
        self._locks: dict[str, asyncio.Lock] = {}
        self._settings = fingerprint(config, False)
        self._started = clock()

    async def answer(self, request: Request) -> Response:
        """Any GET or HEAD."""
        path = request.path_params["path"]
        if path == "healthz":
            return self._reply(request, "healthz.txt", b"ok\n", self._started)
        shown = at_the_machine(request) if self.operator is None else self.operator
        if path in ("sources", "sources.json") and shown:
            return await self._sources(request, path)
        slug = path.split("/", 1)[0].split(".", 1)[0]
        region = self.config.regions.get(slug)
        if region is not None:
            if path == slug:
                return self._redirect(f"{slug}/", request.url.query)
            kept = await self._region(slug)
            if path.endswith("/"):
                path += "index.html"
            asked = {
                name: value[:_LONGEST_QUERY] for name, value in request.query_params.items() if name in QUERY and value
            }
            if asked and path == f"{slug}/index.html":
                body = await asyncio.to_thread(kept.region.page, asked)
                return self._reply(request, path, body, None)
            body_or_none = await asyncio.to_thread(kept.region.file, path)
            if body_or_none is not None:
                return self._reply(request, path, body_or_none, kept.built, kept)
            return self._missing(request)
        if path in ("", "index.html") and len(self.config.regions) <= _MOST_REGIONS:
            for slug in self.config.regions:
                await self._region(slug)
        return self._shared(request, path)

    async def _region(self, slug: str) -> _Kept:
        lock = self._locks.setdefault(slug, asyncio.Lock())
        async with lock:
            kept = self._kept.get(slug)
            if kept is not None and time.monotonic() - kept.checked < _FRESH:
                return kept
            region, now = self.config.regions[slug], self.clock()
            key = f"{self._settings}|{day_of(now, region.timezone)}|{await self.store.version_stamp(slug)}"
            if kept is None or kept.key != key:
                view = await region_view(self.store, self.config, region, now)
                kept = _Kept(key, LiveRegion(view), now.astimezone(UTC).replace(microsecond=0), 0.0)
                self._kept[slug] = kept
            kept.checked = time.monotonic()
            self._kept[slug] = self._kept.pop(slug)
            while len(self._kept) > _MOST_REGIONS:
                self._kept.pop(next(iter(self._kept)))
            return kept

    def _shared(self, request: Request, path: str) -> Response:
        from digest.pages.environment import ASSETS, asset, asset_name
        from digest.pages.subscribing import front_page
        from digest.site import opml

        if path in ("", "index.html"):
            summaries = {slug: {"events": len(kept.region.view.happening)} for slug, kept in self._kept.items()}
            return self._reply(request, "index.html", front_page(self.config, summaries, live=True)[1], None)
        if path == "feeds.opml":
            return self._reply(request, path, opml(self.config), self._started)
        for name in ASSETS:
            if path == asset_name(name):
                return self._reply(request, path, asset(name), self._started)
        return self._missing(request)

    async def _sources(self, request: Request, path: str) -> Response:
        from digest.pages.health import sources_json, sources_page

        statuses = await self.store.sources()
        if path == "sources.json":
            reply = self._reply(request, path, sources_json(statuses), None)
        else:
            reply = self._reply(request, "sources.html", sources_page(self.config, statuses)[1], None)
        reply.headers["Cache-Control"] = "private, no-cache"  # what one may see, no cache on the way hands to another
        return reply

    def _missing(self, request: Request) -> Response:
        from digest.pages.subscribing import missing_page

        # links of the page are relative: told from the root, whatever depth was asked for
        depth = request.path_params["path"].count("/")
        body = missing_page(self.config, live=True, root="../" * depth)[1]
        return self._reply(request, "404.html", body, None, status=404)

    def _redirect(self, path: str, query: str) -> Response:
        from starlette.responses import RedirectResponse

        return RedirectResponse(f"/{path}" + (f"?{query}" if query else ""), status_code=308, headers=_HEADERS)

    def _reply(
        self,
        request: Request,
        path: str,
        body: bytes,
        changed: datetime | None,
        kept: _Kept | None = None,
        status: int = 200,
    ) -> Response:
        from starlette.responses import Response

        if kept is not None and path in kept.packed:
            tag, packed = kept.packed[path]
        else:
            tag = f'W/"{sha256(body).hexdigest()[:24]}"'
            packed = gzip.compress(body, 6, mtime=0) if len(body) > _SMALL else b""
            if kept is not None and "/e/" not in path:
                kept.packed[path] = tag, packed
        headers = {**_HEADERS, "ETag": tag, "Cache-Control": "public, max-age=300"}
        if path.startswith("assets/"):
            headers["Cache-Control"] = "public, max-age=31536000, immutable"
        if path.endswith((".rss", ".atom", ".json", ".ics")):
            headers["Access-Control-Allow-Origin"] = "*"
        if changed is not None:
            headers["Last-Modified"] = format_datetime(changed.astimezone(UTC).replace(microsecond=0), usegmt=True)
        if status == 200 and _unchanged(request, tag, changed):
            return Response(status_code=304, headers=headers)
        headers["Content-Type"] = content_type(path)
        if packed and _takes_gzip(request.headers.get("accept-encoding", "")):
            headers["Content-Encoding"] = "gzip"
            body = packed
        return Response(body, status_code=status, headers=headers)


def content_type(path: str) -> str:
    """The media type of a file of the site."""
    suffix = path.rpartition(".")[2]
    if path.endswith(("search.json", "sources.json")):
        return "application/json"
    if suffix in FEED_TYPES:
        return f"{FEED_TYPES[suffix]}; charset=utf-8"
    if suffix == "opml":
        return "text/x-opml; charset=utf-8"
    known = mimetypes.guess_type(path)[0] or "application/octet-stream"
    return f"{known}; charset=utf-8" if known.startswith("text/") else known


def _takes_gzip(accepted: str) -> bool:
    weights: dict[str, str] = {}
    for part in accepted.split(","):
        name, _, weight = part.strip().partition(";")
        weights.setdefault(name.strip().lower(), weight.replace(" ", "").lower())
    weight = weights.get("gzip", weights.get("*", "q=0"))  # what is named outweighs "*" (RFC 9110, 12.5.3)
    return weight not in ("q=0", "q=0.0", "q=0.00", "q=0.000")


def _unchanged(request: Request, tag: str, changed: datetime | None) -> bool:
    """RFC 9110, 13.2.2: the entity tag decides when there is one, else the date."""
    wanted = request.headers.get("if-none-match")
    if wanted is not None:
        return wanted.strip() == "*" or tag.removeprefix("W/") in [
            one.strip().removeprefix("W/") for one in wanted.split(",")
        ]
    since = request.headers.get("if-modified-since")
    if since is None or changed is None:
        return False
    try:
        moment = parsedate_to_datetime(since)
    except (ValueError, OverflowError):
        return False
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)  # the form of asctime names no zone (RFC 9110, 5.6.7)
    return changed.replace(microsecond=0) <= moment


def _loopback(host: str) -> bool:
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


def at_the_machine(request: Request) -> bool:
    """Whether the operator asks on this very machine: bound to it, asked for by its name, and by no proxy."""
    server = request.scope.get("server") or ("", 0)
    proxied = any(name in request.headers for name in ("forwarded", "x-forwarded-for", "x-forwarded-host", "via"))
    return not proxied and _loopback(str(server[0])) and _loopback(request.url.hostname or "")


def app(
    store: Any,
    config: Config,
    *,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    operator: bool | None = None,
) -> Starlette:
    """The web application over an open store.

    ``operator`` shows the health of the sources under /sources; by default only to who asks on this very machine.
    """
    from starlette.applications import Starlette
    from starlette.exceptions import HTTPException
    from starlette.responses import PlainTextResponse
    from starlette.routing import Route

    server = Server(store, config, clock, operator)

    async def answer(request: Request) -> Response:
        return await server.answer(request)

    async def refuse(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        return PlainTextResponse(
            f"{error.detail}\n", status_code=error.status_code, headers={**_HEADERS, **(error.headers or {})}
        )

    made = Starlette(
        routes=[Route("/{path:path}", answer, methods=["GET"])], exception_handlers={HTTPException: refuse}
    )
    made.state.server = server
    return made
