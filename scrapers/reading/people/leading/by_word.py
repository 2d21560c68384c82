"""What one word left of a name says of it: a table, the first row that has the word.

A rule gives None where the word says nothing and reading goes on to the one before it, NOTHING where reading ends.
"""

from __future__ import annotations

from collections.abc import Callable

from hobnob.records import Role
from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import TIMES
from scrapers.reading.people.cues import ANNOUNCE, AUXILIARIES, BRINGS_TOGETHER, HONOUR, ROLES
from scrapers.reading.people.evidence import NOTHING, Evidence, against, fair, strong
from scrapers.reading.people.leading import company, houses, nouns, occasions, prepositions, romance, verbs
from scrapers.reading.people.leading.inverted import inverted
from scrapers.reading.people.leading.nouns import PERFORMS
from scrapers.reading.people.leading.word import Word
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles.heads import is_head
from scrapers.reading.words import words

Rule = Callable[[Word], Evidence | None]
_TURNS = TIMES | words("month week year time today tonight quarter")
_BELONGS = words("member alumna alumnus graduate native resident neighbor volunteer fan friend parishioner")


_COUPLES = words("mr dr rev judge prof capt col")


def of(word: Word) -> Evidence | None:
    """What the word says; None where the words before it may say more."""
    rule = _BY_WORD.get(word.low)
    return rule(word) if rule is not None else None


def _nothing(word: Word) -> Evidence:
    return NOTHING


def _whose_turn(word: Word) -> Evidence:
    """ "This month it's Jane Roe"."""
    return fair(Role.SPEAKER, "whose turn it is") if word.before() in _TURNS else NOTHING


def _quotes(word: Word) -> Evidence | None:
    """ ""We are glad to host it," said director Jane Roe": whose words they are."""
    line, at = word.line, word.at - 1
    return against("a quotation's author") if at >= word.floor and line.mark(at) in '"”' else None


def _faces(word: Word) -> Evidence | None:
    """ "Jane Roe debates Bob Ray"."""
    return strong(Role.PANELLIST, f"“{word.low}”", own=True) if word.told_before else None


def _brings_together(word: Word) -> Evidence:
    return strong(Role.PANELLIST, f"“{word.low}”", own=True)


_HAVING = words("have has we've got found landed booked secured")
_ONE_OF_THEM = words("speaker presenter lecturer keynoter keynote instructor panelist")


def _in(word: Word) -> Evidence | None:
    """ "swear in Jane Roe": the verb decides; "We have a fine speaker lined up in Jane Roe"; any other "in" leads to a
    place or a time."""
    if word.before() in ("swear", "swears", "swearing", "sworn", "bringing", "bring", "brings"):
        return None
    booked = word.before() in _ONE_OF_THEM or (
        word.behind(("lined",), 7) and word.behind(("up",), 6) and word.behind(_ONE_OF_THEM, 9)
    )
    return (
        strong(Role.SPEAKER, "a speaker “in” them", own=True)
        if booked and word.behind(_HAVING, 10) and not word.behind(("who", "that"), 6)
        else NOTHING
    )


def _about(word: Word) -> Evidence:
    return nouns.concerned(word) if word.skipped == 0 else NOTHING


def _and(word: Word) -> Evidence | None:
    """ "Presented by the Elm Association and gerontologist Jane Roe": what stands before the "and" of two, where it is
    read through."""
    line, at, floor, skipped = word.line, word.at, word.floor, word.skipped
    if word.next() in ("mrs", "mr", "ms", "dr") and at > floor and (is_head(line, at - 1) or word.before() in _COUPLES):
        # "hosted by Governor and Mrs. John Roe", "Hosts: Dr. and Mrs. Bob Ray"
        return None
    if word.low == "and":
        if word.next() == "only" and word.before() == "one":
            return None
        if line.tokens[at - 1].capital and word.before(2) == "with" and at - 2 >= floor:
            # "Q&A with Roe and historian Ann Lee"
            return None
        if skipped < 5 and at - 1 == floor and word.before() in ("host", "emcee", "moderator", "facilitator"):
            # "Host and club director Jane Roe opened the lunch"
            return None
        if skipped < 4 and (through := _behind_body(line, at, floor)) >= 0:
            return of(word._replace(at=through))
        if (
            skipped < 4
            and line.tokens[at - 1].word
            and (
                not line.tokens[at - 1].capital
                or not {"club", "board", "chamber", "member"}.isdisjoint((word.next(), word.next(2)))
            )
            and (word.before() in _BELONGS or (skipped and is_head(line, at - 1)))
        ):
            # "interviewed by Club member and news anchor Jane Roe"
            return None
    return (
        fair(Role.SPEAKER, "joined by “and”") if word.behind(("join", "featuring", "welcome", "meet"), 8) else NOTHING
    )


def _behind_body(line: Line, at: int, floor: int) -> int:
    """Where the "by" or "from" stands that leads to a body before the "and" at ``at``; -1 where none does."""
    here = at - 1
    while (
        here >= floor
        and at - here < 10
        and line.tokens[here].word
        and (line.tokens[here].capital or line.low(here) in ("of", "the", "for", "&"))
    ):
        here -= 1
    led = here >= floor and line.low(here) in ("by", "from", "featuring", "to", "are", "is") and here < at - 1
    return (
        here
        if led
        and bodies.end(line.tokens, here + 1 + (line.low(here + 1) == "the"), at) == at
        and not any(span.sure == 2 and here < span.first < at for span in line.names)
        else -1
    )


_TABLE: tuple[tuple[frozenset[str], Rule], ...] = (
    (romance.BY, romance.by),
    (romance.WITH, romance.with_),
    (romance.OF, romance.of),
    (words("del"), lambda word: romance.of(word) or occasions.of_(word)),
    (romance.LATE, lambda word: against(f"“{word.low}”")),
    (words("by"), lambda word: prepositions.by(word.line, word.at, word.floor)),
    (words("feat ft"), lambda word: strong(Role.SPEAKER, f"“{word.low}”")),
    (words("with w w/"), lambda word: company.with_(word.line, word.at, word.floor, word.told_before, word.skipped)),
    (words("from"), lambda word: prepositions.from_(word.line, word.at, word.floor, word.skipped)),
    (words("to"), lambda word: prepositions.to(word.line, word.at, word.floor, word.told_before)),
    (words("for"), occasions.for_),
    (words("of del"), occasions.of_),
    (words("as"), occasions.as_),
    (words("among"), occasions.among),
    (words("between"), occasions.between),
    (words("miss know"), verbs.not_to_miss),
    (words("that when while because where if before until since although though whether so"), _nothing),
    (words("it's it’s that's that’s"), _whose_turn),
    (words("said says added adds noted notes explained predicted stated promised joked quipped"), _quotes),
    (words("faces debates"), _faces),
    (BRINGS_TOGETHER, _brings_together),
    (words("champ champion champions champs"), nouns.champions),
    (words("is are be was were"), lambda word: inverted(word.line, word.at, word.floor)),
    (words("remembering mourning applicant applicants petitioner petitioners appellant defendant plaintiff"), nouns.concerned),
    (words("late under unlike versus vs v than like against"), nouns.compared),
    (PERFORMS | {f"{low}s" for low in PERFORMS}, nouns.performers),
    (words("chairs chair co-chairs co-chair"), nouns.chairs),
    (frozenset(ROLES), nouns.role_noun),
    (words("hope hopes hoping"), lambda word: against("only hoped for")),
    (words("urge urges urging urged pressure petition"), verbs.turns_to),
    (words("help"), verbs.help_),
    (words("let"), verbs.let),
    (words("ask"), verbs.ask),
    (words("see"), verbs.see),
    (words("thank thanks"), verbs.thanks),
    (words("contact call email e-mail text phone rsvp write"), verbs.turns_to),
    (words("including include includes included"), verbs.includes),
    (words("honor"), verbs.honor),
    (words("year month quarter"), nouns.of_the_year),
    (words("honors remembers commemorates memorializes"), verbs.honours_lastingly),
    (words("pin pins pinning"), verbs.pins),
    (HONOUR, verbs.honours),
    (words("sponsor sponsors underwriter"), nouns.sponsors),
    (words("interview interviews interviewing questions grill grills quiz quizzes"), verbs.asks),
    (ANNOUNCE, verbs.announces),
    (words("and or & plus then"), _and),
    (words("in"), _in),
    (words("on upon"), occasions.on),
    (words("about"), _about),
    (words("at"), houses.at),
    (words("into after over through"), _nothing),
    (AUXILIARIES, _nothing),
    (romance.VERBS, romance.verb),
)  # fmt: skip
_BY_WORD: dict[str, Rule] = {low: rule for row, rule in reversed(_TABLE) for low in row}


__all__ = ["of"]
