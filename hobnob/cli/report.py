"""What ``hobnob run`` says: a bar while it runs on a terminal, a line per source in a pipe, a summary."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from hobnob.cli import show
from hobnob.cli.options import on_terminal
from hobnob.records import Health

if TYPE_CHECKING:
    from digest.publish import Published
    from scrapers.run import Result, Run


def line(result: Result) -> str:
    """One source in one line: its state, what it gave and what changed, or what is wrong with it."""
    update, outcome = result.update, result.outcome
    if outcome.failure is not None:
        return f"{result.name}: {update.health.value}: {outcome.failure.reason} ({outcome.failure.url})"
    if result.broken:
        return f"{result.name}: {update.health.value}: {update.reason} ({outcome.source.url})"
    note = "" if update.health is Health.OK or not update.reason else f" ({update.reason})"
    if outcome.unchanged:
        return f"{result.name}: not changed{note}"
    parts = [show.count(len(outcome.events), "event")]
    parts += [
        f"{count} {word}"
        for word, count in (
            ("new", len(update.new)),
            ("changed", len(update.changed)),
            ("moved", len(update.moved)),
            ("cancelled", len(update.cancelled)),
            ("gone", len(update.gone)),
            ("rejected", len(outcome.rejected)),
        )
        if count
    ]
    if update.held_back:
        parts.append(f"{update.held_back} vanished at once and are kept; 'hobnob allow {result.name}' lets them go")
    return f"{result.name}: {', '.join(parts)}{note}"


def _spoken(result: Result) -> None:
    """The line of one source; whoever listened may have gone, and the other visits go on all the same."""
    with suppress(OSError):
        typer.echo(line(result))


@contextmanager
def progress(total: int, *, quiet: bool = False) -> Iterator[Callable[[Result], None]]:
    """A function that is told of each source as it ends."""
    if quiet:
        yield lambda _: None
        return
    if not on_terminal():
        yield _spoken
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("sources", total=total)

        def done(result: Result) -> None:
            bar.advance(task)
            if result.broken:
                bar.console.print(line(result), style="red", highlight=False, markup=False)

        yield done


def broken(run: Run) -> None:
    """Only what is broken, on standard error: nothing on a good day, so that cron sends no mail."""
    for one in run.broken:
        typer.echo(line(one), err=True)


def finished(run: Run, published: Published, to: Path, *, as_json: bool) -> None:
    """The summary after publishing."""
    events = sum(len(one.outcome.events) for one in run.results)
    rejected = sum(len(one.outcome.rejected) for one in run.results)
    if as_json:
        show.as_json(
            {
                "sources": [
                    {
                        "name": one.name,
                        "region": one.outcome.region.slug,
                        "url": one.outcome.source.url,
                        "health": one.update.health.value,
                        "reason": one.outcome.failure.reason if one.outcome.failure else one.update.reason,
                        "unchanged": one.outcome.unchanged,
                        "events": len(one.outcome.events),
                        "rejected": len(one.outcome.rejected),
                        "new": len(one.update.new),
                        "changed": len(one.update.changed),
                        "moved": len(one.update.moved),
                        "cancelled": len(one.update.cancelled),
                        "gone": len(one.update.gone),
                        "requests": one.outcome.requests,
                        "bytes": one.outcome.bytes,
                        "reader": one.outcome.reader,
                    }
                    for one in run.results
                ],
                "seconds": round(run.seconds, 3),
                "written": [str(path) for path in published.written],
                "unchanged": published.unchanged,
            }
        )
        return
    wrong = f", {len(run.broken)} broken" if run.broken else ""
    typer.echo(
        f"{show.count(len(run.results), 'source')}{wrong}: {show.count(events, 'event')} read, {rejected} "
        f"rejected, "
        f"in {run.seconds:.1f} s" + ("" if run.changed else "; nothing changed")
    )
    if published.written:
        typer.echo(f"{to}: {len(published.written)} files written, {published.unchanged} unchanged")
    else:
        typer.echo(f"{to}: {published.unchanged} files, none changed")
