"""What kind of sentence it is that names somebody: a list under a label, a quotation, an obituary, one of another
time."""

from __future__ import annotations

from scrapers.reading import names
from scrapers.reading.people import acclaim, labels
from scrapers.reading.people.cues import AUXILIARIES, CONTACT, HONOUR, HONOURED, PAST_ONLY, ROLES, WORKS_BY
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_BIDDEN = words("meet join hear come pick bring learn see enjoy")
_MOURNED = words("memoriam remember condolences passed")


def parallel(held: Line, floor: int, begin: int) -> bool:
    """Whether "and from", "and by", or only small words of a list, lead on from the one before."""
    if begin - floor > 16 or begin <= floor:
        return False
    lows = [held.low(at) for at in range(floor, begin)]
    if (
        lows[-2:] == ["and", "from"]
        and lows[0] in ("about", "on", "re", "re:", "regarding", "concerning")
        and "to" not in lows[-4:]
        and AUXILIARIES.isdisjoint(lows)
    ):
        # "hear from Ann Lee about bees and from Bob Ray about wasps"
        return True
    opening = lows[:2] if lows[0] else lows[1:3]
    return any(low in ("and", "plus") for low in opening) and any(
        low in ("from", "by", "with", "of", "featuring") for low in lows[:4]
    )


def topic_behind(held: Line, end: int) -> bool:
    """ "Ann Lee (Acme) - What we learned": a dash and words behind a name that opens an item."""
    return (
        held.mark(end) in ("-", "–", "—", ":")
        and sum(token.word and not token.capital for token in held.tokens[end + 1 : end + 9]) > 1
    )


def quoted_behind(held: Line, end: int, stop: int) -> bool:
    """ "Jane Roe, Acme - "What we learned"": a dash and the title of a talk in quotes, with which the line ends."""
    return (
        held.mark(end) in ("-", "–", "—", ":", "|", ",")
        and held.mark(end + 1) in '"“'
        and any(held.mark(at) in '"”' for at in range(max(end + 2, stop - 2), stop))
        if end + 2 < stop
        else False
    )


def closed(held: Line, first: int, stop: int) -> bool:
    """Whether the sentence is a list under a label of those who only help, sell or attend."""
    for at in range(first, min(first + 6, stop)):
        if held.mark(at) == ":":
            return (
                at > first
                and not held.has(("(",), first, at)
                and not _bids(held, at + 1)
                and labels.of_label(held, first, at).weight < 0
                and not any(held.mark(ahead) == ":" and held.tokens[ahead - 1].capital for ahead in range(at + 1, stop))
            )
    return False


def _bids(held: Line, at: int) -> bool:
    """ "Members: meet engineer Jane Roe at the gate", "Agenda: 8:30 briefing with": who is bidden, or an hour, and no
    list behind the colon."""
    low, mark = held.low(at), held.mark(at)
    return (low in _BIDDEN and mark == low) or (":" in mark and mark[:1].isdigit())


def of_the_last(held: Line, last: int, begin: int) -> bool:
    """ "Ann Lee, who told of the changes, recognizing Jane Roe": whom one of a list speaks of, in a clause of their
    own."""
    return (
        held.low(begin - 1).endswith("ing")
        and held.low(begin - 1) in HONOUR
        and held.mark(begin - 2) == ","
        and any(held.low(at) == "who" and held.mark(at - 1) == "," for at in range(last, begin - 1))
    )


def lists_on(held: Line, last: int, begin: int) -> bool:
    """Whether a semicolon leads on from one of a list, whatever a clause tells of them: "Ann Lee, who runs Acme; and
    Jane Roe"."""
    at = begin - 1 - (held.low(begin - 1) == "and")
    return (
        held.mark(at) == ";"
        and at >= last
        and (
            at == last
            or (held.mark(last) == "," and held.low(last + 1) in ("who", "whose"))
            or held.low(last) in ("who", "whose")
        )
    )


def goes_on(held: Line, floor: int, begin: int) -> bool:
    """Whether a list goes on over a few small words: "and, on the main stage, Jane Roe"."""
    if not 0 < begin - floor <= 12 or (held.mark(floor) not in (",", ";") and held.low(floor) not in ("and", "plus")):
        return False
    return not any(
        held.low(at) in AUXILIARIES or held.low(at) in CONTACT or held.low(at) in WORKS_BY or held.low(at) in ("who",
        "which", "that", "late", "by", "of", "whose", "says", "said", "when", "where", "after", "about", "sponsored")
        or held.mark(at) in ":.!?"
        for at in range(floor, begin)
    )  # fmt: skip


def now(held: Line, first: int, stop: int) -> int:
    """Where the part of a sentence begins that comes back to this time: "Last month Ann Lee spoke; this month Jane Roe
    …"; its end where none does."""
    for at in range(first + 3, stop - 2):
        if held.mark(at) in (";", ",", "–", "—") and held.low(at + 1) in (
            "this",
            "tonight",
            "today",
            "now",
            "and",
            "but",
        ):
            begin = at + 1 + (held.low(at + 1) in ("and", "but"))
            if held.low(begin) in ("tonight", "today", "now") or (
                held.low(begin) == "this"
                and held.low(begin + 1) in ("month", "week", "year", "time", "evening", "quarter")
            ):
                return begin
    return stop


def quoted(held: Line, first: int, stop: int) -> int:
    """The token where a quotation that opens the sentence closes, if it is one of many words: praise, not an
    announcement."""
    if held.mark(first) not in '"“':
        return 0
    close = next((at for at in range(first + 1, stop) if held.mark(at) in '"”'), stop)
    return close if close - first > 12 else 0


def remembers(held: Line, first: int, stop: int) -> bool:
    lows = {token.low for token in held.tokens[first:stop]}
    if any(low in ROLES for low in lows) or "hear" in lows or "hears" in lows:
        return False
    if "memory" in lows and any(
        held.low(at) == "memory"
        and (held.low(at + 1) == "of" or held.low(at - 1) in ("in", "loving", "blessed", "his", "her", "their"))
        for at in range(first, stop)
    ):
        return True
    return not lows.isdisjoint(_MOURNED) or any(
        held.low(at) == "lost" and held.low(at + 1) in ("him", "her") and not held.low(at + 2).isalpha()
        for at in range(first, stop)
    )


def another_time(held: Line, first: int) -> bool:
    """Whether the sentence begins with "last month", "next time", "Missed part one with": it is about another
    gathering."""
    return (
        held.low(first) == "missed"
        or held.lows(first, first + 3)
        in (
            ["in", "the", "past"],
            ["in", "past", "years"],
            ["in", "previous", "years"],
            ["in", "prior", "years"],
            ["in", "years", "past"],
        )
        or (held.low(first) in ("next", "last") and held.low(first + 1) in ("month", "year", "week", "time", "meeting"))
        or _other_meeting(held, first)
    )


def _other_meeting(held: Line, first: int) -> bool:
    """ "Next month's speaker is", "At our last meeting, Jane Roe spoke"."""
    if (
        held.low(first) == "next"
        and held.low(first + 1).removesuffix("'s").removesuffix("’s") in ("month", "week", "meeting")
        and held.low(first + 1).endswith(("'s", "’s"))
    ):
        return True
    return (
        held.low(first) in ("at", "during")
        and held.low(first + 1) in ("our", "the")
        and held.low(first + 2) in ("last", "previous")
        and held.low(first + 3) in ("meeting", "luncheon", "lunch", "gathering", "breakfast", "dinner", "program")
    )


_UNVEILED = words("unveil unveils unveiling unveiled")
_ENDOWED = words("professor professorship endowed distinguished chair fellow")


def _honoured_now(held: Line, span: names.Name) -> bool:
    """ "The late Jane Roe will be inducted", "The late Jane Roe, Acme" as an item of its own: somebody who gets a prize
    after their death."""
    behind = held.lows(span.end, min(len(held.tokens), span.end + 24))
    return held.low(span.lead - 1) == "late" and (
        held.low(span.lead - 3)
        in (
            "induct", "inducts", "inducting", "honor", "honors", "honoring", "honour", "honours", "honouring",
            "recognize", "recognizes", "recognizing", "salute", "salutes",
        )
        or ("will" in behind and not HONOURED.isdisjoint(behind))
        or (span.lead > 2 and (held.mark(span.lead - 3) in (":", "-", "–", "—") or acclaim.lists(held, span.lead - 3)))
        or (
            span.lead - 1 < 2
            and (len(held.text) < 90 or "(accepted by" in held.text[:160])
            and held.text[-1] not in ".!?"
        )
    )  # fmt: skip


def things(held: Line) -> set[str]:
    """Keys of the names in a line that memorials, awards and funds are called after."""
    found: set[str] = set()
    for span in held.names:
        if span.thing and any(
            not other.thing
            and other.name == span.name
            and held.low(other.end) == "will"
            and held.low(other.end + 1) == "be"
            and held.low(other.end + 2) in HONOURED
            for other in held.names
        ):
            # "Jane Roe will be recognized, and the first Jane Roe Scholarship given"
            continue
        if (
            (
                span.thing
                and held.low(span.end)
                in (
                    "memorial",
                    "scholarship",
                    "scholarships",
                    "award",
                    "awards",
                    "fund",
                    "foundation",
                    "classic",
                    "trophy",
                    "invitational",
                    "lecture",
                    "lectureship",
                    "prize",
                    "grant",
                    "fellowship",
                    "outing",
                    "tournament",
                )
            )
            or (
                span.lead
                and held.low(span.lead - 1) in ("remembers", "late", "remember")
                and not _honoured_now(held, span)
            )
            or (
                span.lead > 1
                and held.low(span.lead - 1) == "of"
                and held.low(span.lead - 2) in PAST_ONLY
                and not (held.low(span.lead - 2) == "portrait" and held.has(_UNVEILED, 0, len(held.tokens)))
            )
        ):
            found.add(names.proper(span.name))
        elif span.sure < 2 and (
            held.low(span.lead - 1 - (held.low(span.lead - 1) == "the")) in ("aka", "a.k.a", "nicknamed")
            or (
                held.low(span.lead - 1 - (held.low(span.lead - 1) == "the")) == "as"
                and "known" in held.lows(max(0, span.lead - 4), span.lead)
            )
        ):
            # "Jane Roe, also known as the Honey Lady"
            found.add(names.proper(span.name))
        elif held.low(span.end) in _ENDOWED and held.mark(span.end)[:1].isupper():
            found |= _endowing(held, span)
    return found


def _endowing(held: Line, span: names.Name) -> set[str]:
    """Keys of those whom a chair is called after: "the Ann and Bob Roe Professor of Law", "the Ann Lee and Bob Roe
    Professor"."""
    key = names.proper(span.name)
    if held.low(span.first - 1) == "the":
        return {key}
    if held.low(span.first - 1) not in ("and", "&"):
        return set()
    before = next((other for other in held.names if other.end == span.first - 1), None)
    if before is not None and before.name != span.name:
        return {key, names.proper(before.name)} if held.low(before.first - 1) == "the" else set()
    if held.low(span.first - 3) == "the" and held.tokens[span.first - 2].capital:
        return {key, names.proper(f"{held.mark(span.first - 2)} {span.name.split()[-1]}")}
    return set()


__all__ = [
    "another_time", "closed", "goes_on", "lists_on", "now", "of_the_last", "parallel", "quoted", "quoted_behind",
    "remembers", "things", "topic_behind",
]  # fmt: skip
