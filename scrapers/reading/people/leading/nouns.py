"""What a noun before a name says: its role at the gathering, or what the name is mentioned for."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.bodies import UNITS
from scrapers.reading.people import acclaim, evidence
from scrapers.reading.people.cues import DETERMINERS, HONOUR, ON_AIR, PRIZES, ROLES, TALKS
from scrapers.reading.people.evidence import NOTHING, Evidence, against, fair, strong
from scrapers.reading.people.leading.earlier import OF_EARLIER_YEARS, past, who_does
from scrapers.reading.people.leading.marks import DASHES, behind_colon, behind_dash
from scrapers.reading.people.leading.word import Word
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

PERFORMS = words(
    "band singer guitarist pianist dj duo trio vocalist drummer saxophonist harpist fiddler violinist cellist bassist "
    "songwriter musician orchestra musicians soloist tenor soprano baritone organist accordionist rapper"
)


def performers(word: Word) -> Evidence | None:
    """ "pianist Jane Roe": who only makes music."""
    if word.skipped < 2:
        return Evidence(evidence.AGAINST, Role.PERFORMER, "only makes music")
    return role_noun(word) if word.low in ROLES else None


_BEATS = words("beat beats defeat dethrone challenge top unseat topple outcook outrun outplay")


def champions(word: Word) -> Evidence | None:
    """ "challenge reigning champ Jane Roe": who is only there to be beaten, or is honoured."""
    if word.behind(_BEATS, 5):
        return against("only to be beaten")
    if word.before() in ("defending", "reigning"):
        return OF_EARLIER_YEARS
    return role_noun(word) if word.low in ROLES else None


def chairs(word: Word) -> Evidence | None:
    """Honorary chairs are honoured; others arrange."""
    return strong(Role.HONOREE, "honorary chairs", own=True) if word.before() in ("honorary", "honourary") else None


def of_the_year(word: Word) -> Evidence | None:
    """ "Officer of the Year Detective Jane Roe", "will recognize volunteers of the year Ann Lee and Bob Roe"."""
    if (
        word.skipped == 0
        and word.before() == "the"
        and word.before(2) == "of"
        and (word.capital or word.behind(HONOUR - {"thank"}, 9))
    ):
        return strong(Role.HONOREE, "of the year", own=True)
    return None


def concerned(word: Word) -> Evidence:
    """ "applicant", "remembering": the name is mentioned for something else."""
    return against(f"“{word.low}”")


_HONOURING = words(
    "induct inducts inducting honor honors honoring honour honours honouring recognize recognizes recognizing salute "
    "salutes saluting enshrine enshrines"
)
_IN_MEMORY = words(
    "scholarship scholarships fund bursary tournament outing lecture series award run walk ride concert garden bench "
    "name"
)
"""What bears the name of somebody who is dead, and honours them so."""
_HONOURED_NOW = words("honored honoured inducted recognized recognised posthumously enshrined receive")
_SPORTS = words(
    "soccer football basketball volleyball baseball softball lacrosse hockey rugby tennis wrestling game match"
)


def compared(word: Word) -> Evidence | None:
    """ "the late", "unlike", "against": the name is mentioned beside another; "Smith vs. Jones" debate."""
    if word.low == "than" and word.before() == "other":
        return None
    if word.low in ("vs", "versus", "v") and word.behind(_SPORTS, 4):
        return against("a team")
    if word.low in ("vs", "versus") and word.skipped == 0 and word.told_before:
        return strong(Role.PANELLIST, "against each other", own=True)
    if word.low == "like" and word.skipped < 2 and such_as(word):
        return fair(Role.SPEAKER, "speakers “like”")
    if word.low == "late" and word.before() == "the" and word.at - 2 > word.floor:
        mark = word.line.mark(word.at - 2)
        told = (
            behind_colon(word.line, word.at - 2, word.floor)
            if mark == ":"
            else behind_dash(word.line, word.at - 2, word.floor)
            if mark in DASHES
            else NOTHING
        )
        if told.role is Role.HONOREE and told.weight > 0:
            # "Lifetime Service – the late Jane Roe"
            return told
    if word.low == "late" and word.before() == "the" and acclaim.lists(word.line, word.at - 2):
        # "Inductees: Ann Lee, the late Jane Roe and Bob Ray"
        return strong(Role.HONOREE, "honoured after their death", own=True)
    if (
        word.low == "late"
        and word.before() == "the"
        and word.before(2) in _HONOURING
        and word.before(3) not in _IN_MEMORY
    ):
        # "This year we induct the late Jane Roe"
        return strong(Role.HONOREE, "honoured after their death", own=True)
    if (
        word.low == "late"
        and word.line.has(_HONOURED_NOW, word.at + 3, min(len(word.line.tokens), word.at + 24))
        and word.line.has(("will", "posthumously"), word.at + 3, min(len(word.line.tokens), word.at + 24))
    ):
        # "The late Jane Roe will be inducted"
        return strong(Role.HONOREE, "honoured after their death", own=True)
    return against(f"“{word.low}”") if word.skipped == 0 or word.low == "late" else NOTHING


_SUCH = words("speakers presenters experts instructors panelists leaders authors favorites favourites regulars back")
_COMING = words(
    "back hear join joins features featuring full lineup line-up program sessions returning welcome meet learn bring "
    "brings bringing"
)


def such_as(word: Word) -> bool:
    """Whether somebody is one of those who come: "hear from presenters like Jane Roe"; "past speakers like" are
    none."""
    return (
        word.behind(_SUCH, 3)
        and word.behind(_COMING, 14)
        and not word.behind(("past", "previous", "former", "last", "years", "have", "had", "were", "was"), 14)
    )


def sponsors(word: Word) -> Evidence | None:
    """ "sponsor Jane Roe"."""
    return against(f"“{word.low}”") if word.skipped == 0 else None


_PRIZES_OF_FAME = (
    "pulitzer", "emmy", "grammy", "oscar", "tony", "nobel", "peabody", "edgar", "hugo", "booker", "olympic", "survivor",
    "chopped", "idol", "fulbright", "rhodes", "macarthur", "guggenheim", "cup", "prize", "bowl", "series", "beard",
)  # fmt: skip
_ENDOWED = words("series fund endowment scholarship lectureship lecture prize fellowship chair professorship")
_SPEAKS = words("speaker keynoter presenter")


def role_noun(word: Word) -> Evidence | None:
    """ "our speaker", "moderator", "award recipient"; None where the noun is part of a job, and reading goes on."""
    line, at, floor, low, before = word.line, word.at, word.floor, word.low, word.before()
    if low in ("host", "hosts", "co-host") and (before in ON_AIR or _broadcasts(line.mark(at - 1))):
        return None
    if low in ("host", "hosts") and (told := _is_host_to(word)) is not None:
        return told
    if before == "by" and word.before(2) in PRIZES:
        return strong(Role.HOST, f"“{word.before(2)} by”", own=True)
    if low == "referee" and word.capital and line.mark(at - 1) in (",", ";"):
        # "Judge Jane Roe, Referee Bob Ray": an office of a court
        return None
    if low in ("music", "band"):
        return NOTHING
    if before == "(" and ROLES[low] is Role.HONOREE and word.before(2) in _ENDOWED and line.tokens[at - 2].capital:
        # "supported by the Five Friends Series (honoring Jane Roe)"
        return against("what is called after them")
    if low == "toastmaster" and before == "distinguished":
        # a rank of the club
        return None
    if low in ("master", "mistress", "roundtable", "readers"):
        return None
    if low == "speaker" and word.capital and before in ("house", "assembly"):
        # "House Speaker Jane Roe": an office
        return None
    if low in ("leader", "leaders") and before in ("discussion", "roundtable", "conversation"):
        return strong(Role.SPEAKER if before == "discussion" else Role.MODERATOR, f"“{before} {low}”", own=True)
    if (
        ROLES[low] is Role.HONOREE
        and (hands_over := who_does(line, at, floor)) is not None
        and hands_over.role is Role.HOST
    ):
        # "The award will be presented by 2023 recipient Jane Roe"
        return hands_over
    if past(line, at, floor):
        if line.mark(at - 2) == ":" and before in ("past", "former", "previous"):
            # "Speaker: past recipient Jane Roe"
            return behind_colon(line, at - 2, floor)
        return who_does(line, at, floor) or OF_EARLIER_YEARS
    if ROLES[low] is Role.HONOREE and _won_elsewhere(word):
        return None
    if ROLES[low] is Role.HONOREE and (told := _speaks_too(word)) is not None:
        return told
    return strong(ROLES[low], f"“{line.mark(at)}”", own=True)


def _won_elsewhere(word: Word) -> bool:
    """ "Pulitzer finalist Jane Roe will discuss", "Medal of Honor recipient": what somebody once won."""
    line, at, before = word.line, word.at, word.before()
    return (word.low == "recipient" and before == "honor" and word.before(3) == "medal") or (
        line.tokens[at - 1].capital and not word.capital and before.endswith(_PRIZES_OF_FAME)
    )


def _speaks_too(word: Word) -> Evidence | None:
    """ "Guest speaker is 2019 scholarship recipient Jane Roe", "Keynote speaker and scholarship recipient Jane Roe"."""
    if word.behind(("is",), 9) and word.behind(("speaker", "keynote"), 9):
        return strong(Role.SPEAKER, "“speaker is”", own=True)
    if word.behind(("and",), 5) and word.behind(_SPEAKS, 5):
        return strong(Role.SPEAKER, "“speaker and …”", own=True)
    by = next(
        (at for at in range(word.at - 1, max(word.floor, word.at - 4), -1) if word.line.low(at) in ("by", "from")), -1
    )
    if (
        by > 0
        and word.line.low(by - 1) in TALKS
        and (
            word.line.low(by - 1) in _KEYNOTES
            or any(word.line.mark(at).isdigit() and len(word.line.mark(at)) == 4 for at in range(by + 1, word.at))
        )
    ):
        # "Keynote by 2019 recipient Jane Roe"
        return strong(Role.SPEAKER, f"“{word.line.low(by - 1)} by”", own=True)
    return None


_KEYNOTES = words("keynote keynotes testimony testimonies testimonial testimonials")
_NO_ROLE_HOSTS = words("dad mom father mother family parents city hotel venue site")


def _is_host_to(word: Word) -> Evidence | None:
    """What "host" says where it is a family, a place, or a verb whose object the name is; None where it is who
    hosts."""
    line, at, floor, low, before = word.line, word.at, word.floor, word.low, word.before()
    if low == "host" and word.next() in _NO_ROLE_HOSTS:
        return NOTHING
    if low == "hosts" and word.capital and _body_hosts(line, at, floor):
        # "Elm Club Denver Hosts Jane Roe" of a heading: a guest
        return strong(Role.SPEAKER, "“Hosts”")
    if low == "hosts" and not word.capital and before in UNITS and word.before(2) not in ("your", "our", "with", "by"):
        # "The club hosts Jane Roe": a guest
        return strong(Role.SPEAKER, "“hosts”")
    if low == "host" and before == "to" and word.before(2) in ("thanks", "thank"):
        # "Our thanks to host Jane Roe"
        return None
    if low == "host" and before in ("to", "will", "we", "proudly"):
        return strong(Role.SPEAKER, "“host”")
    if (
        low == "host"
        and not word.capital
        and line.tokens[at - 1].capital
        and before in UNITS
        and at > floor
        and any(
            line.tokens[here].capital and line.low(here).endswith("s") and line.mark(here)[-2:-1] not in "'’"
            for here in range(floor, at)
        )
    ):
        # "The Friends of the Library host novelist Jane Roe"
        return strong(Role.SPEAKER, "“host”")
    return None


def _body_hosts(line: Line, at: int, floor: int) -> bool:
    """Whether "Hosts" is a verb, with nothing but capitals before it and one person behind."""
    guest = next((span for span in line.names if at < span.first <= at + 3), None)
    if (
        guest is None
        or at - floor < 2
        or line.low(at - 1) in ROLES
        or line.low(floor) in DETERMINERS
        or line.low(guest.end) in ("and", "&")
        or line.low(guest.first - 1) in ("and", "&")
    ):
        return False
    return all(token.word and token.capital for token in line.tokens[floor:at])


def _broadcasts(written: str) -> bool:
    """Whether the word is a station's letters: "WFAE host Jane Roe"."""
    text = written.partition("-")[0]
    return (
        text.isupper()
        and text.isalpha()
        and 2 < len(text) < 5
        and (text[0] in "WKC" or text in ("NPR", "PBS", "BBC", "ESPN", "CBS", "NBC", "ABC", "MPR"))
    )


__all__ = [
    "PERFORMS", "chairs", "champions", "compared", "concerned", "of_the_year", "performers", "role_noun", "sponsors",
    "such_as",
]  # fmt: skip
