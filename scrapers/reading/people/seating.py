"""The roles that all who are announced give each other: who is on a panel, and who is honoured by the next sentence."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from hobnob import patterns as re
from hobnob.records import Role
from scrapers.reading import names
from scrapers.reading.people import following, mentions
from scrapers.reading.people.context import Announced
from scrapers.reading.people.cues import TAKE_UP
from scrapers.reading.people.evidence import WITH_OTHERS, Evidence, fair
from scrapers.reading.people.forms import Form
from scrapers.reading.people.line import Line


def honour_next(everyone: list[Announced], lines: list[Line]) -> None:
    """ "Two graduates take the stage: Ann Lee and Bob Ray. Both will receive the medal": what the next sentence says of
    all before it."""
    held = [(one, first, stop) for one in lines for first, stop in one.sentences]
    for (before, begin, end), (one, first, stop) in pairwise(held):
        if one.low(first) not in ("both", "they", "each"):
            continue
        said = following.read(one, first + 1, stop, True)
        if said.role is Role.HONOREE and said.own:
            sentence = before.cut(begin, end)
            for told in everyone:
                if told.sentence == sentence and told.role is Role.SPEAKER:
                    told.role = Role.HONOREE


def seat_rows(everyone: list[Announced], form: Form) -> None:
    """Two or more that are a row each and nothing else, where a panel is announced, sit on it."""
    rows = [
        told
        for told in everyone
        if told.role is Role.SPEAKER
        and not told.apart
        and told.reasons
        and all(
            reason.why.startswith("opens a sentence") or reason.why == "a sentence that is a person"
            for reason in told.reasons
        )
    ]
    asked = any(
        told.role is Role.MODERATOR
        and told.reasons
        and not any(word in told.reasons[0].why for word in ("conversation", "interview"))
        for told in everyone
    )
    if (form is Form.PANEL or asked) and len(rows) > 1:
        for told in rows:
            told.role = Role.PANELLIST


_BROUGHT = (
    "hear", "ask anything", "“from”", "“with”", "“featuring”", "a topic", "a label", "joined by", "invited", "“and”",
    "with a title", "“puts”", "the lead above", "brings somebody on", "behind a dash", "“join",
)  # fmt: skip
_QUESTIONS_ONLY = ("q&a ", "a q&a ")
"""Where only these are moderated, those before them spoke."""
_OF_TWO = re.compile(r"\b(?:[Cc]onversation|[Dd]ialogue) (?:will be|is|to be) moderated\b|\b[Ff]ireside chat\b")
"""A talk of one or two with who asks them, and no panel."""
_FOR_TALK = re.compile(r"\b(?:for|in) an? (?:\w+ )?(?:conversation|fireside chat)\b", re.I)
_ASKED = ("conversation", "interview", "grill", "quiz")


def _only_brought(told: Announced) -> bool:
    """Whether nothing says more of somebody than that they will be there."""
    return all(
        (reason.role is None or any(word in reason.why.lower() for word in _BROUGHT) or _takes_up(reason))
        and (not reason.own or ((told.listed > 1 or reason.why.endswith(WITH_OTHERS)) and _takes_up(reason)))
        for reason in told.reasons
    )


def _takes_up(reason: Evidence) -> bool:
    """Whether the reason is what several do together: "will discuss", "compare"."""
    return (
        reason.why.startswith("“") and reason.why.removesuffix(f" {WITH_OTHERS}").strip("“”").split(" ")[-1] in TAKE_UP
    )


def seat_panel(everyone: list[Announced], *, heard: bool, moderated: bool = False) -> None:
    """Two or more of whom we shall only hear, where somebody moderates or many are to be ``heard`` from, are a
    panel."""
    _seat_asked(everyone)
    speaking = {names.proper(told.mention.written) for told in everyone if told.role is not Role.MODERATOR}
    asking = [told for told in everyone if told.role is Role.MODERATOR]
    talked = (
        any(_OF_TWO.search(told.sentence) for told in asking)
        or any(_FOR_TALK.search(told.sentence) for told in everyone)
    ) and len(speaking) < 3
    moderated = not talked and (
        moderated
        or any(
            names.proper(told.mention.written) not in speaking
            and not any(word in reason.why for reason in told.reasons for word in _ASKED)
            and not told.sentence.lower().startswith(_QUESTIONS_ONLY)
            for told in asking
        )
    )
    if not heard and not moderated:
        return
    shared = {told.sentence for told in everyone if any(reason.why.endswith(WITH_OTHERS) for reason in told.reasons)}
    rows = [
        told
        for told in everyone
        if told.reasons and any(reason.why in ("a label", "the lead above") for reason in told.reasons)
    ]
    rows = rows if len(rows) > 2 else []
    seated = Counter(told.sentence for told in everyone if told.role is Role.SPEAKER)
    for told in everyone:
        if told.role is not Role.SPEAKER or not _only_brought(told) or told.apart:
            continue
        if told.listed > 1 or told in rows or seated[told.sentence] > 1 or told.sentence in shared:
            told.role = Role.PANELLIST


def _seat_asked(everyone: list[Announced]) -> None:
    """ "Jane Roe leads a conversation with Ann Lee, CEO; Bob Ray, CFO; and builder Cy Poe": three with whom one talks
    are a panel."""
    for asking in everyone:
        if asking.role is not Role.MODERATOR:
            continue
        before = [
            told
            for told in everyone
            if told.sentence == asking.sentence
            and told is not asking
            and told.role is Role.SPEAKER
            and told.mention.begin < asking.mention.begin
        ]
        if len(before) > 2 and re.search(r"\bsit down with\b", asking.sentence):
            # "Ann Lee, Bob Ray and Cy Poe sit down with publisher Jane Roe"
            for told in before:
                told.role = Role.PANELLIST
        if not any("conversation" in reason.why for reason in asking.reasons):
            continue
        asked = [
            told
            for told in everyone
            if told.sentence == asking.sentence
            and told is not asking
            and told.role in (Role.SPEAKER, Role.PANELLIST)
            and told.mention.begin > asking.mention.begin
            and _only_brought(told)
        ]
        if len(asked) > 2:
            for told in asked:
                told.role = Role.PANELLIST


def seat_with_moderator(everyone: list[Announced], lines: list[Line]) -> list[Announced]:
    """ "Jane Roe (moderator), Ann Lee, Bob Ray": those of a row of names and nothing else in which one is said to
    moderate."""
    more: list[Announced] = []
    moderating = [
        told
        for told in everyone
        if told.role is Role.MODERATOR
        and told.reasons
        and all(reason.why == "in brackets behind it" for reason in told.reasons)
    ]
    for line in lines if moderating else ():
        asking = [told for told in moderating if told.sentence.rstrip(".") == line.text.rstrip(".")]
        if (
            len(asking) != 1
            or asking[0].listed < 3
            or any(reason.why != "in brackets behind it" for reason in asking[0].reasons)
        ):
            continue
        spans = line.within(0, len(line.tokens))
        chain = next(iter(mentions.chains(line, mentions.find(line, 0, len(line.tokens), spans))), [])
        if (
            len(chain) == asking[0].listed
            and chain[0].begin == 0
            and chain[-1].end >= len(line.tokens) - 1
            and all(one.name.sure for one in chain)
        ):
            like = fair(Role.PANELLIST, "in a row with who moderates")
            more += [
                Announced(one, Role.PANELLIST, line.text, [like], like.weight, len(chain))
                for one in chain
                if one.written != asking[0].mention.written
            ]
    return more


_CALLED = (
    "the label “speakers",
    "“speakers ",
    "the label “our speakers",
    "the label “featured speakers",
    "the label “guest speakers",
)


def seat_called_speakers(everyone: list[Announced]) -> None:
    """ "Speakers are: Ann Lee, Bob Ray, Cy Poe. Jane Roe will moderate": whom one moderates sits on a panel, whatever
    they are called."""
    asking = [
        told
        for told in everyone
        if told.role is Role.MODERATOR
        and not any(word in reason.why for reason in told.reasons for word in (*_ASKED, "chair"))
    ]
    if not asking or any(told.role is Role.PANELLIST for told in everyone):
        return
    called = [
        told
        for told in everyone
        if told.role is Role.SPEAKER and told.reasons and told.reasons[0].why.startswith(_CALLED)
    ]
    if len(called) > 1 and all(told in called for told in everyone if told.role is Role.SPEAKER):
        for told in called:
            told.role = Role.PANELLIST


__all__ = ["honour_next", "seat_called_speakers", "seat_panel", "seat_rows", "seat_with_moderator"]
