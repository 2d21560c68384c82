"""What text and organiser make of the room that a title names, where it is another: judges of a few lines in one order.

Each judge is asked only of the formats it can doubt, and answers with the other room or with None.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from hobnob import headcount
from hobnob import patterns as re
from hobnob.formats import borrowed, cues, pastimes
from hobnob.records import Format

__all__ = ["of"]

_ABOUT = 700
"""Letters of a text that say what an event is; what follows is small print."""
_MUCH_WORK = 4.5
_MORE_THAN_A_TABLE = 45


class Told(NamedTuple):
    """What is known of an event: the format its title names, the bare title, its text and its organiser."""

    found: Format | None
    title: str
    text: str
    organizer: str

    @property
    def about(self) -> str:
        return self.text[:_ABOUT]

    @property
    def words(self) -> str:
        return f"{self.title}\n{self.about}"


def of(found: Format | None, title: str, text: str, organizer: str) -> Format | None:
    """The room that the first judge makes of it; None where the title is to be believed."""
    told = Told(found, title, text, organizer)
    return next((other for judge in _JUDGES.get(found, ()) if (other := judge(told))), None)


_WITH_DRINKS = re.compile(r"\b(?:cold ones|beers?|brews?|pints?|cocktails|drinks|wine|happy hour|social|mixer)\b", re.I)


def _drinks_of_a_trade(told: Told) -> Format | None:
    """ "Cornhole & Cold Ones" of a body that works is a mixer."""
    return Format.MIXER if _WITH_DRINKS.search(told.title) and pastimes.working_body(told.organizer) else None


_IN_HONOUR = re.compile(
    r"^(?!.*\b(?:awards?|of the (?:year|month)|winners?|recipients?|honorees?|volunteers|retire\w*"
    r"|graduates?)\b).*\b(?:reception|social|cocktails?|cocktail party|happy hour) honou?ring\b",
    re.I,
)


def _reception_in_honour(told: Told) -> Format | None:
    """A "Reception Honoring Judge Ames" is a mixer; "Honoring Our Heroes" is an evening of honours."""
    return Format.MIXER if _IN_HONOUR.search(told.title) else None


_AROUND_TABLE = re.compile(r"\bround ?-?tables?\b|\bpeers?\b|\btable of\b|\bmaster ?mind\b|\bcircle\b", re.I)
_MEAL_TITLES = tuple((meal, re.compile(words, re.I)) for meal, words in (
    (Format.LUNCHEON, r"\blunch(?:eon)?s?\b"), (Format.BREAKFAST, r"\bbreakfasts?\b"),
    (Format.DINNER, r"\b(?:dinner|supper|banquet)\b"), (Format.MIXER, r"\b(?:reception|cocktails?)\b"),
))  # fmt: skip
_PLATES = re.compile(
    r"\b(?:lunch|dinner|breakfast|luncheon|supper|seating|seats|room|space|capped at|limited to|about|up to) (?:is "
    r"|for |are )?(?:for )?(?:about |up to |over )?(?:4[5-9]|[5-9]\d|[1-9]\d\d+|\d,\d{3})\b(?!:| ?[ap]\.?m)"
    r"|\b(?:4[5-9]|[5-9]\d|[1-9]\d\d+) seats\b",
    re.I,
)


def _meal_for_many(told: Told) -> Format | None:
    """The meal that an "Investor Luncheon" for a hundred is; they do not sit around one table."""
    if _AROUND_TABLE.search(told.title):
        return None
    size = headcount.of(told.about)
    if max(size.small or 0, size.crowd or 0) < _MORE_THAN_A_TABLE and _PLATES.search(told.about) is None:
        return None
    return next((meal for meal, pattern in _MEAL_TITLES if pattern.search(told.title)), None)


_YOUNG_SOCIAL = re.compile(
    r"\b(?:young professionals?|yps?|emerging professionals?)\b.*\b(?:social|happy hour|mixer|after hours|drinks"
    r"|mingle|trivia|tacos|karaoke|bowling|axe throwing)\b",
    re.I,
)


def _young_social(told: Told) -> Format | None:
    """A "Young Professionals Happy Hour" is a mixer and no course of leadership."""
    return Format.MIXER if _YOUNG_SOCIAL.search(told.title) else None


_OF_A_TRADE = re.compile(
    r"\b(?:shrm|bar association|cpas?|realtors?|engineers|young (?:lawyers|professionals)|(?:association|society"
    r"|institute) (?:of|for)|ama|afp|ima|pmi|atd|crew|nawbo|prsa)\b",
    re.I,
)
_SEASON = re.compile(r"\b(?:holiday|christmas|new year'?s?|winter|summer|spring|fall|autumn)\b", re.I)


def _open_house_of_a_trade(told: Told) -> Format | None:
    """The "Holiday Open House" of a bar association is a mixer: no house is shown."""
    return Format.MIXER if _OF_A_TRADE.search(told.organizer) and _SEASON.search(told.title) else None


_COFFEE = re.compile(r"\bcoffee\b(?!.*\bbreakfast\b)", re.I)
_CIRCLE = re.compile(r"\b(?:circle|table|round|exchange|peers?)\b", re.I)


def _few_at_a_meal(told: Told) -> Format | None:
    """A coffee or a circle of a few seniors is a roundtable."""
    small = _COFFEE.search(told.title) or _CIRCLE.search(told.title)
    return Format.ROUNDTABLE if small and cues.few_seniors(told.title, told.text) else None


def _standing_table(told: Told) -> Format | None:
    """A table that some people keep each month."""
    kept = cues.standing_table(told.title, told.text) and not borrowed.is_shop(told.organizer)
    return Format.ROUNDTABLE if kept else None


_HANDS_NEEDED = re.compile(
    r"\b(?:volunteers?|attorneys|lawyers|notaries|nurses|dentists|doctors|accountants|preparers|mentors|stylists"
    r"|interpreters|helpers|hands)\b(?: (?:&|and|or) [\w-]+)? (?:are )?(?:still |urgently |always )?(?:needed"
    r"|wanted)\b",
    re.I,
)


def _hands_needed(told: Told) -> Format | None:
    """A clinic for which "volunteer attorneys are needed"."""
    return Format.SERVICE_DAY if _HANDS_NEEDED.search(told.text[:300]) else None


_GAME = re.compile(r"\b(?:trivia|bingo|karaoke|tacos?|bbq|barbecue|picnic|cookout)\b", re.I)
_AMONG_COLLEAGUES = re.compile(r"\b(?:co-?workers?|colleagues?|social|members|peers|chapter|network\w*)\b", re.I)


def _game_of_a_trade(told: Told) -> Format | None:
    """The trivia night of engineers among colleagues."""
    among = _OF_A_TRADE.search(told.organizer) and _AMONG_COLLEAGUES.search(told.text[:500])
    return Format.MIXER if among and _GAME.search(told.title) else None


def _fills_a_hall(told: Told) -> Format | None:
    """A networking event with sessions for hundreds."""
    return Format.CONFERENCE if cues.fills_a_hall(told.text) else None


def _officials_at_a_table(told: Told) -> Format | None:
    """A breakfast at which one talks with the town's officials."""
    return Format.GOVERNMENT if cues.officials_at_a_table(told.title, told.text) else None


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


def _day_of_talks(told: Told) -> Format | None:
    """A "DevFest" that is told as a day of talks among people of one trade, and not as a fair."""
    learned = _FEST.search(told.title) and _TALKS.search(told.words) and _LEARNED.search(told.words)
    return Format.CONFERENCE if learned and not _REVELRY.search(told.words) else None


_OF_ITS_PATRONS = re.compile(
    r"\b(?:sponsors?|patrons?|donors?|benefactors?|trustees|directors|board|founders|investors)(?:'s?)? (?:appreciation )?"
    r"(?:dinner|supper|banquet|lunch(?:eon)?|breakfast|brunch|reception)\W*(?:\d{4})?\W*$",
    re.I,
)
_PLANNED_AT = re.compile(
    r"\b(?:planning|organi[sz]ing|organi[sz]ational|steering|volunteers?|kick-?off|wrap-?up|general|monthly|board)\b"
    r".{0,20}\bmeetings?\W*(?:\d{4})?\W*$",
    re.I,
)


def _those_who_hold_it(told: Told) -> Format | None:
    """A "Festival Planning Meeting" and the dinner of its patrons, or of a few seniors, are no festival."""
    if _PLANNED_AT.search(told.title):
        return Format.CLUB_MEETING
    if _OF_ITS_PATRONS.search(told.title) or cues.few_seniors(told.title, told.text):
        return next((meal for meal, pattern in _MEAL_TITLES if pattern.search(told.title)), None)
    return None


_FIRST_DAY = re.compile(r"\bfirst fridays?\b", re.I)


def _few_on_first_friday(told: Told) -> Format | None:
    """A "First Friday" of a few seniors is no art walk."""
    if _FIRST_DAY.search(told.title) and cues.few_seniors(told.title, told.text):
        return cues.of(told.title, told.text, told.organizer) or told.found
    return None


def _work_under_a_light_name(told: Told) -> Format | None:
    """ "Young Lawyers Trivia & Tapas" is an evening among lawyers."""
    if pastimes.work(told.title, told.about, told.organizer) >= _MUCH_WORK:
        return cues.of(told.title, told.text, told.organizer) or told.found
    return None


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


def _gala_on_a_stage(told: Told) -> Format | None:
    """A "Gala of Dance" at which nothing is given is a show."""
    return Format.FESTIVAL if _SHOW_GALA.search(told.title) and not _GIVEN.search(told.words) else None


_TEAMS = re.compile(r"\bathletics?\b|\b(?:high|middle) school\b(?!.*\b(?:foundation|boosters?|alumni|chamber)\b)", re.I)


def _golf_of_a_team(told: Told) -> Format | None:
    """A school's team plays golf as a sport, not as an outing."""
    return Format.SPORT if _TEAMS.search(told.organizer) else None


_GIVES_BACK = re.compile(
    r"\b(?:\d+ ?%|(?:\d+|ten|fifteen|twenty|twenty-five|thirty) percent)\W.{0,40}\b(?:back|goes to|will go to"
    r"|donated to|of (?:your|the|all|each) (?:bill|order|sales?|check|purchase|ticket|tab))\b",
    re.I,
)


def _gives_back(told: Told) -> Format | None:
    """A restaurant that gives "20 % of your bill", and a shop's tasting: nobody meets."""
    if _GIVES_BACK.search(told.about):
        return Format.OTHER
    tasting = told.title.casefold().endswith("tasting") and told.organizer
    sold = tasting and not pastimes.working_body(told.organizer) and not _GIVEN.search(told.about)
    return Format.OTHER if sold else None


Judge = Callable[[Told], Format | None]

_JUDGES: dict[Format | None, tuple[Judge, ...]] = {
    None: (_standing_table, _officials_at_a_table),
    Format.SPORT: (_drinks_of_a_trade, _game_of_a_trade, _officials_at_a_table),
    Format.AWARDS: (_reception_in_honour,),
    Format.ROUNDTABLE: (_meal_for_many,),
    Format.LEADERSHIP: (_young_social,),
    Format.OPEN_HOUSE: (_open_house_of_a_trade,),
    Format.BREAKFAST: (_few_at_a_meal, _standing_table, _officials_at_a_table),
    Format.LUNCHEON: (_few_at_a_meal, _standing_table),
    Format.DINNER: (_few_at_a_meal, _standing_table),
    Format.WORKSHOP: (_hands_needed,),
    Format.MIXER: (_officials_at_a_table,),
    Format.NETWORKING: (_fills_a_hall, _officials_at_a_table),
    Format.FESTIVAL: (
        _those_who_hold_it,
        _game_of_a_trade,
        _day_of_talks,
        _few_on_first_friday,
        _work_under_a_light_name,
    ),
    Format.OTHER: (_work_under_a_light_name,),
    Format.GALA: (_gala_on_a_stage,),
    Format.GOLF: (_golf_of_a_team,),
    Format.FUNDRAISER: (_gives_back,),
}
"""Who may doubt which format, the plainest first."""
