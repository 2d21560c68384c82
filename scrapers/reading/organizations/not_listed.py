"""What stands in a list of bodies and is none: a family, somebody's letters, an office, a couple; and where the list
closes."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.bodies import LEGAL, UNITS
from scrapers.reading.names.vocabulary import given_names, is_ordinary
from scrapers.reading.occupations import head
from scrapers.reading.organizations import beyond, called, called_after, somebody
from scrapers.reading.organizations.joints import behind_joints
from scrapers.reading.organizations.list_told import CLOSES, How, Named
from scrapers.reading.organizations.row import BACK, LEVELS, SPONSOR, Row
from scrapers.reading.words import words

NOT = words(
    "the a an our your we you they it this that tbd tba member members contact become sponsorship sponsorships "
    "opportunity opportunities available call email click here "
    "register join please free cost tickets ticket rsvp date when where time location speaker speakers keynote thank "
    "thanks platinum gold silver bronze presenting event more "
    "see if for to includes include logo table sponsor sponsors monday tuesday wednesday thursday friday saturday "
    "sunday january february march april may june july august "
    "september october november december dr mr mrs ms mayor ceo president chairman doors lunch dinner breakfast "
    "agenda about parking enjoy come food drinks light appetizers "
    "ald cllr levels level benefits deadline questions his her their all limited includes bring no yes maybe"
)
_PRAISE = words("favorite favourite finest newest oldest best premier leading local top most first only largest")
_SHOPS = words("city lion bank store stores depot market pantry")
"""Behind a word of terms they make a name of it: "Food City"."""
_OTHERS = words(
    "exhibitors exhibitor vendors vendor caterer catering bookseller music musicians entertainment staff committee "
    "contact venue location"
)
"""What opens another list behind a semicolon: "; Exhibitors - Acme"."""
_TEACHERS = words("faculty professors experts economists researchers scientists scholars instructors staff students")


def no_body(row: Row, how: How, at: int, end: int, stop: int, named: Named) -> int:
    """Where the list goes on behind what stands at ``[at:end]`` and is no body; 0 for a body, or whoever is listed as
    one; ``CLOSES`` where it does not go on."""
    return (
        no_name(row, how, at, end, stop, named)
        or of_a_family(row, how, at, end, stop, named)
        or closed_by_a_label(row, how, at, end, stop, named)
        or letters_behind_a_name(row, how, at, end, stop, named)
        or closed_by_what_is_told(row, how, at, end, stop, named)
        or name_none_knows(row, how, at, end, stop, named)
        or campus(row, how, at, end, stop, named)
        or those_who_speak(row, how, at, end, stop, named)
        or of_a_couple(row, how, at, end, stop, named)
        or a_person(row, how, at, end, stop, named)
    )


def no_name(row: Row, how: How, at: int, end: int, stop: int, named: Named) -> int:
    """What begins no name: a word that lists do not hold, or nothing."""
    if end <= at or (
        row.low(at) in NOT
        and row.low(at + 1) != "of"
        and not called_after.is_of_an_officer(row, at, end)
        and not (end - at == 2 and row.low(at + 1) in _SHOPS)
        and not _of_metal(row, at, end)
        and not (row.low(at) == "our" and row.low(at + 1) == "lady")
        and not (row.low(at) == "dr" and called_after.of_a_doctor(row, at, stop))
        and not (row.low(at) == "the" and row.tokens[at].capital)
    ):
        return CLOSES
    return 0


def of_a_family(row: Row, how: How, at: int, end: int, stop: int, named: Named) -> int:
    """ "the Reyes and Dunn families"."""
    found, ends = named.names, named.begins
    if row.low(end) in ("family", "families", "home", "residence"):
        if row.low(end) == "families":
            found[:], ends[:] = [name for name in found if " " in name], []
        return behind_joints(row, end + 1, stop)
    return 0


def closed_by_a_label(row: Row, how: How, at: int, end: int, stop: int, named: Named) -> int:
    """The next label, or where somebody works, closes the list."""
    if row.mark(end) == ":" or (end < stop and row.low(end) in SPONSOR) or somebody.is_employed(row, end, stop):
        return CLOSES
    return 0


def letters_behind_a_name(row: Row, how: How, at: int, end: int, stop: int, named: Named) -> int:
    """ "Presented by Jane Roe, SHRM-SCP", "by Jane Roe, CFP®": letters of somebody, who is no body."""
    found, ends = named.names, named.begins
    if row.mark(at - 1) == "," and somebody.is_letters(row, at, end):
        if (
            found
            and not any(row.mark(here) in ",;" for here in range(ends[-1], at - 1))
            and somebody.is_person(row, ends[-1], at - 1, False)
        ):
            found.pop()
            ends.pop()
        if how.several and row.mark(end) == ";":
            # "Jane Roe, DDS; Elm Salon"
            return behind_joints(row, end, stop)
        return CLOSES
    return 0


def closed_by_what_is_told(row: Row, how: How, at: int, end: int, stop: int, named: Named) -> int:
    """What is staged, another list, "Elm's finest brewers" and an office with its holder close the list."""
    found = named.names
    if called.is_staged(row, at, end):
        return CLOSES
    if found and row.low(at) in _OTHERS and row.mark(at + 1) in ("-", "–", "—", ":"):
        return CLOSES
    if end - at == 1 and row.mark(at)[-2:] in ("'s", "’s") and row.low(end) in _PRAISE:
        return CLOSES  # "hosted by Elm's finest brewers"
    if end - at > 1 and head(row.low(end - 1)) and somebody.has_an_office(row, end, stop):
        # "hosted by Chamber President and CEO Jane Roe": an office, and somebody's
        return CLOSES
    return 0


def name_none_knows(row: Row, how: How, at: int, end: int, stop: int, named: Named) -> int:
    """ "Host: Becca Roe, VP Programs": a name that none knows, and a title."""
    if (
        (not how.paid or (how.taught and not how.several and not is_ordinary(row.low(end - 1))))
        and end - at == 2
        and somebody.is_placed(row, end, stop)
        and not any(token.low in UNITS or token.low in BACK or not token.word for token in row.tokens[at:end])
        and not is_ordinary(row.low(at))
    ):
        return CLOSES
    return 0


def campus(row: Row, how: How, at: int, end: int, stop: int, named: Named) -> int:
    """A campus of the body before it, which closes the list: "Elm University, Elmwood"."""
    found, ends = named.names, named.begins
    if found and row.mark(at - 1) == "," and beyond.is_campus(row, ends[-1], at, end, stop):
        found[-1] = f"{found[-1]}, {bodies.text(row.text, row.tokens, at, end)}"
        return CLOSES
    return 0


def those_who_speak(row: Row, how: How, at: int, end: int, stop: int, named: Named) -> int:
    """ "Presented by Elm University faculty": those who speak."""
    if how.taught and row.low(end) in _TEACHERS:
        return CLOSES
    return 0


def of_a_couple(row: Row, how: How, at: int, end: int, stop: int, named: Named) -> int:
    """ "Paul and Mary Ann Roe"."""
    if (
        end - at == 1
        and row.low(at) in given_names()
        and row.low(end) in ("and", "&")
        and (row.low(end + 1) in given_names() or _closes_a_couple(row, end + 1, stop))
    ):
        if not (how.paid and how.several) and not (
            how.paid and _goes_on_by(row, bodies.end(row.tokens, end + 1, stop, listed=True), stop)
        ):
            return CLOSES
        at = behind_joints(row, bodies.end(row.tokens, end + 1, stop, listed=True), stop)
        return at + (row.low(at) == "by")
    return 0


def a_person(row: Row, how: How, at: int, end: int, stop: int, named: Named) -> int:
    """Somebody who is no body: "Presented by Ann Grill, former board member"; the body behind "and the" is one."""
    found = named.names
    person = somebody.is_person(row, at, end, how.paid)
    if (
        how.taught
        and end - at == 2
        and row.low(at) in given_names()
        and row.mark(end) == ","
        and row.low(end + 1) in ("former", "retired", "author")
    ):
        # "Presented by Ann Grill, former board member"
        return CLOSES
    if (
        person
        and not how.paid
        and not found
        and row.low(end) == "and"
        and row.low(end + 1) == "the"
        and _closes_as_a_body(row, end + 2, stop)
    ):
        # "hosted by State Rep. Tom Dunn and the Elm Guild"
        return end + 2
    if person and (
        not how.paid
        or (
            how.taught and not how.several and (somebody.is_told_of(row, at, end) or somebody.is_placed(row, end, stop))
        )
    ):
        return CLOSES
    return 0


def _of_metal(row: Row, at: int, end: int) -> bool:
    """ "Silver Dollar Casino", "Gold Coast Bank": a name that begins as a level of sponsors does."""
    return (
        end - at > 2
        and row.low(at) in ("gold", "silver", "bronze", "platinum")
        and all(row.low(here) not in SPONSOR | LEVELS for here in range(at + 1, end))
    )


def _closes_a_couple(row: Row, at: int, stop: int) -> bool:
    """ "Cornelia and Trip Roe": two words that are no body's, behind a given name and "and"."""
    end = bodies.end(row.tokens, at, stop, listed=True)
    return (
        end - at == 2
        and row.low(end - 1) not in UNITS | LEGAL
        and not is_ordinary(row.low(end - 1))
        and (end >= stop or row.mark(end) in ",.;")
    )


def _goes_on_by(row: Row, at: int, stop: int) -> bool:
    """Whether another follows a couple with its own "by": ", and by our friends at Acme"."""
    behind = behind_joints(row, at, stop)
    return behind > at and row.low(behind) == "by"


def _closes_as_a_body(row: Row, at: int, stop: int) -> bool:
    """Whether a body that is called so stands there, and more than its kind: "Elm Guild", "Elm NAACP"."""
    end = bodies.end(row.tokens, at, stop, listed=True)
    letters = row.mark(end - 1).isupper() and len(row.mark(end - 1)) > 2
    return end - at > 1 and (row.low(end - 1) in UNITS or letters)


__all__ = ["NOT", "no_body"]
