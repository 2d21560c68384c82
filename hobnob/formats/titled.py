"""Which format a title names, told by its text and organiser from the look-alikes."""

from __future__ import annotations

from functools import lru_cache

from hobnob import headcount
from hobnob import patterns as re
from hobnob.formats import (
    borrowed,
    causes,
    closures,
    cues,
    heads,
    lessons,
    pastimes,
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
_SHOW_GALA = re.compile(
    r"\bgala of (?:dance|music|song|ballet|opera|the (?:performing )?arts)\b|\b(?:concert|ballet|opera|dance|choral"
    r"|choir|organ|piano|orchestra|symphony|jazz|skating|circus) gala\b|\bgala (?:performance|recital|evening of)\b",
    re.I,
)
_GIVEN = re.compile(
    r"\b(?:dinner|dine|auction|black[- ]tie|donors?|fundrais\w+|proceeds|benefit\w*|paddle|sponsors?|patrons?"
    r"|tables? of)\b",
    re.I,
)
_GIVES_BACK = re.compile(
    r"\b(?:\d+ ?%|(?:\d+|ten|fifteen|twenty|twenty-five|thirty) percent)\W.{0,40}\b(?:back|goes to|will go to"
    r"|donated to|of (?:your|the|all|each) (?:bill|order|sales?|check|purchase|ticket|tab))\b",
    re.I,
)
_FIRST_DAY = re.compile(r"\bfirst fridays?\b", re.I)
_FEST = re.compile(r"fest\b", re.I)
_TALKS = re.compile(
    r"\b(?:talks?|tracks?|sessions?|speakers?|keynotes?|workshops?|lectures?|panels?|breakouts?)\b", re.I
)
_LEARNED = re.compile(
    r"\b(?:developers?|engineers?|engineering|scientists?|researchers?|designers?|marketers?|recruiters?|founders?"
    r"|startups?|professionals|administrators?|analysts?|practitioners?|owners|managers|software|coding|cloud"
    r"|cyber\w*|security|devops|open source|machine learning|ai|\w*(?:data|dev|code|tech|ops))\b",
    re.I,
)
_REVELRY = re.compile(
    r"\b(?:bands?|beers?|rides?|food trucks?|(?:\w+ )?music(?:ians?)?|performers?|bluegrass|artists?|vendors?"
    r"|crafts?"
    r"|parade|fireworks|games for|kids|families)\b",
    re.I,
)
_CAUSE = re.compile(r"\b(?:live|silent) auction\b|\bpaddle raise\b", re.I)
_TEAMS = re.compile(r"\bathletics?\b|\b(?:high|middle) school\b(?!.*\b(?:foundation|boosters?|alumni|chamber)\b)", re.I)
_WITH_DRINKS = re.compile(r"\b(?:cold ones|beers?|brews?|pints?|cocktails|drinks|wine|happy hour|social|mixer)\b", re.I)
_COFFEE = re.compile(r"\bcoffee\b(?!.*\bbreakfast\b)", re.I)
_HANDS_NEEDED = re.compile(
    r"\b(?:volunteers?|attorneys|lawyers|notaries|nurses|dentists|doctors|accountants|preparers|mentors|stylists"
    r"|interpreters|helpers|hands)\b(?: (?:&|and|or) [\w-]+)? (?:are )?(?:still |urgently |always )?(?:needed"
    r"|wanted)\b",
    re.I,
)
_OF_A_TRADE = re.compile(
    r"\b(?:shrm|bar association|cpas?|realtors?|engineers|young (?:lawyers|professionals)|(?:association|society"
    r"|institute) (?:of|for)|ama|afp|ima|pmi|atd|crew|nawbo|prsa)\b",
    re.I,
)
_GAME = re.compile(r"\b(?:trivia|bingo|karaoke|tacos?|bbq|barbecue|picnic|cookout)\b", re.I)
_AMONG_COLLEAGUES = re.compile(r"\b(?:co-?workers?|colleagues?|social|members|peers|chapter|network\w*)\b", re.I)
_IN_HONOUR = re.compile(
    r"^(?!.*\b(?:awards?|of the (?:year|month)|winners?|recipients?|honorees?|volunteers|retire\w*"
    r"|graduates?)\b).*\b(?:reception|social|cocktails?|cocktail party|happy hour) honou?ring\b",
    re.I,
)
"""A reception for a judge; "Honoring Our Heroes" is an evening of honours."""
_YOUNG_SOCIAL = re.compile(
    r"\b(?:young professionals?|yps?|emerging professionals?)\b.*\b(?:social|happy hour|mixer|after hours|drinks"
    r"|mingle|trivia|tacos|karaoke|bowling|axe throwing)\b",
    re.I,
)
_AROUND_TABLE = re.compile(r"\bround ?-?tables?\b|\bpeers?\b|\btable of\b|\bmaster ?mind\b|\bcircle\b", re.I)
_CIRCLE = re.compile(r"\b(?:circle|table|round|exchange|peers?)\b", re.I)
_MEALS = frozenset({Format.BREAKFAST, Format.LUNCHEON, Format.DINNER})
_SEASON = re.compile(r"\b(?:holiday|christmas|new year'?s?|winter|summer|spring|fall|autumn)\b", re.I)
_MEAL_TITLES = tuple((meal, re.compile(words, re.I)) for meal, words in (
    (Format.LUNCHEON, r"\blunch(?:eon)?s?\b"), (Format.BREAKFAST, r"\bbreakfasts?\b"),
    (Format.DINNER, r"\b(?:dinner|supper|banquet)\b"), (Format.MIXER, r"\b(?:reception|cocktails?)\b"),
))  # fmt: skip
_MORE_THAN_A_TABLE = 45
_LOOSE = frozenset({Format.BREAKFAST, Format.MIXER, Format.NETWORKING, Format.SPORT, None})
_HELPING = frozenset({Format.SERVICE_DAY, Format.ORIENTATION})
_MUCH_WORK = 4.5
LOW = frozenset({Format.OTHER, Format.FESTIVAL, Format.SPORT, Format.NOT_AN_EVENT})


_PLATES = re.compile(
    r"\b(?:lunch|dinner|breakfast|luncheon|supper|seating|seats|room|space|capped at|limited to|about|up to) (?:is "
    r"|for |are )?(?:for )?(?:about |up to |over )?(?:4[5-9]|[5-9]\d|[1-9]\d\d+|\d,\d{3})\b(?!:| ?[ap]\.?m)"
    r"|\b(?:4[5-9]|[5-9]\d|[1-9]\d\d+) seats\b",
    re.I,
)


def _doubt_needed(form: Format | None) -> float:
    """How much must speak for a pastime before a title that names this format is not believed."""
    if form is None:
        return 1.0
    if form in _CERTAIN or form is Format.GALA or form is Format.FUNDRAISER:
        return 3.5 if form is Format.FUNDRAISER else 6.0 if form is Format.GALA else 5.0
    return 3.0 if form in _FESTIVE else 2.0


def _of_talks(words: str) -> bool:
    """Whether a "DevFest" is told as a day of talks among people of one trade, and not as a fair."""
    return _TALKS.search(words) is not None and _LEARNED.search(words) is not None and _REVELRY.search(words) is None


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
    if (other := _otherwise(found, bare, text, organizer)) is not None:
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


def _otherwise(found: Format | None, bare: str, text: str, organizer: str) -> Format | None:
    """What text and organiser make of the room that the title names, if it is another."""
    if found is Format.SPORT and _WITH_DRINKS.search(bare) and pastimes.working_body(organizer):
        return Format.MIXER
    if found is Format.AWARDS and _IN_HONOUR.search(bare):
        return Format.MIXER
    if found is Format.ROUNDTABLE and not _AROUND_TABLE.search(bare) and (meal := _meal_for_many(bare, text)):
        return meal
    if found is Format.LEADERSHIP and _YOUNG_SOCIAL.search(bare):
        return Format.MIXER
    if found is Format.OPEN_HOUSE and _OF_A_TRADE.search(organizer) and _SEASON.search(bare):
        return Format.MIXER
    if found in _MEALS and (_COFFEE.search(bare) or _CIRCLE.search(bare)) and cues.few_seniors(bare, text):
        return Format.ROUNDTABLE
    if (found is None or found in _MEALS) and cues.standing_table(bare, text) and not borrowed.is_shop(organizer):
        return Format.ROUNDTABLE
    if found is Format.WORKSHOP and _HANDS_NEEDED.search(text[:300]):
        return Format.SERVICE_DAY
    if (
        found in (Format.FESTIVAL, Format.SPORT)
        and _OF_A_TRADE.search(organizer)
        and _AMONG_COLLEAGUES.search(text[:500])
        and _GAME.search(bare)
    ):
        return Format.MIXER
    if found is Format.NETWORKING and cues.fills_a_hall(text):
        return Format.CONFERENCE
    if found in _LOOSE and cues.officials_at_a_table(bare, text):
        return Format.GOVERNMENT
    if found is Format.FESTIVAL and _FEST.search(bare) and _of_talks(f"{bare}\n{text[:700]}"):
        return Format.CONFERENCE
    if found is Format.FESTIVAL and _FIRST_DAY.search(bare) and cues.few_seniors(bare, text):
        return cues.of(bare, text, organizer) or found
    if found in (Format.FESTIVAL, Format.OTHER) and pastimes.work(bare, text[:700], organizer) >= _MUCH_WORK:
        # "Young Lawyers Trivia & Tapas" is an evening among lawyers
        return cues.of(bare, text, organizer) or found
    if found is Format.GALA and _SHOW_GALA.search(bare) and not _GIVEN.search(f"{bare}\n{text[:700]}"):
        return Format.FESTIVAL
    if found is Format.GOLF and _TEAMS.search(organizer):
        return Format.SPORT
    if found is Format.FUNDRAISER and (
        _GIVES_BACK.search(text[:700])
        or (
            bare.casefold().endswith("tasting")
            and organizer
            and not pastimes.working_body(organizer)
            and not _GIVEN.search(text[:700])
        )
    ):
        return Format.OTHER
    return None


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


def _meal_for_many(title: str, text: str) -> Format | None:
    """The meal that an "Investor Luncheon" for a hundred is; they do not sit around one table."""
    size = headcount.of(text[:700])
    if max(size.small or 0, size.crowd or 0) < _MORE_THAN_A_TABLE and _PLATES.search(text[:700]) is None:
        return None
    return next((meal for meal, pattern in _MEAL_TITLES if pattern.search(title)), None)


__all__ = ["LOW", "bare_of", "of_title", "read"]
