"""Whether the evidence for one name is enough, and which role it gives."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading import names
from scrapers.reading.people import evidence, refusals, sureness
from scrapers.reading.people.context import Announced, Context
from scrapers.reading.people.evidence import ENOUGH, Evidence
from scrapers.reading.people.forms import Form
from scrapers.reading.people.forms import role as role_in
from scrapers.reading.people.grounds import bracketed, in_office, owned
from scrapers.reading.people.leading import houses
from scrapers.reading.people.letters import letters
from scrapers.reading.people.line import Line
from scrapers.reading.people.mentions import Mention
from scrapers.reading.words import words

_TITLE, _ORGANIZATION, _HONOURED, _IN_TITLE = 1.0, 0.8, 0.6, 1.5
_BY_ONE = ("“taught by”", "“moderated by”", "“instructed by”", "“emceed by”", "“instruction by”")
_ONE_SPEAKER = words("speaker instructor moderator lecturer teacher trainer facilitator tutor")
_WALKED = words(
    "tour walk hike ride visit keynote lecture prayer talk presentation training workshop session class demo "
    "demonstration seminar"
)


def verdict(
    held: Line,
    one: Mention,
    chain: list[Mention],
    left: Evidence,
    right: Evidence,
    above: Evidence,
    verb: Evidence,
    context: Context,
    heading: bool,
    sentence: str,
) -> Announced | None:
    """One of a list as announced, by what stands left and right of the list, above it and behind the name itself
    (``verb``); None where it is not enough."""
    reasons = [told for told in (bracketed(held, one), left, above, right, verb) if told.weight]
    if (
        any(told.weight < 0 or told.role is Role.PERFORMER for told in reasons)
        or names.proper(one.written) in context.refused
    ):
        return None
    if not heading and one.placed and names.proper(one.written) in context.named:
        context.positions.setdefault(names.proper(one.written), one.position)
    if held.mark(one.name.end - 1)[-2:].lower() in ("'s", "’s") and one.end == one.name.end:
        theirs = left if left.why == houses.HOUSE else owned(held, one.name.end)
        if theirs is None:
            return None
        reasons = [theirs]
    if refusals.refused(held, one, chain, left, right, reasons, context):
        return None
    score = _score(held, one, chain, left, right, verb, reasons)
    if not heading and names.proper(one.written) in context.named:
        score += _IN_TITLE * (one.name.sure > 0)
    if score < ENOUGH - 1e-6 or not reasons:
        return None
    role, own, why = _role(reasons, left, above, right)
    if (
        context.discussed
        and role is Role.SPEAKER
        and own
        and why in ("“leads”", "“will lead”")
        and not any(held.low(at) in _WALKED for at in range(one.end, one.end + 6))
    ):
        role = Role.MODERATOR
    if (
        role is Role.HONOREE
        and context.form is not Form.CEREMONY
        and ("finalist" in why.lower() or (context.contested and "nominee" in why.lower()))
    ):
        role = Role.PANELLIST
    if role is Role.HOST and refusals.host_unnamed(held, one, chain, left, right, above):
        return None
    if (
        context.form is Form.OPENING
        and role is None
        and why in ("opens a sentence with a title", "a label", "behind a dash")
        and (heading or names.proper(one.written) in context.named)
        and not in_office(one.position.title)
    ):
        # "Ribbon Cutting: Jane Roe, Notary", and below it "Notary Jane Roe has opened a shop"
        role = Role.HONOREE
    told_as = chain[0].position.title if context.form is Form.OPENING else one.position.title
    apart = len(chain) == 1 and _of_their_own_hour(held)
    form = Form.PLAIN if context.form is Form.PANEL and apart else context.form
    return Announced(
        one, role_in(form, role, own, len(chain) > 1, told_as, why), sentence, reasons, score, len(chain), apart
    )


def _score(
    held: Line,
    one: Mention,
    chain: list[Mention],
    left: Evidence,
    right: Evidence,
    verb: Evidence,
    reasons: list[Evidence],
) -> float:
    """How much speaks for a name: how sure it is one, what is known of the person, and the reasons."""
    shared = one is not chain[0] and (chain[0].position.title or "").rstrip(".").lower().endswith("s")
    score = (
        sureness.of(one, chain)
        + _TITLE * bool(one.position.title or shared)
        + _ORGANIZATION * bool(one.position.organization)
        + _HONOURED * one.name.honoured
    )
    score += _HONOURED * (not one.name.honoured and letters(held, one.name.end, len(held.tokens)) > one.name.end)
    if (
        one.name.sure == 0
        and len(chain) == 1
        and not one.placed
        and sureness.unheard(one)
        and one.written.count(" ") == 1
        and (
            left.why in _BY_ONE
            or (
                held.mark(one.begin - 1) == ":"
                and held.low(one.begin - 2) in _ONE_SPEAKER
                and not held.mark(one.end)[:1].isupper()
            )
        )
    ):
        # "Speaker: Rajeet Karmak", "taught by Rajeet Karmak": who is told of so is somebody
        score += 0.6
    if (
        one.name.sure == 0
        and not one.placed
        and sureness.of(one, chain) < 0
        and any(told.own and told.weight >= evidence.STRONG for told in (right, verb))
        and not held.mark(one.name.lead - 1)[:1].isupper()
        and sureness.of_both(one)
    ):
        # "Art Church will talk": words that are names too, and do what people do
        score += 0.6
    return score + (max((told.weight for told in reasons), default=0.0) + 0.3 * max(0, len(reasons) - 1))


def _of_their_own_hour(held: Line) -> bool:
    """Whether an hour opens a row in which no panel is told: "10:00 – APIs without tears. Jane Roe"."""
    return (
        held.mark(0)[:1].isdigit()
        and ":" in held.mark(0)
        and not held.has(("panel", "panelists", "moderator", "moderated"), 0, len(held.tokens))
    )


def _role(reasons: list[Evidence], left: Evidence, above: Evidence, right: Evidence) -> tuple[Role | None, bool, str]:
    """The role that the best of the reasons gives."""
    bracketed = [told for told in reasons if told.why == "in brackets behind it"]
    for told in (
        *bracketed,
        *(one for one in (left,) if one.own and one.role not in (None, Role.SPEAKER)),
        *(one for one in reasons if one.own and one.role not in (None, Role.SPEAKER)),
        above,
        *(one for one in reasons if one.role not in (None, Role.SPEAKER)),
        *(one for one in reasons if one.own),
        *reasons,
    ):
        if told.weight and told.role is not None:
            return told.role, told.own, told.why
    return None, False, reasons[0].why if reasons else ""


__all__ = ["verdict"]
