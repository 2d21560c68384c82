"""An invented town for the tests of the east wing: events, a configuration, and a store that is only a list."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

from hobnob.config import Config
from hobnob.records import (
    Access,
    Attendance,
    Audience,
    Change,
    Event,
    Format,
    Kind,
    Listing,
    Offer,
    Organization,
    Person,
    Place,
    Role,
    SourceStatus,
    Status,
    StoredEvent,
)

EASTERN = ZoneInfo("America/New_York")
NOW = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
SEEN = datetime(2026, 2, 20, 11, 0, tzinfo=UTC)


def event(**given: Any) -> Event:
    """A chamber mixer at a bank, with everything known; ``given`` replaces single fields."""
    fields: dict[str, Any] = {
        "title": "Business After Hours",
        "start": datetime(2026, 3, 5, 17, 30, tzinfo=EASTERN),
        "end": datetime(2026, 3, 5, 19, 30, tzinfo=EASTERN),
        "timezone": "America/New_York",
        "attendance": Attendance.IN_PERSON,
        "venue": Place(
            name="Summit Trust Hall", room="Suite 200", street="12 Main St", city="Akron", region="OH",
            postal_code="44308", country="US", latitude=41.0814, longitude=-81.519,
        ),
        "organizer": Organization(name="Lake County Chamber", url="https://chamber.example/"),
        "hosts": (Organization(name="Lake County Chamber"), Organization(name="Summit Trust Bank")),
        "people": (Person(name="Jane Roe", title="CEO", organization="Acme Tool", role=Role.SPEAKER),),
        "offers": (
            Offer(price=15, currency="USD", audience=Audience.MEMBER),
            Offer(price=25, currency="USD", audience=Audience.GUEST),
        ),
        "access": Access.GUESTS_WELCOME,
        "url": "https://chamber.example/events/1?id=1&x=2",
        "registration_url": "https://chamber.example/register/1",
        "image": "https://chamber.example/mixer.jpg",
        "description": "<p>Meet the members.</p><ul><li>Food &amp; drink</li></ul>",
        "summary": "Meet the members. Food & drink",
        "categories": ("Networking",),
        "kind": Kind.CHAMBER,
        "format": Format.MIXER,
        "source": "chamber.example",
        "reader": "growthzone",
    }  # fmt: skip
    fields.update(given)
    return Event(**fields)


def stored(identifier: str = "", **given: Any) -> StoredEvent:
    """A stored event; names of the life (``revision``, ``changes`` ...) are told apart from those of the event."""
    life = {name: given.pop(name) for name in list(given) if name in StoredEvent.model_fields}
    about = life.pop("event", None) or event(**given)
    identifier = identifier or sha256(repr(about).encode()).hexdigest()[:12]
    return StoredEvent(
        **{
            "id": identifier,
            "event": about,
            "regions": ("akron",),
            "first_seen": SEEN,
            "last_seen": NOW,
            "changed": SEEN,
            "listings": (
                Listing(source="chamber.example", url=about.url, reader="growthzone", first_seen=SEEN, last_seen=NOW),
            ),
            **life,
        }
    )


def moved(identifier: str = "moved", **given: Any) -> StoredEvent:
    """An event that was two days earlier until yesterday."""
    at = NOW - timedelta(days=1)
    return stored(
        identifier,
        revision=1,
        changed=at,
        changes=(Change(field="start", old="2026-03-03T17:30:00-05:00", new="2026-03-05T17:30:00-05:00", at=at),),
        **given,
    )


def cancelled(identifier: str = "off", **given: Any) -> StoredEvent:
    """An event that was called off yesterday."""
    at = NOW - timedelta(days=1)
    return stored(
        identifier,
        revision=1,
        changed=at,
        status=Status.CANCELLED,
        changes=(Change(field="status", old="scheduled", new="cancelled", at=at),),
        **given,
    )


def config(**given: Any) -> Config:
    """Two regions, a saved search and a watch list."""
    settings: dict[str, Any] = {
        "publish": {"url": "https://rooms.example"},
        "regions": {
            "akron": {
                "title": "Akron",
                "timezone": "America/New_York",
                "point": Place(city="Akron", latitude=41.08, longitude=-81.52),
                "feeds": {"lunch": {"title": "Lunches", "formats": ["luncheon"]}},
            },
            "dayton": {"title": "Dayton", "timezone": "America/New_York"},
        },
        "watch": [{"name": "Acme", "companies": ["Acme Tool"]}],
    }
    settings.update(given)
    return Config.model_validate(settings)


class ListStore:
    """The surface of the store that the east wing uses, over a list."""

    def __init__(self, *events: StoredEvent, sources: tuple[SourceStatus, ...] = ()) -> None:
        self.list = list(events)
        self.statuses = list(sources)
        self.notes: dict[str, str] = {}
        self.asked = 0

    async def events(
        self,
        *,
        region: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        gone: bool = False,
    ) -> list[StoredEvent]:
        self.asked += 1
        found = [
            s for s in self.list
            if (region is None or region in s.regions)
            and (gone or s.gone is None)
            and (since is None or (s.event.end or s.event.start) >= since)
            and (until is None or s.event.start < until)
        ]  # fmt: skip
        return sorted(found, key=lambda s: s.event.start)

    async def event(self, identifier: str) -> StoredEvent | None:
        return next((s for s in self.list if s.id == identifier), None)

    async def sources(self) -> list[SourceStatus]:
        return self.statuses

    async def version_stamp(self, region: str) -> str:
        mine = [s.model_copy(update={"last_seen": SEEN}) for s in self.list if region in s.regions]
        return sha256(repr(mine).encode()).hexdigest()

    async def note(self, key: str) -> str | None:
        return self.notes.get(key)

    async def set_note(self, key: str, value: str) -> None:
        self.notes[key] = value

    async def set_note_once(self, key: str, value: str = "") -> bool:
        if key in self.notes:
            return False
        self.notes[key] = value
        return True


_TITLES = (
    ("Business After Hours at {host}", Kind.CHAMBER, Format.MIXER),
    ("State of the County Luncheon", Kind.CHAMBER, Format.STATE_OF),
    ("CFO Roundtable: Cash in a Slow Year", Kind.PROFESSIONAL, Format.ROUNDTABLE),
    ("Ribbon Cutting: {host}", Kind.CHAMBER, Format.RIBBON_CUTTING),
    ("Food Bank Service Morning", Kind.VOLUNTEER, Format.SERVICE_DAY),
    ("Annual Leadership Gala", Kind.VOLUNTEER, Format.GALA),
    ("Rotary Club Weekly Meeting", Kind.VOLUNTEER, Format.CLUB_MEETING),
    ("Webinar: Reading a Balance Sheet", Kind.PROFESSIONAL, Format.WEBINAR),
    ("Women in Manufacturing Breakfast", Kind.PROFESSIONAL, Format.BREAKFAST),
    ("Nonprofit Board Training", Kind.VOLUNTEER, Format.BOARD_TRAINING),
)
_TOWNS = (("Akron", 41.081, -81.519), ("Kent", 41.154, -81.358), ("Hudson", 41.24, -81.44), ("Canton", 40.799, -81.378),
          ("Medina", 41.138, -81.864), ("Cuyahoga Falls", 41.134, -81.485))  # fmt: skip
_HOSTS = (
    "Summit Trust Bank",
    "Acme Tool",
    "Portage Health",
    "Lake County Chamber",
    "Harbor & Finch LLP",
    "Rubber City CPA Society",
)
_NAMES = (("Jane Roe", "CEO"), ("Luis Ortega", "CFO"), ("Priya Nair", "Chief Operating Officer"), ("Tom Abel", "Mayor"))


def town(count: int, region: str = "akron", days: int = 60) -> list[StoredEvent]:
    """That many varied events over the coming days; the same every time."""
    found = []
    for n in range(count):
        title, kind, form = _TITLES[n * 7 % len(_TITLES)]
        host = _HOSTS[n * 5 % len(_HOSTS)]
        city, lat, lon = _TOWNS[n * 3 % len(_TOWNS)]
        name, job = _NAMES[n % len(_NAMES)]
        start = datetime(2026, 3, 2, 7 + n * 5 % 12, 30 * (n % 2), tzinfo=EASTERN) + timedelta(
            days=n * days // max(count, 1)
        )
        online = form is Format.WEBINAR
        found.append(
            stored(
                f"{region}{n:05d}",
                regions=(region,),
                title=title.format(host=host),
                start=start,
                end=start + timedelta(hours=2) if n % 4 else None,
                kind=kind,
                format=form,
                attendance=Attendance.ONLINE if online else Attendance.IN_PERSON,
                venue=None
                if online
                else Place(
                    name=f"{host} Hall",
                    street=f"{n % 90 + 1} Main St",
                    city=city,
                    region="OH",
                    postal_code="44308",
                    latitude=lat + (n % 7) / 300,
                    longitude=lon + (n % 5) / 300,
                ),
                organizer=Organization(name=host),
                hosts=(),
                people=(Person(name=name, title=job, organization=_HOSTS[(n + 2) % 6]),) if n % 3 == 0 else (),
                access=(Access.PUBLIC, Access.GUESTS_WELCOME, None, Access.MEMBERS_ONLY)[n % 4],
                offers=() if n % 4 == 2 else (Offer(price=float(n % 5 * 10), currency="USD", audience=Audience.GUEST),),
                registration_closes=start - timedelta(days=1) if n % 6 == 0 else None,
                url=f"https://chamber.example/events/{n}",
                description=f"<p>An evening with the people of {host}.</p><p>Bring cards and a question worth asking.</p>",
                summary=f"An evening with the people of {host}. Bring cards and a question worth asking.",
                categories=(),
            )
        )
    return found
