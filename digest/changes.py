"""What happened to an event since people were told of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from digest import clean
from digest.words import clock, day, has_hour, local_start, place_line, zone_of
from hobnob.records import Change, Event, Place, Status, StoredEvent

TOLD_FOR = timedelta(days=7)


class News(StrEnum):
    """The word in front of a headline."""

    CANCELLED = "Cancelled"
    POSTPONED = "Postponed"
    MOVED = "Moved"
    MOVED_ONLINE = "Moved online"
    ON_AGAIN = "On again"
    TIMED = "Time announced"
    CHANGED = "Changed"


@dataclass(frozen=True, slots=True)
class Telling:
    """One material change as it is told: the word, and what was before, in sentences."""

    news: News
    at: datetime
    sentences: tuple[str, ...]


def over(event: Event) -> bool:
    """Whether the event does not take place as announced and has no other date."""
    return event.status in (Status.CANCELLED, Status.POSTPONED)


def modified(stored: StoredEvent) -> datetime:
    """When anything that is published of it last changed, small corrections included."""
    return max([stored.changed, *(change.at for change in stored.changes)])


def telling(stored: StoredEvent) -> Telling | None:
    """The last material change, or None when the event stands as it was told."""
    if stored.revision <= 0 or stored.changed <= stored.first_seen:
        return None
    last = [change for change in stored.changes if change.at >= stored.changed]
    fields = {change.field for change in last}
    event = stored.event
    if event.status is Status.CANCELLED and ("status" in fields or not fields):
        news = News.CANCELLED
    elif event.status is Status.POSTPONED and ("status" in fields or not fields):
        news = News.POSTPONED
    elif over(event):
        return None
    elif "status" in fields and _was_off(last):
        news = News.ON_AGAIN
    elif event.status is Status.MOVED_ONLINE and "status" in fields:
        news = News.MOVED_ONLINE
    elif _hour_came(event, last):
        news = News.TIMED
    elif fields & {"start", "venue"} or event.status is Status.RESCHEDULED:
        news = News.MOVED
    elif "attendance" in fields:
        news = News.MOVED_ONLINE if event.attendance == "online" else News.MOVED
    elif "gone" in fields and not fields & {"title", "end", "online_url"}:
        return None  # it left its listing and came back, and readers were told of neither
    else:
        news = News.CHANGED
    return Telling(news, stored.changed, tuple(_sentences(stored, last)))


def _hour_came(event: Event, changes: list[Change]) -> bool:
    """Whether the day stands and only its hour became known."""
    if not has_hour(event) or not any(c.field in ("time_known", "all_day") for c in changes):
        return False
    before = next((_moment(c.old) for c in changes if c.field == "start"), None)
    return before is None or before.astimezone(zone_of(event)).date() == local_start(event).date()


def _had_hour(event: Event, changes: list[Change]) -> bool:
    """Whether the start was an instant before these changes."""
    before = {change.field: change.old for change in changes}
    return bool(before.get("time_known", event.time_known)) and not before.get("all_day", event.all_day)


def _was_off(changes: list[Change]) -> bool:
    return any(c.field == "status" and c.old in (Status.CANCELLED, Status.POSTPONED) for c in changes)


def _sentences(stored: StoredEvent, changes: list[Change]) -> list[str]:
    event = stored.event
    found: list[str] = []
    before = next((_moment(c.old) for c in changes if c.field == "start"), None)
    if before is None and event.status in (Status.RESCHEDULED, Status.POSTPONED):
        before = event.previous_start
    if before is not None:
        here = before.astimezone(zone_of(event))
        now = local_start(event)
        timed = _had_hour(event, changes)
        if here.date() != now.date():
            found.append(f"It was {day(here.date())}, {clock(here)}." if timed else f"It was {day(here.date())}.")
        elif timed:
            found.append(f"It was {clock(here)}.")
    for change in changes:
        if change.field == "venue" and (words := _place(change.old)):
            found.append(f"It was at {words}.")
        elif change.field == "title" and isinstance(change.old, str) and (name := clean.line(change.old)):
            found.append(f"It was called “{name}”.")
        elif (
            change.field == "end" and before is None and (ended := _moment(change.old)) is not None and has_hour(event)
        ):
            found.append(f"It ended {clock(ended.astimezone(zone_of(event)))}.")
    return found


def _moment(value: Any) -> datetime | None:
    if isinstance(value, datetime):
        return value if value.tzinfo else None
    if isinstance(value, str):
        try:
            parsed = datetime.fromisoformat(value)
        except ValueError:
            return None
        return parsed if parsed.tzinfo else None
    return None


def _place(value: Any) -> str:
    if isinstance(value, str):
        return clean.line(value)
    if isinstance(value, dict):
        known = {name: value[name] for name in Place.model_fields if isinstance(value.get(name), str)}
        return clean.line(place_line(Place(**known)))
    return ""
