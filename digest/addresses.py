"""Where everything stands in the published site. Feed addresses are for ever: never change one.

/<region>.rss|.atom|.json|.ics          everything of a region
/<region>/<kind>.rss ...                one kind of room
/<region>/<feed>.rss ...                a saved search
/<region>/watch/<name>.rss ...          an entry of the watch list
/<region>/digest.rss|.atom|.json        the digest, an item for each issue
/<region>/e/<event>.html|.ics           one event
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from digest import clean
from hobnob import patterns as re
from hobnob.config_lines import slug_of

FEED_TYPES = {
    "rss": "application/rss+xml",
    "atom": "application/atom+xml",
    "json": "application/feed+json",
    "ics": "text/calendar",
}
_PLAIN = re.compile(r"[A-Za-z0-9_.~/-]*")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._~-]{0,119}")


def file_name(identifier: str) -> str:
    """An event's id as a file name and URL segment; ids that are neither are spelt by a digest of themselves."""
    if _NAME.fullmatch(identifier) and ".." not in identifier:
        return identifier
    return digest_of(identifier)


def digest_of(text: str) -> str:
    """Sixteen hex digits that stand for a text."""
    from hashlib import sha256

    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def name_slug(name: str) -> str:
    """A person's or a company's name in an address; names without Latin letters get a digest."""
    import unicodedata

    latin = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    letters = sum(character.isalnum() for character in name)
    kept = sum(character.isalnum() for character in latin)
    if kept >= 2 and kept >= letters * 0.7:
        return slug_of(latin)[:80].strip("-")
    return digest_of(" ".join(name.casefold().split()))


@dataclass(frozen=True)
class Site:
    """The public address of the site, without a slash at its end; ``ids`` is the host in its ids where that is
    another."""

    url: str
    ids: str | None = None

    def at(self, path: str) -> str:
        """The absolute address of a path of the site."""
        return f"{clean.web(self.url) or self.url}/{path if _PLAIN.fullmatch(path) else quote(path)}"

    def page(self, path: str) -> str:
        """The absolute address of a page, without ``index.html``."""
        return self.at(path.removesuffix("index.html"))

    def webcal(self, path: str) -> str:
        """The address that makes a calendar program subscribe."""
        return "webcal://" + self.at(path).split("://", 1)[1]

    @property
    def authority(self) -> str:
        """Who mints the tag URIs (RFC 4151): the host of the site, or the one that it had before it moved."""
        if self.ids is not None:
            return self.ids
        host = urlsplit(clean.web(self.url) or self.url).hostname or "localhost"
        return re.sub(r"[^a-z0-9.-]", "-", host.lower())

    def tag(self, *names: str) -> str:
        """A tag URI: stable as long as the site keeps its host, or says which one it had."""
        return f"tag:{self.authority},2026:" + "/".join(quote(name, safe="-._~") for name in names)


def region_feed(region: str) -> str:
    """The stem of a region's feeds."""
    return region


def named_feed(region: str, name: str) -> str:
    """The stem of the feeds of a kind or a saved search."""
    return f"{region}/{name}"


def watch_feed(region: str, name: str) -> str:
    """The stem of the feeds of a watch list entry."""
    return f"{region}/watch/{name_slug(name)}"


def event_page(region: str, identifier: str) -> str:
    """The page of one event."""
    return f"{region}/e/{file_name(identifier)}.html"


def event_calendar(region: str, identifier: str) -> str:
    """One event as a calendar file."""
    return f"{region}/e/{file_name(identifier)}.ics"


def person_page(region: str, name: str) -> str:
    """Where will this person be."""
    return f"{region}/people/{name_slug(name)}.html"


def company_page(region: str, name: str) -> str:
    """Where will this company be."""
    return f"{region}/companies/{name_slug(name)}.html"


def month_page(region: str, year: int, month: int) -> str:
    """A month at a glance."""
    return f"{region}/month/{year}-{month:02d}.html"
