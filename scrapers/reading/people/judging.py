"""Whom a line announces: the evidence for each name added up, and the role that it gives."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from hobnob.records import Role
from scrapers.reading import names
from scrapers.reading.names.vocabulary import PLACES, THINGS
from scrapers.reading.people import evidence, following, labelled, leading, marks, mentions, positions, sureness
from scrapers.reading.people.cues import HONOUR, MENTIONS, ROLES
from scrapers.reading.people.evidence import ENOUGH, NOTHING, Evidence, fair, strong, weak
from scrapers.reading.people.forms import Form
from scrapers.reading.people.forms import role as role_in
from scrapers.reading.people.grounds import above_of, bracketed, duty, owned
from scrapers.reading.people.layout import Section
from scrapers.reading.people.line import Line
from scrapers.reading.people.mentions import Mention
from scrapers.reading.people.sentence import (
    another_time,
    closed,
    goes_on,
    parallel,
    quoted,
    quoted_behind,
    remembers,
    things,
    topic_behind,
)
from scrapers.reading.people.titles import Position
from scrapers.reading.words import words

MOST_IN_SENTENCE = 40
_TITLE, _ORGANIZATION, _HONOURED, _IN_TITLE = 1.0, 0.8, 0.6, 1.5
_LONGEST_SENTENCE = 220


@dataclass(slots=True)
class Context:
    """What is known of the whole event while its lines are judged."""

    form: Form
    named: set[str] = field(default_factory=set)
    """Keys of the names in the event's title."""
    talks: bool = False
    """Whether the text speaks of talks."""
    opening: Line | None = None
    """The first line of the text: who opens it with a title is probably whom it is about."""
    discussed: bool = False
    """Whether all who come talk it over: a roundtable, an open discussion."""
    contested: bool = False
    """Whether finalists and nominees compete for votes and judges, and are not yet honoured."""
    taught: bool = False
    """Whether the title is that of a class."""
    refused: set[str] = field(default_factory=set)
    """Keys of names that things are called after: nobody by that name is here."""


@dataclass(slots=True)
class Announced:
    """One whom a sentence announces."""

    mention: Mention
    role: Role
    sentence: str
    reasons: list[Evidence]
    score: float
    listed: int = 1
    """How many stand in the same list."""


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
    if remembers(held, first, stop) or (another_time(held, first) and not heading):
        return []
    close = quoted(held, first, stop)
    spans = [span for span in spans if not close or span.first > close]
    found: list[Announced] = []
    floor, carried = first, NOTHING
    if closed(held, first, stop) and not (section is not None and section.role is Role.HONOREE and labelled.office(held, first, spans[0].lead if spans else first) is not None):
        return []
    for chain in mentions.chains(held, mentions.find(held, first, stop, spans)):
        begin, end = chain[0].begin, chain[-1].end
        left = leading.read(held, begin, floor, bool(found) or bool(context.named) or (after and held.low(first) == "in") or held.low(first) in ("he", "she", "he'll", "she'll", "they'll") or (held.low(begin - 1) == "with" and any(held.low(at) in ("he", "she") for at in range(first + 1, min(begin, first + 6)))), first)
        right = following.read(held, end, stop, len(chain) > 1 or held.low(begin - 1) in ("and", "&"))
        above = above_of(held, section, begin, first)
        if context.taught and above.role is Role.MODERATOR and not held.within(0, first):
            above = strong(Role.SPEAKER, "holds a class")
        if labelled.place(held, chain, first) and above.role is Role.HONOREE:
            left = NOTHING
        if section is not None and section.body and above.role is Role.HONOREE:
            chain[0].position = Position(chain[0].position.title, chain[0].position.organization or section.body)
        left = _talk_listed(held, first, left, section, context)
        above = _unless_done(_unless_done(above, right), left)
        right = _of_these(held, begin, first, left, right, above, heading, held.low(end + 1))
        left = _settled(held, chain, left, right, above, first, context, alone=not found, heading=heading)
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
        left = _beside_last(held, chain, left, found, first)
        chain_parts = _parts(held, chain, left, right, first)
        if left.weight == 0 and right.weight == 0 and carried.weight and (held.mark(begin - 1) == ";" or (held.low(begin - 1) == "and" and held.mark(begin - 2) == ";")):
            left = fair(carried.role, carried.why)
        if left.weight >= evidence.FAIR and left.why.startswith("the label"):
            carried = left
        if left.weight == 0 and found and (parallel(held, floor, begin) or (right.weight == 0 and goes_on(held, floor, begin))):
            left = fair(found[-1].role, "goes on with a list")
            chain_parts = [(chain, left, right)]
        for part, ahead, behind in chain_parts:
            for one in part:
                verb = following.read(held, one.end, stop, False) if one is not chain[-1] else NOTHING
                told = _judge(held, one, part, ahead, behind, above, verb, context, heading, held.cut(first, stop))
                if told is not None:
                    found.append(told)
            found += _others_of_list(held, part, found, above, context, heading, held.cut(first, stop))
        if left.weight or right.weight or above.weight or (found and found[-1].mention in chain):
            floor = end
    return found


def _role_before(held: Line, first: int, begin: int) -> bool:
    """Whether only an earlier prize tells of the next of a list: "and last year's champion, Bob Ray"."""
    return any(held.low(at) in ("last", "past", "former", "previous", "defending", "reigning") for at in range(first, min(first + 4, begin)))


def _beside_last(held: Line, chain: list[Mention], left: Evidence, found: list[Announced], first: int) -> Evidence:
    """What the one before in the sentence says of the next: who sits down with a guest asks, who hands over a prize presents."""
    begin = chain[0].begin
    if not found:
        return left
    last = found[-1]
    if left.why == "“in conversation with”" and held.low(begin - 1) == "with" and held.low(begin - 2) == "down" and held.low(begin - 3) in ("sits", "sit") and not _asks(chain[0].position.title) and len(chain) == 1 and last.role in (Role.SPEAKER, Role.HOST) and not last.mention.position.organization and (chain[0].position.organization or _asks(last.mention.position.title)):
        last.role = Role.MODERATOR
        return strong(Role.SPEAKER, "whom another sits down with")
    if left.weight <= 0 and last.role is Role.HOST and held.low(begin - 1) == "to" and begin - 1 == last.mention.end and any(held.low(at) in ("presented", "awarded", "bestowed", "given") for at in range(first, last.mention.begin)):
        # "presented by Judge Bob Ray to Ann Lee"
        return strong(Role.HONOREE, "a prize presented to", own=True)
    if not left.weight and last.role is Role.HONOREE and held.low(begin - 1) == "by" and begin - 1 == last.mention.end and any(held.low(at) in ("presented", "awarded", "bestowed", "given") for at in range(first, last.mention.begin)):
        # "presented to Ann Lee by Judge Bob Ray"
        return strong(Role.HOST, "presents the prize", own=True)
    return left


def _asks(title: str | None) -> bool:
    """Whether it is somebody's trade to ask."""
    return title is not None and not _ASKING.isdisjoint(title.lower().split())


_ASKING = words("host anchor reporter editor journalist columnist broadcaster correspondent moderator interviewer")


def _others_of_list(held: Line, chain: list[Mention], found: list[Announced], above: Evidence, context: Context, heading: bool, sentence: str) -> list[Announced]:
    """Those of a list most of whom are announced: bare names beside ones with titles."""
    told = [one for one in found if one.mention in chain]
    if len(chain) < 3 or 2 * len(told) <= len(chain) or len(told) == len(chain) or any(one.score < 0 for one in told):
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


def _of_these(held: Line, begin: int, first: int, left: Evidence, right: Evidence, above: Evidence, heading: bool, behind: str) -> Evidence:
    """What the words behind a list say, where they are said of it and not of what it belongs to."""
    if held.low(begin - 1) in _GOVERNS and begin > first and left.weight <= 0 and not (right.own and (behind.startswith("who") or right.why.startswith("“for "))):
        # "attorneys from Baker Poe give advice": the verb is another's
        return NOTHING
    if left.own and left.weight > 0 and right.weight < 0 and right.why.strip("“”") in MENTIONS:
        # "Speaker Jane Roe wrote the book on it"
        return NOTHING
    if right.why.startswith("“to ") and begin > first and not left.weight and not above.weight and not heading:
        # "meet at La Casa to make soup"
        return NOTHING
    return right


def _settled(held: Line, chain: list[Mention], left: Evidence, right: Evidence, above: Evidence, first: int, context: Context, *, alone: bool, heading: bool) -> Evidence:
    """The evidence left of a list, with what its title, its place in the sentence and the form of the gathering say."""
    begin, end = chain[0].begin, chain[-1].end
    title = chain[0].position.title or ""
    if not left.weight and alone and (told := labelled.prose(held, begin, first)).weight:
        left = told
    if left.weight < 0 and (left.why.endswith(" by”") or left.why in ("of earlier years", "“to”")) and right.own and right.weight > 0:
        # "Snacks by Jane Roe, who'll explain the pairings", "Last year's recipient, Jane Roe, will announce the winner"
        left = NOTHING
    if left.why == "a work by" and held.mark(begin - 2) in "\"”" and chain[0].position.organization and context.form in (Form.PLAIN, Form.PANEL) and not any(word in title.lower() for word in ("author", "novelist", "poet", "writer")):
        # ""Wildfire and You" by Jane Roe, Elm Forestry"
        left = fair(Role.SPEAKER, "a talk's title by")
    if left.role is Role.PERFORMER and right.own and right.role is Role.SPEAKER:
        # "performer Jane Roe portrays the great orator"
        left = NOTHING
    behind = held.low(end + 1) if held.mark(end) == "," else held.low(end)
    opens = begin == first or held.mark(begin - 1) == ";" or (begin == first + 1 and held.low(first) in ("then", "later", "next", "also"))
    if opens and title and not left.weight and not right.weight and not heading and context.form not in (Form.MUSIC, Form.STORY) and behind not in _LIVED and behind not in _ARRANGES and held.mark(end)[-2:] not in ("'s", "’s"):
        left = weak(None, "opens a sentence with a title")
    if opens and not left.weight and not right.weight and not above.weight and not heading and len(chain) > 1 and all(one.placed for one in chain) and held.mark(end) in ("", ".") and context.form in (Form.PANEL, Form.DEBATE, Form.CEREMONY):
        left = fair(None, "a sentence that is a list of people")
    if opens and not left.weight and not right.weight and not above.weight and not heading and held is context.opening and len(chain) == 1 and chain[0].position.organization and (title or chain[0].name.honoured or positions.letters(held, chain[0].name.end, end) > chain[0].name.end) and held.mark(end) in ("", ".") and context.form in (Form.PLAIN, Form.PANEL):
        left = fair(None, "a sentence that is a person")
    if opens and context.form is Form.CEREMONY and not left.weight and not above.weight and not heading and held.mark(end) in (",", "-", "–", "—", "(") and any(held.low(at) in ("award", "medal") or (held.low(at) in ("year", "month") and held.low(at - 2) == "of") for at in range(end + 1, end + 8)):
        left = fair(Role.HONOREE, "an award behind")
    if context.form is Form.OPENING and held is context.opening and not left.weight and not right.weight and begin - first < 2 and not heading:
        left = fair(Role.HONOREE, "whose opening it is")
    if left.why == "a label" and len(chain) > 1 and held.mark(begin - 1) == ":" and (held.mark(end) in ("", ".", "!") or held.low(end + 1) == "who") and first + 1 < begin and not held.text.isupper():
        left = fair(None, "a label of nothing but a list of people")
    if left.weight and context.form is Form.DEBATE and left.why == "a label":
        left = fair(Role.PANELLIST, "a label in a debate")
    if heading and begin == first and not left.weight and not right.weight and context.form not in (Form.MUSIC, Form.STORY) and held.mark(end) in (":", "-", "–", "—") and len(held.tokens) - end > 2:
        left = fair(Role.SPEAKER, "whom the title begins with")
    if left.why == "in brackets" and not heading and begin == chain[0].name.lead and held.mark(end) == ")" and len(chain) == 1 and sum(held.mark(span.lead - 1) == "(" and held.mark(span.end) in (")", ",") for span in held.within(first, len(held.tokens))) > 1 and context.form in (Form.PLAIN, Form.PANEL):
        left = fair(Role.SPEAKER, "who has the topic before the brackets")
    if heading and left.why == "in brackets" and end + 1 == len(held.tokens):
        left = fair(Role.SPEAKER, "closes the title in brackets")
    if left.why == "“facilitated by”" and any(held.low(at) in _TAUGHT for at in (*range(first, begin), *range(end, min(end + 25, len(held.tokens))))):
        left = strong(Role.SPEAKER, "a class that somebody holds", own=True)
    if left.why == "“led by”" and begin - first < 8 and held.low(first) == "led" and (context.form is Form.PANEL or context.discussed or any(held.low(at) == "roundtable" for at in range(end, end + 8))):
        left = strong(Role.MODERATOR, left.why, own=True)
    noun = next((held.low(at) for at in range(begin, chain[0].name.lead) if held.mark(at) in _SEATED or (held.mark(at) == "Judges" and held.low(end) in _PICK)), "")
    if not left.weight and not noun:
        noun = next((held.low(at) for at in range(begin + 1, chain[0].name.lead) if held.low(at) in _HONOURED_TITLES and held.mark(at + 1) in (",", "")), "") if begin > first else ""
    if context.form is Form.BOOKS and left.why in ("a row of the programme", "in brackets") and held.mark(begin - 1) == "(":
        left = evidence.against("who wrote the book")
    if context.taught and left.role is Role.MODERATOR and "facilitator" in left.why.lower():
        left = strong(Role.SPEAKER, "holds a class", own=True)
    if noun and not (noun == "judges" and left.role is Role.HONOREE) and not (noun == "judges" and any(held.low(at) in HONOUR for at in range(max(first, begin - 4), begin))):
        left = strong(ROLES[noun], f"“{noun}”", own=True)
    announced = context.form is Form.CEREMONY or (left.weight > 0 and not left.why.startswith("opens")) or right.weight >= evidence.FAIR
    if announced and title.lower().endswith((" of the year", " of the month", " of the quarter")) and begin < chain[0].name.lead and not (left.own or (right.own and right.role is Role.SPEAKER)):
        left = strong(Role.HONOREE, f"“{title}”")
    if announced and begin < chain[0].name.lead and held.low(begin) == "retiring" and not (left.own or (right.own and right.role is not Role.SPEAKER)):
        left = strong(Role.HONOREE, "retiring", own=True)
    if not left.own and held.low(chain[0].name.lead - 1) in ("leader", "leaders") and held.low(chain[0].name.lead - 2) in ("discussion", "roundtable") and begin < chain[0].name.lead:
        left = strong(Role.MODERATOR, "“discussion leader”", own=True)
    if begin - first > 3 and held.low(begin - 1) in ("evening", "day", "meeting", "night") and held.low(begin - 2) == "the" and held.low(begin - 3) == "of" and ROLES.get(held.low(begin - 4)) in (Role.HOST, Role.MODERATOR):
        # "Toastmaster of the evening Jane Roe"
        left = strong(ROLES[held.low(begin - 4)], f"“{held.low(begin - 4)} of the evening”", own=True)
    if not left.own and begin < chain[0].name.lead and held.low(begin) in ("quizmaster", "announcer", "auctioneer", "toastmaster"):
        left = strong(Role.HOST, f"“{held.mark(begin)}”", own=True)
    if not left.weight and not right.weight and not above.weight and context.form not in (Form.MUSIC, Form.STORY) and not heading:
        if (held.item and begin == 0 and context.talks and topic_behind(held, end)) or (begin - first < 2 and quoted_behind(held, end, stop=len(held.tokens))):
            left = fair(Role.SPEAKER, "an item with a topic")
    return left


def _parts(held: Line, chain: list[Mention], left: Evidence, right: Evidence, first: int) -> list[tuple[list[Mention], Evidence, Evidence]]:
    """A list in the parts of which different things are said, each with its evidence left and right."""
    if len(chain) == 2 and left.own and right.own and held.cut(chain[0].end, chain[1].begin) == ",":
        # "Interviewed by Ann Lee, Bob Ray will take questions"
        return [([chain[0]], left, NOTHING), ([chain[1]], NOTHING, right)]
    if (apart := _apart(held, chain, left, right)) is not None:
        return apart
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
    if held.mark(one.name.end - 1)[-2:].lower() in ("'s", "’s") and one.end == one.name.end:
        theirs = owned(held, one.name.end)
        if theirs is None:
            return None
        reasons = [theirs]
    if one.name.sure < 2 and all(told.why.endswith("told as it happens") for told in reasons) and reasons:
        return None
    if any(held.low(at) == "posthumously" for at in range(max(0, one.begin - 3), one.begin)):
        return None
    if (duty(one.position.title or (chain[0].position.title if one.begin == one.name.lead else None)) and not one.position.organization and not any(told.own and "invite" not in told.why and "thank" not in told.why for told in reasons)) or (held.mark(one.name.end) in "(," and held.low(one.name.end + 1) in _DEAD) or (held.mark(one.name.end) == "(" and ((held.low(one.name.end + 1) == "guest" and held.low(one.name.end + 2) == "of") or (held.low(one.name.end + 1) in _TURN_TO and held.low(one.name.end + 2) in ("her", "him", "them", "at", "or", "for", "me")))):
        return None
    if held.mark(one.name.first) == "DJ" and not any(told.own and told.weight > 0 and any(word in told.why for word in _SPEECH) for told in reasons):
        return None
    if one.position.title and one.position.title.split()[-1].lower() in leading.PERFORMS and not any(told.own for told in reasons):
        return None
    if context.form in (Form.MUSIC, Form.STORY) and not _spoken(reasons, one, context):
        return None
    shared = one is not chain[0] and (chain[0].position.title or "").rstrip(".").lower().endswith("s")
    score = sureness.of(one, chain) + _TITLE * bool(one.position.title or shared) + _ORGANIZATION * bool(one.position.organization) + _HONOURED * one.name.honoured
    score += _HONOURED * (not one.name.honoured and positions.letters(held, one.name.end, len(held.tokens)) > one.name.end)
    score += max((told.weight for told in reasons), default=0.0) + 0.3 * max(0, len(reasons) - 1)
    if not heading and names.proper(one.written) in context.named:
        score += _IN_TITLE * (one.name.sure > 0)
    if score < ENOUGH - 1e-6 or not reasons:
        return None
    role, own, why = _role(reasons, left, above, right)
    if context.discussed and role is Role.SPEAKER and own and why in ("“leads”", "“will lead”"):
        role = Role.MODERATOR
    if role is Role.HONOREE and context.form is not Form.CEREMONY and ("finalist" in why.lower() or (context.contested and "nominee" in why.lower())):
        role = Role.PANELLIST
    if role is Role.HOST and not (left.own and right.own) and (sureness.of(one, chain) < 1 or one.written.split()[-1].lower() in PLACES | THINGS) and not one.placed and not one.name.honoured and held.low(one.name.end) not in ("of", "from"):
        return None
    told_as = chain[0].position.title if context.form is Form.OPENING else one.position.title
    return Announced(one, role_in(context.form, role, own, len(chain) > 1, told_as, why), sentence, reasons, score, len(chain))


def _spoken(reasons: list[Evidence], one: Mention, context: Context) -> bool:
    """Whether words of speech announce somebody where music plays or a story is told, whose people are named as well."""
    if context.form is Form.STORY and names.proper(one.written) in context.named:
        return True
    for told in reasons:
        if (told.role in (Role.MODERATOR, Role.HONOREE, Role.HOST) and told.own) or told.why in ("the heading above", "the lead above") or any(word in told.why for word in _SPEECH):
            return True
    return False


_SPEECH = ("speak", "lectur", "talk", "keynote", "panel", "moderat", "discuss", "conversation", "present", "instructor", "q&a", "remarks", "interview", "emcee", "host", "modera", "introduc", "workshop", "teach", "answer", "question", "quiz", "grill")


def _role(reasons: list[Evidence], left: Evidence, above: Evidence, right: Evidence) -> tuple[Role | None, bool, str]:
    """The role that the best of the reasons gives."""
    bracketed = [told for told in reasons if told.why == "in brackets behind it"]
    for told in (*bracketed, *(one for one in (left,) if one.own and one.role not in (None, Role.SPEAKER)), *(one for one in reasons if one.own and one.role not in (None, Role.SPEAKER)), above, *(one for one in reasons if one.role not in (None, Role.SPEAKER)), *(one for one in reasons if one.own), *reasons):
        if told.weight and told.role is not None:
            return told.role, told.own, told.why
    return None, False, reasons[0].why if reasons else ""


_GOVERNS = words("from of at for in to near by with than about")
_ARRANGES = words("coordinates organizes organises plans oversees supervises collects handles owns sells directs stars wants donates bakes sews")
_LIVED = words("was were died had wrote said founded served passed retired won organized organised coordinated donated catered designed made brought took spoke decorated planned baked sewed collected photographed sponsored")
_PICK = words("pick score choose select taste decide rate rank crown sample will")
_DEAD = words("posthumous posthumously deceased")
_TURN_TO = words("see contact call ask email e-mail text phone")
_TAUGHT = words("certificate class classes workshop workshops course courses training bootcamp lesson lessons clinic masterclass")
_HONOURED_TITLES = words("fellows inductees honorees recipients winners scholars graduates retirees medalists laureates")
_SEATED = words("judges panelists candidates debaters panellists Panelists Candidates Debaters")


def honour_next(everyone: list[Announced], lines: list[Line]) -> None:
    """"Two graduates take the stage: Ann Lee and Bob Ray. Both will receive the medal": what the next sentence says of all before it."""
    held = [(one, first, stop) for one in lines for first, stop in one.sentences]
    for (before, begin, end), (one, first, stop) in pairwise(held):
        if one.low(first) not in ("both", "they", "each"):
            continue
        said = following.read(one, first + 1, stop, True)
        if said.role is Role.HONOREE and said.own:
            sentence = before.cut(begin, end)
            for told in everyone:
                if told.sentence == sentence and told.role is Role.SPEAKER:
                    told.role = Role.HONOREE


def seat_rows(everyone: list[Announced], form: Form) -> None:
    """Two or more that are a row each and nothing else, where a panel is announced, sit on it."""
    rows = [told for told in everyone if told.role is Role.SPEAKER and told.reasons and all(reason.why.startswith("opens a sentence") or reason.why == "a sentence that is a person" for reason in told.reasons)]
    asked = any(told.role is Role.MODERATOR and told.reasons and not any(word in told.reasons[0].why for word in ("conversation", "interview")) for told in everyone)
    if (form is Form.PANEL or asked) and len(rows) > 1:
        for told in rows:
            told.role = Role.PANELLIST


def seat_panel(everyone: list[Announced], *, heard: bool) -> None:
    """Three or more of whom we shall only hear, where somebody moderates or many are to be ``heard`` from, are a panel."""
    if not heard and not any(told.role is Role.MODERATOR and not any(word in reason.why for reason in told.reasons for word in ("conversation", "interview", "grill", "quiz")) for told in everyone):
        return
    rows = [told for told in everyone if told.reasons and any(reason.why in ("a label", "the lead above") for reason in told.reasons)]
    rows = rows if len(rows) > 2 else []
    seated = Counter(told.sentence for told in everyone if told.role is Role.SPEAKER)
    for told in everyone:
        if told.role is Role.SPEAKER and (told.listed > 2 or told in rows or seated[told.sentence] > 2) and all((reason.role is None or any(word in reason.why for word in ("hear", "“from”", "“with”", "“featuring”", "a topic", "a label", "joined by", "invited", "“and”", "with a title", "“puts”", "the lead above", "brings somebody on", "behind a dash")) or reason.why.startswith("“will ")) and (not reason.own or (told.listed > 2 and reason.why.startswith("“will "))) for reason in told.reasons):
            told.role = Role.PANELLIST

__all__ = ["Announced", "Context", "honour_next", "line", "seat_panel", "seat_rows", "things"]
