"""Who holds a gathering in the midst of a sentence near its beginning: "we at Acme are excited", "this event by Acme",
"Celebrate July 4th with Acme"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.shapes import bare
from scrapers.reading.names.vocabulary import TIMES, is_ordinary
from scrapers.reading.organizations import abroad, called, lists
from scrapers.reading.organizations.deeds import READY
from scrapers.reading.organizations.row import BACK, Row
from scrapers.reading.organizations.subjects import guest, named
from scrapers.reading.words import words

_GIVEN = words("event meetup workshop exhibit exhibition show fundraiser hackathon webinar")
"""What somebody gives, and "by" tells who: no talk, concert or book, for those who speak, play or write need not hold
it."""
_BEHIND = words("where for at on in to with and as that which who from")
_BUILDINGS = words(
    "library museum church school hospital center centre hall courthouse theater theatre house hotel inn park station "
    "shelter market store"
)
"""What somebody or something may be by, and not of."""
_ASKED = words("join attend")
_DOING = words("announce present invite offer host bring hold welcome")
_ENDS = words("at on for in as during from")
_LAST = 12
PLAYERS = words(
    "orchestra symphony philharmonic band choir chorus chorale quartet trio ensemble players ballet singers dancers"
)
"""Those who play where others hold the gathering."""


def read(row: Row, first: int, stop: int, *, near: bool, heads: bool) -> list[str]:
    """The bodies that the sentence at ``[first:stop]`` is of; ``near`` is whether it opens the text, ``heads`` whether
    it is the title."""
    if ours := _we_at(row, first, stop):
        return ours
    if bidding := abroad.inviting(row, first, stop):
        return bidding
    if joined := _joined_as(row, first, stop):
        return joined
    if (near or row.low(first) in _WITHIN) and (yearly := _yearly(row, first, stop)):
        return yearly
    if near and row.low(first + (row.low(first) == "come")) == "celebrate":
        return _celebrated_with(row, first + (row.low(first) == "come"), stop)
    if near and row.low(first) in ("die", "der", "das") and row.tokens[first].capital:
        return _einladend(row, first + 1, stop)
    return _given_by(row, first, stop) if heads or row.low(first) in _ASKED else []


def _capitals(row: Row, begin: int, stop: int) -> int:
    """Where a row of names ends, with what joins them."""
    end = begin
    while end < min(stop, begin + _LAST) and (
        bodies.proper_word(row.tokens[end]) or row.low(end) in BACK - {"for", "at"} or row.mark(end) in "&,"
    ):
        end += 1
    while end > begin and not bodies.proper_word(row.tokens[end - 1]):
        end -= 1
    return end


def _we_at(row: Row, first: int, stop: int) -> list[str]:
    """ "We at Beer and Paper are excited to announce": one body, whatever "and" joins."""
    at = next((here for here in range(first, stop - 4) if row.low(here) == "we" and row.low(here + 1) == "at"), -1)
    if at < 0:
        return []
    begin = at + 2 + (row.low(at + 2) == "the" and not row.tokens[at + 2].capital)
    end = _capitals(row, begin, stop)
    speaks = row.low(end) == "invite" or (
        row.low(end) == "are"
        and any(
            row.low(here) in READY and row.low(here + 1) == "to" and row.low(here + 2) in _DOING
            for here in range(end + 1, end + 3)
        )
    )
    if (
        not speaks
        or end == begin
        or any(row.mark(here) == "," for here in range(begin, end))
        or (end - begin == 1 and called.otherwise(row, begin, end))
    ):
        return []
    return [bodies.text(row.text, row.tokens, begin, end)]


_THEY_HOLD = words(
    "host hosts hold holds present presents celebrate celebrates kick kicks welcome welcomes honor honors honour "
    "honours recognize recognizes mark marks"
)


def _joined_as(row: Row, first: int, stop: int) -> list[str]:
    """ "We invite you to join the Elm Association as we host our 38th program": whose gathering it is that one comes
    to."""
    at = next(
        (here for here in range(first, min(stop, first + 12)) if row.low(here) == "join" and row.low(here + 1) != "us"),
        -1,
    )
    if at < 0:
        return []
    begin = at + 1 + (row.low(at + 1) == "the" and not row.tokens[at + 1].capital)
    end = _capitals(row, begin, stop)
    who = end + 1
    if row.low(end) not in ("as", "while", "when") or row.low(who) not in ("we", "it", "they") or end == begin:
        return []
    verb = who + 1 + (row.low(who + 1) in ("proudly", "again", "will", "once"))
    if row.low(verb) not in _THEY_HOLD or row.low(verb + 1 + (row.low(verb + 1) == "off")) not in (
        "our",
        "its",
        "their",
        "the",
        "a",
        "an",
    ):
        return []
    return (
        list(named(row, begin, end))
        if called.as_a_body(row, begin, end) and not called.otherwise(row, begin, end) and not guest(row, begin)
        else []
    )


def _celebrated_with(row: Row, first: int, stop: int) -> list[str]:
    """ "Celebrate July 4th with Elm Parks and Recreation and the Elm Owls!": where one of them is called as bodies
    are."""
    joint = next((here for here in range(first + 1, min(stop, first + 8)) if row.low(here) == "with"), 0)
    if not joint or any(row.low(here) in ("your", "my") for here in range(first, joint)):
        return []
    begin = joint + 1 + (row.low(joint + 1) == "the")
    end = _capitals(row, begin, stop)
    ends = end >= stop or row.mark(end) in ".!" or row.low(end) in _ENDS
    ends = ends and not (
        end - begin == 2
        and is_ordinary(row.low(end - 1))
        and row.low(end - 1).endswith("s")
        and not called.as_a_body(row, end - 1, end)
    )
    if (
        not ends
        or any(row.low(here) in PLAYERS for here in range(begin, end))
        or end - begin < 2
        or called.otherwise(row, begin, end)
        or not _sure(row, begin, end)
    ):
        return []
    return list(named(row, begin, end))


_LEADS = (
    ("join", "us", "for"),
    ("join", "us", "at"),
    ("don't", "miss"),
    ("don’t", "miss"),
    ("come", "to"),
    ("welcome", "to"),
    ("it's", "time", "for"),
    ("it’s", "time", "for"),
    ("this", "is"),
    ("please", "join", "us", "for"),
    ("please", "join", "us", "at"),
    ("attend",),
    ("enjoy",),
    ("you're", "invited", "to"),
    ("you’re", "invited", "to"),
    ("you", "are", "invited", "to"),
    ("you", "are", "cordially", "invited", "to"),
)
_AGAIN = words(
    "annual monthly weekly quarterly yearly next january february march april may june july august september october "
    "november december"
)
_WITHIN = words("at during")
_OWNERS = ("'s", "’s", "s'", "s’")
_TOWNS = words("city town county village township borough community state")


def _yearly(row: Row, first: int, stop: int) -> list[str]:
    """ "Join us for the Elm Garden Club's 12th annual plant sale": where nothing else stands before; no "Elm Bank's
    annual report"."""
    begin = first + max(
        (len(lead) for lead in _LEADS if all(row.low(first + here) == word for here, word in enumerate(lead))),
        default=0,
    )
    if begin == first and row.low(first) in _WITHIN:
        # "During the Elm Chamber's annual dinner, we invite you": theirs only where they speak
        if {"we", "us", "you"}.isdisjoint({row.low(here) for here in range(first, stop)}):
            return []
        begin += 1
    led = begin > first
    begin += row.low(begin) == "the"
    annual = next(
        (
            here
            for here in range(begin + 1, min(stop, begin + _LAST))
            if row.low(here) == "annual" or (led and row.low(here) in _AGAIN)
        ),
        0,
    )
    owner = (
        next((here for here in range(annual - 1, max(begin, annual - 4) - 1, -1) if row.mark(here)[-2:] in _OWNERS), -1)
        if annual
        else -1
    )
    if owner < 0 or not row.named(begin, owner + 1) or any(row.mark(here) == "," for here in range(begin, owner)):
        return []
    if not any(called.is_held(row, here) for here in range(annual + 1, min(stop, annual + 6))):
        return []
    last = bare(row.low(owner))
    body = (
        last in bodies.UNITS
        or called.as_a_body(row, begin, owner)
        or (len(row.mark(owner)) > 4 and row.mark(owner)[:-2].isupper())
    )
    own = (
        owner - begin > 1
        or row.mark(owner)[:-2].isupper()
        or any(not is_ordinary(bare(row.low(here))) for here in range(begin, owner + 1))
    )
    if last in _TOWNS or not body or not own or guest(row, begin):
        return []
    return [bodies.text(row.text, row.tokens, begin, owner + 1, owner=True)]


def _sure(row: Row, begin: int, end: int) -> bool:
    """Whether a body is named, a town's departments among them."""
    return called.as_a_body(row, begin, end) or any(
        row.low(here) == "parks" and row.low(here + 2) in ("recreation", "rec") for here in range(begin + 1, end - 2)
    )


def _given_by(row: Row, first: int, stop: int) -> list[str]:
    """ "Join this event by the Elm Community Denver", in a title "An art show by the Elm Watercolor Society"."""
    by = next((here for here in range(first + 1, stop - 1) if row.low(here) == "by" and row.low(here - 1) in _GIVEN), 0)
    if not by:
        return []
    begin = by + 1 + (row.low(by + 1) == "the" and not row.tokens[by + 1].capital)
    end = bodies.end(row.tokens, begin, stop)
    goes_on = end < stop and row.tokens[end].word and not row.tokens[end].capital and row.low(end) not in _BEHIND
    if (
        end - begin < 2
        or goes_on
        or row.low(end - 1) in _BUILDINGS
        or row.low(begin) in TIMES
        or called.otherwise(row, begin, end)
        or guest(row, begin)
    ):
        return []
    if not called.as_a_body(row, begin, end) and not any(row.low(here) == "community" for here in range(begin, end)):
        return []
    return lists.read(row, begin, end)[:1]


_VEREINE = (
    "akademie", "verein", "gesellschaft", "stiftung", "verband", "museum", "hochschule", "universität", "bibliothek",
    "kammer", "zentrum", "institut", "archiv", "bund", "club", "stadt", "gemeinde", "initiative", "gruppe",
    "volkshochschule", "galerie",
)  # fmt: skip


def _einladend(row: Row, begin: int, stop: int) -> list[str]:
    """ "Die Elm-Akademie lädt zum Workshop ein": where the last word before the verb is a body's."""
    verb = next((here for here in range(begin + 1, min(stop, begin + 7)) if row.low(here) in ("lädt", "laden")), 0)
    if not verb or not all(bodies.proper_word(row.tokens[here]) for here in range(begin, verb)):
        return []
    if not any(row.low(here).endswith(_VEREINE) for here in range(begin, verb)) or (
        verb - begin == 1 and "-" not in row.mark(begin)
    ):
        return []
    bids = row.low(verb + 1) in ("zum", "zur", "zu", "ein", "sie", "euch", "dich", "alle", "herzlich")
    return [bodies.text(row.text, row.tokens, begin, verb)] if bids else []


__all__ = ["PLAYERS", "read"]
