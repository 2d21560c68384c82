"""Who holds a gathering, read back from what they do: "when the Elm Guild, Acme and the Oak Club host the first Elm
Fair", "The Elm Guild (EG), a part of Acme, looks forward to hosting the summit"."""

from __future__ import annotations

from scrapers.reading import bodies, names
from scrapers.reading.names.shapes import bare
from scrapers.reading.names.vocabulary import OFFICES, TIMES, is_ordinary
from scrapers.reading.occupations import head
from scrapers.reading.organizations import called, items
from scrapers.reading.organizations.deeds import HOSTS
from scrapers.reading.organizations.row import BACK, Row
from scrapers.reading.people.cues import DETERMINERS
from scrapers.reading.words import words

_HOLDS = words(
    "hold holds held holding organize organizes organized organizing stage stages staged staging convene convenes "
    "convened convening present presents presented presenting throw throws conduct conducts conducted conducting"
)
_BIDS = words("invite invites inviting welcome welcomes welcoming")
_OFFERS = words("offer offering")
_HONOURS = words("celebrates celebrate honors honor honours honour recognizes recognize kicks kick")
_VERBS = HOSTS | _HOLDS | _BIDS | _OFFERS | _HONOURS
_CHAIN = words(
    "will shall is are be has have had been to once again proud proudly pleased excited happy thrilled delighted "
    "honored honoured look looks looking forward plan plans planning set "
    "also now jointly annually cordially recently together partnering partner partners partnered teaming teamed team "
    "up joining joined join forces working scheduled preparing prepares ready gearing warmly kindly officially soon "
    "currently"
)
"""What may stand between those who hold a gathering and the word that says so."""
_PASSIVE = words("is are was were be been being")
_BEFORE = words("previous past previously formerly ago since former")
"""Words of sentences that tell what was held before."""
_JUST = words("week night month monday tuesday wednesday thursday friday saturday sunday")
_ASKED = words(
    "you all everyone members residents neighbors neighbours businesses families guests the community area local "
    "anyone interested students women men alumni friends"
)
_BIDDEN = words("all anyone everyone community members residents public you")
_OPENS_OBJECT = DETERMINERS | words(
    "free annual first second third fourth fifth monthly special joint our its their this another two"
)
_GATHERINGS = words(
    "event gathering roundtable forum webinar breakfast luncheon dinner lecture conference workshop fundraiser "
    "banquet cleanup clean-up cook-off fair parade concert tournament summit seminar celebration awards "
    "convening clinic coffee coffees talk talks update briefing rally discussion conversation panel reception "
    "symposium gala mixer debate exchange address meeting meetup open luau picnic barbecue bbq sale drive ceremony "
    "roast social hearing forecast outlook forums breakfasts luncheons roundtables debates expo festival auction party "
    "night town-hall program session sessions series reunion brunch lunch tour supper feast tasting hackathon "
    "open-house cle"
)
_NO_GATHERING = words(
    "podcast broadcast channel website blog column program programs session sessions night series drive open"
)
_ASIDES = words("a an the which who in along one together with formerly as an")
_OF_ITS = words("chapter chapters branch section division council")
_SAID = words(
    "chapter nonprofit non-profit organization organisation association division chamber club group branch affiliate "
    "charity society foundation"
)
"""What tells in an aside that a body stands before it."""
_WITHIN = words("university college hospital library church school museum park center centre")
_MEMBERS = words("members friends volunteers students faculty staff leaders")
_KINDS = words("firm company nonprofit non-profit organization organisation brewery bank agency startup group")
_WIDEST = 34
_OBJECT = 16


def read(row: Row, first: int, stop: int, *, near: bool) -> list[str]:
    """The bodies that a clause of the sentence at ``[first:stop]`` says to hold a gathering or to bid one to it;
    ``near`` is whether the sentence is among the first of its text, where what is told as done is of this gathering."""
    for at in range(first + 1, stop):
        low = row.low(at)
        if low not in _VERBS or row.tokens[at].capital:
            continue
        verb = _phrase(row, first, at)
        if verb <= first or not _acts(row, first, verb, at, stop, near=near):
            continue
        if told := _subject(row, first, verb, hosts=low in HOSTS):
            return told
    return []


def long_ago(row: Row, first: int, stop: int) -> bool:
    """Whether the sentence tells of what was before: "Last year", "previously"; last week is the gathering's own."""
    return any(
        row.low(here) in _BEFORE or (row.low(here) == "last" and row.low(here + 1) not in _JUST)
        for here in range(first, stop)
    )


def _phrase(row: Row, first: int, at: int) -> int:
    """Where the words begin that lead to the verb: "is once again proud to host"."""
    begin = at
    while begin > first and row.low(begin - 1) in _CHAIN and not row.tokens[begin - 1].capital:
        begin -= 1
    return begin


def _acts(row: Row, first: int, verb: int, at: int, stop: int, *, near: bool) -> bool:
    low, before = row.low(at), row.low(at - 1)
    past = low.endswith("ed") or low == "held"
    if past and (before in _PASSIVE or not near or long_ago(row, first, stop)):
        return False
    if low.endswith("ing") and before not in (
        "is",
        "are",
        "be",
        "to",
        "forward",
        "again",
        "jointly",
        "also",
        "planning",
        "currently",
        "now",
        "up",
    ):
        return False
    if low in _HONOURS:
        return near and verb == at and row.low(at + 1) in DETERMINERS | {"this"} and _behind_as(row, first, at)
    if low in _BIDS:
        asked = row.low(at + 1) in _ASKED or (
            low.startswith("invit")
            and not row.tokens[min(at + 1, stop - 1)].capital
            and row.low(at + 1).endswith("s")
            and row.low(at + 2) == "to"
        )
        return near and asked and (low.startswith("invit") or row.low(at + 1) in _BIDDEN)
    if (row.low(verb) == "to" and low not in HOSTS) or (
        low in _OFFERS and (not near or verb == at or row.low(at + 1) not in DETERMINERS)
    ):
        return False
    quoted = row.mark(at + 1) in '"“' and at + 1 < stop
    if not quoted and row.low(at + 1) not in _OPENS_OBJECT and not (at + 1 < stop and row.tokens[at + 1].capital):
        return False
    if row.low(at + 2) == "own" and verb == at and not past:
        # "The Elm Lions Club holds its own sale the same day"
        return False
    if low.startswith("present") and not called.GIVEN_OUT.isdisjoint(
        row.low(here) for here in range(at + 1, min(stop, at + 9))
    ):
        return False
    return quoted or _gathering(row, at + 1, stop)


def _behind_as(row: Row, first: int, verb: int) -> bool:
    """ "Join us as the Elm Journal celebrates": whether "as" leads to who does it."""
    return any(
        row.low(here) in ("as", "when", "while") and row.low(here - 1) in ("us", "we", "in")
        for here in range(max(first, verb - 9), verb)
    )


def _gathering(row: Row, at: int, stop: int) -> bool:
    """Whether a gathering is what stands at ``at``, before the next clause."""
    for here in range(at, min(stop, at + _OBJECT)):
        if row.mark(here) in ";:":
            return False
        low = row.low(here)
        if low == "town" and row.low(here + 1) == "hall":
            return True
        if low in _GATHERINGS and (
            low not in _NO_GATHERING or row.tokens[here].capital or row.low(at) in ("its", "their", "our")
        ):
            return True
    return False


def _subject(row: Row, first: int, verb: int, *, hosts: bool) -> list[str]:
    """The bodies that stand before the verb."""
    end = _before_asides(row, first, verb)
    hosts = hosts or any(row.low(here) in _SAID for here in range(end, verb))
    if end <= first or not bodies.proper_word(row.tokens[end - 1]):
        return []
    begin = _back(row, first, end)
    spans = list(_items(row, begin, end))
    found: list[tuple[int, int]] = []
    sure = len(spans) > 1 and any(_is_body(row, *span, hosts=False, listed=False, led=False) for span in spans)
    for start, close in reversed(spans):
        if not _is_body(row, start, close, hosts=hosts or sure, listed=sure, led=row.low(start - 1) in _KINDS):
            break
        found.insert(0, (start, close))
    if not found or (
        len(found) < len(spans)
        and (row.mark(found[0][0] - 1) != "," or len(found) < 2)
        and not _outside(row, *spans[len(spans) - len(found) - 1])
    ):
        return []
    joint = found[0][0] - 1
    joint -= row.low(joint) == "the"
    if row.low(joint) in ("of", "at", "from", "by", "with", "for"):
        if (
            row.low(joint) == "of"
            and row.low(joint - 1) in _OF_ITS
            and joint - 2 >= first
            and bodies.proper_word(row.tokens[joint - 2])
        ):
            # "the Elm chapter of the National Guild"
            own = _back(row, first, joint - 1)
            found[0] = (own + (row.low(own) == "the"), found[0][1])
        elif row.low(joint - 1) not in _MEMBERS:
            return []
    with_them = next(
        (
            here + 2
            for here in range(end, verb)
            if row.low(here) in ("along", "together") and row.low(here + 1) == "with"
        ),
        verb,
    )
    if with_them < verb:
        found += [
            span
            for span in _items(row, with_them, verb - (row.mark(verb - 1) == ","))
            if _is_body(row, *span, hosts=False, listed=False, led=False)
        ]
    return [bodies.text(row.text, row.tokens, *span) for span in found]


def _outside(row: Row, start: int, close: int) -> bool:
    """Whether what stands before a list is a day, a town or a state, and none of it."""
    return all(row.low(here) in TIMES or row.mark(here).isdigit() for here in range(start, close)) or bodies.place(
        row.tokens, start, close
    )


def _before_asides(row: Row, first: int, verb: int) -> int:
    """Where the names end that are the subject, without what is told of them in brackets or between commas."""
    end = verb
    for _ in range(2):
        if row.low(end - 2) == "the" and row.low(end - 3) in ("at", "of") and row.low(end - 1) in _WITHIN:
            end -= 3
        elif row.mark(end - 1) == ")":
            end = next((here for here in range(end - 2, max(first, end - 8), -1) if row.mark(here) == "("), first)
        elif row.mark(end - 1) == ",":
            end = next(
                (
                    here
                    for here in range(end - 3, max(first, end - _WIDEST), -1)
                    if row.mark(here) == ","
                    and row.low(here + 1) in _ASIDES
                    and not (row.low(here + 1) == "the" and row.tokens[here + 1].capital)
                ),
                first,
            )
    return end


def _back(row: Row, first: int, end: int) -> int:
    """Where the row of names begins that ends at ``end``."""
    begin = end
    while begin > first and end - begin < _WIDEST:
        token = row.tokens[begin - 1]
        if (
            (
                token.word
                and (bodies.proper_word(token) or (row.joins(begin - 1) and token.low != "at") or token.text.isdigit())
            )
            or (token.text in "&/+'’.®™" and (token.glued or token.text == "&"))
            or (
                token.text == ","
                and begin - 1 > first
                and (bodies.proper_word(row.tokens[begin - 2]) or row.mark(begin - 2) == ")")
            )
        ):
            begin -= 1
        else:
            break
    if row.low(begin) in _MEMBERS and row.low(begin + 1) == "of":
        begin += 1
    while begin < end and (row.low(begin) in BACK or not row.tokens[begin].word):
        begin += 1
    return begin


def _items(row: Row, begin: int, end: int) -> list[tuple[int, int]]:
    """The names of a row, parted at its commas and its "and"."""
    found: list[tuple[int, int]] = []
    at = begin
    while at < end:
        while at < end and (
            (
                row.low(at) in ("and", "the", "both", "&", "plus")
                and not (row.low(at) == "the" and row.tokens[at].capital and at > begin)
            )
            or row.mark(at) in ",/"
        ):
            at += 1
        if at >= end:
            break
        close = items.of_several(row, at, end) or bodies.end(row.tokens, at, end, listed=True)
        if close <= at:
            return []
        found.append((at, close))
        at = close
        if at < end and row.mark(at) not in (",", "/", "&", "+") and row.low(at) not in ("and", "plus"):
            return []
    return found


def _is_body(row: Row, start: int, close: int, *, hosts: bool, listed: bool, led: bool) -> bool:
    if led:
        return True
    if row.low(start) in TIMES or called.otherwise(row, start, close) or bodies.place(row.tokens, start, close):
        return False
    told = row.tokens[start:close]
    somebody = any(
        span.sure
        and not span.thing
        and (
            span.end - span.first >= close - start - 1
            or (span.end == close - start and bare(row.low(start + span.first - 1)) in OFFICES)
        )
        for span in names.find(told)
    )
    if any(
        span.sure and not span.thing and span.first == 0 and row.low(start + span.end) in ("of", "from", "at", "with")
        for span in names.find(told)
    ):
        # "Jane Roe of the Elm Group": somebody of it
        return False
    if called.is_letters(row, start) and row.mark(start).isupper() and not somebody:
        return True
    if called.as_a_body(row, start, close):
        own = (
            listed
            or close - start > 2
            or any(not is_ordinary(row.low(here)) or called.is_letters(row, here) for here in range(start, close))
        )
        return own and not any(
            span.sure == 2 and not span.thing and span.end == close - start for span in names.find(told)
        )
    return (
        hosts
        and close - start > 1
        and not somebody
        and not head(row.low(close - 1))
        and not all(is_ordinary(row.low(here)) for here in range(start, close) if row.low(here) not in BACK)
    )


__all__ = ["long_ago", "read"]
