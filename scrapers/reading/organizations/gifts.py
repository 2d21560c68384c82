"""Those who give the guests of a gathering what they eat, drink, win or sit in: "Lunch courtesy of Elm Bank", "Prizes
from Acme", "The first round is on Ajax", "Thanks to Elm Dental for the room". Whoever pays for that is a sponsor; who
cooks, plays or prints for pay is none."""

from __future__ import annotations

from collections.abc import Iterator

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import TIMES, is_ordinary
from scrapers.reading.organizations import called, lists
from scrapers.reading.organizations.inviting import PLAYERS
from scrapers.reading.organizations.items import STREETS
from scrapers.reading.organizations.row import Row
from scrapers.reading.words import words

FARE = words(
    "lunch lunches luncheon dinner breakfast breakfasts brunch dessert desserts beverage beverages drink drinks wine "
    "beer beers coffee snack snacks cocktail cocktails appetizers picnic barbecue water "
    "prize prizes t-shirt t-shirts shirt shirts towel towels"
)
"""What is handed to guests, and what a row of sponsors may be called after."""
_EATEN = words(
    "food foods meal meals refreshment refreshments supper tea pizza pizzas donut donuts doughnuts pastries pastry "
    "bagels bagel cookies cookie treats treat rolls scones popcorn pancakes sausage burgers barbecue bbq pie pies "
    "cake cakes chocolate cocoa cider juice soda lemonade milk sandwiches sandwich tacos burritos pretzels fruit candy "
    "hors-d'oeuvres hors-d’oeuvres d'oeuvres d’oeuvres bites appetizer nibbles pint pints round rounds toast "
    "champagne oysters turkey ham fish shrimp meat ice-cream popsicles café almuerzo desayuno comida cena pan "
    "beverages cupcakes muffins chili soup salad wings hotdogs brats cream goody libations"
)
_GIVEN = (
    FARE
    | _EATEN
    | words(
        "tote totes swag giveaways giveaway trophies trophy medals space room rooms venue meeting-space seats "
        "admission printing decor decorations flowers centerpieces copies"
    )
)
_THANKED_FOR = _GIVEN | words(
    "use support sponsorship generosity donation donations gift gifts contribution contributions hospitality printing "
    "tab bill sandwiches batter links supplies materials lumber equipment tent tents plants buying bringing covering "
    "feeding beef funding underwriting supporting sponsoring providing donating"
)
_GIVES = words("provided furnished supplied donated")
_HOW = words("free generously graciously kindly")
_OF_NO_GUEST = words(
    "photo photos photograph photographs photography image images picture pictures video videos footage map maps "
    "artwork art illustration illustrations graphic graphics bookplates bookplate drop drop-box recipe recipes clip "
    "clips logo poster text information content data article story "
    "slides books music entertainment song songs band dj speaker speakers moderator land park building house statue "
    "collection works scholarship scholarships toys blood proceeds time hours services childcare interpretation jazz "
    "blues tunes beats sounds performance performances demonstration demonstrations presentation talk lesson lessons "
    "instruction karaoke listing artifacts instruments piano organ sculpture mural fountain bench bell sale sold "
    "purchase vendors plasma clothing"
)
"""What a credit is given for, what is sold or played, and what others than the guests get."""
_PAST = words("was were been had that which who")
_FREELY = words("free complimentary waived covered gratis cost charge")
_CIRCLES = words(
    "women men ladies youth teens committee committees board staff crew volunteers family families students class "
    "parents boosters residents shoppers employees team"
)
"""Some of a body's own people, and none of those who pay."""
_ROUND = words("drink beer beverage round coffee cup pint cocktail")
_TABS = words("lunch breakfast dinner coffee drinks beer pizza snacks brunch beers refreshments")
_PLACES = STREETS | words(
    "floor pier deck patio campus island lake river bay beach park hill level site day days week old north south east "
    "west wharf dock rooftop lawn green mount terrace hall stage board boat ship uss"
)
_DRAWN = words("prizes swag giveaways")
_GRANTED = words("grant gift donation generosity support contribution sponsorship")
_TERMS = words("free registration admission offered tuition charge cost fee fees waived")
_WISHING = words("like wish wishes want wants pleased")
_FAR = 14
_BACK = 30
_AHEAD = 80


def read(row: Row, first: int, stop: int) -> list[str]:
    """The bodies that the sentence at ``[first:stop]`` says to give something to those who come."""
    found: dict[str, None] = {}
    for at in range(first, stop):
        for begin, end in _cue(row, max(first, at - _BACK), at, min(stop, at + _AHEAD)):
            told = lists.read(row, begin, end, paid=True)
            found.update(dict.fromkeys(name for name in told if _gives(row, begin, name)))
    return list(found)


def _gives(row: Row, begin: int, name: str) -> bool:
    """Whether a body is named, and not its own people: "the Hospitality Committee", "the Senior Center kitchen
    crew"."""
    last = name.rsplit(" ", 1)[-1].lower()
    behind = (
        row.text[row.text.find(name, row.tokens[begin].begin) + len(name) :].lower().replace(".", " . ").split()[:2]
    )
    return last not in _CIRCLES | TIMES | PLAYERS and _CIRCLES.isdisjoint(behind)


def _cue(row: Row, first: int, at: int, stop: int) -> Iterator[tuple[int, int]]:
    """Where the names of givers begin and must end, if the word at ``at`` tells of them."""
    low, following = row.low(at), row.low(at + 1)
    if low in ("courtesy", "compliments", "cortesía", "cortesia") and following in ("of", "de"):
        if (
            at > first or any(row.mark(here) == ":" for here in range(at + 3, min(stop, at + 9)))
        ) and _OF_NO_GUEST.isdisjoint(_told(row, first, at)):
            yield at + 2, stop
    elif low in _GIVES and "by" in (following, row.low(at + 2) if following in _HOW else ""):
        if _given(row, first, at):
            yield at + 2 + (following != "by"), stop
    elif (
        low in _DRAWN or (low == "bags" and row.low(at - 1) in ("goody", "goodie", "gift", "swag", "grab"))
    ) and following == "from":
        yield at + 2, stop
    elif (low == "on" and row.low(at - 1) in ("is", "are") and _treats(row, first, at)) or (
        low == "by" and row.low(at - 1) in _GIVEN and not row.tokens[at - 1].capital and _goes_on(row, first, at)
    ):
        yield at + 1, stop
    elif (
        low in ("grant", "gift", "generosity")
        and following in ("from", "of")
        and not {"through", "by", "with", "to", "via"}.isdisjoint((row.low(at - 2), row.low(at - 3)))
        and _is_granted(row, first, at)
    ):
        yield at + 2, stop
    elif (
        low == "thanks"
        or (low == "grateful" and following == "to")
        or (
            low == "thank"
            and (
                following == "you"
                or row.low(at - 1) == "we"
                or (row.low(at - 1) == "to" and row.low(at - 2) in _WISHING)
            )
        )
    ):
        yield from _thanked(row, first, at, stop)


def _goes_on(row: Row, first: int, by: int) -> bool:
    """ "Lunch sponsored by Acme, drinks by Ajax": whether what is given is told behind a mark, and its verb with the
    gift before."""
    begin = by - 1
    while (
        begin > first
        and row.tokens[begin - 1].word
        and by - begin < 4
        and not row.tokens[begin - 1].capital
        and row.low(begin - 1) != "and"
    ):
        begin -= 1
    parted = row.mark(begin - 1) in (",", ";") or row.low(begin - 1) == "and"
    return parted and any(
        row.low(here) in _GIVES | {"sponsored"} and row.low(here + 1) == "by" for here in range(first, begin - 1)
    )


def _is_granted(row: Row, first: int, at: int) -> bool:
    """Whether what somebody gave is for those who come: "Free through", "Scholarships are available through"; nothing
    that was built so."""
    told = {row.low(here) for here in range(first, at)}
    return bool(told & _TERMS) or ("available" in told and bool(told & _FOR_GUESTS) and not told & _PAST)


_FOR_GUESTS = (
    words(
        "scholarship scholarships seats seat tickets ticket transportation parking childcare interpretation stipends "
        "discounts books copies"
    )
    | _GIVEN
)


def _told(row: Row, first: int, at: int) -> set[str]:
    """The words of what is given: back to the mark that opens the clause, which is not the comma before ``at``."""
    return {row.low(here) for here in range(_opening(row, first, at), at)}


def _opening(row: Row, first: int, at: int) -> int:
    last = at - 1 - (row.mark(at - 1) == ",")
    return next((here + 1 for here in range(last, first - 1, -1) if row.mark(here) in (",", ";", "(", "–", "—")), first)


def _given(row: Row, first: int, at: int) -> bool:
    """Whether "Light refreshments will be provided by", "Sausage donated by" stands before ``at``."""
    opening = _opening(row, first, at)
    told = {row.low(here) for here in range(opening, at)}
    if at - opening > _FAR or told & _OF_NO_GUEST or told & _PAST:
        return False
    if row.low(at) == "donated":
        # what is given for nothing is a gift, whatever it is
        return 0 < at - opening < 8 and all(row.tokens[here].word for here in range(opening, at))
    return bool((told | {low.removesuffix("s") for low in told}) & _GIVEN)


def _treats(row: Row, first: int, on: int) -> bool:
    """ "First drink is on Acme", "Lunch is on the Elm Agency"; no "Lunch is on Tuesday", "Dinner is on Elm Street"."""
    begin = on + 1
    while begin < len(row.tokens) and row.low(begin) in ("our", "friends", "at", "the"):
        begin += 1
    end = bodies.end(row.tokens, begin, len(row.tokens), listed=True)
    if end <= begin or row.low(begin) in TIMES:
        return False
    noun = row.low(on - 2)
    told = {row.low(here) for here in range(max(first, on - 5), on)}
    if noun in _ROUND and "first" in told:
        return True
    if noun not in _TABS | _ROUND or all(is_ordinary(row.low(here)) for here in range(begin, end)):
        # "Lunch is on Mental Health" tells what it is about
        return False
    somewhere = not _PLACES.isdisjoint(row.low(here) for here in range(begin, end))
    return called.as_a_body(row, begin, end) or ((end - begin > 1 or "-" in row.mark(begin)) and not somewhere)


def _thanked(row: Row, first: int, at: int, stop: int) -> Iterator[tuple[int, int]]:
    """ "Snacks thanks to Acme", "Thanks to Acme for the space and Ajax for pizza", "The Foundation thanks Elm Bank for
    the printing"."""
    if (
        row.mark(at - 1) == "("
        and row.mark(at + 1) == ","
        and not _GIVEN.isdisjoint((row.low(at - 2), row.low(at - 3)))
    ):
        # "Pizza (thanks, Acme!)"
        yield at + 2, next((here for here in range(at + 2, stop) if row.mark(here) in "!)"), stop)
        return
    begin = at + 1
    begin += row.low(begin) in ("you", "goes", "go")
    begin += row.low(begin) == "to" or row.mark(begin) == ","
    if at > first and row.low(at) == "thanks" and row.low(at + 1) == "to" and _is_owed(row, first, at):
        yield _granting(row, begin), stop
        return
    while begin < stop:
        end = next((here for here in range(begin + 1, min(stop, begin + _FAR)) if row.low(here) == "for"), 0)
        if not end:
            break
        close = next(
            (here for here in range(end + 1, stop) if row.tokens[here].capital or row.mark(here) in ",;"), stop
        )
        if not _THANKED_FOR.isdisjoint(row.low(here) for here in range(end + 1, close)):
            yield begin, end
        begin = next((here for here in range(close, stop) if row.tokens[here].capital), stop)
    if at == first and row.low(at + 1) == "to":
        comma = next(
            (
                here
                for here in range(at + 3, stop)
                if row.mark(here) == "," and not row.tokens[min(here + 1, stop - 1)].capital
            ),
            0,
        )
        if comma and not _FREELY.isdisjoint(row.low(here) for here in range(comma + 1, stop)):
            # "Thanks to Elm Bank, admission is free"
            yield _granting(row, at + 2), comma


def _is_owed(row: Row, first: int, thanks: int) -> bool:
    """Whether what stands before "thanks to" is a gift: "Free", "T-shirts", "Pizza at noon"."""
    opening = _opening(row, first, thanks)
    told = [row.low(here) for here in range(opening, thanks)]
    return not _GIVEN.isdisjoint(told[:3]) or not _FREELY.isdisjoint(told)


def _granting(row: Row, at: int) -> int:
    """Behind "a grant from"."""
    return next(
        (here + 2 for here in range(at, at + 4) if row.low(here) in _GRANTED and row.low(here + 1) in ("from", "of")),
        at,
    )


__all__ = ["FARE", "read"]
