"""What the first word behind names and asides says of them: a table, and for all other words the verb in the
present."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from hobnob.records import Role
from scrapers.reading.people.cues import CONTACT, PREPOSITIONS, PRIZES
from scrapers.reading.people.evidence import NOTHING, Evidence, against, fair, strong
from scrapers.reading.people.following import acts
from scrapers.reading.people.following.asides import skip_adverbs
from scrapers.reading.people.following.coming import after_will
from scrapers.reading.people.following.contacts import A_CONTACT
from scrapers.reading.people.following.copula import is_
from scrapers.reading.people.following.having import has
from scrapers.reading.people.following.telling import tells
from scrapers.reading.people.following.verbs import planned
from scrapers.reading.people.line import Line
from scrapers.reading.words import words


class First(NamedTuple):
    """The first word ``at`` that says something, behind the names that end at ``end``."""

    line: Line
    at: int
    end: int
    stop: int
    several: bool

    @property
    def low(self) -> str:
        """The word in small letters."""
        return self.line.low(self.at)

    def next(self, places: int = 1) -> str:
        """The word so many places behind it, in small letters."""
        return self.line.low(self.at + places)


def of(line: Line, at: int, end: int, stop: int, several: bool) -> Evidence:
    """What the first word behind names and asides says."""
    at = skip_adverbs(line, at, stop)
    if at >= stop or not line.tokens[at].word:
        return NOTHING
    if _defends(line, at, stop):
        return against("only defends a title")
    low = line.low(at)
    rule = _BY_WORD.get(low)
    told = rule(First(line, at, end, stop, several)) if rule is not None else None
    if told is not None:
        return told
    if low in PREPOSITIONS or low.endswith("'ll") or not line.mark(at)[0].islower():
        return NOTHING
    told = tells(line, at, stop, several)
    return told if told.weight or not low.endswith("ed") else _and_will(line, at, stop)


def _and_will(line: Line, at: int, stop: int) -> Evidence:
    """What a second verb announces: "joined the club last fall and will be giving a talk"."""
    for here in range(at + 1, min(at + 12, stop - 2)):
        if line.low(here) == "and" and line.low(here + 1) == "will":
            return after_will(line, here + 2, stop)
        if not line.tokens[here].word or line.low(here) in ("who", "which", "that", "whose", "he", "she", "they"):
            break
    return NOTHING


_CROWNS = words("title crown trophy championship cup belt record")


_THESES = words("dissertation thesis proposal doctorate research")


def _defends(line: Line, at: int, stop: int) -> bool:
    """ "is back to defend his 96", "have promised to defend their title": a winner of earlier years, who only plays."""
    at = next(
        (here for here in range(at, min(stop, at + 7)) if line.low(here) in ("defend", "defends", "reclaim", "repeat")),
        -1,
    )
    if any(line.low(here) in _THESES for here in range(at + 1, min(stop, at + 5))):
        # "will defend his dissertation"
        return False
    return at >= 0 and (
        at + 1 >= stop
        or line.mark(at + 1) in ".!,"
        or line.low(at + 1) in ("his", "her", "their", "its")
        or (line.low(at + 1) == "the" and line.low(at + 2) in _CROWNS)
    )


def _to(first: First) -> Evidence:
    """ "Jane Roe to speak": what is to come; "welcome Jane Roe to Main Street" tells nothing."""
    line, at = first.line, first.at
    if at + 1 >= first.stop or line.tokens[at + 1].capital or not line.tokens[at + 1].word:
        return NOTHING
    told = after_will(line, at + 1, first.stop)
    return Evidence(told.weight, told.role, f"“to {first.next()}”", told.own)


_DONE = words("been named selected chosen tapped elected appointed")


def _was(first: First) -> Evidence:
    """ "was named the recipient of"."""
    named = first.next() in _DONE and first.line.has(
        ("award", "year", "honoree", "recipient"), first.at, min(first.stop, first.at + 10)
    )
    return fair(Role.HONOREE, "“was named”") if named else NOTHING


_COMPANY = words("staff team crew company friends family co-workers colleagues")


def _and(first: First) -> Evidence | None:
    """ "and his students will …", "and staff lead …": who comes along, and what they do together."""
    line, at, stop = first.line, first.at, first.stop
    if first.next() in ("his", "her", "their", "members", "colleagues", "students", "several", "other"):
        will = next(
            (
                here
                for here in range(at + 2, min(stop, at + 12))
                if line.low(here) == "will" or not line.tokens[here].word
            ),
            -1,
        )
        if will > 0 and line.low(will) == "will":
            return after_will(line, will + 1, stop)
        coming = next(
            (
                here
                for here in range(at + 2, min(stop, at + 9))
                if line.low(here) == "are" and line.low(here + 1) in ("coming", "back", "joining", "visiting")
            ),
            -1,
        )
        if coming > 0:
            # "Officer Jane Roe and her K-9 partner Gus are coming to show us"
            return is_(line, coming + 1, stop)
        hosts = next(
            (
                here
                for here in range(at + 3, min(stop - 1, at + 12))
                if line.low(here) in ("host", "hosts") or not line.tokens[here].word
            ),
            -1,
        )
        if hosts > 0 and line.low(hosts) in ("host", "hosts"):
            # "Owner Jane Roe and her crew at Elm Cantina host this month's mixer"
            return acts.of(line, hosts, stop) or NOTHING
        comma = next((here for here in range(at + 2, min(stop, at + 12)) if line.mark(here) == ","), stop)
        close = next((here for here in range(comma + 1, min(stop, comma + 6)) if line.mark(here) == ","), comma)
        return tells(line, close + 1, stop, True) if close + 1 < stop else NOTHING
    bids = next(
        (
            here
            for here in range(at + 3, min(stop - 1, at + 14))
            if line.low(here) in ("invite", "invites")
            and line.low(here + 1) in ("you", "members", "alumni", "the", "everyone")
        ),
        -1,
    )
    if (
        first.next() == "the"
        and bids > 0
        and all(
            line.tokens[here].capital or line.low(here) in ("of", "the", "and", "&", "for", "at", "cordially", "warmly")
            for here in range(at + 2, bids)
        )
    ):
        # "President Jane Roe and the Board of Trustees cordially invite you"
        return strong(Role.HOST, "“invite”", own=True)
    return of(line, at + 2, at + 2, stop, True) if first.next() in _COMPANY and at + 3 < stop else None


def _in(first: First) -> Evidence | None:
    """ "in the chair", "in conversation with"."""
    if first.next() == "the" and first.next(2) == "chair":
        return strong(Role.HOST, "“in the chair”", own=True)
    if (
        first.next() == "the"
        and first.next(2).removesuffix("'s") in ("interviewer", "moderator", "questioner")
        and first.next(3) in ("seat", "chair")
    ):
        return strong(Role.MODERATOR, f"“in the {first.next(2)} seat”", own=True)
    if first.next() in ("attendance", "person") and first.line.has(
        _FOR_TALK, first.at + 2, min(first.stop, first.at + 7)
    ):
        return strong(Role.SPEAKER, f"“in {first.next()}” for questions: q&a", own=True)
    if first.next() in ("conversation", "dialogue", "discussion") and (
        first.several
        or first.next(2) == "with"
        or (first.next() == "conversation" and (first.at + 2 >= first.stop or first.line.mark(first.at + 2) in ".!"))
    ):
        return strong(Role.SPEAKER, f"“in {first.next()}”")
    return None


def _on(first: First) -> Evidence:
    """ "Jane Roe on bees"; "Jimmy Roe on the big screen" is seen in a film."""
    if first.line.lows(first.at + 1, min(first.stop, first.at + 4)) in (
        ["the", "big", "screen"],
        ["the", "silver", "screen"],
    ):
        return against("in a film")
    if first.next() == "the" and first.next(2) in ("occasion", "eve", "anniversary"):
        return NOTHING
    return (
        fair(Role.SPEAKER, f"“{first.low}” a topic")
        if first.at <= first.end + 1 and first.at + 1 < first.stop
        else NOTHING
    )


_FOR_TALK = words("q&a questions talkback talk-back discussion conversation")
_FOR_DOING = {
    "emceeing": Role.HOST,
    "hosting": Role.HOST,
    "presiding": Role.HOST,
    "moderating": Role.MODERATOR,
    "facilitating": Role.MODERATOR,
    "interviewing": Role.MODERATOR,
}


def _for(first: First) -> Evidence:
    """ "thanks to Jane Roe for moderating"; else as any preposition."""
    doing = first.next()
    if doing in ("stepping", "filling") and first.next(2) == "in":
        return strong(Role.SPEAKER, f"“for {doing} in”", own=True)
    return strong(_FOR_DOING[doing], f"“for {doing}”", own=True) if doing in _FOR_DOING else _at(first)


_BRINGS = words("pointers tips advice news stories insights lessons ideas update look report overview answers")


def _with(first: First) -> Evidence:
    """ "Jane Roe of the parks office with tips on bears", "present Jane Roe with the Spirit Award"."""
    line, at = first.line, first.at
    near = line.lows(at + 1, min(first.stop, at + 8))
    if not PRIZES.isdisjoint(near) and line.has(
        ("present", "presents", "presenting", "honor", "surprise"), max(0, at - 8), at
    ):
        return strong(Role.HONOREE, "presented with a prize", own=True)
    gives = next((place for place, low in enumerate(near[:4]) if low in _BRINGS), -1)
    if gives >= 0 and any(low in ("on", "about", "for", "from", "of") for low in near[gives + 1 : gives + 3]):
        return fair(Role.SPEAKER, f"“with {near[gives]}”")
    return _at(first)


def _at(first: First) -> Evidence:
    """ "Jane Roe at 555-0199", "by phone"."""
    return (
        A_CONTACT
        if first.at == first.end and first.line.has(CONTACT, first.at + 1, min(first.stop, first.at + 3))
        else NOTHING
    )


_MEETINGS = words(
    "meeting meetings mixer session sessions luncheon lunch breakfast dinner hours hour event evening panel "
    "discussion debate forum program gala class conversation q&a ceremony banquet club group"
)


def _agreed(first: First) -> Evidence | None:
    """ "Jane Roe volunteered to host the first mixer": what one of a club will do, and no more than that."""
    told = planned(first.line, first.at, first.stop) if first.next() == "to" else None
    return (
        told
        if told is not None
        and told.role in (Role.HOST, Role.MODERATOR)
        and first.line.has(_MEETINGS, first.at + 2, min(first.stop, first.at + 10))
        else None
    )


def _presides(first: First) -> Evidence:
    return acts.of(first.line, first.at, first.stop) or NOTHING


def _as(first: First) -> Evidence:
    """ "as she moderates"."""
    done = acts.of(first.line, first.at + 2, first.stop) if first.next() in ("she", "he", "they") else None
    return done if done is not None and done.role in (Role.MODERATOR, Role.HOST) else NOTHING


def _their_day(first: First) -> Evidence | None:
    """ "Jane Roe Retirement" of a heading."""
    return (
        strong(Role.HONOREE, f"their {first.low}", own=True)
        if first.line.tokens[first.at].capital and first.at == first.end
        else None
    )


def _speaks_in_title(first: First) -> Evidence | None:
    """ "Jane Roe Speaks" of a heading."""
    return (
        strong(Role.SPEAKER, f"“{first.low}”", own=True)
        if first.line.tokens[first.at].capital and first.at == first.end
        else None
    )


def _presiding(first: First) -> Evidence:
    return strong(Role.MODERATOR if first.low == "moderating" else Role.HOST, f"“{first.low}”", own=True)


def _speaking_on(first: First) -> Evidence | None:
    """ "Jane Roe speaking on bees"; else as the title of a talk in quotes."""
    if first.next() in ("on", "about") and first.at == first.end:
        return strong(Role.SPEAKER, f"“{first.low} {first.next()}”", own=True)
    return _titled_talk(first) if first.low == "presenting" else None


def _put_down(first: First) -> Evidence | None:
    """ "We have Jane Roe lined up for Tuesday"."""
    have = first.line.has(("have", "has", "we've", "got"), max(0, first.end - 9), first.end - 1)
    return (
        strong(Role.SPEAKER, f"“have … {first.low}”")
        if have and (first.low != "lined" or first.next() == "up") and first.next() in ("up", "for", "to")
        else None
    )


def _asked_by(first: First) -> Evidence | None:
    """ "Jane Roe, interviewed by Ann Lee"."""
    return (
        strong(Role.SPEAKER, f"“{first.low} by”", own=True)
        if first.next() == "by" and first.line.mark(first.at - 1) == ","
        else None
    )


def _titled_talk(first: First) -> Evidence | None:
    """ "starts with Ann Lee and Bob Ray presenting "Dust"": a talk of theirs."""
    quoted = first.line.mark(first.at + 1) in '"“' and first.at + 2 < first.stop
    return strong(Role.SPEAKER, "“presenting” a talk", own=True) if quoted else None


def _guiding(first: First) -> Evidence | None:
    """ "leading the discussion", "asking the questions"."""
    doing = acts.of(first.line, first.at, first.stop)
    return doing if doing is not None and doing.role is Role.MODERATOR else None


Rule = Callable[[First], Evidence | None]
_TABLE: tuple[tuple[frozenset[str], Rule], ...] = (
    (words("to"), _to),
    (words("will 'll shall can plans hopes intends aims"), lambda first: after_will(first.line, first.at + 1, first.stop)),
    (words("would"), lambda first: NOTHING),
    (words("is are 's"), lambda first: is_(first.line, first.at + 1, first.stop)),
    (words("has have"), lambda first: has(first.line, first.at + 1, first.stop)),
    (words("was were"), _was),
    (words("volunteered agreed offered promised"), _agreed),
    (words("and"), _and),
    (words("in"), _in),
    (words("on about"), _on),
    (words("for"), _for),
    (words("with"), _with),
    (words("by at via"), _at),
    (words("as"), _as),
    (words("preside moderate emcee officiate"), _presides),
    (words("presenting speaking talking"), _speaking_on),
    (words("won beat finished"), lambda first: against("only won a game") if first.several else None),
    (words("lined booked scheduled slated"), _put_down),
    (words("interviewed questioned quizzed"), _asked_by),
    (words("presiding moderating emceeing officiating"), _presiding),
    (words("guiding leading steering facilitating keeping asking posing"), _guiding),
    (words("retirement farewell roast investiture eagle"), _their_day),
    (words("speaks talks presents discusses visits"), _speaks_in_title),
    (words("know passed died"), lambda first: against(f"“{first.low}”")),
)  # fmt: skip
_BY_WORD: dict[str, Rule] = {low: rule for row, rule in _TABLE for low in row}


__all__ = ["of"]
