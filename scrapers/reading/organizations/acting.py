"""Who holds a gathering by what they are told to do, wherever their sentence names them: "On Oct. 8, the Elm Roundtable
hosted a meeting", "ELM — The Elm Chamber is gearing up for its annual banquet", "Elm Guild, in association with Acme,
will host a forum"."""

from __future__ import annotations

from scrapers.reading import bodies, names
from scrapers.reading.names.vocabulary import OFFICES, is_ordinary
from scrapers.reading.organizations import called, owned, starts
from scrapers.reading.organizations.deeds import HOSTS, READY
from scrapers.reading.organizations.holding import long_ago
from scrapers.reading.organizations.row import BACK, Row
from scrapers.reading.organizations.subjects import guest, named
from scrapers.reading.people.cues import DETERMINERS
from scrapers.reading.words import words

_HOLDS = words(
    "hold holds held holding having conduct conducts conducted conducting organize organizes organized organizing "
    "stage stages staged staging putting convene convenes convened convening throw throws threw throwing"
)
_PRESENTS = words("present presents presented presenting")
_WELCOMES = words("welcome welcomes welcomed welcoming")
_ANNOUNCES = words("announce announces announced announcing")
_INVITES = words("invite invites invited inviting encourage encourages")
_GEARS = words("gearing preparing getting looking seeking accepting planning kicking bringing returning")
_OWN = words(
    "honored honoured honors honours honor recognized recognised recognizes recognize celebrated celebrates celebrate "
    "kicked kicks kick opened opens open returned returns return brought brings bring launched launches launch "
    "postponed rescheduled cancelled canceled moved continues continued marks marked wraps wrapped concluded "
    "concludes started starts begins began inducted named scheduled set plans planned resumes resumed offers offered "
    "seeks needs heard hears hear learned elected installed installs awarded raised"
)
_OFFERS = words(
    "provide share introduce welcome continue bring return kick celebrate offer host hold present announce invite "
    "launch have"
)
_GIVES = words("provide provides offer offers conduct conducts organize organizes")
_ACTS = (
    {"partnered", "bringing", "brings", "bring"}
    | _GIVES
    | HOSTS
    | _HOLDS
    | _PRESENTS
    | _WELCOMES
    | _ANNOUNCES
    | _INVITES
    | _GEARS
    | _OWN
    | READY
    | {"play", "plays", "played", "playing"}
)
_HELPS = words("will is are has have was were would")
_PAST = words("was were has have")
_BETWEEN = words(
    "be been once again also now soon currently proudly recently officially jointly annually set to today pleased "
    "proud thrilled excited delighted honored honoured happy very so extremely truly about back like cordially"
)
_VERBS = _ACTS | _HELPS
_ASIDES = words("in along alongside together with a an one which now joined")
_GATHERINGS = words(
    "event events gathering gatherings roundtable forums webinar webinars breakfasts luncheons dinners lectures "
    "conferences workshops fundraisers banquets cleanup clean-up cook-off fairs "
    "parades concerts tournaments summits seminars celebrations awards teleconference speaker convening convenings "
    "clinic coffee coffees talk talks cle"
)
_NO_GATHERINGS = words(
    "project program programs staff campaign experience class classes day days month week open happy hour film films "
    "movie movies reading run ride drive show shows social preview community night"
)
_PAIRS = {
    ("town", "hall"),
    ("open", "house"),
    ("ribbon", "cutting"),
    ("and", "greet"),
    ("blood", "drive"),
    ("food", "drive"),
    ("toy", "drive"),
    ("fish", "fry"),
    ("trade", "show"),
    ("fashion", "show"),
    ("after", "hours"),
}
_ASKED = words(
    "you all everyone members residents neighbors businesses families guests the community area local anyone "
    "interested students women men"
)
_COMING = words("attend join come participate register celebrate")
_SUBJECT = 30
_OBJECT = 24
_OF_ONE = words("is has hosts holds presents welcomes invites announces kicks opens returns brings was")


def read(row: Row, first: int, stop: int, *, near: bool, opens: bool, title: str = "") -> list[str]:
    """The bodies that the sentence at ``[first:stop]`` says to hold a gathering; ``near`` is whether it is among the
    first of its text and nobody was told of before, ``opens`` whether it is in the first line of it; ``title`` is what
    the gathering is called."""
    if _ACTS.isdisjoint({row.low(at) for at in range(first + 1, stop)}):
        return _we(row, first, stop) if near else []
    for begin in starts.of(row, first, stop):
        begin = owned.behind_small(row, begin, stop)
        end, verb = _subject(row, begin, stop, inside=begin - first > 2)
        if (
            end
            and _is_body(row, begin, end)
            and _acts(
                row,
                verb,
                stop,
                near=near,
                opens=opens,
                own=_by_name(row, begin, end),
                ago=long_ago(row, first, verb),
                title=title,
            )
        ):
            return _names(row, begin, end, verb)
    return _we(row, first, stop) if near else []


def _names(row: Row, begin: int, end: int, verb: int) -> list[str]:
    told = list(named(row, begin, end))
    if (
        len(told) == 1
        and row.low(verb) in _OF_ONE
        and any(row.low(at) == "and" for at in range(begin, end))
        and not any(row.mark(at) == "," or row.low(at) in DETERMINERS for at in range(begin, end))
    ):
        # "the Elm Chamber of Commerce and Agriculture is": one, for so its verb says
        return [bodies.text(row.text, row.tokens, begin, end)]
    return told


def _subject(row: Row, begin: int, stop: int, *, inside: bool) -> tuple[int, int]:
    """Where the names end that begin at ``begin``, and their verb; (0, 0) where no verb follows."""
    end = begin
    while end < min(stop, begin + _SUBJECT) and (
        bodies.proper_word(row.tokens[end])
        or row.joins(end)
        or row.mark(end) in "&/+"
        or row.mark(end).isdigit()
        or _lists(row, end)
    ):
        end += 1
    if end == begin or end >= stop or row.low(end - 1) in BACK:
        return 0, 0
    verb = end
    if row.mark(verb) == "(" and (
        close := next((at for at in range(verb + 2, min(stop, verb + 6)) if row.mark(at) == ")"), 0)
    ):
        verb = close + 1
    if row.mark(verb) == "," and row.low(verb + 1) in _ASIDES:
        verb = next(
            (
                at + 1
                for at in range(verb + 2, min(stop, verb + _SUBJECT))
                if row.mark(at) == "," and row.low(at + 1) in _VERBS
            ),
            0,
        )
    elif row.mark(verb) == "," and inside:
        verb += 1
    elif row.low(verb) in ("in", "along", "together"):
        verb = next(
            (
                at
                for at in range(verb + 2, min(stop, verb + 20))
                if row.low(at) in _VERBS and not row.tokens[at].capital
            ),
            0,
        )
    elif row.low(verb) in ("today", "also", "recently", "proudly", "again", "annually", "officially", "jointly"):
        verb += 1
    return (end, verb) if verb and row.low(verb) in _VERBS and not row.tokens[verb].capital else (0, 0)


def _lists(row: Row, at: int) -> bool:
    """Whether the comma at ``at`` stands in a form of law or in a list of names that "and" ends."""
    if row.mark(at) != ",":
        return False
    if row.low(at + 1) in bodies.LEGAL:
        return True
    here = at + 1
    while here < min(len(row.tokens), at + 14) and (
        bodies.proper_word(row.tokens[here]) or row.low(here) in ("of", "the", "for") or row.mark(here) == ","
    ):
        here += 1
    return (
        here > at + 1
        and row.low(here) == "and"
        and here + 1 < len(row.tokens)
        and (bodies.proper_word(row.tokens[here + 1]) or row.low(here + 1) == "the")
    )


def _is_body(row: Row, begin: int, end: int) -> bool:
    """Whether a body by its own name is the subject, and nobody with an office there."""
    if called.otherwise(row, begin, end) or not (called.as_a_body(row, begin, end) or _of_letters(row, begin, end)):
        return False
    own = end - begin > 1 or called.is_letters(row, begin)
    return own and not any(
        span.sure == 2 and not span.thing and span.end == end - begin for span in names.find(row.tokens[begin:end])
    )


def _by_name(row: Row, begin: int, end: int) -> bool:
    """Whether it is no "Economic Club", of which there are many, and who merely bids welcome may be another's."""
    return end - begin > 2 or any(
        called.is_letters(row, at) or not is_ordinary(row.low(at)) for at in range(begin, end)
    )


def _of_letters(row: Row, begin: int, end: int) -> bool:
    """ "ELCC Public Affairs": letters, and what part of theirs."""
    return (
        end - begin > 1
        and called.is_letters(row, begin)
        and row.mark(begin).isupper()
        and not any(row.mark(at).isupper() for at in range(begin + 1, end))
    )


def _acts(row: Row, verb: int, stop: int, *, near: bool, opens: bool, own: bool, ago: bool, title: str) -> bool:
    """Whether what is said of the subject is that it holds a gathering; ``own`` is whether it goes by a name of its
    own, ``ago`` whether its sentence begins with what was before."""
    at = verb
    past = row.low(verb) in _PAST
    if row.low(at) in _HELPS:
        at += 1
        while at < verb + 7 and row.low(at) in _BETWEEN:
            at += 1
    ready = not READY.isdisjoint({row.low(here) for here in range(verb, at)})
    low = row.low(at)
    past = past or low.endswith("ed") or low in ("held", "threw", "brought")
    if past and (not near or ago):
        return False
    if ready:
        return near and own and (low == "that" or (row.low(at - 1) == "to" and low in _OFFERS))
    if low in ("play", "plays", "played", "playing"):
        to = next((here for here in range(at + 1, at + 5) if row.low(here) == "to"), 0)
        return bool(to) and row.low(at + 1) in ("host", "hosts") and _gathering(row, to, stop)
    if low in HOSTS:
        if low in ("co-hosting", "cohosting", "co-host") and row.low(at + 1) == "this":
            # "are co-hosting this month's Wine Wednesday"
            return True
        return _gathering(row, at, stop) or _officer(row, at + 1) or _own_gathering(row, at, stop)
    if low == "partnered":
        to = next((here for here in range(at + 1, min(stop, at + 16)) if row.low(here) == "to"), 0)
        return bool(to) and near and row.low(to + 1) in _OFFERS and _gathering(row, to, stop)
    if low in ("bringing", "brings", "bring") and near and own and guest(row, at + 1):
        return True
    if (
        low == "offer"
        and row.low(verb) == "will"
        and near
        and own
        and row.low(at + 1) in DETERMINERS
        and (_gathering(row, at, stop) or "class" in (row.low(here) for here in range(at + 2, at + 6)))
    ):
        return True
    if low in _GIVES and near and own and _of_its_kind(row, at, stop, title):
        return True
    if low == "putting":
        return row.low(at + 1) == "on" and row.low(at + 2) in DETERMINERS and _gathering(row, at + 1, stop)
    if low in _HOLDS:
        if at == verb and not past and not opens:
            # "The Elm Lions Club holds its own sale the same day", further down
            return False
        return row.low(at + 1) in DETERMINERS | {"annual"} and _gathering(row, at, stop)
    if low in _PRESENTS:
        return called.GIVEN_OUT.isdisjoint({row.low(here) for here in range(at + 1, min(stop, at + 9))}) and (
            _gathering(row, at, stop) or row.mark(at + 1) in '"“'
        )
    if not near or not own:
        return False
    if low in _WELCOMES:
        return (
            row.low(at + 1) == "to"
            or guest(row, at + 1)
            or _officer(row, at + 1)
            or row.low(at - 1) == "is"
            or _gathering(row, at, stop)
        )
    if low in _ANNOUNCES:
        return _gathering(row, at, stop)
    if low in _INVITES:
        bids = low.startswith("invit") or any(
            row.low(here) == "to" and row.low(here + 1) in _COMING for here in range(at + 2, at + 6)
        )
        return row.low(at + 1) in _ASKED and bids
    return low in _GEARS | _OWN and _own_gathering(row, at, stop)


def _is_gathering(row: Row, at: int) -> bool:
    return (
        row.low(at) in _GATHERINGS
        or (row.low(at - 1), row.low(at)) in _PAIRS
        or (called.is_held(row, at) and row.low(at) not in _NO_GATHERINGS)
    )


def _gathering(row: Row, at: int, stop: int) -> bool:
    """Whether a gathering stands behind the verb at ``at``."""
    return any(_is_gathering(row, here) for here in range(at + 1, min(stop, at + _OBJECT)))


def _of_its_kind(row: Row, at: int, stop: int, title: str) -> bool:
    """Whether many of what the title tells one of are given: "provides nonpartisan forums", of a "Candidate Forum"."""
    for here in range(at + 1, min(stop, at + 7)):
        low = row.low(here)
        if not row.tokens[here].word or low in ("to", "for", "with", "and", "at"):
            return False
        if (
            low.endswith("s")
            and (_is_gathering(row, here) or low in ("forums", "debates", "clinics", "town-halls"))
            and low[:-1] in title.lower().split()
        ):
            return True
    return False


def _own_gathering(row: Row, at: int, stop: int) -> bool:
    """Whether it is the subject's own: "for its 98th annual banquet"."""
    return any(
        row.low(here) in ("its", "their")
        and any(
            _is_gathering(row, behind) or row.low(behind) in ("annual", "anniversary", "season")
            for behind in range(here + 1, min(stop, here + 8))
        )
        for here in range(at + 1, min(stop, at + _OBJECT))
    )


def _officer(row: Row, at: int) -> bool:
    """ "hosts the mayor for", "is welcoming Senator Roe"."""
    return row.low(at + (row.low(at) in DETERMINERS)) in OFFICES


def _we(row: Row, first: int, stop: int) -> list[str]:
    """ "The Elm Chamber endorses nobody. We conduct forums in a fair manner.": the chamber speaks."""
    if row.low(stop) != "we" or row.low(stop + 1) not in HOSTS | _HOLDS | _INVITES | {"are"} or first > 2:
        return []
    begin = first + (row.low(first) == "the")
    end = begin
    while end < stop and (bodies.proper_word(row.tokens[end]) or row.low(end) in BACK):
        end += 1
    verb = next((at + 1 for at in range(end + 2, end + 5) if row.mark(at) == ")"), end) if row.mark(end) == "(" else end
    small = verb < stop and row.tokens[verb].word and not row.tokens[verb].capital
    return (
        list(named(row, begin, end))
        if small
        and end - begin > 1
        and _is_body(row, begin, end)
        and _gathering(row, stop, min(len(row.tokens), stop + 12))
        else []
    )


__all__ = ["read"]
