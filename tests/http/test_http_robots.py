from __future__ import annotations

import time

import pytest
from robots_cases import CASES, ESCAPES, PATHS

from scrapers import robots

CHECKS = [(name, body, agent, url, expected) for name, body, agent, urls in CASES for url, expected in urls.items()]


@pytest.mark.parametrize(
    ("body", "agent", "url", "expected"), [c[1:] for c in CHECKS], ids=[f"{c[0]}: {c[3][:60]}" for c in CHECKS]
)
def test_rules(body: str | bytes, agent: str, url: str, expected: bool) -> None:
    content = body.encode() if isinstance(body, str) else body
    assert robots.allowed(content, agent, url) is expected


@pytest.mark.parametrize(("url", "path"), PATHS)
def test_path_of(url: str, path: str) -> None:
    assert robots.path_of(url) == path


@pytest.mark.parametrize(("pattern", "escaped"), ESCAPES)
def test_escaping(pattern: str, escaped: str) -> None:
    assert robots.escaped(pattern.encode()) == escaped.encode()


@pytest.mark.parametrize(
    ("text", "delay"),
    [
        ("user-agent: *\ncrawl-delay: 10\ndisallow: /x", 10.0),
        ("user-agent: *\nCrawl-delay: 2.5", 2.5),
        ("user-agent: *\ncrawl-delay: 86400", robots.MAX_CRAWL_DELAY),
        ("user-agent: *\ncrawl-delay: -3", None),
        ("user-agent: *\ncrawl-delay: soon", None),
        ("user-agent: *\ncrawl-delay: nan", None),
        ("user-agent: *\ncrawl-delay: inf", robots.MAX_CRAWL_DELAY),
        ("crawl-delay: 4\nuser-agent: *\ndisallow: /x", None),
        ("user-agent: *\ncrawl-delay: 4\nuser-agent: hobnob\ncrawl-delay: 7\nallow: /", 7.0),
        ("user-agent: *\ncrawl-delay: 4\nallow: /\nuser-agent: hobnob\nallow: /", None),
        ("user-agent: bingbot\ncrawl-delay: 4\nallow: /", None),
    ],
)
def test_crawl_delay(text: str, delay: float | None) -> None:
    assert robots.parse(text.encode(), "hobnob").crawl_delay == delay


def test_a_file_made_to_be_slow_is_not() -> None:
    rule = b"disallow: /" + b"*a" * 1000 + b"$\n"
    content = b"user-agent: *\n" + rule * 200
    began = time.perf_counter()
    assert robots.allowed(content, "hobnob", "http://a.example/" + "a" * 900 + "b")
    assert time.perf_counter() - began < 2


def test_only_the_first_half_megabyte_counts() -> None:
    content = b"user-agent: *\n" + b"# padding\n" * 60_000 + b"disallow: /\n"
    assert robots.allowed(content, "hobnob", "http://a.example/x")
