"""What is told with one name of a list and holds for the others: "Attorneys Ann Lee and Bob Ray of Lee Ray"."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise, takewhile

from scrapers.reading.people import titles, told_once
from scrapers.reading.people.bodies_named import OF_A_FIRM
from scrapers.reading.people.letters import letters
from scrapers.reading.people.line import Line
from scrapers.reading.people.mention import Mention
from scrapers.reading.people.titles import Position
from scrapers.reading.words import words

_MANY = words(
    "owners co-owners founders co-founders partners attorneys directors managers principals proprietors brokers "
    "advisors agents"
)
_RANKS = words(
    "officer sgt sergeant lt lieutenant capt captain detective deputy corporal cpl trooper chief firefighter "
    "paramedic agent ranger"
)
_COLLEAGUES = OF_A_FIRM | words("manager director advisor adviser engineer analyst consultant specialist")


def share(line: Line, chain: list[Mention]) -> None:
    """ "Attorneys Ann Lee and Bob Ray of Lee Ray": one organisation for both, told behind the last."""
    if len(chain) < 2:
        return
    last = chain[-1]
    for one, other in pairwise(chain[:-1]):
        gap = [line.low(at) for at in range(one.end, other.begin)]
        if (
            not one.placed
            and one.end == one.name.end
            and gap in (["and"], ["&"])
            and other.position.organization
            and line.low(other.name.end) in ("of", "from", "with", "at")
            and other.written.split()[-1].lower() not in other.position.organization.lower()
        ):
            # "Ann Lee and Bob Ray of Acme and Cy Poe, Elm Bank"
            one.position = Position(None, other.position.organization)
    for one, other in pairwise(chain):
        if (
            other.position.organization
            and not one.position.organization
            and one.end == one.name.end
            and one.begin < one.name.lead
            and (one.position.title or "").lower() in _MANY
            and line.mark(other.end - 1) == ")"
            and [line.low(at) for at in range(one.end, other.begin)] in (["and"], ["&"])
        ):
            # "Attorneys Ann Lee and Bob Ray (Lee Ray Law), CPA Cy Poe (Poe & Co.)"
            one.position = Position(one.position.title, other.position.organization)
    _share_both(line, chain)
    _share_ahead(chain)
    first, second = chain[0], chain[1]
    if (
        len(chain) == 2
        and line.mark(first.name.lead - 1)[-2:] in ("'s", "’s", "s'", "s’")
        and first.position.organization
        and not second.position.organization
        and (not second.placed or (second.position.title or "").endswith("s"))
        and second.begin == second.name.lead
        and [line.low(at) for at in range(first.end, second.begin)] in (["and"], ["&"])
    ):
        # "Acme's Ann Lee and Bob Ray"
        second.position = Position(None, first.position.organization)
    for place in range(len(chain) - 2, -1, -1):
        one, other = chain[place], chain[place + 1]
        if (
            one.position.title
            and not one.position.organization
            and other.position.organization
            and one.written.split()[-1] == other.written.split()[-1]
        ):
            one.position = Position(one.position.title, other.position.organization)
            continue
        gap = [line.low(at) for at in range(one.end, other.begin)]
        bare = not one.position.organization and one.end in (one.name.end, letters(line, one.name.end, one.end))
        own = (
            len(chain) > 2
            and last.position.organization is not None
            and last.written.split()[-1].lower() in last.position.organization.lower().split()
        )
        if (
            not bare
            or own
            or not last.position.organization
            or (gap not in (["and"], ["&"], [",", "and"]) and (gap != [","] or len(chain) < 3))
        ):
            break
        if (
            not one.placed
            and line.mark(last.name.end) in (",", ";")
            and (last.position.title or "").split(" ")[-1].lower() in _MANY
        ):
            # "Ann Lee and Bob Ray, co-owners, Acme", "Ann Lee, Bob Ray and Cy Poe; co-founders, Acme"
            one.position = Position(None, last.position.organization)
            continue
        told_at = letters(line, last.name.end, last.end)
        behind = line.low(told_at)
        if (
            line.mark(told_at) in ("|", "–", "—")
            or behind in ("of", "from", "with", "at")
            or (behind == "," and line.low(told_at + 1) in ("of", "both", "with", "from", "at"))
        ):
            if not one.position.title or one.position.title.lower().endswith("s"):
                one.position = Position(one.position.title, last.position.organization)
                continue
        if (
            (
                len(chain) == 2
                or (
                    len(chain) < 6
                    and place == len(chain) - 2
                    and all(not held.placed and held.end == held.name.end for held in chain[:-1])
                )
            )
            and gap in (["and"], ["&"], [",", "and"])
            and line.mark(last.name.end) == ","
            and (last.end == len(line.tokens) or line.mark(last.end) == ";")
            and not last.position.title
            and not one.position.title
        ):
            for held in chain[:-1]:
                held.position = Position(None, last.position.organization)
            break
        if (
            gap in (["and"], ["&"])
            and behind == "of"
            and all(held.begin == held.name.lead or _in_newsroom(held) for held in chain[place:])
            and _in_newsroom(one)
        ):
            # "Editor Ann Lee and reporters Bob Ray and Cy Poe of the Morning Call"
            one.position = Position(one.position.title, last.position.organization)
            continue
        if (
            one.begin < one.name.lead
            and other.begin == other.name.lead
            and titles.is_head(line, one.name.lead - 1)
            and line.low(one.name.lead - 1).endswith("s")
        ):
            one.position = Position(one.position.title, last.position.organization)
            continue
        break


_NEWSROOM = words(
    "editor reporter publisher columnist photographer correspondent anchor meteorologist producer journalist"
)


def _in_newsroom(one: Mention) -> bool:
    return one.begin < one.name.lead and (one.position.title or "").split(" ")[-1].lower().rstrip("s") in _NEWSROOM


def _share_ahead(chain: list[Mention]) -> None:
    """ "SCORE mentors Ann Lee and Bob Ray": what a title of several is told with is of all the bare names behind it."""
    first = chain[0]
    title, body = first.position
    if body is not None and body.lower().startswith(("city of ", "county of ", "town of ", "village of ")):
        for one in chain[1:]:
            if one.position.organization is None and (one.position.title or "").startswith(
                f"{body.split()[0].lower()} "
            ):
                # "City of Elmwood finance director Ann Lee and city administrator Bob Ray"
                one.position = Position(one.position.title, body)
    if (
        body is None
        or title is None
        or not title.endswith("s")
        or not (title[0].islower() or title.split(" ")[-1] in _SITTING)
        or first.begin == first.name.lead
    ):
        return
    bare = list(takewhile(lambda one: not one.placed and one.end == one.name.end, chain[1:]))
    behind = chain[len(bare) + 1 :]
    if behind and behind[0].begin == behind[0].name.lead:
        return
    for one in bare:
        # "Council members Ann Lee and Bob Ray; and Commissioner Cy Poe"
        one.position = Position(None, body)


_SITTING = words("Members Councilmembers Commissioners Trustees Directors Supervisors")


def _share_both(line: Line, chain: list[Mention]) -> None:
    """ "Ann Lee, PE and Bob Ray (both Acme)", "Ann Lee and Bob Ray (Acme)": one organisation for two."""
    if len(chain) != 2:
        return
    one, other = chain
    if (
        other.position.organization
        and not one.position.organization
        and one.position.title
        and other.position.title
        and line.low(other.name.end) in ("of", "from", "with", "at")
        and one.end == one.name.end
        and all(
            held.begin < held.name.lead and (held.position.title or "").split(" ")[-1].lower() in OF_A_FIRM
            for held in chain
        )
    ):
        # "Partner Ann Lee and associate Bob Ray of Poe & Gray"
        one.position = Position(one.position.title, other.position.organization)
    if (
        other.position.organization
        and not one.position.organization
        and one.end == one.name.end
        and (
            line.low(other.name.end) in ("of", "from", "at")
            or (line.mark(other.name.end) == "," and other.end == len(line.tokens))
        )
        and [line.low(at) for at in range(one.end, other.begin)] in (["and"], ["&"])
        and _of_one_house(chain)
    ):
        # "Principal Ann Lee and counselor Bob Ray of Elm Middle School"
        one.position = Position(one.position.title, other.position.organization)
    if (
        other.position.organization
        and not one.position.organization
        and one.end == one.name.end
        and line.low(other.name.end) in ("of", "from", "with")
        and all(
            held.begin < held.name.lead and (held.position.title or "").rstrip(".").lower().split(" ")[-1] in _RANKS
            for held in chain
        )
    ):
        # "Officer Ann Lee and Sgt. Bob Ray of the Elmwood Police Department"
        one.position = Position(one.position.title, other.position.organization)
    if (
        other.position.organization
        and not one.position.organization
        and other.begin < other.name.lead
        and one.begin < one.name.lead
        and line.mark(other.name.end) == ","
        and other.end == len(line.tokens)
        and one.end == one.name.end
        and all((held.position.title or "").split(" ")[-1].lower() in _COLLEAGUES for held in chain)
    ):
        # "Partner Ann Lee and Senior Manager Bob Ray, Crowe"
        one.position = Position(one.position.title, other.position.organization)
    if (
        other.position.organization
        and not one.position.organization
        and line.mark(other.end - 1) == ")"
        and other.end == len(line.tokens)
        and one.end == one.name.end
        and all(held.begin < held.name.lead and held.position.title for held in chain)
        and [line.low(at) for at in range(one.end, other.begin)] in (["and"], ["&"])
    ):
        # "Staff Attorney Ann Lee and Paralegal Bob Ray (Elm Legal Aid)"
        one.position = Position(one.position.title, other.position.organization)
    close = line.mark(other.end - 1) == ")" and not one.placed and not other.position.title
    if other.position.organization and not one.position.organization and close:
        said = [line.low(at) for at in range(other.name.end, other.end)]
        if "both" in said or (
            one.end == one.name.end and [line.low(at) for at in range(one.end, other.begin)] in (["and"], ["&"])
        ):
            one.position = Position(one.position.title, other.position.organization)


_HOUSES = (
    words("principal vice-principal counselor teacher coach superintendent librarian nurse dean registrar headmaster"),
    words("owner co-owner chef manager brewer brewmaster winemaker baker roaster founder co-founder"),
    words(
        "president vice-president chair vice-chair director ceo cfo coo treasurer secretary administrator coordinator "
        "manager"
    ),
    words(
        "doctor surgeon nurse physician therapist cardiologist oncologist pediatrician dentist hygienist veterinarian"
    ),
    words("curator director docent registrar archivist conservator"),
    words("pastor deacon minister organist rector vicar"),
)
"""Posts that two have at one house, school or shop."""


def _of_one_house(chain: list[Mention]) -> bool:
    """Whether both are told with a post before their names, and a house has both posts."""
    posts = [(held.position.title or "").lower().split(" ")[-1] for held in chain]
    return all(held.begin < held.name.lead for held in chain) and any(
        all(post in house for post in posts) for house in _HOUSES
    )


def share_told_once(line: Line, chain: list[Mention], everyone: list[Mention]) -> None:
    """Gives those who have none the body that is said to be all of theirs, before a list or behind it."""
    first = chain[0]
    if (body := told_once.ahead(line, first.begin, 0)) is not None:
        _give(
            body,
            takewhile(
                lambda one: not any(line.mark(at) in ".?!" for at in range(first.begin, one.begin)),
                (one for one in everyone if one.begin >= first.begin),
            ),
        )
    for place, last in enumerate(chain):
        told = told_once.behind(line, last.end, len(line.tokens)) if place else None
        if told is not None:
            _give(told.body, chain[place - 1 : place + 1] if told.two else chain[: place + 1])


def _give(body: str, mentions: Iterable[Mention]) -> None:
    for one in mentions:
        if one.position.organization is None:
            one.position = Position(one.position.title, body)


__all__ = ["share", "share_told_once"]
