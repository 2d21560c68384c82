"""What a text must hold for a pattern to be found in it: words, which are far quicker to look for than the pattern.

Only what is plain in a pattern's syntax is understood; what is not understood needs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain
from math import prod

Clause = frozenset[str]
"""Words of which a text holds one."""
DIGIT = "\\d"
"""Stands among the words for any digit."""

_PART = re.compile(
    r"(?P<letters>[\w ',;:/&!-]+(?![*+?{]))|(?P<open>\((?:\?(?:P<\w+>|-?[ims]+:|:|(?P<look><?[=!])|(?P<strange>)))?)"
    r"|(?P<close>\))|(?P<or>\|)|(?P<times>(?:[*+]|\?|\{(?P<least>\d*)(?:,\d*)?\})[?+]?)"
    r"|\[(?P<marks>[^\w\s\\^\[\]-]{1,6}-?)\]|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])"
    r"|(?P<digit>\\d)|(?P<newline>\\n)|\\(?P<escaped>\W)|(?P<other>\\(?:x..|u.{4}|U.{8}|N\{[^}]*\}|\d{1,3}|.)|[.^$])"
    r"|(?P<letter>.)",
    re.S | re.A,
)
_MOST_WORDS = 400
_MOST_CLAUSES = 3
_TOO_MANY = 0.95
_GRAM = 3
_EVERYWHERE = frozenset(
    [
        "the", "and", "for", "our", "are", "you", "all", "not", "has", "was", "who", "with", "this", "that", "will",
        "from", "your", "event", "meeting", "members",
    ]
)  # fmt: skip
_digit = re.compile(r"\d").search


@dataclass(slots=True)
class _Group:
    """A group being read: what its finished branches need, and what the open one needs so far."""

    looks: bool = False
    branches: list[list[Clause]] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)
    letters: str = ""
    item: Iterable[Clause] = ()

    def settle(self) -> None:
        """What was read last is not optional."""
        self.clauses.extend(self.item)
        if self.letters:
            self.clauses.append(frozenset([self.letters]))
        self.letters, self.item = "", ()

    def end_branch(self) -> None:
        self.settle()
        self.branches.append(sorted(dict.fromkeys(self.clauses), key=_share)[:_MOST_CLAUSES])
        self.clauses = []

    def close(self) -> list[Clause]:
        """What every branch needs: the best of each, the second best of each."""
        self.end_branch()
        if self.looks or not all(self.branches):
            return []
        ranks = range(max(map(len, self.branches)))
        clauses = (
            frozenset(chain.from_iterable(one[min(rank, len(one) - 1)] for one in self.branches)) for rank in ranks
        )
        return [clause for clause in clauses if len(clause) <= _MOST_WORDS]


def _share(clause: Clause) -> float:
    """Roughly, which share of texts fulfils the clause; every word more costs time, too."""
    return 1 - prod(0.999 - 0.99 * _share_with(word) for word in clause)


def _share_with(word: str) -> float:
    bare = word.strip()
    if bare.lower() in _EVERYWHERE or word == DIGIT:
        return 0.5
    if len(word) == 1:
        return 0.9 if bare.isalnum() or word == " " else 0.2
    return (1, 0.4, 0.3, 0.1, 0.02)[len(bare)] if len(bare) < 5 else 0.007


def needed(pattern: str, *, folded: bool) -> list[Clause]:
    """The clauses that each text fulfils in which the pattern is found; none where that is not known.

    With ``folded`` the words are in lower case, to be sought in a text in lower case.
    """
    groups = [_Group()]
    for part in _PART.finditer(pattern):
        group = groups[-1]
        if read := part["letters"] or part["letter"] or part["escaped"] or (part["newline"] and "\n"):
            if group.item:
                group.settle()
            if read.isascii() or not read.isalpha():
                group.letters += read.lower() if folded else read
            else:
                group.settle()
        elif part["times"]:
            if part["times"][0] in "*?" or not (part["least"] is None or part["least"].strip("0")):
                if group.letters:  # of which the last is optional
                    group.letters = group.letters[:-1]
                group.item = ()
            group.settle()
        elif part["open"]:
            if part["strange"] is not None:
                return []
            group.settle()
            groups.append(_Group(looks=part["look"] is not None))
        elif part["close"]:
            inside = groups.pop().close()
            if not groups:
                return []
            groups[-1].item = inside
        elif part["or"]:
            group.end_branch()
        else:
            group.settle()
            group.item = [frozenset(part["marks"])] if part["marks"] else [frozenset([DIGIT])] if part["digit"] else ()
    return [clause for clause in groups[0].close() if _share(clause) < _TOO_MANY] if len(groups) == 1 else []


def _shortened(clause: Clause) -> Clause:
    """The clause without words that hold another of its words."""
    kept: list[str] = []
    for word in sorted(clause, key=len):
        if not any(other in word for other in kept):
            kept.append(word)
    return frozenset(kept)


def sieve(pattern: str, *, folded: bool) -> Callable[[str], bool] | None:
    """Tells of a text whether it may hold the pattern; None where only looking for the pattern tells."""
    stated = sorted(
        map(_shortened, needed(pattern, folded=folded)), key=lambda clause: len(clause) / (1 - _share(clause))
    )
    clauses = [(DIGIT in clause, tuple(sorted(clause - {DIGIT}))) for clause in stated]
    if not clauses:
        return None

    def may(text: str) -> bool:
        if folded:
            text = text.lower()
            if not text.isascii():  # letters that re.IGNORECASE takes for an s and an i
                text = text.replace("ſ", "s").replace("ı", "i").replace("i̇", "i")
        for digit, words in clauses:
            for word in words:
                if word in text:
                    break
            else:
                if not digit or _digit(text) is None:
                    return False
        return True

    return may


def chooser(patterns: Sequence[str]) -> Callable[[str], list[int]]:
    """Tells of a text which of many patterns, by their places, it may hold, in one look at the text; capitals and small
    letters differ."""
    always: list[int] = []
    begun: dict[str, list[int]] = {}
    for at, pattern in enumerate(patterns):
        stated = needed(pattern, folded=False)
        clause = next(
            (clause for clause in stated if all(len(word) >= _GRAM and word != DIGIT for word in clause)), None
        )
        if clause is None:
            always.append(at)
            continue
        for begin in {word[:_GRAM] for word in clause}:
            begun.setdefault(begin, []).append(at)

    def chosen(text: str) -> list[int]:
        found = {at for i in range(len(text) - _GRAM + 1) for at in begun.get(text[i : i + _GRAM], ())}
        return sorted(found.union(always))

    return chosen
