"""What the words behind a name, or behind a list of names, say of it: mostly what the person will do."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.names.vocabulary import given_names
from scrapers.reading.people import evidence
from scrapers.reading.people.cues import (
    CONTACT,
    DETERMINERS,
    HONOURED,
    LINKING,
    MENTIONS,
    NOT_ANNOUNCING,
    PREPOSITIONS,
    PRIZES,
    PRONOUNS,
    ROLES,
    VERBS,
    present,
)  # fmt: skip
from scrapers.reading.people.evidence import NOTHING, Evidence, against, fair, strong, weak
from scrapers.reading.people.following import acts
from scrapers.reading.people.following.asides import NOUNS_IN_S, skip_adverbs, skip_asides, verbal
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_PLANS = words("agreed promised confirmed accepted invited offered volunteered scheduled slated set expected asked going ready happy excited tapped booked arranged honored")
_DONE = words("been named selected chosen tapped elected appointed")
_DOES = {"interviewing": Role.MODERATOR, "questioning": Role.MODERATOR, "moderating": Role.MODERATOR, "asking": Role.MODERATOR, "hosting": Role.HOST, "emceeing": Role.HOST}
_FOR_DOING = {"emceeing": Role.HOST, "hosting": Role.HOST, "presiding": Role.HOST, "moderating": Role.MODERATOR, "facilitating": Role.MODERATOR, "interviewing": Role.MODERATOR}
_BRINGS = words("pointers tips advice news stories insights lessons ideas update look report overview answers")
_AT_THE_DOOR = words("tickets forms information details info applications flyers signups sign-up sheets directions")
_WON = words("year honoree recipient winner inductee marshal laureate champion awardee")


def read(line: Line, end: int, stop: int, several: bool) -> Evidence:
    """The evidence right of the token ``end``; ``several`` is whether two or more names stand before it."""
    if line.mark(end) in (",", "(", ":", "-", "–", "at") and _a_number(line.mark(end + 1)):
        return against("a contact")
    if line.low(end) in ("next", "last") and line.low(end + 1) in ("month", "week", "time", "year", "quarter"):
        return against("another time")
    if line.mark(end) == "(" and line.low(end + 1) in ("see", "contact", "call", "ask", "email", "e-mail", "text"):
        return against("a contact")
    if line.mark(end) == "," and line.low(end + 1) == "who" and (told := _who(line, end + 2, stop)).weight:
        return told
    if line.low(end) == "who":
        if (told := _who(line, end + 1, stop)).weight:
            return told
        will = next((here for here in range(end + 2, min(stop, end + 16)) if line.low(here) == "will" or not (line.tokens[here].word or line.mark(here) == "&")), -1)
        return after_will(line, will + 1, stop) if will > 0 and line.low(will) == "will" else NOTHING
    if line.mark(end) == "," and line.low(end + 1) == "who'll":
        return after_will(line, end + 2, stop)
    at = skip_asides(line, end, stop)
    if at >= stop:
        return NOTHING
    told = _read(line, at, end, stop, several)
    if not told.weight and line.tokens[at].word and not line.tokens[at].capital and line.mark(at) not in ",;":
        comma = next((here for here in range(at, min(stop, at + 7)) if not line.tokens[here].word), -1)
        if comma > 0 and line.mark(comma) == "," and comma + 1 < stop and verbal(line, comma + 1):
            at = comma + 1
            told = _read(line, at, end, stop, several)
    if told.why in ("“lead … discussion”", "“leads … discussion”") and _on_a_topic(line, at, stop):
        return strong(Role.SPEAKER, "presents a topic", own=True)
    return told if told.weight else _pronoun_will(line, at, stop)


def _a_number(text: str) -> bool:
    """Whether a word is a telephone number: 555-0199, 614-555-0199, 555.0199."""
    digits = [part for part in text.replace(".", "-").split("-") if part]
    return len(digits) > 1 and all(part.isdigit() for part in digits) and len(digits[-1]) == 4 and len(digits[-2]) == 3


def _on_a_topic(line: Line, at: int, stop: int) -> bool:
    """"lead a discussion of recent decisions": who does so presents, and does not moderate."""
    return any(line.low(here) == "discussion" and "a" in (line.low(here - 1), line.low(here - 2)) and line.low(here + 1) in ("of", "on", "about", "drawn", "based", "built") for here in range(at, min(stop, at + 8)))


def _pronoun_will(line: Line, at: int, stop: int) -> Evidence:
    """"Jane Roe rewrote 600 pages; she'll show you how": what the rest of the sentence says that the person will do."""
    for here in range(at, min(stop - 1, at + 40)):
        low = line.low(here)
        if low in ("he'll", "she'll", "they'll"):
            return after_will(line, here + 1, stop)
        if low in ("he", "she") and line.low(here + 1) == "will":
            return after_will(line, here + 2, stop)
    return NOTHING


def _who(line: Line, at: int, stop: int) -> Evidence:
    """What ", who will tell us how" announces; a clause of a life announces nothing."""
    low = line.low(at)
    if low in ("will", "is"):
        return after_will(line, at + 1, stop) if low == "will" else _is(line, at + 1, stop)
    if any(line.low(here) in ("podcast", "show", "radio", "program", "blog", "column", "channel") for here in range(at + 1, min(stop, at + 7))):
        return NOTHING
    told = _verb(line, at, stop) or NOTHING
    if not told.weight and low in ("returns", "visits") and line.low(at + 1) in ("to", "us", "with", "for") and not any(line.low(here) == "from" for here in range(at + 1, min(stop, at + 6))):
        return strong(Role.SPEAKER, f"“who {low}”")
    return told


def _read(line: Line, at: int, end: int, stop: int, several: bool) -> Evidence:
    at = skip_adverbs(line, at, stop)
    if at >= stop:
        return NOTHING
    low, text = line.low(at), line.mark(at)
    if not line.tokens[at].word:
        return NOTHING
    if _defends(line, at, stop):
        return against("only defends a title")
    if low == "to":
        if at + 1 >= stop or line.tokens[at + 1].capital or not line.tokens[at + 1].word:
            # "welcome Jane Roe to Main Street"
            return NOTHING
        told = after_will(line, at + 1, stop)
        return Evidence(told.weight, told.role, f"“to {line.low(at + 1)}”", told.own)
    if low in ("will", "'ll", "would", "shall", "can", "plans", "hopes", "intends", "aims"):
        return after_will(line, at + 1, stop) if low != "would" else NOTHING
    if low.endswith("'ll"):
        return NOTHING
    if low in ("is", "are", "'s"):
        return _is(line, at + 1, stop)
    if low in ("has", "have"):
        return _has(line, at + 1, stop)
    if low in ("was", "were"):
        return fair(Role.HONOREE, "“was named”") if line.low(at + 1) in _DONE and any(line.low(here) in ("award", "year", "honoree", "recipient") for here in range(at, min(stop, at + 10))) else NOTHING
    if low == "and" and line.low(at + 1) in ("his", "her", "their", "members", "colleagues", "students", "several", "other"):
        will = next((here for here in range(at + 2, min(stop, at + 8)) if line.low(here) == "will"), -1)
        if will > 0:
            return after_will(line, will + 1, stop)
        comma = next((here for here in range(at + 2, min(stop, at + 12)) if line.mark(here) == ","), stop)
        close = next((here for here in range(comma + 1, min(stop, comma + 6)) if line.mark(here) == ","), comma)
        return _present(line, close + 1, stop, True) if close + 1 < stop else NOTHING
    if low == "and" and line.low(at + 1) in ("staff", "team", "crew", "company", "friends", "family", "co-workers", "colleagues") and at + 3 < stop:
        return _read(line, at + 2, at + 2, stop, True)
    if low == "in" and line.low(at + 1) == "the" and line.low(at + 2) == "chair":
        return strong(Role.HOST, "“in the chair”", own=True)
    if low == "in" and line.low(at + 1) in ("conversation", "dialogue", "discussion") and (several or line.low(at + 2) == "with"):
        return strong(Role.SPEAKER, f"“in {line.low(at + 1)}”")
    if low in ("on", "about") and at <= end + 1:
        return fair(Role.SPEAKER, f"“{low}” a topic") if at + 1 < stop else NOTHING
    if low == "for" and line.low(at + 1) in _FOR_DOING:
        return strong(_FOR_DOING[line.low(at + 1)], f"“for {line.low(at + 1)}”", own=True)
    if low == "with" and (told := _with(line, at, stop)).weight:
        return told
    if low in ("for", "by", "at", "via", "with") and at == end:
        if any(line.low(here) in CONTACT or line.low(here) in ("phone", "mail") for here in range(at + 1, min(stop, at + 3))):
            return against("a contact")
        return NOTHING
    if low in ("preside", "moderate", "emcee", "officiate"):
        return acts.of(line, at, stop) or NOTHING
    if low == "as" and line.low(at + 1) in ("she", "he", "they"):
        done = acts.of(line, at + 2, stop)
        return done if done is not None and done.role in (Role.MODERATOR, Role.HOST) else NOTHING
    if line.tokens[at].capital and at == end and low in ("retirement", "farewell", "roast", "investiture", "eagle"):
        return strong(Role.HONOREE, f"their {low}", own=True)
    if low == "know" or low in ("passed", "died"):
        return against(f"“{low}”")
    if low in ("presiding", "moderating", "emceeing", "officiating"):
        return strong(Role.MODERATOR if low == "moderating" else Role.HOST, f"“{low}”", own=True)
    if low in ("guiding", "leading", "steering", "facilitating", "keeping", "asking", "posing") and (doing := acts.of(line, at, stop)) is not None and doing.role is Role.MODERATOR:
        return doing
    if low in ("speaks", "talks", "presents", "discusses", "visits") and line.tokens[at].capital and at == end:
        return strong(Role.SPEAKER, f"“{low}”", own=True)
    if low in PREPOSITIONS or not text[0].islower():
        return NOTHING
    return _present(line, at, stop, several)


def _defends(line: Line, at: int, stop: int) -> bool:
    """"is back to defend his 96", "have promised to defend their title": a winner of earlier years, who only plays."""
    verb = next((here for here in range(at, min(stop, at + 7)) if line.low(here) in ("defend", "defends", "reclaim", "repeat")), -1)
    return verb >= 0 and (line.low(verb + 1) in ("his", "her", "their", "its") or (line.low(verb + 1) == "the" and line.low(verb + 2) in _CROWNS))


_CROWNS = words("title crown trophy championship cup belt record")


def _with(line: Line, at: int, stop: int) -> Evidence:
    """"Jane Roe of the parks office with tips on bears", "present Jane Roe with the Spirit Award"."""
    near = [line.low(here) for here in range(at + 1, min(stop, at + 8))]
    if any(low in PRIZES for low in near) and any(line.low(here) in ("present", "presents", "presenting", "honor", "surprise") for here in range(max(0, at - 8), at)):
        return strong(Role.HONOREE, "presented with a prize", own=True)
    gives = next((place for place, low in enumerate(near[:4]) if low in _BRINGS), -1)
    return fair(Role.SPEAKER, f"“with {near[gives]}”") if gives >= 0 and any(low in ("on", "about", "for", "from", "of") for low in near[gives + 1 : gives + 3]) else NOTHING


def after_will(line: Line, at: int, stop: int) -> Evidence:
    """What a verb behind "will" announces."""
    at = skip_adverbs(line, at, stop)
    if at >= stop:
        return NOTHING
    low = line.low(at)
    if low in ("not", "never") or _arranges(line, at, stop):
        return against("“will not”" if low in ("not", "never") else "a contact")
    if low == "be":
        return _is(line, at + 1, stop, coming=True)
    if low == "call" and line.low(at + 1) in ("the", "our", "us", "everyone") and (told := acts.of(line, at, stop)) is not None:
        return told
    if low == "turn" and (told := acts.of(line, at, stop)) is not None:
        return told
    if low == "sit" and (told := _sits(line, at, stop)) is not None:
        return told
    if low == "have" and any(line.low(here) in _AT_THE_DOOR for here in range(at + 1, min(stop, at + 4))):
        return against("a contact")
    if low in ("collect", "check"):
        return against("a contact")
    if low == "have" and line.low(at + 1) in ("the", "our") and line.low(at + 2) in ("program", "invocation", "prayer", "blessing", "devotional", "benediction"):
        return strong(Role.SPEAKER, f"“have the {line.low(at + 2)}”", own=True)
    if low == "become" and (told := acts.of(line, at, stop)) is not None:
        return told
    if low in ("have", "miss", "attend", "retire", "succeed", "replace", "become", "turn", "remain", "need", "check", "collect", "assume", "respond", "accept-rsvps"):
        return strong(Role.HONOREE, "“will retire”") if low == "retire" else (fair(Role.SPEAKER, "“will attend”") if low == "attend" else NOTHING)
    return _verb(line, at, stop) or _second_verb(line, at, stop) or strong(Role.SPEAKER, f"“will {low}”", own=True)


def _sits(line: Line, at: int, stop: int) -> Evidence | None:
    """"sits down with three shop owners": who sits down with several unnamed asks them."""
    near = [line.low(here) for here in range(at + 1, min(stop, at + 5))]
    several = near[:2] == ["down", "with"] and (near[2:3] or [""])[0] in ("two", "three", "four", "five", "several", "a")
    return strong(Role.MODERATOR, "“sits down with” several", own=True) if several and line.low(at + 4).islower() and not line.tokens[min(at + 4, len(line.tokens) - 1)].capital and (near[2] != "a" or "panel" in near) else None


def _second_verb(line: Line, at: int, stop: int) -> Evidence | None:
    """"keeps time and asks the questions": the role of a verb that "and" joins to the first, where it has one."""
    for here in range(at + 1, min(at + 9, stop - 1)):
        if line.low(here) == "and":
            told = _verb(line, here + 1, stop)
            return told if told is not None and told.weight > 0 else None
        if not line.tokens[here].word:
            return None
    return None


_TELLS = words("demonstrate explain teach discuss explore unpack tell describe recount")
"""Whatever these are about, even e-mail, is a topic."""


_TOPICAL = words("about how why what on")
"""Behind these stands what is spoken of, were it telephones."""


def _arranges(line: Line, at: int, stop: int) -> bool:
    """Whether the verb is about tickets, lists and answers: somebody to turn to."""
    near = [line.low(here) for here in range(at, min(stop, at + 6)) if line.tokens[here].word]
    near = near[: next((place for place, low in enumerate(near) if place and low in _TOPICAL), len(near))]
    if near[:1] and near[0].removesuffix("s") in _TELLS and near[1:2] not in (["you"], ["us"], ["him"], ["her"], ["them"]):
        return False
    if near[:1] and near[0] in ("call", "calls") and "order" in near:
        return False
    if near[:1] and near[0].removesuffix("s") in ("present", "award", "hand") and ("check" in near or "checks" in near or "cheque" in near):
        return False
    if near[:1] and near[0] in ("answer", "answers", "take", "takes", "field", "fields", "hear") and ("questions" in near or "comments" in near or "complaints" in near):
        return False
    return any(low in CONTACT and low not in ("tell", "let", "info", "information", "see", "ask", "questions", "question", "reach", "call", "pay", "sign", "return", "details", "check", "deliver", "delivers", "submitted", "notify", "ring", "write", "send", "text") and not (place == 0 and low in ("comments", "checks", "comment")) for place, low in enumerate(near)) or near[:1] == ["fine"]


def _verb(line: Line, at: int, stop: int) -> Evidence | None:
    """The role of a verb in its first form or with an s."""
    low = line.low(at)
    near = [line.low(here) for here in range(at, min(stop, at + 8))]
    if (role := _acts_as(line, at, stop)) is not None:
        return strong(role, f"“{low} as …”", own=True)
    if low in ("do", "does", "handle", "handles") and (doing := next((word for word in near if word in _DOES), "")):
        return strong(_DOES[doing], f"“{low} the {doing}”", own=True)
    if low in ("play", "plays") and at + 2 < stop and line.tokens[at + 1].capital and line.tokens[at + 2].capital and line.low(at + 1) in given_names():
        return strong(Role.SPEAKER, f"“{low}” somebody else", own=True)
    return acts.of(line, at, stop)


def _acts_as(line: Line, at: int, stop: int) -> Role | None:
    """The role behind "as": "returns as emcee", "serves as our guide"."""
    for here in range(at + 1, min(at + 6, stop)):
        if line.low(here) == "as":
            if line.low(here + 1) == "installing" or line.low(here + 2) == "installing":
                return Role.HOST
            noun = next((line.low(ahead) for ahead in range(here + 1, min(here + 5, stop)) if line.low(ahead) in ROLES), "")
            return ROLES[noun] if noun and ROLES[noun] is not Role.PERFORMER else None
        if not line.tokens[here].word:
            return None
    return None


def _present(line: Line, at: int, stop: int, several: bool) -> Evidence:
    low = line.low(at)
    if _arranges(line, at, stop):
        return against("a contact")
    if low in ("sits", "sit") and (told := _sits(line, at, stop)) is not None:
        return told
    if low in ("starts", "begins") and line.low(at + 1) in ("on", "in", "at", "his", "her", "work", "next", "this", "as"):
        return NOTHING
    if low == "says" and line.low(at + 1) == "no" and line.low(at + 2).endswith("s"):
        return against("“says no …”")
    if low == "says" and line.low(at + 1) in ("yes", "no"):
        return acts.of(line, at, stop) or NOTHING
    if low == "says" and not any(line.mark(here) in "\"“”" for here in range(len(line.tokens))):
        return Evidence(evidence.FAIR, Role.SPEAKER, "“says”", True)
    if low in MENTIONS:
        return against(f"“{low}”")
    if low in ("gave", "spoke", "presented", "led"):
        return NOTHING
    if low in NOT_ANNOUNCING and low not in ("sings", "plays", "performs"):
        role = _acts_as(line, at, stop)
        return strong(role, f"“{low} as …”", own=True) if role is not None else acts.of(line, at, stop) or NOTHING
    if low.endswith("s") and low not in NOUNS_IN_S and len(low) > 3 and not low.endswith("ss"):
        known = present(low) or acts.of(line, at, stop) is not None
        if not known and not _takes_more(line, at + 1, stop):
            return NOTHING
        told = _verb(line, at, stop)
        if told is not None and told.weight < 0:
            return _second_verb(line, at, stop) or told
        return told or _second_verb(line, at, stop) or (strong(Role.SPEAKER, f"“{low}”", own=True) if known else Evidence(evidence.FAIR, Role.SPEAKER, f"“{low}”, told as it happens", True))
    if several and (told := acts.of(line, at, stop)) is not None and (told.weight < 0 or low == "become"):
        return told
    if several and (low in VERBS or low == "co-host"):
        return _verb(line, at, stop) or strong(Role.SPEAKER, f"“{low}”")
    return NOTHING


def _takes_more(line: Line, at: int, stop: int) -> bool:
    """Whether what follows a word may follow a verb: "masks optional" is a thing and its quality."""
    if at >= stop or not line.tokens[at].word or line.tokens[at].capital:
        return True
    low = line.low(at)
    return low in DETERMINERS or low in PREPOSITIONS or low in PRONOUNS or low in LINKING or low.endswith(("ly", "ing", "s", "'s")) or low in ("out", "up", "off", "back", "down", "away") or line.mark(at)[0].isdigit()


def _is(line: Line, at: int, stop: int, coming: bool = False) -> Evidence:
    at = skip_adverbs(line, at, stop)
    near = [line.low(here) for here in range(at, min(stop, at + 7))]
    if not near:
        return NOTHING
    if ("spirit" in near and "in" in near) or near[0] in ("not", "missed", "dearly", "unable"):
        return against("not there")
    if near[0] in ("looking", "collecting", "taking", "accepting", "organizing", "coordinating", "handling") and not {"stage", "questions", "part", "over", "us", "back", "award", "medal"} & set(near[1:]):
        return against("only looks for help")
    if "contact" in near or "inviting" in near or near[0] in ("reached", "contacted") or near[:2] == ["in", "charge"] or "hospital" in near[:4] or ("birthday" in near and "celebrating" in near) or (near[0] in ("chair", "chairman", "chairing") and not {"panel", "session", "discussion"} & set(near)):
        return against("a contact")
    if any(line.low(here) in ("year", "month", "quarter") and line.low(here - 1) == "the" and line.low(here - 2) == "of" for here in range(at + 2, min(stop, at + 10))):
        return strong(Role.HONOREE, "“is … of the year”", own=True)
    if near[0] in ("running", "vying", "competing", "campaigning") and "for" in near[1:3]:
        return strong(Role.PANELLIST, f"“is {near[0]} for”", own=True)
    if near[:2] == ["presented", "with"]:
        return strong(Role.HONOREE, "“is presented with”", own=True)
    if "featured" in near[:3] and not {"artist", "vendor", "recipe", "in"} & set(near[:4]):
        return strong(Role.SPEAKER, "“is … featured”", own=True)
    if near[:2] == ["one", "of"]:
        near = near[2:] or near
    if near[0] == "this" and near[1:2] == ["year's"] and any(line.low(here) in _WON for here in range(at + 2, min(stop, at + 10))):
        return strong(Role.HONOREE, "“is this year's …”", own=True)
    if not {"podium", "mic", "microphone", "lectern", "program"}.isdisjoint(near) and not {"director", "manager", "coordinator", "chair"} & set(near):
        return strong(Role.SPEAKER, "“is at the podium”", own=True)
    for place, low in enumerate(near[:5]):
        if low in ("who", "at", "of", "in", "and", "for", "by") or (place and not line.tokens[at + place].word):
            break
        if low in ("recognized", "celebrated", "honored") and line.low(at + place + 1) == "as":
            return NOTHING
        if (low == "wrapped" and {"quilt", "quilts"} & set(near)) or low in HONOURED or low in ("honored", "recognized", "inducted", "installed", "sworn", "roasted"):
            return strong(Role.HONOREE, f"“is {low}”", own=True)
        if (low in ROLES and low not in ("leader", "leaders", "teacher", "class", "band", "music", "host", "winner", "judge", "guide", "lecturer", "trainer", "panel")) or (low in ("speaker", "host") and place < 4):
            if low == "winner" and place == 0:
                continue
            return strong(ROLES[low], f"“is {low}”", own=True)
        if place == 0 and low.endswith("ing") and (told := acts.of(line, at, stop)) is not None and told.weight > 0:
            return told
        if coming and place == 0 and low in ("introduced", "interviewed", "joined") and near[1:2] == ["by"]:
            return strong(Role.SPEAKER, f"“will be {low} by”", own=True)
        if coming and place == 0 and low.endswith("ing") and (low[:-3] in VERBS or f"{low[:-3]}e" in VERBS or low[:-4] in VERBS):
            return strong(Role.SPEAKER, f"“will be {low}”", own=True)
        if low in ("joining", "speaking", "coming", "back", "presenting", "returning", "visiting", "sharing", "leading", "here", "teaching", "appearing", "heading", "giving", "available", "delivering", "discussing"):
            return strong(Role.SPEAKER, f"“is {low}”", own=True) if low not in ("heading",) else strong(Role.HONOREE, "“is heading”")
        if low in ("moderating", "interviewing", "facilitating"):
            return strong(Role.MODERATOR, f"“is {low}”", own=True)
        if low in ("hosting", "emceeing", "presiding"):
            return strong(Role.HOST, f"“is {low}”", own=True)
        if low == "retiring":
            return strong(Role.HONOREE, "“is retiring”", own=True)
        if low in _PLANS:
            return _planned(line, at + place, stop) or strong(Role.SPEAKER, f"“is {low}”")
    if near[:2] in (["with", "us"], ["on", "hand"], ["in", "town"], ["up", "next"], ["on", "stage"]) or near[:3] == ["on", "the", "panel"]:
        return strong(Role.PANELLIST if "panel" in near else Role.SPEAKER, "“is here”")
    return weak(Role.SPEAKER, "“will be”") if coming else NOTHING


def _planned(line: Line, at: int, stop: int) -> Evidence | None:
    """What somebody asked, set or ready will do, where that gives a role: "has been asked to moderate"."""
    to = next((here for here in range(at + 1, min(at + 4, stop - 1)) if line.low(here) == "to"), -1)
    told = _verb(line, to + 1, stop) if to > 0 else None
    return told if told is not None and told.weight > 0 else None


def _has(line: Line, at: int, stop: int) -> Evidence:
    at = skip_adverbs(line, at, stop)
    near = [line.low(here) for here in range(at, min(stop, at + 5))]
    if not _AT_THE_DOOR.isdisjoint(near[:3]):
        return against("a contact")
    if any(low in ("tips", "fixes", "ideas", "answers", "ways", "secrets", "lessons", "hacks", "tricks", "stories") for low in near[:3]) and near[:1] != ["no"]:
        return fair(Role.SPEAKER, "“has tips”")
    if near[:1] in (["some"], ["news"], ["stories"], ["answers"]) or near[:2] in (["a", "few"], ["the", "latest"], ["the", "answers"]):
        return fair(Role.SPEAKER, "“has a few …”")
    if near[:1] == ["the"] and len(near) > 1 and near[1] in ("prayer", "invocation", "blessing", "devotional", "floor", "opening", "closing"):
        return strong(Role.SPEAKER, f"“has the {near[1]}”", own=True)
    if near[:1] == ["the"] and any(low in ("minute", "program", "report", "update", "forecast", "spotlight", "thought") and line.low(at + place - 1) not in ("of", "for", "in") for place, low in enumerate(near[:3]) if place):
        return fair(Role.SPEAKER, f"“has the {near[1]}”")
    if near and near[0] in _PLANS:
        return _planned(line, at, stop) or strong(Role.SPEAKER, f"“has {near[0]}”")
    if near[:1] == ["been"] and len(near) > 1:
        if near[1] in ("invited", "asked", "booked", "confirmed"):
            return _planned(line, at + 1, stop) or strong(Role.SPEAKER, "“has been invited”")
        if near[1] in ("named", "selected", "chosen"):
            return strong(Role.HONOREE, "“has been named”")
    return NOTHING
