"""Every folder ``tests/platforms/<platform>/<case>/`` is one test; a new platform needs no line here.

A case holds ``page.<html|json|xml|ics|txt>`` (the document), ``request.yaml`` (``url``, ``now``,
``timezone``, optionally ``content_type``) and ``expected.yaml``:

``events``      the fields that matter of each event, in any order; lists and parts may be given in part
``more``        true when the page holds further events than those listed (else the number must agree)
``rejected``    words that must stand in the reasons of rejected rows
``endpoints`` ``pages`` ``details``   the addresses the platform must name, in this order (endpoints as
                "A https://..." or "B POST https://... key=value", more may follow; pages and details exactly)
``detected``    false for a document that must not be taken for this platform's
``alone``       false where the platform leaves the events to a format and only adds addresses
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from ruamel.yaml import YAML

from hobnob.records import Event
from scrapers import platform as platforms
from scrapers.document import Document
from scrapers.draft import Context, Endpoint, Rejected
from scrapers.finish import finish
from scrapers.reader import Reading, read_document

HERE = Path(__file__).parent
CASES = sorted(path.parent for path in HERE.glob("*/*/expected.yaml"))
LISTS = ("events", "rejected", "endpoints", "pages", "details")


def load(path: Path) -> dict[str, Any]:
    return YAML(typ="safe", pure=True).load(path.read_text("utf-8")) or {}


class Case:
    def __init__(self, folder: Path) -> None:
        self.folder, self.key = folder, folder.parent.name
        self.expected = load(folder / "expected.yaml")
        request = load(folder / "request.yaml")
        page = next(path for path in sorted(folder.iterdir()) if path.stem == "page")
        now = datetime.fromisoformat(str(request["now"]))
        zone = request.get("timezone", "America/Chicago")
        self.context = Context(request["url"], now if now.tzinfo else now.replace(tzinfo=ZoneInfo(zone)), zone)
        self.document = Document(page.read_bytes(), request["url"], request.get("content_type"))
        self.platform = next(one for one in platforms.known() if one.key == self.key)


@pytest.fixture(params=CASES, ids=lambda path: f"{path.parent.name}-{path.name}")
def case(request: pytest.FixtureRequest) -> Case:
    return Case(request.param)


def alone(case: Case) -> Reading:
    """What the platform states by itself."""
    reading = Reading(recognised=True)
    for draft in case.platform.platform.read(case.document, case.context):
        told = draft if isinstance(draft, Rejected) else finish(draft, case.context, case.key)
        (reading.rejected if isinstance(told, Rejected) else reading.events).append(told)  # type: ignore[arg-type]
    return reading


def fits(want: Any, got: Any) -> bool:
    """Whether all that is wanted is there: mappings and lists in part, text that ends in … by its beginning."""
    if isinstance(want, dict):
        return isinstance(got, dict) and all(fits(value, got.get(key)) for key, value in want.items())
    if isinstance(want, list):
        if not want:
            return not got
        return isinstance(got, list) and all(any(fits(one, other) for other in got) for one in want)
    if isinstance(want, str) and want.endswith("…"):
        return isinstance(got, str) and want[:-1] in got
    return want == got


def plain(event: Event) -> dict[str, Any]:
    told = event.model_dump(mode="json")
    zone = ZoneInfo(event.timezone)
    for name in ("start", "end", "previous_start", "registration_closes"):
        moment = getattr(event, name)
        told[name] = moment.astimezone(zone).isoformat(timespec="minutes") if moment else None
    return told


def compare(case: Case, reading: Reading) -> None:
    got = [plain(event) for event in reading.events]
    want = case.expected.get("events", [])
    for one in want:
        if not any(fits(one, other) for other in got):
            near = [other for other in got if other["title"] == one.get("title")] or got
            shown = [{key: other.get(key) for key in one} for other in near[:4]]
            pytest.fail(f"not found: {one}\nnearest: {shown}\nrejected: {reading.rejected[:4]}")
    if not case.expected.get("more"):
        assert len(got) == len(want), [(one["title"], one["start"]) for one in got]
    reasons = "\n".join(f"{one.row}: {one.reason}" for one in reading.rejected)
    assert not [word for word in case.expected.get("rejected", []) if word not in reasons], reasons


def spoken(endpoint: Endpoint) -> str:
    body = endpoint.body
    method = "POST " if body is not None else ""
    form = "".join(f" {name}={value}" for name, value in (body or {}).items())
    return f"{endpoint.access} {method}{endpoint.url}{form}"


def test_it_is_recognised(case: Case) -> None:
    found = [one.key for one in platforms.candidates(case.document)]
    assert (case.key in found) is case.expected.get("detected", True), found


def test_the_platform_reads_it(case: Case) -> None:
    if case.expected.get("detected", True) and case.expected.get("alone", True):
        compare(case, alone(case))


def test_the_reader_reads_it(case: Case) -> None:
    if case.expected.get("detected", True):
        reading = read_document(case.document, case.context)
        assert reading.recognised
        compare(case, reading)


def test_it_knows_better_addresses(case: Case) -> None:
    if not case.expected.get("detected", True):
        return
    endpoints = [spoken(one) for one in case.platform.endpoints(case.document, case.context)]
    want = case.expected.get("endpoints", [])
    assert endpoints[: len(want)] == want
    assert case.platform.pages(case.document, case.context) == case.expected.get("pages", [])
    if "details" in case.expected:
        assert case.platform.details(case.document, case.context) == case.expected["details"]


def test_endpoints_name_their_platform_and_class(case: Case) -> None:
    for endpoint in case.platform.endpoints(case.document, case.context):
        assert endpoint.access in ("A", "B", "C")
        assert endpoint.platform in {one.key for one in platforms.known()} | {"icalendar", "rss", "json_ld"}
        assert endpoint.url.startswith(("http://", "https://"))


@pytest.mark.parametrize("one", platforms.known(), ids=lambda one: one.key)
def test_every_platform_keeps_the_contract(one: platforms.Known) -> None:
    assert one.name
    assert one.access in ("A", "B", "C")
    assert one.why_not or one.access != "C"
    assert one.platform.SIGNS
    assert all(sign == sign.lower() and sign for sign in one.platform.SIGNS)
    assert any(path.parent.name == one.key for path in CASES), f"no case under tests/platforms/{one.key}/"


@pytest.mark.parametrize("one", platforms.known(), ids=lambda one: one.key)
@pytest.mark.parametrize(
    "body",
    [b"", b"\x00\xff\xfe", b"{", b"[1, null, {}]", b'{"events": 3, "items": {"a": null}, "Result": "x"}',
    b"<?xml version='1.0'?><a/>",
     b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR", b"<html><body><article class=event><time datetime=x></time></article>"],
    ids=range(8),
)  # fmt: skip
def test_no_platform_chokes_on_what_is_not_its_own(one: platforms.Known, body: bytes) -> None:
    context = Context(
        "https://chamber.example/events",
        datetime(2026, 3, 2, 12, tzinfo=ZoneInfo("America/Chicago")),
        "America/Chicago",
    )
    document = Document(body, context.url)
    one.platform.detect(document)
    assert not [row for row in one.platform.read(document, context) if not isinstance(row, Rejected)]
    one.endpoints(document, context)
    one.pages(document, context)
    one.details(document, context)
