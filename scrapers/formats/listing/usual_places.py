"""Houses that only their position tells: the line behind the hour in cards of which most have a place there, and the
one above a street."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from hobnob import patterns as re
from scrapers.formats.listing.cells import place_among_places
from scrapers.formats.listing.days_of_hours import is_hour
from scrapers.formats.listing.field_values import Fields
from scrapers.formats.listing.held_places import leads_elsewhere, speaks_of_other, tells_of_others
from scrapers.formats.listing.marks import OTHER_CLASS
from scrapers.formats.listing.name_text import HOLDING, name_in
from scrapers.formats.listing.notes import is_note
from scrapers.formats.listing.other_places import tells_of_other_place
from scrapers.formats.listing.outline import BOLD_HEADING, Line, Outline
from scrapers.formats.listing.persons import tells_of_person
from scrapers.formats.listing.places import ADDRESS, is_online, is_place
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.sites import is_site, of_first_sentence, site_at_head
from scrapers.formats.listing.titles import own_titles
from scrapers.formats.listing.vague import is_generic, is_no_title
from scrapers.formats.listing.words import (
    BUTTON,
    DOCUMENT,
    EVENT,
    MONTH_DAY,
    NUMERIC,
    TIME,
    is_papers,
    labelled,
    role_of,
)
from scrapers.reading import asides
from scrapers.reading.occupations import titled
from scrapers.reading.status import without_banner

_LEAST = 2
_LEAST_KNOWN = 2
_MOSTLY = 0.5
_LONGEST = 60
_BEHIND_NAME = 2
"""The line of an entry that begins with its hour and its name."""
_ABOVE = 2
"""Lines of a card before its date: its name, and where it is."""
_AT_END = re.compile(r"\bat (?:the )?(?P<place>[A-Z][\w.'’&-]*(?: (?:[A-Z][\w.'’&-]*|of|the|and|&)){1,6})$")
_OF_SOMEBODY = re.compile(
    r"\b(?:he|she|who|they|whose|his|her|works?|worked|teach(?:es|ing)?|taught|stud(?:y|ies|ied)|serve[ds]?"
    r"|graduated?|formerly|staff|students|faculty|employees|by)\b",
    re.I,
)
"""In a sentence that tells where somebody works."""
_Card = tuple[Row, Fields, Line]
_NAME = re.compile(r"(?:The |A )?(?:[A-Z\d][\w.'’&/-]*[,:]?(?: (?:of|the|and|at|on|by|&|de|la|du|[–—-]))*\s?){1,7}$")
"""Words that each begin with a capital."""
_BESIDE_WHAT = re.compile(
    r", (?:behind|next to|beside|across from|opposite|near|off|below|above|inside|in|on|at) (?:the "
    r"|our )?[\w’' -]{3,40}$"
)
"""Where a house is: "Boat Shed, behind the fire station"."""
_CATEGORY = re.compile(
    r"(?:\W*\b(?:community|education(?:al)?|business(?:es)?|nonprofits?|non-profits?|arts?|culture|cultural|sports?"
    r"|health|wellness|family|families|kids|youth|seniors|music|food|drinks?|dining|government|civic|leadership"
    r"|technology|marketing|tourism|agriculture|outdoors?|holidays?|social|members?|public|featured|professional"
    r"|development|advocacy|ambassadors?|young|women|men|entertainment|recreation|shopping|retail|real estate|finance"
    r"|charity"
    r"|other|general|and|of|in|the|for)\b)+\W*",
    re.I,
)
"""Words under which things are filed."""


def note_usual_places(page: Outline, rows: list[Row], said: list[Fields], groups: Iterable[list[int]]) -> None:
    """Notes the houses of rows whose fields tell none; ``groups`` are the rows that stand side by side."""
    for row, fields in zip(rows, said, strict=True):
        if fields.is_guessed("place"):
            _note_above_street(row, fields)
    groups = list(groups)
    for members in (members for members in groups if len(members) >= _LEAST):
        for cards in _slots_of([(rows[at], said[at]) for at in members]).values():
            _note_slot(cards, len(members))
    if len(groups) > 1:
        for (kind, _), cards in _slots_of(list(zip(rows, said, strict=True))).items():
            if kind == "own":
                _note_slot(cards, len(cards))
    for row, fields in zip(rows, said, strict=True):
        if (
            fields.is_guessed("place")
            and not fields.values.get("place?")
            and (line := _behind_hours(row, fields)) is not None
        ):
            _note_site(row, fields, line)
    for row, fields in zip(rows, said, strict=True):
        if fields.is_guessed("place") and not fields.values.get("place?"):
            _note_cell(page, row, fields)


def _note_cell(page: Outline, row: Row, fields: Fields) -> None:
    """Notes the cell of a row that stands below others which are places."""
    anchors = {index for anchor in row.anchors for index in range(anchor.first, anchor.last + 1)}
    rows = {
        id(box): box
        for line in row.lines
        for box in line.box.up()
        if box.tag == "tr" and box.start >= row.lines[0].index and box.stop <= row.lines[-1].index + 1
    }
    for box in rows.values():
        line = place_among_places(page, box, fields.taken | anchors)
        if line is not None and may_be_called(line.text) and not tells_of_person(line.text):
            fields.guess("place", line.text, line.index)
            return


def _note_above_street(row: Row, fields: Fields) -> None:
    """Notes the house whose street stands on the next line."""
    for line, below in zip(row.lines, row.lines[1:], strict=False):
        street = (
            below.index == line.index + 1
            and below.index in fields.taken
            and ADDRESS.match(below.text) is not None
            and below.text in fields.values.get("place?", ())
        )
        if street and _may_be_house(row, line, fields) and _is_named_by_another(row, line, fields):
            fields.values["place?"].insert(fields.values["place?"].index(below.text), line.text)
            fields.taken.add(line.index)
            return


def _behind_hours(row: Row, fields: Fields) -> Line | None:
    """The line behind a row's date and hours, or behind the hours where the name stands between."""
    if _begins_with_hour(row):
        return row.lines[_BEHIND_NAME] if len(row.lines) > _BEHIND_NAME else None
    last = max(anchor.last for anchor in row.anchors)
    behind = [line for line in row.lines if line.index > last]
    hours = [
        line.index
        for line in behind
        if line.index in fields.taken and TIME.search(line.text) is not None and asides.is_hours(line.text)
    ]
    if hours and (behind[0].level in range(1, BOLD_HEADING) or _names_before_hours(behind, hours[0], fields)):
        behind = [line for line in behind if line.index > hours[0]]
    left = [line for line in behind if line.index not in hours]
    first = row.anchors[0].first
    if (
        hours
        and len(left) == _ABOVE
        and not row.lead
        and all(line.index >= first for line in row.lines)
        and not left[0].level
        and not is_site(left[0].text)
        and name_in(left[0].text)
    ):
        return left[1]  # the day, its hours, the name, the house
    return left[0] if left else None


def _names_before_hours(behind: list[Line], hour: int, fields: Fields) -> bool:
    """Whether the line between a row's day and its hours names what is held: "Friday, December 11", "Holiday Luncheon",
    "12:00 p.m."."""
    return (
        len(behind) > 1
        and behind[1].index == hour
        and behind[0].index not in fields.taken
        and name_in(behind[0].text) is not None
    )


def _begins_with_hour(row: Row) -> bool:
    """Whether a row is its hour, its name and what else is told, below the day of several."""
    return bool(row.lines) and row.anchors[-1].last < row.lines[0].index and is_hour(row.lines[0].text)


def _slots_of(members: list[tuple[Row, Fields]]) -> dict[tuple[str, str], list[_Card]]:
    """The lines that stand in the same place of each row: behind the hours, between the name and the date, or in a box
    of their own class."""
    found: dict[tuple[str, str], list[_Card]] = {}
    for row, fields in members:
        behind, above = _behind_hours(row, fields), _below_name(row)
        if behind is not None:
            found.setdefault(("behind", behind.box.signature), []).append((row, fields, behind))
        if above is not None:
            found.setdefault(("above", above.box.signature), []).append((row, fields, above))
        classes = Counter(line.box.signature for line in row.lines)
        for line in row.lines:
            if (
                line not in (behind, above)
                and "." in line.box.signature
                and classes[line.box.signature] == 1
                and not any(anchor.first <= line.index <= anchor.last for anchor in row.anchors)
            ):
                found.setdefault(("own", line.box.signature), []).append((row, fields, line))
    return found


def _below_name(row: Row) -> Line | None:
    """The line right below a row's name and right above its date."""
    before = [line for line in row.lines if line.index < row.anchors[0].first]
    if len(before) != _ABOVE or before[1].level or before[1].links or before[1].index + 1 != row.anchors[0].first:
        return None
    return before[1] if before[0].level or before[0].links else None


def _note_slot(cards: list[_Card], of: int) -> None:
    """Notes the line of a place as a house where at least half of the cards have one there, and none another thing."""
    told = [card for card in cards if not _says_other(card[2])]
    known = [card for card in told if _is_known(*card[1:])]
    if len(cards) < _MOSTLY * of or len(known) < max(min(_LEAST_KNOWN, len(told) - 1), 1, _MOSTLY * len(told)):
        return
    repeated = Counter(line.text for _, _, line in told)
    free = [card for card in told if card not in known and _NAME.match(card[2].text)]
    if all(
        is_site(line.text) or (_may_be_house(row, line, fields) and repeated[line.text] == 1)
        for row, fields, line in free
    ):
        for row, fields, line in (*free, *known):
            if (
                fields.is_guessed("place")
                and not fields.values.get("place?")
                and line.index not in fields.taken
                and _is_named_by_another(row, line, fields)
                and _may_be_house(row, line, fields)
            ):
                fields.guess("place", line.text, line.index)


def _note_site(row: Row, fields: Fields, line: Line) -> None:
    """Notes what stands right behind the hours and is called as houses are, alone or before what one does there: "Fire
    Hall, all you can eat $10"."""
    if (
        line.level in range(1, BOLD_HEADING)
        or (line.links and not _is_one_link(row))
        or line.text in fields.values.get("place?", ())
        or _is_of_another(line)
        or not _is_named_by_another(row, line, fields)
    ):
        return
    site = site_at_head(asides.without_price(line.text)[0]) or _site_at_end(line.text)
    if site is not None and not _says_other(line) and not is_no_title(site):
        fields.values.setdefault("place?", []).append(site)
        if site == line.text:
            fields.taken.add(line.index)


def _site_at_end(text: str) -> str | None:
    """The house to which "at" leads at the end of the first sentence: "Unload the trees at Harbor Nursery. Bring
    gloves."."""
    first = of_first_sentence(text).rstrip(" .!")
    led = _AT_END.search(first)
    if (
        led is None
        or labelled(first) is not None
        or speaks_of_other(first)
        or leads_elsewhere(first)
        or tells_of_other_place(first)
        or _OF_SOMEBODY.search(first)
        or titled(first)
    ):
        return None
    return led["place"] if is_site(led["place"]) else None


def _is_one_link(row: Row) -> bool:
    """Whether a whole card is one link, which so tells nothing of a line."""
    return len(row.lines) > _ABOVE and len({piece.href for line in row.lines for piece in line.pieces}) == 1


def _is_known(fields: Fields, line: Line) -> bool:
    told = (*fields.values.get("place?", ()), *fields.values.get("place", ()))
    if line.index in fields.taken and (is_place(line.text) or line.text in told):
        return True
    behind = asides.without_hours(line.text)
    return is_site(behind) and (behind in told or line.index not in fields.taken)


def _says_other(line: Line) -> bool:
    """Whether a line surely tells something else, and nothing of what its position means: "Members only", "$20"."""
    return (
        is_note(line.text)
        or labelled(line.text) is not None
        or asides.is_price(line.text)
        or BUTTON.match(line.text) is not None
        or without_banner(line.text) != line.text
        or is_online(line.text)
    )


def _is_named_by_another(row: Row, line: Line, fields: Fields) -> bool:
    """Whether the row has a name although the line is none."""
    linked = not _is_one_link(row)
    if (
        _begins_with_hour(row)
        and line is not row.lines[1]
        and name_in(row.lines[1].text) is not None
        and row.lines[1].index not in fields.taken
    ):
        return True
    return any(
        name.level
        or (name.href and linked)
        or (not linked and name.line < line.index)
        or name.line < row.anchors[0].first
        or (name.line < line.index and any(anchor.first <= name.line <= anchor.last for anchor in row.anchors))
        or any(name.line < hour.index < line.index and asides.is_hours(hour.text) for hour in row.lines)
        or any(hour.index < name.line < line.index and asides.is_hours(hour.text) for hour in row.lines)
        for name in own_titles(row, {*fields.taken, line.index})
    ) or bool(fields.values.get("title"))


def _may_be_house(row: Row, line: Line, fields: Fields) -> bool:
    """Whether a line may be what a house is called, and no person."""
    if (
        line.level in range(1, BOLD_HEADING)
        or (line.links and not _is_one_link(row))
        or line.index in fields.taken
        or _is_of_another(line)
    ):
        return False
    return is_site(line.text) or (
        may_be_called(_BESIDE_WHAT.sub("", line.text.strip())) and not tells_of_person(line.text)
    )


def _is_of_another(line: Line) -> bool:
    return any(OTHER_CLASS.search(klass) for klass in (line.box.klass, *(piece.klass for piece in line.pieces)))


def may_be_called(text: str) -> bool:
    """Whether a text may be what a house is called, by its letters and its words."""
    if len(text) > _LONGEST or not _NAME.match(text):
        return False
    if (
        TIME.search(text)
        or MONTH_DAY.search(text)
        or NUMERIC.search(text)
        or EVENT.search(text)
        or HOLDING.search(text)
        or is_note(text)
    ):
        return False
    if (
        BUTTON.match(text)
        or DOCUMENT.match(text)
        or is_papers(text)
        or role_of(text)
        or labelled(text)
        or is_generic(text)
        or is_no_title(text)
    ):
        return False
    return not (_CATEGORY.fullmatch(text) or tells_of_others(text) or leads_elsewhere(text) or "@" in text)
