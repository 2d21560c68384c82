"""Where a row's meeting is: what the row says, then its footnotes, then what the page says once for all."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import pairwise

from hobnob import patterns as re
from scrapers.formats.listing.about_one import event_named, stands_below_head
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.behind_names import is_abbreviated
from scrapers.formats.listing.changed_days import without_state
from scrapers.formats.listing.dashed import divided
from scrapers.formats.listing.field_values import MOST_ADDRESSES, Fields
from scrapers.formats.listing.footnotes import Footnotes
from scrapers.formats.listing.held_places import (
    behind_clock,
    held_at,
    is_held_by_wire,
    leads_elsewhere,
    place_after_clock,
    place_at_sign,
    place_behind_bar,
    speaks_of_other,
    tells_where_one_works,
)
from scrapers.formats.listing.hours import without_hours_of_dates
from scrapers.formats.listing.lone_places import is_house_with_street
from scrapers.formats.listing.marks import PLACE_CLASS
from scrapers.formats.listing.other_places import below_other_matters, tells_of_other_place
from scrapers.formats.listing.outline import BOLD_HEADING, Line, Outline
from scrapers.formats.listing.places import ADDRESS, address_in, is_ground, is_house, is_online, is_room
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.shared import Stated
from scrapers.formats.listing.sites import is_site, is_surely_site, without_performer
from scrapers.formats.listing.whereabouts_in_lines import behind_programme, behind_sign, host_with_street, part_of_bars
from scrapers.formats.listing.words import EVENT, MONTH, MONTH_DAY, TIME, WEEKDAY
from scrapers.reading import asides
from scrapers.reading.moved_places import new_place

IN_AGENDA = re.compile(r"\b(?:see|check|refer to)\b(?: the)? (?:agenda|notice|flyer|announcement|website) for\b", re.I)
_AT_SOMEBODYS = re.compile(
    (
        r"\s(?:at|@)\s(?:the\s)?(?-i:[A-Z])[\w-]+[’']s?\b"
        r"|,\s(?-i:[A-Z])[\w’'&-]+(?:\s(?-i:[A-Z])[\w’'&-]+){0,3}\s(?:caf[eé]|restaurant|grill|diner|bistro|tavern|pub"
        r"|brewery|brewing|winery|vineyards?|farms?|gardens?|nursery|greenhouse|inn)$"
    ),
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
    (
        r"(?<=[\w)][.!;])\s+(?:please )?(?:note )?(?:the |new )?(?:meeting |event )?(?:location|venue"
        r"|place)\s?:\s([A-Z][^|•.;]{3,100}(?:(?<=\bSt)\.[^|•.;]{3,80})?)"
    ),
    re.I,
)
"""A place that a sentence behind another one labels: "Dr. Ann Lee. Note location: Trinity Church."."""
_ADDRESS_LABEL = re.compile(r"\W*address\s*[:：]", re.I)
_BEHIND_NAME = re.compile(r"^[\s,(–—-]*(?:(?:at|in|@)\s+(?:the\s+)?)?")
_CALLED = r"[A-Z][\w.'’&-]*(?: (?:[A-Z][\w.'’&-]*|of|the|and|&)){0,6}"
_BEHIND_DATE = re.compile(
    rf"^[\s,]{{0,3}}(?P<at>\b(?:at|in|on)(?: the)? )(?P<place>{_CALLED})(?=[.,;(]|\W*$)|(?:^"
    rf"|[-–—|:]\s?),\s(?P<house>{_CALLED})\W*$"
)
"""What follows a date at once in what is left beside it: "at Camp Larch. Bring a lunch.", "Regional - , Alden
Arena"."""
_BEFORE_DAY = re.compile(rf"\b(?i:at|in)(?: the)? (?P<place>{_CALLED}),? (?:on )?(?i:{WEEKDAY}|{MONTH})\b")
"""A house right before its day in a sentence: "speaks at the Harbor Club on Friday, January 22"."""
_AT_SIGN = re.compile(rf"@\s(?:the )?(?P<place>{_CALLED})")
"""All that is left beside a day and its hours: "@ Highway Garage"."""
_DOING_THERE = re.compile(
    r"\((?:[a-z][\w’' ]{3,40}(?:,| at| in)(?: the)? )(?P<place>[A-Z][\w.'’&-]*(?: (?:[A-Z][\w.'’&-]*|of|the|and"
    r"|&)){0,6})(?P<hour>, \d[^()]{0,18}m\.?)?\)"
)
"""What is done where, in brackets behind an hour: "(tour and picnic, Hadley Farm)"."""
_IN_BRACKETS = re.compile(r"\(([A-Z][^()]{3,60})\)")
_LED_BEHIND_HOUR = re.compile(rf"(?:{TIME.pattern})\s(?:at|@)\s(?:the )?(?P<place>{_CALLED})(?=[.,;!(]|\W*$)", re.I)
"""A line that begins with its hour and where: "7 PM at the Tin Shop. Put your name in the hat."."""
_SETS_OUT_FROM = re.compile(
    rf"\b(?i:depart(?:s|ing)?|leav(?:es?|ing)|board(?:s|ing)?"
    rf"|embark(?:s|ing)?)\b[^.;!?]{{0,30}}?\sfrom (?:the )?(?P<place>{_CALLED})"
)
_ASKED_BEHIND = re.compile(
    (
        r"(?<=[^\W_]{3})[.;!]\s+(?:please |kindly |advance |pre-?)?(?:regist(?:er|ration)|r\.?s\.?v\.?p|sign[- ]?up"
        r"|reserve|reservations|tickets|call|e-?mail)\b.*$"
    ),
    re.I,
)
"""What a sentence behind a place asks for: "Online. Register by April 17."."""
_EACH_DAY = re.compile(r"^(?:daily|nightly|weekly|(?:each|every) day|both days),\s+", re.I)
"""What goes with the hours before an address: "8:30 AM to 3:30 PM daily, 700 Cherry Street"."""
_NO_PLACE = re.compile(r"tb[ad]\b|(?:noon|midnight|dusk|dawn|sunset|sunrise|zoom)\b", re.I)
_BY_WIRE = re.compile(
    (
        r"[(\[](?:(?:via|on|by|over|live) )?(?:zoom|webex|(?:microsoft )?teams|google meet|online|virtual|webinar"
        r"|webcast)(?: only| event| meeting)?[)\]]"
    ),
    re.I,
)
"""In brackets in a name: "New Member Orientation (Zoom)"."""
_PAPERS_BEHIND = re.compile(
    (
        r"\s?[(\[](?:(?:draft |final |amended )?(?:agendas?|minutes|packet|pdf|flyer|map|link|details|directions"
        r"|zoom link)(?: ?[,/|&] ?)?(?: pdf| packet| link)?){1,3}[)\]]\W*$"
    ),
    re.I,
)
"""Links to papers behind a place: "Central Office (agenda)"."""
_LEADS_AWAY = re.compile(
    r"\b(?:[Ff]ield [Tt]rip|[Bb]us [Tt](?:rip|our)|[Dd]ay [Tt]rip|[Oo]uting|[Ee]xcursion|[Tt]rip"
    r"|[Pp]lant [Tt]our) (?:to|at) (?:the )?(?P<place>[A-Z].{2,60})$"
)
"""In a name: one goes elsewhere than to where one meets: "Field trip to Moss Creek Nursery"."""
_GOES_ON = re.compile(r"(?<=[^;()]);\s(?=[a-z])[^()]*$")
"""What is told behind a place in small letters: "Rausch Farm; lunch provided"."""
_MEET_ELSEWHERE = re.compile(r"(?:^|[,.;:–—-]\s)(?:we )?meet (?:at|in|by|near|behind) (?:the )?[a-z]{3,}", re.I)
"""Where one comes together, and no house of all: "Cemetery Walk, 10 a.m., meet at the east gate"."""
_CAMP = re.compile(r"(?:Camp|Fort|Mount|Mt\.|Villa|Casa|Chateau) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?")
_MEET_AT = re.compile(r"^(?:(?:we|please) )?(?:will )?meet(?:ing)? (?:up )?(?:at|in) (?=[a-z]|[A-Z])", re.I)
_BRACKETS = re.compile(r"\s?\([^()]*\)")
_SENTENCES = re.compile(r"(?:(?<=[\w)?!][\w)?!][.!?])|(?<=[\w?!.,][\"”]))\s+(?=[A-Z])")
_ENDS = " .,;:!"
_LONGEST_LINE = 120
_NEAR = 22
"""Characters before a house that tell what is done there."""
_MOST_DAYS = 12
"""Lines on which the days of one event stand."""
_AT_THE_END = re.compile(r"(?:^|\b|\s)(?:at|@)(?: the)? ([A-Z].{3,60})$")


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
        if own and said.is_guessed("place") and (host := host_with_street(row, own)):
            return host
        if own and said.is_guessed("place") and (behind := self._behind_hour(row, own)):
            return behind
        if (
            own
            and any(_ADDRESS_LABEL.match(line.text) and own in line.text for line in row.lines)
            and (held := self._held(row))
        ):
            return _within(held, self.stated.place_for(row, name))
        if own and not (said.is_guessed("place") and name and own.casefold() == name.casefold()):
            return _within(own, self.stated.place_for(row, name))
        if found := self._in_words(row, name) or house:
            return _within(found, self.stated.place_for(row, name))
        if any(is_online(line.text) and not line.links for line in row.lines) or any(
            is_online(anchor.rest) for anchor in row.anchors
        ):
            return "Online"
        if found := _at_the_end_of(name) or self._announced(row):
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

    @staticmethod
    def _held(row: Row) -> str | None:
        """The place in a sentence of the row that says where it is held."""
        return next((held for line in _own_lines(row) if (held := held_at(line.text))), None)

    def _in_words(self, row: Row, name: str | None) -> str | None:
        """The place in a sentence of the row, as an address, or behind the hour."""
        if held := self._held(row):
            return held
        told = (
            found
            for line in _own_lines(row)
            if not leads_elsewhere(line.text) and (found := address_in(line.text)) and not _is_matter(found, name)
        )
        addresses = list(dict.fromkeys(_EACH_DAY.sub("", found) for found in told))
        if 0 < len(addresses) <= MOST_ADDRESSES:
            return addresses[0]
        if not addresses and (
            found := next((place for line in row.lines if (place := place_at_sign(line.text))), None)
        ):
            return found
        if found := next(
            (
                led["place"]
                for anchor in row.anchors
                if (led := _BEFORE_DAY.search(anchor.sentence)) is not None
                and is_site(led["place"])
                and not speaks_of_other(anchor.sentence[max(0, led.start() - _NEAR) : led.start()])
                and not tells_where_one_works(anchor.sentence[: led.end()])
            ),
            None,
        ):
            return found
        if found := next(
            (place for line in _own_lines(row) if (place := part_of_bars(line.text, name)) is not None), None
        ):
            return found
        for anchor in row.anchors:
            if found := _beside_date(anchor) or (
                place_behind_bar(self.page.lines[anchor.first].text) if anchor.first == anchor.last else None
            ):
                return found
        if found := next(
            (
                behind[0]
                for line in _own_lines(row)
                if len(line.text) < _LONGEST_LINE
                and (behind := behind_clock(_BRACKETS.sub("", line.text))) is not None
                and (behind[1] or TIME.match(line.text) is not None or _ends_line(row, line, behind[0]))
                and is_site(behind[0])
                and (name is None or behind[0] not in name)
            ),
            None,
        ):
            return found
        if found := next(
            (place for line in _own_lines(row) if (place := behind_programme(line.text)) is not None), None
        ):
            return found
        for line in (self.page.lines[anchor.first] for anchor in row.anchors):
            if (head := divided(line.text)) is not None and head.place:
                return head.place
            unpriced = asides.without_price(without_state(line.text))[0]
            text = _PAPERS_BEHIND.sub("", bare if TIME.search(bare := without_hours_of_dates(unpriced)) else unpriced)
            place = place_after_clock(text) or (
                behind[0] if (behind := behind_clock(text)) is not None and is_site(behind[0]) else None
            )
            if place and name and place.startswith(name):
                place = _BEHIND_NAME.sub("", place[len(name) :]).rstrip(" )")
            if place and (name is None or place not in name):
                return place
        if found := next(
            (place for line in _own_lines(row) if len(line.text) < _LONGEST_LINE and (place := _led_to(line.text))),
            None,
        ):
            return found
        if found := next((house for anchor in row.anchors if (house := _sentence_of_house(anchor.rest, name))), None):
            return found
        return next(
            (
                found
                for anchor in row.anchors
                if not anchor.prose
                and not speaks_of_other(anchor.rest)
                and (found := _at_the_end_of(_without_bracket(anchor.rest)))
            ),
            None,
        )

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


def _beside_date(anchor: Anchor) -> str | None:
    """The place that follows a row's date at once, or stands in brackets behind it with what one does there."""
    if anchor.prose and anchor.begin > 0:
        return None
    if (
        (signed := _AT_SIGN.fullmatch(anchor.rest.strip())) is not None
        and not EVENT.search(signed["place"])
        and not MONTH_DAY.search(signed["place"])
        and not _NO_PLACE.match(signed["place"])
    ):
        at: str = signed["place"]
        return at
    found = _BEHIND_DATE.search(anchor.rest)
    place = (found["place"] or found["house"]) if found is not None else None
    if (
        found is not None
        and place
        and not _NO_PLACE.match(place)
        and (
            is_house(place)
            or (found["at"] and is_site(place))
            or (
                found["at"] and found["at"].startswith("at") and not MONTH_DAY.search(place) and not EVENT.search(place)
            )
        )
    ):
        return place
    bracketed: list[str] = [inner for inner in _IN_BRACKETS.findall(anchor.rest) if is_surely_site(inner)]
    if len(bracketed) == 1:
        return bracketed[0]
    done = _DOING_THERE.search(anchor.rest)
    return (
        done["place"]
        if done is not None
        and (
            is_house(done["place"])
            or is_ground(done["place"])
            or (" at " in done.group() and done["hour"] and not EVENT.search(done["place"]))
        )
        else None
    )


def _led_to(text: str) -> str | None:
    """Where the words right behind a line's hour lead, or from where one sets out."""
    led = _LED_BEHIND_HOUR.match(text)
    if (
        led is not None
        and led["place"][0].isupper()
        and not EVENT.search(led["place"])
        and not MONTH_DAY.search(led["place"])
        and not _NO_PLACE.match(led["place"])
        and not speaks_of_other(text[: led.end()])
    ):
        return led["place"]
    out = _SETS_OUT_FROM.search(text)
    return out["place"] if out is not None and is_site(out["place"]) else None


def _ends_line(row: Row, line: Line, place: str) -> bool:
    """Whether a line right below a row's day tells a part of what is held, its hour and, up to its end, where:
    "Pre-game reception, 4 to 5:30 p.m., Half Moon Grill"."""
    return (
        line.index == row.anchors[-1].last + 1
        and not line.level
        and not line.links
        and line.text.rstrip(" .").endswith(place)
        and len(TIME.findall(line.text)) == 1
        and TIME.match(line.text) is None
    )


def _sentence_of_house(text: str, name: str | None) -> str | None:
    """The one sentence behind a day and a name that is nothing but a house: "Film Night. Co-sponsored by the Arts
    Council. Roxy Theater."."""
    ends = [found.end() for found in _SENTENCES.finditer(text) if not is_abbreviated(text[: found.start()].rstrip("."))]
    told = [text[begin:end].strip(_ENDS) for begin, end in pairwise([*ends, len(text)])]
    houses = [part for part in told if is_surely_site(part) and part != name]
    return houses[0] if len(houses) == 1 else None


def _own_lines(row: Row) -> list[Line]:
    """The lines of a row but for those about its sponsors, parking, lodging and whom to ask."""
    of_others = below_other_matters(
        row.lines, {index for anchor in row.anchors for index in range(anchor.first, anchor.last + 1)}
    )
    return [line for line in row.lines if line.index not in of_others and not tells_of_other_place(line.text)]


def _without_bracket(text: str) -> str:
    """What stands in brackets, where nothing else does: "(at City Hall)"."""
    inner = text.strip()
    return inner[1:-1] if inner.startswith("(") and inner.endswith(")") and inner.count("(") == 1 else text


def _closed(text: str) -> str:
    """The text without a bracket that was opened before it."""
    return text.rstrip(") ") if text.count(")") > text.count("(") else text


def _is_matter(address: str, name: str | None) -> bool:
    """Whether an address begins or stands amid what a hearing is about: "12 Elm Street Redevelopment Plan Public
    Hearing"."""
    before, found, after = (name or "").casefold().partition(address.casefold())
    return (
        bool(found)
        and bool(re.match(r"\s*\w", after))
        and not re.search(r"(?:\b(?:at|in)(?: the)?|@|[-–—:|,])\s*$", before)
    )


def _is_own_name(place: str, name: str | None) -> bool:
    """Whether what sounds like a place is what the row is called: "Noon Kiwanis Club"."""
    return name is not None and place.casefold().strip() == name.casefold()


def _at_the_end_of(name: str | None) -> str | None:
    """The house at the end of a name: "Budget Workshop at Harbor Hall"."""
    found = _AT_THE_END.search(name or "")
    head = found.group(1).split(", ")[0] if found else ""
    return (
        found.group(1)
        if found and (is_house(found.group(1)) or is_house(head) or is_ground(head) or _CAMP.fullmatch(head))
        else None
    )


def _within(room: str, house: str | None) -> str:
    """A bare room with the address of the house that the page states once: "Conference Room" of "500 Main St."."""
    if house and (house.casefold().startswith(f"{room.casefold()}, ") or (is_room(room) and address_in(house))):
        return house if not is_room(room) else f"{room}, {house}"
    return room
