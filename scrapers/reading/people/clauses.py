"""The position that a clause or a neighbour tells: "who leads Acme", "is the CFO of Acme", "Acme and owner Jane
Roe"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import HONORIFICS, is_ordinary
from scrapers.reading.people import engaged, titles
from scrapers.reading.people.clause_bodies import body as body_at
from scrapers.reading.people.cues import STOPS, TALKS
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import Position, is_head
from scrapers.reading.words import words

_SITS_ON = ("committee", "subcommittee", "caucus")
_SERVED = words("army navy marines force guard corps board")
_LEADS = words(
    "lead leads runs owns heads directs founded co-founded started manages operates chairs launched opened founding "
    "launching leading running owning starting coaches oversees supervises coordinates teaches practices studies "
    "researches covers edits anchors"
)


def clause(line: Line, at: int, stop: int) -> Position | None:
    """The position in a clause or sentence about somebody: "who leads Acme", "is the CFO of Acme", "whose firm,
    Acme"."""
    here = at
    found = line.tokens
    lesser: Position | None = None
    while here < min(stop, at + 30):
        low = found[here].low
        if (told := engaged.read(line, here, at, stop)) is not None:
            return told
        if low == "volunteers" or (low in ("serves", "sits") and line.low(here + 1) == "on"):
            # what somebody does besides their work: only where that is not told
            told = (
                _body_behind(line, here + 1, stop)
                if low == "volunteers"
                else body_at(line, _behind_board(line, here + 2), stop)
            )
            lesser = lesser or (
                told if told is not None and not (told.organization or "").lower().endswith(_SITS_ON) else None
            )
        elif low == "retired" and (post := _retired_as(line, here, stop)) is not None:
            lesser = lesser or post
        elif (
            low in ("is", "she's", "he's", "serves", "works", "became", "was", "'s", "remains")
            or (low == "been" and line.low(here - 1) in ("has", "have"))
            or (
                low == "as"
                and here > at
                and not line.low(here - 1).startswith("volunteer")
                and not _once(line, at, here)
            )
        ):
            start = here + 1
            while start < stop and line.low(start) in (
                "a",
                "an",
                "the",
                "our",
                "as",
                "now",
                "currently",
                "also",
                "still",
                "today",
                "named",
                "appointed",
                "elected",
                "one",
                "recently",
                "just",
            ):
                start += 1
            read = titles.read(line, start, stop) if start < stop else None
            if (
                read is not None
                and read.title
                and not read.title.lower().startswith(("past ", "former "))
                and (low != "was" or line.low(start - 1) in ("named", "appointed", "elected"))
                and (read.organization or low in ("is", "serves", "she's", "he's"))
            ):
                if (
                    read.organization is None
                    and read.title.split(" ")[-1].lower() in titles.MAKERS
                    and (works := clause(line, read.end, stop)) is not None
                ):
                    # "is the author of two books and runs Elm Coaching"
                    return Position(works.title or read.title, works.organization)
                if read.title.lower().endswith(("fellow", "member", "diplomate")) and _honour_of(
                    line, start, read.organization
                ):
                    # "is a Fellow of the American College of Trustees": no employer
                    return None
                if (read.organization or "").lower().endswith(_SITS_ON):
                    # "has served as chair of the District Ethics Committee": no employer
                    return Position(read.title, None)
                return Position(read.title, read.organization or _now(line, read.end, stop))
            if low == "is" and read is None and (second := _joined_post(line, start, stop)) is not None:
                return second
            if low in ("works", "serves") and line.low(here + 1) in ("at", "for", "with"):
                return body_at(line, here + 2, stop)
        elif (begin := _leads_to(line, here)) and (told := body_at(line, begin, stop)) is not None:
            return told
        elif low in ("takes", "took") and line.low(here + 1) == "over" and line.low(here + 2) != "as":
            return body_at(line, here + 2, stop)
        elif (
            low in _LEADS
            and not found[here].capital
            and not (low.endswith("ed") and line.low(here - 1) in _FOREBEARS)
            and not (
                low == "covers"
                and line.low(here - 1) in ("district", "ward", "territory", "precinct", "beat", "diocese", "book")
            )
            and not (
                line.low(here - 1) == "to"
                and any(
                    line.low(back) in ("moving", "leaving", "going", "departing", "moves", "leaves")
                    for back in range(max(at, here - 6), here)
                )
            )
        ):
            begin = here + 1 + (low in ("heads", "head") and line.low(here + 1) == "up")
            if (several := engaged.part_of(line, begin, stop)) is not None:
                return several
            told = _at_body(line, begin, stop) or body_at(line, begin, stop) or _body_behind(line, begin, stop)
            if told is not None and not (told.organization or "").lower().endswith(_SITS_ON):
                return told
        elif (
            low in ("own", "run", "lead", "operate", "manage", "founded")
            and line.low(here - 1) in _WITH_WHOM | {"who", "together", "jointly", "both", "now", "they", "couple"}
            and (told := body_at(line, here + 1, stop)) is not None
        ):
            # "She and her husband own Elm Bakery"
            return told
        elif (
            low in ("open", "start", "launch", "found", "join", "run", "lead")
            and line.low(here - 1) == "to"
            and line.has(_LEFT, max(at, here - 9), here)
            and (told := body_at(line, here + 1, stop)) is not None
        ):
            # "left Elm Bank to open Roe Bookkeeping"
            return told
        elif low in _DOES and (told := _doing_at(line, here, stop)) is not None:
            return told
        elif (
            low
            in (
                "firm",
                "company",
                "agency",
                "business",
                "practice",
                "startup",
                "consultancy",
                "shop",
                "bakery",
                "brewery",
                "studio",
                "nonprofit",
                "press",
                "gallery",
                "farm",
                "winery",
                "label",
                "lab",
                "clinic",
                "salon",
                "café",
                "restaurant",
            )
            and line.mark(here + 1) == ","
            and (
                any(line.low(back) in ("his", "her", "their", "own", "whose") for back in range(max(0, here - 4), here))
                or _runs_a(line, here)
            )
        ):
            told = body_at(line, here + 2, stop)
            if told is not None:
                return told
        elif (
            low == "who"
            and (line.low(here + 1).endswith("s") and line.low(here + 1) not in ("was", "is", "has"))
            and (told := _doing_for(line, here + 1, stop)) is not None
        ) or (
            low == "whose" and line.low(here + 2) not in _KINDS and (told := body_at(line, here + 1, stop)) is not None
        ):
            return told
        here += 1
    return lesser


def _joined_post(line: Line, at: int, stop: int) -> Position | None:
    """The post behind what no list knows: "is a Certified ProAdvisor and owner of Acme"."""
    joins = next((here for here in range(at + 1, min(stop - 1, at + 6)) if line.low(here) == "and"), 0)
    if not joins or any(not line.tokens[here].word for here in range(at, joins)):
        return None
    told = titles.read(line, joins + 1 + (line.low(joins + 1) in ("the", "a", "an")), stop)
    return (
        Position(told.title, told.organization)
        if told is not None
        and told.title
        and told.organization
        and not told.title.lower().startswith(("former ", "past "))
        else None
    )


def _retired_as(line: Line, at: int, stop: int) -> Position | None:
    """ "retired last June as principal of Elm Elementary"."""
    here = next((here for here in range(at + 1, min(stop - 1, at + 6)) if line.low(here) == "as"), 0)
    told = titles.read(line, here + 1 + (line.low(here + 1) in ("the", "a", "an")), stop) if here else None
    return (
        Position(f"retired {told.title}", told.organization)
        if told is not None and told.title and told.organization
        else None
    )


def _behind_board(line: Line, at: int) -> int:
    """Behind the "the board of" of "serves on the board of Acme"; ``at`` for others."""
    first = at + (line.low(at) in ("the", "our", "its"))
    first += line.low(first) == "advisory"
    if line.low(first) not in ("board", "boards"):
        return at
    first += 3 if line.lows(first + 1, first + 3) in (["of", "directors"], ["of", "trustees"]) else 1
    return first + 1 if line.low(first) in ("of", "for", "at") else at


def _honour_of(line: Line, start: int, body: str | None) -> bool:
    """Whether the body is one of those who make somebody a fellow."""
    if body is not None and body.isupper() and line.low(start + 1) == "of":
        # "a Fellow of ACTEC"
        return True
    return (
        body is not None
        and body.lower().startswith(
            (
                "american college",
                "american academy",
                "american society",
                "american board",
                "royal society",
                "american institute",
            )
        )
        and line.low(start) in ("fellow", "member", "diplomate")
    )


def _runs_a(line: Line, at: int) -> bool:
    """Whether "owns a boat repair" stands before the "shop" at ``at``: what kind of business somebody has, whose name a
    comma leads to."""
    article = next((back for back in range(at - 1, max(0, at - 5), -1) if line.low(back) in ("a", "an")), 0)
    return (
        article > 0
        and line.low(article - 1) in _LEADS
        and all(line.tokens[back].word and not line.tokens[back].capital for back in range(article, at))
    )


_WITH_WHOM = words("husband wife partner brother sister father mother son daughter family spouse siblings")
_LEFT = words("left quit retired returned moved came stepped")
_FOREBEARS = words(
    "husband wife father mother grandfather grandmother great-grandfather great-grandmother grandparents parents "
    "uncle aunt family brother sister"
)
"""Theirs is what "whose late husband founded Acme" tells of."""
_DOES = words("represents advises counsels designs builds supports serves helps trains assists handles invests guides")
"""What somebody does for others at their own house."""


def _doing_at(line: Line, verb: int, stop: int) -> Position | None:
    """ "represents books for the young at Elm Associates": the body, by its words, where somebody does it."""
    for at in range(verb + 1, min(verb + 12, stop - 1)):
        token = line.tokens[at]
        if not token.word or (token.capital and at > verb + 1 and not is_ordinary(token.low)):
            return None
        if token.low == "at" and line.tokens[at + 1].capital:
            end = bodies.end(line.tokens, at + 1, stop)
            own = end > at + 2 and (
                line.low(end - 1) in bodies.UNITS | bodies.LEGAL
                or any(line.mark(here) == "&" for here in range(at + 1, end))
            )
            return body_at(line, at + 1, stop) if own else None
    return None


def _doing_for(line: Line, verb: int, stop: int) -> Position | None:
    """ "who writes a column for the Elm Courier", "who tends bar at Acme": for whom somebody does what they do."""
    for at in range(verb + 1, min(verb + 7, stop)):
        token = line.tokens[at]
        if not token.word or (token.capital and (at > verb + 1 or token.low in bodies.TAKES_FOR)):
            return None
        if token.low in ("for", "at", "with"):
            first = at + 2 if line.low(at + 1) == "the" else at + 1
            return body_at(line, first, stop) if line.tokens[min(first, len(line.tokens) - 1)].capital else None
    return None


def _leads_to(line: Line, at: int) -> int:
    """Where a body begins that the words at ``at`` lead to: "grew a stand into …", "joined …", "has led …", "in her
    role at …"; 0 for others."""
    low, before, behind = line.low(at), line.low(at - 1), line.low(at + 1)
    if low == "into" and any(
        line.low(back) in ("grew", "built", "turned", "grown", "expanded", "transformed", "made")
        for back in range(max(0, at - 9), at)
    ):
        return at + 1
    if low == "behind" and before in ("force", "brains", "mind", "talent", "team"):
        return at + 1
    if low == "helm" and behind in ("of", "at"):
        return at + 2
    if low == "joined" and _SERVED.isdisjoint(line.low(near) for near in range(at + 1, at + 6)):
        return at + 1
    if low in ("led", "run", "headed", "owned", "managed", "directed") and before in ("has", "have"):
        return at + 1
    if (
        low in ("role", "job", "post", "position")
        and behind in ("at", "with")
        and any(
            line.low(back) in ("taking", "took", "takes", "accepting", "accepted")
            for back in range(max(0, at - 6), at - 1)
        )
    ):
        # "ran two startups before taking the CFO role at Acme"
        return at + 2
    if (low == "been" and before == "has" and behind in ("with", "at")) or (
        low in ("role", "position", "job", "work", "post", "capacity")
        and before in ("his", "her", "their")
        and behind in ("at", "with")
    ):
        return at + 2
    if (
        low in ("with", "at")
        and before in ("years", "decades", "career")
        and any(
            line.low(back) == "spent" and line.low(back - 1) in ("has", "have", "he's", "she's")
            for back in range(max(0, at - 6), at)
        )
    ):
        return at + 1
    if (
        low in ("at", "for", "with")
        and any(
            line.low(back) in ("has", "have")
            and line.low(back + 1) in ("worked", "taught", "served", "practiced", "coached", "been")
            for back in range(max(0, at - 5), at - 1)
        )
        and line.low(at + 1) != "more"
    ):
        return at + 1
    if low == "from" and before == "us" and line.low(at - 2) == "to" and line.low(at - 3) in ("comes", "come"):
        # of a town where a single word follows, unless "the" leads to it
        return (
            0
            if behind != "the"
            and not line.mark(at + 1).isupper()
            and not (at + 2 < len(line.tokens) and line.tokens[at + 2].word and line.tokens[at + 2].capital)
            else at + 1
        )
    if (
        low == "to"
        and before in ("comes", "came")
        and behind == "the"
        and line.low(at - 2) == "who"
        and line.low(at + 2) not in ("us", "area")
    ):
        return at + 2
    return (
        at + 2
        if low == "whose"
        and behind
        in (
            "company", "firm", "business", "agency", "startup", "nonprofit", "practice", "shop", "bakery", "brewery",
            "restaurant", "store", "farm", "studio", "gallery", "café", "salon",
        )
        else 0
    )  # fmt: skip


def _once(line: Line, first: int, at: int) -> bool:
    """ "spent 15 years as a producer at", "worked as": what somebody did before."""
    return any(
        line.low(here) not in ("served", "worked") or line.low(here - 1) not in ("has", "have")
        for here in range(max(first, at - 6), at)
        if line.low(here)
        in (
            "spent", "retired", "worked", "served", "years", "career", "decade", "decades", "began", "time", "started",
            "stints",
        )
    )  # fmt: skip


def _now(line: Line, at: int, stop: int) -> str | None:
    """ "is a retired investigator who now teaches at Northgate University": where a clause behind a title says that they
    work."""
    if line.low(at) != "who":
        return None
    verb = at + 2 if line.low(at + 1) == "now" else at + 1
    if line.low(verb) not in _LEADS | {"works"}:
        return None
    told = body_at(line, verb + 1, stop) or _body_behind(line, verb + 1, stop)
    return told.organization if told is not None else None


def _at_body(line: Line, at: int, stop: int) -> Position | None:
    """ "leads People & Culture at Acme": the body behind what somebody leads there."""
    end = bodies.end(line.tokens, at, stop)
    return body_at(line, end + 1, stop) if end > at and line.low(end) in ("at", "for") else None


def _body_behind(line: Line, at: int, stop: int) -> Position | None:
    """ "leads research at Northgate University": the body some small words behind a verb."""
    for here in range(at, min(at + 7, stop)):
        if not line.tokens[here].word or (
            line.tokens[here].capital and here > at and line.low(here - 1) not in ("at", "for", "of", "the")
        ):
            return None
        if (
            line.low(here) in ("at", "for")
            and (here > at or line.low(here - 1) in ("teaches", "leads", "practices", "coaches", "volunteers"))
        ) or (line.low(here) == "with" and line.low(here - 1) in ("practices", "volunteers")):
            first = (
                here + 4
                if [line.low(here + 1), line.low(here + 2), line.low(here + 3)] == ["the", "firm", "of"]
                else here + 1
            )
            return body_at(line, first, stop)
        if line.low(here) == "of" and line.low(here - 1) == "all":
            return body_at(line, here + 1, stop)
    return None


def beside(line: Line, begin: int, floor: int, title: str | None) -> str | None:
    """The body that an owner or founder is named together with: "welcome Acorn Dentistry and owner Jane Roe"."""
    if title and title.split()[-1].lower() in _RUNS and line.low(begin - 1) == "where" and line.mark(begin - 2) == ",":
        return _before_where(line, begin - 2, floor)
    if (
        not title
        or title.split()[-1].lower() not in ("owner", "owners", "co-owner", "founder", "proprietor")
        or line.low(begin - 1) not in ("and", "with")
    ):
        return None
    first = begin - 1
    while first > floor and (bodies.proper_word(line.tokens[first - 1]) or line.mark(first - 1) in "&'"):
        first -= 1
    while first < begin - 1 and line.low(first) in STOPS:
        first += 1
    end = bodies.end(line.tokens, first, begin - 1)
    return (
        bodies.text(line.text, line.tokens, first, end)
        if end == begin - 1 and end > first and not any(token.low in TALKS for token in line.tokens[first:end])
        else None
    )


def led_by(line: Line, begin: int, floor: int) -> str | None:
    """ "Roe Health Consulting LLC led by Jane Roe": the firm, told with its form of law, before "led by"."""
    if line.low(begin - 1) != "by" or line.low(begin - 2) not in ("led", "owned", "founded", "headed", "run"):
        return None
    stop = begin - 2 - (line.mark(begin - 3) == ",")
    if line.low(stop - 1) not in bodies.LEGAL or not line.tokens[stop - 1].capital:
        return None
    first = stop - 1
    while first > floor and (bodies.proper_word(line.tokens[first - 1]) or line.mark(first - 1) == "&"):
        first -= 1
    while first < stop and line.low(first) in STOPS:
        first += 1
    return (
        bodies.text(line.text, line.tokens, first, stop)
        if stop - first > 1 and bodies.end(line.tokens, first, stop) == stop
        else None
    )


def of_its_own(line: Line, begin: int, floor: int) -> str | None:
    """ "honors Acorn House and its founder, Chef Jane Roe": the body before the "and" of whom "its" is said."""
    its = next((at for at in range(begin - 1, max(floor, begin - 5), -1) if line.low(at) == "its"), -1)
    if (
        its < 0
        or line.low(its - 1) not in ("and", "with")
        or not all(
            not line.tokens[at].word or is_head(line, at) or line.low(at) in titles.DESCRIBES
            for at in range(its + 1, begin)
        )
    ):
        return None
    first = its - 1
    while first > floor and (
        bodies.proper_word(line.tokens[first - 1])
        or line.mark(first - 1) in "&'"
        or (
            line.low(first - 1) in ("of", "for", "the")
            and first - 2 >= floor
            and bodies.proper_word(line.tokens[first - 2])
        )
    ):
        first -= 1
    while first < its - 1 and line.low(first) in STOPS:
        first += 1
    end = bodies.end(line.tokens, first, its - 1)
    return (
        bodies.text(line.text, line.tokens, first, end)
        if end == its - 1 and end > first and not bodies.place(line.tokens, first, end)
        else None
    )


def _before_where(line: Line, stop: int, floor: int) -> str | None:
    """ "Elm Library, where director Jane Roe will speak": the body before the comma, unless it is a place alone."""
    first = stop
    while first > floor and (
        bodies.proper_word(line.tokens[first - 1])
        or line.mark(first - 1) in "&'"
        or (
            line.low(first - 1) in ("of", "for", "the")
            and first - 2 >= floor
            and bodies.proper_word(line.tokens[first - 2])
        )
    ):
        first -= 1
    while first < stop and (line.low(first) in STOPS or line.low(first) in ("at", "the")):
        first += 1
    end = bodies.end(line.tokens, first, stop)
    return (
        bodies.text(line.text, line.tokens, first, end)
        if end == stop and end > first + 1 and not bodies.place(line.tokens, first, end)
        else None
    )


_APPOINTS = words("named appointed elected selected tapped hired chose promoted")


def named_to(line: Line, first: int, at: int, stop: int) -> Position | None:
    """ "The Board of Regents named Dr. Jane Roe the 14th chancellor of the University System": the post that others
    gave."""
    verb = next((here for here in range(at - 1, max(first, at - 6), -1) if line.low(here) in _APPOINTS), -1)
    if verb < 0 or any(
        line.low(here) not in HONORIFICS and not line.tokens[here].capital for here in range(verb + 1, at)
    ):
        return None
    start = at + (line.low(at) in ("as", "to"))
    while start < stop and (
        line.low(start) in ("the", "its", "their", "a", "new", "next")
        or line.mark(start)[0].isdigit()
        or line.low(start) in _ORDINALS
    ):
        start += 1
    read = titles.read(line, start, stop) if start < stop and start > at else None
    return Position(read.title, read.organization) if read is not None and read.title and read.organization else None


_ORDINALS = words("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")


_KINDS = words("company firm business practice agency shop startup")
"""What somebody's firm is, behind what it deals in: "whose HVAC company"."""
_RUNS = words(
    "director manager owner co-owner curator administrator librarian principal ceo president chef brewer brewmaster "
    "winemaker proprietor founder headmaster innkeeper"
)


__all__ = ["beside", "clause", "led_by", "named_to", "of_its_own"]
