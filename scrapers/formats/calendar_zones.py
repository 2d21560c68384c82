"""TZID -> a zone: IANA names, Windows names, prefixed and display names, and zones a calendar defines itself."""

from __future__ import annotations

from datetime import datetime, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from hobnob import patterns as re
from scrapers.formats.content_lines import Component
from scrapers.formats.stamps import zone_named

_DISPLAY = (
    (re.compile(r"\b(?:western/)?central europe", re.I), "Europe/Berlin"),
    (re.compile(r"\bdublin, edinburgh\b", re.I), "Europe/London"),
    (re.compile(r"\bamsterdam, berlin\b", re.I), "Europe/Berlin"),
    (re.compile(r"\bbrussels, copenhagen\b", re.I), "Europe/Paris"),
    (re.compile(r"\bbelgrade, bratislava\b", re.I), "Europe/Budapest"),
    (re.compile(r"\bsarajevo, skopje\b", re.I), "Europe/Warsaw"),
    (re.compile(r"\bhelsinki, ky?iv\b", re.I), "Europe/Helsinki"),
    (re.compile(r"\bcanberra, melbourne\b", re.I), "Australia/Sydney"),
    (re.compile(r"\beastern\b", re.I), "America/New_York"),
    (re.compile(r"\bcentral\b(?!.*(europe|america|asia|australia))", re.I), "America/Chicago"),
    (re.compile(r"\barizona\b", re.I), "America/Phoenix"),
    (re.compile(r"\bmountain\b", re.I), "America/Denver"),
    (re.compile(r"\bpacific\b", re.I), "America/Los_Angeles"),
    (re.compile(r"\batlantic time\b", re.I), "America/Halifax"),
    (re.compile(r"\balaska\b", re.I), "America/Anchorage"),
    (re.compile(r"\bhawaii\b", re.I), "Pacific/Honolulu"),
)


@lru_cache(maxsize=512)
def iana(name: str) -> ZoneInfo | None:
    """The zone of this name in the zone database; "US-Eastern" and "/x.org/2026/America/New_York" too."""
    plain = name.strip().strip("'\"").strip("/")
    parts = plain.split("/")
    tries = [
        plain,
        *("/".join(parts[-n:]) for n in (2, 3) if len(parts) > n),
        plain.replace("-", "/", 1),
        plain.replace(" ", "_"),
    ]
    for one in tries:
        if not re.fullmatch(r"[A-Za-z0-9_+/-]+", one):
            continue
        try:
            return ZoneInfo(one)
        except (KeyError, OSError, ValueError):
            continue
    known = _by_lower_case().get(plain.lower())
    return ZoneInfo(known) if known else None


@lru_cache(maxsize=1)
def _by_lower_case() -> dict[str, str]:
    """The names of places in the zone database by their lower case: some writers spell all of a calendar in
    capitals."""
    return {name.lower(): name for name in available_timezones() if "/" in name}


@lru_cache(maxsize=512)
def named(name: str) -> tzinfo | None:
    """The zone that a TZID names by itself; None for a name of the calendar's own making."""
    plain = name.strip().strip("'\"")
    if "/" not in plain and (known := zone_named(plain)):
        return known
    if found := iana(plain):
        return found
    if plain.lower().startswith("tzone:") and (known := zone_named(plain.rpartition("/")[2])):
        return known
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    if plain in WINDOWS_TO_OLSON:
        return iana(WINDOWS_TO_OLSON[plain])
    return None


@lru_cache(maxsize=512)
def displayed(name: str) -> tzinfo | None:
    """The zone that a name written for people means, such as "(UTC-05:00) Eastern Time (US & Canada)"."""
    for pattern, zone in _DISPLAY:
        if pattern.search(name):
            return ZoneInfo(zone)
    return (
        zone_named(name.split(")")[0].strip("( '\""))
        if name.lstrip("( '\"").upper().startswith(("GMT", "UTC"))
        else None
    )


class Zones:
    """The zones of one calendar."""

    def __init__(self, components: list[Component]) -> None:
        self._defined = {(one.value("TZID") or "").strip("'\""): one for one in components}
        self._made: dict[str, tzinfo | None] = {}

    def find(self, name: str) -> tzinfo | None:
        """The zone of a TZID parameter; None when neither its name nor the calendar says what it is."""
        if name not in self._made:
            self._made[name] = named(name) or self._from_definition(name.strip("'\"")) or displayed(name)
        return self._made[name]

    def _from_definition(self, name: str) -> tzinfo | None:
        component = self._defined.get(name)
        if component is None:
            return None
        place = component.value("X-LIC-LOCATION")
        if place and (found := iana(place)):
            return found
        from icalendar import Timezone

        try:
            made = Timezone.from_ical(definition(component))
            return made.to_tz() if isinstance(made, Timezone) else None
        except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError):
            return None

    def definition_of(self, name: str) -> str | None:
        """The VTIMEZONE of that name as text."""
        component = self._defined.get(name.strip("'\""))
        return definition(component) if component is not None else None


def definition(component: Component) -> str:
    return "\r\n".join(["BEGIN:VTIMEZONE", *component.lines, "END:VTIMEZONE", ""])


def of_one_distance(name: str, zone: timezone) -> str:
    """The VTIMEZONE of a zone that keeps one distance from UTC."""
    distance = f"{datetime(2000, 1, 1, tzinfo=zone):%z}"
    told = [
        f"TZID:{name}",
        "BEGIN:STANDARD",
        "DTSTART:19700101T000000",
        f"TZOFFSETFROM:{distance}",
        f"TZOFFSETTO:{distance}",
        "END:STANDARD",
    ]
    return "\r\n".join(["BEGIN:VTIMEZONE", *told, "END:VTIMEZONE"])
