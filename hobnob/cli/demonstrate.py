"""``hobnob demo``: the true pipeline on the invented town."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from hobnob.cli import report, show

if TYPE_CHECKING:
    from digest.series import Line
    from hobnob.config import Config


def _score(line: Line, config: Config, now: datetime) -> str:
    from hobnob.cli.judge import judged

    return f"{judged(line.first, config, now=now, times=len(line.rest)).value:.0f}"


def _more(line: Line) -> str:
    return f"and {len(line.rest)} more dates" if line.rest else ""


async def demonstrate(*, once: bool, to: Path, port: int) -> None:
    """Collect the town, print what was found and what was wrong, publish, and serve until Ctrl-C unless ``once``."""
    from digest.publish import publish
    from digest.series import lines
    from hobnob.demo import town
    from hobnob.store import Store
    from scrapers.run import run

    now = datetime.now(UTC)
    with tempfile.TemporaryDirectory(prefix="hobnob-demo-") as scratch:
        async with town.build(now.astimezone(town.ZONE).date()) as sites:
            config = town.configuration(
                sites, store=f"sqlite:///{scratch}/demo.db", to=str(to), url=f"http://127.0.0.1:{port}"
            )
            store = await Store.open(config.store)
            try:
                typer.echo("Larkin Falls is an invented town; its sites answer on this machine.\n")
                with report.progress(len(config.sources)) as done:
                    result = await run(config, store, config.sources, done=done)
                stored = await store.events(region="larkin-falls", since=now)
                typer.echo("")
                show.events(
                    (
                        (line.first.event, {"score": _score(line, config, now), "more": _more(line)})
                        for line in lines(stored)
                    ),
                    extra=("score", "more"),
                )
                published = await publish(store, config, now=now, to=to)
                typer.echo("")
                report.finished(result, published, to, as_json=False)
                for one in result.broken:
                    typer.echo(f"broken: {report.line(one)}")
                typer.echo(f"feed: {to / 'larkin-falls.rss'}")
                if once:
                    return
                typer.echo(f"page: http://127.0.0.1:{port}/   (Ctrl-C stops)")
                from digest.web import app
                from hobnob.service import listen

                await listen(app(store, config), host="127.0.0.1", port=port)
            finally:
                await store.close()
