"""Whose event it is: the headings above a row, a sentence, the page's own name, the site's."""

from __future__ import annotations

from bisect import bisect_left

from hobnob import patterns as re
from scrapers.formats.listing.bare_text import is_words, tidy
from scrapers.formats.listing.columns import name_above
from scrapers.formats.listing.name_text import HOLDING, LONGEST
from scrapers.formats.listing.outline import BOLD_HEADING, MOST_HEADINGS_OF_A_PAGE, Line, Outline
from scrapers.formats.listing.row import Row
from scrapers.formats.listing.vague import is_generic, is_kind, is_no_title, names_nobody
from scrapers.formats.listing.what_became import without_ending
from scrapers.formats.listing.words import BODY, EVENT, MEETING, MONTH, NEWS, YEAR, is_papers, role_of
from scrapers.reading import postal

_PLURAL = re.compile(r"\b(meeting|meting|mtg|hearing|session)s\b", re.I)
_CONVENES = re.compile(
    r"\b(?:board|commission|committee|council|trustees|authority|panel|task ?force|assembly|court|caucus)\b", re.I
)
"""Bodies that meet, rather than associations that call meetings."""
_PEOPLE = re.compile(r"\b(?:members|roster|staff|directory|contacts?|officers|biographies|links|documents)\b", re.I)
_DOMAIN = re.compile(r"^[\w.-]+\.(?:gov|com|org|net|edu|us|info|ca)$", re.I)
_LAST_IS_SITE = re.compile(r"\s[|–—-]\s[^|–—]*$")
_PATH = re.compile(r"\S{40}|\w/\w+/\w")
_SITE = re.compile(r"\s+[|–—»:·>]+\s+|\s+-\s+")
_IMPRINT = re.compile(r"©|\bcopyright\b|\b\d{3}[-.]\d{4}\b|all rights reserved", re.I)
_ASIDE = re.compile(
    r"\b(?:maps?|photos?|gallery|newsletters?|links|sponsors?|partners|downloads?|forms?|faqs?|resources|purpose"
    r"|information|overview|reports?|items?|business)\s*$|^[A-Z\d]{1,3}[.)]\s",
    re.I,
)
"""The end of a heading about something beside the meetings."""
_OWNER = re.compile(
    r"\b(?:city|town|village|county|township|borough|state|university|college|school|library|parish) of\b"
    r"|\b(?:county|city|university|college|library|schools?|inc|llc)$|\.(?:gov|com|org|net)$",
    re.I,
)
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
            return _PLURAL.sub(r"\1", tidy(column))
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
            name = _PLURAL.sub(r"\1", tidy(self.page.lines[at].text)) if at >= 0 else ""
            if name and not is_generic(name) and name in title:
                return name
        column = name_above(self.page, row.anchors[0].first)
        return _PLURAL.sub(r"\1", tidy(column)) if column else ""

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
        for text in _title_parts(self.page):
            short = tidy(text)
            convenes = _CONVENES.search(short) or (is_generic(named) and BODY.search(short))
            if convenes and not is_generic(short) and len(short) <= 90:
                return _PLURAL.sub(r"\1", short)
        if generic and not MEETING.search(named):
            return f"{self.site}: {generic}" if self.site and self.site != named else generic
        final = near or named
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
                kind = _PLURAL.sub(r"\1", name)
            if not generic and is_generic(name) and _CONVENES.search(name):
                generic = _PLURAL.sub(r"\1", name)
            if _names_body(name):
                return _PLURAL.sub(r"\1", name), generic, kind
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
                    and not _names_nothing(name)
                    and len(name) <= _LONGEST_OWNER
                ):
                    return f"{name}: {meetings}", generic, kind
                break
            if nested and not meetings and is_generic(name) and MEETING.search(name):
                meetings = _PLURAL.sub(r"\1", name)
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
            and not _names_nothing(text)
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
        return any(_PLURAL.sub(r"\1", tidy(line.text)) == name for line in inside)


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


def page_title(page: Outline) -> str:
    """What the page is about: its h1, else its title without the site's name."""
    others = [line.text for line in page.lines if line.level == 1 and len(line.text) <= LONGEST][:6]
    if len(others) > MOST_HEADINGS_OF_A_PAGE:
        others = []  # each heads a section of one long page
    parts = sorted(_SITE.split(page.name), key=lambda part: -len(MEETING.findall(part)))
    headings = [
        short
        for short in (without_ending(tidy(text)) for text in (page.heading, *others))
        if is_words(short) and len(short) <= LONGEST
    ]
    if _heading_is_site(page):
        headings = [
            *(
                short
                for short in map(tidy, _SITE.split(page.name)[:-1])
                if is_words(short) and not _names_nothing(short)
            ),
            *headings,
        ]
    named = [short for short in headings if not _names_nothing(short)]
    named += [short for short in map(tidy, parts) if EVENT.search(short) or BODY.search(short)]
    best = next((short for short in named if not is_generic(short)), None)
    if best and not (EVENT.search(best) or BODY.search(best)) and headings and MEETING.search(headings[0]):
        best = headings[0]  # "Board Meetings" says more than another h1's "Springfield"
    usual = next((short for short in headings if not names_nobody(short) and not is_no_title(short)), None)
    subject = None if headings else _subject(page)
    if subject and best == tidy(_SITE.split(page.name)[-1]):
        return subject  # "Market Street District - Harbor Business Alliance": what stands last is the site's
    return _PLURAL.sub(
        r"\1", best or usual or subject or site_name(page) or next(iter(headings), None) or next(map(tidy, parts), "")
    )


def _subject(page: Outline) -> str | None:
    """The one part of the page's title that is no town's, no body's and no section's name: "Food Fridays - City of
    Marlow"."""
    parts = [tidy(part) for part in _title_parts(page)]
    if len(parts) < 2:
        return None
    named = [
        part
        for part in parts
        if is_words(part) and not _names_nothing(part) and not _OWNER.search(part) and not BODY.search(part)
    ]
    return named[0] if len(named) == 1 else None


def site_name(page: Outline) -> str | None:
    """Whose site it is, from the page's title: its longest part that is a name and not the page's own heading."""
    if _heading_is_site(page):
        return tidy(page.heading)
    parts = [re.sub(r"^welcome to\s+", "", tidy(part), flags=re.I) for part in _title_parts(page)]
    parts = [
        part
        for part in parts
        if is_words(part) and not names_nobody(part) and not is_no_title(part) and not _DOMAIN.match(part)
    ]
    own = tidy(page.heading)
    return max([part for part in parts if part != own] or parts, key=len, default=None)


def owner_of_site(page: Outline) -> str | None:
    """The name of the body or the town whose site it is, from the page's title; None where its one part may be what the
    page is about."""
    if _heading_is_site(page):
        return tidy(page.heading)
    parts = [
        part
        for part in map(tidy, _title_parts(page))
        if is_words(part) and not _names_nothing(part) and not _DOMAIN.match(part)
    ]
    owners = [part for part in parts if BODY.search(part) or _OWNER.search(part)]
    if owners:
        return owners[-1]
    whole = _title_parts(page)
    last = parts[-1] if parts and parts[-1] == tidy(whole[-1]) else None
    return last if len(whole) > 1 or (page.heading and _names_nothing(tidy(page.heading))) else None


def _heading_is_site(page: Outline) -> bool:
    """Whether the h1 is only the site's name, which the page's title has last."""
    return (
        bool(page.heading and _LAST_IS_SITE.search(page.name))
        and _SITE.split(page.name)[-1].strip() == page.heading.strip()
    )


def _title_parts(page: Outline) -> list[str]:
    """The parts of the page's title; what it repeats of the h1 without a mark between is cut off."""
    parts = _SITE.split(page.name)
    if page.heading and len(parts) == 1 and page.name.startswith(f"{page.heading} "):
        return [page.name[len(page.heading) :]]
    return parts


def convenes(name: str) -> bool:
    """Whether a name is that of a body that meets, rather than of one that calls meetings."""
    return _CONVENES.search(name) is not None


def _names_nothing(text: str) -> bool:
    """Whether a heading tells nobody what meets or whose site it is."""
    return is_generic(text) or names_nobody(text) or is_no_title(text) or is_papers(text)


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
        return _PLURAL.sub(r"\1", title)
    if body and not names_nobody(body) and is_generic(title):
        if title.casefold() in body.casefold():
            return body
        kept = _PLURAL.sub(r"\1", title)
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
