"""Events that a month's grid repeats in the cell of each of their days."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from scrapers.draft import Draft


def over_their_days(drafts: list[Draft], days: list[date]) -> list[Draft]:
    """The drafts; those of one name and one address that stand on some of the grid's ``days`` one after the other, and
    on no other, are one event.

    What has an hour begins anew each day; what has no address of its own may as well.
    """
    alike: dict[tuple[str, str], list[Draft]] = {}
    for draft in drafts:
        if draft.url and draft.title and not isinstance(draft.start, datetime) and draft.end is None:
            alike.setdefault((draft.title, draft.url), []).append(draft)
    dropped: set[int] = set()
    at = {day: order for order, day in enumerate(days)}
    for same in alike.values():
        starts = [draft.start for draft in same if draft.start in at]
        if (
            len(starts) < 2
            or len(starts) < len(same)
            or [at[day] - at[starts[0]] for day in starts] != list(range(len(starts)))
        ):
            continue
        same[0].end = starts[-1] + timedelta(1)
        dropped.update(id(draft) for draft in same[1:])
    return [draft for draft in drafts if id(draft) not in dropped]
