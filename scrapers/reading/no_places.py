"""What stands where a place would and tells none: "Stay tuned", "Nationwide", "À confirmer", a telephone to dial."""

from __future__ import annotations

from hobnob import patterns as re

UNKNOWN = re.compile(
    r"(?:(?:the )?(?:location|venue|place|address|details?)\s*(?:is|are|:|-)?\s*)?"
    r"(?:t\.?\s?b\.?\s?[adc]\.?|to be (?:determined|announced|decided|confirmed|advised)|not (?:yet )?(?:specified"
    r"|determined|available)|(?:t\.?b\.?[ad]\.?|to be (?:determined|announced))\s?[(–—-]\s?[^()\n]{3,40} (?:area"
    r"|region|vicinity)\)?|n/?a|none|unknown|various(?: locations)?|multiple locations|see (?:the )?(?:description"
    r"|details|below|website"
    r"|event details|meeting details|"
    r"agenda|flyer|notice)(?: for (?:the |a |our )?(?:(?:zoom|teams|webex|google meet|online|virtual|meeting|webinar"
    r"|login|join(?:ing)?) ){0,2}(?:location|address|details|links?|info(?:rmation)?|more information))?"
    r"|confirm with agency|location|venue|coming soon|"
    r"(?:the )?same (?:place|location|venue|spot|room)(?: (?:as|where|we)\b[^,\n]{0,60})?|"
    r"(?:(?:the )?(?:exact |specific |full |meeting |event |zoom |webinar |join(?:ing)? |login |log-?in |access "
    r"|dial-in )*(?:location|venue|place|address|details?|links?|info(?:rmation)?|directions|instructions"
    r"|passcode)s?(?: (?:and|&) \w+)?(?: (?:details?|info(?:rmation)?))? )"
    r"(?:(?:to|will|shall|is|are) (?:be )?)?(?:provided|sent|e-?mailed|given|shared|announced|available|released"
    r"|disclosed|texted|posted|mailed|forthcoming|to follow)(?: (?:out|to|upon|after|with|once|when|in|by|via|at|on"
    r"|the|before|closer|prior|separately|later|only|soon)\b[^,\n]{0,80})?|"
    r"(?:the )?(?:same as (?:above|before|usual|last (?:month|time|year)|always)|usual (?:place|spot|location))"
    r"|(?:undisclosed|secret|rotating|different|multiple|several|various|varying) (?:locations?|venues?|places"
    r"|sites)(?: (?:each|every|throughout|around|across|in|on|all over)\b[^,\n]{0,60})?|(?:a "
    r"|the )?(?:members?[’']s?|private) (?:residence|home|house)s?(?: \([^()\n]{3,60}\)"
    r"|\s?[-–—,;:]\s?(?:the )?(?:address"
    r"|directions|location|details)\b[^\n]{0,60})?"
    r"|your (?:own )?(?:home|house|office|computer|desk|couch|living room)(?: or (?:home|office|work))?|"
    r"(?:please )?(?:call|e-?mail|text|contact|register|rsvp|ask|message|check back|sign up|reply|inquire"
    r"|see)(?: [\w.@’'-]+){0,4}? (?:for|to (?:get|receive|see))(?: the| more| event)?(?: meeting| exact)? (?:location"
    r"|address|place|venue|details?|directions|info(?:rmation)?)|see (?:the |your )?(?:registration|confirmation"
    r"|rsvp)(?: e-?mail| page| form)?|click (?:here|link)(?: (?:for|to)\b[^,\n]{0,40})?|"
    r"check (?:the )?website|join(?: us)?(?: here| at| by| link)?:?|in[- ]person|varies|(?:by )?invit(?:ation"
    r"|e)(?: only)?|(?:for )?members only|private(?: event| location)?|contact us|(?:(?:meeting|event) )?(?:is |was "
    r"|has been )?(?:cancel+ed|postponed|re-?scheduled)|-+|\.+)[\s.!*)]*",
    re.I,
)
"""What a form or a sheet says where it says no place."""
_NO_PLACE = re.compile(
    r"\W*(?:(?:please )?(?:stay tuned|check back|watch (?:this space|your e-?mail|for (?:more )?details))"
    r"(?: (?:soon|later|often|for (?:more |further )?(?:details|info(?:rmation)?|updates)))?"
    r"|(?:(?:will be |to be )?(?:sent|e-?mailed|given|provided|announced|shared|disclosed|revealed"
    r"|known) (?:only )?(?:to"
    r"|upon|after|with|by) (?:all |the |your |paid )?(?:registrants|registered \w+|registration|participants"
    r"|attendees|members"
    r"|guests|ticket ?holders|rsvp|purchase|confirmation|booking))"
    r"|everywhere|anywhere|wherever you are|(?:nation|state|county|city|town|province|country|region|world|district"
    r"|campus)-?\s?wide|all over town|around town|throughout (?:the )?(?:town|city|county|state|area|region|village)"
    r"|(?:(?:all|local|area|participating|various|different|selected|several|multiple|downtown|nearby|member) ){1,2}"
    r"(?:businesses|restaurants|shops|stores|merchants|homes|churches|schools|gardens|galleries|libraries|farms"
    r"|studios)(?: (?:in|around|throughout|across) [^\d\n]{3,50})?"
    r"|(?:location |venue |place )?(?:rotates|alternates|changes|varies|moves)(?: (?:among|between|from|each|every"
    r"|by|with"
    r"|around|monthly|weekly)\b[^\n]{0,60})?"
    r"|(?:lieu |endroit |adresse )?(?:à|a) (?:confirmer|d[ée]terminer|pr[ée]ciser|venir|annoncer|d[ée]finir)"
    r"|(?:lugar |ubicaci[óo]n )?(?:por|a) (?:confirmar|anunciar|definir|determinar)(?:se)?"
    r"|(?:divers|diff[ée]rents|plusieurs) (?:lieux|endroits)|(?:varios|diferentes) lugares"
    r"|(?:t\.?b\.?[acd]\.?|to be (?:announced|determined|confirmed|decided))(?:\s?[–—-]|\s?[,:(]|\s(?:in|near|at)\s)\s?[^\d\n]{2,50}"
    r"|(?:available |recorded,? )?on[- ]demand|(?:wait|waiting) for confirmation|pending|not applicable|no location)[\s.!*)…]*",
    re.I,
)
_BRIDGE = re.compile(
    r"\W*(?:(?:please |to join,? |by |join by |via |or |audio(?: only)?:? ){0,2}(?:dial|call|phone|telephone"
    r"|teleconference"
    r"|conference (?:call|line)|audio)[\s:-]*(?:in)?(?: (?:at|to|number|line|using|with))?[\s:-]*)?(?:\+?1[\s.-]*)?"
    r"\(?\d{3}\)?[\s.-]{1,2}\d{3}[\s.-]\d{4}(?P<code>[\s,;.:#()|/-]{0,4}(?:(?:and|then|use|enter|press"
    r"|with) (?:the )?)?"
    r"(?:access|pass|conference|meeting|participant|webinar|guest)?\s?-?(?:code|id|pin|passcode|ext\.?|extension"
    r"|number)\b[\s:#.-]{0,3}(?:is )?[\d #-]{3,16})?\W*",
    re.I,
)
_DIALLED = re.compile(r"\b(?:dial|call)[- ]?(?:in\b|\()|\bdial\b|\bconference\b|\bteleconference\b|\baudio\b", re.I)


def is_no_place(line: str) -> bool:
    """Whether a line that stands for a place tells none, or none in particular."""
    return len(line) < 120 and _NO_PLACE.fullmatch(line) is not None


def is_bridge(line: str) -> bool:
    """Whether a line is a telephone number to dial in by, with its code, and nothing more."""
    found = _BRIDGE.fullmatch(line) if len(line) < 140 else None
    return found is not None and (found["code"] is not None or _DIALLED.search(line) is not None)


__all__ = ["UNKNOWN", "is_bridge", "is_no_place"]
