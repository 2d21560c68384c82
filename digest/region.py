"""A region as it is published: its events, judged, and every feed that is cut from them. Pure; no store, no clock but
``now``."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from digest import rooms
from digest.addresses import Site, event_calendar, event_page, named_feed, region_feed, watch_feed
from digest.changes import TOLD_FOR, Telling, modified, over
from digest.clean import line
from digest.facts import Fact, facts, hosts_of
from digest.items import Feed, Item, feed_lines, item_of, unique_seconds
from digest.links import Ways, ways
from digest.select import by_start, day_of, matches, point, upcoming, within, words_of
from digest.series import Line, folded_before, key
from digest.worth import Worth, sightings, watched, worth
from hobnob.config import Config, Region
from hobnob.records import Kind, StoredEvent
from hobnob.taste import Watch

PAST_PAGES = timedelta(days=45)
MOST_ITEMS = 1000
KIND_TITLES = {
    Kind.CHAMBER: "Chambers of commerce",
    Kind.VOLUNTEER: "Volunteer organisations",
    Kind.PROFESSIONAL: "Professional groups",
}


@dataclass
class RegionView:
    """One region at one moment. ``stored`` holds everything the store knows from ``PAST_PAGES`` ago on."""

    config: Config
    region: Region
    stored: list[StoredEvent]
    now: datetime
    _items: dict[tuple[object, ...], Item] = field(default_factory=dict, repr=False)
    _facts: dict[tuple[str, ...], tuple[Fact, ...]] = field(default_factory=dict, repr=False)
    _ways: dict[str, Ways] = field(default_factory=dict, repr=False)
    _keys: dict[str, str] = field(default_factory=dict, repr=False)
    _spoke: dict[str, tuple[rooms.Spoke, ...]] = field(default_factory=dict, repr=False)
    _rules: dict[str, str | None] = field(default_factory=dict, repr=False)
    _worth: dict[str, Worth] = field(default_factory=dict, repr=False)
    _words: dict[str, str] = field(default_factory=dict, repr=False)
    _searched: dict[str, list[StoredEvent]] = field(default_factory=dict, repr=False)
    _watched: dict[str, list[StoredEvent]] = field(default_factory=dict, repr=False)
    rows: dict[str, object] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        self.stored = [one for one in self.stored if within(self.region, one.event)]
        if not self.config.people:
            self.stored = [one.without_people() for one in self.stored]

    @cached_property
    def site(self) -> Site:
        """The public address."""
        return Site(self.config.publish.url, self.config.publish.ids)

    @cached_property
    def today(self) -> date:
        """The calendar day in the region."""
        return day_of(self.now, self.region.timezone)

    @cached_property
    def midnight(self) -> datetime:
        """The start of that day: the only clock that reaches the published bytes."""
        return datetime.combine(self.today, time(), ZoneInfo(self.region.timezone))

    @cached_property
    def told_since(self) -> datetime:
        """Changes after this moment are still told."""
        return self.midnight - TOLD_FOR

    @cached_property
    def home(self) -> tuple[float, float] | None:
        """The middle of the region, from which distances are told."""
        return point(self.region.point)

    @cached_property
    def known(self) -> list[StoredEvent]:
        """Every event with a page: those that are coming, and for a while those that are over."""
        horizon = self.config.publish.horizon + PAST_PAGES
        return by_start(s for s in self.stored if s.gone is None and upcoming(s, self.today - PAST_PAGES, horizon))

    @cached_property
    def upcoming(self) -> list[StoredEvent]:
        """Everything not over, cancelled events included, soonest first."""
        horizon = self.config.publish.horizon
        return by_start(s for s in self.stored if upcoming(s, self.today, horizon))

    @cached_property
    def happening(self) -> list[StoredEvent]:
        """Upcoming events that take place."""
        return [s for s in self.upcoming if not over(s.event)]

    def worth(self, stored: StoredEvent) -> Worth:
        """The face-time score of an event."""
        if stored.id not in self._worth:
            times = len(self.siblings(stored))
            self._worth[stored.id] = worth(stored.event, self.config.taste, home=self.home, times=times)
        return self._worth[stored.id]

    def score(self, stored: StoredEvent) -> int:
        """The score as a number."""
        return self.worth(stored).value

    def words(self, stored: StoredEvent) -> str:
        """What a full-text search looks through."""
        if stored.id not in self._words:
            self._words[stored.id] = words_of(stored.event)
        return self._words[stored.id]

    def item(self, line: Line, told: Telling | None = None) -> Item:
        """The item of a line, made once."""
        known = (told is not None, line.series, *(one.id for one in line.all))
        if known not in self._items:
            parts = self.facts(line, told)
            self._items[known] = item_of(line, site=self.site, region=self.region.slug, parts=parts, told=told)
        return self._items[known]

    def facts(self, line: Line, told: Telling | None = None) -> tuple[Fact, ...]:
        """What is said of a line, made once where no change is told."""
        known = tuple(one.id for one in line.all)
        if told is None and known in self._facts:
            return self._facts[known]
        stored = line.first
        made = tuple(
            facts(
                line,
                worth=self.worth(stored),
                told=told,
                ways=self.ways(stored),
                calendar=self.site.at(event_calendar(self.region.slug, stored.id)),
                repeats=self.rule(stored),
                spoke=self.spoke(stored),
                watched=sightings(stored.event, self.config.watch) if self.config.watch else (),
            )
        )
        if told is None:
            self._facts[known] = made
        return made

    def ways(self, stored: StoredEvent) -> Ways:
        """The addresses that put an event into calendars on the web."""
        if stored.id not in self._ways:
            self._ways[stored.id] = ways(stored.event, self.site.at(event_page(self.region.slug, stored.id)))
        return self._ways[stored.id]

    def notes(self, stored: StoredEvent) -> str:
        """What a calendar entry says beyond when and where."""
        rows = self.item(Line(stored)).summary.split("\n")
        return "\n".join(row for row in rows if not row.startswith(("When: ", "Where: ")))

    def feed(self, stem: str, title: str, description: str, page: str, events: Iterable[StoredEvent]) -> Feed:
        """A feed of some of the upcoming events."""
        chosen = list(events)
        told_lines = feed_lines(chosen, self.midnight, before=self._folded_before)
        items = [self.item(one, told) for one, told in told_lines][:MOST_ITEMS]
        stamps = [modified(stored) for stored in chosen]
        return Feed(
            stem=stem,
            title=title,
            description=description,
            page=page,
            items=tuple(unique_seconds(items)),
            updated=max(stamps, default=self.midnight),
            events=tuple(chosen),
        )

    def feeds(self) -> Iterator[Feed]:
        """Every feed of the region that lists events; what the configuration names wins over the built-in names."""
        slug, title = self.region.slug, self.region.title
        index = f"{slug}/index.html"
        yield self.feed(
            region_feed(slug), f"{title}: rooms worth being in",
            f"Events near {title} where ordinary people meet executives.", index, self.upcoming,
        )  # fmt: skip
        for kind, words in KIND_TITLES.items():
            if kind.value in self.region.feeds:
                continue
            yield self.feed(
                named_feed(slug, kind.value), f"{title}: {words.lower()}", f"{words} near {title}.",
                f"{slug}/{kind.value}.html", (s for s in self.upcoming if s.event.kind is kind),
            )  # fmt: skip
        for name, search in self.region.feeds.items():
            yield self.feed(
                named_feed(slug, name), f"{title}: {search.title or name}",
                f"The saved search “{search.title or name}” near {title}.", f"{slug}/{name}.html", self.searched(name),
            )  # fmt: skip
        yield from self.watch_feeds()

    def watch_feeds(self) -> Iterator[Feed]:
        """A feed for each entry of the watch list that wants one."""
        for watch in self.config.watch:
            if watch.feed:
                stem = watch_feed(self.region.slug, watch.name)
                yield self.feed(
                    stem, f"{self.region.title}: watching for {watch.name}",
                    f"Events near {self.region.title} that name {watch.name}.", f"{stem}.html", self.watched(watch),
                )  # fmt: skip

    def searched(self, name: str) -> list[StoredEvent]:
        """The upcoming events of a saved search."""
        search = self.region.feeds[name]
        if name not in self._searched:
            self._searched[name] = [
                s for s in self.upcoming
                if matches(s, search, score=self.score(s), home=self.home, haystack=self.words(s))
            ]  # fmt: skip
        return self._searched[name]

    def watched(self, watch: Watch) -> list[StoredEvent]:
        """The upcoming events that name what an entry of the watch list looks for."""
        if watch.name not in self._watched:
            self._watched[watch.name] = [s for s in self.upcoming if watched(s.event, watch)]
        return self._watched[watch.name]

    @cached_property
    def people(self) -> dict[str, list[StoredEvent]]:
        """Everyone announced for a coming event, and where."""
        found: dict[str, list[StoredEvent]] = {}
        for stored in self.happening:
            for name in dict.fromkeys(line(person.name) for person in stored.event.people):
                found.setdefault(name, []).append(stored)
        return found

    @cached_property
    def companies(self) -> dict[str, list[StoredEvent]]:
        """Every host, sponsor and employer of an announced person, and where."""
        found: dict[str, list[StoredEvent]] = {}
        for stored in self.happening:
            event = stored.event
            names = [*hosts_of(event), *(line(one.name) for one in event.sponsors)]
            names += [line(person.organization) for person in event.people if person.organization]
            for name in dict.fromkeys(name for name in names if name):
                found.setdefault(name, []).append(stored)
        return found

    def siblings(self, stored: StoredEvent) -> list[StoredEvent]:
        """The other coming dates of an event's series."""
        return [other for other in self._series.get(self._key(stored), ()) if other.id != stored.id]

    def _key(self, stored: StoredEvent) -> str:
        if stored.id not in self._keys:
            self._keys[stored.id] = key(stored.event)
        return self._keys[stored.id]

    def rule(self, stored: StoredEvent) -> str | None:
        """The rule in words that an event's series follows."""
        name = self._key(stored)
        if name not in self._rules:
            self._rules[name] = rooms.rule(self._series.get(name, ()))
        return self._rules[name]

    def spoke(self, stored: StoredEvent) -> tuple[rooms.Spoke, ...]:
        """Who was announced for the meetings of the last weeks, of the same series."""
        name = self._key(stored)
        if name not in self._spoke:
            self._spoke[name] = rooms.spoke(self._held.get(name, ()), before=self.midnight)
        return self._spoke[name]

    def _folded_before(self, name: str, dates: Sequence[StoredEvent]) -> Collection[str]:
        """The ids of a series' dates that stood in one line before. Of a feed that holds only some of the coming dates
        nothing is known."""
        if len(dates) < len(self._series.get(name, ())):
            return ()
        return folded_before(self._dates.get(name, ()))

    @cached_property
    def _dates(self) -> dict[str, list[StoredEvent]]:
        """Every known date of each series, those that are over, cancelled or gone too."""
        found: dict[str, list[StoredEvent]] = {}
        for stored in self.stored:
            found.setdefault(self._key(stored), []).append(stored)
        return found

    @cached_property
    def _held(self) -> dict[str, list[StoredEvent]]:
        found: dict[str, list[StoredEvent]] = {}
        for stored in self.known:
            found.setdefault(self._key(stored), []).append(stored)
        return found

    @cached_property
    def _series(self) -> dict[str, list[StoredEvent]]:
        found: dict[str, list[StoredEvent]] = {}
        for stored in self.happening:
            found.setdefault(self._key(stored), []).append(stored)
        return found
