"""Sponsors and hosts that are organisations: "Presenting Sponsor: KeyBank", "hosted by Acme Brewing"."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from hobnob.records import Organization
from scrapers.reading import bodies, names
from scrapers.reading.names.vocabulary import OFFICES, given_names, is_ordinary
from scrapers.reading.occupations import head
from scrapers.reading.tokens import Token, sentences, tokens
from scrapers.reading.words import words

MOST = 30
_LONGEST = 20_000
_SPONSOR = words("sponsor sponsors underwriter underwriters patrocinador patrocinadores")
_HOST = words("host hosts co-host co-hosts cohost cohosts hostess")
_LEVELS = words("platinum gold silver bronze diamond ruby emerald pearl sapphire copper titanium crystal presenting supporting premier signature partners partner underwriting")
_PAYS = words("sponsored underwritten presented patrocinado patrocinada co-sponsored supported")
_NOT = words(
    "the a an our your we you they it this that tbd tba member members contact become sponsorship sponsorships opportunity opportunities available call email click here "
    "register join please free cost tickets ticket rsvp date when where time location speaker speakers keynote thank thanks platinum gold silver bronze presenting event more "
    "see if for to includes include logo table sponsor sponsors monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december dr mr mrs ms mayor ceo president chairman doors lunch dinner breakfast agenda about parking enjoy come food drinks light appetizers "
    "levels level benefits deadline questions his her their all limited includes bring"
)
_SELLS = words("dealer dealers dealership franchisee affiliate retailer distributor")
_MONEY = words("sponsored underwritten patrocinado patrocinada co-sponsored possible you support")
"""After these a name is a firm's rather than a person's."""
_PAYING = _SPONSOR | _MONEY | _LEVELS | _PAYS
_BETWEEN = frozenset([",", ";", "|", "•", "·", "/", "&", "and", "plus"])
_BACK = words("of the and & for")


class _Row(NamedTuple):
    """One line's tokens, and the lines below it for a list that goes on there."""

    text: str
    tokens: list[Token]

    def low(self, at: int) -> str:
        return self.tokens[at].low if 0 <= at < len(self.tokens) else ""

    def mark(self, at: int) -> str:
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""


def sponsors(text: str) -> tuple[Organization, ...]:
    """The organisations that the text names as sponsors, in its order."""
    return _organizations(text, _SPONSOR, _paid)


def hosts(text: str) -> tuple[Organization, ...]:
    """The organisations that the text names as hosts."""
    return _organizations(text, _HOST, _hosted)


def _organizations(text: str, nouns: frozenset[str], cue: Callable[[_Row, int, int, int], int]) -> tuple[Organization, ...]:
    found: dict[str, Organization] = {}
    lines = [line for line in text[:_LONGEST].split("\n") if line.strip()]
    for place, line in enumerate(lines):
        row, cues = _cued(line)
        for first, at, stop in cues:
            begin = cue(row, first, at, stop)
            names_of = _list(row, begin, stop, paid=row.low(at) in _PAYING) if begin else list(_around(row, first, at, stop, nouns))
            if begin == len(row.tokens) and not names_of:
                names_of = _below(lines[place + 1 : place + 1 + MOST], paid=nouns is _SPONSOR)
            for name in names_of:
                found.setdefault(name.casefold(), Organization(name=name))
    return tuple(found.values())[:MOST]


@lru_cache(maxsize=1024)
def _cued(line: str) -> tuple[_Row, tuple[tuple[int, int, int], ...]]:
    """The line, and where words of it that may announce stand: the first token of their sentence, theirs, and the
    sentence's end. Read once for sponsors and hosts."""
    if not any(map(line.lower().__contains__, _SIGNS)):
        return _Row(line, []), ()
    row = _Row(line, tokens(line))
    return row, tuple(
        (first, at, stop) for first, stop in sentences(row.tokens) for at in range(first, stop) if row.tokens[at].low in _CUES
    )


_CUES = words("possible") | _SPONSOR | _HOST | _LEVELS | _PAYS | words("by you support hosted co-hosted cohosted co-presented hosting partnership collaboration conjunction event mixer luncheon meeting underwriting sponsoring")
_SIGNS = ("possible", "sponsor", "underwrit", "present", "host", "brought to", "possible by", "support", "platinum", "gold", "silver", "bronze", "diamond", "ruby", "emerald", "pearl", "sapphire", "copper", "titanium", "crystal", "premier", "signature", "partner", "patrocina", "collaboration", "conjunction", "joint")


def _paid(row: _Row, first: int, at: int, stop: int) -> int:
    """Where a list of those who pay begins, if the word at ``at`` announces one; 0 if not."""
    low = row.low(at)
    if low in _SPONSOR and row.low(at + 1) not in ("level", "levels", "code"):
        return _behind_noun(row, first, at, stop)
    if low in _PAYS:
        ahead = at + 3 if row.low(at + 1) == "in" and row.low(at + 2) == "part" else at + 1
        return ahead + 1 + (row.mark(ahead + 1) == ":") if row.low(ahead) in ("by", "por") and _pays(row, at) else 0
    if low == "by" and (row.low(at - 1) == "possible" or (row.low(at - 1) == "you" and row.low(at - 3) == "brought")) and row.low(at + 2) not in _SPONSOR:
        return at + 1
    if low == "you" and row.low(at - 1) == "to" and row.low(at - 2) == "brought" and row.low(at + 1) == "by":
        return at + 2
    if low == "support" and row.low(at - 1) in ("with", "generous") and row.low(at + 1) in ("from", "of") and row.low(at + 3) not in _SPONSOR:
        return at + 2
    if low in _LEVELS and (row.mark(at + 1) in (":", "–", "—") or (row.mark(at + 1) == "-" and not row.tokens[at + 1].glued)) and (at == first or row.mark(at - 1) in ".;"):
        return at + 2
    return 0


def _pays(row: _Row, at: int) -> bool:
    """Whether "presented by" is of the event: not "awards presented by", "an award supported by"."""
    return row.low(at) not in ("presented", "supported") or row.low(at - 1) not in ("award", "awards", "check", "paper", "was", "were", "be", "been", "are")


def _hosted(row: _Row, first: int, at: int, stop: int) -> int:
    """Where a list of hosts begins, if the word at ``at`` announces one; 0 if not."""
    low = row.low(at)
    if low in ("hosted", "co-hosted", "cohosted", "co-presented"):
        for here in range(at + 1, min(at + 5, stop)):
            if row.low(here) in ("by", "with"):
                return here + 1 + (row.mark(here + 1) == ":")
            if not row.tokens[here].word:
                return 0
        return 0
    if low in _HOST and row.mark(at + 1) == ":":
        return at + 2
    if low in _HOST and row.low(at + 1) in ("is", "are"):
        return at + 2
    if low in _HOST and row.low(at - 1) in ("our", "your") and row.mark(at + 1) == ",":
        return at + 2
    if low in _HOST and row.low(at - 1) in ("our", "your") and at + 1 < stop and bodies.proper_word(row.tokens[at + 1]):
        return at + 1
    if low in ("partnership", "collaboration", "conjunction") and row.low(at - 1) == "in" and row.low(at + 1) == "with":
        return at + 2
    if low in ("event", "mixer", "luncheon", "meeting") and row.low(at - 1) == "joint" and row.low(at + 1) in ("of", "with", "between"):
        return at + 2
    return 0


def _behind_noun(row: _Row, first: int, at: int, stop: int) -> int:
    """"Gold Sponsors: …", "our sponsors are …", "platinum sponsor Truist"; the end of the row where the list stands below."""
    ahead = at + 1
    if row.mark(ahead) == "(" and row.mark(ahead + 2) == ")":
        ahead += 3
    for here in range(ahead, min(ahead + 4, stop)):
        if row.mark(here) == ":" and here > ahead:
            return here + 1
        if not row.tokens[here].word or row.tokens[here].capital:
            break
    if row.mark(ahead) == "," and row.low(ahead + 1) in ("thank", "thanks", "with"):
        colon = next((here for here in range(ahead + 1, min(ahead + 6, stop)) if row.mark(here) == ":"), 0)
        if colon:
            return colon + 1
    if ahead == len(row.tokens):
        return ahead if ahead - first < 6 and all(token.capital for token in row.tokens[first:ahead] if token.word) else 0
    if row.mark(ahead) in (":", "–", "—", "-"):
        return ahead + 1
    if row.low(ahead) in ("is", "are", "include", "includes"):
        return ahead + 1 + (row.mark(ahead + 1) == ":")
    if (row.mark(ahead) == "," and row.low(at - 1) in ("our", "generous", "presenting", "title", "event", "the", "year's", "friends", "wonderful", "great")) or (row.mark(ahead) == "," and "our" in (row.low(here) for here in range(max(first, at - 6), at))):
        return ahead + 1
    if ahead < stop and bodies.proper_word(row.tokens[ahead]):
        told = not row.tokens[at].capital or row.low(at - 1) in _LEVELS or row.low(at - 1) in ("title", "event", "by", "our") or at == first
        return ahead if told else 0
    return 0


def _around(row: _Row, first: int, at: int, stop: int, nouns: frozenset[str]) -> Iterator[str]:
    """Those named before the noun: "Acme is our host", "Acme and Ajax are our sponsors", "on Acme, our sponsor", "Acme sponsors."."""
    low = row.low(at)
    if low == "hosting" and nouns is _HOST and row.low(at - 1) == "for":
        begin = next((here for here in range(at - 2, max(first, at - 10) - 1, -1) if row.low(here) == "to"), -1)
        if begin >= 0 and any(row.low(here) in ("thanks", "thank") for here in range(first, begin)):
            yield from _list(row, begin + 1, at - 1)
        return
    if low == "hosting" and nouns is _HOST and row.low(at - 1) in ("is", "are") and _all_bodies(row, first, at - 1):
        yield from _list(row, first + (row.low(first) == "the"), at - 1)
        return
    if low == "possible" and nouns is _SPONSOR:
        making = next((here for here in range(at - 1, max(first, at - 6) - 1, -1) if row.low(here) == "making"), -1)
        if making > 0 and row.low(making - 1) == "for":
            yield from _thanked(row, first, making - 1)
        return
    if low in nouns and row.mark(at + 1) == ")":
        yield from _in_brackets(row, first, at)
        return
    if low in ("underwriting", "sponsoring") and nouns is _SPONSOR and row.low(at - 1) == "for":
        yield from _thanked(row, first, at - 1)
        return
    if low not in nouns:
        return
    if low in ("sponsoring", "underwriting"):
        return
    back = at - 1
    while back > first and row.low(back) not in ("our", "this", "your", "the", "tonight's", "today's") and at - back < 5 and row.tokens[back].word:
        back -= 1
    if row.low(back) == "this" or row.low(back) in ("our", "your", "tonight's", "today's"):
        if row.low(back - 1) in ("is", "are") and back - 1 > first:
            if _all_bodies(row, first, back - 1):
                yield from _list(row, first, back - 1)
            return
        if row.mark(back - 1) == "," and row.mark(at + 1) != ",":
            begin = back - 2
            while begin > first and (bodies.proper_word(row.tokens[begin - 1]) or (row.low(begin - 1) in _BACK and begin - 2 >= first and (bodies.proper_word(row.tokens[begin - 2]) or row.low(begin - 2) == "of"))):
                begin -= 1
            if back - 2 >= first and bodies.proper_word(row.tokens[back - 2]):
                yield from _list(row, begin, back - 1)
            return
    if low in ("sponsors", "hosts") and not row.tokens[at].capital and _all_bodies(row, first, at) and at > first and row.low(at + 1) not in _HOST:
        if at + 1 == stop or row.mark(at + 1) in ".!" or row.low(at + 1) in ("the", "our", "this", "lunch", "breakfast", "dinner"):
            if not (at - first == 1 and is_ordinary(row.low(first))):
                yield from _list(row, first, at)


def _thanked(row: _Row, first: int, end: int) -> Iterator[str]:
    """Those thanked before "for" at ``end``: "Thank you to our friends at Acme and Ajax for making this possible"."""
    begin = next((here for here in range(first, end) if row.low(here) == "to" and any(row.low(back) in ("thanks", "thank") for back in range(first, here))), -1)
    if begin >= 0:
        yield from _list(row, begin + 1, end, paid=True)


def _in_brackets(row: _Row, first: int, at: int) -> Iterator[str]:
    """The one before "(lunch sponsor)"."""
    opening = next((here for here in range(at - 1, max(first, at - 5) - 1, -1) if row.mark(here) == "("), -1)
    if opening <= first or not bodies.proper_word(row.tokens[opening - 1]):
        return
    begin = opening - 1
    while begin > first and (bodies.proper_word(row.tokens[begin - 1]) or row.mark(begin - 1) in "&'" or (row.low(begin - 1) in _BACK and bodies.proper_word(row.tokens[begin - 2]) and row.low(begin - 1) != "and")):
        begin -= 1
    if row.mark(begin - 1) == "," and begin - 2 >= first and bodies.end(row.tokens, begin - 2, opening) == opening:
        begin -= 2
    yield from _list(row, begin, opening, paid=True)


def _all_bodies(row: _Row, first: int, end: int) -> bool:
    return all(bodies.proper_word(token) or token.low in _BACK or token.text in ",&/-" for token in row.tokens[first:end])


def _list(row: _Row, begin: int, stop: int, *, paid: bool = False) -> list[str]:
    """Names from ``begin`` on, while one follows the other."""
    found: list[str] = []
    at = begin
    by_semicolon = _semicolons(row, begin, stop)
    while at < stop and len(found) < MOST:
        while at < stop and row.low(at) in ("the", "our", "your", "friends", "at", "generous", "local") and not row.tokens[at].capital:
            at += 1
        if row.low(at) in _SPONSOR | _LEVELS and at < stop and not row.tokens[at].capital:
            at += 1
            continue
        if row.low(at) in _LEVELS and row.mark(at + 1) in (":", "-", "–", "—"):
            at += 2
            continue
        if at < stop and ((row.mark(at).isdigit() and any(row.low(here) in _STREETS for here in range(at + 1, at + 5))) or row.low(at + 1) == "floor"):
            break
        end = _item(row, at, stop, by_semicolon)
        if end <= at or (row.low(at) in _NOT and not (row.low(at) == "the" and row.tokens[at].capital)):
            break
        if row.mark(end) == ":" or row.low(end) in _SPONSOR:
            break
        person = _is_person(row, at, end, paid)
        if person and not paid:
            break
        common = end - at == 1 and is_ordinary(row.low(at)) and (not paid or row.low(at - 1) == "the" or row.low(at) in ("podcast", "anonymous", "community", "auxiliary"))
        if not person and not common and not all(head(token.low) or not token.word for token in row.tokens[at:end]):
            found.append(bodies.text(row.text, row.tokens, at, end))
        at = end
        if row.low(at) in _SELLS and not row.tokens[at].capital and found and bodies.proper_word(row.tokens[at + 1] if at + 1 < stop else row.tokens[at]):
            # "John Deere dealer Hanley Implement": the dealer, not whose goods it sells
            found.pop()
            at += 1
            continue
        if at >= stop or not (row.mark(at) in _BETWEEN or row.low(at) in _BETWEEN or row.mark(at) == "-"):
            break
        while at < stop and (row.mark(at) in _BETWEEN or row.low(at) in _BETWEEN):
            at += 1
    return _firms(found)


def _semicolons(row: _Row, begin: int, stop: int) -> bool:
    return any(row.mark(at) == ";" for at in range(begin, min(stop, begin + 80)))


def _item(row: _Row, at: int, stop: int, by_semicolon: bool) -> int:
    """Where one name of a list ends."""
    if by_semicolon:
        close = next((here for here in range(at, min(stop, at + 14)) if row.mark(here) in ";.:"), stop)
        inside = row.tokens[at:close]
        if inside and bodies.proper_word(inside[0]) and close - at < 14 and sum(token.text == "," for token in inside) <= 3 and any(token.text in "&" for token in inside) and all(
            bodies.proper_word(token) or token.low in _BACK or token.text in ",&'’.-" for token in inside
        ):
            return close
    end = bodies.end(row.tokens, at, stop, listed=True)
    end = _two(row, at, end)
    if end > at and row.mark(end) in ("-", "–") and end + 1 < stop and bodies.proper_word(row.tokens[end + 1]) and not row.tokens[end].glued and row.mark(end + 2) in (",", ".", ";", ""):
        return end + 2
    return end


def _two(row: _Row, at: int, end: int) -> int:
    """Where the first of two ends that "&" joins: behind a word of bodies, or letters, where a name of its own follows."""
    for here in range(at + 1, end - 1):
        if row.mark(here) != "&" or row.tokens[here].glued:
            continue
        whole = (here - at > 1 and row.low(here - 1) in bodies.UNITS) or (here - at == 1 and row.mark(at).isupper() and len(row.mark(at)) > 2)
        own = [row.low(behind) for behind in range(here + 1, end)]
        if whole and own[0] not in bodies.UNITS and own[0] not in _TAKEN and (len(own) > 2 or not all(is_ordinary(low) for low in own)):
            return here
    return end


_STREETS = words("street st avenue ave road rd drive dr lane ln boulevard blvd way court highway hwy parkway pkwy main broadway")
_TAKEN = words("co company sons son trust associates partners daughters savings loan gas title light power water bar grill spa")


def _firms(found: list[str]) -> list[str]:
    """"Lewis", "Brisbois and Co." are one firm."""
    merged: list[str] = []
    for name in found:
        if merged and " " not in merged[-1] and "," not in name and name.rstrip(".").lower().endswith((" and co", " & co", "llp", "pllc", "p.a", " lpa")):
            merged[-1] = f"{merged[-1]}, {name}"
        else:
            merged.append(name)
    return merged


def _is_person(row: _Row, at: int, end: int, paid: bool) -> bool:
    """Whether what is named is a person, with or without a title before: nobody of these."""
    if row.low(at) in OFFICES and end - at > 1 and names.bare(row.low(at + 1)) in given_names():
        return True
    spans = [span for span in names.find(row.tokens[at : min(end + 1, len(row.tokens))]) if not span.thing and span.sure == 2]
    if not spans or not (spans[-1].end >= end - at or spans[0].lead == 0):
        return False
    return not paid or spans[0].lead > 0 or not is_ordinary(row.low(end - 1))


def _below(lines: list[str], *, paid: bool) -> list[str]:
    """The names of a list below its label, a row each, as long as rows are nothing else."""
    found: list[str] = []
    for line in lines:
        row = _Row(line, tokens(line))
        begin = 1 if row.mark(0) in "•*-–·" else 0
        if not _all_bodies(row, begin, len(row.tokens)) or begin == len(row.tokens):
            break
        named = _list(row, begin, len(row.tokens), paid=paid)
        if not named:
            break
        found += named
    return found


__all__ = ["hosts", "sponsors"]
