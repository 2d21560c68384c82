"""Which format a title names, told by its text and organiser from the look-alikes."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from hobnob.formats import (
    borrowed,
    causes,
    closures,
    cues,
    heads,
    lessons,
    pastimes,
    reconsidered,
    shorthand,
    speakers,
    standing,
    suppers,
)
from hobnob.formats.table import RULES
from hobnob.records import Format
from hobnob.translated import english

_PREFIX = re.compile(
    r"^\W*(?:save the date!?|members? only|sold out|new date|registration open|hybrid|virtual(?:ly)?|in[- ]person"
    r"|free|update[d]?|reminder)\s*[:!–—|*-]+\s*",
    re.I,
)
_SUFFIX = re.compile(
    r"\s*[-–—:|(!]+\s*(?:registration|sign-?ups?|tickets?)\s+(?:(?:is|are|now)\s+)*(?:open|available"
    r"|on sale)(?: now)?\W*$",
    re.I,
)
_HEAD = re.compile(r"\s*:\s+|\s+[-–—|]\s+|\s*\(")
_MEETING = re.compile(
    r"\b(?:club|board|committee|chapter|membership|general|monthly|weekly|annual)\b.*\bmeeting\W*$"
    r"|^\W*(?:[\w.'-]+ ){0,2}(?:rotary|kiwanis|lions|optimists?|zonta|civitan)(?: club)?(?: of [\w .'-]+)?\W*$",
    re.I,
)
_REFERS = re.compile(r"\b(?:leads?|referrals?|network\w*|bni)\b", re.I)
_MEETS = re.compile(
    r"\b(?:meet\w*|mtg|lunch\w*|breakfast|dinner|noon|morning|evening|assembly|speaker|program|fellowship|social"
    r"|club)\b|[:–—]|\bwith\b",
    re.I,
)
_CERTAIN = frozenset({
    Format.GOVERNMENT, Format.STATE_OF, Format.RIBBON_CUTTING, Format.JOB_FAIR, Format.ANNUAL_MEETING,
    Format.BOARD_TRAINING,
    Format.PUBLIC_MEETING, Format.ORIENTATION, Format.GOLF,
})  # fmt: skip
_FESTIVE = frozenset(
    {
        Format.AWARDS,
        Format.SERVICE_DAY,
        Format.EXPO,
        Format.COMMITTEE,
        Format.BOARD_MEETING,
        Format.CLUB_MEETING,
        Format.CONFERENCE,
        Format.LEADERSHIP,
    }
)
_CAUSE = re.compile(r"\b(?:live|silent) auction\b|\bpaddle raise\b", re.I)
_HELPING = frozenset({Format.SERVICE_DAY, Format.ORIENTATION})
LOW = frozenset({Format.OTHER, Format.FESTIVAL, Format.SPORT, Format.NOT_AN_EVENT})


def _doubt_needed(form: Format | None) -> float:
    """How much must speak for a pastime before a title that names this format is not believed."""
    if form is None:
        return 1.0
    if form in _CERTAIN or form is Format.GALA or form is Format.FUNDRAISER:
        return 3.5 if form is Format.FUNDRAISER else 6.0 if form is Format.GALA else 5.0
    return 3.0 if form in _FESTIVE else 2.0


@lru_cache(maxsize=20_000)
def of_title(title: str) -> Format | None:
    """The format that a title names, or None."""
    return read(shorthand.spelt(english(title)), "", "")


def bare_of(title: str) -> str:
    return _SUFFIX.sub("", _PREFIX.sub("", title.replace("’", "'").strip())) or title


@lru_cache(maxsize=20_000)
def _in_table(bare: str) -> Format | None:
    title = heads.placeless(borrowed.without_things(bare))
    named = next((found for found, pattern in RULES if _names(pattern, title)), None)
    return heads.of(title, named) if named else None


def _names(pattern: re.Pattern[str], title: str) -> bool:
    match = pattern.search(title)
    while match is not None and heads.adjective(title, match):
        match = pattern.search(title, match.end())
    return match is not None


def read(title: str, text: str, organizer: str) -> Format | None:
    """What the title names, unless title, text and organiser together speak of a pastime."""
    bare = bare_of(title)
    if closures.is_none(bare) or closures.is_observed(bare, text) or closures.is_skipped(text):
        return Format.NOT_AN_EVENT
    bare = borrowed.without_namesakes(bare, text[:300])
    head = _HEAD.split(bare, maxsplit=1)[0]
    found = _in_table(bare)
    if head != bare and _MEETING.search(head):
        found = _in_table(head) or found
    if (body := standing.of(bare, text, organizer, found)) is not None:
        return body
    if (other := borrowed.of(bare, text, organizer, found)) is not None:
        return other
    if found in (None, Format.WORKSHOP) and (host := cues.received_by(bare, text, found)) is not None:
        return host
    if lessons.is_class(bare, text, found, sure=found is None and pastimes.of(bare, text, organizer) is not None):
        return Format.WORKSHOP
    if speakers.is_meeting(bare, organizer, found):
        return Format.CLUB_MEETING
    if (cause := suppers.of(bare, text, organizer, found) or causes.of(bare, text, organizer, found)) is not None:
        return cause
    if (other := reconsidered.of(found, bare, text, organizer)) is not None:
        return other
    if (
        found is Format.CLUB_MEETING
        and not _REFERS.search(bare)
        and not _MEETS.search(bare if _in_table(head) is found else head)
        and cues.of(bare, text, organizer) is Format.SERVICE_DAY
    ):
        # "Rotary Leaf Raking" says whose day it is, the rest what is done
        return Format.SERVICE_DAY
    if found in LOW or found is Format.WEBINAR or (found in _HELPING and "volunteer" in bare.casefold()):
        return found
    return _unless_a_pastime(found, bare, head, text, organizer)


def _unless_a_pastime(found: Format | None, bare: str, head: str, text: str, organizer: str) -> Format | None:
    """What the title names, unless more speaks for a pastime than it takes to doubt that."""
    # "Club Meeting: a film maker on her film" is a meeting; what follows the colon is its subject;
    # an open house is nothing until one knows what is opened
    settled = (
        found not in (None, Format.OPEN_HOUSE)
        and head != bare
        and _in_table(head) is found
        and not pastimes.hobby_body(organizer)
    )
    # a "Mixer" of nobody who works may be a listening party
    settled = settled and (found is not Format.MIXER or not organizer or pastimes.working_body(organizer))
    pastime = (
        pastimes.of(head, f"{bare[len(head) :]}\n{text}", organizer) if settled else pastimes.of(bare, text, organizer)
    )
    if (
        found is None
        and pastime is not None
        and organizer
        and _CAUSE.search(text[:700])
        and not pastimes.hobby_body(organizer)
    ):
        return Format.FUNDRAISER
    if pastime is not None and pastime.weight >= _doubt_needed(found):
        return Format.WORKSHOP if found is Format.WORKSHOP else pastime.form
    return found


__all__ = ["LOW", "bare_of", "of_title", "read"]
