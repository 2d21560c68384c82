"""The sentences in which a page says once when and where its meetings are, and who meets.

"All meetings are held at 9 a.m. in the Board Room unless otherwise noted" says it of every row;
"The deadline is 5 p.m." and "Our office is open from 9 to 5" say it of none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hobnob import patterns as re
from scrapers.formats.listing.columns import heads_column
from scrapers.formats.listing.contacts import are_office_hours, is_office
from scrapers.formats.listing.lone_places import hour_and_place, lone_place
from scrapers.formats.listing.outline import Line, Outline
from scrapers.formats.listing.places import (
    ADDRESS,
    ONLINE,
    address_in,
    behind_clock,
    is_place,
    place_after_clock,
    place_in,
    speaks_of_other,
    without_comments,
)
from scrapers.formats.listing.rules_of_weekdays import ON_WEEKDAYS
from scrapers.formats.listing.sites import is_site
from scrapers.formats.listing.words import (
    BODY,
    BUTTON,
    HELD_OFTEN,
    MONTH,
    MONTH_DAY,
    NUMERIC,
    TIME,
    WEEKDAY,
    labelled,
    role_of,
)
from scrapers.reading import postal

_MEETS = re.compile(
    r"\b(?:meetings?|hearings?|sessions?|board|commission|committee|council|events?)\b.{0,160}?\b(?:held|begin|start|schedul|convene|take[s]? place|at|are|is)\w*\b"
    r"|\b(?:join us|meets?|convenes?|gathers?|holds?|conducts?|hosts?|held|begin(?:s|ning)?|start(?:s|ing)?|scheduled|take[s]? place|times?|locations?|where|place)\b"
    rf"|^\W*all (?:\w+ ){{0,2}}{HELD_OFTEN}\b|^\W*(?:all|each|every) (?:\w+ ){{0,2}}(?:sessions?|meetings?|class(?:es)?) (?:run|go|last)s? (?:from )?(?=\d)",
    re.I,
)
_NOT_MEETING = re.compile(
    r"\b(?:office hours?|business hours|open (?:mon|daily)|hours of operation|deadline|no later than|by \d|before \d|registration|sign[- ]?up|call(?:ing)? (?:us|the|for|in|\(?\d)|phone|"
    r"comment(?:s|er)?\b.{0,40}\b(?:submitted|received)|prior to|hours in advance|closed|doors|parking|submit\w*|received|broadcast|televised|aired|rebroadcast)\b",
    re.I,
)
_PLURAL_AND_HOUR = re.compile(rf"\W*(?:[\w’'-]+,? ){{0,4}}?{HELD_OFTEN}(?: are| run)?[,:]?(?: [-–—])? (?:from |at )?{TIME.pattern}(?: (?:eastern|central|mountain|pacific)(?: time)?)?\W*", re.I)
"""An hour behind what is held on every day of a list: "Free lunch-hour webinars, noon–1 p.m."."""
_MEETINGS_AND_HOUR = re.compile(rf"(?:^|[-–—:;.,|(]|\b(?:all|our|regular|monthly|club)) ?meetings,? (?:are )?(?:from |at )?{TIME.pattern}", re.I)
"""An hour that follows the word at once: "Spring Schedule - meetings 7:00-9:00 pm, Room 120"."""
_UNLESS_NOTED = re.compile(r",?\s\(?(?:unless|except where|except as) (?:otherwise )?(?:noted|stated|indicated|specified|listed)(?: (?:otherwise|below|differently))?\)?[.!]?$", re.I)
_OF_ALL = re.compile(rf"{_MEETINGS_AND_HOUR.pattern}|^\W*(?:all|each|every)\b|{_UNLESS_NOTED.pattern}|\bevents (?:are|will be) (?:all )?held {WEEKDAY}|\bwe (?:usually |always |all )?(?:meet|gather) (?:at|from|in)\b|\b{HELD_OFTEN} (?:all )?(?:begin|start|run|meet|take place|kick off|are)\b", re.I)
_OFTEN_ON = re.compile(rf"\b{HELD_OFTEN} (?:are|meet|run|take place) (?:(?:held|on|every|all)\s){{0,2}}{WEEKDAY}s?\b|{ON_WEEKDAYS}", re.I)
_BEFORE_THE_MEAL = re.compile(r"\b(?:receptions?|social (?:hour|time)|cocktails?|happy hour|networking|mingling)\b", re.I)
_GENERAL = re.compile(
    r"^\W*(?:status call|meeting|hearing)s? (?:is |are |to be |will be )?(?:held|starts?|begins?)\b|"
    r"\b(?:meetings|metings|hearings|sessions|meets|convenes|all|every|each|regular(?:ly)?|monthly|quarterly|weekly|bi-?monthly|following|dates|days|locations (?:are|will be)|"
    r"scheduled to meet|will meet|(?:meeting|start|session|hearing) times?|(?:the |this |our )?meeting (?:begins|starts|will (?:begin|start|be held)|is held)|"
    r"(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:mon|tues|wednes|thurs|fri|satur|sun)days?|"
    r"events (?:are|will be) (?:all )?held|"
    rf"we meet (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|we (?:usually |always |all )?(?:meet|gather) (?:at|from|in)\b|unless otherwise|{HELD_OFTEN} (?:all )?(?:begin|start|run|meet|take place|kick off|are (?:held|from)))\b",
    re.I,
)
"""What holds for all rows says so: a plural, "every", "the following dates"."""
_BEGINS = re.compile(r"\b(?:begins?|starts?|convenes?)\s+(?:promptly )?at\b", re.I)
_NOTE = re.compile(r"^\s*(?:\*|†|note\b|nb\b)", re.I)
_SENTENCE = re.compile(r"(?<=[a-z)]{3}[.!])\s+(?=[A-Z])|(?<=\d{4}[.!])\s+(?=[A-Z])|(?<=[ap]\.m\.)\s+(?=[A-Z][a-z]+ )|(?<=[AP]M\.)\s+(?=[A-Z])|(?<=[ap]m\.)\s+(?=[A-Z])|(?<=\d:\d\d\.)\s+(?=[A-Z])"
    r"|(?<=[A-Z][a-z]{2}\.)\s+(?=(?:Except|All|The|Meetings?|Please|If|We|For|Regular|Special|Any|Members|This|These|You|No|In|Unless|Agendas?|Minutes|Dates?|Times?)\b)")
_CLAUSE = re.compile(rf"(?<=[A-Z][a-z]{{2}}\.)\s+(?=[A-Z])|{_SENTENCE.pattern}|\s(?:and|while)\s(?=(?:the\s)?[A-Z][\w’'&]*(?: (?:[A-Z][\w’'&]*|of|and|the|on|for)){{0,6}} (?:meets?|convenes?|gathers?)\b)")
"""Where a sentence may end, "Ave." included, or goes on with another body: enough to find an hour."""
_WHO = re.compile(
    r"(?:^|[.!:]\s+|\b(?:the|that|all|of|specified,|noted,|scheduled)\s+)((?:[A-Z][\w&'’.#/-]*|\d+|#\d+)(?:\s+(?:[A-Z][\w&'’.#/,-]*|of|and|the|for|on|in|&|#?\d+)){0,9}?(?:\s(?:board|commission|committee|council|authority)(?= meetings?\b))?)"
    r"(?:’s|'s)?\s+(?:\([A-Z]{2,8}\)\s+)?(?:(?:holds?|conducts?|hosts?)\b[^.]{0,40}\bmeetings\b|meets\b|will (?:meet|hold|conduct|convene)\b|convenes\b|"
    r"(?:is|are) (?:scheduled|required|set)\b[^.]{0,60}\b(?:meet|meetings)\b|(?:regular |public |monthly |quarterly |board |general )*meetings?\b(?: schedule)?\s+(?:are|is|will|take|begin|start|have|has)\b|"
    r"(?:regular |public |monthly |board )*meetings\b)"
)
_MONTH = re.compile(rf"\b{MONTH}\b", re.I)
_OF_PAPERS = re.compile(r"(?:agendas?|minutes|packets?|notices?|recordings?|copies|materials)\b", re.I)
"""What begins a sentence about papers: "Agendas for board meetings are posted"."""
_OF_RULES = re.compile(r"\W*(?:(?:the|our|these|new|more)\s+)?(?:rules|instructions|guidelines|procedures|policies|tips|information|links?|details)\b", re.I)
"""What begins a sentence about how one takes part: "Rules for virtual meetings are available"."""
_PAPERS_ARE = re.compile(
    r"^\W*(?:(?:all|any|the|these|approved|past|previous|draft|final|printed|copies|of|board|committee|council|commission|meetings?)\s+)*(?:agendas?|minutes|materials|packets?|documents|recordings?|videos?|notices?(?! is (?:hereby )?given)|books)\b[^.]{0,80}?\b(?:are|is|may|can|will)\b", re.I)
"""A sentence about papers, which may lie somewhere: "All approved meeting minutes are located in the library"."""
_NTH_DAY = re.compile(rf"\b(?:1st|2nd|3rd|4th|first|second|third|fourth|last|every|each)\s+{WEEKDAY}\b", re.I)
_DAY_AND_HOUR = re.compile(rf"^\W*(?:on )?{WEEKDAY}s?\b(?!\s*(?:-|–|—|to|through|thru)\s*{WEEKDAY}\b)", re.I)
_REGULAR = re.compile(r"^\W*(?:(?:regular|monthly|weekly|quarterly|board|commission|council|committee|all|our|the)\s+)*(?:meetings?|(?:meeting )?(?:times?|days?|dates?)(?: (?:and|&) (?:places?|locations?|times?))?)\s*:", re.I)
"""A rule after a label: "Regular meetings: third Tuesdays, 7 p.m., Town Hall"."""
_PLAINLY = re.compile(r"^\W*(?:(?:(?:regular|board|commission|council|committee|all|our)\s+)*meetings\s*:|meeting (?:place|location)\s+[-–—])\s*(.{5,110})$", re.I)
"""A place behind a label that is no field's: "Meetings: Harbor Library, 12 Elm Street", "Meeting Place - Harbor Library"."""
_INNER_PLACE = re.compile(r"^\W*(?:when|(?:meeting )?(?:times?|dates?|days?))\s*:.{3,60}?\b(?:meeting )?(?:where|locations?|place|venue)\s*:\s*(.{4,120})$", re.I)
"""The place behind a second label in a line: "Time: 7 p.m. Place: Town Hall"."""
_NEXT_LABEL = re.compile(r"[\s.;,]*\b(?:when|times?|dates?|phone|tel|fax|e-?mail|contact|hours|cost|rsvp)\s*:.*$", re.I | re.S)
_UNLESS = re.compile(r"\b(?:unless|except (?:as|where|when)?)\s*(?:otherwise\s*)?(?:noted|specified|stated|indicated|posted|announced|advertised)\b(?: (?:otherwise|below|above|(?:in|on|by) (?:a|an|the|any|each|its|our)\b[\w ]{0,40}?\b(?:notices?|agendas?|calendar|schedule|website|page)))?", re.I)
_EXCEPTED = re.compile(r"(?:,\s?|\s\(?)(?:unless|except(?: (?:as|where|when))?) (?:otherwise )?(?:noted|stated|indicated|announced|specified)\)?(?=\W*$)", re.I)
_UNTIL = re.compile(r"(?<=[mMpP.\d])\s*,?\s*(?:and )?(?:will )?(?:(?:normally|usually|generally) )?(?:conclud|end|adjourn|finish|clos|last)(?:e|e?s|ing)?\s+(?:by|at|around|until)?\s*(?=\d)", re.I)
_ARRIVE = re.compile(r"[;,(]?\s*(?:please |kindly )(?:arrive|be (?:there|seated|in your seats?)|gather|assemble)\b[^.;]{0,20}?(?:by|at|from|before)\s[^;]{3,24}$", re.I)
"""When one is asked to be there: "; please arrive by 13.45."."""
_GOES_ON = re.compile(r"(?:\b(?:at|in|the|of|located|and|are|is)|,|\b(?:at|in|are|is|locations?|address|place)\s*:)\s*$", re.I)
_AT_THE = re.compile(r"\b(?:at|in)(?: the)?\s*$", re.I)
_CAPITALISED = re.compile(r"[A-Z][\w.'’&-]*(?: (?:[A-Z][\w.'’&-]*|of|the|and|for|&)){1,7}")
_LOCATED = re.compile(r"\W*(?:which is )?located at\W*$", re.I)
_PAST = re.compile(r"\b(?:was|were|had|attended|announced|posted)\b", re.I)
"""What tells a story, or where a notice hangs."""
_ELSEWHERE = re.compile(r"\b(?:mail|office hours|our office|headquarters|register|contact)\b", re.I)
_HELD_THERE = re.compile(r"\b(?:meetings|sessions|hearings) (?:are|will be|shall be) (?:\w+ )?held (?:in|at|on)\b", re.I)
_BY_WIRE = re.compile(
    r"\b(?:meet(?:s|ings?)?|sessions|hearings)\b[^.]{0,100}\b(?:virtual(?:ly)?|electronic(?:ally)?|remote(?:ly)?|online|(?:by|via|through|on) (?:zoom|webex|video|tele)\w*)\b[^.]{0,80}\buntil further notice\b"
    r"|\b(?:virtual|electronic|remote|online) (?:meetings?|sessions|hearings)\b[^.]{0,80}\buntil further notice\b"
    r"|\b(?:meet|held|conducted|hosted)\b[^.]{0,40}\b(?:virtual(?:ly)?|electronically|remotely|online|(?:by|via|through|on) (?:zoom|webex|video|tele)\w*)\b[^.]{0,20}\buntil (?!\d|noon|(?:the )?(?:\w+day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
    r"|\b(?:meet|held|conducted|hosted)\b[^.]{0,40}\b(?:virtual(?:ly)?|electronically|remotely|online)\b.{0,60}?\b(?:while|during|as long as)\b[^.]{0,60}\b(?:order|emergency|pandemic|construction|closed|closure)\b"
    r"|\buntil further notice\b[^.]{0,80}\b(?:virtual(?:ly)?|electronic(?:ally)?|remote(?:ly)?|online)\b",
    re.I,
)
_IN_PERSON = re.compile(r"\b(?:in[- ]person|hybrid)\b", re.I)
_OPEN_END = re.compile(r"[\w,)]$")
_SMALL_LETTER = re.compile(r"[a-z]")
_SHORTEST_BROKEN = 30
_MOST = 1500
"""Characters of a line that are read."""
_LONGEST_LABELLED = 160
_MOST_MORE = 3


@dataclass(frozen=True, slots=True)
class Statement:
    """What one line, with those that go on from it, says of a page's meetings; ``remote`` when they are held by wire for now."""

    line: int
    time: str | None = None
    place: str | None = None
    body: str | None = None
    remote: bool = False
    words: str = ""
    """The sentence that tells the time, or all that was read for the place."""
    labelled: bool = False
    """Whether a label before it says that it is a place."""
    alone: bool = False
    """Whether the place stands on lines of its own, and only their neighbours say of what it is."""


def statements(page: Outline, lines: Iterable[int], taken: set[int]) -> Iterator[Statement]:
    """What the lines say, but for those that are taken by rows."""
    for index in lines:
        if index in taken or _NOTE.match(page.lines[index].text) or _goes_on_from(page, index - 1, taken):
            continue
        text = _sentence(page, index, taken)
        announced = _announced(page, index)
        whole = _whole(page, index, taken, text, address=announced == "place")
        body = body_in(text)
        for time, sentence in () if index and are_office_hours(page.lines[index - 1].text) else _times_in(text, announced):
            yield Statement(index, time=time, body=body_in(sentence) or body, words=sentence)
        place, words = _place_in(whole, announced) or (None, whole)
        if place is None and (both := hour_and_place(page, index)) is not None:
            yield Statement(index, time=both[0], place=both[1], words=text)
            continue
        alone = lone_place(page, index, taken, _tells_an_hour) if place is None else None
        place = place or alone
        if place and (labelled(text) or ("",))[0] == "place" and is_office(page, index, text.partition(":")[0]):
            place = None
        if place and len(apart := _of_each(whole)) > 1:
            yield from (Statement(index, place=where, body=who, words=words) for who, where, words in apart)
            place = None
        elif place and len({who for clause in _CLAUSE.split(text) if (who := body_in(clause))}) > 1:
            body = None  # where both meet
        remote = bool(_BY_WIRE.search(text))
        found = Statement(index, None, None if remote else place, body, remote, words, labelled=announced == "place" or (labelled(text) or ("",))[0] == "place", alone=alone is not None)
        if found.place or found.body or found.remote:
            yield found


def _of_each(text: str) -> list[tuple[str, str, str]]:
    """The bodies of a sentence that tells of each where it meets, with their places and the words that tell them."""
    told = [(who, where, clause) for clause in _CLAUSE.split(text) if (who := body_in(clause)) and (where := place_in(clause))]
    return told if len({who for who, _, _ in told}) > 1 and len({where for _, where, _ in told}) > 1 else []


def _goes_on_from(page: Outline, index: int, taken: set[int]) -> bool:
    """Whether a sentence that a line break cut in two goes on below a line: in the same box, in a small letter."""
    if not 0 <= index < len(page.lines) - 1 or index in taken or index + 1 in taken:
        return False
    line, after = page.lines[index], page.lines[index + 1]
    return line.box is after.box and bool(_OPEN_END.search(line.text)) and bool(_SMALL_LETTER.match(after.text)) and len(line.text) > _SHORTEST_BROKEN


def _sentence(page: Outline, index: int, taken: set[int]) -> str:
    """A line's text with the lines on which its sentence goes on."""
    stop = index
    while stop - index < _MOST_MORE and _goes_on_from(page, stop, taken):
        stop += 1
    return " ".join(line.text for line in page.lines[index : stop + 1])[:_MOST]


def _announced(page: Outline, index: int) -> str | None:
    """The role that the line before announces, if it is a label and this line a value: menus have a "Locations" too."""
    before = page.lines[index - 1] if index else None
    if before is None or before.links or not (before.level or before.text.rstrip().endswith((":", "：")) or before.box.tag != "li"):
        return None
    line = page.lines[index]
    if heads_column(before) and heads_column(line):
        return None
    if (line.links and line.box.tag == "li" and not ADDRESS.search(line.text)) or BUTTON.match(line.text):
        return None
    role = role_of(before.text)
    if (role == "time" and are_office_hours(before.text)) or (role == "place" and is_office(page, index, before.text)):
        return None
    labelled_so = before.text.rstrip().endswith((":", "：")) or before.level or before.box.tag in ("dt", "th", "label") or "label" in before.box.klass
    return role if role != "place" or labelled_so or is_place(line.text) else None


def _whole(page: Outline, index: int, taken: set[int], text: str, *, address: bool) -> str:
    """A line's sentence with the lines on which its address goes on."""
    while _goes_on_from(page, index, taken):
        index += 1
    parts = [text]
    open_end = bool(_GOES_ON.search(parts[0]))
    address = address or (parts[0].rstrip().endswith(":") and bool(_MEETS.search(parts[0]))) or (labelled(parts[0]) or ("",))[0] == "place"
    if open_end and parts[0].rstrip().endswith(":") and len(several := _listed(page, index, taken)) > 1:
        return f"{parts[0].rstrip(' :')} {', '.join(several)}"
    for line in page.lines[index + 1 : index + 1 + _MOST_MORE]:
        goes_on = open_end and len(line.text) < 110 and (is_place(line.text) or (len(parts) == 1 and _is_venue(parts[0], line)) or bool(_LOCATED.match(line.text)))
        if line.index in taken or (line.level in (1, 2, 3) and line.box is not page.lines[index].box) or not (goes_on or ((address or len(parts) > 1) and _is_address(line))):
            break
        parts.append(line.text)
    if len(parts) == 1:
        return parts[0]
    lead = parts[0].rstrip(" ,:")
    parts = [parts[0], *(part for part in parts[1:] if not _LOCATED.match(part))]
    return f"{lead} {', '.join(part.strip(' ,') for part in parts[1:])}" if open_end else ", ".join([lead, *(part.strip(" ,") for part in parts[1:])])


def _is_venue(before: str, line: Line) -> bool:
    """Whether a line is the name to which "at the" on the line before leads."""
    return bool(_AT_THE.search(before)) and bool(_CAPITALISED.fullmatch(line.text.strip(" ,."))) and not MONTH_DAY.search(line.text)


def _listed(page: Outline, index: int, taken: set[int]) -> list[str]:
    """The few places in a list below "Locations are:"."""
    out = []
    for line in page.lines[index + 1 : index + 2 + _MOST_MORE]:
        if line.index in taken or line.box.tag != "li" or line.box is page.lines[index].box or len(line.text) > 110:
            break
        out.append(re.sub(r"\s[–—-]\s", ", ", re.sub(r"[\s,;]+(?:and)?\W*$", "", line.text)))
    return out if len(out) <= _MOST_MORE and any(is_place(text) for text in out) else []


def _is_address(line: Line) -> bool:
    return len(line.text) <= 80 and not line.links and bool(is_place(line.text) or postal.ends_with_region(line.text))


def _times_in(text: str, announced: str | None) -> Iterator[tuple[str, str]]:
    """The times of day that a text tells of meetings, each with its sentence."""
    if not TIME.search(text):
        return
    alone = TIME.search(text) if announced in ("time", "when") and not MONTH_DAY.search(text) else None
    if alone and len(text) < 80:
        yield alone.group(0), text
        return
    for clause in _CLAUSE.split(_UNTIL.sub(" - ", _UNLESS.sub(lambda unless: "noted" if unless.string[unless.end() :][:1] in (".", "!") else "", text))):
        sentence = _ARRIVE.sub("", clause)
        if MONTH_DAY.search(sentence) or NUMERIC.search(TIME.sub(" ", sentence)):
            continue
        times = {match.group(0) for match in TIME.finditer(sentence)}
        if _BEFORE_THE_MEAL.search(sentence) and len({match.group(0) for match in TIME.finditer(text)}) > 1:
            continue  # it comes before what another hour is of
        if len(times) == 1 and not _NOT_MEETING.search(sentence) and _tells_when(sentence):
            yield times.pop(), sentence


def _tells_an_hour(text: str) -> bool:
    return next(_times_in(text, None), None) is not None


def _tells_when(sentence: str) -> bool:
    label = labelled(sentence)
    if are_office_hours(sentence):
        return False
    if len(TIME.sub("", sentence).strip(" .,;:-–—()")) < 4 or (label and label[0] in ("time", "when")):
        return True
    if (_PLURAL_AND_HOUR.fullmatch(sentence) and len(sentence) < 80) or (_OFTEN_ON.search(sentence) and len(sentence) < 120):
        return True
    if _MEETINGS_AND_HOUR.search(sentence) and len(sentence) < _LONGEST_LABELLED:
        return True
    if (_BEGINS.search(sentence) and len(sentence) < 80) or (_NTH_DAY.search(sentence) and len(sentence) < 110):
        return True
    if (_DAY_AND_HOUR.match(sentence) or _REGULAR.match(sentence)) and len(sentence) < 120:
        return True
    return bool(_MEETS.search(sentence) and _GENERAL.search(sentence))


def is_of_all(text: str) -> bool:
    """Whether a sentence says of all that is held when or where it is."""
    return _OF_ALL.search(text) is not None


def body_in(text: str) -> str | None:
    """Who meets, as a sentence says it: "The Harbor Commission meets on the following dates"."""
    for match in _WHO.finditer(text[:1200]):
        name = match.group(1).strip(" ,.")
        name = re.split(r"(?<=[a-z]{4})\.\s", name)[-1]
        name = re.sub(r"^(?:The|All|Our|This|Regular|Public|Live|Upcoming|Please note that|Unless otherwise \w+,?)\s+(?:the\s+)?", "", name).strip()
        if BODY.search(name) and len(name) <= 90 and not _MONTH.search(name) and not _OF_PAPERS.match(name):
            return name
    return None


def _kept(unless: re.Match[str]) -> str:
    return "Unless otherwise" if unless.group()[0].isupper() else "unless otherwise"


def _place_in(text: str, announced: str | None) -> tuple[str, str] | None:
    """The place that a text tells of meetings, and the words that tell it."""
    if announced == "place" and role_of(text) is None and len(text) < _LONGEST_LABELLED and re.search(r"[A-Za-z]{3}", text):
        return text, text
    label = labelled(text)
    if label and label[0] == "place" and len(label[1]) < 200:
        return _NEXT_LABEL.sub("", label[1]), text
    if (plain := _PLAINLY.match(text)) and is_place(plain.group(1)) and not TIME.search(text) and not MONTH_DAY.search(text):
        return plain.group(1), text
    if (house := _unless_noted(text)) is not None:
        return house, text
    text = without_comments(_UNLESS.sub(_kept, text))
    if inner := _INNER_PLACE.search(text):
        return _NEXT_LABEL.sub("", inner.group(1)).strip(), text
    rule = _EXCEPTED.sub("", _SENTENCE.split(text)[0])
    if (_DAY_AND_HOUR.match(rule) or _REGULAR.match(rule) or (_NTH_DAY.search(rule) and not _MEETS.search(rule))) and len(rule) < 120:
        place = place_after_clock(rule) or (behind[0] if (behind := behind_clock(rule)) is not None and is_site(behind[0]) else None)
        return (place, rule) if place else None
    if _MEETINGS_AND_HOUR.search(text) and len(text) < _LONGEST_LABELLED and not _MEETS.search(text) and (place := place_after_clock(text)):
        return place, text
    if often := next((sentence for sentence in _SENTENCE.split(text) if _OFTEN_ON.search(sentence) and len(sentence) < 120), None):
        return (place, often) if (place := place_after_clock(often)) else None
    if not _MEETS.search(text):
        return None
    for sentence in _SENTENCE.split(text):
        if not _MEETS.search(sentence) or not _GENERAL.search(sentence) or MONTH_DAY.search(sentence) or _PAST.search(sentence) or _PAPERS_ARE.search(sentence):
            continue
        found = place_in(sentence)
        if found:
            return found, sentence
    if not _GENERAL.search(text) or MONTH_DAY.search(text) or _PAST.search(text):
        return None
    if ONLINE.search(text) and not _IN_PERSON.search(text) and len(text) < 200 and not address_in(text) and not _OF_RULES.match(text):
        return "Online", text
    found = next((found for sentence in _SENTENCE.split(text) if not speaks_of_other(sentence) and not _PAPERS_ARE.search(sentence) and (found := address_in(sentence))), None)
    return (found, text) if found else None


def _unless_noted(text: str) -> str | None:
    """The house that is all that a sentence says, but for where another is told: "Grange Hall unless noted below."."""
    for sentence in _SENTENCE.split(text):
        found = _UNLESS_NOTED.search(sentence)
        house = sentence[: found.start()].strip(" ,;(") if found is not None else ""
        if house and is_site(house):
            return house
    return None


def is_elsewhere(text: str) -> bool:
    """Whether a text speaks of offices and mail rather than of where one meets."""
    return bool(_ELSEWHERE.search(text)) and not _HELD_THERE.search(text)
