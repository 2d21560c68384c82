"""The names of organisations in a list: "Acme, Elm Dental (Gold) and the League of Women Voters"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import LANDS
from scrapers.reading.organizations import called_after, funding, items, owned, somebody
from scrapers.reading.organizations.joints import as_well_as, behind_aside, behind_joints, behind_next_kind, joins
from scrapers.reading.organizations.list_told import CLOSES, How, Named, how_told
from scrapers.reading.organizations.listed import firms, goods, taken, town_closes
from scrapers.reading.organizations.not_listed import NOT, no_body
from scrapers.reading.organizations.row import LEVELS, SPONSOR, Row
from scrapers.reading.words import words

MOST = 30
_FIRMS = words("firm firms offices office practice")
_SMALL = words(
    "the our your friends at generous local good great wonderful friendly folks team people neighbors chamber's "
    "club's association's society's bar's chapter's library's"
)
"""What stands in small letters before a name: "our friends at"."""
_NUMBERS = words("one two three four five six seven eight nine ten")
_SUPPORTERS = SPONSOR | words("partner partners supporter supporters donor donors underwriter underwriters hosts host")


def read(row: Row, begin: int, stop: int, *, paid: bool = False, several: bool = False) -> list[str]:
    """Names from ``begin`` on, while one follows the other; those of people are none, unless they are ``paid`` for.

    ``several`` is whether more than one is announced.
    """
    begin = _behind_what_they_are(row, begin, stop)
    if (firm := _named_firm(row, begin, stop)) is not None:
        return firm
    how = how_told(row, begin, stop, paid=paid, several=several)
    named = Named([], [])
    at = begin
    while at < stop and len(named.names) < MOST:
        at = _behind_small_words(row, at, stop)
        if named.names and (given := funding.granted(row, at)):
            # "Elm Bank and a grant from the Roe Fund"
            at = given
            continue
        at = called_after.behind_kind(row, owned.behind_small(row, at, stop), stop)
        if ahead := _behind_a_level(row, at, stop, named):
            at = ahead
            continue
        if _is_a_place(row, at, stop, named):
            break
        if several and row.low(at) in ("dr", "mr", "mrs", "ms") and not called_after.of_a_doctor(row, at, stop):
            at = behind_joints(row, bodies.end(row.tokens, at + 1, stop, listed=True), stop)
            continue
        end = items.end(row, at, stop, by_semicolon=how.by_semicolon, dashed=how.dashed)
        end = goods(row, at, end, stop) if several and end > at else end
        if ahead := no_body(row, how, at, end, stop, named):
            if ahead == CLOSES:
                break
            at = ahead
            continue
        if not taken(row, how, at, end, stop, named):
            break
        at = _behind_name(row, how, end, stop, named)
        if at == CLOSES:
            break
    if not several and town_closes(row, named.names, named.begins):
        named.names.pop()
    return named.names if how.by_semicolon else firms(named.names)


def _named_firm(row: Row, at: int, stop: int) -> list[str] | None:
    """ "the law firm of Barrow, Finch & Okafor": one firm, or none where no name follows; None for other lists."""
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
    if not firm:
        return None
    end = bodies.end(row.tokens, firm, stop)
    return [bodies.text(row.text, row.tokens, firm, end)] if end > firm else []


def _behind_small_words(row: Row, at: int, stop: int) -> int:
    """Behind "our friends at", "the generous folks of": small words before a name."""
    while at < stop and row.low(at) in _SMALL and not row.tokens[at].capital:
        at += 1
    return at


def _behind_a_level(row: Row, at: int, stop: int, named: Named) -> int:
    """Behind a word of sponsors at ``at``: "gold", "lead sponsor", "Corporate Sponsors", "Platinum:"; 0 for others."""
    found = named.names
    if row.low(at) in SPONSOR | LEVELS and at < stop and not row.tokens[at].capital:
        return at + 1
    if (
        found
        and row.low(at) in ("lead", "title", "major")
        and row.low(at + 1) in SPONSOR
        and behind_joints(row, at + 2, stop) > at + 2
    ):
        # "Varnum LLP, lead sponsor, and Crowe"
        return behind_joints(row, at + 2, stop)
    if found and (next_kind := behind_next_kind(row, at, stop)):
        # "Premier Sponsor Acme and Corporate Sponsors Ajax and Elm Rail"
        return next_kind
    if row.low(at) in LEVELS and row.mark(at + 1) in (":", "-", "–", "—"):
        return at + 2
    return 0


def _is_a_place(row: Row, at: int, stop: int, named: Named) -> bool:
    """Whether an address or a floor stands where a name would."""
    found = named.names
    if (
        found
        and row.mark(at).isdigit()
        and len(row.mark(at)) > 1
        and row.low(at + 1) in ("n", "s", "e", "w", "north", "south", "east", "west")
    ):
        return True
    return at < stop and (_is_address(row, at, bool(found)) or row.low(at + 1) == "floor")


def _behind_name(row: Row, how: How, at: int, stop: int, named: Named) -> int:
    """Where the list goes on behind the name that ends at ``at``; ``CLOSES`` where it does not."""
    found, ends = named.names, named.begins
    if (
        row.low(at) in somebody.SELLS
        and not row.tokens[at].capital
        and found
        and bodies.proper_word(row.tokens[at + 1] if at + 1 < stop else row.tokens[at])
    ):
        # "John Deere dealer Hanley Implement": the dealer, not whose goods it sells
        found.pop()
        ends.pop()
        return at + 1
    at = behind_aside(row, at, stop)
    if (
        found
        and row.low(at) == "logo"
        and bodies.proper_word(row.tokens[min(at + 1, stop - 1)])
        and row.low(at + 1) not in NOT
    ):
        # "Acme Auto logo Elm Bank logo": what stands for pictures
        return at + 1
    if how.several and row.low(at) == "in" and at + 2 < stop and row.tokens[at + 1].capital and row.mark(at + 2) == ",":
        # "Birch Sports in Salida, Acme"
        at += 2
    if row.low(at) == "from" and row.low(at + 1) in LANDS and row.tokens[at + 1].capital:
        # "goStackers from Canada and Slate Elm"
        at += 2
    if (
        how.several
        and how.by_semicolon
        and row.low(at) in ("in", "at", "within")
        and (mark := next((here for here in range(at + 1, min(stop, at + 8)) if row.mark(here) == ";"), 0))
    ):
        # "the Department of Film in Arts & Sciences; the Cole Center"
        at = mark
    if at >= stop or not (joins(row, at) or row.mark(at) == "-" or as_well_as(row, at) > at):
        return CLOSES
    at = as_well_as(row, at)
    while at < stop and (joins(row, at) or (how.dashed and row.mark(at) == "-" and not row.tokens[at].glued)):
        at += 1
    if row.low(at - 1) == "et" and row.low(at) in ("à", "au", "aux"):
        # "grâce à Acme et à la Ville de Gaspé"
        at += 1 + (row.low(at + 1) in ("la", "le", "les"))
    if row.low(at) == "by" and row.low(at - 1) == "and":
        # "made possible by a grant from Acme and by Ajax"
        at += 1
    return at


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


def _is_address(row: Row, at: int, behind_one: bool) -> bool:
    """ "800 Mill Loop", and behind a name "One Elm Plaza"."""
    if not (row.mark(at).isdigit() or (behind_one and row.low(at) in _NUMBERS and row.mark(at - 1) == ",")):
        return False
    end = at + 1
    while end < min(at + 5, len(row.tokens)) and bodies.proper_word(row.tokens[end]):
        end += 1
    return end > at + 1 and any(row.low(here) in items.STREETS for here in range(at + 1, end))


__all__ = ["MOST", "read"]
