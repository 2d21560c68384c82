"""Where a page's events stand, for who wants only some of them."""

from __future__ import annotations

from test_reader_part import CLUB, COUNCIL, read, titles

from scrapers.document import Document
from scrapers.suggested_parts import suggested, told

CARDS = """<html><body><div class="wrap 2col"><main><div class="cards">
<div class="card" id="post-1"><h3>Board Meeting</h3><p>March 3, 2026, 5 pm</p></div>
<div class="card" id="post-2"><h3>Finance  Committee</h3><p>March 4, 2026, 5 pm</p></div></div></main>
<aside class="md:flex side"><ul><li>Old Fair, March 1, 2019</li></ul></aside></div></body></html>"""


def places(page: str, *names: str) -> list[tuple[str, int]]:
    return suggested(Document(page.encode(), "https://club.example/", "text/html"), names)


def test_each_list_is_told_with_what_it_holds() -> None:
    events = titles(read(CLUB, None))
    found = dict(places(CLUB, *events))
    assert found == {"#events": 3, "#elsewhere": 3}
    for selector, count in found.items():
        assert len(read(CLUB, selector).events) == count
    assert told(Document(CLUB.encode(), "https://club.example/", "text/html"), events) == [
        "the events stand in: #events (3), #elsewhere (3)"
    ]


def test_the_box_of_a_single_event_is_no_list() -> None:
    assert places(CARDS, "Board Meeting", "Finance Committee") == [("div.cards", 2)]
    assert places(COUNCIL, "Finance Committee", "Library Board", "Harbor Commission") == [("#cal", 3)]


def test_a_name_that_is_made_for_each_visitor_is_none() -> None:
    made = CLUB.replace('id="events" class="list wide"', 'id="yui_3_17_2_1_1756241782205_18" class="list wide"')
    assert ("section.list", 3) in places(made, *titles(read(made, None)))


def test_nothing_is_told_of_what_is_not_shown_or_no_page() -> None:
    assert places(CARDS, "Zeppelin Ride") == []
    assert places(CARDS, "Board Meeting") == []
    assert places("BEGIN:VCALENDAR\r\nEND:VCALENDAR", "Board Meeting") == []
