"""Whom a line announces: the evidence for each name added up, and the role that it gives."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading import names
from scrapers.reading.names.vocabulary import PLACES, THINGS, is_ordinary, surnames
from scrapers.reading.people import (
    bodies_named,
    evidence,
    following,
    labelled,
    leading,
    mentions,
    neighbours,
    panels,
    reports,
    serving,
    settling,
    sureness,
)
from scrapers.reading.people.context import Announced, Context
from scrapers.reading.people.cues import MENTIONS
from scrapers.reading.people.evidence import ENOUGH, NOTHING, Evidence, fair, strong
from scrapers.reading.people.forms import Form
from scrapers.reading.people.forms import role as role_in
from scrapers.reading.people.grounds import above_of, bracketed, duty, in_office, owned
from scrapers.reading.people.layout import Section
from scrapers.reading.people.leading import marks
from scrapers.reading.people.letters import letters
from scrapers.reading.people.line import Line
from scrapers.reading.people.mentions import Mention
from scrapers.reading.people.sentence import (
    another_time,
    closed,
    goes_on,
    now,
    parallel,
    quoted,
    remembers,
    things,
)
from scrapers.reading.people.titles import Position
from scrapers.reading.words import words

MOST_IN_SENTENCE = 40
_TITLE, _ORGANIZATION, _HONOURED, _IN_TITLE = 1.0, 0.8, 0.6, 1.5
_LONGEST_SENTENCE = 220


def line(held: Line, section: Section | None, context: Context, *, heading: bool = False) -> list[Announced]:
    """Everyone whom one line announces."""
    spans = held.names
    if not spans:
        return []
    found: list[Announced] = []
    for first, stop in held.sentences:
        if stop - first > _LONGEST_SENTENCE:
            stop = first + _LONGEST_SENTENCE
        inside = [span for span in spans if first <= span.first < stop]
        if not inside or len(inside) > MOST_IN_SENTENCE:
            continue
        found += _sentence(held, first, stop, inside, section, context, heading, after=bool(found))
    return found


def _sentence(held: Line, first: int, stop: int, spans: list[names.Name], section: Section | None, context: Context, heading: bool, *, after: bool) -> list[Announced]:
    if remembers(held, first, stop):
        return []
    if another_time(held, first) and not heading:
        first = now(held, first, stop)
        spans = [span for span in spans if span.first >= first]
        if not spans:
            return []
    close = quoted(held, first, stop)
    spans = [span for span in spans if not close or span.first > close]
    found: list[Announced] = []
    floor, carried = first, NOTHING
    if closed(held, first, stop) and not (section is not None and section.role is Role.HONOREE and (held.low(first) in ("volunteer", "organizer") or labelled.office(held, first, spans[0].lead if spans else first) is not None)):
        return []
    chains = mentions.chains(held, mentions.find(held, first, stop, spans))
    for place, chain in enumerate(chains):
        begin, end = chain[0].begin, chain[-1].end
        left = leading.read(held, begin, floor, bool(found) or bool(context.named) or ((after or (context.told and first == 0)) and held.low(first) == "in") or held.low(first) in ("he", "she", "he'll", "she'll", "they'll") or (held.low(begin - 1) == "with" and any(held.low(at) in ("he", "she") for at in range(first + 1, min(begin, first + 6)))), first)
        right = following.read(held, end, stop, len(chain) > 1 or held.low(begin - 1) in ("and", "&"))
        if context.reported:
            left, right = reports.ahead(held, begin, floor, left, first), reports.behind(held, end, stop, right)
        if not right.weight and not left.weight and place + 1 < len(chains) and begin - first < 2:
            right = neighbours.with_next(held, end, chains[place + 1], stop)
        above = above_of(held, section, begin, first)
        if context.taught and above.role is Role.MODERATOR and not held.within(0, first):
            above = strong(Role.SPEAKER, "holds a class")
        if (labelled.place(held, chain, first, heading=heading) or (held.low(first) == "volunteer" and begin == first + 2)) and above.role is Role.HONOREE:
            left = NOTHING
        if section is not None and section.writes:
            for one in chain:
                if held.mark(one.name.end) == "(":
                    # "Jane Roe (The Salt Road)" below "Meet local authors!": a book
                    one.position = Position(one.position.title, None)
        if section is not None and section.body and above.role is Role.HONOREE:
            chain[0].position = Position(chain[0].position.title, chain[0].position.organization or section.body)
        if Role.HONOREE in (above.role, left.role) and (business := labelled.business(held, first, begin)) is not None:
            for one in chain:
                one.position = Position(one.position.title, one.position.organization or business)
        left = _talk_listed(held, first, left, section, context)
        above = _unless_done(_unless_done(above, right), left)
        if above.weight < 0 and left.own and left.role in (Role.HOST, Role.MODERATOR) and left.why.endswith(" by”"):
            # "Info:", and below it "Hosted by Jane Roe"
            above = NOTHING
        right = neighbours.of_these(held, begin, first, left, right, above, heading, held.low(end + 1))
        left = settling.settled(held, chain, left, right, above, first, context, alone=not found, heading=heading)
        if left.own and left.weight > 0 and left.role in (Role.HOST, Role.MODERATOR) and right.why.startswith("only “"):
            # "quizmaster Jane Roe keeps score"
            right = NOTHING
        if found and held.low(begin - 1) == "with" and held.low(begin - 2) == "along" and (same := next((told for told in found[-1].reasons if told.own), None)):
            # "Jane Roe will be recognized, along with dispatcher Ann Lee"
            left = same
        if left.why == "of earlier years" and found and held.low(found[-1].mention.end) in (",", "and") and (held.low(found[-1].mention.end) == "and" or held.low(found[-1].mention.end + 1) == "and") and _role_before(held, found[-1].mention.end, begin):
            # "Judges: Ann Lee and last year's champion, Bob Ray"
            left = fair(found[-1].role, "goes on with a list")
        if left.why == "“led by”" and sum(told.role in (Role.SPEAKER, Role.PANELLIST) for told in found) > 1 and len(chain) == 1:
            # "Ann Lee and Bob Ray compare notes in an hour led by Cy Poe"
            left = strong(Role.MODERATOR, left.why, own=True)
        if left.why == "“in conversation with”" and found and found[-1].role is Role.MODERATOR:
            left = strong(Role.PANELLIST if len(chain) > 1 else Role.SPEAKER, "in talk with a moderator")
        if found and held.low(begin - 1) == "will" and held.low(begin - 2) == "as":
            # "Jane Roe will say a few words, as will Mayor Ann Lee"
            left = fair(found[-1].role, "“as will”")
        if found and ((left.why == "a talk “with”" and found[-1].role is Role.HOST and any(told.why == "“hosts”" for told in found[-1].reasons)) or (left.why == "for a talk “with”" and found[-1].role is Role.SPEAKER and any(told.why.lower() == "“join”" for told in found[-1].reasons))):
            # "Jane Roe hosts a candid talk with Mayor Ann Lee", "Join Jane Roe for a conversation with Ann Lee": who does so asks
            found[-1].role = Role.MODERATOR
        if found and left.why == "for a talk “with”" and neighbours.joins_for_conversation(held, found[-1], chain, context):
            left = strong(Role.MODERATOR, "“in conversation with”", own=True)
        left = neighbours.beside_last(held, chain, left, found, first)
        left = neighbours.behind_clause(held, chain, left, right, found)
        left = panels.before_moderator(held, chain, panels.seated(held, chain, left, right, first, stop), right, first)
        chain_parts = _parts(held, chain, left, right, first)
        if left.weight == 0 and right.weight == 0 and carried.weight and (held.mark(begin - 1) == ";" or (held.low(begin - 1) == "and" and held.mark(begin - 2) == ";")):
            left = fair(carried.role, carried.why)
        if left.why in ("a label", "behind a dash") and carried.role is Role.HONOREE and ";" in [held.mark(at) for at in range(floor, begin)]:
            # "Nurse of the Year - Ann Lee; Friend of Nursing - Bob Ray"
            left = fair(carried.role, carried.why)
            chain_parts = _parts(held, chain, left, right, first)
        if left.weight >= evidence.FAIR and left.why.startswith("the label"):
            carried = left
        if left.weight == 0 and found and (parallel(held, floor, begin) or (right.weight == 0 and goes_on(held, floor, begin))):
            left = fair(found[-1].role, "goes on with a list")
            chain_parts = [(chain, left, right)]
        for part, ahead, behind in chain_parts:
            for one in part:
                if one is not part[0] and following.read(held, part[0].end, stop, False).why.strip("“”") in MENTIONS and held.low(one.begin - 1) == "with":
                    # "Jane Roe, dean of Elm, coordinates the series with Ann Lee"
                    break
                verb = following.read(held, one.end, stop, False) if one is not chain[-1] else NOTHING
                told = _judge(held, one, part, ahead, behind, above, verb, context, heading, held.cut(first, stop))
                if told is not None:
                    found.append(told)
            found += _others_of_list(held, part, found, above, context, heading, held.cut(first, stop))
        nobody = len(chain) == 1 and chain[0].name.sure == 0 and not chain[0].placed and not (found and found[-1].mention in chain)
        if (not nobody and (left.weight or right.weight or above.weight)) or (found and found[-1].mention in chain):
            floor = end
    return found


def _role_before(held: Line, first: int, begin: int) -> bool:
    """Whether only an earlier prize tells of the next of a list: "and last year's champion, Bob Ray"."""
    return any(held.low(at) in ("last", "past", "former", "previous", "defending", "reigning") for at in range(first, min(first + 4, begin)))


def _others_of_list(held: Line, chain: list[Mention], found: list[Announced], above: Evidence, context: Context, heading: bool, sentence: str) -> list[Announced]:
    """Those of a list most of whom are announced: bare names beside ones with titles."""
    told = [one for one in found if one.mention in chain]
    if len(chain) < 3 or 2 * len(told) <= len(chain) or len(told) == len(chain) or any(one.score < 0 or one.reasons[0].why.startswith("speakers “") for one in told):
        return []
    like = fair(told[0].role, "in a list of others")
    names_told = [one.mention for one in told]
    return [more for one in chain if one not in names_told and (more := _judge(held, one, chain, like, NOTHING, above, NOTHING, context, heading, sentence)) is not None]


def _talk_listed(held: Line, first: int, left: Evidence, section: Section | None, context: Context) -> Evidence:
    """What stands left of a name, where a list of talks has the title of a talk before it."""
    listed = section is not None and section.role is Role.SPEAKER
    numbered = held.item and context.talks and context.form not in (Form.BOOKS, Form.MUSIC, Form.STORY)
    if left.why == "a work by" and held.mark(first) in "\"“" and (listed or numbered):
        return fair(Role.SPEAKER, "behind a talk's title")
    return left


def _unless_done(above: Evidence, right: Evidence) -> Evidence:
    """What the heading says, unless a sentence says that one below it does something for those it lists."""
    return NOTHING if above.role is Role.HONOREE and right.own and right.role in (Role.SPEAKER, Role.HOST, Role.MODERATOR) else above


def _parts(held: Line, chain: list[Mention], left: Evidence, right: Evidence, first: int) -> list[tuple[list[Mention], Evidence, Evidence]]:
    """A list in the parts of which different things are said, each with its evidence left and right."""
    if len(chain) == 2 and left.own and right.own and held.cut(chain[0].end, chain[1].begin) == ",":
        # "Interviewed by Ann Lee, Bob Ray will take questions"
        return [([chain[0]], left, NOTHING), ([chain[1]], NOTHING, right)]
    if (apart := _apart(held, chain, left, right)) is not None:
        return apart
    if at := panels.cut_at_moderator(held, chain, right):
        with_them = fair(Role.PANELLIST if right.role is Role.MODERATOR else None, "with who moderates")
        return [(chain[:at], left if left.weight else with_them, NOTHING), (chain[at:], NOTHING, right)]
    if len(chain) > 1 and left.why == "“late”":
        return [([chain[0]], left, NOTHING), (chain[1:], marks.list_label(held, chain[1].begin - 1, first), right)]
    return [(chain, left, right)]


def _apart(held: Line, chain: list[Mention], left: Evidence, right: Evidence) -> list[tuple[list[Mention], Evidence, Evidence]] | None:
    """The parts of a list of which not all is said: "moderated by Ann Lee, with Bob Ray and Cy Poe", "Ann Lee and Bob Ray; Cy Poe presides"."""
    for place in range(1, len(chain)):
        between = [held.low(at) for at in range(chain[place - 1].end, chain[place].begin)]
        if left.own and left.role in (Role.MODERATOR, Role.HOST) and between[:1] + between[-1:] in ([",", "with"], ["with", "with"]):
            return [(chain[:place], left, NOTHING), (chain[place:], fair(None, "“with” them"), right)]
        if left.weight > 0 and right.own and ";" in between and place == len(chain) - 1:
            return [(chain[:place], left, NOTHING), (chain[place:], NOTHING, right)]
    return None


def _judge(held: Line, one: Mention, chain: list[Mention], left: Evidence, right: Evidence, above: Evidence, verb: Evidence, context: Context, heading: bool, sentence: str) -> Announced | None:
    reasons = [told for told in (bracketed(held, one), left, above, right, verb) if told.weight]
    if any(told.weight < 0 or told.role is Role.PERFORMER for told in reasons) or names.proper(one.written) in context.refused:
        return None
    if not heading and one.placed and names.proper(one.written) in context.named:
        context.positions.setdefault(names.proper(one.written), one.position)
    if held.mark(one.name.end - 1)[-2:].lower() in ("'s", "’s") and one.end == one.name.end:
        theirs = owned(held, one.name.end)
        if theirs is None:
            return None
        reasons = [theirs]
    if right.why == "“says”" and left.weight <= 0 and (one.position.title or "").split(" ")[-1].lower() in _QUOTED:
        # "Organizer Jane Roe says the pantry needs yams"
        return None
    if one.name.sure < 2 and not one.name.honoured and held.mark(one.name.lead - 1)[-2:] in ("'s", "’s") and held.mark(one.name.lead - 1)[0].isupper():
        # "Roe's Fish Fry"
        return None
    if held.low(one.name.lead - 1) == "named" and not right.weight and any(held.low(at) in ("a", "an") for at in range(one.name.lead - 4, one.name.lead - 1)):
        # "taken by a photographer named Jane Roe"
        return None
    if held.low(chain[0].name.lead - 1) in ("chairs", "co-chairs") and "invite" in right.why:
        # "Chairs Ann and Bob Roe invite you"
        return None
    if one.name.sure < 2 and held.mark(one.name.lead - 1) == "The" and not one.name.honoured and one.name.lead > 0:
        # "Book Launch: The Long Portage"
        return None
    if held.low(one.name.lead - 2) == "whose" and not held.mark(one.name.lead - 1)[0].isupper():
        # "Jane Roe, whose great-grandfather Amos Roe built the ferry, shows slides"
        return None
    if one.name.sure < 2 and all(told.why.endswith("told as it happens") for told in reasons) and reasons:
        return None
    if not context.met and held.low(one.name.lead) in ("maestro", "maestra") and right.why.startswith("“conducts"):
        # who conducts makes music, unless the maestro is to be talked with
        return None
    if _of_a_story(held, one, left, right) or (left.why.startswith("speakers “") and bodies_named.firm_of(held, one.name.first)):
        return None
    if any(held.low(at) == "posthumously" for at in range(max(0, one.begin - 3), one.begin)):
        return None
    if (duty(one.position.title or (chain[0].position.title if one.begin == one.name.lead else None)) and not one.position.organization and not any(told.own and "invite" not in told.why and "thank" not in told.why for told in reasons)) or (held.mark(one.name.end) in "(," and held.low(one.name.end + 1) in _DEAD) or (held.mark(one.name.end) == "(" and ((held.low(one.name.end + 1) == "guest" and held.low(one.name.end + 2) == "of") or (held.low(one.name.end + 1) == "invited" and held.mark(one.name.end + 2) == ")") or (held.low(one.name.end + 1) in _TURN_TO and held.low(one.name.end + 2) in ("her", "him", "them", "at", "or", "for", "me")))):
        return None
    if serving.bids(held, chain[0].begin, one.name.lead) and not any(told.own and told.weight > 0 and any(word in told.why for word in _SPEECH if word != "present") for told in reasons):
        # "Auctioneer Colonel Jane Roe returns"
        return None
    if held.mark(one.name.first) == "DJ" and not any(told.own and told.weight > 0 and any(word in told.why for word in _SPEECH) for told in reasons):
        return None
    if one.position.title and one.position.title.split()[-1].lower() in leading.PERFORMS and not any(told.own for told in reasons):
        return None
    if context.form in (Form.MUSIC, Form.STORY) and not _spoken(reasons, one, context):
        return None
    shared = one is not chain[0] and (chain[0].position.title or "").rstrip(".").lower().endswith("s")
    score = sureness.of(one, chain) + _TITLE * bool(one.position.title or shared) + _ORGANIZATION * bool(one.position.organization) + _HONOURED * one.name.honoured
    score += _HONOURED * (not one.name.honoured and letters(held, one.name.end, len(held.tokens)) > one.name.end)
    if one.name.sure == 0 and len(chain) == 1 and not one.placed and sureness.unheard(one) and one.written.count(" ") == 1 and (left.why in _BY_ONE or (held.mark(one.begin - 1) == ":" and held.low(one.begin - 2) in _ONE_SPEAKER and not held.mark(one.end)[:1].isupper())):
        # "Speaker: Rajeet Karmak", "taught by Rajeet Karmak": who is told of so is somebody
        score += 0.6
    if one.name.sure == 0 and not one.placed and sureness.of(one, chain) < 0 and any(told.own and told.weight >= evidence.STRONG for told in (right, verb)) and not held.mark(one.name.lead - 1)[:1].isupper() and sureness.of_both(one):
        # "Art Church will talk": words that are names too, and do what people do
        score += 0.6
    score += max((told.weight for told in reasons), default=0.0) + 0.3 * max(0, len(reasons) - 1)
    if not heading and names.proper(one.written) in context.named:
        score += _IN_TITLE * (one.name.sure > 0)
    if score < ENOUGH - 1e-6 or not reasons:
        return None
    role, own, why = _role(reasons, left, above, right)
    if context.discussed and role is Role.SPEAKER and own and why in ("“leads”", "“will lead”") and not any(held.low(at) in _WALKED for at in range(one.end, one.end + 6)):
        role = Role.MODERATOR
    if role is Role.HONOREE and context.form is not Form.CEREMONY and ("finalist" in why.lower() or (context.contested and "nominee" in why.lower())):
        role = Role.PANELLIST
    if role is Role.HOST and not (left.own and right.own) and held.low(one.name.lead - 1 - (held.mark(one.name.lead - 1) == ":")) not in ("host", "hostess", "emcee", "quizmaster", "mc", "toastmaster") and (sureness.of(one, chain) < 1 or one.written.split()[-1].lower() in PLACES | THINGS) and not one.placed and not one.name.honoured and held.low(one.name.end) not in ("of", "from") and not _alone_below(held, one, above):
        return None
    if context.form is Form.OPENING and role is None and why in ("opens a sentence with a title", "a label", "behind a dash") and (heading or names.proper(one.written) in context.named) and not in_office(one.position.title):
        # "Ribbon Cutting: Jane Roe, Notary", and below it "Notary Jane Roe has opened a shop"
        role = Role.HONOREE
    told_as = chain[0].position.title if context.form is Form.OPENING else one.position.title
    apart = len(chain) == 1 and _of_their_own_hour(held)
    form = Form.PLAIN if context.form is Form.PANEL and apart else context.form
    return Announced(one, role_in(form, role, own, len(chain) > 1, told_as, why), sentence, reasons, score, len(chain), apart)


def _of_their_own_hour(held: Line) -> bool:
    """Whether an hour opens a row in which no panel is told: "10:00 – APIs without tears. Jane Roe"."""
    return held.mark(0)[:1].isdigit() and ":" in held.mark(0) and not held.has(("panel", "panelists", "moderator", "moderated"), 0, len(held.tokens))


_CLAUSES = words("when after as once while until before")
_HERE = words("us our we you your will join joins")


def _of_a_story(held: Line, one: Mention, left: Evidence, right: Evidence) -> bool:
    """"But when the mysterious Countess Roe returns to New York, Archer falls in love": a clause of a story, that speaks to nobody here."""
    first, stop = next(((begin, end) for begin, end in held.sentences if begin <= one.begin < end), (0, 0))
    opening = first + (held.low(first) in ("but", "and", "then", "yet"))
    if left.weight > 0 or right.role is not Role.SPEAKER or held.low(opening) not in _CLAUSES or one.begin - opening > 5 or "will" in right.why:
        return False
    return all(token.word for token in held.tokens[opening : one.begin]) and any(held.mark(at) == "," for at in range(one.end, stop)) and _HERE.isdisjoint(token.low for token in held.tokens[first:stop])


def _alone_below(held: Line, one: Mention, above: Evidence) -> bool:
    """Whether nothing but a name with a surname that is no other word stands below "Host:"."""
    last = one.written.lower().split()[-1]
    return above.why == "the heading above" and one.name.end == len(held.tokens) and one.name.sure == 1 and last in surnames() and not is_ordinary(last) and last not in PLACES | THINGS


def _spoken(reasons: list[Evidence], one: Mention, context: Context) -> bool:
    """Whether words of speech announce somebody where music plays or a story is told, whose people are named as well."""
    if context.form is Form.STORY and names.proper(one.written) in context.named and not context.shown:
        return True
    if context.met and any(told.why.startswith("“conducts”") for told in reasons):
        return True
    for told in reasons:
        if (told.role in (Role.MODERATOR, Role.HONOREE, Role.HOST) and told.own) or told.why in ("the heading above", "the lead above") or (any(word in told.why for word in _SPEECH) and not told.why.endswith("exhibition”")):
            return True
    return False


_SPEECH = ("speak", "lectur", "talk", "keynote", "panel", "moderat", "discuss", "conversation", "present", "instructor", "q&a", "remarks", "interview", "emcee", "host", "modera", "introduc", "workshop", "teach", "answer", "question", "quiz", "grill", "homily", "sermon")


def _role(reasons: list[Evidence], left: Evidence, above: Evidence, right: Evidence) -> tuple[Role | None, bool, str]:
    """The role that the best of the reasons gives."""
    bracketed = [told for told in reasons if told.why == "in brackets behind it"]
    for told in (*bracketed, *(one for one in (left,) if one.own and one.role not in (None, Role.SPEAKER)), *(one for one in reasons if one.own and one.role not in (None, Role.SPEAKER)), above, *(one for one in reasons if one.role not in (None, Role.SPEAKER)), *(one for one in reasons if one.own), *reasons):
        if told.weight and told.role is not None:
            return told.role, told.own, told.why
    return None, False, reasons[0].why if reasons else ""


_BY_ONE = ("“taught by”", "“moderated by”", "“instructed by”", "“emceed by”", "“instruction by”")
_ONE_SPEAKER = words("speaker instructor moderator lecturer teacher trainer facilitator tutor")
_QUOTED = words("organizer organiser coordinator spokesman spokeswoman spokesperson resident volunteer")
_WALKED = words("tour walk hike ride visit keynote lecture prayer")
_DEAD = words("posthumous posthumously deceased")
_TURN_TO = words("see contact call ask email e-mail text phone")


__all__ = ["line", "things"]
