"""An event as ``scrapers.merge`` compares it."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import NamedTuple

from hobnob import patterns as re
from hobnob.records import Event
from scrapers.likeness import links, organisers, tales, titles, venues
from scrapers.likeness.circles import circles
from scrapers.likeness.kinds import kinds_of
from scrapers.likeness.kinship import About
from scrapers.likeness.organisers import Who
from scrapers.likeness.speakers import speakers
from scrapers.likeness.spots import Spot, spot
from scrapers.likeness.themes import themes
from scrapers.likeness.titles import Title
from scrapers.likeness.vocabulary import MEETING_CLUBS, SMALL
from scrapers.likeness.words import (
    GENERIC_STEMS,
    USUAL_STEMS,
    VENUE_STEMS,
    fold,
    folded,
    initials,
    letters,
    root,
    stem,
    words,
    words_of,
)
from scrapers.reading.words import words as vocabulary

_HOSTED = re.compile(
    r"(?i:hosted by|host(?:ed)? at|sponsored by|held at|located at|location:|where:|venue:|join us at|hosts?:"
    r"|co-?host(?:s|ed)?:?(?: by)?|in partnership with|together with)"
    r"\s+((?:[A-Z0-9][\w'’&.-]*|of|the|and|at|&)(?:\s+(?:[A-Z0-9][\w'’&.-]*|of|the|and|at|&)){0,6})"
)
_IN_TOWN = re.compile(
    r"\b[Aa]t the (?:fairgrounds?|library|arena|armory|courthouse|high school|expo center|convention center"
    r"|civic center|airport) in ([A-Z][a-z]+(?: [A-Z][a-z]+)?)\b"
)
_HOLDERS = re.compile(
    r"\b(?i:hosted by|organi[sz]ed by|led by|presented by|in partnership with|partners?:|partnering with|we join"
    r"|joining|together with|our friends at)(?: the)? ((?:[A-Z][\w'’&-]+|of)(?: (?:[A-Z][\w'’&-]+|of|and|&)){1,5})"
)
# plain words first: most openings hold none of them, and a search for phrases is slow
_NAMERS = (
    "host", "sponsored by", "held at", "located at", "location:", "where:", "venue:", "join us at", "partnership",
    "together with",
)  # fmt: skip
_JOINT = re.compile(
    r"\bjoint\b|(?:multi|quad|dual)-?\s?chamber|co-?host|\btri-?chamber|\binter-?chamber|\bin partnership"
    r"|\bcollaborat|\bcombined|\bchambers\b(?! (?:st|street|county))|\bregional (?:mixer|after|networking)"
    r"|\b(?:two|three|four|five|all|area|both|other|neighboring) chambers"
)
_JOINERS = (
    "joint", "multi", "quad", "dual", "host", "tri", "inter", "partnership", "collaborat", "combined", "regional",
    "chambers",
)  # fmt: skip
_TITLE_HOST = re.compile(r"\b(?:hosted by|sponsored by|at the|at) (.+)$")
_WEB = vocabulary("webinar zoom online virtual livestream")
_ELSEWHERE = re.compile(
    r"\bnew (?:location|venue|place)\b|\b(?:location|venue|place) (?:has )?change[ds]?\b|\bchange of (?:location"
    r"|venue|place)\b|\bmoved (?:indoors|inside|outdoors)\b|\bin case of rain\b|\brain (?:site|location)\b"
    r"|\brelocated\b|\bno (?:meeting|lunch|breakfast|dinner) at\b|\bmoved (?:from|to) the (?!\d)|\b(?:because of"
    r"|due to)(?: the)? (?:rain|weather|storm|heat|snow)\b"
)
_PRICE = re.compile(r"\$ ?(\d[\d,]*(?:\.\d\d)?)")
# "Our Town", “Salt Roads”, 'The Goonies'
_OFFICIAL = re.compile(
    r"\bwith (?:the |a |an |your |our |local )?(?:\w+ )?(mayor|cop|officer|police|deputy|sheriff|trooper"
    r"|superintendent|principal|councilor|councillor|councilman|councilwoman|alderman|commissioner|supervisor)s?\b"
)
_QUOTED = re.compile(r"[\"“]([^\"“”\n]{3,60}?)[,.!?]?[\"”]|(?<!\w)['‘]([^'‘’\n]{3,60}?)[,.!?]?['’](?!\w)")
# "PMI's October dinner"
_OF_LETTERS = re.compile(r"(?<=\b[A-Z]{3})['’]s\b|(?<=\b[A-Z]{4})['’]s\b|(?<=\b[A-Z]{5})['’]s\b")
_OPENING = 600


class Profile:
    """What decides whether another event is this one; each part is found when it is first asked for, as most pairs are
    told apart by few."""

    def __init__(self, event: Event) -> None:
        self.event = event

    @cached_property
    def title(self) -> Title:
        return titles.taken_apart(self.event.title)

    @cached_property
    def spot(self) -> Spot:
        return spot(self.event)

    @cached_property
    def who(self) -> Who:
        return organisers.who(self.event)

    @cached_property
    def town(self) -> frozenset[str]:
        """The words of the town's name."""
        return frozenset(words(self.spot.city))

    @property
    def _town_letters(self) -> frozenset[str]:
        """ "BA" for Broken Arrow."""
        told = self.spot.city.split()
        return frozenset({"".join(word[0] for word in told)}) if 2 <= len(told) <= 4 else frozenset()

    @cached_property
    def town_told(self) -> str:
        """The town which only the text tells, with what sort of house: "at the fairgrounds in Arroyo"."""
        if self.spot.city or self.spot.name or not self.event.summary:
            return ""
        match = _IN_TOWN.search(self.event.summary[:_OPENING])
        return fold(match[1]) if match and not frozenset(words(match[1])) & VENUE_STEMS else ""

    @cached_property
    def about(self) -> About:
        """The naming words of venue, organiser, hosts and sponsors, and of the opening lines."""
        return About(
            (self.spot.naming | venues.told(self.spot.name)) - GENERIC_STEMS,
            self._hosts() - GENERIC_STEMS,
            self.town | self._town_letters,
            self._opening.naming,
            frozenset() if self.who.chamber or self.who.lister else self.who.words,
            self._opening.themes,
            self._opening.stems,
        )

    @cached_property
    def pages(self) -> frozenset[str]:
        """Addresses and ids that are this one event's own page or id."""
        return _pages(self.event)

    @cached_property
    def links(self) -> frozenset[str]:
        """``pages``, and where one registers."""
        reached = (
            links.desk(self.event.registration_url)
            if self.event.registration_url
            else links.told(self.event.summary or "")
        )
        return self.pages | {reached} if reached else self.pages

    @cached_property
    def meeting(self) -> str | None:
        return links.meeting(self.event.online_url)

    @cached_property
    def joint(self) -> bool:
        """Whether several hold it together."""
        return len(self.event.hosts) > 1 or (
            any(joiner in self._lowered for joiner in _JOINERS) and _JOINT.search(self._lowered) is not None
        )

    @cached_property
    def mentioned(self) -> frozenset[str]:
        """Words of the host or house in the title."""
        host = _TITLE_HOST.search(self.title.folded)
        return frozenset(words(host.group(1))) - GENERIC_STEMS - USUAL_STEMS if host else frozenset()

    @cached_property
    def said(self) -> frozenset[str]:
        """The title's and the opening's words."""
        return self.title.words | self._opening.words

    @cached_property
    def text(self) -> str:
        """What ``said`` has, as one text between spaces."""
        return f" {self.title.folded} {self._opening.text} "

    @cached_property
    def told(self) -> str:
        """``text``, and the names of those who hold it."""
        return f"{self.text}{' '.join(map(fold, self.who.written))} "

    @cached_property
    def text_kinds(self) -> frozenset[str]:
        """The kinds that title and opening name."""
        return kinds_of(self.text.strip())

    @cached_property
    def plain(self) -> str:
        """The opening's words, as titles are put, between spaces."""
        return self._opening.plain

    @cached_property
    def roots(self) -> frozenset[str]:
        """How the title's words begin, usual ones too."""
        return _roots(self.title.told)

    @cached_property
    def told_roots(self) -> frozenset[str]:
        """``roots`` of the opening."""
        return _roots(tuple(self.plain.split()))

    @cached_property
    def aside(self) -> frozenset[str]:
        """The words of town, house and organisers, which a title says of any of their events."""
        return self.town | self.about.venue | self.who.words

    @cached_property
    def tale(self) -> frozenset[str]:
        """What title and opening tell that no usual announcement does."""
        return tales.tale(self.title.told) | self._opening.tale

    @cached_property
    def clubs(self) -> frozenset[str]:
        """The clubs whose meeting it may be, as organiser and title name them; a paper's text does, too."""
        return (self.title.words | self.who.words | (self.said if self.who.press else frozenset())) & MEETING_CLUBS

    @cached_property
    def heads(self) -> frozenset[str]:
        """The words of organisers, of what sort they are too, and of the house."""
        kinds = frozenset(kind for _, kinds in self.who.names for kind in kinds)
        return self.who.words | kinds | venues.told(self.spot.name)

    @cached_property
    def circles(self) -> frozenset[int]:
        """For which circle of people it is, as the title says, or the organiser's name where the title says nothing."""
        return circles(self.title.told) or frozenset().union(*(circles(words(name)) for name in self.who.written))

    @cached_property
    def official(self) -> str | None:
        """Which official the title says that it is had with: "Coffee with the Mayor"."""
        match = _OFFICIAL.search(self.title.folded)
        return words(match[1])[0] if match else None

    @cached_property
    def said_circles(self) -> frozenset[int]:
        """``circles``, and those of the opening."""
        return self.circles | circles(tuple(self.plain.split()))

    @cached_property
    def elsewhere(self) -> bool:
        """Whether it says that it is elsewhere than was said before, so that another may still tell the old house."""
        title = self.event.title
        return _ELSEWHERE.search(f"{title.lower()} {fold(title)} {self._opening.text} {self.spot.name}") is not None

    @cached_property
    def prices(self) -> frozenset[str]:
        """The sums of money in title and opening, without their sign."""
        told = f"{self.event.title}\n{(self.event.summary or '')[:_OPENING]}"
        return frozenset(amount.rstrip(",") for amount in _PRICE.findall(told)) if "$" in told else frozenset()

    @cached_property
    def names(self) -> frozenset[tuple[str, str]]:
        """Two words that are written as a name in title or opening, none of them a usual one."""
        return tales.names(f"{self.event.title} | {(self.event.summary or '')[:_OPENING]}")

    @cached_property
    def speakers(self) -> frozenset[str]:
        """The last names of those who speak or teach, as title or opening name them."""
        return speakers(f"{self.event.title} | {(self.event.summary or '')[:_OPENING]}")

    @cached_property
    def holders(self) -> frozenset[str]:
        """Whom the opening names as holding it, or as a partner: "We join Keep Barlow Beautiful"."""
        told = (self.event.summary or "")[:_OPENING]
        return (
            frozenset(fold(match[1]) for match in _HOLDERS.finditer(told) if " " in match[1]) if told else frozenset()
        )

    @cached_property
    def quotes(self) -> frozenset[str]:
        """What stands between quotation marks in title or opening, of two words at least: a play, a book, a song."""
        told = f"{self.event.title}\n{(self.event.summary or '')[:_OPENING]}"
        return frozenset(
            quote for match in _QUOTED.finditer(told) if " " in (quote := " ".join(words(match[1] or match[2])))
        )

    @cached_property
    def sentence(self) -> bool:
        """Whether the title is told as a paper tells it: "Council to vote on trash contract"."""
        return titles.is_sentence(self.event.title)

    @cached_property
    def web(self) -> bool:
        """Whether it is held online."""
        where = self.spot
        return where.online or bool(
            (self.event.online_url or self.title.words & _WEB) and not (where.name or where.number or where.city)
        )

    @cached_property
    def _opening(self) -> _Opening:
        return _taken_apart((self.event.summary or "")[:_OPENING])

    @cached_property
    def _lowered(self) -> str:
        return f"{self.event.title}\n{(self.event.summary or '')[:_OPENING]}".lower()

    def _hosts(self) -> frozenset[str]:
        event, found = self.event, set(self.who.words)
        for sponsor in event.sponsors:
            found.update(words(sponsor.name))
        for name in (*self.who.written, *([event.venue.name] if event.venue and event.venue.name else [])):
            found |= initials(name) | letters(name, self.town)
        for person in event.people:
            found.update(words(person.name))
        if any(namer in self._lowered for namer in _NAMERS):
            for match in _HOSTED.finditer((event.summary or "")[:_OPENING]):
                found.update(words(match.group(1)))
        return frozenset(found)


def profile(event: Event) -> Profile:
    """An event for all comparisons; what was found for one serves the next."""
    return Profile(event)


class _Opening(NamedTuple):
    """The opening lines folded, their words, those that name something, and what they tell of their own."""

    text: str = ""
    words: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    tale: frozenset[str] = frozenset()
    themes: frozenset[int] = frozenset()
    stems: frozenset[str] = frozenset()
    plain: str = ""


@lru_cache(maxsize=1024)
def _taken_apart(opening: str) -> _Opening:
    if not opening:
        return _Opening()
    text = folded(titles.after_hours(_OF_LETTERS.sub("", opening)))
    told = words_of(text)
    naming = titles.naming_of(frozenset(told))
    return _Opening(
        text,
        frozenset(told),
        naming,
        tales.tale(told),
        frozenset(themes(told)),
        frozenset(map(stem, naming)),
        f" {' '.join(told)} ",
    )


@lru_cache(maxsize=4096)
def _roots(told: tuple[str, ...]) -> frozenset[str]:
    return frozenset(root(word) for word in told if len(word) > 2 and word not in SMALL and not word.isdigit())


def _pages(event: Event) -> frozenset[str]:
    page, uid = links.particular(event.url), links.unique_uid(event.uid)
    # where one meets online others meet at another hour
    tickets = {
        link
        for link in (links.ticket(event.registration_url), links.ticket(event.online_url))
        if link and not link.startswith("zoom:")
    }
    return frozenset(link for link in (page, f"uid:{uid}" if uid else None, *tickets) if link)
