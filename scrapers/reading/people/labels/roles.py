"""The role that a noun, a participle or a lead of a label gives: "Moderator", "Moderated by", "Presiding"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people import leads
from scrapers.reading.people.cues import (
    DETERMINERS,
    MODERATING,
    ROLES,
    TALKS,
    THROUGH,
)
from scrapers.reading.people.evidence import AGAINST, Evidence, against, strong
from scrapers.reading.people.labels.bystanders import FIRM
from scrapers.reading.people.labels.honours import AWARDS
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_DOING = {
    Role.PANELLIST: words("competing debating judging squaring"),
    Role.MODERATOR: MODERATING,
    Role.HOST: words("presiding hosting emceeing"),
    Role.HONOREE: words("accepting receiving retiring graduating"),
    Role.SPEAKER: words(
        "pitching administering speaking presenting leading opening closing teaching reading portraying keynoting "
        "introducing demonstrating"),
}  # fmt: skip
_ORDER = (Role.MODERATOR, Role.HOST, Role.HONOREE, Role.PANELLIST, Role.SPEAKER)


def is_doing(line: Line, begin: int, end: int, lows: list[str]) -> Evidence | None:
    """ "Presiding", "Opening the evening": a participle tells what somebody does."""
    for doing, verbs in _DOING.items():
        if (lows[0] in verbs and not _a_title(line, begin, end)) or lows[-1] in verbs:
            return strong(doing, f"the label “{' '.join(lows[:3])}”", own=True)
    return None


def by_a_participle(lows: list[str]) -> Evidence | None:
    """ "Moderated by"."""
    return through(lows[-2] if len(lows) > 1 else "") if lows[-1] == "by" else None


def by_a_noun_of_a_role(lows: list[str], kept: list[str]) -> Evidence | None:
    """A noun of a role: "Moderator", "Our panelists"."""
    role = role_of(lows)
    if role is Role.PERFORMER:
        return Evidence(AGAINST, Role.PERFORMER, "only makes music")
    if role is not None and not (any(low in FIRM for low in kept) and role is not Role.PANELLIST):
        return strong(role, f"the label “{' '.join(lows[-4:])}”")
    return None


def leads_several(lows: list[str]) -> Evidence | None:
    """ "leads a conversation with three mayors: Jane Roe, Ann Lee and Bob Ray"."""
    if (led := leads.role(lows)) is Role.PANELLIST and "with" in lows:
        return strong(led, f"the label “{' '.join(lows[-4:])}”")
    return None


def leads_in(lows: list[str]) -> Evidence | None:
    """A lead that tells a role which is no speaker's: "hosts a panel"."""
    if (led := leads.role(lows)) is not None and led is not Role.SPEAKER:
        return strong(led, f"the label “{' '.join(lows[-4:])}”")
    return None


def _a_title(line: Line, begin: int, end: int) -> bool:
    """ "Facilitating Hybrid Teams" between bars: the title of a talk, and no label."""
    return line.mark(end) == "|" and sum(token.word and token.capital for token in line.tokens[begin:end]) > 2


def through(verb: str) -> Evidence:
    """What a participle before "by" says: "moderated by", "photographs by"."""
    if verb == "co-chaired":
        return against("only arranges it")
    verb = verb.removeprefix("co-")
    if verb in ("moderated", "questioned", "quizzed", "facilitated", "refereed", "interviewed", "chaired"):
        return strong(Role.MODERATOR, f"“{verb} by”", own=True)
    if verb in ("sworn", "installed", "inducted", "administered", "introduced"):
        return against(f"only “{verb} by”")
    if verb == "judged":
        return strong(Role.PANELLIST, "“judged by”", own=True)
    if verb in ("pinned", "revealed", "unveiled"):
        return strong(Role.HOST, f"“{verb} by”", own=True)
    if verb in ("hosted", "emceed", "mc'd", "emcee'd", "officiated", "cohosted", "co-hosted", "run"):
        return strong(Role.HOST, f"“{verb} by”", own=True)
    if verb in ("performed", "sung", "played"):
        return Evidence(AGAINST, Role.PERFORMER, "only makes music")
    if verb in THROUGH or verb in TALKS or verb in ("studies", "pitches"):
        return strong(Role.SPEAKER, f"“{verb} by”", own=True)
    return against(f"“{verb} by”")


def role_of(lows: list[str]) -> Role | None:
    """The role that the words of a label or a heading give."""
    if lows[-2:] in (["first", "responder"], ["first", "responders"]):
        return None
    if (
        ROLES.get(lows[0]) in (Role.SPEAKER, Role.PANELLIST)
        and lows[1:2] in (["are"], ["include"], ["were"])
        and len(lows) > 2
    ):
        # "Speakers are all current Rotary Peace Fellows:"
        return ROLES[lows[0]]
    if (
        any(low in ("year", "month", "quarter") for low in lows)
        and "of" in lows
        and not any(low in TALKS for low in lows)
    ):
        return Role.HONOREE
    given = _roles_given(lows)
    if ("honorary" in lows and Role.HOST not in given) or lows[-3:] == ["guest", "of", "honor"]:
        return Role.HONOREE
    if "discussion" in lows and ("leader" in lows or "leaders" in lows):
        return Role.SPEAKER
    for role in _ORDER:
        if role in given:
            if (
                role is Role.HONOREE
                and "class" in lows
                and not any(low in ("of", "graduating", "under") for low in lows)
            ):
                continue
            if role is Role.HOST and any(low in ("committee", "site", "hotel", "city", "families") for low in lows):
                return None
            if role is Role.PANELLIST and Role.SPEAKER in given and "panel" not in lows and "panelists" not in lows:
                return Role.SPEAKER
            return role
    if (
        lows[-1] == "class"
        and ("year's" in lows or lows[0] in ("our", "the") or any(low.isdigit() and len(low) == 4 for low in lows))
        and len(lows) > 1
    ):
        return Role.HONOREE
    if ("hall" in lows and "fame" not in lows) or (
        "under" in lows and not any(low[:2].isdigit() or low in ("thirty", "forty") for low in lows)
    ):
        # "Town hall with", "Under discussion"
        lows = [low for low in lows if low not in ("hall", "under")]
    if any(low in AWARDS for low in lows) and not any(
        low in ("nominations", "sponsor", "sponsors", "committee") for low in lows
    ):
        if any(low in ("year", "month", "quarter", "class", "under", "hall") for low in lows) and not any(
            low in ("of", "under", "heroes") for low in lows
        ):
            return None
        return Role.HONOREE
    return Role.PERFORMER if Role.PERFORMER in given else None


def _roles_given(lows: list[str]) -> list[Role]:
    """The roles of the nouns in a label that are no verbs there."""
    return [
        ROLES[low]
        for at, low in enumerate(lows)
        if low in ROLES
        and not _is_verb(lows, at)
        and (low not in ("master", "mistress") or "ceremonies" in lows or at == len(lows) - 1)
    ]


def _is_verb(lows: list[str], at: int) -> bool:
    """ "The chamber hosts a forum with three candidates", "We are honored to host": what the subject of a clause does,
    and nobody's part."""
    if lows[at] in ("honored", "honoured") and lows[at + 1 : at + 2] in (["to"], ["that"], ["by"]):
        return True
    if lows[at - 1] in ("your", "our") and lows[at + 1 : at + 2] == ["this"]:
        # "Your host this month"
        return False
    return (
        lows[at] in ("host", "hosts", "co-host", "co-hosts", "cohost", "judge", "emcee")
        and 0 < at < len(lows) - 1
        and (lows[at + 1] in DETERMINERS or lows[at - 1] in ("to", "will", "we"))
    )


__all__ = ["by_a_noun_of_a_role", "by_a_participle", "is_doing", "leads_in", "leads_several"]
