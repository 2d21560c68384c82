"""Is it on? Read from the status field, the title, or a leading banner only.

"Cancel" in a description is a refund policy, and "Cancel Culture: a panel" is an event.
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from itertools import islice

from hobnob import patterns as re
from hobnob.records import Status
from scrapers.reading import dates, subjects

_CANCELLED = (
    r"cancel+ed|called off|cxl+'?d?|canx|cancelad[oa]s?|se cancela[n]?|cancelaci[oó]n|annulation|suspendid[oa]s?"
    r"|annulé(?:e|s|es)?"
)
_POSTPONED = r"postponed|pospuest[oa]s?|aplazad[oa]s?|reporté(?:e|s|es)?"
_ONLINE = r"moved (?:online|to zoom|to virtual)|now (?:virtual|online|on zoom)|(?:gone|going) virtual"
_NEW_DATE = (
    r"re-?scheduled|new date(?: and time| & time)?(?: announced)?|date change(?:d)?|moved (?:to|from) (?=[A-Z\d])"
)
_BY_WIRE_ONLY = r"(?:now |held )?(?:on |via )?(?:zoom|teams|webex|virtual)[- ]only"
_WORD = rf"(?:{_CANCELLED}|{_POSTPONED}|{_NEW_DATE}|{_ONLINE})"
_MEANINGS = (
    (re.compile(rf"^(?:{_CANCELLED}|cancel+ation)", re.I), Status.CANCELLED),
    (re.compile(rf"^(?:{_POSTPONED}|on hold)", re.I), Status.POSTPONED),
    (re.compile(rf"^(?:{_ONLINE}|{_BY_WIRE_ONLY})", re.I), Status.MOVED_ONLINE),
    (re.compile(r"^(?:re-?scheduled|new date|date change|moved)", re.I), Status.RESCHEDULED),
)
_FIELD = re.compile(
    r"(?P<word>cancel+ed|cancel+ation|\bcancel\b|postponed|re-?scheduled|moved[ _-]?online)|eventmovedonline", re.I
)
_BANNER = re.compile(
    rf"^\W*(?:(?:this |the |el |la |l[’'])?(?:event|meeting|class|program|evento|reuni[oó]n|actividad|clase|activité"
    rf"|événement|rencontre|réunion) (?:has been|is|was|est|ha sido)? ?)?(?P<word>{_WORD})"
    rf"(?:(?=\s*$)|\s*[\])}}*!:;,.|/–—-]+\s*|\s+(?=[-–—]))",
    re.I,
)
_DATED_BANNER = re.compile(
    r"^\W*(?P<word>re-?scheduled|moved|postponed|date changed)\s+(?:to|from|until"
    r"|till)\s+[^:|–—-]{0,30}\d[^:|–—-]{0,15}(?:\s*[:|–—]\s*|\s+-\s+)",
    re.I,
)
_PARTED = r"(?:\s{0,3}[:|–—!]{1,3}\s{0,3}|\s{1,3}-{1,3}\s{1,3})"
_A_NAME = (
    r"(?-i:(?=[\"“'‘]?[A-Z\d])(?!\d{1,2}(?::\d\d)?\s?[apAP]\.?[mM])(?!(?i:please|see|check|call|contact|stay|we"
    r"|refunds?|tb[ad]|sorry|thank|info|new (?:date|time)|watch|date|time)\b))"
)
_REASONED_BANNER = re.compile(
    rf"^\W*(?P<word>{_CANCELLED}|{_POSTPONED}|re-?scheduled)\s+(?:due to|because of|debido a|por|à cause de"
    rf"|en raison de|owing to|on account of|until|till|to|from|for (?=now|this|the|today|tonight|(?:19|20)\d\d"
    rf"|weather))\b"
    rf"[^:|–—!]{{1,60}}?{_PARTED}{_A_NAME}",
    re.I,
)
"""Why, or until when, before a name: "CANCELED DUE TO WEATHER: River Walk"."""
_WIRED_BANNER = re.compile(rf"^\W*(?P<word>{_BY_WIRE_ONLY})\W{{0,3}}?{_PARTED}{_A_NAME}", re.I)
_NEWS_BANNER = re.compile(
    rf"^\W*(?:new (?:meeting |event )?(?:location|venue|room|start(?:ing)? time|time)|(?:location|venue|room"
    rf"|time)(?: (?:and|&) (?:location|venue|time))? change[ds]?"
    rf"|moved (?:indoors|inside|outdoors))\W{{0,3}}?{_PARTED}{_A_NAME}",
    re.I,
)
"""What is new about one that is held: no part of its name."""
_SHOUTED = re.compile(
    r"^\W*(?P<word>CANCEL+ED|CANX|CANCELAD[AO]S?|ANNULÉE?S?|POSTPONED|POSPUEST[AO]S?|APLAZAD[AO]S?|REPORTÉE?S?"
    r"|RE-?SCHEDULED|NOW VIRTUAL|NEW DATE)\b\W*(?=\w)"
)
_BANNERS = (_BANNER, _DATED_BANNER, _REASONED_BANNER, _WIRED_BANNER, _SHOUTED)
_TAIL = re.compile(
    rf"(?:\s+[-–—:|*~]+\s*|[-–—]+\s+|\s*[(\[{{*]+\s*|\s*[,!]\s+|:\s+(?={_WORD}\s(?:due to|until|till|because of"
    rf"|for (?:today|tonight|now))\b))(?:(?:has been|is|event|meeting)\s+)?(?P<word>{_WORD})\b(?:\s+(?:due to|until"
    rf"|to|for|from)\b[^)\]]*|,? (?:no |lack of |low |not enough |insufficient |weather|illness|snow|storm"
    rf"|speaker )[\w' ]{{0,40}})?[\s)\]}}*!.~-]*$"
    rf"|\s(?P<shout>CANCEL+ED|POSTPONED|RE-?SCHEDULED)(?: (?:for|due to|because of) (?:snow|ice|weather|rain|wind"
    rf"|smoke|heat|illness|lack|low|no|storm)[a-z' ]{{0,40}})?[\s*!.]*$",
    re.I,
)
_TAIL_SHOUT = re.compile(
    r"\s(?P<word>CANCEL+ED|POSTPONED|RE-?SCHEDULED)(?: (?:for|due to|because of) (?:snow|ice|weather|rain|wind|smoke"
    r"|heat|illness|lack|low|no|storm)[a-z' ]{0,40})?[\s*!.]*$"
)
_STATEMENT = re.compile(
    rf"\b(?:has been|have been|is|was|ha sido|han sido|queda|a été|ont été|est|sont) (?P<word>{_CANCELLED}"
    rf"|{_POSTPONED}|re-?scheduled)\b(?! if| unless)",
    re.I,
)
_LABELLED = re.compile(
    rf"^\W*(?:(?:event |meeting |class |weather |important )?(?:updated?|attention|alert|notice|please note|note"
    rf"|important|status"
    rf"|announcement)(?: \(?\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?\)?)?\s{{0,2}}[:!*–—-]{{1,4}}\s{{0,2}})?"
    rf"(?:(?:this |the )?(?:event|meeting|class|program) (?:(?:has been|is|was) )?)?(?P<word>{_CANCELLED}"
    rf"|{_POSTPONED}|on hold|re-?scheduled)"
    rf"(?=\W*$|[!.;*]|\s(?:due to|to|for now|because|until|till|indefinitely|owing to|by order"
    rf"|for (?:today|tonight|now|this (?:week|month|year)|lack)|this (?:week|month|year)|tonight|today)\b)",
    re.I,
)
"""A line that says what became of the event: "UPDATE 11/28: Cancelled", "Status: Cancelled", "Cancelled due to
weather"."""
_PREVIOUS = re.compile(
    r"\b(?:(?:re-?scheduled|moved|postponed|changed|date changed?) from|originally (?:scheduled|planned"
    r"|set)(?: (?:for|on))?|previously (?:scheduled|planned)(?: (?:for|on))?"
    r"|(?:new date|date change)\W+(?:was|from)|formerly(?: scheduled)?(?: (?:for|on))?|(?<=\()was)[:\s]+(?:the )?",
    re.I,
)
_ZOOM = (
    r"(?:online|zoom|on zoom|to zoom|virtual(?:ly)?|a virtual (?:format|event|meeting)|teams|webex|google meet"
    r"|an online (?:format|event|meeting))"
)
_DAY = (
    r"(?:(?:to|for|until|till) )(?:a (?:new|later) date|next (?:week|month|\w+day)|(?:mon|tues|wednes|thurs|fri"
    r"|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d|\d{1,2}/\d)"
)
_BEEN = (
    r"(?:(?:has|have|had|having|is|are|was|were|will|now|been|be|being|to|sadly|unfortunately|regrettably"
    r"|temporarily|officially)\s+){1,5}"
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d"
_MONTH_NAME = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_CHANGED: tuple[tuple[Status, re.Pattern[str]], ...] = (
    (Status.MOVED_ONLINE, re.compile(
        rf"\b{_BEEN}(?:changed|converted|transitioned|turned) (?:in)?to (?:an? )?(?:{_ZOOM}|webinar)\b"
        rf"|\b(?:{_BEEN})?(?:moved|moving|move|switched|switching|shift(?:ed|ing)?|gone|going|go) (?:entirely "
        rf"|fully )?(?:to )?{_ZOOM}\b|\b(?:now|going) (?:{_ZOOM})\b|\b(?:will be|is) (?:on |over |via )?{_ZOOM} only\b"
        rf"|\b(?:will|'ll) (?:now |instead )?(?:be held |be |meet |gather |take place |host "
        rf"|happen )(?:it )?(?:entirely |only )?(?:via |over |on )?{_ZOOM}\b(?=.*\b(?:instead|no longer"
        rf"|rather than)\b|.*\b(?:link)\b)", re.I)),
    (Status.RESCHEDULED, re.compile(
        rf"\b(?:{_BEEN})?(?:re-?scheduled|moved|pushed(?: back)?|push (?:this |it )?back|bumped|shifted"
        rf"|postponed) (?:(?:this|it) )?(?:from [^.!?\n]{{3,40}}? )?{_DAY}"
        rf"|\b{_BEEN}re-?scheduled\b|\bwas to (?:be|have been)(?: held)? (?:on )?{_MONTH}"
        rf"|\boriginally (?:on )?{_MONTH}", re.I)),
    (Status.POSTPONED, re.compile(rf"\b{_BEEN}(?:postponed|put off|on hold|delayed)\b(?! by)", re.I)),
    (Status.CANCELLED, re.compile((
        rf"\b{_BEEN}(?:{_CANCELLED}|called off|scrapped|rained out|snowed out|off\b(?! the| to| site| limits"
        rf"|[- ]))|\bwill not (?:take place|be held|happen)(?! at| in| on)\b"
        ), re.I)),
)  # fmt: skip
"""What became of the subject that stands before."""
_DONE: tuple[tuple[Status, re.Pattern[str]], ...] = (
    (Status.MOVED_ONLINE, re.compile((
        rf"\bwe(?:['’](?:ve|re|ll)| have| are| will|) (?:(?:had|decided|going|need|be|been|now) (?:to )?){{0,2}}"
        rf"(?:mov(?:e|ed|ing)|switch(?:ed|ing)?|shift(?:ed|ing)?|chang(?:e|ed|ing)|tak(?:e|en|ing))"
        rf" (?P<what>it|(?:this|the|our|tonight['’]?s|today['’]?s)(?: [\w’'-]+){{0,4}}?) (?:over |on)?(?:to )?{_ZOOM}\b"
        ), re.I)),
    (Status.MOVED_ONLINE, re.compile((
        rf"\b(?:because of|due to|with|owing to) [^.!?\n]{{3,70}}\b(?:meet|gather|held|hold|take place|meeting"
        rf"|gathering)\b[^.!?\n]{{0,25}}\b{_ZOOM}\b"
        ), re.I)),
    (Status.POSTPONED, re.compile((
        r"\bwe(?:['’](?:ve|re)| have| are|) (?:(?:had|decided|going|need|have) to |regret to )?postpon(?:e|ed|ing)"
        r" (?P<what>it|(?:this|the|our|tonight['’]?s|today['’]?s)(?: (?!until|to|due|because|for|and"
        r"|but)[\w'’-]+){0,4})"
        ), re.I)),
    (Status.RESCHEDULED, re.compile((
        rf"\b(?:note|announcing|announce) (?:the|a|our) (?:new|changed) date\b|\b(?:push|move|bump|shift"
        rf"|reschedule)(?:ing)? (?P<what>this|it|things|(?:this|the|our"
        rf"|tonight'?s)(?: \w+){{1,4}}?)(?: back)? {_DAY}"
        ), re.I)),
    (Status.CANCELLED, re.compile((
        r"\bwe(?:['’]ve| have|['’]re|) (?:have |had |are |regret )?(?:\w+ ){0,4}?(?:to )?(?:cancel(?:ling|ing|led"
        r"|ed)?|calling off|called off|call off|called it off|call it off)\b(?P<what>(?: (?!due|because|until|for"
        r"|as|and|but|on|so)[\w'’&-]+){0,6})"
        ), re.I)),
)  # fmt: skip
"""What somebody did with a thing that is named behind."""
_NONE = re.compile(
    rf"^\W*(?:(?:please note|reminder|unfortunately|sorry|note|notice)\W{{1,3}}(?:that )?)?(?:there (?:is|will be"
    rf"|was) |we (?:will have|are having|have) )?no (?!members|friends|everyone|hello"
    rf"|sorry)(?P<what>[\w’'&-]+(?: [\w’'&-]+){{0,4}}?) (?:this (?:month|week|year"
    rf"|evening|morning)|today|tonight|(?:(?:in|on|for) )(?P<day>{_MONTH_NAME}(?! \d).{{0,6}}|{_MONTH}.{{0,14}}))"
    rf"(?:,? (?:due to|because|as|since|owing to)\b.{{0,60}})?\W*$",
    re.I,
)
"""A sentence that says that there is none: "There will be no luncheon in March"."""
_DEFERRED = re.compile(
    r"\W*(?:(?:the |this )?(?:meeting|hearing|session|event) (?:(?:has been|is|was) )?)?deferred(?=\W*$"
    r"| (?:to|until|indefinitely)\b)",
    re.I,
)
_NOTICE = re.compile(
    r"^\W*(?:(?:meeting|hearing) )?cancel+ation notice\b|\b(?:meeting|notice of(?: \w+){0,2}) cancel+ation\W*$"
    r"|^\W*notice of(?: \w+){0,2} cancel+ation(?=\W*$|\s*[-–—:(]| (?:of|for)\b)|\bcancel+ation notice\W*$",
    re.I,
)
"""A title that is the paper by which a meeting was called off."""
_ONLY_NOTICE = re.compile(
    r"\W*(?:(?:meeting|hearing) )?(?:cancel+ation(?: notice)?|notice of (?:meeting )?cancel+ation"
    r"|cancel+ed(?: meeting)?)\W*",
    re.I,
)
_TO_A_DAY = re.compile(
    r"\bpostponed (?:to|until|till) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:jan|feb|mar|apr|may|jun"
    r"|jul|aug|sep|oct|nov|dec)\w*\.? \d|\bpostponed (?:to|until|till) \d{1,2}/\d|\b(?:pospuest[oa]"
    r"|aplazad[oa])s? (?:al"
    r"|para el) (?:\w+ )?\d|\breportée?s? au (?:\w+ )?\d",
    re.I,
)
_CONDITION = re.compile(
    r"\b(?:if|in case|in the event|should|unless|weather permitting|would|may(?! \d)|might|could|nothing|never"
    r"|not (?:been |be )?(?:cancel|postpone|moved|resched)\w*|policy|whether|in (?:19|20)\d\d"
    r"|last (?:year|month|week|time|winter|spring|summer|fall|autumn)|years? ago)\b",
    re.I,
)
_GOES_ON = re.compile(
    r"\bso (?:that )?this (?:one |meeting |event )?(?:will be|is|becomes) (?:our|the) (?:first|next)\b"
    r"|\b(?:but|however|although|though|while|yet)\b.{0,60}\b(?:go(?:es|ing)? (?:on|ahead|forward)"
    r"|still (?:on|happening|taking place|be held)|as (?:scheduled|planned))\b|\bso (?:that )?(?:you|we|all"
    r"|everyone|members|everybody)(?: \w+){0,2} (?:can|may|could) (?:attend|join|come)\b",
    re.I,
)
"""The rest of a sentence that sets this event against the one that was called off."""
_MADE_UP = re.compile(r"\b(?:is|as) (?:the|a|our|its) make-?up\b|\bjoin us (?:for|at) this one\b", re.I)
_SENTENCE = re.compile(r"(?:[^.!?\n]|(?:(?<=\b[A-Z][a-z][a-z])|(?<=Sept))\.(?= \d))+[.!?]*")
_ADDRESS = re.compile(r"https?://\S+")
_WRAPPED = re.compile(r"\n(?=[a-z(])")
_WAS_SAID_OF = re.compile(
    r"\b(?:when|what|how|why|if|after|since|until|who|whose|that|which|day)\b|[:–—|]\s.*\bwas\W*$", re.I
)
"""Words before a title's "was cancelled" that make it the name of a talk."""
_STATED_AT_MOST = 3
_LONGEST_BADGE = 40
_SAID_AT_MOST = 4
_OPENING = 400
_TITLE_STATEMENT_AT_MOST = 120


def read(field: str | None, title: str, opening: str = "", days: subjects.Days | None = None) -> Status:
    """The status that a status field, the title, or the first words of the text state.

    ``days`` are the event's own: a sentence with another day is about something else.
    """
    if field and (match := _FIELD.search(field[:_OPENING])):
        return _meaning(match.group("word") or "moved online")
    opening = _WRAPPED.sub(" ", _ADDRESS.sub("", opening[:_OPENING]).strip())
    for claim, words in ((_of_title(title), title), (_of_opening(opening), opening)):
        if claim:
            found = _meaning(claim)
            # "postponed to September 10" is on, on another day
            return Status.RESCHEDULED if found is Status.POSTPONED and _TO_A_DAY.search(words[:_OPENING]) else found
    return _stated(opening, title[:_OPENING], days) if _may_state(opening) else Status.SCHEDULED


@lru_cache(maxsize=512)
def _may_state(opening: str) -> bool:
    """Whether the words are worth a closer look; the occurrences of a series share them."""
    return _HINT.search(opening) is not None


@lru_cache(maxsize=512)
def _stated(opening: str, title: str, days: subjects.Days | None) -> Status:
    """What one of the first sentences states as done: "We have moved to Zoom", never "if it rains"."""
    if _MADE_UP.search(opening):
        return Status.SCHEDULED
    for match in islice(_SENTENCE.finditer(opening), _STATED_AT_MOST):
        sentence = match.group()
        if _CONDITION.search(sentence) or _GOES_ON.search(sentence):
            continue
        for found, pattern in _CHANGED:
            # "instead of at City Hall" may stand in the same sentence only
            for said in islice(pattern.finditer(sentence), _SAID_AT_MOST):
                before, behind = sentence[: said.start()], sentence[said.end() :]
                if found is Status.RESCHEDULED:
                    # what was moved to this day was on another
                    own = subjects.is_own(
                        before, title, days if not subjects.names_own_day(said.group() + behind, days) else None
                    )
                else:
                    own = subjects.is_own(before, title, days) and not (
                        found in _OFF and subjects.other_day_follows(behind, days)
                    )
                if own:
                    return found
        none = _NONE.match(sentence)
        # "There is no regular meeting in December. Join us on December 12": another is held on the event's day
        elsewhere = f"{opening[: match.start()]} {opening[match.end() :]}"
        if (
            none
            and subjects.is_own(none["what"], title, days)
            and _is_on(none["day"], days)
            and not subjects.names_own_day(elsewhere, days)
        ):
            return Status.CANCELLED
        for found, pattern in _DONE:
            if (done := pattern.search(sentence)) and subjects.is_own(done.groupdict().get("what") or "", title, days):
                return found
    return Status.SCHEDULED


def _is_on(day: str | None, days: subjects.Days | None) -> bool:
    """Whether the day or month that a sentence names, if any, is the event's own."""
    return day is None or (days is not None and not subjects.other_day_follows(day, days))


_OFF = (Status.CANCELLED, Status.POSTPONED)
_HINT = re.compile(
    r"zoom|virtual|online|teams|webex|cancel|postpone|schedul|moved|new date|was to be|call|push|bump|shift|\boff\b"
    r"|\bno [\w’'& -]{3,50} (?:this|today|tonight|in|on|for)\b|rained out|snowed out|put off|on hold|delayed"
    r"|not take place|not be held",
    re.I,
)


def _meaning(word: str) -> Status:
    word = word.strip().replace("_", " ")
    if re.fullmatch(r"moved[ -]?online", word, re.I):
        return Status.MOVED_ONLINE
    if word.lower() == "cancel":
        return Status.CANCELLED
    return next((status for pattern, status in _MEANINGS if pattern.match(word)), Status.SCHEDULED)


@lru_cache(maxsize=1024)
def _of_title(title: str) -> str:
    title = title[:_OPENING]
    match = _leading(title) or _tail(title)
    if match is None and len(title) <= _TITLE_STATEMENT_AT_MOST:
        match = _STATEMENT.search(title)
        if match and _WAS_SAID_OF.search(title[: match.start("word")]):
            match = None
        if match is None and _NOTICE.search(title):
            return "cancelled"
    return _word(match)


def _leading(text: str) -> re.Match[str] | None:
    return next((match for pattern in _BANNERS if (match := pattern.match(text))), None)


def is_badge(text: str) -> bool:
    """Whether a text is nothing but the word of what became of something: "Cancelled", "POSTPONED!"."""
    match = _BANNER.match(text) if len(text) <= _LONGEST_BADGE else None
    return match is not None and not re.search(r"\w", text[match.end() :])


def is_deferred(text: str) -> bool:
    """Whether a text says that a meeting is deferred, as clerks call what is postponed."""
    return _DEFERRED.match(text) is not None


def is_notice(title: str) -> bool:
    """Whether a title says nothing but that something was called off: "Cancellation Notice"."""
    return _ONLY_NOTICE.fullmatch(title) is not None


def _tail(title: str) -> re.Match[str] | None:
    match = _TAIL.search(title)
    if match and match.group("word") is None:
        return _TAIL_SHOUT.search(title)
    return match


@lru_cache(maxsize=512)
def _of_opening(text: str) -> str:
    lines = text.split("\n")
    led = None if _GOES_ON.search(lines[0]) else _BANNER.match(lines[0]) or _SHOUTED.match(lines[0])
    return _word(led or next((found for line in lines if (found := _LABELLED.match(line))), None))


def _word(match: re.Match[str] | None) -> str:
    return (match.group("word") or "") if match else ""


def in_name(text: str) -> Status:
    """The status that a name tells with its first or its last words."""
    match = _leading(text[:_OPENING]) or _tail(text[:_OPENING])
    return _meaning(match.group("word") or "") if match else Status.SCHEDULED


@lru_cache(maxsize=1024)
def without_banner(title: str) -> str:
    """The title without a leading or trailing status word, unless nothing else is there."""
    if len(title) > _OPENING:
        return title
    bare = title
    for pattern in (*_BANNERS, _NEWS_BANNER):
        if match := pattern.match(bare):
            bare = bare[match.end() :]
    if match := _tail(bare):
        bare = bare[: match.start()]
    bare = bare.lstrip(" *-–—:|~!,").rstrip(" *-–—:|~,")
    return bare if len(bare) > 2 else title


@lru_cache(maxsize=1024)
def previous_start(title: str, opening: str, *, now: datetime, timezone: str) -> datetime | None:
    """The day it was moved from, where the title or the first words say so: "Rescheduled from March 3"."""
    for text in (title[:_OPENING], opening[:_OPENING]):
        if match := _PREVIOUS.search(text):
            after = text[match.end() : match.end() + 80]
            found = dates.find(after, now=now, timezone=timezone)
            if found and not after[: found[0].begin].strip(" ,:("):
                return found[0].when.start
    return None
