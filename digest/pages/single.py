"""The page of one event."""

from __future__ import annotations

from digest import clean
from digest.addresses import company_page, event_calendar, event_page, person_page
from digest.changes import over, telling
from digest.facts import Fact, hosts_of, person_words, spoke_words
from digest.items import categories
from digest.pages.chart import chart, direction
from digest.pages.environment import json_ld
from digest.pages.layout import page
from digest.pages.rows import row
from digest.pages.structured import structured
from digest.region import RegionView
from digest.select import distance, point
from digest.series import Line
from digest.words import long_when
from hobnob.records import StoredEvent

_ELSEWHERE = ("When", "Register", "Add to", "Then", "Repeats", "Spoke before")


def event_html(view: RegionView, stored: StoredEvent) -> tuple[str, bytes]:
    """The page of an event: everything known, the organiser's words, JSON-LD."""
    from markupsafe import Markup

    event, slug = stored.event, view.region.slug
    path = event_page(slug, stored.id)
    address = view.site.at(path)
    told = telling(stored)
    shown = [
        (fact.label, Markup(_linked(view, stored, fact)))
        for fact in view.facts(Line(stored))
        if fact.label not in _ELSEWHERE
    ]
    if (away := _away(view, stored)) is not None:
        shown.insert(min(1, len(shown)), ("Distance", Markup(clean.escape(away))))
    notice = ""
    if told is not None and (over(event) or told.at >= view.told_since):
        notice = f"{told.news.value}. {' '.join(told.sentences)}".strip()
    elif over(event):
        notice = f"{event.status.value.capitalize()}."
    return page(
        path,
        "event.html",
        config=view.config,
        region=view.region,
        title=f"{clean.name(event.title)}: {view.region.title}",
        description=clean.line(event.summary)[:200],
        stems=[(slug, view.region.title)],
        heading=clean.name(event.title),
        when=long_when(event),
        tags=categories(event)[:2],
        notice=notice,
        register=None if over(event) else clean.web(event.registration_url),
        google=view.ways(stored).google,
        outlook=view.ways(stored).outlook,
        calendar=event_calendar(slug, stored.id),
        facts=shown,
        words_html=Markup(clean.fragment(event.description) or clean.escape(event.summary)),
        rule=_sentence(view.rule(stored)),
        before=[spoke_words(one) for one in view.spoke(stored)],
        dates=[row(view, other) for other in view.siblings(stored)[:12]],
        chart=chart([stored], view.home, view.region.title),
        structured=json_ld(structured(event, address)),
    )


def _sentence(words: str | None) -> str:
    return words[:1].upper() + words[1:] + "." if words else ""


def _away(view: RegionView, stored: StoredEvent) -> str | None:
    away, spot = distance(stored.event, view.home), point(stored.event.venue)
    if away is None or spot is None or view.home is None or (stored.event.venue and stored.event.venue.inferred):
        return None
    middle = clean.line(view.region.title)
    if away < 1:
        return f"less than a mile from the middle of {middle}"
    return f"{away:.0f} miles {direction(spot, view.home)} of the middle of {middle}".replace("  ", " ")


def _linked(view: RegionView, stored: StoredEvent, fact: Fact) -> str:
    """The fact's HTML; people and hosts lead to their own pages where they have one."""
    event, back = stored.event, "../../"
    if fact.label == "Who":
        return "<br>".join(
            _link(back + person_page(view.region.slug, one.name), person_words(one))
            if one.name in view.people
            else clean.escape(person_words(one))
            for one in event.people
        )
    if fact.label == "Hosted by":
        return ", ".join(
            _link(back + company_page(view.region.slug, name), name) if name in view.companies else clean.escape(name)
            for name in hosts_of(event)
        )
    return fact.html


def _link(address: str, words: str) -> str:
    return f'<a href="{clean.escape(address)}">{clean.escape(words)}</a>'


__all__: list[str] = ["event_html"]
