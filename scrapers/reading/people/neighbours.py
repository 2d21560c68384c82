"""What the one before in a sentence says of the next: who sits down with a guest asks, who hands over a prize
presents."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading import names
from scrapers.reading.people import following
from scrapers.reading.people.context import Announced, Context
from scrapers.reading.people.cues import MENTIONS, ROLES, STOPS
from scrapers.reading.people.evidence import FAIR, NOTHING, Evidence, fair, strong
from scrapers.reading.people.line import Line
from scrapers.reading.people.mentions import Mention
from scrapers.reading.people.sentence import lists_on, of_the_last
from scrapers.reading.people.titles import Position
from scrapers.reading.words import words


def of_last(held: Line, chain: list[Mention], left: Evidence, found: list[Announced], context: Context) -> Evidence:
    """The evidence left of a list, where the one announced before it in the sentence gives it another sense."""
    if not found:
        return left
    begin, last = chain[0].begin, found[-1]
    if (
        held.low(begin - 1) == "with"
        and held.low(begin - 2) == "along"
        and (same := next((told for told in last.reasons if told.own), None))
    ):
        # "Jane Roe will be recognized, along with dispatcher Ann Lee"
        left = same
    behind = last.mention.end
    if (
        left.why == "of earlier years"
        and held.low(behind) in (",", "and")
        and (held.low(behind) == "and" or held.low(behind + 1) == "and")
        and _earlier_prize(held, behind, begin)
    ):
        # "Judges: Ann Lee and last year's champion, Bob Ray"
        left = fair(beside_role(last), "goes on with a list")
    if (
        left.why == "“led by”"
        and sum(told.role in (Role.SPEAKER, Role.PANELLIST) for told in found) > 1
        and len(chain) == 1
    ):
        # "Ann Lee and Bob Ray compare notes in an hour led by Cy Poe"
        left = strong(Role.MODERATOR, left.why, own=True)
    if left.why == "“in conversation with”" and last.role is Role.MODERATOR:
        left = strong(Role.PANELLIST if len(chain) > 1 else Role.SPEAKER, "in talk with a moderator")
    if held.low(begin - 1) == "will" and held.low(begin - 2) == "as":
        # "Jane Roe will say a few words, as will Mayor Ann Lee"
        left = fair(last.role, "“as will”")
    if (
        left.why == "a talk “with”" and last.role is Role.HOST and any(told.why == "“hosts”" for told in last.reasons)
    ) or (
        left.why == "for a talk “with”"
        and last.role is Role.SPEAKER
        and any(told.why.lower() == "“join”" for told in last.reasons)
    ):
        # "Jane Roe hosts a candid talk with Mayor Ann Lee", "Join Jane Roe for a conversation with Ann Lee": who does
        # so asks
        last.role = Role.MODERATOR
    if left.why == "for a talk “with”" and _joins_for_conversation(held, last, chain, context):
        left = strong(Role.MODERATOR, "“in conversation with”", own=True)
    return left


def _earlier_prize(held: Line, first: int, begin: int) -> bool:
    """Whether only an earlier prize tells of the next of a list: "and last year's champion, Bob Ray"."""
    return any(
        held.low(at) in ("last", "past", "former", "previous", "defending", "reigning")
        for at in range(first, min(first + 4, begin))
    )


def beside_last(held: Line, chain: list[Mention], left: Evidence, found: list[Announced], first: int) -> Evidence:
    """What the one before in the sentence says of the next: who sits down with a guest asks, who hands over a prize
    presents."""
    begin = chain[0].begin
    if not found:
        return left
    last = found[-1]
    if (
        not left.weight
        and held.low(first) == "joining"
        and any(held.low(at) in ("be", "is", "are") for at in range(begin - 1, max(first, begin - 5), -1))
        and not following.read(held, chain[-1].end, len(held.tokens), False).weight
    ):
        # "Joining Dean Jane Roe to tackle these questions will be Ann Lee"
        # who joins a moderator sits on the panel
        return strong(Role.PANELLIST if last.role is Role.MODERATOR else Role.SPEAKER, "“joining … is”", own=True)
    if left.why == "against each other" and last.role is Role.SPEAKER and last.listed == 1:
        # "Chef Ann Lee (Acme) vs. Chef Bob Ray (Elm)"
        last.role = Role.PANELLIST
    if (
        left.why == "“in conversation with”"
        and held.low(begin - 1) == "with"
        and _talks(held, begin - 2)
        and last.listed == 1
        and not _asks(chain[0].position.title)
        and (len(chain) == 1 or last.role is Role.HOST)
        and last.role in (Role.SPEAKER, Role.HOST)
        and (last.mention.position.title or "").split(" ")[-1].lower()
        not in ("novelist", "poet", "author", "memoirist")
        and not last.mention.position.organization
        and (chain[0].position.organization or last.role is Role.HOST or _asks(last.mention.position.title))
    ):
        last.role = Role.MODERATOR
        return strong(Role.SPEAKER, "whom another sits down with")
    if (
        left.weight <= 0
        and last.role is Role.HOST
        and held.low(begin - 1) == "to"
        and begin - 1 == last.mention.end
        and any(
            held.low(at) in ("presented", "awarded", "bestowed", "given") for at in range(first, last.mention.begin)
        )
    ):
        # "presented by Judge Bob Ray to Ann Lee"
        return strong(Role.HONOREE, "a prize presented to", own=True)
    if (
        not left.weight
        and last.role is Role.HONOREE
        and held.low(begin - 1) == "by"
        and begin - 1 == last.mention.end
        and any(
            held.low(at) in ("presented", "awarded", "bestowed", "given") for at in range(first, last.mention.begin)
        )
    ):
        # "presented to Ann Lee by Judge Bob Ray"
        return strong(Role.HOST, "presents the prize", own=True)
    if (
        left.weight <= FAIR
        and left.weight >= 0
        and left.role in (None, Role.HONOREE)
        and last.role is Role.HONOREE
        and held.mark(begin - 1).lower() in ("and", ",", ";")
        and (
            _prize_behind(held, chain[-1].name.end)
            or (held.low(chain[-1].end) == "as" and _prize_behind(held, chain[-1].end))
        )
    ):
        # "honor Ann Lee as Citizen of the Year and Bob Ray as Volunteer of the Year"
        if held.low(chain[-1].end) == "of":
            chain[-1].position = Position()
        return fair(Role.HONOREE, "a prize behind, as behind the one before")
    return left


def beside_role(told: Announced) -> Role:
    """The role of the next of a list: "Ann Lee, moderator; Bob Ray, Acme" tells of one who moderates, and of the others
    who sit there."""
    return (
        Role.PANELLIST
        if told.role is Role.MODERATOR and any(reason.why == "in brackets behind it" for reason in told.reasons)
        else told.role
    )


def behind_clause(
    held: Line, chain: list[Mention], left: Evidence, right: Evidence, found: list[Announced]
) -> Evidence:
    """What a list says of the next of it, whatever a clause told of the last: "Ann Lee, who told of the changes,
    recognizing Cy Poe; and Jane Roe"."""
    begin = chain[0].begin
    if found and left.role is Role.HONOREE and of_the_last(held, found[-1].mention.end, begin):
        return NOTHING
    if (
        len(found) > 1
        and (left.weight == 0 or left.why == "opens a sentence with a title")
        and right.weight == 0
        and chain[0].placed
        and lists_on(held, found[-1].mention.end, begin)
    ):
        return fair(beside_role(found[-1]), "goes on with a list")
    return left


def _prize_behind(held: Line, at: int) -> bool:
    """Whether "as Volunteer of the Year", ", Business Person of the Year" or "the Spirit Award" stands at ``at``."""
    while held.low(at) in (",", "as", "the", "our", "its", "will", "receive", "receives", "("):
        at += 1
    for here in range(at, min(at + 7, len(held.tokens))):
        if (
            held.low(here) == "of"
            and here > at
            and held.low(here + 1) == "the"
            and held.low(here + 2) in ("year", "month", "quarter")
        ):
            return True
        if held.low(here) in ("award", "medal", "prize", "scholarship") and here > at:
            return held.tokens[here].capital
        if not held.tokens[here].word or not (held.tokens[here].capital or held.low(here) in ("of", "for", "in")):
            return False
    return False


def with_next(held: Line, end: int, following_chain: list[Mention], stop: int) -> Evidence:
    """ "Walk chair Jane Roe and survivor honoree Ann Lee will inspire us": what the next one does, whom only "and" and a
    part of hers part from this."""
    begin = following_chain[0].begin
    if (
        held.low(end) != "and"
        or len(following_chain) > 1
        or not 0 < begin - end < 6
        or held.low(begin - 1) not in ROLES
        or not all(held.tokens[at].word and held.low(at) not in STOPS for at in range(end + 1, begin - 1))
    ):
        return NOTHING
    told = following.read(held, following_chain[-1].end, stop, True)
    return told if told.weight > 0 and told.why.startswith("“will ") else NOTHING


def _talks(held: Line, at: int) -> bool:
    """Whether "sits down" or "talks" ends at ``at``."""
    return held.low(at) in ("talks", "chats", "speaks", "visits") or (
        held.low(at) == "down" and held.low(at - 1) in ("sits", "sit")
    )


def _asks(title: str | None) -> bool:
    """Whether it is somebody's trade to ask."""
    return title is not None and not _ASKING.isdisjoint(title.lower().split())


_ASKING = words(
    "critic host anchor reporter editor journalist columnist broadcaster correspondent moderator interviewer"
)


def _joins_for_conversation(held: Line, told: Announced, chain: list[Mention], context: Context) -> bool:
    """ "Jane Roe joins us for a conversation with Ann Lee", where the title has only Jane Roe: the other asks."""
    begin = chain[0].begin
    joins = told.role is Role.SPEAKER and any(
        reason.own and reason.why.startswith("“") and reason.why.strip("”").endswith(("joins", "will join"))
        for reason in told.reasons
    )
    talk = any(held.low(at) in ("conversation", "dialogue") for at in range(max(0, begin - 4), begin))
    return (
        joins
        and talk
        and len(chain) == 1
        and names.proper(told.mention.written) in context.named
        and names.proper(chain[0].written) not in context.named
    )


def of_these(
    held: Line, begin: int, first: int, left: Evidence, right: Evidence, above: Evidence, heading: bool, behind: str
) -> Evidence:
    """What the words behind a list say, where they are said of it and not of what it belongs to."""
    if right.why.startswith("“to ") and _booked(held, begin):
        # "The committee has arranged for Lieutenant Governor Jane Roe to speak"
        return right._replace(own=True)
    if (
        held.low(begin - 1) in _GOVERNS
        and begin > first
        and left.weight <= 0
        and not (right.own and (behind.startswith("who") or right.why.startswith("“for ")))
    ):
        # "attorneys from Baker Poe give advice": the verb is another's
        return NOTHING
    if left.own and left.weight > 0 and right.weight < 0 and right.why.strip("“”") in MENTIONS:
        # "Speaker Jane Roe wrote the book on it"
        return NOTHING
    if right.why.startswith("“to ") and begin > first and not left.weight and not above.weight and not heading:
        # "meet at La Casa to make soup"
        return NOTHING
    return right


def _booked(held: Line, begin: int) -> bool:
    """ "has arranged for", "has secured": somebody to speak."""
    if held.low(begin - 1) in ("sent", "sends", "sending"):
        return True
    if (
        held.low(begin - 1) in ("invited", "asked", "persuaded", "recruited")
        and held.tokens[begin - 2].capital
        and begin > 1
    ):
        # "Ann Lee invited Jane Roe to speak"
        return True
    verb = begin if held.low(begin - 1) in ("has", "have") else begin - 1 - (held.low(begin - 1) == "for")
    return held.low(verb - 1) in ("has", "have", "we've") and held.low(verb) in _BOOKED


_BOOKED = words("secured booked engaged landed scheduled recruited arranged")
_GOVERNS = words("from of at for in to near by with than about")


__all__ = ["behind_clause", "beside_last", "beside_role", "of_last", "of_these", "with_next"]
