"""What "of", "for", "as", "among" or "on" says of a name: the noun before it decides, mostly an occasion."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.people.cues import HONOUR, PAST_ONLY, PRIZES, ROLES, TALKS
from scrapers.reading.people.evidence import NOTHING, Evidence, against, fair, strong, weak
from scrapers.reading.people.leading.earlier import OF_EARLIER_YEARS, past
from scrapers.reading.people.leading.nouns import such_as
from scrapers.reading.people.leading.word import Word
from scrapers.reading.words import words

_GATHERED_FOR = words(
    "farewell reception party retirement celebration shower sendoff send-off roast dinner luncheon tribute "
    "recognition welcome installation ceremony investiture"
)
_PRIZE_FOR = words("pin pins award awards medal medals plaques fellowship fellowships")
_RAISED_FOR = words("scholarship fund vote named")
"""What is raised for somebody, or cast: they need not come."""


def for_(word: Word) -> Evidence:
    """ "a party for", "a pin for", "a fund for"."""
    noun = word.before()
    if noun in ("questions", "question") or (noun == "ready" and "questions" in (word.before(2), word.before(3))):
        return strong(Role.SPEAKER, "questions for them")
    if word.behind(("court",), 8) and word.behind(("honor",), 8):
        return strong(Role.HONOREE, "a court of honor for")
    if noun in _PRIZE_FOR and not word.line.tokens[word.at - 1].capital:
        return strong(Role.HONOREE, "a prize for")
    if noun in ("life", "benefit", "fundraiser", "vigil"):
        return against("for")
    if noun == "ask":
        return against("“ask for”")
    if word.behind(_GATHERED_FOR, 3):
        return strong(Role.HONOREE, "a party for")
    return against("for") if noun in _RAISED_FOR else NOTHING


_SAID = words("testimony testimonies remarks perspective perspectives insights views advice")
_APPOINTED = words("appointment election reappointment")
_STAFF = words("offices office staff representatives aides")
_UNVEILED = words("unveil unveils unveiled unveiling")
_THEIRS = PAST_ONLY | words(
    "life works music songs family families parents descendants members friends wife son daughter husband"
)
"""Of whom these are, they need not come."""
_MADE_OF = words("up consisting composed comprised panel lineup line-up trio consists roster team slate quartet duo")
_CEREMONY = words(
    "roast installation induction retirement swearing-in investiture recognition commissioning inauguration "
    "ordination celebration roasting enshrinement introduction"
)


def of_(word: Word) -> Evidence | None:
    """ "a ceremony of", "a panel of", "the home of", "the family of"."""
    noun = word.before()
    if noun == "class" and word.next().isdigit() and word.skipped < 3:
        # "Our speaker is class of 2009 alum Jane Roe"
        return None
    if word.low == "of" and word.next() == "fame":
        # "Hall of Fame broadcaster Jane Roe"
        return None
    if (told := _at_home(word)) is not None:
        return told
    if noun in _SAID and word.behind(("hear", "hears", "listen"), 6):
        # "Hear the testimony of former lineman Jane Roe"
        return strong(Role.SPEAKER, "hear what they say")
    if noun == "visit" and word.skipped < 4:
        # "Official visit of District Governor Jane Roe"
        return strong(Role.SPEAKER, "a visit of")
    if noun == "anything" and word.before(2) == "ask":
        return strong(Role.SPEAKER, "“ask anything of”")
    if noun in ("career", "contributions", "accomplishments", "achievements", "retirement") and word.behind(HONOUR, 5):
        return strong(Role.HONOREE, "a career is celebrated")
    if (noun in _APPOINTED or noun == "confirmation") and word.behind(HONOUR, 5):
        return strong(Role.HONOREE, "an appointment is celebrated")
    if noun in _APPOINTED:
        return against("only named to an office")
    if noun in _STAFF:
        return against("only their staff")
    if noun == "friends" and word.line.tokens[word.at - 1].capital:
        # "Friends of the Library president Jane Roe"
        return NOTHING
    if noun in ("place", "lieu", "behalf", "absence", "stead") and word.before(2) in ("in", "on"):
        # "Ann Lee sits on the panel in place of Jane Roe"
        return against("whose place another takes")
    if noun in ("yard", "garden", "gardens", "farm", "grave", "jersey", "likeness") and word.low == "of":
        return against("only what is theirs")
    if noun in ("guest", "guests") and word.skipped < 3:
        return against("only brings them")
    if noun == "names":
        return against("only their names")
    if (
        noun == "honor"
        and word.before(2) == "in"
        and word.behind(
            _GATHERED_FOR | {"tea", "breakfast", "lunch", "brunch", "open", "evening", "gala", "banquet"}, 7
        )
        and not word.behind(("named", "dedicated", "scholarship", "fund"), 7)
    ):
        # "a reception in honor of Jane Roe"
        return strong(Role.HONOREE, "a party in honor of")
    if noun == "portrait" and not _UNVEILED.isdisjoint(
        word.line.lows(word.floor, word.at) + word.line.lows(word.at, word.at + 14)
    ):
        return strong(Role.HONOREE, "a portrait unveiled")
    if noun in _THEIRS:
        return against(f"“{word.line.mark(word.at - 1)} of”")
    if word.behind(_MADE_OF, 3):
        if word.behind(("last", "past", "previous", "former", "defending"), 9):
            return OF_EARLIER_YEARS
        return (
            strong(Role.PANELLIST, "a panel of")
            if word.behind(("panel", "panelists", "judges"), 6)
            else strong(None, "made up of")
        )
    if noun in _CEREMONY and word.behind(("after", "following", "upon", "since"), 3):
        # "took the helm after the retirement of founder Jane Roe"
        return against("only what came before")
    return strong(Role.HONOREE, "a ceremony of") if word.behind(_CEREMONY, 3) else NOTHING


_NO_HOME = words("historic former boyhood childhood birthplace original late ancestral museum house")


def _at_home(word: Word) -> Evidence | None:
    """ "at the lakeside home of Jane Roe": whoever lives there opens the house."""
    if word.before() not in ("home", "residence"):
        return None
    near = word.line.lows(max(word.floor, word.at - 6), word.at - 1)
    return (
        strong(Role.HOST, "at the home of", own=True)
        if "at" in near and "the" in near and _NO_HOME.isdisjoint(near)
        else None
    )


_BRINGS_SUCH = words("meet hear pitch from speakers guests join featuring")


def as_(word: Word) -> Evidence:
    """ "speakers such as"."""
    if word.before() != "such":
        return NOTHING
    if word.before(2) in ROLES and past(word.line, word.at - 2, word.floor):
        return OF_EARLIER_YEARS
    if word.skipped < 2 and such_as(word):
        return fair(Role.SPEAKER, "speakers “such as”")
    return weak(Role.SPEAKER, "“such as”") if word.behind(_BRINGS_SUCH, 9) else NOTHING


def among(word: Word) -> Evidence | None:
    """ "a discussion among"."""
    return strong(Role.PANELLIST, "a talk among") if word.behind(TALKS, 3) else None


def between(word: Word) -> Evidence | None:
    """ "a conversation between"."""
    if word.behind(("debate", "debates"), 3):
        return strong(Role.PANELLIST, "a debate between", own=True)
    if not word.behind(TALKS, 4):
        return None
    if word.behind(("moderate", "moderates", "moderated", "moderating", "facilitated", "facilitate"), 7):
        # "Jane Roe moderated a conversation between Dean Ann Lee and Dean Bob Ray"
        return (
            NOTHING
            if word.behind(("once", "has", "have", "had"), 9)
            else strong(Role.PANELLIST, "a moderated talk between", own=True)
        )
    return strong(Role.SPEAKER, "a talk between")


_BESTOW = words("bestow confer pin bestowing conferring pinning bestowed conferred")
_BESTOWED = PRIZES | words("badge badges stripes ribbon")


def on(word: Word) -> Evidence | None:
    """ "bestow its Service Award on Judge Jane Roe", "pin badges on firefighters Ann Lee and Bob Ray"; else a topic or a
    time."""
    if (word.before() in _BESTOWED or word.low == "upon") and any(
        word.line.low(here).rstrip("s") in _BESTOW for here in range(max(0, word.at - 20), word.at)
    ):
        return strong(Role.HONOREE, "a prize bestowed on")
    if word.before() in ("conferred", "bestowed") and word.behind(PRIZES, 14):
        # "The Service Award will be conferred on Jane Roe"
        return strong(Role.HONOREE, "a prize bestowed on", own=True)
    return NOTHING if word.low == "on" else None


__all__ = ["among", "as_", "between", "for_", "of_", "on"]
