"""An object of unknown schema -> ``Draft``, by what its keys are commonly called.

Shared by every format that meets data nobody documented: JSON answers, state embedded in pages,
calendar widgets, tables, XML. An object is an event when it has a title and states when it takes place;
the dates of publication that news items carry do not count.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from hobnob import patterns as re
from hobnob.records import Organization
from scrapers.draft import Context, Draft
from scrapers.formats import object_people, object_places, object_terms, stamps
from scrapers.formats.list_habits import NONE, Habits
from scrapers.formats.object_hours import CLOCKS, END_CLOCKS
from scrapers.formats.object_keys import Fields, is_true, keyed, pick, words
from scrapers.formats.object_times import ALL_DAY, ENDS, states_start, times
from scrapers.formats.object_zones import ZONES
from scrapers.reading.placeholders import is_person

TITLES = ("title", "eventtitle", "eventname", "name", "summary", "subject", "headline", "meetingtitle", "meetingname", "eventsubject", "heading", "topic", "posttitle",
          "what", "committeename", "bodyname", "displayname", "label", "nombreevento", "nombre", "titulo", "titel",
          "event", "meeting",
          "program", "body", "calendarname", "eventtypename", "meetingtype", "calendartypedesc", "eventtype", "type",
          "note")  # fmt: skip
URLS = ("url", "link", "permalink", "eventurl", "htmllink", "htmlurl", "href", "eventlink", "canonicalurl", "publicurl", "weburl", "detailsurl",
        "detailurl", "eventpath", "browserurl", "pageurl", "planurl", "fullurl", "uri", "insitecurl",
        "eventinsiteurl")  # fmt: skip
DESCRIPTIONS = ("description", "longdescription", "eventdescription", "desc", "descriptionhtml", "body", "content", "details", "about",
                "shortdescription", "excerpt", "summary", "info", "notes", "abstract", "text")  # fmt: skip
IDS = ("uid", "icaluid", "eventid", "meetingid", "guid", "id", "calendarid", "key", "planid", "apiid")
IMAGES = (
    "image", "imageurl", "featuredimage", "photo", "photourl", "picture", "thumbnail", "coverurl", "cover", "banner",
    "poster", "logo",
)  # fmt: skip
ORGANIZERS = (
    "organizer", "organiser", "organizername", "organisername", "host", "hostname", "hostedby", "organization",
    "organizationname",
    "organisation", "organisationname", "group", "organizeractor", "sponsor",
)  # fmt: skip
REGISTRATIONS = ("registrationurl", "registrationlink", "registerurl", "ticketurl", "ticketsurl", "ticketlink", "rsvpurl", "rsvplink",
                 "signupurl", "bookingurl", "eventregistrationurl")  # fmt: skip
ONLINE = ("onlineurl", "virtualurl", "joinurl", "hangoutlink", "zoomlink", "zoomurl", "zoommeetinglink", "virtuallink", "meetingurl", "streamurl",
          "webinarurl", "virtualmeetinglink")  # fmt: skip
CATEGORIES = (
    "categories", "category", "tags", "eventtype", "categoryname", "type", "eventcategory", "classification",
    "typename",
)  # fmt: skip
CANCELLED = ("cancelled", "canceled", "iscancelled", "iscanceled", "canceledevent", "cancelledevent")
CANCELLED_AT = (
    "cancelledat", "canceledat", "cancelledon", "canceledon", "datecancelled", "datecanceled", "cancelleddate",
    "canceleddate",
)  # fmt: skip
POSTPONED = ("postponed", "ispostponed")
STATUSES = ("status", "eventstatus", "meetingstatus", "statusname", "state")
SERIES = ("recurringeventid", "seriesid", "recurrenceid")

_NEWS = frozenset({"published", "publishedat", "publishdate", "publisheddate", "datepublished", "postdate", "posttype", "byline", "author",
                   "authors", "articlebody", "dategmt", "commentcount", "readingtime", "headline"})  # fmt: skip
_EVENTFUL_KEYS = frozenset(
    {*ENDS, *CLOCKS, *ALL_DAY, *ZONES, *END_CLOCKS, *object_places.VENUES, *REGISTRATIONS, *CANCELLED}
    - {"time", "address", "place", "start", "begin", "starts", "from", "to", "hours", "timerange"}
)
_EVENTFUL = re.compile(
    r"event|evenement|veranstaltung|(?<![a-z])termine?(?![a-z])|kalender|calend[ae]r|calendar|meeting|agenda|occurrence|session|show|performance|partido|game",
    re.I,
)
_KINDS = frozenset({"eventtypename", "meetingtype", "calendartypedesc", "eventtype", "type"})
_NO_KIND = re.compile(
    r"(?:calendar)?[ _-]?events?|default|normal|single(?:[ _-]?(?:event|instance))?|standard|recurring|occurrence"
    r"|exception|public|private|other|all",
    re.I,
)
"""Kinds that name nothing: what every row of a calendar is."""
_NOT_TITLE = re.compile(r"https?://|^\d+$|^[\da-f]{8}-[\da-f-]{27}$", re.I)


def draft(data: Mapping[str, Any], context: Context, *, hint: str = "", habits: Habits = NONE) -> Draft | None:
    """The event that an object states, or None when it states none.

    ``hint`` is what is known of its surroundings (the key of its list, the address): it decides
    whether a bare "date" is the day of an event.
    """
    fields = keyed(data)
    title = title_of(fields)
    if title is None:
        return None
    made = Draft(title=title)
    if not times(made, fields, context, weak=eventful(fields, hint), habits=habits):
        return None
    describe(made, fields, context)
    return made


def title_of(fields: Fields) -> str | None:
    """The title, unless it is an address, a number or a paragraph."""
    for name in TITLES:
        found = words(fields[name]) if name in fields else None
        if (
            found
            and len(found) <= 300
            and not _NOT_TITLE.search(found)
            and not (name in _KINDS and _NO_KIND.fullmatch(found))
        ):
            return found
    return None


def eventful(fields: Fields, hint: str = "") -> bool:
    """Whether an object with a bare date is an event and no piece of news."""
    if _EVENTFUL_KEYS & fields.keys():
        return True
    return bool(_EVENTFUL.search(hint)) and not _NEWS & fields.keys()


def has_start(data: Mapping[str, Any]) -> bool:
    """Whether an object names a start outright."""
    return states_start(keyed(data))


def describe(made: Draft, fields: Fields, context: Context) -> None:
    """Fill everything beside the times."""
    made.venue = object_places.venue(fields)
    made.url = link(fields, URLS) or _alias(fields.get("path"))
    made.registration_url = link(fields, REGISTRATIONS)
    made.online_url = link(fields, ONLINE)
    made.description = next(
        (text for name in DESCRIPTIONS if (text := words(fields.get(name))) and text != made.title), None
    )
    made.uid = pick(fields, IDS)
    made.series = pick(fields, SERIES)
    made.image = link(fields, IMAGES)
    made.organizer = _organizer(fields)
    made.categories = [word for name in CATEGORIES for word in _names(fields.get(name))]
    made.status = _status(fields)
    made.people, made.sponsors = object_people.people(fields), object_people.sponsors(fields)
    object_terms.fill(made, fields, context)


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


def _alias(path: Any) -> str | None:
    """The public address of a row whose system keeps it apart from the path of the row: ``{alias, pid, langcode}``."""
    alias = path.get("alias") if isinstance(path, Mapping) else None
    return alias if isinstance(alias, str) and alias.startswith("/") else None


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
        if (
            isinstance(value, str)
            and value.strip()
            and "@" not in value
            and len(value) <= 200
            and not _NOT_TITLE.search(value)
        ):
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
        if is_true(value) or (isinstance(value, str) and value.lower() in ("cancelled", "canceled", "x")):
            return "cancelled"
    if any(
        isinstance(value := fields.get(name), str | int) and not isinstance(value, bool) and stamps.read(value)
        for name in CANCELLED_AT
    ):
        return "cancelled"
    if object_places.says_off(fields):
        return "cancelled"
    if any(is_true(fields.get(name)) for name in POSTPONED):
        return "postponed"
    said = pick(fields, STATUSES)
    return said if said and len(said) <= 60 else None
