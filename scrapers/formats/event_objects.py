"""An object of unknown schema -> ``Draft``, by what its keys are commonly called.

Shared by every format that meets data nobody documented: JSON answers, state embedded in pages,
calendar widgets, tables, XML. An object is an event when it has a title and states when it takes place;
the dates of publication that news items carry do not count.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, time
from typing import Any

from hobnob import patterns as re
from hobnob.records import Attendance, Offer, Organization
from scrapers.draft import Context, Draft
from scrapers.formats import object_places, stamps
from scrapers.formats.days import wall, whole_days
from scrapers.formats.shown_hours import is_wall_clock
from scrapers.reading.placeholders import is_person

Fields = Mapping[str, Any]

TITLES = ("title", "eventtitle", "eventname", "name", "summary", "subject", "headline", "meetingtitle", "meetingname", "eventsubject",
          "what", "committeename", "bodyname", "displayname", "label", "nombreevento", "nombre", "titulo", "titel", "event", "meeting",
          "program", "body", "calendarname", "eventtypename", "meetingtype", "calendartypedesc", "eventtype", "type", "note")  # fmt: skip
STARTS = ("start", "startdatetime", "startsat", "startat", "starttimestamp", "starttime", "startdate", "datestart", "dtstart", "startutc",
          "utcstartdate", "begin", "beginat", "begindate", "begindatetime", "beginsat", "eventstart", "eventstartdate", "eventstarttime",
          "eventstartdatetime", "eventdatetime", "eventdate", "startdateandtime", "startlocal", "localstart", "starttimeutc",
          "startdatelocal", "startsatiso", "meetingdatetime", "meetingdate", "meetingtime", "meetingstart", "starts", "startts", "startepoch",
          "startmillis", "fromdate", "datefrom", "fechainicio")  # fmt: skip
WEAK_STARTS = ("date", "datetime", "dateandtime", "when", "day", "time", "timestamp", "datum", "fecha")
ENDS = ("end", "enddatetime", "endsat", "endat", "endtimestamp", "endtime", "enddate", "dateend", "dtend", "endutc", "utcenddate", "finish",
        "finishdate", "eventend", "eventenddate", "eventendtime", "eventenddatetime", "enddateandtime", "endlocal", "localend", "stop",
        "ends", "endts", "endepoch", "endmillis", "endsatiso", "meetingend", "meetingendtime", "todate", "dateto", "until", "fechafin")  # fmt: skip
CLOCKS = ("starttime", "eventtime", "time", "eventstarttime", "meetingtime", "timestart", "begintime", "localtime", "showtime", "timefrom",
          "starthour", "timestr")  # fmt: skip
END_CLOCKS = ("endtime", "eventendtime", "timeend", "finishtime", "timeto", "meetingendtime")
PROSE = ("when", "dates", "date", "datetext", "eventdates", "datestring", "dateformatted", "displaydate", "formatteddate", "startdate", "eventdate")
URLS = ("url", "link", "permalink", "eventurl", "htmllink", "htmlurl", "href", "eventlink", "canonicalurl", "publicurl", "weburl", "detailsurl",
        "detailurl", "eventpath", "browserurl", "pageurl", "planurl", "fullurl", "uri", "insitecurl", "eventinsiteurl")  # fmt: skip
DESCRIPTIONS = ("description", "longdescription", "eventdescription", "desc", "descriptionhtml", "body", "content", "details", "about",
                "shortdescription", "excerpt", "summary", "info", "notes", "abstract", "text")  # fmt: skip
IDS = ("uid", "icaluid", "eventid", "meetingid", "guid", "id", "calendarid", "key", "planid", "apiid")
IMAGES = ("image", "imageurl", "featuredimage", "photo", "photourl", "picture", "thumbnail", "coverurl", "cover", "banner", "poster", "logo")
ORGANIZERS = ("organizer", "organiser", "organizername", "host", "hostname", "hostedby", "organization", "organizationname", "group", "sponsor")
PRICES = ("price", "cost", "fee", "admission", "ticketprice", "prices", "ticketcost", "eventcost")
REGISTRATIONS = ("registrationurl", "registrationlink", "registerurl", "ticketurl", "ticketsurl", "ticketlink", "rsvpurl", "rsvplink",
                 "signupurl", "bookingurl", "eventregistrationurl")  # fmt: skip
ONLINE = ("onlineurl", "virtualurl", "joinurl", "hangoutlink", "zoomlink", "zoomurl", "zoommeetinglink", "virtuallink", "meetingurl", "streamurl",
          "webinarurl", "virtualmeetinglink")  # fmt: skip
CATEGORIES = ("categories", "category", "tags", "eventtype", "categoryname", "type", "eventcategory", "classification", "typename")
ZONES = ("timezone", "timezoneid", "tz", "tzid", "ianatimezone", "starttimezone", "timezonename")
ALL_DAY = ("allday", "isallday", "alldayevent", "isalldayevent", "isfullday", "fullday")
CANCELLED = ("cancelled", "canceled", "iscancelled", "iscanceled", "canceledevent", "cancelledevent")
CANCELLED_AT = ("cancelledat", "canceledat", "cancelledon", "canceledon", "datecancelled", "datecanceled", "cancelleddate", "canceleddate")
POSTPONED = ("postponed", "ispostponed")
CURRENCIES = ("currency", "currencycode", "pricecurrency")
STATUSES = ("status", "eventstatus", "meetingstatus", "statusname", "state")
SERIES = ("recurringeventid", "seriesid", "recurrenceid")

_NEWS = frozenset({"published", "publishedat", "publishdate", "publisheddate", "datepublished", "postdate", "posttype", "byline", "author",
                   "authors", "articlebody", "dategmt", "commentcount", "readingtime", "headline"})  # fmt: skip
_EVENTFUL_KEYS = frozenset({*ENDS, *CLOCKS, *ALL_DAY, *ZONES, *object_places.VENUES, *REGISTRATIONS, *CANCELLED} - {"time", "address", "place"})
_EVENTFUL = re.compile(r"event|calendar|meeting|agenda|occurrence|session|show|performance|partido|game", re.I)
_NOT_KEY = re.compile(r"[^a-z0-9]")
_NOT_TITLE = re.compile(r"https?://|^\d+$|^[\da-f]{8}-[\da-f-]{27}$", re.I)


def keyed(data: Mapping[str, Any]) -> dict[str, Any]:
    """The object with its keys in one spelling: "EventStartDate", "event_start-date" -> "eventstartdate"."""
    found: dict[str, Any] = {}
    for key, value in data.items():
        if value in (None, "", [], {}):
            continue
        name = str(key).removeprefix("gsx$")
        plain = _NOT_KEY.sub("", name.lower())
        if plain and plain not in found:
            found[plain] = value
    # what FullCalendar does not know itself it keeps apart
    more = found.get("extendedprops")
    return {**keyed(more), **found} if isinstance(more, Mapping) and more is not data else found


def words(value: Any) -> str | None:
    """The text of a value: itself, or what stands under the keys that wrap text ("rendered", "$t", "en" ...)."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, Mapping):
        for key in ("rendered", "html", "text", "$t", "#text", "value", "name", "title", "label", "en", "en-US", "plain", "content", "current"):
            if key in value and (found := words(value[key])):
                return found
        return None
    if isinstance(value, list) and value and all(isinstance(one, str) for one in value):
        return "\n".join(value).strip() or None
    if isinstance(value, list) and len(value) == 1:
        return words(value[0])
    return None


def pick(fields: Fields, names: Iterable[str]) -> str | None:
    """The text of the first of these keys that has some."""
    for name in names:
        if name in fields and (found := words(fields[name])):
            return found
    return None


def draft(data: Mapping[str, Any], context: Context, *, hint: str = "") -> Draft | None:
    """The event that an object states, or None when it states none.

    ``hint`` is what is known of its surroundings (the key of its list, the address): it decides
    whether a bare "date" is the day of an event.
    """
    fields = keyed(data)
    title = title_of(fields)
    if title is None:
        return None
    made = Draft(title=title)
    if not times(made, fields, context, weak=eventful(fields, hint)):
        return None
    describe(made, fields)
    return made


def title_of(fields: Fields) -> str | None:
    """The title, unless it is an address, a number or a paragraph."""
    for name in TITLES:
        found = words(fields.get(name))
        if found and len(found) <= 300 and not _NOT_TITLE.search(found):
            return found
    return None


def eventful(fields: Fields, hint: str = "") -> bool:
    """Whether an object with a bare date is an event and no piece of news."""
    if _EVENTFUL_KEYS & fields.keys():
        return True
    return bool(_EVENTFUL.search(hint)) and not _NEWS & fields.keys()


def has_start(data: Mapping[str, Any]) -> bool:
    """Whether an object names a start outright."""
    return any(name in STARTS for name in keyed(data))


def times(made: Draft, fields: Fields, context: Context, *, weak: bool) -> bool:
    """Fill start, end, zone and all-day; False when the object states no start that can be read."""
    day_first = stamps.day_first_in(context.timezone)
    zone = pick(fields, ZONES)
    starts = [_moment(fields[name], day_first) for name in (*STARTS, *(WEAK_STARTS if weak else ())) if name in fields]
    found = [(stamp, named) for stamp, named in starts if stamp is not None]
    made.timezone = next((named for _, named in found if named), None) or (zone if zone and "/" in zone else None)
    zone_name = made.timezone or context.timezone
    made.all_day = any(_true(fields.get(name)) for name in ALL_DAY) or None
    if not found:
        return _prose(made, fields, weak)
    start = found[0][0]
    assert start is not None
    first_day = wall(start, zone_name).date() if isinstance(start, datetime) else start
    if _no_hour(start, zone_name):
        for other, _ in found[1:]:
            if isinstance(other, datetime) and not _no_hour(other, zone_name) and wall(other, zone_name).date() == first_day:
                start = other
                break
    ends = [_moment(fields[name], day_first)[0] for name in ENDS if name in fields]
    end = next((one for one in ends if one is not None), None)
    if is_wall_clock(start, fields, zone_name):
        start = _naive(start)
        end = _naive(end) if end is not None else None
    start, had_clock = _clocked(start, pick(fields, CLOCKS), zone_name)
    if isinstance(start, datetime):
        closing = pick(fields, END_CLOCKS)
        if end is None and closing and had_clock:
            end = start.date()
        if end is not None:
            end = _clocked(end, closing, zone_name)[0]
    exclusive = "start" in fields and "end" in fields  # as FullCalendar and Google count; others name the last day
    if made.all_day and isinstance(start, datetime):
        # a system that says "all day" keeps the days as midnights in its own zone
        made.start = wall(start, zone_name).date()
        last = wall(end, zone_name) if isinstance(end, datetime) else end
        made.end = last.date() if isinstance(last, datetime) else last
        midnight = not isinstance(last, datetime) or last.time() == time()
        made.end_inclusive = not (midnight and (isinstance(last, datetime) or exclusive) and made.end != made.start)
        return True
    span = whole_days(start, end, zone_name)
    made.start, made.end = span.start, span.end
    made.end_inclusive = span.end_inclusive and not (exclusive and not span.all_day and span.end != span.start)
    made.all_day = made.all_day or span.all_day
    return True


def _naive(stamp: stamps.Stamp) -> stamps.Stamp:
    return stamp.replace(tzinfo=None) if isinstance(stamp, datetime) else stamp


def _no_hour(stamp: stamps.Stamp, zone_name: str) -> bool:
    if not isinstance(stamp, datetime):
        return True
    return stamp.time() == time() if stamp.tzinfo is not None and not stamp.utcoffset() else wall(stamp, zone_name).time() == time()


def _clocked(stamp: stamps.Stamp, clock: str | None, zone_name: str) -> tuple[stamps.Stamp, bool]:
    """A day joined with the clock time that stands beside it; a midnight in UTC may be a true hour elsewhere."""
    if not clock or not _no_hour(stamp, zone_name):
        return stamp, False
    read_clock = stamps.clock_time(clock.split(" - ")[0].split("–")[0])
    if read_clock is None:
        return stamp, False
    hour = read_clock[0]
    if isinstance(stamp, datetime) and stamp.tzinfo is not None:
        if wall(stamp, zone_name).time() == hour.replace(tzinfo=None):
            return stamp, True
        stamp = stamp.replace(tzinfo=None)
    return datetime.combine(stamp.date() if isinstance(stamp, datetime) else stamp, hour), True


def _prose(made: Draft, fields: Fields, weak: bool) -> bool:
    """A date in words, with the clock that stands beside it."""
    names = [name for name in PROSE if weak or name not in WEAK_STARTS]
    said = pick(fields, names)
    if said is None or not re.search(r"\d", said) or len(said) > 200:
        return False
    clock, closing = pick(fields, CLOCKS), pick(fields, END_CLOCKS)
    parts = [said, clock if clock and clock not in said else None, f"- {closing}" if closing and clock and closing not in said else None]
    made.when = " ".join(part for part in parts if part)
    return True


def _moment(value: Any, day_first: bool) -> tuple[stamps.Stamp | None, str | None]:
    """A stamp and the zone named beside it, from a value or from the wrappers of well-known interfaces."""
    if not isinstance(value, Mapping):
        return stamps.read(value, day_first=day_first), None
    fields = keyed(value)
    zone = pick(fields, ZONES)
    for name in ("datetime", "utc", "local", "date", "iso", "timestamp", "time", "value", "localdate", "t"):
        inner = fields.get(name)
        stamp = stamps.read(words(inner) if isinstance(inner, Mapping) else inner, day_first=day_first)
        if stamp is not None:
            clock = words(fields.get("localtime")) if name == "localdate" else None
            return _clocked(stamp, clock, "UTC")[0], zone if zone and "/" in zone else None
    seconds = fields.get("seconds")
    return (stamps.read(int(seconds)), None) if isinstance(seconds, str | int) and str(seconds).isdigit() else (None, None)


def _true(value: Any) -> bool:
    return value is True or value == 1 or (isinstance(value, str) and value.strip().lower() in ("true", "1", "yes", "y"))


def describe(made: Draft, fields: Fields) -> None:
    """Fill everything beside the times."""
    made.venue = object_places.venue(fields)
    made.url = link(fields, URLS)
    made.registration_url = link(fields, REGISTRATIONS)
    made.online_url = link(fields, ONLINE)
    made.description = next((text for name in DESCRIPTIONS if (text := words(fields.get(name))) and text != made.title), None)
    made.uid = pick(fields, IDS)
    made.series = pick(fields, SERIES)
    made.image = link(fields, IMAGES)
    made.organizer = _organizer(fields)
    made.price = pick(fields, PRICES)
    made.currency = next((said.upper() for name in CURRENCIES if (said := words(fields.get(name))) and re.fullmatch(r"[A-Za-z]{3}", said)), None)
    if _true(fields.get("isfree")) or _true(fields.get("free")):
        made.offers = [Offer(price=0.0)]
    made.categories = [word for name in CATEGORIES for word in _names(fields.get(name))]
    made.status = _status(fields)
    if _true(fields.get("isonline")) or _true(fields.get("isvirtual")) or _true(fields.get("online")):
        made.attendance = Attendance.HYBRID if made.venue and not _true(fields.get("isonline")) else Attendance.ONLINE


def link(fields: Fields, names: Iterable[str]) -> str | None:
    """The first of these keys that is an address."""
    for name in names:
        value = fields.get(name)
        if isinstance(value, Mapping):
            value = value.get("url") or value.get("href") or value.get("original")
        if isinstance(value, list) and value:
            value = value[0].get("url") if isinstance(value[0], Mapping) else value[0]
        if isinstance(value, str) and re.match(r"(?:https?:)?//|/", value.strip()) and " " not in value.strip():
            return value.strip()
    return None


def _organizer(fields: Fields) -> Organization | None:
    for name in ORGANIZERS:
        value = fields.get(name)
        if isinstance(value, Mapping):
            inner = keyed(value)
            value = pick(inner, ("displayname", "name", "organizer", "title", "organization"))
            if value and "email" in inner and is_person(value):
                continue
            home = link(inner, ("url", "link", "website"))
        else:
            home = None
        if isinstance(value, str) and value.strip() and "@" not in value and len(value) <= 200 and not _NOT_TITLE.search(value):
            return Organization(name=value.strip(), url=home)
    return None


def _names(value: Any) -> list[str]:
    if isinstance(value, str) and 1 < len(value) <= 80 and not _NOT_TITLE.search(value):
        return [part.strip() for part in value.split(",") if part.strip()]
    if isinstance(value, Mapping):
        found = words(value)
        return [found] if found and len(found) <= 80 and not _NOT_TITLE.search(found) else []
    if isinstance(value, list):
        return [name for one in value[:20] for name in _names(one)]
    return []


def _status(fields: Fields) -> str | None:
    for name in CANCELLED:
        value = fields.get(name)
        if _true(value) or (isinstance(value, str) and value.lower() in ("cancelled", "canceled", "x")):
            return "cancelled"
    if any(isinstance(value := fields.get(name), str | int) and not isinstance(value, bool) and stamps.read(value) for name in CANCELLED_AT):
        return "cancelled"
    if object_places.says_off(fields):
        return "cancelled"
    if any(_true(fields.get(name)) for name in POSTPONED):
        return "postponed"
    said = pick(fields, STATUSES)
    return said if said and len(said) <= 60 else None
