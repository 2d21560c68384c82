"""Lists that stand beside a page's events and whose days are of something else: of calls to which one drove out, of who
joined, of what was lost, of the weather."""

from __future__ import annotations

from hobnob import patterns as re

_WHEN = (
    r"(?:(?:recent|latest|last|our|the|all|this|new|current|past|monthly|weekly|daily|\d{4}|january|february|march"
    r"|april|may|june|july|august|september|october|november|december|month[’']?s|week[’']?s) ){0,3}"
)
_CALLS = re.compile(
    rf"\W*{_WHEN}(?:(?:brush|grass|wild|structure|fire|ems|rescue|ambulance|emergency|dispatch|service|department"
    rf"|company|squad|911)[ /&-]{{0,3}}){{0,4}}(?:calls?|call ?logs?|run ?logs?|calls? for service|incidents?"
    rf"|incident (?:logs?|reports?)|runs|alarms|dispatches|responses|police blotter|blotter)(?: (?:log|list"
    rf"|this (?:month|year)|in \d{{4}}|\d{{4}}|to date))?\W*",
    re.I,
)
_WHO = re.compile(
    rf"\W*{_WHEN}(?:welcome (?:to )?(?:our )?)?(?:new (?:members?|businesses|volunteers|arrivals|staff)"
    rf"|renewing members|renewals|members renewed|milestones|donors|honor roll|get well|sunshine"
    rf"|joys (?:and|&) concerns|prayer list|weddings|engagements|births)\W*",
    re.I,
)
_SEEN = re.compile(
    rf"\W*{_WHEN}(?:photos?|pictures|photo (?:gallery|albums?)|gallery|albums?|slide ?shows?|lost (?:and|&) found"
    rf"|thank(?:s| you)(?: all| to all| everyone)?|many thanks|in the (?:news|press|paper)|as seen in|recaps?"
    rf"|results|winners|scores?|standings)(?: (?:from|of|in)\b.{{0,40}})?\W*",
    re.I,
)
_WEATHER = re.compile(
    rf"\W*{_WHEN}(?:(?:local|today[’']s|snow|river|lake|trail|ice|road|surf) )?(?:weather|forecast|conditions"
    rf"|levels?"
    rf"|temperatures?|almanac)\W*",
    re.I,
)
_OWED = re.compile(
    r"\W*(?:(?:dues|membership|monthly|rent|tuition|loan|tax) (?:and|&) )?(?:payments?|billing|invoices"
    r"|installments?)(?: schedule)?\W*",
    re.I,
)


def why(heading: str, *, past: bool, has_time: bool, titled: bool) -> str | None:
    """Why what stands below a heading is no event, in words; ``past`` where its day is over, ``titled`` where its name
    is an event's."""
    if past and not titled and _CALLS.fullmatch(heading):
        return "it stands in a list of calls"
    if has_time or titled:
        return None
    if _WHO.fullmatch(heading):
        return "it stands in a list of people"
    if _OWED.fullmatch(heading):
        return "it stands in a list of payments"
    if not past:
        return None
    if _SEEN.fullmatch(heading):
        return "it stands below what was"
    return "it stands below the weather" if _WEATHER.fullmatch(heading) else None
