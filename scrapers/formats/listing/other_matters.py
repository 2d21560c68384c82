"""Sentences that tell of another day than the event's: of what was, of what the speaker does elsewhere, of what comes
next.

"The first gala was held on November 3, 2011." or "The new law takes effect January 1, 2027." tells of no further gala.
"""

from __future__ import annotations

from datetime import date

from hobnob import patterns as re

_VERB = re.compile(
    r"\b(?:is|are|was|were|has|had|have|will|opens?|begins?|starts?|ends?|closes?|go(?:es)?|went|fed|drew|sold"
    r"|brought|saw|ran|runs?|launch(?:es)?|becomes?|came|takes?|took|(?<!\bto )[a-z]{3,}ed)\b"
)
_HELD_ON_IT = re.compile(
    r"\b(?:meets?|met|meetings?|hearings?|sessions?|held|hold(?:s|ing)?|hosts?|hosted|scheduled|re-?scheduled|moved"
    r"|postponed|cancel+ed|changed|planned|continued|adjourned|convenes?|joins?|gathers?|repeat(?:s|ed)?|"
    r"take[sn]? place|comes?(?! out)|again|also (?:on|offered)|second|next|another|both|rain date|parts?|weeks?"
    r"|days?)\b",
    re.I,
)
"""In a sentence that may well tell of another day on which something is held."""
_WENT = re.compile(
    r"\b(?:was|were|had|went|held|met|drew|sold|brought|saw|ran|fed|took|began|came|won|gave|led|grew|[a-z]{3,}ed)\b",
    re.I,
)
_OF_ITS_DAY = re.compile(
    r"\b(?:scheduled|re-?scheduled|moved|postponed|cancel+ed|changed|planned|continued|adjourned|will|shall|join"
    r"|originally)\b",
    re.I,
)
"""In a sentence about the event's own day, or one to come."""
_LATER = re.compile(r"\b(?:(?:our|the) next|mark (?:your|the) calendars?|save the date|see you)\b", re.I)
_ELSEWHERE = re.compile(
    r"\b(?:will|is scheduled to|is going to|plans to) (?:also |then |next )?(?:speak|present|appear|perform|teach"
    r"|lecture|exhibit|testify|run for|retire|take over|step down)\b|\b(?:also|then|next) (?:speaks|presents"
    r"|appears"
    r"|performs|teaches|plays|lectures|conducts)\b",
    re.I,
)
"""What somebody does on another day."""


def tells_what_one_does_elsewhere(sentence: str) -> bool:
    """Whether a sentence tells what somebody does on another day: "Ms. Brandt also appears the following afternoon"."""
    return _ELSEWHERE.search(sentence) is not None


def tells_of_other(sentence: str, day: date, own: date, *, timed: bool) -> bool:
    """Whether a sentence with a date tells of something else than the event of the day ``own``; ``timed`` where it
    states the hour."""
    if tells_what_one_does_elsewhere(sentence):
        return True
    if day < own and _WENT.search(sentence) and not _OF_ITS_DAY.search(sentence):
        return True
    if not timed and _LATER.search(sentence):
        return True
    return _VERB.search(sentence) is not None and not _HELD_ON_IT.search(sentence)
