"""What stands where a list of events was is told in words, with the address where it sends its readers."""

from __future__ import annotations

import pytest
from told import DAY, NOW, visit

from hobnob.records import Health, RunRecord
from scrapers.document import Document
from scrapers.health import judge
from scrapers.in_its_place import shown_instead

HERE = "https://club.example/events"


def page(body: str, title: str = "Club", head: str = "") -> Document:
    text = f"<!doctype html><html><head><title>{title}</title>{head}</head><body>{body}</body></html>"
    return Document(text.encode(), HERE, "text/html; charset=utf-8", HERE)


LOGIN = "<h1>Member Login</h1><form><input name=u><input type=password name=p><button>Go</button></form>"
LONG = "<p>" + "The club was founded by twelve neighbours and meets for the good of the town. " * 12 + "</p>"

CASES = {
    "login": (page(LOGIN), Health.BLOCKED, "it asks to log in where a calendar was"),
    "human": (page("<h1>Pardon Our Interruption</h1><p>Please solve the puzzle.</p>"), Health.BLOCKED, "a human is looking"),
    "challenge": (page("<p>Verify you are human by completing the action below.</p>", "Just a moment..."), Health.BLOCKED, "a human"),
    "suspended": (page("<p>Contact your host.</p>", "Account Suspended"), Health.BROKEN, "hosting account is suspended"),
    "for sale": (page("<h1>club.example is for sale</h1><p>Make an offer.</p>"), Health.BROKEN, "parked or for sale"),
    "parked": (page("<p>This domain is parked. Related searches: tickets, rooms</p>"), Health.BROKEN, "parked or for sale"),
    "maintenance": (page("<h1>We will be back soon</h1><p>Down for maintenance.</p>"), Health.BROKEN, "maintenance"),
    "database": (page("<h1>Error establishing a database connection</h1>"), Health.BROKEN, "an error of its own"),
    "scripts": (page('<noscript>Enable JavaScript.</noscript><div id="root"></div><script src="/app.js"></script>'), Health.BROKEN, "without its scripts"),
    "moved in words": (page("<h1>We've moved!</h1><p>See <a href='/join'>us</a> at <a href='https://new.example/e'>our new home</a>.</p>"), Health.MOVED, "it says that it moved to https://new.example/e"),
    "moved within its site": (
        page(
            "<p><a href='/join'>Join</a></p><p>Our calendar has moved, see the <a href='/whats-on'>new calendar</a>.</p>"
        ),
        Health.MOVED,
        "it says that it moved to https://club.example/whats-on",
    ),
    "a name that expired": (
        page("<p>The domain club.example has expired. Related: event tickets</p>"),
        Health.BROKEN,
        "parked or for sale",
    ),
    "refresh": (page("", head='<meta http-equiv="refresh" content="0; url=https://new.example/e">'), Health.MOVED, "on to https://new.example/e"),
    "script": (page('<script>window.location.href = "/calendar";</script>'), Health.MOVED, "on to https://club.example/calendar"),
    "an account is no new site": (page("<h1>We've moved!</h1><a href='https://facebook.com/club'>Follow us</a>"), Health.BROKEN, "not a page that lists events"),
    "a page that is renewed": (page("<p>Welcome to the club, all of you who are interested.</p>", head='<meta http-equiv="refresh" content="300; url=/events">'), Health.BROKEN, "not a page that lists events"),
    "a login in the margin": (page(LONG + "<form>Log in <input type=password></form>"), Health.BROKEN, "not a page that lists events"),
    "a form with a captcha": (page(LONG + "<p>Protected by reCAPTCHA</p>"), Health.BROKEN, "not a page that lists events"),
}  # fmt: skip


@pytest.mark.parametrize(("document", "health", "words"), CASES.values(), ids=CASES)
def test_what_stands_in_its_place(document: Document, health: Health, words: str) -> None:
    before = [RunRecord(at=NOW - DAY, health=Health.OK, reason="9 events", events=9)]
    verdict = judge(visit([], recognised=False, instead=shown_instead(document)), before, now=NOW)
    assert verdict.health is health, verdict
    assert words in verdict.reason
    assert not verdict.complete
    if health is Health.MOVED:
        assert verdict.better_url is not None
        assert verdict.better_url in verdict.reason
