"""What people do at a gathering, by verb and object, and the role that it gives them: one table, the first row that
fits."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from hobnob.records import Role
from scrapers.reading.people import evidence, serving
from scrapers.reading.people.cues import PRIZES
from scrapers.reading.people.evidence import Evidence, against, strong
from scrapers.reading.people.line import Line
from scrapers.reading.words import words


class Act(NamedTuple):
    """A row: the verbs in their first form, one of whose objects must stand near where any are told, and none that is
    barred."""

    verbs: frozenset[str]
    role: Role | None
    """None where the verb only helps: who does it is not announced."""
    objects: frozenset[str] = frozenset()
    barred: frozenset[str] = frozenset()
    reach: int = 8
    alone: bool = False
    """Whether the verb must close its clause."""
    own: bool = True


_DISCUSSIONS = words("discussion conversation q&a panel debate chat dialogue roundtable")
_PRESIDES = words("host co-host hostess emcee mc preside officiate invite gavel welcome")
_WELCOMED = words("us you guests members everyone attendees")
_MAKES = words("make")
_GIVEN = words(
    "recipient recipients winner winners honoree honorees gift fellow fellows recognize recognizes honor check cheque "
    "clock watch pin"
)
_SAID = words(
    "forecast forecasts outlook projections findings results review overview survey analysis research predictions "
    "assessment briefing state report address update lecture talk budget findings review award awards scholarship "
    "scholarships trophy medal speech keynote message"
)
_ROWS = (
    Act(words("keep take record"), None, words("minutes notes")),
    Act(words("gavel"), Role.SPEAKER, words("in order"), reach=4),
    Act(words("welcome invite seek"), None, words(
        "proposals proposal questions applications submissions ideas suggestions comments inquiries nominations "
        "feedback"), reach=5),
    Act(words("join"), None, words("newest"), reach=7),
    Act(words("present show display showcase exhibit"), None, words("exhibition exhibit exhibits installation"), barred=words("talk tour lecture story behind history")),
    Act(words("deliver"), Role.PERFORMER, words("soul funk blues jazz bluegrass rock reggae folk tunes songs melodies vocals"), barred=words("talk lecture keynote address speech presentation remarks history")),
    Act(words("hold conduct convene"), Role.HOST, words("hall halls meeting meetings"), reach=7),
    Act(words("present"), Role.HOST, words("annual"), barred=_SAID),
    Act(words("receive"), Role.HONOREE, barred=words("questions guests visitors comments calls complaints reports donations")),
    Act(words("go meet"), Role.PANELLIST, words("head toe head-to-head toe-to-toe")),
    Act(words("face"), Role.PANELLIST, words("off debate debates runoff")),
    Act(words("team"), Role.SPEAKER, words("up"), reach=3),
    Act(words("want"), Role.SPEAKER, words("hear"), reach=4, own=False),
    Act(words("send"), None, words("regrets")),
    Act(words("bring"), None, words("refreshments snacks dessert desserts cookies treats donuts doughnuts lunch food drinks cake pie pies"), barred=words("talk story stories slides program demonstration lecture message"), reach=5),
    Act(words("wish"), None, words("you everyone all"), reach=3),
    Act(words("thank"), None, words("everyone everybody"), reach=3),
    Act(words("run own operate"), Role.SPEAKER, words("it"), reach=2, own=False),
    Act(words("conduct handle run"), Role.MODERATOR, words("interview interviews questioning q&a"), reach=5),
    Act(words("take"), None, words("portraits photos pictures headshots photographs"), barred=words("us how"), reach=5),
    Act(words("celebrate"), Role.HONOREE, words("jubilee birthday"), reach=4),
    Act(words("take"), Role.PANELLIST, words("turns"), reach=2),
    Act(words("take"), Role.HOST, words("chair"), reach=3),
    Act(words("install induct swear"), None, words("officers officer board president leadership slate directors trustees")),
    Act(words("swear"), None, words("in"), reach=2),
    Act(words("run conduct lead handle"), None, words("auction"), reach=5),
    Act(words("run conduct"), Role.HOST, words("raffle bingo"), reach=5),
    Act(words("run conduct"), Role.SPEAKER, words("workshop workshops class clinic training"), reach=5),
    Act(words("become"), Role.HONOREE, words("fellow fellows rotarians kiwanians lions knights eagles citizens"), reach=6),
    Act(words("conduct handle perform lead do"), None, words("installation induction swearing-in"), reach=4),
    Act(words("draw"), Role.HOST, words("ticket tickets winner winners"), reach=5),
    Act(words("spin"), Role.SPEAKER, words("yarn yarns tale tales story stories"), reach=5),
    Act(words("run chair lead conduct"), Role.HOST, words("meeting service ceremony vigil"), reach=4),
    Act(words("chair"), Role.MODERATOR, words("session panel discussion debate forum symposium")),
    Act(words("chair"), Role.HOST, alone=True),
    Act(words("ask"), Role.MODERATOR, words("question questions")),
    Act(words("put pose fire lob throw toss"), Role.MODERATOR, words("questions"), reach=4),
    Act(words("keep"), Role.HOST, words("evening night show festivities party"), reach=3),
    Act(words("keep"), Role.MODERATOR, words("everyone everybody us speakers candidates panelists things"), reach=3),
    Act(words("keep"), None, words("score time")),
    Act(words("keep"), Role.MODERATOR, words("clock moving order civil peace track honest")),
    Act(words("lead head"), None, words("parade procession march"), barred=words("talk workshop discussion"), reach=5),
    Act(words("guide lead steer"), Role.MODERATOR, words("discussion q&a questions questioning"), barred=words("tour walk hike visit")),
    Act(words("guide lead steer"), Role.MODERATOR, words("conversation dialogue panel roundtable"), reach=5),
    Act(words("moderate interview facilitate referee grill quiz"), Role.MODERATOR),
    Act(words("welcome"), Role.SPEAKER, words("guests members everyone attendees"), reach=4),
    Act(words("welcome"), Role.HOST, _WELCOMED),
    Act(words("welcome"), Role.HOST, alone=True),
    Act(words("welcome"), Role.SPEAKER),
    Act(_PRESIDES, Role.MODERATOR, _DISCUSSIONS, reach=5),
    Act(words("present hand give award bestow confer"), Role.HOST, (PRIZES - words("honor honors title pin paddle ranks degree recognition")) | words("gift gifts clocks clock watch watches proclamation proclamations")),
    Act(words("present hand award"), Role.HOST, words("check checks cheque cheques")),
    Act(words("recognize recognise honor honour"), Role.HOST, words("fellows recipients honorees winners inductees graduates scholars members volunteers students employees"), reach=6),
    Act(words("announce name reveal crown"), Role.HOST, words("winner winners")),
    Act(_PRESIDES, Role.HOST),
    Act(words("open"), Role.HOST, words("program meeting garden home doors house barn studio farm porch backyard")),
    Act(words("throw"), Role.HOST, words("open"), reach=3),
    Act(words("light"), Role.HOST, words("candles")),
    Act(words("pin"), Role.HOST, words("badge badges fellow fellows member members")),
    Act(words("request"), Role.HOST, words("pleasure")),
    Act(words("ring strike"), Role.HOST, words("bell"), reach=4),
    Act(words("call"), None, words("bids auction")),
    Act(words("call"), Role.HOST, words("numbers bingo")),
    Act(words("call"), Role.SPEAKER, words("order")),
    Act(words("provide supply"), Role.PERFORMER, words("music tunes entertainment")),
    Act(words("provide supply"), None, words("lunch food refreshments snacks dessert desserts cake childcare coffee")),
    Act(words("sit join round complete"), Role.PANELLIST, words("panel"), reach=6),
    Act(words("take"), Role.HONOREE, words("office"), reach=2),
    Act(words("graduate"), Role.HONOREE),
    Act(words("accept earn win retire graduate get join"), Role.HONOREE, PRIZES | words("hall")),
    Act(words("accept"), Role.HONOREE, words("behalf")),
    Act(words("retire"), Role.HONOREE),
    Act(words("hang"), Role.HONOREE, words("up"), reach=3),
    Act(words("leave"), Role.HONOREE, words("us"), reach=3),
    Act(words("step"), Role.HONOREE, words("down"), reach=3),
    Act(words("take"), None, words("auction bids")),
    Act(_MAKES, Role.HOST, words("presentation presentations"), barred=words("a on about to"), reach=3),
    Act(words("take"), Role.HONOREE, words("oath oaths gavel")),
    Act(words("hand pass turn"), Role.HONOREE, words("gavel torch reins presidency chairmanship")),
    Act(words("turn"), Role.HONOREE, words("chair"), reach=5),
    Act(words("hand present"), Role.HOST, words("keys")),
    Act(words("hand"), Role.HONOREE, words("over"), barred=words("check checks donation keys prize prizes award"), reach=3),
    Act(words("cut"), Role.SPEAKER, words("ribbon"), own=False),
    Act(words("pitch"), Role.SPEAKER),
    Act(words("debate spar compete vie judge"), Role.PANELLIST),
    Act(words("auctioneer"), None),
    Act(words("time"), None, words("speakers speeches contestants debaters")),
    Act(words("square"), Role.PANELLIST, words("off")),
    Act(words("take"), Role.PANELLIST, words("sides")),
    Act(words("say argue"), Role.PANELLIST, words("yes no"), reach=3),
    Act(words("play"), Role.SPEAKER, words("excerpts recordings clips host matchmaker role")),
    Act(words("sing perform play spin rock jam entertain"), Role.PERFORMER),
    Act(words("sponsor cater decorate accompany collect staff bartend photograph usher babysit drive"), None),
)  # fmt: skip
_BY_VERB = {
    verb: [row for row in _ROWS if verb in row.verbs] for verb in frozenset().union(*(row.verbs for row in _ROWS))
}


def of(line: Line, at: int, stop: int, *, past: bool = False) -> Evidence | None:
    """What the verb at ``at`` and the words behind it say; None where no row fits. It may stand in the ``past`` where
    that is told."""
    if (service := serving.does(line, at, stop)) is not None:
        return service
    low = line.low(at)
    forms = [_PAST[low]] if past and low in _PAST else ([low[:-1], low[:-2]] if past else _forms(low))
    rows = next((_BY_VERB[form] for form in forms if form in _BY_VERB), None)
    if rows is None:
        return None
    near = [line.low(here) for here in range(at, min(stop, at + 8))]
    alone = at + 1 >= stop or not line.tokens[at + 1].word
    if line.low(at) in ("presents", "present") and line.low(at + 1) in ("the", "this", "our"):
        # "presents the Small Business Person of the Year award to"
        near += _named_prize(line, at + len(near), stop)
    for row in rows:
        if row.alone and not alone:
            continue
        if (
            row.objects and row.objects.isdisjoint(near[1 : max(row.reach, len(near) * (row.reach == 8))])
        ) or not row.barred.isdisjoint(near):
            continue
        if row.verbs == _MAKES and not any(token.low in PRIZES or token.low in _GIVEN for token in line.tokens):
            # where no prize is told of, the presentation is a talk
            return strong(Role.SPEAKER, f"“{line.low(at)} the presentation”", own=row.own)
        if (
            row.role is Role.HOST
            and low in ("give", "gives", "offer", "offers", "deliver", "delivers")
            and any(word in _SPOKEN for word in near[1:4])
        ):
            # "will give opening remarks and present the medals"
            return strong(Role.SPEAKER, f"“{low} remarks”", own=True)
        if row.role is None and any(low == "and" and ahead in _SPEAKS for low, ahead in pairwise(near)):
            # "will install the officers and speak"
            return strong(Role.SPEAKER, "“and speak”", own=True)
        return _told(row, line.low(at), next((low for low in near[1:] if low in row.objects), ""))
    return None


def _named_prize(line: Line, at: int, stop: int) -> list[str]:
    """The words of a long name of a prize, up to the prize itself; none where small words lead to something else."""
    for here in range(at, min(stop, at + 6)):
        if line.low(here) in PRIZES:
            return [line.low(here)]
        if not (line.tokens[here].capital or line.low(here) in ("of", "the", "for", "in")):
            break
    return []


_SPOKEN = words("remarks address keynote speech talk update greetings")
_SPEAKS = words("speak speaks talk talks keynote keynotes address addresses share shares")


def _told(row: Act, verb: str, thing: str) -> Evidence:
    if row.role is None:
        return against(f"only “{verb}”")
    if row.role is Role.PERFORMER:
        return Evidence(evidence.AGAINST, Role.PERFORMER, "only makes music")
    return strong(row.role, f"“{verb} … {thing}”" if thing else f"“{verb}”", own=row.own)


_PAST = {"led": "lead", "gave": "give", "took": "take", "ran": "run", "held": "hold"}


def _forms(low: str) -> list[str]:
    """The word, and what it may be the present or the participle of."""
    found = [low]
    if low.endswith("s"):
        found += [low[:-1], low[:-2], f"{low[:-3]}y", low[:-3]]
    elif low.endswith("ing") and len(low) > 5:
        found += [low[:-3], f"{low[:-3]}e", low[:-4]]
    return found


__all__ = ["of"]
