"""The table of prices, and how descriptions are read for them."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fair import within
from hypothesis import given, settings
from hypothesis import strategies as st

from hobnob.records import Offer
from scrapers.reading import prices

NOW = datetime(2026, 1, 20, 12, tzinfo=UTC)
HOME = "America/New_York"


def _table() -> list[tuple[str, str]]:
    lines = (Path(__file__).parent / "prices.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split(" => ", 1) for line in lines if line.strip() and not line.startswith("# "))
    return [(text.replace("\\n", "\n"), wanted.strip()) for text, wanted in rows]


def told(offer: Offer) -> str:
    high = f"-{offer.price_high:g}" if offer.price_high is not None else ""
    words = [f"{offer.price:g}{high}"]
    if offer.currency not in (None, "USD"):
        words.append(offer.currency)
    words += [value.value for value in (offer.audience, offer.availability) if value]
    return " ".join([*words, *([f'"{offer.name}"'] if offer.name else [])])


@pytest.mark.parametrize(("text", "wanted"), _table())
def test_a_price_text_makes_these_offers(text: str, wanted: str) -> None:
    assert (" ; ".join(told(offer) for offer in prices.read(text)) or "-") == wanted


def test_the_table_is_large_enough() -> None:
    assert len(_table()) >= 75


def test_the_currency_of_the_source_is_what_a_dollar_sign_means() -> None:
    assert prices.read("$25", currency="CAD")[0].currency == "CAD"
    assert prices.read("25", currency="CAD")[0].currency == "CAD"
    assert prices.read("US$25", currency="CAD")[0].currency == "USD"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Early Bird $40 (through March 1), $50 after", "2026-03-02"),
        ("$40 by March 1, 2026; $50 at the door", "2026-03-02"),
        ("$40 before March 1", "2026-03-01"),
    ],
)
def test_an_early_price_closes_when_it_says(text: str, day: str) -> None:
    early, *_ = prices.read(text, now=NOW, timezone=HOME)
    assert early.price == 40
    assert early.closes is not None
    assert early.closes.date().isoformat() == day


def test_a_price_that_begins_later_has_no_close() -> None:
    early, late = prices.read("$40 until March 1, $50 after March 1", now=NOW, timezone=HOME)
    assert early.closes is not None
    assert late.closes is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Join us for lunch. Cost is $25 for members and $35 for guests.", "25 member ; 35 guest"),
        ("This event is free and open to the public.", "0 everyone"),
        ("This is a free event.", "0"),
        ("There is no cost to attend.", "0"),
        ("Admission: $10", "10 everyone"),
        ("The county won a $2,500,000 grant. Our speaker explains.", ""),
        ("We raised $5,000 last year.", ""),
        ("Sponsorships start at $500. Tickets are $50.", "50"),
        ("Enjoy free food and free parking.", ""),
        ("Members of the free press discuss trade.", ""),
        ("Homes from $300,000 are in reach of members.", ""),
        ("Nothing about money.", ""),
        ("$25.00 CAD + tax", "25 CAD"),
        ("18 $ taxes incluses", "18 CAD"),
        ("$15 preregistered / $20 walk-up", "15 ; 20"),
        ("Visitors attend free", "0 guest"),
        ("No cover charge", "0"),
        ("A $3 fee will be added to credit cards.", ""),
        ("Help us cover the cost of a $900 wheelchair.", ""),
        ("Cost: $20 plus a $3 fee", "20"),
        ("50-50 drawing, tickets $1", ""),
        ("The no-cover policy of the bar", ""),
    ],
)
def test_a_description_states_admission_only(text: str, wanted: str) -> None:
    found = [told(offer).split(' "')[0] for offer in prices.find(text)]
    assert " ; ".join(found) == wanted


@given(st.text(alphabet=st.sampled_from("$0123456789.,-–/ membrsgutfon\n:;"), max_size=120))
@settings(max_examples=200, deadline=None)
def test_no_text_makes_a_price_fail(text: str) -> None:
    for offer in prices.read(text, now=NOW, timezone=HOME):
        assert offer.price is not None
        assert offer.price >= 0
        assert offer.price_high is None or offer.price_high > offer.price


@pytest.mark.parametrize(
    "piece", ["$5 ", "$5-", "free ", "$1,000,000", "member ", "$5 members, ", "/", "not a ", " ", "$", "1,"]
)
def test_hostile_prices_take_little_time(piece: str) -> None:
    text = (piece * 20_000)[:40_000]
    began = time.process_time()
    prices.read(text, now=NOW, timezone=HOME)
    prices.find(text, now=NOW, timezone=HOME)
    assert within(time.process_time() - began, 1.5)
