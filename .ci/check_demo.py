"""The demo's feed, read as a feed reader reads it, has the events it must have."""

from __future__ import annotations

import sys
from pathlib import Path

import feedparser

from hobnob.demo.town import Expectation

expected = Expectation()
feed = feedparser.parse(Path(sys.argv[1]).read_bytes())
assert not feed.bozo, feed.bozo_exception
titles = [entry.title for entry in feed.entries]
assert len({entry.id for entry in feed.entries}) == len(titles), "two items share a guid"
assert all(entry.published_parsed for entry in feed.entries)
for name, count in {
    expected.joint: 1,
    expected.members_only: 1,
    expected.online: 1,
    "Ribbon Cutting": expected.ribbon_cuttings,
    "CEO Roundtable Luncheon": 1,
    "State of the City Address": 1,
    "Get on Board": 1,
}.items():
    found = [title for title in titles if name in title]
    assert len(found) == count, f"{name}: expected {count}, found {found or titles}"
print(f"{len(titles)} items, all expected ones among them")
