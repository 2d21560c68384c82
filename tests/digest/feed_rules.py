"""The rules of the public feed validators that can be broken by data, as a checker of our own."""

from __future__ import annotations

import re
from datetime import datetime
from email.utils import parsedate_to_datetime
from html import unescape
from html.entities import name2codepoint
from html.parser import HTMLParser
from urllib.parse import urlsplit
from xml.etree import ElementTree

ATOM = "{http://www.w3.org/2005/Atom}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
KNOWN = (
    "http://www.w3.org/2005/Atom", "http://purl.org/rss/1.0/modules/content/", "http://purl.org/rss/1.0/modules/event/",
    "http://www.georss.org/georss", "http://search.yahoo.com/mrss/",
)  # fmt: skip
_URI = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+")
_TAG_URI = re.compile(r"tag:[a-z0-9.-]+,\d{4}(-\d\d(-\d\d)?)?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=%]*")
_HTML_END = re.compile(r"</\w+>")
_ENTITY = re.compile(r"&#?\w+;")
_VOID = {"br"}
_PHRASE = {"a", "b", "br", "em", "i", "strong"}
_WORDS_ONLY = {"a", "b", "em", "h2", "h3", "h4", "i", "p", "strong"}
_ONLY = {
    "ul": {"li"},
    "ol": {"li"},
    "table": {"thead", "tbody", "tr"},
    "thead": {"tr"},
    "tbody": {"tr"},
    "tr": {"td", "th"},
}
_AT_HOME = {
    "li": {"ul", "ol"},
    "tr": {"table", "thead", "tbody"},
    "td": {"tr"},
    "th": {"tr"},
    "thead": {"table"},
    "tbody": {"table"},
}
_ALLOWED = {
    "p", "br", "ul", "ol", "li", "b", "strong", "i", "em", "blockquote", "h2", "h3", "h4", "a", "div",
    "table", "tbody", "thead", "tr", "td", "th",
}  # fmt: skip


class _Html(HTMLParser):
    """Fails on anything but a short list of elements with absolute links, each where the standard lets it stand."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.level = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in _ALLOWED, f"<{tag}>"
        around = self.open[-1] if self.open else "div"
        assert tag in _ONLY.get(around, _ALLOWED), f"<{tag}> in <{around}>"
        assert around in _AT_HOME.get(tag, {around}), f"<{tag}> in <{around}>"
        assert tag in _PHRASE or around not in _WORDS_ONLY, f"<{tag}> in <{around}>"
        if tag == "a":
            assert "href" in dict(attrs)
            assert "a" not in self.open
        if tag in ("h2", "h3", "h4"):
            assert not self.level or int(tag[1]) <= self.level + 1, f"<{tag}> after <h{self.level}>"
            self.level = int(tag[1])
        for name, value in attrs:
            assert name in ("href", "rel"), f"{tag} {name}"
            if name == "href":
                absolute(value or "")
        if tag not in _VOID:
            self.open.append(tag)

    def handle_data(self, data: str) -> None:
        assert not data.strip() or not self.open or self.open[-1] not in _ONLY, f"words in <{self.open[-1]}>"

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> opens nothing"
        assert self.open.pop() == tag

    def handle_comment(self, data: str) -> None:
        raise AssertionError("a comment")


def absolute(address: str) -> None:
    """An absolute http address of legal characters."""
    assert _URI.fullmatch(address), address
    parts = urlsplit(address)
    assert parts.scheme in ("http", "https"), address
    assert parts.netloc, address
    assert address.count("#") <= 1, address


def html(fragment: str) -> None:
    """Safe HTML that no checker finds fault with."""
    reader = _Html()
    reader.feed(fragment)
    reader.close()
    assert reader.open == [], reader.open


def plain(words: str | None) -> None:
    """Text that no reader takes for markup."""
    assert words
    assert words.strip()
    assert not _HTML_END.search(words), words
    assert not _ENTITY.search(words), words
    assert unescape(words) == words


def unsuspected(words: str | None) -> None:
    """Text in which the validator sees no entity, whole or not; titles may, where the ampersand is spelt in
    hexadecimal."""
    plain(words)
    for word in re.findall(r"&(#?\w+)", words or ""):
        assert word.isalpha(), words
        assert word not in {*name2codepoint, "apos"}, words


def _document(body: bytes) -> None:
    assert b"&amp;" not in body, "the RSS profile spells it in hexadecimal"
    for uri in re.findall(rb'xmlns(?::\w+)?="([^"]+)"', body):
        assert uri.decode() in KNOWN, uri


def _one(element: ElementTree.Element, name: str) -> ElementTree.Element:
    found = element.findall(name)
    assert len(found) == 1, f"{len(found)} of {name}"
    return found[0]


def check_rss(body: bytes, address: str) -> list[ElementTree.Element]:
    """RSS 2.0 as the W3C validator wants it, without error and without warning; gives the items."""
    _document(body)
    root = ElementTree.fromstring(body)
    assert root.tag == "rss"
    assert root.get("version") == "2.0"
    channel = _one(root, "channel")
    plain(_one(channel, "title").text)
    plain(_one(channel, "description").text)
    absolute(_one(channel, "link").text or "")
    assert re.fullmatch(r"[a-z]{2}(-[a-z]{2})?", _one(channel, "language").text or "")
    assert int(_one(channel, "ttl").text or "") > 0
    parsedate_to_datetime(_one(channel, "lastBuildDate").text or "")
    itself = _one(channel, f"{ATOM}link")
    assert itself.attrib == {"href": address, "rel": "self", "type": "application/rss+xml"}
    names = [child.tag for child in channel]
    assert "item" not in names or set(names[names.index("item") :]) == {"item"}, "metadata after items"
    guids = set()
    items = channel.findall("item")
    for item in items:
        plain(_one(item, "title").text)
        absolute(_one(item, "link").text or "")
        guid = _one(item, "guid")
        assert guid.attrib == {"isPermaLink": "false"}
        assert guid.text
        assert _TAG_URI.fullmatch(guid.text), guid.text
        assert guid.text not in guids
        guids.add(guid.text)
        assert parsedate_to_datetime(_one(item, "pubDate").text or "").tzinfo is not None
        html(_one(item, "description").text or "")
        html(_one(item, CONTENT).text or "")
        order = [child.tag for child in item]
        assert order.index("description") < order.index(CONTENT)
        for category in item.findall("category"):
            plain(category.text)
        for name in ("title", "link", "guid", "pubDate", "description", CONTENT):
            assert len(item.findall(name)) == 1
        _ev(item)
    return items


def _ev(item: ElementTree.Element) -> None:
    for name in ("startdate", "enddate"):
        for found in item.findall(f"{{http://purl.org/rss/1.0/modules/event/}}{name}"):
            datetime.fromisoformat(found.text or "")
    for point in item.findall("{http://www.georss.org/georss}point"):
        latitude, longitude = map(float, (point.text or "").split())
        assert -90 <= latitude <= 90
        assert -180 <= longitude <= 180
    for media in item.findall("{http://search.yahoo.com/mrss/}content"):
        absolute(media.get("url") or "")


def check_atom(body: bytes, address: str) -> list[ElementTree.Element]:
    """Atom after RFC 4287, and without the validator's warnings; gives the entries."""
    _document(body)
    root = ElementTree.fromstring(body)
    assert root.tag == f"{ATOM}feed"
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang")
    assert _TAG_URI.fullmatch(_one(root, f"{ATOM}id").text or "")
    assert _one(root, f"{ATOM}title").text
    _instant(_one(root, f"{ATOM}updated").text)
    assert _one(_one(root, f"{ATOM}author"), f"{ATOM}name").text
    links = {(link.get("rel"), link.get("href")) for link in root.findall(f"{ATOM}link")}
    assert ("self", address) in links
    assert "alternate" in {rel for rel, _ in links}
    ids, instants = set(), set()
    entries = root.findall(f"{ATOM}entry")
    for entry in entries:
        identifier = _one(entry, f"{ATOM}id").text or ""
        assert _TAG_URI.fullmatch(identifier), identifier
        assert identifier not in ids
        ids.add(identifier)
        plain(_one(entry, f"{ATOM}title").text)
        updated = _instant(_one(entry, f"{ATOM}updated").text)
        assert updated not in instants, "two entries of one instant"
        instants.add(updated)
        _instant(_one(entry, f"{ATOM}published").text)
        for link in entry.findall(f"{ATOM}link"):
            absolute(link.get("href") or "")
        content = _one(entry, f"{ATOM}content")
        assert content.get("type") == "html"
        html(content.text or "")
        assert _one(entry, f"{ATOM}summary").get("type", "text") == "text"
        unsuspected(_one(entry, f"{ATOM}summary").text)
        for category in entry.findall(f"{ATOM}category"):
            assert category.get("term")
        _ev(entry)
    return entries


def _instant(words: str | None) -> datetime:
    assert words
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", words), words
    return datetime.fromisoformat(words)


def check_json_feed(found: dict[str, object], address: str) -> list[dict[str, object]]:
    """JSON Feed 1.1; gives the items."""
    assert found["version"] == "https://jsonfeed.org/version/1.1"
    assert found["title"]
    assert found["feed_url"] == address
    absolute(str(found["home_page_url"]))
    items = found["items"]
    assert isinstance(items, list)
    known = {
        "id", "url", "external_url", "title", "content_html", "content_text", "summary", "image", "banner_image",
        "date_published", "date_modified", "authors", "tags", "language", "attachments",
    }  # fmt: skip
    ids = set()
    for item in items:
        assert isinstance(item["id"], str)
        assert item["id"] not in ids
        ids.add(item["id"])
        assert {name for name in item if not name.startswith("_")} <= known
        assert item.get("content_html") or item.get("content_text")
        html(item["content_html"])
        for name in ("url", "external_url", "image"):
            if name in item:
                absolute(item[name])
        _instant(item["date_published"])
        _instant(item["date_modified"])
        assert all(isinstance(tag, str) for tag in item.get("tags", []))
    return items
