"""The evidence left of a list, settled by its title, its place in the sentence and the form of the gathering."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.names.vocabulary import TIMES
from scrapers.reading.people import evidence, labelled
from scrapers.reading.people.context import Context
from scrapers.reading.people.cues import EARLIER, HONOUR, ROLES
from scrapers.reading.people.evidence import NOTHING, Evidence, fair, strong, weak
from scrapers.reading.people.forms import Form
from scrapers.reading.people.letters import letters
from scrapers.reading.people.line import Line
from scrapers.reading.people.mentions import Mention
from scrapers.reading.people.sentence import quoted_behind, topic_behind
from scrapers.reading.words import words

_ARRANGES = words(
    "coordinates organizes organises plans oversees supervises collects handles owns sells directs stars wants "
    "donates bakes sews"
)
_LIVED = words(
    "led was were died had wrote said founded served passed retired won organized organised coordinated donated "
    "catered designed made brought took spoke decorated planned baked sewed collected photographed sponsored told "
    "proclaimed declared noted added announced reported expects expected hopes hoped thanked invites mentioned "
    "introduced"
)
_FILLED = words("filled drew sold packed full standing")
_MEETS = words("meeting luncheon lunch breakfast webinar program seminar colloquium talk lecture")
_PICK = words("pick score choose select taste decide rate rank crown sample will")
_TAUGHT = words(
    "certificate class classes workshop workshops course courses training bootcamp lesson lessons clinic masterclass"
)
_HONOURED_TITLES = words(
    "fellows inductees honorees recipients winners scholars graduates retirees medalists laureates"
)
_WON = words("winners recipients honorees inductees awardees finalists")
_REPORTS = words(
    "update updates report reports presentation talk overview briefing review history introduction remarks reflections"
)
_NEXT = words("then next finally plus also later afterwards second third last lastly")
_SEATED = words("judges panelists candidates debaters panellists Panelists Candidates Debaters")


def settled(
    held: Line,
    chain: list[Mention],
    left: Evidence,
    right: Evidence,
    above: Evidence,
    first: int,
    context: Context,
    *,
    alone: bool,
    heading: bool,
) -> Evidence:
    """The evidence left of a list, with what its title, its place in the sentence and the form of the gathering say."""
    begin, end = chain[0].begin, chain[-1].end
    title = chain[0].position.title or ""
    if left.role is Role.HOST and left.why.startswith("the awards") and right.own and right.role is Role.SPEAKER:
        # "presented by Jane Roe, who will also offer remarks"
        left = NOTHING
    if not left.weight and alone and (told := labelled.prose(held, begin, first)).weight:
        left = told
    if left.why == "a quotation's author" and right.weight > 0 and (right.own or right.why.startswith("“who ")):
        # ""It's easier than you think," says attorney Jane Roe, who returns to the library"
        left = NOTHING
    if left.why == "given to" and right.own and right.role is Role.SPEAKER and held.low(begin - 2) == "welcome":
        # "Give a warm welcome to Jane Roe, who will talk about bees"
        left = NOTHING
    if (
        left.why == "“to”"
        and left.weight < 0
        and title.lower().endswith((" of the year", " of the month", " of the quarter"))
    ):
        # "Special thanks to Ambassador of the Month Jane Roe"
        left = strong(Role.HONOREE, f"“{title}”")
    if (
        left.weight < 0
        and (left.why.endswith(" by”") or left.why in ("of earlier years", "“to”"))
        and right.own
        and right.weight > 0
        and "guest" not in right.why
    ):
        # "Snacks by Jane Roe, who'll explain the pairings", "Last year's recipient, Jane Roe, will announce the winner"
        left = NOTHING
    if left.why == "a talk's title by" and context.screened and not heading:
        left = evidence.against("a work by")
    if (
        left.why == "a work by"
        and held.mark(begin - 2) in '"”'
        and context.listed
        and context.form is Form.PLAIN
        and held.low(0) in TIMES
        and any(held.mark(at) == ":" for at in range(1, 12))
    ):
        # "Tuesday, May 4: "Ice on the River" by Jane Roe", of a society's meetings
        left = fair(Role.SPEAKER, "a talk's title by")
    if (
        left.why == "a work by"
        and held.mark(begin - 2) in '"”'
        and chain[0].position.organization
        and context.form in (Form.PLAIN, Form.PANEL)
        and not any(word in title.lower() for word in ("author", "novelist", "poet", "writer"))
    ):
        # ""Wildfire and You" by Jane Roe, Elm Forestry"
        left = fair(Role.SPEAKER, "a talk's title by")
    if (
        held.low(begin) in ROLES
        and held.low(begin - 1) in ("past", "previous", "former", "defending", "reigning")
        and not (right.own and not right.why.startswith("“is "))
    ):
        # "Past recipients Ann Lee and Bob Ray are attending as our guests"
        left = evidence.against("those of past years")
    if held.low(begin - 1) == "which" and held.low(begin - 2) == "in" and "will" not in right.why:
        # "her new mystery, in which Detective Sam Roe hunts a killer"
        left = evidence.against("of a story")
    if (
        left.own
        and left.role is Role.HONOREE
        and right.own
        and right.role is Role.SPEAKER
        and any(
            held.mark(at).isdigit() and len(held.mark(at)) == 4
            for at in range(max(first, begin - 4), chain[0].name.lead)
        )
    ):
        # "2016 honoree turned bank president Jane Roe gives the keynote"
        left = NOTHING
    if left.weight < 0 and context.form is Form.CEREMONY and left.why.endswith((" new members”", " newest members”")):
        # "Judge Jane Roe presides as the bar welcomes its newest members: Ann Lee and Bob Ray"
        left = strong(Role.HONOREE, "new members, sworn in")
    if (
        left.weight > 0
        and held.low(begin - 1) == "with"
        and held.mark(begin - 2) == ","
        and held.mark(end) == ","
        and (held.low(end + 1) in _FILLED or (held.low(end + 1) == "was" and held.low(end + 2) in _FILLED))
    ):
        # "The January program, with Jane Roe, was standing room only"
        left = evidence.against("of an earlier time")
    if left.own and left.role is Role.MODERATOR and right.own and right.why == "“presiding”":
        # "Moderator Jane Roe presiding", at a town's meeting
        left = NOTHING
    if left.role is Role.PERFORMER and right.own and right.role is Role.SPEAKER:
        # "performer Jane Roe portrays the great orator"
        left = NOTHING
    closes = any(end == stop for _first, stop in held.sentences)
    behind = "" if closes else held.low(end + 1) if held.mark(end) == "," else held.low(end)
    if behind in ("and", "&") and (verb := _verb_of_both(held, end)) is not None:
        # "Mayor Jane Roe and the Mayor's Office for Parks recently announced"
        behind = verb
    opens = (
        begin == first
        or held.mark(begin - 1) == ";"
        or (held.low(begin - 1) == "and" and held.mark(begin - 2) == ";")
        or (begin == first + 1 and held.low(first) in ("then", "later", "next", "also"))
    )
    if (
        begin == first
        and not left.weight
        and not right.weight
        and not heading
        and held.mark(end) in ("-", "–", "—", ":")
        and held.low(end + 1) in _REPORTS
        and held.low(end + 2) in ("on", "of", "about", "from")
    ):
        # "Jane Roe - Update on the Hospital Bond"
        left = strong(Role.SPEAKER, "a report behind a dash")
    if (
        begin == first + 1
        and held.low(first) in _NEXT
        and right.why.endswith("a topic")
        and right.weight
        and not left.weight
    ):
        # "First up, Ann Lee on flags. Then Jane Roe on why she took them out"
        left = strong(Role.SPEAKER, "the next on the programme")
    if (
        opens
        and title
        and not left.weight
        and not right.weight
        and not heading
        and not (context.sociable and behind == "")
        and context.form not in (Form.MUSIC, Form.STORY)
        and behind not in _LIVED
        and behind not in _ARRANGES
        and held.mark(end)[-2:] not in ("'s", "’s")
    ):
        left = weak(
            Role.HONOREE
            if title.lower().endswith((" of the year", " of the month", " of the quarter"))
            and begin < chain[0].name.lead
            else None,
            "opens a sentence with a title",
        )
    if (
        opens
        and not left.weight
        and not right.weight
        and not above.weight
        and not heading
        and len(chain) > 1
        and all(one.placed for one in chain)
        and held.mark(end) in ("", ".")
        and context.form in (Form.PANEL, Form.DEBATE, Form.CEREMONY)
    ):
        left = fair(None, "a sentence that is a list of people")
    if (
        left.why == "opens a sentence with a title"
        and context.discussed
        and len(chain) > 2
        and all(one.placed for one in chain)
        and (closes or held.mark(end) in ("", "."))
    ):
        left = fair(Role.PANELLIST, "a sentence that is a list of people")
    if (
        opens
        and not left.weight
        and not right.weight
        and not above.weight
        and not heading
        and held is context.opening
        and len(chain) == 1
        and chain[0].position.organization
        and (title or chain[0].name.honoured or letters(held, chain[0].name.end, end) > chain[0].name.end)
        and held.mark(end) in ("", ".")
        and context.form in (Form.PLAIN, Form.PANEL)
    ):
        left = fair(None, "a sentence that is a person")
    if (
        opens
        and context.form is Form.CEREMONY
        and not left.weight
        and not above.weight
        and not heading
        and held.mark(end) in (",", "-", "–", "—", "(")
        and any(
            held.low(at) in ("award", "medal") or (held.low(at) in ("year", "month") and held.low(at - 2) == "of")
            for at in range(end + 1, end + 8)
        )
    ):
        left = fair(Role.HONOREE, "an award behind")
    if (
        context.form is Form.OPENING
        and held is context.opening
        and not left.weight
        and not right.weight
        and begin - first < 2
        and not heading
    ):
        left = fair(Role.HONOREE, "whose opening it is")
    if (
        left.why == "a label"
        and len(chain) > 1
        and held.mark(begin - 1) == ":"
        and (held.mark(end) in ("", ".", "!") or held.low(end + 1) == "who")
        and first + 1 < begin
        and not held.text.isupper()
    ):
        left = fair(None, "a label of nothing but a list of people" if held.low(first) != "hear" else "behind “hear”")
        if (
            context.form is not Form.CEREMONY
            and held.has(("officers",), first, begin)
            and not held.has(_COMING_IN, first, begin)
        ):
            # "Officers: Jane Roe, president; Ann Lee, treasurer"
            left = evidence.against("only hold the offices of the club")
    if left.weight and context.form is Form.DEBATE and left.why == "a label":
        left = fair(Role.PANELLIST, "a label in a debate")
    if (
        heading
        and begin == first
        and not left.weight
        and not right.weight
        and context.form not in (Form.MUSIC, Form.STORY)
        and held.mark(end) in (":", "-", "–", "—")
        and len(held.tokens) - end > 2
    ):
        left = fair(Role.SPEAKER, "whom the title begins with")
    if (
        left.why == "in brackets"
        and not heading
        and begin == chain[0].name.lead
        and held.mark(end) == ")"
        and len(chain) == 1
        and sum(
            held.mark(span.lead - 1) == "(" and held.mark(span.end) in (")", ",")
            for span in held.within(first, len(held.tokens))
        )
        > 1
        and context.form in (Form.PLAIN, Form.PANEL)
    ):
        left = fair(Role.SPEAKER, "who has the topic before the brackets")
    if (
        heading
        and left.why == "a label"
        and held.mark(begin - 1) == ":"
        and _MEETS.intersection(held.lows(first, begin - 1))
        and held.mark(end) in (":", "-", "–", "—")
        and len(held.tokens) - end > 2
    ):
        # "Club Meeting: Jane Roe - Growing Together"
        left = fair(Role.SPEAKER, "whom the title begins with")
    if (
        not heading
        and not left.weight
        and not right.weight
        and not above.weight
        and (begin == 0 or (begin == 1 and held.low(0) == "by"))
        and held.mark(chain[0].name.end) == ","
        and held.mark(chain[0].name.end + 1) == "@"
        and len(held.tokens) < 16
    ):
        # "- Jane Roe, @janeroe, Acme" below the title of a talk
        left = strong(Role.SPEAKER, "a row of one who is found on the web")
    if (
        not heading
        and not left.weight
        and not right.weight
        and held.low(0) == "by"
        and begin == 1
        and chain[0].position.organization
        and context.form in (Form.PLAIN, Form.PANEL)
    ):
        # "by Jane Roe, curator, Elm Museum" below the title of a talk
        left = fair(Role.SPEAKER, "a row that begins with “by”")
    if (
        context.read
        and begin == 0
        and not left.weight
        and not right.weight
        and not above.weight
        and not heading
        and end == len(held.tokens)
        and len(chain) > 2
        and all(one.name.sure == 2 for one in chain)
    ):
        # "Paul Kessler, Mina Dorsey & Joan Petrie" of an evening of readings
        left = fair(Role.SPEAKER, "a line that is a list of those who read")
    if (
        held.text[0].isdigit()
        and left.weight <= 0
        and not heading
        and _row_of_programme(
            held, chain[-1].begin if len(chain) == 2 and chain[0].name.sure == 0 and not chain[0].placed else begin
        )
    ):
        # "8:30 The Client Who Won't Retire – Jane Roe, Acme"
        left = fair(Role.SPEAKER, "a row of the programme")
    if heading and left.why == "in brackets" and end + 1 == len(held.tokens):
        left = fair(Role.SPEAKER, "closes the title in brackets")
    if left.why == "“facilitated by”" and any(
        held.low(at) in _TAUGHT for at in (*range(first, begin), *range(end, min(end + 25, len(held.tokens))))
    ):
        left = strong(Role.SPEAKER, "a class that somebody holds", own=True)
    if (
        left.why == "“led by”"
        and begin - first < 8
        and held.low(first) == "led"
        and (
            context.form is Form.PANEL
            or context.discussed
            or any(held.low(at) == "roundtable" for at in range(end, end + 8))
        )
    ):
        left = strong(Role.MODERATOR, left.why, own=True)
    if left.why == "“chaired by”" and context.form is Form.CEREMONY:
        left = evidence.against("only arranges the evening")
    noun = next(
        (
            held.low(at)
            for at in range(begin, chain[0].name.lead)
            if held.mark(at) in _SEATED
            or (held.mark(at) == "Judges" and (held.low(end) in _PICK or context.form is Form.PITCH))
        ),
        "",
    )
    if not left.weight and not noun:
        noun = (
            next(
                (
                    held.low(at)
                    for at in range(begin + 1, chain[0].name.lead)
                    if held.low(at) in _HONOURED_TITLES and held.mark(at + 1) in (",", "")
                ),
                "",
            )
            if begin > first
            else ""
        )
    if (
        not noun
        and left.weight > 0
        and not left.own
        and (held.low(begin) in ("year's", "year’s") or held.low(begin - 1) in ("year's", "year’s", "newest"))
    ):
        # "meet this year's Elm Scholars, Ann Lee and Bob Ray"
        noun = next(
            (
                held.low(at)
                for at in range(begin, chain[0].name.lead)
                if held.low(at) in _HONOURED_TITLES and held.mark(at + 1) in (",", "")
            ),
            "",
        )
    if (
        context.form is Form.BOOKS
        and left.why in ("a row of the programme", "in brackets")
        and held.mark(begin - 1) == "("
    ):
        left = evidence.against("who wrote the book")
    if context.taught and left.role is Role.MODERATOR and "facilitat" in left.why.lower():
        left = strong(Role.SPEAKER, "holds a class", own=True)
    if (
        noun
        and not (noun == "judges" and left.role is Role.HONOREE)
        and not (noun == "judges" and any(held.low(at) in HONOUR for at in range(max(first, begin - 4), begin)))
    ):
        left = strong(ROLES[noun], f"“{noun}”", own=True)
    announced = (
        not alone
        or context.form is Form.CEREMONY
        or (left.weight > 0 and not left.why.startswith("opens"))
        or right.weight >= evidence.FAIR
    )
    if (
        announced
        and title.lower().endswith((" of the year", " of the month", " of the quarter"))
        and begin < chain[0].name.lead
        and not (
            left.own
            or (
                right.own
                and right.role is Role.SPEAKER
                and "introduced by" not in right.why
                and not right.why.endswith("told as it happens")
            )
        )
    ):
        left = strong(Role.HONOREE, f"“{title}”", own="introduced by" in right.why)
    if (
        right.own
        and right.role is Role.SPEAKER
        and not left.weight
        and begin < chain[0].name.lead
        and held.low(chain[0].name.lead - 1) in _WON
        and held.low(begin) not in EARLIER
    ):
        # "Student essay winners Ann Lee and Bob Ray will read their essays"
        left = strong(Role.HONOREE, f"“{title}”", own=True)
    if (
        right.role is Role.SPEAKER
        and not left.weight
        and begin < chain[0].name.lead
        and _won_contest(held, begin, chain[0].name.lead, first)
    ):
        # "The essay contest winner, Jane Roe, will read"
        left = strong(Role.HONOREE, f"“{title}”", own=True)
    if (
        begin < chain[0].name.lead
        and held.low(chain[0].name.lead - 1) in ("marshal", "marshals")
        and held.low(chain[0].name.lead - 2) in ("grand", "honorary")
        and not (left.weight < 0 or (right.own and right.role is Role.SPEAKER and "speak" in right.why))
    ):
        left = strong(Role.HONOREE, "the grand marshal", own=True)
    if (
        announced
        and begin < chain[0].name.lead
        and held.low(begin) == "retiring"
        and not (left.own or (right.own and right.role is not Role.SPEAKER))
    ):
        left = strong(Role.HONOREE, "retiring", own=True)
    if (
        not left.own
        and held.low(chain[0].name.lead - 1) in ("leader", "leaders")
        and held.low(chain[0].name.lead - 2) in ("discussion", "roundtable")
        and begin < chain[0].name.lead
    ):
        left = strong(
            Role.SPEAKER if held.low(chain[0].name.lead - 2) == "discussion" else Role.MODERATOR,
            "“discussion leader”",
            own=True,
        )
    if (
        begin - first > 3
        and held.low(begin - 1) in ("evening", "day", "meeting", "night")
        and held.low(begin - 2) == "the"
        and held.low(begin - 3) == "of"
        and ROLES.get(held.low(begin - 4)) in (Role.HOST, Role.MODERATOR)
    ):
        # "Toastmaster of the evening Jane Roe"
        left = strong(ROLES[held.low(begin - 4)], f"“{held.low(begin - 4)} of the evening”", own=True)
    if (
        not left.weight
        and not right.weight
        and not above.weight
        and title.lower() in ("leader", "guide")
        and held.low(begin - 1) not in ("song", "music", "hymn", "worship", "choir")
        and begin < chain[0].name.lead
        and begin - first < 3
        and context.form not in (Form.MUSIC, Form.STORY, Form.SERVICE)
    ):
        # "Retreat leader Sister Jane Roe."
        left = fair(Role.SPEAKER, "leads it")
    if (
        not left.own
        and begin < chain[0].name.lead
        and held.low(begin).rstrip("s") in ("quizmaster", "announcer", "toastmaster")
    ):
        left = strong(Role.HOST, f"“{held.mark(begin)}”", own=True)
    if (
        not left.weight
        and not right.weight
        and not above.weight
        and context.form not in (Form.MUSIC, Form.STORY)
        and not heading
    ):
        if (held.item and begin == 0 and context.talks and topic_behind(held, end)) or (
            begin - first < 2 and quoted_behind(held, end, stop=len(held.tokens))
        ):
            left = fair(Role.SPEAKER, "an item with a topic")
    return left


def _verb_of_both(held: Line, end: int) -> str | None:
    """The verb of somebody and a body that "and" joins at ``end``; None where there is none."""
    if held.low(end + 1) not in ("the", "his", "her", "its") and not held.mark(end + 1)[:1].isupper():
        return None
    for at in range(end + 2, min(end + 16, len(held.tokens))):
        low = held.low(at)
        if low in _LIVED:
            return low
        if not (
            held.tokens[at].capital
            or held.mark(at) in "()"
            or low in ("of", "for", "the", "and", "in", "recently", "also", "&")
        ):
            return None
    return None


_NO_TALK = words(
    "lunch breakfast dinner break registration reception music band sponsor sponsors sponsored raffle check-in "
    "networking contact book film movie"
)


def _row_of_programme(held: Line, begin: int) -> bool:
    """Whether an hour, a topic of several words and a dash stand before the name, and no more."""
    if held.mark(begin - 1) not in ("–", "—") or ":" not in held.mark(0):
        return False
    topic = [
        token
        for token in held.tokens[1 : begin - 1]
        if token.word and token.low not in ("am", "pm", "a.m", "p.m") and not token.text[0].isdigit()
    ]
    return (
        len(topic) > 1
        and topic[0].capital
        and _NO_TALK.isdisjoint(token.low for token in topic)
        and not any(held.mark(at) in ":;" or (at > 1 and held.mark(at) in "–—") for at in range(1, begin - 1))
    )


_COMING_IN = words("new incoming elect elected newly installing installation police loan probation meet with hear")
_CONTESTS = words("contest essay poster oratory oratorical art poetry spelling bee speech coloring competition")


def _won_contest(held: Line, begin: int, lead: int, first: int) -> bool:
    """Whether "essay contest winner" stands before the name, and no earlier year."""
    last = lead - 1 - (held.mark(lead - 1) == ",")
    near = [held.low(at) for at in range(max(first, begin - 4), last)]
    return held.low(last) in ("winner", "winners") and not _CONTESTS.isdisjoint(near) and EARLIER.isdisjoint(near)


__all__ = ["settled"]
