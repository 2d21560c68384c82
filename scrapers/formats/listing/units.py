"""The box of each date of a page: the largest around it that holds no other day's."""

from __future__ import annotations

from bisect import bisect_left

from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.columns import name_above
from scrapers.formats.listing.outline import Box, Outline
from scrapers.formats.listing.words import labelled, role_of

_LONGEST_ROW = 60
_WALLS = frozenset(("main", "body", "tbody", "table", "ul", "ol", "dl", "form"))
_LISTS = frozenset(("ul", "ol", "dl"))


class Units:
    """The dates of a page with the boxes around them."""

    def __init__(self, page: Outline, anchors: list[Anchor]) -> None:
        self.page = page
        self.anchors = anchors
        self._firsts = [anchor.first for anchor in anchors]

    def of(self, anchor: Anchor) -> Box:
        """The largest box around a date that holds no other day's."""
        box = self.page.lines[anchor.first].box
        while True:
            outer = box.parent
            if outer is None or outer.stop - outer.start > _LONGEST_ROW:
                return box
            if outer.tag in _WALLS and not self._is_form(outer):
                card = self._card_around(outer, anchor) if outer.tag in _LISTS else None
                if card is None:
                    return box
                box = card
                continue
            if anchor.last >= outer.stop and outer.parent is not None:
                box = outer
                continue
            others = self.inside(outer.start, outer.stop)
            if any(other.day != anchor.day for other in others):
                return box
            if self._repeats(outer, box) or (
                len(others) > 1 and outer.tag == "tr" and name_above(self.page, anchor.first)
            ):
                return box
            if outer.start == 0 and outer.stop == len(self.page.lines):
                return box
            if (
                any(self.page.lines[i].level in (1, 2) for i in range(outer.start, outer.stop))
                and not any(self.page.lines[i].level in (1, 2) for i in range(box.start, box.stop))
                and len(self.anchors) == len(others)
            ):
                return box
            box = outer

    def inside(self, start: int, stop: int) -> list[Anchor]:
        """The dates that begin on the lines ``[start:stop]``."""
        return self.anchors[bisect_left(self._firsts, start) : bisect_left(self._firsts, stop)]

    def _card_around(self, listed: Box, anchor: Anchor) -> Box | None:
        """The card, one of several alike with a heading and a date each, in which a list tells of one day: when, at
        what hour, where."""
        for box in listed.up():
            if (
                box.parent is None
                or box.stop - box.start > _LONGEST_ROW
                or any(other.day != anchor.day for other in self.inside(box.start, box.stop))
            ):
                return None
            if self._repeats(box.parent, box):
                return box
        return None

    def _repeats(self, outer: Box, box: Box) -> bool:
        """Whether the box is one of several alike with a heading and a date each: two events of one day."""
        alike = [
            child
            for child in outer.children
            if child.signature == box.signature
            and self.inside(child.start, child.stop)
            and any(0 < self.page.lines[at].level < 7 for at in range(child.start, child.stop))
        ]
        return len(alike) >= 2 and any(child is box for child in alike)

    def _is_form(self, box: Box) -> bool:
        """Whether a table or list is one event's form: its rows are a label and a value each."""
        if box.tag not in ("table", "tbody", "dl", "ul") or not box.children:
            return False
        if box.tag == "table":
            return any(self._is_form(child) for child in box.children if child.tag == "tbody")
        firsts = [self.page.lines[child.start].text for child in box.children if child.start < child.stop]
        roles = {role_of(text) or (labelled(text) or ("", ""))[0] for text in firsts} - {None, ""}
        return len(roles) >= 2


__all__ = ["Units"]
