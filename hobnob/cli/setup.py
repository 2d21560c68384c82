"""Commands that write the configuration: init, add."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from hobnob import patterns as re
from hobnob.cli import app
from hobnob.cli.errors import UsageError
from hobnob.cli.options import DEFAULT_CONFIG, PLACEHOLDER, ConfigPath, wait

_NEW = """\
# What hobnob collects, and for whom. 'hobnob doctor' checks this file.
# Further: schedule:, publish:, taste:, watch:, digest:, mail:, network:, as in the config.yaml that comes with hobnob.
contact: {contact}   # told to the sites that are asked, so that they can reach you

regions:
  {slug}:                     # stands in feed addresses for ever: /{slug}.rss
    title: {title}
    place: "{place}"          # a town and state, a ZIP code, or "latitude, longitude"
    radius: 30 miles
    feeds:                     # questions, each with a feed of its own: /{slug}/worth-it.rss
      worth-it:
        title: Worth an evening
        min_score: 50
    sources: []
    # 'hobnob add URL' tries an address and writes it here, for example
    #   - https://business.example-chamber.org/events
"""


@app.command()
def init(
    place: Annotated[str, typer.Argument(metavar="PLACE", help="'Akron, OH', a ZIP code, or 'latitude, longitude'.")],
    contact: Annotated[str, typer.Option(help="Your address, told to the sites that are asked.")] = PLACEHOLDER,
    config: ConfigPath = DEFAULT_CONFIG,
) -> None:
    """Write a first configuration for one region.

    Example: hobnob init "Akron, OH"
    """
    from hobnob import places
    from hobnob.config_lines import slug_of

    try:
        found = places.find(place)
    except ValueError as error:
        raise UsageError(str(error)) from None
    if config.exists():
        raise UsageError(f"{config} is there already; remove it first, or write to another with --config")
    title = ", ".join(part for part in (found.place.city, found.place.region) if part)
    slug = slug_of(found.place.city or title)
    config.write_text(
        _NEW.format(contact=_plain(contact), slug=slug, title=title, place=place.replace('"', "")), encoding="utf-8"
    )
    typer.echo(
        f"{config}: region {slug!r} ({title}, {found.timezone}). Next: "
        + ("write your address into 'contact:', then " if contact == PLACEHOLDER else "")
        + "hobnob add URL"
    )


@app.command()
def add(
    url: Annotated[str, typer.Argument(metavar="URL", help="A page, feed or calendar with events.")],
    region: Annotated[str | None, typer.Option("--region", "-r", metavar="NAME", help="Into this region.")] = None,
    name: Annotated[str | None, typer.Option(metavar="NAME", help="The source's name.")] = None,
    part: Annotated[
        str | None, typer.Option(metavar="SELECTOR", help="Read only what this CSS selector matches.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Write it down even if it gives no events now.")] = False,
    config: ConfigPath = DEFAULT_CONFIG,
) -> None:
    """Try an address, show what it gives, and write it into the configuration, comments kept.

    Example: hobnob add https://business.example-chamber.org/events
    """
    from hobnob.cli.adding import add_source
    from hobnob.cli.one_off import of_config, write
    from hobnob.config_lines import selector
    from hobnob.yaml_file import load, parse

    settings = load(config)
    if region is None:
        if len(settings.regions) != 1:
            raise UsageError(f"into which region? --region {' or --region '.join(settings.regions) or 'NAME'}")
        region = next(iter(settings.regions))
    if region not in settings.regions:
        raise UsageError(f"no region {region!r} in {config}; there is {', '.join(settings.regions) or 'none'}")
    if "://" not in url:
        url = f"https://{url}"
    if any((source.url, source.part) == (url, part) for source in settings.regions[region].sources):
        raise UsageError(f"{url} is a source of {region!r} already")
    if part is not None:
        try:
            selector(part)
        except ValueError as error:
            raise UsageError(str(error)) from None
    text = add_source(config.read_bytes().decode("utf-8"), region=region, url=url, name=name, part=part)
    trial = parse(text.removeprefix("\ufeff"), config)
    source = trial.regions[region].sources[-1]
    (outcome,) = wait(of_config(trial, region=region, sources=[source.name]))
    write([outcome], form="table", past=False)
    if not outcome.events and not force:
        typer.echo(f"{config} is as it was: nothing was found there; --force writes it down all the same", err=True)
        raise typer.Exit(1)
    _replace(config, text)
    typer.echo(f"{config}: added {source.name!r} to {region!r}")


def _plain(text: str) -> str:
    """A value as YAML takes it for that very text."""
    import json

    return (
        text if re.fullmatch(r"[A-Za-z0-9][\w.+@/-]*(?::[\w.+@/-]+)*", text) else json.dumps(text, ensure_ascii=False)
    )


def _replace(path: Path, text: str) -> None:
    """Write the file whole or not at all."""
    import os
    import tempfile

    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", newline="", dir=path.parent or ".", delete=False
    ) as scratch:
        scratch.write(text)
    if path.exists():
        os.chmod(scratch.name, path.stat().st_mode & 0o7777)
    os.replace(scratch.name, path)
