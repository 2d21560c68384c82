"""What a description says happens in the room, for a title that names no format.

Each format has its tell-tale words; the format with most of them is taken. A few senior people who
talk among themselves are a roundtable, whatever the evening is called.
"""

from __future__ import annotations

import re
from functools import lru_cache

from hobnob import headcount
from hobnob.records import Format

_SENIOR = re.compile(
    r"\b(?:ceos?|cfos?|cios?|coos?|chros?|c-?suite|chief (?:executives?|\w+ officers?)|executives?|presidents?|owners?|founders?|run (?:companies|factories|firms|businesses)|general managers|plant managers|"
    r"managing partners|executive directors|finance chiefs|general counsel|treasurers|publishers?|judges?|chancellors?|superintendents?|department heads|foundation heads|business leaders|community leaders)\b",
    re.I,
)
_TALK = re.compile(
    r"\b(?:compare notes|trade (?:notes|ideas|stories)|share (?:what|ideas|notes|experiences|challenges)|talk (?:shop|about|among|over|frankly)?|candid|off[- ]the[- ]record|nothing is recorded|discuss(?:ion)?|conversation|peers?|exchange|meet (?:over|to)|around (?:one|a|the) table|chatham house|confidential)\b",
    re.I,
)

_CUES: tuple[tuple[Format, str], ...] = (
    (Format.WEBINAR, r"\bwebinar\b|\bon-?demand\b|\b(?:a |the )?recording (?:will be|is|available)|\blog (?:in|on) from\b|\bfrom (?:your|wherever|the comfort)\b.{0,25}\b(?:desk|you are|home|office)|\bvideo presentation\b|\bquestions by chat\b|\bcamera optional\b|\blink (?:is|will be|goes)\b.{0,30}\b(?:sent|e-?mailed|to everyone|after)"),
    (Format.COMMITTEE, r"\b(?:decides?|decide) (?:who|which|how|what)\b|\bread the (?:requests|applications|proposals)\b|\b(?:standing|steering|planning|advisory) committee\b|\bmeeting of the (?:[\w'-]+ ){0,4}(?:committee|team|council)\b|\bnew panelists\b"),
    (Format.BOARD_MEETING, r"\bboard meets\b|\bmeeting of the (?:[\w'-]+ ){0,3}board\b|\bapprove (?:the )?(?:minutes|budget)\b|\bdirectors meet\b"),
    (Format.GOVERNMENT, r"\b(?:senator|representative|legislator|council ?member|commissioner|supervisor|mayor)s?\b.{0,60}\b(?:take|takes|answer|answers|report|field|questions|pull up)\b|\blegislative (?:session|update|priorities)\b|\bcandidates? (?:for|answer|will)\b"),
    (Format.SERVICE_DAY, r"\b(?:gloves|tools|bags|shovels) (?:and \w+ )?(?:are )?(?:provided|supplied)|\bclosed[- ]toed? shoes\b|\bhelp (?:us )?(?:to )?(?:lay|plant|build|sort|serve|clean|pack|paint|rake|deliver|assemble|pick)\b|\bvolunteers? (?:will|are needed|needed|help|to)\b|\b(?:we|crews?|teams?) (?:rake|plant|paint|clear|haul|pull|pick up|sort|pack|build)\b|\bpull(?:ing)? (?:ivy|weeds|buckthorn|garlic mustard)|\beveryone gets a (?:free )?bag\b|\bshifts?\b.{0,40}\b(?:sort|serve|pack|deliver)|\bpick up (?:litter|trash)|\broll up (?:our|your|their) sleeves\b"),
    (Format.WORKSHOP, r"\bhands[- ]on\b|\b(?:class|course|workshop|lab|lesson|taller)s?\b|\btaught by\b|\binstructors?\b|\bbring (?:a|your) (?:own )?laptops?\b|\byou(?:'ll| will) learn\b|\blearn (?:how )?to\b|\bteach(?:es)?\b|\b(?:ce|cpe|pdu|clock|shrm) (?:credits?|hours?)\b|\bwalks? you through\b|\bcertificat(?:e|ion)\b|\bstep[- ]by[- ]step\b|\bexam\b|\bcard mailed\b|\bintroductory\b|\brole play\b|\bexplain(?:s)? (?:how|the|w-?2s)|\bthe official guide\b|\bshows? what \w+ looks like\b"),
    (Format.BOARD_TRAINING, r"\bduties of care\b|\bboard seats?\b|\bneed (?:board members|directors)\b|\bfiduciary\b|\bneed directors\b"),
    (Format.JOB_FAIR, r"\b(?:employers|companies) (?:will be |are )?(?:hiring|interview)|\bon-the-spot interviews?\b|\bdress for an interview\b|\bbring (?:your )?r[eé]sum[eé]s?\b|\bjob seekers\b"),
    (Format.EXPO, r"\b(?:booths|exhibitors|vendor tables)\b|\b\d+ (?:local )?(?:businesses|companies) (?:will )?(?:exhibit|show)"),
    (Format.RIBBON_CUTTING, r"\bcuts? the ribbon\b|\bribbon (?:at|is cut|cutting)\b"),
    (Format.GOLF, r"\bshotgun start\b|\b(?:four-person|best[- ]ball) scramble\b|\bfoursomes?\b|\b18 holes\b|\bgolfers?\b"),
    (Format.DINNER, r"\b(?:private |seated |plated |long-table )?(?:dinner|supper) (?:for|at|with|among|in)\b|\bsit down to (?:dinner|supper)\b|\bdine (?:with|together|at)\b|\bover (?:dinner|supper)\b"),
    (Format.LUNCHEON, r"\bover (?:lunch|sandwiches|a boxed? lunch)\b|\b(?:for|hosts?) (?:\w+ ){0,3}lunch\b|\blunch(?:eon)? (?:for|with) \b|\bplated lunch\b"),
    (Format.BREAKFAST, r"\bover (?:breakfast|bagels|coffee|pastries|donuts)\b|\bbreakfast (?:for|with)\b|\bseated breakfast\b|\bbuy your own eggs\b"),
    (Format.MIXER, r"\breception (?:for|with|at|hosted|honou?ring|follows)\b|\bmingl(?:e|ing)\b|\b(?:drinks?|cocktails|wine|beer) (?:and|&|with) (?:appetizers|hors|small|light|conversation|cheese|heavy)|\bhors d.?oeuvres\b|\bappetizers\b|\bcash bar\b|\bover (?:wine|drinks|cocktails|a beer|beers)\b|\bintroductions\b|\bjust \w+ and talk\b|\bdrink tickets?\b|\blight bites\b"),
    (Format.NETWORKING, r"\bnetwork(?:ing)?\b|\bbusiness cards?\b|\bspeed meetings?\b|\bmake (?:new )?(?:connections|contacts)\b|\bpanel(?:ists?)?\b|\bkeynote\b|\bfireside\b|\bin conversation with\b"),
    (Format.FUNDRAISER, r"\b(?:silent|live) auction\b|\bfundrais(?:er|ing)\b|\bsponsor a \w+\b|\bproceeds (?:benefit|support|go)\b|\bbenefits? (?:the|our)\b"),
    (Format.FESTIVAL, r"\bfood (?:trucks|stalls)\b|\blive music\b|\bvendor tents\b|\bfireworks\b|\bfloats?\b|\bface painting\b|\bpetting zoo\b|\bcostumes?\b|\bcaroll?(?:s|ing)\b|\bvendors\b"),
    (Format.OPEN_HOUSE, r"\btours? (?:of|the|every|at)\b|\bopen house\b|\bsee (?:\w+ ){0,2}plants\b"),
)  # fmt: skip
_TABLE = tuple((found, re.compile(words, re.I)) for found, words in _CUES)
_LENGTH = 700


def few_seniors(title: str, text: str) -> bool:
    """Whether the words tell of a few senior people who talk among themselves."""
    said = f"{title}\n{text[:_LENGTH]}"
    size = headcount.of(said)
    return size.small is not None and size.small <= 30 and _SENIOR.search(said) is not None and _TALK.search(said) is not None


@lru_cache(maxsize=5_000)
def of(title: str, text: str) -> Format | None:
    """The format that most of the text's tell-tale words speak for; None where there are none."""
    opening = text[:_LENGTH]
    best, most = None, 0
    for found, pattern in _TABLE:
        count = len({match.group().lower() for match in pattern.finditer(opening)})
        if count > most:
            best, most = found, count
    if best in (None, Format.NETWORKING, Format.LUNCHEON, Format.BREAKFAST, Format.OPEN_HOUSE) and few_seniors(title, text):
        return Format.ROUNDTABLE
    return best


__all__ = ["few_seniors", "of"]
