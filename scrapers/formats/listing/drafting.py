"""From a row to a draft: what its own lines say, and what the page says for it."""

from __future__ import annotations

from collections.abc import Container
from datetime import date

from hobnob import patterns as re
from scrapers.draft import Draft
from scrapers.formats.listing.about_one import event_named, head_right_above, stands_below_head
from scrapers.formats.listing.bodies import Bodies, complete
from scrapers.formats.listing.evidence import has_clock
from scrapers.formats.listing.field_values import Fields
from scrapers.formats.listing.footnotes import Footnotes
from scrapers.formats.listing.full import is_full
from scrapers.formats.listing.held_places import behind_clock, place_behind_bar
from scrapers.formats.listing.name_lines import badge_of
from scrapers.formats.listing.nameless import Nameless
from scrapers.formats.listing.other_places import tells_of_other_place
from scrapers.formats.listing.outline import Outline
from scrapers.formats.listing.places import is_ground, is_house
from scrapers.formats.listing.remainder import SENTENCE, SMALL, description, link_of, remarks, terms
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.shared import Stated
from scrapers.formats.listing.sites import is_site
from scrapers.formats.listing.standing import is_struck_out, standing
from scrapers.formats.listing.times import Times
from scrapers.formats.listing.titles import Name
from scrapers.formats.listing.whereabouts import Whereabouts
from scrapers.formats.listing.words import EVENT
from scrapers.reading import asides, attendance, prices, registering

_REMARK = re.compile(r"\s\([a-z][^()]{2,40}\)$")
"""Behind a house's name: "(coffee provided)"."""
_BEHIND_BAR = re.compile(r"\d\W*\s[|•·∙]\s$")
_LONGEST_PRICED = 220
_AMOUNT = re.compile(r"[$€£]\s?\d")
_TOWN = re.compile(r"(?:[A-Z][\w.'’-]*)(?: [A-Z][\w.'’-]*){0,2}")


class Drafting:
    """Makes rows into drafts, with what the rest of the page says of each."""

    def __init__(
        self,
        page: Outline,
        today: date,
        below_body: str | None,
        bodies: Bodies,
        stated: Stated,
        footnotes: Footnotes,
        whereabouts: Whereabouts,
        times: Times,
        nameless: Nameless,
        at_houses: Container[int] = (),
    ) -> None:
        self.page = page
        self.today = today
        self.bodies = bodies
        self.stated = stated
        self.footnotes = footnotes
        self.whereabouts = whereabouts
        self.times = times
        self.nameless = nameless
        self.below_body = below_body
        self.at_houses = at_houses

    def draft(self, row: Row, said: Fields, name: Name | None) -> Draft:
        """The draft of a row with what its fields say and the name found for it."""
        body = self.bodies.name(row, self.stated.body_for(row))
        house = (
            _REMARK.sub("", name.text)
            if name is not None
            and (said.one("place") or name.text) == name.text
            and (id(row) in self.at_houses or _stands_for_place(self.page, row, name))
            and complete(None, body)
            else None
        )
        if row.named:
            house = next((rest for anchor in row.anchors if is_house(rest := anchor.rest.strip(" -–—,()"))), None)
        name = None if house and not row.named else name
        own = name.text if name else next((note.name for note in self.footnotes.of(row) if note.name), None)
        title = (
            complete(own, body)
            if own is not None or self.below_body is None or not stands_below_head(self.page, row, alone=True)
            else self.below_body
        )
        if title is None and has_clock(row):
            title = self.bodies.site or self._kind_of(row)
        draft = Draft(title=title, url=name.href if name else None)
        draft.start, draft.end, draft.all_day = self.times.of(row, said, own)
        draft.venue = (
            place
            if (place := self.whereabouts.place(row, said, own, house)) is None
            or place.casefold() != (title or "").casefold()
            else None
        )
        named = self.page.lines[name.line].text if name is not None else ""
        if (
            draft.title
            and draft.venue
            and (apart := draft.title.removesuffix(draft.venue)) != draft.title
            and apart.rstrip().endswith(("-", "–", "—"))
            and draft.title not in named
        ):
            draft.title = apart.rstrip(" -–—")  # the day stood between
        draft.status = standing(
            row,
            said.one("status") or (badge_of(self.page.lines[name.line]) if name is not None else None),
            named,
            (note.text for note in self.footnotes.of(row)),
        )
        if draft.status is None and is_struck_out(row, name.line if name is not None else -1, self.today):
            draft.status = "cancelled"
        draft.price = said.one("price") or next(
            (price for anchor in row.anchors if not anchor.prose and (price := asides.without_price(anchor.rest)[1])),
            None,
        )
        draft.price = draft.price or (self._price_in_words(row) if len(row.lines) <= SMALL else None)
        draft.organizer = said.one("organizer")
        draft.description = description(row, said, draft.title)
        draft.remarks = remarks(row, said, draft.title)
        draft.access, draft.capacity = terms(row, name)
        draft.sold_out = is_full(row, name.line if name is not None else -1)
        draft.url = draft.url or link_of(row)
        draft.registration_url = registering.of_pieces(
            ([(piece.text, piece.href) for piece in line.pieces] for line in row.lines), title or ""
        )
        draft.online_url = next(
            (found for line in row.lines for piece in line.links if (found := attendance.join_url(piece.href))), None
        )
        if own is None and not row.named:
            self.nameless.note(row, draft)
        return draft

    def _price_in_words(self, row: Row) -> str | None:
        """What is told of the price at the end of a line or of a sentence that tells more: "Fish fry, Fire Hall,
        $14"."""
        lines = (
            line
            for line in row.lines
            if len(line.text) < _LONGEST_PRICED
            and not tells_of_other_place(line.text)
            and len(prices.find(line.text)) <= (len(line.text) <= SENTENCE)
        )
        return next(
            (price for line in lines if (price := asides.without_price(line.text)[1]) and _AMOUNT.search(price)), None
        )

    def _kind_of(self, row: Row) -> str | None:
        """ "Meeting", where all that a nameless page says is that one is held."""
        heading = self.page.lines[row.section].text if row.section in self.bodies.headings else ""
        return "Meeting" if re.search(r"\bmeetings?\b", heading, re.I) else None


def _stands_for_place(page: Outline, row: Row, name: Name) -> bool:
    """Whether what is left beside a date is the name of a house and of nothing that is held: "January 20 – Harbor
    Library"; below an event's name also of grounds."""
    beside = any(anchor.first <= name.line <= anchor.last for anchor in row.anchors)
    if beside and name.text == place_behind_bar(page.lines[name.line].text):
        return True
    if (
        beside
        and is_site(name.text)
        and _BEHIND_BAR.search(page.lines[name.line].text.removesuffix(name.text))
        and head_right_above(page, row) is not None
    ):
        return True
    if (
        beside
        and is_ground(name.text)
        and behind_clock(page.lines[name.line].text) == (name.text, False)
        and page.lines[name.line].text.removesuffix(name.text).rstrip()[-1:] in "|•·∙"
    ):
        return True
    house, _, town = _REMARK.sub("", name.text).partition(", ")
    if (
        beside
        and is_house(house)
        and (
            not town or (_TOWN.fullmatch(town) and not EVENT.search(town) and event_named(page, alone=True) is not None)
        )
    ):
        return True
    return beside and (
        is_house(name.text) or (is_ground(name.text) and event_named(page) is not None and stands_below_head(page, row))
    )


__all__ = ["Drafting"]
