"""By which part of a name further sentences call somebody: the given name, a short one, the surname, a rank before
it."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Person
from scrapers.reading.words import words


def by_part(lacking: set[str], found: dict[str, Person], part: int) -> dict[str, str]:
    """The keys of those lacking by their given name or surname, where nobody else found has the same."""
    every = [key.split()[part] for key in found]
    return {key.split()[part]: key for key in lacking if every.count(key.split()[part]) == 1}


def nicknames(lacking: set[str], found: dict[str, Person]) -> dict[str, str]:
    """The keys of those lacking by the nickname that their name holds: "Olu" of 'Oluwaseun "Olu" Adebayo'."""
    return {match[1].lower(): key for key in lacking if (match := _NICKNAME.search(found[key].name))}


_NICKNAME = re.compile(r"[\"“(]([A-Z][a-z]+)[\"”)]")


def by_given_name(low: str, firsts: dict[str, str]) -> str | None:
    """Whom a given name at the opening of a sentence means: Ray is Raymond, and Liz Elizabeth."""
    if low in firsts:
        return firsts[low]
    told = [
        key
        for name, key in firsts.items()
        if (len(low) > 2 and name.startswith(low)) or name in _SHORT_FOR.get(low, ())
    ]
    return told[0] if len(told) == 1 else None


_SHORT_FOR = {
    "bill": ("william",), "will": ("william",), "bob": ("robert",), "rob": ("robert",), "jim": ("james",),
    "jimmy": ("james",), "mike": ("michael",), "dick": ("richard",), "rick": ("richard",),
    "kate": ("katherine", "kathryn"), "kathy": ("katherine", "kathleen", "kathryn"), "katie": ("katherine", "kathryn"),
    "liz": ("elizabeth",), "beth": ("elizabeth",), "betsy": ("elizabeth",), "peggy": ("margaret",),
    "meg": ("margaret",), "maggie": ("margaret",),
    "jack": ("john",), "ted": ("edward", "theodore"), "chuck": ("charles",), "charlie": ("charles",),
    "tony": ("anthony",), "andy": ("andrew",), "drew": ("andrew",), "becky": ("rebecca",),
    "debbie": ("deborah", "debra"), "patty": ("patricia",), "trish": ("patricia",),
    "jenny": ("jennifer",), "sandy": ("sandra",), "susie": ("susan",), "terry": ("terrence", "teresa", "theresa"),
    "larry": ("lawrence",), "jerry": ("gerald", "jerome"), "hank": ("henry",), "harry": ("harold", "henry"),
    "al": ("albert", "alfred", "alan"), "vicky": ("victoria",),
}  # fmt: skip
"""Short names that are not the beginning of the long one."""
_RANKS = words(
    "general gen colonel col captain capt major maj admiral adm commander cmdr lieutenant sergeant sgt professor prof "
    "chef coach ambassador bishop"
)


def rank(person: Person, office: str) -> bool:
    """Whether "General Roe" may be "Lt. Gen. Jane Roe": by the office or the rank of the title."""
    return office in _RANKS and any(
        word[:3] == office[:3] for word in (person.title or "").lower().replace(",", " ").split()
    )


__all__ = ["by_given_name", "by_part", "nicknames", "rank"]
