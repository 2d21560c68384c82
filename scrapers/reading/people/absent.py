"""Who was announced and will not come, and who is named twice: once by an office, once by a whole name."""

from __future__ import annotations

from collections.abc import Iterator

from hobnob import patterns as re
from hobnob.records import Person
from scrapers.reading import names
from scrapers.reading.names.vocabulary import OFFICES, surnames
from scrapers.reading.people.line import Line
from scrapers.reading.people.section import Section
from scrapers.reading.words import words

_MOURNED = re.compile(
    r"\b(?P<name>[A-ZÀ-Þ][\w’'-]+?)['’]s (?:passing|death|memory|funeral)\b"
    r"|\bin (?:loving )?memory of (?:the late )?(?P<of>[A-ZÀ-Þ][\w’'-]+)"
)
_NONE_CONFIRMED = re.compile(
    r"\bconfirmed\b[^.;:]{0,40}: none\b|\b(?:none|nobody|no one)\b[^.;:]{0,30}\bconfirmed\b", re.I
)
_AWAY = re.compile(
    r"\b(?:(?:will|is|are|was) (?:now )?(?:not|no longer|unable|unavailable)(?: be)?(?: able)?(?: to)? ?(?:attend"
    r"|attending|appear|appearing|join|joining|speak|speaking|come|coming|make|present|be|travel|with)?"
    r"|(?:can|could) no longer|(?:has|had|have) (?:had )?to (?:bow|back|drop|pull) out|(?:has|have) (?:bowed|backed"
    r"|dropped|pulled) out|(?:has|had) to withdraw"
    r"|won['’]t be (?:able to|joining|attending|speaking|with)|(?:can ?not|can['’]t|could not|couldn['’]t) (?:attend"
    r"|make it|join|come|be)|(?:has|had|have) (?:had to cancel|to cancel|cancell?ed|withdrawn"
    r"|been called (?:away|back|out)|a (?:scheduling |prior |previous )*(?:conflict|commitment))"
    r"|(?:send|sends|sent|sending) (?:his |her |their )?regrets|regrets? that (?:he|she|they) can(?:not|['’]t))\b"
)

_CALLED_OFF = re.compile(
    r"(?:has|have|had|is|was) (?:now |unfortunately )?(?:been )?(?:cancell?ed|postponed|called off)\b"
)
"""What is said of the talk by somebody."""


def keys(rows: list[tuple[Line, Section | None]], heading: Line) -> set[str]:
    """Keys of those of whom a sentence says that they will not be there, by their whole names or their surnames."""
    away: set[str] = set()
    everyone: list[names.Name] | None = None
    for line, _section in rows:
        for mourned in _MOURNED.finditer(line.text):
            # "one year after Jane's passing": Jane Roe is told of, and dead
            low = (mourned["name"] or mourned["of"]).lower()
            away |= {
                names.proper(span.name)
                for row in (heading, *(row for row, _ in rows))
                for span in row.names
                if low in span.name.lower().split()
            }
        if "onfirmed" in line.text and _NONE_CONFIRMED.search(line.text):
            away |= {
                names.proper(span.name)
                for row, _section in rows
                for first, stop in row.sentences
                if row.low(first) == "invited"
                for span in row.within(first, stop)
            }
        if _CALLED_OFF.search(line.text):
            away |= {
                names.proper(span.name)
                for span in line.names
                if line.low(span.lead - 1) in ("by", "with", "from")
                and _CALLED_OFF.match(line.text[line.tokens[span.end - 1].finish :].lstrip())
            }
        away |= _out(line)
        if not _AWAY.search(line.text):
            continue
        for first, stop in _clauses(line):
            said = line.cut(first, stop)
            match = _AWAY.search(said)
            if match is None or said[: match.start()].count(" ") > 12:
                continue
            before = [
                token for token in line.tokens[first:stop] if token.begin - line.tokens[first].begin < match.start()
            ]
            everyone = everyone or [span for row in (heading, *(row for row, _ in rows)) for span in row.names]
            last = next(
                (
                    token.low
                    for token in reversed(before)
                    if token.word
                    and token.capital
                    and (
                        token.low in surnames() or any(span.name.lower().split()[-1] == token.low for span in everyone)
                    )
                ),
                None,
            )
            away |= {
                names.proper(span.name)
                for span in everyone
                if last is not None and span.name.lower().split()[-1] == last
            }
    return away


_OUT = words("out away off")
_ON_LEAVE = words("leave vacation holiday sabbatical maternity")
_OUT_HOW = words("sick ill today tonight this next until all so and but for of")
_NOT_GONE = (["of", "the", "ordinary"], ["and", "about"], ["of", "retirement"])


def _out(line: Line) -> set[str]:
    """Keys of those who are only told to be out: "Manager Jane Roe is out this week, so ring the desk"."""
    away: set[str] = set()
    for span in line.names:
        at = span.end
        if line.low(at) not in ("is", "are", "will"):
            continue
        at += 1 + (line.low(at) == "will" and line.low(at + 1) == "be")
        if line.low(at) in ("still", "currently", "now", "unfortunately"):
            at += 1
        if line.low(at) == "on" and line.low(at + 1) in _ON_LEAVE:
            away.add(names.proper(span.name))
        elif line.low(at) in _OUT:
            behind = line.lows(at + 1, at + 4)
            if "with" in line.lows(at + 1, at + 6) and line.low(at + 1) != "sick":
                # "Jane Roe is out this fall with a new memoir"
                continue
            if (
                behind[0] in ("", ",", ".", ";", "!") or behind[0] in _OUT_HOW or behind[:2] == ["on", "leave"]
            ) and not any(behind[: len(no)] == no for no in _NOT_GONE):
                away.add(names.proper(span.name))
    return away


_MINUTES = re.compile(r"^(?:attendees|absent|excused|members present|members absent|in attendance|present)\s*:", re.I)
_BROUGHT = re.compile(r"^guests?\s*:", re.I)


def guests(rows: list[tuple[Line, Section | None]]) -> set[str]:
    """Keys of the guests in a club's or a board's minutes, which tell who was there and who was not."""
    if sum(_MINUTES.match(line.text) is not None for line, _section in rows) < 2:
        return set()
    return {names.proper(span.name) for line, _section in rows if _BROUGHT.match(line.text) for span in line.names}


def _clauses(line: Line) -> Iterator[tuple[int, int]]:
    """Each sentence, and each part of one that a semicolon closes."""
    for first, stop in line.sentences:
        begin = first
        for at in range(first, stop):
            if line.mark(at) == ";":
                yield begin, at
                begin = at + 1
        if begin < stop:
            yield begin, stop


def once(found: dict[str, Person], said: str) -> None:
    """Drop "Dean Roe" where Katherine Roe is announced, and a dean is spoken of: an office, and no given name."""
    for key in list(found):
        first, _space, last = key.partition(" ")
        if (
            first in OFFICES
            and said.count(first) > 1
            and any(other != key and other.split()[-1] == last for other in found)
        ):
            del found[key]


__all__ = ["guests", "keys", "once"]
