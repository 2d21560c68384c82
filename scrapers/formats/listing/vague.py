"""Words that alone name nothing: "Special Meeting", "About Us", "Agenda posted"."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from scrapers.formats.listing.words import MONTH, WEEKDAY

_GENERIC = frozenset(
    [
        "the", "a", "an", "our", "of", "regular", "regularly", "special", "annual", "monthly", "quarterly", "joint",
        "emergency", "board", "commission", "committee", "council", "general", "full", "public", "meeting", "meetings",
        "meting", "metings", "session", "sessions", "hearing", "hearings", "rescheduled", "canceled", "cancelled",
        "postponed", "closed", "open", "organizational", "business", "budget", "quarter", "q1", "q2", "q3", "q4", "no",
        "tbd", "new", "records", "record", "information", "decision", "decisions", "document", "documents", "material",
        "materials", "list", "lists", "next", "and", "date", "dates", "time", "upcoming", "mtg", "mtgs", "fy", "fiscal",
        "year", "schedule", "schedules", "calendar", "detail", "details", "notice", "notices",
    ]
)  # fmt: skip
_NOBODY = frozenset(
    [
        "all", "our", "the", "and", "what", "important", "key", "s", "on", "upcoming", "event", "events", "calendar",
        "calendars", "schedule", "schedules", "home", "about", "us", "news", "visit", "welcome", "program", "programs",
        "activities", "classes", "planning", "community", "business", "businesses", "directory", "directories",
        "director", "service", "services", "resource", "resources", "link", "links", "contact", "leadership", "member",
        "members", "membership", "staff", "main", "page", "detail", "details", "overview", "quick", "speaker",
        "speakers", "spring", "summer", "fall", "autumn", "winter", "season",
    ]
)  # fmt: skip
_KIND = re.compile(
    r"\b(?:full|regular|special|annual|emergency|joint|hearings?|closed|executive|organizational|budget"
    r"|work(?:ing)? session|retreat)\b",
    re.I,
)
_WORD = re.compile(r"[^\W_]+")

_STATES = (
    r"to be (?:determined|announced)|changed|change|moved|relocated|scheduled|rescheduled\b.{0,40}|cancel+ed"
    r"|postponed|quorum.{0,20}|(?:no|lack of(?: a)?) quorum|.*\bno (?:\w+ ){0,2}meetings?\b.*|"
    r"(?:(?:this |the )?(?:event|class) (?:is )?)?(?:sold[- ]?out|fully booked|full|wait(?:ing)?[- ]?list(?: only)?)|"
    r"(?:cancel+ed|postponed|re-?scheduled) (?:due to|because of|owing to|until|till)\b[^:–—|]*|"
    r"(?:more )?(?:details|info(?:rmation)?|time|location|speaker|topic|place) (?:(?:are |is "
    r"|will be )?(?:to (?:come|follow)|coming(?: soon)?|tb[ad]|announced))|"
    r"(?:adjourned|recessed)(?: (?:from|to)\b.*)?|(?:the |this )?(?:meeting|event|hearing|session)s? (?:(?:has"
    r"|have) been |is |was |were )?(?:cancel+ed|postponed|re-?scheduled|not held)"
)
"""What became of a meeting."""
_PLACES = (
    r"location\b.{0,20}\b(?:tbd|tba|tbc)|room\b.{0,12}|(?:.{0,30}\s)?(?:meeting|hearing|commission|board"
    r"|committee) (?:location|office)s?\b.*|[\w’'. ]{0,40}\blocation|"
    r"(?:(?:meetings?|hearings?|events?|times?|dates?|days?|places?|locations?|address|and|&|/|,)\s*)*(?:times?"
    r"|places?|locations?|address)|(?:the )?(?:\d+\w\w|first|second|third|fourth|fifth|main|lower|ground) floor\b.*"
    r"|(?:ofc|office|suite|ste|rm|bldg)\b\.? ?#?\d+\w?|(?:[A-Z][\w ]+, [A-Z]{2}(?: \d{5})?)"
)
_WIRES = (
    r"(?:please |come )?join us(?: (?:in[- ]person|online|virtually|live))?|(?:virtual(?:ly)?|online|in[- ]person"
    r"|hybrid|remote(?:ly)?|live)(?:(?: (?:and|or|via|by|over|through|using|on)|\W{1,3})\s?(?:zoom"
    r"|(?:microsoft |ms )?teams|webex|google meet|online|virtual(?:ly)?|in[- ]person|meeting|event|only))*|via \w+"
    r"|zoom(?!.*\b(?:with|mixer|networking|workshop|class|social|lunch\w*)\b).{0,30}|by (?:phone|telephone)"
    r"|.*\bmeeting access"
)
_PAPERS = (
    r"amended|rev(?:ised|\.)?|final|approved|draft|tentative|consent|new items|errata|additional materials.*"
    r"|.*\bjournal of proceedings|.*\b\d+(?:\.\d+)? ?[kmg]b\b.*|"
    r"recorded\b.*|(?:view|watch|access|see|download|join|click her[er]?)\b (?:(?:the|a|our|all|for|to|virtual"
    r"|zoom)\s+)*(?:recorded|recording|live|online|past|video|webcast|webinar|meeting|agenda|minutes|archived?)\b.*"
    r"|public comments? (?:for|on|received)\b.*|instructions (?:for|on|to)\b.*"
)
_FURNITURE = (
    r"note|notes|date|don[’']t miss(?: (?:out|it|this|these))?|(?:[\w’']+ ){0,3}members?(?: are)? (?:free|complimentary)\b.*|(?:two|three|four|five|six"
    r"|\d)(?: (?:big|great|full|fun|fabulous|more))? (?:weekends?|nights|evenings|performances|shows|showings"
    r"|screenings|dates|days only)|dress(?: code)?|(?:suggested )?attire|(?:(?:this|web) )?(?:page|site"
    r"|website) (?:was |is )?(?:last )?(?:updated|modified|revised|reviewed)|save the dates?|mark your calendars?"
    r"|free (?:and|&) open to (?:the public|all|everyone)\b.*|you[’']?(?:re| are) invited|age group.{0,30}|currently selected|section view|copyright.*|©.*"
    r"|.*\bview count\b.*|(?:categor(?:y|ies)|tags?):.*|photos?(?:(?:\s?[:(©]| (?:by|credits?|courtesy"
    r"|galler(?:y|ies)|albums?|of|from|taken|provided|here|below|above)\b).*)?|"
    r"(?:(?:our|the|current|\d{4}) )*(?:board|council|committee|commission) (?:members|roster|staff|officers)|"
    r"(?:calendar|schedule|dates?|list|info(?:rmation)?|page|events?)(?: (?:is|are))? (?:current|accurate|correct"
    r"|subject to change|last (?:updated|revised))\b.*|"
    r"(?:adjust |change )?(?:font|text) size.*|skip to .*|share this.*|toggle .*|"
    r"(?:(?:19|20)\d\d )?(?:past|upcoming|previous|future|archived?) (?:meetings|events|hearings|sessions|dates"
    r"|programs)(?: (?:19|20)\d\d)?|(?:(?:our|the|join us at (?:our|the)) )?(?:next|featured) events?"
    r"|coming (?:up|soon)(?: next| soon)?"
    r"|(?:this|next|later this) (?:week|weekend|month|season|year)|no (?:events?|programs?|classes"
    r"|activities)(?: (?:scheduled|planned|today|this (?:day|week)|on this day))?"
)
"""What a page's machinery writes."""
_BUSINESS = (
    r"(?:[a-z\d]{1,3}[.)]\s*)?(?:roll call|call to order|pledge of allegiance|order of business"
    r"|approval(?: of (?:the )?(?:minutes|agenda))?|"
    r"public comments?|consent (?:calendar|agenda)|(?:old|new|unfinished) business|adjournment)"
)
"""The items of every agenda."""
_WHO = (
    r"(?:guest |keynote |featured |our |the |today[’']s |this month[’']s |lead )*(?:speakers?|presenters?"
    r"|panel(?:ists|lists)?|instructors?|facilitators?|moderators?|authors?|artists?|hosts?|hostess(?:es)?"
    r"|greeters?|(?:program |activity |event |hike |ride |discussion |group )?(?:leaders?|chairs?"
    r"|chair(?:person|man|woman)|coordinators?)|performers?|trainers?|sponsors?|organi[sz]ers?|venue|location)"
)
_PARTS = (
    rf"(?:about|meet|more about|a word from|(?:many |special |a big )?thank(?:s| you)(?: so much)?(?: to"
    rf"| for)?(?: all(?: of)?)?) {_WHO}|(?:our |the |event |title |presenting |corporate |20\d\d |and |& "
    rf"|our )*sponsors(?: (?:and|&) \w+)?|sponsor(?:ship)? (?:levels?|opportunities|packages|benefits|information"
    rf"|tiers?)|"
    r"for (?:our |the |all |current |new )?(?:member )?(?:agenc(?:y|ies)|members|vendors|volunteers|sponsors"
    r"|exhibitors|parents|teachers|students|businesses|presenters|authors|artists|visitors|applicants|donors"
    r"|employers|nonprofits|partners)|(?:our |the )?vendors|(?:for (?:more )?(?:info(?:rmation)?"
    r"|questions),? )?contact(?: us| info(?:rmation)?| details| person)?|questions|(?:(?:view|see|browse|back to|return to) )?(?:all|other) (?:our |the |upcoming )?(?:events|meetings|programs)"
    r"|(?:go |← ?|« ?)?back to (?:all "
    r"|the |our |upcoming )*(?:events?|calendars?|list|listings?|search|home)(?: (?:list|calendar|page))?|"
    r"(?:meeting|webinar|conference|zoom|event) (?:id|number|code|link|passcode|password)\b.*|pass ?(?:code|word)\b.*"
    r"|(?:dial|call)[- ]in\b.*|(?:the )?(?:board|council|committee|commission|membership"
    r"|directors)(?: of \w+)? (?:approved|adopted|accepted"
    r"|amended|revised|ratified)"
)
"""What the parts of one event's page are called, and what they begin with."""
_LABELLED_WHO = re.compile(rf"\W*(?:with )?{_WHO}\s?[:：]", re.I)
_MOMENTS = (
    rf"{WEEKDAY}\.?,?\s+\d{{1,2}}(?:st|nd|rd|th|/\d{{1,2}})?|\d{{1,2}}(?::\d\d)?\s?[ap]\b.{{0,12}}"
    rf"|(?:every |each )?(?:1st|2nd|3rd|4th|first|second|third|fourth|last) {WEEKDAY}(?:s?(?:\s*(?:at|of|in|@|/"
    rf"|,).*)?)?|{MONTH}(?:\.?,?\s(?:19|20)\d\d)?(?:\s*\(\d+\))?|{MONTH}\.?(?:\s?[-–—]\s?"
    rf"|\s(?:to|through|thru|and)\s){MONTH}(?:\.?,?\s(?:19|20)\d\d)?|(?:early |late )?(?:spring|summer|fall|autumn"
    rf"|winter)(?:\s+(?:19|20)\d\d)?"
)
_FEAST = re.compile(
    r"\W*(?:on )?(?:thanksgiving|labor|memorial|independence|veterans[’']?|martin luther king(?: jr\.?)?|mlk"
    r"|presidents[’']?|columbus|new year[’']?s|christmas|boxing|canada|victoria|easter|earth|flag"
    r"|st\.? patrick[’']?s|valentine[’']?s|mother[’']?s|father[’']?s|groundhog|arbor)(?: (?:day|eve|sunday|monday"
    r"|weekend))+\W*"
    r"|\W*(?:on )?thanksgiving\W*",
    re.I,
)
_OF_AGENDA = re.compile(rf"\W*(?:\d{{1,2}}[.)]\s*)?(?:{_BUSINESS}|adjourn)\b.{{0,50}}", re.I)
_NO_TITLE = re.compile(
    rf"^\W*(?:{'|'.join((_STATES, _PLACES, _WIRES, _PAPERS, _FURNITURE, _BUSINESS, _PARTS, _MOMENTS))})\W*$", re.I
)


def _all_among(text: str, words: frozenset[str]) -> bool:
    found = _WORD.findall(text.lower())
    return bool(found) and all(word in words or word.isdigit() for word in found)


@lru_cache(maxsize=8192)
def is_generic(text: str) -> bool:
    """Whether a title tells nobody whose event it is: "Regular Meeting"."""
    return _all_among(text, _GENERIC)


@lru_cache(maxsize=8192)
def names_nobody(text: str) -> bool:
    """Whether a page's name says nothing of an event: "About Us"."""
    return _all_among(text, _NOBODY) and not text.replace(" ", "").isdigit()


def is_feast(text: str) -> bool:
    """Whether a text tells only on which feast something is: "Thanksgiving Day"."""
    return _FEAST.fullmatch(text) is not None


def is_business(text: str) -> bool:
    """Whether a text is an item that stands on every agenda."""
    return _OF_AGENDA.fullmatch(text) is not None


def tells_who(text: str) -> bool:
    """Whether a text tells behind a label who speaks, plays or pays: "Speaker: Priya Okafor"."""
    return _LABELLED_WHO.match(text) is not None


@lru_cache(maxsize=8192)
def is_no_title(text: str) -> bool:
    """Whether a text is a state, a place, a paper or a page's furniture rather than a name."""
    return _NO_TITLE.match(text) is not None


def is_kind(text: str) -> bool:
    """Whether a generic name says what kind of meeting it is: "Special Meetings", not "Meetings"."""
    return is_generic(text) and _KIND.search(text) is not None
