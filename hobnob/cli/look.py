"""Commands that look at what is stored: events, sources, explain."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from hobnob.cli import app
from hobnob.cli.errors import UsageError
from hobnob.cli.named import named
from hobnob.cli.options import DEFAULT_CONFIG, AsJson, ConfigPath, RegionName, load, opened, wait

if TYPE_CHECKING:
    from hobnob.config import Config, Source
    from hobnob.records import StoredEvent

Words = Annotated[list[str] | None, typer.Argument(metavar="[WORD]...", help="Only events with all of these words.")]
_WIDE = 140  # columns that the table of the sources needs
_SPARKS = "▁▂▃▄▅▆▇█"


@app.command()
def events(
    words: Words = None,
    region: RegionName = None,
    days: Annotated[int, typer.Option(help="So many days ahead.", min=1)] = 60,
    best: Annotated[bool, typer.Option("--best", help="Best rooms first instead of soonest first.")] = False,
    as_json: AsJson = False,
    config: ConfigPath = DEFAULT_CONFIG,
) -> None:
    """List upcoming stored events with their face-time scores.

    Example: hobnob events breakfast --region akron --best
    """
    wait(_events(load(config), words or [], region=region, days=days, best=best, as_json=as_json))


async def _events(
    config: Config, words: list[str], *, region: str | None, days: int, best: bool, as_json: bool
) -> None:

    from hobnob.cli import show
    from hobnob.cli.judge import judged

    if region is not None and region not in config.regions:
        raise UsageError(f"no region {region!r}; there is {', '.join(config.regions) or 'none'}")
    now = datetime.now(UTC)
    async with opened(config) as store:
        stored = [
            _told(one, config) for one in await store.events(region=region, since=now, until=now + timedelta(days=days))
        ]
    found = [
        (one, judged(one, config, now=now))
        for one in stored
        if _here(one, config, region)
        and all(word.lower() in f"{one.event.title} {one.event.summary or ''}".lower() for word in words)
    ]
    if best:
        found.sort(key=lambda pair: -pair[1].value)
    if as_json:
        show.as_json(
            [
                {"id": one.id, "score": round(s.value), "reasons": list(s.reasons), **show.event_json(one.event)}
                for one, s in found
            ]
        )
        return
    show.events(((one.event, {"score": f"{s.value:.0f}", "id": one.id[:8]}) for one, s in found), extra=("score", "id"))
    if not found:
        named = f" with {' '.join(words)!r} in title or text" if words else ""
        typer.echo(
            f"no event{named} in the next {show.count(days, 'day')} is stored; 'hobnob run' collects events", err=True
        )


@app.command()
def sources(as_json: AsJson = False, config: ConfigPath = DEFAULT_CONFIG) -> None:
    """How each configured source does: state, last runs, requests, bytes, share of 304 answers."""
    wait(_sources(load(config), as_json=as_json))


async def _sources(config: Config, *, as_json: bool) -> None:
    from hobnob.cli import show
    from hobnob.cli.options import on_terminal
    from scrapers.attention import attention

    now = datetime.now(UTC)
    async with opened(config) as store:
        known = {(one.region, one.name): one for one in await store.sources()}
        lively = await store.activity(now)
    if as_json:
        show.as_json(
            [
                known[key].model_dump(mode="json")
                if (key := (region.slug, source.name)) in known
                else {"name": source.name, "url": source.url, "region": region.slug, "health": None}
                for region, source in config.sources
            ]
        )
        return

    def seldom(source: Source) -> str:
        """Why a schedule leaves some of its times out at this source; empty when it uses each."""
        decided = attention(lively.get(source.name), now)
        return decided.why if decided.pause else ""

    rows: list[tuple[str, ...]] = []
    for region, source in config.sources:
        status = known.get((region.slug, source.name))
        runs = status.runs if status else ()
        asked = sum(run.requests for run in runs)
        share = f"{sum(run.not_modified for run in runs) / asked:.0%}" if asked else ""
        rows.append(
            (
                region.slug,
                source.name,
                show.health(status.health if status else None),
                sparkline([run.events for run in reversed(runs[:20])]),
                str(runs[0].events) if runs else "",
                show.ago(status.last_success if status else None, now),
                str(asked),
                size(sum(run.bytes for run in runs)),
                share,
                "; ".join(
                    filter(
                        None,
                        (status.reason, f"better: {status.better_url}" if status.better_url else "", seldom(source)),
                    )
                )
                if status
                else "",
            )
        )
    columns = ("Region", "Source", "State", "Runs", "Events", "Last good", "Requests", "Bytes", "304", "Why")
    if not rows:
        typer.echo("no sources yet; 'hobnob add URL --region NAME' adds one", err=True)
        return
    if not on_terminal():
        for row in rows:
            typer.echo("\t".join(row).rstrip("\t"))
        return
    if show.narrow(_WIDE):
        for slug, name, state, bars, found, good, requests, bytes_, share, why in rows:
            show.write(f"{name} ({slug}): {state}", fold=True)
            if bars:
                show.write(
                    f"  {bars} {found} events, last good {good}, {requests} requests, {bytes_}, {share or '0%'} 304",
                    fold=True,
                )
            if why:
                show.write(f"  {why}", fold=True)
        return
    table = show.table(columns)
    for row in rows:
        table.add_row(*row)
    show.write(table)


def sparkline(counts: list[int]) -> str:
    """Counts as a line of bars, the highest full."""
    top = max(counts, default=0)
    return "".join(_SPARKS[round(count / top * (len(_SPARKS) - 1))] if top else _SPARKS[0] for count in counts)


def size(count: int) -> str:
    """Bytes in a unit that fits a column."""
    value = float(count)
    for unit in ("B", "kB", "MB", "GB"):
        if value < 1000 or unit == "GB":
            return f"{value:.0f} {unit}" if unit == "B" else f"{value:.1f} {unit}"
        value /= 1000
    raise AssertionError("unreachable")


@app.command()
def explain(
    event: Annotated[
        str, typer.Argument(metavar="EVENT", help="An event's id or its beginning, or words of its title.")
    ],
    as_json: AsJson = False,
    config: ConfigPath = DEFAULT_CONFIG,
) -> None:
    """Everything about one event: its score as a sum, where each value came from, what you said of it, what
    changed and when."""
    wait(_explain(load(config), event, as_json=as_json))


def _here(one: StoredEvent, config: Config, region: str | None) -> bool:
    """Whether the event lies in the region, or in any of its own."""
    from digest.select import within

    mine = [config.regions[slug] for slug in ([region] if region else one.regions) if slug in config.regions]
    return not mine or any(within(place, one.event) for place in mine)


def _told(one: StoredEvent, config: Config) -> StoredEvent:
    """A stored event as the settings let it be told."""
    return one if config.people else one.without_people()


async def _explain(config: Config, asked: str, *, as_json: bool) -> None:
    from digest.worth import sightings
    from hobnob.cli import show
    from hobnob.cli.judge import judged
    from hobnob.cli.standing import standing
    from hobnob.cli.words import in_a_line, of_event, word_json

    now = datetime.now(UTC)
    async with opened(config) as store:
        one, *others = await named(store, asked, now)
        places = await standing(store, config, one, now)
        said = of_event(await store.words(), one.id)
    one = _told(one, config)
    event, result = one.event, judged(one, config, now=now)
    seen = sightings(event, config.watch)
    if as_json:
        show.as_json(
            one.model_dump(mode="json")
            | {"watch": list(seen), "words": [word_json(word) for word in said]}
            | {"feeds": {slug: {"score": score, "left_out": why or None} for slug, (score, why) in places.items()}}
            | {
                "score": {
                    "value": result.value,
                    "parts": [{"name": p.name, "points": p.points, "why": p.why} for p in result.parts],
                }
            }
        )
        return
    typer.echo(f"{event.title}\n{show.when(event)}  {show.where(event)}".rstrip())
    for label, text in (
        ("id", one.id),
        ("remark", show.remark(event)),
        ("address", event.venue.address if event.venue else ""),
    ):
        if text:
            typer.echo(f"{label}: {text}")
    typer.echo("\nface time")
    for line in result.lines():
        typer.echo(f"  {line}")
    if places:
        typer.echo("\nin the feeds")
    for slug, (points, why) in places.items():
        typer.echo(f"  {slug}: " + (f"left out: {why}" if why else f"{points}, where how soon it is does not count"))
    if seen:
        typer.echo("\non your watch list")
    for sighting in seen:
        typer.echo(f"  {sighting}")
    typer.echo("\nwhere it was found")
    for listing in one.listings:
        typer.echo(
            f"  {listing.source}: {listing.url or 'no address of its own'} (since {listing.first_seen:%Y-%m-%d})"
        )
    for field, origin in sorted(event.origins.items()):
        typer.echo(f"  {field} from {origin}")
    if said:
        typer.echo("\nwhat you said of it")
    for word in said:
        typer.echo(f"  {in_a_line(word)}")
    if one.formerly:
        typer.echo(f"  joined to it: {', '.join(one.formerly)}")
    if one.changes:
        typer.echo("\nwhat changed")
    for change in one.changes:
        typer.echo(f"  {change.at:%Y-%m-%d %H:%M}  {change.field}: {change.old} -> {change.new}")
    if others:
        typer.echo(
            f"\n{show.count(len(others), 'further event')} with {asked!r} in the title; 'hobnob events {asked}' "
            f"lists "
            f"those near and soon",
            err=True,
        )
