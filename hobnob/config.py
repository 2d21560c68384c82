"""``config.yaml`` as a tree of settings; where each came from in the file is told by ``hobnob.yaml_file``."""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator
from pydantic_core import PydanticCustomError

from hobnob import patterns as re
from hobnob.config_lines import (
    Clock,
    Folder,
    Host,
    PlaceLine,
    Slug,
    Url,
    Weekday,
    Zone,
    check_schedule,
    selector,
    slug_of,
    web,
)
from hobnob.records import Format, Kind
from hobnob.records import Place as PlaceRecord
from hobnob.taste import Setting, Taste, Watch
from hobnob.units import Days, Duration, Miles, Size, SomeTime


class Source(Setting):
    """One address whose events are collected.

    ``access`` is the highest class that may be asked for it: A documented interfaces and advertised
    feeds, B also open but undocumented endpoints of the site's own (opt-in). ``part`` is a CSS selector:
    of pages of HTML only what it matches is read, and no better address behind them.
    """

    name: str = ""
    url: Url
    part: str | None = None
    platform: str | None = None
    access: Literal["A", "B"] = "A"
    schedule: str | None = None
    timezone: Zone | None = None
    kind: Kind | None = None
    organizer: str | None = None
    place: PlaceLine | None = None
    only: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    budget: Annotated[int, Field(ge=1)] | None = None
    pace: Duration | None = None
    details: bool = True
    enabled: bool = True
    note: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _short(cls, value: object) -> object:
        return {"url": value} if isinstance(value, str) else value

    @field_validator("url")
    @classmethod
    def _is_web(cls, value: str) -> str:
        return web(value.replace("webcal://", "https://", 1) if value.startswith("webcal://") else value)

    @field_validator("part", mode="before")
    @classmethod
    def _is_selector(cls, value: object) -> object:
        return selector(value)

    @field_validator("schedule")
    @classmethod
    def _is_schedule(cls, value: str | None) -> str | None:
        return check_schedule(value) if value is not None else None

    @model_validator(mode="after")
    def _named(self) -> Source:
        if not self.name:
            parts = urlsplit(self.url)
            path = slug_of(parts.path + ("-" + parts.query if parts.query else ""))
            host = (parts.hostname or "").removeprefix("www.")
            object.__setattr__(self, "name", host + (f"-{path}" if parts.path.strip("/") or parts.query else ""))
        return self

    @property
    def wanted(self) -> tuple[str | None, frozenset[str], frozenset[str]]:
        """Which of the address's events are wanted."""
        return self.part, frozenset(self.only), frozenset(self.never)


class SavedSearch(Setting):
    """A feed for a question: every condition that is set must hold."""

    title: str | None = None
    kinds: tuple[Kind, ...] = ()
    formats: tuple[Format, ...] = ()
    words: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    radius: Miles | None = None
    near: PlaceLine | None = None
    min_score: Annotated[float, Field(ge=0, le=100)] | None = None
    max_price: Annotated[float, Field(ge=0)] | None = None
    weekdays: tuple[Weekday, ...] = ()
    in_person: bool | None = None
    guests_welcome: bool | None = None


class Region(Setting):
    """One region: whose events, from where, in which feeds.

    ``slug`` is the key under ``regions:`` and stands in feed addresses for ever. ``point`` and
    ``timezone`` follow from ``place`` where they are not written.
    """

    slug: str = ""
    title: str = ""
    place: PlaceLine | None = None
    radius: Annotated[Miles, Field(gt=0)] | None = None
    timezone: Zone = ""
    point: PlaceRecord | None = None
    sources: tuple[Source, ...] = ()
    feeds: dict[Slug, SavedSearch] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _complete(self) -> Region:
        if self.place is not None and (self.point is None or not self.timezone):
            from hobnob.places import find

            found = find(self.place)
            object.__setattr__(self, "point", self.point or found.place)
            object.__setattr__(self, "timezone", self.timezone or found.timezone)
        if not self.timezone:
            raise ValueError("the time zone is unknown: write 'place: Akron, OH' or 'timezone: America/New_York'")
        if not self.title:
            object.__setattr__(self, "title", self.place or self.slug)
        return self


class Network(Setting):
    """How the web is asked. ``allow_private`` lists host:port or CIDR that the guard lets through."""

    pace: Duration = timedelta(seconds=1)
    budget: Annotated[int, Field(ge=1)] = 30
    timeout: SomeTime = timedelta(seconds=30)
    max_size: Annotated[Size, Field(ge=10_000)] = 20_000_000
    retries: Annotated[int, Field(ge=0, le=10)] = 2
    concurrency: Annotated[int, Field(ge=1, le=256)] = 16
    proxy: str | None = None
    allow_private: tuple[str, ...] = ()

    @field_validator("proxy")
    @classmethod
    def _is_proxy(cls, value: str | None) -> str | None:
        parts = urlsplit(value or "")
        if value is not None and (parts.scheme not in ("http", "https") or not parts.hostname):
            raise ValueError(f"{value!r} is not a proxy; write for example 'http://proxy.example:3128'")
        return value


class Publish(Setting):
    """Where the site is written, and the address under which readers will find it.

    ``ids`` is the host that the ids of its items carry: after a move the old one, so that no item is new to a reader.
    """

    to: Folder = Path("public")
    url: Url = "http://127.0.0.1:8000"
    ids: Host | None = None
    horizon: Days = timedelta(days=365)

    @field_validator("url")
    @classmethod
    def _is_web(cls, value: str) -> str:
        return web(value).rstrip("/")


class Serve(Setting):
    """The address that ``hobnob serve`` listens on.

    ``operator`` shows /sources, /metrics and /ops.rss to everybody who can reach it, not only on this machine.
    """

    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=1, le=65535)] = 8000
    operator: bool = False


class DigestSetting(Setting):
    """When the digest is made: ``every: day`` or ``week``, ``on:`` a weekday, ``at:`` a time."""

    every: Literal["day", "week"] = "week"
    on: Weekday = "monday"
    at: Clock = "07:00"


def _address(value: str) -> str:
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", value):
        raise ValueError(f"{value!r} is not an e-mail address")
    return value


class Recipient(Setting):
    """One reader of the mail; without ``regions`` and ``watch`` they get all of both."""

    address: str
    name: str | None = None
    regions: tuple[str, ...] = ()
    watch: tuple[str, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _short(cls, value: object) -> object:
        return {"address": value} if isinstance(value, str) else value

    @field_validator("address")
    @classmethod
    def _is_address(cls, value: str) -> str:
        return _address(value)


class Mail(Setting):
    """The SMTP server, smtp://user@host:587 or smtps://; its password is HOBNOB_SMTP_PASSWORD in the environment."""

    server: str
    sender: str
    to: tuple[Recipient, ...] = ()
    operator: str | None = None
    unsubscribe: str | None = None

    @field_validator("sender", "operator")
    @classmethod
    def _is_address(cls, value: str | None) -> str | None:
        if value is not None and not re.search(r"[^@\s<>]+@[^@\s<>]+", value):
            raise ValueError(f"{value!r} is not an e-mail address; write for example 'Rooms <rooms@example.org>'")
        return value

    @field_validator("server")
    @classmethod
    def _is_server(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
            raise ValueError(f"{value!r} is not a mail server; write for example 'smtp://me@mail.example.org:587'")
        if parts.password:
            raise ValueError("the password must not stand here; put it into HOBNOB_SMTP_PASSWORD in the environment")
        return value


class Config(Setting):
    """The whole of ``config.yaml``."""

    store: str = "sqlite:///hobnob.db"
    contact: str | None = None
    schedule: str = "daily 06:00"
    keep: Days = timedelta(days=3 * 365)
    people: bool = True
    forget_people: Duration = timedelta(days=2 * 365)
    publish: Publish = Publish()
    network: Network = Network()
    serve: Serve = Serve()
    digest: DigestSetting = DigestSetting()
    mail: Mail | None = None
    taste: Taste = Taste()
    watch: tuple[Watch, ...] = ()
    regions: dict[Slug, Region] = Field(default_factory=dict)

    @field_validator("store")
    @classmethod
    def _is_store(cls, value: str) -> str:
        if not value.startswith(("sqlite:///", "postgresql://", "postgres://")):
            raise ValueError(f"{value!r} is not a store; write 'sqlite:///hobnob.db' or 'postgresql://host/name'")
        return value

    @field_validator("schedule")
    @classmethod
    def _is_schedule(cls, value: str) -> str:
        return check_schedule(value)

    @model_validator(mode="before")
    @classmethod
    def _slugs(cls, value: object) -> object:
        if not isinstance(value, dict) or not isinstance(value.get("regions"), dict):
            return value
        regions = {
            key: {**region, "slug": key} if isinstance(region, dict) else region
            for key, region in value["regions"].items()
        }
        return {**value, "regions": regions}

    @field_validator("regions")
    @classmethod
    def _unique(cls, regions: dict[str, Region]) -> dict[str, Region]:
        seen: dict[str, Source] = {}
        for key, region in regions.items():
            for number, source in enumerate(region.sources):
                first = seen.setdefault(source.name, source)
                if first.url != source.url or first.wanted != source.wanted:
                    differ = "" if first.url != source.url else " and differ in 'part:', 'only:' or 'never:'"
                    raise PydanticCustomError(
                        "value_error_at",
                        "two sources are called {name}{differ}: give one of them another 'name:'",
                        {"name": repr(source.name), "differ": differ, "keys": ("regions", key, "sources", number)},
                    )
        return regions

    @model_validator(mode="after")
    def _watchful(self) -> Config:
        """The watch list is part of the taste by which rooms are scored."""
        if self.watch and self.taste.watch_list != self.watch:
            object.__setattr__(self, "taste", self.taste.model_copy(update={"watch_list": self.watch}))
        return self

    @model_validator(mode="after")
    def _own_port(self) -> Config:
        """Where nobody has said under which address readers come, it is the one that ``hobnob serve`` listens on."""
        if "url" not in self.publish.model_fields_set and "port" in self.serve.model_fields_set:
            address = f"http://127.0.0.1:{self.serve.port}"
            object.__setattr__(
                self,
                "publish",
                Publish.model_construct(self.publish.model_fields_set, **{**dict(self.publish), "url": address}),
            )
        return self

    @cached_property
    def sources(self) -> tuple[tuple[Region, Source], ...]:
        """Every enabled source with its region, in the order of the file."""
        return tuple((region, s) for region in self.regions.values() for s in region.sources if s.enabled)

    @property
    def assignments(self) -> dict[str, list[str]]:
        """The names of each region's enabled sources."""
        return {region.slug: [s.name for s in region.sources if s.enabled] for region in self.regions.values()}


__all__ = [
    "Config", "DigestSetting", "Mail", "Network", "Publish", "Recipient", "Region", "SavedSearch", "Serve", "Source",
]  # fmt: skip
