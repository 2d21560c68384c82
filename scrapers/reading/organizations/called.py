"""What a body is called, and what is called otherwise: a gathering, a platform, somebody by their office."""

from __future__ import annotations

from scrapers.reading.bodies import UNITS
from scrapers.reading.names.vocabulary import HONORIFICS, OFFICES, given_names, is_ordinary
from scrapers.reading.occupations import head
from scrapers.reading.organizations.row import Row
from scrapers.reading.people.cues import PRIZES
from scrapers.reading.words import words

_GROUPS = UNITS | words(
    "friends city town county village township borough guild gallery galleries books bookstore bookshop co-op coop "
    "collective conservancy section chapter division troop "
    "co company department toastmasters lions optimists jaycees audubon clubs chambers leagues societies libraries "
    "schools churches colleges communities nonprofit league players symphony humane task zoo aquarium arboretum "
    "observatory planetarium roundtable"
)
_OCCASIONS = words(
    "series festival fest show shows conference exhibition exhibit tour tours lecture night weekend class classes "
    "workshop workshops project film films movie staff day days week month preview auction expo fair summit "
    "symposium seminar webinar meetup meeting meetings luncheon lunch breakfast dinner supper gala party parade "
    "picnic concert celebration challenge hike walk run ride race yoga zumba storytime retreat training session "
    "banquet fundraiser ceremony reception outing homecoming brunch cookout potluck derby rally kickoff tournament "
    "classic open marathon drive sale bazaar carnival ball mixer social hour happy program programs podcast "
    "experience trivia bingo karaoke jam colloquium convention forum panel discussion reading circle campaign"
)
"""What is held, and holds nothing itself."""
GIVEN_OUT = PRIZES | words(
    "colors colours check checks findings budget report testimony evidence data results badge badges flag certificate "
    "certificates"
)
"""What somebody presents at a gathering, and does not hold it."""
_PLATFORMS = words(
    "zoom teams webex discord youtube instagram facebook twitter slack twitch livestream webinar hangouts hangout "
    "google skype whatsapp telegram"
)
_OFFICERS = words("ambassadors directors trustees officers mentors instructors leaders hosts owners volunteers interns")
"""Those of a body, and not the body."""
_OF_THEM = words("association society league guild alliance union federation network organization")
_STAGE = words("dj mc gm dm vj emcee uncle aunt auntie papa mama miss santa saint king queen princess")
"""What stands before somebody's stage name."""


def as_a_body(row: Row, first: int, end: int) -> bool:
    """Whether a word tells that a body is named: "Club", "Guild", "City of"; or it is nothing but its letters,
    "ELC"."""
    if end - first == 1 and is_letters(row, first):
        return True
    return any(row.low(at) in _GROUPS and row.tokens[at].capital for at in range(first, end))


def is_letters(row: Row, at: int) -> bool:
    """ "ELC", and with a second capital in the midst "ELMpdx", "GrandmaGrill"."""
    mark = row.mark(at)
    return (
        len(mark) > 2
        and mark.isalpha()
        and sum(letter.isupper() for letter in mark) > 1
        and row.low(at) not in _PLATFORMS
    )


def is_platform(row: Row, first: int, end: int) -> bool:
    """Whether something stands there that carries a gathering and holds none: "YouTube", "Zoom"."""
    return any(row.low(at) in _PLATFORMS for at in range(first, end))


def is_held(row: Row, at: int) -> bool:
    """Whether the word at ``at``, the last of a name, tells of a gathering: "Fest", "Preview"."""
    return row.low(at) in _OCCASIONS or row.low(at) in ("market", "game", "games", "camp")


def is_learned(row: Row, first: int, end: int) -> bool:
    """Whether a university's or hospital's part is named: "the Center for Ethics", "the School of Nursing"."""
    return any(
        row.low(at)
        in ("center", "centre", "institute", "school", "college", "department", "program", "clinic", "library")
        for at in range(first, end)
    )


def otherwise(row: Row, first: int, end: int) -> bool:
    """Whether what is named is a gathering, a platform, or somebody with a title and no surname: none of them a
    body."""
    last = end - 1
    told = {row.low(at) for at in range(first, end)}
    if any(row.low(at) == "at" and row.low(at - 1) in _OCCASIONS for at in range(first + 1, last)):
        # "Member Breakfast Meeting at the Elm Hotel"
        return True
    if row.low(last) in _OCCASIONS or told & _PLATFORMS or told <= {"us", "me", "me!"}:
        return True
    if (
        row.low(first) in _STAGE | HONORIFICS | OFFICES
        or (head(row.low(first)) and not row.low(first).endswith("s") and row.low(first + 1) not in _GROUPS)
    ) and (
        (end - first < 4 and row.low(last) not in UNITS)
        or any(row.low(at) in ("of", "from") for at in range(first, end))
    ):
        # "GM Rollo", "Prof. Jane Roe of Alder University"
        return True
    if head(row.low(first)) and end - first == 2 and row.low(last) not in _GROUPS and not is_ordinary(row.low(last)):
        return True
    if head(row.low(last)) and not row.low(last).endswith("s") and row.low(last) not in UNITS:
        # "Join ELC Trail Guide", "the Program Director"
        return True
    if row.low(last) in _OFFICERS and not any(
        row.low(at) in _OF_THEM and row.low(at + 1) == "of" for at in range(first, last)
    ):
        return True
    return end - first == 1 and (row.low(first) in given_names() or is_ordinary(row.low(first)))


def is_staged(row: Row, at: int, end: int) -> bool:
    """ "DJ Manny", "MC Slim": somebody by a stage name, and no body."""
    return (
        1 < end - at < 4
        and row.low(at) in ("dj", "vj", "mc", "emcee")
        and row.low(end - 1) not in _GROUPS
        and not is_ordinary(row.low(end - 1))
    )


__all__ = ["GIVEN_OUT", "as_a_body", "is_held", "is_learned", "is_letters", "is_platform", "is_staged", "otherwise"]
