"""When an object of unknown schema takes place: its start, end, zone and whole days, by what its keys are commonly
called."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, tzinfo

from hobnob import patterns as re
from scrapers.draft import Context, Draft
from scrapers.formats import object_hours, object_spans, object_stamps, object_zones, stamps
from scrapers.formats.days import wall, whole_days
from scrapers.formats.list_habits import NONE, Habits
from scrapers.formats.object_hours import CLOCKS, END_CLOCKS
from scrapers.formats.object_keys import Fields, is_true, pick
from scrapers.formats.shown_hours import is_wall_clock

STARTS = ("start", "startdatetime", "startsat", "startat", "starttimestamp", "starttime", "startdate", "datestart", "dtstart",
          "begin", "beginat", "begindate", "begindatetime", "beginsat", "eventstart", "eventstartdate",
          "eventstarttime",
          "eventstartdatetime", "eventdatetime", "eventdate", "startdateandtime", "startlocal", "localstart",
          "startdatetimelocal",
          "startdatelocal", "startsatiso", "meetingdatetime", "meetingdate", "meetingtime", "meetingstart", "starts", "begins", "eventbegins", "eventstarts",
          "startts", "startepoch",
          "startmillis", "startson", "starton", "startday", "startstamp", "eventstartepoch", "startepochms", "startedat", "fromdate", "datefrom", "fechainicio", "from")  # fmt: skip
WEAK_STARTS = ("date", "datetime", "dateandtime", "when", "day", "time", "timestamp", "datum", "fecha")
ENDS = ("end", "enddatetime", "endsat", "endat", "endtimestamp", "endtime", "enddate", "dateend", "dtend", "finish",
        "finishdate", "eventend", "eventenddate", "eventendtime", "eventenddatetime", "enddateandtime", "endlocal",
        "localend", "stop",
        "enddatetimelocal", "enddatelocal", "ends", "eventends", "finishes", "endts", "endepoch", "endmillis", "endson", "endon", "endday", "endstamp", "eventendepoch", "endedat", "endsatiso", "meetingend",
        "meetingendtime", "todate",
        "dateto", "until", "fechafin", "to")  # fmt: skip
PROSE = (
    "when", "day", "dates", "date", "datetext", "eventdates", "datestring", "dateformatted", "displaydate", "formatteddate",
    "startdate", "eventdate",
)  # fmt: skip
_WORDED = re.compile(r"^[a-z ,.]{3,25}\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b", re.I)
_ONLY_WITH_HOURS = frozenset({"from", "to"})
"""From one day to another rates, offers and leases hold."""
ALL_DAY = ("allday", "isallday", "alldayevent", "isalldayevent", "isfullday", "fullday")


def states_start(fields: Fields) -> bool:
    """Whether an object names a start outright."""
    return any(True for _ in _named(fields, STARTS))


def _named(fields: Fields, names: tuple[str, ...]) -> Iterator[tuple[str, bool]]:
    """The keys that the object has of these, those that say that they are in UTC last."""
    yield from ((name, False) for name in names if name in fields)
    yield from (
        (name, True)
        for name in fields
        if (bare := object_zones.without_utc(name)) is not None and bare in names and bare not in WEAK_STARTS
    )


def times(made: Draft, fields: Fields, context: Context, *, weak: bool, habits: Habits = NONE) -> bool:
    """Fill start, end, zone and all-day; False when the object states no start that can be read."""
    day_first = stamps.day_first_in(context.timezone) if habits.day_first is None else habits.day_first
    zone = object_zones.of(fields, context.timezone) or habits.zone
    found = list(_moments(fields, (*STARTS, *(WEAK_STARTS if weak else ())), day_first, zone, habits, context))
    own = next((one.zone for one in found if one.zone is not None), None) or zone
    made.timezone = object_zones.name_of(own)
    zone_name = made.timezone or context.timezone
    made.all_day = any(is_true(fields.get(name)) for name in ALL_DAY) or None
    starts = [one.stamp for one in found if one.stamp is not None]
    if not starts:
        made.day_first = habits.day_first
        return _prose(made, fields, weak)
    start = _with_hour(starts, zone_name)
    ends = [one for one in _moments(fields, _ends(fields), day_first, zone, habits, context) if one.stamp is not None]
    end = _in_zone(ends[0], own) if ends else None
    if not ends and isinstance(start, datetime) and (length := object_spans.length(fields)) is not None:
        end = start + length
    if is_wall_clock(start, fields, zone_name, context.now):
        start = _naive(start)
        end = _naive(end) if end is not None else None
    if not made.all_day:
        start, end = _clocked(start, end, fields, zone_name, context)
    _settle(made, start, end, zone_name, exclusive="start" in fields and "end" in fields)
    return True


def _ends(fields: Fields) -> tuple[str, ...]:
    """The keys of an end; where its hour stands by itself, none that says the same in UTC."""
    return tuple(name for name in ENDS if name in fields) if object_hours.said(fields, END_CLOCKS) else ENDS


def _moments(
    fields: Fields, names: tuple[str, ...], day_first: bool, zone: tzinfo | None, habits: Habits, context: Context
) -> Iterator[object_stamps.Moment]:
    """What the keys say, those without an hour of their own included; UTC where the key or the object says so."""
    for name, in_utc in _named(fields, names):
        moment = object_stamps.read(fields[name], day_first, context.timezone)
        stamp = moment.stamp
        if name in _ONLY_WITH_HOURS and not isinstance(stamp, datetime):
            continue
        if stamp is None or (in_utc and not isinstance(stamp, datetime)):
            continue
        if name in habits.days and isinstance(stamp, datetime):
            stamp = stamp.date()
        place = object_zones.read("UTC", context.timezone) if in_utc else moment.zone or zone
        yield object_stamps.Moment(object_zones.within(stamp, place), moment.zone)


def _in_zone(end: object_stamps.Moment, zone: tzinfo | None) -> stamps.Stamp | None:
    """An end on its own clock, where that is another than the start's."""
    stamp = end.stamp
    if isinstance(stamp, datetime) and stamp.tzinfo is None and end.zone is not None and end.zone != zone:
        return stamp.replace(tzinfo=end.zone)
    return stamp


def _with_hour(starts: list[stamps.Stamp], zone_name: str) -> stamps.Stamp:
    """The first start, or another one of its day that states the hour which it lacks."""
    start = starts[0]
    if not object_hours.states_none(start, zone_name):
        return start
    first_day = wall(start, zone_name).date() if isinstance(start, datetime) else start
    for other in starts[1:]:
        if (
            isinstance(other, datetime)
            and not object_hours.states_none(other, zone_name)
            and wall(other, zone_name).date() == first_day
        ):
            return other
    return start


def _clocked(
    start: stamps.Stamp, end: stamps.Stamp | None, fields: Fields, zone_name: str, context: Context
) -> tuple[stamps.Stamp, stamps.Stamp | None]:
    """Start and end with the hours that stand in fields of their own."""
    hours = object_hours.joined(start, object_hours.said(fields, CLOCKS), zone_name, context)
    if hours is not None:
        start = hours.start
    if not isinstance(start, datetime):
        return start, end
    closing = object_hours.said(fields, END_CLOCKS)
    if end is None and closing and (hours is not None or _agrees(start, fields, zone_name, context)):
        end = wall(start, zone_name).date()
    if end is not None and (closed := object_hours.joined(end, closing, zone_name, context)) is not None:
        return start, closed.start
    if (
        hours is not None
        and hours.end is not None
        and (end is None or not isinstance(end, datetime) or object_hours.states_none(end, zone_name))
    ):
        last = wall(end, zone_name).date() if isinstance(end, datetime) else end
        return start, hours.end if last in (None, hours.start.date(), hours.end.date()) else end
    return start, end


def _agrees(start: datetime, fields: Fields, zone_name: str, context: Context) -> bool:
    """Whether the hour in a field of its own is the one that the start states itself."""
    clock = object_hours.said(fields, CLOCKS)
    told = object_hours.on(wall(start, zone_name).date(), clock, context) if clock else None
    return told is not None and told.start.replace(tzinfo=None) == wall(start, zone_name).replace(tzinfo=None)


def _settle(made: Draft, start: stamps.Stamp, end: stamps.Stamp | None, zone_name: str, *, exclusive: bool) -> None:
    """``exclusive``: start and end as FullCalendar and Google count them; others name the last day."""
    if made.all_day and isinstance(start, datetime):
        made.start = _day(start, zone_name)
        last = end if end is None or not isinstance(end, datetime) else _day(end, zone_name)
        made.end = last
        midnight = not isinstance(end, datetime) or _is_midnight(end, zone_name)
        made.end_inclusive = not (midnight and (isinstance(end, datetime) or exclusive) and made.end != made.start)
        return
    span = whole_days(start, end, zone_name)
    made.start, made.end = span.start, span.end
    made.end_inclusive = span.end_inclusive and not (exclusive and not span.all_day and span.end != span.start)
    made.all_day = made.all_day or span.all_day


def _day(moment: datetime, zone_name: str) -> date:
    """The day of a whole day: a midnight in UTC is that day's own, others are midnights in the system's zone."""
    return moment.date() if _is_utc_midnight(moment) else wall(moment, zone_name).date()


def _is_midnight(moment: datetime, zone_name: str) -> bool:
    return _is_utc_midnight(moment) or wall(moment, zone_name).time() == time()


def _is_utc_midnight(moment: datetime) -> bool:
    return moment.tzinfo is not None and not moment.utcoffset() and moment.time() == time()


def _naive(stamp: stamps.Stamp) -> stamps.Stamp:
    return stamp.replace(tzinfo=None) if isinstance(stamp, datetime) else stamp


def _with_year(fields: Fields, names: tuple[str, ...]) -> str | None:
    """The first of these that is a day in words with its year: "September 23, 2026 5:00 PM"."""
    told = (pick(fields, (name,)) for name in names if name in fields)
    return next((said for said in told if said and len(said) <= 60 and _WORDED.search(said)), None)


def _prose(made: Draft, fields: Fields, weak: bool) -> bool:
    """A date in words, with the clock that stands beside it."""
    names = [name for name in PROSE if weak or name not in WEAK_STARTS]
    said = pick(fields, names) or _with_year(fields, STARTS)
    if said is None or not re.search(r"\d", said) or len(said) > 200:
        return False
    clock, closing = object_hours.said(fields, CLOCKS), object_hours.said(fields, END_CLOCKS)
    last = _with_year(fields, ENDS)
    if last and last != said and not clock and re.search(r"\d:\d\d", said):
        made.when = f"{said} - {last}"
        return True
    parts = [
        said,
        clock if clock and clock not in said else None,
        f"- {closing}" if closing and clock and closing not in said else None,
    ]
    made.when = " ".join(part for part in parts if part)
    return True
