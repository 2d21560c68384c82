"""Why a document was read as it was: for ``hobnob scrape URL --explain`` and for the author of a platform."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from scrapers.draft import Endpoint, Rejected
from scrapers.reader import Reading

_CLASSES = {"A": "", "B": " (class B: asked only where the source opts in)", "C": " (class C: not obtainable)"}
_SHOWN = 60
_NODES = 3


@dataclass(frozen=True, slots=True)
class Look:
    """What one reader made of the document: how many events and rejected rows, and whether its word counted."""

    reader: str
    events: int
    rejected: int
    won: bool = False


@dataclass(frozen=True, slots=True)
class Explanation:
    """The story of one reading. ``filled`` counts the fields that a reader filled in for the winner's events;
    ``matched`` is what was read where only a part was."""

    reader: str | None
    platform: str | None
    recognised: bool
    events: int
    looks: list[Look] = field(default_factory=list)
    filled: dict[str, int] = field(default_factory=dict)
    matched: list[str] | None = None
    rejected: list[Rejected] = field(default_factory=list)
    endpoints: list[Endpoint] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """The explanation as plain text, a fact a line."""
        out = [self._verdict(), *self.looked()]
        out += [
            f"better address: {one.url} [{one.platform}] {one.why}{_CLASSES.get(one.access, '')}"
            for one in self.endpoints
        ]
        out += [f"rejected {row.row[:80]!r}: {row.reason}" for row in self.rejected[:_SHOWN]]
        if len(self.rejected) > _SHOWN:
            out.append(f"and {len(self.rejected) - _SHOWN} more rejected rows")
        out += [f"note: {note}" for note in self.notes]
        return out

    def looked(self) -> list[str]:
        """What each reader made of the document, and whose words filled gaps."""
        out = self._part()
        for look in self.looks:
            mark = "won" if look.won else "also looked" if look.events else "saw nothing"
            out.append(f"{look.reader}: {mark}, {look.events} events, {look.rejected} rows rejected")
        return out + [f"{reader} filled {count} empty fields" for reader, count in self.filled.items()]

    def _part(self) -> list[str]:
        """What of the page was read, where it was not the whole."""
        if self.matched is None:
            return []
        count = len(self.matched)
        shown = "; ".join(self.matched[:_NODES]) + ("; …" if count > _NODES else "")
        return [f"the part: {count} element{'' if count == 1 else 's'} matched" + (f": {shown}" if shown else "")]

    def _verdict(self) -> str:
        if not self.recognised:
            return "this is no page, feed or calendar that lists events"
        whose = f" on {self.platform}" if self.platform and self.platform != self.reader else ""
        if self.reader is None:
            return f"recognised{whose}, but no reader found an event"
        return f"read as {self.reader}{whose}: {self.events} events"


def explain(reading: Reading) -> Explanation:
    """Which reader won and what the others saw, what each rejected row lacked, what better address was seen."""
    filled = Counter(
        origin.partition(":")[0] for event in reading.events for origin in event.origins.values() if origin
    )
    looks = [
        Look(seen.reader, len(seen.events), len(seen.rejected), seen.reader == reading.reader)
        for seen in reading.seen
        if seen.events or seen.rejected
    ]
    return Explanation(
        reader=reading.reader,
        platform=reading.platform,
        recognised=reading.recognised,
        events=len(reading.events),
        looks=looks,
        filled=dict(filled.most_common()),
        matched=reading.matched,
        rejected=list(reading.rejected),
        endpoints=list(reading.endpoints),
        notes=list(reading.notes),
    )
