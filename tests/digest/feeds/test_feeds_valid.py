"""Every format is valid to the letter, whatever the events hold."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

import icalendar
import pytest
from feed_rules import check_atom, check_json_feed, check_rss
from invented import EASTERN, NOW, cancelled, config, event, moved, stored, town

from digest.feeds.atom import atom
from digest.feeds.calendar import calendar
from digest.feeds.json_feed import json_feed
from digest.feeds.rss import rss
from digest.items import Feed
from digest.region import RegionView
from digest.site import digest_feed
from hobnob.records import Attendance, Offer, Organization, Person, Place, StoredEvent

HOSTILE = [
    "A <b>bold</b> title", "<script>alert(1)</script>", "AT&amp;T &lt;b&gt;", "]]>", "tab\there\x00\x07\x1b[31m",
    "\ufffe\uffff nonchars", "emoji 🥂 and ‮override‬", "trailing \\ ; , : \" ' `", "line\nbreak\r\nand\u2028more",
    "a" * 3000, " ", "<!-- c -->", "&#0;&#x1;", "<", "a < b > c", "日本商工会議所", "e\u0301" * 200,
    "Grades 3&4", "I&notme &#8217 &copy=2 &lang=3 R&D2",
]  # fmt: skip


def view(*events: StoredEvent, **given: object) -> RegionView:
    settings = config(**given)
    return RegionView(settings, settings.regions["akron"], list(events), NOW)


def whole(seen: RegionView) -> Feed:
    return next(iter(seen.feeds()))


def hostile(words: str, number: int) -> StoredEvent:
    return stored(
        f"id/{number} ü",
        title=words,
        description=f"{words}<p>{words}<a href='relative'>{words}</a><a href='javascript:alert(1)'>x</a>"
        f"<img src=x onerror=alert(1)><table><td>{words}<div><p>unclosed",
        summary=words,
        venue=Place(name=words, room=words, street=words, city=words, region=words, postal_code=words),
        organizer=Organization(name=words, url="javascript:alert(1)"),
        hosts=(Organization(name=words),),
        sponsors=(Organization(name=words),),
        people=(Person(name=words, title=words, organization=words),),
        offers=(Offer(name=words, price=5, currency=words[:3]),),
        categories=(words, words),
        url="https://host.example/a b?q=<x>&y=\"'#a#b",
        registration_url=f"https://host.example/{words}",
        image="data:image/png;base64,xx",
        online_url="//no.scheme/x",
        series=words,
        source=words,
        attendance=Attendance.HYBRID,
    )


EVENTS = {
    "plain": [stored("one")],
    "nothing": [],
    "over": [stored("past", start=NOW - timedelta(days=9), end=NOW - timedelta(days=9))],
    "changes": [stored("one"), moved(), cancelled()],
    "town": town(120),
    "hostile": [hostile(words, number) for number, words in enumerate(HOSTILE)],
    "bare": [
        stored(
            "bare", title="x", end=None, venue=None, organizer=None, hosts=(), people=(), offers=(), access=None,
            url=None,
            registration_url=None, image=None, description=None, summary=None, categories=(), kind=None, format=None,
            source=None, reader=None, attendance=None, listings=(),
        )
    ],
    "days": [
        stored("d1", all_day=True, start=datetime(2026, 3, 6, tzinfo=EASTERN), end=datetime(2026, 3, 9, tzinfo=EASTERN)),
        stored("d2", all_day=True, time_known=False, start=datetime(2026, 3, 6, tzinfo=EASTERN), end=None),
        stored("d3", start=datetime(2026, 3, 6, 20, tzinfo=EASTERN), end=datetime(2026, 3, 7, 1, tzinfo=EASTERN)),
        stored("d4", timezone="Nowhere/Atlantis"),
        stored("d5", timezone="UTC"),
        stored("d6", timezone="Australia/Lord_Howe"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", EVENTS)
def test_rss_is_valid(name: str) -> None:
    seen = view(*EVENTS[name])
    for feed in seen.feeds():
        check_rss(rss(feed, seen.site), seen.site.at(f"{feed.stem}.rss"))


@pytest.mark.parametrize("name", EVENTS)
def test_atom_is_valid(name: str) -> None:
    seen = view(*EVENTS[name])
    for feed in seen.feeds():
        check_atom(atom(feed, seen.site), seen.site.at(f"{feed.stem}.atom"))


@pytest.mark.parametrize("name", EVENTS)
def test_json_feed_is_valid(name: str) -> None:
    seen = view(*EVENTS[name])
    for feed in seen.feeds():
        check_json_feed(json.loads(json_feed(feed, seen.site)), seen.site.at(f"{feed.stem}.json"))


@pytest.mark.parametrize("name", EVENTS)
def test_calendar_is_valid(name: str) -> None:
    seen = view(*EVENTS[name])
    body = calendar(whole(seen), seen.site, "akron", seen.notes)
    assert body.endswith(b"END:VCALENDAR\r\n")
    for row in body.split(b"\r\n"):
        assert len(row) <= 75, row
        assert b"\n" not in row
        assert b"\r" not in row
        row.decode("utf-8")
    read = icalendar.Calendar.from_ical(body)
    assert read.subcomponents, "a calendar has a component or more (RFC 5545, 3.6)"
    assert [error for part in read.walk() for error in part.errors] == []
    uids = [str(part["UID"]) for part in read.walk("VEVENT")]
    assert len(set(uids)) == len(uids)
    for part in read.walk("VEVENT"):
        for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY"):
            assert part[name]
        assert "DTEND" not in part or part.end >= part.start


def test_the_digest_feed_is_valid() -> None:
    for name in EVENTS:
        seen = view(*EVENTS[name])
        from digest.issue import issues

        feed = digest_feed(seen, issues(seen, NOW))
        check_rss(rss(feed, seen.site), "https://rooms.example/akron/digest.rss")
        check_atom(atom(feed, seen.site), "https://rooms.example/akron/digest.atom")
        check_json_feed(json.loads(json_feed(feed, seen.site)), "https://rooms.example/akron/digest.json")


def test_pub_date_is_when_it_was_first_seen_or_changed_never_the_date_of_the_event() -> None:
    seen = view(stored("one"), moved())
    items = {item.guid: item for item in whole(seen).items}
    assert items["tag:rooms.example,2026:event/one"].published == stored("one").first_seen
    assert items["tag:rooms.example,2026:event/moved"].published == NOW - timedelta(days=1)
    assert all(item.published <= NOW for item in items.values())


def test_the_title_carries_weekday_date_time_and_town() -> None:
    titles = [
        (event(), "Thu, Mar 5, 5:30 PM, Akron: Business After Hours"),
        (
            event(all_day=True, time_known=False, start=datetime(2026, 3, 5, tzinfo=EASTERN), end=None),
            "Thu, Mar 5, Akron: Business After Hours",
        ),
        (event(attendance=Attendance.ONLINE), "Thu, Mar 5, 5:30 PM, Online: Business After Hours"),
        (event(venue=None), "Thu, Mar 5, 5:30 PM: Business After Hours"),
        (
            event(all_day=True, start=datetime(2026, 3, 6, tzinfo=EASTERN), end=datetime(2026, 3, 9, tzinfo=EASTERN)),
            "Fri, Mar 6 to Sun, Mar 8, Akron: Business After Hours",
        ),
    ]
    for about, title in titles:
        assert [item.title for item in whole(view(stored("one", event=about))).items] == [title]
