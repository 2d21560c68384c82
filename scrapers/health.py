"""Is this source well? Its own history decides what is normal; the reason is told in words. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import median
from typing import Literal

from hobnob.records import Event, Health, RunRecord
from scrapers.identity import over
from scrapers.in_its_place import Instead
from scrapers.likeness.times import hour_told, local
from scrapers.outcome import Failure, Outcome

USUAL_RUNS = 8
ENOUGH = 6
MIDNIGHTS = 4
SETTLED = 3

_WELL = (Health.OK, Health.QUIET, Health.EMPTY, Health.MOVED)


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a source did. ``read`` says that its answer was understood, ``complete`` that an event's
    absence from it means something; ``better_url`` is an address that would serve better.
    ``believed`` is which of its events are written down: those told anew lose nothing by an hour that is lacking."""

    health: Health
    reason: str
    better_url: str | None = None
    read: bool = True
    complete: bool = True
    believed: Literal["all", "new", "none"] = "all"


def judge(
    outcome: Outcome,
    history: Sequence[RunRecord],
    *,
    now: datetime,
    hours_known: bool = False,
    lacking: bool = True,
) -> Verdict:
    """The verdict on a visit. ``history`` is newest first; ``hours_known``: hours were read here before; ``lacking``: of
    what is known to come something is not listed, so that fewer events than usual are not only those that are over.
    """
    better = _better(outcome)
    if outcome.failure is not None:
        return _failed(outcome.failure, better)
    if outcome.unchanged:
        return _unchanged(history, better, outcome)
    usual = _usual(history)
    if not outcome.events:
        return _nothing(outcome, history, usual, better)
    suspicion = _times(outcome.events, hours_known)
    if suspicion is not None:
        reason, believed = suspicion
        return Verdict(Health.BROKEN, reason, better, complete=False, believed=believed)
    count = len(outcome.events)
    if outcome.moved_to:
        reason = f"it moved to {outcome.moved_to}; write that address into config.yaml"
        return Verdict(Health.MOVED, reason, outcome.moved_to, complete=not outcome.partial)
    last = max(over(event) for event in outcome.events)
    if last < now:
        when = local(last, outcome.events[0].timezone).date()
        reason = (
            f"all {count} dates are in the past, the last on {when}" if count > 1 else f"its one date, {when}, is past"
        )
        return Verdict(Health.QUIET, reason, better, complete=False)
    if lacking and usual is not None and usual >= ENOUGH and count + len(outcome.refused) < usual / 2:
        reason = f"{count} events where {usual:g} were usual; the page may be half there"
        return Verdict(Health.QUIET, reason, better, complete=_settled(history, count))
    if len(outcome.rejected) > 2 * count and len(outcome.rejected) >= ENOUGH:
        reason = f"{_plural(count, 'event')} read, but {len(outcome.rejected)} rows could not be: {_why(outcome)}"
        return Verdict(Health.OK, reason, better, complete=False)
    if outcome.partial:
        return Verdict(
            Health.OK, f"{_plural(count, 'event')}; a further page could not be read", better, complete=False
        )
    return Verdict(Health.OK, _plural(count, "event"), better)


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _better(outcome: Outcome) -> str | None:
    """The best address seen that may be asked for at this source."""
    if outcome.failure is not None and outcome.failure.moved_to:
        return outcome.failure.moved_to
    if outcome.moved_to:
        return outcome.moved_to
    return next(
        (one.url for one in outcome.endpoints if one.access <= outcome.source.access and one.url != outcome.source.url),
        None,
    )


def _failed(failure: Failure, better: str | None) -> Verdict:
    if failure.moved_to:
        reason = f"{failure.reason}; it moved to {failure.moved_to}"
        return Verdict(Health.MOVED, reason, failure.moved_to, read=False, complete=False)
    health = Health.BLOCKED if failure.kind in ("blocked", "policy") else Health.BROKEN
    return Verdict(health, failure.reason, better, read=False, complete=False)


def _unchanged(history: Sequence[RunRecord], better: str | None, outcome: Outcome) -> Verdict:
    """The same bytes as when it was last well, for only then they are remembered: the same verdict as then."""
    # who was asked at home, and answered there, is back from where it had moved
    well = (run for run in history if run.health in _WELL and not (outcome.at_home and run.health is Health.MOVED))
    last = next(well, None)
    if outcome.moved_to:
        return Verdict(
            Health.MOVED, f"it moved to {outcome.moved_to}; write that address into config.yaml", better, complete=False
        )
    if last is None:
        return Verdict(Health.OK, "unchanged", better, complete=False)
    reason = last.reason.removesuffix("; unchanged") + "; unchanged" if last.reason else "unchanged"
    return Verdict(last.health, reason, better, complete=False)


def _usual(history: Sequence[RunRecord]) -> float | None:
    """How many events its last good visits gave."""
    counts = [run.events for run in history if run.health in _WELL][:USUAL_RUNS]
    return median(counts) if counts else None


def _settled(history: Sequence[RunRecord], count: int) -> bool:
    """A drop that several visits in a row confirm is how things are now."""
    recent = [run.events for run in history if run.health in _WELL][:SETTLED]
    return len(recent) == SETTLED and all(abs(one - count) <= max(1, count // 5) for one in recent)


_ELSEWHERE = "; write the address of its list or calendar instead ('hobnob scrape URL --explain' tells what was seen)"


def _nothing(outcome: Outcome, history: Sequence[RunRecord], usual: float | None, better: str | None) -> Verdict:
    advice = f"; try {better}" if better else ""
    if not outcome.recognised:
        before = " where a calendar was" if any(run.events for run in history) else ""
        if (instead := outcome.instead) is not None:
            return _instead(instead, before, advice, better)
        return Verdict(
            Health.BROKEN,
            f"this is not a page that lists events{before}{advice or _ELSEWHERE}",
            better,
            read=False,
            complete=False,
        )
    if _long_over(outcome) and not usual:
        return Verdict(Health.QUIET, f"{_how_long_over(outcome.bygone)}{advice}", better, complete=False)
    if outcome.rejected:
        reason = (
            f"{_plural(len(outcome.rejected), 'row')} looked like events and none could be read: "
            f"{_why(outcome)}{advice}"
        )
        return Verdict(Health.BROKEN, reason, better, complete=False)
    if outcome.moved_to:
        reason = f"it moved to {outcome.moved_to} and lists no event there"
        return Verdict(Health.MOVED, reason, outcome.moved_to, complete=False)
    if outcome.refused:
        return Verdict(
            Health.EMPTY,
            f"{_plural(len(outcome.refused), 'event')} read, and the source's 'only:' and 'never:' leave none of them",
            better,
            complete=False,
        )
    well = [run.events for run in history if run.health in _WELL]
    if not well:
        return Verdict(Health.EMPTY, f"it lists no event{advice}", better, complete=False)
    if usual and 0 not in well[: 2 * USUAL_RUNS]:
        return Verdict(Health.EMPTY, f"no event where {usual:g} were usual{advice}", better, complete=False)
    last = next((run for run in history if run.events), None)
    if last is None:
        return Verdict(Health.EMPTY, f"it has never listed an event{advice}", better, complete=False)
    return Verdict(
        Health.QUIET,
        f"no event at the moment, as at times before; the last were seen on {last.at.date()}",
        better,
        complete=False,
    )


def _instead(instead: Instead, before: str, advice: str, better: str | None) -> Verdict:
    if instead.address is not None:
        reason = f"{instead.words}{before}; if its events are there, write that address into config.yaml"
        return Verdict(Health.MOVED, reason, instead.address, read=False, complete=False)
    health = Health.BLOCKED if instead.blocked else Health.BROKEN
    return Verdict(health, f"{instead.words}{before}{advice}", better, read=False, complete=False)


def _long_over(outcome: Outcome) -> bool:
    """Whether the page was read, and tells of nothing but what nobody keeps."""
    return (
        len(outcome.rejected) <= 2 * len(outcome.bygone)
        and bool(outcome.bygone)
        and not (outcome.moved_to or outcome.refused)
    )


def _how_long_over(events: Sequence[Event]) -> str:
    last = max(events, key=over)
    when = local(over(last), last.timezone).date()
    if len(events) == 1:
        return f"its one event is long over, on {when}"
    return f"its {len(events)} events are long over, the last on {when}"


def _why(outcome: Outcome) -> str:
    """The commonest reason of the rejected rows."""
    return Counter(row.reason for row in outcome.rejected).most_common(1)[0][0]


def _times(events: Sequence[Event], hours_known: bool) -> tuple[str, Literal["new", "none"]] | None:
    """What is suspicious about the hours, in words, and which events are believed all the same; None when nothing
    is."""
    told = [event for event in events if hour_told(event)]
    midnight = [e for e in told if (at := local(e.start, e.timezone)).hour == at.minute == 0]
    if len(told) >= MIDNIGHTS and len(midnight) == len(told):
        return f"all {len(told)} events begin at 00:00: their hours are not read", "none"
    if (
        hours_known
        and not told
        and len(events) >= MIDNIGHTS
        and not all(event.all_day and event.time_known for event in events)
    ):
        return f"none of {len(events)} events tells its hour, as they did before", "new"
    starts = Counter(event.start for event in events)
    start, count = starts.most_common(1)[0]
    titles = {event.title for event in events if event.start == start}
    if len(events) >= 2 * MIDNIGHTS and count == len(events) and len(titles) > count / 2 and told:
        when = local(start, events[0].timezone)
        return f"all {count} events begin at one instant, {when:%Y-%m-%d %H:%M}: their dates are not read", "none"
    return None


def since(health: Health, before: Health | None, began: datetime | None, now: datetime) -> datetime:
    """Since when the source has been as it is."""
    return began if before is health and began is not None else now
