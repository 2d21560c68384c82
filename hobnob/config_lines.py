"""What ``config.yaml`` says in one line each: an address, a place, a selector, a time of day, a time zone, a schedule;
how each is written."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field

from hobnob import patterns as re
from hobnob.cron import check_cron
from hobnob.records import Place as PlaceRecord

_SLUG = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_HOST = re.compile(r"[a-z0-9-][a-z0-9.-]*")
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


def slug_of(text: str) -> str:
    """A name as it stands in feed addresses: lower case, hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-") or "feed"


def web(value: str) -> str:
    """A web address, or ``ValueError`` that says how one is written."""
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"{value!r} is not a web address; write for example 'https://example.org/events'")
    return value


def _clock(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch(r"(?:[01]?\d|2[0-3]):[0-5]\d", value):
        raise ValueError(f"{value!r} is not a time of day; write for example '06:00'")
    return value


def zone(value: object) -> object:
    """An IANA time zone, or ``ValueError`` that says how one is written."""
    if isinstance(value, str):
        try:
            ZoneInfo(value)
        except (KeyError, ValueError, OSError):
            raise ValueError(f"{value!r} is not an IANA time zone; write for example 'America/New_York'") from None
    return value


def _place(value: object) -> object:
    """A line that names a place; YAML reads the ZIP code 02134 as a number, and it is one place all the same."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = f"{value:05d}"
    if isinstance(value, str):
        from hobnob.places import find

        find(value)
    return value


def selector(value: object) -> object:
    """A CSS selector, or ``ValueError`` that says how one is written."""
    if value is None or (isinstance(value, str) and not value.strip()):
        raise ValueError(
            "it is empty: put the selector in quotes, as in '#events', for YAML takes what follows a bare # for a "
            "comment"
        )
    if isinstance(value, str):
        from selectolax.lexbor import LexborHTMLParser, SelectolaxError

        try:
            LexborHTMLParser("").css(value)
        except SelectolaxError:
            raise ValueError(
                f"{value!r} is not a CSS selector; write for example '#events' or 'main .event-list'"
            ) from None
    return value


def _folder(value: object) -> object:
    if isinstance(value, str) and not value.strip():
        raise ValueError("name a folder, for example 'public'")
    return value


def _host(value: object) -> object:
    if isinstance(value, str) and not _HOST.fullmatch(value):
        raise ValueError(
            f"{value!r} is not a host; write it without 'https://' and a path, for example 'rooms.example.org'"
        )
    return value


def _slug(value: str) -> str:
    if not _SLUG.fullmatch(value):
        raise ValueError(f"{value!r} becomes part of feed addresses: use a-z, 0-9 and '-', as in {slug_of(value)!r}")
    return value


Url = Annotated[str, Field(min_length=1)]
PlaceLine = Annotated[str, BeforeValidator(_place)]
Slug = Annotated[str, AfterValidator(_slug)]
Folder = Annotated[Path, BeforeValidator(_folder)]
Clock = Annotated[str, BeforeValidator(_clock)]
Host = Annotated[str, BeforeValidator(_host)]
Zone = Annotated[str, BeforeValidator(zone)]
_SCHEDULE = re.compile(
    r"hourly|every \d+ (?:minutes|hours|days)|daily (?P<t1>\d{1,2}:\d\d)"
    r"|weekly (?:mon|tues|wednes|thurs|fri|satur|sun)day (?P<t2>\d{1,2}:\d\d)"
    r"|(?:cron )?(?P<cron>\S+ \S+ \S+ \S+ \S+)",
    re.I,
)


def check_schedule(text: str) -> str:
    """The schedule, or ``ValueError`` that says how one is written."""
    match = _SCHEDULE.fullmatch(text.strip())
    for clock in (match.group("t1"), match.group("t2")) if match else ():
        if clock:
            _clock(clock)
    if not match or re.match(r"every 0+ ", text.strip(), re.I):
        raise ValueError(
            f"{text!r} is not a schedule; write 'hourly', 'every 6 hours', 'daily 06:00', 'weekly sunday 18:00'"
            " or five cron fields such as '0 6 * * 1-5'"
        )
    if match.group("cron"):
        check_cron(match.group("cron"))
    return text.strip()


def point_of(text: str) -> PlaceRecord:
    """The place that a line of the configuration names; raises ``ValueError`` that says how to write it."""
    from hobnob.places import find

    return find(text).place


__all__ = [
    "Clock", "Folder", "Host", "PlaceLine", "Slug", "Url", "Weekday", "Zone", "check_schedule", "point_of", "selector",
    "slug_of", "web", "zone",
]  # fmt: skip
