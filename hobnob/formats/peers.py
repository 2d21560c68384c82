"""Senior people among themselves, as a text tells it: "owners of noncompeting firms", "for sitting CFOs", "executive
directors compare notes"."""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from hobnob.phrases import words_of

_RANK = (
    r"(?:c[efimtos]os|chros|cisos|executives|presidents|owners|founders|directors|managers|partners|superintendents"
    r"|trustees|treasurers|chairs|mayors|publishers|principals|counsel|"
    r"heads of \w+|vps|vice presidents|gms|eds|administrators|bankers|controllers|successors|innkeepers|operators"
    r"|restaurateurs|hoteliers|retailers|merchants|headmasters)"
)
_RANKS = (
    rf"(?:(?:sitting|fellow|local|area|nonprofit|hospital|bank|club|plant|general|shop|business|company|school"
    rf"|city|county|executive|managing|second-generation|next-generation|family) ){{0,2}}{_RANK}"
)
_FOR = re.compile(rf"\b(?:for|among) ({_RANKS})\b(?! (?:and )?(?:students|families))", re.I)
_MEETING = re.compile(
    rf"(?:^|[.!?:;\n]\s*)((?:[\w'-]+ ){{0,3}}?{_RANKS}) (?:[\w'-]+ ){{0,6}}?(?:meet|gather|compare|share|swap|trade"
    rf"|talk|exchange|brown-bag|sit down|discuss|decide|convene|put|bring|solve|open|go around)\b",
    re.I,
)
_OF_FIRMS = re.compile(
    rf"(?:^|[.!?:;\n]\s*)((?:[\w'-]+ ){{0,3}}?{_RANK}(?: (?:and|or|&) (?:[\w-]+ )?{_RANK})?)(?: (?:of|from|at|past"
    rf"|with|over|running) (?:the |our |two |three |[\w-]+ ){{0,3}}?(?:firms?|compan(?:y|ies)|banks?|counties"
    rf"|business(?:es)?|plants?|resorts?|hotels?|stores?|shops?|agenc(?:y|ies)|nonprofits?|practices|farms"
    rf"|contractors|employees|employers|hospitals?|manufacturers|builders|streets?|downtown|district|county|region"
    rf"|valley|city|town)\b| only\b|,)",
    re.I,
)
_WORDS = frozenset(
    ["ceos", "cfos", "coos", "cios", "ctos", "cmos", "csos", "chros", "cisos", "executives", "presidents", "owners",
    "founders", "directors", "managers", "partners", "superintendents", "trustees", "treasurers",
     "chairs", "mayors", "publishers", "principals", "counsel", "heads", "vps", "gms", "eds", "administrators",
     "bankers", "controllers", "successors", "innkeepers", "operators", "restaurateurs", "hoteliers", "retailers",
     "merchants", "headmasters"]
)  # fmt: skip

_TITLE = re.compile(
    rf"^\W*(?:the )?(?:[\w&-]+ ){{0,3}}?{_RANK}'?(?:,? (?:and|&) (?:[\w-]+ )?{_RANK}'?)?(?: (?:(?:kitchen |dinner "
    rf"|long |corner |lunch |supper )?table|circle|supper|brown[- ]bag|group|huddle|gathering|get-together|meet-?up"
    rf"|meeting|session|call|bunch))?\W*(?:#?\d+\W*)?$",
    re.I,
)


@lru_cache(maxsize=20_000)
def of(text: str) -> str | None:
    """The words that say whose peers meet, or None."""
    if _WORDS.isdisjoint(words_of(text)):
        return None
    match = _MEETING.search(text) or _FOR.search(text) or _OF_FIRMS.search(text)
    return match.group(1).lower() if match else None


@lru_cache(maxsize=20_000)
def in_title(title: str) -> bool:
    """Whether a title is nothing but whose peers meet: "Plant Managers", "Restaurateurs' huddle"."""
    return _TITLE.match(title) is not None


__all__ = ["in_title", "of"]
