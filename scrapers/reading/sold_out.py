"""Is there a place left? From plain statements in title and text.

A sold-out table, a sold-out booth and last year's sold-out dinner leave this year's seats to be had.
"""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from hobnob.records import Availability, Offer

_SAID = (
    r"(?:sold[- ]?out|fully booked|(?:event|class|program|workshop|session)(?: is)?(?: now)? full"
    r"|wait(?:ing)?[- ]?list only)"
)
_HEAD = re.compile(
    rf"^\W*(?P<said>{_SAID})(?:\s{{0,3}}[\])}}*!]{{1,5}}[\s:|–—-]{{0,5}}|\s{{0,3}}[:|/–—]{{1,3}}\s{{0,3}}"
    rf"|\s{{0,3}}-{{1,3}}\s{{1,3}})(?=[\"“'‘]?\w)",
    re.I,
)
_SHOUTED_HEAD = re.compile(r"^\W*(?P<said>SOLD[- ]?OUT)\s{1,3}(?=[A-Z])")
_TAIL = re.compile(
    rf"(?P<sep>\s[-–—:|*~•·]{{1,3}}\s{{0,3}}|[-–—:]{{1,3}}\s{{1,3}}|\s{{0,3}}[(\[{{*]{{1,3}}\s{{0,3}}"
    rf"|\s{{0,3}}[,!]\s{{1,3}})(?:(?:now|event|currently|already|is|are)\s)?"
    rf"(?P<said>{_SAID}|(?-i:FULL)|wait(?:ing)?[- ]?list)(?:\W{{1,4}}(?:join|get on|add|call|email)?\s?(?:the |our "
    rf"|a |for )?(?:wait(?:ing)?[- ]?list)[\w ]{{0,20}})?[\s)\]}}*!.~-]{{0,6}}$",
    re.I,
)
_SHOUTED_TAIL = re.compile(r"\s(?P<said>SOLD[- ]?OUT)[\s*!.]{0,4}$")
_CALLED_SO = re.compile(r"(?:an?|the)\b", re.I)
"""What follows in the name of a show: "Sold Out: A Comedy Night"."""
_NONE_LEFT = (
    r"(?:(?:0|no|zero)(?: (?:of|out of) \d{1,4}| ?/ ?\d{1,4})?(?: (?:spots?|slots?|seats?|spaces?|openings?"
    r"|places))?(?: (?:left|available|remaining|open)|\s?[-–—(:]\s?full)|(?P<all>\d{1,4})(?: of | out of "
    r"| ?/ ?)(?P=all)(?: (?:spots|slots|seats|places))? (?:filled|taken|booked))"
)
_ALONE = re.compile(
    rf"\W*(?:(?:the|this|our) )?(?:event |class |workshop |program |dinner |luncheon )?(?:has |is |are "
    rf"|have )?(?:now |already |officially |completely |currently )?(?:{_SAID}|full|{_NONE_LEFT})"
    r"(?:\W{1,4}(?:please )?(?:join|get on|add|call|email|see"
    r"|contact)?\s?(?:[a-z]{1,9} ){0,5}wait(?:ing)?[- ]?list[\w ]{0,20})?\W*",
    re.I,
)
_FULL = re.compile(
    r"(?:^|[.!?\n*:]\s*|\b(?:this|the|our|tonight'?s|today'?s)\s+(?:[\w'-]+\s+){1,4}?(?:is|are|has|have|has now"
    r"|are now|is now)\s+(?:now |officially |completely |already )?)(?:event |currently "
    r"|now )?\**sold[- ]?out\b(?! (?:in|last|every|quickly|fast|early|within)|: (?:an?|the)\b)"
    r"|\b(?:registration|reservations?|the (?:event|class|workshop|session|dinner|luncheon|breakfast|room|list"
    r"|program|roundtable)|this (?:event|class|workshop|session|program)|it|class|event|workshop) (?:is|are|has"
    r"|have) (?:now |already |completely |currently |been )*(?:full|closed|at capacity|fully booked"
    r"|sold out)\b(?! (?:of|day|service))"
    r"|(?:^|\n)\W*(?:event|class|program) (?:is )?full\b|\b(?:we are|we're|we have reached|we've reached|at) (?:now "
    r"|already )?(?:full\b|(?:at |our |maximum |full )*capacity\b)(?! (?:building|planning|for growth))"
    r"|\b(?:event|class|room|seating|maximum|full|registration|venue|our) (?:capacity|limit) (?:has been|has now been"
    r"|is|was) reached\b|\bno (?:more|further) (?:registrations?|reservations?|seats|spots|places|tickets)\b"
    r"|\ball (?:the |of the )?(?:\d+ |our )?(?:seats|spots|places|tickets) (?:are |have been "
    r"|have )?(?:now )?(?:been )?(?:taken|filled|gone|claimed|sold|reserved)\b"
    r"|\b(?:no|zero) (?:seats|spots|places|tickets|openings) (?:left|remain\w*|available)\b"
    r"|\btickets (?:are |have )?(?:all |now )?(?:gone|sold out)\b(?! (?:fast|quickly|last))"
    r"|\b(?:put|added|placed|be|get|join|sign up) (?:\w+ ){0,3}(?:on|to|for|in)? ?(?:the|our"
    r"|a) wait(?:ing)?[- ]?list\b(?! for (?:next|a future|future|other))|\bwait(?:ing)?[- ]?list only\b",
    re.I,
)
_CLOSED = re.compile(r"^\W*(?:registrations?|reservations?)\b.*\bclosed$", re.I)
_STILL = re.compile(
    r"\b(?:when|once|until|if|before|unless|in case|should) (?:[\w'’]+,? ){0,12}$|\b(?:last year|in the past"
    r"|usually"
    r"|always"
    r"|often|tables?|foursomes?|early[- ]bird|booths?|exhibitor \w+|vip|sponsorships?|hotel|rooms?"
    r"|parking) (?:\w+ ){0,4}$",
    re.I,
)
_LEFT = re.compile(
    r"\b(?:plenty of|still|a few|general|individual|some|only \d+|other) (?:\w+ ){0,3}(?:seats|tickets|spots"
    r"|places)\b[^.!?]{0,30}\b(?:remain|left|available|open)\b",
    re.I,
)
_IN_A_NAME = re.compile(r"(?<!is )(?<!are )(?<!has )(?<!have )(?<!now )\bsold[- ]?out\b", re.I)
_OPENING = 1500
_LONGEST_NAME = 300
_LONGEST_LINE = 70
_HINT = re.compile(r"sold|full|wait", re.I)


def read(title: str, text: str) -> bool:
    """Whether no place is to be had any more: the event is full, or booking is closed."""
    return state(title, text) is not None


@lru_cache(maxsize=512)
def state(title: str, text: str) -> Availability | None:
    """Why no place is to be had any more: the event as a whole is full, or its booking is closed; None where neither is
    said."""
    if in_name(title) or is_said(title):
        return Availability.SOLD_OUT
    words = f"{'' if _IN_A_NAME.search(title) else title}\n{text[:_OPENING]}"
    if _LEFT.search(words):
        return None
    said = [
        match.group() for match in _FULL.finditer(words)
        if not _STILL.search(words[max(0, match.start() - 60) : match.start() + _lead(match.group())])
    ]  # fmt: skip
    if not said:
        return None
    return Availability.CLOSED if all(_CLOSED.search(one) for one in said) else Availability.SOLD_OUT


def is_said(text: str) -> bool:
    """Whether a line says this and nothing else: "SOLD OUT!", "Sold out - join the waitlist"."""
    return len(text) <= _LONGEST_LINE and _ALONE.fullmatch(text) is not None


def in_name(text: str) -> bool:
    """Whether a name says it with its first or its last words: "Gala – SOLD OUT"."""
    return _notice(text) is not None


@lru_cache(maxsize=2048)
def without(title: str) -> str:
    """The title without the words that say it, unless nothing else is there."""
    found = _notice(title)
    if found is None:
        return title
    bare = (title[found.end() :] if found.start() == 0 else title[: found.start()]).strip(" *-–—:|~,!")
    return bare if len(bare) > 2 else title


def _notice(text: str) -> re.Match[str] | None:
    if len(text) > _LONGEST_NAME or not _HINT.search(text):
        return None
    if (head := _HEAD.match(text)) is not None:
        rest = text[head.end() :]
        return None if _CALLED_SO.match(rest) and (head["said"].istitle() or rest.isupper()) else head
    if (head := _SHOUTED_HEAD.match(text)) is not None:
        return None if text[head.end() :].isupper() else head
    if (tail := _TAIL.search(text)) is not None:
        before, said = text[: tail.start()], tail["said"]
        if (":" in tail["sep"] and said.istitle()) or (said == "FULL" and before.isupper()):
            return None  # "Comedy Night: Sold Out"
    elif (tail := _SHOUTED_TAIL.search(text)) is not None:
        before = text[: tail.start()]
        if before.isupper():
            return None
    else:
        return None
    return tail if re.search(r"\w", before) and not _STILL.search(f"{before} ") else None


def _lead(found: str) -> int:
    """How much of a match stands before its statement: "All tables are" of "All tables are sold out"."""
    at = re.search(r"sold|full|closed|capacity|wait", found, re.I)
    return at.start() if at else 0


def mark(offers: tuple[Offer, ...], why: Availability = Availability.SOLD_OUT) -> tuple[Offer, ...]:
    """The offers of a full room, or of one to which nobody is booked any more; one without a price where none was
    stated."""
    return tuple(offer.model_copy(update={"availability": why}) for offer in offers) or (Offer(availability=why),)


__all__ = ["in_name", "is_said", "mark", "read", "state", "without"]
