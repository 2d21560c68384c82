"""The page's own event among the lists of others that stand beside it."""

from __future__ import annotations

from scrapers.draft import Draft
from scrapers.formats.listing.about_one import event_named, stands_below_head, tells_of_others
from scrapers.formats.listing.doubles import Kept, same_draft
from scrapers.formats.listing.outline import Outline

_LIST = 3
"""Other events, each with a page of its own, that are a list worth reading beside the one that a page is about."""


def of_the_page(page: Outline, kept: list[Kept]) -> tuple[list[Kept], list[Kept]]:
    """The rows of a page about one event, and those of its lists of other events."""
    named = event_named(page) if len(kept) > 1 else None
    own = [one for one in kept if named and stands_below_head(page, one.row)]
    others = [
        one
        for one in kept
        if tells_of_others(page, one.row) and not (one.name and same_draft(Draft(title=one.name), Draft(title=named)))
    ]
    listed = {one.draft.url for one in others if one.draft.url}
    if len(listed) >= _LIST:
        return kept, []
    return (own, others) if own and len(own) + len(others) == len(kept) else (kept, [])


__all__ = ["of_the_page"]
