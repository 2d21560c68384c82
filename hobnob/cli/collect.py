"""Commands that fetch and publish: demo, scrape, run, digest, serve."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hobnob.cli import app
from hobnob.cli.errors import UsageError
from hobnob.cli.options import DEFAULT_CONFIG, AsJson, ConfigPath, RegionName, SourceNames, load, opened, wait

if TYPE_CHECKING:
    from hobnob.config import Config

Out = Annotated[Path | None, typer.Option("--to", metavar="DIR", help="Write the site here instead of publish.to.")]


@app.command()
def demo(
    once: Annotated[bool, typer.Option("--once", help="Stop after publishing.")] = False,
    to: Annotated[Path, typer.Option("--to", metavar="DIR", help="Where the site is written.")] = Path("demo-public"),
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port of the page.")] = 8000,
) -> None:
    """Collect an invented town over loopback, publish its feeds, and serve them.

    Example: hobnob demo --once
    """
    from hobnob.cli.demonstrate import demonstrate

    wait(demonstrate(once=once, to=to, port=port))


@app.command()
def scrape(
    address: Annotated[
        str | None,
        typer.Argument(
            metavar="[URL|FILE|-]", help="Any page, feed or calendar with events; a saved one; - is standard input."
        ),
    ] = None,
    region: RegionName = None,
    source: SourceNames = None,
    as_json: AsJson = False,
    as_ics: Annotated[bool, typer.Option("--ics", help="Write iCalendar.")] = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Write CSV.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Say which reader won and what each row lacked.")] = False,
    past: Annotated[bool, typer.Option("--past", help="Past events too.")] = False,
    part: Annotated[
        str | None,
        typer.Option(metavar="SELECTOR", help="Read only what this CSS selector matches, as 'part:' of a source does."),
    ] = None,
    url: Annotated[
        str | None, typer.Option(metavar="URL", help="Where a saved file came from, for the links in it.")
    ] = None,
    timezone: Annotated[
        str | None,
        typer.Option(
            metavar="ZONE",
            help="Where times without a zone are meant; default: the configuration's, else this machine's.",
        ),
    ] = None,
    access: Annotated[
        str, typer.Option(metavar="A|B", help="B also asks undocumented endpoints of the site's own.")
    ] = "A",
    allow: Annotated[
        list[str] | None, typer.Option(metavar="HOST:PORT", help="A private address to let through.")
    ] = None,
    config: ConfigPath = DEFAULT_CONFIG,
) -> None:
    """Read one address, a saved file, or configured sources, once; nothing is stored.

    Example: hobnob scrape https://example.org/events --json
    """
    from hobnob.cli import one_off
    from hobnob.cli.saved import file_of

    if sum((as_json, as_ics, as_csv, explain)) > 1:
        raise UsageError("write one of --json, --ics, --csv and --explain")
    form = next(
        (n for n, on in (("json", as_json), ("ics", as_ics), ("csv", as_csv), ("explain", explain)) if on), "table"
    )
    if address is not None:
        if region or source:
            raise UsageError("give either a URL or a file, or --region / --source of the configuration")
        file = file_of(address)
        if url is not None and file is None:
            raise UsageError("--url says where a saved file came from; an address is its own")
        settings = load(config) if config.exists() or config != DEFAULT_CONFIG else None
        if file is not None:
            outcomes = wait(one_off.of_file(file, url=url, timezone=timezone, config=settings, part=part))
        else:
            outcomes = wait(
                one_off.of_url(
                    address, timezone=timezone, access=access, allow=tuple(allow or ()), config=settings, part=part
                )
            )
    elif region or source:
        if part is not None:
            raise UsageError("--part is for a URL or a file; a source of the configuration has its own 'part:'")
        outcomes = wait(one_off.of_config(load(config), region=region, sources=source or ()))
    else:
        raise UsageError(
            "what should be read? 'hobnob scrape URL', 'hobnob scrape FILE', or --region NAME / --source NAME of the "
            "configuration"
        )
    one_off.write(outcomes, form=form, past=past, noted=address is not None and file_of(address) is not None)
    raise typer.Exit(1 if any(one.failure or not one.recognised for one in outcomes) else 0)


@app.command()
def run(
    region: RegionName = None,
    source: SourceNames = None,
    to: Out = None,
    as_json: AsJson = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say only which sources are broken; for cron.")] = False,
    config: ConfigPath = DEFAULT_CONFIG,
) -> None:
    """Visit all configured sources once, then publish.

    Exit code 1 says that some source is broken; the others are published all the same.
    """
    settings = load(config)
    from scrapers.choose import chosen

    try:
        sources = chosen(settings, region=region, sources=source or ())
    except ValueError as error:
        raise UsageError(str(error)) from None
    if not sources:
        raise UsageError(f"{config} has no sources yet; 'hobnob add URL --region NAME' adds one")
    broken = wait(_run(settings, sources, to=to, as_json=as_json, quiet=quiet))
    raise typer.Exit(1 if broken else 0)


async def _run(config: Config, sources: Sequence[object], *, to: Path | None, as_json: bool, quiet: bool) -> bool:
    from digest.publish import publish
    from digest.writing import check
    from hobnob.cli import report
    from hobnob.housekeeping import prune_daily
    from scrapers.run import run as run_sources

    check(to or config.publish.to)  # before any site is asked for what could not be published
    async with opened(config) as store:
        await store.assign(config.assignments)
        with report.progress(len(sources), quiet=as_json or quiet) as done:
            result = await run_sources(config, store, sources, done=done)  # type: ignore[arg-type]
        await prune_daily(store, config, now=datetime.now(UTC))
        published = await publish(store, config, now=datetime.now(UTC), to=to)
        if quiet and not as_json:
            report.broken(result)
        else:
            report.finished(result, published, to or config.publish.to, as_json=as_json)
    return bool(result.broken)


@app.command()
def digest(
    to: Out = None,
    preview: Annotated[bool, typer.Option("--preview", help="Show the digest here; write and send nothing.")] = False,
    mail: Annotated[
        bool, typer.Option("--mail", help="Send the digest to the recipients under mail: as well.")
    ] = False,
    region: RegionName = None,
    config: ConfigPath = DEFAULT_CONFIG,
) -> None:
    """Publish feeds and pages from what is stored, without asking any site.

    Example: hobnob digest --to /srv/www/hobnob
    """
    settings = load(config)
    if region is not None and region not in settings.regions:
        raise UsageError(f"no region {region!r} in {config}; there is {', '.join(settings.regions) or 'none'}")
    wait(_digest(settings, to=to, preview=preview, mail=mail, region=region))


async def _digest(config: Config, *, to: Path | None, preview: bool, mail: bool, region: str | None) -> None:
    from digest.publish import publish

    now = datetime.now(UTC)
    async with opened(config) as store:
        if preview:
            from digest.digest import preview as preview_text

            for slug in [region] if region else config.regions:
                typer.echo(await preview_text(store, config, slug, now=now))
            return
        published = await publish(store, config, now=now, to=to)
        typer.echo(
            f"{to or config.publish.to}: {len(published.written)} files written, {published.unchanged} unchanged"
        )
        if mail:
            from digest.mail import send_digest

            sent = await send_digest(store, config, now=now)
            typer.echo(f"mail: {sent} sent")


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Listen on this address instead of serve.host.")] = None,
    port: Annotated[
        int | None, typer.Option(min=0, max=65535, help="Listen on this port instead of serve.port.")
    ] = None,
    collect: Annotated[
        bool,
        typer.Option("--collect/--pages-only", help="With --pages-only, workers collect and this process only serves."),
    ] = True,
    config: ConfigPath = DEFAULT_CONFIG,
) -> None:
    """Run the schedule and the web page in one process, until Ctrl-C or SIGTERM."""
    settings = load(config)
    from hobnob.service import serve as serve_forever

    wait(serve_forever(config, settings, host=host, port=port, collect=collect))
    sys.exit(0)
