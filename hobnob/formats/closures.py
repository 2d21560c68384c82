"""Rows of a calendar that are no event: a closed office, a deadline, a holiday, a room that is taken.

Offices write them into the same calendar as their events, and nobody is to be met there.
"""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re

_HOLIDAY = (
    r"(?:new year'?s(?: eve| day)?|martin luther king(?:,? jr\.?)?(?: day)?|mlk(?: jr\.?)? day|presidents?'?s?'? day"
    r"|good friday|(?:abraham )?lincoln'?s birthday|(?:george )?washington'?s birthday|robert e\.? lee day"
    r"|patriots'? day"
    r"|emancipation day|c[eé]sar ch[aá]vez day|"
    r"easter(?: sunday| monday)?|memorial day|juneteenth|independence day|(?:the )?(?:4th|fourth) of july|labou?r day|"
    r"columbus day|indigenous peoples'? day|veterans'? day|remembrance day|thanksgiving(?: day| break| holiday)?"
    r"|day after thanksgiving|christmas(?: eve| day| break)?|boxing day|canada day|victoria day|civic holiday"
    r"|family day|mother'?s day"
    r"|father'?s day|"
    r"halloween|st\.? patrick'?s day|valentine'?s day|flag day|earth day|election day|tax day|groundhog day"
    r"|cinco de mayo|(?:first day of )?(?:spring|summer|fall|autumn|winter)(?: begins| break)?"
    r"|(?:rosh hashanah|yom kippur|hanukkah"
    r"|passover|diwali|ramadan|eid)(?: begins| ends)?)"
)
_OFFICE = (
    r"(?:office|offices|chamber|center|centre|city hall|town hall|building|warehouse|library|museum|store"
    r"|front desk|visitors?'? (?:center|centre)|lobby|bank)"
)
_PAPERS = (
    r"(?:applications?|nominations?|rsvps?|entries|submissions|proposals|payments?|dues|forms?|scholarships?|grants?"
    r"|ballots?|bids?|listings?|ads?|artwork|reservations?|registrations?|renewals?|pledges"
    r"|(?:pledge|report|score|time) (?:cards?"
    r"|sheets?)|surveys?|reports?|abstracts?|articles?|orders?)"
)
_RULES = tuple(re.compile(words, re.I) for words in (
    # closed, or open at other hours
    r"\bclosed\b(?!\s*(?:session|meeting|event|door|to the (?:public|press)|group|loop))|\bclosure\b(?!.*\b(?:meeting"
    r"|hearing|forum)\b)|\bclosings?\b(?=\s*(?:for|early|at|-|–|$))(?<!loan closing)(?<!mortgage closing)",
    (
    r"\b(?:office|offices|chamber|center|library|hall)s?\b.{0,20}\bshut\b|^\W*no (?:club|rotary|kiwanis|lions"
    r"|optimists?|toastmasters|chapter|bni)(?: club)?\W*(?:$|[(:–—-])|^\W*no (?:club|rotary|kiwanis|lions|chapter"
    r"|coffee|toastmasters|\w+ group)\b.{0,15}\b(?:today|tonight|this|on|next)\b|\b(?:cfp|rfp|rfq|poll|portal|window"
    r"|survey|voting|bidding|box office) (?:closes|opens|ends)\b|\breminder\b(?!.*\b(?:meeting|luncheon|mixer"
    r"|join)\b)|^[\w\s'-]{0,30}\bdues\W*$"
    ),
    (
    rf"\b{_OFFICE}\b.{{0,20}}\b(?:closes|closing|will close|opens late|reopens)\b|\b(?:winter|summer|holiday|reduced"
    rf"|modified|new|(?<!'s )(?<!s' )(?<!residence )office|regular) hours?\b(?: (?:begin|start|change|resume|end"
    rf"|reduced|in effect)\w*|\W*$)"
    ),
    (
    r"^\W*(?:no (?:\w+ ){0,3}(?:meetings?|school|class(?:es)?|session|lunch|luncheon|breakfast|events?|mixer"
    r"|program)\b|.*\bwill not meet\b|.*\bdoes not meet\b|.*\bnot meeting\b|.*\b(?:meeting|session|class"
    r"|event) (?:(?:was|is|will be) )?not (?:be )?held\b|.*[-–—:(]\s*no quorum\b)"
    ),
    # what a town does in the streets
    (
    r"^(?!.*\b(?:event|day|drive|volunteers?)\b).*\b(?:leaf|leaves|brush|bulk|trash|garbage|refuse|recycling"
    r"|yard waste|limb|tree|curbside) (?:\w+ )?(?:collection|pick-?up)\b|\b(?:hydrant|water main|sewer) flushing\b"
    r"|\bstreet sweeping\b|\b(?:rules?|restrictions?|bans?|rates?|schedule) (?:is |are |now )*in effect\b"
    ),
    (
    r"[-–—:(]\s*no (?:\w+ ){0,2}(?:programs?|meetings?|class(?:es)?|school|lunch|luncheon|events?|services)\b"
    r"|\bby appointment\b|\b(?:sales?|cycle|portal|period|window|season tickets|enrol?lment|subscriptions"
    r"|booking) (?:now )?(?:begins?|opens?|starts?|closes?|ends?)\W*$|\b(?:closes|expires)\W*$"
    ),
    (
    r"\bstaff (?:vacation|holiday|pto|only|training day|retreat day|in-?service)|\bdaylight saving"
    r"|\bearly (?:dismissal|release)\b"
    ),
    # by when something is to be handed in
    (
    r"\bdeadlines?\b(?!.*\b(?:writers?|poets?|networking|reporters?|journalis\w+)\b)|\blast (?:day|chance|call) (?:to"
    r"|for)\b|\bearly[- ]bird\b.{0,60}\b(?:ends|expires|deadline)\b|\b(?:rate|pricing|offer"
    r"|discount)s?\b.{0,40}\bexpires?\b"
    ),
    (
    r"\b(?:registration|enrol?lment|voting|sign-?ups?|early voting|elections?|nominations?|applications?|proposals"
    r"|submissions|polls) (?:(?:is|are|now|period) )*(?:opens?|closes?|ends?|begins?)\b(?!\s+(?:house|meeting|forum))"
    ),
    (
    rf"\b{_PAPERS} (?:(?:are |is )?due|for .{{1,60}}? due|close|open)\b|\b{_PAPERS} due\b|\bdue\W*$|\bdue date\b"
    rf"|\bnow accepting\b"
    ),
    (
    r"\bcall for (?:nominations|proposals|presenters|presentations|speakers|entries|artists|vendors|papers"
    r"|submissions|volunteers|applications|sponsors|art)\b"
    ),
    (
    r"\b(?:packets?|reports?|agenda items|board books?|materials|slides|files|minutes|logos?|bios?|head ?counts?"
    r"|menus?|copy|ballots?)\b.{0,25}\b(?:due|uploads?|upload by|posted|submit(?:ted)?|turn(?:ed)? in"
    r"|by (?:noon|midnight|close of business|cob|eod|\d))\b|\bdue (?:by |on |at |before )?(?:mon|tue|wed|thu|fri|sat"
    r"|sun|noon|midnight|today|tomorrow|\d)"
    ),
    # a row that sells
    (
    r"\b(?:patron|sponsor|sponsors'|vendor|exhibitor|reserved|vip|corporate|table|auction) (?:tables|tickets|booths"
    r"|booth spaces|sponsorships|packages|foursomes|seats)\b(?:\W*(?:are|now|all|almost|nearly|sold out|available"
    r"|going fast|gone|left))*\W*$"
    ),
    # a note, not a meeting
    (
    r"^\W*(?:tb[ad]|placeholder|hold(?: the)? date|test(?: event)?|untitled(?: event)?|reserved|blocked?|hold)\W*$"
    r"|\bplaceholder\b|\b(?:do not|don'?t) (?:use|book)\b"
    ),
    (
    r"\b(?:room|hall|pavilion|shelter|space|lobby) (?:is )?(?:reserved|booked|in use|unavailable)\b"
    r"|^\W*(?:tb[ad]|hold|reserved|blocked|booked|in use)\s*(?:[-–—:(/]|for\b|by\b)|\b(?:room|hall|suite|lab|lobby"
    r"|pavilion|kitchen)(?: \w+)?\W+(?:reserved|blocked|booked|hold|in use|unavailable)\b(?:\W*\([^)]*\))?\W*$"
    r"|^\W*(?:private (?:event|rental|party|function)|rental|booked|room reserved|pavilion reserved)\b\W*(?:$|[-–:(])"
    ),
    (
    r"\bsponsorships? (?:opportunit|form|packages?|sales|available|deck|prospectus)|\b(?:raffle )?tickets? (?:(?:go"
    r"|goes|now|are) )*on sale\b|^\W*(?:buy (?:your )?)?raffle tickets?\W*$|\bmember dues\b.*\bdue\b"
    ),
    (
    r"^\W*(?:(?:dues|membership|member) )?(?:invoices?|statements|renewals?|ballots?|rosters?|directory|directories"
    r"|newsletters?|magazines?|surveys?|dues (?:notices|statements|invoices))\b.{0,25}\b(?:mail(?:ed)?|sent"
    r"|go(?:es)? out|posted|e-?mailed)\b|^\W*(?:\w+ )?(?:vacation|pto|out of (?:the )?office|ooo)\W*$"
    ),
    (
    r"\bongoing\W*$|^\W*ongoing\b\W|^\W*happy new year\W*$|\bnewsletter (?:goes|sent|submission|content|ads?)"
    r"|^.{0,60}\b(?:buddies|drivers|tutors|mentors|donations|items|hosts|vendors|coaches) (?:are )?(?:still |always "
    r"|urgently )?(?:needed|wanted)\W*$"
    ),
    (
    rf"^\W*(?:happy )?{_HOLIDAY}(?:\s*[-–—:(]*\s*(?:holiday|observed|\(?(?:federal|bank|public|legal|state|national"
    rf"|university|college|campus|school|city|town|county|court|company) holiday\)?|office closed|no school))*\W*$"
    ),
    (
    r"^\W*(?:federal |bank |public |legal |chamber |county |city |office |school "
    r"|national )?holiday(?: observed)?\W*$|\b(?:bank|federal|public|legal|statutory) holiday\W*$"
    ),
))  # fmt: skip
_OBSERVED = re.compile(
    r"\b(?:awareness|heritage|history|appreciation|recognition|safety|prevention|literacy|pride) (?:week"
    r"|month)\W*(?:\d{4}\W*)?$|^\W*(?:inter)?national (?!night|day of|geographic|guard)[\w' &-]{2,45} (?:week|month"
    r"|day)\W*(?:\d{4}\W*)?$|^(?!.*\b(?:of|this|next|every|each|last|per"
    r"|a) (?:the )?month\b)[\w'&, -]{3,50} month\W*(?:\d{4}\W*)?$|^\W*(?:\w+ )?(?:agriculture|nurses'?|teachers?'?"
    r"|secretaries'?|small business|chamber|public works|police|fire prevention|engineers'?|infrastructure"
    r"|travel and tourism|tourism|economic development|customer service"
    r"|administrative professionals'?) week\W*(?:\d{4}\W*)?$|^\W*(?:boss'?s?'?|nurses'?|secretaries'?"
    r"|administrative professionals'?|employee appreciation) day\W*$|^\W*world [\w' ]{3,25} (?:day|week)\W*$",
    re.I,
)
"""A week or a month that is observed, and held nowhere."""
_PROGRAMME = re.compile(
    r"\b(?:join us|welcome by|speakers?|speaks|doors|tickets|program(?:me)?|ceremony|parade|refreshments|rsvp"
    r"|register|meet (?:at|in)|bring|lunch(?:eon)?|breakfast|dinner|workshops?|panel|booths|reception|served)\b"
    r"|\d ?[ap]\.?m\b",
    re.I,
)
_TRUE_EVENT = re.compile(
    r"\b(?:office (?:opening|warming)|job fair|closing (?:ceremony|reception|night|party)|vendor fair)\b", re.I
)


@lru_cache(maxsize=20_000)
def is_none(title: str) -> bool:
    """Whether the title is a notice and no event."""
    return _TRUE_EVENT.search(title) is None and any(rule.search(title) for rule in _RULES)


def is_observed(title: str, text: str) -> bool:
    """Whether the title is that of a week or a month that is observed, and the text tells of nothing that is held."""
    return _OBSERVED.search(title) is not None and _PROGRAMME.search(text[:500]) is None


_SKIPPED = re.compile(
    r"^\W*(?:there (?:is|will be) )?no (?:\w+ )?(?:meetings?|lunch(?:eon)?|breakfast|mixer|coffee|dinner|class"
    r"|session|program) (?:(?:in|this|today|tonight|on|during|for|due|because)\b|[.!—–-])",
    re.I,
)
_HELD_STILL = re.compile(r"\b(?:zoom|online|instead|join us|come|but we)\b", re.I)


def is_skipped(text: str) -> bool:
    """Whether the text opens with it that this one is not held: "No luncheon in December. See you in January"."""
    return _SKIPPED.search(text) is not None and _HELD_STILL.search(text[:200]) is None


__all__ = ["is_none", "is_observed", "is_skipped"]
