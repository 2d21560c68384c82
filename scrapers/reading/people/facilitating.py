"""Who facilitates or leads a discussion: what all say together is moderated, a workshop is given."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Person, Role
from scrapers.reading import names
from scrapers.reading.people.context import Announced

_TALKED_OVER = re.compile(
    r"\b(?:round ?tables?|panels?|discussions?|conversations?|dialogues?|forums?|debates?|q ?& ?a|town halls?"
    r"|groups?|listening sessions?|fireside|circles?|interviews?|book club|networking)\b",
    re.I,
)
_HEADING = re.compile(
    r"^\W{0,3}(?:(?:your|our|the|meet|about|workshop|course|session|guest|co)[ -]){0,3}facilitators?\W{0,3}$",
    re.I | re.M,
)
_ROUND = re.compile(r"\bround ?tables?\b|\bchatham house\b", re.I)
_TAUGHT = re.compile(
    r"\b(?:workshops?|trainings?|class|classes|courses?|seminars?|webinars?|clinics?|retreats?|hands-on"
    r"|boot ?camps?"
    r"|lessons?|cpe|cle|ceus?|pdcs?)\b",
    re.I,
)


def settle(found: dict[str, Person], everyone: list[Announced], title: str, body: str) -> None:
    """A facilitator is who gives the session, unless it is one where all talk, or others speak; a discussion's leader
    moderates where a panel or a round table sits."""
    headed = _HEADING.search(body) is not None
    talking = [person for person in found.values() if person.role in (Role.SPEAKER, Role.PANELLIST)]
    for told in everyone:
        key = names.proper(told.mention.written)
        asks = [reason.why.lower() for reason in told.reasons if reason.role is Role.MODERATOR]
        whys = [reason.why.lower() for reason in told.reasons if reason.role in (Role.MODERATOR, Role.SPEAKER)]
        if key not in found or not whys:
            continue
        if (
            found[key].role is Role.SPEAKER
            and any("discussion leader" in why for why in whys)
            and (_ROUND.search(f"{title}\n{body}") or any(person.role is Role.PANELLIST for person in talking))
        ):
            found[key] = found[key].model_copy(update={"role": Role.MODERATOR})
        elif (
            found[key].role is Role.MODERATOR
            and not talking
            and asks
            and all("facilitat" in why or (headed and why == "the heading above") for why in asks)
            and _gives(told, whys, title, body)
        ):
            found[key] = found[key].model_copy(update={"role": Role.SPEAKER})


def _gives(told: Announced, whys: list[str], title: str, body: str) -> bool:
    """Whether who facilitates gives a session, where no others speak."""
    if _TAUGHT.search(title) or _TAUGHT.search(told.sentence):
        return True
    if any(_TALKED_OVER.search(text) for text in (title, told.sentence, body[:160])):
        return False
    return _TAUGHT.search(body) is not None or not any(why == "“facilitated by”" for why in whys)


__all__ = ["settle"]
