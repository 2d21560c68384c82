"""Of a page only the part is read that its operator chose."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from scrapers.document import Document
from scrapers.draft import Context
from scrapers.explain import explain
from scrapers.reader import Reading, read_document

URL = "https://club.example/whats-on"


def rows(*titles: str, kind: str = "event", day: int = 3) -> str:
    return "".join(
        f'<li class="{kind}"><h3><a href="/e/{day + at}">{title}</a></h3><p>March {day + at}, 2026, 5:30 pm</p></li>'
        for at, title in enumerate(titles)
    )


CLUB = f"""<!doctype html><html lang="en"><head><title>What's on | Harbour Club</title>
<script type="application/ld+json">{{"@type": "Event", "name": "Regatta of the region", "startDate": "2026-03-28T10:00"}}</script>
<link rel="alternate" type="text/calendar" href="/everything.ics"></head>
<body><header><nav><a href="/">Home</a><a href="/join">Join us</a></nav></header>
<main><h1>What's on</h1>
<section id="events" class="list wide"><ul>{rows("Members' Breakfast", "Captains' Roundtable", "Harbour Walk")}</ul></section>
<section id="elsewhere"><h2>Elsewhere in the region</h2><ul>{rows("Tractor Pull", "Quilt Show", "Craft Fair", kind="event foreign", day=13)}</ul></section>
<a rel="next" href="/whats-on?page=2">More</a></main>
<footer>Harbour Club, 1 Pier Rd</footer></body></html>"""

COUNCIL = """<html><head><title>Calendar</title></head><body><div class="page"><table id="cal">
<thead><tr><th>Date</th><th>Event</th><th>Where</th></tr></thead><tbody>
<tr class="row own"><td>March 9, 2026 7:00 PM</td><td>Finance Committee</td><td>Room 4</td></tr>
<tr class="row"><td>March 10, 2026 6:00 PM</td><td>Dog Licensing Day</td><td>Barn</td></tr>
<tr class="row own"><td>March 11, 2026 7:00 PM</td><td>Library Board</td><td>Room 2</td></tr>
<tr class="row own"><td>March 12, 2026 7:00 PM</td><td>Harbor Commission</td><td>Room 2</td></tr>
</tbody></table></div></body></html>"""


def read(page: str, part: str | None, *, url: str = URL, content_type: str = "text/html; charset=utf-8") -> Reading:
    document = Document(page.encode(), url, content_type)
    return read_document(document, Context(url, datetime(2026, 3, 1, tzinfo=UTC), "America/New_York", part=part))


def titles(reading: Reading) -> list[str]:
    return [event.title for event in sorted(reading.events, key=lambda event: event.start)]


def test_nothing_outside_the_part_is_read() -> None:
    whole, part = read(CLUB, None), read(CLUB, "#events")
    assert "Regatta of the region" in titles(whole)
    assert whole.matched is None
    assert whole.endpoints
    assert titles(part) == ["Members' Breakfast", "Captains' Roundtable", "Harbour Walk"]
    assert {event.url for event in part.events} == {f"https://club.example/e/{day}" for day in (3, 4, 5)}
    assert part.endpoints == []


def test_the_next_page_is_found_wherever_the_page_names_it() -> None:
    assert read(CLUB, "#events").pages == ["https://club.example/whats-on?page=2"]


@pytest.mark.parametrize("selector", ["#elsewhere, #events", "main section ul", "main, main li", "li.event"])
def test_several_matches_are_read_once_each_in_the_order_of_the_page(selector: str) -> None:
    assert titles(read(CLUB, selector)) == [
        "Members' Breakfast", "Captains' Roundtable", "Harbour Walk", "Tractor Pull", "Quilt Show", "Craft Fair",
    ]  # fmt: skip


def test_what_is_not_wanted_is_left_out_by_the_selector() -> None:
    assert titles(read(CLUB, "li.event:not(.foreign)")) == [
        "Members' Breakfast",
        "Captains' Roundtable",
        "Harbour Walk",
    ]


def test_rows_stay_in_their_table() -> None:
    assert len(read(COUNCIL, "#cal").events) == 4
    assert titles(read(COUNCIL, "#cal thead, #cal tr.own")) == [
        "Finance Committee",
        "Library Board",
        "Harbor Commission",
    ]


def test_data_marked_as_events_may_be_the_part() -> None:
    assert titles(read(CLUB, "script[type='application/ld+json']")) == ["Regatta of the region"]


def test_an_empty_part_is_a_list_all_the_same() -> None:
    reading = read(
        CLUB.replace(
            rows("Members' Breakfast", "Captains' Roundtable", "Harbour Walk"), "<li>Nothing is planned.</li>"
        ),
        "#events",
    )
    assert (reading.events, reading.recognised) == ([], True)


def test_a_selector_that_matches_nothing_is_told_with_what_may_be_meant() -> None:
    reading = read(CLUB, "#event")
    assert (reading.events, reading.matched, reading.recognised) == ([], [], False)
    assert reading.notes == [
        "nothing in the page, as its server sends it, matches the part '#event'; did you mean '#events'?"
    ]
    assert "did you mean" not in read(CLUB, "#zeppelin").notes[0]
    assert explain(reading).looked() == ["the part: 0 elements matched"]


def test_what_the_selector_matched_is_explained() -> None:
    told = explain(read(CLUB, "#events")).looked()[0]
    assert told == 'the part: 1 element matched: <section id="events" class="list wide">, 21 words'
    assert explain(read(CLUB, "li")).looked()[0].startswith("the part: 6 elements matched: <li")


def test_a_calendar_has_no_part() -> None:
    calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260309T180000Z\r\nSUMMARY:Lunch\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    reading = read(calendar, "#events", content_type="text/calendar")
    assert titles(reading) == ["Lunch"]
    assert "is looked for in pages of HTML only" in reading.notes[-1]


def test_attributes_and_signs_survive() -> None:
    page = (
        '<html><body data-x=\'a"<b\'><div id="e"><ul>'
        + rows("Q&amp;A: R&amp;D Talk", "Fish &amp; Chips Night", "Board Meeting")
        + "</ul></div></body></html>"
    )
    assert titles(read(page, "#e ul"))[:2] == ["Q&A: R&D Talk", "Fish & Chips Night"]


@pytest.mark.parametrize(
    "page", ["", "<", "<div " * 2000, "<div id=events>" * 5000, "\x00\x00", "<table><tr id=events>" * 500]
)
def test_no_page_is_too_odd(page: str) -> None:
    read(page, "#events")
