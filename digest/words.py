"""Dates, prices and names as an American reader expects them, independent of the machine's locale."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from hobnob.records import Event, Place

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@lru_cache(maxsize=256)
def zone(name: str) -> ZoneInfo | None:
    """The IANA zone of that name, or None when there is no such zone."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def zone_of(event: Event) -> tzinfo:
    """The zone in which the event's hours are told; that of its start when the named one is unknown."""
    found = zone(event.timezone)
    if found is not None:
        return found
    assert event.start.tzinfo is not None
    return event.start.tzinfo


def local_start(event: Event) -> datetime:
    """The start on the clock of the place."""
    return event.start.astimezone(zone_of(event))


def local_end(event: Event) -> datetime | None:
    """The end on the clock of the place."""
    return event.end.astimezone(zone_of(event)) if event.end else None


def shown_twice(moment: datetime) -> bool:
    """Whether the clock of the place shows this hour twice, since it is set back."""
    return moment.utcoffset() != moment.replace(fold=1 - moment.fold).utcoffset()


def has_hour(event: Event) -> bool:
    """Whether the hour of the start is known and means something."""
    return event.hour_known


def last_day(event: Event) -> date:
    """The last calendar day of the event; an exclusive midnight end belongs to the day before."""
    first = local_start(event).date()
    end = local_end(event)
    if end is None or end <= event.start:
        return first
    if not has_hour(event) or (end.hour, end.minute) == (0, 0):
        end -= timedelta(minutes=1)
    return max(first, end.date())


def day(value: date) -> str:
    """``Thu, Mar 5``."""
    return f"{WEEKDAYS[value.weekday()][:3]}, {MONTHS[value.month - 1][:3]} {value.day}"


def long_day(value: date) -> str:
    """``Thursday, March 5, 2026``."""
    return f"{WEEKDAYS[value.weekday()]}, {MONTHS[value.month - 1]} {value.day}, {value.year}"


def deadline_day(closes: datetime) -> date:
    """The last day on which one may register; a day that ends at midnight is told as that day."""
    midnight = (closes.hour, closes.minute) == (0, 0)
    return closes.date() - timedelta(days=midnight)


def clock(value: datetime) -> str:
    """``5:30 PM``."""
    return f"{value.hour % 12 or 12}:{value.minute:02d} {'AM' if value.hour < 12 else 'PM'}"


def clocks(start: datetime, end: datetime | None) -> str:
    """``5:30 – 7:30 PM``, ``11:30 AM – 1 PM`` or one time when the end is unknown."""
    if end is None or end <= start:
        return clock(start)
    first = clock(start)
    if (start.hour < 12) == (end.hour < 12) and start.date() == end.date():
        first = first.rsplit(" ", 1)[0]
    return f"{first} – {clock(end)}"


def short_when(event: Event) -> str:
    """When, for a headline: ``Thu, Mar 5, 5:30 PM``; only what is known."""
    start = local_start(event)
    words = day(start.date())
    if has_hour(event):
        return f"{words}, {clock(start)}"
    last = last_day(event)
    return words if last == start.date() else f"{words} to {day(last)}"


def long_when(event: Event) -> str:
    """When, in full: ``Thursday, March 5, 2026, 5:30 – 7:30 PM EST``."""
    start, end, last = local_start(event), local_end(event), last_day(event)
    if not has_hour(event):
        if last != start.date():
            return f"{long_day(start.date())} to {long_day(last)}"
        return long_day(start.date()) + (", all day" if event.time_known else ", time not announced")
    name = start.tzname() or ""
    label = f" {name}" if name.isalpha() else ""
    if last == start.date():
        return f"{long_day(start.date())}, {clocks(start, end)}{label}"
    assert end is not None
    return f"{long_day(start.date())}, {clock(start)}{label} to {long_day(end.date())}, {clock(end)}"


def hours(event: Event) -> str:
    """The hours alone, for a list under a day: ``5:30 – 7:30 PM``, ``All day`` or ``Time not announced``."""
    start, end = local_start(event), local_end(event)
    if has_hour(event):
        return clocks(start, end) if last_day(event) == start.date() else clock(start)
    return "All day" if event.time_known or last_day(event) != start.date() else "Time not announced"


def place_line(place: Place | None) -> str:
    """Venue, room and address on one line; empty when unknown."""
    if place is None:
        return ""
    parts: list[str] = []
    for part in (place.name, place.room, place.address):
        if part and not any(part.lower() in seen.lower() for seen in parts):
            parts.append(part)
    return ", ".join(parts)


def town(event: Event) -> str:
    """The town for a headline, ``Online`` for an online event, empty when unknown."""
    from hobnob.records import Attendance

    if event.attendance is Attendance.ONLINE:
        return "Online"
    if event.venue is not None and event.venue.city:
        return event.venue.city
    return ""


def money(price: float, currency: str | None) -> str:
    """``$25``, ``$12.50``, ``25 EUR``; ``free`` for nothing."""
    if price == 0:
        return "free"
    amount = f"{price:,.0f}" if price == int(price) else f"{price:,.2f}"
    sign = {"USD": "$", None: "$", "CAD": "CA$", "GBP": "£", "EUR": "€"}.get(currency)
    return f"{sign}{amount}" if sign else f"{amount} {currency}"


def digits(price: float) -> str:
    """A price for programs: ``12345.67``, ``15``; never an exponent, never rounded to a few figures."""
    return f"{price:f}".rstrip("0").rstrip(".")


def plural(count: int, one: str, many: str | None = None) -> str:
    """``1 event``, ``3 events``."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"
