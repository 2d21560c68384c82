"""A watched company in a text: a name of plain words counts only where the words around it speak of a company.

"Target" is a shop and a "target" is not; "Apple Blossom Lane", "Miller's Gap" and "the Mississippi Delta"
are written with capitals too. A name is believed after "from", "of", "with" or "at", before "'s", a role or
a verb of business, in a list of companies, or where the organiser, host, sponsor or a speaker bears it.
"""

from __future__ import annotations

from functools import lru_cache

from digest.watching.text import EDGE_LEFT, EDGE_RIGHT, folded, spaced
from hobnob import patterns as re
from hobnob.taste import WatchedCompany

_LEGAL = re.compile(r"[,\s]+(?:inc|llc|ltd|corp|corporation|plc|lp|llp|co)\.?$", re.I)
_SUFFIX = (
    r"(?:,?\s+(?:Inc|LLC|Ltd|Corp|Corporation|Company|Co|Group|PLC|plc|LP|LLP|N\.?A|USA|International|Holdings)\b\.?)"
)
_BRANCH = (
    r"(?:Bank(?:ing)?|Insurance|Cloud|Health|Healthcare|Motors?|Foods|Energy|Electric|Financial|Technolog(?:y|ies)"
    r"|Systems|Stores?|Plant|Headquarters|HQ|Campus|Team|Executives?|Foundation|Capital|Partners|Air(?:lines| Lines)?"
    r"|Industries|Pharmaceuticals|CEO|CFO|COO|CTO|CIO|President|Vice|VP|SVP|EVP|Director|Chief|Chairman|Chair|Founder"
    r"|General|Regional|Senior"
    r"|Manager|Engineer(?:s|ing)?|Recruiters?)"
)
_NOUN = (
    r"(?:stores?|plants?|teams?|offices?|campus|branch(?:es)?|headquarters|hq|warehouse|factory|booth"
    r"|(?:\w+ )?cent(?:er|re)|clinic|hospital|lab|mill|works|depot|hub|yard|employees|executives?|engineers?"
    r"|engineering|staff|team members|volunteers|recruiters?|leaders?|managers?|representatives?|officials|customers"
    r"|suppliers|dealers?|franchise|facility|ceo|cfo|president|founder|owner|spokes\w+|vice president|general counsel"
    r"|general manager|director|chief|head|site|man|woman|people|bankers|analysts?|economist|chair(?:man|woman)?|board"
    r"|foundation|operations|buyers?|hiring|internships?|apprentices)\b"
)
_ROLE = re.compile(
    r"\b(?:engineers?|executives?|c[efioumt]o\b|president|vp\b|vice president|director|manager|managers|team|leaders?"
    r"|founder|founded|hosted|hosts|sponsor\w*|speakers?|panel\w*|keynote|hir(?:es|ing)|plant|stores?|operations"
    r"|employees|recruiters?|recruiting|works?|worked|formerly|former|"
    r"retired|careers?|interviews?|internships?|partner\w*|customers|suppl\w+|vendors?|exhibitors|bankers|analysts?"
    r"|chief|officer|controller|treasurer|chair\w*|representatives?|trainer|counsel|lawyer|attorney|economist"
    r"|general manager|head of|runs|leads|manages|oversees|heads|hear from|remarks|presented by|thanks? to|employers?"
    r"|companies|experts? from|reps?|team members|staff|crew|buyers?|scientists?|developers?|designers?|consultants?"
    r"|superintendent|tour of|inside|pdg|pr[eé]sidente?|directeur|directrice)\b"
    r"|\b[A-Z][\w'-]+ (?:[A-Z]\.? )?[A-Z][\w'-]+,? (?:of|from|at|with|who|now)\b",
    re.I,
)
_NAME_OF = re.compile(r"\b[A-Z][\w'-]+ (?:[A-Z]\.? )?[A-Z][\w'-]+(?:,| of| from| at| with| who| \()")
_TOOLS = frozenset(
    {
        "zoom", "teams", "webex", "skype", "slack", "discord", "facebook", "youtube", "eventbrite", "meetup", "twitter",
        "linkedin",
    }
)  # fmt: skip
_VERB = (
    r"(?:is|was|will|has|opens?|opened|hires?|hosts?|hosted|sponsors?|sponsored|presents?|leads?|led|joins?|joined"
    r"|makes?|made|builds?|built|shows?|tells?|welcomes?|invites?|brings?|announces?|announced|plans?|runs?|offers?"
    r"|supports?|gives?|shares?|employs|recruits?|interviews?|teams|partners|donates?|donated|breaks|invests?|launches"
    r"|acquired|demonstrates?|explains?|celebrates?|won|honou?rs|expands?|moved|moves|and|or|executives|employees"
    r"|engineers|leaders)\b"
)
_DOES = re.compile(rf"\s+(?:{_VERB}|[a-z]+(?:ed|ght|ew|ook|ade|uilt|ell|ose|on)\b)")
_GOES_ON = re.compile(
    rf"\s+(?:{_VERB}|(?:on|in|at|to|for|with|about|who|as|from|by|parle|explique|speaks?|discuss\w*|talks?|takes?"
    rf"|walks|meets?|answers?)\b)"
)
_BEFORE_WORD = (
    r"(?:from|of|at|with|by|for|join|joins|joined|inside|visit|meet|hear|tour|via|versus|vs|against|include"
    r"|includes|including|featuring|like|as|left|founded|runs|ran|lead|leads|led|than|and|or|&|formerly|former|ex"
    r"|to|between|behind|acquire[ds]?|bought|sold|thank|thanks|de|du|des|chez)"
)
_BEFORE = re.compile(
    rf"\b{_BEFORE_WORD}(?: (?:both|our friends at))?[\s,:(]*$|[,;:(/|•·]\s*$|\b(?:sponsors?|partners?|hosts?"
    rf"|panelists?|speakers?|vendors?|employers?|exhibitors?)\b[^.\n]{{0,80}}[,:&]\s*(?:and )?$",
    re.I,
)
_STARTERS = frozenset(
    [
        "from", "at", "by", "with", "join", "meet", "hear", "inside", "visit", "tour", "featuring", "and", "the", "of",
        "for", "sponsored", "hosted", "presented", "thank", "thanks", "how", "why", "what", "when", "where", "while",
        "as", "if", "since", "after", "before", "former", "formerly",
    ]
)  # fmt: skip
_CAPITAL_BEFORE = re.compile(r"([A-Z][\w'&-]*)\s+$")
_CAPITAL_AFTER = re.compile(r"\s+(?:&\s+)?([A-Z][\w'-]*)")
_AFTER_TITLE = re.compile(rf"^(?:\s*[,;:|)\]]|\s*$|\s+[-–—]|'s\b|{_SUFFIX}|\s+(?:{_BRANCH}\b|{_NOUN}|&|and\b))")
_AFTER_PROSE = re.compile(rf"^(?:'s\s+\w|{_SUFFIX}|\s+(?:{_BRANCH}\b|(?i:{_NOUN})|{_VERB}))")
_DISTINCT = re.compile(r"\d|[a-z][A-Z]|[A-Z][a-z]*[A-Z]|&|\.")


@lru_cache(maxsize=2_000)
def _names(company: WatchedCompany) -> tuple[tuple[str, bool], ...]:
    """Each name without its legal ending, and whether it needs the words around it: a name of one word, or of plain
    words."""
    kept: dict[str, bool] = {}
    for name in (company.name, *company.also):
        whole = folded(name.strip())
        bare = _LEGAL.sub("", whole) or whole
        if bare:
            kept.setdefault(bare, _is_plain(bare, company))
    return tuple(kept.items())


def _is_plain(name: str, company: WatchedCompany) -> bool:
    if _DISTINCT.search(name) or name.isupper() or "-" in name:
        return False
    words = name.split()
    # of two words, only those that are both plain English need a witness: "Best Buy", not "Emerson Electric"
    return len(words) == 1 or (len(words) == 2 and all(len(word) <= 5 for word in words))


@lru_cache(maxsize=2_000)
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"{EDGE_LEFT}{spaced(name)}{EDGE_RIGHT}")


@lru_cache(maxsize=2_000)
def _whole(name: str) -> re.Pattern[str]:
    return re.compile(rf"^(?:the )?{spaced(name)}(?:{_SUFFIX}|\s+{_BRANCH}|\s+of\s+.+|\s*[,(–|-].*)?$", re.I)


def find(company: WatchedCompany, field: str, text: str) -> tuple[int, int] | None:
    """Where the field of an event names the company; the text is folded."""
    for name, plain in _names(company):
        if name.split()[0] not in text and name.split()[0].casefold() not in text.casefold():
            continue
        if field in ("organizer", "hosts", "sponsors", "people"):
            if match := _whole(name).match(text) if plain else _pattern(name).search(text):
                if plain or not _longer_name(text, match.start(), match.end()):
                    return match.span()
            continue
        for match in _pattern(name).finditer(text):
            if _believed(plain, field, text, match.start(), match.end()):
                return match.span()
    return None


def _longer_name(text: str, begin: int, finish: int) -> bool:
    """Whether it is part of a longer name of something else: "Acme Street", "Apple Blossom Lane"."""
    after = _CAPITAL_AFTER.match(text, finish)
    return (
        after is not None
        and re.match(rf"(?:{_BRANCH}|{_SUFFIX.strip()})", f" {after.group(1)}"[1:]) is None
        and _STREETS.match(after.group(1)) is not None
    )


_STREETS = re.compile(
    r"(?:Fest|Festival|Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Park|County|City|Township|Hill|Hills|Creek|Lake|River"
    r"|Island|Valley|Court|Blvd|Boulevard|High|Elementary|Middle|Orchards?|Picking|Pie|Blossom|Chamber|Field|Stadium"
    r"|Arena|Center|Theat(?:er|re))$"
)


def _believed(plain: bool, field: str, text: str, begin: int, finish: int) -> bool:
    """Whether the words around a name speak of the company."""
    if _longer_name(text, begin, finish):
        return False
    if not plain:
        return True
    before, after = text[max(0, begin - 90) : begin], text[finish : finish + 60]
    if field == "venue":
        return begin == 0 and re.match(rf"(?:{_SUFFIX}|\s+{_BRANCH}|\s*[,(–-]|\s*$)", after) is not None
    if re.match(_SUFFIX, after):
        return True
    if text[begin:finish].casefold() in _TOOLS and not re.match(rf"'s\s+(?:\w+\s+){{0,2}}?{_NOUN}", after):
        return False
    if re.search(r"\b(?:the|an?|this|that|every|each|your|our|their|my)\s+$", before, re.I):
        return re.match(rf"\s+{_NOUN}", after) is not None
    if (
        " " in text[begin:finish]
        and not _owned(before)
        and not (_CAPITAL_AFTER.match(after) and not re.match(rf"\s+(?:{_BRANCH})\b", after))
    ):
        return True
    if _owned(before) or _in_longer_phrase(before, after) or re.match(r"'\s", after):
        return False
    if re.match(r"'s\b", after):
        return re.match(rf"'s\s+(?:(?!\w+'s)\w[\w-]*\s+){{0,3}}?(?i:{_NOUN})", after) is not None
    if re.search(r"\b(?:how|why|what|when|that|where|says?)\s+$", before, re.I) and _DOES.match(after):
        return True
    if (
        field == "title"
        and re.search(r"\b(?:to|of|for|by|and|or|as|like)\s+$", before, re.I)
        and not (_ROLE.search(before) or _NAME_OF.search(before))
    ):
        return False
    if field == "title":
        return (_BEFORE.search(before) is not None and _AFTER_TITLE.match(after) is not None) or re.match(
            r"\s+(?:CEO|CFO|COO|President|VP|Vice President)\b", after
        ) is not None
    if re.match(rf"\s+(?i:{_NOUN})", after):
        return True
    if re.search(r"(?:^|[.!?:\n])[^\w]*$", before):
        return _AFTER_PROSE.match(after) is not None or re.match(r"\s*[,;]\s+[A-Z]", after) is not None
    said = re.split(r"[.;:!?\n]", before)[-1]
    listed = (
        re.search(r"[:(]\s*(?:[A-Z][\w&' -]*, )*(?:and )?$", before) is not None
        and re.match(r"\s*[,;:).|]|\s+and\b", after) is not None
    )
    # "of American football" speaks of no airline; "engineers from Apple demonstrate" of Apple
    if re.match(r"\s+[a-z]", after) and not re.search(r"\b(?:from|at|chez)\s+$", before) and not _GOES_ON.match(after):
        return False
    return listed or (
        _BEFORE.search(before) is not None and (_ROLE.search(said) is not None or _NAME_OF.search(said) is not None)
    )


def _owned(before: str) -> bool:
    """ "Miller's Gap", "Writer's Block"."""
    return re.search(r"\w(?:'s|s')\s+$", before) is not None


def _in_longer_phrase(before: str, after: str) -> bool:
    """Whether a neighbour with a capital makes it part of another name: "Harrison Ford", "Delta Blues"."""
    following = _CAPITAL_AFTER.match(after)
    if following and re.match(rf"\s+(?:{_BRANCH})\b", after) is None:
        return True
    preceding = _CAPITAL_BEFORE.search(before)
    return preceding is not None and preceding.group(1).casefold() not in _STARTERS and not preceding.group(1).isupper()


__all__ = ["find"]
