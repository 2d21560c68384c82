"""The people an organiser announces: name, title, organisation, role, and the sentence that says so.

Only who speaks, sits on a panel, moderates, hosts or is honoured. A text goes through these rooms:
``blocks``, ``layout`` and ``rows`` (lines, and the ``section`` that each stands in), ``names`` (where names stand),
``ahead`` and ``behind`` (what stands beside them: ``titles``, organisations, ``letters``), ``mentions`` (lists),
``leading`` and ``following`` (what announces them, or only mentions them), ``judging`` with ``settling``,
``neighbours``, ``grounds`` and ``sentence`` (what all that says of each), ``verdicts`` and ``refusals`` (is it enough,
which role), ``seating`` (who is on a panel together) and ``agreeing`` (roles that the others show), ``reports`` (what
is told afterwards), ``told_first``, ``their_talk``, ``biography`` with ``first_names``, ``of_one_firm`` and
``openings`` (what the rest of the text adds), ``facilitating`` (who gives what they facilitate), ``absent`` (who will
not come), ``signed`` (whose letter it is).
"""

from __future__ import annotations

from collections.abc import Iterable

from hobnob import patterns as re
from hobnob.records import Person, Role
from scrapers.reading import names
from scrapers.reading.html import plain
from scrapers.reading.occupations import head
from scrapers.reading.people import (
    absent,
    agreeing,
    biography,
    confirmed,
    emphasis,
    facilitating,
    family_firms,
    forms,
    judging,
    layout,
    mended,
    mentions,
    of_one_firm,
    openings,
    own_body,
    own_fields,
    paying,
    portrayed,
    programmes,
    reports,
    rows,
    seating,
    sent_from,
    sentence,
    signed,
    their_talk,
    told_first,
    treating,
    whose_day,
)
from scrapers.reading.people.context import Announced, Context
from scrapers.reading.people.evidence import Evidence
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import Position
from scrapers.reading.privacy import without_contacts
from scrapers.reading.words import words

LONGEST = 20_000
MOST = 40
_HEARD = re.compile(
    (
        r"\bhear (?:directly )?from (?:the )?(?:[\w’'-]+ ){0,2}?(?:those|people|folks|experts|leaders|owners|pros"
        r"|professionals|employers|executives|founders) who\b|\bhear from (?:two|three|four|five"
        r"|six) (?:[\w’'-]+ ){1,3}who\b"
    ),
    re.I,
)
"""Many are to be heard from, before any is named."""
_READINGS = re.compile(
    (
        r"\b(?:poetry|author|fiction|literary) readings?\b|\breading series\b|\b(?:visiting|featured) (?:writers|poets"
        r"|authors|readers)\b|\b(?:with|by) (?:writers|poets)\b"
    ),
    re.I,
)
"""Writers read."""
_MODERATED = re.compile(r"(?<!q&a )(?<!questions )\bmoderated by (?!you)", re.I)
"""Somebody moderates, be it no name that is known."""
_HERE = words(
    "winner winners recipient recipients honoree honorees finalist finalists inductee inductees nominee nominees "
    "leader leaders guide guides quizmaster auctioneer announcer toastmaster"
)
"""What somebody does here, and no job."""
_PRAISED = words("champion leader star hero volunteer mentor innovator pioneer trailblazer")
"""What a list of those who are honoured says of them, with a capital."""
_RANKS = words("gen col maj capt lt sgt adm cmdr cpl general colonel major captain lieutenant sergeant")
_PRIZE = re.compile(r"\bof the (?:Year|Month|Quarter|Week)$", re.I)


def find(text: str | None, *, title: str | None = None) -> list[Person]:
    """Everyone whom the text, or the event's title, announces; each name once, in reading order."""
    body = mended.text(emphasis.without(plain(text)[:LONGEST])) if text else ""
    named = " ".join(plain(title).split()) if title else ""
    if not names.possible(named) and not names.possible(body):
        return []
    context = Context(forms.read(named, body))
    listed = rows.gathered(layout.lines(body, context.form, named), body, context.form, named)
    context.talks = any(word in body.lower() for word in ("talk", "speaker", "presentation", "session"))
    low_named = named.lower()
    context.screened = any(
        word in low_named for word in ("film", "movie", "cinema", "book club", "book group", "book discussion")
    )
    context.listed = programmes.tells_of_talks(f"{named} {body}") and not context.screened
    context.sociable = not context.talks and any(
        word in low_named.split()
        for word in (
            "golf", "outing", "pancake", "5k", "picnic", "bingo", "rummage", "market", "carnival", "parade", "festival",
            "cookout", "raffle",
        )
    )  # fmt: skip
    context.taught = any(
        word in named.lower()
        for word in (
            "workshop", "training", "class", "course", "boot camp", "bootcamp", "certificate", "101", "basics",
            "writing", "essentials",
        )
    )  # fmt: skip
    context.discussed = not context.taught and (
        any(
            word in named.lower()
            for word in (
                "roundtable",
                "round table",
                "discussion",
                "community conversation",
                "community dialogue",
                "peer group",
            )
        )
        or "discussion" in body.lower()[:120]
    )
    context.reported = reports.looks_back(body)
    confirmed.confirm((line for line, _ in listed), body)
    low = body.lower()
    context.read = _READINGS.search(f"{named}\n{body[:600]}") is not None
    context.shown = any(word in named.lower() for word in ("exhibition", "exhibit:", "exhibit –", "exhibit -"))
    context.met = any(
        f"{talk} with the {one}" in body.lower()
        for talk in ("chat", "talk", "conversation", "q&a")
        for one in ("maestro", "maestra", "conductor")
    )
    context.contested = context.form is not forms.Form.CEREMONY and any(
        word in low for word in ("judges", "judging", "pitch", "ballot", "election", "will be elected", "vote")
    )
    context.opening = listed[0][0] if listed else None
    heading = Line(named)
    confirmed.confirm([heading], body)
    for line in (heading, *(line for line, _ in listed)):
        context.refused |= sentence.things(line)
    context.refused |= (
        portrayed.keys(heading, body)
        | openings.called(heading)
        | absent.keys(listed, heading)
        | absent.guests(listed)
        | signed.keys(listed)
    )
    everyone = judging.line(heading, None, context, heading=True)
    context.named = {names.proper(span.name) for span in heading.names if not span.thing}
    for line, section in listed:
        context.told = bool(everyone)
        everyone += judging.line(line, section, context)
    seating.honour_next(everyone, [line for line, _ in listed])
    agreeing.moderates_next(everyone, [line for line, _ in listed])
    seating.seat_rows(everyone, context.form)
    seating.seat_panel(everyone, heard=_HEARD.search(body) is not None, moderated=_MODERATED.search(body) is not None)
    everyone += seating.seat_with_moderator(everyone, [line for line, _ in listed])
    seating.seat_called_speakers(everyone)
    agreeing.agree(everyone, named)
    found: dict[str, Person] = {}
    for told in everyone:
        _keep(found, told)
    for told in _told_first(told_first.announced_next(listed, reported=context.reported), context, found):
        if context.form is not forms.Form.STORY or names.proper(told.mention.written) in context.named:
            _keep(found, told)
    if context.form in (forms.Form.PLAIN, forms.Form.PANEL) and not any(
        person.role in _TALKING for person in found.values()
    ):
        asked = any(person.role is Role.MODERATOR for person in found.values())
        for told in _told_first(told_first.described_only(listed, read=context.read), context, found):
            if asked:
                told.role = Role.PANELLIST
            _keep(found, told)
    if context.form is not forms.Form.MUSIC and not any(
        person.role in (Role.SPEAKER, Role.PANELLIST, Role.HONOREE) for person in found.values()
    ):
        for told in _told_first(their_talk.find(listed, named, body), context, found):
            told.role = Role.SPEAKER
            _keep(found, told)
    facilitating.settle(found, everyone, named, body)
    for told in paying.find((line for line, _ in listed), body):
        if names.proper(told.mention.written) not in context.refused:
            found.setdefault(names.proper(told.mention.written), _person(told))
    for told in treating.find(line for line, _ in listed):
        payer, held = _person(told), found.get(names.proper(told.mention.written))
        if names.proper(told.mention.written) not in context.refused and (
            held is None or (held.role is Role.SPEAKER and held.evidence == payer.evidence)
        ):
            found[names.proper(told.mention.written)] = payer
    for key in [
        key
        for key, person in found.items()
        if any(other.name.startswith(f"{person.name} ") for other in found.values())
    ]:
        # "Carol Ann" of "Carol Ann Bixby"
        del found[key]
    for key in [key for key, person in found.items() if _a_firm(person, found.values())]:
        # "Before joining Roe Whitlow": the firm of somebody else
        del found[key]
    for key in [key for key, person in found.items() if _firm_elsewhere(person, body)] if len(found) > 1 else ():
        # "a partner at Roe Whitlow LLP"
        del found[key]
    absent.once(found, f"{named}\n{body}".lower())
    for key, position in context.positions.items():
        if (person := found.get(key)) is not None and person.title is None and person.organization is None:
            found[key] = person.model_copy(update={"title": position.title, "organization": position.organization})
    own_fields.add(found, body)
    biography.add(found, listed)
    of_one_firm.add(found, body)
    openings.add(found, named, body)
    own_body.add(found, named, body)
    sent_from.add(found, named, body)
    family_firms.add(found, named, body)
    whose_day.add(found, named, body)
    for key, person in found.items():
        if person.title is not None and _of_several(person.title.lower()):
            # "attorneys Ann Lee and Bob Ray": a word for both, and the title of neither
            found[key] = person.model_copy(update={"title": None})
    return list(found.values())[:MOST]


def _a_firm(told: Person, everyone: Iterable[Person]) -> bool:
    """Whether what was taken for a person is the firm that another is from, without its last words: "Roe Whitlow" of
    "Roe Whitlow LLP"."""
    if told.title is not None or told.organization is not None:
        return False
    return any(
        other is not told
        and other.organization is not None
        and f"{other.organization} ".startswith((f"{told.name} ", f"{told.name}, "))
        for other in everyone
    )


_LEGAL = ("LLP", "LLC", "PLLC", "L.L.P.", "L.L.C.", "& Associates", "& Co.", "Inc.")


def _firm_elsewhere(told: Person, body: str) -> bool:
    """Whether what was taken for a person is named elsewhere with the form of a firm, of which it is said where others
    work."""
    return (
        told.title is None
        and told.organization is None
        and any(f" {link} {told.name} {form}" in body for link in ("at", "with", "of", "from") for form in _LEGAL)
    )


def _of_several(low: str) -> bool:
    if low.startswith("candidates for "):
        return True
    last = low.split(" ")[-1]
    return (
        last.endswith("s")
        and " of " not in low
        and "," not in low
        and (last in ("members", "councilmembers", "anchors", "hosts") or (head(last) and head(last[:-1])))
    )


_TALKING = (Role.SPEAKER, Role.PANELLIST, Role.HONOREE)


def _told_first(
    told: Iterable[tuple[Line, int, int, names.Name, Evidence]], context: Context, found: dict[str, Person]
) -> list[Announced]:
    """Those of whom one sentence tells who they are, and the next what they will do."""
    more = []
    for line, first, stop, span, evidence in told:
        key = names.proper(span.name)
        if key in found or key in context.refused:
            continue
        for mention in next(
            iter(mentions.chains(line, mentions.find(line, first, stop, line.within(first, stop)))), []
        ):
            if names.proper(mention.written) in context.refused:
                continue
            role = forms.role(context.form, evidence.role, evidence.own, False, mention.position.title, evidence.why)
            more.append(Announced(mention, role, line.cut(first, stop), [evidence], evidence.weight))
    return more


def _keep(found: dict[str, Person], told: Announced) -> None:
    key = names.proper(told.mention.written)
    held = found.get(key)
    if held is None:
        found[key] = _person(told)
        return
    position = told.mention.position
    if position.title and held.title and _rank(held.title) and not _rank(position.title):
        # "Maj. Gen. Jane Roe" of a heading, and below it her post
        held = held.model_copy(update={"title": position.title})
    found[key] = held.model_copy(
        update={
            "name": told.mention.written if len(told.mention.written) > len(held.name) else held.name,
            "title": held.title or position.title,
            "organization": held.organization or position.organization,
        }
    )


def _rank(title: str) -> bool:
    return all(word.rstrip(".").lower() in _RANKS for word in title.split())


def _person(told: Announced) -> Person:
    title = told.mention.position.title
    body = told.mention.position.organization
    if told.role is Role.HONOREE and title is not None and title[0].isupper() and title.split()[-1].lower() in _PRAISED:
        # "STEM Leader" of a list of those who are honoured
        told.mention.position = Position(None, None if body and f"{body} {title}" in told.sentence else body)
    elif title is not None and (_PRIZE.search(title) or title.lower() in _HERE):
        # what somebody is honoured as, or does here, is no office of theirs
        told.mention.position = Position(None, told.mention.position.organization)
    said = " ".join(without_contacts(told.sentence).split())
    return Person(
        name=told.mention.written, title=told.mention.position.title, organization=told.mention.position.organization,
        role=told.role,
        evidence=said if len(said) <= 300 else said[:297].rsplit(" ", 1)[0] + " …",
    )  # fmt: skip


__all__ = ["find"]
