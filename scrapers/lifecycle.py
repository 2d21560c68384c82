"""What changed, and whether it is true: new, moved, cancelled, gone. Pure: records in, records out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from hobnob.records import Change, Event, Status
from hobnob.store.rows import Report
from scrapers.content import BOOKKEEPING, settled
from scrapers.identity import title_key
from scrapers.likeness import links, places
from scrapers.likeness.spots import spot
from scrapers.likeness.times import hour_told

MOST_GONE, MOST_SHARE = 5, 0.2
# two looks within this time are one look: a run that was killed and started again
APART = timedelta(minutes=5)
CHANGES_KEPT = 60

_MATERIAL = frozenset({"start", "end", "all_day", "time_known", "status", "venue", "attendance", "online_url"})


@dataclass(frozen=True, slots=True)
class Difference:
    """How a record changed: every field that says something else, and what that means to a reader; ``renamed`` when
    nothing but the title is material."""

    changes: tuple[Change, ...] = ()
    material: bool = False
    renamed: bool = False
    moved: bool = False
    cancelled: bool = False


def difference(old: Event, new: Event, *, now: datetime) -> Difference:
    """What changed from one telling to the next."""
    before, after = old.model_dump(mode="json"), new.model_dump(mode="json")
    changed = [
        name
        for name in before
        if name not in BOOKKEEPING
        and before[name] != after[name]
        and settled(before[name], name) != settled(after[name], name)
    ]
    if "start" in changed and old.start == new.start:
        changed.remove("start")
    if "end" in changed and old.end == new.end:
        changed.remove("end")
    moved = "start" in changed and not _hour_added(old, new)
    material = {name for name in changed if _material(name, old, new)}
    return Difference(
        changes=tuple(Change(field=name, old=before[name], new=after[name], at=now) for name in changed),
        material=bool(material),
        renamed=material == {"title"},
        moved=moved,
        cancelled="status" in changed and new.status is Status.CANCELLED,
    )


def _hour_added(old: Event, new: Event) -> bool:
    """The day stands, and its hour became known."""
    return not hour_told(old) and timedelta() <= new.start - old.start < timedelta(days=1)


def _material(name: str, old: Event, new: Event) -> bool:
    """Whether a reader's plans change. A gap that was filled, or a spelling, is no news."""
    if name not in _MATERIAL:
        return name == "title" and _another_name(old.title, new.title)
    if name in ("end", "attendance", "online_url"):
        return getattr(old, name) is not None and getattr(new, name) is not None
    if name == "venue":
        if old.venue is None or new.venue is None or old.venue.inferred or new.venue.inferred:
            return False
        return (
            places.compare(spot(old), spot(new)) is places.Places.CONFLICT
            or old.venue.room != new.venue.room is not None
        )
    return True


def _another_name(old: str, new: str) -> bool:
    a, b = set(title_key(old).split()), set(title_key(new).split())
    return not a & b


@dataclass(slots=True)
class Absence:
    """What absence from a listing comes to: marked as missed, gone, back, or held back by the guard."""

    missed: list[Report] = field(default_factory=list)
    gone: list[Report] = field(default_factory=list)
    stands: list[Report] = field(default_factory=list)
    held_back: int = 0


def own_page(report: Report, source_url: str, shared: set[str]) -> str | None:
    """The address of the event's own page; None where it is only told of in a list."""
    plain = links.plain(report.url)
    if plain is None or plain == links.plain(source_url) or plain in shared:
        return None
    return report.url


def shared_addresses(urls: Sequence[str | None]) -> set[str]:
    """Addresses that several of a source's events give: lists, not event pages."""
    seen: set[str] = set()
    twice: set[str] = set()
    for url in urls:
        plain = links.plain(url)
        if plain is not None:
            (twice if plain in seen else seen).add(plain)
    return twice


def absence(
    absent: Sequence[Report],
    *,
    now: datetime,
    standing: int,
    covered: datetime | None,
    checked: Mapping[str, bool],
    source_url: str,
    shared: set[str],
    mentioned: set[str],
    allowed: bool = False,
    own_pages: bool = True,
) -> Absence:
    """Judge the reports that a healthy, complete listing lacks.

    ``standing`` counts the source's events that are still to come, these included; ``covered`` is
    how far the listing reaches (None: to the end); ``mentioned`` are titles of rows that could not
    be read. ``allowed`` is the operator's word that so many may go at once. Without ``own_pages`` an event's own
    page has no say.
    """
    judged = Absence()
    pages = {links.plain(url): there for url, there in checked.items()}
    for report in absent:
        if report.gone is not None or report.until < now:
            continue
        page = own_page(report, source_url, shared) if own_pages else None
        there = pages.get(links.plain(page)) if page else None
        if there is True or title_key(report.title) in mentioned:
            if report.missed is not None:
                judged.stands.append(report)
            continue
        if report.missed is None and covered is not None and report.start > covered and there is None:
            continue
        if report.missed is None:
            judged.missed.append(report)
        elif now - report.missed >= APART and (page is None or there is False):
            judged.gone.append(report)
    if not allowed and len(judged.gone) > MOST_GONE and len(judged.gone) > MOST_SHARE * standing:
        judged.held_back = len(judged.gone)
        judged.gone = []
    return judged
