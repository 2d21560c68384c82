"""An event as ``scrapers.merge`` compares it, and the blocks under which its likes are found."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import blake2b

from hobnob.records import Event
from scrapers.likeness import links, organisers, places, times, titles
from scrapers.likeness.organisers import Who
from scrapers.likeness.places import Spot
from scrapers.likeness.titles import About, Title
from scrapers.likeness.words import GENERIC_STEMS, words

_HOSTED = re.compile(
    r"(?i:hosted by|host(?:ed)? at|sponsored by|held at|located at|location:|where:|venue:|join us at|hosts?:"
    r"|co-?host(?:s|ed)?:?(?: by)?|in partnership with|together with)"
    r"\s+((?:[A-Z0-9][\w'’&.-]*|of|the|and|at|&)(?:\s+(?:[A-Z0-9][\w'’&.-]*|of|the|and|at|&)){0,6})"
)
_JOINT = re.compile(r"\bjoint|multi-?\s?chamber|co-?host|\btri-|\bin partnership|\bcollaborat|\bcombined|\bregional|\b(?:two|three|four|five) chambers|all chambers", re.I)
_OPENING = 500


@dataclass(frozen=True, slots=True)
class Profile:
    """What decides whether another event is this one.

    ``about`` are the naming words of venue, organiser, hosts and sponsors, and of those the
    opening lines name; ``links`` addresses and ids that name this one event, ``pages`` those of them
    that are its own page or id, not where one registers.
    """

    event: Event
    title: Title
    spot: Spot
    who: Who
    about: About
    links: frozenset[str]
    pages: frozenset[str]
    joint: bool


def profile(event: Event) -> Profile:
    """Take an event apart, once, for all comparisons."""
    title = titles.taken_apart(event.title)
    where = places.spot(event)
    named = organisers.who(event)
    hosts: set[str] = set(named.words)
    for sponsor in event.sponsors:
        hosts.update(words(sponsor.name))
    opening = (event.summary or "")[:_OPENING]
    for match in _HOSTED.finditer(opening):
        hosts.update(words(match.group(1)))
    pages = _pages(event)
    reached = {links.particular(url) for url in (event.registration_url, event.online_url)}
    return Profile(
        event=event,
        title=title,
        spot=where,
        who=named,
        about=About(where.naming - GENERIC_STEMS, frozenset(hosts) - GENERIC_STEMS, frozenset(words(where.city))),
        links=pages | frozenset(link for link in reached if link),
        pages=pages,
        joint=bool(_JOINT.search(event.title) or _JOINT.search(opening) or len(event.hosts) > 1),
    )


def _pages(event: Event) -> frozenset[str]:
    page, uid = links.particular(event.url), links.unique_uid(event.uid)
    return frozenset(link for link in (page, f"uid:{uid}" if uid else None) if link)


def _hash(*parts: str) -> int:
    return int.from_bytes(blake2b("\x1f".join(parts).encode(), digest_size=8).digest(), "big", signed=True)


def keys(known: Profile) -> frozenset[int]:
    """The blocks of an event: two events that ``merge.same`` may hold for one share at least one.

    A block is a day and one thing that the decision needs in common: a naming word, a venue's
    word, a street, an organiser, a link. So only a handful of the stored events is ever compared.
    """
    event = known.event
    marks = {f"t:{word}" for word in known.title.naming} | {f"t:{word}" for word in known.about.all}
    marks |= known.links
    if known.spot.number:
        marks.add(f"s:{known.spot.number}")
    if known.spot.name:
        marks.add(f"v:{known.spot.name}")
    if known.spot.point:
        latitude, longitude = known.spot.point
        # a point near the edge of its cell stands in the next one too
        marks.update(f"p:{latitude + i:.2f},{longitude + j:.2f}" for i in (0, 0.003, -0.003) for j in (0, 0.003, -0.003))
    for naming, kinds in known.who.names:
        marks.add("w:" + " ".join(sorted(naming or kinds)))
    if not known.title.naming:
        marks.add(f"g:{known.title.folded}")
    days = {times.day(event).isoformat()}
    if (previous := times.previous_day(event)) is not None:
        days.add(previous.isoformat())
    return frozenset(_hash(day, mark) for day in days for mark in marks)
