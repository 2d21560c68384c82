"""StarChapter (PMI, SHRM, ATD and other chapters): the list of coming meetings, and a meeting's own page.

Pages of past meetings never expire and carry a ``ts`` in their address that means nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from scrapers.document import Document
from scrapers.draft import Context, Draft, Endpoint, Rejected
from scrapers.formats import clocks, json_ld
from scrapers.reading import addresses, nodes, venues
from scrapers.reading.html import line_of, text_of

NAME = "StarChapter"
ACCESS = "A"
SIGNS = ("starchapter.com", "meetinginfo.php", "meeting-list")

_ROWS = ".meeting-list"
_NUMBER = re.compile(r"meetinginfo\.php\?(?:[^#]*&)?id=(\d+)", re.I)
_LABEL = re.compile(r"(?:location|where|venue|place)\s*:?", re.I)
_BUTTON = re.compile(r"\W*(?:add to (?:my )?\w*\s?calendar|register(?: now)?|(?:get )?directions|map)\W*", re.I)
_LONGEST_PLACE = 5
"""Lines."""
_CLOCK = re.compile(r"\d\s*(?::\d\d)?\s*[ap]\.?m", re.I)


def detect(document: Document) -> bool:
    if document.looks_like != "html":
        return False
    linked = any("meetinginfo.php" in link.lower() for link in (document.url, *nodes.links(document)))
    return linked and (
        document.html.css_first(_ROWS) is not None
        or "starchapter" in document.text.lower()
        or "meetinginfo.php" in document.url.lower()
    )


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like != "html":
        return []
    rows = nodes.every(document.html.root, _ROWS)
    if rows:
        return [draft for row in rows if (draft := _row(row, document.url, context)) is not None]
    return (
        [_own_page(document, context)]
        if _NUMBER.search(document.url) and document.html.css_first("h1, h2") is not None
        else json_ld.read(document, context)
    )


def _row(row: LexborNode, base: str, context: Context) -> Draft | None:
    """A heading, a paragraph with the date, one with the place, then prose; the date decides which is which."""
    title = nodes.words(row, "h3", "h2", "h4")
    if not title:
        return None
    link = nodes.link(row, base, "a.prime-btn[href*='meetinginfo']", "a[href*='meetinginfo.php']", "a[href]")
    paragraphs = [one for one in row.css("p") if text_of(one).strip()]
    at = next((n for n, one in enumerate(paragraphs) if clocks.parsed(line_of(one), context) is not None), None)
    rest = paragraphs[at + 1 :] if at is not None else paragraphs
    venue = text_of(rest[0]) if rest and len(text_of(rest[0])) <= 200 and len(rest) > 1 else None
    return Draft(
        title=title,
        when=line_of(paragraphs[at]) if at is not None else None,
        venue=venue,
        url=_address(link),
        image=nodes.picture(row, base, "img.meeting-icon", "img"),
        description="".join(one.html or "" for one in (rest[1:] if venue else rest)) or None,
        uid=_uid(link),
    )


def _address(link: str | None) -> str | None:
    return addresses.with_query(link, ts=None) if link else None


def _uid(link: str | None) -> str | None:
    match = _NUMBER.search(link or "")
    return match[1] if match else None


def _own_page(document: Document, context: Context) -> Draft | Rejected:
    """The first line of the page that states a day and an hour; the lines under it, up to the text, are the place."""
    title = nodes.words(document.html.root, "h1.meeting-title", ".meeting-title", "h1", "h2") or ""
    lines = [line.strip() for line in text_of(document.html.body).split("\n") if line.strip()]
    for at, line in enumerate(lines):
        for words in (f"{line} {lines[at + 1]}" if at + 1 < len(lines) else line, line):
            found = (
                clocks.parsed(words, context) if len(words) <= 120 and any(mark.isdigit() for mark in line) else None
            )
            if found is not None and found.time_known and _CLOCK.search(words):
                return Draft(title=title, start=found.start, end=found.end, venue=_place_below(lines[at + 1 :]),
                url=_address(document.url),
                uid=_uid(document.url),
                             description=nodes.markup(document.html.root, ".meeting-description",
                             "#meeting-description"))  # fmt: skip
    return Rejected(title or document.url, "the page states no day with an hour")


def _place_below(lines: list[str]) -> str | None:
    """The lines from the hour, or from its label, to the town's; none where no town follows soon."""
    start = 1 if lines and _CLOCK.search(lines[0]) else 0
    block = [line for line in lines[start : start + _LONGEST_PLACE + 2] if not _BUTTON.fullmatch(line)]
    labelled = next((at for at, line in enumerate(block) if _LABEL.fullmatch(line)), -1)
    block = block[labelled + 1 :]
    for at, line in enumerate(block):
        if len(line) > 80 or _CLOCK.search(line):
            return None
        if at and (told := venues.place(line)) and told.city and told.region:
            return "\n".join(block[: at + 1])
    return None


def endpoints(document: Document, context: Context) -> Iterator[Endpoint]:
    site = addresses.origin(document.url)
    address = f"{site}/meetinginfo.php?p_or_f=f"
    if document.looks_like == "html" and site and not document.url.startswith(address):
        yield Endpoint(address, "starchapter", "A", "the list of coming meetings")


def details(document: Document, context: Context) -> Iterator[str]:
    if document.looks_like == "html" and not _NUMBER.search(document.url):
        yield from dict.fromkeys(
            draft.url
            for draft in read(document, context)
            if isinstance(draft, Draft) and draft.url and _NUMBER.search(draft.url)
        )
