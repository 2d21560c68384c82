"""A class by any name: "Roundtable: LinkedIn for Beginners", "Compliance School", "CE: Stormwater", "Finance for
Non-Financial Executives".

What is taught is told by its level, its exam and its hours, and by what one brings: a laptop, a login,
a workbook. The credits of a luncheon's speaker make no class of it.
"""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.formats import cues, evidence
from hobnob.records import Format

_TITLE = re.compile(
    r"\bfor (?:absolute |complete )?beginners\b|\bfor non-\w+|\blevel (?:\d|one|two|three)\W*$|\bexams?\b"
    r"|\bexamination\b|^\W*(?:ce|cle|cpe|ceu)s?\b ?[:–—-]|\b\d+(?:\.\d)? (?:ce|cle|cpe) (?:hours?|credits?)\b"
    r"|\b(?:ce|cle|cpe) (?:hours?|credits?|class|event)\b"
    r"|\b(?:compliance|lending|banking|bankers'?|management|supervisors?'?|licensing|pre-?licens\w+|real estate"
    r"|treasury|credit|trust|tax|trade|sales|grant|flight|citizens'? police) school\b|\b(?:certificate"
    r"|certification) (?:program|course|class|series)\b|\bcrash course\b|\btune-?up\b|\bboot ?camp\b"
    r"|\bmaster ?class\b|\bcontinuing ed\w*"
    r"|\beducation(?:al)? (?:session|seminar|class|hour)\b|\bclass(?:es)?\W*(?:$|\+|&|and\b|[:(–—-])"
    r"|\b(?:skills|leadership|mastery|writing|learning|computer|excel|data) lab\b|\bpmp\b|\bphr\b|\bshrm-?c?s?cp\b"
    r"|\bcpa review\b|\bnotary\b|\bgrant[- ]?writing\b|\bosha\b|\bhow to\b|\bcourse\b|\bworkshop\b|\bseminar\b"
    r"|\bfundamentals\b|\bbasics\b|\bstep[- ]by[- ]step\b|\btutorial\b|\bcertification\b|\btraining\b"
    r"|\b(?:exam|level \w+|board|bar|cpa|pe|fe|cfa|cfp|ctp|pmp|phr|nclex|sat|act) (?:review|prep\w*|cram)\b"
    r"|\bstudy (?:group|session|hall)\b",
    re.I,
)
_PART = re.compile(
    r"\blevel (?:\d|i{1,3}|one|two|three)\b|\bpart (?:\d|i{1,3}|one|two|three)(?: of\b|\W*$)"
    r"|\b(?:week|session) \d (?:of|/)",
    re.I,
)
_HEARD = re.compile(r"\b(?:hearings?|appeals?|budget|agenda|ordinance|board of|commission|council)\b", re.I)
_TEXT = re.compile(
    r"\binstructors?\b|\binstructor-led\b|\btaught by\b|\bteach(?:es|ing)? (?:you|the|how)\b"
    r"|\bbring (?:your|a|an)(?: own)? (?:laptop|login|log-in|password|calculator|workbook|tablet|device|draft|logo)\b"
    r"|\blaptops?[.!]|\b(?:[\w-]+[- ])?(?:hours?|days?|weeks?|evenings?|mornings?|saturdays|mondays|tuesdays"
    r"|wednesdays|thursdays|fridays|sessions?)[ -](?:certificate|class|course|workshop|seminar)\b"
    r"|\bshows? (?:you )?(?:how|where|what)\b|\bcase (?:method|stud(?:y|ies))\b|\bcurriculum\b|\bworkbooks?\b"
    r"|\bmaterials (?:&|and|are )?\w* ?included\b|\bcertificates?\b|\bcontact hours\b|\bexams?\b"
    r"|\bwalks? (?:you )?(?:through|thru)\b|\bhands[- ]on\b|\bhomework\b|\b\d+(?:\.\d)? (?:hrs?|hours?"
    r"|credits?) (?:core|elective|ethics|of ce|ce\b|mandatory)|\btb test\b|\btextbooks?\b|\bbook included\b"
    r"|\bno experience\b|\bno[- ]cost (?:session|class|training)\b|\bsbdc\b|\bdemonstrates\b|\bcohort\b"
    r"|\bslides and templates\b|\btemplates?\b|\blearn (?:how )?to\b|\b(?:two|three|four|five|six|eight"
    r"|ten) (?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|evenings|weeks|sessions|half-days)\b",
    re.I,
)
_REVIEWED = re.compile(
    r"\b(?:review|exam|study|prep|writing|grant|coding|cram|training|cpe|cle|level \w+)\b.*\b(?:marathon|sprint"
    r"|hike|race|boot ?camp)\b|\b(?:marathon|sprint)\b.*\b(?:review|exam|study|prep|cram)\b",
    re.I,
)
_HARD = frozenset({Format.ROUNDTABLE, Format.COMMITTEE, Format.GOVERNMENT, Format.BOARD_MEETING, Format.CLUB_MEETING})
_SOFT = frozenset({Format.BREAKFAST, Format.LUNCHEON, Format.MIXER, Format.NETWORKING, None})
_BORROWED = re.compile(
    r"\b(?:rotary|kiwanis|lions|committee meeting|board meeting|board of (?:directors|trustees)|annual)\b", re.I
)
_LENGTH = 500


def is_class(title: str, text: str, found: Format | None, *, sure: bool = False) -> bool:
    """Whether one comes to be taught, whatever room the title names as ``found``; ``sure`` where title and text both
    have to say so."""
    if found is Format.SPORT:
        # eight hours of ethics are a marathon, too
        return _REVIEWED.search(title) is not None
    if found not in _HARD and found not in _SOFT and found is not Format.LEADERSHIP:
        return False
    if evidence.of(f"{title}\n{text[:_LENGTH]}").screen:
        return False
    named = _TITLE.search(title) is not None and (found is not None or _HEARD.search(title) is None)
    told = len({match.lower() for match in _TEXT.findall(text[:_LENGTH])})
    if sure:
        return named and told >= 1
    if found in _HARD:
        return named and told >= 1 and _BORROWED.search(title) is None and not cues.few_seniors(title, text)
    if found is Format.LEADERSHIP:
        return named and told >= 2
    return (
        (named and (told >= 1 or found is None))
        or (told >= 1 and _PART.search(title) is not None)
        or (told >= 2 and not cues.few_seniors(title, text))
    )


__all__ = ["is_class"]
