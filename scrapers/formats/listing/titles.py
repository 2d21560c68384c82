"""What a row is called in its own words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hobnob import patterns as re
from scrapers.formats.listing.about_one import NEUTRAL
from scrapers.formats.listing.agenda_items import items_of_agenda
from scrapers.formats.listing.bare_text import EDGES, is_words
from scrapers.formats.listing.behind_names import without_question
from scrapers.formats.listing.heads_of_lines import parted
from scrapers.formats.listing.name_lines import SUB_CLASS, TITLE_CLASS, is_headline
from scrapers.formats.listing.name_text import HOLDING, REPORT, name_in
from scrapers.formats.listing.notes import is_note
from scrapers.formats.listing.outline import BOLD_HEADING, Line
from scrapers.formats.listing.papers import FILED
from scrapers.formats.listing.pieces import Piece
from scrapers.formats.listing.places import ADDRESS
from scrapers.formats.listing.programme import is_programme
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.sites import is_site, is_surely_site
from scrapers.formats.listing.vague import is_generic, is_no_title, names_nobody
from scrapers.formats.listing.weekdays_of_names import day_of_month
from scrapers.formats.listing.words import BODY, BUTTON, DOCUMENT, EVENT, MEETING, PROSE, TIME
from scrapers.reading import sold_out
from scrapers.reading.status import is_badge

_AUTHOR = re.compile(r"(?:^|[\s_-])(?:author|byline|vcard)(?:$|[\s_-])", re.I)
_AUTHOR_PAGE = re.compile(r"/(?:author|authors)/", re.I)
"""Who posted it, and no name of what was posted."""
_HOUSE_BEHIND = re.compile(r"\([a-z][\w’' -]{3,40},\s[A-Z][^()]+\)$")
_BRACKET_BEHIND = re.compile(r"\((?P<house>[A-Z][^()]{3,60})\)$")
_SET_BOLD = re.compile(r"(?:^|\s)(?:font-(?:semi|extra)?bold|fw-(?:semi)?bold(?:er)?|font-medium)(?=$|\s)")
"""Classes by which style sheets of many pages set a line in bold letters."""
_DOC_LINK = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|mp[34]|jpe?g|png|gif|webp)(?:$|[?#])", re.I)
_OF_A_STREET = re.compile(
    r"[\"“]?(?!(?:The )?(?:corner|foot|end|side|block|intersection)\b)(?:The|A|An|Our|Your|How|Why"
    r"|What)\s(?:[\w’']+\s){1,4}(?-i:of|for|on|to)\s[A-Z]|(?!(?:steps|halls|offices|rooms|shops"
    r"|friends)\b)[A-Z][a-z’']+s\s(?-i:of the)\s[A-Z]",
    re.I,
)
"""What begins a talk about a street: "The Future of Main Street"."""
_STREET_OR_ROOM = re.compile(
    r"\b(?:suite|room|floor|blvd|rd|ave|(?:street|avenue)(?! (?-i:[A-Z])[\w-]{3})"
    r"|(?<!^)st(?!\.? (?-i:[A-Z])[a-z’'-]{2}))\b\.?",
    re.I,
)
"""Not what begins the name of something held there, or of a saint: "Main Street Chili Cook-Off", "The Abbey of St
Albans"."""
_BEGINS_PRICES = re.compile(
    r"\W*[$€£]\s?\d[\d,.]*\s?(?:(?:/|per|each|for (?:members?|adults?|students?|seniors?|kids|children"
    r"|non-?members?"
    r"|guests?|general))\b|[^$€£]{1,40}[$€£]\s?\d)",
    re.I,
)
"""A line of prices: "$150 per person, $1,200 per table"."""
_HOUSE_AND_STREET = re.compile(r"\s[|•·–—-]\s|,\s")
_ENDS_SENTENCE = re.compile(r"(?<=[a-z]{3})\.$|(?<=[a-z)]{3})!$")
_WORDS_OF_A_SENTENCE = 8
_BADGE_CLASS = re.compile(r"(?:^|[\s_-])(?:badge|pill|chip)(?:$|[\s_-])", re.I)
"""What is set as a small mark beside a name: "Free"."""
_BEHIND_LINK = re.compile(
    r"\s?[.;](?:\s|$)|\s?(?:on|via|by|over|through) (?:[Zz]oom|[Ww]eb[Ee]x|(?:Microsoft )?Teams|Google Meet)\b"
    r"|\s?(?:at|in) (?:the )?[A-Z]|\s?[A-Z][\w-]+ed by\b"
)
"""What follows a linked name and is none of it."""
_OF_TALK = 2.5
_UNTOLD = re.compile(r"\W*(?:(?:title|topic|talk) )?(?:tb[acd]|to be (?:announced|determined))\W*", re.I)
_PERSON_FROM = re.compile(
    r"(?:(?:Dr|Prof|Professor|Rev|Hon)\.? )?[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|de|van|von|der|al|el|la"
    r"|bin)){1,3}(?:, [A-Z][\w. ]{1,12})?\s?(?:\([A-Z][^()]{2,60}\)|, (?:University|College|Institute)\b.{0,50}"
    r"|, .{2,40}(?:University|College|Institute|Laboratory|Observatory))"
)
"""A person and where they work."""
_QUOTED = re.compile(r"[\"“][^\"“”]{3,100}[\"”]")
"""What a talk is called, where who gives it stands beside it."""


@dataclass(frozen=True, slots=True)
class Name:
    """A row's name in its own words, and where its link leads; ``line`` is the line on which it stands."""

    text: str
    href: str | None
    line: int
    level: int


def own_title(row: Row, skip: set[int]) -> Name | None:
    """The row's own title and link, from its lines that are not already spoken for (``skip``)."""
    return next(iter(own_titles(row, skip)), None)


def own_titles(row: Row, skip: set[int]) -> list[Name]:
    """All that may be the row's title, the likeliest first, each line once."""
    found: dict[int, tuple[float, Name]] = {}
    anchor_lines = {index for anchor in row.anchors for index in range(anchor.first, anchor.last + 1)}
    agenda = items_of_agenda(row)
    talks = _talks(row)
    for order, line in enumerate(row.lines):
        if line.index in skip:
            continue
        dated = line.index in anchor_lines
        if (
            FILED.match(line.text)
            or (not dated and not line.level and not line.links and is_programme(line.text))
            or _leads_through_site(line)
            or _is_byline(line.pieces)
            or line.index in agenda
            or (not dated and (NEUTRAL.fullmatch(line.text) or _is_house_with_street(line.text)))
        ):
            continue
        for piece in _candidates(*_without_badges(line)):
            text = name_in(piece.text) or (
                day_of_month(piece.text) if not dated and 0 < line.level < BOLD_HEADING else None
            )
            if (
                text is None
                or _BEGINS_PRICES.match(piece.text)
                or (
                    0 < line.level < BOLD_HEADING
                    and text != piece.text
                    and names_nobody(text)
                    and not EVENT.search(text)
                )
                or ((is_note(text) or (not dated and is_note(piece.text) and not piece.href)) and not _heads(row, line))
            ):
                continue
            if (
                piece.href
                and not dated
                and _DOC_LINK.search(piece.href)
                and (REPORT.search(text) or not (EVENT.search(text) or BODY.search(text)))
            ):
                continue
            score = _weight(piece, line.level, line.box.klass, text, dated, order) + (
                _OF_TALK if line.index in talks else 0
            )
            if (
                score < 0
                or " @ " in text
                or _HOUSE_BEHIND.search(text)
                or ((behind := _BRACKET_BEHIND.search(text)) is not None and is_surely_site(behind["house"]))
            ) and (head := parted(text)) is not None:
                text = head.name
                score = _weight(piece, line.level, line.box.klass, text, dated, order)
            if score >= 0 and (line.index not in found or score > found[line.index][0]):
                found[line.index] = (score, Name(text, piece.href, line.index, line.level))
    return [name for _, name in sorted(found.values(), key=lambda one: -one[0])]


def _is_house_with_street(text: str) -> bool:
    """Whether a line, however it is set, is a house and its street and no more: "Civic Center | 15 Thoreau Drive, Alden,
    IL"."""
    house, bar, street = _HOUSE_AND_STREET.sub("\n", text, 1).partition("\n")
    return bool(bar) and ADDRESS.match(street.strip()) is not None and is_site(house)


def _talks(row: Row) -> set[int]:
    """The lines in italics or in quotes right below one that is a person and, in brackets or behind a comma, where they
    work: what they speak of."""
    found = set()
    for above, line in zip(row.lines, row.lines[1:], strict=False):
        if (
            line.level
            or not 3 < len(line.text) <= PROSE
            or above.level in range(1, BOLD_HEADING)
            or is_no_title(line.text)
            or _UNTOLD.fullmatch(line.text)
        ):
            continue
        set_so = (
            all(piece.tag in ("i", "em", "cite") for piece in line.pieces)
            or _QUOTED.fullmatch(line.text.strip(" .,")) is not None
        )
        if set_so and _PERSON_FROM.fullmatch(above.text) is not None:
            found.add(line.index)
    return found


def _heads(row: Row, line: Line) -> bool:
    """Whether a line is a heading above its row's date, and so a name however it sounds: "Members Only"."""
    return 0 < line.level < BOLD_HEADING and line.index < row.anchors[0].first


def _is_author(piece: Piece) -> bool:
    return bool(_AUTHOR.search(piece.klass) or _AUTHOR_PAGE.search(piece.href or ""))


def _is_byline(pieces: list[Piece]) -> bool:
    """Whether a line only says who posted it."""
    rest = " ".join(piece.text for piece in pieces if not _is_author(piece)).lower().strip(" :|")
    return rest in ("", "by", "posted by", "written by") and any(_is_author(piece) for piece in pieces)


def _leads_through_site(line: Line) -> bool:
    """Whether a line is nothing but links to a site's pages, its first among them: "Home | Officers | Recipes"."""
    links = [piece for piece in line.pieces if piece.href]
    return (
        len(links) > 1
        and any(piece.text.strip().lower() in ("home", "accueil", "inicio") for piece in links)
        and not any(re.search(r"[^\W\d_]", piece.text) for piece in line.pieces if not piece.href)
    )


def _without_badges(line: Line) -> tuple[list[Piece], str]:
    """A line's pieces and text without those that say whether a place is left and where to sign up: "<b>Trivia</b>
    <em>Sold out!</em> <a>Register</a>"."""
    kept = [
        piece
        for piece in line.pieces
        if not (
            sold_out.is_said(piece.text)
            or (len(line.pieces) > 1 and (is_badge(piece.text) or _BADGE_CLASS.search(piece.klass)))
            or (len(line.pieces) > 1 and (is_note(piece.text) or (piece.href and BUTTON.match(piece.text))))
        )
    ]
    return (
        (kept, " ".join(piece.text for piece in kept)) if 0 < len(kept) < len(line.pieces) else (line.pieces, line.text)
    )


def _candidates(pieces: list[Piece], whole: str) -> list[Piece]:
    """A line's linked or classed pieces, and the line as a whole."""
    link = next((piece.href for piece in pieces if piece.href), None)
    out = [
        Piece(
            whole, href=link if len({p.href for p in pieces if p.href}) == 1 else None, bold=all(p.bold for p in pieces)
        )
    ]
    if len(pieces) > 1 and len(whole) <= PROSE:
        pieces = _with_what_follows([piece for piece in pieces if not _is_author(piece)])
        out = [] if _has_hour_link_and_more(pieces, whole) or _goes_on_behind_link(pieces) else out
        out += [
            piece
            for piece in pieces
            if piece.href or TITLE_CLASS.search(piece.klass) or (piece.bold and " " in piece.text)
        ]
    return out


def _has_hour_link_and_more(pieces: list[Piece], whole: str) -> bool:
    """Whether a line is an hour, a link and, in an element of another class, what is told of it: "9 AM – noon <a>Toy
    Sorting</a> <span class="place">Union Church</span>"."""
    clock = TIME.match(whole)
    at = next((at for at, piece in enumerate(pieces) if piece.href), None)
    if clock is None or at is None or at + 1 >= len(pieces) or not is_words(pieces[at].text):
        return False
    return (
        bool(pieces[at + 1].klass)
        and pieces[at + 1].klass != pieces[at].klass
        and whole[clock.end() :].strip(EDGES).startswith(pieces[at].text.strip())
    )


def _goes_on_behind_link(pieces: list[Piece]) -> bool:
    """Whether a line's one link, with nothing but a day and an hour before it, names what is held, and sentences or
    where it is follow: "Jan 12, 7 p.m.: <a>Board Meeting</a> on Zoom. Members may observe."."""
    links = [at for at, piece in enumerate(pieces) if piece.href]
    if len(links) != 1 or links[0] + 1 >= len(pieces) or links[0] == 0:
        return False
    at = links[0]
    before, name, after = " ".join(piece.text for piece in pieces[:at]), pieces[at].text.strip(), pieces[at + 1].text
    if (
        not before.rstrip().endswith((":", "–", "—", "-"))
        or name_in(before) is not None
        or name_in(name) is None
        or (is_generic(name) and not MEETING.search(name))
        or DOCUMENT.match(name)
        or BUTTON.match(name)
    ):
        return False
    return _BEHIND_LINK.match(after) is not None


def _with_what_follows(pieces: list[Piece]) -> list[Piece]:
    """The pieces, a bold one that ends with a colon together with the bold one behind it: "<b>Book Club: <em>The Salt
    Road</em></b>"."""
    if len(pieces) < 2 or not (
        pieces[0].bold and pieces[1].bold and pieces[0].text.rstrip().endswith(":") and " " in pieces[0].text
    ):
        return pieces
    return [replace(pieces[0], text=f"{pieces[0].text} {pieces[1].text}"), *pieces[2:]]


def _weight(piece: Piece, level: int, klass: str, text: str, dated: bool, order: int) -> float:
    score = 1.0 - order * 0.05
    named = f"{klass} {piece.klass}"
    if TITLE_CLASS.search(named) and not SUB_CLASS.search(named):
        score += 3
    elif SUB_CLASS.search(named):
        score -= 1
    if 1 <= level <= 6:
        score += 7 if level == 1 else 2.5
    elif level == 7 or piece.bold or _SET_BOLD.search(named):
        score += 0.8
    if piece.href and not DOCUMENT.match(piece.text):
        score += 1.5
    if MEETING.search(text):
        score += 1.2
    elif EVENT.search(text):
        score += 0.8
    if dated:
        score += 0.4
    if _QUOTED.fullmatch(piece.text):
        score += 0.6
    if is_generic(text):
        score -= 0.4
    if len(text) > 90 or (HOLDING.search(without_question(text)) and not is_headline(text)):
        score -= 1.5
    if re.match(r"^\d+\+? ", text) or (_STREET_OR_ROOM.search(text) and not _OF_A_STREET.match(text)):
        score -= 1.6
    if (
        _ENDS_SENTENCE.search(piece.text)
        and len(text.split()) >= _WORDS_OF_A_SENTENCE
        and not level
        and not piece.href
        and not is_headline(text)
    ):
        score -= 2.2
    if text.startswith("(") or text[:1].islower():
        score -= 1.2 if text.lower() != text or EVENT.search(text) else 2.2
    return score
