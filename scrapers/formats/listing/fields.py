"""A row's lines by what they announce: the columns of a table, labels, and what a class or a shape tells."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.about_one import event_named, stands_below_head
from scrapers.formats.listing.cells import name_beside_place
from scrapers.formats.listing.columns import WHO, columns
from scrapers.formats.listing.field_values import CANCELLED, TOGETHER, Fields
from scrapers.formats.listing.lines_of_names import is_name_line, of_another_month, told_with_place
from scrapers.formats.listing.looks import ASSEMBLY, LONGEST_TOWN, by_look, is_of_others, note_marked
from scrapers.formats.listing.marks import links_map_only
from scrapers.formats.listing.other_places import below_other_matters
from scrapers.formats.listing.outline import BOLD_HEADING, Box, Line, Outline
from scrapers.formats.listing.persons import tells_of_person
from scrapers.formats.listing.places import ADDRESS, is_ground, is_house, is_place
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.sites import is_site, site_at_head
from scrapers.formats.listing.words import EVENT, MEETING, MONTH_DAY, TIME, labelled, role_of
from scrapers.reading import postal

_STREET = re.compile(r"\b(?:street|st|avenue|ave|road|rd|lane|drive|boulevard|blvd|highway|hwy|route)\b", re.I)
_TELEPHONE = re.compile(r"\b\d{3}[ .-]\d{4}\b")
_IN_PERSON = re.compile(
    r"\W*(?:(?:format|delivery|type|mode|attendance)\s?:\s?)?in[- ]person(?:\s?[:–—|-]\s?|,?\s(?:at"
    r"|in)\s)(?:the )?(?=[A-Z\d])",
    re.I,
)
_NEW = re.compile(r"\W*(?:new|updated) (?=(?:location|venue|place|room|time)\b)", re.I)
_NO_MEETING = re.compile(r"\W*no (?:\w+ ){0,2}meetings?\W*", re.I)
_NO_VALUE = re.compile(
    r"^\W*(?:contacts?|phone|e-?mail|website|map|details|more|share|print|organi[sz]er|tags?|category|categories"
    r"|n/?a"
    r"|full description)\W*$",
    re.I,
)


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
            if (
                role == "when"
                and line.index not in anchors
                and not TIME.search(line.text)
                and MEETING.search(line.text)
            ):
                continue  # the name below its date
            if role == "title" and child is not None and _is_below_name(page, child, line):
                continue
            if (
                role == "place"
                and child is not None
                and line.index > child.start
                and (tells_of_person(line.text) or _TELEPHONE.search(line.text))
            ):
                fields.taken.add(line.index)
                continue  # whom one asks
            if line.index not in anchors or role == "title":
                fields.put("place?" if role == "time" and _stands_for_place(line.text) else role, line.text, line.index)
    _settle_speakers(fields)
    only = _only_heading(row, anchors)
    of_others = below_other_matters(row.lines, anchors)
    headed = alone and event_named(page) is not None and stands_below_head(page, row)
    one_link = len({piece.href for line in row.lines for piece in line.pieces}) == 1 and len(row.lines) > TOGETHER
    waiting: str | None = None
    told: set[int] = set()  # lines of a labelled place, whose address may go on below
    for line in row.lines:
        if line.index in fields.taken:
            waiting = None
            continue
        if line.index not in anchors:
            label = role_of(line.text)
            if label is not None and (
                line.text.rstrip().endswith((":", "："))
                or line.level
                or line.box.tag in ("dt", "th", "label")
                or "label" in line.box.klass
            ):
                waiting = label
                fields.taken.add(line.index)
                continue
            pair = labelled(line.text) or _newly(line) or _in_person(line)
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
            if (
                line.index - 1 in told
                and not tells_of_person(line.text)
                and (is_place(line.text) or (len(line.text) <= LONGEST_TOWN and postal.ends_with_region(line.text)))
                and links_map_only(line)
                and not is_of_others(line)
            ):
                fields.put("place", line.text, line.index)
                told.add(line.index)
                continue
            if headed and _is_ground_below(line, fields, anchors):
                fields.guess("place", line.text, line.index)
                waiting = None
            elif of_another_month(line, row):
                fields.taken.add(line.index)
            elif is_name_line(line, row) or told_with_place(line, row, anchors, fields):
                note_marked(line, fields)
                waiting = None
            elif (
                "title" in roles.values()
                and fields.values.get("title")
                and line.index not in of_others
                and (site := _site_in_cell(page, line)) is not None
            ):
                fields.values.setdefault("place?", []).append(site)
            elif (
                line.index != only
                or ADDRESS.search(line.text)
                or not is_place(line.text)
                or CANCELLED.search(line.text)
            ):
                by_look(page, line, fields, line.index in of_others, one_link)
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
    """Of two cells that both sound like places the first may be the name: "Grain Grading School" beside "Crop Center,
    Casselburg"."""
    guesses = fields.values.get("place?", [])
    lines = [line for line in row.lines if line.index in fields.taken and line.text in guesses]
    if len(guesses) == 2 and len(lines) == 2 and name_beside_place(page, _row_box(row), lines[0], lines[1]):
        fields.values["place?"] = [lines[1].text]
        fields.taken.discard(lines[0].index)


def _settle_speakers(fields: Fields) -> None:
    """In the column of speakers may stand that there is no meeting, and why in that of topics, or what is held without
    any: "Club Assembly"."""
    speakers = fields.values.get(WHO, [])
    if any(_NO_MEETING.fullmatch(text) for text in speakers):
        fields.values["status"] = fields.values.pop(WHO)
        fields.values.setdefault("description", []).extend(fields.values.pop("title", []))
    elif len(speakers) == 1 and not fields.values.get("title") and ASSEMBLY.fullmatch(speakers[0]):
        fields.values["title"] = fields.values.pop(WHO)


def _is_ground_below(line: Line, fields: Fields, anchors: set[int]) -> bool:
    """Whether a line right below the day and the hour of a page's one event is a ground, alone or with its street:
    "Brookside Town Green, Main Street at Elm"."""
    ground, _, street = line.text.partition(", ")
    below = line.index - 1 in anchors or fields.guessed.get("time") == line.index - 1
    return (
        below
        and not line.level
        and not line.links
        and is_ground(ground)
        and not TIME.search(line.text)
        and (not street or _STREET.search(street) is not None)
    )


def _is_below_name(page: Outline, cell: Box, line: Line) -> bool:
    """Whether a line of a cell stands below a name that alone is set as one, and sounds like a house: "**Employment Law
    Update**", "Valley Tech College, Room 1150"."""
    first = page.lines[cell.start]
    if line is first or line.level or line.links or not (first.level or first.links) or labelled(line.text) is not None:
        return False
    return (
        (is_place(line.text) or is_site(line.text))
        and (not EVENT.search(line.text) or is_house(line.text.split(", ")[0]))
        and not tells_of_person(line.text)
        and len(line.text) <= LONGEST_TOWN
    )


def _is_card(page: Outline, cell: Box) -> bool:
    """Whether a cell of details begins with a name that is set as one, and goes on."""
    first = page.lines[cell.start] if cell.stop - cell.start > 1 else None
    return (
        first is not None
        and (first.level > 0 or all(piece.href for piece in first.pieces))
        and labelled(first.text) is None
    )


def _below_in_cell(page: Outline, line: Line) -> Line | None:
    """The line that a line break parts from the one above it, where it is set no higher."""
    after = page.lines[line.index + 1] if line.index + 1 < len(page.lines) else None
    return (
        after
        if after is not None and after.box is line.box and not 0 < after.level < BOLD_HEADING and not after.links
        else None
    )


def _site_in_cell(page: Outline, line: Line) -> str | None:
    """The house that a cell begins with, in a table that names what is held in a column of its own: "Oakland Cemetery"
    below "Details"."""
    cell = line.box if line.box.tag == "td" else None
    if cell is None or page.lines[cell.start] is not line or line.level or line.links or is_of_others(line):
        return None
    return site_at_head(line.text)


def _newly(line: Line) -> tuple[str, str] | None:
    """The place or the hour that is new: "NEW LOCATION: Harbor Inn", not "NEW LOCATION: Leads Mixer"."""
    new = _NEW.match(line.text)
    pair = labelled(line.text[new.end() :]) if new is not None else None
    if (
        pair is None
        or pair[0] not in ("place", "time")
        or (pair[0] == "place" and EVENT.search(pair[1]) and not is_house(pair[1]))
    ):
        return None
    return pair


def _in_person(line: Line) -> tuple[str, str] | None:
    """The house behind the words that one comes in person: "Format: In Person – Lansdale Center"."""
    found = _IN_PERSON.match(line.text)
    house = line.text[found.end() :].strip() if found is not None else ""
    return ("place", house) if house and (is_place(house) or is_site(house)) and not TIME.search(house) else None


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
    while (
        box is not None
        and len(box.children) == 1
        and box.children[0].stop - box.children[0].start == box.stop - box.start
    ):
        box = box.children[0]
    if box is not None and box.tag in ("td", "th") and box.parent is not None and box.parent.tag == "tr":
        return None
    return box


def _only_heading(row: Row, anchors: set[int]) -> int:
    """The one bold line or heading beside the date, which is the row's name however it sounds ("Pints in the Park"); -1
    where there are more or none."""
    headings = [line.index for line in row.lines if line.level and line.index not in anchors]
    return headings[0] if len(headings) == 1 and len(row.lines) > len(anchors) + 1 else -1
