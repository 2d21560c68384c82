"""Places whose parts or point a platform states in fields of its own."""

from __future__ import annotations

from hobnob.records import Place
from scrapers.reading import venues
from scrapers.reading.html import one_line


def number(value: object) -> float | None:
    """A number, or its digits in a string; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        return float(value)
    except ValueError:
        return None


def point(latitude: object, longitude: object) -> tuple[float, float] | None:
    """A point on the globe; None where either half is missing, out of range, or both are zero."""
    north, east = number(latitude), number(longitude)
    if north is None or east is None or not (-90 <= north <= 90 and -180 <= east <= 180) or not (north or east):
        return None
    return north, east


def pinned(words: str | None, latitude: object = None, longitude: object = None) -> Place | str | None:
    """Place text with the point that stands beside it; the text itself where there is no point."""
    at = point(latitude, longitude)
    if at is None:
        return words or None
    return (venues.place(words) or Place()).model_copy(update={"latitude": at[0], "longitude": at[1]})


def of_parts(
    *,
    name: object = None,
    room: object = None,
    street: object = None,
    city: object = None,
    region: object = None,
    postal_code: object = None,
    country: object = None,
    latitude: object = None,
    longitude: object = None,
) -> Place | None:
    """A place from fields as they stand, blank ones left out; None when no words are there."""
    said = {
        "name": name, "room": room, "street": street, "city": city, "region": region, "postal_code": postal_code,
        "country": country,
    }  # fmt: skip
    kept = {
        key: line
        for key, value in said.items()
        if isinstance(value, str | int) and (line := one_line(str(value)).strip(" ,"))
    }
    if not kept:
        return None
    at = point(latitude, longitude)
    return Place(**kept, latitude=at[0] if at else None, longitude=at[1] if at else None)  # type: ignore[arg-type]


def lines(*parts: str | None) -> str | None:
    """Place text, a line per part, one that another repeats left out; None when there is none."""
    kept: list[str] = []
    for part in parts:
        line = one_line(part).strip(" ,")
        if line and not any(line.lower() in other.lower() for other in kept):
            kept.append(line)
    return "\n".join(kept) or None
