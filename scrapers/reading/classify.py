"""The one place that fills what a publisher implied: kind, format, access, people, sponsors, hosts, size."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from hobnob import formats
from hobnob import patterns as re
from hobnob.formats import cues
from hobnob.records import Access, Attendance, Event, Format, Offer, Organization, Person, Role
from scrapers.reading import access, attendance, kinds, organizations, people
from scrapers.reading.names import proper
from scrapers.reading.occurrences import of_its_day
from scrapers.reading.subjects import days_of

# whoever publishes there is an authority: its boards sit before an audience
_HALLS = frozenset({"boarddocs", "granicus", "legistar", "primegov"})
_GOVERNMENTS = re.compile(
    r"^https?://(?:[\w-]+\.)*(?:[\w-]+\.gov(?:\.[a-z]{2})?|(?:co|ci|city|town|twp|vil|state|k12"
    r"|lib)\.(?:[\w-]+\.)?[a-z]{2}\.us)(?::\d+)?(?:[/?#]|$)",
    re.I,
)
_BODIES = frozenset({Format.BOARD_MEETING, Format.COMMITTEE, Format.ANNUAL_MEETING})
_IN_A_ROOM = frozenset(
    {
        Format.ROUNDTABLE,
        Format.GOVERNMENT,
        Format.STATE_OF,
        Format.LUNCHEON,
        Format.BREAKFAST,
        Format.DINNER,
        Format.WORKSHOP,
        Format.NETWORKING,
        Format.FESTIVAL,
    }
)
_MET_ONLINE = re.compile(
    r"\bnetwork(?:ing|ers?)?\b|\bmeet-?ups?\b|\b(?:speed|virtual|zoom) (?:coffee|connect\w*|mixer)\b|\bpeers?\b"
    r"|\buser group\b",
    re.I,
)
_AT_A_TABLE = _BODIES | {Format.GOVERNMENT, Format.CLUB_MEETING}


@lru_cache(maxsize=512)
def _named(title: str, text: str) -> tuple[tuple[Person, ...], tuple[Organization, ...], tuple[Organization, ...]]:
    """The people, sponsors and hosts; a series repeats its words, which are read once."""
    found = tuple(people.find(text, title=title))
    firms = {(one.organization or "").casefold() for one in found if one.role is Role.SPONSOR}
    # "our sponsor, Jane Roe, Elm Realty": she pays, and not her firm as well
    paying = tuple(one for one in organizations.sponsors(text, title) if one.name.casefold() not in firms)
    return found, paying, organizations.hosts(f"{title}\n{text}")


@lru_cache(maxsize=512)
def _terms(title: str, text: str, offers: tuple[Offer, ...]) -> tuple[Access | None, int | None]:
    """Who may come and how many, for a series read once."""
    return access.read(title, text, offers), access.capacity(text)


def complete(event: Event) -> Event:
    """The event with kind, format, access, people, sponsors, hosts and capacity read from its own words
    where unset; what the publisher stated stays."""
    text = event.summary or ""
    told: dict[str, Any] = {}
    form = event.format
    if form is None and (
        form := formats.read(event.title, event.categories, text, event.organizer.name if event.organizer else "")
    ):
        told["format"] = form = (
            Format.WEBINAR if _watched(event, form, text) else Format.PUBLIC_MEETING if _in_hall(event, form) else form
        )
    if event.kind is None and (kind := kinds.read(event, form)):
        told["kind"] = kind
    may_come, size = _terms(event.title, text, event.offers)
    if event.access is None and may_come and form is not Format.NOT_AN_EVENT:
        told["access"] = may_come
    if event.capacity is None and size:
        told["capacity"] = size
    if form is not Format.NOT_AN_EVENT:
        announced, sponsors, hosts = _named(
            event.title, of_its_day(text, days_of(event.start, event.end)) if event.recurrence else text
        )
        if not event.people and announced:
            told["people"] = announced
        if not event.sponsors and sponsors:
            told["sponsors"] = sponsors
        if not event.hosts and hosts:
            # "Your hosts are Ann Lee and Bob Ray": people, told of as such
            named = {proper(one.name) for one in announced}
            told["hosts"] = tuple(one for one in hosts if proper(one.name) not in named)
    if (
        event.attendance is None
        and form is Format.WEBINAR
        and not attendance.is_the_subject(event.title)
        and attendance.speaks_of_screens(event.title, text)
    ):
        told["attendance"] = Attendance.ONLINE
    return event.model_copy(update=told) if told else event


def _watched(event: Event, form: Format, text: str) -> bool:
    """Whether one only watches what its title calls a room: it is online, and nobody says that a few talk with each
    other."""
    if event.attendance is not Attendance.ONLINE or form not in _IN_A_ROOM:
        return False
    return not (form is Format.NETWORKING and _MET_ONLINE.search(event.title)) and not (
        form is Format.ROUNDTABLE and cues.few_seniors(event.title, text)
    )


def _in_hall(event: Event, form: Format) -> bool:
    """Whether what else is a meeting at a table is that of an authority, as where it is published tells."""
    return (form in _AT_A_TABLE and event.reader in _HALLS) or (
        form in _BODIES and _GOVERNMENTS.match(event.url or "") is not None
    )
