"""Face time: what an evening in this room is worth, 0 to 100, and why.

A sum that can be read: what happens in the room gives the base; who is announced, how large the
room is, who hosts, whether a guest can walk in, what it costs, how far and how soon it is, and who
on the watch list is named move it. A ceiling per format holds whatever the signals: a webinar with
a famous speaker is still a webinar.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from digest import announced, company, parts
from digest.part import Part
from digest.watch import Hit
from digest.watch import hits as watch_hits
from hobnob import formats
from hobnob.records import Event, Format, Kind, Status
from hobnob.taste import Taste

BASE: dict[Format, float] = {
    Format.ROUNDTABLE: 76, Format.BOARD_MEETING: 74, Format.GOVERNMENT: 69, Format.COMMITTEE: 71,
    Format.STATE_OF: 58, Format.ANNUAL_MEETING: 55, Format.LUNCHEON: 55, Format.BREAKFAST: 55, Format.DINNER: 55,
    Format.MIXER: 55, Format.LEADERSHIP: 54, Format.AWARDS: 54, Format.BOARD_TRAINING: 54, Format.GALA: 53,
    Format.CLUB_MEETING: 52, Format.NETWORKING: 52, Format.FUNDRAISER: 50, Format.PUBLIC_MEETING: 42,
    Format.GOLF: 47, Format.RIBBON_CUTTING: 41, Format.ORIENTATION: 41, Format.CONFERENCE: 40, Format.EXPO: 38,
    Format.OPEN_HOUSE: 36, Format.JOB_FAIR: 34, Format.SERVICE_DAY: 32, Format.SPORT: 26, Format.WORKSHOP: 26,
    Format.OTHER: 12, Format.WEBINAR: 12, Format.FESTIVAL: 8, Format.NOT_AN_EVENT: 0,
}  # fmt: skip
"""Points for the format alone; ``taste.formats`` overrides single ones."""

CEILING: dict[Format, float] = {
    Format.NOT_AN_EVENT: 2, Format.FESTIVAL: 22, Format.WEBINAR: 22, Format.OTHER: 50, Format.SPORT: 45,
    Format.WORKSHOP: 60,
}  # fmt: skip
"""No signal lifts these formats higher."""

_AT_A_SCREEN: dict[Format, float] = {
    Format.WORKSHOP: CEILING[Format.WEBINAR], Format.CONFERENCE: CEILING[Format.WEBINAR],
    Format.ROUNDTABLE: 35, Format.BOARD_MEETING: 35, Format.COMMITTEE: 35,
}  # fmt: skip
"""The most that a room is worth which is none; faces around one call are still met."""
_ON_A_SCREEN = 30.0

FLOOR: dict[Format, float] = {Format.ROUNDTABLE: 30, Format.BOARD_MEETING: 30}
"""Above every webinar, whatever speaks against them."""

WORTHY = 25
"""Nothing below is called a best room, however thin the week: no webinar, no festival, nothing that says little of
itself."""

_SPREAD = frozenset({
    Format.LUNCHEON, Format.BREAKFAST, Format.DINNER, Format.MIXER, Format.NETWORKING, Format.AWARDS,
    Format.ANNUAL_MEETING, Format.STATE_OF,
    Format.CLUB_MEETING, Format.FUNDRAISER, Format.GALA, Format.BOARD_TRAINING, Format.LEADERSHIP,
})  # fmt: skip
_TABLES = frozenset({Format.GOVERNMENT, Format.ROUNDTABLE})
_ONE_TABLE, _DAMPED = 68.0, 0.5
"""Above it, whoever speaks to a hall is worth less than those with whom one sits at a table."""
_ONLY_A_DATE = 10.0
_CALLED_OFF = 1.0
_GONE = 50.0
_OFF = {Status.CANCELLED: "cancelled", Status.POSTPONED: "postponed, and no new date is known"}
_UNKNOWN = 22.0
_UNKNOWN_OF_OURS = 28.0
_UNNAMED_TABLE = 45.0
"""A few people of rank, whatever their evening is called."""


@dataclass(frozen=True, slots=True)
class Score:
    """``value`` 0..100; ``reasons`` in a person's words, weightiest first; ``parts`` the sum itself."""

    value: float
    reasons: tuple[str, ...]
    parts: tuple[Part, ...]

    def lines(self) -> list[str]:
        """The sum, a line a part, for ``hobnob explain``."""
        rows = [f"{part.points:+6.1f}  {part.name:<10} {part.why}".rstrip() for part in self.parts]
        return [*rows, f"{self.value:6.1f}  of 100"]


def format_of(event: Event) -> Format | None:
    """The event's format; read from its title where it was stored without one."""
    # a reader has already asked; only an event made by hand is asked here
    if event.format is not None or event.reader is not None:
        return event.format
    return formats.read(
        event.title, event.categories, event.summary or "", event.organizer.name if event.organizer else ""
    )


def score(
    event: Event,
    taste: Taste,
    *,
    now: datetime | None = None,
    hits: Sequence[Hit] | None = None,
    home: tuple[float, float] | None = None,
    times: int = 0,
) -> Score:
    """What the event is worth to someone of that taste.

    ``now`` (aware): without it, how soon the event is counts nothing. ``hits``: what the watch list
    found; without it, ``taste.watch_list`` is looked up. ``home``: (latitude, longitude) from where
    one travels; without it, ``taste.home``. ``times``: how many further dates of the series are known.
    """
    form = format_of(event)
    text = event.summary or ""
    known = company.told(event.title, text)
    found: list[Part] = [_base(form, taste, event, known)]
    if hits is None:
        hits = watch_hits(event, taste.watch_list) if taste.watch_list else ()
    for part in (
        company.people(event, form, known, text, taste.people),
        company.room(event, form, known, taste.room),
        company.audience(event, form, known, taste.audience),
        parts.hosts(event, taste.hosts),
        parts.attendance(event, form, taste.online),
        parts.access(event, taste),
        parts.price(event, taste),
        parts.distance(event, taste, home),
        parts.soon(event, now, taste.soon),
        parts.watched(hits, taste.watch),
        parts.repeats(event, form, times, taste.repeats),
    ):
        if part is not None:
            found.append(part)
    value, online = sum(part.points for part in found), parts.is_online(event)
    if value > _ONE_TABLE and (
        (form in _SPREAD and not company.few(event, known))
        or (form in _TABLES and (company.many(event, known) or company.several_tables(event, known)))
    ):
        found.append(Part("many", round((_ONE_TABLE - value) * _DAMPED, 1), "a hall, not one table"))
        value += found[-1].points
    if value > _ONLY_A_DATE and form is not Format.NOT_AN_EVENT and announced.only(event):
        found.append(Part("announced", _ONLY_A_DATE - value, "nothing but a date so far"))
        value = _ONLY_A_DATE
    if form in FLOOR and value < FLOOR[form]:
        found.append(Part("floor", FLOOR[form] - value, "a small room stays above every broadcast"))
        value = FLOOR[form]
    ceiling = CEILING.get(form, 100.0) if form else 100.0
    why = f"a {form.value.replace('_', ' ')} is worth no more" if form in CEILING else "the most there is"
    if form is not None and online and (most := _AT_A_SCREEN.get(form, _ON_A_SCREEN)) < ceiling:
        ceiling, why = most, "watched on a screen"
    elif ceiling > _GONE and parts.is_full(event):
        ceiling, why = _GONE, "no seat is left"
    if event.status in _OFF:
        ceiling, why = _CALLED_OFF, _OFF[event.status]
    if value > ceiling:
        found.append(Part("ceiling", ceiling - value, why))
        value = ceiling
    value = max(0.0, value)
    return Score(round(value, 1), _reasons(found, event), tuple(found))


def _base(form: Format | None, taste: Taste, event: Event, known: company.Told) -> Part:
    if form is None:
        if company.few(event, known) and company.is_senior(event, known):
            return Part("format", _UNNAMED_TABLE, "")
        ours = event.kind in (Kind.CHAMBER, Kind.PROFESSIONAL)
        return Part("format", _UNKNOWN_OF_OURS if ours else _UNKNOWN, "")
    points = taste.formats.get(form.value, BASE[form])
    return Part("format", points, parts.NAMES.get(form, form.value.replace("_", " ")))


def _reasons(found: Sequence[Part], event: Event) -> tuple[str, ...]:
    if event.status in _OFF:
        return (_OFF[event.status],)
    first = found[0]
    rest = sorted(found[1:], key=lambda part: -abs(part.points))
    said = [part.why for part in rest if part.why and part.name not in ("floor", "ceiling")]
    lead = [first.why] if first.why and not any(first.why.split()[-1] in why for why in said) else []
    return tuple(dict.fromkeys([*said[:1], *lead, *said[1:]] if said and abs(rest[0].points) >= 8 else [*lead, *said]))


__all__ = ["BASE", "CEILING", "Part", "Score", "Taste", "format_of", "score"]
