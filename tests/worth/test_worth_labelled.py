"""The labelled sets: how well people are read and rooms are ranked, measured."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from math import log2
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from digest.score import score
from hobnob.records import Event
from hobnob.taste import Taste
from scrapers.reading.classify import complete
from scrapers.reading.names import proper

LABELLED = Path(__file__).parent.parent / "labelled"


def load(name: str) -> list[dict[str, Any]]:
    return list(YAML(typ="safe").load((LABELLED / name).read_text(encoding="utf-8")))


def alike(text: str | None) -> str:
    return re.sub(r"\W+", " ", (text or "").lower().replace("&", "and")).strip()


def event(title: str, text: str | None = None, **more: Any) -> Event:
    moment = datetime(2026, 5, 5, 16, 30, tzinfo=UTC)
    return complete(Event(title=title, start=moment, timezone="America/New_York", summary=text, **more))


def test_the_sets_are_large_enough() -> None:
    assert len(load("people.yaml")) >= 200
    assert sum(len(group["events"]) for group in load("events.yaml")) >= 200
    assert sum(not row["people"] for row in load("people.yaml")) >= 50


ROUNDS = tuple(f"people_round_{number}.yaml" for number in range(1, 57))
PEOPLE_ONLY = {
    f"people_round_{number}.yaml"
    for number in (9, 11, 16, 30, 32, 34, 35, 37, 39, 40, 42, 43, 45, 46, 48, 49, 50, 51, 54, 55, 56)
}
PEOPLE = ("people.yaml", *(f"people_fresh_{number}.yaml" for number in range(1, 6)), *ROUNDS)


def measure(name: str) -> dict[str, float]:
    right = wrong = missed = placed = placed_right = 0
    for row in load(name):
        got = {proper(person.name): person for person in event(row.get("title") or "Luncheon", row["text"]).people}
        want = {proper(one["name"]): one for one in row["people"]}
        for name, one in want.items():
            found = got.get(name)
            if found is not None and found.role.value == one["role"]:
                right += 1
                if one.get("organization") or found.organization:
                    placed += 1
                    placed_right += alike(found.organization) == alike(one.get("organization"))
            else:
                missed += 1
                wrong += found is not None
        wrong += len(got.keys() - want.keys())
    return {
        "precision": right / (right + wrong), "recall": right / (right + missed), "organization": placed_right / placed,
    }  # fmt: skip


@pytest.mark.parametrize("name", PEOPLE)
def test_announced_people_are_read(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = measure(name)
    with capsys.disabled():
        print(f"\n{name}:", *(f"{name} {value:.3f}" for name, value in found.items()))
    assert found["precision"] >= 0.95
    assert found["recall"] >= 0.85
    assert found["organization"] >= 0.85


@pytest.mark.parametrize("name", [name for name in ROUNDS if name not in PEOPLE_ONLY])
def test_sponsors_and_hosts_are_read(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    right = wrong = wanted = 0
    for row in load(name):
        found = event(row.get("title") or "Luncheon", row["text"])
        got = {alike(one.name) for one in (*found.sponsors, *found.hosts)}
        # an honoured body is neither: an event has no place for it
        want = {alike(one["name"]) for one in row["organizations"] if one["role"] in ("sponsor", "host")}
        right += len(got & want)
        wrong += len(got - want)
        wanted += len(want)
    with capsys.disabled():
        print(f"\n{name}: precision {right / (right + wrong):.3f} recall {right / wanted:.3f}")
    assert right / (right + wrong) >= 0.95
    assert right / wanted >= 0.85


def ndcg(grades: list[int], at: int = 10) -> float:
    def gain(rows: list[int]) -> float:
        return sum((2.0**grade - 1) / log2(rank + 2) for rank, grade in enumerate(rows[:at]))

    return gain(grades) / gain(sorted(grades, reverse=True))


def test_the_best_rooms_come_first(capsys: pytest.CaptureFixture[str]) -> None:
    taste, figures = Taste(), []
    for group in load("events.yaml"):
        ranked = sorted(group["events"], key=lambda row: -score(event(row["title"], row.get("text")), taste).value)
        figures.append(ndcg([row["grade"] for row in ranked]))
    with capsys.disabled():
        print(f"\nNDCG@10: mean {sum(figures) / len(figures):.3f}, worst {min(figures):.3f}")
    assert sum(figures) / len(figures) >= 0.95
    assert min(figures) >= 0.9


def test_nothing_broadcast_or_closed_stands_above_a_board_or_roundtable() -> None:
    taste = Taste()
    rows = [row for group in load("events.yaml") for row in group["events"]]
    low = [row for row in rows if row["grade"] <= 1 and re.search("webinar|festival|closed", row["title"], re.I)]
    high = [row for row in rows if row["grade"] == 5 and re.search("round ?table|board", row["title"], re.I)]
    assert len(low) >= 15
    assert len(high) >= 10
    best = max(score(event(row["title"], row.get("text")), taste).value for row in low)
    worst = min(score(event(row["title"], row.get("text")), taste).value for row in high)
    assert best < worst
