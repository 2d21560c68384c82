"""What a preposition before a name says of it: by, from, to; ``company`` has "with"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people import acclaim, evidence, serving
from scrapers.reading.people.cues import ANNOUNCE, AUXILIARIES, CONTACT, PRIZES, ROLES, TALKS, THROUGH, WORKS_BY
from scrapers.reading.people.evidence import NOTHING, Evidence, against, fair, strong, weak
from scrapers.reading.people.labels import through
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_GIVEN_TO = PRIZES | words(
    "recognition recognitions plaque plaques pin pins presented awarded given goodbye cheers bestowed congratulations "
    "congrats tribute farewell kudos salute toast gavel applause go goes bestow dedicated oath"
)
_ENSEMBLES = words("ensemble band trio quartet orchestra choir guitar piano drums cello violin")
_OF_FAME = words("nobel pulitzer booker oscar grammy emmy peabody pritzker turner")

_GIVEN_BY = words("provided supplied contributed furnished")
_SPOKEN = words(
    "overview overviews update updates remarks briefing briefings invocation benediction presentation presentations "
    "report reports forecast outlook keynote address instruction commentary analysis testimony introduction "
    "introductions welcome greetings perspective perspectives insights"
)
_SERVED = words(
    "lunch luncheon breakfast dinner brunch meal meals food drinks drink beverages refreshments snacks coffee dessert "
    "desserts appetizers catering music entertainment photos photography photo flowers prizes transportation shuttle "
    "childcare materials equipment interpretation interpreting translation funding support space venue slides copies"
)


_REPORTED = words("report reports presentation presentations remarks address speech update updates")
_SHOWN = words("program programme presentation talk topic speaker")
_CLUBMEN = words("rotarian kiwanian lion optimist sertoman exchangite altrusan soroptimist member")


def _of_a_talk(wide: list[str]) -> bool:
    """Whether what is provided is said, and is nothing to eat, to hear or to use."""
    return not _SPOKEN.isdisjoint(wide) and _SERVED.isdisjoint(wide)


def by(line: Line, at: int, floor: int) -> Evidence:
    """What "by" says: "led by", "a talk by", "photographs by"."""
    before = line.low(at - 1) if at - 1 >= floor else ""
    wide = [line.low(here) for here in range(max(floor, at - 16), at)]
    if (service := serving.by(line, at, floor)) is not None:
        return service
    if (
        "presentation" in wide
        and before not in THROUGH
        and any(low in PRIZES for low in wide[wide.index("presentation") :])
        and wide[wide.index("presentation") + 1 :][:1] == ["of"]
    ):
        # "the presentation of the Elm Award to Acme by Jane Roe"
        return strong(Role.HOST, "the award presented by", own=True)
    if at - 1 >= floor and line.mark(at - 1) in '"”':
        return fair(Role.SPEAKER, "a talk's title by") if _talk(line, at - 1, floor) else against("a work by")
    if (
        before in ("you", "us")
        and line.low(at - 2) == "to"
        and line.low(at - 3) == "brought"
        and not _SHOWN.isdisjoint(wide)
        and (before == "us" or line.low(at + 1) in _CLUBMEN)
        and "arranged" not in wide
    ):
        # "Our program will be on the festival, brought to us by Rotarian Jane Roe"
        return strong(Role.SPEAKER, "a programme brought to the club by", own=True)
    if any(
        low == "last" and wide[place + 1 : place + 2] and wide[place + 1].endswith("'s")
        for place, low in enumerate(wide[-8:], max(0, len(wide) - 8))
    ):
        # "Last spring's talk by Jane Roe is on our website"
        return against("of an earlier time")
    if (
        any(
            low in ("won", "earned", "captured") and {"was", "is", "been"} & set(wide[max(0, place - 2) : place])
            for place, low in enumerate(wide)
        )
        and not PRIZES.isdisjoint(wide)
        and _OF_FAME.isdisjoint(wide)
        and not any(low.isdigit() or low in ("last", "who") for low in wide)
    ):
        # "The Service Award was won this year by Jane Roe"
        return strong(Role.HONOREE, "a prize won by", own=True)
    if before == "tell" and wide[-3:-1] == ["show", "and"]:
        return strong(Role.SPEAKER, "show and tell by", own=True)
    if before in ("vacated", "occupied"):
        return against("whose seat it was")
    if before in ("you", "us", "stories", "story", "tales"):
        return against("a work by")
    if (
        at - 1 >= floor
        and line.tokens[at - 1].capital
        and any(
            line.low(here)
            in ("discussion", "discussions", "about", "discuss", "discusses", "discussing", "reading", "read")
            for here in range(max(floor, at - 7), at - 1)
        )
    ):
        return against("a work by")
    if (
        line.low(floor) == "book"
        and line.low(floor + 1) in ("club", "discussion", "chat", "group", "talk")
        and at - floor < 12
        and line.tokens[at - 1].capital
    ):
        return against("a work by")
    if before in _GIVEN_BY and _of_a_talk(wide):
        return strong(Role.SPEAKER, f"a talk “{before} by”", own=True)
    if before == "over" and line.low(at - 2) in ("presided", "presiding", "preside"):
        return strong(Role.HOST, "“presided over by”", own=True)
    if (
        before in ("made", "given")
        and any(low in ("be", "is") for low in wide[-3:])
        and not _REPORTED.isdisjoint(wide)
        and _SERVED.isdisjoint(wide)
    ):
        # "A report on the convention will be made by Jane Roe"
        return strong(Role.SPEAKER, f"a report “{before} by”", own=True)
    if before == "thrown" and "pitch" in wide:
        return strong(Role.HONOREE, "the first pitch by", own=True)
    if before in WORKS_BY and before not in TALKS and before not in THROUGH:
        return against(f"“{before} by”")
    if before == "answered" and "questions" in wide[-4:]:
        return strong(Role.SPEAKER, "questions “answered by”", own=True)
    if before in ("read", "asked", "posed", "put", "fielded", "relayed") and wide and "questions" in wide[-4:]:
        return strong(Role.MODERATOR, f"questions “{before} by”", own=True)
    if before in THROUGH:
        return _through(line, at, before, {line.low(here) for here in range(max(floor, at - 6), at)})
    if (before == "joined" or (before in ("stage", "screen") and "joined" in wide[-5:])) and asked_in(line, at):
        return strong(Role.MODERATOR, "joined for a moderated conversation", own=True)
    if before in ("stage", "screen") and "joined" in [line.low(here) for here in range(max(floor, at - 5), at)]:
        return strong(Role.SPEAKER, "“joined by”")
    if before == "accompanied" and line.has(_ENSEMBLES, at + 1, min(len(line.tokens), at + 9)):
        # "accompanied by Jane Roe and her jazz ensemble"
        return Evidence(evidence.AGAINST, Role.PERFORMER, "only makes music")
    if before in ("joined", "followed", "accompanied", "opened", "kicked", "preceded"):
        return strong(Role.SPEAKER, f"“{before} by”")
    if before in ("accepted", "received") and (any(low in PRIZES for low in wide) or "behalf" in wide):
        return strong(Role.HONOREE, f"“{before} by”", own=True)
    if any(wide[place : place + 3] == ["state", "of", "the"] for place in range(len(wide))) and before not in WORKS_BY:
        return strong(Role.SPEAKER, "the state of something by", own=True)
    if before == "instruction" or before.endswith("-led"):
        return strong(Role.SPEAKER, "“instruction by”", own=True)
    if before in ("interview", "interviews", "questioning", "questions", "moderation"):
        return strong(Role.MODERATOR, f"“{before} by”", own=True)
    if before == "conducted" and any(
        line.low(here) in ("interview", "interviews") for here in range(max(floor, at - 4), at)
    ):
        return strong(Role.MODERATOR, "an interview by", own=True)
    if before == "out" and any(low in PRIZES for low in wide[-8:]):
        return strong(Role.HOST, "given out by", own=True)
    if before in ("announced", "revealed", "drawn", "named") and not {
        "winner",
        "winners",
        "awards",
        "honorees",
        "recipients",
        "finalists",
        "class",
        "list",
        "honoree",
    }.isdisjoint(wide):
        return strong(Role.HOST, f"“{before} by”", own=True)
    if before == "stage" and not {"revealed", "announced", "unveiled"}.isdisjoint(wide[-4:]):
        return strong(Role.HOST, "revealed on stage by", own=True)
    if (
        before == "duties"
        and (doing := next((ROLES[low] for low in wide[-5:] if ROLES.get(low) in (Role.HOST, Role.MODERATOR)), None))
        is not None
    ):
        return strong(doing, "duties “by”", own=True)
    if (
        not {"presented", "awarded", "given"}.isdisjoint(wide[-9:])
        and not PRIZES.isdisjoint(wide[-6:])
        and _SPOKEN.isdisjoint(wide[-9:])
    ):
        # "Trooper Ann Lee is presented the Medal of Valor by Gov. Jane Roe"
        return strong(Role.HOST, "the award presented by", own=True)
    earlier = next(
        (
            line.low(here)
            for here in range(at - 2, max(floor, at - 6) - 1, -1)
            if line.low(here) in THROUGH and line.low(here) not in ("read", "run", "played", "offered")
        ),
        None,
    )
    if earlier and before not in WORKS_BY:
        return through(earlier)
    if before in TALKS or (
        before
        and any(
            line.low(here) in TALKS and line.low(here) not in ("reading", "readings", "stories", "words")
            for here in range(max(floor, at - 4), at)
        )
    ):
        near = [line.low(here) for here in range(max(floor, at - 3), at)]
        if any(low in ("music", "book", "novel", "photographs", "film") for low in near):
            return against("a work by")
        return strong(Role.SPEAKER, f"“{before} by”", own=True)
    if before in ("pitches", "pitch") or wide[-2:] in (["case", "study"], ["case", "studies"]):
        return strong(Role.SPEAKER, f"“{before} by”", own=True)
    if before == "proposed" and "toast" in wide:
        return strong(Role.SPEAKER, "a toast by", own=True)
    if before in ("diplomas", "certificates", "awards", "prizes", "medals"):
        return strong(Role.HOST, f"“{before} by”", own=True)
    if before == "tribute":
        return strong(Role.SPEAKER, "a tribute by", own=True)
    if before in ("auction", "auctioneering"):
        return against("only takes the bids")
    if before == "conversation" and "joined" in wide[-4:]:
        return strong(Role.MODERATOR, "joined in conversation by", own=True)
    if before == "show" and line.low(at - 2) in ("trunk", "slide", "cooking"):
        return strong(Role.SPEAKER, "a show by", own=True)
    if before in ("panel",):
        return strong(Role.PANELLIST, "a panel by")
    if before in WORKS_BY:
        return against(f"“{before} by”")
    if before.endswith("ing") and len(before) > 5:
        return fair(Role.SPEAKER, f"“{before} by”")
    if _talk_on(line, at, floor):
        return fair(Role.SPEAKER, "a talk on something “by”")
    label = any(line.mark(here) == ":" for here in range(floor, at))
    return (
        weak(Role.SPEAKER, "“by”")
        if label
        and not any(
            line.low(here) in ("book", "pick", "read", "film", "movie", "august", "september")
            for here in range(floor, at)
        )
        else NOTHING
    )


def asked_in(line: Line, at: int) -> bool:
    """ "joined by Jane Roe for a moderated conversation": the one who joins asks."""
    behind = [line.low(here) for here in range(at + 1, min(len(line.tokens), at + 16))]
    return any(
        behind[place : place + 3]
        in (["for", "a", "moderated"], ["for", "moderated", "conversation"], ["for", "moderated", "questions"])
        for place in range(len(behind))
    )


def _talk_on(line: Line, at: int, floor: int) -> bool:
    """ "A talk on safety in the public right of way by": a talk that opens the sentence, and no verb behind it."""
    lows = [line.low(here) for here in range(floor, at)]
    begin = next(
        (
            place
            for place, low in enumerate(lows[:6])
            if low in TALKS and low not in ("reading", "story", "stories", "words", "look", "welcome")
        ),
        -1,
    )
    return begin >= 0 and not any(
        low in AUXILIARIES or low in ANNOUNCE or low in WORKS_BY or low.endswith("ed") for low in lows[begin + 1 :]
    )


_PAYING = words("sponsoring hosting donating providing sponsor sponsorship")
_PAID_FOR = words("luncheon breakfast dinner gala banquet tournament festival parade")


def _through(line: Line, at: int, verb: str, near: set[str]) -> Evidence:
    if verb in ("presented", "given") and near & {
        "award",
        "awards",
        "medals",
        "diplomas",
        "prizes",
        "scholarships",
        "certificates",
        "pins",
    }:
        return strong(Role.HOST, f"the awards “{verb} by”", own=True)
    if verb == "presented" and line.low(at - 2) in ("is", "was", "being") and line.low(at - 3) in _PAID_FOR:
        # "This year's luncheon was presented by Jane Roe, State Farm Agent"
        return against("only pays for it")
    if (verb in ("led", "headed", "chaired") and near & {"search", "hiring", "selection"}) or (
        verb in ("led", "headed") and "committee" in near and line.mark(at - 2) in (",", "committee")
    ):
        # "chosen by a search committee led by Jane Roe"
        return against("only led a committee")
    if (
        verb == "curated"
        and near & {"show", "exhibition", "exhibit", "display", "collection", "works"}
        and not near & {"tour", "talk", "walk"}
    ):
        return against("only chose the works")
    if verb in ("conducted", "led", "run", "called", "handled", "cried") and near & {"auction", "paddle", "raffle"}:
        return (
            against("only takes the bids")
            if "auction" in near or "paddle" in near
            else strong(Role.HOST, "the raffle by", own=True)
        )
    if (
        verb == "led"
        and line.mark(at - 2) == ","
        and any(line.low(here) in ("conversation", "q&a", "interview", "chat") for here in range(max(0, at - 20), at))
    ):
        # "A conversation with Ann Lee, founder of Acme, led by Jane Roe"
        return strong(Role.MODERATOR, "“led by”", own=True)
    if verb == "led" and near & {"q&a", "interview", "discussion", "conversation", "question", "questions"}:
        return strong(Role.MODERATOR, "“led by”", own=True)
    if verb == "conducted" and (
        "q&a" in near
        or line.has(("q&a", "interview", "questions"), max(0, at - 14), at)
        or any(line.lows(here, here + 3) == ["q", "&", "a"] for here in range(max(0, at - 14), at))
    ):
        return strong(Role.MODERATOR, "questions “conducted by”", own=True)
    if verb == "conducted" and near & {"interview", "interviews", "q&a"}:
        return strong(Role.MODERATOR, "an interview “conducted by”", own=True)
    if verb == "hosted" and near & {"q&a", "chat", "conversation", "discussion", "interview"}:
        return strong(Role.MODERATOR, "“hosted by”", own=True)
    if (verb == "chaired" and near & {"meeting", "committee", "commission"}) or (
        verb in ("conducted", "run", "led") and "meeting" in near
    ):
        return strong(Role.HOST, f"a meeting “{verb} by”", own=True)
    if verb == "run" and near & {"session", "sessions", "workshop", "workshops", "class", "classes", "clinic"}:
        return strong(Role.SPEAKER, "“run by”", own=True)
    if verb in ("guided", "facilitated") and near & {
        "discussion",
        "conversation",
        "dialogue",
        "panel",
        "debate",
        "q&a",
    }:
        return strong(Role.MODERATOR, f"“{verb} by”", own=True)
    if near & {
        "hymns",
        "hymn",
        "songs",
        "singing",
        "music",
        "carols",
        "caroling",
        "carolling",
        "sing-along",
        "singalong",
    }:
        return Evidence(evidence.AGAINST, Role.PERFORMER, "only makes music")
    return through(verb)


def _talk(line: Line, close: int, floor: int) -> bool:
    """Whether a quoted title before "by" is a talk's: a label or a noun of the programme stands before it."""
    opening = line.opening(close, floor)
    if opening is None:
        return False
    near = [line.low(here) for here in range(max(floor, opening - 5), opening)]
    if near[-2:] == ["review", "of"]:
        return False
    if near[-1:] in (["reading"], ["read"], ["discuss"], ["discussing"], ["is"]) and not any(
        low in ("talk", "topic", "presentation", "program") for low in near
    ):
        # "This quarter we are reading "…" by"
        return False
    marks = [line.mark(here) for here in range(floor, opening)]
    return any(low in TALKS or low in ROLES for low in near) or (
        ":" in marks and not any(low in ("book", "novel", "film", "read", "reading") for low in near)
    )


def from_(line: Line, at: int, floor: int, skipped: int) -> Evidence:
    """What "from" says: "hear from", "remarks from", "tickets from"."""
    near = [line.low(here) for here in range(max(floor, at - 4), at)]
    if any(low in PRIZES for low in near) and any(
        line.low(here) in ("receive", "receives", "accept", "accepts", "receiving", "accepting")
        for here in range(max(floor, at - 12), at)
    ):
        # "will receive the medal from club president Jane Roe"
        return strong(Role.HOST, "a prize from", own=True)
    if not {
        "wine",
        "wines",
        "beer",
        "beers",
        "fashion",
        "fashions",
        "dishes",
        "food",
        "products",
        "works",
        "paintings",
    }.isdisjoint(near):
        return against("what they make")
    if "gavel" in near:
        return strong(Role.HONOREE, "the gavel from")
    if any(
        low
        in (
            "tickets",
            "ticket",
            "forms",
            "form",
            "available",
            "tables",
            "email",
            "letter",
            "donation",
            "prizes",
            "prize",
            "cake",
            "pick",
        )
        for low in near
    ):
        return against("“from”")
    if any(
        line.low(here) in ("enjoyed", "had", "heard", "received", "hosted") for here in range(max(floor, at - 6), at)
    ):
        return NOTHING
    if any(
        line.low(here) == "answers"
        and (
            here == floor
            or line.low(here - 1)
            in ("get", "for", "the", "find", "with", "and", "expert", "straight", "real", "free", "hear")
        )
        and line.low(here + 1) != "questions"
        for here in range(max(floor, at - 12), at)
    ):
        return strong(Role.SPEAKER, "answers “from”")
    if near[-1:] == ["questions"]:
        return strong(Role.MODERATOR, "questions “from”", own=True)
    if (service := serving.by(line, at, floor)) is not None:
        return service
    if any(
        low in TALKS
        or low
        in (
            "pitches",
            "comments",
            "hear",
            "hears",
            "learn",
            "learns",
            "courses",
            "find",
            "out",
            "listen",
            "picture",
            "scoop",
            "lowdown",
            "facts",
            "firsthand",
            "answers",
        )
        for low in near
    ):
        return strong(Role.SPEAKER, "“from”")
    return (
        fair(Role.SPEAKER, "hear or learn from")
        if any(
            line.low(here) in ("hear", "learn")
            or (line.low(here), line.low(here + 1)) == ("find", "out")
            or (line.low(here) == "know" and line.low(here - 1) == "to")
            for here in range(max(floor, at - 16), at)
        )
        else NOTHING
    )


_FELT = words("wishes sympathy sympathies condolences prayers")


def to(line: Line, at: int, floor: int, told_before: bool = False) -> Evidence:
    """What "to" says: "presented to", "RSVP to"."""
    near = [line.low(here) for here in range(max(0, at - 13), at)]
    if (
        near[-1:]
        and near[-1] in ("belong", "belongs", "goes")
        and near[-2:-1]
        and near[-2] in ("floor", "podium", "mic", "microphone", "stage", "program", "lectern")
    ):
        return strong(Role.SPEAKER, "the floor is theirs", own=True)
    if (
        near[-1:]
        and near[-1] in ("fall", "falls", "go", "goes", "belong", "belongs")
        and (duty := next((ROLES[low] for low in near[-6:] if low in ROLES), None)) in (Role.HOST, Role.MODERATOR)
    ):
        return strong(duty, "a duty of theirs", own=True)
    if any(low in ("gavel", "torch", "reins", "presidency") for low in near) or ("turn" in near and "over" in near):
        return strong(Role.HONOREE, "the gavel goes to")
    if not {"proceeds", "donations", "funds"}.isdisjoint(near[-6:]) and not {"presented", "awarded"} & set(near):
        return against("the proceeds go to")
    if (
        not {"thank", "thanks"}.isdisjoint(near[-4:])
        and not line.has(_PAYING, at + 1, min(len(line.tokens), at + 9))
        and any(
            line.low(here) in ("years", "decades") and line.has(("for",), at, here)
            for here in range(at + 3, min(len(line.tokens), at + 15))
        )
    ):
        # "A special thank you to Jane Roe for 40 years of pies"
        return strong(Role.HONOREE, "thanks for years")
    near = near[-7:] if at - floor >= 7 else near[-(at - floor) or 99 :]
    if not _FELT.isdisjoint(near) and not {"best", "birthday", "retirement"} & set(near):
        return against("only wished well")
    if near[-1:] == ["questions"] and not {
        "put",
        "puts",
        "pose",
        "poses",
        "posing",
        "putting",
        "ask",
        "asks",
    }.isdisjoint(near):
        return fair(Role.PANELLIST if told_before else Role.SPEAKER, "questions put to them")
    if "bring" in near and ("question" in near or "questions" in near):
        return strong(Role.SPEAKER, "questions to them")
    if not {"due", "applications", "application", "nominations", "forms", "essays"}.isdisjoint(near) and not {
        "presented",
        "awarded",
    } & set(near):
        return against("“to”")
    if (
        near[-1:]
        and near[-1] in ("glass", "glasses")
        and any(low in ("raise", "raising", "lift", "hoist") for low in near)
    ):
        return strong(Role.HONOREE, "a glass raised to")
    if "tribute" in near or "homage" in near:
        return strong(Role.HONOREE, "a tribute to")
    if near[-1:] and near[-1] in ("goodbye", "farewell", "good-bye", "au-revoir"):
        return strong(Role.HONOREE, "goodbye to")
    if any(
        low in CONTACT
        or low in ("thanks", "checks", "owes", "paid", "married", "return", "speak", "listen", "dedicated")
        for low in near[-5:]
    ) and not any(low in ("presented", "awarded") for low in near):
        return strong(Role.SPEAKER, "“listen to”") if "listen" in near[-2:] else against("“to”")
    if not {"congratulations", "congrats"}.isdisjoint(near[-4:]) and acclaim.of_a_family(
        line.lows(at + 1, min(len(line.tokens), at + 18))
    ):
        return against("a family's news")
    if near[-1:] in (["hello"], ["hi"]):
        return strong(Role.SPEAKER, "“say hello to”")
    if near[-1:] in (["presentation"], ["presentations"]) and any(
        low in ("year", "month", "award", "scholarship", "medal", "gift", "fellow", "fellowship") for low in near
    ):
        return strong(Role.HONOREE, "a prize's presentation to")
    if not _OF_FAME.isdisjoint(near) and near[-1] in ("awarded", "given"):
        # "the Nobel Peace Prize awarded to Jane Roe": told, not done here
        return against("a prize of the world")
    if any(low in _GIVEN_TO for low in near) or (
        "welcome" in near and any(low in ("warm", "give", "big") for low in near)
    ):
        return strong(Role.HONOREE, "given to")
    if (
        line.tokens[at - 1].capital
        and line.tokens[at - 2].capital
        and any(
            line.low(here) in ("present", "presents", "award", "awards", "presenting")
            and line.low(here + 1) in ("its", "their", "the", "our", "this", "his", "her")
            for here in range(max(0, at - 9), at - 1)
        )
    ):
        # "will present its Golden Apple to Jane Roe"
        return strong(Role.HONOREE, "presented to")
    if line.tokens[at - 1].capital and any(
        line.low(here) in ("awards", "prizes", "medals", "honors", "goes") for here in range(max(0, at - 30), at)
    ):
        # "… hands out the awards: Best New Business to Jane Roe"
        return strong(Role.HONOREE, "an award to")
    return strong(Role.SPEAKER, "“listen to”") if "listen" in near[-2:] else NOTHING


__all__ = ["asked_in", "by", "from_", "to"]
