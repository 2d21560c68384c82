"""A sentence in the place of a place: its house, its street and its town without the words around them.

"Come out to Harbor Grill, 7 Mill Street, Akron for a night of fun." -> "Harbor Grill, 7 Mill Street, Akron". A sentence
that names the house of somebody's work, of a prize or of a shop leaves nothing.
"""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from scrapers.reading import postal

_CAPITAL = r"(?:St\.|Ste\.|Mt\.|Ft\.|Dr\.|[A-ZÀ-Þ\d#][\w.'’&/-]*)"
_NAME = re.compile(
    rf"(?<![\w’'-])(?:[Tt]he )?{_CAPITAL}(?: (?:\([^()]{{1,30}}\)|(?:(?:of|and|at|on|de|del|des|du|la|le|les|y|et|for|in|by"
    rf"|&|-|–)(?: the)? )?{_CAPITAL}))*$"
)
"""The name at the end of what stands before a street."""
_SMALL = re.compile(
    r"(?<![\w'’.(])(?!(?:of|and|the|at|on|de|del|des|du|la|le|les|el|los|las|y|et|for|in|by|to|or|near|suite|room|floor"
    r"|level|rm|ste|fl|lower|upper|second|third|first|main|ground)\b)[a-zà-ÿ][a-zà-ÿ'’-]+"
)
"""A word of a sentence, and of no name."""
_BESIDE = re.compile(
    r"\b(?:president|vice president|manager|director|owner|founder|ceo|chief|head|dean|principal|pastor|rector|chef"
    r"|curator|professor|teacher|doctor|physician|nurse|chair(?:man|woman)?|member|employee|volunteer|student|graduate"
    r"|partner|attorney|agent|superintendent|trustee) (?:of|at|for|with|from) (?:the )?$"
    r"|\b(?:works|worked|working|teaches|taught|studied|studies|serves?|served|employed|interned|practices?) (?:at|for"
    r"|in|with) (?:the )?$"
    r"|\b(?:new|newest|latest) (?:member|sponsor|neighbou?r|partner)s?[,:] $|\b(?:by|from|through|benefits?|supports?|visit|via|courtesy of|thanks to|thank you to|mail to|and to"
    r"|donated to|available at|sold at|sale at) (?:the )?$",
    re.I,
)
"""What leads to a house and tells whose it is, or where somebody works."""
_MATTER = re.compile(
    r"\b(?:speaker is|speaker will be|presenter is|prizes?|raffle|winners?|(?:will )?receives? an?|coupons?|vouchers?|if it rains|in case of rain|wins? an?|gift card"
    r"|special rates?|room rates?|copies (?:of|are|may)|picked up|pick up|(?:may|can) be (?:viewed|seen|inspected"
    r"|bought|ordered)|recording|flowers by|catering by|hair by"
    r"|catered by|sponsored by|brought to you by|proceeds|to benefit|questions\?|call \w+|checks?|mail(?:ed)? to"
    r"|by mail|tickets?|registration:|regist(?:er|ration) (?:at|by)|rsvp|parking(?! (?:lots?|garage|deck|area|ramp|structure|level|entrance)\b)|drop(?:ped)? off|last year|donat\w+"
    r"|stay(?:ing)? at|shuttle)\b",
    re.I,
)
"""Words of a sentence about another house than that of the event."""
_HELD = re.compile(
    r"\b(?:held|meets?|meeting|join us|hosted|takes? place|hosted (?:by|at)|where|location|venue)\b", re.I
)
_ROOM_OF = re.compile(
    r"\b(?:in|on) the (?P<room>(?:[\w'’&-]+ ){0,4}?(?:[Rr]oom|[Bb]allroom|[Aa]uditorium|[Cc]afeteria|[Gg]ym(?:nasium)?"
    r"|[Ll]ibrary|[Hh]all|[Ll]ounge|[Cc]afé|[Cc]afe|[Cc]hapel|[Ss]anctuary|[Pp]avilion|[Ll]evel|[Ff]loor"
    r"|[Bb]asement|[Cc]hambers?)"
    r"(?: [A-Z\d]{1,3})?) (?:of|at) (?:the )?$"
    r"|(?:^|, )(?P<part>(?:lower|upper|main|second|third|first|ground) (?:level|floor)) of (?:the )?$"
)
_LED_ABROAD = re.compile(
    r"^.{3,80}?\b(?:se (?:llevar[áa] a cabo|celebrar[áa]|realizar[áa])|ser[áa]|tendr[áa] lugar) en (?:el |la |los "
    r"|las )?(?=[A-ZÀ-Þ\d])"
    r"|^.{3,80}?\b(?:aura lieu|a lieu|se tiendra|se d[ée]roulera) (?:à la |au |aux |à l['’]|à |dans la )(?=[\wÀ-Þ])"
)
"""What leads to a house in a Spanish or French sentence."""
_LABEL_INSIDE = re.compile(
    r"^.{0,40}\b(?:location|venue|place|where) ?: (?=[A-Z\d])|^\W*(?:is|are|will be) (?:being )?held (?:at"
    r"|in) (?:the )?",
    re.I,
)
_LED_TO = re.compile(r"^.{4,80}\b(?:to|at) (?:the|our) (?=[A-Z])")
_ROOM_IN_NAME = re.compile(
    r"(?:[Tt]he )?(?P<room>(?:[A-Z][\w'’&-]* ){1,4}(?:Room|Ballroom|Auditorium"
    r"|Gymnasium)) of (?:the )?(?P<house>[A-Z].*)"
)
_LEADS = re.compile(
    r"(?:\b(?:at|in|of|to|on|for|the|our|its|by|from|visit|see|en|el|la|au|à|inside|with|near|welcome|meet|through|via|from)"
    r"|[,:@;–—-])\s*$",
    re.I,
)
"""What joins a house to the words before it."""
_PART_OF = re.compile(
    r"\W*(?:in |on )?(?:the )?(?:[\w’'-]+ ){0,3}(?:level|floor|room|hall|wing|lobby|lawn|lot|entrance|gym|cafeteria"
    r"|basement"
    r"|gazebo|pavilion|atrium|chapel|sanctuary|library|auditorium) (?:of|at|in) (?:the )?"
)
"""All that stands before a house is which part of it: "mezzanine level of the"."""
_IMPERATIVE = re.compile(r"^\W*(?:Visit|Tour|See|Come to|Stop in to|Stop by|Come out to|Discover) (?:the )?(?=[A-Z])")
_EDGE = re.compile(r"(?:[\s,;:(–-]|\s(?:(?:is |are )?located |now )?(?:at|on|@)(?: the)?)+$")
_SENTENCE = re.compile(r"(?<=[a-z\d)]{3})[.!?]\s+(?=[A-Z])")
_AFTER = re.compile(
    r"(?:[\s,.(]{1,3}(?:(?:Suite|Ste\.?|Room|Rm\.?|Unit|Apt\.?|Bldg\.?|Floor|Fl\.?|#)\s?#?[\w-]+"
    r"|(?:\d{1,2}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ower|[Mm]ain|[Uu]pper|[Gg]round)"
    r" (?:[Ff]loor|[Ll]evel|Fl\.)(?: (?:[\w'’-]+ )?(?:[Rr]oom|[Oo]ffice))?|[NSEW]{1,2})\)?(?=[\s,.;)]|$))*"
)
_TOWN = re.compile(
    r"(?:,? in (?:downtown )?|, (?:in )?)(?!(?i:and|with|for|from|the|where|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
    r"|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b)(?P<town>(?:St\. |Ft\. |Mt\. )?[A-ZÀ-Þ][\w'’-]+"
    r"(?: (?:of |on |the |de |la )*[A-ZÀ-Þ][\w'’-]+){0,2})(?=[\s,.;!()]|$)"
)
_REGION = re.compile(
    r",? \(?(?:[A-Z]{2}\b|[A-Z]\.[A-Z]\.|[A-Z][a-z]+\.?(?: [A-Z][a-z]+)?)\)?(?:,? (?:\d{5}(?:-\d{4})?"
    r"|[A-Z]\d[A-Z] ?\d[A-Z]\d))?(?=[\s,.;!)]|$)"
)
_GOES_ON = re.compile(
    r",\s(?:instead|again|tonight|as (?:usual|always)|rain or shine)\W*$|[\s)]*(?:[,;]\s(?!or "
    r"|(?:suite|ste|unit|room|rm|apt|bldg|building|floor|lower|upper|first|second|third|main|ground|level|north"
    r"|south|east|west)\b|in (?:the )?[\w ]{0,30}(?:[Cc]hambers?|[Rr]oom)\b|and online|and via|and on )(?=[a-zà-ÿ]{2,}\s)|,\s(?=(?:Mon"
    r"|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*day)|\.\s+(?=[A-Z][\w'’]*(?:\s[A-Z][\w'’]*)?,?\s(?!of\b|the\b|and\b|on\b"
    r"|de\b)[a-z]{2})|\s(?:for|with|from|and"
    r"|to|at|on|during|as|starting|beginning|followed)\s(?!(?:also |on |via |by )?(?i:online|zoom|virtual\w*|via"
    r"|microsoft|livestream\w*)\b)(?=[a-z\d]))"
)
"""What follows an address in a sentence that goes on, or in the next one."""
_STREET_ENDS_SENTENCE = re.compile(
    r"\.\s+(?=[A-Z][\w'’]*(?:\s(?:of |the |and |on )*(?!of\b|the\b|and\b|on\b|de\b)[a-z]))"
)


_ELSE = re.compile(
    r"\b(?:flowers|catering|music|hair|food|drinks|photos|desserts?) by\b|\b[Dd]inner for (?:two|four)\b|\bsold out\b"
    r"|^(?:The )?[A-Z][\w.'’ -]{3,50} (?:meets|gathers|will meet)\b|\bgift cards?\b"
)
_IS_IN = re.compile(r"^(?:[Tt]he|[Tt]his|[Oo]ur) [a-z]+ (?:is|will be) (?:held )?(?:in|at) (?:the )?(?=[A-Z])")
"""What begins a sentence: "The lecture is in Room 3 at Cole Hall"."""
_WEEK = re.compile(
    r"\s(?:(?:on )?(?:the )?(?:first|second|third|fourth|last|1st|2nd|3rd|4th)(?: (?:and|&) \w+)? "
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?: of(?: (?:each|every|the) month)?)?|at|of)\W*$"
)


_NEAR = 240
"""Characters before a street that tell whose it is."""


@lru_cache(maxsize=4096)
def reduced(line: str) -> str:
    """The line, or of a sentence that holds a street the place alone; empty where the sentence tells of another
    matter."""
    line = _LED_ABROAD.sub("", line)
    street = postal.STREET.search(line)
    if len(line) > 400:
        return line
    if street is None:
        return "" if _tells_else(line) else _WEEK.sub("", _IS_IN.sub("", line))
    begin, end = street.start(), postal.end_of_street(line, street.end())
    head = line[:begin]
    told = _told_before(head)
    if told is None:
        return ""
    tail = line[begin:end] + _told_behind(line, end)
    return f"{told}, {tail}" if told and told != head else f"{told}{tail}"


def first(text: str) -> str:
    """A text up to the end of the sentence that a street with its dot ends: "400 Second Ave. Prizes for all"."""
    for street in postal.STREET.finditer(text):
        end = street.end() - 1
        if text[end : end + 1] == "." and _STREET_ENDS_SENTENCE.match(text, end):
            return text[:end]
    return text


def tells_of_other(lead: str) -> bool:
    """Whether the words of a sentence up to a street tell of a house that is not the event's."""
    bare = _EDGE.sub("", _SENTENCE.split(lead[-_NEAR:])[-1])
    name = _NAME.search(bare)
    before = bare[: name.start()] if name else bare
    return is_beside(before) or (_MATTER.search(before) is not None and not _HELD.search(before))


def _tells_else(line: str) -> bool:
    """Whether a line without a street is a sentence: whose flowers, who meets when, what was sold out."""
    return _ELSE.search(line) is not None


def is_beside(lead: str) -> bool:
    """Whether the words before a house tell that somebody works there, or what it gives."""
    return _BESIDE.search(lead) is not None


def _told_before(head: str) -> str | None:
    """The house that stands before a street; None where its sentence is about another matter."""
    sentences = _SENTENCE.split(head)
    last = sentences[-1]
    bare = _EDGE.sub("", last)
    if labelled := _LABEL_INSIDE.match(bare):
        return bare[labelled.end() :]
    if not _SMALL.search(bare):
        return head if len(sentences) == 1 and not _IMPERATIVE.match(head) else _IMPERATIVE.sub("", bare)
    if _MATTER.search(bare) and not _HELD.search(bare):
        return None
    name = _NAME.search(bare)
    if name is None:
        if len(_SMALL.findall(bare)) >= 3 and " at " in last[-8:]:
            return ""
        led = _LED_TO.match(bare)
        return bare[led.end() :] if led else head
    lead = bare[: name.start()]
    if _PART_OF.fullmatch(lead):
        return head
    if not _SMALL.search(lead) or not _LEADS.search(lead):
        return head if len(sentences) == 1 else bare
    if is_beside(lead) and not re.search(r"\bhosted by (?:the )?$", lead, re.I):
        return None
    room = _ROOM_OF.search(lead)
    within = (room["room"] or room["part"]) if room else None
    called: str = name.group()
    if within is None and (inner := _ROOM_IN_NAME.fullmatch(called)):
        called, within = inner["house"], inner["room"]
    return f"{called}, {within}" if within else called


def _told_behind(line: str, end: int) -> str:
    """The room, the town and the state behind a street; all that stands there where it is no sentence that goes on."""
    rest = line[end:]
    if line[:end].endswith(".") and _STREET_ENDS_SENTENCE.match(line, end - 1):
        return ""
    at = after.end() if (after := _AFTER.match(rest)) else 0
    if (town := _TOWN.match(rest, at)) and not _is_prose(rest, town.end()):
        at = town.end()
        if (region := _REGION.match(rest, at)) and postal.ends_with_region(f"{town['town']}{region.group()}"):
            at = region.end()
    goes_on = _GOES_ON.match(rest, at)
    return rest[:at] if goes_on else rest


def _is_prose(rest: str, at: int) -> bool:
    """Whether what looks like a town begins a sentence: ". Dinner follows"."""
    return re.match(r" (?!for|from|at|on|with|and|to|in)[a-z]", rest[at:]) is not None


__all__ = ["first", "is_beside", "reduced", "tells_of_other"]
