"""What a text names: without its dates and hours, the words of papers, what joined them, and what is said behind it."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from scrapers.formats.listing.bare_text import EDGES, GLUED, MOVED, NOTE, TAIL, bare, is_words
from scrapers.formats.listing.behind_names import (
    before_day,
    before_sentence,
    without_question,
    without_remarks,
    without_speaker,
)
from scrapers.formats.listing.changed_days import without_new_date, without_new_place, without_spare_day
from scrapers.formats.listing.dashed import divided
from scrapers.formats.listing.name_ends import without_ends
from scrapers.formats.listing.name_lines import is_reason
from scrapers.formats.listing.notes import without_places_left
from scrapers.formats.listing.sentence_names import without_hole
from scrapers.formats.listing.signed import signed
from scrapers.formats.listing.vague import is_no_title
from scrapers.formats.listing.what_became import tells_only_why, without_ending, without_given_up, without_standing
from scrapers.formats.listing.words import (
    BODY,
    BUTTON,
    DOCUMENT,
    EVENT,
    MONTH,
    MONTH_DAY,
    NUMERIC,
    TIME,
    WEEKDAY,
    is_papers,
    labelled,
    role_of,
)  # fmt: skip
from scrapers.reading import asides, sold_out
from scrapers.reading.status import without_banner

LONGEST = 160
_OF_A_TALK = re.compile(
    r"(?:(?<=[a-z]):\s|^(?=[^:\s]+\s[^:\s]+\s[^:]*$))(?P<subject>[^:]+)\s(?:archives?|materials|documents|videos"
    r"|recordings|slides|information)$",
    re.I,
)
"""What a talk may be about as well, and papers of a meeting are: "Caring for Family Archives"."""
_ABOUT_PAPERS = re.compile(
    r"\b(?:related|supporting|additional|other|more|further|background|public|past|previous|meeting|agendas?"
    r"|minutes"
    r"|general|contact|visitor|registration)\b|&\W*$",
    re.I,
)
_WEEKDAYS = re.compile(rf"\W*{WEEKDAY}\b\.?(?:\W+(?:(?:and|to|through|thru)\W+)?{WEEKDAY}\b\.?)*\W*", re.I)
"""The days of the week on which a house is open, and no name."""
_PARTICLE = re.compile(r"(?<!\bHeld)(?<!\bUs)(?<!\bIt)(?<=[a-z]) (?:In|On|By)(?=$|, )")
"""What ends a name, and led to no day or place: "One Year In"."""
_SAYS = re.compile(
    r"(?:the )?(?:\w+ ){0,2}(?:meeting|hearing|session)(?: of the (?:[\w’'&-]+ ){1,6}?"
    r"| )(?:(?:that was )?(?:originally |previously )?(?:scheduled|planned|set)(?= for\b|$))"
    r"|(?:(?:this|the|all) )?(?:meeting|hearing|session|event)s? (?:will be|is being|are being|to be|is to be"
    r"|will take|takes place|is|are|was|were) (?:held|hosted|conducted|place|at\b|in\b)",
    re.I,
)
"""A sentence about the meeting."""
_HOLE = re.compile(r"(?<=[^\W\d_]{2})\s*[:,]?\s+,\s.*$|(?<=[^\W\d_]{2}):\s*[,–—-].*$")
"""What followed a date in the middle of a text."""
_WITH_HOUR = re.compile(r"(?<=[^\W\d_]{2})\s*\([^()]*\)(?=\W*$)")
"""In brackets behind a name, where the hour may be: "Candidate Forum (6:30 pm, City Hall)"."""
_PAPER_OF = re.compile(
    r"^(?:\w+ )?(?:agendas?|minutes|packets?|recordings?|videos?|notices?(?= of .*\b(?:meeting|hearing"
    r"|session)s?\b)) (?:for|of|from)\s+(?:the\s+)?(?=\S+\s)",
    re.I,
)
_OF_MONTH = re.compile(
    rf"(?<=[^\W\d_]{{3}})(?:\s+{MONTH}\.?\s+(?:19|20)\d\d|\s+(?:minutes|agendas?)\s*[-–—]?\s*{MONTH})$", re.I
)
_DAY_IN_BRACKETS = re.compile(rf"\s*\((?:{WEEKDAY}\b\.?,?\s)?(?:{MONTH_DAY.pattern}|{NUMERIC.pattern})", re.I)
"""What tells in brackets behind a name when it is: "Barn Tour (Sat., Sept. 12, 10-3; $15 per carload)"."""
_HOUR_AND_HOUSE = re.compile(
    rf"(?<=[^\W\d_]{{2}})(?:\s[–—-]|,)\s{{1,2}}{TIME.pattern},?\s(?:at|in|@)\s(?:the )?[A-Z\d].*$", re.I
)
"""Behind a name: "Holiday Party - 6:00 PM at Maple Grove Club"."""
_WHERE = re.compile(r"\(?(?:(?:at|in|@)\s+)+(?:the\s+)?[A-Z\d]")
_UPCOMING = re.compile(r"^upcoming\s+(?=\S+\s+\S)", re.I)
REPORT = re.compile(
    r"\b(?:reports?|presentation|resolutions?|ordinances?|letters?|memo(?:randum)?|budget for|audit for|remarks"
    r"|surveys?)\b",
    re.I,
)
"""In the name of a document: what it is about, not what was held."""
_OTHER_DAY = re.compile(r"(?:or|and|&)\s?[;,(]", re.I)
"""What is left of a line beside its second day: "Tue, April 21 OR Wed, April 22, 10-11am; Ages 3-5"."""
_PARTS = re.compile(
    r"\s?\((?:an? )?(?:\d{1,2}|two|three|four|five|six|eight|ten)[- ](?:parts?|weeks?|sessions?|class(?:es)?|days?"
    r"|nights?|evenings?)(?:[- ](?:series|course|class|program|workshop))?\)$",
    re.I,
)
"""Of how many days a class is, behind its name."""
_YET_TO_BE_TOLD = re.compile(
    r"(?<=[^\W\d_]{3})\s?\((?:guest )?(?:speaker|topic|title|presenter|performer|program|detail|menu"
    r"|leader)s? (?:(?:is |are )?to be (?:announced|determined|confirmed)|tb[adc])\)\W*$",
    re.I,
)
"""Behind a name: who speaks is not known yet."""
_ORIGINALLY = re.compile(
    r"\s(?:was |were )?(?:originally|previously|formerly)(?: (?:scheduled|set|planned|slated))?(?: for)?$", re.I
)
_ADDRESS_OR_HANDLE = re.compile(r"\S@|@\S")
_TELEPHONE = re.compile(r"(?<!\d)\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}(?!\d)")
_ASKS = re.compile(
    r"(?:please |kindly )?(?:bring|wear|pack|register|rsvp|call|visit|contact|e-?mail|purchase|reserve|click"
    r"|remember"
    r"|don[’']t|drop off|park in)\s",
    re.I,
)
"""What begins a sentence that asks for something and names nothing."""
_KIND_OF_PAPER = re.compile(r"^(?:(?:un)?signed|(?:un)?approved|draft|corrected|adopted)\s+(?=\S)", re.I)
"""What a paper was when it was filed: "Signed Board Minutes"."""
_LONE_KIND = re.compile(r"^\W*(regular|special|annual|emergency|joint|organizational)\W*$", re.I)
"""Of what kind the meeting is whose paper it was: "Special Agenda"."""
_PAPERS_OF = re.compile(
    r"^.{0,50}\b(?:agendas?|minutes)\s*[-–—:]\s+(?=.*\b(?:board|committee|commission|council|meeting|task force)\b)"
    r"|^(?:agendas?|minutes)\s*[-–—:]\s+(?=\S)",
    re.I,
)
_PAPER_AND = re.compile(r"^(?:agenda|minutes)\s*\((?=[^)]*$|[^)]*\)\s*$)", re.I)
_LED = re.compile(
    r"^(?:at|on|from|to|(?-i:the)|and|or|for|of|in|by|starting|beginning|through|changed to"
    r"|rescheduled(?: from| to)|moved to|via|until|(?-i:a))\b(?=\s*(?:\(|$|[A-Z]|[–—]))\s*",
    re.I,
)
_JOINT = re.compile(
    r"(?:\s*(?<!\w-)\b(?:at|on|from|to|and|for|in|by|of|the)|\s*\b(?:rescheduled|starting))$"
    r"|\s*\(?(?:rescheduled )?from\s*\)?$",
    re.I,
)
_JOINT_AT_END = re.compile(
    r"(?:\s*(?<!\w-)\b(?:at|on|from|to|and|for|in|by|of|the)|\s*\brescheduled)$|\s*\(?(?:rescheduled )?from\s*\)?$",
    re.I,
)
_TERM = re.compile(
    r"\W*(?:(?:registration|rsvp|reservation) (?:deadline|closes|ends)(?: is)?|early[- ]?bird (?:pricing|rates?"
    r"|registration|tickets?) (?:ends?|closes?|expires?)|"
    r"date limite(?: d['’]inscription)?|fecha l[ií]mite(?: de inscripción)?)\W*$",
    re.I,
)
"""What is left of a term's line when its day is cut off."""
HOLDING = re.compile(
    r"\b(?:(?<!-)will|shall|must|has been|is|are|was|were|to be|please|click|you|we|our|your|us|interested|held|can"
    r"|may|takes? place|unless|noted|how|why|"
    r"following|members of the|vous|nous|notre|votre|sera|seront|nuestr[oa]s?|[úu]nase)\b|\?$",
    re.I,
)


def _fits(text: str) -> bool:
    """Whether a text can be a title as it stands."""
    if not is_words(text) or len(text) > LONGEST:
        return False
    if DOCUMENT.match(text) or BUTTON.match(text) or is_papers(text) or role_of(text) is not None or is_no_title(text):
        return False
    if _TERM.match(text) or _TELEPHONE.search(text):
        return False
    return not (
        MONTH_DAY.fullmatch(text)
        or TIME.fullmatch(text)
        or _ADDRESS_OR_HANDLE.search(text)
        or text.lower().startswith(("http", "www."))
    )


@lru_cache(maxsize=8192)
def name_in(text: str) -> str | None:
    """What a text names, without dates, hours and notes; None where it names nothing."""
    particle = _PARTICLE.search(text.rstrip())
    if (
        particle is not None
        and not EVENT.search(before := text[: particle.start()].rpartition(" ")[2])
        and not BODY.search(before)
    ):
        name = _without_rest(text[: particle.start()])
        if name is not None and text[: particle.start()].endswith(name):
            return name + particle.group()
    name = _without_rest(text)
    return None if name is not None and _WEEKDAYS.fullmatch(name) else name


def _without_rest(text: str) -> str | None:
    text = _before_its_place(text)
    first = without_remarks(text)
    remarked = first != text
    text = _WITH_HOUR.sub(
        lambda match: " " if TIME.search(match.group()) or _DAY_IN_BRACKETS.match(match.group()) else match.group(),
        first,
    )
    text = without_given_up(without_new_date(without_spare_day(text)))
    short = _without_papers(text)
    named = without_banner(without_new_place(sold_out.without(short)))
    if named != short and is_reason(named):
        return None
    short = sold_out.without(named)
    if _WHERE.match(short):
        return None
    if "_" in short and " " not in short:
        return None  # a file's name
    short = _HOLE.sub(
        "",
        _unwrapped(
            _PAPER_AND.sub("", short),
            led=not text.strip(EDGES).startswith(short[:12]),
            cut=not text.strip(EDGES).endswith(short[-12:]),
        ),
    )
    if tells_only_why(short) or _OTHER_DAY.match(short):
        return None
    short = _without_sentence(without_standing(without_ending(short), EDGES), first=remarked)
    if _SAYS.match(short):
        return None
    short = without_hole(short, text) or ""
    if role_of(short) in ("when", "time"):
        return None
    if HOLDING.search(without_question(short)) and len(short.split()) > (4 if text.rstrip().endswith(".") else 9):
        return None
    label = labelled(short)
    if label and label[0] not in ("title", "status"):
        return None
    if label and label[0] == "title":
        short = label[1]
    short = _of_its_papers(short)
    if " " not in short and GLUED.search(text):
        return None  # the letters by which its files are named
    if "«" in short and "»" not in short and text.rstrip(" .:").endswith("»"):
        short = text[text.index(short[:1]) :].rstrip(" .:") if short[:1] == "«" else f"{short} »"
    return short if _fits(short) and not BUTTON.match(short) else None


def _before_its_place(text: str) -> str:
    """What stands before a place, an hour or who signs, without what is yet to be told."""
    text = _HOUR_AND_HOUSE.sub("", head.name if (head := divided(text)) is not None else before_day(text))
    return without_ends(_YET_TO_BE_TOLD.sub("", at.name if (at := signed(text)) is not None else text))


def _without_papers(text: str) -> str:
    """The text without its dates, and without those of its parts that are papers."""
    parts = re.split(r"\s[|•·]\s", text)
    return bare(
        text
        if len(parts) == 1
        else " | ".join(
            part for part in parts if not DOCUMENT.match(part) and not is_papers(part) and not is_no_title(bare(part))
        )
    )


def _of_its_papers(short: str) -> str:
    """The name of what papers are of: "Signed Board Minutes" are a board's."""
    short = _ORIGINALLY.sub("", without_places_left(short))
    short = _PARTS.sub("", _UPCOMING.sub("", short))
    short = _OF_MONTH.sub("", _PAPER_OF.sub("", _PAPERS_OF.sub("", short)))
    before, whole = "", short
    while before != short and is_words(TAIL.sub("", short)) and not _is_of_a_talk(short):
        before, short = short, TAIL.sub("", short)
    if before != whole:
        short = _LONE_KIND.sub(r"\1 Meeting", _KIND_OF_PAPER.sub("", short)).strip(EDGES)
    short = short.strip(EDGES)
    if short.count("(") != short.count(")"):
        short = short.strip("() ")
    return short


def _is_of_a_talk(text: str) -> bool:
    """Whether the last word of a name, which may be that of a meeting's papers, is of what it is about: "Chippewa
    Treaty Archives"."""
    talk = _OF_A_TALK.search(text)
    return (
        talk is not None
        and is_words(talk["subject"])
        and not (
            REPORT.search(talk["subject"])
            or _ABOUT_PAPERS.search(talk["subject"])
            or EVENT.search(talk["subject"])
            or BODY.search(talk["subject"])
        )
    )


def _without_sentence(text: str, *, first: bool) -> str:
    """A name without who speaks, without the sentence that goes on behind its full stop, and without the price before
    that; ``first`` where nothing but the first sentence is left."""
    text = without_speaker(text)
    head = text if first else before_sentence(text).strip(EDGES)
    if " " not in head or HOLDING.search(head) or _ASKS.match(head) or not _fits(head):
        return text
    kept = asides.without_price(head)[0]
    return kept if head.startswith(kept) else head


def _unwrapped(text: str, led: bool, cut: bool) -> str:
    """Without notes in brackets about papers, and without what joined the text to its date (``led``: a date stood
    before it, ``cut``: behind it)."""
    text = NOTE.sub(
        lambda m: (
            "" if MOVED.match(m.group(1)) or DOCUMENT.match(m.group(1)) or BUTTON.match(m.group(1)) else m.group(0)
        ),
        text,
    )
    before = ""
    while before != text:
        before = text
        text = (_JOINT if cut else _JOINT_AT_END).sub("", _LED.sub("", text) if led else text).strip(EDGES)
    whole = re.fullmatch(r"\(([^()]*)\)", text)
    return whole.group(1).strip() if whole else text
