"""What a microformats element says: https://microformats.org/wiki/microformats2-parsing and
https://microformats.org/wiki/value-class-pattern."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from hobnob.records import Place
from scrapers.document import Document
from scrapers.formats import stamps
from scrapers.reading import venues
from scrapers.reading.html import line_of, plain, text_of

# Of the old vocabularies and of https://microformats.org/wiki/microformats2.
_ROOTS = frozenset(
    [
        "vevent", "vcard", "adr", "hreview", "hentry", "vtodo", "h-adr", "h-card", "h-cite", "h-entry", "h-event",
        "h-feed", "h-geo", "h-item", "h-listing", "h-news", "h-org", "h-product", "h-recipe", "h-resume", "h-review",
        "h-review-aggregate",
    ]
)  # fmt: skip
_DAY = re.compile(r"\d{4}-\d{2}(?:-\d{2})?$|\d{4}-\d{3}$|\d{8}$")
_CLOCK = re.compile(
    r"\d{1,2}(?::\d{2}){0,2}\s*(?:[ap]\.?m\.?)?\s*(?:Z|[+-]\d{1,2}:?\d{0,2})?$|\d{3,4}\s*[ap]\.?m\.?$", re.I
)
_ZONE = re.compile(r"(?:Z|[+-]\d{1,2}:?\d{0,2})$", re.I)
_HOUR_ONLY = re.compile(r"(?<=[T ])(\d{1,2})(?=\s*(?:Z|[+-]\d|$))", re.I)
_URL_ATTRIBUTES = {
    "a": "href",
    "area": "href",
    "link": "href",
    "img": "src",
    "audio": "src",
    "video": "src",
    "source": "src",
    "object": "data",
}


def classes(node: LexborNode) -> list[str]:
    """The class names of an element."""
    return (node.attributes.get("class") or "").split()


def text(node: LexborNode) -> str | None:
    """A plain-text property: value-class parts joined, else an attribute of its kind, else its text."""
    parts = _value_parts(node)
    if parts:
        return " ".join("".join(parts).split()) or None
    said = _attribute(node)
    return " ".join(said.split()) if said else _words(node) or None


def _words(node: LexborNode) -> str:
    """The text of an element on one line, without scripts and styles within it."""
    return plain(node.html).replace("\n", " ") if node.css_first("script, style") is not None else line_of(node)


def _attribute(node: LexborNode) -> str | None:
    attributes = node.attributes
    if node.tag in ("abbr", "link") and attributes.get("title"):
        return attributes["title"]
    if node.tag in ("data", "input") and attributes.get("value"):
        return attributes["value"]
    if node.tag in ("img", "area") and attributes.get("alt"):
        return attributes["alt"]
    return None


def _value_parts(node: LexborNode) -> list[str]:
    """The values of the ``value`` and ``value-title`` descendants that are not nested in one another."""
    parts: list[str] = []
    stack = list(reversed(list(node.iter())))
    while stack:
        child = stack.pop()
        names = classes(child)
        if "value-title" in names:
            parts.append(child.attributes.get("title") or "")
        elif "value" in names:
            said = _attribute(child)
            if said is None and child.tag in ("time", "ins", "del"):
                said = child.attributes.get("datetime")
            parts.append((said if said is not None else child.text()).strip())
        elif not is_root(child):
            stack.extend(reversed(list(child.iter())))
    return [part for part in parts if part]


def link(node: LexborNode) -> str | None:
    """A URL property: the address attribute of the element or, for a nested card, its first link; else its text."""
    name = _URL_ATTRIBUTES.get(node.tag or "")
    if name and name in node.attributes:
        return node.attributes[name] or None
    if node.tag in ("abbr", "data", "input"):
        return _attribute(node)
    inner = node.css_first("a.u-url, a.url, a[href], img[src]")
    if inner is not None and inner.mem_id != node.mem_id:
        return link(inner)
    return "".join(_value_parts(node)) or line_of(node) or None


def moment(node: LexborNode) -> str | None:
    """A date-time property as text: value-class parts put in the order day, clock, zone."""
    parts = _value_parts(node)
    if parts:
        day = next((part for part in parts if _DAY.match(part)), None)
        clock = next((part for part in parts if part != day and _CLOCK.match(part)), None)
        zone = next((part for part in parts if part not in (day, clock) and _ZONE.match(part)), "")
        if day is None and clock is None:
            return "".join(parts)
        return f"{day or ''}{' ' if day and clock else ''}{clock or ''}{zone}".strip()
    said = node.attributes.get("datetime") if node.tag in ("time", "ins", "del") else _attribute(node)
    return (said or node.attributes.get("content") or line_of(node)).strip() or None


def stamp(said: str, start: stamps.Stamp | None) -> stamps.Stamp | None:
    """The moment of a date-time text; one that is a clock time alone takes its day from ``start``."""
    found = stamps.read(said) or stamps.read(_HOUR_ONLY.sub(r"\1:00", said))
    if found is not None or start is None:
        return found
    clock = stamps.clock_time(said)
    if clock is None:
        return None
    day: date = start.date() if isinstance(start, datetime) else start
    zone = clock[0].tzinfo or (start.tzinfo if isinstance(start, datetime) else None)
    end = datetime.combine(day, clock[0].replace(tzinfo=zone)) + timedelta(days=clock[1])
    if isinstance(start, datetime) and (end.tzinfo is None) == (start.tzinfo is None) and end < start:
        end += timedelta(days=1)
    return end


def implied_name(root: LexborNode) -> str | None:
    """The name of an h-event without any text property of its own: its alternative text, title or text."""
    if root.css_first("[class*='p-'], [class*='e-'], [class*='h-']:not(.h-event)") is not None:
        return None
    said = _attribute(root)
    if said is None:
        children = list(root.iter())
        if len(children) == 1:
            said = _attribute(children[0])
            if said is None and len(grandchildren := list(children[0].iter())) == 1:
                said = _attribute(grandchildren[0])
    return said or line_of(root) or None


def implied_url(root: LexborNode, stated: bool) -> str | None:
    """The address of an h-event that is itself a link, or holds just one."""
    if stated or "h-event" not in classes(root):
        return None
    if root.tag in ("a", "area"):
        return root.attributes.get("href")
    children = list(root.iter())
    for level in (children, list(children[0].iter()) if len(children) == 1 and not is_root(children[0]) else []):
        links = [node for node in level if node.tag in ("a", "area") and node.attributes.get("href")]
        if len(links) == 1 and not is_root(links[0]):
            return links[0].attributes.get("href")
    return None


def is_root(node: LexborNode) -> bool:
    """Whether an element is a microformat of its own: other classes in "h-" are sizes and the like."""
    return any(name in _ROOTS or name.startswith("h-x-") for name in classes(node))


def included(node: LexborNode, document: Document) -> LexborNode | None:
    """The element that the include pattern points to."""
    target = (node.attributes.get("href") or node.attributes.get("data") or "").partition("#")[2]
    return document.html.css_first(f'[id="{target}"]') if re.fullmatch(r"[\w-]+", target) else None


def headers(root: LexborNode, document: Document) -> list[LexborNode]:
    """The header cells that a vevent in a table cell names: they hold what its row and column share."""
    found = []
    for name in (root.attributes.get("headers") or "").split() if root.tag == "td" else ():
        if re.fullmatch(r"[\w-]+", name) and (node := document.html.css_first(f'[id="{name}"]')) is not None:
            found.append(node)
    return found


def point(node: LexborNode) -> tuple[float, float] | None:
    """Latitude and longitude from nested elements, or from "lat;lon"."""
    latitude, longitude = (node.css_first(f".p-{name}, .{name}") for name in ("latitude", "longitude"))
    try:
        if latitude is not None and longitude is not None:
            found = float(text(latitude) or ""), float(text(longitude) or "")
        elif "geo" in classes(node) or "p-geo" in classes(node):
            first, _, second = (text(node) or "").replace(",", ";").partition(";")
            found = float(first), float(second)
        else:
            return None
    except ValueError:
        return None
    return found if abs(found[0]) <= 90 and abs(found[1]) <= 180 else None


def place(node: LexborNode, where: tuple[float, float] | None) -> Place | str | None:
    """A location: its nested card or address as a record, else its text."""

    def part(*names: str) -> str | None:
        found = node.css_first(", ".join(f".{name}" for name in names))
        return text(found) if found is not None else None

    latitude, longitude = where or (None, None)
    street, city = part("p-street-address", "street-address"), part("p-locality", "locality")
    if street or city:
        return Place(
            name=part("p-name", "fn", "org", "p-org"),
            street=street,
            city=city,
            region=part("p-region", "region"),
            postal_code=part("p-postal-code", "postal-code"),
            country=part("p-country-name", "country-name"),
            latitude=latitude,
            longitude=longitude,
        )
    named = part("p-name", "fn", "org")
    words = text(node) if node.tag in ("abbr", "data", "img") else text_of(node)
    words = named or words
    if where:
        return (venues.place(words) or Place()).model_copy(update={"latitude": latitude, "longitude": longitude})
    return words or None
