"""Saved searches, full-text words, links and texts at the edge."""

from __future__ import annotations

from typing import Any

import pytest
from invented import event, stored

from digest import clean
from digest.addresses import Site, company_page, file_name, name_slug
from digest.links import google_calendar, map_link, outlook_calendar
from digest.select import matches, matches_words, mentions, within, words_of
from hobnob.config import Region, SavedSearch
from hobnob.records import Access, Attendance, Audience, Offer, Place

HOME = (41.08, -81.52)
FREE = (Offer(price=0, currency="USD", audience=Audience.EVERYONE),)


@pytest.mark.parametrize(
    ("search", "given", "found"),
    [
        ({}, {}, True),
        ({"kinds": ["chamber"]}, {}, True),
        ({"kinds": ["volunteer"]}, {}, False),
        ({"kinds": ["volunteer"]}, {"kind": None}, False),
        ({"formats": ["mixer", "gala"]}, {}, True),
        ({"formats": ["luncheon"]}, {}, False),
        ({"words": ["acme"]}, {}, True),
        ({"words": ["after hours"]}, {}, True),
        ({"words": ["hours after"]}, {}, False),
        ({"words": ["zebra", "bank"]}, {}, True),
        ({"words": ["ank"]}, {}, False),
        ({"without": ["golf"]}, {}, True),
        ({"without": ["mixer"]}, {}, False),
        ({"radius": 5}, {}, True),
        ({"radius": 5}, {"venue": None}, False),
        ({"radius": 5, "near": "41.50, -81.69"}, {}, False),
        ({"radius": 5}, {"venue": Place(name="Hall", city="Akron", region="OH")}, True),
        ({"radius": 5}, {"venue": Place(name="Hall", city="Cleveland", region="OH")}, False),
        ({"radius": 5}, {"venue": Place(name="Hall", postal_code="44308")}, True),
        ({"min_score": 40}, {}, True),
        ({"min_score": 60}, {}, False),
        ({"max_price": 25}, {}, True),
        ({"max_price": 20}, {}, False),
        ({"max_price": 0}, {"offers": FREE}, True),
        ({"max_price": 0}, {"offers": (), "access": Access.PUBLIC}, True),
        ({"max_price": 0}, {"offers": (), "access": None}, False),
        ({"weekdays": ["thursday"]}, {}, True),
        ({"weekdays": ["friday"]}, {}, False),
        ({"in_person": True}, {}, True),
        ({"in_person": True}, {"attendance": Attendance.ONLINE}, False),
        ({"in_person": True}, {"attendance": None, "venue": None}, False),
        ({"in_person": False}, {"attendance": Attendance.ONLINE}, True),
        ({"guests_welcome": True}, {}, True),
        ({"guests_welcome": True}, {"access": Access.MEMBERS_ONLY}, False),
        ({"guests_welcome": True}, {"access": None, "offers": ()}, False),
        ({"guests_welcome": False}, {"access": Access.INVITATION}, True),
        ({"kinds": ["chamber"], "weekdays": ["friday"]}, {}, False),
    ],
)
def test_a_saved_search(search: dict[str, Any], given: dict[str, Any], found: bool) -> None:
    assert matches(stored("one", **given), SavedSearch.model_validate(search), score=50, home=HOME) is found


@pytest.mark.parametrize(
    ("given", "inside"),
    [
        ({}, True),
        ({"venue": Place(name="Hall", city="Cleveland", region="OH")}, False),
        ({"venue": Place(name="Hall", city="San Diego", region="CA"), "attendance": Attendance.ONLINE}, True),
        ({"venue": Place(name="Hall", city="San Diego", region="CA"), "attendance": Attendance.HYBRID}, True),
        ({"venue": Place(name="Hall")}, True),
        ({"venue": None}, True),
    ],
)
def test_a_region_ends_at_its_radius(given: dict[str, Any], inside: bool) -> None:
    akron = Region(
        slug="akron",
        timezone="America/New_York",
        point=Place(city="Akron", latitude=41.08, longitude=-81.52),
        radius=20,
    )
    told = event(**given)
    assert within(akron, told) is inside
    assert within(akron.model_copy(update={"radius": None}), told)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", True), ("acme", True), ("acme tool", True), ("TOOL ACME", True), ('"acme tool"', True),
        ('"tool acme"', False),
        ("market", False), ("roe ceo akron", True), ("food & drink", True), ('"', True), ("akro", True),
        ("kron", False),
    ],
)  # fmt: skip
def test_words_of_a_query(query: str, found: bool) -> None:
    assert matches_words(words_of(event()), query) is found


def test_an_empty_phrase_is_in_nothing() -> None:
    assert not mentions(words_of(event()), " -- ")


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://a.example/x", "https://a.example/x"),
        ("HTTP://A.example", "http://A.example"),
        ("https://a.example/a b", "https://a.example/a%20b"),
        ("https://a.example/ü?q=ä#ö", "https://a.example/%C3%BC?q=%C3%A4#%C3%B6"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://a.example/100%", "https://a.example/100%25"),
        ("https://a.example/%41", "https://a.example/%41"),
        ("https://a.example/?x[]=1", "https://a.example/?x%5B%5D=1"),
        ("https://a.example/#a#b", "https://a.example/#a%23b"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("//a.example/", None),
        ("/x", None),
        ("https://", None),
        ("https://user:pass@a.example/", None),
        ("https://a.example:port/", None),
        ("https://[::1", None),
        ("java\nscript:alert(1)", None),
        ("https://a.example/\nx", None),
        ("", None),
        (None, None),
    ],
)
def test_only_web_addresses_become_links(address: str | None, kept: str | None) -> None:
    assert clean.web(address) == kept


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("a\x00b\x0bc", "abc"),
        ("\ufffe", ""),
        ("  x  ", "x"),
        ("a\nb", "a\nb"),
        ("‮evil", "evil"),
        (None, ""),
        ("日本", "日本"),
    ],
)
def test_text_fits_any_document(words: str | None, kept: str) -> None:
    assert clean.text(words) == kept


def test_file_names_and_slugs_stay_inside_the_site() -> None:
    for hostile in ("../x", "a/b", "", ".", "..", "x" * 500, "a\x00b", "ü", ".hidden", "a..b/"):
        assert "/" not in file_name(hostile)
        assert not file_name(hostile).startswith(".")
        assert ".." not in file_name(hostile)
    assert file_name("0a1b-2c") == "0a1b-2c"
    assert name_slug("Harbor & Finch, LLP") == "harbor-finch-llp"
    assert name_slug("José Núñez") == "jose-nunez"
    assert name_slug("日本商工会議所") != name_slug("東京商工会議所")
    assert company_page("akron", "../../etc") == "akron/companies/etc.html"


def test_a_site_in_a_folder_keeps_it() -> None:
    site = Site("https://host.example/rooms")
    assert site.at("akron.rss") == "https://host.example/rooms/akron.rss"
    assert site.page("akron/index.html") == "https://host.example/rooms/akron/"
    assert site.webcal("akron.ics") == "webcal://host.example/rooms/akron.ics"
    assert site.tag("event", "a/b ü") == "tag:host.example,2026:event/a%2Fb%20%C3%BC"


def test_a_site_of_any_host_has_valid_addresses() -> None:
    assert Site("https://bücher.example").at("akron.rss") == "https://xn--bcher-kva.example/akron.rss"
    assert Site("https://bücher.example").tag("x") == "tag:xn--bcher-kva.example,2026:x"
    assert Site("http://[::1]:8000").tag("x") == "tag:--1,2026:x"


def test_calendar_and_map_links() -> None:
    about = event()
    google = google_calendar(about, "https://x.example/p")
    assert "dates=20260305T223000Z%2F20260306T003000Z" in google
    assert "dates=20260305T223000Z%2F20260305T223000Z" in google_calendar(event(end=None), "https://x.example/p")
    assert "dates=20260305%2F20260306" in google_calendar(event(all_day=True, end=None), "https://x.example/p")
    assert "startdt=2026-03-05T22%3A30%3A00Z" in outlook_calendar(about, "https://x.example/p")
    assert "allday=true" in outlook_calendar(event(all_day=True, end=None), "https://x.example/p")
    assert (
        map_link(about.venue)
        == "https://www.openstreetmap.org/?mlat=41.081400&mlon=-81.519000#map=16/41.081400/-81.519000"
    )
    assert map_link(Place(street="1 Main St", city="Kent", region="OH")) == (
        "https://www.openstreetmap.org/search?query=1%20Main%20St%2C%20Kent%2C%20OH"
    )
    assert map_link(Place(city="Kent")) is None
    assert map_link(Place(street="1 Main St", city="Kent", inferred=True)) is None
    assert map_link(None) is None
