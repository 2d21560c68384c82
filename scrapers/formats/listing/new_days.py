"""The day to which something went, told by a line of the card that tells its first day: the hours, the place and the
link of the card hold for both."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise

from scrapers.draft import Draft
from scrapers.formats.listing.doubles import Kept

_SHARED = ("venue", "url", "price", "organizer", "description", "online_url")


def share_with_new_days(kept: Iterable[Kept]) -> None:
    """Gives each day to which something went what was told of it on the day before it was moved."""
    for before, after in pairwise(kept):
        if before.row.anchors[-1].moved and after.row.anchors[0].instead and before.draft.title == after.draft.title:
            _share(before.draft, after.draft)


def _share(before: Draft, after: Draft) -> None:
    if (
        isinstance(before.start, datetime)
        and after.start is not None
        and not isinstance(after.start, datetime)
        and after.end is None
    ):
        start = datetime.combine(after.start, before.start.timetz())
        if isinstance(before.end, datetime) and before.end > before.start:
            after.end = start + (before.end - before.start)
        after.start, after.all_day = start, before.all_day
    for name in _SHARED:
        if getattr(after, name) is None:
            setattr(after, name, getattr(before, name))
