"""Each folder ``tests/stamps/<case>/`` is one test of what a whole document says of hours: ``page.*`` and
``expected.yaml``.

``expected.yaml`` holds ``events``, all of them in order of time: ``start`` ("2026-12-05" when no hour is stated, else
"2026-12-03T17:30" by the clock of ``timezone``), ``title``, and where it matters ``end``, ``venue`` (its name),
``attendance`` and ``status``; ``url``, ``now``, ``timezone`` and ``content_type`` where they differ from the defaults
here.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from ruamel.yaml import YAML

from hobnob.records import Event
from scrapers import extract

HERE = Path(__file__).parent
CASES = sorted(path.parent for path in HERE.glob("*/expected.yaml"))
KINDS = {"html": "text/html", "ics": "text/calendar", "json": "application/json", "xml": "application/xml", "rss": "application/rss+xml",
         "csv": "text/csv", "jcal": "application/calendar+json"}  # fmt: skip


def told(event: Event, want: dict[str, Any], zone: ZoneInfo) -> dict[str, Any]:
    """The event in the words of ``expected.yaml``, as far as those are asked for."""

    def moment(value: datetime | None) -> str | None:
        if value is None:
            return None
        if not event.hour_known:
            return value.astimezone(ZoneInfo(event.timezone)).strftime("%Y-%m-%d")
        return value.astimezone(zone).strftime("%Y-%m-%dT%H:%M")

    said = {
        "start": moment(event.start), "end": moment(event.end), "title": event.title,
        "venue": event.venue and event.venue.name,
        "city": event.venue and event.venue.city, "attendance": event.attendance and event.attendance.value,
        "status": event.status.value,
        "summary": event.summary,
    }  # fmt: skip
    return {name: said[name] for name in want}


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_document(folder: Path) -> None:
    expected = YAML(typ="safe", pure=True).load((folder / "expected.yaml").read_text("utf-8"))
    page = next(path for path in folder.iterdir() if path.stem == "page")
    zone = ZoneInfo(expected.get("timezone", "America/Chicago"))
    now = datetime.fromisoformat(str(expected.get("now", "2026-11-29T12:00"))).replace(tzinfo=zone)
    kind = page.suffix[1:]
    events = extract(
        page.read_bytes(), url=expected.get("url", f"https://harborchamber.example/events.{kind}"),
        content_type=expected.get("content_type", KINDS[kind]), now=now, timezone=zone.key,
    )  # fmt: skip
    wanted = expected["events"] or []
    got = sorted(events, key=lambda event: (event.start, event.title))
    assert [told(event, want, zone) for event, want in zip(got, wanted, strict=False)] == wanted
    assert [event.title for event in got[len(wanted) :]] == [], "events that are not expected"


def test_there_are_cases() -> None:
    assert len(CASES) >= 30
