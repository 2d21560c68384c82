"""The words that listings are made of: months, times, labels, and what is never a title."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from scrapers.formats.listing import foreign

MONTH = (
    r"(?:jan(?:uary)?|feb(?:r?uary|urary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|"
    rf"{foreign.MONTH})"
)
DAY_FIRST = rf"\d{{1,2}}(?:st|nd|rd|th|er|º)?\.?\s+(?:of\s+|de\s+)?(?:{MONTH}|{foreign.MONTH_OR_NAME})\b"
WEEKDAY = rf"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?|{foreign.WEEKDAY})"
_POINT = r"\.(?:00|15|30|45)(?!\d|\s?(?:%|per\b|each\b))"
_DOTTED = rf"(?<=\bat )(?:0?[89]|1\d|2[0-3]){_POINT}(?:\s?(?:-|–|—|to|until)\s?(?:1\d|2[0-3]){_POINT})?"
"""Behind "at" a point may divide hours from minutes: "at 14.00"."""
_CLOCK = (
    rf"(?:{foreign.CLOCK}|(?:0?[1-9]|1[0-2])[0-5]\d\s?[ap]\.?\s?m\b\.?"
    rf"|\d{{1,2}}(?:[:.]\d{{1,2}})?\s*:?\s*[ap]\.?\s?m\b\.?|\d{{1,2}}:\d{{2}}\s?[ap](?![\w.])|{_DOTTED}"
    rf"|(?<![a-z])(?:12(?::00)?\s*)?(?:noon|(?<!at )(?<!12 )(?-i:Midnight)(?! (?-i:[A-Z][a-z]|(?:at|in|on) the ))"
    rf"|(?-i:midnight|MIDNIGHT)|(?:(?<=at )|(?<=12 )|(?<=to )|(?<=il )|(?<=ll )|(?<=m - )|(?<=m – )|(?<=[\d.m]-)"
    rf"|(?<=[\d.m]–))midnight)\b|\d{{1,2}}:\d{{2}}(?!\d)(?::\d{{2}}(?!\d))?(?:\s*[ap]\.?m\b\.?)?)"
)
_BARE = r"(?:[01]?\d|2[0-4])(?::\d{2})?"
_OF_A_HOUSE = rf"\d{{1,2}}\s[-–—]\s(?:{_CLOCK}\s*(?:-|–|—|to|until|till)\s*{_CLOCK})|[1-5]\s[-–—]\s(?:12\s*)?noon\b"
"""A number that is divided from the hour behind it: "Post 9 - 9 AM to 2 PM", "Pavilion 3 - 12 noon"."""
TIME = re.remembered(
    rf"(?<![\d/.:-])(?!{_OF_A_HOUSE})(?:(?:{_CLOCK}|{_BARE})\s*(?:-|–|—|to|until|['’]?till?|and"
    rf"|à|bis|(?-i:a)(?:\s+las?)?)\s*)?{_CLOCK}(?:\s*(?:E|C|M|P|AK|H)[SD]?T\b)?",
    re.I,
)
"""A time of day, or a range of two, with or without a zone."""

YEAR = re.remembered(r"(?<![\d/.,$-])((?:19|20)\d{2})(?![\d%])")
MONTH_DAY = re.remembered(rf"\b{MONTH}\b\.?,?\s*\d{{1,2}}|\b{DAY_FIRST}", re.I)
NUMERIC = re.remembered(
    r"(?:(?<![\d.$/-])|(?<=\d/\d{4}-))\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})(?![\d/]"
    r"|-(?!\d{1,2}/\d{1,2}/\d{2}))|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)"
)
SHORT_NUMERIC = re.remembered(r"(?<![\d.$/-])(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?![\d/]|\s?%)")
SHORT_DAY_FIRST = re.compile(r"(?<![\d.$/-])(?!24/7\b)(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?![\d/]|\s?%)")

EVENT = re.remembered(
    r"\b(?:meetings?|metings?|mtgs?|board|commission|commissioners|committees?|councils?|hearings?|sessions?|events?"
    r"|luncheons?|lunch|mixers?|workshops?|seminars?|webinars?|training|class(?:es)?|conference|summit|forum|gala"
    r"|calendar|schedule[ds]?|agendas?|minutes|breakfast|dinner|reception|ribbon|networking|happenings|programs?"
    r"|orientation|round ?tables?|tournament|fundraiser|fest(?:ival)?|concert|celebration|expo|fair|open house|symposium|retreat|trustees"
    r"|authority|caucus|panel|townhall|town hall|assembly|convention|ceremony|volunteer|activities|upcoming|reuni[oó]n"
    r"|s[eé]ance|evento?s|[ée]v[ée]nements?|activit[ée]s|calendrier|d[ée]jeuners?|soupers?|conf[ée]rences?|colloques?"
    r"|r[ée]seautage|ateliers?|assembl[ée]es?|congrès|rencontres?|"
    r"almuerzos?|desayunos?|talleres|conferencias?|veranstaltung(?:en)?|termine)\b",
    re.I,
)
"""Words that say that a page, a heading or a row is about events."""

MEETING = re.remembered(
    r"\b(?:meetings?|metings?|mtgs?|board|commission|committees?|councils?|hearings?|sessions?|trustees|authority"
    r"|panel|assembly|"
    r"workshops?|caucus|luncheon|forum|conference)\b",
    re.I,
)
BODY = re.compile(
    r"\b(?:board|commission|committee|council|authority|trustees|panel|task ?force|association|agency|assembly|trust"
    r"|corporation|chamber|club|society|league|alliance|foundation|court|caucus|cabinet|body|fund|team|district)\b",
    re.I,
)
"""What a body that meets is called."""
HELD_OFTEN = (
    r"(?:dinners|lunches|luncheons|breakfasts|mixers|socials|webinars|workshops|class(?:es)|seminars|trainings"
    r"|programs|shifts|gatherings|concerts|rehearsals|games|"
    r"shows|films|movies|screenings|performances|lectures|talks|matches|recitals|practices|readings|dances|hikes"
    r"|markets|matinees)"
)
"""What is held on every day of a list, but for meetings."""
NEWS = re.compile(
    r"^\W*(?:dated|posted|published|updated|last (?:updated|modified|reviewed|revised)|modified|created|written"
    r"|edited|reviewed|effective|revised|approved|expires?|expiration|deadline|due|copyright|©|date posted|submitted"
    r"|filed|uploaded"
    r"|added|"
    r"date limite|inscri(?:ption|vez-vous) avant|publi[ée]e?s? le|mise? à jour|fecha l[ií]mite|publicado|actualizado|"
    r"press release|born|since|established|founded|adopted|amended|page (?:last )?(?:updated|modified))\b",
    re.I,
)
"""What stands before a date that is no event's."""
NEWS_CLASS = re.compile(
    r"(?:^|[\s_-])(?:post-?date|posted[-_]?on|entry-?date|entry-meta|byline|blog|published?|pubdate|news|press"
    r"|article-date|tweet|comments?|timestamp|updated|lastmod\w*|last-?(?:updated|modified)|archive-date|author)(?:$"
    r"|[\s_-])",
    re.I,
)
PROSE = 140
"""A line with so many characters beside its date is prose, not a row."""

DOCUMENT = re.compile(
    r"^\W*(?:(?:draft|final|approved|amended|revised|tentative|proposed|full|public|regular|special|meeting|board"
    r"|signed|supplemental|the|view|download|click here (?:for|to view)?|read|see|open|get|\d+\.?|for)\s+)*"
    r"(?:agendas?(?:\s*(?:packets?|items?|& reports|and (?:minutes|materials|documents)))?|minutes|packets?"
    r"|materials?|video(?:s|tape)?|audio|recordings?|transcripts?|notices?|presentations?|slides|attachments?"
    r"|documents?|pdf|summary|synopsis|handouts?|livestream|stream|webcast|board ?books?|blue book|exhibits?"
    r"|resolutions?|results|actions?|decisions?|sign[- ]?in sheet|captions?|links?|reports?|flyer|zoom(?: link)?|webex"
    r"|"
    r"(?:meeting )?(?:files|details|info(?:rmation)?))"
    r"(?:\s*(?:\(?(?:pdf|doc|docx|html|word|mp3|mp4)\)?|packet|&|and|agenda|minutes|of|for|the|not|available|link"
    r"|file|here|posted|tbd|approved|draft))*\W*$",
    re.I,
)
"""A link to a meeting's papers, not its name."""
_PAPER_WORDS = frozenset(
    [
        "a", "accessible", "add", "addenda", "addendum", "additional", "agenda", "agendas", "all", "amended",
        "amendment", "and", "approved", "attachment", "attachments", "attend", "audio", "available", "b", "blue",
        "bluebook", "board", "book", "books", "calendar", "calendars", "call", "canceled", "cancellation", "cancelled",
        "caption", "captioning", "captions", "cast", "chinese", "click", "clip", "closed", "coming", "comment",
        "comments", "copy", "correspondence", "de", "description", "detail", "details", "dial", "doc", "document",
        "documents", "docx", "download", "downloads", "draft", "dropbox", "en", "english", "español", "event",
        "executive", "exhibit", "exhibits", "export", "facebook", "file", "files", "final", "financial", "for", "full",
        "google", "gotomeeting", "gotowebinar", "handout", "handouts", "here", "html", "i", "ical", "ii", "iii", "in",
        "info", "information", "invite", "is", "item", "items", "iv", "join", "link", "links", "listen", "live", "map",
        "maps", "material", "materials", "meeting", "meetings", "mintues", "minuets", "minute", "minutes", "more",
        "mp3", "mp4", "no", "none", "not", "notice", "notices", "number", "of", "official", "on", "online", "only",
        "open", "or", "outlook", "packet", "packets", "page", "pages", "part", "passcode", "password", "pdf", "pending",
        "phone", "posted", "postponed", "presentation", "presentations", "print", "printable", "proposed", "public",
        "read", "recorded", "recording", "recordings", "register", "registration", "remotely", "report", "reports",
        "results", "revised", "save", "see", "session", "share", "signed", "slide", "slides", "slideshow", "soon",
        "spanish", "stream", "streaming", "summary", "supplemental", "supporting", "synopsis", "tab", "tabs", "tba",
        "tbd", "teams", "text", "the", "to", "transcript", "transcripts", "unapproved", "verbatim", "version", "via",
        "video", "videos", "vietnamese", "view", "vimeo", "virtual", "virtually", "watch", "webcast", "webex",
        "webinar", "with", "yes", "youtube", "zip", "zoom",
    ]
)  # fmt: skip
_PAPER = re.compile(
    r"\b(?:agendas?|minutes|mintues|videos?|audio|pdf|docx?|downloads?|transcripts?|packets?|presentations?"
    r"|materials?|notices?|maps?|draft|recordings?|results|"
    r"handouts?|slides?|slideshow|documents?|attachments?|ical|outlook|google|export|webcast|stream|livestream|mp[34]"
    r"|click|exhibits?|files?|report|invite|none|"
    r"summary|books?|bluebook|captions?|captioning|addend(?:um|a)|synopsis|correspondence|passcode|join|printable"
    r"|links?|tabs?|event page|register to|recorded|"
    r"(?:webinar|meeting|zoom) registration|public comments?(?!\s+(?:meeting|session|hearing)))\b",
    re.I,
)


def is_papers(text: str) -> bool:
    """Whether a text names nothing but a meeting's papers and buttons ("Agenda | Minutes (PDF)")."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    return bool(words) and all(word in _PAPER_WORDS for word in words) and bool(_PAPER.search(text))


BUTTON = re.compile(
    r"^\W*(?:(?:read|learn|find out|see|view|show|click)\b.{0,20}\b(?:more|here|details?|info|all|event|calendar|map"
    r"|less|full)\b.{0,16}|more(?: info(?:rmation)?| details?)?|details?|register(?: now| here| today| online)?"
    r"|rsvp(?: now| here)?"
    r"|sign ?up(?: here| now)?|"
    r"(?:buy|get|purchase) tickets?|tickets?|here|click here|download|print|share|tweet|save"
    r"|add to (?:my )?(?:google |outlook |i)?cal(?:endar)?.{0,12}|"
    r"ical(?:endar)?|google(?: calendar)?|outlook|yahoo(?:!)?(?: calendar)?|office ?365|enter now|map(?: it)?"
    r"|directions?|\+|n/?a|tbd|tba|none|join(?: here| now| online| zoom| meeting)?|watch(?: live| now)?|"
    r"e?comment|pending|website|email|facebook|twitter|linkedin|apply(?: now)?|back(?: to top)?|next|previous|home|"
    r"free|all day|status|in progress|not available|coming soon|view|open|close|expand"
    r"|(?:opens in (?:a )?new (?:window|tab).*)|"
    r"\(?\d+(?:\.\d+)?\s*(?:k|m|g)b\)?|\d+h \d+m|pdf|no meeting|month|week|day|list|today|upcoming|past|subscribe"
    r"|export|filter|search|reset)\W*$",
    re.I,
)
"""What stands on a button beside an event."""

_COURSE = (
    r"(?:course|class|workshop|training|session|seminar|camp|conference|retreat|program|show|performance|tournament)"
)
"""What has days, hours and a place of its own behind a label: "Course dates"."""
_ROLES = (
    ("when",
        r"when|date(?:s)?(?: ?(?:&|and|/|\+)\s?times?)?|meeting dates?|event dates?|start(?:s| date| time)?"
        r"|day(?: ?(?:&|and)? ?time)?|"
        rf"date of (?:meeting|event|hearing)|date/time|day/date|begins|schedule|{_COURSE} (?:dates?"
        rf"|days?)(?: ?(?:&|and) ?times?)?|wann|quand|cu[aá]ndo|fecha|datum"),
    ("time", (
        rf"times?|hours?|{_COURSE} (?:times?|hours)|event time|meeting time|time of meeting|start time|hora"
        rf"|heures?|horaire|uhrzeit"
        )),
    ("end", r"end(?:s| date| time)?|until|to"),
    ("place", (
        rf"where|locations?(?: detail(?!s))?(?: ?(?:&|and) ?(?:information|address))?|venue|place|address"
        rf"|meeting (?:place|location|point|spot)|(?:start(?:ing)?|departure) (?:point|place|location)"
        rf"|departs from|where to meet|event location|site|room|lugar|d[óo]nde|où|lieu|endroit|ort|building"
        rf"|facility|(?:where|location|place|venue) ?(?:/|&|and) ?(?:contact(?: person| info)?|host|leader|notes?"
        rf"|info)|{_COURSE} (?:location|venue|address|place)"
        )),
    ("title",
        r"event(?:s| name| title)?|title|meeting(?:s| name| title| type)?|name|description of meeting|body|what"
        r"|subject|committee(?: name)?|type(?: of meeting)?|meeting description|board|board/committee|department"
        r"|agency|topic|program"
        r"|category|commission|group|activit[ée]|[ée]v[ée]nement|evento|actividad"),
    ("price", (
        rf"cost|price|fees?(?:/admission)?|co[ûu]t|prix|tarif|precio|admission|tickets?|registration fee|tuition"
        rf"|{_COURSE} (?:fees?|cost|price|tuition)"
        )),
    ("status", r"status"),
    ("description", r"description|details|summary|about|notes?|comments?|information"),
    ("papers", (
        r"agendas?(?: packets?)?|minutes(?: \(pdf\))?|documents?|links?|attachments?|video|audio|materials?|files?"
        r"|download|recordings?|notices?|media|packet"
        )),
    ("organizer", r"organi[sz]er|host(?:ed by)?|presented by|sponsor(?:ed by)?"),
)  # fmt: skip
_LABELS = [
    (role, re.compile(rf"^\W*(?:events? |meetings? |hearings? |principal |primary )?(?:{words})\s*[:：]?\W*$", re.I))
    for role, words in _ROLES
]
_LEADING = [
    (
        role,
        re.compile(rf"^\W*(?:events? |meetings? |hearings? |principal |primary )?(?:{words})\s*[:：]\s*(?=\S)", re.I),
    )
    for role, words in _ROLES
]


@lru_cache(maxsize=8192)
def role_of(label: str) -> str | None:
    """What a column heading or a field's label announces: when, time, end, place, title, price, status ..."""
    if len(label) > 40:
        return None
    return next((role for role, pattern in _LABELS if pattern.match(label)), None)


_LONGEST_LABEL = 60
FACET = re.compile(rf"^\W*{MONTH}\.?(?:\s+(?:19|20)\d\d)?\s*\(\d+\)\W*$", re.I)
"""A month and how many there are of it: a filter, not a date."""


def labelled(text: str) -> tuple[str, str] | None:
    """The role and the value of "Location: City Hall"; None when the line does not begin with a label."""
    if ":" not in text[:_LONGEST_LABEL] and "：" not in text[:_LONGEST_LABEL]:
        return None
    for role, pattern in _LEADING:
        match = pattern.match(text)
        if match:
            return role, text[match.end() :].strip()
    return None


def holds_day(text: str, day_first: bool = False) -> bool:
    """Whether a day is written in a text, in words or in figures."""
    return bool(
        MONTH_DAY.search(text) or NUMERIC.search(text) or (SHORT_DAY_FIRST if day_first else SHORT_NUMERIC).search(text)
    )
