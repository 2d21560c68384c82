"""A line of prose as words and marks, and where its sentences end."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from hobnob import patterns as re
from scrapers.reading.words import words

_TOKEN = re.compile(
    r"(?P<word>[^\W_](?:\w|['’&‑/+-](?=[^\W_])|[.:,](?=\d)|\.(?=[^\W_]))*(?:['’](?!\w))?)|(?P<mark>[^\w\s]|_)"
)
_ABBREVIATED = words(
    "ald cllr pte sgtmaj gysgt spc pfc dr mr ms mrs mx jr sr st lt co mt ft vs no fr hon rev sen rep gov gen col inc "
    "ltd esq sgt ste maj adm dra sra prof capt corp "
    "bros assn dept div atty supt cmdr brig msgr univ assoc asst exec cdr ltc cpl pvt det insp mfg natl intl ins hr "
    "pres vp ret dir lic wm chas geo thos mgr ofc cert ph.d ed.d psy.d d.min pharm.d m.ed b.ed m.div m.eng b.eng p.eng "
    "p.geo p.ag r.ph d.phil m.phil m.arch dr.ph sc.d au.d ed.s br cpt radm vadm msgt ssgt smsgt cmsgt tsgt cncl rec pr "
    "dist ptl sens reps drs profs messrs rtn govs jan feb aug sept oct nov dec feat ing lcda lcdo mtra mtro sra srta "
    "arq mme "
    "mlle"
)
_OPENERS = words(
    "the a an our we you your this that these those he she they it its his her their all each every both if in on at "
    "for to from with by as and but or so no not there here come join bring please register reservations tickets doors "
    "lunch dinner "
    "breakfast "
    "members guests seating space free cost questions rsvp contact call please meet hear learn enjoy don't see get "
    "light refreshments parking hosted sponsored presented gold silver bronze platinum presenting moderator panelists "
    "speakers speaker "
    "topic "
    "led moderated facilitated supper emcee attire after before when where what who how why"
)
"""Words that open a sentence behind an abbreviation, which may close one."""
_FIRM_ENDS = words("co inc ltd corp bros")
_AFTER_FIRM = words(
    "last next today tonight during while once also proceeds wear rain music live dogs kids children families beer "
    "wine snacks dress everyone anyone teams trivia"
)
"""Words that open a sentence behind the name of a firm."""


class Token(NamedTuple):
    """A word or a mark at ``[begin:finish]`` of its line; ``low`` is the word without capitals and closing dot."""

    text: str
    low: str
    begin: int
    finish: int
    word: bool
    capital: bool
    glued: bool
    """Whether no space stands before it."""


def tokens(line: str) -> list[Token]:
    """The words and marks of the line; the dot of an abbreviation or an initial belongs to its word."""
    return list(_read(line))


@lru_cache(maxsize=1024)
def _read(line: str) -> tuple[Token, ...]:
    """The same for whoever asks again: people, sponsors and hosts are sought in the same lines."""
    found: list[Token] = []
    last = 0
    for match in _TOKEN.finditer(line):
        begin, finish = match.span()
        if begin < last:
            continue
        text = match.group()
        if match.lastgroup != "word":
            found.append(_token(Token, (text, text, begin, finish, False, False, begin == last > 0)))
            last = finish
            continue
        if text in ("w", "W") and line[finish : finish + 1] == "/" and line[finish + 1 : finish + 2].isspace():
            # "manager w/ the Elm District"
            found.append(
                _token(Token, (line[begin : finish + 1], "with", begin, finish + 1, True, False, begin == last > 0))
            )
            last = finish + 1
            continue
        if (
            line[finish : finish + 1] == "."
            and _keeps_dot(text)
            and (text not in ("no", "No") or line[finish + 1 : finish + 3].strip()[:1].isdigit())
        ):
            finish += 1
            if (
                text.lower() in _FIRM_ENDS
                and line[finish : finish + 2] in ("'s", "’s")
                and not line[finish + 2 : finish + 3].isalnum()
            ):
                # "Acme Co.'s"
                finish += 2
            text = line[begin:finish]
        low, capital = _word(text)
        found.append(_token(Token, (text, low, begin, finish, True, capital, begin == last > 0)))
        last = finish
    return tuple(found)


_token = tuple.__new__
"""A token made without the checks of its class, which take longer than all else."""


@lru_cache(maxsize=20_000)
def _word(text: str) -> tuple[str, bool]:
    """The word in small letters, and whether it is written with a capital."""
    return text.lower().rstrip(".").replace("’", "'"), text[0].isupper() or (not text.islower() and _capital(text))


def _keeps_dot(text: str) -> bool:
    return (
        (len(text) == 1 and text.isalpha())
        or text.lower().rpartition("-")[2] in _ABBREVIATED
        or (text[-2:-1] == "." and text[-1].isalpha())
    )


def _capital(text: str) -> bool:
    """Whether a word that begins small is written as a name is: dell'Acqua, al-Amin, iHeart."""
    mark = next((at for at, letter in enumerate(text[:6]) if letter in "'’-"), -1)
    return (mark > 0 and text[mark + 1 : mark + 2].isupper()) or (text[1:3].isalpha() and text[1:2].isupper())


def sentences(found: list[Token]) -> Iterator[tuple[int, int]]:
    """The first and the next-after-last token of each sentence."""
    begin = 0
    for at, token in enumerate(found):
        if at + 1 == len(found):
            break
        following = found[at + 1]
        if token.text in (".", "!", "?", "…"):
            end = at + 1
            while end < len(found) and found[end].glued and found[end].text in '"”’)]!?.':
                end += 1
            if end < len(found) and not found[end].glued and end > begin and _opens(found[end]):
                yield begin, end
                begin = end
        elif (
            token.word
            and token.text[-1] == "."
            and following.capital
            and (
                (token.low in _FIRM_ENDS and following.low in _AFTER_FIRM)
                or following.low in _OPENERS
                or (token.low == "st" and _numbered(found, begin, at))
            )
        ):
            yield begin, at + 1
            begin = at + 1
    if begin < len(found):
        yield begin, len(found)


def _numbered(found: list[Token], begin: int, at: int) -> bool:
    """Whether "St." ends a street: "12 Main St. Office manager …", "40 N. Elm St. Doors open …"."""
    return any(
        found[here].text.isdigit() and here < at - 1 and all(found[between].capital for between in range(here + 1, at))
        for here in range(max(begin, at - 4), at - 1)
    )


def _opens(token: Token) -> bool:
    return (
        token.capital
        or token.text[0].isdigit()
        or token.text in "\"“‘'([•*$#"
        or (not token.text[0].isalpha() and token.text not in "–—-")
    )
