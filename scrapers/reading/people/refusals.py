"""Who is named beside words that announce, and is not announced: a thing that bears the name, a duty, the dead, people
of a story."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading import names
from scrapers.reading.names.vocabulary import PLACES, THINGS, is_ordinary, surnames
from scrapers.reading.people import bodies_named, leading, serving, sureness
from scrapers.reading.people.context import Context
from scrapers.reading.people.evidence import Evidence
from scrapers.reading.people.forms import Form
from scrapers.reading.people.grounds import duty
from scrapers.reading.people.line import Line
from scrapers.reading.people.mentions import Mention
from scrapers.reading.words import words

_QUOTED = words("organizer organiser coordinator spokesman spokeswoman spokesperson resident volunteer")
_DEAD = words("posthumous posthumously deceased")
_TURN_TO = words("see contact call ask email e-mail text phone")
_SPEECH = (
    "speak", "lectur", "talk", "keynote", "panel", "moderat", "discuss", "conversation", "present", "instructor", "q&a",
    "remarks", "interview", "emcee", "host", "modera", "introduc", "workshop", "teach", "answer", "question", "quiz",
    "grill", "homily", "sermon",
)  # fmt: skip


def refused(
    held: Line,
    one: Mention,
    chain: list[Mention],
    left: Evidence,
    right: Evidence,
    reasons: list[Evidence],
    context: Context,
) -> bool:
    """Whether what stands beside a name says that it is not announced, whatever else announces it."""
    return (
        _a_thing(held, one, left, right)
        or _in_passing(held, one, chain, left, right, reasons)
        or _on_duty(one, chain, reasons)
        or _takes_bids(held, one, chain, reasons)
        or _only_helps(held, one, reasons)
        or _only_there(held, one, right)
        or _not_there(held, one, honoured=any(told.role is Role.HONOREE and told.weight > 0 for told in reasons))
        or _of_a_story(held, one, left, right)
        or _makes_music(held, one, right, reasons, context)
        or (context.form in (Form.MUSIC, Form.STORY) and not _spoken(reasons, one, context))
    )


_SHOPS = words(
    "pho chez casa taqueria trattoria osteria ristorante restaurante pizzeria bistro boutique boulangerie panaderia "
    "carniceria tienda atelier villa"
)


def _a_thing(held: Line, one: Mention, left: Evidence, right: Evidence) -> bool:
    """Whether the words are a thing's or a firm's, and look like a name."""
    if (
        one.name.sure < 2
        and not one.name.honoured
        and held.mark(one.name.lead - 1)[-2:] in ("'s", "’s")
        and held.mark(one.name.lead - 1)[0].isupper()
    ):
        # "Roe's Fish Fry"
        return True
    if one.name.sure < 2 and held.mark(one.name.lead - 1) == "The" and not one.name.honoured and one.name.lead > 0:
        # "Book Launch: The Long Portage"
        return True
    if (
        held.low(one.begin - 1) == "the"
        and one.begin == one.name.lead
        and not one.name.honoured
        and held.low(one.begin - 2) in ("including", "include", "includes")
        and not right.own
    ):
        # "roses including the Jane Roe and the Peace"
        return True
    if (
        held.low(one.name.lead - 1) in _SHOPS
        and held.mark(one.name.lead - 1)[:1].isupper()
        and one.begin == one.name.lead
        and not left.why.startswith("the label")
    ):
        # "Help us welcome Taqueria Ana Lopez"
        return True
    if held.low(one.name.first - 1) == "pro" and held.low(one.name.first) == "bono":
        # "Pro Bono Champion"
        return True
    return left.why.startswith("speakers “") and bodies_named.firm_of(held, one.name.first)


def _in_passing(
    held: Line, one: Mention, chain: list[Mention], left: Evidence, right: Evidence, reasons: list[Evidence]
) -> bool:
    """Whether a sentence about something else names somebody."""
    if right.why == "“says”" and left.weight <= 0 and (one.position.title or "").split(" ")[-1].lower() in _QUOTED:
        # "Organizer Jane Roe says the pantry needs yams"
        return True
    if (
        held.low(one.name.lead - 1) == "named"
        and not right.weight
        and any(held.low(at) in ("a", "an") for at in range(one.name.lead - 4, one.name.lead - 1))
    ):
        # "taken by a photographer named Jane Roe"
        return True
    if held.low(chain[0].name.lead - 1) in ("chairs", "co-chairs") and "invite" in right.why:
        # "Chairs Ann and Bob Roe invite you"
        return True
    if held.low(one.begin) == "representing" and held.mark(one.end) == ":":
        # "Representing Sen. Jane Roe: Ann Lee"
        return True
    if held.low(one.name.lead - 2) == "whose" and not held.mark(one.name.lead - 1)[0].isupper():
        # "Jane Roe, whose great-grandfather Amos Roe built the ferry, shows slides"
        return True
    return one.name.sure < 2 and all(told.why.endswith("told as it happens") for told in reasons) and bool(reasons)


_GIVEN = ("presentation”", "update”", "remarks”", "talk”", "briefing”")


def _on_duty(one: Mention, chain: list[Mention], reasons: list[Evidence]) -> bool:
    """Whether somebody only has a duty in the making of the event: "Gala chair Jane Roe"."""
    title = one.position.title or (chain[0].position.title if one.begin == one.name.lead else None)
    if any(
        told.role is Role.SPEAKER and told.weight > 0 and told.why.startswith("the label") and told.why.endswith(_GIVEN)
        for told in reasons
    ):
        # "Charter presentation: Jane Roe, Membership Chair"
        return False
    if len(chain) > 1 and any(told.why == "a talk “with”" for told in reasons):
        # "A discussion with pantry director Ann Lee and volunteer coordinator Jane Roe"
        return False
    return (
        duty(title)
        and not one.position.organization
        and not any(
            told.own
            and not told.why.endswith("told as it happens")
            and "invite" not in told.why
            and "thank" not in told.why
            and "says" not in told.why
            for told in reasons
        )
    )


def _takes_bids(held: Line, one: Mention, chain: list[Mention], reasons: list[Evidence]) -> bool:
    """ "Auctioneer Colonel Jane Roe returns": who sells, unless she speaks besides."""
    return serving.bids(held, chain[0].begin, one.name.lead) and not any(
        told.own and told.weight > 0 and any(word in told.why for word in _SPEECH if word != "present")
        for told in reasons
    )


def _only_helps(held: Line, one: Mention, reasons: list[Evidence]) -> bool:
    """ "Bartender Jane Roe pours", "Bus captain Ann Lee has your seat": who helps on the day, and does not speak."""
    last = held.low(one.name.lead - 1)
    if last not in _HELPERS and not (last == "captain" and held.low(one.name.lead - 2) in ("bus", "table", "van")):
        return False
    return not any(told.weight > 0 and any(word in told.why for word in _SPEECH) for told in reasons) and not any(
        told.role is Role.HONOREE for told in reasons
    )


_HELPERS = words("bartender bartenders usher ushers caterer caterers waiter waitress babysitter valet chaperone")
_MAKERS = words("artist artists photographer photographers sculptor painter muralist")


def _only_there(held: Line, one: Mention, right: Evidence) -> bool:
    """ "The artist, Jane Roe, will be present": who only comes along."""
    return (
        right.why in ("“will be”", "“is here”")
        and held.has(_MAKERS, max(0, one.begin - 3), one.name.first)
        and held.has(("present", "hand", "attendance"), one.end, one.end + 6)
    )


def _not_there(held: Line, one: Mention, *, honoured: bool) -> bool:
    """ "Jane Roe (deceased)", "Jane Roe (guest of Ann Lee)", "Jane Roe (invited)", "Jane Roe (call her)": somebody who
    will not come, or is only to be turned to."""
    end = one.name.end
    if honoured and held.mark(end) in "(," and held.low(end + 1) in ("posthumous", "posthumously"):
        # "Jane Roe (posthumous)" among those who get the prize
        return False
    if (not honoured and any(held.low(at) == "posthumously" for at in range(max(0, one.begin - 3), one.begin))) or (
        held.mark(end) in "(," and held.low(end + 1) in _DEAD
    ):
        return True
    if held.mark(end) != "(":
        return False
    bracket = held.low(end + 1), held.low(end + 2)
    return bracket in (("guest", "of"), ("invited", ")")) or (
        bracket[0] in _TURN_TO and bracket[1] in ("her", "him", "them", "at", "or", "for", "me")
    )


def _makes_music(held: Line, one: Mention, right: Evidence, reasons: list[Evidence], context: Context) -> bool:
    """Whether somebody comes to conduct, to play or to perform, and not to talk."""
    if not context.met and held.low(one.name.lead) in ("maestro", "maestra") and right.why.startswith("“conducts"):
        return True
    if held.mark(one.name.first) == "DJ" and not any(
        told.own and told.weight > 0 and any(word in told.why for word in _SPEECH) for told in reasons
    ):
        return True
    trade = (one.position.title or "").lower().split()[-1:]
    return bool(trade) and trade[0] in leading.PERFORMS and not any(told.own for told in reasons)


def host_unnamed(
    held: Line, one: Mention, chain: list[Mention], left: Evidence, right: Evidence, above: Evidence
) -> bool:
    """Whether what hosts may be a shop or a hall as well as a person, and nothing tells that it is a person."""
    if (left.own and right.own) or one.placed or one.name.honoured or held.low(one.name.end) in ("of", "from"):
        return False
    if held.low(one.name.lead - 1 - (held.mark(one.name.lead - 1) == ":")) in (
        "host",
        "hostess",
        "emcee",
        "quizmaster",
        "mc",
        "toastmaster",
    ):
        return False
    return (sureness.of(one, chain) < 1 or one.written.split()[-1].lower() in PLACES | THINGS) and not _alone_below(
        held, one, above
    )


def _of_a_story(held: Line, one: Mention, left: Evidence, right: Evidence) -> bool:
    """ "But when the mysterious Countess Roe returns to New York, Archer falls in love": a clause of a story, that
    speaks to nobody here."""
    first, stop = next(((begin, end) for begin, end in held.sentences if begin <= one.begin < end), (0, 0))
    if left.weight <= 0 and right.role is Role.SPEAKER and "will" not in right.why and _told_in(held, first, one):
        return True
    opening = first + (held.low(first) in ("but", "and", "then", "yet"))
    if (
        left.weight > 0
        or right.role is not Role.SPEAKER
        or held.low(opening) not in _CLAUSES
        or one.begin - opening > 5
        or "will" in right.why
    ):
        return False
    return (
        all(token.word for token in held.tokens[opening : one.begin])
        and any(held.mark(at) == "," for at in range(one.end, stop))
        and _HERE.isdisjoint(token.low for token in held.tokens[first:stop])
    )


def _told_in(held: Line, first: int, one: Mention) -> bool:
    """ "In this mystery, Jane Roe returns home", "Detective Jane Roe investigates a murder": whom a book or a film tells
    of."""
    comma = next((at for at in range(first, min(one.begin, first + 9)) if held.mark(at) == ","), -1)
    if (
        comma > 0
        and held.low(first) in ("in", "when")
        and held.low(first + 1) in ("this", "her", "his", "the", "their", "a")
        and held.has(_TALES, first + 2, comma)
        and _HERE.isdisjoint(token.low for token in held.tokens[one.end :])
    ):
        return True
    return (
        held.low(one.name.lead - 1) in _SLEUTHS
        and held.has(_CRIMES, one.end, min(len(held.tokens), one.end + 9))
        and held.low(one.end) in _HUNTS
        and _HERE.isdisjoint(token.low for token in held.tokens)
    )


_TALES = words("novel mystery thriller story tale film movie play comedy drama musical book sequel romance whodunit")
_SLEUTHS = words("detective inspector sleuth investigator")
_HUNTS = words("investigates hunts solves races returns must pursues tracks uncovers finds")
_CRIMES = words("murder murders killer killing death crime body case mystery")
_CLAUSES = words("when after as once while until before")
_HERE = words("us our we you your will join joins")


def _spoken(reasons: list[Evidence], one: Mention, context: Context) -> bool:
    """Whether words of speech announce somebody where music plays or a story is told, whose people are named as
    well."""
    if context.form is Form.STORY and names.proper(one.written) in context.named and not context.shown:
        return True
    if context.met and any(told.why.startswith("“conducts”") for told in reasons):
        return True
    for told in reasons:
        if (
            (told.role in (Role.MODERATOR, Role.HONOREE, Role.HOST) and told.own)
            or told.why in ("the heading above", "the lead above")
            or (any(word in told.why for word in _SPEECH) and not told.why.endswith("exhibition”"))
        ):
            return True
    return False


def _alone_below(held: Line, one: Mention, above: Evidence) -> bool:
    """Whether nothing but a name with a surname that is no other word stands below "Host:"."""
    last = one.written.lower().split()[-1]
    return (
        above.why == "the heading above"
        and one.name.end == len(held.tokens)
        and one.name.sure == 1
        and last in surnames()
        and not is_ordinary(last)
        and last not in PLACES | THINGS
    )


__all__ = ["host_unnamed", "refused"]
