"""Where will this person be, where will this company be."""

from __future__ import annotations

from collections.abc import Iterator

from digest.addresses import company_page, name_slug, person_page
from digest.pages.layout import page
from digest.pages.rows import row
from digest.region import RegionView
from digest.select import by_start
from digest.words import plural
from hobnob.records import StoredEvent


def name_pages(view: RegionView) -> Iterator[tuple[str, bytes]]:
    """The lists of people and companies, and a page for each."""
    if view.config.people:
        yield from _pages(view, "people", view.people)
    yield from _pages(view, "companies", view.companies)


def _pages(view: RegionView, sort: str, names: dict[str, list[StoredEvent]]) -> Iterator[tuple[str, bytes]]:
    slug, title = view.region.slug, view.region.title
    where = person_page if sort == "people" else company_page
    merged: dict[str, tuple[str, dict[str, StoredEvent]]] = {}
    for name, events in names.items():
        merged.setdefault(name_slug(name), (name, {}))[1].update({stored.id: stored for stored in events})
    listed = sorted(merged.values(), key=lambda pair: (-len(pair[1]), pair[0].casefold()))
    lead = (
        "Everyone whom an organiser announces by name for a coming event."
        if sort == "people"
        else "Hosts, sponsors, and the companies of those who speak."
    )
    yield page(
        f"{slug}/{sort}/index.html",
        "names.html",
        config=view.config,
        region=view.region,
        here=sort,
        title=f"{title}: {sort}",
        heading=f"{sort.capitalize()} in the rooms near {title}",
        lead=lead,
        names=[{"name": name, "page": where(slug, name), "count": len(events)} for name, events in listed],
    )
    for name, found in listed:
        yield page(
            where(slug, name),
            "region.html",
            config=view.config,
            region=view.region,
            title=f"{name}: {title}",
            heading=f"Where will {name} be?",
            lead=f"{plural(len(found), 'coming event')} near {title}.",
            stem=slug,
            webcal=view.site.webcal(f"{slug}.ics"),
            filters=None,
            asking=False,
            best=[],
            running=[row(view, s) for s in by_start(found.values())],
            days=[],
            more="",
            months=[],
            chart=None,
            kinds=[],
            nothing="",
        )
