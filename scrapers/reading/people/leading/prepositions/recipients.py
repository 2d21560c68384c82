"""What "to" says: "presented to", "RSVP to"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people import acclaim
from scrapers.reading.people.cues import CONTACT, PRIZES, ROLES
from scrapers.reading.people.evidence import NOTHING, Evidence, against, fair, strong
from scrapers.reading.people.leading.prepositions.prizes import OF_FAME
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_GIVEN_TO = PRIZES | words(
    "recognition recognitions plaque plaques pin pins presented awarded given goodbye cheers bestowed congratulations "
    "congrats tribute farewell kudos salute toast gavel applause go goes bestow dedicated oath"
)
_PAYING = words("sponsoring hosting donating providing sponsor sponsorship")
_FELT = words("wishes sympathy sympathies condolences prayers")


def to(line: Line, at: int, floor: int, told_before: bool = False) -> Evidence:
    """What "to" says: "presented to", "RSVP to"."""
    near = [line.low(here) for here in range(max(0, at - 13), at)]
    if (
        told := (
            _the_floor_is_theirs(near)
            or _a_duty_falls(near)
            or _the_gavel_goes(near)
            or _the_proceeds_go(near)
            or _thanks_for_years(line, at, near)
        )
    ) is not None:
        return told
    near = near[-7:] if at - floor >= 7 else near[-(at - floor) or 99 :]
    if (
        told := (
            _wished_well(near)
            or _questions_put(told_before, near)
            or _bring_questions(near)
            or _due(near)
            or _glass_raised(near)
            or _tribute(near)
            or _farewell(near)
            or _turned_to(near)
            or _family_news(line, at, near)
            or _hello(near)
            or _prize_presentation(near)
            or _prize_of_the_world(near)
            or _given(near)
            or _its_award(line, at)
            or _awards_told_in_a_row(line, at)
        )
    ) is not None:
        return told
    return strong(Role.SPEAKER, "“listen to”") if "listen" in near[-2:] else NOTHING


def _the_floor_is_theirs(near: list[str]) -> Evidence | None:
    """ "The floor belongs to"."""
    if (
        near[-1:]
        and near[-1] in ("belong", "belongs", "goes")
        and near[-2:-1]
        and near[-2] in ("floor", "podium", "mic", "microphone", "stage", "program", "lectern")
    ):
        return strong(Role.SPEAKER, "the floor is theirs", own=True)
    return None


def _a_duty_falls(near: list[str]) -> Evidence | None:
    """ "The duty of toastmaster falls to"."""
    if (
        near[-1:]
        and near[-1] in ("fall", "falls", "go", "goes", "belong", "belongs")
        and (duty := next((ROLES[low] for low in near[-6:] if low in ROLES), None)) in (Role.HOST, Role.MODERATOR)
    ):
        return strong(duty, "a duty of theirs", own=True)
    return None


def _the_gavel_goes(near: list[str]) -> Evidence | None:
    """ "The gavel goes to", "We turn the reins over to"."""
    if any(low in ("gavel", "torch", "reins", "presidency") for low in near) or ("turn" in near and "over" in near):
        return strong(Role.HONOREE, "the gavel goes to")
    return None


def _the_proceeds_go(near: list[str]) -> Evidence | None:
    """ "Proceeds go to"."""
    if not {"proceeds", "donations", "funds"}.isdisjoint(near[-6:]) and not {"presented", "awarded"} & set(near):
        return against("the proceeds go to")
    return None


def _thanks_for_years(line: Line, at: int, near: list[str]) -> Evidence | None:
    """ "A special thank you to Jane Roe for 40 years of pies"."""
    if (
        not {"thank", "thanks"}.isdisjoint(near[-4:])
        and not line.has(_PAYING, at + 1, min(len(line.tokens), at + 9))
        and any(
            line.low(here) in ("years", "decades") and line.has(("for",), at, here)
            for here in range(at + 3, min(len(line.tokens), at + 15))
        )
    ):
        return strong(Role.HONOREE, "thanks for years")
    return None


def _wished_well(near: list[str]) -> Evidence | None:
    """ "Get-well wishes to"."""
    if not _FELT.isdisjoint(near) and not {"best", "birthday", "retirement"} & set(near):
        return against("only wished well")
    return None


def _questions_put(told_before: bool, near: list[str]) -> Evidence | None:
    """ "Questions put to the candidates"."""
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
    return None


def _bring_questions(near: list[str]) -> Evidence | None:
    """ "Bring your questions to"."""
    if "bring" in near and ("question" in near or "questions" in near):
        return strong(Role.SPEAKER, "questions to them")
    return None


def _due(near: list[str]) -> Evidence | None:
    """ "Applications are due to"."""
    if not {"due", "applications", "application", "nominations", "forms", "essays"}.isdisjoint(near) and not {
        "presented",
        "awarded",
    } & set(near):
        return against("“to”")
    return None


def _glass_raised(near: list[str]) -> Evidence | None:
    """ "Raise a glass to"."""
    if (
        near[-1:]
        and near[-1] in ("glass", "glasses")
        and any(low in ("raise", "raising", "lift", "hoist") for low in near)
    ):
        return strong(Role.HONOREE, "a glass raised to")
    return None


def _tribute(near: list[str]) -> Evidence | None:
    """ "A tribute to"."""
    return strong(Role.HONOREE, "a tribute to") if "tribute" in near or "homage" in near else None


def _farewell(near: list[str]) -> Evidence | None:
    """ "Say farewell to"."""
    if near[-1:] and near[-1] in ("goodbye", "farewell", "good-bye", "au-revoir"):
        return strong(Role.HONOREE, "goodbye to")
    return None


def _turned_to(near: list[str]) -> Evidence | None:
    """ "RSVP to", "Checks to"; "Listen to" announces."""
    if any(
        low in CONTACT
        or low in ("thanks", "checks", "owes", "paid", "married", "return", "speak", "listen", "dedicated")
        for low in near[-5:]
    ) and not any(low in ("presented", "awarded") for low in near):
        return strong(Role.SPEAKER, "“listen to”") if "listen" in near[-2:] else against("“to”")
    return None


def _family_news(line: Line, at: int, near: list[str]) -> Evidence | None:
    """ "Congratulations to the Roes on their new baby"."""
    if not {"congratulations", "congrats"}.isdisjoint(near[-4:]) and acclaim.of_a_family(
        line.lows(at + 1, min(len(line.tokens), at + 18))
    ):
        return against("a family's news")
    return None


def _hello(near: list[str]) -> Evidence | None:
    """ "Say hello to"."""
    return strong(Role.SPEAKER, "“say hello to”") if near[-1:] in (["hello"], ["hi"]) else None


def _prize_presentation(near: list[str]) -> Evidence | None:
    """ "The Scholarship presentation to"."""
    if near[-1:] in (["presentation"], ["presentations"]) and any(
        low in ("year", "month", "award", "scholarship", "medal", "gift", "fellow", "fellowship") for low in near
    ):
        return strong(Role.HONOREE, "a prize's presentation to")
    return None


def _prize_of_the_world(near: list[str]) -> Evidence | None:
    """ "the Nobel Peace Prize awarded to Jane Roe": told, not done here."""
    if not OF_FAME.isdisjoint(near) and near[-1] in ("awarded", "given"):
        return against("a prize of the world")
    return None


def _given(near: list[str]) -> Evidence | None:
    """ "The award presented to", "Give a warm welcome to"."""
    if any(low in _GIVEN_TO for low in near) or (
        "welcome" in near and any(low in ("warm", "give", "big") for low in near)
    ):
        return strong(Role.HONOREE, "given to")
    return None


def _its_award(line: Line, at: int) -> Evidence | None:
    """ "will present its Golden Apple to Jane Roe"."""
    if (
        line.tokens[at - 1].capital
        and line.tokens[at - 2].capital
        and any(
            line.low(here) in ("present", "presents", "award", "awards", "presenting")
            and line.low(here + 1) in ("its", "their", "the", "our", "this", "his", "her")
            for here in range(max(0, at - 9), at - 1)
        )
    ):
        return strong(Role.HONOREE, "presented to")
    return None


def _awards_told_in_a_row(line: Line, at: int) -> Evidence | None:
    """ "… hands out the awards: Best New Business to Jane Roe"."""
    if line.tokens[at - 1].capital and any(
        line.low(here) in ("awards", "prizes", "medals", "honors", "goes") for here in range(max(0, at - 30), at)
    ):
        return strong(Role.HONOREE, "an award to")
    return None
