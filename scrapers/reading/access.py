"""Who may walk in, and how many fit in: from plain words in title and text."""

from __future__ import annotations

import re

from hobnob.records import Access, Audience, Offer

_INVITATION = re.compile(r"\b(?:by[- ]invitation[- ]only|by invitation\b|invitation[- ]only|invite[- ]only|invited guests only|private event|closed to the public|by application only)", re.I)
_GUESTS = re.compile(
    r"\b(?:guests? (?:are |is )?(?:always )?welcome|(?:members (?:and|&) )(?:their )?(?:guests|non-?members|future members|prospective members|the public)\b|non-?members? (?:are |is )?(?:always )?(?:welcome|may attend|can attend|pay)|bring a (?:guest|friend|colleague|co-?worker|prospective)|"
    r"(?:prospective|potential|future) members? (?:are )?(?:always )?(?:welcome|invited|encouraged)|visitors? (?:are |is )?(?:always )?welcome|open to (?:members and )?(?:non-?members|guests|all businesses|prospective)|(?:non-?members?|guests?|future members?|visitors?)\s*[:–—-]?\s*\$\s?\d|\$\s?\d[\d.,]*\s*(?:for |per )?(?:non-?members?|guests?|future members?)|"
    r"not a member\?|you (?:do not|don'?t) (?:have|need) to be a (?:chamber )?member|first (?:visit|meeting|time) (?:is )?free|join as our guest)",
    re.I,
)
_MEMBERS = re.compile(
    r"\b(?:(?:for |open to )?(?:chamber |current |active )?members?[- ]only|members? ?only|exclusive(?:ly)? (?:to|for) (?:chamber |our |current )*members|(?:only )?open (?:only )?to (?:chamber |current |board |committee )*members(?! and| &|,? non| \+)|only (?:open )?(?:to|for) (?:chamber |current )*members|members? exclusive|reserved for (?:chamber |current )*members|must be a (?:chamber |current )*member to attend|restricted to members)\b",
    re.I,
)
_PUBLIC = re.compile(
    r"\b(?:open to (?:the )?(?:general )?(?:public|community|everyone|anyone|all)\b(?! (?:chamber )?(?:members|businesses))|(?:the )?public is (?:welcome|invited|encouraged)|everyone (?:is )?(?:welcome|invited)|all are (?:welcome|invited)|free and open to|community is invited|(?:membership|member) (?:is )?not required|no membership required|open to all\b(?! (?:chamber )?members))",
    re.I,
)
_NEGATED = re.compile(r"\bnot (?:open|a members?)\b", re.I)
_CAPACITY = re.compile(
    r"\b(?:(?:limited|capped) (?:to|at) (?:the first |only |a maximum of )?|(?:space|seating|capacity|attendance|registration|class size|group size|room)(?: is| will be)? (?:limited|capped) (?:to|at) (?:the first |only )?|maximum (?:of |capacity:? ?|attendance:? ?)|max(?:imum)?\.? (?:capacity|attendees|participants)?:? ?|only |capacity:? ?|up to )"
    r"(?P<n>\d{1,3}(?:,\d{3})?|ten|twelve|fifteen|twenty|thirty)(?= (?:people|persons|attendees|participants|guests|seats|spots|places|members|registrants|executives|leaders|ceos|business(?:es)?|available|tickets|women|companies|spaces|volunteers|students))",
    re.I,
)
_NUMBERS = {"ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30}


def read(title: str, text: str, offers: tuple[Offer, ...] = ()) -> Access | None:
    """Who may come, as far as it is said; None when it is not."""
    words = f"{title}\n{text}"
    if _INVITATION.search(words):
        return Access.INVITATION
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
    word = match["n"].lower()
    count = _NUMBERS.get(word) or int(word.replace(",", ""))
    return count if count >= 4 else None
