"""From stored events to the items of a feed; every feed format and the digest say the same through these."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from digest import clean
from digest.addresses import Site, event_page
from digest.changes import TOLD_FOR, Telling, modified, over, telling
from digest.facts import Fact
from digest.series import Line, Told, lines, slug
from digest.words import place_line, plural, short_when, town
from hobnob.records import Event, StoredEvent

_LONGEST = 4000
_SHORT = 1500
_LINKS = ("Register", "Add to", "Found at", "Sponsors")


@dataclass(frozen=True, slots=True)
class Item:
    """One item: ``published`` is when it was first seen or materially changed, never when the event takes place."""

    guid: str
    title: str
    link: str
    published: datetime
    updated: datetime
    html: str
    text: str
    summary: str
    categories: tuple[str, ...] = ()
    image: str | None = None
    stored: StoredEvent | None = None
    others: tuple[StoredEvent, ...] = ()

    @property
    def event(self) -> Event | None:
        """The event itself; None for an issue of the digest."""
        return self.stored.event if self.stored else None


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed before it has a format. ``stem`` is its address without the suffix, ``page`` its page."""

    stem: str
    title: str
    description: str
    page: str
    items: tuple[Item, ...]
    updated: datetime
    events: tuple[StoredEvent, ...] = ()


def headline(line: Line, told: Telling | None) -> str:
    """``Moved: Thu, Mar 5, 5:30 PM, Akron: Business After Hours``."""
    event = line.first.event
    where = clean.line(town(event))
    words = f"{short_when(event)}, {where}: " if where else f"{short_when(event)}: "
    words += clean.name(event.title)
    if line.rest:
        words += f" (next of {len(line.rest) + 1})"
    return f"{told.news.value}: {words}" if told else words


def categories(event: Event) -> tuple[str, ...]:
    """Kind, format and the publisher's own categories, each once."""
    names = [event.kind, event.format, *event.categories[:8]]
    cleaned = [clean.line(name).replace("_", " ") for name in names if name and name != "other"]
    return tuple(dict.fromkeys(name for name in cleaned if name))


def description_html(event: Event) -> str:
    """The organiser's own words, cleaned; long ones are cut to plain text."""
    body = clean.fragment(event.description) or clean.escape(event.summary)
    if len(body) <= _LONGEST:
        return body
    return clean.escape(clean.shortened(description_text(event), _SHORT))


def description_text(event: Event) -> str:
    """The organiser's own words as plain text."""
    return clean.text(event.summary) or clean.stripped(event.description)


def item_of(
    line: Line,
    *,
    site: Site,
    region: str,
    parts: Sequence[Fact],
    told: Telling | None = None,
) -> Item:
    """The item of a line, whose ``facts`` are ``parts``; with ``told`` the extra item that tells of a change, once."""
    stored = line.first
    page = site.at(event_page(region, stored.id))
    html = "".join(f"<p><b>{clean.escape(part.label)}:</b> {part.html}</p>" for part in parts)
    body = description_html(stored.event)
    text = "\n".join(f"{part.label}: {part.text}" for part in parts)
    if body:
        html += body if body.startswith("<p") else f"<div>{body}</div>"
    if words := description_text(stored.event):
        text += "\n\n" + clean.shortened(words, _SHORT)
    if told:
        guid = site.tag("event", stored.id, f"r{stored.revision}")
    elif line.series:
        guid = site.tag("series", slug(stored.event))
    else:
        guid = site.tag("event", stored.id)
    published = min(one.first_seen for one in line.all) if line.series and not told else stored.changed
    return Item(
        guid=guid,
        title=headline(line, told),
        link=page,
        published=published,
        updated=max(published, *(modified(one) for one in line.all)),
        html=html,
        text=text,
        summary="\n".join(f"{part.label}: {part.text}" for part in parts if part.label not in _LINKS),
        categories=categories(stored.event),
        image=clean.web(stored.event.image),
        stored=stored,
        others=line.rest,
    )


def feed_lines(
    events: Iterable[StoredEvent], midnight: datetime, *, before: Told | None = None
) -> list[tuple[Line, Telling | None]]:
    """What a feed holds: changes of the last days told once, then every event that takes place, series in one line.

    ``midnight`` is the start of the day in the region, so that nothing shifts within a day; ``before`` says which
    dates of a series were one line already.
    """
    known = list(events)
    recent = [s for s in known if (t := telling(s)) is not None and t.at >= midnight - TOLD_FOR]
    found: list[tuple[Line, Telling | None]] = []
    by_news: dict[str, list[StoredEvent]] = {}
    for stored in recent:
        told = telling(stored)
        assert told is not None
        by_news.setdefault(told.news, []).append(stored)
    for group in by_news.values():
        found.extend((line, telling(line.first)) for line in lines(group))
    found.sort(key=lambda pair: (pair[0].first.event.start, pair[0].first.id))
    found.extend((line, None) for line in lines((s for s in known if not over(s.event)), before=before))
    return found


def unique_seconds(items: Iterable[Item]) -> list[Item]:
    """The same items, none ``updated`` at the very instant of another: Atom readers sort by it."""
    taken: set[datetime] = set()
    free: dict[
        datetime, datetime
    ] = {}  # a first run gives a thousand items one instant: go on where the last one ended
    found = []
    for item in items:
        moment = free.get(item.updated, item.updated)
        while moment in taken:
            moment += timedelta(microseconds=1)
        taken.add(moment)
        free[item.updated] = moment
        found.append(item if moment == item.updated else replace(item, updated=moment))
    return found


def location(event: Event) -> str:
    """Where, on one line, for programs."""
    return clean.line(place_line(event.venue)) or ("Online" if event.attendance == "online" else "")


__all__ = ["Feed", "Item", "feed_lines", "headline", "item_of", "location", "plural", "unique_seconds"]
