"""The pages in a real browser: filter, search, open, subscribe, dark, phone, accessible, quiet."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

PAGES = {
    "front": "", "region": "akron/", "event": "akron/e/akron00002.html", "month": "akron/month/",
    "people": "akron/people/",
    "companies": "akron/companies/", "person": "akron/people/jane-roe.html", "digest": "akron/digest.html",
    "subscribe": "akron/subscribe.html", "kind": "akron/chamber.html", "watch": "akron/watch/acme.html",
    "404": "404.html",
}  # fmt: skip
SIZES = {"desk": (1200, 900), "phone": (390, 844), "small": (320, 640)}


@pytest.fixture
def page(chromium: Any) -> Iterator[Any]:
    context = chromium.new_context(viewport={"width": 1200, "height": 900})
    made = context.new_page()
    made.faults = []
    made.on("console", lambda told: made.faults.append(told.text) if told.type in ("error", "warning") else None)
    made.on("pageerror", lambda error: made.faults.append(str(error)))
    yield made
    faults = [fault for fault in made.faults if "favicon" not in fault]
    context.close()
    assert faults == []


@pytest.fixture(params=["static", "live"])
def site(request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue(request.param))


def until(page: Any, expression: str) -> None:
    """Waits by asking: Playwright's own waiting needs eval, which the pages forbid."""
    end = time.monotonic() + 5
    while not page.evaluate(expression):
        assert time.monotonic() < end, expression
        time.sleep(0.02)


def shown(page: Any) -> list[str]:
    return [item.inner_text() for item in page.locator("#results .row .name").all()]


def test_filter_by_kind_and_words(page: Any, site: str) -> None:
    page.goto(site + "akron/")
    page.locator("summary", has_text="Filter").click()
    page.select_option("select[name=kind]", "professional")
    page.wait_for_selector("#results:not([hidden]) .row")
    assert shown(page)
    assert all("Chamber" not in name for name in shown(page))
    page.fill("input[name=q]", "cfo roundtable")
    until(page, "[...document.querySelectorAll('#results .name')].every(a => a.textContent.includes('CFO'))")
    assert "events" in page.locator("#count").inner_text()
    page.fill("input[name=q]", "zebra")
    until(page, "document.querySelector('#count').textContent === '0 events'")
    page.locator("button[type=reset]").click()
    until(page, "document.querySelector('#results').hidden && !document.querySelector('#listing').hidden")


def test_a_filter_is_an_address_that_can_be_sent(page: Any, site: str) -> None:
    page.goto(site + "akron/?kind=volunteer&guests=1&score=20")
    page.wait_for_selector("#results:not([hidden]) .row")
    first = shown(page)
    assert first
    assert page.input_value("select[name=kind]") == "volunteer"
    page.reload()
    page.wait_for_selector("#results:not([hidden]) .row")
    assert shown(page) == first


def test_both_ways_of_serving_answer_alike(chromium: Any, static: str, live: str) -> None:
    queries = [
        "?q=bank",
        "?kind=chamber&price=20",
        "?miles=5",
        "?where=online",
        "?where=room&score=50",
        "?guests=1&format=gala",
    ]
    context = chromium.new_context()
    unscripted = chromium.new_context(java_script_enabled=False)
    here, there = context.new_page(), unscripted.new_page()
    for query in queries:
        here.goto(static + "akron/" + query)
        until(here, "document.querySelector('#count').textContent !== ''")
        there.goto(live + "akron/" + query)
        assert shown(here) == shown(there), query
        assert here.locator("#count").inner_text() == there.locator("#count").inner_text()
    context.close()
    unscripted.close()


def test_without_javascript_everything_is_reachable(chromium: Any, static: str) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(static)
    page.get_by_role("link", name="Akron", exact=True).click()
    assert not page.locator("form").is_visible()
    page.locator(".day .name").first.click()
    assert page.locator("dl.facts").is_visible()
    context.close()


def test_an_event_opens_and_can_be_taken_along(page: Any, site: str) -> None:
    page.goto(site + "akron/")
    name = page.locator(".day .name").first
    title = name.inner_text()
    name.click()
    assert page.locator("h1").inner_text() == title
    assert (
        page.locator("a", has_text="Google Calendar").get_attribute("href").startswith("https://calendar.google.com/")
    )
    with page.expect_download() as download:
        page.locator("main a", has_text=".ics file").first.evaluate("a => { a.download = 'x.ics'; a.click() }")
    body = Path(download.value.path()).read_bytes()
    assert body.startswith(b"BEGIN:VCALENDAR\r\n")


def test_subscribing_is_one_click_away_and_explained(page: Any, site: str) -> None:
    page.goto(site + "akron/")
    page.locator("summary", has_text="Subscribe").click()
    assert (
        page.locator("a", has_text="Add to my calendar").first.get_attribute("href")
        == "webcal://rooms.example/akron.ics"
    )
    assert page.locator("link[rel=alternate][type='application/rss+xml']").count() >= 1
    page.get_by_role("link", name="All feeds of Akron").click()
    assert "In your calendar" in page.locator("main").inner_text()


@pytest.mark.parametrize("name", PAGES)
def test_no_page_is_wider_than_the_phone(chromium: Any, static: str, name: str) -> None:
    for width, height in SIZES.values():
        context = chromium.new_context(viewport={"width": width, "height": height})
        page = context.new_page()
        page.goto(static + PAGES[name])
        assert page.evaluate("document.documentElement.scrollWidth") <= width, (name, width)
        context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_no_violation(chromium: Any, static: str, axe: str, name: str, scheme: str) -> None:
    for width, height in (SIZES["desk"], SIZES["phone"]):
        context = chromium.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, bypass_csp=True
        )
        page = context.new_page()
        page.goto(static + PAGES[name])
        for summary in page.locator("summary").all():
            if summary.is_visible():
                summary.click()
        page.evaluate(axe)
        found = page.evaluate(
            "axe.run(document).then(r => r.violations.map(v => [v.id, v.nodes.map(n => n.html).slice(0, 3)]))"
        )
        context.close()
        assert found == [], (name, width)


def test_the_first_view_is_light_and_asks_nobody_else(chromium: Any, static: str) -> None:
    for name, path in PAGES.items():
        context = chromium.new_context()
        page = context.new_page()
        weight, asked = [], []
        page.on(
            "response",
            lambda answer, weight=weight, asked=asked: (weight.append(len(answer.body())), asked.append(answer.url)),
        )
        page.goto(static + path)
        page.wait_for_load_state("networkidle")
        assert sum(weight) <= 100_000, (name, sum(weight))
        assert all(url.startswith((static, "https://rooms.example/")) for url in asked), asked
        context.close()


def test_the_keyboard_reaches_the_events(page: Any, static: str) -> None:
    page.goto(static + "akron/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_dark_is_dark(chromium: Any, static: str) -> None:
    shades = {}
    for scheme in ("light", "dark"):
        context = chromium.new_context(color_scheme=scheme)
        page = context.new_page()
        page.goto(static + "akron/")
        colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
        shades[scheme] = sum(map(int, colour.strip("rgb()").split(",")))
        context.close()
    assert shades["light"] > 600
    assert shades["dark"] < 150


def test_screenshots_for_the_documentation(chromium: Any, static: str) -> None:
    """Rewrites docs/screenshots when HOBNOB_SCREENSHOTS is set; else only proves that they can be taken."""
    folder = Path(__file__).parents[3] / "docs" / "screenshots"
    for name, path, scheme, size in (
        ("region", "akron/", "light", "desk"), ("region-dark", "akron/", "dark", "desk"),
        ("region-phone", "akron/", "light", "phone"),
        ("event", PAGES["event"], "light", "desk"), ("month", PAGES["month"], "light", "desk"),
        ("digest", PAGES["digest"], "light", "desk"), ("subscribe", PAGES["subscribe"], "light", "desk"),
    ):  # fmt: skip
        width, height = SIZES[size]
        context = chromium.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
        page = context.new_page()
        page.goto(static + path)
        picture = page.screenshot()
        context.close()
        assert len(picture) > 5000
        if os.environ.get("HOBNOB_SCREENSHOTS"):
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{name}.png").write_bytes(picture)
