"""What a line looks like, where no label and no column says it: a price, an hour, a state, a house."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.cells import stands_among_others
from scrapers.formats.listing.field_values import CANCELLED, LONGEST_PAPER, Fields
from scrapers.formats.listing.held_places import house_in, leads_elsewhere, tells_of_others
from scrapers.formats.listing.hours_of_others import own_hour_in
from scrapers.formats.listing.marks import MAP_BUTTON, OTHER_CLASS, PLACE_CLASS, leads_to_map
from scrapers.formats.listing.other_places import of_sentences, opens_with_house, tells_of_other_place
from scrapers.formats.listing.outline import BOLD_HEADING, Line, Outline
from scrapers.formats.listing.persons import tells_of_person
from scrapers.formats.listing.places import ADDRESS, is_ground, is_house, is_place, is_room
from scrapers.formats.listing.sites import is_site, site_at_head
from scrapers.formats.listing.words import BUTTON, EVENT, MEETING, MONTH_DAY, SHORT_NUMERIC, TIME
from scrapers.reading import asides, postal, status
from scrapers.reading.prices.foreign import FREE

_PRICE_CLASS = re.compile(r"(?:^|[\s_-])(?:price|cost|admission|fee)(?:$|[\s_-])", re.I)
_NO_PRICE_CLASS = re.compile(
    r"(?:price|cost|admission|fee)s?(?:[_-]{1,2}[a-z]{1,20}){0,4}[_-]{1,2}(?:title|name|head(?:er|ing|line)?"
    r"|desc(?:ription)?|date)(?:$|\s)",
    re.I,
)
"""Another part of what a theme calls a list of prices, and so of all that is set in one: "price-list-title"."""
PRICE = re.compile(rf"[$€£]\s?\d|\d\s?[$€](?!\s?\d)|\bfree\b(?! parking)|^\W*(?:{FREE})\W*$", re.I)
_FREE_NAME = re.compile(
    r"\W*Free (?!(?i:admission|entry|entrance|parking|registration|event|to|for|with|of|and|tickets?"
    r"|rsvp)\b)[A-Z][\w’'-]+ [A-Z][\w’'-]+"
)
"""The name of something that costs nothing, unless all its words are those of prices: "Free Legal Clinic"."""
_TERMS = re.compile(
    r"\W*(?:(?:on or )?(?:before|by|until|till|through|thru|after|thereafter|afterwards?)\b[^.!?]{0,40}"
    r"|early[- ]bird"
    r"|(?:and |then )?(?:after|thereafter))\W*",
    re.I,
)
"""What is left of a line of prices: until when they hold."""
SHORT = 12
"""Characters beside an hour that say nothing much of their own."""
_LONGEST_PART = 120
_EACH_DAY = re.compile(
    r"^(?:daily|nightly|(?:each|every) (?:day|night|evening)|(?:both|all) (?:days|nights|evenings))[\s,;:|•·∙●@–—-]+",
    re.I,
)
"""What goes with the hours before a place: "9 am - 4 pm both days | Training Center"."""
_MEETING_ROOM = re.compile(r"\bmeeting (?:rooms?|hall|house|space|cent(?:er|re))\b")
_SEVERAL = 2
"""Hours in what sounds like a place: it tells a programme."""
_FROM = re.compile(r"\W*(?:from|time:?|when:?)?\W*", re.I)
_LED = re.compile(r"[\s,;:.)|•·∙●–—-]*(?:(?:at|in)\b|@)\s*(?:the\b\s*)?", re.I)
LONGEST_TOWN = 60
_SEMICOLON = re.compile(r";\s(?=[a-z]).*$")
"""What goes on behind a place: "Riverview Cemetery; lunch to follow"."""
_WHERE_TO_MEET = re.compile(r"\s\((?:we )?(?:meet|gather|enter|use|park|check in|look for)\b[^()]{2,60}\)\W*$", re.I)
"""Where within a place one comes together: "Greenlawn Cemetery (meet at the gate, 6:00 p.m.)"."""
_SETS_OUT = re.compile(
    r"(?:starts?|begins?|ends?|leaves?|departs?|runs?|goes|parking|enter|entrance) (?:is )?(?:behind|near|from"
    r"|along|around|through|beside|across|outside|off|between|down|up)\b",
    re.I,
)
"""Where something passes, and no house: "begins behind the old bank"."""
_LED_LINE = re.compile(
    r"(?:at|@)\s(?:the\s)?(?P<place>(?!(?:Your|Our|My|His|Her|Their|Home|Work|No|All|Any|Least|Once|Last|First|Risk"
    r"|Noon|Dusk|Dawn|Sunset|Sunrise)\b)[A-Z][\w.'’&-]*(?:\s(?:[A-Z\d#][\w.'’&-]*|of|the|and|&|at|on)){1,6})"
)
"""A line that says where and nothing else: "at Firehall Studio"."""
_OF_TICKETS = re.compile(
    r",\s(?:advance )?(?:tickets?|reservations?|tables|registration|sign[- ]?ups?|parking|doors|call|rsvp)\b", re.I
)
ASSEMBLY = re.compile(
    r"(?:[A-Z][\w’'&-]* ){1,4}(?:Assembly|Luncheon|Lunch|Dinner|Breakfast|Picnic|Mixer|Workshop|Seminar|Class|Tour"
    r"|Party|Social|Retreat|Fair|Festival|Expo|Gala|Concert|Ceremony|Open House|Orientation|Auction|Tournament)"
)
_REMARK = re.compile(r"(?P<name>[A-Z][^–—]{3,60}?)\s[–—-]\s(?:[a-z][\w’'-]*\s){1,5}[a-z][\w’'-]*")
"""A name and how one comes to it: "Garden Tour - carpool from church"."""
NAME_CLASS = re.compile(r"(?:^|[\s_-])(?:name|title|summary|event)(?:$|[\s_-])", re.I)
_BEFORE_STREET = re.compile(rf"(?:\s[|•·–—-]|,)\s(?={ADDRESS.pattern})", re.I)
"""Between a house and its street."""
_PERSON = re.compile(
    r"(?:Dr|Mr|Mrs|Ms|Prof|Rev|Hon|Sen|Rep|Mayor|Chief|Judge|Sheriff)\b\.? (?:[A-Z][\w.’'-]* ){1,3}?[A-Z][\w’'-]*,"
)
OPEN = re.compile(r"\b(?:office|open|doors|closed|deadline)\b", re.I)


def by_look(page: Outline, line: Line, fields: Fields, of_others: bool, one_link: bool) -> None:
    """Notes what a line looks like; ``one_link`` where the whole card is one, and so a link tells nothing of a line."""
    named = f"{line.box.klass} {line.box.parent.klass if line.box.parent else ''}"
    bare = TIME.sub("", line.text).strip(" -–—,.:;()@|to")
    if (
        not line.level
        and not line.links
        and (met := _WHERE_TO_MEET.search(line.text))
        and (is_house(at := line.text[: met.start()]) or is_ground(at))
    ):
        fields.guess("place", at, line.index)
    elif note_marked(line, fields):
        pass
    elif (
        not line.level
        and not line.links
        and not is_of_others(line)
        and (led := _LED_LINE.fullmatch(line.text)) is not None
        and not EVENT.search(led["place"])
        and not any(said.search(line.text) for said in (TIME, MONTH_DAY))
    ):
        fields.guess("place", led["place"], line.index)
    elif told := _beside_hours(line):
        for role, text in zip(("time", "place"), told[:2], strict=True):
            if text:
                fields.guess(role, text, line.index)
        if told[2]:
            fields.put("price", told[2], line.index)
    elif TIME.search(line.text) and len(bare) <= SHORT and not OPEN.search(bare) and own_hour_in(line.text) is not None:
        fields.guess("time", line.text, line.index)
    elif (
        PLACE_CLASS.search(named) or any(PLACE_CLASS.search(piece.klass) for piece in line.pieces)
    ) and not OTHER_CLASS.search(line.box.klass):
        if line.level in (0, 7) and not BUTTON.match(line.text):
            fields.guess("place", line.text, line.index)
    elif house := _on_map(line):
        fields.guess("place", house, line.index)
    elif (_PRICE_CLASS.search(named) and not _NO_PRICE_CLASS.search(named)) or (
        PRICE.search(line.text)
        and len(line.text) < 60
        and not line.level
        and (asides.is_price(line.text) or not _FREE_NAME.match(line.text))
    ):
        rest, price = _priced(line)
        if price and re.search(r"[^\W\d_]{3}", rest) and not _TERMS.fullmatch(rest):
            fields.values.setdefault("price", []).append(price)  # the line tells more, which others read
        else:
            fields.put("price", line.text, line.index)
    elif len(line.text) < LONGEST_PAPER and (
        status.is_deferred(line.text) or (len(line.text) < 40 and CANCELLED.search(line.text))
    ):
        fields.put("status", line.text, line.index)
    elif (
        fields.guessed.get("place") == line.index - 1
        and not line.level
        and len(line.text) <= LONGEST_TOWN
        and postal.ends_with_region(line.text)
        and line.text[0] not in '"“'
        and not tells_of_person(line.text)
    ):
        fields.guess("place", line.text, line.index)  # the town below its street
    elif (
        not of_others
        and not line.level
        and not line.links
        and not is_of_others(line)
        and (first := opens_with_house(line.text)) is not None
    ):
        fields.guess("place", first, line.index)
    elif (
        not of_others
        and (line.level in (0, 7) or _leads_to_address(page, line))
        and is_place(line.text)
        and not leads_elsewhere(line.text)
        and not _SETS_OUT.match(line.text)
        and (one_link or not any(piece.href for piece in line.pieces))
        and ("meeting" not in _MEETING_ROOM.sub("", line.text.lower()) or is_room(line.text))
        and not stands_among_others(page, line)
        and not is_of_others(line)
        and not _is_held(line.text)
    ):
        place = _before_remark(house_in(_before_hours(of_sentences(line.text))))
        if (
            len(TIME.findall(line.text)) >= _SEVERAL
            and place != line.text
            and "place" not in fields.guessed
            and not fields.values.get("place?")
        ):
            fields.values["place?"] = [place]  # behind a programme, whose hours others read
        elif len(TIME.findall(place)) < _SEVERAL:
            fields.guess("place", place, line.index)
        if price := asides.without_price(line.text)[1]:
            fields.values.setdefault("price", []).append(price)
    elif not of_others and _stands_below_name(page, line) and is_site(line.text) and not is_of_others(line):
        fields.guess("place", line.text, line.index)


def _stands_below_name(page: Outline, line: Line) -> bool:
    """Whether a plain line stands right below one of its block that is set as a name: "**HR Happy Hour**", "Brickyard
    Taproom"."""
    above = page.lines[line.index - 1] if line.index > 0 else None
    if above is None or line.level or line.links or above.box is not line.box:
        return False
    return (
        (above.level >= BOLD_HEADING or bool(above.links))
        and EVENT.search(line.text) is None
        and not BUTTON.match(above.text)
        and not TIME.search(above.text)
        and not MONTH_DAY.search(above.text)
    )


def note_marked(line: Line, fields: Fields) -> bool:
    """Notes what a class marks as the place within a line that tells the name and more: spans for the hour, the name,
    the place and the seats left."""
    worded = [piece for piece in line.pieces if re.search(r"[^\W\d_]{3}", piece.text)]
    marked = [piece for piece in worded if PLACE_CLASS.search(piece.klass) and not OTHER_CLASS.search(piece.klass)]
    if (
        line.level
        or len(marked) != 1
        or not any(piece.href or NAME_CLASS.search(piece.klass) for piece in worded if piece not in marked)
        or BUTTON.match(marked[0].text)
    ):
        return False
    fields.values.setdefault("place?", []).append(marked[0].text.strip(" ,;|•·–—-()"))
    if any(pattern.search(line.text) for pattern in (MONTH_DAY, SHORT_NUMERIC)):
        fields.taken.add(line.index)  # it names what is held on another day
    return True


def _leads_to_address(page: Outline, line: Line) -> bool:
    """Whether the address of a house stands right below its name, which is set as a heading, or its town and state
    behind it."""
    if line.level > 2 and _BEFORE_STREET.search(line.text) and is_site(_BEFORE_STREET.split(line.text, 1)[0]):
        return True
    if line.level > 2 and is_house(line.text.split(",")[0]) and "," in line.text and postal.ends_with_region(line.text):
        return True
    after = page.lines[line.index + 1] if line.index + 1 < len(page.lines) else None
    return (
        after is not None
        and line.level > 2
        and not after.level
        and bool(ADDRESS.match(after.text))
        and not MEETING.search(line.text)
    )


def _beside_hours(line: Line) -> tuple[str, str | None, str | None] | None:
    """The hour, the house and the price of a line that begins or ends with an hour and tells nothing more: "6 PM • The
    Lodge"."""
    text, price = asides.without_price(_SEMICOLON.sub("", line.text))
    clocks = list(TIME.finditer(text))
    if (
        len(clocks) != 1
        or line.level in range(1, BOLD_HEADING)
        or len(text) > _LONGEST_PART
        or any(piece.href for piece in line.pieces)
    ):
        return None
    before, after = text[: clocks[0].start()], text[clocks[0].end() :]
    if re.search(r"\w", before) and re.search(r"\w", after) and not _FROM.fullmatch(before):
        return None
    rest = after if re.search(r"\w", after) else "" if _FROM.fullmatch(before) else before
    lead = _LED.match(rest) if rest is after else None
    bare = _EACH_DAY.sub("", (rest[lead.end() :] if lead else rest).strip(" ,;:|•·∙●@–—-."))
    if not bare:
        return (clocks[0].group(), None, price) if price else None
    if tells_of_others(bare):
        return None
    if (
        (lead and bare[0].isupper() and not leads_elsewhere(bare))
        or is_house(bare)
        or ADDRESS.search(bare)
        or (len(bare) > SHORT and is_place(bare) and not MEETING.search(bare) and not _is_remarked(bare))
    ):
        return clocks[0].group(), house_in(of_sentences(bare)), price
    return None


def _is_held(text: str) -> bool:
    """Whether a text that sounds like a place names what is held, or who speaks: "Club Assembly", "Dr. Lena Ortiz,
    Midland University"."""
    if ADDRESS.search(text) or is_house(text):
        return tells_of_person(text)
    return (
        _is_remarked(text)
        or ASSEMBLY.fullmatch(text.strip()) is not None
        or _PERSON.match(text) is not None
        or tells_of_person(text)
    )


def _is_remarked(text: str) -> bool:
    """Whether a text is a name with how one comes to it."""
    remark = _REMARK.fullmatch(TIME.sub("", text).strip())
    return remark is not None and not is_place(remark["name"]) and not is_house(remark["name"])


def _priced(line: Line) -> tuple[str, str | None]:
    """A line without its price, and that: an element of its own at the end, or what a dash or a comma parts."""
    last = line.pieces[-1].text if len(line.pieces) > 1 else ""
    if last and asides.is_price(last) and line.text.endswith(last):
        return line.text[: -len(last)], last
    return asides.without_price(line.text)


def _before_hours(text: str) -> str:
    """The house before an hour: "Miners Hall, 5-7 p.m., food and drinks", or behind the last: "Seatings at 8 am and 10
    am, Recreation Gym"."""
    clocks = list(TIME.finditer(text))
    before = text[: clocks[0].start()].strip(" ,;|•·–—-(") if clocks else ""
    behind = text[clocks[-1].end() :].strip(" ,;|•·–—-.)") if clocks else ""
    return before if is_place(before) else behind if is_house(behind) or is_site(behind) else text


def _before_remark(text: str) -> str:
    """The house before words of something else that another house stands in: "Legion Club, tickets at the bank"."""
    site = site_at_head(text)
    return site if site is not None and _OF_TICKETS.match(text, len(site)) else text


def is_of_others(line: Line) -> bool:
    """Whether a class or its words tell that a line is a category, a host or a teaser, however it sounds."""
    marked = any(OTHER_CLASS.search(klass) for klass in (line.box.klass, *(piece.klass for piece in line.pieces)))
    return (marked and not ADDRESS.search(line.text)) or tells_of_others(line.text) or tells_of_other_place(line.text)


def _on_map(line: Line) -> str | None:
    """The house whose name is a link to a map, or stands before one: "The Lodge (map)"."""
    links = [piece for piece in line.pieces if leads_to_map(piece.href)]
    if not links or line.level in range(1, BOLD_HEADING) or len(line.text) > _LONGEST_PART:
        return None
    named = [piece.text for piece in line.pieces if not (piece in links and MAP_BUTTON.match(piece.text))]
    house = " ".join(named).strip(" ()[]|-–—,:;")
    return (
        house
        if re.search(r"[^\W\d_]{3}", house)
        and not TIME.search(house)
        and not MONTH_DAY.search(house)
        and not BUTTON.match(house)
        else None
    )
