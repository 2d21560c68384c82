"""Each folder under ``cases/<reader>/`` is one test: a page, and the events that are true of it.

``expected.yaml`` holds ``events`` (the fields worth stating, of every event in order), ``rejected`` (a part of
each reason) and, where they differ from the defaults here, ``url``, ``now``, ``timezone`` and ``content_type``.
"""

from __future__ import annotations

import importlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from hobnob.records import Event
from scrapers.document import Document
from scrapers.draft import Context, Rejected
from scrapers.finish import finish

CASES = Path(__file__).parent / "cases"
FOLDERS = sorted(page.parent for page in CASES.glob("*/*/expected.yaml"))


def told(value: Any) -> Any:
    """A record's value as YAML would hold it."""
    if isinstance(value, datetime):
        return value.isoformat()
    if hasattr(value, "model_dump"):
        return {
            key: told(part)
            for key, part in value.model_dump(mode="json").items()
            if part is not None and part is not False and part != []
        }
    if isinstance(value, tuple | list):
        return [told(part) for part in value]
    return getattr(value, "value", value)


def only(stated: Any, got: Any) -> Any:
    """What ``got`` says of the things that are stated."""
    if isinstance(stated, dict) and isinstance(got, dict):
        return {key: only(part, got.get(key)) for key, part in stated.items()}
    if isinstance(stated, list) and isinstance(got, list) and len(stated) == len(got):
        return [only(part, other) for part, other in zip(stated, got, strict=True)]
    return got


def test_there_are_cases() -> None:
    assert len(FOLDERS) >= 60


@pytest.mark.parametrize("folder", FOLDERS, ids=[f"{f.parent.name}-{f.name}" for f in FOLDERS])
def test_case(folder: Path) -> None:
    expected = YAML(typ="safe").load((folder / "expected.yaml").read_text(encoding="utf-8"))
    page = next(path for path in folder.iterdir() if path.stem == "page")
    url = expected.get("url", "https://chamber.example/events")
    document = Document(page.read_bytes(), url, expected.get("content_type"))
    now = datetime.fromisoformat(expected.get("now", "2026-05-01")).replace(tzinfo=UTC)
    context = Context(url, now, expected.get("timezone", "America/Chicago"))
    reader = importlib.import_module(f"scrapers.formats.{folder.parent.name}")
    rows = [
        row if isinstance(row, Rejected) else finish(row, context, reader.NAME)
        for row in reader.read(document, context)
    ]
    events = [row for row in rows if isinstance(row, Event)]
    reasons = [row.reason for row in rows if isinstance(row, Rejected)]
    stated = expected.get("events") or []
    got = [{key: told(getattr(event, key)) for key in want} for want, event in zip(stated, events, strict=False)]
    assert [only(want, one) for want, one in zip(stated, got, strict=False)] == stated
    assert [event.title for event in events[len(stated) :]] == [], "events that are not expected"
    wanted = expected.get("rejected") or []
    assert len(reasons) == len(wanted), reasons
    for part, reason in zip(wanted, reasons, strict=True):
        assert part in reason
