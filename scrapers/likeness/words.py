"""Text to words that can be compared, and which words name nothing in particular."""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache

from hobnob import patterns as re
from scrapers.likeness.spellings import QUARTERS, RUNS, SHORT
from scrapers.likeness.vocabulary import GENERIC, SMALL, USUAL, VENUE_GENERIC
from scrapers.reading.words import words as vocabulary

_APOSTROPHE = re.compile(r"(?<=\w)['’‘`](?=\w)")
# before these "St." is a saint's, at the end or after another word a street's
_BEFORE_SAINT = frozenset(("of", "at", "in", "the", "and", "downtown", "east", "west", "north", "south"))
_SAINTS = vocabulary(
    "john joseph joe mary paul peter patrick jame anne ann andrew bart bartholomew luke mark matthew michael thoma "
    "franci anthony agne clare cecilia vincent stephen nichola martin"
    " george elizabeth catherine bernard benedict augustine ambrose jude loui helen theresa therese rose raphael "
    "gabriel philip alban brigid"
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})
_ELIDED = re.compile(r"\b([dl])['’](?=[^\W\d_])")
_WORD = re.compile(r"[a-z0-9]+")
_INITIAL = dict(zip(("and", *map(str, range(1, 11))), "nottffssent", strict=True))
_INITIALS = re.compile(r"\b(?:[a-z]\.){2,}")


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Lower case, no accents, no apostrophes, "&" as "and", one space between words."""
    return folded(text)


def folded(text: str) -> str:
    """``fold`` for long texts, which are not worth remembering."""
    if "&" in text:
        text = html.unescape(text)
    text = text.replace("&", " and ")
    if not text.isascii():
        text = text.translate(_UMLAUTS)
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    text = _ELIDED.sub(r"\1 ", text).lower()
    text = _INITIALS.sub(lambda m: m.group().replace(".", ""), _APOSTROPHE.sub("", text))
    return " ".join(_WORD.findall(text))


# what ends so when it is one: no "movy"
_IN_IE = vocabulary(
    "movie cookie brownie zombie rookie veggie selfie smoothie foodie prairie birdie collie indie hippie goalie oldie "
    "goodie newbie hoagie genie boogie calorie pixie hoodie"
)


def singular(word: str) -> str:
    """A plain plural's singular: enough to make "Luncheons" and "Luncheon" one."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-1] if word[:-1] in _IN_IE else word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


GENERIC_STEMS = GENERIC | {singular(word) for word in GENERIC}
USUAL_STEMS = USUAL | {singular(word) for word in USUAL}
VENUE_STEMS = VENUE_GENERIC | {singular(word) for word in VENUE_GENERIC}


@lru_cache(maxsize=8192)
def words(text: str) -> tuple[str, ...]:
    """The folded words of a text, singular, in full and with digits for numbers."""
    return words_of(fold(text))


def words_of(folded: str) -> tuple[str, ...]:
    """``words`` of what was folded before, not remembered."""
    return tuple(singular(word) for word in _in_full(folded.split()))


def _in_full(told: list[str]) -> Iterator[str]:
    at, end = 0, len(told)
    while at < end:
        word = told[at]
        run = (
            next((run for run in RUNS[word] if tuple(told[at : at + len(run[0])]) == run[0]), None)
            if word in RUNS
            else None
        )
        if run is not None:
            yield from run[1]
            at += len(run[0])
            continue
        if word == "st":
            saint = at + 1 < end and (at == 0 or told[at - 1] in _BEFORE_SAINT or singular(told[at + 1]) in _SAINTS)
            yield "saint" if saint else "street"
        elif word == "n" and 0 < at < end - 1 and not told[at - 1].isdigit():
            yield "and"  # "Sip 'n' Stroll"
        elif len(word) == 1 and at + 2 < end and told[at + 1] == "and" and len(told[at + 2]) == 1:
            yield f"{word}n{told[at + 2]}"
            at += 2
        elif len(word) >= 8 and word.endswith("fest"):
            yield word[:-4]
            yield "festival"
        else:
            yield from SHORT.get(word) or SHORT.get(singular(word), (word,))
        at += 1


# "SHRM", which stands as it is in the letters of its chapters
_ACRONYM = 5
_MOST_LETTERS = 6


@lru_cache(maxsize=8192)
def letters(name: str, town: frozenset[str]) -> frozenset[str]:
    """The abbreviations of a name without its town, or with the town last: "edc" for a town's Economic Development
    Council, "ypm" for Marchand's Young Professionals."""
    from scrapers.reading.names.vocabulary import is_ordinary

    rest = [word for word in name.split() if not town.issuperset(words(word))]
    last = "".join(word[0] for word in fold(name).split() if word in town)
    if not last or not rest:
        return frozenset()
    told = [word for word in fold(" ".join(rest)).split() if word not in SMALL]
    short = told[0] if len(told) == 1 and rest[-1].isupper() else "".join(word[0] for word in told)
    found = (short, f"{short}{last}")
    return frozenset(
        put
        for put in found
        if 3 <= len(put) <= _MOST_LETTERS and put not in USUAL_STEMS | GENERIC_STEMS and not is_ordinary(put)
    )


@lru_cache(maxsize=8192)
def initials(name: str) -> frozenset[str]:
    """The abbreviations of a name of several words: "rvshrm" and "rvsfhrm" for one that has a small word."""
    told = fold(name).split()
    telling = [word for word in told if word not in SMALL]
    short = {word.lower() for word in name.split() if word.isupper() and len(word) <= _ACRONYM}
    found = {"".join(word[0] for word in some) for some in (told, telling)}
    found |= {"".join(QUARTERS.get(word, word[0]) for word in telling)}
    found.add("".join(word if word in short else word[0] for word in telling))
    found |= {"".join(word[0] for word in telling if word not in ("commerce", "inc", "greater"))}
    if " of " in f" {' '.join(told)} ":
        # "League of Women Voters of Routt County" is "LWV"
        last = len(told) - 1 - told[::-1].index("of")
        found.add("".join(word[0] for word in told[:last] if word not in SMALL))
    if told and told[-1] == "county" and len(telling) > 4:
        found.add("".join(word[0] for word in telling[:-2]))
    if "chamber" in told:
        found |= {
            "".join(word[0] for word in some if word not in SMALL)
            for some in (
                told[: told.index("chamber")],
                [word for word in told[: told.index("chamber")] if word != "greater"],
            )
        }
    if told and told[-1] == "chamber":
        found |= {f"{letters}{rest}" for letters in found for rest in ("c", "oc")}
    return frozenset(letters for letters in found if len(letters) >= 3)


def are_initials(letters: str, told: tuple[str, ...], *, more: int = 0) -> bool:
    """Whether letters are the initials of two words at least, small ones left out or not; with ``more``, of a name that
    goes on."""
    runs = told, tuple(word for word in told if word not in SMALL)
    return any(
        len(run) >= 2 and letters.startswith("".join(word[0] for word in run)) and len(letters) - len(run) <= more
        for run in runs
    )


def _stand_for(letters: str, told: tuple[str, ...]) -> bool:
    """Whether letters are the initials of words; "and" is an "a" or the "n" of "F&M", "3" the "t" of three."""
    return all(word[0] == letter or _INITIAL.get(word) == letter for letter, word in zip(letters, told, strict=True))


def spelled_out(short: tuple[str, ...], long: tuple[str, ...]) -> tuple[str, ...]:
    """``long`` with each run of words whose initials stand in ``short`` put as those initials."""
    if "cu" in long and any(letters.endswith("cu") and len(letters) > 3 for letters in short):
        in_full = tuple(part for word in long for part in (("credit", "union") if word == "cu" else (word,)))
        if (put := _put_short(short, in_full)) != in_full:
            return put
    return _put_short(short, long)


def _put_short(short: tuple[str, ...], long: tuple[str, ...]) -> tuple[str, ...]:
    for letters in short:
        if not 3 <= len(letters) <= 8 or letters in long:
            continue
        for at in range(len(long) - len(letters) + 1):
            if _stand_for(letters, long[at : at + len(letters)]):
                long = (*long[:at], letters, *long[at + len(letters) :])
                break
    return long


_ROOT = 6
_ENDING = re.compile(r"(?<=\w{4})(?:ing|er|ed|e)$")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A word without the ending of its form: "starting" and "start"."""
    return _ENDING.sub("", word)


def root(word: str) -> str:
    """The beginning that forms of one word have in common: "inaugural" and "inauguration"."""
    return stem(word)[:_ROOT]


_DOUBLED = re.compile(r"(.)\1")


def close(a: str, b: str) -> bool:
    """One word in two spellings."""
    if a == b:
        return True
    if a[0] != b[0]:
        return False
    if len(a) >= 4 and len(b) >= 4 and stem(a) == stem(b):
        return True
    if len(a) < 7 or len(b) < 7 or a.isdigit() or b.isdigit():
        # in short words a letter makes another word: "founder" and "funder"
        if len(a) != len(b):
            return min(len(a), len(b)) >= 6 and _DOUBLED.sub(r"\1", a) == _DOUBLED.sub(r"\1", b)
        return len(a) >= 4 and sorted(a) == sorted(b)
    from rapidfuzz.distance import DamerauLevenshtein

    return bool(DamerauLevenshtein.distance(a, b, score_cutoff=1) <= 1)


@lru_cache(maxsize=8192)
def is_no_word(word: str) -> bool:
    """Whether a word is no ordinary one, as a surname is."""
    from scrapers.reading.names.vocabulary import ordinary

    return word.isalpha() and len(word) >= 4 and not {word, f"{word}s", f"{word}ing"} & ordinary()


def within(some: frozenset[str], others: frozenset[str], alike: Callable[[str, str], bool] = close) -> frozenset[str]:
    """Those of ``some`` that stand among ``others``, spelling slips forgiven."""
    exact = some & others
    rest = some - exact
    if not rest or not others:
        return exact
    return exact | {word for word in rest if any(alike(word, other) for other in others)}


def not_cut(some: frozenset[str], others: frozenset[str], *, least: int = 3) -> frozenset[str]:
    """Those words that are no shorter or longer form of another of ``least`` letters: "Comm." for "Commissioner"."""
    return frozenset(
        word
        for word in some
        if not any(
            min(len(word), len(other)) >= least and (word.startswith(other) or other.startswith(word))
            for other in others
        )
    )


def slip(a: str, b: str) -> bool:
    """One name in two spellings; of a house's name, where a letter more or less makes no other word."""
    if close(a, b):
        return True
    if min(len(a), len(b)) < 5 or a[0] != b[0] or a.isdigit() or b.isdigit():
        return False
    from rapidfuzz.distance import DamerauLevenshtein

    return len(a) != len(b) and bool(DamerauLevenshtein.distance(a, b, score_cutoff=1) <= 1)
