"""Addresses that name one event, cleaned of what campaigns and sessions add."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from hobnob import patterns as re
from scrapers.likeness.words import GENERIC_STEMS, USUAL_STEMS, words
from scrapers.reading.words import words as vocabulary

_NOISE = re.compile(
    r"utm_\w+|mc_[ce]id|_hs\w+|fbclid|gclid|msclkid|igshid|ref|referrer|aff|source|src|sessionid|phpsessid|sid|_ga"
    r"|trk|cid",
    re.I,
)
_LISTING = vocabulary("event events calendar calendars list month week day today upcoming index home programs meetings")
_SHARED_HOSTS = ("facebook.com", "linkedin.com", "instagram.com", "twitter.com", "x.com", "youtube.com", "google.com")
# sites where a number or a short name is one event, however the rest of the address is written
_TICKETS = (
    (re.compile(r"^(?:[\w-]+\.)?eventbrite\.[a-z.]+/(?:e|x)/(?:.*-)?(\d{8,})$"), "eventbrite"),
    (re.compile(r"^(?:[\w-]+\.)?meetup\.com/.*events/(\w+)$"), "meetup"),
    (re.compile(r"^(?:lu\.ma|luma\.com)/(?:event/)?([\w-]{6,})$"), "luma"),
    (re.compile(r"^(?:[\w-]+\.)?facebook\.com/events/(?:.*/)?(\d{9,})$"), "facebook"),
    (re.compile(r"^(?:[\w-]+\.)?zoom\.(?:us|com)/(?:j|w|s|meeting/register|webinar/register)/([\w-]{9,})$"), "zoom"),
)
_SITES = ("eventbrite", "meetup", "lu.ma", "luma", "facebook", "zoom")
# "shuck26", and what only looks so
_SHORT_NAME = re.compile(r"[a-z]{2,}[a-z-]*\d{1,2}[a-z]?")
_PAGE = re.compile(
    r"(?:page|events?|calendar|list|index|section|tab|view|p|category|area|region|district|chapter|covid)-?\d+"
)
_ADDRESS = re.compile(r"(?<![\w@./-])(?:https?://)?((?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,15}/[\w./%-]{3,120})", re.I)
_NUMBERED = re.compile(
    r"(?P<folder>[^/]{1,100}(?:/[^/]{0,100}){0,6})/[a-z][^/]{2,200}[-_](?P<number>(?!(?:19|20)\d\d$|(?:19|20)\d{6}$)\d{3,10})",
    re.I,
)
_OPENING = 600
_TWO_WORDS = re.compile(r"[a-z\d]{3,}-[a-z\d]{3,}|[a-z]{5,}")
_DESKS = _LISTING | vocabulary(
    "register registration form ticket rsvp sign signup contact about join our pay payment store shop donate give get "
    "page site all view more info here now"
)
# of which several are held at one instant
_TAUGHT = vocabulary("training education program course class workshop session membership volunteer")
_UNIQUE = re.compile(r"@|[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}|^[0-9A-F]{40,}$", re.I)


@lru_cache(maxsize=8192)
def plain(url: str | None) -> str | None:
    """The address without scheme, "www.", fragment, tracking and trailing slash, for comparing; None for none."""
    if not url:
        return None
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.")
        port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    except ValueError:
        return None
    if not host:
        return None
    query = sorted((k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _NOISE.fullmatch(k))
    path = unquote(parts.path).rstrip("/")
    # "#!event/..." is how pages that are made in the browser name one event
    fragment = f"#{parts.fragment}" if parts.fragment.startswith("!") else ""
    return f"{host}{port}{path}" + (f"?{urlencode(query)}" if query else "") + fragment


@lru_cache(maxsize=8192)
def particular(url: str | None) -> str | None:
    """The plain address if it looks like that of one thing, not of a list, a home page or a profile."""
    bare = plain(url)
    if bare is None:
        return None
    if one := ticket(url):
        return one
    host, _, rest = bare.partition("/")
    path, _, query = rest.partition("?")
    if "?" in host:
        host, _, query = host.partition("?")
    last = path.rsplit("/", 1)[-1].lower()
    if any(host == shared or host.endswith("." + shared) for shared in _SHARED_HOSTS) and not re.search(
        r"\d{6,}|/e/|forms", bare
    ):
        return None
    if re.search(r"\d{3,}", path) or re.search(r"\d{2,}|[0-9a-f]{8}", query):
        return (
            bare
            if not re.fullmatch(r"(?:.*/)?(?:19|20)\d\d(?:[/-]\d{1,2}){0,2}", path) or re.search(r"\d{2,}", query)
            else None
        )
    if last in _LISTING or not last:
        return None
    if _SHORT_NAME.fullmatch(last) and not _PAGE.fullmatch(last):
        return bare
    # a slug of several words names one event; a single word names a page
    return bare if last.count("-") >= 2 or last.count("_") >= 2 or (path.count("/") >= 1 and len(last) >= 6) else None


@lru_cache(maxsize=8192)
def numbered(url: str | None) -> str | None:
    """Site, folder and number of an address that ends in a number behind words, as some name an event whatever its title
    and day are: "/details/golf-outing-03-10-2026-4711"; None for a day, a year, or a number alone."""
    bare = particular(url)
    match = _NUMBERED.fullmatch((bare or "").partition("?")[0])
    return f"{match['folder']}#{match['number']}" if match else None


@lru_cache(maxsize=8192)
def desk(url: str | None) -> str | None:
    """The plain address where one registers, if it looks like that of one thing: a name of a word or two, not all
    usual, is enough there."""
    bare = particular(url) or plain(url)
    last = bare.rpartition("/")[2].lower() if bare and "/" in bare else ""
    shared = bare is not None and any(site in bare.partition("/")[0] for site in (*_SHARED_HOSTS, *_SITES))
    named = (
        not shared
        and _TWO_WORDS.fullmatch(last) is not None
        and not frozenset(words(last.replace("-", " "))) <= _DESKS | USUAL_STEMS | GENERIC_STEMS
    )
    return particular(url) or (bare if named else None)


def occasion(url: str | None, other: str | None) -> bool:
    """Whether one address, at which one registers for both, may be that of one thing where both begin at one instant:
    "/summit", not "/classes"."""
    bare = plain(url)
    if (
        bare is None
        or bare != plain(other)
        or "/" not in bare
        or any(site in bare for site in (*_SHARED_HOSTS, *_SITES))
    ):
        return False
    last = bare.rpartition("/")[2].lower().replace("-", " ")
    return not last.endswith("s") and not frozenset(words(last)) <= _DESKS | _TAUGHT


@lru_cache(maxsize=1024)
def told(text: str) -> str | None:
    """The one address which a text tells, where one registers if no other is stated: "sign up at
    sbdc.example/51207"."""
    if "/" not in text:
        return None
    found = {match[1].rstrip(".,") for match in _ADDRESS.finditer(text[:_OPENING])}
    return desk(f"https://{found.pop()}") if len(found) == 1 else None


@lru_cache(maxsize=8192)
def meeting(url: str | None) -> str | None:
    """The plain address of an online meeting, unless it is a site's first page: at one instant one meets there, at
    another others may."""
    bare = plain(url)
    return ticket(url) or (bare if bare and "/" in bare else None)


@lru_cache(maxsize=8192)
def ticket(url: str | None) -> str | None:
    """Site and id of the event that an address on a ticket, meeting or invitation site names; None for any other."""
    bare = (plain(url) or "").partition("?")[0]
    if not any(site in bare for site in _SITES):
        return None
    for pattern, site in _TICKETS:
        if match := pattern.match(bare):
            return f"{site}:{match.group(1)}"
    return None


def unique_uid(uid: str | None) -> str | None:
    """A publisher's id that can't also be another publisher's: with "@", or a UUID."""
    return uid.lower() if uid and len(uid) >= 12 and _UNIQUE.search(uid) else None
