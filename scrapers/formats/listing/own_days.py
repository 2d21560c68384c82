"""Which of a page's dates are the days of what it lists: not those of sentences, of other matters, or of what is done
beforehand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.aside_days import for_others, heading_of_other
from scrapers.formats.listing.asides_in_prose import told_in_prose
from scrapers.formats.listing.business import matters_of_business
from scrapers.formats.listing.cards import mentioned_in_cards
from scrapers.formats.listing.columns import of_another_matter
from scrapers.formats.listing.dated import Dates
from scrapers.formats.listing.days_of_writing import of_writing
from scrapers.formats.listing.labels import other_day_below
from scrapers.formats.listing.outline import Outline
from scrapers.formats.listing.posts import of_posts


@dataclass(frozen=True, slots=True)
class OwnDays:
    """The dates of rows, those in prose, and the lines that tell of nothing but another day."""

    anchors: list[Anchor]
    mentions: list[Anchor]
    asides: set[int]


def own_days(page: Outline, found: Dates) -> OwnDays:
    """The dates of a page sorted into what they are of."""
    posts = of_posts(page, found.anchors)
    plain = [anchor for anchor in found.anchors if not anchor.prose or id(anchor) in posts]
    mentions = [anchor for anchor in found.anchors if anchor.prose and id(anchor) not in posts]
    announced = [anchor for anchor in mentions if anchor.announced]
    beside = (
        mentioned_in_cards(page, plain)
        | matters_of_business(page, plain)
        | told_in_prose(page, plain, mentions, found.context.now.date())
        | for_others(page, [*plain, *announced])
    )
    beside |= of_writing(page, plain, mentions, found.context.now.date())
    own = [anchor for anchor in plain if id(anchor) not in beside] if beside else plain
    asides = {at for anchor in plain if id(anchor) in beside for at in _lines_of(page, anchor)}
    elsewhere = of_another_matter(page, (anchor.first for anchor in own))
    return OwnDays(
        [anchor for anchor in own if anchor.first not in elsewhere],
        mentions,
        (asides | found.asides).difference(anchor.first for anchor in own),
    )


def _lines_of(page: Outline, anchor: Anchor) -> Iterator[int]:
    """The line of a date, and that in a box of its own, or the heading, which labels it."""
    yield anchor.first
    if (head := heading_of_other(page, anchor)) is not None:
        yield head.index
    label = other_day_below(page, page.lines[anchor.first])[1] if anchor.aside is not None else None
    if label is not None:
        yield label.index
