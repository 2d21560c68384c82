"""The labelled set: precision and recall of ``merge.same``, beside the rule of date and first letters."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import pytest
from told import ZONE, at, event

from hobnob.records import Event, Organization
from scrapers.likeness.blocks import Blocks
from scrapers.likeness.profile import profile
from scrapers.merge import same

_FIELDS = {
    "url": "url",
    "reg": "registration_url",
    "online": "online_url",
    "uid": "uid",
    "src": "source",
    "tz": "timezone",
    "sum": "summary",
    "status": "status",
    "attendance": "attendance",
}


class Pair(NamedTuple):
    scene: str
    a: Event
    b: Event
    same: bool


def report(line: str) -> tuple[str, Event]:
    letter, title, start, *rest = [part.strip() for part in line.split("|")]
    venue, by, more = (*rest, "", "", "")[:3]
    told: dict[str, object] = {}
    extra = dict(item.strip().split("=", 1) for item in more.split(" ; ") if item.strip())
    for key, name in _FIELDS.items():
        if key in extra:
            told[name] = extra[key]
    if "end" in extra:
        told["end"] = f"2026-{start[:5]} {extra['end']}"
    if "prev" in extra:
        told["previous_start"] = at(f"2026-{extra['prev']}", extra.get("tz", ZONE))
    if "allday" in extra:
        told |= {"all_day": True, "time_known": False}
    if "hosts" in extra:
        told["hosts"] = tuple(Organization(name=name) for name in extra["hosts"].split(","))
    made = event(title, f"2026-{start}", venue if venue.strip("; ") else None, by=by or None, **told)
    place = {key: extra[key] for key in ("room",) if key in extra}
    if "at" in extra:
        place |= dict(zip(("latitude", "longitude"), map(float, extra["at"].split(",")), strict=True))
    if place and made.venue is not None:
        made = made.model_copy(update={"venue": made.venue.model_copy(update=place)})
    return letter, made


def scenes(path: Path) -> Iterator[tuple[str, list[tuple[str, Event]]]]:
    name, reports = "", []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            if reports:
                yield name, reports
            name, reports = line[3:], []
        elif line.strip() and not line.startswith("#"):
            reports.append(report(line))
    yield name, reports


def pairs(path: Path) -> list[Pair]:
    return [Pair(name, a, b, x == y) for name, told in scenes(path) for (x, a), (y, b) in combinations(told, 2)]


HERE = Path(__file__).parent
PAIRS = [
    pair for path in sorted(HERE.glob("*groups.txt")) if not path.name.startswith("unseen") for pair in pairs(path)
]
OTHERS = [pair for path in sorted(HERE.glob("unseen_*groups.txt")) for pair in pairs(path)]
"""Written by others, each file measured before anything was changed for it; many papers' headlines and clubs' own words
among them."""


def naive(a: Event, b: Event) -> bool:
    return a.start.date() == b.start.date() and a.title[:40].lower() == b.title[:40].lower()


def measured(judge: object, told: list[Pair]) -> tuple[float, float]:
    assert callable(judge)
    right = sum(p.same and judge(p.a, p.b) for p in told)
    claimed = sum(judge(p.a, p.b) for p in told)
    return right / max(1, claimed), right / sum(p.same for p in told)


def shown(name: str, told: list[Pair]) -> tuple[float, float]:
    precision, recall = measured(same, told)
    plain = measured(naive, told)
    print(f"\nmerging {name}: {len(told)} pairs, {sum(p.same for p in told)} of one event")
    print(f"  merge.same             precision {precision:.3f}  recall {recall:.3f}")
    print(f"  date and first letters precision {plain[0]:.3f}  recall {plain[1]:.3f}")
    for p in told:
        if same(p.a, p.b) != p.same:
            print(f"  {'missed' if p.same else 'WRONG '} {p.scene}: {p.a.title!r} / {p.b.title!r}")
    return precision, recall


def test_labelled_pairs(capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        precision, recall = shown("typical pairs", PAIRS)
    assert len(PAIRS) >= 300
    assert precision >= 0.99
    assert recall >= 0.95


def test_pairs_that_others_wrote(capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        precision, recall = shown("others' pairs", OTHERS)
    assert precision >= 0.99
    assert recall >= 0.92


def test_the_order_of_two_does_not_matter() -> None:
    assert [p for p in PAIRS + OTHERS if same(p.a, p.b) != same(p.b, p.a)] == []


def test_blocks_hide_no_pair() -> None:
    """What ``same`` would hold for one event must share a block, or it is never compared."""
    found = [p for p in PAIRS + OTHERS if same(p.a, p.b)]
    blocks = [(p, Blocks(profile(p.a)), Blocks(profile(p.b))) for p in found]
    hidden = [p for p, a, b in blocks if not a.sought & b.stored or not b.sought & a.stored]
    for p in hidden:
        print(p.scene, p.a.title, "/", p.b.title)
    assert len(hidden) <= len(found) * 0.01
