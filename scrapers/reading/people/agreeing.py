"""The roles of those announced, made to agree: who keeps an evening going, who presides over a debate, whose prize
stands among prizes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from hobnob import patterns as re
from hobnob.records import Role
from scrapers.reading import names
from scrapers.reading.names.vocabulary import HONORIFICS, OFFICES
from scrapers.reading.people import following
from scrapers.reading.people.context import Announced
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_GREETING = re.compile(
    r"\bwelcome (?:reception|party|breakfast|social|coffee|tea)\b|\b(?:reception|party|tea) (?:for|to welcome)\b", re.I
)
_ROWS = ("a label", "a row of the programme")


def agree(everyone: list[Announced], title: str) -> None:
    """Set right the roles that only the others show."""
    _keeps_going(everyone)
    _presides_over_debate(everyone)
    _prizes(everyone)
    _own_meeting(everyone, title)
    for told in everyone:
        if (
            told.role is Role.SPEAKER
            and (told.mention.position.title or "").lower().startswith("incoming ")
            and all(reason.why.lower() in ("“welcoming”", "“welcome”") for reason in told.reasons)
        ):
            told.role = Role.HONOREE
    if _GREETING.search(title):
        for told in everyone:
            if told.role is Role.SPEAKER and all(reason.why in ("“welcoming”", "“welcome”") for reason in told.reasons):
                told.role = Role.HONOREE


def moderates_next(everyone: list[Announced], lines: Iterable[Line]) -> None:
    """ "Join Dean Jane Roe … Dean Roe will moderate": what a later sentence says of one by office and surname."""
    brought = [
        told
        for told in everyone
        if told.role in (Role.SPEAKER, Role.PANELLIST)
        and not any(reason.own or reason.why.startswith(("the label", "the heading")) for reason in told.reasons)
    ]
    if not brought:
        return
    of_surname: dict[str, list[Announced]] = defaultdict(list)
    for told in everyone:
        of_surname[_surname(told)].append(told)
    for line in lines:
        for first, stop in line.sentences:
            at = first
            while at < stop and (line.low(at) in OFFICES or line.low(at) in HONORIFICS):
                at += 1
            if at + 1 >= stop or not line.tokens[at].capital:
                continue
            offices = [line.low(here) for here in range(first, at) if line.low(here) in OFFICES]
            called = [
                told
                for told in of_surname.get(line.low(at), ())
                if names.proper(told.mention.written).split()[0] not in offices
            ]
            if len({names.proper(told.mention.written) for told in called}) != 1 or not all(
                told in brought for told in called
            ):
                continue
            if not all(
                any(office in (told.mention.position.title or "").lower() for told in called) for office in offices
            ):
                continue
            said = following.read(line, at + 1, stop, False)
            if (
                (said.role is Role.MODERATOR or (said.role is Role.HOST and "host" in said.why))
                and said.own
                and not line.has(("next", "later"), at, stop)
            ):
                for told in called:
                    told.role = said.role
                    told.reasons = [said]
                    told.sentence = line.cut(first, stop)
                everyone[:] = [
                    told
                    for told in everyone
                    if not (
                        told.sentence == line.cut(first, stop)
                        and names.proper(told.mention.written) != names.proper(called[0].mention.written)
                        and _surname(told) == line.low(at)
                    )
                ]


def _surname(told: Announced) -> str:
    return told.mention.written.lower().split()[-1]


def _why(told: Announced) -> str:
    return " ".join(reason.why for reason in told.reasons).lower()


def _keeps_going(everyone: list[Announced]) -> None:
    """Who keeps things moving where nobody is asked keeps the evening."""
    if any(told.role in (Role.SPEAKER, Role.PANELLIST) and "bienvenue" not in told.sentence for told in everyone):
        return
    for told in everyone:
        if told.role is Role.MODERATOR and (
            (_why(told).startswith("“keep") and "moving" in _why(told)) or "“animation”" in _why(told)
        ):
            told.role = Role.HOST


def _presides_over_debate(everyone: list[Announced]) -> None:
    """ "Arguing yes: Ann Lee. Arguing no: Bob Ray. Cy Poe presides": who presides where two sides argue moderates."""
    if any(
        told.role is Role.PANELLIST and ("arguing" in _why(told) or "a side of a debate" in _why(told))
        for told in everyone
    ) and not any(told.role is Role.MODERATOR for told in everyone):
        for told in everyone:
            if told.role is Role.HOST and "presid" in _why(told):
                told.role = Role.MODERATOR


def _prizes(everyone: list[Announced]) -> None:
    """ "Farmer of the Year: Ann Lee", and below it "Friend of Agriculture: Bob Ray": a label among those of prizes is
    one."""
    if any(
        told.role is Role.HONOREE
        and told.reasons[0].why.startswith("the label")
        and " of the year" in told.reasons[0].why
        and len(told.sentence) < 90
        for told in everyone
    ):
        for told in everyone:
            if (
                told.role is Role.SPEAKER
                and told.reasons
                and told.reasons[0].why in _ROWS
                and len(told.reasons) == 1
                and ":" in told.sentence
                and len(told.sentence) < 90
            ):
                told.role = Role.HONOREE


_ELECTED = words(
    "mayor councilman councilwoman councilmember councilor councillor alderman alderwoman alderperson commissioner "
    "senator representative congressman congresswoman congressmember assemblyman assemblywoman assemblymember "
    "delegate supervisor sheriff"
)
_MEETS = (
    r"(?:town halls?|(?:community|neighborhood|district|ward|constituent) meetings?|listening sessions?"
    r"|office hours|community conversations?)"
)
_ANSWERS = (
    "“will give", "“will take", "“will answer", "“will present", "“will speak", "“will update", "“will provide",
    "“will share", "“will discuss", "“takes", "“gives", "“answers", "“speaks", "“presents",
)  # fmt: skip
_MEETING = re.compile(_MEETS, re.I)
_JOINED_FOR = re.compile(
    rf"\bjoin (?:[A-Z]\S* ){{1,6}}?(?:for|at|in) (?:a|an|his|her|their|the) [^.!?,;]{{0,40}}?{_MEETS}", re.I
)


def _own_meeting(everyone: list[Announced], title: str) -> None:
    """ "Join Mayor Jane Roe for a town hall", "Mayor Roe to hold town halls": a meeting with those who elected somebody
    is held by that one."""
    if any(told.role in (Role.HOST, Role.MODERATOR, Role.PANELLIST) for told in everyone):
        return
    elected = [
        told
        for told in everyone
        if told.role is Role.SPEAKER
        and not _ELECTED.isdisjoint((told.mention.position.title or "").lower().replace(",", " ").split())
    ]
    if len({told.mention.written for told in elected}) != 1:
        return
    surname = elected[0].mention.written.split()[-1].lower()
    called = _MEETING.search(title) is not None and surname in title.lower().replace("’", "'").replace("'s", "").split()
    if (
        called
        and not {"host", "hosts", "hold", "holds"}.intersection(title.lower().split())
        and any(
            reason.own and reason.role is Role.SPEAKER and reason.why.startswith(_ANSWERS)
            for told in elected
            for reason in told.reasons
        )
    ):
        # "Town Hall with Rep. Roe", where "Rep. Roe will take questions"
        return
    if called or any(_JOINED_FOR.search(told.sentence) for told in elected):
        for told in elected:
            told.role = Role.HOST


__all__ = ["agree", "moderates_next"]
