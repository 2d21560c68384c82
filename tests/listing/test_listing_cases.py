"""Every folder ``tests/listing/<case>/`` is one test: ``page.html`` and ``expected.yaml``.

``expected.yaml`` holds ``url``, ``now``, ``timezone`` (default America/Chicago) and ``events``, all of them:
``start`` ("2026-03-05" when no hour is stated, else "2026-03-05T17:30"), ``title``, and where it matters
``end``, ``place`` (words that must stand in the venue), ``venue`` (its name and nothing else), ``prices``, ``offers``
(their names), ``people``, ``access``, ``capacity``, ``url`` (its end), ``status``, ``full`` (whether no place is left).
``rejected`` are words that must stand in a rejected row's reason.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from ruamel.yaml import YAML

from hobnob.records import Availability, Event
from scrapers.document import Document
from scrapers.draft import Context, Rejected
from scrapers.finish import finish
from scrapers.formats import listing

HERE = Path(__file__).parent
CASES = sorted(path.parent for path in HERE.glob("*/expected.yaml"))


def local(moment: datetime | None, event: Event) -> str | None:
    if moment is None:
        return None
    there = moment.astimezone(ZoneInfo(event.timezone))
    return there.strftime("%Y-%m-%dT%H:%M" if event.time_known and not event.all_day else "%Y-%m-%d")


def told(event: Event, want: dict[str, Any]) -> dict[str, Any]:
    """The event in the words of ``expected.yaml``, as far as those are asked for."""
    venue = " ".join(str(part) for part in (event.venue.model_dump().values() if event.venue else ()) if part)
    out: dict[str, Any] = {"start": local(event.start, event), "title": event.title}
    if "end" in want:
        out["end"] = local(event.end, event)
    if "place" in want:
        out["place"] = want["place"] if want["place"] and want["place"] in venue else venue or None
    if "venue" in want:
        out["venue"] = event.venue.name if event.venue else None
    if "prices" in want:
        out["prices"] = [offer.price for offer in event.offers]
    if "offers" in want:
        out["offers"] = ", ".join(offer.name for offer in event.offers if offer.name)
    if "people" in want:
        out["people"] = ", ".join(person.name for person in event.people)
    if "access" in want:
        out["access"] = event.access.value if event.access else None
    if "attendance" in want:
        out["attendance"] = event.attendance.value if event.attendance else None
    if "capacity" in want:
        out["capacity"] = event.capacity
    if "url" in want:
        out["url"] = want["url"] if (event.url or "").endswith(want["url"] or "\0") else event.url
    if "full" in want:
        out["full"] = any(offer.availability is Availability.SOLD_OUT for offer in event.offers)
    if "status" in want:
        out["status"] = event.status.value
    return out


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_page(folder: Path) -> None:
    expected = YAML(typ="safe", pure=True).load((folder / "expected.yaml").read_text("utf-8"))
    zone = expected.get("timezone", "America/Chicago")
    now = datetime.fromisoformat(str(expected["now"])).replace(tzinfo=ZoneInfo(zone))
    context = Context(expected["url"], now, zone)
    document = Document((folder / "page.html").read_bytes(), expected["url"], "text/html; charset=utf-8")
    events: list[Event] = []
    rejected: list[Rejected] = []
    for row in listing.read(document, context):
        result = row if isinstance(row, Rejected) else finish(row, context, "listing")
        (rejected if isinstance(result, Rejected) else events).append(result)  # type: ignore[arg-type]
    wanted = sorted(expected["events"] or [], key=lambda want: (str(want["start"]), want["title"]))
    got = sorted(events, key=lambda event: (local(event.start, event) or "", event.title))
    assert [told(event, want) for event, want in zip(got, wanted, strict=False)] == [
        {**want, "start": str(want["start"])} for want in wanted
    ]
    assert len(got) == len(wanted), [f"{event.start} {event.title}" for event in got]
    for words in expected.get("rejected", ()):
        assert any(words in row.reason for row in rejected), [row.reason for row in rejected]


def test_there_are_cases_enough() -> None:
    assert len(CASES) >= 30
