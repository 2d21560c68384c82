"""What stands where a list of events was, in words: a login, a question for humans, a suspended account, a notice that the
site moved. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.likeness import links
from scrapers.page_words import visible
from scrapers.reading.html import one_line

_SHORT = 500
"""Characters of a page that says one thing only; of a longer one its title and first headings are heard."""
_EMPTY, _SENTENCE = 60, 300
_SOON = 10
_REFRESH = re.compile(r"^\s{0,5}(\d{1,3})\s{0,5}[;,]\s{0,5}url\s{0,3}=\s{0,3}['\"]?([^'\"]{1,2000})", re.I)
_SENT_ON = re.compile(
    r"\b(?:window|document|top|self)\.location(?:\.href)?\s{0,3}(?:=|\.(?:replace|assign)\()\s{0,3}['\"]([^'\"]{1,2000})['\"]",
    re.I,
)
_MOVED = re.compile(
    r"\b(?:we(?:['’]ve| have)|(?:web ?site|site|page|calendar)(?: has|['’]s)?) (?:moved|relocated|a new (?:home|address))\b"
    r"|\b(?:our|the) new (?:web ?site|home ?page|calendar|address)\b|\bupdate your bookmarks?\b",
    re.I,
)
_SOCIAL = ("facebook.com", "instagram.com", "linkedin.com", "twitter.com", "x.com", "youtube.com", "google.com")
_HUMAN = re.compile(
    r"\bpardon our interruption\b|\bcaptcha\b|\bare you (?:a )?(?:human|robot)\b|\b(?:verify|confirm)(?:ing)? (?:that )?"
    r"you(?:['’]re| are) (?:a )?human\b|\byou(?:['’]re| are) not a (?:ro)?bot\b|\bchecking your browser\b"
    r"|\bjust a moment\b|\bunusual traffic\b|\baccess (?:to this page has been )?denied\b|\battention required\b",
    re.I,
)
_LOGIN = re.compile(r"\b(?:log|sign)[ -]?(?:in|on)\b|\bmembers? (?:only|area|login)\b|\bpassword\b", re.I)
_SAID: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "its hosting account is suspended",
        re.compile(r"\b(?:account|site|website|page|domain) (?:has been |is )?(?:suspended|disabled|deactivated)\b", re.I),
    ),
    (
        "its name is parked or for sale",
        re.compile(
            r"\bdomain(?: name)?(?: [\w-]+(?:\.[\w-]+){1,3})? (?:is |may be |has )?(?:for sale|parked|expired|lapsed)\b|\bbuy this domain\b"
            r"|^\S+\.[a-z]{2,12} is for sale\b|\bis parked (?:free|courtesy|with)\b",
            re.I,
        ),
    ),
    (
        "it is down for maintenance",
        re.compile(
            r"\b(?:under|scheduled|down for|routine) maintenance\b|\bmaintenance mode\b|\bunder construction\b"
            r"|\b(?:be|will be) (?:right )?back (?:soon|shortly|online)\b|\bbriefly unavailable\b",
            re.I,
        ),
    ),
    (
        "it tells of an error of its own",
        re.compile(
            r"\berror establishing a database connection\b|\b(?:fatal|server|internal server|application) error\b"
            r"|\b50[0234]\b.{0,20}\b(?:error|bad gateway|unavailable)\b|\bservice unavailable\b",
            re.I,
        ),
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Instead:
    """What a page is, ``words`` that go on a sentence "it ...". ``blocked``: it keeps programs or strangers out;
    ``address`` is where it sends its readers."""

    words: str
    blocked: bool = False
    address: str | None = None


def shown_instead(document: Document) -> Instead | None:
    """What a page without an event is, where it says so; None where it does not."""
    if document.looks_like != "html":
        return None
    words = visible(document)
    if (address := _sent_on(document, words)) is not None:
        return Instead(f"it sends its readers on to {address}", address=address)
    said = " \n ".join(one_line(node.text(separator=" ")) for node in document.html.css("title, h1, h2")[:4])
    if len(words) <= _SHORT:
        said += f" \n {words}"
    if _MOVED.search(words[:_SHORT]) and (address := _elsewhere(document)) is not None:
        return Instead(f"it says that it moved to {address}", address=address)
    if _HUMAN.search(said):
        return Instead("it asks whether a human is looking, and lets no program in", blocked=True)
    if _LOGIN.search(said) and document.html.css_first("input[type=password]") is not None:
        return Instead("it asks to log in", blocked=True)
    for told, pattern in _SAID:
        if any(pattern.search(line.strip()) for line in said.split("\n")):
            return Instead(told)
    if len(words) <= _EMPTY and document.html.css_first("script") is not None:
        return Instead("it shows nothing without its scripts")
    return None


def _sent_on(document: Document, words: str) -> str | None:
    """Where a page sends a browser by itself: one that has nothing to say, or says so in its head."""
    for node in document.html.css("meta[http-equiv]"):
        if (node.attributes.get("http-equiv") or "").lower() != "refresh":
            continue
        match = _REFRESH.search(node.attributes.get("content") or "")
        if match is not None and int(match[1]) <= _SOON:
            return _another(document, match[2])
    if len(words) <= _EMPTY:
        for node in document.html.css("script:not([src])"):
            if (match := _SENT_ON.search(node.text() or "")) is not None:
                return _another(document, match[1])
    return None


def _elsewhere(document: Document) -> str | None:
    """Where a page that says that it moved leads: the link of the words that say so, or the first to another site that is
    no account."""
    here = urlsplit(document.url).hostname
    abroad: list[str] = []
    for node in document.html.css("a[href]")[:40]:
        address = _another(document, node.attributes.get("href") or "")
        host = urlsplit(address or "").hostname
        if address is None or not host or any(host == one or host.endswith(f".{one}") for one in _SOCIAL):
            continue
        beside = one_line(node.parent.text(separator=" ")) if node.parent is not None else ""
        if len(beside) <= _SENTENCE and _MOVED.search(beside):
            return address
        if host != here:
            abroad.append(address)
    return next(iter(abroad), None)


def _another(document: Document, target: str) -> str | None:
    """The whole address of a target, unless it is this page."""
    try:
        address = urljoin(document.url, target.strip())
        web = urlsplit(address).scheme in ("http", "https")
    except ValueError:
        return None
    return address if web and links.plain(address) not in (None, links.plain(document.url)) else None


__all__ = ["Instead", "shown_instead"]
