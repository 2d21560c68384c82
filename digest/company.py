"""The company one would keep: who is announced, who else is promised, how few or how many come, and for whom it is.

The single parts of the score that are read from an event's words; each gives its points and says why.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from digest.part import Part
from digest.seniority import level, promised
from hobnob import headcount
from hobnob import patterns as re
from hobnob.formats import own_words, peers, referrals, suppers
from hobnob.headcount import Headcount
from hobnob.phrases import words_of
from hobnob.records import Attendance, Event, Format, Kind, Person, Role
from hobnob.translated import english

CROWDS = frozenset({Format.FESTIVAL, Format.WEBINAR, Format.NOT_AN_EVENT, Format.OTHER})
"""Formats whose room says nothing: nobody is met there."""

_MEALS = frozenset({Format.LUNCHEON, Format.BREAKFAST, Format.DINNER})
_BY_NATURE = _MEALS | {Format.ROUNDTABLE, Format.BOARD_MEETING, Format.COMMITTEE}
_BUSY = {
    Format.WORKSHOP: 0.25, Format.SPORT: 0.25, Format.GOLF: 0.3, Format.ORIENTATION: 0.4, Format.CONFERENCE: 0.4,
    Format.EXPO: 0.3,
    Format.JOB_FAIR: 0.2, Format.SERVICE_DAY: 0.5, Format.RIBBON_CUTTING: 0.5, Format.OPEN_HOUSE: 0.5,
    Format.PUBLIC_MEETING: 0.7,
    Format.LEADERSHIP: 0.5, Format.BOARD_TRAINING: 0.5,
}  # fmt: skip
_CROWDED_BY_NATURE = frozenset({Format.CONFERENCE, Format.EXPO, Format.JOB_FAIR})
_SMALL = re.compile(
    r"\bsmall[- ]group|\bintimate\b|\bseats are (?:very )?limited|\bby application\b|\bround ?table\b"
    r"|\baround (?:the|one) table\b|\b(?:private|own) (?:dining|board) ?room\b|\bat the (?:home|residence) of\b"
    r"|\bin (?:her|his|their) (?:own )?(?:home|offices?|board ?room)\b",
    re.I,
)
_SEVERAL_TABLES = re.compile(
    r"\b(?:small|several|separate|cafe|café|breakout) tables\b|\btables of (?:four|five|six|seven|eight|nine|ten|\d+)\b"
    r"|\btable to table\b",
    re.I,
)
_SEATED = re.compile(
    r"\b(?:plated|seated|sit-down|table of (?:eight|ten|8|10)|tables of (?:eight|ten|8|10)|reserved tables?"
    r"|boxed? lunch|lunch (?:is |will be )?(?:included|provided|served)|breakfast (?:is |will be )?(?:included"
    r"|provided|served))\b",
    re.I,
)
_PLAIN = re.compile(
    r"\bno (?:speaker|program(?:me)?)\b|\bclub business\b|\bbusiness meeting only\b|\bplanning of the\b"
    r"|\bstaff (?:show|explain)\b",
    re.I,
)
_GREETERS = re.compile(r"\bambassadors?\b(?! (?:to|of|for)\b)|\bembajador\w*|\bambassadeur\w*", re.I)
_CRAFT = re.compile(
    r"\b(?:social media|linkedin|instagram|tiktok|facebook|seo|excel|quickbooks|canva|wordpress|scrum|agile|kanban"
    r"|solopreneurs?|freelancers|copywriters?|bloggers?|photographers|illustrators|bookkeepers|paralegals"
    r"|virtual assistants|job ?seekers?|early[- ]career|entry[- ]level)\b|\b\d(?:\.\d)? (?:pdus?|cpes?|ceus?"
    r"|cles?)\b",
    re.I,
)
"""What those talk about who do the work themselves."""
_OWN_HOUSE = 3
_AMONG = frozenset(
    {Format.LUNCHEON, Format.BREAKFAST, Format.DINNER, Format.MIXER, Format.NETWORKING, Format.CLUB_MEETING, None}
)
_OF_SMALL = frozenset(
    {
        "group", "intimate", "limited", "application", "private", "own", "home", "residence", "offices", "office",
        "table", "roundtable",
    }
)  # fmt: skip
_OF_SEATED = frozenset(
    {"plated", "seated", "sit", "reserved", "boxed", "box", "included", "provided", "served", "tables", "table"}
)
_OF_YOUNG = frozenset({"students", "kids", "children", "teens", "families", "ages", "grades"})
_OF_PLAIN = frozenset({"no", "business", "planning", "staff"})
_CROWDED = re.compile(
    r"\b(?:casino night|bingo|rummage|bake sale|car wash|5k|\d+ ?k run|walk|run|raffle|duck|pancakes?|flapjacks?"
    r"|waffle)\b",
    re.I,
)
_FOR_GUESTS = re.compile(r"\b(?:open house|demo|guests?|kick-?off)\b", re.I)
_REHEARSED = re.compile(r"\btoastmasters\b", re.I)
_TEAMS = re.compile(
    r"\b(?:corporate|company|executive|leadership)\b.{0,20}\bvolunteer|\bdays? of caring|\b(?:ceos?|executives)\b", re.I
)
_SPORTING = re.compile(
    r"\bclays?\b|\bshoot\b|\bfishing\b|\bpickle ?ball\b|\btennis\b|\bcorporate\b|\bfundraiser\b|\bbenefit\b"
    r"|\bcharity\b|\bclassic\b|\binvitational\b",
    re.I,
)
_SPORTSMEN = re.compile(
    r"\b(?:bow ?hunters?|bowmen|archers?|archery|gun|rod (?:&|and) gun|sportsmen'?s|rifle|trap|skeet|anglers?"
    r"|bass(?: \w+)?|tennis|pickle ?ball|running|road runners|ski) (?:club|association|league|society)\b"
    r"|\bbow ?hunters\b|\bbowmen\b",
    re.I,
)
_RUN = re.compile(r"\b\d+ ?k\b|\bfun run\b|\bturkey trot\b|\bwalk\b|\bbike\b|\bbowl", re.I)
_YOUNG = re.compile(
    r"\b(?:teens?|kids?'?|child(?:ren)?(?:'s)?|youth|students?|junior|girls?'?|boys?'?|toddlers?|high school"
    r"|middle school|families|family)\b(?!.{0,20}\b(?:services|advocacy|foundation|association|enterprises?|owned"
    r"|business|court|law|care|offices?|firms?|trusts?|physicians?|medicine)\b)(?<!boys & girls)",
    re.I,
)
_YOUNG_TEXT = re.compile(
    r"\bfor (?:students|kids|children|teens)\b|\bstudents who\b|\bstudent teams?\b|\bfamilies (?:are )?(?:invited"
    r"|welcome)\b|\bages \d+ (?:to|and)\b|\bgrades \w+ (?:to|through)\b",
    re.I,
)
_VERBS = {
    Role.SPEAKER: "speaks", Role.PANELLIST: "is on the panel", Role.MODERATOR: "moderates", Role.HOST: "hosts",
    Role.HONOREE: "is honoured", Role.PERFORMER: "performs", Role.SPONSOR: "sponsors it",
}  # fmt: skip
_LENGTH = 800


class Told(NamedTuple):
    """What title and text tell of the company."""

    size: Headcount
    seniors: tuple[str, ...]
    few: str | None
    seated: bool
    plain: str | None
    young: bool
    peers: str | None
    leads: bool
    tables: bool


_NOTHING = Told(headcount.NOTHING, (), None, False, None, False, None, False, False)


@lru_cache(maxsize=20_000)
def _read(text: str) -> Told:
    words = frozenset(words_of(text))
    few = _SMALL.search(text) if words & _OF_SMALL else None
    plain = _PLAIN.search(text) if words & _OF_PLAIN else None
    young = bool(words & _OF_YOUNG) and _YOUNG_TEXT.search(text) is not None
    seated = bool(words & _OF_SEATED) and _SEATED.search(text) is not None
    return Told(
        headcount.of(text),
        promised(text),
        few.group().lower() if few else None,
        seated,
        plain.group().lower() if plain else None,
        young,
        peers.of(text),
        referrals.are_swapped(text),
        "tables" in words and _SEVERAL_TABLES.search(text) is not None,
    )


def told(title: str, text: str) -> Told:
    """The words that speak of the company; those of a series are read once."""
    name, body = _read(english(title)), _read(own_words.own(text)[:_LENGTH])
    if name == _NOTHING:
        return body
    return Told(
        headcount.both(name.size, body.size), tuple(dict.fromkeys((*name.seniors, *body.seniors))),
        name.few or body.few,
        name.seated or body.seated, name.plain or body.plain, body.young, name.peers or body.peers,
        name.leads or body.leads, body.tables,
    )  # fmt: skip


def _worth(person: Person) -> float:
    return 0.0 if person.role in (Role.PERFORMER, Role.SPONSOR) else (2.0, 3.0, 6.0, 10.0)[level(person.title)]


def _said(person: Person) -> str:
    verb = _VERBS[person.role]
    if person.title and person.organization and level(person.title) >= 2:
        return f"{person.title} of {person.organization} {verb}"
    if person.title and level(person.title) >= 2:
        return f"{person.title} {person.name} {verb}"
    return f"{person.name} {verb}"


_PROMISE = (0.0, 3.0, 5.5, 7.5)


def _promise(known: Told) -> float:
    return _PROMISE[min(len(known.seniors), 3)]


def _thinned(crowd: int | None) -> float:
    """One speaker is little among thousands."""
    return 1.0 if crowd is None or crowd < 300 else 0.7 if crowd < 1000 else 0.3


_BODIES_THEMSELVES = frozenset({Format.BOARD_MEETING, Format.COMMITTEE, Format.PUBLIC_MEETING})


def people(event: Event, form: Format | None, known: Told, text: str, weight: float) -> Part | None:
    """Who is announced, and how senior: the first counts whole, each further one less; else who is promised."""
    if not weight or form is Format.NOT_AN_EVENT:
        return None
    ranked = sorted(((_worth(person), person) for person in event.people), key=lambda pair: -pair[0])
    ranked = [pair for pair in ranked if pair[0] > 0]
    if form in _BODIES_THEMSELVES:
        # "Board of Trustees" promises none beside itself
        known = _read(own_words.own(text)[:_LENGTH])
    promise = 0.0 if form in CROWDS else _promise(known)
    if ranked:
        points = sum(worth * share for (worth, _), share in zip(ranked, (1.0, 0.4, 0.25, 0.15, 0.1), strict=False))
        why = _said(ranked[0][1])
        if len(ranked) > 1:
            why += f", with {len(ranked) - 1} more"
        points = min(max(points, promise) + 0.2 * min(points, promise), 16.0)
        return Part("people", round(points * _thinned(known.size.crowd) * weight, 1), why)
    if not promise:
        return None
    return Part(
        "people", round(promise * _thinned(known.size.crowd) * weight, 1), f"promises {', '.join(known.seniors[:3])}"
    )


_OF_REFERRALS = 0.25
_AT_THEIR_TABLE, _SEATED_TOGETHER = 15.0, 24
_AT_ONE_TABLE, _SOME_TABLES, _TABLES = 32, 45, 60


def few(event: Event, known: Told) -> bool:
    """Whether no more come than can talk with one another."""
    limit = event.capacity or known.size.small
    return bool(known.few or known.peers) if limit is None else limit <= _AT_ONE_TABLE


def is_senior(event: Event, known: Told) -> bool:
    """Whether more than one word promises people of rank, or one who leads a house is announced."""
    return len(known.seniors) >= 2 or any(level(person.title) >= _OWN_HOUSE for person in event.people)


def many(event: Event, known: Told) -> bool:
    """Whether so many are let in or expected that a roundtable would be a hall."""
    return max(known.size.small or 0, known.size.crowd or 0, event.capacity or 0) > (
        _TABLES if event.format is Format.GOVERNMENT else _SOME_TABLES
    )


def several_tables(event: Event, known: Told) -> bool:
    """Whether more sit down than at one table, and the text says so: "thirty owners talk at small tables"."""
    return known.tables and (event.capacity or known.size.small or 0) > _SEATED_TOGETHER


def _small(size: int) -> float:
    return 9.0 if size <= 20 else 8.0 if size <= 30 else 5.0 if size <= 50 else 2.0 if size <= 100 else 0.0


def _crowd(size: int) -> float:
    return 0.0 if size < 300 else -3.0 if size < 800 else -10.0 if size < 2000 else -18.0 if size < 5000 else -24.0


def room(event: Event, form: Format | None, known: Told, weight: float) -> Part | None:
    """How large the room is, whether few people meet senior ones in it, and whether one sits down together."""
    if not weight or form in CROWDS:
        return None
    if form in (Format.FUNDRAISER, Format.SPORT) and (
        _CROWDED.search(event.title)
        or (form is Format.FUNDRAISER and suppers.is_for_all(event.title, event.summary or ""))
    ):
        return Part("room", -20.0 * weight if form is Format.FUNDRAISER else -4.0 * weight, "a public crowd")
    crowd = max(known.size.crowd or 0, event.capacity or 0)
    if points := _crowd(crowd) * (0.5 if form in _CROWDED_BY_NATURE else 1.0):
        return Part("room", points * weight, f"a room of {crowd:,}")
    if event.attendance is Attendance.ONLINE:
        # twelve faces on a screen are no small room
        return None
    limit = event.capacity or known.size.small
    share = _BUSY.get(form, 1.0) if form else 1.0
    if known.leads:
        share = _OF_REFERRALS
    elif form is Format.OPEN_HOUSE and any(level(person.title) >= _OWN_HOUSE for person in event.people):
        # whoever owns the plant walks with them
        share = 1.5
    if (
        form is Format.CLUB_MEETING
        and _FOR_GUESTS.search(event.title) is None
        and (_REHEARSED.search(event.title) or (event.organizer and _REHEARSED.search(event.organizer.name)))
    ):
        return Part("room", -10.0 * weight, "an evening of practice")
    if form is Format.SERVICE_DAY and _TEAMS.search(event.title):
        return Part("room", 8.0 * weight, "company teams work side by side")
    if limit and (points := _small(limit) * share):
        why = f"room for {limit:,}"
        if several_tables(event, known):
            return Part("room", min(points, _small(_SOME_TABLES) * share) * weight, f"{why}, at several tables")
        if limit <= 40 and (len(known.seniors) or any(level(person.title) >= 2 for person in event.people)):
            points += (_AT_THEIR_TABLE if form in _MEALS and limit <= _SEATED_TOGETHER else 8.0) * share
            why = f"few people, senior company: room for {limit:,}"
        return Part("room", round(points * weight, 1), why)
    if known.peers and form in _AMONG:
        return Part("room", 10.0 * weight, f"{known.peers} among themselves")
    if known.few and form is not Format.ROUNDTABLE:
        return Part("room", round(5.0 * share * weight, 1), known.few)
    if form in _BY_NATURE:
        return None
    return Part("room", 2.0 * weight, "seated meal") if known.seated else None


def audience(event: Event, form: Format | None, known: Told, weight: float) -> Part | None:
    """For whom it is, where that is not the people one hopes to meet; and a meeting with nothing on."""
    if not weight or form in CROWDS:
        return None
    if form is Format.SPORT and not _YOUNG.search(event.title):
        if _SPORTING.search(event.title) and not (event.organizer and _SPORTSMEN.search(event.organizer.name)):
            return Part("audience", 14.0 * weight, "firms play for a cause")
        return None if _RUN.search(event.title) else Part("audience", -10.0 * weight, "an outing")
    if form is Format.ORIENTATION and event.kind is Kind.VOLUNTEER and "volunteer" in event.title.casefold():
        return Part("audience", -11.0 * weight, "for volunteers to begin")
    if form is not Format.SERVICE_DAY and (match := _YOUNG.search(event.title)) is not None:
        return Part("audience", -12.0 * weight, f"for {match.group().lower()}")
    if form not in (Format.SERVICE_DAY, Format.JOB_FAIR) and known.young:
        return Part("audience", -8.0 * weight, "for the young")
    if form is Format.COMMITTEE and _GREETERS.search(event.title):
        return Part("audience", -8.0 * weight, "those who greet new members")
    if (
        form is Format.ROUNDTABLE
        and _CRAFT.search(f"{event.title}\n{(event.summary or '')[:_LENGTH]}")
        and not any(level(person.title) >= _OWN_HOUSE for person in event.people)
    ):
        return Part("audience", -30.0 * weight, "for those who do the work themselves")
    if known.leads and form not in (Format.SERVICE_DAY, Format.JOB_FAIR):
        return Part("audience", -5.0 * weight, "referrals are swapped")
    return (
        Part("audience", -9.0 * weight, known.plain)
        if known.plain and len(known.seniors) < 2 and form is not Format.ORIENTATION
        else None
    )


__all__ = ["CROWDS", "Told", "audience", "few", "many", "people", "room", "told"]
