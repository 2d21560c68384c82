"""Persons, and no bodies, among those who pay: "Beverage Sponsor: Ted & Judy Roe", "sponsored by Elm Bank and Dr. Jane Roe"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hobnob import patterns as re
from hobnob.records import Role
from scrapers.reading.people import mentions
from scrapers.reading.people.context import Announced
from scrapers.reading.people.evidence import strong
from scrapers.reading.people.line import Line
from scrapers.reading.people.mention import Mention
from scrapers.reading.people.titles import Position
from scrapers.reading.words import words

_CUE = re.compile(
    r"(?:\b[Ss]ponsors?|\bSPONSORS?|\b[Uu]nderwriters?|\b[Bb]enefactors?)\b(?: (?:for|of) the [a-z]+)? ?(?:(?:is|are)\b ?)?[:–—-] ?"
    r"|\b(?:[Ss]ponsored|[Uu]nderwritten|[Ss]upported|[Mm]ade possible|[Ff]unded)(?: in part| entirely)? by (?:a (?:gift|donation|grant) from )?"
    r"|\b(?:[Oo]ur|[Tt]he|[Tt]onight['’]s|[Tt]his (?:month|week|year)['’]s)(?: [a-z]+){0,2} sponsors?,? (?=[A-Z])"
    r"|\b(?:Platinum|Diamond|Emerald|Ruby|Gold|Silver|Bronze)(?: [Ll]evel)? ?[:–—-] ?"
)
_LINK = frozenset(["and", "&", "of", "the", "by", "in", "part", "for", "mr", "mrs", "dr", "drs"])
_NO_PAYER = re.compile(r"\bsponsors? (?:a|the|an|code|this|needed|wanted|levels?|opportunit)|\bcall\b|\bcontact\b|\bemail\b", re.I)


def find(lines: Iterable[Line]) -> Iterator[Announced]:
    """Everyone whom a list of sponsors names as a person, with or without their firm."""
    for line in lines:
        if not line.names or not _CUE.search(line.text) or _NO_PAYER.search(line.text):
            continue
        for first, stop in line.sentences:
            spans = [span for span in line.within(first, stop) if span.sure == 2]
            for chain in mentions.chains(line, mentions.find(line, first, stop, spans)) if spans else []:
                for one in chain:
                    begin = _cue_before(line, one.begin)
                    if begin >= 0 and _a_person(line, one, chain, begin) and _listed(line, begin, one.begin) and _alone(line, one.name.end):
                        if not _with_own_firm(line, one, begin):
                            # the next of the list is no body of theirs
                            one.position = Position(one.position.title, None)
                        yield Announced(one, Role.SPONSOR, line.cut(first, stop), [strong(Role.SPONSOR, "in a list of sponsors", own=True)], 3.0)


def _a_person(line: Line, one: Mention, chain: list[Mention], begin: int) -> bool:
    """Whether it is somebody for certain, as so many firms have the names of people: honoured, a couple, beside a firm of their own."""
    surname = one.written.split()[-1]
    if one.name.honoured or line.low(one.name.lead - 1).rstrip("s") in _STYLED or any(other is not one and other.written.split()[-1] == surname and other.written != one.written for other in chain):
        return True
    return _with_own_firm(line, one, begin) or (line.text[:begin].endswith("supported by ") and line.mark(one.name.end) in (".", ""))


def _with_own_firm(line: Line, one: Mention, begin: int) -> bool:
    """"Bob Roe, Roe Financial"; "Our sponsor Jane Roe, Elm Realty"."""
    ours = line.text[:begin].rstrip(" ,").lower().endswith("sponsor")
    return one.position.organization is not None and one.name.end < one.end and (one.written.split()[-1].lower() in one.position.organization.lower() or ours)


_STYLED = words("orthodontist dentist attorney realtor pastor judge sheriff senator mayor doctor")


def _cue_before(line: Line, at: int) -> int:
    """Where the words end that say that those behind them pay, the last before the token ``at``; -1 where none do."""
    begins = line.tokens[at].begin
    ends = [match.end() for match in _CUE.finditer(line.text, 0, begins)]
    return ends[-1] if ends else -1


def _listed(line: Line, begin: int, at: int) -> bool:
    """Whether nothing but a list of names stands between."""
    for token in line.tokens[:at]:
        if token.begin < begin:
            continue
        if token.word and not token.capital and token.low.rstrip(".") not in _LINK and not token.text[0].isdigit():
            return False
        if not token.word and token.text in ".!?:()":
            return False
    return True


def _alone(line: Line, end: int) -> bool:
    """Whether the name is not the beginning of a body's: "Jane Roe Realty", "Jane Roe's Diner"."""
    if line.mark(end - 1)[-2:] in ("'s", "’s"):
        return False
    behind = line.tokens[end] if end < len(line.tokens) else None
    return behind is None or not behind.word or not (behind.capital or behind.low in ("of", "memorial")) or behind.text.isupper()


__all__ = ["find"]
