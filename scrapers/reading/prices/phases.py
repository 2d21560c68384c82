"""Until when a price holds and from when another does: "$40 until September 15, then $55"."""

from __future__ import annotations

from hobnob import patterns as re

_TERM = re.compile(
    r"^\s{0,3}(?:\(\s?)?(?:(?:if|when|for those) (?:you |they )?(?:pay|paid|register(?:ed|ing)?|purchased?|bought"
    r"|postmarked|received)\b ?)?(?:(?:until|till|by|before|through|thru|up to|prior to|on or before|ends?|ending"
    r"|early[- ]bird|in advance|pre-?sale|pre-?paid|prepay|if pre-?paid)\b(?:[^,;$/()]|(?<=\d)/(?=\d)"
    r"|(?<=\d),(?= 20\d\d)){0,40}\)?)(?=\s?(?:[,;/(]|$))",
    re.I,
)
"""Behind an amount: it is this amount's own."""
_JOINT = re.compile(r"\s(?:and|then|or)\s", re.I)
_LATER = re.compile(
    r"^\W*(?:and |or |then |then it is )?(?:after|thereafter|afterwards?|then|starting|beginning|on or after|late"
    r"|regular|early[- ]bird)\b",
    re.I,
)
_PHASE = re.compile(
    r"^(?P<phase>[^:$]{0,40}\b(?:early[- ]bird|by|before|until|till|through|thru|after|starting|late|regular"
    r"|at the door|in advance)\b[^:$]{0,40}):\s{0,3}(?=[^\W\d_])",
    re.I,
)


def parted(gap: str) -> tuple[str, str]:
    """What stands between two amounts, divided into what is the first's and what leads to the second."""
    found = _TERM.match(gap)
    if found is None:
        return "", gap
    term = found.group()
    joint = _JOINT.search(term)
    return (term[: joint.start()], term[joint.start() :] + gap[found.end() :]) if joint else (term, gap[found.end() :])


def of(head: str) -> str:
    """The phase that all amounts behind it share: "Early bird (by Sept 20)" of "Early bird (by Sept 20): Members $45,
    ..."."""
    found = _PHASE.match(head.lstrip(" -–•*"))
    return found["phase"] if found else ""


_AT_DOOR = re.compile(r"^\W*(?:and |or )?(?:at the (?:door|gate|event)|(?:the )?day of|same[- ]day|walk-?ins?)\b", re.I)


def goes_on(label: str) -> bool:
    """Whether a label only says when the price of those named before holds, whose earlier price had its own term."""
    return is_later(label) or _AT_DOOR.match(label) is not None


def is_later(label: str) -> bool:
    """Whether a label only says when a price holds."""
    return _LATER.match(label) is not None
