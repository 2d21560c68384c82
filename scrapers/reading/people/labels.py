"""What a label says of the names behind it: "Moderator:", "8:45 Keynote -", "Questions:"."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.names.vocabulary import TIMES
from scrapers.reading.people import acclaim, duties, duties_said, evidence, leads, serving
from scrapers.reading.people.cues import (
    CONTACT,
    DETERMINERS,
    EARLIER,
    MENTION_LABELS,
    MODERATING,
    ROLES,
    TALKS,
    THROUGH,
)
from scrapers.reading.people.evidence import AGAINST, NOTHING, Evidence, against, fair, strong, weak
from scrapers.reading.people.line import Line
from scrapers.reading.words import words

_FIRM = words(
    "committee staff attendees attending absent present registered sponsor sponsors contact rsvp attendance roster "
    "minutes"
)
_AWARDS = words(
    "heroes year month quarter award awards congratulations honoring honouring celebrating inducting recognizing "
    "honors achievement inductees recipients under class hall induction recognition outstanding congrats saluting "
    "prize medal scholars"
)
_INSTALLED = words(
    "installed inducted pin swears swearing sworn install installs installing induct inducts inducting pins pin "
    "plaques honored recognized honour salute salutes thanked saluted graduating"
)
_SEATS = words("seat seats seating welcome welcomes welcoming elect elects install installs installing")
_TAKES = words(
    "elected election install installs installed installing installation swear swears sworn swearing induct inducts "
    "inducted incoming"
)
_DOING = {
    Role.PANELLIST: words("competing debating judging squaring"),
    Role.MODERATOR: MODERATING,
    Role.HOST: words("presiding hosting emceeing"),
    Role.HONOREE: words("accepting receiving retiring graduating"),
    Role.SPEAKER: words(
        "pitching administering speaking presenting leading opening closing teaching reading portraying keynoting "
        "introducing demonstrating"),
}  # fmt: skip
_ON_CHAIRS = words("yoga massage massages aerobics exercise exercises fitness stretch stretching pilates caning")
_PRIZES = words("award awards medals prizes diplomas scholarships")
_PRAISED = words("hero trailblazer trailblazers volunteer-of-the-year medalist")
_SOMEBODY = words("woman women man men latina latino person friend champion spirit citizen pillar pillars rookie")
"""Of what somebody is these, is a prize: "Woman of Distinction", "Friend of Education"."""
_SESSION = words(
    "week day session part room track module workshop class lesson round course topic table hour table talk act "
    "lightning breakout seminar"
)
_JOINED = words("attorneys lawyers associates rotarians kiwanians lions inductees citizens fellows")
_STAGE = words(
    "seat stage confirmed invited lineup line-up mic roasters speaking speakers speaks joining joined appearing favor "
    "pro con for against defense prosecution experts leaders founders owners ceos executives chefs artists women men "
    "voices stories neighbors officials guests featuring meet civil running including who with remarks tell all chat "
    "live screen"
)
_ORDER = (Role.MODERATOR, Role.HOST, Role.HONOREE, Role.PANELLIST, Role.SPEAKER)


def of_label(line: Line, begin: int, end: int) -> Evidence:
    """The evidence of a label written at ``[begin:end]``."""
    opening = next((at for at in range(begin + 1, end) if line.mark(at) == "("), end)
    bracket = line.tokens[opening:end] if line.mark(end - 1) == ")" else ()
    tokens = [
        token for token in line.tokens[begin:end] if (token.word or token.text[0].isdigit()) and token not in bracket
    ]
    lows = [token.low.removesuffix("'s").removesuffix("’s") for token in tokens]
    lows = [
        low for at, low in enumerate(lows) if not (low in ("honored", "honoured") and lows[at + 1 : at + 2] == ["to"])
    ]
    if lows[-2:-1] == ["this"] and lows[-1] in ("week", "month", "quarter", "year") and "members" in lows:
        # "New members this month"
        lows = lows[:-2]
    if not lows:
        return NOTHING
    if (
        lows[-1] in ("guests", "visitors", "guest")
        and ("table" in lows or not {"prospective", "visiting"}.isdisjoint(lows))
    ) or (
        "were" in lows
        and "guests" in lows
        and not {"speaker", "speakers", "honored", "featured", "special"}.intersection(lows)
    ):
        # "Head table guests", "Three prospective members were guests today"
        return against("only attend")
    if any(
        low in ("running", "run", "vying", "competing")
        and lows[at + 1 : at + 2] == ["for"]
        and not {
            "seat",
            "seats",
            "office",
            "mayor",
            "council",
            "board",
            "sheriff",
            "assembly",
            "senate",
            "house",
            "judge",
        }.isdisjoint(lows[at + 2 :])
        for at, low in enumerate(lows)
    ):
        return strong(Role.PANELLIST, "who runs for a seat")
    if any(token.text == "$" for token in bracket):
        # "Patron ($1,000+):"
        return against("a level of money")
    if (acclaimed := acclaim.of(lows)).weight:
        return acclaimed
    if lows in (["advisor"], ["adviser"], ["supervisor"], ["advisors"]):
        return against("only advises")
    if lows[-1] in ("defense", "defence") and not {
        "dissertation",
        "thesis",
        "phd",
        "doctoral",
        "ph.d",
        "master's",
        "masters",
        "master",
    }.isdisjoint(lows):
        return fair(Role.SPEAKER, "who defends a thesis")
    if leads.talk_over(lows):
        return strong(Role.PANELLIST, f"the label “{' '.join(lows[:2])} talk”")
    if "compete" in lows and not {"speaking", "speeches", "speech", "orations"}.isdisjoint(lows):
        return strong(Role.SPEAKER, "a contest of speeches")
    if (
        lows[:2]
        in (
            ["longest", "drive"],
            ["long", "drive"],
            ["beverage", "cart"],
            ["driving", "range"],
            ["straightest", "drive"],
            ["tee", "box"],
        )
        or lows[0] in ("closest", "putting")
        or (lows[0] == "hole" and len(lows) == 2 and lows[1].strip("#").isdigit())
        or lows[:2] == ["hole", "in"]
    ):
        return against("a game's sponsor or winner")
    if (
        told := duties_said.of(lows, quoted=any(token.text in '"“' for token in line.tokens[end:]))
        or duties.of(line, lows)
        or serving.label(lows)
    ) is not None:
        return told
    if len(lows) > 12:
        lows = [*lows[:1], *lows[-11:]] if lows[0] == "hear" else lows[-12:]
    kept = [low for low in lows if low not in TIMES]
    if (
        any(low in EARLIER for low in kept)
        and any(low in ROLES or low in _AWARDS for low in kept)
        and "immediate" not in kept
    ):
        return against("of earlier years")
    if "last" in lows and not {"meeting", "month", "week", "time"}.isdisjoint(lows):
        return against("of an earlier time")
    if lows[0] in ("defending", "reigning") or (lows[0] == "last" and lows[1:2] == ["year"]):
        # "Last year's winning foursome", "Defending champs"
        return against("of an earlier time")
    if lows[-1] in ("champions", "champs", "champion") and len(lows) == 2 and lows[0].isdigit():
        return against("of an earlier time")
    if lows[-2:] == ["last", "year"] or (lows[0] == "past" and lows[-1].endswith("s")):
        return against("of earlier years")
    if lows[0] in ("upcoming", "forthcoming") and len(lows) < 4 and all(low in TIMES for low in lows[1:]):
        return against("another time")
    if (
        lows[0] == "next"
        and len(lows) > 1
        and lows[1] in ("week", "month", "meeting", "time", "up", "speaker")
        and lows[1] != "up"
    ):
        return against("another time")
    if lows[-1] == "leader" and len(lows) > 1 and lows[-2] in ("song", "worship", "music", "hymn", "choir"):
        return Evidence(AGAINST, Role.PERFORMER, "only makes music")
    if (
        lows[-1] in ("leader", "leaders")
        and len(lows) > 1
        and lows[-2] in ("site", "day", "volunteer", "project", "workday", "cleanup", "crew", "build")
    ) or (
        lows[-1] in ("captain", "chief", "boss")
        and len(lows) > 1
        and lows[-2] in ("site", "crew", "day", "cleanup", "house", "build")
    ):
        return strong(Role.HOST, f"the label “{lows[-2]} leader”", own=True)
    if (
        not _PRIZES.isdisjoint(lows)
        and not {"presenter", "presenters", "presenting", "presented"}.isdisjoint(lows)
        and "sponsor" not in lows
        and "by" in lows + ["by"] * ("presented" not in lows)
    ):
        return strong(Role.HOST, "presents the awards", own=True)
    if lows[-3:] == ["in", "conversation", "with"]:
        return strong(Role.MODERATOR, "“in conversation with”", own=True)
    if (
        lows[0] == "distinguished" and lows[-1] not in ROLES and TALKS.isdisjoint(lows) and "speaker" not in lows
    ) or lows[-2:] in (["eagle", "scout"], ["eagle", "scouts"]):
        return strong(Role.HONOREE, f"the label “{' '.join(lows[:2])}”")
    if (
        lows[-1] in ("alumnus", "alumna", "alum", "alumni", "alumnae")
        and len(lows) > 1
        and lows[-2] in ("young", "outstanding", "honorary", "distinguished")
    ):
        return strong(Role.HONOREE, f"the label “{' '.join(lows[-2:])}”")
    if "musical" in lows:
        return Evidence(AGAINST, Role.PERFORMER, "only makes music")
    if lows[:3] == ["state", "of", "the"]:
        return strong(Role.SPEAKER, "the label “state of the …”")
    if "memory" in lows or "memoriam" in lows:
        return against("in memory")
    if "gavel" in lows and not {"passing", "pass", "passes", "exchange", "handing"}.isdisjoint(lows):
        return strong(Role.HONOREE, "the gavel is passed")
    if (
        len(lows) < 4
        and lows[-1] in ("years", "years'")
        and (lows[0].isdigit() or lows[0] in ("five", "ten", "fifteen", "twenty", "thirty", "forty"))
    ):
        return strong(Role.HONOREE, "the years of their service")
    if lows[-3:] == ["call", "to", "order"]:
        return strong(Role.SPEAKER, "calls to order", own=True)
    if any(low in ("favor", "favour", "against", "opposed") for low in lows):
        return strong(Role.PANELLIST, "a side of a debate")
    if takes_office(lows):
        return strong(Role.HONOREE, "those who take office")
    if not {"nominees", "candidates"}.isdisjoint(lows) and not {"seat", "seats"}.isdisjoint(lows):
        return strong(Role.PANELLIST, "who stands for a seat")
    if (
        lows[-1] in ("reading", "viewing", "listening")
        and lows[-2:-1]
        and lows[-2]
        in (
            "background",
            "further",
            "suggested",
            "recommended",
            "additional",
            "optional",
            "required",
            "related",
            "advance",
        )
    ):
        return against("only read beforehand")
    if lows[:2] in (["dress", "as"], ["come", "as"], ["dressed", "as"]) and len(lows) < 9:
        # "Dress as your favorite: Nancy Drew, Sherlock Holmes"
        return against("only dressed as")
    if "slate" in lows or "nominating" in lows:
        return against("only put up for election")
    if (
        lows[-1] in _JOINED
        and lows[-2:-1]
        and lows[-2] in ("new", "newest")
        and lows[0] not in ("for", "contact", "sponsors")
    ):
        return strong(Role.HONOREE, f"the label “{' '.join(lows[-2:])}”")
    if lows[-1] == "chair" and lows[-2:-1] and lows[-2] in ("debate", "session", "panel", "discussion", "forum"):
        return strong(Role.MODERATOR, f"the label “{lows[-2]} chair”", own=True)
    if (
        len(lows) == 2
        and lows[0] in ("contest", "meeting")
        and lows[1] in ("chair", "chairman", "chairwoman", "chairperson", "master")
    ):
        return strong(Role.HOST, f"the label “{' '.join(lows)}”", own=True)
    if (
        len(lows) > 3
        and lows[-4:-2] == ["also", "on"]
        and lows[-1] in ("agenda", "program", "programme", "menu", "bill", "docket", "schedule")
    ):
        return strong(Role.SPEAKER, "also on the programme")
    if lows[-3:] == ["guest", "of", "honor"]:
        return strong(Role.HONOREE, "the guest of honor")
    if lows[-3:] == ["guests", "of", "honor"] or (
        not {"thanking", "thank", "thanks"}.isdisjoint(lows)
        and not {"outgoing", "departing", "retiring"}.isdisjoint(lows)
    ):
        return strong(Role.HONOREE, f"the label “{' '.join(lows[-3:])}”")
    if (
        len(lows) < 4
        and (
            lows[0] == "lifetime"
            or (lows[-1] in ("leader", "leaders", "professional") and lows[0] in ("emerging", "rising", "young"))
        )
        and lows[-1] not in TALKS
    ):
        return strong(Role.HONOREE, f"the label “{' '.join(lows[-3:])}”")
    if (
        lows[-1] in ("fellow", "fellows", "fellowship", "fellowships")
        and lows[-2:-1]
        and lows[-2] in ("harris", "hixson", "jones")
    ) or (len(lows) < 5 and (lows[-1] in _PRAISED or (lows[0] in _SOMEBODY and lows[1:2] == ["of"]))):
        return strong(Role.HONOREE, f"the label “{' '.join(lows[-3:])}”")
    if lows[-4:] in (["chair", "of", "the", "day"], ["chair", "for", "the", "day"], ["chairman", "of", "the", "day"]):
        return strong(Role.HOST, "the chair of the day", own=True)
    if kept[-1:] == ["spotlight"] or kept[:-1][-1:] == ["spotlight"] or kept[:1] == ["spotlight"]:
        return strong(Role.SPEAKER, "the label “spotlight”")
    if any(low in ("retirement", "farewell", "roast") for low in lows) and not any(
        low in ("planning", "income", "savings") for low in lows
    ):
        return strong(Role.HONOREE, f"the label “{' '.join(lows[-3:])}”")
    if lows[-2:] == ["hear", "from"] or lows[0] == "hear":
        return fair(None, "the label “hear”")
    if any(low in ("receive", "receives", "receiving", "earn", "earns") for low in lows):
        return strong(Role.HONOREE, "those who receive it")
    if lows[-1] == "judge":
        return strong(Role.PANELLIST, "the label “judge”")
    if lows[-2:] in (["panel", "leader"], ["panel", "lead"]):
        return strong(Role.MODERATOR, f"the label “{' '.join(lows[-2:])}”", own=True)
    if lows[-1] in ("leader", "leaders") and lows[-2:-1] in (
        ["group"],
        ["team"],
        ["troop"],
        ["site"],
        ["den"],
        ["crew"],
    ):
        return against("leads a group")
    if any(low in ("glass", "glasses", "toast") for low in lows) and any(
        low in ("lift", "lifting", "raise", "raising") for low in lows
    ):
        return strong(Role.HONOREE, "a glass is raised to them")
    if lows[0] == "chairing" or lows == ["in", "the", "chair"]:
        return strong(Role.HOST if "meeting" in lows else Role.MODERATOR, "in the chair", own=True)
    if lows[-2:] in (["table", "hosts"], ["table", "host"]):
        return against("only a table's host")
    if lows[:1] in (["who's"], ["who"]) and "coming" in lows[:4]:
        return against("only attend")
    if (
        lows[0] == "already"
        or lows[:2] == ["who's", "coming"]
        or lows[-2:] in (["who's", "coming"], ["already", "coming"], ["already", "registered"])
    ):
        return against("only attend")
    if lows[:2] == ["running", "for"]:
        return strong(Role.PANELLIST, "the label “running for”")
    if lows[-2:] in (["grand", "marshal"], ["grand", "marshals"]):
        return strong(Role.HONOREE, "the grand marshal")
    if lows[-1] in ("sponsor", "sponsors", "underwriter", "underwriters"):
        return against("a sponsor's label")
    if lows[0] in ("leading", "guiding", "steering") and lows[-1] in (
        "conversation",
        "discussion",
        "q&a",
        "dialogue",
        "panel",
        "debate",
        "questions",
    ):
        return strong(Role.MODERATOR, f"the label “{' '.join(lows[:3])}”", own=True)
    for doing, verbs in _DOING.items():
        if (lows[0] in verbs and not _a_title(line, begin, end)) or lows[-1] in verbs:
            return strong(doing, f"the label “{' '.join(lows[:3])}”", own=True)
    if lows[-1] == "by":
        return through(lows[-2] if len(lows) > 1 else "")
    role = role_of(lows)
    if role is Role.PERFORMER:
        return Evidence(AGAINST, Role.PERFORMER, "only makes music")
    if role is not None and not (any(low in _FIRM for low in kept) and role is not Role.PANELLIST):
        return strong(role, f"the label “{' '.join(lows[-4:])}”")
    if kept and kept[-1] in TALKS:
        return strong(Role.SPEAKER, f"the label “{' '.join(lows[-4:])}”")
    if any(low in _INSTALLED or low in ("honor", "honors", "celebrate", "salutes", "recognize") for low in lows):
        return strong(Role.HONOREE, f"the label “{' '.join(lows[-4:])}”")
    if (
        kept[:1] in (["pro"], ["con"], ["against"], ["arguing"])
        or kept == ["for"]
        or (
            kept[:1] == ["for"]
            and not {"the", "motion", "resolution", "proposition", "measure", "amendment", "question"}.isdisjoint(kept)
        )
        or any(low in ("favor", "favour", "defense", "prosecution", "against", "opposed") for low in kept)
    ):
        return strong(Role.PANELLIST, "a side of a debate")
    if any(
        low in ("civil", "refereeing", "questions", "clock", "peace", "order", "time", "track") for low in kept
    ) and any(low in ("keeping", "asking", "posing", "refereeing") for low in kept):
        return strong(Role.MODERATOR, "keeps order")
    timed = ":" in lows[0] and lows[0][0].isdigit() and len(kept) > 2 and kept[-1] not in CONTACT
    if any(
        (low in _FIRM and not (low == "minutes" and len(kept) > 1))
        or (
            low in CONTACT
            and not timed
            and low not in ("tell", "ask", "see", "let", "question", "questions", "details", "info")
        )
        for low in kept[-4:]
    ) or kept[-1:] in (["questions"], ["question"], ["info"], ["details"]):
        return against(f"the label “{' '.join(lows[-3:])}”")
    if lows[-2:] in (["up", "next"], ["up", "first"]) or lows == ["next", "up"]:
        return strong(Role.SPEAKER, "the label “up next”")
    if kept[-2:] == ["on", "board"]:
        return fair(None, "the label “on board”")
    if "board" in kept[-1:] or ("directors" in kept[-1:] and "of" in kept):
        return against("the label “board”")
    if lows[-1] in ("signing", "launch") or (
        lows[0] == "meet" and lows[-1] in ("author", "authors", "artist", "artists", "chef", "maker", "candidate")
    ):
        return strong(Role.SPEAKER, f"the label “{' '.join(lows[-2:])}”")
    if kept[-1:] == ["author"] and len(kept) > 1 and kept[-2] in ("featured", "visiting", "local", "bestselling"):
        return strong(Role.SPEAKER, f"the label “{kept[-2]} author”")
    if lows[-2:] in (["featured", "member"], ["featured", "members"]):
        return fair(Role.SPEAKER, "the label “featured member”")
    if kept and (
        kept[-1] in MENTION_LABELS
        or (kept[0] in MENTION_LABELS and len(kept) < 3 and not (kept[0] == "chair" and kept[-1] in _ON_CHAIRS))
    ):
        return against(f"the label “{' '.join(lows[-3:])}”")
    if (led := leads.role(lows)) is Role.PANELLIST and "with" in lows:
        # "leads a conversation with three mayors: Jane Roe, Ann Lee and Bob Ray"
        return strong(led, f"the label “{' '.join(lows[-4:])}”")
    if any(low in TALKS for low in kept):
        return strong(Role.SPEAKER, f"the label “{' '.join(lows[-4:])}”")
    if (led := leads.role(lows)) is not None and led is not Role.SPEAKER:
        return strong(led, f"the label “{' '.join(lows[-4:])}”")
    if any(low in _STAGE for low in kept):
        return fair(None, f"the label “{' '.join(lows[-4:])}”")
    if "featured" in lows and not any(
        low in ("artist", "artists", "band", "wine", "beer", "vendor", "vendors", "dish", "business") for low in lows
    ):
        return fair(Role.SPEAKER, "the label “featured”")
    if scheduled(lows):
        return Evidence(2.3 if ":" in lows[0] else evidence.FAIR, Role.SPEAKER, "a row of the programme")
    return weak(None, "a label")


def _a_title(line: Line, begin: int, end: int) -> bool:
    """ "Facilitating Hybrid Teams" between bars: the title of a talk, and no label."""
    return line.mark(end) == "|" and sum(token.word and token.capital for token in line.tokens[begin:end]) > 2


def takes_office(lows: list[str]) -> bool:
    """ "Officers to be installed", "will swear in the new board", "installs its 2026 leadership", "Taking office"."""
    return (
        (
            any(low in ("officers", "leadership", "board", "slate", "officials") for low in lows)
            and any(low in _TAKES for low in lows)
        )
        or (lows[-1] in ("directors", "trustees", "officers") and not _SEATS.isdisjoint(lows))
        or lows[:2] == ["taking", "office"]
        or (
            lows[-1] in ("directors", "trustees", "officers")
            and lows[0] in ("new", "incoming", "newly", "newly-elected")
        )
    )


def through(verb: str) -> Evidence:
    """What a participle before "by" says: "moderated by", "photographs by"."""
    if verb == "co-chaired":
        return against("only arranges it")
    verb = verb.removeprefix("co-")
    if verb in ("moderated", "questioned", "quizzed", "facilitated", "refereed", "interviewed", "chaired"):
        return strong(Role.MODERATOR, f"“{verb} by”", own=True)
    if verb in ("sworn", "installed", "inducted", "administered", "introduced"):
        return against(f"only “{verb} by”")
    if verb == "judged":
        return strong(Role.PANELLIST, "“judged by”", own=True)
    if verb in ("pinned", "revealed", "unveiled"):
        return strong(Role.HOST, f"“{verb} by”", own=True)
    if verb in ("hosted", "emceed", "mc'd", "emcee'd", "officiated", "cohosted", "co-hosted", "run"):
        return strong(Role.HOST, f"“{verb} by”", own=True)
    if verb in ("performed", "sung", "played"):
        return Evidence(AGAINST, Role.PERFORMER, "only makes music")
    if verb in THROUGH or verb in TALKS or verb in ("studies", "pitches"):
        return strong(Role.SPEAKER, f"“{verb} by”", own=True)
    return against(f"“{verb} by”")


def role_of(lows: list[str]) -> Role | None:
    """The role that the words of a label or a heading give."""
    if lows[-2:] in (["first", "responder"], ["first", "responders"]):
        return None
    if (
        ROLES.get(lows[0]) in (Role.SPEAKER, Role.PANELLIST)
        and lows[1:2] in (["are"], ["include"], ["were"])
        and len(lows) > 2
    ):
        # "Speakers are all current Rotary Peace Fellows:"
        return ROLES[lows[0]]
    if (
        any(low in ("year", "month", "quarter") for low in lows)
        and "of" in lows
        and not any(low in TALKS for low in lows)
    ):
        return Role.HONOREE
    given = [
        ROLES[low]
        for at, low in enumerate(lows)
        if low in ROLES
        and not _is_verb(lows, at)
        and (low not in ("master", "mistress") or "ceremonies" in lows or at == len(lows) - 1)
    ]
    if ("honorary" in lows and Role.HOST not in given) or lows[-3:] == ["guest", "of", "honor"]:
        return Role.HONOREE
    if "discussion" in lows and ("leader" in lows or "leaders" in lows):
        return Role.SPEAKER
    for role in _ORDER:
        if role in given:
            if (
                role is Role.HONOREE
                and "class" in lows
                and not any(low in ("of", "graduating", "under") for low in lows)
            ):
                continue
            if role is Role.HOST and any(low in ("committee", "site", "hotel", "city", "families") for low in lows):
                return None
            if role is Role.PANELLIST and Role.SPEAKER in given and "panel" not in lows and "panelists" not in lows:
                return Role.SPEAKER
            return role
    if (
        lows[-1] == "class"
        and ("year's" in lows or lows[0] in ("our", "the") or any(low.isdigit() and len(low) == 4 for low in lows))
        and len(lows) > 1
    ):
        return Role.HONOREE
    if ("hall" in lows and "fame" not in lows) or (
        "under" in lows and not any(low[:2].isdigit() or low in ("thirty", "forty") for low in lows)
    ):
        # "Town hall with", "Under discussion"
        lows = [low for low in lows if low not in ("hall", "under")]
    if any(low in _AWARDS for low in lows) and not any(
        low in ("nominations", "sponsor", "sponsors", "committee") for low in lows
    ):
        if any(low in ("year", "month", "quarter", "class", "under", "hall") for low in lows) and not any(
            low in ("of", "under", "heroes") for low in lows
        ):
            return None
        return Role.HONOREE
    return Role.PERFORMER if Role.PERFORMER in given else None


def _is_verb(lows: list[str], at: int) -> bool:
    """ "The chamber hosts a forum with three candidates", "We are honored to host": what the subject of a clause does,
    and nobody's part."""
    if lows[at] in ("honored", "honoured") and lows[at + 1 : at + 2] in (["to"], ["that"], ["by"]):
        return True
    if lows[at - 1] in ("your", "our") and lows[at + 1 : at + 2] == ["this"]:
        # "Your host this month"
        return False
    return (
        lows[at] in ("host", "hosts", "co-host", "co-hosts", "cohost", "judge", "emcee")
        and 0 < at < len(lows) - 1
        and (lows[at + 1] in DETERMINERS or lows[at - 1] in ("to", "will", "we"))
    )


_CLOCK = words("at am pm a.m p.m noon from to on")


def scheduled(lows: list[str]) -> bool:
    """Whether words open a row of a programme: a time, a date, "Week 2", "Session 1"."""
    first = lows[0]
    if len(first) > 3 and first[:4].isdigit() and first[4:5] in ("", "-", "/"):
        return False
    if first in ("in", "on") and len(lows) > 1 and all(low in TIMES or low[0].isdigit() for low in lows[1:]):
        return True
    if first == "this" and len(lows) == 2 and lows[1] in TIMES:
        return True
    if first[0].isdigit() and (len(first) < 9 or (len(first) < 14 and ":" in first)):
        return True
    if first in TIMES and (len(lows) < 5 or all(low in TIMES or low[0].isdigit() or low in _CLOCK for low in lows)):
        return True
    return (
        first in _SESSION
        and len(lows) > 1
        and (lows[1][0].isdigit() or lows[1] in ("one", "two", "three", "four", "five", "a", "b", "c", "d"))
    )
