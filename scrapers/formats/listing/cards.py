"""Cards that tell their day behind a label: what other days their words mention are no events of their own."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter

from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.outline import Box, Outline
from scrapers.formats.listing.words import labelled

_LEAST = 3
_SAYS_MORE = 3


def mentioned_in_cards(page: Outline, anchors: list[Anchor]) -> set[int]:
    """The ids of the dates in the words of a card ("Films: March 3 - Harbor Lights") that says "Date: February 24";
    there are several such cards."""
    told = {
        anchor.first: anchor
        for anchor in reversed(anchors)
        if anchor.aside is None and (labelled(page.lines[anchor.first].text) or ("",))[0] == "when"
    }
    if len(told) < _LEAST:
        return set()
    lines = sorted(told)
    cards = [(_card(page.lines[at].box, lines), told[at]) for at in lines]
    alike = Counter((id(card.parent), card.signature) for card, _ in cards)
    firsts = [anchor.first for anchor in anchors]
    found: set[int] = set()
    for card, own in cards:
        if alike[id(card.parent), card.signature] < _LEAST:
            continue
        inside = anchors[bisect_left(firsts, card.start) : bisect_left(firsts, card.stop)]
        found.update(
            id(anchor)
            for anchor in inside
            if anchor.day != own.day and anchor.first != own.first and len(anchor.rest) > _SAYS_MORE
        )
    return found


def _card(box: Box, lines: list[int]) -> Box:
    """The largest box around a labelled date that holds no other one's."""
    card = box
    for outer in box.up():
        if bisect_left(lines, outer.stop) - bisect_left(lines, outer.start) > 1:
            break
        card = outer
    return card
