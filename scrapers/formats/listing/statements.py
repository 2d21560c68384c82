"""The sentences in which a page says once when and where its meetings are, and who meets.

"All meetings are held at 9 a.m. in the Board Room unless otherwise noted" says it of every row;
"The deadline is 5 p.m." and "Our office is open from 9 to 5" say it of none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hobnob import patterns as re
from scrapers.formats.listing.broken_sentences import goes_on_from, sentence_at, with_address
from scrapers.formats.listing.columns import heads_column
from scrapers.formats.listing.contacts import are_office_hours, is_office
from scrapers.formats.listing.held_places import place_in
from scrapers.formats.listing.lone_places import hour_and_place, lone_place
from scrapers.formats.listing.outline import Outline
from scrapers.formats.listing.places import ADDRESS, is_place
from scrapers.formats.listing.rules_for_all import CLAUSE
from scrapers.formats.listing.stated_bodies import body_in
from scrapers.formats.listing.stated_hours import tells_an_hour, times_in
from scrapers.formats.listing.stated_places import stated_place
from scrapers.formats.listing.words import BUTTON, labelled, role_of

_NOTE = re.compile(r"^\s*(?:\*|†|note\b|nb\b)", re.I)
_BY_WIRE = re.compile(
    r"\b(?:meet(?:s|ings?)?|sessions|hearings)\b[^.]{0,100}\b(?:virtual(?:ly)?|electronic(?:ally)?|remote(?:ly)?"
    r"|online|(?:by|via|through|on) (?:zoom|webex|video|tele)\w*)\b[^.]{0,80}\buntil further notice\b"
    r"|\b(?:virtual|electronic|remote|online) (?:meetings?|sessions|hearings)\b[^.]{0,80}\buntil further notice\b"
    r"|\b(?:meet|held|conducted|hosted)\b[^.]{0,40}\b(?:virtual(?:ly)?|electronically|remotely|online"
    r"|(?:by|via|through|on) (?:zoom|webex|video|tele)\w*)\b[^.]{0,20}\buntil (?!\d|noon|(?:the )?(?:\w+day|jan|feb"
    r"|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
    r"|\b(?:meet|held|conducted|hosted)\b[^.]{0,40}\b(?:virtual(?:ly)?|electronically|remotely"
    r"|online)\b.{0,60}?\b(?:while|during|as long as)\b[^.]{0,60}\b(?:order|emergency|pandemic|construction|closed"
    r"|closure)\b|\buntil further notice\b[^.]{0,80}\b(?:virtual(?:ly)?|electronic(?:ally)?|remote(?:ly)?|online)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """What one line, with those that go on from it, says of a page's meetings; ``remote`` when they are held by wire
    for now."""

    line: int
    time: str | None = None
    place: str | None = None
    body: str | None = None
    remote: bool = False
    words: str = ""
    """The sentence that tells the time, or all that was read for the place."""
    labelled: bool = False
    """Whether a label before it says that it is a place."""
    alone: bool = False
    """Whether the place stands on lines of its own, and only their neighbours say of what it is."""


def statements(page: Outline, lines: Iterable[int], taken: set[int]) -> Iterator[Statement]:
    """What the lines say, but for those that are taken by rows."""
    for index in lines:
        if index in taken or _NOTE.match(page.lines[index].text) or goes_on_from(page, index - 1, taken):
            continue
        text = sentence_at(page, index, taken)
        announced = _announced(page, index)
        whole = with_address(page, index, taken, text, address=announced == "place")
        body = body_in(text)
        for time, sentence in (
            () if index and are_office_hours(page.lines[index - 1].text) else times_in(text, announced)
        ):
            yield Statement(index, time=time, body=body_in(sentence) or body, words=sentence)
        place, words = stated_place(whole, announced) or (None, whole)
        if place is None and (both := hour_and_place(page, index)) is not None:
            yield Statement(index, time=both[0], place=both[1], words=text)
            continue
        alone = lone_place(page, index, taken, tells_an_hour) if place is None else None
        place = place or alone
        if place and (labelled(text) or ("",))[0] == "place" and is_office(page, index, text.partition(":")[0]):
            place = None
        if place and len(apart := _of_each(whole)) > 1:
            yield from (Statement(index, place=where, body=who, words=words) for who, where, words in apart)
            place = None
        elif place and len({who for clause in CLAUSE.split(text) if (who := body_in(clause))}) > 1:
            body = None  # where both meet
        remote = bool(_BY_WIRE.search(text))
        found = Statement(
            index,
            None,
            None if remote else place,
            body,
            remote,
            words,
            labelled=announced == "place" or (labelled(text) or ("",))[0] == "place",
            alone=alone is not None,
        )
        if found.place or found.body or found.remote:
            yield found


def _of_each(text: str) -> list[tuple[str, str, str]]:
    """The bodies of a sentence that tells of each where it meets, with their places and the words that tell them."""
    told = [
        (who, where, clause)
        for clause in CLAUSE.split(text)
        if (who := body_in(clause)) and (where := place_in(clause))
    ]
    return told if len({who for who, _, _ in told}) > 1 and len({where for _, where, _ in told}) > 1 else []


def _announced(page: Outline, index: int) -> str | None:
    """The role that the line before announces, if it is a label and this line a value: menus have a "Locations" too."""
    before = page.lines[index - 1] if index else None
    if (
        before is None
        or before.links
        or not (before.level or before.text.rstrip().endswith((":", "：")) or before.box.tag != "li")
    ):
        return None
    line = page.lines[index]
    if heads_column(before) and heads_column(line):
        return None
    if (line.links and line.box.tag == "li" and not ADDRESS.search(line.text)) or BUTTON.match(line.text):
        return None
    role = role_of(before.text)
    if (role == "time" and are_office_hours(before.text)) or (role == "place" and is_office(page, index, before.text)):
        return None
    labelled_so = (
        before.text.rstrip().endswith((":", "："))
        or before.level
        or before.box.tag in ("dt", "th", "label")
        or "label" in before.box.klass
    )
    return role if role != "place" or labelled_so or is_place(line.text) else None
