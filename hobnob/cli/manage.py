"""Commands for the operator: doctor, worker, backup, restore, store copy."""

from __future__ import annotations

import os
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hobnob.cli import app
from hobnob.cli.errors import UsageError
from hobnob.cli.options import DEFAULT_CONFIG, PLACEHOLDER, ConfigPath, load, opened, wait

if TYPE_CHECKING:
    from hobnob.config import Config

store_app = typer.Typer(help="Move what is stored.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(store_app, name="store")


_PROXIES = ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy")


@app.command()
def doctor(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """Check the configuration, the store, the folder and each source's last state; exit code 1 if something is
    wrong."""
    from hobnob.cli.show import count

    settings = load(config)
    typer.echo(f"ok    {config}: {count(len(settings.regions), 'region')}, {count(len(settings.sources), 'source')}")
    wrong = wait(_doctor(settings))
    raise typer.Exit(1 if wrong else 0)


async def _doctor(config: Config) -> int:
    from hobnob.records import Health

    wrong = 0

    def check(fine: bool, text: str, advice: str = "") -> None:
        nonlocal wrong
        wrong += not fine
        typer.echo(f"{'ok   ' if fine else 'WRONG'} {text}" + ("" if fine or not advice else f"; {advice}"))

    async with opened(config) as store:
        check(True, f"store {config.store.split('@')[-1]} opens")
        statuses = {(one.region, one.name): one for one in await store.sources()}
    folder = config.publish.to
    target = folder if folder.exists() else folder.absolute().parent
    check(os.access(target, os.W_OK), f"{folder} can be written", f"make {target} writable, or set publish.to")
    free = shutil.disk_usage(target).free
    check(free > 200_000_000, f"{free // 1_000_000:,} MB of disk are free", "make room: a full disk stops new feeds")
    if config.mail is not None:
        has = bool(os.environ.get("HOBNOB_SMTP_PASSWORD")) or "@" not in config.mail.server
        check(has, "the mail password is in the environment", "set HOBNOB_SMTP_PASSWORD")
    named = bool(config.contact and config.contact.strip()) and config.contact != PLACEHOLDER
    check(named, "a contact is named to the sites asked", "write your own address into 'contact:'")
    unused = [name for name in _PROXIES if os.environ.get(name)]
    if unused and config.network.proxy is None:
        typer.echo(f"note  {unused[0]} is in the environment and not used; write it into 'network: {{proxy: ...}}'")
    for region, source in config.sources:
        status = statuses.get((region.slug, source.name))
        if status is None or status.health is None:
            typer.echo(f"new   {source.name}: not visited yet")
            continue
        fine = status.health in (Health.OK, Health.QUIET, Health.EMPTY)
        better = f"use {status.better_url}" if status.better_url else ""
        said = f": {status.reason}" if status.reason else ""
        check(fine, f"{source.name}: {status.health.value}{said}" + ("" if fine else f" ({source.url})"), better)
    return wrong


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Where the copy is written.")],
    config: ConfigPath = DEFAULT_CONFIG,
) -> None:
    """Copy the store into one file while it may be in use."""
    settings = load(config)

    async def work() -> None:
        async with opened(settings, create=False) as store:
            await store.backup(file)

    wait(work())
    typer.echo(f"{file}: {file.stat().st_size:,} bytes")


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A file written by 'hobnob backup'.")],
    yes: Annotated[bool, typer.Option("--yes", help="Replace what is stored without asking.")] = False,
    config: ConfigPath = DEFAULT_CONFIG,
) -> None:
    """Put a backup in the place of the store."""
    settings = load(config)
    if not file.exists():
        raise UsageError(f"{file}: there is no such file")
    if not yes and not typer.confirm(f"Replace what is in {settings.store.split('@')[-1]} by {file}?"):
        raise typer.Exit(2)

    async def work() -> None:
        async with opened(settings) as store:
            await store.restore(file)

    wait(work())
    typer.echo(f"restored from {file}")


@store_app.command("copy")
def copy(
    source: Annotated[str, typer.Argument(metavar="FROM", help="sqlite:///hobnob.db")],
    target: Annotated[str, typer.Argument(metavar="TO", help="postgresql://user@host/name")],
) -> None:
    """Copy a grown installation into another, empty store.

    Example: hobnob store copy sqlite:///hobnob.db postgresql://hobnob@db/hobnob
    """
    from hobnob.store import Store

    async def work() -> None:
        async with await Store.open(source, create=False) as old, await Store.open(target) as new:
            if await new.sources() or await new.events():
                raise UsageError(f"{new.name} is not empty; copy into a new database")
            with tempfile.TemporaryDirectory(prefix="hobnob-copy-") as scratch:
                file = Path(scratch) / "copy.db"
                await old.backup(file)
                await new.restore(file)
            count = len(await new.events())
            typer.echo(f"{new.name}: {count:,} events of {len(await new.sources()):,} sources")

    wait(work())


@store_app.command("prune")
def prune(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """Forget what is older than the settings keep, forget_people allow."""
    settings = load(config)

    async def work() -> None:
        from hobnob.housekeeping import prune as prune_store

        async with opened(settings) as store:
            typer.echo(await prune_store(store, settings, now=datetime.now(UTC)))

    wait(work())


@app.command()
def allow(
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="The source's name.")],
    config: ConfigPath = DEFAULT_CONFIG,
) -> None:
    """Say that what vanished from a source is gone, however much it is; holds for its next visit."""
    settings = load(config)
    if source not in {one.name for _, one in settings.sources}:
        raise UsageError(
            f"no source {source!r} in {config}; there is {', '.join(s.name for _, s in settings.sources) or 'none'}"
        )

    async def work() -> None:
        from scrapers.absences import allow as allow_gone

        async with opened(settings) as store:
            await allow_gone(store, source)

    wait(work())
    typer.echo(f"{source}: what is missing at the next visit is believed to be gone")


@app.command()
def worker(
    config: ConfigPath = DEFAULT_CONFIG,
    concurrency: Annotated[
        int | None, typer.Option(help="So many sources at once; default network.concurrency.")
    ] = None,
    publish: Annotated[
        bool, typer.Option("--publish/--no-publish", help="Whether this machine may write the feeds and send the mail.")
    ] = True,
) -> None:
    """Take source jobs from the PostgreSQL store, together with workers on other machines."""
    settings = load(config)
    if settings.store.startswith("sqlite"):
        raise UsageError(f"workers share a PostgreSQL store; {config} says 'store: {settings.store}'")
    from hobnob.worker import work

    wait(work(settings, path=config, concurrency=concurrency, publish=publish))
