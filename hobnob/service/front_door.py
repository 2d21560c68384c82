"""What the web server of ``hobnob serve`` answers: the pages, and for the operator /healthz, /metrics and /ops.rss."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from digest.web import app, at_the_machine
from hobnob import metrics
from hobnob.config import Config
from hobnob.notices import KEPT, notices
from hobnob.service.running import Service
from hobnob.store import StoreError

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

_PLAIN = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


class FrontDoor:
    """The ASGI application; its pages change with the configuration, its address does not."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self._operator = True if service.config.serve.operator else None
        self._take_up(service.config)
        service.reloaded.append(self._take_up)

    def _take_up(self, config: Config) -> None:
        self._pages = app(self.service.store, config, operator=self._operator)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http" and scope["path"] in ("/healthz", "/metrics", "/ops.rss"):
            from starlette.requests import Request

            request = Request(scope)
            if scope["path"] == "/healthz":
                await (await self._health())(scope, receive, send)
                return
            if request.method in ("GET", "HEAD") and (self._operator or at_the_machine(request)):
                await (await self._for_operator(request))(scope, receive, send)
                return
        await self._pages(scope, receive, send)

    async def _health(self) -> Response:
        from starlette.responses import PlainTextResponse

        wrong = await self.service.healthy()
        return PlainTextResponse(f"{wrong or 'ok'}\n", status_code=503 if wrong else 200, headers=_PLAIN)

    async def _for_operator(self, request: Request) -> Response:
        from starlette.responses import PlainTextResponse, Response

        try:
            if request.url.path == "/metrics":
                return Response(await self._metrics(), headers=_PLAIN | {"Content-Type": metrics.CONTENT_TYPE})
            body = await self._feed()
        except StoreError as error:
            return PlainTextResponse(f"{error}\n", status_code=503, headers=_PLAIN)
        return Response(body, headers=_PLAIN | {"Content-Type": "application/rss+xml; charset=utf-8"})

    async def _metrics(self) -> bytes:
        states: dict[metrics.Labels, float] = {
            (("region", region), ("state", state)): count
            for (region, state), count in (await self.service.store.states()).items()
        }
        more = metrics.family("hobnob_sources", "gauge", "Sources by region and state.", states)
        more += metrics.family(
            "hobnob_sources_configured", "gauge", "Sources in config.yaml.", {(): len(self.service.config.sources)}
        )
        return self.service.metrics.text(more)

    async def _feed(self) -> bytes:
        from digest.operations import operator_feed

        config = self.service.config
        names = {source.name for _, source in config.sources}
        found = await notices(self.service.store, names, since=datetime.now(UTC) - KEPT)
        return operator_feed(found, config.publish.url)
