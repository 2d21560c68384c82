"""The place that the words of a row tell: in a sentence, as an address, behind the hour, beside the date."""

from __future__ import annotations

from itertools import pairwise

from hobnob import patterns as re
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.behind_names import is_abbreviated
from scrapers.formats.listing.changed_days import without_state
from scrapers.formats.listing.dashed import divided
from scrapers.formats.listing.field_values import MOST_ADDRESSES
from scrapers.formats.listing.held_places import (
    behind_clock,
    held_at,
    leads_elsewhere,
    place_after_clock,
    place_at_sign,
    place_behind_bar,
    speaks_of_other,
    tells_where_one_works,
)
from scrapers.formats.listing.hours import without_hours_of_dates
from scrapers.formats.listing.other_places import below_other_matters, tells_of_other_place
from scrapers.formats.listing.outline import Line, Outline
from scrapers.formats.listing.places import address_in, is_ground, is_house
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.sites import is_site, is_surely_site
from scrapers.formats.listing.whereabouts_in_lines import behind_programme, part_of_bars
from scrapers.formats.listing.words import EVENT, MONTH, MONTH_DAY, TIME, WEEKDAY
from scrapers.reading import asides

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
_DAY_AND_HOUSE = re.compile(
    rf"(?:{MONTH_DAY.pattern})(?:\s?[–-]\s?\d{{1,2}})?(?:,?\s(?:19|20)\d\d)?\s[–—•|-]\s(?P<house>[A-Z][^–—•|]{{3,60}})$",
    re.I,
)
_IN_BRACKETS = re.compile(r"\(([A-Z][^()]{3,60})\)")
_LED_BEHIND_HOUR = re.compile(rf"(?:{TIME.pattern})\s(?:at|@)\s(?:the )?(?P<place>{_CALLED})(?=[.,;!(]|\W*$)", re.I)
"""A line that begins with its hour and where: "7 PM at the Tin Shop. Put your name in the hat."."""
_SETS_OUT_FROM = re.compile(
    rf"\b(?i:depart(?:s|ing)?|leav(?:es?|ing)|board(?:s|ing)?"
    rf"|embark(?:s|ing)?)\b[^.;!?]{{0,30}}?\sfrom (?:the )?(?P<place>{_CALLED})"
)
_EACH_DAY = re.compile(r"^(?:daily|nightly|weekly|(?:each|every) day|both days),\s+", re.I)
"""What goes with the hours before an address: "8:30 AM to 3:30 PM daily, 700 Cherry Street"."""
_NO_PLACE = re.compile(r"tb[ad]\b|(?:noon|midnight|dusk|dawn|sunset|sunrise|zoom)\b", re.I)
_PAPERS_BEHIND = re.compile(
    r"\s?[(\[](?:(?:draft |final |amended )?(?:agendas?|minutes|packet|pdf|flyer|map|link|details|directions"
    r"|zoom link)(?: ?[,/|&] ?)?(?: pdf| packet| link)?){1,3}[)\]]\W*$",
    re.I,
)
"""Links to papers behind a place: "Central Office (agenda)"."""
_CAMP = re.compile(r"(?:Camp|Fort|Mount|Mt\.|Villa|Casa|Chateau) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?")
_BRACKETS = re.compile(r"\s?\([^()]*\)")
_SENTENCES = re.compile(r"(?:(?<=[\w)?!][\w)?!][.!?])|(?<=[\w?!.,][\"”]))\s+(?=[A-Z])")
_ENDS = " .,;:!"
_LONGEST_LINE = 120
_NEAR = 22
"""Characters before a house that tell what is done there."""
_AT_THE_END = re.compile(r"(?:^|\b|\s)(?:at|@)(?: the)? ([A-Z].{3,60})$")


def where_held(row: Row) -> str | None:
    """The place in a sentence of the row that says where it is held."""
    return next((place for line in _own_lines(row) if (place := held_at(line.text))), None)


def in_words(page: Outline, row: Row, name: str | None) -> str | None:
    """The place in a sentence of the row, as an address, or behind the hour."""
    return (
        where_held(row)
        or _address(row, name)
        or _before_its_day(row)
        or next((place for line in _own_lines(row) if (place := part_of_bars(line.text, name)) is not None), None)
        or _beside_its_date(page, row)
        or _behind_its_hour(row, name)
        or next((place for line in _own_lines(row) if (place := behind_programme(line.text)) is not None), None)
        or _in_the_line_of_its_date(page, row, name)
        or _behind_its_day(page, row, name)
        or next(
            (place for line in _own_lines(row) if len(line.text) < _LONGEST_LINE and (place := _led_to(line.text))),
            None,
        )
        or next((house for anchor in row.anchors if (house := _sentence_of_house(anchor.rest, name))), None)
        or _at_the_end_beside_its_date(row)
    )


def _address(row: Row, name: str | None) -> str | None:
    """The one street address of the row, or the house behind a sign."""
    told = (
        found
        for line in _own_lines(row)
        if not leads_elsewhere(line.text) and (found := address_in(line.text)) and not _is_matter(found, name)
    )
    addresses = list(dict.fromkeys(_EACH_DAY.sub("", found) for found in told))
    if 0 < len(addresses) <= MOST_ADDRESSES:
        return addresses[0]
    if not addresses and (found := next((place for line in row.lines if (place := place_at_sign(line.text))), None)):
        return found
    return None


def _before_its_day(row: Row) -> str | None:
    """ "speaks at the Harbor Club on Friday, January 22"."""
    return next(
        (
            led["place"]
            for anchor in row.anchors
            if (led := _BEFORE_DAY.search(anchor.sentence)) is not None
            and is_site(led["place"])
            and not speaks_of_other(anchor.sentence[max(0, led.start() - _NEAR) : led.start()])
            and not tells_where_one_works(anchor.sentence[: led.end()])
        ),
        None,
    )


def _beside_its_date(page: Outline, row: Row) -> str | None:
    """ "at Camp Larch", right behind a date, or behind a bar."""
    for anchor in row.anchors:
        if found := _beside_date(anchor) or (
            place_behind_bar(page.lines[anchor.first].text) if anchor.first == anchor.last else None
        ):
            return found
    return None


def _behind_its_hour(row: Row, name: str | None) -> str | None:
    """A house behind an hour that opens or closes its line: "7 PM at the Tin Shop"."""
    return next(
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
    )


def _in_the_line_of_its_date(page: Outline, row: Row, name: str | None) -> str | None:
    """What the line of the date holds behind a dash or its hour, prices and papers aside."""
    for line in (page.lines[anchor.first] for anchor in row.anchors):
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
    return None


def _behind_its_day(page: Outline, row: Row, name: str | None) -> str | None:
    """The house that a mark parts from the day at the end of a line which begins with the name: "Spring Conference —
    April 21–23, 2027 — Embassy Suites, Peoria"."""
    for line in (page.lines[anchor.first] for anchor in row.anchors):
        found = _DAY_AND_HOUSE.search(line.text) if len(line.text) < _LONGEST_LINE else None
        if (
            found is not None
            and name
            and line.text.startswith(name)
            and " " in found["house"]
            and is_site(found["house"])
        ):
            return found["house"]
    return None


def _at_the_end_beside_its_date(row: Row) -> str | None:
    """What "at" leads to at the end of what is left beside a date."""
    return next(
        (
            found
            for anchor in row.anchors
            if not anchor.prose
            and not speaks_of_other(anchor.rest)
            and (found := at_the_end_of(_without_bracket(anchor.rest)))
        ),
        None,
    )


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


def _is_matter(address: str, name: str | None) -> bool:
    """Whether an address begins or stands amid what a hearing is about: "12 Elm Street Redevelopment Plan Public
    Hearing"."""
    before, found, after = (name or "").casefold().partition(address.casefold())
    return (
        bool(found)
        and bool(re.match(r"\s*\w", after))
        and not re.search(r"(?:\b(?:at|in)(?: the)?|@|[-–—:|,])\s*$", before)
    )


def at_the_end_of(name: str | None) -> str | None:
    """The house at the end of a name: "Budget Workshop at Harbor Hall"."""
    found = _AT_THE_END.search(name or "")
    head = found.group(1).split(", ")[0] if found else ""
    return (
        found.group(1)
        if found and (is_house(found.group(1)) or is_house(head) or is_ground(head) or _CAMP.fullmatch(head))
        else None
    )


__all__ = ["at_the_end_of", "in_words", "where_held"]
