"""The names of organisations in a list: "Acme, Elm Dental (Gold) and the League of Women Voters"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.bodies import CLUBS, LEGAL, UNITS
from scrapers.reading.names.vocabulary import LANDS, given_names, is_ordinary
from scrapers.reading.occupations import head
from scrapers.reading.organizations import beyond, called, called_after, funding, items, owned, somebody
from scrapers.reading.organizations.row import BACK, LEVELS, SPONSOR, Row
from scrapers.reading.words import words

MOST = 30
_NOT = words(
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
_FIRMS = words("firm firms offices office practice")
_BETWEEN = frozenset([",", ";", "|", "•", "*", "·", "/", "&", "+", "and", "plus"])
_NUMBERS = words("one two three four five six seven eight nine ten")
_SHOPS = words("city lion bank store stores depot market pantry")
"""Behind a word of terms they make a name of it: "Food City"."""
_SUPPORTERS = SPONSOR | words("partner partners supporter supporters donor donors underwriter underwriters hosts host")
_OTHERS = words(
    "exhibitors exhibitor vendors vendor caterer catering bookseller music musicians entertainment staff committee "
    "contact venue location"
)
"""What opens another list behind a semicolon: "; Exhibitors - Acme"."""
_TEACHERS = words("faculty professors experts economists researchers scientists scholars instructors staff students")
_COMMON = words(
    "chamber club church school library hospital bank college university city county town company committee board "
    "auxiliary district foundation society museum village podcast anonymous community"
)
"""Bodies that are somebody's own, written with a capital: "the Chamber"."""


def read(row: Row, begin: int, stop: int, *, paid: bool = False, several: bool = False) -> list[str]:
    """Names from ``begin`` on, while one follows the other; those of people are none, unless they are ``paid`` for.

    ``several`` is whether more than one is announced.
    """
    found: list[str] = []
    ends: list[int] = []
    at = begin = _behind_what_they_are(row, begin, stop)
    taught = any(row.low(here) == "presented" for here in range(begin - 3, begin))
    dashed = sum(row.mark(here) == "-" and not row.tokens[here].glued for here in range(begin, stop)) > 1 and not any(
        row.mark(here) == ";" for here in range(begin, stop)
    )
    firm = next(
        (
            here + 1
            for here in range(at, min(stop, at + 5))
            if row.low(here) == "of"
            and row.low(here - 1) in _FIRMS
            and not any(row.tokens[back].capital for back in range(at, here))
        ),
        0,
    )
    if firm:
        # "the law firm of Barrow, Finch & Okafor"
        end = bodies.end(row.tokens, firm, stop)
        return [bodies.text(row.text, row.tokens, firm, end)] if end > firm else []
    by_semicolon = any(row.mark(here) == ";" for here in range(begin, min(stop, begin + 80)))
    while at < stop and len(found) < MOST:
        while (
            at < stop
            and row.low(at)
            in (
                "the",
                "our",
                "your",
                "friends",
                "at",
                "generous",
                "local",
                "good",
                "great",
                "wonderful",
                "friendly",
                "folks",
                "team",
                "people",
                "neighbors",
                "chamber's",
                "club's",
                "association's",
                "society's",
                "bar's",
                "chapter's",
                "library's",
            )
            and not row.tokens[at].capital
        ):
            at += 1
        if found and (given := funding.granted(row, at)):
            # "Elm Bank and a grant from the Roe Fund"
            at = given
            continue
        at = called_after.behind_kind(row, owned.behind_small(row, at, stop), stop)
        if row.low(at) in SPONSOR | LEVELS and at < stop and not row.tokens[at].capital:
            at += 1
            continue
        if (
            found
            and row.low(at) in ("lead", "title", "major")
            and row.low(at + 1) in SPONSOR
            and _behind_joints(row, at + 2, stop) > at + 2
        ):
            # "Varnum LLP, lead sponsor, and Crowe"
            at = _behind_joints(row, at + 2, stop)
            continue
        if found and (next_kind := _next_kind(row, at, stop)):
            # "Premier Sponsor Acme and Corporate Sponsors Ajax and Elm Rail"
            at = next_kind
            continue
        if row.low(at) in LEVELS and row.mark(at + 1) in (":", "-", "–", "—"):
            at += 2
            continue
        if (
            found
            and row.mark(at).isdigit()
            and len(row.mark(at)) > 1
            and row.low(at + 1) in ("n", "s", "e", "w", "north", "south", "east", "west")
        ):
            break
        if at < stop and (_is_address(row, at, bool(found)) or row.low(at + 1) == "floor"):
            break
        if several and row.low(at) in ("dr", "mr", "mrs", "ms") and not called_after.of_a_doctor(row, at, stop):
            at = _behind_joints(row, bodies.end(row.tokens, at + 1, stop, listed=True), stop)
            continue
        end = items.end(row, at, stop, by_semicolon=by_semicolon, dashed=dashed)
        end = _goods(row, at, end, stop) if several and end > at else end
        if end <= at or (
            row.low(at) in _NOT
            and row.low(at + 1) != "of"
            and not called_after.is_of_an_officer(row, at, end)
            and not (end - at == 2 and row.low(at + 1) in _SHOPS)
            and not _of_metal(row, at, end)
            and not (row.low(at) == "our" and row.low(at + 1) == "lady")
            and not (row.low(at) == "dr" and called_after.of_a_doctor(row, at, stop))
            and not (row.low(at) == "the" and row.tokens[at].capital)
        ):
            break
        if row.low(end) in ("family", "families", "home", "residence"):
            # "the Reyes and Dunn families"
            if row.low(end) == "families":
                found, ends = [name for name in found if " " in name], []
            at = _behind_joints(row, end + 1, stop)
            continue
        if row.mark(end) == ":" or (end < stop and row.low(end) in SPONSOR) or somebody.is_employed(row, end, stop):
            break
        if row.mark(at - 1) == "," and somebody.is_letters(row, at, end):
            # "Presented by Jane Roe, SHRM-SCP", "by Jane Roe, CFP®": letters of somebody, who is no body
            if (
                found
                and not any(row.mark(here) in ",;" for here in range(ends[-1], at - 1))
                and somebody.is_person(row, ends[-1], at - 1, False)
            ):
                found.pop()
                ends.pop()
            if several and row.mark(end) == ";":
                # "Jane Roe, DDS; Elm Salon"
                at = _behind_joints(row, end, stop)
                continue
            break
        if called.is_staged(row, at, end):
            break
        if found and row.low(at) in _OTHERS and row.mark(at + 1) in ("-", "–", "—", ":"):
            break
        if end - at == 1 and row.mark(at)[-2:] in ("'s", "’s") and row.low(end) in _PRAISE:
            break  # "hosted by Elm's finest brewers"
        if end - at > 1 and head(row.low(end - 1)) and somebody.has_an_office(row, end, stop):
            # "hosted by Chamber President and CEO Jane Roe": an office, and somebody's
            break
        if (
            (not paid or (taught and not several and not is_ordinary(row.low(end - 1))))
            and end - at == 2
            and somebody.is_placed(row, end, stop)
            and not any(token.low in UNITS or token.low in BACK or not token.word for token in row.tokens[at:end])
            and not is_ordinary(row.low(at))
        ):
            # "Host: Becca Roe, VP Programs": a name that none knows, and a title
            break
        if found and row.mark(at - 1) == "," and beyond.is_campus(row, ends[-1], at, end, stop):
            found[-1] = f"{found[-1]}, {bodies.text(row.text, row.tokens, at, end)}"
            break
        if taught and row.low(end) in _TEACHERS:
            # "Presented by Elm University faculty": those who speak
            break
        if (
            end - at == 1
            and row.low(at) in given_names()
            and row.low(end) in ("and", "&")
            and (row.low(end + 1) in given_names() or _closes_a_couple(row, end + 1, stop))
        ):
            # "Paul and Mary Ann Roe"
            if not (paid and several) and not (
                paid and _goes_on_by(row, bodies.end(row.tokens, end + 1, stop, listed=True), stop)
            ):
                break
            at = _behind_joints(row, bodies.end(row.tokens, end + 1, stop, listed=True), stop)
            at += row.low(at) == "by"
            continue
        person = somebody.is_person(row, at, end, paid)
        if (
            taught
            and end - at == 2
            and row.low(at) in given_names()
            and row.mark(end) == ","
            and row.low(end + 1) in ("former", "retired", "author")
        ):
            # "Presented by Ann Grill, former board member"
            break
        if (
            person
            and not paid
            and not found
            and row.low(end) == "and"
            and row.low(end + 1) == "the"
            and _closes_as_a_body(row, end + 2, stop)
        ):
            # "hosted by State Rep. Tom Dunn and the Elm Guild"
            at = end + 2
            continue
        if person and (
            not paid
            or (taught and not several and (somebody.is_told_of(row, at, end) or somebody.is_placed(row, end, stop)))
        ):
            break
        if (
            not person
            and (not _alone(row, at, end, paid) or _among(row, at, end, found))
            and not all(head(token.low) or not token.word for token in row.tokens[at:end])
        ):
            name = _bare(row, at, end)
            if (
                found
                and row.mark(at - 1) == ","
                and (beyond.is_part(row, at, end) or beyond.is_faculty(row, at, end, found[-1]))
            ):
                found[-1] = f"{found[-1]}, {name}"
            elif (
                len(found) == 1
                and not several
                and row.mark(at - 1) == ","
                and beyond.closes(row, end, stop)
                and not paid
                and beyond.is_a_room(row, ends[-1], at, end)
            ):
                break
            elif (
                len(found) == 1
                and not several
                and row.mark(at - 1) == ","
                and beyond.closes(row, end, stop)
                and beyond.is_of_a_university(row, ends[-1], at, end)
            ):
                found[-1] = f"{found[-1]}, {name}"
            else:
                found.append(name)
                ends.append(at)
        at = end
        if (
            row.low(at) in somebody.SELLS
            and not row.tokens[at].capital
            and found
            and bodies.proper_word(row.tokens[at + 1] if at + 1 < stop else row.tokens[at])
        ):
            # "John Deere dealer Hanley Implement": the dealer, not whose goods it sells
            found.pop()
            ends.pop()
            at += 1
            continue
        at = _behind_aside(row, at, stop)
        if (
            found
            and row.low(at) == "logo"
            and bodies.proper_word(row.tokens[min(at + 1, stop - 1)])
            and row.low(at + 1) not in _NOT
        ):
            # "Acme Auto logo Elm Bank logo": what stands for pictures
            at += 1
            continue
        if several and row.low(at) == "in" and at + 2 < stop and row.tokens[at + 1].capital and row.mark(at + 2) == ",":
            # "Birch Sports in Salida, Acme"
            at += 2
        if row.low(at) == "from" and row.low(at + 1) in LANDS and row.tokens[at + 1].capital:
            # "goStackers from Canada and Slate Elm"
            at += 2
        if (
            several
            and by_semicolon
            and row.low(at) in ("in", "at", "within")
            and (mark := next((here for here in range(at + 1, min(stop, at + 8)) if row.mark(here) == ";"), 0))
        ):
            # "the Department of Film in Arts & Sciences; the Cole Center"
            at = mark
        if at >= stop or not (_joins(row, at) or row.mark(at) == "-" or _as_well_as(row, at) > at):
            break
        at = _as_well_as(row, at)
        while at < stop and (_joins(row, at) or (dashed and row.mark(at) == "-" and not row.tokens[at].glued)):
            at += 1
        if row.low(at - 1) == "et" and row.low(at) in ("à", "au", "aux"):
            # "grâce à Acme et à la Ville de Gaspé"
            at += 1 + (row.low(at + 1) in ("la", "le", "les"))
        if row.low(at) == "by" and row.low(at - 1) == "and":
            # "made possible by a grant from Acme and by Ajax"
            at += 1
    if not several and _town_closes(row, found, ends):
        found.pop()
    return found if by_semicolon else _firms(found)


def _behind_what_they_are(row: Row, begin: int, stop: int) -> int:
    """Behind "our Cornerstone Partners:" and "our title partners", where those follow who are that; ``begin`` for
    others."""
    if row.low(begin) not in ("our", "these", "the", "its", "their"):
        return begin
    for here in range(begin + 1, min(stop - 1, begin + 5)):
        if not row.tokens[here].word:
            break
        if row.low(here) in _SUPPORTERS:
            named = row.mark(here + 1) in (":", ",", "–", "—") or (
                not row.tokens[here].capital and bodies.proper_word(row.tokens[here + 1])
            )
            return here + 1 + (row.mark(here + 1) in (":", ",", "–", "—")) if named else begin
    return begin


def _next_kind(row: Row, at: int, stop: int) -> int:
    """Behind "Corporate Sponsors" in the midst of a list, where a name follows; 0 for others."""
    noun = next((here for here in range(at + 1, min(stop - 1, at + 4)) if row.low(here) in SPONSOR), 0)
    if not noun or not all(row.tokens[here].word for here in range(at, noun)):
        return 0
    begin = noun + 1 + (row.mark(noun + 1) in (":", "-", "–", "—") and not row.tokens[noun + 1].glued)
    return begin if begin < stop and bodies.proper_word(row.tokens[begin]) else 0


def _joins(row: Row, at: int) -> bool:
    """Whether "and", a comma or the like leads to the next name; also "y" and "et"."""
    return row.mark(at) in _BETWEEN or row.low(at) in _BETWEEN or row.mark(at) in ("y", "et")


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


def _as_well_as(row: Row, at: int) -> int:
    """Behind "as well as", which joins as "and" does; ``at`` for others."""
    return at + 3 if (row.low(at), row.low(at + 1), row.low(at + 2)) == ("as", "well", "as") else at


def _goes_on_by(row: Row, at: int, stop: int) -> bool:
    """Whether another follows a couple with its own "by": ", and by our friends at Acme"."""
    behind = _behind_joints(row, at, stop)
    return behind > at and row.low(behind) == "by"


def _closes_as_a_body(row: Row, at: int, stop: int) -> bool:
    """Whether a body that is called so stands there, and more than its kind: "Elm Guild", "Elm NAACP"."""
    end = bodies.end(row.tokens, at, stop, listed=True)
    letters = row.mark(end - 1).isupper() and len(row.mark(end - 1)) > 2
    return end - at > 1 and (row.low(end - 1) in UNITS or letters)


def _bare(row: Row, at: int, end: int) -> str:
    """The name as written, without the capital article of a body that is called after what it is for: "The Economic
    Club of Elm"."""
    called = row.mark(at) == "The" and any(
        row.low(here) in UNITS and row.low(here + 1) in ("of", "for") for here in range(at + 1, end - 2)
    )
    return bodies.text(row.text, row.tokens, at + called, end)


def _goods(row: Row, at: int, end: int, stop: int) -> int:
    """Where an item of a list ends that tells what a firm sells: "Sola sandals, Summit 7 socks, Ultra Nine shoes"."""
    if row.mark(at - 1) != "," or end >= stop:
        return end
    here = end + (row.mark(end).isdigit() and len(row.mark(end)) < 3)
    if (
        here < stop
        and row.tokens[here].word
        and not row.tokens[here].capital
        and row.low(here).endswith("s")
        and row.mark(here + 1) == ","
    ):
        return here + 1
    return end


def _is_address(row: Row, at: int, behind_one: bool) -> bool:
    """ "800 Mill Loop", and behind a name "One Elm Plaza"."""
    if not (row.mark(at).isdigit() or (behind_one and row.low(at) in _NUMBERS and row.mark(at - 1) == ",")):
        return False
    end = at + 1
    while end < min(at + 5, len(row.tokens)) and bodies.proper_word(row.tokens[end]):
        end += 1
    return end > at + 1 and any(row.low(here) in items.STREETS for here in range(at + 1, end))


def _behind_joints(row: Row, at: int, stop: int) -> int:
    """Where the next of a list begins, behind the commas and the "and" before it."""
    while at < stop and _joins(row, at):
        at += 1
    return at


def _town_closes(row: Row, found: list[str], ends: list[int]) -> bool:
    """ "Security State Bank, Hillsboro.": one word behind the only body of several, and no "and" before it."""
    if len(found) != 2 or len(ends) != 2 or " " in found[1] or row.mark(ends[1] - 1) != ",":
        return False
    word = found[1].lower()
    if word in LANDS:
        return True
    first = found[0].lower().rstrip(".").split()
    return (
        len(first) > 1
        and (first[-1] in UNITS | LEGAL or first[0] == "the")
        and found[1].isalpha()
        and not found[1].isupper()
        and word not in UNITS
        and found[1][1:].islower()
    )


def _behind_aside(row: Row, at: int, stop: int) -> int:
    """Where a list goes on behind brackets: "Elm Dental (Silver), …"."""
    if row.mark(at) != "(":
        return at
    close = next((here for here in range(at + 1, min(stop, at + 9)) if row.mark(here) == ")"), -1)
    return close + 1 if close > 0 else at


def _among(row: Row, at: int, end: int, found: list[str]) -> bool:
    """Whether one word stands in the midst of a long list: "Acme, Ajax Ltd., Songbird, and Vidoop"."""
    return (
        end - at == 1
        and len(found) > 1
        and row.mark(at - 1) == ","
        and row.mark(end) == ","
        and row.low(at) not in _COMMON | given_names()
    )


_OFFICERS = words(
    "executive membership program planning hospitality social events event ambassador steering organizing host "
    "governing advisory"
)
"""Committees and boards that every body has."""
_BUSINESSES = words("realtors trade")
"""Whose boards are bodies of their own."""


def _alone(row: Row, at: int, end: int, paid: bool) -> bool:
    """Whether what is named is one common word."""
    if end - at == 2 and row.low(at) == "the" and row.low(at + 1) in _COMMON:
        return True
    if end - at == 2 and row.low(end - 1) in ("committee", "board", "council") and row.low(at) in _OFFICERS:
        return True
    if row.low(at) == "board" and row.low(at + 1) == "of" and end - at == 3 and row.low(at + 2) not in _BUSINESSES:
        # "Board of Directors"
        return True
    if end - at == 1 and row.low(at) in given_names() and not paid:
        return True
    letters = (
        row.mark(at).isupper()
        and len(row.mark(at)) > 2
        and any(token.word and token.text[1:].islower() for token in row.tokens[max(0, at - 6) : at + 6])
    )
    return (
        end - at == 1
        and is_ordinary(row.low(at))
        and row.low(at) not in CLUBS
        and not letters
        and (not paid or row.low(at - 1) == "the" or row.low(at) in _COMMON)
    )


def _firms(found: list[str]) -> list[str]:
    """ "Lewis", "Brisbois and Co." are one firm."""
    merged: list[str] = []
    for name in found:
        if (
            merged
            and " " not in merged[-1]
            and "," not in name
            and (name.count(" ") < 2 or " & " in name or " and " in name)
            and name.rstrip(".").lower().endswith((" and co", " & co", "llp", "pllc", "p.a", " lpa"))
        ):
            merged[-1] = f"{merged[-1]}, {name}"
        else:
            merged.append(name)
    return merged


__all__ = ["MOST", "read"]
