"""What a label says of the names behind it: "Moderator:", "8:45 Keynote -", "Questions:"."""

from __future__ import annotations

from collections.abc import Sequence

from scrapers.reading.names.vocabulary import TIMES
from scrapers.reading.people import acclaim, duties, duties_said, serving
from scrapers.reading.people.evidence import NOTHING, Evidence, weak
from scrapers.reading.people.labels import bystanders, honours, presiding, roles, sides, speaking, times
from scrapers.reading.people.labels.honours import takes_office
from scrapers.reading.people.labels.roles import role_of, through
from scrapers.reading.people.labels.speaking import scheduled
from scrapers.reading.people.line import Line
from scrapers.reading.tokens import Token


def of_label(line: Line, begin: int, end: int) -> Evidence:
    """The evidence of a label written at ``[begin:end]``."""
    lows, bracket = _words_of(line, begin, end)
    if not lows:
        return NOTHING
    if (told := _by_all_words(line, end, lows, bracket)) is not None:
        return told
    if len(lows) > 12:
        lows = [*lows[:1], *lows[-11:]] if lows[0] == "hear" else lows[-12:]
    kept = [low for low in lows if low not in TIMES]
    return _by_last_words(line, begin, end, lows, kept) or weak(None, "a label")


def _words_of(line: Line, begin: int, end: int) -> tuple[list[str], Sequence[Token]]:
    """The words of the label in small letters, and what stands in brackets behind them."""
    opening = next((at for at in range(begin + 1, end) if line.mark(at) == "("), end)
    bracket: Sequence[Token] = line.tokens[opening:end] if line.mark(end - 1) == ")" else ()
    tokens = [
        token for token in line.tokens[begin:end] if (token.word or token.text[0].isdigit()) and token not in bracket
    ]
    lows = [token.low.removesuffix("'s").removesuffix("’s") for token in tokens]
    lows = [
        low for at, low in enumerate(lows) if not (low in ("honored", "honoured") and lows[at + 1 : at + 2] == ["to"])
    ]
    if lows[-2:-1] == ["this"] and lows[-1] in ("week", "month", "quarter", "year") and "members" in lows:
        # "New members this month"
        lows = lows[:-2]
    return lows, bracket


def _by_all_words(line: Line, end: int, lows: list[str], bracket: Sequence[Token]) -> Evidence | None:
    """What the words of a label say, however many they are; ``bracket`` is what stands in brackets behind them."""
    return (
        bystanders.only_attends(lows)
        or sides.runs_for_a_seat(lows)
        or bystanders.a_level_of_money(bracket)
        or _acclaimed(lows)
        or bystanders.only_advises(lows)
        or speaking.defends_a_thesis(lows)
        or sides.talks_over(lows)
        or speaking.competes_in_speech(lows)
        or bystanders.of_a_game(lows)
        or _of_duties(line, end, lows)
    )


def _acclaimed(lows: list[str]) -> Evidence | None:
    """A group that is honoured, or only has a birthday."""
    return acclaimed if (acclaimed := acclaim.of(lows)).weight else None


def _of_duties(line: Line, end: int, lows: list[str]) -> Evidence | None:
    """What is said without a noun of a role, duties of the evening, and who only serves."""
    if (
        told := duties_said.of(lows, quoted=any(token.text in '"“' for token in line.tokens[end:]))
        or duties.of(line, lows)
        or serving.label(lows)
    ) is not None:
        return told
    return None


def _by_last_words(line: Line, begin: int, end: int, lows: list[str], kept: list[str]) -> Evidence | None:
    """What the words say that stand right before those whom they announce; ``kept`` are those that tell no time."""
    if (told := _by_a_phrase(line, begin, end, lows, kept)) is not None:
        return told
    return (
        roles.by_a_participle(lows)
        or roles.by_a_noun_of_a_role(lows, kept)
        or speaking.by_a_noun_of_a_talk(lows, kept)
        or honours.are_honoured(lows)
        or sides.takes_a_side(kept)
        or presiding.keeps_order(kept)
        or bystanders.only_asked_or_told(lows, kept)
        or speaking.up_next(lows)
        or speaking.on_board(kept)
        or bystanders.of_the_board(kept)
        or speaking.meets_readers(lows)
        or speaking.an_author(kept)
        or speaking.featured_member(lows)
        or bystanders.only_mentioned(lows, kept)
        or roles.leads_several(lows)
        or speaking.talks(lows, kept)
        or roles.leads_in(lows)
        or speaking.on_stage(lows, kept)
        or speaking.featured(lows)
        or speaking.a_row_of_a_programme(lows)
    )


def _by_a_phrase(line: Line, begin: int, end: int, lows: list[str], kept: list[str]) -> Evidence | None:
    """What a phrase says, whatever nouns of roles are in it."""
    return (
        times.of_earlier_years(kept)
        or times.of_an_earlier_time(lows)
        or times.of_years_past(lows)
        or times.of_another_time(lows)
        or bystanders.leads_music(lows)
        or presiding.leads_a_day(lows)
        or presiding.presents_awards(lows)
        or presiding.in_conversation(lows)
        or honours.of_distinction(lows)
        or honours.outstanding_alumni(lows)
        or bystanders.musical(lows)
        or speaking.state_of_the(lows)
        or bystanders.in_memory(lows)
        or honours.gavel_is_passed(lows)
        or honours.years_of_service(lows)
        or speaking.calls_to_order(lows)
        or sides.for_or_against(lows)
        or honours.take_office(lows)
        or sides.stands_for_a_seat(lows)
        or bystanders.only_read(lows)
        or bystanders.only_dressed_as(lows)
        or bystanders.put_up_for_election(lows)
        or honours.joins(lows)
        or presiding.chairs_a_debate(lows)
        or presiding.chairs_a_contest(lows)
        or speaking.also_on_the_programme(lows)
        or honours.guest_of_honor(lows)
        or honours.guests_of_honor(lows)
        or honours.of_a_lifetime(lows)
        or honours.praised(lows)
        or presiding.chair_of_the_day(lows)
        or speaking.spotlight(kept)
        or honours.retires(lows)
        or speaking.is_heard(lows)
        or honours.receive_it(lows)
        or sides.a_judge(lows)
        or presiding.leads_a_panel(lows)
        or bystanders.leads_a_group(lows)
        or honours.glass_is_raised(lows)
        or presiding.in_the_chair(lows)
        or bystanders.hosts_a_table(lows)
        or bystanders.who_is_coming(lows)
        or sides.runs_for(lows)
        or honours.grand_marshal(lows)
        or bystanders.a_sponsor(lows)
        or presiding.leads_the_talk(lows)
        or roles.is_doing(line, begin, end, lows)
    )


__all__ = ["of_label", "role_of", "scheduled", "takes_office", "through"]
