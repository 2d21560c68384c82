"""Text to words that can be compared, and which words name nothing in particular."""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache

_APOSTROPHE = re.compile(r"(?<=\w)['’‘`](?=\w)")
_COMPOUND = re.compile(r"\b(round|story|food|web|work|pot|book|fund|ground|clean) (table|time|bank|inar|shop|luck|mobile|raiser|breaking|up)s?\b")
_CREDIT_UNION = re.compile(r"\b(?:federal )?credit union\b|\bfcu\b")
_KING = re.compile(r"\bmartin luther king(?: jr| junior)?\b")
_SHORT = {
    "sen": "senator", "rep": "representative", "gov": "governor", "mtg": "meeting", "intl": "international", "natl": "national",
    "assn": "association", "assoc": "association", "comm": "committee", "dept": "department", "univ": "university", "ctr": "center",
    "centre": "center", "intro": "introduction", "ft": "featuring", "feat": "featuring", "bldg": "building", "cncl": "council", "mgmt": "management",
    "govt": "government", "governmental": "government", "legislator": "legislative", "legislature": "legislative",
    "career": "job", "careers": "job", "hiring": "job", "employment": "job", "recruitment": "job", "wkshp": "workshop", "conf": "conference",
    "bbq": "barbecue", "barbeque": "barbecue", "fest": "festival", "biz": "business", "b4": "before", "hrs": "hours", "1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth", "amp": "and", "tech": "technology", "info": "information", "yp": "young", "st": "saint", "mt": "mount", "cty": "county",
}  # fmt: skip
_WORD = re.compile(r"[a-z0-9]+")
_INITIALS = re.compile(r"\b(?:[a-z]\.){2,}")
_MONTHS = "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
_DAYS = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"



def vocabulary(text: str) -> frozenset[str]:
    """A word list as it is best read."""
    return frozenset(text.split())


# Words of event titles that any organiser uses for any event.
GENERIC = vocabulary(
    f"""
    a an and how what why who at by for from in of off on or our the to with your you we us this that is are be its it all into up out
    no not new more near via vs am pm noon est edt cst cdt mst mdt pst pdt et ct mt pt rsvp tba tbd
    {_MONTHS} {_DAYS} day days week weekly biweekly month monthly quarter quarterly year yearly annual annually daily
    spring summer fall autumn winter holiday seasonal today tonight morning afternoon evening night
    event events meeting meetings meet meetup gathering session sessions program programme series edition special
    regular monthly general membership member members chapter visitor visitors guest guests public free open please join register
    registration now save date upcoming featuring featured presents presented present presenting hosted host hosts
    hosting sponsor sponsored sponsors sponsoring co joint multi together celebrate celebrating celebration welcome
    chamber chambers commerce council association club society organization group community local area regional
    greater business businesses after before hours hour five mixer mixers networking network social socials happy
    schmooze connect connection connections connecting breakfast coffee lunch luncheon lunches dinner banquet supper
    brunch reception party ribbon cutting cuttings grand opening openings reopening groundbreaking
    webinar webinars virtual zoom online person hybrid live
    cancelled canceled postponed rescheduled updated reminder sold board director directors trustee trustees
    featuring feat with class classes
    """
)  # fmt: skip

# Words that say which of an organiser's usual things it is, though many organisers have them.
USUAL = vocabulary(
    """
    leads lead referral ambassador ambassadors committee board directors trustees professionals professional young
    women woman men executive executives leadership nonprofit orientation workshop training seminar roundtable
    forum gala awards award golf outing tournament expo fair showcase tour summit conference symposium
    speaker speakers panel discussion legislative government affairs economic development small
    rotary kiwanis lions toastmasters bni sertoma optimist exchange jaycees weekly
    storytime story time toddler baby preschool family kids teen teens adult adults book books craft crafts
    yoga bingo trivia game games movie film music concert market festival run walk show
    blood drive food pantry cleanup volunteer volunteers service fundraiser auction
    learn learning wake eggs issues toast wine beer taste pancake spaghetti fish fry chili town city county village
    easter egg hunt halloween trunk treat christmas tree lighting santa parade fireworks memorial labor veterans
    thanksgiving shred shredding touch truck park night paint sip vendor farmers open mic car cruise resume job jobs help search basic basics
    career hiring classic scramble invitational roundup update updates state address outlook forum legislators office closed closing
    """
)  # fmt: skip

_SMALL = vocabulary("a an and at by for from in of on or the to")

VENUE_GENERIC = vocabulary(
    """
    the at of and in on a an to by room rooms hall center centre hotel building bldg suite ste floor fl conference
    ballroom main street st ave avenue road rd drive dr blvd community city county public office offices space
    lobby auditorium meeting event events venue location restaurant downtown campus inc llc co company usa
    country cc gc golf course
    library branch church school park club house inn resort bar grill cafe pub brewery brewing bank chamber commerce
    """
)  # fmt: skip

OPPOSED = tuple(
    vocabulary(group)
    for group in (
        "north south east west northeast northwest southeast southwest northern southern eastern western",
        "beginner beginners intermediate advanced",
        "men women mens womens",
        "toddler toddlers baby babies preschool kids teen teens tween adult adults senior seniors youth",
        "upper lower",
        "morning afternoon evening night am pm",
        "i ii iii iv v",
        "one two three four five six",
        "red blue green yellow orange purple white black gold silver",
        "spring summer fall autumn winter",
    )
)


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case, no accents, no apostrophes, "&" as "and", one space between words."""
    if "&" in text:
        text = html.unescape(text)
    text = unicodedata.normalize("NFKD", text.replace("&", " and "))
    text = "".join(c for c in text if not unicodedata.combining(c)).lower()
    text = _INITIALS.sub(lambda m: m.group().replace(".", ""), _APOSTROPHE.sub("", text))
    return " ".join(_WORD.findall(text))


def singular(word: str) -> str:
    """A plain plural's singular: enough to make "Luncheons" and "Luncheon" one."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


GENERIC_STEMS = GENERIC | {singular(word) for word in GENERIC}
USUAL_STEMS = USUAL | {singular(word) for word in USUAL}
VENUE_STEMS = VENUE_GENERIC | {singular(word) for word in VENUE_GENERIC}


@lru_cache(maxsize=65536)
def words(text: str) -> tuple[str, ...]:
    """The folded words of a text, singular."""
    return tuple(singular(_SHORT.get(word, word)) for word in _COMPOUND.sub(r"\1\2", _KING.sub("mlk", _CREDIT_UNION.sub("cu", fold(text)))).split())


@lru_cache(maxsize=65536)
def initials(name: str) -> frozenset[str]:
    """The abbreviations of a name of several words: "rvshrm" and "rvsfhrm" for one that has a small word."""
    told = fold(name).split()
    telling = [word for word in told if word not in _SMALL]
    short = {word.lower() for word in name.split() if word.isupper() and len(word) <= 3}
    found = {"".join(word[0] for word in some) for some in (told, telling)}
    found.add("".join(word if word in short else word[0] for word in telling))
    found |= {"".join(word[0] for word in telling if word not in ("commerce", "inc", "greater"))}
    return frozenset(letters for letters in found if len(letters) >= 3)


def spelled_out(short: tuple[str, ...], long: tuple[str, ...]) -> tuple[str, ...]:
    """``long`` with each run of words whose initials stand in ``short`` put as those initials."""
    for letters in short:
        if not 3 <= len(letters) <= 8 or letters in long:
            continue
        for at in range(len(long) - len(letters) + 1):
            if "".join(word[0] for word in long[at : at + len(letters)]) == letters:
                long = (*long[:at], letters, *long[at + len(letters) :])
                break
    return long


_ENDING = re.compile(r"(?<=\w{4})(?:ing|er|ed|e)$")


def close(a: str, b: str) -> bool:
    """One word in two spellings."""
    if a == b:
        return True
    if len(a) >= 4 and len(b) >= 4 and _ENDING.sub("", a) == _ENDING.sub("", b):
        return True
    if len(a) < 5 or len(b) < 5 or a[0] != b[0] or a.isdigit() or b.isdigit():
        return False
    from rapidfuzz.distance import DamerauLevenshtein

    return bool(DamerauLevenshtein.distance(a, b, score_cutoff=1) <= 1)


def within(some: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """Those of ``some`` that stand among ``others``, spelling slips forgiven."""
    exact = some & others
    rest = some - exact
    if not rest or not others:
        return exact
    return exact | {word for word in rest if any(close(word, other) for other in others)}
