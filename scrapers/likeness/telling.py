"""What tells two events of one name apart: parts, levels, ages, groups by number or letter."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from hobnob import patterns as re
from scrapers.likeness.vocabulary import OPPOSED, SMALL
from scrapers.reading.words import words as vocabulary

LABELS = vocabulary(
    "group session part level section team track flight shift wave heat division module unit phase round ward "
    "district precinct troop grade lesson volume vol number no week day stop show class age ages chapter meeting room "
    "site team block circle "
    "cohort tier region post lodge club"
)
# those who start together
_STARTS = vocabulary("wave division")
_ROMAN = {
    "i": "1",
    "ii": "2",
    "iii": "3",
    "iv": "4",
    "v": "5",
    "first": "1",
    "second": "2",
    "third": "3",
    "fourth": "4",
}
# "Level 2", "Excel I": whatever the word before
_NTH = "#"
# "Group B", "Tuesday A"
_LETTER = "@"
_WEEKDAYS = vocabulary("monday tuesday wednesday thursday friday saturday sunday")
# how long it is, and of how many it consists: "(6 weeks)", "8 sessions"
_LENGTHS = vocabulary("week month hour minute")
_COUNTED = vocabulary("session class lesson meeting")
_FEW = 3
# what one does for a cause, which says nothing of who comes: "Bid for the Kids"
_GIVEN = vocabulary(
    "bid ride run walk swing golf bowl cook give toy hope cast fish drive race skate sing play pedal putt climb paddle "
    "dance hoop pie chip dunk jog row sew knit quilt read coin coat change ring pull spin roll cruise plunge jump"
)
_WHOSE = vocabulary("the our local area needy")
_VALUE = re.compile(r"\d{1,4}|[a-h]|\d+[a-z]{1,2}")

_ANY_SCALE = frozenset().union(*(place for scale in OPPOSED for place in scale))
_AUDIENCE = vocabulary("baby toddler preschool kid tween teen youth senior junior beginner intermediate advanced")

Mark = tuple[str, str]


def marks(told: tuple[str, ...]) -> frozenset[Mark]:
    """The numbers and letters that tell parts apart, each with the word it stands with: "Group 2", "Excel 101"."""
    return frozenset(_marks(told))


def _marks(told: tuple[str, ...]) -> Iterator[Mark]:
    for at, word in enumerate(told):
        before = told[at - 1] if at else ""
        after = told[at + 1] if at + 1 < len(told) else ""
        labelled = before in LABELS
        last = not after or after in SMALL
        value = (
            _ROMAN.get(word, word)
            if labelled or word in ("ii", "iii", "iv") or (word == "i" and before and last)
            else word
        )
        if (
            value.isalpha()
            and len(value) == 1
            and _VALUE.fullmatch(value)
            and (labelled or (at and not after and value != "a") or before in _WEEKDAYS)
        ):
            yield _LETTER, value
        if word in _STARTS and before.isalpha() and before not in SMALL:
            # "Olympic Wave" and "Sprint Wave"
            yield word, before
        if not labelled and value.isdigit() and (after in _LENGTHS or (after in _COUNTED and int(value) > _FEW)):
            continue
        if not _VALUE.fullmatch(value) or (value.isalpha() and not labelled):
            if (
                word in _ROMAN
                and after in ("session", "shift", "show", "round", "seating", "service")
                and not word.startswith("i")
            ):
                yield after, _ROMAN[word]
            continue
        yield (before if not before.isdigit() else ""), value
        if value.isdigit() and len(value) == 1 and before and not before.isdigit():
            yield _NTH, value


def marks_apart(a: frozenset[Mark], b: frozenset[Mark]) -> bool:
    """Whether one is group 1 and the other group 2 of a kind."""
    if not a or not b:
        return False
    for label in {label for label, _ in a} & {label for label, _ in b}:
        mine, theirs = ({value for name, value in told if name == label} for told in (a, b))
        mine, theirs = ({value for value in values if value.isdigit()} or values for values in (mine, theirs))
        if not label and {value.isdigit() for value in mine} != {value.isdigit() for value in theirs}:
            continue
        if label in ("age", "ages"):
            low, high = max(_least(mine), _least(theirs)), min(_most(mine), _most(theirs))
            if low > high:
                return True
        elif not mine & theirs:
            return True
    return False


def _least(values: set[str]) -> int:
    return min((int(value) for value in values if value.isdigit()), default=0)


def _most(values: set[str]) -> int:
    told = [int(value) for value in values if value.isdigit()]
    return max(told) if len(told) > 1 else 99


def one_sided(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether only one title says for whom or for which level it is: "Turkey Trot" and "Turkey Trot Kids' Mile"."""
    return _for_whom(a) != _for_whom(b)


@lru_cache(maxsize=8192)
def _for_whom(told: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for at, word in enumerate(told) if word in _AUDIENCE and not _is_a_cause(told[:at]))


def _is_a_cause(before: tuple[str, ...]) -> bool:
    """Whether what stands before an audience is given for it: "Swing for the"."""
    while before and before[-1] in _WHOSE:
        before = before[:-1]
    return len(before) > 1 and before[-1] == "for" and before[-2] in _GIVEN


def opposed(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether one says "north" where the other says "south"."""
    only_a, only_b = (a - b) & _ANY_SCALE, (b - a) & _ANY_SCALE
    if not only_a or not only_b:
        return False
    for scale in OPPOSED:
        mine = {at for at, place in enumerate(scale) if only_a & place}
        theirs = {at for at, place in enumerate(scale) if only_b & place}
        shared = {at for at, place in enumerate(scale) if a & place and b & place}
        if mine and theirs and not mine & theirs and not shared:
            return True
    return False
