"""What an item says of an event, line by line, as HTML and as text: the one place where these words are chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from digest import clean
from digest.changes import News, Telling
from digest.clean import escape
from digest.links import Ways, map_link
from digest.reasons import walk_in
from digest.rooms import Spoke, rule
from digest.select import guests_welcome
from digest.series import Line
from digest.words import day, long_when, place_line, plural, short_when
from digest.worth import Worth
from hobnob.records import Attendance, Event, Person, Role, StoredEvent

_NOW = {
    News.CANCELLED: "It does not take place.",
    News.POSTPONED: "It does not take place on this date.",
    News.MOVED: "Here is where and when it takes place now.",
    News.MOVED_ONLINE: "It takes place online.",
    News.ON_AGAIN: "It takes place after all.",
    News.TIMED: "The hour is known now.",
    News.CHANGED: "Here is how it stands now.",
}


@dataclass(frozen=True, slots=True)
class Fact:
    """A labelled line; ``html`` and ``text`` say the same."""

    label: str
    html: str
    text: str


def fact(label: str, words: str) -> Fact:
    """A fact without links."""
    return Fact(label, escape(words), clean.line(words))


def link(address: str, words: str) -> str:
    """A link whose address has been through ``clean.web``."""
    return f'<a href="{escape(address)}">{escape(words)}</a>'


def person_words(person: Person) -> str:
    """``Jane Roe, CEO, Acme``; the role is named unless it is to speak."""
    words = ", ".join(part for part in (person.name, person.title, person.organization) if part)
    return words if person.role is Role.SPEAKER else f"{words} ({person.role})"


def hosts_of(event: Event) -> tuple[str, ...]:
    """Everyone who gives the event, the organiser first, each once."""
    names = [event.organizer.name] if event.organizer else []
    names += [host.name for host in event.hosts]
    return tuple({clean.line(name).casefold(): clean.line(name) for name in names if clean.line(name)}.values())


def where_fact(event: Event) -> Fact | None:
    """The address with a map link, or that it is online."""
    words = clean.line(place_line(event.venue)) if event.venue and not event.venue.inferred else ""
    html = escape(words)
    if words and (address := map_link(event.venue)):
        html += f" ({link(address, 'map')})"
    joined = clean.web(event.online_url)
    if event.attendance in (Attendance.ONLINE, Attendance.HYBRID) or (joined and not words):
        online = "Online" if event.attendance is not Attendance.HYBRID else "also online"
        words = f"{words}; {online}" if words else "Online"
        html = (html + "; " if html else "") + (link(joined, online) if joined else online)
    return Fact("Where", html, words) if words else None


def found_fact(stored: StoredEvent) -> Fact | None:
    """Where a reader can see it with their own eyes."""
    places: dict[str, str] = {}
    for address, name in [
        *((listing.url, listing.source) for listing in stored.listings),
        (stored.event.url, stored.event.source or "the organiser's page"),
    ]:
        if (known := clean.web(address)) and known not in places:
            places[known] = clean.line(name)
    if not places:
        return None
    shown = list(places.items())[:5]
    return Fact(
        "Found at",
        ", ".join(link(address, name) for address, name in shown),
        ", ".join(f"{name} <{address}>" for address, name in shown),
    )


def calendar_fact(ways: Ways, calendar: str) -> Fact:
    """Add-to-calendar links."""
    named = (("Google", ways.google), ("Outlook", ways.outlook), (".ics file", calendar))
    return Fact("Add to", " · ".join(link(address, name) for name, address in named), calendar)


def spoke_words(spoke: Spoke) -> str:
    """``Jane Roe, CEO, Acme, Tue, Feb 10``."""
    return f"{person_words(spoke.person)}, {day(spoke.on)}"


def facts(
    line: Line,
    *,
    worth: Worth,
    told: Telling | None,
    ways: Ways,
    calendar: str,
    repeats: str | None = None,
    spoke: Sequence[Spoke] = (),
    watched: Sequence[str] = (),
) -> Iterable[Fact]:
    """Every fact of an item, in the order in which one decides.

    ``repeats`` is the rule in words of a series whose dates stand alone; ``spoke``, who was announced for earlier
    dates; ``watched``, what of the watch list it names, each with the sentence.
    """
    stored = line.first
    event = stored.event
    if told is not None:
        yield fact(told.news.value, " ".join(told.sentences) or _NOW[told.news])
    yield fact("When", long_when(event))
    if line.rest:
        shown = [short_when(later.event) for later in line.rest[:5]]
        more = len(line.rest) - len(shown)
        words = "; ".join(shown) + (f"; and {plural(more, 'more date')}" if more else "")
        every = rule(line.all)
        yield fact("Then", f"{every}: {words}" if every else words)
    elif repeats:
        yield fact("Repeats", repeats)
    if (where := where_fact(event)) is not None:
        yield where
    reasons = ", ".join(worth.reasons)
    yield fact("Face time", f"{worth.value} of 100" + (f": {reasons}" if reasons else ""))
    if watched:
        yield fact("Watch list", "; ".join(watched[:4]))
    if event.people:
        people = [person_words(person) for person in event.people]
        rest = len(people) - 12
        yield fact("Who", "; ".join(people[:12]) + (f"; and {rest} more" if rest > 0 else ""))
    if spoke:
        yield fact("Spoke before", "; ".join(spoke_words(one) for one in spoke[:6]))
    if hosts := hosts_of(event):
        yield fact("Hosted by", ", ".join(hosts[:8]))
    if event.sponsors:
        yield fact("Sponsors", ", ".join(sponsor.name for sponsor in event.sponsors[:8]))
    if words := walk_in(event):
        yield fact("Walk in", words)
    elif guests_welcome(event) is None:
        yield fact("Walk in", "The organiser does not say; ask before you go.")
    if (address := clean.web(event.registration_url)) is not None:
        yield Fact("Register", link(address, "Registration"), address)
    yield calendar_fact(ways, calendar)
    if (found := found_fact(stored)) is not None:
        yield found
