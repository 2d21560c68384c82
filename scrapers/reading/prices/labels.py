"""The words that belong to each amount of a clause: those before it ("Members: $25") or those after it ("$25 members"),
whichever way the line is written."""

from __future__ import annotations

from collections.abc import Iterator

from hobnob import patterns as re
from scrapers.reading.prices import phases
from scrapers.reading.prices.offers import name_of, says_whom

_LONGEST_LABEL = 160
_COLON = re.compile(r"[:–=-]\s*$")
_JOINT = re.compile(r",|;|\band\b|\bor\b")


def labelled(clause: str, amounts: list[re.Match[str]]) -> Iterator[tuple[re.Match[str], str, str, str]]:
    """Every amount with the words before it, those after it, and those that name it."""
    gaps = [clause[amounts[k - 1].end() if k else 0 : amount.start()] for k, amount in enumerate(amounts)]
    gaps.append(clause[amounts[-1].end() :])
    terms = [""] * len(amounts)
    for k in range(1, len(amounts)):
        terms[k - 1], gaps[k] = phases.parted(gaps[k])
    phase = phases.of(gaps[0]) if len(amounts) > 1 else ""
    head, last = gaps[0][-_LONGEST_LABEL:], gaps[-1]
    between = gaps[1:-1]
    named = bool(name_of(head))
    # "Banquet seat: $40 members, $55 guests": a heading of all, and each has its own words behind it
    behind = bool(between) and says_whom(last) and all(says_whom(gap) for gap in between)
    before = says_whom(head) or (named and not behind and (_COLON.search(head) is not None or not name_of(last)))
    # "$20 plus tax, students $10": the last amount has no words but those before it
    spilled = not before and bool(between) and not name_of(last) and all(name_of(gap) for gap in between)
    for k, amount in enumerate(amounts):
        lead, tail = gaps[k][-_LONGEST_LABEL:], gaps[k + 1][:_LONGEST_LABEL]
        if len(amounts) == 1:
            label = f"{lead} {tail}"
        elif spilled:
            joints = list(_JOINT.finditer(lead)) if k else []
            own = lead[joints[-1].end() :] if joints else lead
            parted = list(_JOINT.finditer(tail))
            label = f"{own} {tail[: parted[-1].start()] if parted else ''}"
        elif before:
            label = lead if k + 1 < len(amounts) else f"{lead} {tail}"
        else:
            label = tail if k else f"{lead} {tail}"
        if len(amounts) > 1:
            whom = (
                head
                if k
                and says_whom(head)
                and not says_whom(label)
                and ((_COLON.search(head) and phases.is_later(label)) or (terms[0] and phases.goes_on(label)))
                else ""
            )
            label = " ".join(
                part for part in (whom, phase if k else "", label.lstrip(" ,;") if k else label, terms[k]) if part
            )
            tail = f"{terms[k]}{tail}"
        yield amount, lead, tail, label


__all__ = ["labelled"]
