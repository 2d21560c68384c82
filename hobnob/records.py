"""The one vocabulary of the house: an event and its parts.

Meanings are those of schema.org/Event and its neighbours; the names are plain. Every model is
frozen, so a record can be shared between rooms without fear. Unknown stays ``None``: no field has
a default that claims something the publisher did not say.

Never recorded: a private person's e-mail or telephone, attendee lists, anything behind a login.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, Any

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, PlainSerializer


class Status(StrEnum):
    """schema.org/EventStatusType, in plain words."""

    SCHEDULED = "scheduled"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    RESCHEDULED = "rescheduled"
    MOVED_ONLINE = "moved_online"


class Attendance(StrEnum):
    """schema.org/EventAttendanceModeEnumeration, in plain words."""

    IN_PERSON = "in_person"
    ONLINE = "online"
    HYBRID = "hybrid"


class Access(StrEnum):
    """Who may walk in."""

    PUBLIC = "public"
    GUESTS_WELCOME = "guests_welcome"
    MEMBERS_ONLY = "members_only"
    INVITATION = "invitation"


class Kind(StrEnum):
    """Which of the three kinds of room this is."""

    CHAMBER = "chamber"
    VOLUNTEER = "volunteer"
    PROFESSIONAL = "professional"


class Format(StrEnum):
    """What happens in the room; decides most of the face-time score."""

    BOARD_MEETING = "board_meeting"
    COMMITTEE = "committee"
    ROUNDTABLE = "roundtable"
    GOVERNMENT = "government"
    STATE_OF = "state_of"
    LUNCHEON = "luncheon"
    BREAKFAST = "breakfast"
    DINNER = "dinner"
    MIXER = "mixer"
    LEADERSHIP = "leadership"
    AWARDS = "awards"
    ANNUAL_MEETING = "annual_meeting"
    GALA = "gala"
    FUNDRAISER = "fundraiser"
    GOLF = "golf"
    SPORT = "sport"
    RIBBON_CUTTING = "ribbon_cutting"
    OPEN_HOUSE = "open_house"
    EXPO = "expo"
    JOB_FAIR = "job_fair"
    CONFERENCE = "conference"
    SERVICE_DAY = "service_day"
    BOARD_TRAINING = "board_training"
    ORIENTATION = "orientation"
    WORKSHOP = "workshop"
    WEBINAR = "webinar"
    CLUB_MEETING = "club_meeting"
    PUBLIC_MEETING = "public_meeting"
    NETWORKING = "networking"
    FESTIVAL = "festival"
    NOT_AN_EVENT = "not_an_event"
    OTHER = "other"


class Availability(StrEnum):
    """schema.org/ItemAvailability, the four values that matter at a door."""

    AVAILABLE = "available"
    LIMITED = "limited"
    SOLD_OUT = "sold_out"
    NOT_YET = "not_yet"
    CLOSED = "closed"


class Record(BaseModel):
    """Frozen, strict about unknown fields, cheap to copy with ``model_copy(update=...)``."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Place(Record):
    """Where an event happens; all parts optional, latitude and longitude in WGS 84 degrees.

    ``inferred`` is true when the publisher said nothing and the source's home place stands in.
    """

    name: str | None = None
    room: str | None = None
    street: str | None = None
    city: str | None = None
    region: str | None = None
    postal_code: str | None = None
    country: str | None = None
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None
    inferred: bool = False

    @property
    def address(self) -> str:
        """The postal address on one line, without the venue's name; empty when unknown."""
        state = " ".join(part for part in (self.region, self.postal_code) if part)
        return ", ".join(part for part in (self.street, self.city, state) if part)


class Organization(Record):
    """A host, an organiser or a sponsor."""

    name: str
    url: str | None = None


class Role(StrEnum):
    """What an announced person does at the event."""

    SPEAKER = "speaker"
    PANELLIST = "panellist"
    MODERATOR = "moderator"
    HOST = "host"
    HONOREE = "honoree"
    PERFORMER = "performer"
    SPONSOR = "sponsor"


class Person(Record):
    """A person whom the organiser announces for the event, and the sentence that says so."""

    name: str
    title: str | None = None
    organization: str | None = None
    role: Role = Role.SPEAKER
    evidence: str | None = None


class Audience(StrEnum):
    """For whom a price holds."""

    MEMBER = "member"
    GUEST = "guest"
    EVERYONE = "everyone"


class Offer(Record):
    """One price. ``price`` is in whole units of ``currency`` (ISO 4217); 0 means free, None unknown."""

    name: str | None = None
    price: Annotated[float, Field(ge=0)] | None = None
    price_high: Annotated[float, Field(ge=0)] | None = None
    currency: str | None = None
    audience: Audience | None = None
    availability: Availability | None = None
    closes: AwareDatetime | None = None


def _no_origins() -> Mapping[str, str]:
    return MappingProxyType({})


class Event(Record):
    """One event, or one occurrence of a series.

    ``start`` and ``end`` are aware. With ``all_day`` they are days and their clock means nothing: local
    midnights, the ``end`` exclusive, as an RFC 5545 3.3.4 DATE. ``time_known`` then tells why: True, the
    publisher says that it lasts the whole day; False, only the date is stated and the hour is unknown.
    ``origins`` names, field by field, the source or reader that a value came from, where it did
    not come from ``source`` / ``reader``.
    """

    title: str
    start: AwareDatetime
    end: AwareDatetime | None = None
    all_day: bool = False
    timezone: str
    time_known: bool = True
    status: Status = Status.SCHEDULED
    previous_start: AwareDatetime | None = None
    attendance: Attendance | None = None
    venue: Place | None = None
    online_url: str | None = None
    organizer: Organization | None = None
    hosts: tuple[Organization, ...] = ()
    people: tuple[Person, ...] = ()
    sponsors: tuple[Organization, ...] = ()
    offers: tuple[Offer, ...] = ()
    access: Access | None = None
    registration_url: str | None = None
    registration_closes: AwareDatetime | None = None
    capacity: int | None = None
    url: str | None = None
    image: str | None = None
    description: str | None = None
    summary: str | None = None
    categories: tuple[str, ...] = ()
    kind: Kind | None = None
    format: Format | None = None
    series: str | None = None
    recurrence: str | None = None
    uid: str | None = None
    source: str | None = None
    reader: str | None = None
    origins: Annotated[Mapping[str, str], PlainSerializer(dict, return_type=dict[str, str])] = Field(
        default_factory=_no_origins
    )
    seen: AwareDatetime | None = None
    changed: AwareDatetime | None = None

    @property
    def hour_known(self) -> bool:
        """Whether ``start`` is an instant, not a day."""
        return self.time_known and not self.all_day


class Change(Record):
    """One field of a stored event that changed, with what it was; values as JSON-ready data."""

    field: str
    old: Any = None
    new: Any = None
    at: AwareDatetime


class Listing(Record):
    """One source's listing of a stored event: where a reader can see it with their own eyes."""

    source: str
    url: str | None = None
    reader: str | None = None
    first_seen: AwareDatetime
    last_seen: AwareDatetime


class StoredEvent(Record):
    """One real event as the store tells it: the merged record and its life so far.

    ``id`` is stable for the life of the event, survives moves and corrections, and is used in
    feed guids, iCalendar UIDs and page addresses. ``revision`` counts material changes (iCalendar
    SEQUENCE, RFC 5545 3.8.7.4). ``changed`` is when it last changed materially, or was first seen.
    ``gone`` is when it was last found to have vanished from every healthy source, else None. ``formerly`` are the ids
    of events that its operator says are this one: readers may have been told of them.
    """

    id: str
    event: Event
    regions: tuple[str, ...] = ()
    first_seen: AwareDatetime
    last_seen: AwareDatetime
    changed: AwareDatetime
    revision: int = 0
    gone: AwareDatetime | None = None
    changes: tuple[Change, ...] = ()
    formerly: tuple[str, ...] = ()
    listings: tuple[Listing, ...] = ()

    def without_people(self) -> StoredEvent:
        """The same event naming nobody."""
        return self.model_copy(update={"event": self.event.model_copy(update={"people": ()})})


class Health(StrEnum):
    """How a source does, judged by its own history."""

    OK = "ok"
    QUIET = "quiet"
    EMPTY = "empty"
    BROKEN = "broken"
    BLOCKED = "blocked"
    MOVED = "moved"


class RunRecord(Record):
    """One visit to one source, as the store remembers it."""

    at: AwareDatetime
    health: Health
    reason: str = ""
    events: int = 0
    rejected: int = 0
    requests: int = 0
    bytes: int = 0
    not_modified: int = 0
    seconds: float = 0.0


class SourceStatus(Record):
    """What the operator needs to know of one source; ``runs`` is newest first."""

    name: str
    url: str
    region: str
    health: Health | None = None
    reason: str = ""
    better_url: str | None = None
    since: AwareDatetime | None = None
    last_success: AwareDatetime | None = None
    runs: tuple[RunRecord, ...] = ()


__all__ = [
    "Access", "Attendance", "Audience", "Availability", "Change", "Event", "Format", "Health", "Kind", "Listing",
    "Offer", "Organization", "Person", "Place", "Role", "RunRecord", "SourceStatus", "Status", "StoredEvent",
]  # fmt: skip
