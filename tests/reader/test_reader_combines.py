"""Whose word counts when several readers see one page, and what the page's links promise."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from hobnob.records import Event, Place
from scrapers import reader
from scrapers.combine import Seen, combine, filled, same, same_title
from scrapers.document import Document
from scrapers.draft import Context, Draft, Rejected
from scrapers.explain import explain
from scrapers.reader import Reading, read

ZONE = ZoneInfo("America/Chicago")
NOW = datetime(2026, 3, 1, 12, tzinfo=ZONE)
URL = "https://chamber.example/events"


def seen(body: str, url: str = URL, content_type: str | None = "text/html") -> Reading:
    return read(body.encode(), url=url, content_type=content_type, now=NOW, timezone="America/Chicago")


def event(title: str, day: int, hour: int | None = 18, reader: str = "json_ld", **more: object) -> Event:
    start = datetime(2026, 3, day, hour or 0, tzinfo=ZONE)
    return Event(
        title=title,
        start=start,
        timezone="America/Chicago",
        time_known=hour is not None,
        all_day=hour is None,
        reader=reader,
        **more,
    )  # type: ignore[arg-type]


def rows(count: int) -> str:
    return "".join(
        (
            f'<li class="event"><h3><a href="/e/{n}">Networking Night {n}</a></h3><p>March {n}, 2026, 6:00 '
            f"pm</p><p>Hall "
            f"{n}, {n}0 Main Street</p></li>"
        )
        for n in range(2, 2 + count)
    )


def json_ld(title: str, day: int, url: str | None = None) -> str:
    address = f', "url": "{url}"' if url else ""
    return (
        '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Event", '
        f'"name": "{title}", "startDate": "2026-03-{day:02}T18:00:00-06:00"{address}}}</script>'
    )


def test_structured_data_wins_and_the_page_fills_what_it_lacks() -> None:
    reading = seen(f"<html><body><h1>Events</h1>{json_ld('Networking Night 2', 2)}<ul>{rows(2)}</ul></body></html>")
    first = next(one for one in reading.events if one.title == "Networking Night 2")
    assert reading.reader == "json_ld"
    assert first.reader == "json_ld"
    assert first.venue is not None
    assert first.origins["venue"] == "listing"


def test_one_featured_event_does_not_hide_the_list() -> None:
    reading = seen(f"<html><body><h1>Events</h1>{json_ld('Featured Gala', 28)}<ul>{rows(20)}</ul></body></html>")
    assert len(reading.events) == 21


def test_an_event_page_does_not_take_its_sidebar() -> None:
    page = f"<html><body><h1>Gala</h1>{json_ld('Gala', 28, URL)}<ul>{rows(6)}</ul></body></html>"
    assert [one.title for one in seen(page).events] == ["Gala"]


def test_json_that_carries_html_is_read_as_the_page_it_is() -> None:
    import json

    body = json.dumps([{"command": "insert", "data": f"<ul>{rows(3)}</ul>"}])
    reading = seen(body, url="https://chamber.example/views/ajax", content_type="application/json")
    assert [one.title for one in reading.events] == ["Networking Night 2", "Networking Night 3", "Networking Night 4"]


def test_an_error_page_is_not_recognised_and_an_empty_calendar_is() -> None:
    assert not seen("<html><body><h1>404</h1><p>Nothing here.</p></body></html>").recognised
    assert seen(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n", content_type="text/calendar"
    ).recognised


@pytest.mark.parametrize(
    ("page", "url", "platform"),
    [
        ('<link rel="alternate" type="text/calendar" href="/events.ics">', "https://chamber.example/events.ics", "icalendar"),
        ('<link rel="alternate" type="application/rss+xml" href="/feed">', "https://chamber.example/feed", "rss"),
        ('<a href="webcal://chamber.example/cal.ics">Subscribe</a>', "https://chamber.example/cal.ics", "icalendar"),
        ('<iframe src="https://calendar.google.com/calendar/embed?src=club%40group.calendar.google.com&amp;ctz=UTC"></iframe>',
         "https://calendar.google.com/calendar/ical/club%40group.calendar.google.com/public/basic.ics", "google_calendar"),
        ('<iframe src="//council.granicus.com/ViewPublisher.php?view_id=3"></iframe>',
         "https://council.granicus.com/ViewPublisher.php?view_id=3", "granicus"),
        ('<iframe data-src="https://club.wildapricot.org/widget/events"></iframe>',
         "https://club.wildapricot.org/widget/events", "wild_apricot"),
        ((
            '<script src="https://cdn.tickettailor.com/js/widgets/min/widget.js" '
            'data-url="https://www.tickettailor.com/all-tickets/club/?ref=website_widget"></script>'
            ),
         "https://www.tickettailor.com/events/club", "ticket_tailor"),
    ],
)  # fmt: skip
def test_better_endpoints_are_seen(page: str, url: str, platform: str) -> None:
    found = {one.url: one for one in seen(f"<html><head>{page}</head><body>{page}</body></html>").endpoints}
    assert url in found
    assert found[url].platform == platform
    assert found[url].access == "A"


def test_a_framed_page_of_one_event_is_no_endpoint() -> None:
    frames = (
        "https://club.wildapricot.org/event-6400077", "https://help.galaxydigital.com/need/detail/?need_id=4",
        "https://www.tickettailor.com/events/club/1501001", "https://council.granicus.com/player/clip/300?view_id=3",
    )  # fmt: skip
    assert seen("".join(f'<iframe src="{one}"></iframe>' for one in frames)).endpoints == []


def test_one_events_own_file_and_comment_feeds_are_no_endpoints() -> None:
    page = (
        '<html><head><link rel="alternate" type="application/rss+xml" href="/comments/feed/"></head>'
        '<body><a href="/e/1.ics">Add to calendar</a></body></html>'
    )
    assert seen(page).endpoints == []


def test_same_needs_hour_and_title_to_agree() -> None:
    assert same(event("Spring Mixer", 3), event("Spring Mixer at the Harbor", 3))
    assert same(event("Spring Mixer", 3), event("Spring Mixer", 3, None))
    assert not same(event("Spring Mixer", 3), event("Spring Mixer", 3, 20))
    assert not same(event("Spring Mixer", 3), event("Budget Hearing", 3))
    assert same_title("Ribbon Cutting: Acme", "ribbon cutting acme")


def test_filling_never_overrules_and_never_ends_before_the_start() -> None:
    mine = event("Mixer", 3, 18, venue=Place(name="Hall"))
    other = event(
        "Mixer",
        3,
        18,
        "listing",
        venue=Place(name="Elsewhere"),
        end=datetime(2026, 3, 3, 17, tzinfo=ZONE),
        image="https://x.example/i.png",
    )
    both = filled(mine, other)
    assert both.venue == Place(name="Hall")
    assert both.end is None
    assert both.image == "https://x.example/i.png"
    assert dict(both.origins) == {"image": "listing"}


def test_a_day_learns_its_hour_from_another_reader() -> None:
    both = filled(event("Mixer", 3, None), event("Mixer", 3, 18, "listing"))
    assert both.time_known
    assert both.start.hour == 18


def test_nobody_saw_anything() -> None:
    assert combine([], [Seen("json_ld")], page_url=URL) == ([], None)


def test_a_failing_reader_is_visible_and_costs_only_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    from scrapers.formats import json_ld as victim

    def broken(document: Document, context: Context) -> list[Draft | Rejected]:
        raise KeyError("oops")

    monkeypatch.setattr(victim, "read", broken)
    reading = seen(f"<html><body><h1>Events</h1><ul>{rows(3)}</ul></body></html>")
    assert len(reading.events) == 3
    assert any(row.row == "json_ld" and "reader failed: KeyError" in row.reason for row in reading.rejected)


def test_explanation_tells_who_won_and_what_was_lacking() -> None:
    news = "<div><h3>New bridge</h3><p>April 2, 2026</p></div>"
    page = f'<html><head><link rel="alternate" type="text/calendar" href="/all.ics"></head><body><h1>Events</h1>{json_ld("Networking Night 2", 2)}<ul>{rows(3)}</ul>{news}</body></html>'
    reading = seen(page)
    told = explain(reading)
    text = "\n".join(told.lines())
    assert told.reader == "json_ld"
    assert "json_ld: won" in text
    assert "listing: also looked" in text
    assert "better address: https://chamber.example/all.ics" in text
    assert "no page, feed or calendar" in explain(seen("<html><body>nothing</body></html>")).lines()[0]


def test_every_named_format_is_there() -> None:
    for names in reader.FORMATS.values():
        for name in names:
            assert reader._format(name) is not None, name


def side_list(rows: list[tuple[str, str, str]]) -> str:
    return (
        "<h3>Other Events</h3><table>"
        + "".join(f'<tr><td>{day}</td><td><a href="{link}">{name}</a></td></tr>' for day, name, link in rows)
        + "</table>"
    )


SIDE = [
    ("Mon, Mar 9", "Harbor Mixer", "/e/9"),
    ("Tue, Mar 10", "Board Meeting", "/e/10"),
    ("Wed, Mar 11", "Tax Workshop", "/e/11"),
]


@pytest.mark.parametrize(
    ("rows", "days"),
    [
        (SIDE, [9, 10, 11, 28]),
        (SIDE[:2], [28]),  # two may be anything
        ([(day, name, "/e/9") for day, name, _ in SIDE], [28]),  # one page of their own is no list of events
    ],
)
def test_a_list_of_other_events_beside_the_marked_one_is_read(
    rows: list[tuple[str, str, str]], days: list[int]
) -> None:
    reading = seen(
        f"<html><head><title>Gala Night</title></head><body><h1>Gala Night</h1>{json_ld('Gala Night', 28)}<p>March "
        f"28, 2026, 6:00 pm</p>{side_list(rows)}</body></html>"
    )
    assert sorted(event.start.day for event in reading.events) == days
