"""``hobnob serve``: the scheduler and the web server in one process, stopping gracefully."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
from datetime import UTC, datetime
from pathlib import Path

from hobnob import arenas, logs
from hobnob.cli.errors import UsageError
from hobnob.config import Config
from hobnob.service.listening import bind, listen

__all__ = ["listen", "serve"]

log = logging.getLogger("hobnob")


async def serve(
    path: Path, config: Config, *, host: str | None = None, port: int | None = None, collect: bool = True
) -> None:
    """Run the schedule and the web page until a signal stops both.

    Without ``collect`` only the page is served, beside workers that collect. Raises ``OSError``, ``StoreError`` and
    ``UsageError`` when it cannot start.
    """
    from hobnob.service.front_door import FrontDoor
    from hobnob.service.running import Service
    from hobnob.settings_watch import SettingsWatch
    from hobnob.store import Store

    logs.set_up()
    arenas.few()
    where = host or config.serve.host, config.serve.port if port is None else port
    stop = asyncio.Event()
    with bind(*where) as bound:
        async with await Store.open(config.store) as store:
            if collect and _led(await store.note("leader")):
                raise UsageError(
                    "workers collect into this store already; 'hobnob serve --pages-only' serves beside them"
                )
            service = Service(SettingsWatch(path, config), store, collect=collect)
            await service.start()
            try:
                loop = asyncio.get_running_loop()
                with contextlib.suppress(NotImplementedError, AttributeError):
                    loop.add_signal_handler(signal.SIGHUP, service.request_reload)
                log.info("serving on http://%s:%d/", *where, extra={"sources": len(config.sources)})
                await listen(FrontDoor(service), host=where[0], port=where[1], stop=stop, bound=bound)
            finally:
                await service.stop()
    log.info("stopped")


def _led(lease: str | None) -> bool:
    """Whether some worker leads now."""
    return lease is not None and datetime.fromisoformat(lease.partition(" ")[0]) > datetime.now(UTC)
