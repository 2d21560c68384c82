"""In person, online or both: from the place text, the title and plain statements in the description."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from hobnob.records import Attendance, Place
from scrapers.reading import no_places, postal
from scrapers.reading.html import plain

_JOIN = re.compile(
    r"https?://(?:[\w-]+\.)*(?:zoom(?:gov)?\.(?:us|com)/(?:j|w|s|my|webinar|meeting)/[^\s\"'<>)\]]+"
    r"|teams\.(?:microsoft|live)\.com/(?:l/meetup-join|meet|l/meeting)[^\s\"'<>)\]]*"
    r"|meet\.google\.com/[a-z]{3}-[a-z]{4}-[a-z]{3}[^\s\"'<>)\]]*"
    r"|webex\.com/[^\s\"'<>)\]]+"
    r"|(?:gotomeeting\.com/join|gotowebinar\.com/(?:register|join)|meet\.goto\.com|gotomeet\.me)/[^\s\"'<>)\]]+)",
    re.I,
)
_TOOL = (
    r"(?:zoom(?:\.us)?|microsoft teams|ms teams|google meet|webex|gotomeeting|gotowebinar|go to meeting|skype"
    r"|facebook live|youtube live)"
)
_WAY = (
    rf"(?:online|on-line|virtual(?:ly)?|remote(?:ly)?|webinar|web conference|live ?stream(?:ed|ing)?"
    rf"|tele-?conference|video ?conference|conference call|(?:tele)?phone (?:conference|call)"
    rf"|live on (?:facebook|youtube)|{_TOOL}|teams(?! of\b| from\b| will\b| play\b| compete\b)|en ligne|en l[íi]nea"
    rf"|virtuel(?:le)?(?:ment)?|visio-?conf[ée]rence|webinaire|videoconferencia)"
)
_EXTRA = (
    r"(?:events?|meeting|only|webinar|session|class|call|video|conference|link|room|platform|program|format|workshop"
    r"|training|webcast|via|on|by|at|and|or|the|a|an|held|be|will|is|this|hosted|your|home|computer|anywhere"
    r"|details|provided|after|registration|upon|with|to|sent|registrants|registered|participants|attendees|id|us"
    r"|call-in|internet|web|software|app|interactive|live|offering|in|available|information|for|access|register"
    r"|registering|location|required|newsletter|e-?mailed|par|sur|por|vía|de|la|le|plateforme|plataforma|réunion"
    r"|rencontre|événement|evento"
    r"|reunión)"
)
_ONLINE_PLACE = re.compile(rf"[\W_]*(?:{_EXTRA}[\W_]+)*{_WAY}(?:[\W_]+(?:{_WAY}|{_EXTRA}))*[\W_\d]*", re.I)
_BOTH_PLACES = re.compile(rf"[\W_]*(?:(?:{_EXTRA}|{_WAY}|in[- ]person|hybrid|both)(?:[\W_]+|$))+", re.I)
_ONLINE_PART = re.compile(
    rf"[\s,;(/–-]*\b(?:(?:virtual|online|remote)\s?:\s?)?(?:(?:and|or|also|&|\+|as well as|with)\s+)?(?:(?:via|on"
    rf"|over|through|by|using|available"
    rf"|join(?:ing)?|attend(?:ing)?|live)\s+)*{_WAY}"
    r"(?:\s+(?:option|meeting|event|attendance|available|access|link|webinar|participation|also))*\)?(?=[\s,;.)]|$)",
    re.I,
)
_HYBRID = re.compile(
    r"\bhybrid\b(?! (?:car|vehicle|work|cloud|model|electric|workplace|team|rose|golf|schedule|office|pmos?|teams"
    r"|workers?|workforces?|workspaces?|projects?|employees|environments?|era\b|world|leaders|organi[sz]ations?"
    r"|cultures?|(?:learning |speaker |training )?series))"
    r"|\bin[- ]person\b[^.\n]{0,40}\b(?:and|or|&|/|also|as well as)\b[^.\n]{0,30}\b(?:online|virtual(?:ly)?|zoom"
    r"|teams|webinar|live ?stream|remote(?:ly)?)\b"
    r"|(?<!no )(?<!not )\b(?:virtual|online|remote|zoom|live ?stream(?:ing)?)(?: (?:attendance|participation"
    r"|viewing))? (?:(?:option|attendance|participation|access)s? )?(?:(?:is|are"
    r"|will be) )?(?:also )?available\b(?! (?:via this|via the|at http|at the|through|here|after|later|for purchase"
    r"|on demand|on our))|\bvirtual (?:attendance|participation) (?:option|is)\b"
    r"|\b(?:attend|in[- ]person)\b[^.\n]{0,90}?\bor (?:call|dial|join by (?:tele)?phone)(?: in)?(?: at"
    r"| to)?\W{0,3}(?:1-)?"
    r"\(?\d{3}\)?[ .-]\d{3}"
    r"|\blive-?stream(?:ed)? for (?:those|anyone|people|members|all) (?:who )?(?:can['’]?t|cannot|unable|not able"
    r"|are unable|are not able)\b|\b(?:can['’]?t|cannot|unable to) (?:make it|attend|be there"
    r"|join us)(?: in[- ]person)?\W{1,3}(?:watch|join|catch|view|tune)[^.\n]{0,30}\b(?:live ?stream|online|zoom"
    r"|virtually|livestream)\b|\b(?:online|virtual(?:ly)?|zoom|via teams|remote(?:ly)?)\b[^.\n]{0,25}\b(?:and|or|&"
    r"|/)\s*[^.\n]{0,12}\bin[- ]person\b",
    re.I,
)
_ONLINE_TITLE = re.compile(
    rf"\bwebinar\b|\bvirtual(?:ly)?\b(?! (?:reality|assistants?|tours?|world|office|ceo|cfo))"
    rf"|\b(?:via|on|over|by) {_TOOL}\b|[(\[]\s*(?:online|{_TOOL})\s*(?:event|only|meeting)?\s*[)\]]"
    rf"|\bonline (?:event|class|workshop|training"
    rf"|session|meeting|only|course|webinar)\b"
    rf"|[-–—:|,]\s*(?:online|{_TOOL})\s*$|\b{_TOOL} (?:meeting|webinar|call|session)\b|^\W*online\s*[:–—|-]",
    re.I,
)
_ONLINE_TEXT = re.compile(
    rf"\b(?:this|the|our|all) (?:is an? |(?:event|meeting|webinar|workshop|session|program|class|training)s? (?:is"
    rf"|are|will be|takes place|will take place) )"
    rf"(?:being )?(?:an? )?(?:held |conducted |hosted |offered |presented |available |taking place )?(?:entirely "
    rf"|fully |live |free )*(?:via |on |over |through |as an? )?"
    rf"(?:{_WAY})\b(?! (?:and|or) in[- ]person)"
    rf"|^\W*(?:[ée]v[éèe]nement |r[ée]union |rencontre |atelier |formation |conf[ée]rence |evento |reuni[óo]n "
    rf"|taller |clase |charla )?(?:en ligne|virtuel(?:le)?|virtual|en l[íi]nea) (?:sur|via|par|por|v[íi]a|en) {_TOOL}"
    rf"|\b(?:[ée]v[éèe]nement|r[ée]union|rencontre|evento|reuni[óo]n|taller) (?:virtuel(?:le)?|virtual|en ligne"
    rf"|en l[íi]nea)\b|(?:^|[.!?]\s{{1,3}}|\n)\W*(?:this (?:class|course|program|workshop|session|meeting|group|talk"
    rf"|series) (?:is "
    rf"|will be )?)?"
    rf"(?:held|offered|conducted|presented|hosted|taught|meets?|meeting) (?:entirely |fully |only )?(?:online"
    rf"|virtually|remotely|(?:via|on|over) {_TOOL})(?=\s*(?:[.!;,]|$|\n)| (?:via|on|over|this|each|every)\b)"
    rf"|(?:(?<!\bwill )|(?<=\byou will ))\bjoin (?:us )?(?:via|on|over) {_TOOL}\b|\bheld (?:via|on|over"
    rf"|through) {_TOOL}|\b{_TOOL} (?:link|details"
    rf"|info(?:rmation)?|instructions) (?:will be|to be|is|are) (?:sent|e-?mailed|provided|shared)",
    re.I,
)
_LOCATED_ONLINE = re.compile(
    rf"(?:^|\n)\W*(?:event |meeting )?(?:location|where|venue|place|lieu"
    rf"|lugar)\s?:\s(?:[\w ,/()-]{{0,40}}\b(?:via|on"
    rf"|by|over) {_TOOL}|(?:online|virtual|{_TOOL}|webinar)\W*(?:$|\n|[.,(]))",
    re.I,
)
"""A labelled line that says one attends online; an address below it makes it doubtful."""
_BELOW = 260
_SUBJECT = re.compile(
    r"\b(?:host|hosting|plan|planning|run|running|produce|producing|market|marketing|design|designing|manage"
    r"|managing|lead|leading|create|creating|engaging|facilitate|facilitating|moderate|moderating|secrets of|art of"
    r"|future of|guide to|tips for|teach|teaching|build|building)(?: (?:an?|the|your|great|better|successful|effective"
    r"|engaging"
    r"|good|stellar|amazing))*\s$",
    re.I,
)
"""Before "virtual event": the title names what it is about, "How to Host a Virtual Event"."""
_IN_PERSON = re.compile(r"\bin[- ]person\b", re.I)
_MEETS = re.compile(
    r"(?<!not )\b(?:meets?|(?:is|are|will be|takes? place|gathers?)(?: being)?(?: held| hosted)?) in[- ]person\b"
    r"|(?<!not )\b(?:this|it) is an in[- ]person\b|^\W*in[- ]person (?:only|event)\b",
    re.I,
)
_NOT_IN_PERSON = re.compile(
    r"\b(?:no|without an?) (?:physical|in[- ]person) (?:location|meeting|attendance|option)\b|(?:^"
    r"|[.!?\n]\s?)\W*by (?:tele)?phone only\b",
    re.I,
)
_RECORDED = re.compile(
    r"[^.!?\n]*\b(?:record(?:ed|ing|ings)|last (?:year|month|week|fall|spring|winter|summer)['’]?s?|previous|past"
    r"|archived?)\b"
    r"[^.!?\n]*",
    re.I,
)
_SCREEN = re.compile(
    rf"\b(?:{_WAY}|webcasts?|broadcasts?|stream\w*|watch|view|tune in|log(?:ging)? ?[io]n|dial[- ]in|cameras?|screens?"
    r"|webinars?|web ?conference|computers?|laptops?|links?|chat|muted?|e-?learning|internet|self-paced"
    r"|on[- ]demand)\b",
    re.I,
)
_CODE = re.compile(
    r"[(,;]?\s?\b(?:(?:meeting|webinar|access|conference|event|pass|participant) ?)?(?:id|code|password|pin"
    r"|number)\b\s?(?:is\b)?\s?[:#]?\s?(?=[\w-]*\d|[a-z]{3}-[a-z]{4}-)[\w-]+#?(?: \d{3,4}){0,3}#?\)?"
    r"|\b1-\s?(?:\d{3}-\d{3}-\d{4})?",
    re.I,
)
"""What one types in to take part: "ID: 812 3456 7890", "code 4432#"."""
_OPENING = 3000


@lru_cache(maxsize=1024)
def join_url(text: str | None) -> str | None:
    """The first address that opens an online meeting."""
    match = _JOIN.search(text or "")
    return match.group().replace("&amp;", "&").rstrip(".,;") if match else None


def is_online_place(line: str) -> bool:
    """Whether a place line says only that one attends online."""
    return len(line) < 140 and _ONLINE_PLACE.fullmatch(_CODE.sub(" ", _JOIN.sub(" ", line))) is not None


def is_both_ways(line: str) -> bool:
    """Whether a line says only that one attends in person or online: "In person and on Zoom", "Hybrid meeting"."""
    return len(line) < 80 and _HYBRID.search(line) is not None and _BOTH_PLACES.fullmatch(line) is not None


def says_both(line: str) -> bool:
    """Whether a short line tells that one attends in person or online, whatever else it tells."""
    return len(line) < 140 and _HYBRID.search(line) is not None


def without_online(text: str) -> str:
    """A place text without its "and via Zoom"."""
    return _ONLINE_PART.sub("", text).rstrip(" &,+/") if re.search(_WAY, text, re.I) else text


def _says_online(title: str) -> bool:
    return any(not _SUBJECT.search(title[: found.start()]) for found in _ONLINE_TITLE.finditer(title))


def is_the_subject(title: str) -> bool:
    """Whether an online event is only what the title is about: "How to Host a Virtual Event"."""
    return not _says_online(title) and _ONLINE_TITLE.search(title) is not None


def speaks_of_screens(title: str, text: str) -> bool:
    """Whether title or text speaks of taking part from afar, beside what is recorded and what was another year."""
    return _SCREEN.search(f"{title}\n{_RECORDED.sub(' ', text[:_OPENING])}") is not None


def _located_online(opening: str) -> bool:
    match = _LOCATED_ONLINE.search(opening)
    return match is not None and postal.STREET.search(opening, match.end(), match.end() + _BELOW) is None


@lru_cache(maxsize=512)
def read(
    stated: Attendance | None, place_text: str, venue: Place | None, join: str | None, text: str, title: str
) -> Attendance | None:
    """How one attends; None where nothing says so. A publisher's own statement holds."""
    if stated is not None:
        return stated
    opening = plain(text[: _OPENING * 3])[:_OPENING]
    if _HYBRID.search(title) or _HYBRID.search(place_text) or _HYBRID.search(opening):
        return Attendance.HYBRID
    place_online = bool(place_text) and (
        join_url(place_text) is not None
        or no_places.is_bridge(place_text)
        or re.search(rf"\b{_WAY}\b", plain(place_text), re.I) is not None
    )
    if venue is not None:
        if place_online or join:
            return Attendance.HYBRID
        if _says_online(title) or _ONLINE_TEXT.search(opening):
            return None if venue.street or venue.name else Attendance.ONLINE
        if join_url(text):
            return Attendance.HYBRID
        return Attendance.IN_PERSON
    if place_online or _says_online(title) or join:
        return Attendance.ONLINE
    if _NOT_IN_PERSON.search(opening):
        return Attendance.ONLINE
    if _ONLINE_TEXT.search(opening) or join_url(text) or _located_online(opening):
        return None if _IN_PERSON.search(opening) else Attendance.ONLINE
    return Attendance.IN_PERSON if _IN_PERSON.search(title) or _MEETS.search(opening) else None
