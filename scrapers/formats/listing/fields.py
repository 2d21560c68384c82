"""A row's lines by what they announce: the columns of a table, labels, and what a class or a shape tells."""

from __future__ import annotations

from dataclasses import dataclass, field

from hobnob import patterns as re
from scrapers.formats.listing.about_one import event_named, stands_below_head
from scrapers.formats.listing.cells import name_beside_place, stands_among_others
from scrapers.formats.listing.columns import WHO, columns
from scrapers.formats.listing.heads_of_lines import head_of, is_event, is_name, parted
from scrapers.formats.listing.hours_of_others import own_hour_in
from scrapers.formats.listing.marks import OTHER_CLASS, PLACE_CLASS, leads_to_map
from scrapers.formats.listing.name_lines import A_WORD, OF_A_CLOCK, names_by_hour, names_what_is_off
from scrapers.formats.listing.other_places import (
    below_other_matters,
    of_sentences,
    opens_with_house,
    tells_of_other_place,
)
from scrapers.formats.listing.outline import BOLD_HEADING, Box, Line, Outline
from scrapers.formats.listing.places import (
    ADDRESS,
    house_in,
    is_ground,
    is_house,
    is_place,
    is_room,
    leads_elsewhere,
    tells_of_others,
)
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.titles import bare, is_words
from scrapers.formats.listing.words import BUTTON, EVENT, MEETING, MONTH, MONTH_DAY, TIME, labelled, role_of
from scrapers.formats.listing.years import month_number
from scrapers.reading import asides, postal, status
from scrapers.reading.foreign_prices import FREE
from scrapers.reading.status import without_banner

_PRICE_CLASS = re.compile(r"(?:^|[\s_-])(?:price|cost|admission|fee)(?:$|[\s_-])", re.I)
_NO_PRICE_CLASS = re.compile(r"(?:price|cost|admission|fee)s?(?:[_-]{1,2}[a-z]{1,20}){0,4}[_-]{1,2}(?:title|name|head(?:er|ing|line)?|desc(?:ription)?|date)(?:$|\s)", re.I)
"""Another part of what a theme calls a list of prices, and so of all that is set in one: "price-list-title"."""
_PRICE = re.compile(rf"[$€£]\s?\d|\d\s?[$€](?!\s?\d)|\bfree\b(?! parking)|^\W*(?:{FREE})\W*$", re.I)
_TERMS = re.compile(r"\W*(?:(?:on or )?(?:before|by|until|till|through|thru|after|thereafter|afterwards?)\b[^.!?]{0,40}|early[- ]bird|(?:and |then )?(?:after|thereafter))\W*", re.I)
"""What is left of a line of prices: until when they hold."""
_CANCELLED = re.compile(r"\b(?:cancel+ed|cancel+ation|postponed|re-?scheduled|no meeting)\b", re.I)
_ONLY_STATUS = re.compile(
    r"^\W*(?:(?:the |this )?(?:meeting|event|hearing|session)s?\s+)?(?:(?:has|have) been |is |was )?(?:cancel+ed|postponed|rescheduled|cancel+ation(?: notice)?|notice of cancel+ation)\W*$", re.I)
MOST_ADDRESSES = 2
"""In a row whose place they may be; more are the matters of its agenda."""
_LONGEST_PAPER = 80
_OFF = re.compile(r"\b(?:cancel+ed|cancel+ation|postponed|no meeting)\b", re.I)
_BEFORE_HOUR = re.compile(rf"([A-Z][^,\d]{{4,60}}),\s{TIME.pattern}\W*")
_ONLY_HOUR = re.compile(rf"\W*(?:at |from )?{TIME.pattern}\W*", re.I)
_SHORT = 12
"""Characters beside an hour that say nothing much of their own."""
_SHORTEST_NAME = 4
_LONGEST_PART = 120
_FROM = re.compile(r"\W*(?:from|time:?|when:?)?\W*", re.I)
_LED = re.compile(r"[\s,;:.)|•·∙●–—-]*(?:(?:at|in)\b|@)\s*(?:the\b\s*)?", re.I)
_MONTH = re.compile(rf"\b{MONTH}\b", re.I)
_STREET = re.compile(r"\b(?:street|st|avenue|ave|road|rd|lane|drive|boulevard|blvd|highway|hwy|route)\b", re.I)
_TOGETHER = 2
"""Lines from one to the next that belong to one place."""
_LONGEST_TOWN = 60
_MAP_BUTTON = re.compile(r"^\W*(?:(?:view|see|get|open|show|click|google|on|in|for|the|a|here|larger|driving)\s+)*(?:maps?|directions?|map it|here)\W*$", re.I)
_WHERE_TO_MEET = re.compile(r"\s\((?:we )?(?:meet|gather|enter|use|park|check in|look for)\b[^()]{2,60}\)\W*$", re.I)
"""Where within a place one comes together: "Greenlawn Cemetery (meet at the gate, 6:00 p.m.)"."""
_NEW = re.compile(r"\W*(?:new|updated) (?=(?:location|venue|place|room|time)\b)", re.I)
_NO_MEETING = re.compile(r"\W*no (?:\w+ ){0,2}meetings?\W*", re.I)
_ASSEMBLY = re.compile(r"(?:[A-Z][\w’'&-]* ){1,4}(?:Assembly|Luncheon|Lunch|Dinner|Breakfast|Picnic|Mixer|Workshop|Seminar|Class|Tour|Party|Social|Retreat|Fair|Festival|Expo|Gala|Concert|Ceremony|Open House|Orientation|Auction|Tournament)")
_REMARK = re.compile(r"(?P<name>[A-Z][^–—]{3,60}?)\s[–—-]\s(?:[a-z][\w’'-]*\s){1,5}[a-z][\w’'-]*")
"""A name and how one comes to it: "Garden Tour - carpool from church"."""
_PERSON = re.compile(r"(?:Dr|Mr|Mrs|Ms|Prof|Rev|Hon|Sen|Rep|Mayor|Chief|Judge|Sheriff)\b\.? (?:[A-Z][\w.’'-]* ){1,3}?[A-Z][\w’'-]*,")
_OPEN = re.compile(r"\b(?:office|open|doors|closed|deadline)\b", re.I)
_NO_VALUE = re.compile(r"^\W*(?:contacts?|phone|e-?mail|website|map|details|more|share|print|organi[sz]er|tags?|category|categories|n/?a|full description)\W*$", re.I)
_NOTHING = re.compile(r"^\W*(?:none|n/?a|tb[ad]|null)?\W*$", re.I)


@dataclass(slots=True)
class Fields:
    """What a row's lines say, by role, and which lines are spoken for."""

    values: dict[str, list[str]] = field(default_factory=dict)
    taken: set[int] = field(default_factory=set)
    guessed: dict[str, int] = field(default_factory=dict)

    def put(self, role: str, text: str, line: int) -> None:
        if (role.startswith(("place", "time")) and _CANCELLED.match(text)) or _ONLY_STATUS.match(text) or status.is_deferred(text) or (role == "papers" and len(text) < _LONGEST_PAPER and _OFF.search(text)):
            role = "status"
        if role == "title" and _ONLY_HOUR.fullmatch(text):
            role = "time"  # "Program: 12:00 - 1:15 p.m."
        if role == "description" and len(text) < _LONGEST_PAPER and without_banner(text) != text:
            self.values.setdefault("status", []).append(text)  # "Special Meeting - CANCELLED" among the notes
        if _NOTHING.match(text):
            self.taken.add(line)
            return
        self.values.setdefault(role, []).append(text)
        self.taken.add(line)

    def guess(self, role: str, text: str, line: int) -> None:
        """Notes what a line looks like; only the first lines together count, and only where no label says it."""
        if line - self.guessed.get(role, line) <= _TOGETHER:
            self.guessed[role] = line
            self.put(f"{role}?", text, line)

    def is_guessed(self, role: str) -> bool:
        """Whether no label and no column says what a role's value is, only its look."""
        return not self.values.get(role)

    def hour(self) -> str | None:
        """What was said of the hour: all that a label tells, or of what only looks so the first line."""
        return next(iter(self.values.get("time?", ())), None) if self.is_guessed("time") else self.one("time")

    def one(self, role: str) -> str | None:
        """All that was said of a role, on one line."""
        guesses = self.values.get(f"{role}?") or []
        if role == "place" and sum(ADDRESS.search(text) is not None for text in guesses) > MOST_ADDRESSES:
            guesses = []
        said = [text for text in dict.fromkeys(self.values.get(role) or guesses) if text]
        return ", ".join(said) or None


def read(page: Outline, row: Row, alone: bool = False) -> Fields:
    """The fields of a row; ``alone`` where all rows of the page are of one day."""
    fields = Fields()
    anchors = {index for anchor in row.anchors for index in range(anchor.first, anchor.last + 1)}
    box = _row_box(row)
    roles = columns(page, box)
    for at, role in roles.items():
        child = box.children[at] if box is not None else None
        if role == "description" and "title" not in roles.values() and child is not None and _is_card(page, child):
            continue
        for line in page.lines[child.start : child.stop] if child else ():
            if role == "when" and line.index not in anchors and not TIME.search(line.text) and MEETING.search(line.text):
                continue  # the name below its date
            if line.index not in anchors or role == "title":
                fields.put("place?" if role == "time" and _stands_for_place(line.text) else role, line.text, line.index)
    _settle_speakers(fields)
    only = _only_heading(row, anchors)
    of_others = below_other_matters(row.lines, anchors)
    headed = alone and event_named(page) is not None and stands_below_head(page, row)
    one_link = len({piece.href for line in row.lines for piece in line.pieces}) == 1 and len(row.lines) > _TOGETHER
    waiting: str | None = None
    told: set[int] = set()  # lines of a labelled place, whose address may go on below
    for line in row.lines:
        if line.index in fields.taken:
            waiting = None
            continue
        if line.index not in anchors:
            label = role_of(line.text)
            if label is not None and (line.text.rstrip().endswith((":", "：")) or line.level or line.box.tag in ("dt", "th", "label")):
                waiting = label
                fields.taken.add(line.index)
                continue
            pair = labelled(line.text) or _newly(line)
            if pair is not None and pair[1]:
                fields.put(pair[0], pair[1], line.index)
                waiting = None
                told |= {line.index} if pair[0] == "place" else set()
                continue
            if waiting is not None and not _NO_VALUE.match(line.text):
                fields.put(waiting, line.text, line.index)
                told |= {line.index} if waiting == "place" else set()
                waiting = None
                continue
            if line.index - 1 in told and (is_place(line.text) or (len(line.text) <= _LONGEST_TOWN and postal.ends_with_region(line.text))) and not line.links and not _is_of_others(line):
                fields.put("place", line.text, line.index)
                told.add(line.index)
                continue
            if headed and _is_ground_below(line, fields, anchors):
                fields.guess("place", line.text, line.index)
                waiting = None
            elif _of_another_month(line, row):
                fields.taken.add(line.index)
            elif _is_name(line, row) or _with_place(line, row, anchors, fields):
                waiting = None
            elif line.index != only or ADDRESS.search(line.text) or not is_place(line.text) or _CANCELLED.search(line.text):
                _by_look(page, line, fields, line.index in of_others, one_link)
                if _NO_MEETING.fullmatch(line.text) and (after := _below_in_cell(page, line)) is not None:
                    fields.put("description", after.text, after.index)  # why
        elif waiting is not None:
            waiting = None
    _release_name(page, row, fields)
    for index in anchors:
        for hint in dict.fromkeys(piece.hint for piece in page.lines[index].pieces if piece.hint):
            _by_hint(hint.split("\n"), fields)
    return fields


def _release_name(page: Outline, row: Row, fields: Fields) -> None:
    """Of two cells that both sound like places the first may be the name: "Grain Grading School" beside "Crop Center, Casselburg"."""
    guesses = fields.values.get("place?", [])
    lines = [line for line in row.lines if line.index in fields.taken and line.text in guesses]
    if len(guesses) == 2 and len(lines) == 2 and name_beside_place(page, _row_box(row), lines[0], lines[1]):
        fields.values["place?"] = [lines[1].text]
        fields.taken.discard(lines[0].index)


def _settle_speakers(fields: Fields) -> None:
    """In the column of speakers may stand that there is no meeting, and why in that of topics, or what is held without any: "Club Assembly"."""
    speakers = fields.values.get(WHO, [])
    if any(_NO_MEETING.fullmatch(text) for text in speakers):
        fields.values["status"] = fields.values.pop(WHO)
        fields.values.setdefault("description", []).extend(fields.values.pop("title", []))
    elif len(speakers) == 1 and not fields.values.get("title") and _ASSEMBLY.fullmatch(speakers[0]):
        fields.values["title"] = fields.values.pop(WHO)


def _is_ground_below(line: Line, fields: Fields, anchors: set[int]) -> bool:
    """Whether a line right below the day and the hour of a page's one event is a ground, alone or with its street: "Brookside Town Green, Main Street at Elm"."""
    ground, _, street = line.text.partition(", ")
    below = line.index - 1 in anchors or fields.guessed.get("time") == line.index - 1
    return below and not line.level and not line.links and is_ground(ground) and not TIME.search(line.text) and (not street or _STREET.search(street) is not None)


def _is_card(page: Outline, cell: Box) -> bool:
    """Whether a cell of details begins with a name that is set as one, and goes on."""
    first = page.lines[cell.start] if cell.stop - cell.start > 1 else None
    return first is not None and (first.level > 0 or all(piece.href for piece in first.pieces)) and labelled(first.text) is None


def _below_in_cell(page: Outline, line: Line) -> Line | None:
    """The line that a line break parts from the one above it, where it is set no higher."""
    after = page.lines[line.index + 1] if line.index + 1 < len(page.lines) else None
    return after if after is not None and after.box is line.box and not 0 < after.level < BOLD_HEADING and not after.links else None


def _newly(line: Line) -> tuple[str, str] | None:
    """The place or the hour that is new: "NEW LOCATION: Harbor Inn", not "NEW LOCATION: Leads Mixer"."""
    new = _NEW.match(line.text)
    pair = labelled(line.text[new.end() :]) if new is not None else None
    if pair is None or pair[0] not in ("place", "time") or (pair[0] == "place" and EVENT.search(pair[1]) and not is_house(pair[1])):
        return None
    return pair


def _is_name(line: Line, row: Row) -> bool:
    """Whether a line is a name although a state or an hour stands in it."""
    off = _CANCELLED.search(line.text) is not None and names_what_is_off(line, line.index < row.anchors[0].first, _alone(line, row))
    return off or (TIME.search(line.text) is not None and (names_by_hour(line) or _names_beside_hour(line, row)))


def _names_beside_hour(line: Line, row: Row) -> bool:
    """Whether a line begins with an hour and then names what no other line of its row names, or the other way round: "12:00 pm Rotary Lunch", "Graduation, 6:00 pm"."""
    text = line.text
    clock = TIME.match(text)
    rest = bare(text[clock.end() :]) if clock is not None else (before[1] if (before := _BEFORE_HOUR.fullmatch(text)) is not None else "")
    return len(rest) > _SHORTEST_NAME and is_name(rest) and not _OPEN.search(rest) and not (is_place(rest) and not is_event(rest)) and A_WORD.search(OF_A_CLOCK.sub(" ", rest)) is not None and _alone(line, row)


def _alone(line: Line, row: Row) -> bool:
    """Whether nothing else in the row could be a name: only its date, hours and places are beside a line."""
    dated = {index for anchor in row.anchors for index in range(anchor.first, anchor.last + 1)}
    others = [other for other in row.lines if other is not line and is_words(bare(other.text))]
    return all(is_place(other.text) or is_house(other.text) for other in others if other.index not in dated or len(bare(other.text)) > _SHORT)


def _with_place(line: Line, row: Row, anchors: set[int], fields: Fields) -> bool:
    """Whether a line that alone stands beside its date tells a name, and with it the place and the price, which are noted."""
    lone = not any(is_words(bare(other.text)) for other in row.lines if other is not line)
    head = (head_of(line) or (parted(line.text) if line.index not in anchors else None)) if lone or (len(line.pieces) > 1 and line.pieces[0].bold) else None
    if head is None or tells_of_other_place(line.text) or not (is_place(line.text) or _PRICE.search(line.text)) or (not lone and not is_event(head.name)):
        return False
    if head.place:
        fields.values.setdefault("place?", []).append(head.place)
    if _PRICE.search(line.text):
        fields.values.setdefault("price", []).append(line.text)
    return True


def _by_hint(lines: list[str], fields: Fields) -> None:
    """What appears over a date: "Status: Cancelled", and the house and its address on lines of their own."""
    house: list[str] = []
    for text in lines:
        pair = labelled(text)
        if pair is not None and pair[0] in ("place", "status") and not fields.values.get(pair[0]):
            fields.values.setdefault(pair[0], []).append(pair[1])
        elif pair is None and ":" not in text and is_place(text) and not MONTH_DAY.search(text):
            house.append(text)
    if house and not fields.values.get("place"):
        fields.values["place"] = [", ".join(house)]


def _stands_for_place(text: str) -> bool:
    """Whether a line in the column of hours names a house: "9:00am" and, below it, "Engstrom Hall"."""
    return not TIME.search(text) and is_place(text) and not MONTH_DAY.search(text)


def _row_box(row: Row) -> Box | None:
    """The box whose children are the columns: the row's own, or its only child's."""
    box = row.box
    while box is not None and len(box.children) == 1 and box.children[0].stop - box.children[0].start == box.stop - box.start:
        box = box.children[0]
    if box is not None and box.tag in ("td", "th") and box.parent is not None and box.parent.tag == "tr":
        return None
    return box


def _only_heading(row: Row, anchors: set[int]) -> int:
    """The one bold line or heading beside the date, which is the row's name however it sounds ("Pints in the Park"); -1 where there are more or none."""
    headings = [line.index for line in row.lines if line.level and line.index not in anchors]
    return headings[0] if len(headings) == 1 and len(row.lines) > len(anchors) + 1 else -1


def _leads_to_address(page: Outline, line: Line) -> bool:
    """Whether the address of a house stands right below its name, which is set as a heading, or its town and state behind it."""
    if line.level > 2 and is_house(line.text.split(",")[0]) and "," in line.text and postal.ends_with_region(line.text):
        return True
    after = page.lines[line.index + 1] if line.index + 1 < len(page.lines) else None
    return after is not None and line.level > 2 and not after.level and bool(ADDRESS.match(after.text)) and not MEETING.search(line.text)


def _of_another_month(line: Line, row: Row) -> bool:
    """Whether a line says of another month that nothing is held in it: "February - no meeting"."""
    if not _CANCELLED.search(line.text):
        return False
    named = _MONTH.search(line.text)
    month = month_number(named.group()) if named else None
    return month is not None and month != row.anchors[0].day.month


def _beside_hours(line: Line) -> tuple[str, str | None, str | None] | None:
    """The hour, the house and the price of a line that begins or ends with an hour and tells nothing more: "6 PM • The Lodge"."""
    text, price = asides.without_price(line.text)
    clocks = list(TIME.finditer(text))
    if len(clocks) != 1 or line.level in range(1, BOLD_HEADING) or len(text) > _LONGEST_PART or any(piece.href for piece in line.pieces):
        return None
    before, after = text[: clocks[0].start()], text[clocks[0].end() :]
    if re.search(r"\w", before) and re.search(r"\w", after) and not _FROM.fullmatch(before):
        return None
    rest = after if re.search(r"\w", after) else "" if _FROM.fullmatch(before) else before
    lead = _LED.match(rest) if rest is after else None
    bare = (rest[lead.end() :] if lead else rest).strip(" ,;:|•·∙●@–—-.")
    if not bare:
        return (clocks[0].group(), None, price) if price else None
    if tells_of_others(bare):
        return None
    if (lead and bare[0].isupper() and not leads_elsewhere(bare)) or is_house(bare) or ADDRESS.search(bare) or (len(bare) > _SHORT and is_place(bare) and not MEETING.search(bare) and not _is_remarked(bare)):
        return clocks[0].group(), house_in(of_sentences(bare)), price
    return None


def _is_held(text: str) -> bool:
    """Whether a text that sounds like a place names what is held, or who speaks: "Club Assembly", "Dr. Lena Ortiz, Midland University"."""
    if ADDRESS.search(text) or is_house(text):
        return False
    return _is_remarked(text) or _ASSEMBLY.fullmatch(text.strip()) is not None or _PERSON.match(text) is not None


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


def _by_look(page: Outline, line: Line, fields: Fields, of_others: bool, one_link: bool) -> None:
    """Notes what a line looks like; ``one_link`` where the whole card is one, and so a link tells nothing of a line."""
    named = f"{line.box.klass} {line.box.parent.klass if line.box.parent else ''}"
    bare = TIME.sub("", line.text).strip(" -–—,.:;()@|to")
    if not line.level and not line.links and (met := _WHERE_TO_MEET.search(line.text)) and (is_house(at := line.text[: met.start()]) or is_ground(at)):
        fields.guess("place", at, line.index)
    elif told := _beside_hours(line):
        for role, text in zip(("time", "place"), told[:2], strict=True):
            if text:
                fields.guess(role, text, line.index)
        if told[2]:
            fields.put("price", told[2], line.index)
    elif TIME.search(line.text) and len(bare) <= _SHORT and not _OPEN.search(bare) and own_hour_in(line.text) is not None:
        fields.guess("time", line.text, line.index)
    elif (PLACE_CLASS.search(named) or any(PLACE_CLASS.search(piece.klass) for piece in line.pieces)) and not OTHER_CLASS.search(line.box.klass):
        if line.level in (0, 7) and not BUTTON.match(line.text):
            fields.guess("place", line.text, line.index)
    elif house := _on_map(line):
        fields.guess("place", house, line.index)
    elif (_PRICE_CLASS.search(named) and not _NO_PRICE_CLASS.search(named)) or (_PRICE.search(line.text) and len(line.text) < 60 and not line.level):
        rest, price = _priced(line)
        if price and re.search(r"[^\W\d_]{3}", rest) and not _TERMS.fullmatch(rest):
            fields.values.setdefault("price", []).append(price)  # the line tells more, which others read
        else:
            fields.put("price", line.text, line.index)
    elif len(line.text) < _LONGEST_PAPER and (status.is_deferred(line.text) or (len(line.text) < 40 and _CANCELLED.search(line.text))):
        fields.put("status", line.text, line.index)
    elif fields.guessed.get("place") == line.index - 1 and not line.level and len(line.text) <= _LONGEST_TOWN and postal.ends_with_region(line.text):
        fields.guess("place", line.text, line.index)  # the town below its street
    elif not of_others and not line.level and not line.links and not _is_of_others(line) and (first := opens_with_house(line.text)) is not None:
        fields.guess("place", first, line.index)
    elif not of_others and (line.level in (0, 7) or _leads_to_address(page, line)) and is_place(line.text) and not leads_elsewhere(line.text) and (one_link or not any(piece.href for piece in line.pieces)) and ("meeting" not in line.text.lower() or is_room(line.text)) and not stands_among_others(page, line) and not _is_of_others(line) and not _is_held(line.text):
        fields.guess("place", house_in(_before_hours(of_sentences(line.text))), line.index)


def _before_hours(text: str) -> str:
    """The house before an hour: "Miners Hall, 5-7 p.m., food and drinks", or behind the last: "Seatings at 8 am and 10 am, Recreation Gym"."""
    clocks = list(TIME.finditer(text))
    before = text[: clocks[0].start()].strip(" ,;|•·–—-(") if clocks else ""
    behind = text[clocks[-1].end() :].strip(" ,;|•·–—-.)") if clocks else ""
    return before if is_place(before) else behind if is_house(behind) else text


def _is_of_others(line: Line) -> bool:
    """Whether a class or its words tell that a line is a category, a host or a teaser, however it sounds."""
    marked = any(OTHER_CLASS.search(klass) for klass in (line.box.klass, *(piece.klass for piece in line.pieces)))
    return (marked and not ADDRESS.search(line.text)) or tells_of_others(line.text) or tells_of_other_place(line.text)


def _on_map(line: Line) -> str | None:
    """The house whose name is a link to a map, or stands before one: "The Lodge (map)"."""
    links = [piece for piece in line.pieces if leads_to_map(piece.href)]
    if not links or line.level in range(1, BOLD_HEADING) or len(line.text) > _LONGEST_PART:
        return None
    named = [piece.text for piece in line.pieces if not (piece in links and _MAP_BUTTON.match(piece.text))]
    house = " ".join(named).strip(" ()[]|-–—,:;")
    return house if re.search(r"[^\W\d_]{3}", house) and not TIME.search(house) and not MONTH_DAY.search(house) and not BUTTON.match(house) else None
