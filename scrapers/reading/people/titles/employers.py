"""Whose a job title is, where the words before its last word say so: "Acme CEO", "Elm State history professor", "Acme's
CEO"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import LANDS, is_ordinary
from scrapers.reading.occupations import MASTERED, head
from scrapers.reading.people.cues import ROLES
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import acronyms, possessives, units, unowned
from scrapers.reading.people.titles.heads import DESCRIBES, FUNCTIONS, KNOWN_BODIES, is_head
from scrapers.reading.people.titles.no_employers import no_employer
from scrapers.reading.people.titles.owned import ADJECTIVES, PUBLIC, Owned, is_acronym, names_a_body
from scrapers.reading.words import words

_PAPERS = words(
    "tribune courier gazette herald times journal ledger post sentinel register dispatch chronicle globe examiner"
)
_WRITES_FOR = words("columnist reporter editor publisher photographer writer correspondent cartoonist critic")


def before_head(line: Line, at: int, last: int) -> Owned:
    """Whose title it is, where the words before its last say so, and where the title itself begins; a place alone owns
    none."""
    if line.low(last) == "master" and line.low(last - 1) in MASTERED and last > at:
        # "Port of Elm harbor master", as "Port of Elm harbormaster"
        last -= 1
    owner_of, begin = _owner_before(line, at, last)
    if owner_of is None:
        return None, begin
    return no_employer(line, owner_of, at, begin, last) or (owner_of, begin)


def _owner_before(line: Line, at: int, last: int) -> Owned:
    found = line.tokens
    if (
        told := (
            unowned.begins_with_a_link(line, at)
            or units.of_a_city_with_of(line, at, last)
            or acronyms.of_a_station(line, at, last)
            or _of_what_was_founded(line, at, last)
            or units.of_a_long_name(line, at, last)
            or units.of_a_state_school(line, at, last)
            or possessives.of_a_possessive(line, at, last)
            or _of_who_has_a_chief(line, at, last)
            or units.of_a_magazine(line, at, last)
            or unowned.of_a_work_or_a_chair(line, at, last)
            or unowned.of_the_nation(line, at)
            or unowned.of_two_letters(line, at, last)
            or unowned.of_a_named_chair(line, at, last)
        )
    ) is not None:
        return told
    opening, at = at, _behind_description(line, at, last)
    if (
        told := (
            unowned.of_an_agency_once(line, at, last, opening)
            or acronyms.of_letters_and_a_word(line, at, last)
            or acronyms.of_letters(line, at, last)
            or unowned.of_a_public_body(line, at, last)
            or acronyms.of_a_district_by_letters(line, at, last)
            or units.of_a_lodge(line, at, last)
            or units.of_a_unit(line, at, last)
            or units.of_a_board(line, at, last)
            or units.of_a_place(line, at, last)
            or acronyms.of_letters_and_more(line, at, last)
            or _of_a_firm_with_a_comma(line, at, last)
            or _of_a_body_all_know(line, at, last, opening)
            or acronyms.of_a_firm_by_a_post_of_letters(line, at, last)
            or acronyms.of_capitals_by_a_post_of_letters(line, at, last)
            or units.of_a_club(line, at, last)
        )
    ) is not None:
        return told
    begin = _behind_capitals(line, at, last)
    if begin == at or not found[at].capital:
        return None, opening
    named = found[at:begin]
    if named[-1].low == "and":
        return None, opening
    if names_a_body(named, found[last].capital) or _employer(line, at, begin, last):
        while begin < last and found[begin].low in ("and", "of", "the", "for"):
            begin += 1
        return bodies.text(line.text, found, at, begin, owner=True), begin
    return None, opening


def _of_what_was_founded(line: Line, at: int, last: int) -> Owned | None:
    """ "Boreal Security founder"."""
    found = line.tokens
    if (
        found[last].low in _FOUNDERS
        and not found[last].capital
        and last - at in (2, 3)
        and all(bodies.proper_word(token) for token in found[at:last])
        and not all(token.low in DESCRIBES | FUNCTIONS | LANDS for token in found[at : last - 1])
    ):
        return bodies.text(line.text, found, at, last, owner=True), last
    return None


def _of_who_has_a_chief(line: Line, at: int, last: int) -> Owned | None:
    """ "Elm Outfitters Chief Marketing Officer"."""
    found = line.tokens
    if (chief := _chief(line, at, last)) > at:
        return (
            (line.cut(at, chief), chief)
            if is_acronym(found[at].text) or names_a_body(found[at:chief], False)
            else (None, at)
        )
    return None


def _of_a_firm_with_a_comma(line: Line, at: int, last: int) -> Owned | None:
    """ "Roe, Dunn & Poe partner": the firm began before the comma."""
    found = line.tokens
    if (
        at > 1
        and found[at - 1].text == ","
        and found[at - 2].capital
        and line.mark(at + 1) == "&"
        and (firm := bodies.end(found, at - 2, last)) > at + 1
        and firm < last + 1
    ):
        return line.cut(at - 2, firm), firm
    return None


def _of_a_body_all_know(line: Line, at: int, last: int, opening: int) -> Owned | None:
    """ "Federal Reserve Bank of Elmwood outreach director": a body that is known by its name."""
    found = line.tokens
    known = _known_body(line, at, last)
    if known and known.lower().endswith(" international") and at > opening and found[at - 1].low in ("past", "former"):
        return None, opening
    if known:
        end = at + len(known.split())
        if (
            line.low(end) == "of"
            and end + 1 < last
            and found[end + 1].capital
            and known.split()[-1].lower() in bodies.UNITS | {"way", "club"}
        ):
            # "Federal Reserve Bank of Elmwood outreach director"
            end += 2
            while end < last and found[end].capital and not is_ordinary(found[end].low):
                end += 1
            return line.cut(at, end), end
        return known, end
    return None


def _behind_description(line: Line, at: int, last: int) -> int:
    """Behind "former", "longtime" and the like, which tell how long somebody has a title; not behind "New" of "New
    York"."""
    found = line.tokens
    while (
        at + 1 < last
        and _opens_description(found[at].low)
        and not (found[at].low == "new" and found[at].capital and found[at + 1].capital and found[at + 1].low in _NEW)
    ):
        at += 1
    return at


def _behind_capitals(line: Line, at: int, last: int) -> int:
    """Where the words of the title itself begin, behind the capitals that may be a body's."""
    found = line.tokens
    begin = last
    while (
        begin > at
        and (
            found[begin - 1].low in DESCRIBES
            or (
                is_head(line, begin - 1)
                and not (
                    found[begin - 1].capital
                    and not found[last].capital
                    and found[begin - 1].low.endswith("ers")
                    and begin - 1 > at
                )
            )
            or not found[begin - 1].capital
            or not found[begin - 1].word
        )
        and not (
            found[begin - 1].text.isdigit()
            and line.low(begin - 2)
            in ("local", "channel", "fox", "news", "abc", "nbc", "cbs", "district", "troop", "post")
        )
    ):
        begin -= 1
    if begin < last and not found[begin].word:
        begin += 1
    return begin


_FOUNDERS = words("founder co-founder cofounder owner co-owner")


def _chief(line: Line, at: int, last: int) -> int:
    """Where "Chief … Officer" begins, behind capitals that are no words of titles; 0 for others."""
    found = line.tokens
    begin = next((here for here in range(at + 1, last) if found[here].low == "chief" and found[here].capital), 0)
    if not begin or found[last].low != "officer" or not found[last].capital:
        return 0
    ahead = found[at:begin]
    return (
        begin
        if all(
            token.word
            and token.capital
            and (not head(token.low) or (token.low.endswith("s") and token is not ahead[0]))
            and token.low not in ROLES
            for token in ahead
        )
        and not all(token.low in DESCRIBES | FUNCTIONS | PUBLIC for token in ahead)
        else 0
    )


_NEW = words(
    "york yorker jersey mexico hampshire orleans haven england zealand delhi republic bedford brunswick britain "
    "albany rochelle braunfels ulm"
)
"""What is called so is not new: "New York Times reporter Jane Roe"."""


def _opens_description(low: str) -> bool:
    return low in (
        "retired", "former", "past", "new", "local", "veteran", "acting", "interim", "longtime", "incoming", "outgoing",
        "retiring", "current", "native",
    )  # fmt: skip


def _known_body(line: Line, at: int, last: int) -> str | None:
    for size in (3, 2, 1):
        if (
            at + size <= last
            and " ".join(token.low for token in line.tokens[at : at + size]) in KNOWN_BODIES
            and line.tokens[at].capital
        ):
            return line.cut(at, at + size)
    return None


def _employer(line: Line, at: int, begin: int, last: int) -> bool:
    """ "a keynote from Block cofounder": one capital within a sentence before a title in small letters."""
    if begin - at == 1 and line.low(at) in _PAPERS and not line.tokens[last].capital and line.low(last) in _WRITES_FOR:
        # "Tribune columnist"
        return True
    if (
        line.low(at).endswith(ADJECTIVES)
        or line.low(at) in ("capitol", "statehouse", "scout", "extension", "guard")
        or line.low(last) in ("student", "students")
    ):
        return False
    return (
        begin - at == 1
        and at > 0
        and not line.tokens[last].capital
        and line.tokens[at - 1].word
        and not line.tokens[at - 1].capital
        and line.low(at) not in DESCRIBES | FUNCTIONS | LANDS | ROLES.keys()
    )


__all__ = ["before_head"]
