"""Sentences that say when the next meeting or the one event of a page is, where no row holds them."""

from __future__ import annotations

from datetime import date

from scrapers.formats.listing.about_one import event_named, head_right_above, stands_below_head
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.evidence import Evidence
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.rows import Rows
from scrapers.formats.listing.sentences import is_to_come

_AT_ONCE = 20
"""Characters from the beginning of a text below its head to the day that it tells: "On Saturday, March 7"."""


def announced(found: Rows, rows: list[Row], evidence: Evidence, today: date) -> list[Row]:
    """Sentences that say when the next meeting is, where no row holds them."""
    held = {line.index for row in rows if not all(anchor.is_end for anchor in row.anchors) for line in row.lines}
    days = {anchor.day for row in rows for anchor in row.anchors}
    out = []
    for mention in found.mentions:
        if mention.announced and mention.day in days:
            for row in rows:
                for anchor in row.anchors:
                    anchor.announced = anchor.announced or anchor.day == mention.day
        if (
            mention.announced
            and mention.day not in days
            and (mention.first not in held or _tells_of_a_move(mention, rows))
        ):
            days.add(mention.day)
            line = found.page.lines[mention.first]
            for row in rows:
                row.lines = [other for other in row.lines if other is not line]
            out.append(Row([mention], [line], None, found.section_of(mention.first - 1)))
    return out or ([] if rows else _told_once(found, evidence, today))


def _tells_of_a_move(mention: Anchor, rows: list[Row]) -> bool:
    """Whether a sentence tells the day to which something went, and no row has its day on the same line."""
    return mention.instead and not any(
        anchor.first <= mention.first <= anchor.last for row in rows for anchor in row.anchors
    )


def _told_once(found: Rows, evidence: Evidence, today: date) -> list[Row]:
    """The one day in the sentences of a page about an event, where it tells an hour with it."""
    page = found.page
    days = {mention.day for mention in found.mentions}
    timed = next((mention for mention in found.mentions if mention.when.time_known), None)
    if timed is None or len(days) != 1 or evidence.page_news or event_named(page) is None:
        return []
    row = Row([timed], [page.lines[timed.first]], None, found.section_of(timed.first - 1))
    if not evidence.page_events and (
        timed.day < today or timed.begin > _AT_ONCE or head_right_above(page, row) is None
    ):
        return []
    return [row] if stands_below_head(page, row) and is_to_come(row.lines[0].text, timed.begin, timed.finish) else []


__all__ = ["announced"]
