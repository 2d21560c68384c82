"""The people an organiser announces: name, title, organisation, role, and the sentence that says so.

Only who speaks, sits on a panel, moderates, hosts or is honoured. A text goes through these rooms: ``occasion`` (what
the whole says of the gathering),
``blocks``, ``layout`` and ``rows`` (lines, and the ``section`` that each stands in), ``names`` (where names stand),
``ahead`` and ``behind`` (what stands beside them: ``titles``, organisations, ``letters``), ``mentions`` (lists),
``leading`` and ``following`` (what announces them, or only mentions them), ``judging`` with ``settling``,
``neighbours``, ``grounds`` and ``sentence`` (what all that says of each), ``verdicts`` and ``refusals`` (is it enough,
which role), ``seating`` (who is on a panel together) and ``agreeing`` (roles that the others show), ``reports`` (what
is told afterwards), ``told_first``, ``their_talk``, ``biography`` with ``first_names``, ``of_one_firm`` and
``openings`` (what the rest of the text adds), ``facilitating`` (who gives what they facilitate), ``absent`` (who will
not come), ``signed`` (whose letter it is), ``one_person`` (one record a name), ``no_persons`` (what was taken for one).
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
    no_persons,
    occasion,
    of_one_firm,
    one_person,
    openings,
    own_body,
    own_fields,
    paying,
    portrayed,
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
from scrapers.reading.people.section import Section

LONGEST = 20_000
MOST = 40
_HEARD = re.compile(
    r"\bhear (?:directly )?from (?:the )?(?:[\w’'-]+ ){0,2}?(?:those|people|folks|experts|leaders|owners|pros"
    r"|professionals|employers|executives|founders) who\b|\bhear from (?:two|three|four|five"
    r"|six) (?:[\w’'-]+ ){1,3}who\b",
    re.I,
)
"""Many are to be heard from, before any is named."""
_MODERATED = re.compile(r"(?<!q&a )(?<!questions )\bmoderated by (?!you)", re.I)
"""Somebody moderates, be it no name that is known."""
_TALKING = (Role.SPEAKER, Role.PANELLIST, Role.HONOREE)
Listed = list[tuple[Line, Section | None]]
"""Lines, each with the section in which it stands."""


def find(text: str | None, *, title: str | None = None) -> list[Person]:
    """Everyone whom the text, or the event's title, announces; each name once, in reading order."""
    body = mended.text(emphasis.without(plain(text)[:LONGEST])) if text else ""
    named = " ".join(plain(title).split()) if title else ""
    if not names.possible(named) and not names.possible(body):
        return []
    context = occasion.read(named, body)
    listed = rows.gathered(layout.lines(body, context.form, named), body, context.form, named)
    heading = Line(named)
    _prepare(context, heading, listed, body)
    everyone = _judged(context, heading, listed)
    _seat(everyone, context, listed, named, body)
    found: dict[str, Person] = {}
    for told in everyone:
        one_person.keep(found, told)
    _add_told_first(found, context, listed, named, body)
    facilitating.settle(found, everyone, named, body)
    _add_paying(found, context, listed, body)
    no_persons.refused(found, body)
    absent.once(found, f"{named}\n{body}".lower())
    _add_positions(found, context, listed, named, body)
    return list(found.values())[:MOST]


def _prepare(context: Context, heading: Line, listed: Listed, body: str) -> None:
    """Which doubtful names are sure, and which are those of nobody who is here."""
    lines = [line for line, _ in listed]
    confirmed.confirm(lines, body)
    confirmed.confirm([heading], body)
    context.opening = lines[0] if lines else None
    for line in (heading, *lines):
        context.refused |= sentence.things(line)
    context.refused |= (
        portrayed.keys(heading, body)
        | openings.called(heading)
        | absent.keys(listed, heading)
        | absent.guests(listed)
        | signed.keys(listed)
    )


def _judged(context: Context, heading: Line, listed: Listed) -> list[Announced]:
    """Whom the title announces, then whom each line does."""
    everyone = judging.line(heading, None, context, heading=True)
    context.named = {names.proper(span.name) for span in heading.names if not span.thing}
    for line, section in listed:
        context.told = bool(everyone)
        everyone += judging.line(line, section, context)
    return everyone


def _seat(everyone: list[Announced], context: Context, listed: Listed, named: str, body: str) -> None:
    """The roles that the others show: who sits on a panel with whom, who moderates it, who is honoured."""
    lines = [line for line, _ in listed]
    seating.honour_next(everyone, lines)
    agreeing.moderates_next(everyone, lines)
    seating.seat_rows(everyone, context.form)
    seating.seat_panel(everyone, heard=_HEARD.search(body) is not None, moderated=_MODERATED.search(body) is not None)
    everyone += seating.seat_with_moderator(everyone, lines)
    seating.seat_called_speakers(everyone)
    agreeing.agree(everyone, named)


def _add_told_first(found: dict[str, Person], context: Context, listed: Listed, named: str, body: str) -> None:
    """Those whom no sentence announces by itself, where the text tells who they are, or what their talk is about."""
    for told in _told_first(told_first.announced_next(listed, reported=context.reported), context, found):
        if context.form is not forms.Form.STORY or names.proper(told.mention.written) in context.named:
            one_person.keep(found, told)
    if context.form in (forms.Form.PLAIN, forms.Form.PANEL) and not _somebody_talks(found):
        asked = any(person.role is Role.MODERATOR for person in found.values())
        for told in _told_first(told_first.described_only(listed, read=context.read), context, found):
            if asked:
                told.role = Role.PANELLIST
            one_person.keep(found, told)
    if context.form is not forms.Form.MUSIC and not _somebody_talks(found):
        for told in _told_first(their_talk.find(listed, named, body), context, found):
            told.role = Role.SPEAKER
            one_person.keep(found, told)


def _somebody_talks(found: dict[str, Person]) -> bool:
    return any(person.role in _TALKING for person in found.values())


def _add_paying(found: dict[str, Person], context: Context, listed: Listed, body: str) -> None:
    """Persons who pay for it, or treat its guests."""
    for told in paying.find((line for line, _ in listed), body):
        if (key := names.proper(told.mention.written)) not in context.refused:
            found.setdefault(key, one_person.person(told))
    for told in treating.find(line for line, _ in listed):
        key = names.proper(told.mention.written)
        payer, held = one_person.person(told), found.get(key)
        if key not in context.refused and (
            held is None or (held.role is Role.SPEAKER and held.evidence == payer.evidence)
        ):
            found[key] = payer


def _add_positions(found: dict[str, Person], context: Context, listed: Listed, named: str, body: str) -> None:
    """Titles and bodies that other sentences tell, in the order of how surely they are theirs."""
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


__all__ = ["find"]
