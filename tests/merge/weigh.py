"""Weighs the facts of ``scrapers.likeness.facts`` anew on the labelled pairs, and writes
``scrapers/likeness/points.py``.

    python tests/merge/weigh.py            prints what precision and recall become
    python tests/merge/weigh.py --write    writes the points, too
    python tests/merge/weigh.py --only "one jubilee" "one price"    weighs some facts, such as new ones, and leaves all
    else

A logistic regression, held near the points that stand now, of which none changes its sign: a fact keeps its sense,
and what few pairs show moves little. To hold two events for one costs more than to miss one. Each pair is weighed
twice, once as if half of the themes were unknown: of pairs that nobody has read yet as many are, and the points of
what needs no list must not be small because the lists know these pairs.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "tests"), str(ROOT)]

from test_merge_pairs import OTHERS, PAIRS, Pair  # noqa: E402  (a program beside tests)

from scrapers.likeness import profile as profiles  # noqa: E402
from scrapers.likeness import themes, titles  # noqa: E402
from scrapers.likeness.evidence import compared, stated  # noqa: E402
from scrapers.likeness.points import ENOUGH, POINTS  # noqa: E402
from scrapers.likeness.profile import profile  # noqa: E402

FILE = ROOT / "scrapers" / "likeness" / "points.py"
FALSE_COSTS = 4.0
HELD = 0.5
HELD_OF_SOME = 0.1
SHARPNESS = 2.0
ROUNDS = 500
PRECISION = 0.99
# what invented pairs of one town show too strongly: between towns more is alike, and publishers end one event at two
# hours
AT_MOST = {
    "one hand wrote both places": 0.8,
    "two ends": 1.5,
    "one kind": 0.1,
    "nothing in either": 0.4,
    "one tells that it is a chamber's, as the other is": 1.2,
    "one's title tells that it is a chamber's, as the other is": 1.3,
    "one kind, in a paper's words": 1.2,
    "words of the title": 1.4,
    "a usual title within the other": 1.2,
    "one title tells only whose it is": 1.5,
    "each names another who speaks": 2.0,
}
AT_LEAST = {
    "only the day in common": 3.0,
    "one lasts for days": 1.5,
    "one organiser at two hours": 0.5,
    "one is of the whole town": 2.0,
    "two branches": 3.0,
    "a usual thing at two hours": 1.0,
    "two hours and no common house": 1.0,
    "a body's, or held often, at two hours": 2.0,
    "two bodies at two hours": 2.0,
    "two bodies": 1.0,
    "one seeks who helps at the other": 0.5,
    "half an hour apart, and fills a house": 0.6,
    "half an hour apart": 1.2,
    "an hour apart": 2.4,
    "one is a body's": 2.0,
    "held in many places": 2.3,
    "one tells the hour in its text, and the house": 0.4,
    "both titles tell that it is a chamber's": 1.0,
    "usual words in both titles, and more of each": 0.6,
}


class Row(NamedTuple):
    one: bool
    told: dict[str, float]


def rows(pairs: Sequence[Pair]) -> tuple[list[Row], int]:
    """The pairs that facts decide, and how many of one event others rule out."""
    found, lost = [], 0
    for pair in pairs:
        both = compared(profile(pair.a), profile(pair.b))
        if isinstance(both, str):
            lost += pair.same
            continue
        told: dict[str, float] = {}
        for reason, strength in stated(both):
            told[reason] = told.get(reason, 0.0) + strength
        found.append(Row(pair.same, told))
    return found, lost


def half_known(pairs: Sequence[Pair]) -> list[Row]:
    """``rows`` of a reader who knows every other theme."""
    known = "\n".join(themes._LINES.strip().splitlines()[::2])
    try:
        with patch.object(themes, "_LINES", known):
            _forget()
            return rows(pairs)[0]
    finally:
        _forget()


def _forget() -> None:
    for remembered in (themes._table, titles.taken_apart, profiles._taken_apart):
        remembered.cache_clear()


def bounded(reason: str, value: float) -> float:
    most, least = AT_MOST.get(reason, 9.0), AT_LEAST.get(reason, 0.01)
    return min(max(value, least), most) if POINTS[reason] > 0 else max(min(value, -least), -most)


def fitted(told: list[Row], only: Sequence[str] = ()) -> tuple[dict[str, float], float]:
    """Points and threshold of the least loss, by Adam's steps; or the points of ``only`` some facts, all else as it
    stands."""
    points, enough = dict(POINTS), ENOUGH
    names = [*only] or [*points, ""]
    if only:
        told = [row for row in told if not row.told.keys().isdisjoint(only)]
    mean, spread = dict.fromkeys(names, 0.0), dict.fromkeys(names, 0.0)
    for step in range(1, ROUNDS + 1):
        slope = {
            reason: (HELD_OF_SOME if only else HELD) * (value - POINTS[reason]) for reason, value in points.items()
        }
        slope[""] = 0.1 * (enough - ENOUGH)
        for row in told:
            total = sum(points[reason] * strength for reason, strength in row.told.items()) - enough
            chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, SHARPNESS * total))))
            error = SHARPNESS * (chance - row.one) * (1.0 if row.one else FALSE_COSTS)
            for reason, strength in row.told.items():
                slope[reason] += error * strength
            slope[""] -= error
        for name in names:
            mean[name] = 0.9 * mean[name] + 0.1 * slope[name]
            spread[name] = 0.999 * spread[name] + 0.001 * slope[name] ** 2
            move = 0.02 * (mean[name] / (1 - 0.9**step)) / (math.sqrt(spread[name] / (1 - 0.999**step)) + 1e-8)
            if name:
                points[name] = bounded(name, points[name] - move)
            else:
                enough -= move
    return {reason: round(value, 2) for reason, value in points.items()}, round(enough, 2)


def measured(told: list[Row], lost: int, points: dict[str, float], enough: float) -> tuple[float, float]:
    held = [row for row in told if sum(points[reason] * strength for reason, strength in row.told.items()) >= enough]
    right = sum(row.one for row in held)
    return right / max(1, len(held)), right / max(1, lost + sum(row.one for row in told))


def text(points: dict[str, float], enough: float) -> str:
    head, _, _ = FILE.read_text(encoding="utf-8").partition("ENOUGH")
    return (
        f"{head}ENOUGH = {enough:.2f}\n\nPOINTS = {{\n"
        + "".join(f'    "{reason}": {value:.2f},\n' for reason, value in points.items())
        + "}\n"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write the points")
    parser.add_argument(
        "--only", nargs="+", default=[], choices=list(POINTS), metavar="FACT", help="weigh these facts only"
    )
    options = parser.parse_args()
    sets = [rows(PAIRS), rows(OTHERS)]
    half = half_known([*PAIRS, *OTHERS])
    lost_half = sum(lost for _, lost in sets)
    points, enough = fitted([row for told, _ in sets for row in told] + half, options.only)
    for reason in options.only:
        print(f"{reason}: {POINTS[reason]:.2f} -> {points[reason]:.2f}")
    while not options.only and min(measured(told, lost, points, enough)[0] for told, lost in sets) < PRECISION:
        enough = round(enough + 0.01, 2)
    for name, (told, lost) in zip(("PAIRS", "OTHERS"), sets, strict=True):
        print(f"{name}: precision {{:.3f}} recall {{:.3f}}".format(*measured(told, lost, points, enough)))
    for name, told_points, least in (("before", POINTS, ENOUGH), ("now", points, enough)):
        print(
            f"half of the themes unknown, {name}: precision {{:.3f}} recall {{:.3f}}".format(
                *measured(half, lost_half, told_points, least)
            )
        )
    if options.write:
        FILE.write_text(text(points, enough), encoding="utf-8")


if __name__ == "__main__":
    main()
