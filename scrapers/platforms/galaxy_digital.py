"""Galaxy Digital "Get Connected" (volunteer centres, United Ways): needs and events of a site, as server-made HTML.

A need that is "Ongoing" is no event and is turned down with that reason. Contacts of agencies are not read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from selectolax.lexbor import LexborNode

from hobnob import patterns as re
from hobnob.records import Availability, Offer
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.reading import addresses, dates, nodes
from scrapers.reading.html import line_of, text_of

NAME = "Galaxy Digital"
ACCESS = "A"
SIGNS = ("galaxydigital.com", "need_id=", "get connected icon", "/need/detail")

_NEED = re.compile(r"/(need|event)/detail/?\?(?:[^#]*&)?(?:need_id|event_id)=(\d+)")
_INDEX = re.compile(r"/need(?:/index(?:/(\d+))?)?/?$")
_HAPPENS = re.compile(r"\b(?:happens on|happening on|date:|when:|shift date:?)\s*(?P<when>[^\n]{4,80})", re.I)
_ONGOING = re.compile(r"\bongoing\b|\bis ongoing\b|\bas needed\b", re.I)
_CLOCK = re.compile(
    r"^(?:from\s+)?(\d{1,2}(?::\d\d)?\s*[ap]\.?m\.?)(?:\s*(?:-|–"
    r"|to)\s*(\d{1,2}(?::\d\d)?\s*[ap]\.?m\.?))?(?:\s*\w{2,4}T)?$",
    re.I,
)
_OPEN = re.compile(r"\b(\d+)\s+of\s+(\d+)\b")
_BEGINS = re.compile(r"^(?:shift\s+)?begins\b\s*:?\s*(.*)$", re.I)
_STEP = 12
_MOST = 20 * _STEP


def detect(document: Document) -> bool:
    if document.looks_like != "html":
        return False
    if addresses.host(document.url).endswith("galaxydigital.com"):
        return True
    return any(_NEED.search(link) for link in (document.url, *nodes.links(document)))


def read(document: Document, context: Context) -> Iterable[Draft | Rejected]:
    if document.looks_like != "html":
        return []
    if _NEED.search(document.url):
        return list(_own_page(document, context))
    return list(_cards(document, context))


def _own_page(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    root = document.html.root
    title = nodes.words(root, "h1") or nodes.meta(document, "og:title") or ""
    text = text_of(document.html.body)
    base = Draft(
        title=title,
        venue=_section(document, "location"),
        organizer=_organizer(document),
        url=document.url.split("#")[0],
        registration_url=document.url.split("#")[0],
        image=nodes.meta(document, "og:image"),
        description=_section(document, "description"),
        categories=_list(document, "interests", "causes", "categories"),
        uid=_uid(document.url),
    )
    shifts = list(_shifts(document, base, context))
    if shifts:
        yield from shifts
        return
    when = _when(document, text)
    if when:
        base.when = when
        yield base
    elif _ONGOING.search(text):
        yield Rejected(title, "an ongoing need, with no day of its own")
    else:
        yield Rejected(title, "the need states no date")


def _uid(url: str) -> str | None:
    match = _NEED.search(url)
    return f"{match[1]}-{match[2]}" if match else None


def _when(document: Document, text: str) -> str | None:
    """The day beside "Happens On", and the hours in the line or the cell that follows it."""
    match = _HAPPENS.search(text)
    if match is None:
        return None
    day = match["when"].strip(" .")
    following = [line.strip() for line in text[match.end() :].split("\n") if line.strip()][:3]
    clock = next((line for line in following if _CLOCK.match(line)), None)
    return f"{day} {clock}" if clock else day


def _shifts(document: Document, base: Draft, context: Context) -> Iterator[Draft]:
    """Each shift is an occurrence of the need; registration may close at an hour of its own, named behind the
    shift's."""
    found: dict[str, Draft] = {}
    rows = [
        line for row in document.html.css("table tr, .shift, li.need-shift")
        if len(line := line_of(row)) <= 300 and (_OPEN.search(line) or "shift" in (row.attributes.get("class") or "").lower())
    ]  # fmt: skip
    for words in rows or _told_shifts(text_of(document.html.body)):
        said = next((one.when for one in dates.of_events(words, now=context.now, timezone=context.timezone)), None)
        if said is None:
            continue
        spots = _OPEN.search(words)
        start = said.start if said.time_known else said.start.date()
        key = str(start)
        draft = Draft(**{name: getattr(base, name) for name in Draft.__dataclass_fields__})
        draft.start, draft.end = start, said.end if said.time_known else None
        if spots:
            draft.capacity = int(spots[2])
            draft.offers = [Offer(availability=Availability.SOLD_OUT)] if spots[1] == "0" else []
        draft.series = base.uid
        draft.uid = f"{base.uid}-{key}" if base.uid else None
        found.setdefault(key, draft)
    if len(found) == 1:
        only = next(iter(found.values()))
        only.series, only.uid = None, base.uid
    yield from found.values()


def _told_shifts(text: str) -> Iterator[str]:
    """Shifts told line by line: "Begins", its day and hours, then the open spots."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    starts = [at for at, line in enumerate(lines) if _BEGINS.match(line)]
    for at, following in zip(starts, [*starts[1:], len(lines)], strict=False):
        match = _BEGINS.match(lines[at])
        rest = lines[at + 1 : min(following, at + 9)]
        when = match[1] if match and match[1] else rest.pop(0) if rest else ""
        spots = next((line for line in rest if _OPEN.search(line)), "")
        yield f"{when.replace('@', ' ')} {spots}"


def _section(document: Document, name: str) -> str | None:
    """What follows a heading of that name, up to the next heading."""
    for heading in document.html.css("h2, h3, h4, h5, strong.heading, .section-title"):
        if line_of(heading).strip(" :").lower() != name:
            continue
        parts: list[str] = []
        node = heading.next
        while node is not None and node.tag not in ("h1", "h2", "h3", "h4", "h5"):
            if node.tag == "-text":
                parts.append(node.text() or "")
            elif node.tag not in ("script", "style", "iframe"):
                parts.append((node.html or "") if name == "description" else "\n".join(_lines(node)))
            node = node.next
        said = "\n".join(part for part in parts if part.strip()).strip()
        if said:
            return said
    return None


def _lines(node: LexborNode) -> Iterator[str]:
    rows = node.css("tr") if node.tag != "tr" else []
    yield from (line for one in rows if (line := line_of(one)))
    if not rows and (line := text_of(node).strip()):
        yield line


def _organizer(document: Document) -> str | None:
    return nodes.words(document.html.root, "a[href*='/agency/detail']")


def _list(document: Document, *names: str) -> list[str]:
    for name in names:
        if said := _section(document, name):
            return [one.strip() for one in re.split(r"[\n,;•]+", said) if 2 < len(one.strip()) < 60]
    return []


def _cards(document: Document, context: Context) -> Iterator[Draft | Rejected]:
    """The list: a card for each need; only those that name a day are events."""
    seen: set[str] = set()
    for anchor in document.html.css("a[href*='detail']"):
        link = addresses.absolute(document.url, anchor.attributes.get("href"))
        uid = _uid(link or "")
        title = line_of(anchor)
        if link is None or uid is None or uid in seen or not title:
            continue
        card = _card_of(anchor)
        text = text_of(card)
        seen.add(uid)
        if when := _when(document, text):
            yield Draft(
                title=title, when=when, url=link, uid=uid, organizer=nodes.words(card, "a[href*='/agency/detail']")
            )
        elif _ONGOING.search(text):
            yield Rejected(title, "an ongoing need, with no day of its own")


def _card_of(anchor: LexborNode) -> LexborNode:
    """The widest element around a link that leads to one need only."""
    best = anchor
    while best.parent is not None and best.parent.tag not in ("body", "html", "table", "ul"):
        links = {
            uid
            for one in best.parent.css("a[href*='detail']")
            if (uid := _uid(f"https://x{one.attributes.get('href') or ''}"))
        }
        if len(links) > 1:
            break
        best = best.parent
    return best


def pages(document: Document, context: Context) -> Iterator[str]:
    """The next twelve needs, while this page had any; offsets past the end repeat."""
    match = _INDEX.search(addresses.path(document.url))
    if document.looks_like != "html" or match is None:
        return
    at = int(match[1] or 0)
    following = f"/need/index/{at + _STEP}"
    if at < _MOST and any(following in addresses.path(link) for link in nodes.links(document)):
        yield next(link for link in nodes.links(document) if following in addresses.path(link))


def details(document: Document, context: Context) -> Iterator[str]:
    """Needs' own pages: the list names no hour, no shift and no street."""
    if document.looks_like == "html" and not _NEED.search(document.url):
        yield from dict.fromkeys(
            draft.url for draft in _cards(document, context) if isinstance(draft, Draft) and draft.url
        )
