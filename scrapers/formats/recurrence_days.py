"""Days in the lines of a recurring VEVENT that begins at an hour: RFC 5545 wants the hour there as well, and many leave
it out.

A rule's last day counts to its end, and a day that is left out or moved means the occurrence of that day.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, tzinfo

from hobnob import patterns as re
from scrapers.formats import calendar_stamps
from scrapers.formats.calendar_zones import Zones
from scrapers.formats.content_lines import Component, split

_HOUR = re.compile(r"\d{8}(T\d{6})$")
_DAY = re.compile(r"(\d{8})(?:T000000)?$")
_UNTIL_CLOCK = re.compile(r"(?<=UNTIL=)(\d{8}T\d{6})(?=;|$)", re.I)
_UNTIL = re.compile(r"(UNTIL=)(\d{4})(\d\d)(\d\d)(?=;|$)", re.I)


class Hour:
    """The hour at which the occurrences of a series begin; none where they are days, instants, or several a day."""

    def __init__(self, master: Component, zones: Zones, calendars_zone: str | None = None) -> None:
        start = master.first("DTSTART")
        match = _HOUR.match(start.value.strip()) if start is not None else None
        self._clock = (
            match[1]
            if match and match[1] != "T000000" and "BYHOUR" not in (master.value("RRULE") or "").upper()
            else None
        )
        self._name = start.parameters.get("TZID") if start is not None else None
        instant = start is not None and start.value.strip().upper().endswith("Z")
        place = self._name or calendars_zone
        self._place: tzinfo | None = zones.find(place) if place else None
        self._whole_days = self._clock is not None or (instant and self._place is not None)
        self._instant = calendar_stamps.read(start.value) if start is not None and instant else None

    def rule(self, line: str) -> str:
        """A rule that runs to the end of its last day, which the library wants in UTC where the start has a zone."""
        if clock := _UNTIL_CLOCK.search(line):  # an hour of the place, where the standard wants UTC
            if self._place is None:
                return line
            try:
                last = datetime.strptime(clock[1], "%Y%m%dT%H%M%S").replace(tzinfo=self._place)
            except ValueError:
                return line
            return f"{line[: clock.start()]}{last.astimezone(UTC):%Y%m%dT%H%M%SZ}{line[clock.end() :]}"
        if not self._whole_days or not (match := _UNTIL.search(line)):
            return line
        last = datetime.combine(
            datetime(int(match[2]), int(match[3]), int(match[4])).date(), time(23, 59, 59), self._place
        )
        until = f"{last.astimezone(UTC):%Y%m%dT%H%M%SZ}" if self._place is not None else f"{last:%Y%m%dT%H%M%S}"
        return f"{line[: match.start()]}UNTIL={until}{line[match.end() :]}"

    def added(self, line: str) -> str:
        """A day that is added, at the hour of the series."""
        parted = split(line)
        days = [calendar_stamps.read(one) for one in parted[1].value.split(",")] if parted is not None else []
        if parted is None or any(day is None or isinstance(day, datetime) for day in days):
            return line
        if not isinstance(self._instant, datetime):
            return self.day(line)
        place = self._place or UTC
        clock = self._instant.astimezone(place).time()
        moments = [datetime.combine(day, clock, place) for day in days if day is not None]
        return f"{parted[0]}:{','.join(map(calendar_stamps.written, moments))}"

    def day(self, line: str) -> str:
        """A day that is left out or moved, at the hour of the series."""
        parted = split(line) if self._clock is not None else None
        if parted is None:
            return line
        days = [_DAY.match(one.strip()) for one in parted[1].value.split(",")]
        if not all(days):
            return line
        zone = f';TZID="{self._name}"' if self._name else ""
        return f"{parted[0]}{zone}:" + ",".join(f"{one[1]}{self._clock}" for one in days if one)
