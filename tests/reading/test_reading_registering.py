"""Where one registers, as a text or a link tells it."""

from __future__ import annotations

import time

import pytest

from scrapers.reading import registering


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Register at www.harbor.example/supper", "https://www.harbor.example/supper"),
        ("To register, go to https://bit.ly/springTea.", "https://bit.ly/springTea"),
        ("Sign up here: https://forms.gle/Q1w2E3", "https://forms.gle/Q1w2E3"),
        ("Sign up here:\nhttps://forms.gle/Q1w2E3", "https://forms.gle/Q1w2E3"),
        ("REGISTRATION\nhttps://harbor.example/e/77", "https://harbor.example/e/77"),
        ("Tickets: harborgala.org/buy (cash bar)", "https://harborgala.org/buy"),
        ("Tickets are sold at harborgala.org!", "https://harborgala.org"),
        ("Visit www.harbor.example/may to reserve a table.", "https://www.harbor.example/may"),
        ("(RSVP: www.harbor.example/may)", "https://www.harbor.example/may"),
        ("Details and registration: https://harbor.example/a?b=1&amp;c=2", "https://harbor.example/a?b=1&c=2"),
        ("Inscrivez-vous au https://chambre.example/souper", "https://chambre.example/souper"),
        ("Inscríbase en www.camara.example/cena.", "https://www.camara.example/cena"),
        ("The link: https://harbor.example/events/register/31", "https://harbor.example/events/register/31"),
        ("Pre-register at https://us02web.zoom.us/webinar/register/WN_x", "https://us02web.zoom.us/webinar/register/WN_x"),
        ("Register at https://us02web.zoom.us/j/81234567890", None),
        ('<p>Hear Ann Lee. <a href="/go/5">Buy your tickets</a></p>', "/go/5"),
        ('<p>To register, <a href="https://x.example/5">click here</a>.</p>', "https://x.example/5"),
        ('<p>Fill in <a href="https://x.example/5">this form</a> to RSVP.</p>', "https://x.example/5"),
        ('<p>RSVP to <a href="mailto:ann@x.example">ann@x.example</a></p>', None),
        ('<p>Register by May 4. See <a href="https://x.example/menu">the menu</a>.</p>', None),
        ('<p>Registration includes a copy of <a href="https://x.example/b">her book</a>.</p>', None),
        ('<a href="https://x.example/v">Vendor registration</a> <a href="https://x.example/t">Tickets</a>', "https://x.example/t"),
        ("Register by e-mail: desk@harbor.example.org", None),
        ("Register with Jo.Doe@harbor.org or at 555-0134", None),
        ("Register to vote at www.county.example.", None),
        ("Become a member: sign up at www.harbor.example/join", None),
        ("Sign up for our newsletter at www.harbor.example/news", None),
        ("Vendors register at www.harbor.example/stalls", None),
        ("Reserve hotel rooms at www.inn.example", None),
        ("Register early. Our sponsor is www.bank.example.", None),
        ("Register by 9 a.m. Lunch follows, e.g. soup.", None),
        ("No registration is needed; the club is at www.harbor.example", None),
        ("Buy raffle tickets at www.harbor.example/raffle", None),
        ("Visit www.harbor.example to read more.", None),
        ('<p>Music of the band: <a href="https://songs.example/signup">here</a></p>', None),
        ('<p>To register: <a href="https://x.example/save-the-date.pdf">click here</a></p>', None),
        ('<p>To register, <a href="https://x.example/contact/">contact page</a></p>', None),
        ("", None),
    ],
)  # fmt: skip
def test_where_one_registers(text: str, wanted: str | None) -> None:
    assert registering.read(text, "Spring Supper") == wanted


def test_helpers_sign_up_where_the_event_is_theirs() -> None:
    text = "To volunteer, sign up at helpers.example.org/3"
    assert registering.read(text, "Spring Supper") is None
    assert registering.read(text, "River Cleanup") == "https://helpers.example.org/3"


@pytest.mark.parametrize(
    "piece", ["register at ", "www.a.b ", "a.b/", "<a href=x>", "<a href=x>a", "tickets: ", "\n", "a-"]
)
def test_hostile_text_takes_little_time(piece: str) -> None:
    begin = time.perf_counter()
    registering.read((piece * 20_000) + " www.x.org")
    assert time.perf_counter() - begin < 2
