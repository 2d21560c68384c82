"""Sponsors and hosts that are organisations: "Presenting Sponsor: KeyBank", "hosted by Acme Brewing".

``row`` holds a line and the words that announce, ``behind`` and ``sponsors_named`` the lists that follow a word of
those who pay, ``hosted`` those behind a word of hosts, ``before`` those whom it is said of, with ``sponsoring``,
``opening`` those that a text begins with, ``inviting`` those in the midst of its first sentences, ``acting`` those told
by what they do, ``abroad`` those called in French or Spanish, ``levels`` the rows of levels, behind what ``starts``
passes over, ``fields`` the rows of a list of sponsors by what they pay for, ``funding`` whose money and name it has,
``gifts`` who gives its guests food, drink or prizes, ``below`` those in rows of their own, ``partners`` those below
that word alone, ``ranked`` levels on one line, ``earlier`` what is of other years, ``helped`` whose feast it is,
``shared`` one word for several, ``lists`` the names themselves, with ``called_after``, ``beyond`` and ``somebody``,
``gapped`` those whose verb is told once, and ``called`` what tells a body from a gathering.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from hobnob import patterns as re
from hobnob.records import Organization
from scrapers.reading.bodies import LEGAL
from scrapers.reading.organizations import (
    abroad,
    acting,
    before,
    behind,
    below,
    earlier,
    fields,
    funding,
    gifts,
    helped,
    holding,
    hosted,
    inviting,
    lists,
    opening,
    owned,
    partners,
    ranked,
    shared,
)
from scrapers.reading.organizations.lists import MOST
from scrapers.reading.organizations.row import HOST, LEVELS, MONEY, PAYING, PAYS, SPONSOR, Row
from scrapers.reading.tokens import sentences, tokens
from scrapers.reading.words import words

_LONGEST = 20_000
_OPENING = 2
"""The title and the first line of the text: who holds a gathering is told there without more ado."""
_DOTS = re.compile(r"(?<=\w) ?(?:\.{4,}|…{2,}) ?(?=\w)")
"""The dots that lead from what is paid for to who pays."""
_UNSURE = words("possible you support")
_NEAR = 8
"""Lines in which bodies that invite or present are sought."""
_EARLY = 4
"""Lines in which what a body did, or does for its gathering, is of this one."""
_CUES = (
    abroad.CUES
    | funding.MONEY
    | funding.NAME
    | SPONSOR
    | HOST
    | LEVELS
    | PAYS
    | words(
        "paid donors investors benefactors patrons contributors in-kind backers funders underwrite put convened "
        "organized organised offered open possible by through you support assistance sponsorship hosted co-hosted "
        "cohosted co-presented hosting sponsoring opens opening open partnership collaboration conjunction event "
        "mixer luncheon meeting underwriting sponsoring coordination cooperation teaming teams team teamed joining "
        "produced funded operated managed run association funding organizer organizers organiser organisers "
        "co-organizer co-organizers arranged level invited program project initiative coordinated invitation service "
        "benefactor patron donor friend friends supporter supporters champion champions leader leaders visionary "
        "contributor grâce host/sponsor sponsor/host hosts/sponsors"
    )
)
_SEVERAL = words(
    "benefactors donors investors patrons contributors sponsors co-sponsors cosponsors underwriters hosts co-hosts "
    "cohosts partners platinum gold silver bronze oro plata bronce patrocinadores"
)
_SIGNS = (
    "possible", "sponsor", "underwrit", "present", "host", "brought to", "possible by", "support", "provided by",
    "opens its doors", "oro", "plata", "bronce", "platinum", "gold", "silver", "bronze", "diamond",
    "ruby", "emerald", "pearl", "sapphire", "copper", "titanium", "crystal", "premier", "signature", "partner", "help",
    "patrocina", "collaboration", "conjunction", "joint", "hold", "welcome", "invite", "meet", "opens its", "open its",
    "open their", "opening its doors", "opening their doors", "convened by", "put on by", "join", "gather", "throw",
    "meeting of", "meetings of", "dinner of", "luncheon of", "banquet of", "breakfast of", "conference of", "picnic of",
    "schedul", "conduct", "convene", "celebrates", "kick", "teaming", "team up", "teams up", "teamed", "joining forces",
    "coordination", "cooperation", "produced by", "funded", "funds", "organized by", "organised by", "offered by",
    "will honor", "will honour", "will recogni", "will celebrate", "celebrate ", "organizing", "organising",
    "operated by", "managed by", "run by", "offered through", "we at", "association with", "organizer", "organiser",
    "annual", "program of", "project of", "initiative of", "service of", "coordinated by", "putting on", "offer",
    "provide", "sponsors", "funding", "auspices", "presentation of", "partnered", "bringing", "having a", "staging",
    " by the", "event by", "meetup by", "lädt", "laden", "proud", "pleased", "excited", "delighted", "thrilled",
    "honored", "thanks", "feature", "announc", "welcom", "gearing", "looking for", "preparing for", "getting ready",
    "seeking", "accepting", "returning", "invit", "encourag", "recogni", "postponed", "inducted", "we conduct",
    "staged", "throws", "held", "courtesy of", "compliments of", "cortes", "donated by", "furnished by", "supplied by",
    "prizes from", "is on ", "are on ", "grant from", "gift from", "gift of", "swag from", "generosity of",
    "giveaways from", "thank ", "arranged by", " level:", "commandit", "partenaire", "présent", "offert", "parrain",
    "organisé", "organizad", "presentad", "auspiciad", "t'attend", "t’attend", "vous ", "acknowledg", "grateful",
    "paid for by", "donors", "investors", "benefactor", "patron", "contributor", "champion", "visionary", "friend",
    "donor", "leader", "grâce", "shout", "in-kind", "backers", "funders", "hôte", "anfitri", "organiza", "organisat",
    "colabora", "soutien", "appui", "apoyo", "patrocinio", "partenariat", "alianza", "closest", "longest", "beverage",
)  # fmt: skip


def sponsors(text: str, title: str = "") -> tuple[Organization, ...]:
    """The organisations that the text names as sponsors, in its order, behind those of its title: "Mixer - Sponsored by
    Acme"."""
    told = _organizations(text, SPONSOR, behind.paid, earlier.latest(title))
    row, cues = _cued(title.partition("\n")[0])
    begins = [(behind.paid(row, first, at, stop), stop) for first, at, stop in cues if row.low(at) in MONEY - _UNSURE]
    names = [name for begin, stop in begins if begin for name in lists.read(row, begin, stop, paid=True)]
    known = {one.name.casefold() for one in told}
    return (*(Organization(name=name) for name in dict.fromkeys(names) if name.casefold() not in known), *told)[:MOST]


def hosts(text: str) -> tuple[Organization, ...]:
    """The organisations that the text names as hosts."""
    return _organizations(text, HOST, hosted.begin)


def _organizations(
    text: str, nouns: frozenset[str], cue: Callable[[Row, int, int, int], int], latest: int = 0
) -> tuple[Organization, ...]:
    found: dict[str, Organization] = {}
    lines = [
        _DOTS.sub(": ", line) if ".." in line or "……" in line else line
        for line in text[:_LONGEST].split("\n")
        if line.strip()
    ]
    paid = False
    opens = _OPENING + (len(lines) > 1 and lines[1].startswith(lines[0]))
    for place, line in enumerate(lines):
        row, cues = _cued(line)
        told: list[str] = []
        for first, at, stop in cues:
            if row.low(at) in nouns and earlier.is_past(row, first, at, latest):
                continue
            begin = cue(row, first, at, stop)
            names_of = (
                lists.read(
                    row,
                    begin,
                    stop,
                    paid=row.low(at) in PAYING or (nouns is SPONSOR and row.low(at) == "by"),
                    several=row.low(at) in _SEVERAL,
                )
                if begin
                else list(before.read(row, first, at, stop, nouns))
            )
            if 0 < begin < len(row.tokens) and first == 0 and begin < 6 and row.mark(begin - 1) == ":":
                names_of = (ranked.read(row, begin) if nouns is SPONSOR else []) or below.whole(row, begin, names_of)
            if 0 < begin < len(row.tokens) and not names_of:
                # "Thank you to Acme, our breakfast sponsor, and to all who came"
                names_of = list(before.read(row, first, at, stop, nouns))
            if begin == len(row.tokens) and not names_of:
                names_of = below.read(lines[place + 1 : place + 1 + MOST], paid=nouns is SPONSOR)
            told += names_of
        if nouns is HOST and place < _NEAR:
            for first, stop in sentences(row.tokens):
                near = place < opens and first == 0
                told += (
                    opening.holder(row, first, stop, near=near)
                    or inviting.read(row, first, stop, near=near, heads=place == 0)
                    or helped.read(row, first, stop)
                    or _active(
                        row,
                        first,
                        stop,
                        near=place < _EARLY and not found and not told,
                        early=place < _EARLY and not found and (not told or row.low(first) == "in"),
                        opens=place < opens,
                        title=lines[0],
                    )
                )
        if nouns is SPONSOR:
            told += [name for first, stop in sentences(row.tokens) for name in gifts.read(row, first, stop)]
            if not told:
                told = partners.read(line, lines[place + 1 :])
            told += fields.in_sentences(line) if told else []
            if not told and (paid or fields.of_a_game(line)):
                told = fields.read(line)
            paid = bool(told) and fields.is_field(line) and (paid or fields.of_one(line))
        latest = max(latest, earlier.latest(line))
        for name in (one for joint in map(owned.itself, told) for one in shared.apart(joint)):
            found.setdefault(name.casefold(), Organization(name=name))
    whole = [key for key in found if ", " in key]
    firms = {key.rpartition(" ")[0].rstrip(",") for key in found if key.rpartition(" ")[2].rstrip(".") in LEGAL}
    return tuple(
        one
        for key, one in found.items()
        if key not in firms and not any(key != other and f", {key}" in f", {other}" for other in whole)
    )[:MOST]


def _active(row: Row, first: int, stop: int, *, near: bool, early: bool, opens: bool, title: str) -> list[str]:
    """Those who do what makes them hosts, read from the beginning of their sentence, or back from their verb where that
    finds more of them."""
    acting_ones = acting.read(row, first, stop, near=early, opens=opens, title=title)
    holding_ones = holding.read(row, first, stop, near=near)
    return holding_ones if set(acting_ones) <= set(holding_ones) else acting_ones


@lru_cache(maxsize=1024)
def _cued(line: str) -> tuple[Row, tuple[tuple[int, int, int], ...]]:
    """The line, and where words of it that may announce stand: the first token of their sentence, theirs, and the
    sentence's end. Read once for sponsors and hosts."""
    if not any(map(line.lower().__contains__, _SIGNS)):
        return Row(line, []), ()
    row = Row(line, tokens(line))
    return row, tuple(
        (first, at, stop)
        for first, stop in sentences(row.tokens)
        for at in range(first, stop)
        if row.tokens[at].low in _CUES
    )


__all__ = ["hosts", "sponsors"]
