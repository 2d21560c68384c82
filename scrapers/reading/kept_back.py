"""Rows that a publisher keeps to itself: drafts, what waits for approval, what was deleted, private appointments,
blocked time.

A row says so by a flag (``draft: true``, ``published: false``), by a word of its state or its visibility, or by the
moment at which it was deleted. ``fields`` are its keys in small letters without signs. What every row of a list says
alike tells nothing of a row, unless it can mean nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from hobnob import patterns as re

_YES = frozenset({"true", "1", "yes", "y"})
_NO = frozenset({"false", "0", "no", "n"})
_PLAIN_FLAGS = {
    name: reason
    for reason, names in {
        "it is a draft": ("draft", "isdraft", "istemplate"),
        "it is private": ("private", "isprivate", "privateevent", "isprivateevent", "isconfidential"),
        "it was deleted": ("deleted", "isdeleted", "trashed", "istrashed", "removed", "isremoved"),
        "its publisher hides it": ("hidefromlistings", "hidefromlisting", "hidefrompublic"),
    }.items()
    for name in names
}
"""With a yes these can mean nothing else."""
_FLAGS = {
    name: reason
    for reason, names in {
        "it is not published": ("unpublished", "isunpublished"),
        "its publisher hides it": ("hidden", "ishidden", "unlisted", "isunlisted", "internalonly"),
        "it was put away": ("archived", "isarchived"),
    }.items()
    for name in names
}
_LACKING = {
    name: reason
    for reason, names in {
        "it is not published": ("published", "ispublished", "publish", "active", "isactive", "enabled", "isenabled"),
        "it is not approved": ("approved", "isapproved"),
        "it is not public": ("public", "ispublic"),
        "its publisher hides it": (
            "visible", "isvisible", "listed", "islisted", "showonwebsite", "displayonwebsite", "showonpubliccalendar",
        ),
    }.items()
    for name in names
}  # fmt: skip
"""With a no."""
_MOMENTS = {"deletedat": "it was deleted", "deletedon": "it was deleted", "datedeleted": "it was deleted", "trashedat": "it was deleted",
            "archivedat": "it was put away", "unpublishedat": "it is not published"}  # fmt: skip
_STATES = ("status", "eventstatus", "poststatus", "publishstatus", "publishingstatus", "publicationstatus", "publishstate", "publicationstate", "workflowstatus",
           "workflowstate", "approvalstatus", "approvalstate", "moderationstatus", "moderationstate", "reviewstatus",
           "state", "statusname")  # fmt: skip
_VISIBILITIES = (
    "visibility", "eventvisibility", "sensitivity", "class", "privacy", "privacytype", "status", "poststatus",
)  # fmt: skip
_KINDS = ("eventtype", "display", "rendering")
_STATE_WORDS = (
    (re.compile(r"(?:auto[ _-]?)?draft(?:s|ed)?"), "it is a draft"),
    (re.compile(r"trash(?:ed)?|deleted|removed|spam"), "it was deleted"),
    (re.compile(r"(?:un|not[ _-]?)published"), "it is not published"),
    (re.compile(r"(?:rejected|declined|denied|disapproved|(?:un|not[ _-]?)approved)"), "it is not approved"),
)
_DOUBTFUL_WORDS = (
    (
        re.compile(
            r"pending(?:[ _-](?:review|approval|moderation))?|(?:awaiting|needs|in|under)[ _-](?:review|approval"
            r"|moderation)"
        ),
        "it is not approved",
    ),
    (re.compile(r"archived"), "it was put away"),
    (re.compile(r"inactive|disabled|suspended|hidden|unlisted"), "its publisher hides it"),
)
_PRIVATE_WORDS = re.compile(r"private|confidential|personal|internal|hidden|only[ _-]?me")
_NO_EVENTS = {"outofoffice": "someone is away", "workinglocation": "it says where someone works", "focustime": "it is someone's own time",
              "background": "it is a mark in the calendar",
              "inversebackground": "it is a mark in the calendar"}  # fmt: skip
_BUSY = re.compile(
    r"\W*(?:busy|private (?:appointment|meeting)|out of office|working elsewhere|unavailable|not available|"
    r"(?:(?:reserved|booked|closed) for (?:an? )?)?private (?:events?|part(?:y|ies)|functions?|rentals?"
    r"|bookings?)(?:\W{1,3}(?:we are |winery |venue )?(?:(?:closed|not open)(?: to (?:the )?(?:general )?public)?"
    r"|no public access)){0,2})\W*",
    re.I,
)
"""What calendars show instead of a title to those who may not see it, or to whom the house is closed meanwhile."""
_RUNNING = re.compile(r"(?:completed?|finished|past|ended|done|closed|held|in[ _-]progress|ongoing|over)", re.I)
_LEAST = 2


_KEYS = frozenset({*_PLAIN_FLAGS, *_FLAGS, *_LACKING, *_MOMENTS, *_STATES, *_VISIBILITIES, *_KINDS})


def why(fields: Mapping[str, Any], common: frozenset[str] = frozenset()) -> str | None:
    """Why a row is not for readers, or None. ``common`` are the keys that say nothing, as ``in_common`` finds them."""
    for reason, _ in _grounds(fields, common):
        return reason
    return None


def by_class(said: str | None) -> str | None:
    """Why an event of this class is not for readers: iCalendar's PRIVATE and CONFIDENTIAL."""
    return "it is private" if said and said.strip().lower() in ("private", "confidential") else None


def by_title(title: str | None) -> str | None:
    """Why nothing is told of an event of which a calendar shows only that someone is busy."""
    return "it only says that someone is busy" if title and _BUSY.fullmatch(title) else None


def in_common(rows: Sequence[Mapping[str, Any]]) -> frozenset[str]:
    """The keys that would hold back every row of a list, and those by which others tell how far an event has come:
    "pending", "completed"."""
    if len(rows) < _LEAST:
        return frozenset()
    held = [frozenset(key for _, key in _grounds(row, frozenset()) if key) for row in rows]
    states = frozenset(
        key
        for key in _STATES
        for row in rows
        if isinstance(said := row.get(key), str) and _RUNNING.fullmatch(said.strip())
    )
    return held[0].intersection(*held[1:]) | states


def _grounds(fields: Mapping[str, Any], common: frozenset[str]) -> Iterable[tuple[str, str]]:
    """Every reason with its key; the key is empty where it can mean nothing else."""
    if not _KEYS & fields.keys():
        return
    for name, reason in _PLAIN_FLAGS.items():
        if name in fields and _is(fields[name], _YES):
            yield reason, ""
    for name, reason in _MOMENTS.items():
        if name in fields and _is_moment(fields[name]):
            yield reason, ""
    if fields.get("status") is False:
        yield "it is not published", "status"
    for name in _STATES:
        said = _word(fields.get(name))
        for pattern, told in _STATE_WORDS:
            if said and pattern.fullmatch(said):
                yield told, ""
        for pattern, told in _DOUBTFUL_WORDS:
            if said and name not in common and pattern.fullmatch(said):
                yield told, name
    for name in _VISIBILITIES:
        if (said := _word(fields.get(name))) and _PRIVATE_WORDS.fullmatch(said):
            yield "it is private", ""
    for name in _KINDS:
        if (said := _word(fields.get(name))) and (kind := _NO_EVENTS.get(re.sub(r"[ _-]", "", said))):
            yield kind, ""
    for flags, answer in ((_FLAGS, _YES), (_LACKING, _NO)):
        for name, reason in flags.items():
            if name not in common and name in fields and _is(fields[name], answer):
                yield reason, name


def _is(value: Any, answers: frozenset[str]) -> bool:
    said = _word(value)
    return said in answers if said is not None else False


def _word(value: Any) -> str | None:
    """A value as a word: itself, or what the object is called that stands for it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Mapping):
        inner = next(
            (value[key] for key in ("name", "value", "label", "slug", "#text") if isinstance(value.get(key), str)), None
        )
        return inner.strip().lower() if isinstance(inner, str) else None
    return value.strip().lower() if isinstance(value, str) else None


def _is_moment(value: Any) -> bool:
    """Whether a value is a moment and no way to write that there is none ("0000-00-00")."""
    if isinstance(value, str):
        return re.search(r"[1-9]\d{3}|\d/\d", value) is not None
    return isinstance(value, int | float) and not isinstance(value, bool) and value > 0
