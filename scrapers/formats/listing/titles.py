"""What a row is called: its own words, else its heading's, else the page's."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from scrapers.formats.listing.outline import Outline, Piece
from scrapers.formats.listing.rows import Row
from scrapers.formats.listing.spelling import spelled
from scrapers.formats.listing.words import (
    BODY,
    BUTTON,
    DOCUMENT,
    EVENT,
    MEETING,
    MONTH,
    MONTH_DAY,
    NUMERIC,
    PROSE,
    TIME,
    WEEKDAY,
    YEAR,
    is_papers,
    labelled,
    role_of,
)  # fmt: skip

LONGEST = 160
_TITLE_CLASS = re.compile(r"(?:^|[\s_-])(?:title|name|headline|heading|subject|summary|event-?link)(?:$|[\s_-])", re.I)
_SUB_CLASS = re.compile(r"sub-?title|location|venue|place|date|time|address|site-?title", re.I)
_DATE_WORDS = re.compile(
    rf"(?:\b{WEEKDAY}\b\.?,?\s*)?(?:\b{MONTH}\b\.?,?\s*\d{{1,2}}(?:st|nd|rd|th)?(?:\s*[-–&]\s*\d{{1,2}}(?:st|nd|rd|th)?)?\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}\b)(?:\s*,?\s*(?:19|20)\d\d\b)?|\b{WEEKDAY}\b(?=\s*,|\s*$)",
    re.I,
)
_TAIL = re.compile(
    r"[\s\-–—:|,(\[]*\b(?:agendas?(?:\s*(?:and|&|/)\s*minutes)?|(?:approved |draft )?minutes|packet|schedules?(?: of)?|dates?|"
    r"schedule of (?:regular )?meetings|dates? (?:and|&) (?:times?|locations?|minutes|agendas?)|calendar|notices?|archives?|mintues|minuets|"
    r"materials?|documents?|videos?|audio|recordings?|info(?:rmation)?|pdf|docx?|downloads?|slide ?show|slides|"
    r"(?:has|have) been (?:cancel+ed|postponed|rescheduled)|(?:and|&|/|of|for|the|on|at))\b[\s)\]:.,*\xc2]*$",
    re.I,
)
_HEAD = re.compile(
    r"^(?:[\s\W]*(?:upcoming|past|next|previous|future|scheduled|remaining|tentative|proposed|schedule of|dates? (?:of|for)|"
    r"notices? of(?: the)?|agendas?(?: for)?|minutes(?: of| for)?(?: the)?|archived?|(?:fy|fiscal year)\s?\d*|calendar of|list of|all|join us for|"
    r"there are|meeting agendas?|meeting minutes|minutes and agendas?|printable|categor(?:y|ies):|tags?:)(?:\b|(?<=:))[\s:,–—-]*)+",
    re.I,
)
_GENERIC = re.compile(
    r"^\W*(?:(?:the|a|our|regular(?:ly)?|special|annual|monthly|quarterly|joint|emergency|board|commission|committee|council|general|"
    r"full|public|meetings?|metings?|session|hearing|rescheduled|cancel+ed|postponed|closed|open|organizational|business|budget|"
    r"quarter|q[1-4]|no|tbd|new date|records?|information|decisions?|documents?|materials?|lists?|next|and|date|dates|time|upcoming|\d+)\b\W*)+$",
    re.I,
)
_PLURAL = re.compile(r"\b(meeting|meting|hearing|session)s\b", re.I)
_CONVENES = re.compile(r"\b(?:board|commission|committee|council|trustees|authority|panel|task ?force|assembly|court|caucus)\b", re.I)
"""Bodies that meet, rather than associations that call meetings."""
_NOBODY = re.compile(
    r"^\W*(?:(?:all|our|the|and|upcoming|events?|calendars?|schedules?|home|about|us|news|visit|welcome|programs?|activities|classes|planning|community|"
    r"business(?:es)?|director(?:y|ies)|services?|resources?|links?|contact|leadership|members?|membership|staff|main|page|details?|overview)\W*)+$",
    re.I,
)
"""What a page is called that names no event of it."""
_PEOPLE = re.compile(r"\b(?:members|roster|staff|directory|contacts?|officers|biographies|links|documents)\b", re.I)
_EDGES = " \t-–—:;,.|/•·*@+&>«»#[]"
_CHANGE = re.compile(
    r"\W*\b(?:please )?(?:note )?(?:the )?(?:new )?(?:meeting )?(?:location|time|date|venue|room)(?:\s*(?:&|and|,|/)\s*(?:location|time|date|venue|room))*\s+(?:change[ds]?|update[ds]?)\b\W*", re.I)
"""A note that something about the meeting changed."""
_CANCELLATION = re.compile(r"\W*\b(?:notice of )?cancel+ation(?:\s+notice)?\W*$", re.I)
_HOLE = re.compile(r"(?<=[^\W\d_]{2})\s*[:,]?\s+,\s.*$|(?<=[^\W\d_]{2}):\s*[,–—-].*$")
"""What followed a date in the middle of a text."""
_PAPER_OF = re.compile(r"^(?:\w+ )?(?:agendas?|minutes|packets?|recordings?|videos?|notices?(?= of .*\b(?:meeting|hearing|session)s?\b)) (?:for|of|from)\s+(?:the\s+)?(?=\S+\s)", re.I)
_ALL_OR_NEWS = re.compile(r"\s+(?:all|news)$", re.I)
_OF_MONTH = re.compile(rf"(?<=[^\W\d_]{{3}})(?:\s+{MONTH}\.?\s+(?:19|20)\d\d|\s+(?:minutes|agendas?)\s*[-–—]?\s*{MONTH})$", re.I)
_DOMAIN = re.compile(r"^[\w.-]+\.(?:gov|com|org|net|edu|us|info|ca)$", re.I)
_LAST_IS_SITE = re.compile(r"\s[|–—-]\s[^|–—]*$")
_PATH = re.compile(r"\S{40}|\w/\w+/\w")
_SITE = re.compile(r"\s+[|–—»:·>]+\s+|\s+-\s+")
_PAREN = re.compile(r"\(\s*\)|\[\s*\]")
_WHERE = re.compile(r"(?:(?:at|in|@)\s+)+(?:the\s+)?[A-Z\d]")
_NO_TITLE = re.compile(
    r"^\W*(?:location\b.{0,20}\b(?:tbd|tba|tbc)|to be (?:determined|announced)|changed|change|scheduled|rescheduled\b.{0,40}|cancel+ed|postponed|"
    r"virtual(?: meeting)?|online|in person|via \w+|zoom(?!.*\b(?:with|mixer|networking|workshop|class|social|lunch\w*)\b).{0,30}|by (?:phone|telephone)|note|notes|date|room\b.{0,12}|quorum.{0,20}|"
    r"age group.{0,30}|currently selected|section view|copyright.*|©.*|.*\b\d+(?:\.\d+)? ?[kmg]b\b.*|"
    r"additional materials.*|.*\bview count\b.*|(?:categor(?:y|ies)|tags?):.*|photos?\b.*|"
    r"(?:amended|revised|final|approved|draft|tentative|consent|new items|errata|\d{1,2}(?::\d\d)?\s?[ap]\b.{0,12}|.*\bjournal of proceedings|(?:adjust |change )?(?:font|text) size.*|skip to .*|share this.*|toggle .*)|.*\bmeeting access|"
    r"recorded\b.*|(?:view|watch|access|see|download|join|click her[er]?)\b (?:(?:the|a|our|all|for|to|virtual|zoom)\s+)*"
    r"(?:recorded|recording|live|online|past|video|webcast|webinar|meeting|agenda|minutes|archived?)\b.*|"
    r".*\bno (?:\w+ ){0,2}meetings?\b.*|(?:adjourned|recessed)(?: (?:from|to)\b.*)?|public comments? (?:for|on|received)\b.*|instructions (?:for|on|to)\b.*|"
    r"(?:every |each )?(?:1st|2nd|3rd|4th|first|second|third|fourth|last) " + WEEKDAY + r"|"
    r"(?:.{0,30}\s)?(?:meeting|hearing|commission|board|committee) (?:location|office)s?\b.*|[\w’'. ]{0,40}\blocation|"
    r"(?:(?:meetings?|hearings?|events?|times?|dates?|days?|places?|locations?|address|and|&|/|,)\s*)*(?:times?|places?|locations?|address)|"
    r"(?:the )?(?:\d+\w\w|first|second|third|fourth|fifth|main|lower|ground) floor\b.*|(?:ofc|office|suite|ste|rm|bldg)\b\.? ?#?\d+\w?|"
    + MONTH + r"(?:\s*\(\d+\))?|(?:[A-Z][\w ]+, [A-Z]{2}(?: \d{5})?))\W*$",
    re.I,
)
_SELECTED = re.compile(r"\bcurrently selected\b|\(?opens in (?:a )?new (?:window|tab)\)?", re.I)
_FILE = re.compile(r"\s*\.(?:pdf|docx?|xlsx?|pptx?|html?)\b", re.I)
_DOC_LINK = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?)(?:$|[?#])", re.I)
_NUMBERED = re.compile(r"^\s*\d{1,2}[.)]\s+")
_LONE_WEEKDAY = re.compile(rf"(?:^|(?<=[-–—|,(]))\s*{WEEKDAY}\b\.?\s*(?=$|[-–—|,)])", re.I)
_LEFT = re.compile(r"\(\s*(?:in )?\d+ (?:hours?|days?|weeks?|minutes?)(?: ago)?\s*\)", re.I)
_DASHES = re.compile(r"\s[-–—|]\s*(?:[-–—|,]\s*)+")
_PAPERS_OF = re.compile(r"^.{0,50}\b(?:agendas?|minutes)\s*[-–—:]\s+(?=.*\b(?:board|committee|commission|council|meeting|task force)\b)", re.I)
_PAPER_AND = re.compile(r"^(?:agenda|minutes)\s*\((?=[^)]*$|[^)]*\)\s*$)", re.I)
_MOVED = re.compile(r"\s*(?:was|see|please|call[- ]in|subject to|following|immediately|previously|originally|formerly|moved|changed|rescheduled|new date|note|with (?:zoom|webex|teams|video|link))\b", re.I)
_NOTE = re.compile(r"\(([^()]{0,60})\)")
_LED = re.compile(
    r"^(?:at|on|from|to|the|and|or|for|of|in|by|starting|beginning|through|changed to|rescheduled(?: from| to)|moved to|via|until|a)\b(?=\s*(?:\(|$|[A-Z]))\s*", re.I)
_JOINT = re.compile(
    r"\s*\b(?:at|on|from|to|and|for|in|by|of|the|rescheduled|starting)$|\s*\(?(?:rescheduled )?from\s*\)?$", re.I)
_HOLDING = re.compile(
    r"\b(?:will|shall|must|has been|is|are|was|were|to be|please|click|you|we|our|your|us|interested|held|can|may|takes? place|unless|noted|how|why|"
    r"following|members of the)\b|\?$",
    re.I,
)


@lru_cache(maxsize=8192)
def bare(text: str) -> str:
    """The text without dates, times, and the punctuation that held them."""
    without = _DATE_WORDS.sub(" ", spelled(text))
    without = NUMERIC.sub(" ", without)
    without = TIME.sub(" ", without)
    without = _PAREN.sub(" ", _SELECTED.sub(" ", without))
    without = _FILE.sub("", _NUMBERED.sub("", _LONE_WEEKDAY.sub(" ", without)))
    without = _LEFT.sub("", _DASHES.sub(" - ", without))
    return " ".join(without.split()).strip(_EDGES)


@lru_cache(maxsize=8192)
def tidy(text: str) -> str:
    """A title from a heading: no years, no "schedule of", no "agendas and minutes"."""
    text = _NOTE.sub(lambda match: "" if _MOVED.match(match.group(1)) else match.group(0), bare(text))
    if re.search(r"\b(?:meetings?|schedules?|dates?|agendas?|minutes|calendar|notices?|archives?)\b", text, re.I):
        text = YEAR.sub(" ", re.sub(r"(?:19|20)\d\d\s?[-/–]\s?(?:(?:19|20)?\d\d)\b", " ", text))
    text = _HEAD.sub("", text)
    before = ""
    while before != text:
        before = text
        text = _TAIL.sub("", _ALL_OR_NEWS.sub("", text) if MEETING.search(text) else text).rstrip(" &,/")
    return " ".join(_PAREN.sub(" ", text).split()).strip(_EDGES)


def _is_words(text: str) -> bool:
    return len(re.sub(r"[\W\d_]", "", text)) >= 3


def _fits(text: str) -> bool:
    """Whether a text can be a title as it stands."""
    if not _is_words(text) or len(text) > LONGEST:
        return False
    if DOCUMENT.match(text) or BUTTON.match(text) or is_papers(text) or role_of(text) is not None or _NO_TITLE.match(text):
        return False
    return not (MONTH_DAY.fullmatch(text) or TIME.fullmatch(text) or "@" in text or text.lower().startswith(("http", "www.")))


@lru_cache(maxsize=8192)
def _cleaned(text: str) -> str | None:
    parts = re.split(r"\s[|•·]\s", text)
    short = bare(text if len(parts) == 1 else " | ".join(part for part in parts if not DOCUMENT.match(part) and not is_papers(part)))
    if _WHERE.match(short):
        return None
    if "_" in short and " " not in short:
        return None  # a file's name
    short = _HOLE.sub("", _unwrapped(_PAPER_AND.sub("", short), led=not text.strip(_EDGES).startswith(short[:12])))
    short = _CHANGE.sub(" ", _CANCELLATION.sub("", short)).strip(_EDGES)
    if _HOLDING.search(short) and len(short.split()) > (5 if text.rstrip().endswith(".") else 9):
        return None
    label = labelled(short)
    if label and label[0] not in ("title", "status"):
        return None
    if label and label[0] == "title":
        short = label[1]
    short = _OF_MONTH.sub("", _PAPER_OF.sub("", _PAPERS_OF.sub("", short)))
    before = ""
    while before != short and _is_words(_TAIL.sub("", short)):
        before, short = short, _TAIL.sub("", short)
    short = short.strip(_EDGES)
    if short.count("(") != short.count(")"):
        short = short.strip("() ")
    return short if _fits(short) and not BUTTON.match(short) else None


def _unwrapped(text: str, led: bool) -> str:
    """Without notes in brackets about papers, and without what joined the text to its date (``led``: a date stood before it)."""
    text = _NOTE.sub(lambda m: "" if _MOVED.match(m.group(1)) or DOCUMENT.match(m.group(1)) or BUTTON.match(m.group(1)) else m.group(0), text)
    before = ""
    while before != text:
        before = text
        text = _JOINT.sub("", _LED.sub("", text) if led else text).strip(_EDGES)
    whole = re.fullmatch(r"\(([^()]*)\)", text)
    return whole.group(1).strip() if whole else text


def own_title(row: Row, skip: set[int]) -> tuple[str, str | None] | None:
    """The row's own title and link, from its lines that are not already spoken for (``skip``)."""
    best: tuple[float, str, str | None] | None = None
    anchor_lines = {index for anchor in row.anchors for index in range(anchor.first, anchor.last + 1)}
    for order, line in enumerate(row.lines):
        if line.index in skip:
            continue
        dated = line.index in anchor_lines
        for piece in _candidates(line.pieces, line.text):
            text = _cleaned(piece.text)
            if text is None:
                continue
            if piece.href and not dated and _DOC_LINK.search(piece.href) and not EVENT.search(text) and not BODY.search(text):
                continue
            score = _weight(piece, line.level, line.box.klass, text, dated, order)
            if best is None or score > best[0]:
                best = (score, text, piece.href)
    if best is None or best[0] < 0:
        return None
    return best[1], best[2]


def _candidates(pieces: list[Piece], whole: str) -> list[Piece]:
    """A line's linked or classed pieces, and the line as a whole."""
    link = next((piece.href for piece in pieces if piece.href), None)
    out = [Piece(whole, href=link if len({p.href for p in pieces if p.href}) == 1 else None, bold=all(p.bold for p in pieces))]
    if len(pieces) > 1 and len(whole) <= PROSE:
        out += [piece for piece in pieces if piece.href or _TITLE_CLASS.search(piece.klass) or (piece.bold and " " in piece.text)]
    return out


def _weight(piece: Piece, level: int, klass: str, text: str, dated: bool, order: int) -> float:
    score = 1.0 - order * 0.05
    named = f"{klass} {piece.klass}"
    if _TITLE_CLASS.search(named) and not _SUB_CLASS.search(named):
        score += 3
    elif _SUB_CLASS.search(named):
        score -= 1
    if 1 <= level <= 6:
        score += 7 if level == 1 else 2.5
    elif level == 7 or piece.bold:
        score += 0.8
    if piece.href and not DOCUMENT.match(piece.text):
        score += 1.5
    if MEETING.search(text):
        score += 1.2
    elif EVENT.search(text):
        score += 0.8
    if dated:
        score += 0.4
    if len(text) > 90 or _HOLDING.search(text):
        score -= 1.5
    if re.match(r"^\d+ ", text) or re.search(r"\b(?:suite|room|floor|street|avenue|blvd|ave|st|rd)\b\.?", text, re.I):
        score -= 1.6
    if text.startswith("(") or text[:1].islower():
        score -= 1.2
    return score


def is_generic(text: str) -> bool:
    """Whether a title tells nobody whose event it is."""
    return bool(_GENERIC.match(text))


def page_title(page: Outline) -> str:
    """What the page is about: its h1, else its title without the site's name."""
    others = [line.text for line in page.lines if line.level == 1 and len(line.text) <= LONGEST][:6]
    parts = sorted(_SITE.split(page.title), key=lambda part: -len(MEETING.findall(part)))
    headings = [short for short in map(tidy, (page.heading, *others)) if _is_words(short) and len(short) <= LONGEST]
    if _heading_is_site(page):
        headings = [*(short for short in map(tidy, _SITE.split(page.title)[:-1]) if _is_words(short) and not _names_nothing(short)), *headings]
    named = [short for short in headings if not _names_nothing(short)]
    named += [short for short in map(tidy, parts) if EVENT.search(short) or BODY.search(short)]
    best = next((short for short in named if not _GENERIC.match(short)), None)
    if best and not (EVENT.search(best) or BODY.search(best)) and headings and MEETING.search(headings[0]):
        best = headings[0]  # "Board Meetings" says more than another h1's "Springfield"
    usual = next((short for short in headings if not _NOBODY.match(short) and not _NO_TITLE.match(short)), None)
    return _PLURAL.sub(r"\1", best or usual or site_name(page) or next(iter(headings), None) or next(map(tidy, parts), ""))


def _heading_is_site(page: Outline) -> bool:
    """Whether the h1 is only the site's name, which the page's title has last."""
    return bool(page.heading and _LAST_IS_SITE.search(page.title)) and _SITE.split(page.title)[-1].strip() == page.heading.strip()


def _title_parts(page: Outline) -> list[str]:
    """The parts of the page's title; what it repeats of the h1 without a mark between is cut off."""
    parts = _SITE.split(page.title)
    if page.heading and len(parts) == 1 and page.title.startswith(f"{page.heading} "):
        return [page.title[len(page.heading) :]]
    return parts


def _names_nothing(text: str) -> bool:
    """Whether a heading tells nobody what meets or whose site it is."""
    return bool(_GENERIC.match(text) or _NOBODY.match(text) or _NO_TITLE.match(text) or is_papers(text))


def body_name(page: Outline, row: Row, headings: list[int], said: str | None) -> str:
    """Whose event it is: the nearest heading that names a body, a sentence that does, then the page's own name."""
    near, generic = _from_headings(page, row, headings)
    said = None if said and _GENERIC.match(said) else said
    if near and (BODY.search(near) or MEETING.search(near)):
        return near if not said or _CONVENES.search(near) else said
    named = page_title(page)
    if _CONVENES.search(named) and not _GENERIC.match(named):
        return named
    if said and not (BODY.search(named) and said.casefold() in named.casefold()):
        return said
    if BODY.search(named) and not _GENERIC.match(named):
        return named
    for text in _title_parts(page):
        short = tidy(text)
        convenes = _CONVENES.search(short) or (_GENERIC.match(named) and BODY.search(short))
        if convenes and not _GENERIC.match(short) and len(short) <= 90:
            return _PLURAL.sub(r"\1", short)
    if generic and not MEETING.search(named):
        site = site_name(page)
        return f"{site}: {generic}" if site and site != named else generic
    final = near or named
    if _GENERIC.match(final) and len(final.split()) <= 2:
        site = site_name(page)
        return f"{site}: {final}" if site and not _GENERIC.match(site) and final.casefold() not in site.casefold() else site or final
    return final


def _from_headings(page: Outline, row: Row, headings: list[int]) -> tuple[str, str]:
    """The nearest heading above that names a meeting or a body, and the nearest that only says "Board Meetings"."""
    generic = ""
    stop = bisect_left(headings, row.first)
    for index in reversed(headings[max(0, stop - 40) : stop]):
        line = page.lines[index]
        if line.level == 1:
            break
        name = tidy(line.text)
        if role_of(line.text) is not None or _PEOPLE.search(line.text) or _NO_TITLE.match(name) or is_papers(name):
            continue
        if not generic and _GENERIC.match(name) and _CONVENES.search(name):
            generic = _PLURAL.sub(r"\1", name)
        if _is_words(name) and (MEETING.search(name) or BODY.search(name)) and not _GENERIC.match(name) and len(name) <= 110 and not _HOLDING.search(name) and not _PATH.search(name):
            return _PLURAL.sub(r"\1", name), generic
        if line.level and line.level < 7 and not _GENERIC.match(name) and name and not EVENT.search(line.text) and not YEAR.search(line.text):
            break
    return "", generic


def site_name(page: Outline) -> str | None:
    """Whose site it is, from the page's title: its longest part that is a name and not the page's own heading."""
    if _heading_is_site(page):
        return tidy(page.heading)
    parts = [re.sub(r"^welcome to\s+", "", tidy(part), flags=re.I) for part in _title_parts(page)]
    parts = [part for part in parts if _is_words(part) and not _NOBODY.match(part) and not _DOMAIN.match(part)]
    own = tidy(page.heading)
    return max([part for part in parts if part != own] or parts, key=len, default=None)


def complete(title: str | None, body: str) -> str | None:
    """A title that says whose meeting it is: "Special Meeting" alone tells nobody."""
    if not title:
        return None if _NOBODY.match(body) or not _is_words(body) else body
    head, _, tail = body.rpartition(": ")
    body = head if head and _GENERIC.match(tail) else body
    if body and not _NOBODY.match(body) and _GENERIC.match(title):
        if title.casefold() in body.casefold():
            return body
        kept = _PLURAL.sub(r"\1", title)
        if _GENERIC.match(body) and set(body.casefold().split()) <= set(kept.casefold().split()):
            return kept
        return f"{body}: {kept}" if not body.casefold().endswith(kept.casefold()) else body
    return title
