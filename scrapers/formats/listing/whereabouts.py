"""Where a row's meeting is: what the row says, then its footnotes, then what the page says once for all."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from hobnob import patterns as re
from scrapers.formats.listing.about_one import event_named, stands_below_head
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.field_values import Fields
from scrapers.formats.listing.footnotes import Footnotes
from scrapers.formats.listing.held_places import (
    behind_clock,
    held_at,
    is_held_by_wire,
    leads_elsewhere,
    place_after_clock,
)
from scrapers.formats.listing.lone_places import is_house_with_street
from scrapers.formats.listing.marks import PLACE_CLASS
from scrapers.formats.listing.outline import BOLD_HEADING, Outline
from scrapers.formats.listing.places import ADDRESS, address_in, is_online, is_room
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.shared import Stated
from scrapers.formats.listing.sites import is_site, without_performer
from scrapers.formats.listing.told_places import at_the_end_of, in_words, where_held
from scrapers.formats.listing.whereabouts_in_lines import behind_sign, host_with_street, house_with_street
from scrapers.formats.listing.words import MONTH_DAY, TIME
from scrapers.reading.attendance import is_both_ways, says_both
from scrapers.reading.moved_places import new_place

IN_AGENDA = re.compile(r"\b(?:see|check|refer to)\b(?: the)? (?:agenda|notice|flyer|announcement|website) for\b", re.I)
_AT_SOMEBODYS = re.compile(
    r"\s(?:at|@)\s(?:the\s)?(?-i:[A-Z])[\w-]+[’']s?\b"
    r"|,\s(?-i:[A-Z])[\w’'&-]+(?:\s(?-i:[A-Z])[\w’'&-]+){0,3}\s(?:caf[eé]|restaurant|grill|diner|bistro|tavern|pub"
    r"|brewery|brewing|winery|vineyards?|farms?|gardens?|nursery|greenhouse|inn)$",
    re.I,
)
"""A place of its own in a row's name: "Dahlia Digging at Helen's garden", "Holiday Luncheon, Bay Street Cafe"."""
_ELSEWHERE = re.compile(
    rf"{IN_AGENDA.pattern}|\b(?:location|venue|place|room)s?\b(?:\s*(?:&|and|,|/)\s*(?:time|date)s?)?\s*(?:has |have "
    rf"|was |is |will be )?(?:been )?(?:change[ds]?|tb[adc]\b|to be (?:determined|announced))"
    r"|\bchange (?:of|in) (?:location|venue|place)|\b(?:new|different|alternate) (?:location|venue|meeting place)\b",
    re.I,
)
"""The row says that it is held elsewhere, and not where."""
_INNER = re.compile(r"(?<=\W)(?:meeting |event )?(?:location|where|place|venue)\s*[:：]\s*([^|•]{4,140})", re.I)
"""A labelled place behind other words of the line."""
_NOTED = re.compile(
    r"(?<=[\w)][.!;])\s+(?:please )?(?:note )?(?:the |new )?(?:meeting |event )?(?:location|venue"
    r"|place)\s?:\s([A-Z][^|•.;]{3,100}(?:(?<=\bSt)\.[^|•.;]{3,80})?)",
    re.I,
)
"""A place that a sentence behind another one labels: "Dr. Ann Lee. Note location: Trinity Church."."""
_ADDRESS_LABEL = re.compile(r"\W*address\s*[:：]", re.I)
_ASKED_BEHIND = re.compile(
    r"(?<=[^\W_]{3})[.;!]\s+(?:please |kindly |advance |pre-?)?(?:regist(?:er|ration)|r\.?s\.?v\.?p|sign[- ]?up"
    r"|reserve|reservations|tickets|call|e-?mail)\b.*$",
    re.I,
)
"""What a sentence behind a place asks for: "Online. Register by April 17."."""
_BY_WIRE = re.compile(
    r"[(\[](?:(?:via|on|by|over|live) )?(?:zoom|webex|(?:microsoft )?teams|google meet|online|virtual|webinar"
    r"|webcast)(?: only| event| meeting)?[)\]]",
    re.I,
)
"""In brackets in a name: "New Member Orientation (Zoom)"."""
_LEADS_AWAY = re.compile(
    r"\b(?:[Ff]ield [Tt]rip|[Bb]us [Tt](?:rip|our)|[Dd]ay [Tt]rip|[Oo]uting|[Ee]xcursion|[Tt]rip"
    r"|[Pp]lant [Tt]our) (?:to|at) (?:the )?(?P<place>[A-Z].{2,60})$"
)
"""In a name: one goes elsewhere than to where one meets: "Field trip to Moss Creek Nursery"."""
_GOES_ON = re.compile(r"(?<=[^;()]);\s(?=[a-z])[^()]*$")
"""What is told behind a place in small letters: "Rausch Farm; lunch provided"."""
_MEET_ELSEWHERE = re.compile(r"(?:^|[,.;:–—-]\s)(?:we )?meet (?:at|in|by|near|behind) (?:the )?[a-z]{3,}", re.I)
"""Where one comes together, and no house of all: "Cemetery Walk, 10 a.m., meet at the east gate"."""
_MEET_AT = re.compile(r"^(?:(?:we|please) )?(?:will )?meet(?:ing)? (?:up )?(?:at|in) (?=[a-z]|[A-Z])", re.I)
_MOST_DAYS = 12
"""Lines on which the days of one event stand."""


class Whereabouts:
    """Finds the places of a page's rows; ``names_on`` are the names of the rows of each day."""

    def __init__(
        self,
        page: Outline,
        mentions: list[Anchor],
        footnotes: Footnotes,
        stated: Stated,
        names_on: Mapping[date, set[str]],
    ) -> None:
        self.page = page
        self.mentions = mentions
        self.footnotes = footnotes
        self.stated = stated
        self.names_on = names_on
        self._is_about_one = event_named(page) is not None

    def place(self, row: Row, said: Fields, name: str | None, house: str | None) -> str | None:
        """The place of a row that is called ``name``; ``house`` is what stands in the name's stead beside the date."""
        place = self._told(row, said, name, house)
        if place and any(place in line.text and says_both(line.text) for line in row.lines) and not says_both(place):
            place = f"{place} and online"
        return without_performer(_GOES_ON.sub("", place)) if place is not None else None

    def _told(self, row: Row, said: Fields, name: str | None, house: str | None) -> str | None:
        if new := next(
            (place for line in row.lines if (place := new_place(line.text)) and not _is_own_name(place, name)), None
        ):
            return new
        notes = self.footnotes.of(row)
        if said.is_guessed("place"):
            marked = self._marked(row)
            if found := (marked if marked and not _is_own_name(marked, name) else None) or next(
                (note.place for note in notes if note.place), None
            ):
                return found
            if any(is_held_by_wire(line.text) for line in row.lines):
                return "Online"
        if said.is_guessed("place") and (at := behind_sign(row, name)):
            return at
        own = _ASKED_BEHIND.sub("", _MEET_AT.sub("", said.one("place") or "")) or None
        if own and said.is_guessed("place") and ADDRESS.search(own) and _tells_of_other(row, own):
            own = None
        if own and said.is_guessed("place") and (held := _held_in_sentence(row, own)):
            return _within(held, self.stated.place_for(row, name))
        if own and said.is_guessed("place") and (host := host_with_street(row, own) or house_with_street(row, own)):
            return host
        if own and said.is_guessed("place") and (behind := self._behind_hour(row, own)):
            return behind
        if (
            own
            and any(_ADDRESS_LABEL.match(line.text) and own in line.text for line in row.lines)
            and (place := where_held(row))
        ):
            return _within(place, self.stated.place_for(row, name))
        if own and not (said.is_guessed("place") and name and own.casefold() == name.casefold()):
            return _within(own, self.stated.place_for(row, name))
        if found := in_words(self.page, row, name) or house:
            return _within(found, self.stated.place_for(row, name))
        if both := next((line.text for line in row.lines if is_both_ways(line.text) and line.text != name), None):
            house = self.stated.place_for(row, name)
            return f"{house} and online" if house and not _is_own_name(house, name) else both
        if any(is_online(line.text) and not line.links for line in row.lines) or any(
            is_online(anchor.rest) for anchor in row.anchors
        ):
            return "Online"
        if found := at_the_end_of(name) or self._announced(row):
            return found
        if name and (away := _LEADS_AWAY.search(name)) is not None:
            return away["place"] if is_site(away["place"]) else None
        if name and any(name in line.text and _BY_WIRE.search(line.text) for line in row.lines):
            return "Online"
        if _ELSEWHERE.search(" ".join((*(line.text for line in row.lines), *(note.text for note in notes)))) or (
            name and _AT_SOMEBODYS.search(name)
        ):
            return None
        if any(_MEET_ELSEWHERE.search(line.text) for line in row.lines):
            return None
        found = self._below_all_days(row) or self.stated.place_for(row, name)
        return None if found and _is_own_name(found, name) else found

    def _marked(self, row: Row) -> str | None:
        """The place that a label or a class marks within the line of a date."""
        for anchor in row.anchors:
            line = self.page.lines[anchor.first]
            if inner := _INNER.search(line.text):
                return _closed(inner.group(1).strip(" .,;|"))
            for piece in line.pieces:
                if len(line.pieces) > 1 and PLACE_CLASS.search(piece.klass) and re.search(r"[^\W\d_]{3}", piece.text):
                    return piece.text
        noted = next((found for line in row.lines if (found := _NOTED.search(line.text)) is not None), None)
        return noted.group(1).strip(" .,;|") if noted is not None else None

    def _behind_hour(self, row: Row, own: str) -> str | None:
        """The house right behind the hour in the line of a row's date, where another line only sounds like a place."""
        for line in (self.page.lines[anchor.first] for anchor in row.anchors):
            house, _ = behind_clock(line.text) or ("", False)
            if (
                house
                and house not in own
                and own not in line.text
                and is_site(house)
                and not is_room(house)
                and not ADDRESS.match(own)
            ):
                return house
        return None

    def _below_all_days(self, row: Row) -> str | None:
        """The house with its street on the line below those on which the days of a page's one event stand."""
        if not self._is_about_one:
            return None
        after = row.anchors[0].last + 1
        most = min(len(self.page.lines), after + _MOST_DAYS)
        while (
            after < most and MONTH_DAY.search(self.page.lines[after].text) and TIME.search(self.page.lines[after].text)
        ):
            after += 1
        line = self.page.lines[after] if after < most else None
        if line is None or 0 < line.level < BOLD_HEADING or line.links or not is_house_with_street(line.text):
            return None
        return line.text if stands_below_head(self.page, row) else None

    def _announced(self, row: Row) -> str | None:
        """The place in a sentence apart from the rows that says when the meeting is, if only one is held on the row's
        day."""
        day = row.anchors[0].day
        if len(self.names_on.get(day, ())) > 1:
            return None
        for mention in self.mentions:
            if mention.announced and mention.day == day and not row.first <= mention.first <= row.last:
                place = (
                    "Online"
                    if is_held_by_wire(mention.sentence)
                    else held_at(mention.sentence) or place_after_clock(mention.sentence)
                )
                if place:
                    return place
        return None


def _tells_of_other(row: Row, own: str) -> bool:
    """Whether what looks like the place stands in a sentence about somebody's work, a prize or where papers lie."""
    return any(own in line.text and leads_elsewhere(line.text) for line in row.lines)


def _held_in_sentence(row: Row, own: str) -> str | None:
    """The house with its street where a sentence says that it is held, of which only a part looks like the place."""
    held = where_held(row) if any(own in line.text and own != line.text for line in row.lines) else None
    if held is None or held == own or ADDRESS.search(held) is None:
        return None
    return held if held.endswith(own) or own.endswith(" at") or ("; " in own and held in own) else None


def _closed(text: str) -> str:
    """The text without a bracket that was opened before it."""
    return text.rstrip(") ") if text.count(")") > text.count("(") else text


def _is_own_name(place: str, name: str | None) -> bool:
    """Whether what sounds like a place is what the row is called: "Noon Kiwanis Club"."""
    return name is not None and place.casefold().strip() == name.casefold()


def _within(room: str, house: str | None) -> str:
    """A bare room with the address of the house that the page states once: "Conference Room" of "500 Main St."."""
    if house and (house.casefold().startswith(f"{room.casefold()}, ") or (is_room(room) and address_in(house))):
        return house if not is_room(room) else f"{room}, {house}"
    return room
