"""Where in a line of prose people's names stand; whether they do anything there is for others to judge."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from scrapers.reading.names import vocabulary as words
from scrapers.reading.occupations import TITLE_WORDS

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĶĹĻĽĿŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ"
_TOKEN = re.compile(
    rf"(?P<initial>(?:[{_UPPER}]\.){{1,3}}|\b[{_UPPER}]\b(?!['’&/]))"
    r"|(?P<word>[^\W\d_](?:\w|['’](?=\w)|[-‑/](?=[^\W\d_]))*)(?P<stop>\.)?"
    r"|(?P<nick>[\"“(][^\W\d_][\w.'’ -]{0,14}[\"”)](?=\s+[^\W\d_]))"
    r"|(?P<space>\s+)|(?P<other>[^\s])"
)
_POSSESSIVE = re.compile(r"['’]s?$")
_HYPHENATED = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{2,6}")
"""Hye-jin, Seo-yeon: a given name before a surname that is known."""
_NO_INITIALS = frozenset(["U.S.", "U.K.", "D.C.", "P.O.", "N.D.", "S.D.", "E.U.", "U.N.", "A.M.", "P.M."])
_NOBLE = frozenset(["de", "van", "von", "der", "den", "di", "del", "della", "bin", "ibn", "ter", "da", "dos"])
_SUFFIX = re.compile(r"(?!,\s+Sr\.?\s+[A-Z]),?\s+(Jr|Sr|II|III|IV)\b\.?")
"""Not the senior of "Ann Lee, Sr. Director"."""
_ABBREVIATED = frozenset({"dr", "mr", "mrs", "ms", "hon", "rev", "prof", "sen", "rep", "gov", "lt", "col", "gen", "capt", "sgt", "maj", "adm", "st", "jr", "sr", "fr", "atty", "dra", "supt", "cmdr", "brig", "cdr", "ltc", "cpl", "pvt", "ens", "radm", "vadm", "msgt", "ssgt", "cpt", "insp", "det", "pres", "supv", "msgr", "br", "sra"})


@dataclass(frozen=True, slots=True)
class Name:
    """A name at ``text[begin:finish]``; ``lead`` is where its honorific or office begins.

    ``sure`` is 2 for a known given name, 1 for a known surname alone, 0 for neither.
    """

    begin: int
    finish: int
    lead: int
    name: str
    office: str | None
    sure: int


@dataclass(slots=True)
class _Token:
    text: str
    begin: int
    finish: int
    sort: str


def _tokens(line: str) -> list[_Token]:
    found = []
    for match in _TOKEN.finditer(line):
        sort = match.lastgroup or "other"
        text, begin, finish = match.group(), match.start(), match.end()
        if sort == "space":
            if "\n" in text:
                found.append(_Token(text, begin, finish, "other"))
            continue
        if sort == "stop" or match.group("word"):
            word = match.group("word")
            sort = "word"
            if match.group("stop") and word.lower() not in _ABBREVIATED:
                found.append(_Token(word, begin, finish - 1, sort))
                found.append(_Token(".", finish - 1, finish, "other"))
                continue
            text = word
            if match.group("stop"):
                finish = match.end()
        found.append(_Token(text, begin, finish, sort))
    return found


def _capital(text: str) -> bool:
    return text[:1].isupper() or (text[:3].lower() in ("el-", "al-") and text[3:4].isupper()) or (text[:2].lower() in ("d'", "d’", "o'", "o’") and text[2:3].isupper())


def _barrier(text: str) -> bool:
    low = _POSSESSIVE.sub("", text.lower()).removesuffix("-elect")
    return low in words.BARRIERS or low in words.OFFICES or low in words.occupations() or any(c.isdigit() for c in text)


_PAIR = re.compile(
    rf"(?<![\w'’])([{_UPPER}][\w'’‑-]{{0,30}})(?:\.\s*|\s+)(?=(?:[\"“(][^\W\d_][\w.'’ -]{{0,14}}[\"”)]\s+|(?:[^\W\d_]{{1,3}}\.?\s+){{1,3}})?((?:[a-z]{{1,2}}['’-])?[{_UPPER}][\w'’‑-]*))"
)


def possible(line: str) -> bool:
    """Whether two capitals stand together that could be one; most sentences are done with here."""
    given = words.given_names()
    for match in _PAIR.finditer(line):
        first = match.group(1)
        if len(first) <= 2 or first.lower() in given:
            return True
        if not _barrier(first) and not _barrier(match.group(2)):
            return True
    return False


def find(line: str) -> tuple[Name, ...]:
    """Every person's name in the line, in reading order."""
    return _found(line) if possible(line) else ()


@lru_cache(maxsize=256)
def _found(line: str) -> tuple[Name, ...]:
    tokens = _tokens(line)
    found: list[Name] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if (token.sort == "initial" and token.text not in _NO_INITIALS) or (token.sort == "word" and _capital(token.text) and not _stops(tokens, at)):
            name, at = _read(line, tokens, at)
            if name:
                found.append(name)
        else:
            at += 1
    return tuple(found)


def _stops(tokens: list[_Token], at: int) -> bool:
    """Whether the word at ``at`` can't begin or continue a name."""
    low = _POSSESSIVE.sub("", tokens[at].text.lower())
    if low in words.HONORIFICS or low in words.SUFFIXES:
        return True
    if not _barrier(tokens[at].text):
        return False
    if low in words.given_names() and low in words.OFFICES and low not in words.PLAIN:
        # Dean, Bishop, Judge: a name where it is not followed by a whole name of its own
        return _whole_name_follows(tokens, at + 1)
    return True


def _whole_name_follows(tokens: list[_Token], at: int) -> bool:
    two = tokens[at : at + 2]
    return len(two) == 2 and two[0].sort == "word" and two[0].text.lower() in words.given_names() and (
        two[1].sort == "initial" or (two[1].sort == "word" and _capital(two[1].text))
    )


def _read(line: str, tokens: list[_Token], start: int) -> tuple[Name | None, int]:
    """The name that begins at token ``start``, and the token to go on from."""
    core: list[_Token] = []
    at, ended = start, False
    while at < len(tokens) and not ended:
        token = tokens[at]
        low = token.text.lower()
        if token.sort == "initial" or (token.sort == "nick" and core) or (token.sort == "word" and low in words.PARTICLES and core and not _capital(token.text) and _capital_follows(tokens, at + 1)) or (token.text == "St" and core and _capital_follows(tokens, at + 1) and line[token.finish - 1 : token.finish] == "."):
            core.append(token)
        elif token.sort == "word" and _capital(token.text) and (not _stops(tokens, at) or _surname_here(core, tokens, at)):
            core.append(token)
            ended = bool(re.search(r"['’]s$", token.text))
        else:
            break
        at += 1
    after = max(at, start + 1)
    while core and core[-1].sort != "word":
        core.pop()
        at -= 1
    skipped = _words_before(core)
    start += skipped
    core = core[skipped:]
    capitals = [t for t in core if t.sort == "word" and _capital(t.text)]
    if len(capitals) + sum(t.sort == "initial" for t in core[:1]) < 2 or len(capitals) > 4 or len(core) > 6:
        return None, after
    finish = core[-1].finish
    suffix = _SUFFIX.match(line[finish : finish + 40])
    last = _POSSESSIVE.sub("", core[-1].text) if core[-1].text[-2:] in ("'s", "’s") else core[-1].text
    parts = [t.text for t in core[:-1]] + [last]
    if suffix:
        finish += suffix.end()
    name = line[core[0].begin : core[-1].begin] + last
    name = " ".join(name.split())
    if name.isupper() and len(name) > 5:
        name = _lowered(name)
    key = " ".join(p.strip(".\"“”()").lower() for p in parts)
    if key in words.KNOWN_AS_COMPANIES:
        return None, after
    first = parts[0].lower()
    nicknamed = any(t.sort == "nick" for t in core[1:-1])
    given = words.given_names()
    if _HYPHENATED.fullmatch(core[0].text) and last.lower() in words.surnames():
        nicknamed = True
    sure = 2 if first in given or first.split("-")[0] in given or nicknamed or (
        core[0].sort == "initial" and any(t.text.lower() in given or t.text.lower() in words.surnames() for t in core[1:])
    ) else int(any(t.text in _NOBLE for t in core[1:-1]) or last.lower() in words.surnames() or last.split("-")[-1].lower() in words.surnames())
    if sure == 2 and first in words.AMBIGUOUS and not nicknamed and last.lower() not in words.surnames() and not any(t.sort == "initial" for t in core):
        sure = 0
    if parts[0].isupper() and core[0].sort == "word" and len(parts[0]) > 2 and sure < 2:
        return None, after
    following = tokens[at] if at < len(tokens) else None
    if following and not suffix and _makes_a_thing(line, following, tokens, at, core):
        return None, after
    before = tokens[start - 1] if start else None
    if before is not None and before.finish <= core[0].begin and _is_thing_before(before, line[before.finish : core[0].begin]):
        return None, after
    lead, office = _led(line, tokens, start)
    if suffix:
        name += " " + (suffix.group(1) + "." if suffix.group(1) in ("Jr", "Sr") else suffix.group(1))
    return Name(core[0].begin, finish, lead, name, office, sure), after


def _words_before(core: list[_Token]) -> int:
    """How many words before a known given name are no part of it: "Keynoter Ana Fuentes", "Master Gardener Ana Fuentes"."""
    given = words.given_names()
    for index, token in enumerate(core[:-1]):
        low = token.text.lower()
        if token.sort != "word" or low.split("-")[0] in given:
            if index == 0 or token.sort != "word" or low in words.AMBIGUOUS:
                return 0
            known = core[0].text.lower() in words.surnames() and core[0].text.lower() not in TITLE_WORDS
            return 0 if known and index == 1 and len(core) < 4 else index
    return 0


def _capital_follows(tokens: list[_Token], at: int) -> bool:
    for token in tokens[at : at + 2]:
        if token.sort == "word" and _capital(token.text):
            return True
        if token.sort != "word" or token.text.lower() not in words.PARTICLES:
            return False
    return False


_NEVER_SURNAMES = words.CREDENTIALS | words.HONORIFICS | frozenset(
    ["inc", "llc", "ltd", "corp", "corporation", "company", "associates", "university", "college", "school", "hospital", "foundation", "memorial", "the", "and", "of", "for", "with", "street", "avenue", "road", "boulevard", "drive", "highway", "chamber", "awards", "award", "luncheon", "breakfast", "dinner", "mixer", "gala", "keynote", "speaker", "ceo", "cfo", "coo", "cto", "vp", "president", "director", "manager", "owner", "founder", "mayor", "senator", "governor", "january", "february", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "september", "october", "november", "december", "college", "center", "centre", "theatre", "theater", "insurance", "realty", "financial", "beach", "classic", "outing", "open", "golf", "invitational", "room", "ballroom", "auditorium", "library", "museum", "club", "inn", "county", "day", "days"]
)


def _surname_here(core: list[_Token], tokens: list[_Token], at: int) -> bool:
    """"Jane Park", "Bob Church", "Ann Young": a word that stops names ends one after a known given name,
    unless a further capital follows it ("Jane Park Avenue")."""
    low = _POSSESSIVE.sub("", tokens[at].text.lower())
    if low in _NEVER_SURNAMES or low not in words.surnames():
        return False
    named = [t for t in core if t.sort == "word"]
    if not named or (named[0].text.lower() not in words.given_names() and not _HYPHENATED.fullmatch(named[0].text)) or len(named) > 2:
        return False
    if len(named) == 2 and named[1].text.lower() in words.surnames() and named[1].text.lower() not in words.given_names():
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    place = low in words.PLACES
    if following is not None and following.sort == "word" and _capital(following.text):
        return False
    if following is not None and following.text.lower() in ("will", "is", "shares", "speaks", "presents", "joins", "leads", "discusses"):
        return True
    if following is None or following.text in ",;:|–—-(":
        # "Charlotte Hall," may be a place; "Charlotte Hall, CEO" is a person: what follows decides
        return not place or _person_after(tokens, at + 1)
    return not place


def _person_after(tokens: list[_Token], at: int) -> bool:
    return any(
        t.text.lower() in words.PERSONAL_NOUNS or t.text.lower() in words.OFFICES for t in tokens[at : at + 5] if t.sort == "word"
    )


def _makes_a_thing(line: str, following: _Token, tokens: list[_Token], at: int, core: list[_Token]) -> bool:
    """"Jane Roe Memorial", "Roetzel Andress & Co", "Smith Hall": the words name a thing, not a person."""
    gap = line[core[-1].finish : following.begin]
    if gap.strip() or "\n" in gap:
        return False
    low = _POSSESSIVE.sub("", following.text.lower())
    if following.sort == "word" and _capital(following.text):
        if low in words.PERSONAL_NOUNS or low in words.OFFICES or low in words.CREDENTIALS or low in words.SUFFIXES:
            return False
        if low in words.PLAIN and low not in words.PLACES:
            joined = low in ("and", "the", "will", "is", "to", "on", "at", "with", "of", "in", "for", "speaks", "as", "from", "by", "or")
            return not joined and low not in ("shares", "discusses", "presents")
        return True
    if following.sort == "word" and low in ("tribute", "scholarship", "memorial", "award", "foundation", "lookalike", "impersonator", "trophy"):
        return True
    if following.text == "&" and at + 1 < len(tokens):
        ahead = tokens[at + 1]
        return ahead.sort != "word" or not _whole_name_follows(tokens, at + 1)
    return False


_THING_BEFORE = frozenset(
    ["st", "saint", "mount", "mt", "lake", "fort", "camp", "port", "hotel", "cafe", "café", "bar", "restaurant", "club", "san", "santa", "street", "avenue", "route", "highway", "pier", "villa", "chez", "university", "college", "hospital", "church", "school", "park", "temple", "synagogue", "academy", "institute", "chapel", "cathedral", "plaza", "mansion", "theater", "theatre", "bank"]
)


def _is_thing_before(before: _Token, gap: str) -> bool:
    return before.sort == "word" and not gap.strip(" ") and before.text.lower() in _THING_BEFORE and _capital(before.text)


def _led(line: str, tokens: list[_Token], start: int) -> tuple[int, str | None]:
    """Where the honorifics and offices before a name begin, and the office: "State Senator", "Mayor"."""
    at = start
    held: list[str] = []
    while at > 0:
        token = tokens[at - 1]
        low = token.text.lower().removesuffix("-elect")
        if token.sort != "word" or line[token.finish : tokens[at].begin].strip() or "\n" in line[token.finish : tokens[at].begin]:
            break
        if low in words.HONORIFICS or (_capital(token.text) and low in words.OFFICES):
            held.insert(0, token.text if low not in words.HONORIFICS else "")
        elif held and any(held) and low in ("state", "u.s", "us", "lt", "vice", "fire", "police", "county", "former", "city", "council", "board", "deputy", "assistant", "past", "general", "attorney", "executive", "brigadier", "rear", "chief") and _capital(token.text):
            held.insert(0, token.text)
        else:
            break
        at -= 1
    office = " ".join(part for part in held if part)
    return tokens[at].begin, _spelled(office) or None


_SPELLED = {
    "sen": "Senator", "rep": "Representative", "gov": "Governor", "lt": "Lieutenant", "col": "Colonel", "gen": "General",
    "capt": "Captain", "sgt": "Sergeant", "maj": "Major", "adm": "Admiral", "us": "U.S.", "u.s": "U.S.", "commissioners": "Commissioner",
    "senators": "Senator", "representatives": "Representative", "councilmembers": "Councilmember", "mayors": "Mayor", "judges": "Judge",
}  # fmt: skip


def _spelled(office: str) -> str:
    return " ".join(_SPELLED.get(part.lower(), part) for part in office.split())


def _lowered(name: str) -> str:
    """JANE McROE-SMITH in capitals, as it is written elsewhere."""
    return re.sub(r"[^\W\d_]+", lambda m: m.group().capitalize(), name)


def proper(name: str) -> str:
    """The key under which two spellings of a name are one: no dots, no case, no initials or nicknames."""
    parts = [p for p in re.sub(r"[\"“(][^\"”)]*[\"”)]|,", " ", name).replace(".", " ").casefold().split() if len(p) > 1]
    parts = [p for p in parts if p not in words.SUFFIXES]
    return " ".join((parts[0], parts[-1])) if len(parts) > 1 else " ".join(parts)


__all__ = ["Name", "find", "possible", "proper"]
