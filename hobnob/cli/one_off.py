"""``hobnob scrape``: read, and write what was read as a table, JSON, iCalendar, CSV or an explanation."""

from __future__ import annotations

import asyncio
import csv
import json
import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import typer

from digest.words import digits
from hobnob.cli import show
from hobnob.cli.errors import UsageError
from hobnob.config import Config, Network, Region, Source
from hobnob.records import Event
from scrapers.outcome import Outcome

_COLUMNS = (
    "title", "start", "end", "all_day", "time_known", "timezone", "status", "attendance", "venue", "address", "city",
    "organizer", "price", "access", "kind", "format", "url", "registration_url", "source", "reader", "uid",
)  # fmt: skip


def _local_zone() -> str:
    from tzlocal import get_localzone_name

    return get_localzone_name() or "UTC"


def _zone_of(url: str, config: Config | None) -> str | None:
    """The zone of the region that has a source at the address's host, or the one zone of all regions."""
    regions = list(config.regions.values()) if config else []
    host = urlsplit(url).hostname
    for region in regions:
        for source in region.sources:
            if urlsplit(source.url).hostname == host:
                return source.timezone or region.timezone
    zones = {region.timezone for region in regions}
    return zones.pop() if len(zones) == 1 else None


async def of_url(
    url: str,
    *,
    timezone: str | None,
    access: str,
    allow: Sequence[str],
    config: Config | None = None,
    part: str | None = None,
) -> list[Outcome]:
    """The events of one address; a wrong address, zone or selector is a ``UsageError``.

    Where there is a configuration, its proxy, pace, contact and zone hold here too.
    """
    from pydantic import ValidationError

    from scrapers.scrape import scrape

    if "://" not in url:
        url = f"https://{url}"
    try:
        source = Source.model_validate(
            {"url": url, "name": urlsplit(url).hostname or url, "access": access.upper(), "timezone": timezone}
            | ({} if part is None else {"part": part})
        )
        told = config.network.model_dump() if config else {}
        network = Network.model_validate({**told, "allow_private": [*told.get("allow_private", ()), *allow]})
    except (ValidationError, ValueError) as error:
        raise UsageError(_first(error)) from None
    contact = config.contact if config else None
    return [
        await scrape(
            url,
            timezone=timezone or _zone_of(url, config) or _local_zone(),
            network=network,
            source=source,
            contact=contact,
        )
    ]


async def of_file(
    path: Path, *, url: str | None, timezone: str | None, config: Config | None = None, part: str | None = None
) -> list[Outcome]:
    """The events of a saved page, feed or calendar that came from ``url``; what can't be one is a ``UsageError``."""
    from hobnob.cli import saved
    from hobnob.config_lines import selector, web, zone
    from scrapers.saved import read_saved

    try:
        came_from = web(url if "://" in url else f"https://{url}") if url is not None else None
        if timezone is not None:
            zone(timezone)
        if part is not None:
            selector(part)
    except ValueError as error:
        raise UsageError(str(error)) from None
    network = config.network if config else Network()
    body = saved.content_of(path, most=network.max_size)
    return [
        await read_saved(
            body,
            name="standard input" if str(path) == "-" else path.name,
            url=came_from,
            content_type=saved.type_of(path),
            timezone=timezone or _zone_of(came_from or "", config) or _local_zone(),
            part=part,
            saved=saved.saved_at(path, datetime.now(UTC)),
        )
    ]


def _first(error: Exception) -> str:
    from pydantic import ValidationError

    if isinstance(error, ValidationError):
        one = error.errors()[0]
        return str(one.get("ctx", {}).get("error") or f"{one['loc'][-1]}: {one['msg']}")
    return str(error)


async def of_config(config: Config, *, region: str | None, sources: Iterable[str]) -> list[Outcome]:
    """The events of configured sources, read together; nothing is stored."""
    from scrapers.choose import chosen
    from scrapers.scrape import scrape

    try:
        wanted = chosen(config, region=region, sources=sources)
    except ValueError as error:
        raise UsageError(str(error)) from None
    slots = asyncio.Semaphore(config.network.concurrency)

    async def one(where: Region | None, source: Source) -> Outcome:
        async with slots:
            return await scrape(
                source.url,
                network=config.network,
                source=source,
                region=where,
                contact=config.contact,
            )

    return list(await asyncio.gather(*(one(where, source) for where, source in wanted)))


def write(outcomes: Sequence[Outcome], *, form: str, past: bool, noted: bool = False) -> None:
    """Write the outcomes in that form on standard output, faults on standard error, and ``noted`` beside a table what
    else was met."""
    now = datetime.now(UTC)
    events = sorted(
        (e for one in outcomes for e in one.events if past or _coming(e, now)),
        key=lambda e: (e.start, e.title),
    )
    match form:
        case "json":
            show.as_json(
                {
                    "events": [show.event_json(event) for event in events],
                    "rejected": [{"row": r.row, "reason": r.reason} for one in outcomes for r in one.rejected],
                    "endpoints": [e._asdict() for one in outcomes for e in one.endpoints],
                    "failures": [
                        {
                            "source": one.source.name,
                            "url": one.failure.url,
                            "kind": one.failure.kind,
                            "reason": one.failure.reason,
                        }
                        for one in outcomes
                        if one.failure
                    ],
                }
            )
        case "ics":
            from digest.feeds.calendar import events_as_calendar

            sys.stdout.buffer.write(events_as_calendar(events))
        case "csv":
            _csv(events)
        case "explain":
            _explain(outcomes)
        case _:
            show.events((event, {}) for event in events)
    for one in outcomes:
        _fault(one, sum(_coming(event, now) for event in one.events), form)
        for note in one.notes if noted and form == "table" and one.events else ():
            typer.echo(f"{one.source.name}: {note}", err=True)


def _coming(event: Event, now: datetime) -> bool:
    return (event.end or event.start) >= now or (event.all_day and event.start.date() >= now.date())


def _fault(one: Outcome, upcoming: int, form: str) -> None:
    if one.failure is not None:
        typer.echo(f"{one.source.name}: {one.failure.reason} ({one.failure.url})", err=True)
    elif not one.recognised:
        typer.echo(
            f"{one.source.name}: this is no page, feed or calendar that lists events ({one.source.url})", err=True
        )
    elif form == "table":
        tail = f", {len(one.refused)} not wanted by 'only:' or 'never:'" if one.refused else ""
        tail += f", {len(one.rejected)} rejected; --explain says why" if one.rejected else ""
        typer.echo(
            f"{one.source.name}: {show.count(len(one.events), 'event')}, {upcoming} upcoming, read as "
            f"{one.reader or 'nothing'}{tail}",
            err=True,
        )


def _csv(events: Iterable[Event]) -> None:
    writer = csv.writer(sys.stdout)
    writer.writerow(_COLUMNS)
    for event in events:
        place = event.venue
        flat = event.model_dump(mode="json") | {
            "venue": place.name if place else None,
            "address": place.address if place else None,
            "city": place.city if place else None,
            "organizer": event.organizer.name if event.organizer else None,
            "price": "; ".join(
                f"{digits(o.price)} {o.currency or ''} {o.audience or ''}".strip()
                for o in event.offers
                if o.price is not None
            ),
        }
        writer.writerow(["" if flat[name] is None else _cell(flat[name]) for name in _COLUMNS])


def _cell(value: object) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    text = value if isinstance(value, str) else json.dumps(value)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t") else text


def _explain(outcomes: Iterable[Outcome]) -> None:
    for one in outcomes:
        typer.echo(f"{one.source.url}")
        typer.echo(
            f"  read as {one.reader or 'nothing'}: {show.count(len(one.events), 'event')}, {len(one.rejected)} "
            f"rejected, {show.count(one.requests, 'request')}"
        )
        for line in one.explained:
            typer.echo(f"  {line}")
        for note in one.notes:
            typer.echo(f"  note: {note}")
        for endpoint in one.endpoints:
            opt_in = (
                ""
                if endpoint.access == "A"
                else f" (class {endpoint.access}: needs --access B)"
                if endpoint.access == "B"
                else " (not obtainable)"
            )
            typer.echo(f"  better address: {endpoint.url} [{endpoint.platform}] {endpoint.why}{opt_in}")
        for event in one.events:
            typer.echo(f"  event: {show.when(event)}  {event.title}  [{event.reader}]")
            for field, origin in sorted(event.origins.items()):
                typer.echo(f"         {field} from {origin}")
        for event in one.refused:
            typer.echo(f"  not wanted by 'only:' or 'never:': {show.when(event)}  {event.title}")
        for row in one.rejected:
            typer.echo(f"  rejected: {row.row[:90]!r}: {row.reason}")
