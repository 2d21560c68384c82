"""A small map without foreign tiles: rings of distance around the region's middle, and a dot for each place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from math import cos, radians, sqrt
from typing import Any

from digest.clean import escape, line
from digest.select import point
from digest.words import place_line, plural
from hobnob.places import miles
from hobnob.records import Place, StoredEvent

_SIZE = 300
_MIDDLE = _SIZE / 2
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200)
_TOWNS = 6
_MILES_PER_DEGREE = 69.09

Point = tuple[float, float]


def chart(events: Iterable[StoredEvent], home: Point | None, name: str) -> Any:
    """The map as SVG markup, or None when nothing can be placed on it."""
    from markupsafe import Markup

    if home is None:
        return None
    places: dict[Point, list[Place]] = {}
    for stored in events:
        venue = stored.event.venue
        spot = point(venue)
        if venue is not None and spot is not None and not venue.inferred and miles(home, spot) <= 200:
            places.setdefault((round(spot[0], 3), round(spot[1], 3)), []).append(venue)
    if not places:
        return None
    away = sorted(miles(home, spot) for spot in places)
    reach = max(away[int(len(away) * 0.95)] if len(away) > 20 else away[-1], 1.0)
    step = next((step for step in _STEPS if step * 3 >= reach), _STEPS[-1])
    rings = max(1, min(3, int(-(-reach // step))))
    scale = (_MIDDLE - 14) / (step * rings)
    label = escape(f"Map: {plural(len(places), 'place')} around {name}")
    parts = [
        f'<svg class="chart" viewBox="0 0 {_SIZE} {_SIZE}" width="{_SIZE}" height="{_SIZE}" role="img" '
        f'aria-label="{label}">'
    ]
    for ring in range(1, rings + 1):
        size = step * ring * scale
        parts.append(f'<circle class="ring" cx="{_MIDDLE:g}" cy="{_MIDDLE:g}" r="{size:.1f}"/>')
        parts.append(f'<text class="label" x="{_MIDDLE + 3:g}" y="{_MIDDLE - size + 10:.1f}">{step * ring} mi</text>')
    parts.append(
        f'<circle class="home" cx="{_MIDDLE:g}" cy="{_MIDDLE:g}" r="2.5"><title>{escape(name)}</title></circle>'
    )
    for spot, venues in sorted(places.items()):
        x, y = _project(spot, home, scale)
        if abs(x - _MIDDLE) > _MIDDLE - 4 or abs(y - _MIDDLE) > _MIDDLE - 4:
            continue
        size = min(3 + 1.5 * sqrt(len(venues)), 11)
        words = escape(f"{line(place_line(venues[0]))}: {plural(len(venues), 'event')}")
        parts.append(f'<circle class="dot" cx="{x:.1f}" cy="{y:.1f}" r="{size:.1f}"><title>{words}</title></circle>')
    parts += _towns(places, home, scale, name)
    return Markup("".join([*parts, "</svg>"]))


def _project(spot: Point, home: Point, scale: float) -> Point:
    east = (spot[1] - home[1]) * cos(radians(home[0])) * _MILES_PER_DEGREE
    north = (spot[0] - home[0]) * _MILES_PER_DEGREE
    return _MIDDLE + east * scale, _MIDDLE - north * scale


def _towns(places: dict[Point, list[Place]], home: Point, scale: float, name: str) -> list[str]:
    """Names of the middle and of the towns with most events, where they do not cover each other."""
    found: dict[str, list[Point]] = {line(name).split(",")[0]: [home]}
    count: Counter[str] = Counter(dict.fromkeys(found, 1000000))
    for spot, venues in places.items():
        for venue in venues:
            if venue.city and count[venue.city] < 1_000_000:
                found.setdefault(venue.city, []).append(spot)
                count[venue.city] += 1
    drawn: list[Point] = []
    parts = []
    for name, _ in sorted(count.items(), key=lambda pair: (-pair[1], pair[0])):
        spots: Sequence[Point] = found[name]
        middle = sum(s[0] for s in spots) / len(spots), sum(s[1] for s in spots) / len(spots)
        x, y = _project(middle, home, scale)
        half = len(name) * 2.8
        if not (half < x < _SIZE - half and 16 < y < _SIZE - 18):
            continue
        if any(abs(x - other[0]) < 60 and abs(y - other[1]) < 14 for other in drawn):
            continue
        drawn.append((x, y))
        parts.append(f'<text class="town" x="{x:.1f}" y="{y + 17:.1f}">{escape(name)}</text>')
        if len(drawn) == _TOWNS:
            break
    return parts


def direction(spot: Point, home: Point) -> str:
    """``north-east`` and so on, from home."""
    east, north = _project(spot, home, 1.0)
    dx, dy = east - _MIDDLE, _MIDDLE - north
    vertical = "north" if dy > 0.4 * abs(dx) else "south" if -dy > 0.4 * abs(dx) else ""
    horizontal = "east" if dx > 0.4 * abs(dy) else "west" if -dx > 0.4 * abs(dy) else ""
    return "-".join(part for part in (vertical, horizontal) if part)
