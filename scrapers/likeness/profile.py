"""An event as ``scrapers.merge`` compares it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from hobnob.records import Event
from scrapers.likeness import links, organisers, places, tales, titles, venues
from scrapers.likeness.kinship import About
from scrapers.likeness.organisers import Who
from scrapers.likeness.places import Spot
from scrapers.likeness.titles import Title
from scrapers.likeness.vocabulary import vocabulary
from scrapers.likeness.words import GENERIC_STEMS, USUAL_STEMS, folded, initials, words, words_of

_HOSTED = re.compile(
    r"(?i:hosted by|host(?:ed)? at|sponsored by|held at|located at|location:|where:|venue:|join us at|hosts?:"
    r"|co-?host(?:s|ed)?:?(?: by)?|in partnership with|together with)"
    r"\s+((?:[A-Z0-9][\w'’&.-]*|of|the|and|at|&)(?:\s+(?:[A-Z0-9][\w'’&.-]*|of|the|and|at|&)){0,6})"
)
# plain words first: most openings hold none of them, and a search for phrases is slow
_NAMERS = ("host", "sponsored by", "held at", "located at", "location:", "where:", "venue:", "join us at", "partnership", "together with")
_JOINT = re.compile(
    r"\bjoint\b|multi-?\s?chamber|co-?host|\btri-?chamber|\binter-?chamber|\bin partnership|\bcollaborat|\bcombined|\bchambers\b(?! (?:st|street|county))|\bregional (?:mixer|after|networking)"
    r"|\b(?:two|three|four|five|all|area|both|other|neighboring) chambers"
)
_JOINERS = ("joint", "multi", "host", "tri", "inter", "partnership", "collaborat", "combined", "regional", "chambers")
_TITLE_HOST = re.compile(r"\b(?:hosted by|sponsored by|at the|at) (.+)$")
_WEB = vocabulary("webinar zoom online virtual livestream")
_OPENING = 600


@dataclass(frozen=True, slots=True)
class Profile:
    """What decides whether another event is this one.

    ``about`` are the naming words of venue, organiser, hosts and sponsors, and of the opening lines;
    ``links`` addresses and ids that name this one event, ``pages`` those of them that are its own page or
    id, not where one registers; ``mentioned`` words of the host or house in the title; ``said`` the title's and the opening's words, ``text`` the same as one, ``tale`` what they tell that no usual
    announcement does;
    ``web`` tells that it is held online.
    """

    event: Event
    title: Title
    spot: Spot
    who: Who
    about: About
    links: frozenset[str]
    pages: frozenset[str]
    meeting: str | None
    joint: bool
    mentioned: frozenset[str]
    said: frozenset[str]
    tale: frozenset[str]
    text: str
    web: bool


def profile(event: Event) -> Profile:
    """Take an event apart, once, for all comparisons."""
    title = titles.taken_apart(event.title)
    where = places.spot(event)
    named = organisers.who(event)
    hosts: set[str] = set(named.words)
    for sponsor in event.sponsors:
        hosts.update(words(sponsor.name))
    for name in (*named.written, *([event.venue.name] if event.venue and event.venue.name else [])):
        hosts |= initials(name)
    for person in event.people:
        hosts.update(words(person.name))
    opening = (event.summary or "")[:_OPENING]
    lowered = f"{event.title}\n{opening}".lower()
    if any(namer in lowered for namer in _NAMERS):
        for match in _HOSTED.finditer(opening):
            hosts.update(words(match.group(1)))
    text, said, telling, tale = _taken_apart(opening)
    host = _TITLE_HOST.search(title.folded)
    pages = _pages(event)
    reached = links.particular(event.registration_url)
    return Profile(
        event=event,
        title=title,
        spot=where,
        who=named,
        about=About(
            (where.naming | venues.told(where.name)) - GENERIC_STEMS,
            frozenset(hosts) - GENERIC_STEMS,
            frozenset(words(where.city)),
            telling,
            frozenset() if named.chamber or named.lister else named.words,
        ),
        links=pages | {reached} if reached else pages,
        meeting=links.meeting(event.online_url),
        pages=pages,
        mentioned=frozenset(words(host.group(1))) - GENERIC_STEMS - USUAL_STEMS if host else frozenset(),
        joint=len(event.hosts) > 1 or (any(joiner in lowered for joiner in _JOINERS) and _JOINT.search(lowered) is not None),
        said=title.words | said,
        tale=tales.tale(title.told) | tale,
        text=f" {title.folded} {text} ",
        web=where.online or bool((event.online_url or title.words & _WEB) and not (where.name or where.number or where.city)),
    )


@lru_cache(maxsize=1024)
def _taken_apart(opening: str) -> tuple[str, frozenset[str], frozenset[str], frozenset[str]]:
    """An opening folded, its words, those that name something, and what it tells of its own."""
    if not opening:
        return "", frozenset(), frozenset(), frozenset()
    text = folded(opening)
    words_told = words_of(text)
    told = frozenset(words_told)
    return text, told, titles.naming_of(told), tales.tale(words_told)


def _pages(event: Event) -> frozenset[str]:
    page, uid = links.particular(event.url), links.unique_uid(event.uid)
    # where one meets online others meet at another hour
    tickets = {link for link in (links.ticket(event.registration_url), links.ticket(event.online_url)) if link and not link.startswith("zoom:")}
    return frozenset(link for link in (page, f"uid:{uid}" if uid else None, *tickets) if link)
