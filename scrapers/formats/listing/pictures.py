"""The name of what a card shows as a picture only: the words that stand for its poster, where no line names it."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.name_lines import is_headline
from scrapers.formats.listing.name_text import name_in
from scrapers.formats.listing.outline import Outline
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.titles import Name
from scrapers.formats.listing.vague import is_no_title, names_nobody
from scrapers.formats.listing.words import MONTH_DAY, TIME

_OF_NO_EVENT = re.compile(
    r"\b(?:logos?|icons?|photos?|photographs?|portraits?|headshots?|images?|pictures?|banners?|headers?|sponsors?"
    r"|maps?|screenshots?|thumbnails?|placeholder|background|avatar|facebook|instagram|twitter|linkedin|youtube)\b"
    r"|\.\w{3,4}$|_|\d{4,}",
    re.I,
)
_FLYER = re.compile(r"\s*\b(?:event )?(?:flyers?|posters?|graphic)\W*$", re.I)
_LONGEST = 90


def named_by_picture(page: Outline, row: Row) -> Name | None:
    """The name that the one linked picture in a row's box has for those who do not see it."""
    if row.box is None or not page.pictures:
        return None
    told = {picture.alt: picture for picture in page.pictures if any(box is row.box for box in picture.box.up())}
    if len(told) != 1:
        return None
    picture = next(iter(told.values()))
    alt = _FLYER.sub("", picture.alt.strip())
    if (
        not picture.href
        or not 4 < len(alt) <= _LONGEST
        or " " not in alt
        or _OF_NO_EVENT.search(alt)
        or MONTH_DAY.search(alt)
        or TIME.search(alt)
        or not is_headline(alt)
    ):
        return None
    name = name_in(alt)
    if name is None or is_no_title(name) or names_nobody(name):
        return None
    return Name(name, picture.href, row.lines[0].index if row.lines else row.anchors[0].first, 0)


__all__ = ["named_by_picture"]
