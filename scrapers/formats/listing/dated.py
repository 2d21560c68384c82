"""Where dates stand on a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hobnob import patterns as re
from scrapers.draft import Context
from scrapers.formats.listing.anchor import Anchor
from scrapers.formats.listing.dated_leads import leads_of
from scrapers.formats.listing.labels import other_day_below
from scrapers.formats.listing.leaves import all_parts, in_order, leaves
from scrapers.formats.listing.month_rows import days_below_months
from scrapers.formats.listing.moves import PUT_OFF, note_moves
from scrapers.formats.listing.outline import Line, Outline
from scrapers.formats.listing.places import ADDRESS
from scrapers.formats.listing.remarks import is_written, stands_in_comments
from scrapers.formats.listing.sentences import announces, is_season, sentence_around, without
from scrapers.formats.listing.short_days import spell_out_short_days
from scrapers.formats.listing.spelling import spelled
from scrapers.formats.listing.weekdays import fits_weekday, with_right_year, year_of_weekday
from scrapers.formats.listing.weekly import is_left_out, is_told_above, series_at
from scrapers.formats.listing.words import EVENT, FACET, NEWS, NEWS_CLASS, PROSE, TIME, WEEKDAY, holds_day
from scrapers.formats.listing.years import Year, with_year
from scrapers.formats.listing.years_of_lines import years_of_lines
from scrapers.formats.listing.years_of_names import year_of_day
from scrapers.reading import dates
from scrapers.reading.dates import order
from scrapers.reading.dates.other_days import Role, role

MOST_DATES = 3000
_MOST_CHARACTERS = 1500
_DOTTED = re.compile(r"(?<![\d.])(\d{1,2})\s?[.-]\s?(\d{1,2})\s?[.-]\s?(\d{4}|\d{2})(?![\d-])")
_ISO_STAMP = re.compile(r"^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?")
_NOT_ITS_DAY = re.compile(
    r"\b(?:posted|updated|edited|published|approved|rescheduled from|moved from|changed from|postponed from"
    r"|originally(?: scheduled)?|formerly|"
    r"(?:was )?previously(?: scheduled)?|revised|due|deadline|expires?|as of|since|effective|adopted|created|modified"
    r"|uploaded|before|(?<!moved )(?<!postponed )(?<!scheduled )(?<!delayed )(?<!put off )(?<!pushed back )until"
    r"|no later than|(?:approv(?:al|ing|e)\b|review\b(?=[^.]*\bminutes\b))(?:\W+\w+){0,9}|recorded|rsvp(?: by)?"
    r"|register by|valid(?: from)?|redeemable|(?<=\) )added|(?:photos|pictures|images) added|"
    r"anmeldung(?: ist)?(?: erforderlich)? bis(?: zum)?|anmeldeschluss|inscriptions? (?:avant|jusqu['’]au)(?: le)?"
    r"|inscripci[óo]n(?:es)? hasta(?: el)?|"
    r"expired|ended|chartered|founded|incorporated|dedicated|born|died|hired|released|unveiled|issued|enacted"
    r"|(?:joined|retired|graduated|was (?:also )?(?:honou?red|recogni[sz]ed|awarded|inducted|named|sworn in|promoted|appointed|elected))"
    r"(?: [\w’'&-]+){0,6}"
    r"|due to(?: the)?|because of(?: the)?|in observance of(?: the)?|replac(?:es|ing)|in (?:lieu"
    r"|place) of(?: the)?)\W*(?:on|date|by|for)?\W*$",
    re.I,
)
_OTHERS = (Role.TERM, Role.POSTED, Role.SPARE, Role.LEFT)
_NOT_OF_IT = {Role.POSTED, Role.SPARE}
_SAYS_SO = re.compile(
    r"\W*(?:posted|published|written|edited|updated|submitted|last|modified|created|copyright|©"
    r"|in (?:the )?(?:case|event)|if (?:it|there)|rain|snow|weather|inclement|bad|make-?up|back-?up|alternate"
    r"|\d+ comments?)\b",
    re.I,
)
_FOR_IT = (Role.OPENING, Role.BESIDE, Role.STEP, Role.POSTED)
_CHECK_IN = re.compile(
    r"(?:(?:event |on-?site |day-of )?registration|(?:event )?check-?in|sign-?in) (?:will )?(?:begins?|starts?"
    r"|opens?)\b",
    re.I,
)
"""When one is let in, though a day stands with it."""
_MINUTES_OF = re.compile(r"\bminutes (?:from|of)(?: the)?(?: \w+){0,4}\W*$", re.I)
_LONGEST_LINK = 240
"""Characters beside the date of an entry that is all link: a hearing's name may be long."""
_NEAR = 60
"""Characters from "approved" to the day on which it was; further on, "amended" may begin a name."""
_SHORT = 40
"""Characters beside the date of a value that has its label in another box."""
_NAME = 60
"""Characters beside its date that a paper's name has; more is a sentence about it."""
_MOVED_TO = re.compile(
    r"[^.;]{0,60}?\b(re-?scheduled|changed|moved|postponed) (?:to|until|for)\b(?!.*\b(?:re-?scheduled|changed|moved"
    r"|postponed)\b)[^.;]{0,30}$",
    re.I,
)
"""Between a day and the one to which the meeting went."""
_TOLD_AFTERWARDS = re.compile(
    r"\b(?:people|guests|members|volunteers|neighbors|neighbours|families|residents|students|friends|of you)"
    r" (?:\w+ )?(?:attended|turned out|came|gathered|joined us|braved|enjoyed|celebrated|pulled|planted|raised)\b"
    r"(?![^.]*\b(?:will|next year)\b)",
    re.I,
)
"""In a sentence about a day that was."""
_DAYLIGHT = re.compile(
    rf"\b(?:dusk|sunset|sundown|dark|dawn|sunrise)\s?(?:to|until|till?|[-–—])\s?{TIME.pattern}", re.I
)
_HOUSE_BEHIND_HOUR = re.compile(rf"((?:[ap]\.?m\.?|noon)\s)[–—-](\s(?={ADDRESS.pattern}))", re.I)
_ON_WEEKDAY = re.compile(rf"\b{WEEKDAY}\b", re.I)


def _without_bounds(text: str) -> str:
    """A text in which no hour is taken for a beginning that only bounds a span of daylight, nor a house's number behind
    a dash for an end: "dusk to 10 p.m.", "4 p.m. – 3 Dock Ave."."""
    if _DAYLIGHT.search(text):
        text = _DAYLIGHT.sub(lambda match: " " * len(match.group()), text)
    return _HOUSE_BEHIND_HOUR.sub(r"\1|\2", text) if _HOUSE_BEHIND_HOUR.search(text) else text


def _looks_dated(text: str, day_first: bool) -> bool:
    """Whether a text may hold a day: a cheap test before the grammar is asked."""
    return not FACET.match(text) and holds_day(text, day_first)


class Dates:
    """The dates of one page, in reading order."""

    def __init__(self, page: Outline, context: Context) -> None:
        self.page = page
        self.context = context
        self.zone = ZoneInfo(context.timezone)
        self.day_first = order.day_first(
            (line.text for line in page.lines if any(mark in line.text for mark in "/.-")), context.timezone
        )
        spell_out_short_days(page, day_first=self.day_first)
        self._known: dict[str, list[dates.Found]] = {}
        self.years = years_of_lines(page, day_first=self.day_first)
        self.anchors: list[Anchor] = []
        self.leads = leads_of(page)
        self.asides: set[int] = set()
        """Lines that tell of nothing but a day of posting or one for bad weather."""
        covered: set[int] = set()
        below_months = list(days_below_months(page))
        covered.update(index for first, last, _ in below_months for index in range(first, last + 1))
        for first, last, text in (*below_months, *leaves(page.lines, covered)):
            for anchor in self._anchors(first, last, text, page.lines[first]):
                self.anchors.append(anchor)
                covered.update(range(first, last + 1))
        asked = 0
        for line in page.lines:
            if line.index in covered or asked >= MOST_DATES:
                continue
            if _looks_dated(spelled(line.text), self.day_first) or (
                all_parts(line.text) and not FACET.match(line.text)
            ):
                asked += 1
                self.anchors += self._anchors(line.index, line.index, line.text, line)
            else:
                self.anchors += self._stamped(line)
        self.anchors.sort(key=lambda anchor: (anchor.first, anchor.begin))
        self._note_leads()
        note_moves(page, self.anchors)

    def _note_leads(self) -> None:
        """Makes entries of the paragraphs that begin with their day and a name, where most are of days to come; what
        else they tell of is prose."""
        heads = {
            anchor.first: anchor
            for anchor in reversed(self.anchors)
            if anchor.first in self.leads and anchor.begin < self.leads[anchor.first].stop
        }
        today = self.context.now.astimezone(self.zone).date()
        if 2 * sum(anchor.day >= today for anchor in heads.values()) < len(heads):
            self.leads = {}
        self.leads = {at: lead for at, lead in self.leads.items() if at in heads}
        for anchor in self.anchors:
            if anchor.first in self.leads:
                anchor.prose = anchor is not heads[anchor.first]
                anchor.announced = anchor.announced and not anchor.prose

    def find(self, text: str) -> list[dates.Found]:
        """The dates of a text, each text asked once."""
        text = text[:_MOST_CHARACTERS]
        if text not in self._known:
            found = dates.find(text, now=self.context.now, timezone=self.context.timezone, day_first=self.day_first)
            self._known[text] = [
                self._moved(text, one) if role(text, one.begin, one.finish) is Role.LEFT else one for one in found
            ]
        return self._known[text]

    def _moved(self, text: str, found: dates.Found) -> dates.Found:
        """The new day alone, where the old and the new were read as one range."""
        return next(
            iter(
                dates.went_to(
                    text, found, now=self.context.now, timezone=self.context.timezone, day_first=self.day_first
                )
            ),
            found,
        )

    def year_at(self, index: int) -> Year | None:
        """The year that holds at a line."""
        return self.years[index] if index < len(self.years) else None

    def _anchors(self, first: int, last: int, text: str, line: Line) -> Iterator[Anchor]:
        year = self.year_at(first)
        if year is not None and year.month is not None and fits_weekday(text, year.first) is not None:
            year = replace(year, month=None)  # the weekday knows better
        if year is not None and year.loose:
            year = Year(year_of_weekday(text, year.first), month=year.month)
        elif year is not None and year.named and year.second is None:
            own = year_of_day(year.first, text, self.context.now.year, year.carded)
            year = Year(own, month=year.month) if own is not None else None
        elif year is not None and year.aside and fits_weekday(text, year.first) is False:
            year = None
        told = with_year(_DOTTED.sub(r"\1/\2/\3", spelled(_without_bounds(text))), year, self.day_first)
        told = with_right_year(told, year.first if year is not None and year.second is None else None)
        found = self.find(told)
        if not found and all_parts(text):
            told = in_order(text)
            found = self.find(told)
        if not found:
            return
        weekly = {at: series for at, one in enumerate(found) if (series := series_at(told, one, found))}
        rest = without(
            told,
            {
                *((one.begin, one.finish) for one in found),
                *((series.begin, series.finish) for series in weekly.values()),
            },
        )
        prose = len(rest) > (
            PROSE if not (line.box.tag == "li" and all(piece.href for piece in line.pieces)) else _LONGEST_LINK
        )
        labelled_as, label = other_day_below(self.page, line) if len(rest) <= _SHORT else (Role.ITS_OWN, None)
        if labelled_as in _OTHERS:
            self.asides.update(each.index for each in (line, label) if each is not None)
            return
        if stands_in_comments(self.page, line):
            return
        between = {
            at: _MOVED_TO.fullmatch(told[found[at].finish : found[at + 1].begin]) for at in range(len(found) - 1)
        }
        if (
            not line.level
            and not prose
            and _SAYS_SO.match(told)
            and {role(told, one.begin, one.finish) for one in found} <= _NOT_OF_IT
        ):
            self.asides.add(first)
        moved = {at: said.group(1).lower() for at, said in between.items() if said}
        for at, one in enumerate(found):
            before = told[max(0, one.begin - 80) : one.begin]
            what = (
                Role.BESIDE
                if _CHECK_IN.match(told, one.begin) and not line.level
                else role(told, one.begin, one.finish)
            )
            if _NOT_ITS_DAY.search(before) or what in _OTHERS or (_MINUTES_OF.search(before) and len(rest) > _NAME):
                continue
            if (
                NEWS.match(told)
                and one is found[0]
                and not TIME.search(told)
                and (one.begin <= _NEAR or not EVENT.search(told[: one.begin]))
            ):
                continue
            if NEWS_CLASS.search(line.box.klass) or any(
                NEWS_CLASS.search(piece.klass) for piece in line.pieces if piece.klass and piece.text in text
            ):
                continue
            if is_season(text, before, one.when):
                continue
            if len(told) < _MOST_CHARACTERS and is_written(
                told, one.begin, one.finish, one.when.start.minute if one.when.time_known else 0
            ):
                what = Role.POSTED
            announced = prose and announces(told, one.begin, one.finish)
            sentence = sentence_around(told, one.begin, one.finish)
            if not one.year_written and _TOLD_AFTERWARDS.search(sentence):
                continue
            if (weekly and is_left_out(told, one)) or (
                line.index and is_told_above(self.page.lines[line.index - 1].text, told, one)
            ):
                continue
            if at in weekly and not weekly[at].days:
                self.asides.add(first)
            for when in weekly[at].days if at in weekly else [one.when]:
                day = when.start.astimezone(self.zone).date()
                yield Anchor(
                    first,
                    last,
                    day,
                    when,
                    one.begin,
                    one.finish,
                    prose or "©" in before,
                    rest,
                    announced,
                    moved.get(at, ""),
                    at - 1 in moved or PUT_OFF.search(before) is not None,
                    sentence,
                    not one.year_written and not _ON_WEEKDAY.search(told, one.begin, one.finish),
                    dates.is_end(before),
                    next((each for each in (what, labelled_as) if each in _FOR_IT), None),
                    at in weekly,
                )

    def _stamped(self, line: Line) -> Iterator[Anchor]:
        """A ``<time datetime>`` whose words hold no date."""
        for piece in line.pieces:
            match = _ISO_STAMP.match(piece.stamp or "")
            if not match or NEWS_CLASS.search(f"{line.box.klass} {piece.klass}"):
                continue
            try:
                day = datetime(*(int(part) for part in match.groups()[:3]), tzinfo=self.zone)  # type: ignore[arg-type, misc]
            except ValueError:
                continue
            when = dates.When(day, day + timedelta(days=1), time_known=False)
            yield Anchor(line.index, line.index, day.date(), when, 0, 0, False, line.text)
            return
