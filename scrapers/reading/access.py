"""Who may walk in, and how many fit in: from plain words in title and text."""

from __future__ import annotations

import re

from hobnob.records import Access, Audience, Offer

_INVITATION = re.compile(r"\b(?:by[- ]invitation[- ]only|by invitation\b|invitation[- ]only|invite[- ]only|invited guests only|private event|closed to the public|not open to the (?:general )?public|by application only)", re.I)
_GUESTS = re.compile(
    r"\b(?:guests? (?:are |is )?(?:always )?welcome|(?:members (?:and|&) )(?:their )?(?:guests|non-?members|future members|prospective members|the public)\b|non-?members? (?:are |is )?(?:always )?(?:welcome|may attend|can attend|pay)|bring a (?:guest|friend|colleague|co-?worker|prospective)|"
    r"(?:prospective|potential|future) members? (?:are )?(?:always )?(?:welcome|invited|encouraged)|visitors? (?:are |is )?(?:always )?welcome|open to (?:members and )?(?:non-?members|guests|all businesses|prospective)|(?:non-?members?|guests?|future members?|visitors?)\s*[:–—-]?\s*\$\s?\d|(?<=\$)\d[\d.,]*\s*(?:for |per )?(?:non-?members?|guests?\b(?! of honou?r)|future members?)|guests? may (?:attend|visit|join)|members? may (?:bring|invite) (?:a|one|two|their|up to \w+) guests?|"
    r"not a member\?|you (?:do not|don'?t) (?:have|need) to be a (?:chamber )?member|first (?:visit|meeting|time) (?:is )?free|join as our guest)",
    re.I,
)
_MEMBERS = re.compile(
    r"\b(?:(?:for |open to )?(?:chamber |current |active )?members?[- ]only|members? ?only|exclusive(?:ly)? (?:to|for) (?:chamber |our |current )*members|(?:only )?open (?:only )?to (?:all |chamber |current |board |committee |dues-paying )*members(?! and| &|,? non| \+)|only (?:open )?(?:to|for) (?:chamber |current )*members|members? exclusive|reserved for (?:chamber |current )*members|must be a (?:chamber |current )*member to attend|restricted to members)\b",
    re.I,
)
_SHUT = re.compile(r"\bnot open to (?:guests|non-?members|visitors)|\bnon-?members (?:are not|may not|cannot)\b|\bsorry, no (?:guests|non-?members)|\bno (?:guests|visitors),? please", re.I)
_PUBLIC = re.compile(
    r"\b(?:open to (?:the )?(?:general )?(?:public|community|everyone|anyone|all)\b(?! (?:chamber )?(?:members|businesses))|(?:the )?public is (?:welcome|invited|encouraged)|everyone (?:is )?(?:welcome|invited)|all are (?:welcome|invited)|free and open to|community is invited|(?:membership|member) (?:is )?not required|no membership required|all welcome|(?:walk|drop)-?ins? (?:are )?(?:always )?(?:welcome|encouraged)|come one,? come all|open to all\b(?! (?:chamber )?members))",
    re.I,
)
_NEGATED = re.compile(r"\bnot (?:open|a members?)\b", re.I)
_COUNT = r"(?P<{}>\d{{1,3}}(?:,\d{{3}})|\d{{1,4}}|ten|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty)"
_PEOPLE = (
    r"(?:people|persons|attendees|participants|guests|seats|spots|places|members|registrants|executives|leaders|ceos|"
    r"business(?:es)?|women|companies|spaces|volunteers|students|individuals|registrations|diners|players|adults|professionals)"
)
_LIMITED = (
    r"(?:(?:space|seating|capacity|attendance|registration|class(?: size)?|group(?: size)?|enrol?lment|room|event|workshop|program|course|luncheon|it|this)"
    r"(?: is| will be|:)? )?(?:strictly )?(?:limited|capped|restricted) (?:to|at) (?:only )?(?:the first |a maximum of |just )?"
)
_CAPACITY = re.compile(
    rf"\b(?:{_LIMITED}|(?:maximum|max)\.? (?:of |capacity:? ?|attendance:? ?|attendees:? ?|participants:? ?)?|(?<!for )only |capacity(?: of| is)?:? ?|up to |no more than |limit(?: of)?:? |room for (?:up to |only )?|"
    rf"space for (?:up to |only )?|seating for (?:up to |only )?|accommodates? (?:up to )?|seats (?:up to )?){_COUNT.format('n')}(?= {_PEOPLE}\b(?! tables?)|\+? (?:available )?{_PEOPLE}\b)"
    rf"|\b(?:{_LIMITED}|capacity(?: is)?:? ?){_COUNT.format('m')}(?=\s*(?:[.;!)\n]|$)(?!\.?\d))",
    re.I,
)
_NUMBERS = {"ten": 10, "twelve": 12, "fifteen": 15, "sixteen": 16, "eighteen": 18, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}


def read(title: str, text: str, offers: tuple[Offer, ...] = ()) -> Access | None:
    """Who may come, as far as it is said; None when it is not."""
    words = f"{title}\n{text}"
    if _INVITATION.search(words):
        return Access.INVITATION
    if _SHUT.search(words):
        return Access.MEMBERS_ONLY
    if _GUESTS.search(words) or any(offer.audience is Audience.GUEST for offer in offers):
        return Access.GUESTS_WELCOME
    if _MEMBERS.search(words):
        return Access.MEMBERS_ONLY
    if _PUBLIC.search(words) and not _NEGATED.search(words):
        return Access.PUBLIC
    return None


def capacity(text: str) -> int | None:
    """How many fit in, where the text says to how many it is limited."""
    match = _CAPACITY.search(text)
    if not match:
        return None
    word = (match["n"] or match["m"]).lower()
    count = _NUMBERS.get(word) or int(word.replace(",", ""))
    if count < 4 or (match["m"] and 2020 <= count < 2040 and "," not in word):
        return None
    return count
