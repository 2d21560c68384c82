"""Who facilitates: what many say together is moderated, a workshop is given."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Person, Role
from scrapers.reading import names
from scrapers.reading.people.context import Announced

_TALKED_OVER = re.compile(r"\b(?:round ?tables?|panels?|discussions?|conversations?|dialogues?|forums?|debates?|q ?& ?a|town halls?|peer groups?|listening sessions?|fireside|circles?|interviews?|book club)\b", re.I)


def settle(found: dict[str, Person], everyone: list[Announced], title: str, body: str) -> None:
    """A facilitator is who gives the session, unless it is one where all talk, or others speak."""
    asking = [told for told in everyone if told.role is Role.MODERATOR and all("facilitat" in reason.why.lower() for reason in told.reasons if reason.role is Role.MODERATOR)]
    if not asking or any(person.role in (Role.SPEAKER, Role.PANELLIST) for person in found.values()):
        return
    if _TALKED_OVER.search(title) or any(_TALKED_OVER.search(told.sentence) for told in asking) or _TALKED_OVER.search(body[:160]):
        return
    for told in asking:
        key = names.proper(told.mention.written)
        if key in found and found[key].role is Role.MODERATOR:
            found[key] = found[key].model_copy(update={"role": Role.SPEAKER})


__all__ = ["settle"]
