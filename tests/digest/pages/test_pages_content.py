"""What stands on the pages."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import pytest
from invented import EASTERN, NOW, cancelled, config, event, moved, stored, town

from digest.pages.chart import chart, direction
from digest.pages.structured import structured
from digest.region import RegionView
from digest.site import region_files, shared_files
from hobnob.records import Attendance, Offer, Organization, Person, Place, Role, Status, StoredEvent


def files(*events: StoredEvent, **given: object) -> dict[str, bytes]:
    settings = config(**given)
    view = RegionView(settings, settings.regions["akron"], list(events), NOW)
    found = dict(region_files(view))
    found.update(shared_files(settings, {"akron": {"events": 3}}))
    return found


class Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.ids.add(given.get("id") or "")
        self.found += [given[name] or "" for name in ("href", "src", "data-index") if name in given]


def test_every_link_within_the_site_leads_somewhere() -> None:
    found = files(*town(60), moved(), cancelled())
    known = set(found) | {"dayton/index.html", "dayton.rss", "dayton.atom", "dayton.json"}
    for path, body in found.items():
        if not path.endswith(".html") or path == "404.html":
            continue
        reader = Links()
        reader.feed(body.decode())
        for link in reader.found:
            target = urlsplit(urljoin(f"https://rooms.example/{path}", link))
            if target.scheme not in ("http", "https") or target.hostname != "rooms.example":
                continue
            inside = target.path.lstrip("/")
            if not inside or inside.endswith("/"):
                inside += "index.html"
            assert inside in known, (path, link)


def test_a_page_is_valid_enough_to_be_read_without_styles() -> None:
    for path, body in files(*town(30)).items():
        if path.endswith(".html"):
            text = body.decode()
            assert text.count("<h1") == 1, path
            assert text.startswith("<!DOCTYPE html>\n<html lang="), path
            assert ' style="' not in text, path
            assert " on" + "click" not in text, path
            assert "http-equiv" in text, path


def test_structured_data_says_what_the_store_says() -> None:
    body = files(stored("one"))["akron/e/one.html"].decode()
    (block,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', body, re.S)
    told = json.loads(block)
    about = event()
    assert told["@type"] == "Event"
    assert told["name"] == about.title
    assert datetime.fromisoformat(told["startDate"]) == about.start
    assert datetime.fromisoformat(told["endDate"]) == about.end
    assert told["location"]["address"]["addressLocality"] == "Akron"
    assert told["eventStatus"] == "https://schema.org/EventScheduled"
    assert told["eventAttendanceMode"] == "https://schema.org/OfflineEventAttendanceMode"
    assert [offer["price"] for offer in told["offers"]] == ["15", "25"]
    assert told["performer"] == [
        {
            "@type": "Person",
            "name": "Jane Roe",
            "jobTitle": "CEO",
            "worksFor": {"@type": "Organization", "name": "Acme Tool"},
        }
    ]
    assert told["sameAs"] == about.url


def test_structured_data_cannot_end_its_element() -> None:
    body = files(stored("one", title="</script><script>alert(1)</script>"))["akron/e/one.html"].decode()
    assert body.count("</script>") == 1


def test_unknown_stays_unknown_in_structured_data() -> None:
    told = structured(
        event(end=None, venue=None, attendance=None, offers=(), people=(), organizer=None, hosts=()),
        "https://x.example/",
    )
    assert not set(told) & {"endDate", "location", "eventAttendanceMode", "offers", "performer", "organizer"}
    online = structured(
        event(attendance=Attendance.ONLINE, venue=None, online_url="https://meet.example/1"), "https://x.example/"
    )
    assert online["location"] == {"@type": "VirtualLocation", "url": "https://meet.example/1"}


@pytest.mark.parametrize(
    ("price", "words"),
    [
        (0, "0"),
        (15, "15"),
        (19.5, "19.5"),
        (100, "100"),
        (12345.67, "12345.67"),
        (2_500_000, "2500000"),
        (0.1 + 0.2, "0.3"),
    ],
)
def test_a_price_is_told_to_the_cent_and_in_plain_digits(price: float, words: str) -> None:
    (offer,) = structured(event(offers=(Offer(price=price, currency="EUR"),)), "https://x.example/")["offers"]
    assert (offer["price"], offer["priceCurrency"]) == (words, "EUR")


@pytest.mark.parametrize("currency", ["dollars", "$", "us\x00", "\ufffe\uffff", "eur", "<b>"])
def test_a_currency_that_is_none_is_not_told_and_no_price_without_one(currency: str) -> None:
    (offer,) = structured(event(offers=(Offer(name="Seat", price=5, currency=currency),)), "https://x.example/")[
        "offers"
    ]
    assert not set(offer) & {"price", "priceCurrency"}
    assert offer["name"] == "Seat"


@pytest.mark.parametrize(
    ("status", "before", "told"),
    [
        (Status.SCHEDULED, None, "EventScheduled"),
        (Status.SCHEDULED, NOW, "EventRescheduled"),
        (Status.RESCHEDULED, NOW, "EventRescheduled"),
        (Status.RESCHEDULED, None, "EventRescheduled"),
        (Status.CANCELLED, NOW, "EventCancelled"),
        (Status.POSTPONED, NOW, "EventPostponed"),
    ],
)
def test_an_earlier_date_stands_beside_a_status_that_says_so(
    status: Status, before: datetime | None, told: str
) -> None:
    found = structured(event(status=status, previous_start=before), "https://x.example/")
    assert found["eventStatus"] == f"https://schema.org/{told}"
    assert ("previousStartDate" in found) is (before is not None)


@pytest.mark.parametrize(
    ("before", "mode"),
    [(Attendance.IN_PERSON, "Online"), (None, "Online"), (Attendance.ONLINE, "Online"), (Attendance.HYBRID, "Mixed")],
)
def test_what_moved_online_is_attended_there(before: Attendance | None, mode: str) -> None:
    found = structured(
        event(status=Status.MOVED_ONLINE, attendance=before, online_url="https://meet.example/1"), "https://x.example/"
    )
    assert found["eventAttendanceMode"] == f"https://schema.org/{mode}EventAttendanceMode"
    assert {"@type": "VirtualLocation", "url": "https://meet.example/1"} in found["location"]


def test_nobody_without_a_name_is_told() -> None:
    nobody = event(
        people=(Person(name=" ", organization=" "), Person(name="Jane Roe", organization=" ")),
        sponsors=(Organization(name="\u200b\x00"), Organization(name=" ")),
    )
    found = structured(nobody, "https://x.example/")
    assert found["performer"] == [{"@type": "Person", "name": "Jane Roe"}]
    assert all(one["name"] for one in found.get("sponsor", []))


def test_who_is_on_stage_performs_and_who_pays_sponsors() -> None:
    people = tuple(Person(name=role.value.title(), role=role) for role in Role)
    found = structured(event(people=people, sponsors=(Organization(name="Acme Tool"),)), "https://x.example/")
    assert [one["name"] for one in found["performer"]] == ["Speaker", "Panellist", "Moderator", "Performer"]
    assert found["sponsor"] == [{"@type": "Organization", "name": "Acme Tool"}, {"@type": "Person", "name": "Sponsor"}]


def test_where_will_acme_be() -> None:
    found = files(stored("one"))
    for path in (
        "akron/companies/acme-tool.html",
        "akron/companies/summit-trust-bank.html",
        "akron/people/jane-roe.html",
    ):
        assert b"Business After Hours" in found[path]
    assert b'href="../../akron/companies/summit-trust-bank.html"' in found["akron/e/one.html"]


def test_the_switch_for_people_takes_every_name_away() -> None:
    found = files(stored("one", summary=None, description=None), people=False)
    assert not [path for path in found if "/people/" in path]
    assert not [path for path, body in found.items() if b"Jane Roe" in body]


def test_an_event_page_tells_what_happened_and_who_spoke_before() -> None:
    start = datetime(2026, 2, 10, 7, 30, tzinfo=EASTERN)
    series = [
        stored(
            f"s{n}", start=start + timedelta(days=7 * n), end=None, series="s", people=(Person(name=f"Speaker {n}"),)
        )
        for n in range(6)
    ]
    page = files(*series)["akron/e/s4.html"].decode()
    assert "Speaker 0, Tue, Feb 10" in page
    assert "Every Tuesday, 7:30 AM." in page
    assert '<p class="notice">Moved. It was Tue, Mar 3, 5:30 PM.</p>' in files(moved())["akron/e/moved.html"].decode()
    off = files(cancelled())["akron/e/off.html"].decode()
    assert '<p class="notice">Cancelled.</p>' in off
    assert "Register with the organiser" not in off


def test_pages_of_past_events_stay_for_a_while_but_are_listed_nowhere() -> None:
    found = files(stored("past", start=NOW - timedelta(days=20), end=None))
    assert "akron/e/past.html" in found
    assert b"past.html" not in found["akron/index.html"]
    assert b"past.html" not in found["akron.rss"]


@pytest.mark.parametrize(
    ("spot", "words"),
    [
        ((41.5, -81.5), "north"),
        ((40.5, -81.5), "south"),
        ((41.0, -80.5), "east"),
        ((41.4, -82.0), "north-west"),
        ((40.6, -81.0), "south-east"),
    ],
)
def test_directions(spot: tuple[float, float], words: str) -> None:
    assert direction(spot, (41.0, -81.5)) == words


def test_the_map_shows_only_what_has_a_place() -> None:
    home = (41.08, -81.52)
    svg = str(
        chart([stored("one"), stored("two", venue=Place(name="Hall", latitude=41.24, longitude=-81.44))], home, "Akron")
    )
    assert svg.count('class="dot"') == 2
    assert 'role="img"' in svg
    assert chart([stored("one", venue=None)], home, "Akron") is None
    assert chart([stored("one")], None, "Akron") is None
    assert chart([stored("one", venue=Place(inferred=True, latitude=41.0, longitude=-81.0))], home, "Akron") is None
    assert chart([stored("one", venue=Place(latitude=10.0, longitude=10.0))], home, "Akron") is None, "off the map"


def test_a_saved_search_with_a_built_in_name_wins() -> None:
    search = {
        "akron": {
            "title": "Akron",
            "timezone": "America/New_York",
            "feeds": {"chamber": {"title": "Mine", "words": ["zebra"]}, "digest": {}},
        }
    }
    found = files(stored("one"), regions=search)
    assert b"Business After Hours" not in found["akron/chamber.rss"]
    assert b"<title>Akron: digest</title>" in found["akron/digest.rss"]


def test_the_search_index_holds_what_the_filter_asks_for() -> None:
    (one,) = json.loads(files(stored("one"))["akron/search.json"])
    assert one["page"] == "one.html"
    assert one["guests"] is True
    assert one["price"] == 25
    assert one["kind"] == "chamber"
    assert 0 < one["miles"] < 1
    assert " acme " in one["words"]


def test_a_very_full_day_of_a_month_shows_its_best() -> None:
    events = [stored(f"e{n:02d}", title=f"Room {n}", venue=Place(name=f"Hall {n}", city="Akron")) for n in range(30)]
    page = files(*events)["akron/month/2026-03.html"].decode()
    assert page.count('href="../../akron/e/') == 12
    assert "and 18 more" in page
