"""What a page is about, and whose site it is on: from its title and its h1."""

from __future__ import annotations

from hobnob import patterns as re
from scrapers.formats.listing.bare_text import is_words, tidy
from scrapers.formats.listing.name_text import LONGEST
from scrapers.formats.listing.outline import MOST_HEADINGS_OF_A_PAGE, Outline
from scrapers.formats.listing.vague import is_generic, is_no_title, names_nobody
from scrapers.formats.listing.what_became import without_ending
from scrapers.formats.listing.words import BODY, EVENT, MEETING, is_papers

PLURAL = re.compile(r"\b(meeting|meting|mtg|hearing|session)s\b", re.I)
_DOMAIN = re.compile(r"^[\w.-]+\.(?:gov|com|org|net|edu|us|info|ca)$", re.I)
_LAST_IS_SITE = re.compile(r"\s[|–—-]\s[^|–—]*$")
_SITE = re.compile(r"\s+[|–—»:·>]+\s+|\s+-\s+")
_OWNER = re.compile(
    r"\b(?:city|town|village|county|township|borough|state|university|college|school|library|parish) of\b"
    r"|\b(?:county|city|university|college|library|schools?|inc|llc)$|\.(?:gov|com|org|net)$",
    re.I,
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
                if is_words(short) and not names_nothing(short)
            ),
            *headings,
        ]
    named = [short for short in headings if not names_nothing(short)]
    named += [short for short in map(tidy, parts) if EVENT.search(short) or BODY.search(short)]
    best = next((short for short in named if not is_generic(short)), None)
    if best and not (EVENT.search(best) or BODY.search(best)) and headings and MEETING.search(headings[0]):
        best = headings[0]  # "Board Meetings" says more than another h1's "Springfield"
    usual = next((short for short in headings if not names_nobody(short) and not is_no_title(short)), None)
    subject = None if headings else _subject(page)
    if subject and best == tidy(_SITE.split(page.name)[-1]):
        return subject  # "Market Street District - Harbor Business Alliance": what stands last is the site's
    return PLURAL.sub(
        r"\1", best or usual or subject or site_name(page) or next(iter(headings), None) or next(map(tidy, parts), "")
    )


def _subject(page: Outline) -> str | None:
    """The one part of the page's title that is no town's, no body's and no section's name: "Food Fridays - City of
    Marlow"."""
    parts = [tidy(part) for part in title_parts(page)]
    if len(parts) < 2:
        return None
    named = [
        part
        for part in parts
        if is_words(part) and not names_nothing(part) and not _OWNER.search(part) and not BODY.search(part)
    ]
    return named[0] if len(named) == 1 else None


def site_name(page: Outline) -> str | None:
    """Whose site it is, from the page's title: its longest part that is a name and not the page's own heading."""
    if _heading_is_site(page):
        return tidy(page.heading)
    parts = [re.sub(r"^welcome to\s+", "", tidy(part), flags=re.I) for part in title_parts(page)]
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
        for part in map(tidy, title_parts(page))
        if is_words(part) and not names_nothing(part) and not _DOMAIN.match(part)
    ]
    owners = [part for part in parts if BODY.search(part) or _OWNER.search(part)]
    if owners:
        return owners[-1]
    whole = title_parts(page)
    last = parts[-1] if parts and parts[-1] == tidy(whole[-1]) else None
    return last if len(whole) > 1 or (page.heading and names_nothing(tidy(page.heading))) else None


def _heading_is_site(page: Outline) -> bool:
    """Whether the h1 is only the site's name, which the page's title has last."""
    return (
        bool(page.heading and _LAST_IS_SITE.search(page.name))
        and _SITE.split(page.name)[-1].strip() == page.heading.strip()
    )


def title_parts(page: Outline) -> list[str]:
    """The parts of the page's title; what it repeats of the h1 without a mark between is cut off."""
    parts = _SITE.split(page.name)
    if page.heading and len(parts) == 1 and page.name.startswith(f"{page.heading} "):
        return [page.name[len(page.heading) :]]
    return parts


def names_nothing(text: str) -> bool:
    """Whether a heading tells nobody what meets or whose site it is."""
    return is_generic(text) or names_nobody(text) or is_no_title(text) or is_papers(text)


__all__ = ["PLURAL", "names_nothing", "owner_of_site", "page_title", "site_name", "title_parts"]
