"""Who holds a gathering where a text begins with them: "The Elm Lions invite you", "Elm Guild presents", "Join Acme
for"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.organizations import called, lists, shared
from scrapers.reading.organizations.row import BACK, Row
from scrapers.reading.organizations.subjects import guest, named
from scrapers.reading.people.cues import DETERMINERS
from scrapers.reading.words import words

_OCCASIONS = words("an its their breakfast lunch dinner coffee cocktails drinks networking this our")
_INVITED = words(
    "you all everyone members residents neighbors businesses families guests its our the women men parents students "
    "area local community interested alumni educators teachers artists"
)
_ANNOUNCING = words(
    "present announce recognize recognise honor honour offer bring celebrate sponsor hold host co-host invite"
)
_HONOURS = words("honor honour recognize recognise celebrate")
_SEVERAL_OF = words("drs drs. chairs co-chairs cochairs mr mrs ms owners hosts doctors reverends pastors")
"""Titles that several share: people, and no body."""
_PLEASED = words(
    "be once again proudly cordially honored pleased delighted proud excited happy thrilled to warmly honoured also "
    "very so"
)
_SUBJECT = 20
_TOGETHER = words("partnership collaboration conjunction coordination cooperation association")
_SHARED = words(
    "explore celebrate hear learn discuss see enjoy discover honor honour welcome kick watch talk help make recognize"
)
_THEIRS = words("staff volunteers naturalists educators docents rangers librarians stewards")
"""Those of a body whom one joins, and with them the body."""
_THOSE = words("we they you it the our")


def holder(row: Row, first: int, stop: int, *, near: bool) -> list[str]:
    """Whoever the sentence at ``[first:stop]`` begins with that holds, bids welcome, presents or invites.

    ``near`` is whether it opens the text; of those further down only what is called as bodies are counts.
    """
    first = _behind_label(row, first, stop)
    begin = first + (row.low(first) == "the")
    if near and (met := _meeting_of(row, first, stop)):
        # "Meeting of the Camera Club": one of many, that only its neighbours know by that
        return [
            name
            for name in lists.read(row, met, stop)[:1]
            if called.as_a_body(row, met, met + name.count(" ") + 1)
            and (name.count(" ") > 2 or not all(map(is_ordinary, name.lower().split())))
        ]
    if joined := _join(row, first, stop):
        return _joined(row, joined, stop, near=near)
    theirs = (
        2
        if row.low(begin) in ("team", "folks", "crew", "staff")
        and row.low(begin + 1) in ("at", "of", "from")
        and begin > first
        and not row.tokens[begin].capital
        else 0
    )
    begin += theirs
    end, verb = _subject(row, begin, stop)
    if not verb or (end - begin < 2 and not called.is_letters(row, begin)) or row.low(end - 1) in BACK:
        return []
    sure = called.as_a_body(row, begin, end)
    at = verb + (row.low(verb) in ("will", "is", "are", "has", "have"))
    while at < verb + 5 and row.low(at) in _PLEASED:
        at += 1
    if (
        called.otherwise(row, begin, end)
        or (
            theirs
            and not sure
            and not (
                near
                and row.low(at) in ("invite", "invites", "welcome", "welcomes")
                and row.low(at + 1) == "you"
                and is_ordinary(row.low(end - 1))
            )
        )
        or (
            not (_bids(row, verb, at, stop, sure=sure, begin=begin) and (near or sure))
            and not (near and _holds(row, begin, end, verb, at))
        )
    ):
        return []
    joint = (
        next(
            (here for here in range(begin + 1, end - 1) if row.mark(here) == "&" and row.low(here - 1) != "commerce"), 0
        )
        if row.low(verb) in ("present", "invite", "are")
        else 0
    )
    if joint and joint - begin > 1 and end - joint > 2:
        # "Acme Shows & Elm Public Media present": several, and no firm
        return [*named(row, begin, joint), *named(row, joint + 1, end)]
    told = list(named(row, begin, end))
    if (
        len(told) == 1
        and row.low(verb) in _OF_ONE
        and any(row.low(here) == "and" for here in range(begin, end))
        and not any(row.mark(here) == "," or row.low(here) in DETERMINERS for here in range(begin + 1, end))
    ):
        # "Campus Board Spirit and Traditions presents": one body, for so its verb says
        return [bodies.text(row.text, row.tokens, begin, end)]
    return told


_OF_ONE = words("presents invites is welcomes hosts")


def _meeting_of(row: Row, first: int, stop: int) -> int:
    """Where those begin whose meeting it is: "Regular monthly meeting of the Elm Food Council"; 0 for others."""
    at = first + (row.low(first) in ("the", "a", "this", "join"))
    while at < min(stop, first + 5) and row.low(at) in _REGULAR:
        at += 1
    if (
        at == first
        or row.low(at)
        not in (
            "meeting",
            "meetings",
            "gathering",
            "dinner",
            "luncheon",
            "banquet",
            "breakfast",
            "conference",
            "picnic",
        )
        or row.low(at + 1) != "of"
    ):
        return 0
    return at + 2 + (row.low(at + 2) == "the")


_REGULAR = words(
    "regular monthly weekly quarterly annual general regularly scheduled next special public biweekly bimonthly "
    "spring fall winter summer membership members business"
)


def _behind_label(row: Row, first: int, stop: int) -> int:
    """Behind "WHAT:" and behind "[Full details at …]"."""
    if row.mark(first) == "[" and (
        close := next((at for at in range(first, min(stop, first + 24)) if row.mark(at) == "]"), 0)
    ):
        return close + 1
    if row.low(first) == "join" and row.low(first + 1) == "us" and row.low(first + 2) in ("as", "while", "when"):
        return first + 3
    dated = next(
        (
            at
            for at in range(first + 3, min(stop - 2, first + 14))
            if row.mark(at) == "The" and row.mark(at - 1).isdigit()
        ),
        0,
    )
    if dated and all(
        row.tokens[at].capital or not row.tokens[at].word or row.mark(at).isdigit() for at in range(first, dated)
    ):
        # "2025 Open - August 14 - August 17 The Elm Chamber is pleased to announce"
        return dated
    return first + 2 if row.low(first) in ("what", "who") and row.mark(first + 1) == ":" else first


def _subject(row: Row, begin: int, stop: int) -> tuple[int, int]:
    """Where the name that opens a sentence ends, and its verb; (0, 0) where no verb follows."""
    end = shared.end(row, begin, stop) or begin
    while end < min(stop, begin + _SUBJECT) and (
        bodies.proper_word(row.tokens[end])
        or row.joins(end)
        or row.mark(end) in "&/+"
        or row.mark(end).isdigit()
        or (row.mark(end) == "," and row.low(end + 1) in bodies.LEGAL)
    ):
        if (
            end > begin
            and row.low(end) in ("present", "presents")
            and (
                row.mark(end + 1) == ":"
                or end + 1 == stop
                or (row.low(end + 1) in ("the", "a", "an", "its") and called.as_a_body(row, begin, end))
            )
        ):
            # "Acme Shows Present:", "Elm Club Presents The Fifth"
            return end, end
        end += 1
    verb = end
    if row.mark(verb) == "(" and (
        close := next((at for at in range(verb + 2, min(stop, verb + 6)) if row.mark(at) == ")"), 0)
    ):
        verb = close + 1
    if row.mark(verb) == "," and (row.low(verb + 1) in ("a", "an", "the", "one") and not row.tokens[verb + 1].capital):
        # "Elm Gallery, one of the oldest in Elm, is honored to present"
        verb = next(
            (
                at
                for at in range(verb + 2, min(stop, verb + 25))
                if row.low(at) in ("is", "are") and row.low(at + 1) in _PLEASED
            ),
            stop,
        )
    elif (row.low(verb) in ("in", "along") or row.mark(verb) == ",") and (
        together := next((at for at in range(verb + 1, verb + 4) if row.low(at) in _TOGETHER), 0)
    ):
        # "Elm Guild, in partnership with Acme, presents"
        verb = next(
            (
                at
                for at in range(together + 2, min(stop, together + 20))
                if row.tokens[at].word and not row.tokens[at].capital and row.low(at) not in BACK
            ),
            stop,
        )
    return (end, verb) if verb < stop - 1 and row.tokens[verb].word and not row.tokens[verb].capital else (0, 0)


def _bids(row: Row, verb: int, at: int, stop: int, *, sure: bool, begin: int) -> bool:
    """Whether what is done at ``at`` is to hold the gathering: "invites you to", "proudly presents", "is proud to
    host"."""
    low, following = row.low(at), row.low(at + 1)
    if low in ("invite", "invites"):
        return following in _INVITED and row.low(begin) not in _SEVERAL_OF
    if (
        low in ("welcome", "welcomes")
        and following == "you"
        and row.low(at + 2) == "to"
        and row.low(begin - 1) in ("at", "of", "from")
    ):
        # "The team at Elm Hearing welcomes you to our new home"
        return True
    if low == "welcome" and row.low(at - 1) == "to" and following in ("you", "everyone", "back", "members", "the"):
        return True
    if low in _ANNOUNCING and row.low(verb) in ("is", "are") and row.low(at - 1) == "to":
        return True
    if (
        low in ("presents", "present")
        and at + 1 < stop
        and row.low(verb) != "will"
        and not any(row.low(here) in called.GIVEN_OUT for here in range(at + 1, min(stop, at + 9)))
    ):
        announced = row.mark(at + 1) in ('"', "“", ":") or row.tokens[at + 1].capital or row.mark(at + 1)[0].isdigit()
        # who presents "its annual evening" is one body, whatever its name
        return announced or following == "its" or (sure and following in DETERMINERS)
    if sure and low == "join" and following == "forces":
        return True
    return (
        sure
        and low in ("teaming", "partnering", "joining", "teamed", "partnered", "joined")
        and row.low(at - 1) in ("is", "are", "have", "has")
        and (following in ("up", "forces", "with") or (following == "to" and low == "partnering"))
    )


def _holds(row: Row, begin: int, end: int, verb: int, at: int) -> bool:
    """Whether the first words of a text tell that its subject holds a gathering: "will hold their", "meets at",
    "celebrates 25 years"."""
    if end != verb:
        return False
    low, following = row.low(at), row.low(at + 1)
    by_name = any(
        bodies.proper_word(row.tokens[here]) and not is_ordinary(row.low(here)) for here in range(begin, verb)
    )
    if (
        (by_name or verb - begin > 2)
        and low in ("welcome", "welcomes", "presents", "features")
        and at + 2 < len(row.tokens)
        and guest(row, at + 1)
    ):
        return True
    if low in _STAGING and following in DETERMINERS | {"on"}:
        return called.as_a_body(row, begin, end) and _is_gathering(row, at + 1 + (following == "on"))
    if low in ("hold", "holds", "conduct", "convene") or (
        low in ("holding", "organizing", "organising") and row.low(verb) in ("is", "are", "will")
    ):
        # "TicketMaster is holding your seats"
        return following in DETERMINERS | {"annual"} and following != "your"
    if low == "scheduled" and row.low(at - 1) in ("has", "have"):
        return following in ("a", "an")
    if low in ("welcome", "welcomes"):
        return any(
            row.low(here) == "to" and row.low(here + 1) in ("a", "its", "their")
            for here in range(at + 2, len(row.tokens))
        )
    if low in _HONOURS and row.low(at - 1) == "will":
        return following in DETERMINERS | {"local", "area", "outstanding", "individuals", "those"}
    if at != verb:
        return False
    if low in ("celebrates", "celebrate"):
        return called.as_a_body(row, begin, end) and (row.mark(at + 1).isdigit() or following in ("its", "their"))
    if low in ("kicks", "kick"):
        return following == "off" and row.low(at + 2) in ("its", "their")
    if low in ("gather", "gathers"):
        return following in ("at", "in", "on", "for")
    if low in ("throw", "throws"):
        return following in ("its", "their", "a", "an")
    return low in ("meets", "meet") and following in ("at", "in", "on", "for", "every", "each", "this")


_STAGING = words("offer offers offering having putting staging presenting throwing")
_LASTING = words(
    "program programs project projects campaign experience training day days week month class classes staff review"
)


def _is_gathering(row: Row, at: int) -> bool:
    """Whether "a plant sale", "a free guided walk" stands at ``at``; no "a discount", "a program", "a sale price"."""
    if row.low(at) not in DETERMINERS:
        return False
    last = at + 1
    while (
        last < min(len(row.tokens), at + 7)
        and row.tokens[last].word
        and row.low(last) not in BACK
        and row.low(last) not in ("in", "with", "this", "about", "from", "featuring")
    ):
        last += 1
    return last > at + 1 and called.is_held(row, last - 1) and row.low(last - 1) not in _LASTING


def _join(row: Row, first: int, stop: int) -> int:
    """Where those begin that one is asked to join: "Join", "Please join", "You are cordially invited to join"; 0 for
    others."""
    at = first + (row.low(first) in ("please", "come", "let's", "let’s"))
    if (
        (row.low(first) in ("you", "everyone", "members", "residents") and row.low(first + 1) in ("are", "is"))
        or row.low(first) in ("you're", "you’re")
        or (row.low(first) == "the" and row.low(first + 1) in ("public", "community"))
    ):
        at = next(
            (
                here + 2
                for here in range(first + 1, first + 6)
                if row.low(here) == "invited" and row.low(here + 1) == "to"
            ),
            first,
        )
    return at + 1 if row.low(at) == "join" and at + 2 < stop else 0


def _joined(row: Row, begin: int, stop: int, *, near: bool) -> list[str]:
    """The bodies of "Join Acme and the Elm Club for an evening"."""
    only_sure = False
    if (
        row.low(begin) in _THEIRS | {"the"}
        and (
            theirs := next(
                (
                    here
                    for here in range(begin, begin + 3)
                    if row.low(here) in _THEIRS and row.low(here + 1) in ("of", "from", "at")
                ),
                0,
            )
        )
        and not any(row.tokens[here].capital for here in range(begin, theirs))
    ):
        # "Join volunteers from the Elm Club for a walk"; those at a park may be anybody's
        if row.low(theirs + 1) == "at" and row.low(theirs) == "volunteers":
            return []
        begin, only_sure = theirs + 2, True
    begin += row.low(begin) == "the" and not row.tokens[begin].capital
    until = begin
    while until < min(stop, begin + _SUBJECT) and (
        bodies.proper_word(row.tokens[until])
        or (row.low(until) in BACK and (row.low(until) != "for" or _goes_on(row, until)))
        or row.mark(until) in "&/+,"
        or row.mark(until).isdigit()
    ):
        if row.mark(until) == "," and (
            row.low(until + 1) not in BACK and not bodies.proper_word(row.tokens[until + 1])
        ):
            break
        until += 1
    end = until
    while end > begin and (row.low(end - 1) in BACK or row.mark(end - 1) == ","):
        end -= 1
    aside = next(
        (at + 1 for at in range(until + 2, min(stop, until + 6)) if row.mark(until) == "(" and row.mark(at) == ")"),
        until,
    )
    at = aside + (row.mark(aside) == ",")
    if place := next(
        (
            here
            for here in range(begin + 1, end)
            if row.low(here) == "at"
            and not (called.is_learned(row, begin, here) and called.as_a_body(row, here + 1, end))
        ),
        0,
    ):
        return _at_a_place(row, begin, place, stop)
    if row.low(end) == "at" and end + 1 == until:
        at = end
    elif not begin < end or (row.low(end) in ("at", "and") and end < until):
        return _at_a_place(row, begin, end, stop) if begin < end and row.low(end) == "at" else []
    sure = called.as_a_body(row, begin, end)
    if (
        row.low(end - 1) == "forum"
        and end - begin > 2
        and row.low(at) == "for"
        and row.low(at + 1) in ("a", "an")
        and row.low(at + 2)
        in (
            "conversation",
            "discussion",
            "talk",
            "panel",
            "lunch",
            "luncheon",
            "breakfast",
            "dinner",
            "evening",
            "morning",
        )
    ):
        # "Join Elm Valley Community Forum for a conversation"
        return list(named(row, begin, end))
    if called.otherwise(row, begin, end) and not (called.is_letters(row, begin) and end - begin == 1):
        return []
    if (
        row.low(at) == "as"
        and called.is_letters(row, begin)
        and row.mark(begin).isupper()
        and end - begin < 4
        and guest(row, at + 1)
    ):
        # "Join ELC Bluebonnet as Jane Roe walks us through"
        return list(named(row, begin, end))
    told = sure or (not only_sure and (near or (end - begin > 1 and is_ordinary(row.low(end - 1)))))
    return list(named(row, begin, end)) if told and _for_what(row, at, stop, sure=sure) else []


def _goes_on(row: Row, at: int) -> bool:
    """Whether the name goes on behind "for": "the Center for Global Health"."""
    return row.low(at - 1) in bodies.TAKES_FOR and at + 1 < len(row.tokens) and row.tokens[at + 1].capital


def _at_a_place(row: Row, begin: int, end: int, stop: int) -> list[str]:
    """ "Join the Elm Health Team at the Park for a clinic": the team."""
    told = any(row.low(at) == "for" and row.low(at + 1) in DETERMINERS for at in range(end, min(stop, end + 10)))
    return (
        list(named(row, begin, end))
        if told and end - begin > 2 and called.as_a_body(row, begin, end) and not called.otherwise(row, begin, end)
        else []
    )


def _for_what(row: Row, at: int, stop: int, *, sure: bool) -> bool:
    """Whether what stands at ``at`` tells what one joins them for: "for an evening", "in a discussion", "as we
    celebrate"."""
    low, following = row.low(at), row.low(at + 1)
    if low == "in" and following in _TOGETHER:
        return True
    if low == "for":
        return following in DETERMINERS | _OCCASIONS or (sure and at + 1 < stop and not row.tokens[at + 1].capital)
    if low == "as":
        return following in _THOSE
    if low == "in":
        return following in ("a", "an", "conversation") or (
            following.endswith("ing") and not row.tokens[at + 1].capital
        )
    return sure and (
        (low == "to" and following in _SHARED)
        or (low in ("on", "at") and following in ("a", "an", "this", "our", "its", "their"))
    )


__all__ = ["holder"]
