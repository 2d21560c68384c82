"""The headers of a letter as they go over the wire: RFC 5322, 2047, 2369, 2919 and 6068."""

from __future__ import annotations

from collections.abc import Sequence
from email import message_from_bytes, policy

import pytest
from feed_rules import check_rss
from invented import NOW, cancelled, config, moved, stored

from digest.issue import dues, issue
from digest.mail import letter
from digest.mail_headers import leaving
from digest.operations import operator_feed, operator_mail
from digest.region import RegionView
from hobnob.config import Mail
from hobnob.notices import Notice
from hobnob.records import StoredEvent

LONG = "https://lists.rooms.example/leave/2f8c0e5a-1111-4222-8333-abcdefabcdef?list=rooms&token=ZXlKaGJHY2lPaUpJVXpJMU5pSXNJblI1Y0NJNklrcFhWQ0o5"


def sent(
    url: str = "https://rooms.example",
    regions: object = None,
    events: Sequence[StoredEvent] = (stored("one"),),
    **mail: object,
) -> tuple[str, bytes]:
    """The headers as they stand on the line, and the whole letter."""
    more = {"regions": regions} if regions else {}
    settings = config(
        publish={"url": url},
        **more,
        mail={"server": "smtp://x.example", "sender": "Rooms <rooms@example.org>", "to": ["ann@example.org"], **mail},
    )
    view = RegionView(settings, settings.regions["akron"], list(events), NOW)
    at, since = dues(view, NOW)[0]
    assert settings.mail is not None
    body = letter(settings, settings.mail.to[0], [issue(view, at, since)], "key").as_bytes()
    return body.partition(b"\n\n")[0].decode("ascii"), body


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("https://rooms.example/leave", "https://rooms.example/leave"),
        (LONG, LONG),
        ("https://rooms.example/abmelden?für=x y", "https://rooms.example/abmelden?f%C3%BCr=x%20y"),
        ("leave+me@example.org", "mailto:leave+me@example.org"),
        ("Rooms <leave@example.org>", "mailto:leave@example.org"),
        ("le%ave?a&b@example.org", "mailto:le%25ave%3Fa%26b@example.org"),
        ("leave@bücher.example", "mailto:leave@xn--bcher-kva.example"),
        ("mailto:leave@example.org?subject=un subscribe", "mailto:leave@example.org?subject=un%20subscribe"),
        ("MAILTO:leave@example.org?subject=a%20b&body=c", "mailto:leave@example.org?subject=a%20b&body=c"),
    ],
)
def test_the_way_to_leave_is_one_address_that_programs_read(words: str, address: str) -> None:
    head, body = sent(unsubscribe=words)
    assert f"\nList-Unsubscribe: <{address}>\n" in head
    html = message_from_bytes(body, policy=policy.default).get_body(("html",))
    assert html is not None
    assert f'href="{address.replace("&", "&amp;")}"' in html.get_content()


@pytest.mark.parametrize("words", [None, "ask Ann", "mailto:", "javascript:alert(1)", "@example.org"])
def test_what_is_no_address_leads_nowhere_but_to_the_sender(words: str | None) -> None:
    assert leaving(words) is None
    head, body = sent(unsubscribe=words)
    assert "\nList-Unsubscribe: <mailto:rooms@example.org?subject=unsubscribe>\n" in head
    html = message_from_bytes(body, policy=policy.default).get_body(("html",))
    assert html is not None
    assert "Unsubscribe" not in html.get_content()


def test_a_long_host_stays_whole_in_the_name_of_the_list() -> None:
    host = "department-of-continuing-education.calendar-of-public-events.university.example"
    head, _ = sent(url=f"https://{host}/rooms")
    assert f"\nList-Id: hobnob <digest.{host}>\n" in head
    assert f"@{host}>\n" in head
    assert "=?" not in head


def test_a_domain_of_other_letters_needs_no_server_of_its_own_kind() -> None:
    head, _ = sent(sender="Räume <rooms@bücher.example>", to=["ann@köln.example"])
    assert "<rooms@xn--bcher-kva.example>\n" in head
    assert "\nTo: ann@xn--kln-sna.example\n" in head
    assert "\nList-Unsubscribe: <mailto:rooms@xn--bcher-kva.example?subject=unsubscribe>\n" in head


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("rooms@example.org", "rooms@example.org"),
        ("Akron, OH rooms <rooms@example.org>", '"Akron, OH rooms" <rooms@example.org>'),
        ('"Akron, OH" <rooms@example.org>', '"Akron, OH" <rooms@example.org>'),
        ("Akron (Ohio) <rooms@example.org>", '"Akron (Ohio)" <rooms@example.org>'),
        ("Rooms\r\nBcc: all@example.org <rooms@example.org>", '"Rooms Bcc: all@example.org" <rooms@example.org>'),
    ],
)
def test_a_sender_written_as_people_write_is_written_as_mail_programs_do(words: str, line: str) -> None:
    head, _ = sent(sender=words)
    assert f"\nFrom: {line}\n" in head


@pytest.mark.parametrize(
    "title",
    ["Akron", "Akron and Canton",
    "Akron, Kent, Hudson, Medina, Cuyahoga Falls and the whole of the valley between them", "Ünïcöde 🥂 שלום",
              "x" * 300, "<b>Akron</b> &amp; co"]
)  # fmt: skip
@pytest.mark.parametrize("sorts", [1, 3])
def test_a_subject_comes_back_as_it_was_and_its_first_line_is_not_empty(title: str, sorts: int) -> None:
    head, body = sent(
        regions={"akron": {"title": title, "timezone": "America/New_York"}},
        events=[stored("one"), moved(), cancelled()][:sorts],
    )
    assert head.startswith("Subject: ")
    rows = head.partition("\nFrom:")[0].split("\n")
    assert all(row.strip() and len(row) <= 78 for row in rows)
    assert rows[0].removeprefix("Subject:").strip()
    subject = message_from_bytes(body, policy=policy.default)["Subject"]
    assert subject.startswith(f"{title}, Mon, Mar 2: 1 best room")
    assert subject == subject.strip()


HOSTILE = "Broken <b>&amp; worse</b>: Größe \x00\x1b 🥂 ]]> " + "w" * 3000


def test_what_the_operator_gets_keeps_the_rules_too() -> None:
    told = [
        Notice(f"k{n}", NOW, HOSTILE, HOSTILE, url) for n, url in enumerate(("https://mill.example/a b?x=<y>", None))
    ]
    items = check_rss(operator_feed(told, "https://rooms.example"), "https://rooms.example/ops.rss")
    assert len(items) == 2
    check_rss(operator_feed([], "https://rooms.example"), "https://rooms.example/ops.rss")
    mail = Mail(server="smtp://x.example", sender="Räume <rooms@bücher.example>", operator="me@example.org")
    body = operator_mail(mail, told, "https://rooms.example").as_bytes()
    head = body.partition(b"\n\n")[0].decode("ascii")
    assert ".ops@xn--bcher-kva.example>\n" in head
    assert body.isascii()
    assert b"\x00" not in body
    assert max(map(len, body.splitlines())) <= 998
