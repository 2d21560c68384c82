"""What happens in the room: which format an event has, from its title, its organiser and its text.

It stands on the ground floor because reading fills ``Event.format`` with it, and scoring asks it for
events that were stored without one. ``closures`` knows the rows that are no event, ``table`` the words
of titles, ``heads`` which of them is only an adjective, ``pastimes`` the look-alikes, ``cues`` what a
description tells.
"""

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
    own_words,
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
    (
        r"^\W*(?:save the date!?|members? only|sold out|new date|registration open|hybrid|virtual(?:ly)?|in[- ]person"
        r"|free|update[d]?|reminder)\s*[:!–—|*-]+\s*"
    ),
    re.I,
)
_SUFFIX = re.compile(
    (
        r"\s*[-–—:|(!]+\s*(?:registration|sign-?ups?|tickets?)\s+(?:(?:is|are|now)\s+)*(?:open|available"
        r"|on sale)(?: now)?\W*$"
    ),
    re.I,
)
_HEAD = re.compile(r"\s*:\s+|\s+[-–—|]\s+|\s*\(")
_MEETING = re.compile(
    (
        r"\b(?:club|board|committee|chapter|membership|general|monthly|weekly|annual)\b.*\bmeeting\W*$"
        r"|^\W*(?:[\w.'-]+ ){0,2}(?:rotary|kiwanis|lions|optimists?|zonta|civitan)(?: club)?(?: of [\w .'-]+)?\W*$"
    ),
    re.I,
)
_REFERS = re.compile(r"\b(?:leads?|referrals?|network\w*|bni)\b", re.I)
_MEETS = re.compile(
    (
        r"\b(?:meet\w*|mtg|lunch\w*|breakfast|dinner|noon|morning|evening|assembly|speaker|program|fellowship|social"
        r"|club)\b|[:–—]|\bwith\b"
    ),
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
    (
        r"\bgala of (?:dance|music|song|ballet|opera|the (?:performing )?arts)\b|\b(?:concert|ballet|opera|dance|choral"
        r"|choir|organ|piano|orchestra|symphony|jazz|skating|circus) gala\b|\bgala (?:performance|recital|evening of)\b"
    ),
    re.I,
)
_GIVEN = re.compile(
    (
        r"\b(?:dinner|dine|auction|black[- ]tie|donors?|fundrais\w+|proceeds|benefit\w*|paddle|sponsors?|patrons?"
        r"|tables? of)\b"
    ),
    re.I,
)
_GIVES_BACK = re.compile(
    (
        r"\b(?:\d+ ?%|(?:\d+|ten|fifteen|twenty|twenty-five|thirty) percent)\W.{0,40}\b(?:back|goes to|will go to"
        r"|donated to|of (?:your|the|all|each) (?:bill|order|sales?|check|purchase|ticket|tab))\b"
    ),
    re.I,
)
_FIRST_DAY = re.compile(r"\bfirst fridays?\b", re.I)
_FEST = re.compile(r"fest\b", re.I)
_TALKS = re.compile(
    r"\b(?:talks?|tracks?|sessions?|speakers?|keynotes?|workshops?|lectures?|panels?|breakouts?)\b", re.I
)
_LEARNED = re.compile(
    (
        r"\b(?:developers?|engineers?|engineering|scientists?|researchers?|designers?|marketers?|recruiters?|founders?"
        r"|startups?|professionals|administrators?|analysts?|practitioners?|owners|managers|software|coding|cloud"
        r"|cyber\w*|security|devops|open source|machine learning|ai|\w*(?:data|dev|code|tech|ops))\b"
    ),
    re.I,
)
_REVELRY = re.compile(
    (
        r"\b(?:bands?|beers?|rides?|food trucks?|(?:\w+ )?music(?:ians?)?|performers?|bluegrass|artists?|vendors?"
        r"|crafts?"
        r"|parade|fireworks|games for|kids|families)\b"
    ),
    re.I,
)
_CAUSE = re.compile(r"\b(?:live|silent) auction\b|\bpaddle raise\b", re.I)
_TEAMS = re.compile(r"\bathletics?\b|\b(?:high|middle) school\b(?!.*\b(?:foundation|boosters?|alumni|chamber)\b)", re.I)
_WITH_DRINKS = re.compile(r"\b(?:cold ones|beers?|brews?|pints?|cocktails|drinks|wine|happy hour|social|mixer)\b", re.I)
_COFFEE = re.compile(r"\bcoffee\b(?!.*\bbreakfast\b)", re.I)
_HANDS_NEEDED = re.compile(
    (
        r"\b(?:volunteers?|attorneys|lawyers|notaries|nurses|dentists|doctors|accountants|preparers|mentors|stylists"
        r"|interpreters|helpers|hands)\b(?: (?:&|and|or) [\w-]+)? (?:are )?(?:still |urgently |always )?(?:needed"
        r"|wanted)\b"
    ),
    re.I,
)
_OF_A_TRADE = re.compile(
    (
        r"\b(?:shrm|bar association|cpas?|realtors?|engineers|young (?:lawyers|professionals)|(?:association|society"
        r"|institute) (?:of|for)|ama|afp|ima|pmi|atd|crew|nawbo|prsa)\b"
    ),
    re.I,
)
_GAME = re.compile(r"\b(?:trivia|bingo|karaoke|tacos?|bbq|barbecue|picnic|cookout)\b", re.I)
_AMONG_COLLEAGUES = re.compile(r"\b(?:co-?workers?|colleagues?|social|members|peers|chapter|network\w*)\b", re.I)
_IN_HONOUR = re.compile(
    (
        r"^(?!.*\b(?:awards?|of the (?:year|month)|winners?|recipients?|honorees?|volunteers|retire\w*"
        r"|graduates?)\b).*\b(?:reception|social|cocktails?|cocktail party|happy hour) honou?ring\b"
    ),
    re.I,
)
"""A reception for a judge; "Honoring Our Heroes" is an evening of honours."""
_YOUNG_SOCIAL = re.compile(
    (
        r"\b(?:young professionals?|yps?|emerging professionals?)\b.*\b(?:social|happy hour|mixer|after hours|drinks"
        r"|mingle|trivia|tacos|karaoke|bowling|axe throwing)\b"
    ),
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
_LOW = frozenset({Format.OTHER, Format.FESTIVAL, Format.SPORT, Format.NOT_AN_EVENT})


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
    return _titled(shorthand.spelt(english(title)), "", "")


def _bare(title: str) -> str:
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


def _titled(title: str, text: str, organizer: str) -> Format | None:
    """What the title names, unless title, text and organiser together speak of a pastime."""
    bare = _bare(title)
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
    if (
        found is Format.CLUB_MEETING
        and not _REFERS.search(bare)
        and not _MEETS.search(bare if _in_table(head) is found else head)
        and cues.of(bare, text, organizer) is Format.SERVICE_DAY
    ):
        # "Rotary Leaf Raking" says whose day it is, the rest what is done
        return Format.SERVICE_DAY
    if found in _LOW or found is Format.WEBINAR or (found in _HELPING and "volunteer" in bare.casefold()):
        return found
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


_PLATES = re.compile(
    (
        r"\b(?:lunch|dinner|breakfast|luncheon|supper|seating|seats|room|space|capped at|limited to|about|up to) (?:is "
        r"|for |are )?(?:for )?(?:about |up to |over )?(?:4[5-9]|[5-9]\d|[1-9]\d\d+|\d,\d{3})\b(?!:| ?[ap]\.?m)"
        r"|\b(?:4[5-9]|[5-9]\d|[1-9]\d\d+) seats\b"
    ),
    re.I,
)

_CATEGORIES = {
    "mixers": Format.MIXER, "social": None, "meeting": None, "meetings": None, "committee meetings": Format.COMMITTEE,
    "holiday": None, "community": None, "community event": None, "community events": None, "chamber event": None,
    "chamber events": None, "member event": None, "member events": None, "other": None, "general": None,
    "special event": None, "special events": None, "fundraiser": Format.FUNDRAISER, "event": None, "events": None,
    "town hall": Format.GOVERNMENT, "town_hall": Format.GOVERNMENT, "house_party": None, "canvass": None,
    "phone_bank": None, "meet_greet": Format.MIXER, "non-profit": None, "nonprofit": None, "business": None,
    "volunteer": None, "volunteers": None, "young professionals": Format.LEADERSHIP, "class": Format.WORKSHOP,
    "board": Format.BOARD_MEETING, "rotary": None, "anniversary": None, "celebration": None, "networking": None,
    "sports": None, "music": Format.FESTIVAL, "awards": Format.AWARDS, "conference": Format.CONFERENCE,
}  # fmt: skip
BROAD = frozenset({
    Format.NETWORKING, Format.WORKSHOP, Format.FESTIVAL, Format.OTHER, Format.CONFERENCE, Format.CLUB_MEETING,
    Format.ORIENTATION, Format.SPORT, Format.EXPO, Format.FUNDRAISER, Format.NOT_AN_EVENT, Format.OPEN_HOUSE,
    Format.SERVICE_DAY, Format.LEADERSHIP,
})  # fmt: skip
"""What a category may say of a title that says more: a category "Networking" covers a ribbon cutting."""


@lru_cache(maxsize=5_000)
def of_category(category: str) -> Format | None:
    """The format that a publisher's category names, or None for one that names a topic or an audience."""
    name = category.strip().casefold()
    if name in _CATEGORIES:
        return _CATEGORIES[name]
    found = of_title(category)
    # "Ribbon Cuttings, Mixers & Luncheons" is a bin, not a format
    return None if found is Format.NOT_AN_EVENT and "clos" not in name else found


_OPENING = re.compile(
    r"\b(?:this|join us (?:for|at)|you(?:'re| are) invited to|come to|attend|welcome to|presents?|hosts?|hosting"
    r"|invites? you to|our|the|an?)"
    r"\s+(?:an?|the|our|this|its|their)?\s*((?:[\w'&-]+\s+){0,5}?(?:webinar|round ?table|board meeting"
    r"|committee meeting|mixer|luncheon|"
    r"breakfast|dinner|gala|ribbon cutting|workshop|seminar|training|open house|job fair|career fair|expo|conference|"
    r"summit|networking (?:event|lunch|breakfast|group)|happy hour|reception|golf (?:outing|tournament|scramble)"
    r"|fundraiser|"
    r"festival|parade|concert|service project|clean-?up|orientation|club meeting|weekly meeting|candidate forum"
    r"|town hall))\b",
    re.I,
)
_ON_SCREEN = re.compile(
    r"\bwebinar\b|\bwebcast\b|\blive ?stream\b|\bbroadcast\b|\b(?:watch|view|stream(?:ed|s)?)\b.{0,50}\b(?:from your"
    r"|live|stream|online|zoom)|\bfrom your (?:desk|home|own desk|office|couch)\b|\blog (?:in|on) from\b|"
    r"\b(?:a |the )?recording (?:will|is|available)|\bcameras? (?:and mics?\w* )?(?:optional|off)"
    r"|\bquestions by chat\b|\bvideo presentation\b|\bon (?:ms )?teams\.|\bonline (?:talk|lecture)\b"
    r"|\b(?:microphones?|mics?|attendees|participants) (?:are |will be )?muted\b|\b(?:presented|held|given|taught"
    r"|delivered|offered) (?:live )?(?:over|via|on|by|through) (?:ms |microsoft )?(?:teams|zoom|webex)\b"
    r"|\brecording (?:goes|is sent|is mailed)\b|\b(?:zoom|teams|webex) (?:seminar|training|class|lecture|talk)\b"
    r"|\bstay on the line\b|\bwatch our speaker on zoom\b",
    re.I,
)
_ONLINE_TITLE = re.compile(r"\b(?:online|virtual|virtually|streamed|zoom|webex|on teams|e-?learning)\b", re.I)
_LECTURES = frozenset(
    {
        Format.WORKSHOP,
        Format.CONFERENCE,
        Format.NETWORKING,
        Format.STATE_OF,
        Format.SERVICE_DAY,
        Format.CLUB_MEETING,
        Format.LUNCHEON,
        Format.ORIENTATION,
        None,
    }
)
_RECORDED = re.compile(
    (
        r"\b(?:facebook|youtube|instagram|linkedin) live\b(?!.*\b(?:how to|workshop|class|training)\b)"
        r"|^\W*(?:recordings?|replay|on[- ]demand)\s?[:–—|-]|[(\[–—:-]\s?(?:recording|replay|on[- ]demand)\W*$"
        r"|\btele-?(?:phone)? ?town ?hall\b"
    ),
    re.I,
)
_BROADCAST = re.compile(r"\bbroadcast\b|\blive ?stream(?:ed)?\b|\bwebcast\b|\bwebinar\b", re.I)


_TAUGHT = frozenset({Format.WORKSHOP, Format.STATE_OF, Format.SERVICE_DAY, None})


def _screened(form: Format | None, title: str, text: str) -> bool:
    """Whether one watches it: a lecture on a screen, whatever its title."""
    opening = text[:400]
    if _RECORDED.search(title):
        return True
    if form in _LECTURES:
        online = _ONLINE_TITLE.search(title) is not None
        told = form is not None and _ON_SCREEN.search(opening) is not None
        return (
            told
            and not re.search(
                r"\b(?:in[- ]person|also streamed|hybrid|or (?:via|on|by|over) (?:zoom|teams|webex))\b", opening, re.I
            )
        ) or (
            online
            and (form in _TAUGHT or (form is Format.CONFERENCE and re.search(r"\btraining\b", title, re.I) is not None))
        )
    if form is Format.GOVERNMENT and _ONLINE_TITLE.search(title) and _BROADCAST.search(opening):
        return True
    return _BROADCAST.search(title) is not None or (
        form is Format.ROUNDTABLE and _ONLINE_TITLE.search(title) is not None and _ON_SCREEN.search(opening) is not None
    )


@lru_cache(maxsize=5_000)
def of_text(text: str) -> Format | None:
    """The format that the opening of a description names in so many words, or None."""
    match = _OPENING.search(text[:600])
    return of_title(match.group(1)) if match else None


@lru_cache(maxsize=2_000)
def read(title: str, categories: tuple[str, ...] = (), text: str = "", organizer: str = "") -> Format | None:
    """The format: the platform's category first, where it says something narrow; then title; then text.

    ``organizer`` and ``text`` also tell a look-alike from the room whose words it borrows.
    """
    title, text = shorthand.spelt(english(title)), own_words.own(text)
    found = _read(title, categories, text, organizer)
    if found in _AT_A_TABLE and _of_a_public_body(title, text, organizer):
        return Format.PUBLIC_MEETING
    return Format.WEBINAR if found not in _LOW and _screened(found, title, text) else found


_PUBLIC_BODY = re.compile(
    r"\b(?:pension|retirement|transit|transportation|housing authority|authority|lottery|police"
    r"|fire (?:and|&|protection)|electoral|elections? (?:board|commission)|personnel board|civil service|county"
    r"|city (?!club)|village|township|municipal|state board|illinois|citizens?'? advisory|parole|prison|inmate|"
    r"school (?:district|council|board)|community education board|levee|harbor|water (?:district|board|commission)"
    r"|sewer|sanitary|sanitation|utilit(?:y|ies) (?:service )?board|air quality|airport|zoning|land use|landmarks?"
    r"|library board|public health|health (?:department|district)|redevelopment|oversight board"
    r"|board of (?:ethics|review|appeals)|procurement policy|"
    r"legislati(?:ve|on) and|budget and|public (?:works|safety|facilities|authorities)|ordinance|joint powers"
    r"|metrolink|council budget|commissioners?'?|regents|community college|trustees of)\b(?!.*\b(?:chamber|rotary"
    r"|shrm|business council)\b)",
    re.I,
)
_AUTHORITY = re.compile(
    (
        r"^\W*(?:the )?(?:city|town|village|county|township|borough|state|state board|municipality|department"
        r"|commonwealth) of\b|\b(?:county|township|city) government\b"
    ),
    re.I,
)
_PAPERS = re.compile(
    (
        r"^\W*(?:minutes|agenda|packet|order of business)\b|\b(?:agendas?|minutes)\b.{0,60}\b(?:pdf|approved|posted"
        r"|draft"
        r"|download|packet|archive)|\b(?:pdf|approved|view|special|regular)\b.{0,40}\b(?:agenda|minutes)\b"
        r"|\bpublic notice\b|\bopen meetings act\b|\bnotice is hereby\b|\bpublic comments?\b|\bcity hall\b"
        r"|\bvia web ?ex\b|\bitem no\b"
    ),
    re.I,
)
_HOUSE_OF_PUBLIC = re.compile(
    (
        r"\blibrar(?:y|ies)\b|\b(?:universit(?:y|ies)|colleges?|schools?)\b(?!.*\b(?:foundation|alumni|association"
        r"|boosters?|club)\b)"
    ),
    re.I,
)
_FRIENDS = re.compile(r"\b(?:friends|foundation|auxiliary|society)\b", re.I)
_BEFORE_AUDIENCE = re.compile(
    (
        r"\bpublic comments?\b|\bposted in accordance\b|\bopen meetings? (?:law|act)\b|\bnotice (?:is )?posted\b"
        r"|\b(?:m\.?)?g\.?l\.? c\.|\brcw \d|\ball residents\b|\bresidents (?:are )?welcome\b|\bthe public (?:is "
        r"|will be )?(?:welcome|invited|waits?)\b|\bopen to the public\b|\bopen session\b|\bagendas? (?:is |are "
        r"|will be )?(?:posted|available)\b|\bopen meetings?\b"
    ),
    re.I,
)
"""A library's trustees and a university's regents sit before whoever comes."""
_AT_A_TABLE = frozenset({Format.BOARD_MEETING, Format.COMMITTEE, Format.ANNUAL_MEETING, Format.CLUB_MEETING})


def _of_a_public_body(title: str, text: str, organizer: str) -> bool:
    """Whether a board or committee is that of an authority: one sits in the audience there."""
    if pastimes.working_body(organizer):
        return False
    if _AUTHORITY.search(organizer):
        # its economic development committee, too
        return True
    if pastimes.working_body(title):
        return False
    if _HOUSE_OF_PUBLIC.search(organizer) and not _FRIENDS.search(organizer) and _BEFORE_AUDIENCE.search(text[:400]):
        return True
    return (organizer == "" or _PUBLIC_BODY.search(organizer) is not None) and (
        _PUBLIC_BODY.search(title) is not None or _PAPERS.search(f"{title}\n{text[:400]}") is not None
    )


def _read(title: str, categories: tuple[str, ...], text: str, organizer: str) -> Format | None:
    titled = _titled(title, text, organizer)
    if titled in (Format.NOT_AN_EVENT, Format.WEBINAR):
        return titled
    filed = list(dict.fromkeys(found for found in map(of_category, categories) if found))
    if titled in filed:
        return titled
    narrow = [found for found in filed if found not in BROAD]
    if (
        len(narrow) == 1
        and (titled is None or titled in BROAD or titled is Format.MIXER)
        and titled is not Format.OTHER
    ):
        return narrow[0]
    if titled:
        return titled
    return (
        (narrow[0] if narrow else None)
        or cues.of(title, text, organizer)
        or of_text(text)
        or (filed[0] if filed else None)
        or heads.of(_bare(title), None)
        or pastimes.of_body(organizer)
    )
