"""Commands of the operator's word over merging: same, apart, words."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hobnob.cli import app
from hobnob.cli.errors import UsageError
from hobnob.cli.named import named
from hobnob.cli.options import DEFAULT_CONFIG, AsJson, ConfigPath, load, on_terminal, opened, wait

if TYPE_CHECKING:
    from hobnob.config import Config
    from hobnob.records import StoredEvent
    from hobnob.store import Store
    from hobnob.store.rows import Member, Word

AllDates = Annotated[
    bool, typer.Option("--series", help="All dates of the series, those to come too, and not this one alone.")
]
_SHOWN = 6


@app.command()
def same(
    events: Annotated[
        list[str], typer.Argument(metavar="EVENT", help="Two or more: ids, their beginnings, or words of titles.")
    ],
    series: AllDates = False,
    as_json: AsJson = False,
    config: ConfigPath = DEFAULT_CONFIG,
) -> None:
    """Say that these are one event, from now on; 'hobnob words' lists what was said and takes it back.

    Example: hobnob same 3fa91c "Joint Chamber Mixer"
    """
    wait(_same(load(config), events, series=series, as_json=as_json))


@app.command()
def apart(
    event: Annotated[str, typer.Argument(metavar="EVENT", help="An id, its beginning, or words of its title.")],
    source: Annotated[
        str | None, typer.Argument(metavar="[SOURCE]", help="Whose report is an event of its own; default: each.")
    ] = None,
    series: AllDates = False,
    as_json: AsJson = False,
    config: ConfigPath = DEFAULT_CONFIG,
) -> None:
    """Say that what a source tells, or what each source tells, is an event of its own, from now on.

    Example: hobnob apart 3fa91c stow-chamber
    """
    wait(_apart(load(config), event, source, series=series, as_json=as_json))


@app.command()
def words(
    undo: Annotated[int | None, typer.Option("--undo", metavar="N", help="Take this word back.")] = None,
    as_json: AsJson = False,
    config: ConfigPath = DEFAULT_CONFIG,
) -> None:
    """What was said with 'hobnob same' and 'hobnob apart', or with --undo take a word back.

    Example: hobnob words --undo 3
    """
    settings = load(config)
    wait(_words(settings, as_json=as_json) if undo is None else _undo(settings, undo, as_json=as_json))


async def _one(store: Store, asked: str, now: datetime) -> StoredEvent:
    """The one event of this id, beginning of an id, or title; of those still to come, if any are. ``UsageError`` where
    it is none or several, with their ids."""
    from hobnob.cli import show

    several = await named(store, asked, now)
    several = [e for e in several if asked.lower() == e.event.title.lower()] or several
    if len(several) > 1:
        told = "; ".join(f"{e.id[:8]} is {e.event.title!r} ({show.when(e.event)})" for e in several[:_SHOWN])
        more = f"; and {len(several) - _SHOWN} more" if len(several) > _SHOWN else ""
        raise UsageError(f"{len(several)} events have the title {asked!r}, write an id: {told}{more}")
    return several[0]


async def _same(config: Config, asked: list[str], *, series: bool, as_json: bool) -> None:
    from hobnob.cli import show
    from scrapers.word import Unsayable, say_same

    if len(asked) < 2:
        raise UsageError(f"the same as what? name another event: hobnob same {asked[0]!r} EVENT")
    now = datetime.now(UTC)
    async with opened(config, create=False) as store:
        ids = [(await _one(store, one, now)).id for one in asked]
        try:
            said = await say_same(store, ids, series=series, now=now)
        except Unsayable as error:
            raise UsageError(str(error)) from error
        told = [one for event_id in said.events if (one := await store.event(event_id))]
    if as_json:
        show.as_json(
            {
                "word": said.number,
                "new": said.new,
                "series": series,
                "events": [_event_json(one) for one in told],
                "joined": said.joined,
                "further": said.further,
            }
        )
        return
    if not said.new:
        typer.echo(f"word {said.number} says so already")
    for one in told if said.new else ():
        typer.echo(f"word {said.number}: one event, {_named(one)}, told by {_sources(one)}")
    for old in said.joined:
        if not series:
            typer.echo(f"{old[:8]} leaves the feeds; its page shows {said.joined[old][:8]}")
    _of_further(said.further, series, "they are told apart")
    _to_undo(said.number)


async def _apart(config: Config, asked: str, source: str | None, *, series: bool, as_json: bool) -> None:
    from hobnob.cli import show
    from scrapers.word import Unsayable, say_apart

    now = datetime.now(UTC)
    async with opened(config, create=False) as store:
        event = await _one(store, asked, now)
        try:
            said = await say_apart(store, event.id, source, series=series, now=now)
        except Unsayable as error:
            raise UsageError(f"{event.event.title!r} ({event.id[:8]}): {error}") from error
        told = [one for event_id in said.events if (one := await store.event(event_id))]
    if as_json:
        show.as_json(
            {
                "word": said.number,
                "series": series,
                "events": [_event_json(one) for one in told],
                "parted": said.parted,
                "further": said.further,
            }
        )
        return
    typer.echo(f"word {said.number}: {show.count(len(told), 'event')}")
    for one in told:
        note = "keeps its id" if one.id == event.id else "new to readers" if one.first_seen == now else "as before"
        typer.echo(f"  {_named(one)}, told by {_sources(one)}: {note}")
    _of_further(said.further, series, "they are told as one")
    _to_undo(said.number)


async def _undo(config: Config, number: int, *, as_json: bool) -> None:
    from hobnob.cli import show
    from scrapers.word import Unsayable, take_back

    async with opened(config, create=False) as store:
        try:
            said = await take_back(store, number, now=datetime.now(UTC))
        except Unsayable as error:
            raise UsageError(f"{error}; 'hobnob words' lists them") from error
        told = [one for event_id in said.events if (one := await store.event(event_id))]
    if as_json:
        show.as_json(
            {
                "undone": number,
                "events": [_event_json(one) for one in told],
                "joined": said.joined,
                "parted": said.parted,
            }
        )
        return
    what = "; they are one again" if said.joined else "; they are parted again" if said.parted else "; nothing changed"
    typer.echo(f"word {number} is taken back{what}")
    for one in told[:_SHOWN]:
        typer.echo(f"  {_named(one)}, told by {_sources(one)}")
    if len(told) > _SHOWN:
        typer.echo(f"  and {len(told) - _SHOWN} more")


async def _words(config: Config, *, as_json: bool) -> None:
    from hobnob.cli import show
    from scrapers.word_told import describe

    async with opened(config, create=False) as store:
        said = await store.words()
        told = {name: await store.event(name) for name in {m.now for word in said for m in word.members} if name}
    if as_json:
        show.as_json([word_json(word) for word in said])
        return
    if not said:
        typer.echo("nothing was said; 'hobnob same EVENT EVENT' or 'hobnob apart EVENT' does", err=True)
        return
    rows = []
    for word in said:
        ids = sorted({member.now for member in word.members if member.now})
        days = dict.fromkeys(show.when(one.event) for name in ids if (one := told[name]))
        when = "" if word.series else ", ".join(days)
        rows.append((str(word.id), f"{word.said:%Y-%m-%d}", describe(word), when, " ".join(name[:8] for name in ids)))
    if not on_terminal():
        for row in rows:
            typer.echo("\t".join(row).rstrip("\t"))
        return
    if show.narrow():
        for number, day, text, when, ids_ in rows:
            typer.echo(f"{number} ({day}): {text}")
            typer.echo(f"  {'; '.join(filter(None, (when, ids_)))}")
        return
    from rich.markup import escape

    table = show.table(("Word", "Said", "What", "When", "Events"))
    for row in rows:
        table.add_row(*map(escape, row))
    show.write(table)


def of_event(said: list[Word], event_id: str) -> list[Word]:
    """The words that have to do with how an event is told."""
    return [word for word in said if any(member.now == event_id for member in word.members)]


def in_a_line(word: Word) -> str:
    """A word as ``hobnob explain`` tells it."""
    from scrapers.word_told import describe

    return f"word {word.id} ({word.said:%Y-%m-%d}): {describe(word)}; 'hobnob words --undo {word.id}' takes it back"


def word_json(word: Word) -> dict[str, Any]:
    """A word as plain data: the reports that it is about, each with the event that it tells of today."""
    return {
        "word": word.id,
        "kind": word.kind.value,
        "series": word.series,
        "said": word.said.isoformat(),
        "reports": [_member_json(member) for member in word.members if member.now is not None],
    }


def _member_json(member: Member) -> dict[str, Any]:
    return {
        "source": member.source,
        "title": member.named,
        "start": member.start.isoformat() if member.start else None,
        "event": member.now,
        "side": member.side,
    }


def _event_json(one: StoredEvent) -> dict[str, Any]:
    return {
        "id": one.id,
        "title": one.event.title,
        "start": one.event.start.isoformat(),
        "sources": [listing.source for listing in one.listings],
    }


def _named(one: StoredEvent) -> str:
    from hobnob.cli import show

    return f"{one.id[:8]} {one.event.title!r} ({show.when(one.event)})"


def _sources(one: StoredEvent) -> str:
    return ", ".join(dict.fromkeys(listing.source for listing in one.listings))


def _of_further(further: int, series: bool, before: str) -> None:
    from hobnob.cli import show

    if further:
        dates = show.count(further, "further date")
        typer.echo(f"so on {dates}" if series else f"on {dates} {before}; --series says it of all dates")


def _to_undo(number: int) -> None:
    typer.echo(
        f"the feeds follow at the next run, or with 'hobnob digest'; 'hobnob words --undo {number}' takes it back"
    )
