"""What the words before a name, or before a list of names, say of it."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading import bodies
from scrapers.reading.bodies import UNITS
from scrapers.reading.names.vocabulary import TIMES
from scrapers.reading.people import evidence
from scrapers.reading.people.cues import (
    ANNOUNCE,
    AUXILIARIES,
    BRINGS_TOGETHER,
    DETERMINERS,
    HONOUR,
    ON_AIR,
    PAST_ONLY,
    PRIZES,
    ROLES,
    TALKS,
)  # fmt: skip
from scrapers.reading.people.evidence import NOTHING, Evidence, against, fair, strong, weak
from scrapers.reading.people.labels import of_label
from scrapers.reading.people.leading import prepositions
from scrapers.reading.people.leading.inverted import SUBJECT_ING, inverted
from scrapers.reading.people.leading.marks import (
    behind_dash,
    bracketed_before,
    label_begin,
    list_label,
    quoted_before,
    timed_row,
)
from scrapers.reading.people.line import Line
from scrapers.reading.people.titles import is_head
from scrapers.reading.words import words

_CLAUSE = words("that when while because where if before until since although though whether")
_DASHES = ("–", "—", "-", "|", "·", "•", "~")
PERFORMS = words("band singer guitarist pianist dj duo trio vocalist drummer saxophonist harpist fiddler violinist cellist bassist songwriter musician orchestra musicians soloist tenor soprano baritone organist accordionist rapper")
_PRIZES_OF_FAME = ("pulitzer", "emmy", "grammy", "oscar", "tony", "nobel", "peabody", "edgar", "hugo", "booker", "olympic", "survivor", "chopped", "idol", "fulbright", "rhodes", "macarthur", "guggenheim", "cup", "prize", "bowl", "series", "beard")
_JOINED = words("member members rotarian rotarians kiwanian kiwanians lion lions inductees officers citizens directors fellows")
_BELONGS = words("member alumna alumnus graduate native resident neighbor volunteer fan friend parishioner")
_GATHERED_FOR = words("farewell reception party retirement celebration shower sendoff send-off roast dinner luncheon tribute recognition welcome installation ceremony investiture")
_BEATS = words("beat beats defeat dethrone challenge top unseat topple outcook outrun outplay")
_CEREMONY = words("roast installation induction retirement swearing-in investiture recognition commissioning inauguration ordination celebration roasting enshrinement introduction")
_MADE_OF = words("up consisting composed comprised panel lineup line-up trio consists roster team slate quartet duo")


def read(line: Line, begin: int, floor: int, told_before: bool, first: int) -> Evidence:
    """The evidence left of the token ``begin``, not beyond ``floor``; the sentence begins at ``first``.

    ``told_before`` is whether somebody was announced left of that.
    """
    at = begin - 1
    skipped = 0
    if line.mark(at) in ("\"", "”") and line.mark(at - 1) == "," and (opening := line.opening(at, floor)) is not None and (opening == floor or line.mark(opening - 1) in ";:"):
        # ""What we learned," Jane Roe, Acme"
        return quoted_before(line, at, floor)
    while at >= floor:
        low, text = line.low(at), line.mark(at)
        if not line.tokens[at].word:
            found = _at_mark(line, at, first if text == ";" else floor)
            if found is not None:
                return found
            opening = line.opening(at, floor)
            if opening is None:
                return NOTHING
            at = opening - 1
            continue
        found = _at_word(line, at, floor, skipped, told_before)
        if found is not None:
            return found
        if low in DETERMINERS and skipped > 2:
            return NOTHING
        skipped += low not in DETERMINERS
        if skipped > 5 or (text[-2:] in ("'s", "’s") and skipped > 4):
            return NOTHING
        at -= 1
    row = line.tokens[floor:begin]
    if floor == 0 and row and len(row) < 4 and all(token.text[0].isdigit() or token.low in TIMES for token in row):
        return fair(Role.SPEAKER, "a row of the programme")
    return NOTHING


def _at_mark(line: Line, at: int, floor: int) -> Evidence | None:
    text = line.mark(at)
    if text == ":":
        return of_label(line, label_begin(line, at, floor), at)
    if text in _DASHES:
        return behind_dash(line, at, floor)
    if text == "(":
        return bracketed_before(line, at, floor)
    if text == ",":
        return _behind_comma(line, at, floor)
    if text == "/" and line.mark(at - 1) == "/":
        return behind_dash(line, at - 1, floor)
    if text == "/" and line.low(at - 1) == "w":
        return fair(Role.SPEAKER, "“w/”")
    if text == ";":
        return list_label(line, at, floor)
    return None


def _behind_comma(line: Line, at: int, floor: int) -> Evidence | None:
    """"our speaker, Jane Roe": a noun of the event before the comma."""
    if floor == 0 and at > 1 and timed_row(line, at):
        return fair(Role.SPEAKER, "a row of the programme")
    if at - 1 >= floor and line.mark(at - 1) in "\"”" and (opening := line.opening(at - 1, floor)) is not None and opening > floor:
        return _at_mark(line, opening - 1, floor) if line.mark(opening - 1) in (":", *_DASHES) else NOTHING
    for here in range(at - 1, max(floor, at - 9) - 1, -1):
        low = line.low(here)
        if line.mark(here) == "," and at - here < 4:
            continue
        if not line.tokens[here].word:
            break
        if low in _LABEL_VETO:
            return against(f"“{line.mark(here)}”")
        if here == at - 1 and here == floor and low in ("congratulations", "congrats"):
            return strong(Role.HONOREE, f"“{line.mark(here)}”")
        if here == at - 1:
            for role, verbs in SUBJECT_ING.items():
                if low in verbs:
                    return strong(role, f"“{low},”", own=True)
        if low == "from" and here > floor and ROLES.get(line.low(here - 1)) in (Role.SPEAKER, Role.MODERATOR, Role.PANELLIST) and at - here < 8 and not _past(line, here - 1, floor):
            # "Speaker from Humanities Elm, Jane Roe"
            return strong(ROLES[line.low(here - 1)], f"“{line.mark(here - 1)}”", own=True)
        if low in ("by", "from", "with", "featuring") and at - here < 6:
            return _at_word(line, here, floor, 1, told_before=False)
        if low in ROLES:
            if low in ("music", "band") or (low in _LOOSE and at - here > 3 and line.low(here - 1) not in ("our", "your", "tonight's", "today's")):
                continue
            if _past(line, here, floor):
                return _by_earlier(line, here, floor) or against("of earlier years")
            if ROLES[low] is Role.PANELLIST and any(line.low(back) in HONOUR for back in range(max(floor, here - 4), here)):
                # "Toast our newest judges, Ann Lee and Bob Ray"
                return strong(Role.HONOREE, f"“{line.mark(here)}”")
            return strong(ROLES[low], f"“{line.mark(here)}”", own=True)
        if here == at - 1 and low in ("invocation", "keynote", "benediction", "blessing", "welcome", "remarks", "prayer", "introduction", "pledge", "grace", "toast", "introductions", "report", "update", "greetings", "devotional", "presentation") and (here == floor or not line.tokens[here - 1].word or line.low(here - 1) in ("closing", "opening")):
            return strong(Role.SPEAKER, f"“{low},”", own=True)
        if here == at - 1 and low == "order" and line.low(here - 1) == "to" and line.low(here - 2) in ("call", "called"):
            return strong(Role.HOST, "calls to order", own=True)
        if low in _ADMITS and line.low(here + 1) in DETERMINERS:
            return strong(Role.HONOREE, f"“{line.mark(here)}”")
        if (low == "award" or (low in ("year", "month", "quarter") and line.low(here - 2) == "of")) and here - at > -4:
            return strong(Role.HONOREE, "an award")
        if low in AUXILIARIES or low in ANNOUNCE:
            break
    if "hear" in (near := [line.low(here) for here in range(max(floor, at - 13), at)]) or "featuring" in near:
        return fair(Role.SPEAKER, "behind “hear”")
    first = floor
    if line.low(first) == "get" and line.low(first + 1) == "to" and line.low(first + 2) == "know" and at - first <= 7:
        return strong(Role.SPEAKER, "“get to know”")
    if at - first <= 4 and line.low(first) in ("meet", "welcome", "introducing", "featuring", "greet"):
        return strong(Role.SPEAKER, f"“{line.mark(first)}”")
    return list_label(line, at, floor)


_ADMITS = words("induct inducts inducting install installs installing honor honors honoring honour honours honouring congratulate congratulates congratulating salute salutes recognize recognizes recognizing celebrate celebrates celebrating")
_LOOSE = words("guide guides leader leaders teacher teachers reader readers host hosts judge judges guests guest faculty readings panel")
_LABEL_VETO = words("chairs co-chairs contact committee treasurer-contact organizer organiser coordinator late")


def _past(line: Line, at: int, floor: int) -> bool:
    return any(line.low(here) in ("past", "previous", "prior", "last", "former", "earlier") for here in range(max(floor, at - 4), at)) and line.low(at - 1) not in ("tonight's", "today's")


def _by_earlier(line: Line, at: int, floor: int) -> Evidence | None:
    """"presented by last year's honoree, Jane Roe": one of an earlier year, who does something this time."""
    by = next((here for here in range(at - 1, max(floor, at - 5) - 1, -1) if line.low(here) == "by"), -1)
    told = prepositions.by(line, by, floor) if by > floor else NOTHING
    return told if told.own and told.weight > 0 else None


def _at_word(line: Line, at: int, floor: int, skipped: int, told_before: bool) -> Evidence | None:
    low = line.low(at)
    if low == "by":
        return prepositions.by(line, at, floor)
    if low in ("feat", "ft"):
        return strong(Role.SPEAKER, f"“{low}”")
    if low in ("with", "w", "w/"):
        return prepositions.with_(line, at, floor, told_before, skipped)
    if low == "from":
        return prepositions.from_(line, at, floor, skipped)
    if low == "to":
        return prepositions.to(line, at, floor)
    if low == "than" and line.low(at - 1) == "other":
        return None
    if low == "for" and (line.low(at - 1) in ("questions", "question") or (line.low(at - 1) == "ready" and "questions" in (line.low(at - 2), line.low(at - 3)))):
        return strong(Role.SPEAKER, "questions for them")
    if low == "for":
        if {"court", "honor"} <= {line.low(here) for here in range(max(floor, at - 8), at)}:
            return strong(Role.HONOREE, "a court of honor for")
        if line.low(at - 1) in ("pin", "pins", "award", "awards", "medal", "medals", "plaques", "fellowship", "fellowships") and not line.tokens[at - 1].capital:
            return strong(Role.HONOREE, "a prize for")
        if line.low(at - 1) == "life" or line.low(at - 1) in ("benefit", "fundraiser", "vigil"):
            return against("for")
        return _near(line, at, floor, _GATHERED_FOR, strong(Role.HONOREE, "a party for")) or (against("for") if line.low(at - 1) in ("scholarship", "fund", "vote", "benefit", "fundraiser", "named") else NOTHING)
    if low == "of" and line.low(at + 1) == "fame":
        # "Hall of Fame broadcaster Jane Roe"
        return None
    if low in ("of", "del"):
        if (told := _at_home(line, at, floor)) is not None:
            return told
        if line.low(at - 1) == "career" and any(line.low(here) in HONOUR for here in range(max(floor, at - 5), at)):
            return strong(Role.HONOREE, "a career is celebrated")
        if line.low(at - 1) in ("appointment", "election", "reappointment", "confirmation") and any(line.low(here) in HONOUR for here in range(max(floor, at - 5), at - 1)):
            return strong(Role.HONOREE, "an appointment is celebrated")
        if line.low(at - 1) in ("appointment", "election", "reappointment"):
            return against("only named to an office")
        if line.low(at - 1) in ("offices", "office", "staff", "representatives", "aides"):
            return against("only their staff")
        if line.low(at - 1) == "friends" and line.tokens[at - 1].capital:
            # "Friends of the Library president Jane Roe"
            return NOTHING
        if line.low(at - 1) in PAST_ONLY or line.low(at - 1) in ("life", "works", "music", "songs", "family", "families", "parents", "descendants", "members", "friends", "wife", "son", "daughter", "husband"):
            return against(f"“{line.mark(at - 1)} of”")
        if (made := _near(line, at, floor, _MADE_OF, strong(None, "made up of"))) is not None:
            if any(line.low(here) in ("last", "past", "previous", "former", "defending") for here in range(max(floor, at - 9), at)):
                return against("of earlier years")
            return strong(Role.PANELLIST, "a panel of") if any(line.low(here) in ("panel", "panelists", "judges") for here in range(max(floor, at - 6), at)) else made
        if line.low(at - 1) in _CEREMONY and any(line.low(here) in ("after", "following", "upon", "since") for here in range(max(floor, at - 3), at - 1)):
            # "took the helm after the retirement of founder Jane Roe"
            return against("only what came before")
        return _near(line, at, floor, _CEREMONY, strong(Role.HONOREE, "a ceremony of")) or NOTHING
    if low == "as" and line.low(at - 1) == "such" and line.low(at - 2) in ROLES and _past(line, at - 2, floor):
        return against("of earlier years")
    if low == "as" and line.low(at - 1) == "such" and any(line.low(here) in ("meet", "hear", "pitch", "from", "speakers", "guests", "join", "featuring") for here in range(max(floor, at - 9), at)):
        return weak(Role.SPEAKER, "“such as”")
    if low == "among" and any(line.low(here) in TALKS for here in range(max(floor, at - 3), at)):
        return strong(Role.PANELLIST, "a talk among")
    if low == "between" and any(line.low(here) in TALKS for here in range(max(floor, at - 4), at)):
        return strong(Role.SPEAKER, "a talk between")
    if low == "miss" or (low == "know" and line.low(at - 1) == "to" and line.low(at - 2) in ("get", "getting")):
        return strong(Role.SPEAKER, "“don't miss”")
    if low in _CLAUSE or low in ("as", "so"):
        return NOTHING
    if low in ("it's", "it’s", "that's", "that’s"):
        return fair(Role.SPEAKER, "whose turn it is") if line.low(at - 1) in TIMES or line.low(at - 1) in ("month", "week", "year", "time", "today", "tonight", "quarter") else NOTHING
    if low in ("faces", "debates") and told_before:
        return strong(Role.PANELLIST, f"“{low}”", own=True)
    if low in BRINGS_TOGETHER:
        return strong(Role.PANELLIST, f"“{low}”", own=True)
    if low in ("champ", "champion", "champions", "champs") and any(line.low(here) in _BEATS for here in range(max(floor, at - 5), at)):
        return against("only to be beaten")
    if low in ("is", "are", "be", "was", "were"):
        return inverted(line, at, floor)
    if low in ("vs", "versus") and skipped == 0 and told_before:
        return strong(Role.PANELLIST, "against each other", own=True)
    if low in ("remembering", "mourning", "applicant", "applicants", "petitioner", "petitioners", "appellant", "defendant", "plaintiff"):
        return against(f"“{low}”")
    if low in ("late", "under", "unlike", "versus", "vs", "v", "than", "like", "against"):
        return against(f"“{low}”") if skipped == 0 or low == "late" else NOTHING
    if (low in PERFORMS or low.removesuffix("s") in PERFORMS) and skipped < 2:
        return Evidence(evidence.AGAINST, Role.PERFORMER, "only makes music")
    if low in ("chairs", "chair", "co-chairs", "co-chair") and line.low(at - 1) in ("honorary", "honourary"):
        return strong(Role.HONOREE, "honorary chairs", own=True)
    if low in ROLES:
        return _role_noun(line, at, floor)
    if low == "let" and line.low(at + 1) != "us" and any(line.low(here) in ("show", "teach", "guide", "walk", "help", "introduce") for here in range(at + 2, min(len(line.tokens), at + 12))):
        return strong(Role.SPEAKER, "“let … show”")
    if low == "ask" and any(line.low(here) == "anything" for here in range(at + 2, at + 7)):
        return strong(Role.SPEAKER, "“ask … anything”")
    if low in ("see", "ask", "thank", "thanks", "contact", "call", "email", "text", "phone", "let", "rsvp", "write"):
        if low in ("thank", "thanks") and any(line.low(here) in ("outgoing", "retiring", "departing") for here in range(at + 1, at + 4)):
            return strong(Role.HONOREE, "“thank” those who go")
        if low == "see" and line.low(at - 1) in ("come", "to", "and"):
            return strong(Role.SPEAKER, "“see”")
        return against(f"“{low}”")
    if low in ("including", "include", "includes", "included"):
        return _including(line, at, floor)
    if low == "honor" and line.low(at - 1) == "of":
        return strong(None, "guest of honor") if line.low(at - 2) != "medal" else NOTHING
    if low in ("year", "month", "quarter") and skipped == 0 and line.low(at - 1) == "the" and line.low(at - 2) == "of" and line.tokens[at].capital:
        # "Officer of the Year Detective Jane Roe"
        return strong(Role.HONOREE, "of the year", own=True)
    if low in ("year", "month", "quarter") and skipped == 0 and line.low(at - 1) == "the" and line.low(at - 2) == "of" and any(line.low(here) in HONOUR - {"welcome", "thank"} for here in range(max(floor, at - 9), at)):
        # "will recognize volunteers of the year Ann Lee and Bob Roe"
        return strong(Role.HONOREE, "of the year", own=True)
    if low in ("honors", "remembers", "commemorates", "memorializes") and line.low(at - 1) in ("scholarship", "scholarships", "fund", "prize", "award", "trail", "garden", "statue", "monument", "plaque", "memorial", "run", "walk", "ride", "5k", "tournament", "outing"):
        return against("what is called after them")
    if low in ("pin", "pins", "pinning") and line.low(at + 1) in DETERMINERS:
        return strong(Role.HONOREE, "“pin”")
    if low in HONOUR:
        return strong(Role.HONOREE, f"“{line.mark(at)}”") if low not in ("welcome", "welcomes") else strong(Role.SPEAKER, "“welcome”")
    if low in ("sponsor", "sponsors", "underwriter") and skipped == 0:
        return against(f"“{low}”")
    if low in ("interview", "interviews", "interviewing", "questions", "grill", "grills", "quiz", "quizzes"):
        return strong(Role.SPEAKER, f"“{low}”")
    if low in ANNOUNCE:
        return _announced(line, at, floor)
    if low == "and" and line.low(at + 1) == "only" and line.low(at - 1) == "one":
        return None
    if low in ("and", "or", "&", "plus", "then"):
        if line.low(at + 1) in ("mrs", "mr", "ms") and at > floor and is_head(line, at - 1):
            # "hosted by Governor and Mrs. John Roe"
            return None
        if low == "and" and line.tokens[at - 1].capital and line.low(at - 2) == "with" and at - 2 >= floor:
            # "Q&A with Roe and historian Ann Lee"
            return None
        if low == "and" and skipped < 4 and (through := _behind_body(line, at, floor)) >= 0:
            # "Presented by the Elm Association and gerontologist Jane Roe"
            return _at_word(line, through, floor, skipped, told_before)
        if skipped < 4 and low == "and" and line.tokens[at - 1].word and not line.tokens[at - 1].capital and (line.low(at - 1) in _BELONGS or (skipped and is_head(line, at - 1))):
            # "interviewed by Club member and news anchor Jane Roe"
            return None
        return fair(Role.SPEAKER, "joined by “and”") if any(line.low(here) in ("join", "featuring", "welcome", "meet") for here in range(max(floor, at - 8), at)) else NOTHING
    if low == "in" and line.low(at - 1) in ("swear", "swears", "swearing", "sworn"):
        return None
    if low in ("on", "upon") and (line.low(at - 1) in PRIZES or line.low(at - 1) in ("badge", "badges", "stripes", "ribbon")) and any(line.low(here).rstrip("s") in _BESTOW for here in range(max(0, at - 20), at)):
        # "will bestow its Service Award on Judge Jane Roe", "will pin badges on firefighters Ann Lee and Bob Ray"
        return strong(Role.HONOREE, "a prize bestowed on")
    if low in ("on", "at", "in", "about", "into", "after", "over", "through", "than"):
        if low in ("about", "on", "after") and skipped == 0:
            return against(f"“{low}”") if low == "about" else NOTHING
        return NOTHING
    if low in AUXILIARIES:
        return NOTHING
    return None


_BESTOW = words("bestow confer pin bestowing conferring pinning bestowed conferred")


def _behind_body(line: Line, at: int, floor: int) -> int:
    """Where the "by" or "from" stands that leads to a body before the "and" at ``at``; -1 where none does."""
    here = at - 1
    while here >= floor and at - here < 10 and line.tokens[here].word and (line.tokens[here].capital or line.low(here) in ("of", "the", "for", "&")):
        here -= 1
    led = here >= floor and line.low(here) in ("by", "from", "featuring") and here < at - 1
    return here if led and bodies.end(line.tokens, here + 1 + (line.low(here + 1) == "the"), at) == at and not any(span.sure == 2 and here < span.first < at for span in line.names) else -1


def _at_home(line: Line, at: int, floor: int) -> Evidence | None:
    """"at the lakeside home of Jane Roe": whoever lives there opens the house."""
    if line.low(at - 1) not in ("home", "residence"):
        return None
    near = [line.low(here) for here in range(max(floor, at - 6), at - 1)]
    return strong(Role.HOST, "at the home of", own=True) if "at" in near and "the" in near and not any(low in _NO_HOME for low in near) else None


_NO_HOME = words("historic former boyhood childhood birthplace original late ancestral museum house")


def _near(line: Line, at: int, floor: int, wanted: frozenset[str], told: Evidence) -> Evidence | None:
    return told if any(line.low(here) in wanted for here in range(max(floor, at - 3), at)) else None


def _announced(line: Line, at: int, floor: int) -> Evidence:
    low = line.low(at)
    if low in ("welcome", "welcomes", "welcoming") and any(line.low(here) in ("new", "newest") and any(line.low(ahead) in _JOINED for ahead in range(here + 1, here + 3)) for here in range(at + 1, at + 4)):
        return strong(Role.HONOREE, "“welcome” new members")
    if low in ("feature", "features", "featuring", "includes", "include") and "panel" in [line.low(here) for here in range(max(floor, at - 3), at)]:
        return strong(Role.PANELLIST, "the panel features", own=True)
    if low == "joins" and line.low(at - 1) in ("she", "he", "they") and prepositions.asked_in(line, at):
        # "After her remarks she joins Jane Roe, Dean of Elm College, for a moderated conversation"
        return strong(Role.MODERATOR, "joined for a moderated conversation", own=True)
    if low in ("see", "ask", "name", "get", "gets") or (low in ("have", "having") and line.low(at - 1) not in ("to", "we", "will", "excited", "you'll", "also")):
        return weak(Role.SPEAKER, f"“{low}”")
    if low in ("present", "presents", "presented") and line.low(at - 1) in ("members", "those"):
        return against("“present”")
    if low in ("line", "lined") and line.low(at + 1) != "up":
        return NOTHING
    return strong(Role.SPEAKER, f"“{line.mark(at)}”")


def _role_noun(line: Line, at: int, floor: int) -> Evidence | None:
    low = line.low(at)
    if low in ("host", "hosts", "co-host") and (line.low(at - 1) in ON_AIR or _broadcasts(line, at - 1)):
        return None
    if low == "host" and line.low(at + 1) in ("dad", "mom", "father", "mother", "family", "parents", "city", "hotel", "venue", "site"):
        return NOTHING
    if low == "hosts" and not line.tokens[at].capital and line.low(at - 1) in UNITS and line.low(at - 2) not in ("your", "our", "with", "by"):
        # "The club hosts Jane Roe": a guest
        return strong(Role.SPEAKER, "“hosts”")
    if low == "host" and line.low(at - 1) in ("to", "will", "we", "proudly"):
        return strong(Role.SPEAKER, "“host”")
    if low == "host" and not line.tokens[at].capital and line.tokens[at - 1].capital and line.low(at - 1) in UNITS and at > floor and any(line.tokens[here].capital and line.low(here).endswith("s") and line.mark(here)[-2:-1] not in "'’" for here in range(floor, at)):
        # "The Friends of the Library host novelist Jane Roe"
        return strong(Role.SPEAKER, "“host”")
    if line.low(at - 1) == "by" and line.low(at - 2) in PRIZES:
        return strong(Role.HOST, f"“{line.low(at - 2)} by”", own=True)
    if low == "referee" and line.tokens[at].capital and line.mark(at - 1) in (",", ";"):
        # "Judge Jane Roe, Referee Bob Ray": an office of a court
        return None
    if low in ("music", "band"):
        return NOTHING
    if low in ("master", "mistress", "roundtable", "readers"):
        return None
    if low in ("leader", "leaders") and line.low(at - 1) in ("discussion", "roundtable", "conversation"):
        return strong(Role.MODERATOR, f"“{line.low(at - 1)} {low}”", own=True)
    if ROLES[low] is Role.HONOREE and (hands_over := _by_earlier(line, at, floor)) is not None and hands_over.role is Role.HOST:
        # "The award will be presented by 2023 recipient Jane Roe"
        return hands_over
    if _past(line, at, floor):
        if line.mark(at - 2) == ":" and line.low(at - 1) in ("past", "former", "previous"):
            # "Speaker: past recipient Jane Roe"
            return _at_mark(line, at - 2, floor)
        return _by_earlier(line, at, floor) or against("of earlier years")
    near = [line.low(here) for here in range(max(floor, at - 5), at)]
    if low == "recipient" and line.low(at - 1) == "honor" and line.low(at - 3) == "medal":
        return None
    if ROLES[low] is Role.HONOREE and line.tokens[at - 1].capital and not line.tokens[at].capital and line.low(at - 1).endswith(_PRIZES_OF_FAME):
        # "Pulitzer finalist Jane Roe will discuss": what somebody once won
        return None
    wide = [line.low(here) for here in range(max(floor, at - 9), at)]
    if ROLES[low] is Role.HONOREE and ({"is", "speaker"} <= set(wide) or {"is", "keynote"} <= set(wide)):
        # "Guest speaker is 2019 scholarship recipient Jane Roe"
        return strong(Role.SPEAKER, "“speaker is”", own=True)
    if ROLES[low] is Role.HONOREE and "and" in near and not {"speaker", "keynoter", "presenter"}.isdisjoint(near):
        # "Keynote speaker and scholarship recipient Jane Roe"
        return strong(Role.SPEAKER, "“speaker and …”", own=True)
    return strong(ROLES[low], f"“{line.mark(at)}”", own=True)


def _broadcasts(line: Line, at: int) -> bool:
    """Whether the word is a station's letters: "WFAE host Jane Roe"."""
    text = line.mark(at).partition("-")[0]
    return text.isupper() and text.isalpha() and 2 < len(text) < 5 and (text[0] in "WKC" or text in ("NPR", "PBS", "BBC", "ESPN", "CBS", "NBC", "ABC", "MPR"))


def _including(line: Line, at: int, floor: int) -> Evidence:
    for here in range(at - 1, max(floor, at - 8) - 1, -1):
        low = line.low(here)
        if low in ("hosts", "captains", "sponsors") and line.low(here - 1) == "table":
            return against("only a table's host")
        if low in ROLES:
            return against("of earlier years") if _past(line, here, floor) else strong(ROLES[low], f"“{line.mark(here)} {line.mark(at)}”")
        if low in ("sponsors", "vendors", "attendees", "employers", "restaurants", "donors", "exhibitors", "merchants", "brands", "models", "dancers", "cast"):
            return against(f"“{line.mark(here)}”")
    near = {line.low(here) for here in range(max(floor, at - 7), at)}
    if not near.isdisjoint(("past", "previous", "former", "recent")) or ("members" in near and not near.isdisjoint(("class", "cohort")) and not any(line.low(here) in HONOUR for here in range(floor, at))):
        # "mingle with members of last year's class, including Jane Roe"
        return against("of earlier years")
    if any(line.low(here) in ("with", "by", "from", "featuring") for here in range(max(floor, at - 14), at)):
        return fair(None, "“including”")
    return weak(None, "“including”")
