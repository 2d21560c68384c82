"""Whose event it is: the headings above a row, a sentence, the page's own name, the site's."""

from __future__ import annotations

from bisect import bisect_left

from hobnob import patterns as re
from scrapers.formats.listing.bare_text import is_words, tidy
from scrapers.formats.listing.columns import name_above
from scrapers.formats.listing.name_text import HOLDING
from scrapers.formats.listing.outline import BOLD_HEADING, Line, Outline
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.site_names import PLURAL, names_nothing, page_title, site_name, title_parts
from scrapers.formats.listing.vague import is_generic, is_kind, is_no_title, names_nobody
from scrapers.formats.listing.words import BODY, EVENT, MEETING, MONTH, NEWS, YEAR, is_papers, role_of
from scrapers.reading import postal

_CONVENES = re.compile(
    r"\b(?:board|commission|committee|council|trustees|authority|panel|task ?force|assembly|court|caucus)\b", re.I
)
"""Bodies that meet, rather than associations that call meetings."""
_PEOPLE = re.compile(r"\b(?:members|roster|staff|directory|contacts?|officers|biographies|links|documents)\b", re.I)
_PATH = re.compile(r"\S{40}|\w/\w+/\w")
_IMPRINT = re.compile(r"©|\bcopyright\b|\b\d{3}[-.]\d{4}\b|all rights reserved", re.I)
_ASIDE = re.compile(
    r"\b(?:maps?|photos?|gallery|newsletters?|links|sponsors?|partners|downloads?|forms?|faqs?|resources|purpose"
    r"|information|overview|reports?|items?|business)\s*$|^[A-Z\d]{1,3}[.)]\s",
    re.I,
)
"""The end of a heading about something beside the meetings."""
_LONGEST_OWNER = 60
_LONGEST_BYLINE = 60
_MOST_HEADINGS = 40


class Bodies:
    """The names that a page offers for its rows; ``dated`` are the lines on which dates stand."""

    def __init__(self, page: Outline, headings: list[int], dated: list[int]) -> None:
        self.page = page
        self.headings = headings
        self.dated = sorted(dated)
        self._contacts: dict[int, bool] = {}
        self._above: dict[int, tuple[str, str, str]] = {}
        self.page_title = page_title(page)
        self.site = site_name(page)

    def name(self, row: Row, said: str | None) -> str:
        """What heads the row's column, the nearest heading that names a body, a sentence that does (``said``), then the
        page's own name."""
        if column := name_above(self.page, row.anchors[0].first):
            return PLURAL.sub(r"\1", tidy(column))
        near, generic, kind = self._from_headings(row)
        block = self._block_name(row)
        inside = kind or near or generic
        if (
            block
            and inside
            and not BODY.search(inside)
            and self._stands_in_block(row, inside)
            and block.casefold() not in inside.casefold()
        ):
            return f"{block}: {inside}"
        body = self._body(near, generic, said)
        return complete(kind, body) or body if kind else body

    def block(self, row: Row, title: str) -> str:
        """The name of the block, a body or not, from which a row's title was made; empty where it was not."""
        for at in (row.outer_caption, row.caption):
            name = PLURAL.sub(r"\1", tidy(self.page.lines[at].text)) if at >= 0 else ""
            if name and not is_generic(name) and name in title:
                return name
        column = name_above(self.page, row.anchors[0].first)
        return PLURAL.sub(r"\1", tidy(column)) if column else ""

    def _body(self, near: str, generic: str, said: str | None) -> str:
        said = None if said and is_generic(said) else said
        if near and (BODY.search(near) or MEETING.search(near)):
            return near if not said or _CONVENES.search(near) else said
        named = self.page_title
        if _CONVENES.search(named) and not is_generic(named):
            return named
        if said and not (BODY.search(named) and said.casefold() in named.casefold()):
            return said
        if BODY.search(named) and not is_generic(named):
            return named
        for text in title_parts(self.page):
            short = tidy(text)
            convenes = _CONVENES.search(short) or (is_generic(named) and BODY.search(short))
            if convenes and not is_generic(short) and len(short) <= 90:
                return PLURAL.sub(r"\1", short)
        if generic and not MEETING.search(named):
            return f"{self.site}: {generic}" if self.site and self.site != named else generic
        final = near or named
        if self.site and _UNIT.fullmatch(final) and final.casefold() in self.site.casefold().split():
            return self.site  # "Post" out of "Post Calendar", on the pages of "VFW Post 12"
        if is_generic(final) and len(final.split()) <= 2:
            site = self.site
            return (
                f"{site}: {final}"
                if site and not is_generic(site) and final.casefold() not in site.casefold()
                else site or final
            )
        return final

    def _from_headings(self, row: Row) -> tuple[str, str, str]:
        """What the headings above a row say, asked once for all rows below one heading."""
        stop = bisect_left(self.headings, row.first)
        if stop not in self._above:
            self._above[stop] = self._said_above(stop)
        return self._above[stop]

    def _said_above(self, stop: int) -> tuple[str, str, str]:
        """The nearest heading above that names a meeting or a body, the nearest that only says "Board Meetings", and
        one that says what kind."""
        generic, kind, meetings = "", "", ""
        lowest = BOLD_HEADING + 1
        among_others = False
        below = len(self.page.lines)
        for index in reversed(self.headings[max(0, stop - _MOST_HEADINGS) : stop]):
            line = self.page.lines[index]
            if line.level == 1:
                break
            nested = line.level < lowest
            closed = (
                bool(kind or generic) and line.level >= lowest and self._has_rows(index, below)
            ) or lowest < line.level == BOLD_HEADING
            below, lowest = index, min(lowest, line.level)
            name = tidy(line.text)
            if (
                closed
                or self._is_story(index)
                or (among_others and not nested)
                or self._is_contact(index)
                or (role_of(line.text) is not None and not _is_meetings(line))
                or _PEOPLE.search(name)
                or self._of_people(index)
                or is_no_title(name)
                or is_papers(name)
            ):
                continue
            if not kind and nested and is_kind(name):
                kind = PLURAL.sub(r"\1", name)
            if not generic and is_generic(name) and _CONVENES.search(name):
                generic = PLURAL.sub(r"\1", name)
            if _names_body(name):
                return PLURAL.sub(r"\1", name), generic, kind
            if (
                line.level
                and line.level < BOLD_HEADING
                and not is_generic(name)
                and name
                and not EVENT.search(line.text)
                and not YEAR.search(line.text)
            ):
                if not nested and meetings:
                    among_others = True
                    continue
                if (
                    meetings
                    and not _ASIDE.search(name)
                    and is_words(name)
                    and not names_nothing(name)
                    and len(name) <= _LONGEST_OWNER
                ):
                    return f"{name}: {meetings}", generic, kind
                break
            if nested and not meetings and is_generic(name) and MEETING.search(name):
                meetings = PLURAL.sub(r"\1", name)
        return "", generic, kind

    def _is_story(self, index: int) -> bool:
        """Whether the line below a heading says when it was written: "Posted on Jan 13, 2026"."""
        after = self.page.lines[index + 1].text if index + 1 < len(self.page.lines) else ""
        return NEWS.match(after) is not None and len(after) < _LONGEST_BYLINE

    def _is_contact(self, index: int) -> bool:
        """Whether an address or a telephone number follows a heading at once: somebody's contact block."""
        if index not in self._contacts:
            self._contacts[index] = self._leads_to_address(index)
        return self._contacts[index]

    def _leads_to_address(self, index: int) -> bool:
        after = self.page.lines[index + 1 : index + 4]
        near = bisect_left(self.dated, index)
        return any(
            postal.ends_with_region(line.text) or _IMPRINT.search(line.text) for line in after if len(line.text) < 80
        ) and not (near < len(self.dated) and self.dated[near] <= index + 3)

    def _has_rows(self, start: int, stop: int) -> bool:
        return bisect_left(self.dated, stop) > bisect_left(self.dated, start)

    def _block_name(self, row: Row) -> str | None:
        """The name of the outermost block in which a row stands: a school, a town, a programme."""
        text = tidy(self.page.lines[row.outer_caption].text) if row.outer_caption >= 0 else ""
        if row.outer_caption >= 0 and self._of_people(row.outer_caption):
            return None
        named = (
            is_words(text)
            and not names_nothing(text)
            and (BODY.search(text) or not (MEETING.search(text) or EVENT.search(text)))
        )
        return text if named else None

    def _of_people(self, index: int) -> bool:
        """Whether a heading is one of those below "Members"."""
        level = self.page.lines[index].level
        above = next(
            (
                at
                for at in reversed(self.headings[: bisect_left(self.headings, index)])
                if 0 < self.page.lines[at].level < level
            ),
            -1,
        )
        return above >= 0 and _PEOPLE.search(self.page.lines[above].text) is not None

    def _stands_in_block(self, row: Row, name: str) -> bool:
        inside = self.page.lines[row.outer_caption + 1 : row.first]
        return any(PLURAL.sub(r"\1", tidy(line.text)) == name for line in inside)


def _is_meetings(line: Line) -> bool:
    """Whether a heading of a section is "Meetings", which as the heading of a column would be a label."""
    return line.level < BOLD_HEADING and MEETING.search(line.text) is not None


def _names_body(name: str) -> bool:
    named = is_words(name) and (MEETING.search(name) or BODY.search(name)) and not is_generic(name)
    bare = " " not in name and not _CONVENES.search(name)  # "Club" out of "Club Information"
    return (
        bool(named)
        and not bare
        and not _ASIDE.search(name)
        and not _IMPRINT.search(name)
        and len(name) <= 110
        and not HOLDING.search(name)
        and not _PATH.search(name)
    )


def convenes(name: str) -> bool:
    """Whether a name is that of a body that meets, rather than of one that calls meetings."""
    return _CONVENES.search(name) is not None


_UNIT = re.compile(r"(?:post|lodge|club|chapter|chamber|section|unit|auxiliary|squadron|aerie|camp)", re.I)
"""What every one of a body's parts is called."""
_ONLY_MEETINGS = frozenset(("meeting", "meetings", "hearings", "sessions"))


_OF_SEVERAL_KINDS = re.compile(
    r"^(?!.*\b(?:board|commission|committee|council|trustees|authority)\b)[\w’' -]*\w(?:,? (?:&|and)) (?:events?"
    r"|meetings?|parties|programs?|activities|outings|trips|shows|socials|gatherings)$",
    re.I,
)
"""A page's list of what there is, which names nobody: "Networking & Events"."""


_ISSUE = re.compile(
    rf"^\W*(?:[\w’'&-]+ ){{0,4}}(?:e-?news|newsletters?|e-?newsletter|e-?blast|bulletin|gazette)\b|\b{MONTH}\.?,? (?:19|20)\d\d\W*$",
    re.I,
)
"""What an issue of a letter is called, which meets nobody: "The Trail Mix – April 2026"."""


_LONE_KIND = re.compile(r"regular|special|annual|emergency|organizational", re.I)
"""In a column that tells of what kind the meetings are."""


def complete(title: str | None, body: str) -> str | None:
    """A title that says whose meeting it is: "Special Meeting" alone tells nobody."""
    if not title:
        return None if names_nobody(body) or not is_words(body) else body
    head, _, tail = body.rpartition(": ")
    body = head if head and is_generic(tail) else body
    if _OF_SEVERAL_KINDS.search(body) or _ISSUE.search(body):
        return PLURAL.sub(r"\1", title)
    if body and not names_nobody(body) and is_generic(title):
        if title.casefold() in body.casefold():
            return body
        kept = PLURAL.sub(r"\1", title)
        kept = f"{kept} Meeting" if _LONE_KIND.fullmatch(kept) else kept
        if body.casefold() in _ONLY_MEETINGS:
            return kept
        if is_generic(body) and set(body.casefold().split()) <= set(kept.casefold().split()):
            return kept
        if body.casefold().endswith(kept.casefold()):
            return body
        first, _, rest = kept.partition(" ")
        return (
            f"{body} {rest}"
            if rest and _CONVENES.fullmatch(first) and body.casefold().endswith(f" {first.casefold()}")
            else f"{body}: {kept}"
        )
    return title
