"""How events and sources look: tables on a terminal, plain lines in a pipe."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import typer

from hobnob.cli.options import on_terminal
from hobnob.records import Access, Event, Health, Status

if TYPE_CHECKING:
    from rich.table import Table

_ACCESS = {
    Access.PUBLIC: "open",
    Access.GUESTS_WELCOME: "guests welcome",
    Access.MEMBERS_ONLY: "members only",
    Access.INVITATION: "invitation",
}
_STYLE = {Health.OK: "green", Health.QUIET: "green", Health.EMPTY: "yellow"}


def when(event: Event) -> str:
    """The event's time in its own zone: "Thu 5 Mar 2026 17:30-19:30"."""
    zone = ZoneInfo(event.timezone)
    start = event.start.astimezone(zone)
    day = f"{start:%a} {start.day:2} {start:%b %Y}"
    if not event.hour_known:
        return day
    clock = f"{start:%H:%M}"
    if event.end is None:
        return f"{day} {clock}"
    end = event.end.astimezone(zone)
    return f"{day} {clock}-{end:%H:%M}" if end.date() == start.date() else f"{day} {clock} to {end.day} {end:%b %H:%M}"


def where(event: Event) -> str:
    """The venue and town, or that it is online."""
    place = event.venue
    names = [place.name, place.city] if place and not place.inferred else []
    text = ", ".join(dict.fromkeys(name for name in names if name)) or (place.street or "" if place else "")
    if event.attendance is not None and event.attendance.value == "online":
        return "online"
    return text


def remark(event: Event) -> str:
    """What else decides: cancelled, members only, hosts of a joint event."""
    words = [] if event.status is Status.SCHEDULED else [event.status.value.replace("_", " ")]
    if event.access is not None:
        words.append(_ACCESS[event.access])
    hosts = list(dict.fromkeys(o.name for o in ((event.organizer,) if event.organizer else ()) + event.hosts))
    if len(hosts) > 1:
        words.append("joint: " + " + ".join(hosts))
    return "; ".join(words)


def events(rows: Iterable[tuple[Event, Mapping[str, str]]], *, extra: Sequence[str] = (), title: str = "") -> None:
    """Print events as a table on a terminal, else a line each, fields apart by tabs."""
    rows = list(rows)
    if not on_terminal():
        for event, more in rows:
            fields = [when(event), event.title, where(event), remark(event), *(more.get(name, "") for name in extra)]
            typer.echo("\t".join(fields).rstrip("\t"))
        return
    if title and narrow():
        typer.echo(title)
    if narrow():
        for event, more in rows:
            typer.echo(f"{when(event)}  {event.title}")
            notes = (where(event), remark(event), *(f"{name} {more[name]}" for name in extra if more.get(name)))
            if told := "; ".join(filter(None, notes)):
                typer.echo(f"  {told}")
        return
    found = table(("When", "What", "Where", "Remark", *(name.capitalize() for name in extra)), title=title)
    for event, more in rows:
        style = "dim strike" if event.status is Status.CANCELLED else ""
        found.add_row(
            when(event), event.title, where(event), remark(event), *(more.get(name, "") for name in extra), style=style
        )
    write(found)


def table(columns: Sequence[str], *, title: str = "") -> Table:
    """An empty table in the house's style."""
    from rich import box
    from rich.table import Table

    found = Table(title=title or None, box=box.SIMPLE_HEAD, title_justify="left", pad_edge=False)
    for name in columns:
        found.add_column(name, overflow="fold")
    return found


def narrow(columns: int = 100) -> bool:
    """Whether the terminal has fewer columns: a table would break its words into letters, so lines are written."""
    from rich.console import Console

    return Console().width < columns


def write(thing: Any, *, fold: bool = False) -> None:
    """Print something of rich's on standard output; ``fold``: the terminal breaks the lines, so that addresses stay
    whole."""
    from rich.console import Console

    Console().print(thing, soft_wrap=fold, highlight=not fold)


def health(value: Health | None) -> str:
    """A state with its colour, for tables."""
    if value is None:
        return "new"
    style = _STYLE.get(value, "red")
    return f"[{style}]{value.value}[/]" if on_terminal() else value.value


def count(number: int, noun: str) -> str:
    """ "1 event", "2 events"."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def as_json(value: Any) -> None:
    """Write a value as JSON on standard output."""
    json.dump(value, sys.stdout, indent=2, ensure_ascii=False, default=str)
    sys.stdout.write("\n")


def event_json(event: Event) -> dict[str, Any]:
    """An event as plain data; what is unknown is left out."""
    return event.model_dump(mode="json", exclude_none=True, exclude_defaults=False)


def ago(moment: datetime | None, now: datetime) -> str:
    """How long ago, in words short enough for a column."""
    if moment is None:
        return "never"
    seconds = (now - moment).total_seconds()
    for size, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= size:
            return f"{int(seconds // size)} {unit} ago"
    return "now"
