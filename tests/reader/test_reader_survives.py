"""Whatever the bytes: never an exception, never a failing reader, never long."""

from __future__ import annotations

import random
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from fair import keeps
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scrapers.reader import read

ZONE = ZoneInfo("America/Chicago")
NOW = datetime(2026, 3, 1, 12, tzinfo=ZONE)
PAGES = sorted(Path(__file__).parents[1].glob("listing/*/page.html"))
LONGEST = 4.0
"""Seconds, for a busy machine: the slowest of these pages takes a second and a half, one that runs away takes
minutes."""


def survived(body: bytes, content_type: str | None = None) -> None:
    def once() -> None:
        reading = read(
            body, url="https://x.example/events", content_type=content_type, now=NOW, timezone="America/Chicago"
        )
        failed = [row for row in reading.rejected if " reader failed: " in row.reason]
        assert not failed, failed

    assert keeps(once, LONGEST)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=600))
def test_any_bytes(body: bytes) -> None:
    survived(body)


PARTS = st.sampled_from([
    "<table>", "</table>", "<tr>", "<td>", "</td>", "<th>Date</th>", "<h1>", "</h1>", "<h2>Events</h2>", "<p>", "<li>",
    "<ul>", "<dl><dt>", "<dd>",
    "March 5, 2026", "5:30-7:30pm", "When:", "Where", "Location: Hall", "32/13/2026", "Feb 30", "0:99 pm", "2026-02-31",
    "noon", "1", "2", "31", "&nbsp;",
    "<time datetime='2026-99-99T99:99'>", "<time datetime='2026-03-03'>x</time>",
    "<script type='application/ld+json'>{\"@type\":\"Event\"", "</script>",
    "Board Meeting", "<a href='http://[bad'>Agenda</a>", "CANCELLED", "\x00", "☃", "March 5 - 2, 2026", "12/31/9999",
    "0001-01-01",
])  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PARTS, max_size=60))
def test_any_heap_of_page_parts(parts: list[str]) -> None:
    survived(("<html><body>" + " ".join(parts)).encode(), "text/html")


@pytest.mark.parametrize("page", PAGES[::4], ids=lambda page: page.parent.name)
def test_truncated_and_scrambled_pages(page: Path) -> None:
    body = page.read_bytes()
    dice = random.Random(page.parent.name)
    for _ in range(6):
        survived(body[: dice.randrange(len(body))])
        scrambled = bytearray(body)
        for _ in range(20):
            scrambled[dice.randrange(len(body))] = dice.randrange(256)
        survived(bytes(scrambled), "text/html; charset=utf-8")


HOSTILE = {
    "unclosed divs": b"<div>" * 120_000,
    "deep table": b"<table><tr><td>" * 4_000 + b"March 5, 2026",
    "deep lists with dates": b"<ul><li>March 5, 2026 " * 1_500,
    "one line of dates": b"<p>" + b"March 5, 2026 5 pm, " * 20_000,
    "many dated rows": b"".join(b"<p>Board Meeting March %d, 2026 at 5 pm</p>" % (n % 28 + 1) for n in range(6_000)),
    "many cells": b"<table>" + b"<tr>" + b"<td>1</td>" * 3_000 + b"</tr>" + b"<tr><td>March 5, 2026</td></tr>" * 800,
    "day numbers for ever": b"".join(b"<td>%d</td>" % (n % 31 + 1) for n in range(40_000)),
    "spaces": b"<p>" + b" " * 2_000_000 + b"March 5, 2026",
    "parentheses": b"<p>March 5, 2026 " + b"(" * 50_000,
    "capital words": b"<p>All meetings " + b"Board Of The " * 20_000 + b" are held at 5 pm.</p><p>March 5, 2026</p>",
    "one attribute": b"<div class='" + b"event " * 100_000 + b"'>March 5, 2026</div>",
    "numbers": b"<p>" + b"1 Main " * 40_000 + b"</p><p>March 5, 2026</p>",
    "open script": b"<script type='application/ld+json'>" + b"[" * 200_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_are_read_in_time(name: str) -> None:
    survived(b"<html><body><h1>Events</h1>" + HOSTILE[name], "text/html")
