"""Which body a title is of, by the words behind it: "at Elm Trust", "of Acme", "partner in the Columbus office of Hale
Dunn"."""

from __future__ import annotations

from typing import NamedTuple

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import is_ordinary
from scrapers.reading.people import towns
from scrapers.reading.people.cues import ROLES, STOPS, present
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import parts
from scrapers.reading.people.titles.complements import KINDS_LED, KINDS_OF_BODY
from scrapers.reading.people.titles.extent import beside
from scrapers.reading.people.titles.fields import behind_articles, small_words
from scrapers.reading.people.titles.heads import DESCRIBES, FUNCTIONS, MAKERS, is_head
from scrapers.reading.people.titles.position import Told
from scrapers.reading.people.titles.wording import written
from scrapers.reading.words import words


class Title(NamedTuple):
    """A title of which the words are known, and not yet the body."""

    line: Line
    at: int
    begin: int
    """Where it is written from, behind its owner."""
    last: int
    """Its last word."""
    stop: int
    owner: str | None
    """Whose it is by the words before that."""

    def told(self, end: int, organization: str | None, behind: int) -> Told:
        """It, written until ``end``, and the token behind all that is told."""
        return Told(written(self.line.cut(self.begin, end)), organization, behind)

    def of(self, end: int, first: int, behind: int) -> Told:
        """It, written until ``end``, of the body at ``[first:behind]``."""
        if (
            self.line.low(first) in _REGIONS
            and self.line.low(first + 1) in _REGIONAL
            and self.line.low(first + 2) == "of"
            and first + 3 < behind
        ):
            # "the Southern Division of Acme"
            first += 3
        owns = next((at for at in range(first + 1, behind - 1) if self.line.mark(at)[-2:] in ("'s", "’s")), 0)
        if owns and self.line.low(behind) in _WORKS:
            # "plant manager at Kessler Tool & Die's Elmwood works"
            return self.told(
                end,
                self.owner or bodies.text(self.line.text, self.line.tokens, first, owns + 1, owner=True),
                behind + 1,
            )
        if (
            behind == first + 1
            and behind + 1 < self.stop
            and self.line.low(behind + 1) in _PLANTS
            and self.line.tokens[behind].word
            and not self.line.tokens[behind].capital
            and self.line.low(behind) not in STOPS
        ):
            # "superintendent of the Elmwood wastewater plant"
            return self.told(end, self.owner or self.line.cut(first, behind + 2), behind + 2)
        part = (
            behind < self.stop
            and self.line.tokens[behind].word
            and not self.line.tokens[behind].capital
            and self.line.low(behind) not in STOPS
            and not present(self.line.low(behind))
        )
        return self.told(
            end, self.owner or bodies.text(self.line.text, self.line.tokens, first, behind, owner=part), behind
        )


_PLANTS = words("plant works mill mine yard hospital library airport schools refinery brewery zoo")
_WORKS = words(
    "works plant mill office branch campus store shop location facility yard warehouse site lab laboratory unit "
    "division bureau newsroom showroom studio school clinic team chapter"
)
"""Parts of a body in a town, behind the body's own name: "Acme's Elmwood plant"."""
_REGIONS = words(
    "southern northern eastern western central midwest northeast southeast northwest southwest midwestern "
    "northeastern southeastern mid-atlantic"
)
_REGIONAL = words("division region district office branch territory")


_TEACHES_FOR = words("leader announcer trainer instructor teacher")


_TRADES = words(
    "grower farmer rancher potter weaver maker beekeeper artist painter poet sculptor musician fisherman carver "
    "quilter knitter orchardist forager gardener blacksmith woodworker"
)
"""Trades of those who work for themselves."""


def linked(title: Title, end: int) -> Told | None:
    """What the link at ``end`` leads to: a body, a place, a work; None where nothing that is known."""
    line, stop = title.line, title.stop
    head, link = line.low(title.last), line.low(end)
    if link == "for" and head in ROLES and head.rstrip("s") not in _TEACHES_FOR:
        # "candidates for County Treasurer"
        return title.told(end, title.owner, max(end, bodies.end(line.tokens, end + 1, stop)))
    if link == "of" and line.low(end - 1) in MAKERS:
        return title.told(end, title.owner, max(end, _work(line, end + 1, stop)))
    if link == "to":
        return _advises(title, end) if head in _ADVISERS else None
    start = behind_articles(line, end + 1, stop)
    close = bodies.end(line.tokens, start, stop)
    if (
        link == "from"
        and head in _TRADES
        and 0 < close - start < 3
        and not any(
            token.low in bodies.UNITS or not token.word or token.text.isupper() for token in line.tokens[start:close]
        )
    ):
        # "a grower from Elmwood": a town
        return title.told(end, title.owner, close)
    if link in ("for", "with") and start + 1 < close and _elected(line, start):
        # "field representative for Senator Roe"
        return title.told(close, title.owner, close)
    if link == "from" and close > start and start == end + 1 and towns.alone(line, start, close, towns.SMALL):
        # "a retired librarian from Lansing"
        return title.told(end, title.owner, close)
    return _of_body(title, end, start, close) if close > start else _of_kind(title, end, start)


_ADVISERS = words(
    "counsel advisor adviser consultant liaison attorney chaplain lawyer gardener physician chef architect"
)


def _advises(title: Title, end: int) -> Told | None:
    """ "general counsel to the Ohio League": the body that is advised, and no office."""
    first = behind_articles(title.line, end + 1, title.stop)
    close = bodies.end(title.line.tokens, first, title.stop)
    if (
        close <= first + 1
        or is_head(title.line, first)
        or is_head(title.line, close - 1)
        or bodies.place(title.line.tokens, first, close)
    ):
        return None
    return title.of(end, first, close)


_SEATS = words("cónsul mayor mayors governor general ambassador consul queen king sheriff premier")
"""What these are "of" is a place."""
_COURTS = words("circuit superior supreme court courts municipal city county town district probate")
_FROM_TOWN = words(
    "rotarian student native artist author potter painter sculptor quilter farmer rancher poet novelist storyteller "
    "musician missionary"
)


def _of_body(title: Title, end: int, start: int, close: int) -> Told:
    """The title of the body at ``[start:close]``; the place belongs to a mayor's title, and is no body of others'."""
    line, found = title.line, title.line.tokens
    head, link = line.low(title.last), line.low(end)
    if (
        link in ("of", "for")
        and line.low(end - 1) in ("minister", "secretary", "commissioner")
        and all(is_ordinary(token.low) for token in found[start:close])
    ):
        close = _ministry(line, close, title.stop)
        return title.told(close, title.owner, close)
    if (
        link in ("of", "de")
        and head in _SEATS
        and found[start].capital
        and found[close - 1].low not in bodies.UNITS
        and found[start].low not in bodies.UNITS
    ):
        close = _land(line, close, title.stop)
        return title.told(close, title.owner, close)
    if link == "of" and close == start + 1 and found[start].low in ("club", "board") and line.low(start - 1) == "the":
        # "Chairman of the Club"
        return title.told(close, title.owner, close)
    if (
        link == "of"
        and head in ("clerk", "clerks", "administrator")
        and found[close - 1].low in ("court", "courts", "council", "board")
        and all(token.low in DESCRIBES or token.low in _COURTS for token in found[start:close])
    ):
        # "Clerk of the Circuit Court": the office
        return title.told(close, title.owner, close)
    if link == "of" and head == "leader" and found[close - 1].low == "opposition":
        # "Leader of the Official Opposition"
        return title.told(close, title.owner, close)
    if (whole := _whole_behind(line, close, title.stop)) is not None:
        # "partner in charge of the Reno office of Roe Poe"
        return title.told(end, *whole)
    from_town = close == start + 1 and link == "from" and head in _FROM_TOWN and not found[start].text.isupper()
    if from_town or (link in ("of", "for", "from", "in") and bodies.place(found, start, close)):
        return title.told(end, title.owner, close)
    joined = next(
        (
            at
            for at in range(title.begin, title.last)
            if line.low(at) in ("member", "fellow") and line.low(at + 1) == "and"
        ),
        -1,
    )
    if link == "at" and title.owner and joined >= 0 and joined + 2 <= title.last:
        # "IEEE Senior Member and Professor at Elm Tech": a member of the one works at the other
        return title._replace(begin=joined + 2, owner=None).of(end, start, close)
    if (
        link == "at"
        and title.owner
        and title.begin > title.at
        and found[title.last].capital
        and not title.owner.isupper()
        and all(is_ordinary(word) for word in title.owner.lower().split())
    ):
        # "Senior Trust Officer at Elm Trust"
        return title._replace(begin=title.at, owner=None).of(end, start, close)
    if (
        link in ("for", "at", "with", "@")
        and title.owner
        and title.begin > title.at
        and head in _IN_CHARGE
        and all(line.low(here) in FUNCTIONS for here in range(title.at, title.begin))
    ):
        # "People Ops lead at Acme"
        return title._replace(begin=title.at, owner=None).of(end, start, close)
    if (
        link in ("for", "at", "with")
        and title.owner
        and title.begin > title.at
        and parts.generic(line, title.at, title.begin)
    ):
        # "Commercial Lending Team Leader for Elm Bank"
        return title._replace(begin=title.at, owner=None).of(end, start, close)
    if (
        link in ("for", "at", "@", "with")
        and title.owner
        and title.owner.isupper()
        and (len(title.owner) < 4 or title.owner in _LETTERED)
        and title.begin > title.at
        and head in _IN_CHARGE
    ):
        # "EHS Manager at Elm Constructors"
        return title._replace(begin=title.at, owner=None).of(end, start, close)
    if (
        link in ("for", "at", "with")
        and title.owner
        and head in _KNOWS
        and (
            all(is_ordinary(word) for word in title.owner.lower().split())
            or (" " not in title.owner and any(token.low in bodies.UNITS for token in found[start:close]))
        )
        and title.begin > title.at
    ):
        # "DNA Expert for the Elm Genealogical Society": what somebody knows
        return title._replace(begin=title.at, owner=None).of(end, start, close)
    return title.of(end, start, close)


_LETTERED = frozenset(("FP&A", "R&D", "M&A", "L&D", "O&M", "S&OP"))
"""Fields of work, and no bodies."""
_IN_CHARGE = words("manager director lead coordinator supervisor engineer specialist trainer technician architect")
_KNOWS = words(
    "expert experts specialist specialists consultant writer critic editor columnist coach educator trainer scholar "
    "historian advisor adviser technician analyst researcher engineer coordinator"
)


def _of_kind(title: Title, end: int, start: int) -> Told | None:
    """ "owner of three Ace Hardware stores", "partner at law firm Dace Hollander", "founder of software company
    Loopy"."""
    line, found, stop = title.line, title.line.tokens, title.stop
    kind = next(
        (
            ahead
            for ahead in range(start, min(start + 4, stop))
            if found[ahead].low in KINDS_LED | {"maker"} and not found[ahead].capital
        ),
        -1,
    )
    if kind > start and all(token.word and not token.capital and token.low not in STOPS for token in found[start:kind]):
        start = kind
    if (
        start + 1 >= stop
        or line.low(end) not in ("of", "with", "at", "for")
        or found[start].capital
        or found[start].low in STOPS
    ):
        return None
    close = bodies.end(found, start + 1, stop)
    return title.of(end, start + 1, close) if close > start + 1 else None


def _whole_behind(line: Line, close: int, stop: int) -> tuple[str, int] | None:
    """The body behind "Reno office of", whose part in a town ends at ``close``; None for others."""
    if (
        close + 1 < stop
        and line.low(close) in KINDS_OF_BODY
        and line.tokens[close].text.islower()
        and line.tokens[close + 1].capital
        and (end := bodies.end(line.tokens, close + 1, stop)) > close + 1
    ):
        # "a partner at Big Four firm KPMG"
        return bodies.text(line.text, line.tokens, close + 1, end), end
    if line.low(close) not in _WORKS or line.tokens[close].capital or line.low(close + 1) not in ("of", "for"):
        return None
    first = close + 2 + (line.low(close + 2) == "the")
    end = bodies.end(line.tokens, first, stop)
    return (
        (bodies.text(line.text, line.tokens, first, end), end)
        if end > first and not bodies.place(line.tokens, first, end)
        else None
    )


def _work(line: Line, at: int, stop: int) -> int:
    """Where the name of a work ends, small words within it: "Seats at the Table"."""
    end = bodies.end(line.tokens, at, stop)
    for here in range(end, min(end + 3, stop - 1)):
        if line.tokens[here].capital:
            return _work(line, here, stop) if here > end else end
        if line.low(here) not in ("at", "in", "on", "of", "the", "a", "to", "for", "from", "and"):
            return end
    return end


def _land(line: Line, end: int, stop: int) -> int:
    """Where "Consul General of Canada in Detroit" ends, and "Mayor of Fort Dodge"."""
    if line.low(end) in ("in", "to") and end + 1 < stop and line.tokens[end + 1].capital:
        return bodies.end(line.tokens, end + 1, stop)
    return end


def _elected(line: Line, at: int) -> bool:
    """Whether somebody elected is named at ``at``, by an office."""
    return line.low(at) in _ELECTED and line.tokens[at].capital


_ELECTED = words(
    "senator sen congressman congresswoman congressmember representative rep governor mayor delegate councilmember "
    "assemblymember"
)


def _ministry(line: Line, end: int, stop: int) -> int:
    """Where "Minister of Trade and Tourism" ends."""
    if end + 1 >= stop or line.low(end) not in ("and", "&") or not line.tokens[end + 1].capital:
        return end
    end += 2
    while (
        end < stop
        and line.tokens[end].capital
        and is_ordinary(line.low(end))
        and not any(span.lead <= end < span.end and span.sure == 2 for span in line.names)
    ):
        # "Minister of Small Business and Red Tape Reduction"
        end += 1
    return end


PARTNERS = words("shareholder partner principal associate attorney")
"""Whose firm has the names of people."""
_ON_AIR = words("host anchor meteorologist reporter personality")


def unlinked(title: Title, end: int) -> Told:
    """The title with no body behind a link: "a shareholder in Crane Dunlap PC", "morning host on Q104", or with none at
    all."""
    line, found, stop = title.line, title.line.tokens, title.stop
    if line.low(end) == "of" and line.low(end + 1) == "the" and (close := small_words(line, end + 2, stop)):
        # "dean of the law school"
        end = close
    if title.owner is not None:
        return title.told(end, title.owner, end)
    if (
        title.at > 0
        and line.mark(title.at - 1) in (",", "(", "-", "–", "—", "|")
        and (close := beside(line, end, stop))
    ):
        return title.of(end, end, close)
    head, link = line.low(title.last), line.low(end)
    if (
        link == "in"
        and head.rstrip("s") in PARTNERS
        and (close := bodies.end(found, end + 1, stop)) > end + 2
        and (found[close - 1].low in bodies.LEGAL or any(token.text == "&" for token in found[end + 1 : close]))
    ):
        return title.of(end, end + 1, close)
    if (
        link == "in"
        and head.rstrip("s") in PARTNERS
        and (firm := next((at for at in range(end + 1, min(end + 6, stop)) if line.low(at) == "firm"), 0))
    ):
        first = firm + 1 + (line.low(firm + 1) == "of")
        if (close := bodies.end(found, first, stop)) > first:
            # "a partner in the law firm Roe & Poe"
            return title.of(end, first, close)
    if (
        link == "in"
        and line.lows(end + 1, end + 4) == ["the", "history", "of"]
        and (close := bodies.end(found, behind_articles(line, end + 4, stop), stop)) > end + 4
    ):
        # "the youngest store manager in the history of Acme"
        return title.of(end, behind_articles(line, end + 4, stop), close)
    if (
        link in ("on", "at")
        and head in _ON_AIR
        and (close := bodies.end(found, end + 1, stop)) > end + 1
        and any(letter.isdigit() for letter in line.cut(end + 1, close))
    ):
        return title.of(end, end + 1, close)
    if link in ("in", "on", "with") and (whole := _behind_part(line, end, stop)):
        return title.told(end, *whole)
    return title.told(end, None, end)


_PARTS = words("er icu ward office team group practice department division section lab unit branch desk")


def _behind_part(line: Line, at: int, stop: int) -> tuple[str, int] | None:
    """ "partner in the Columbus office of Hale Dunn", "scientist on the growth team at Acme": the body behind its
    part."""
    if line.low(at + 1) not in ("the", "its", "their"):
        return None
    part = next((here for here in range(at + 2, min(at + 8, stop)) if line.low(here) in _PARTS), -1)
    if part < 0 or line.low(part + 1) not in ("of", "at"):
        return None
    if part == at + 2 and line.tokens[part].capital and line.low(part + 1) == "of":
        # "in the Office of Economic Analysis"
        first = part
    else:
        first = part + 3 if line.low(part + 2) == "the" and not line.tokens[part + 2].capital else part + 2
    end = bodies.end(line.tokens, first, stop)
    return (
        (bodies.text(line.text, line.tokens, first, end), end)
        if end > first and not bodies.place(line.tokens, first, end)
        else None
    )


__all__ = ["PARTNERS", "Title", "linked", "unlinked"]
