"""What the lines of a row say, by role, and which lines are spoken for."""

from __future__ import annotations

from dataclasses import dataclass, field

from hobnob import patterns as re
from scrapers.formats.listing.places import ADDRESS
from scrapers.formats.listing.words import TIME
from scrapers.reading import status
from scrapers.reading.status import without_banner

CANCELLED = re.compile(r"\b(?:cancel+ed|cancel+ation|postponed|re-?scheduled|no meeting)\b", re.I)
_ONLY_STATUS = re.compile(
    r"^\W*(?:(?:the |this )?(?:meeting|event|hearing|session)s?\s+)?(?:(?:has|have) been |is |was )?(?:cancel+ed"
    r"|postponed|rescheduled|cancel+ation(?: notice)?|notice of cancel+ation)\W*$",
    re.I,
)
MOST_ADDRESSES = 2
"""In a row whose place they may be; more are the matters of its agenda."""
LONGEST_PAPER = 80
_OFF = re.compile(r"\b(?:cancel+ed|cancel+ation|postponed|no meeting)\b", re.I)
_ONLY_HOUR = re.compile(rf"\W*(?:at |from )?{TIME.pattern}\W*", re.I)
TOGETHER = 2
"""Lines from one to the next that belong to one place."""
_NOTHING = re.compile(r"^\W*(?:none|n/?a|tb[ad]|null)?\W*$", re.I)


@dataclass(slots=True)
class Fields:
    """What a row's lines say, by role, and which lines are spoken for."""

    values: dict[str, list[str]] = field(default_factory=dict)
    taken: set[int] = field(default_factory=set)
    guessed: dict[str, int] = field(default_factory=dict)

    def put(self, role: str, text: str, line: int) -> None:
        if (
            (role.startswith(("place", "time")) and CANCELLED.match(text))
            or _ONLY_STATUS.match(text)
            or status.is_deferred(text)
            or (role == "papers" and len(text) < LONGEST_PAPER and _OFF.search(text))
        ):
            role = "status"
        if role == "title" and _ONLY_HOUR.fullmatch(text):
            role = "time"  # "Program: 12:00 - 1:15 p.m."
        if role == "description" and len(text) < LONGEST_PAPER and without_banner(text) != text:
            self.values.setdefault("status", []).append(text)  # "Special Meeting - CANCELLED" among the notes
        if _NOTHING.match(text):
            self.taken.add(line)
            return
        self.values.setdefault(role, []).append(text)
        self.taken.add(line)

    def guess(self, role: str, text: str, line: int) -> None:
        """Notes what a line looks like; only the first lines together count, and only where no label says it."""
        if line - self.guessed.get(role, line) <= TOGETHER:
            self.guessed[role] = line
            self.put(f"{role}?", text, line)

    def is_guessed(self, role: str) -> bool:
        """Whether no label and no column says what a role's value is, only its look."""
        return not self.values.get(role)

    def hour(self) -> str | None:
        """What was said of the hour: all that a label tells, or of what only looks so the first line."""
        return next(iter(self.values.get("time?", ())), None) if self.is_guessed("time") else self.one("time")

    def one(self, role: str) -> str | None:
        """All that was said of a role, on one line."""
        guesses = self.values.get(f"{role}?") or []
        if role == "place" and sum(ADDRESS.search(text) is not None for text in guesses) > MOST_ADDRESSES:
            guesses = []
        said = [text for text in dict.fromkeys(self.values.get(role) or guesses) if text]
        return ", ".join(said) or None
