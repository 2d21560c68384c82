"""Of whom a word is: the reports of the dates that were named, and how their sources tell the further ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from hobnob.records import Event
from hobnob.store.recording import Recording
from hobnob.store.rows import Member, Report, Word, WordKind
from scrapers.identity import title_key
from scrapers.reblocking import KEPT
from scrapers.ties import fits, key_of, occasion


def _event(report: Report) -> Event:
    assert report.event is not None, "words are said of reports with their records"
    return report.event


def member_of(side: int, report: Report) -> Member:
    event = _event(report)
    return Member(
        side, report.source, event.series, title_key(event.title), report.event_id,
        report=report.id, now=report.event_id, named=report.title, start=report.start,
    )  # fmt: skip


def strands(told: Sequence[Report]) -> list[tuple[int, Report]]:
    """The reports with a number for each series, as its source tells it."""
    numbers: dict[object, int] = {}
    return [(numbers.setdefault((report.source, key_of(_event(report))), len(numbers)), report) for report in told]


async def further_dates(recording: Recording, word: Word, told: Sequence[Report], now: datetime) -> list[Member]:
    """What else a word of series is about: how each side tells further dates, and those that are known.

    Of a word of one occasion they are what it does not hold for: dates that several sides have."""
    keys: dict[tuple[int, str, object], Member] = {}
    by_id = {report.id: report for report in told}
    for one in word.members:
        key = Member(one.side, one.source, one.series, one.title, "")
        keys.setdefault((one.side, one.source, key_of(_event(by_id[one.report]))), key)
    found: list[tuple[Member, str]] = []
    for source in sorted({one.source for one in word.members}):
        known = [report for report in await recording.known(source, now - KEPT) if report.id not in by_id]
        mine = [key for key in keys.values() if key.source == source]
        if all(key.series is None for key in mine):
            known = [report for report in known if title_key(report.title) in {key.title for key in mine}]
        await recording.load(known)
        for report in known:
            side = next((key.side for key in mine if fits(_event(report), key)), None)
            if side is not None:
                found.append((member_of(side, report), _event(report).timezone))
    dates: list[Member] = []
    for member, timezone in sorted(found, key=lambda pair: (pair[0].start, pair[0].side, pair[0].report)):
        member.occasion = occasion(dates, member, timezone)
        dates.append(member)
    if word.series:
        return [*keys.values(), *dates]
    sides: dict[str, set[str | None]] = {}
    for one in dates:
        sides.setdefault(one.occasion, set()).add(one.now if word.kind is WordKind.SAME else str(one.side))
    return [one for one in dates if len(sides[one.occasion]) > 1 and (word.kind is WordKind.SAME or _met(one, dates))]


def _met(member: Member, dates: Iterable[Member]) -> bool:
    """Whether another side tells of the member's event too."""
    return any(other.now == member.now and other.side != member.side for other in dates)


__all__ = ["further_dates", "member_of", "strands"]
