"""Private contacts leave; years, ZIPs, prices and meeting IDs stay."""

from __future__ import annotations

import re
import time

import pytest
from fair import within
from hypothesis import given, settings
from hypothesis import strategies as st

from scrapers.reading import privacy


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Call (330) 555-1234 today", "Call today"),
        ("Call 330-555-1234.", "Call ."),
        ("Call 330.555.1234 x12 or text", "Call or text"),
        ("Call 330 555 1234", "Call"),
        ("Call +1 330-555-1234", "Call"),
        ("Call 1-800-555-1234 ext. 5", "Call"),
        ("Phone: 3305551234", "Phone"),
        ("call 555-1234", "call"),
        ("Call +44 20 7946 0958 now", "Call now"),
        ("Write to jane.doe@example.org today", "Write to today"),
        ("jane+events@mail.example.co.uk", ""),
        ("jane [at] example [dot] org", ""),
        ("jane (at) example.org", ""),
        ("jane&#64;example.org", ""),
        ("mailto:jane@example.org?subject=Lunch", ""),
        ('<a href="mailto:jane@example.org">Email Jane</a>', "Email Jane"),
        ('<a href="tel:+13305551234">Call us</a>', "Call us"),
        ('<p>Ask <a href="mailto:j@x.org">j@x.org</a></p>', "<p>Ask </p>"),
        ("Meeting ID: 812 3456 7890", "Meeting ID: 812 3456 7890"),
        ("Meeting ID: 330 555 1234", "Meeting ID: 330 555 1234"),
        ("Webinar ID 330-555-1234", "Webinar ID 330-555-1234"),
        ("Passcode: 123456", "Passcode: 123456"),
        ("In 2026, ZIP 44308-1234", "In 2026, ZIP 44308-1234"),
        ("$1,200.00 or $25-$35", "$1,200.00 or $25-$35"),
        ("12/05/2026 10:00 - 11:00", "12/05/2026 10:00 - 11:00"),
        ("2026-03-05", "2026-03-05"),
        ("5:30-7:30 pm, 2025-2026", "5:30-7:30 pm, 2025-2026"),
        ("https://zoom.us/j/3305551234", "https://zoom.us/j/3305551234"),
        ("https://example.org/events/330-555-1234", "https://example.org/events/330-555-1234"),
        ("Tickets at the door @ 5 pm", "Tickets at the door @ 5 pm"),
        ("Follow @akronchamber", "Follow @akronchamber"),
        ("Order 1234567890", "Order 1234567890"),
    ],
)
def test_contacts_leave_and_the_rest_stays(text: str, wanted: str) -> None:
    assert privacy.without_contacts(text) == wanted


def test_nothing_is_nothing() -> None:
    assert privacy.without_contacts(None) is None
    assert privacy.without_contacts("") == ""


def test_a_name_that_is_a_contact() -> None:
    assert privacy.is_contact("jane@example.org")
    assert privacy.is_contact("330-555-1234")
    assert not privacy.is_contact("Akron Chamber")


@given(
    st.from_regex(r"[a-z]{1,8}(\.[a-z]{1,8})?@[a-z]{2,10}\.(org|com|net)", fullmatch=True),
    st.from_regex(r"(\([2-9]\d\d\) |[2-9]\d\d[-. ])[2-9]\d\d[-. ]\d{4}", fullmatch=True),
)
@settings(max_examples=100, deadline=None)
def test_no_address_and_no_number_survives(mail: str, number: str) -> None:
    for text in (f"Ask Jane at {mail} or {number}.", f"<p>{number}, <b>{mail}</b></p>", f"({mail}) | {number}"):
        kept = privacy.without_contacts(text)
        assert "@" not in kept
        assert not re.search(r"\d{4}", kept)


@pytest.mark.parametrize(
    "piece", ["a@", "a.", "1-", "123-", "(123) ", "call ", "+1 ", " ", "<a href=mailto:", "[at] ", "a@b.", "%40"]
)
def test_hostile_text_takes_little_time(piece: str) -> None:
    text = (piece * 50_000)[:60_000]
    began = time.process_time()
    privacy.without_contacts(text)
    assert within(time.process_time() - began, 1)
