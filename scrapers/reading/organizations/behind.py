"""Where a list of organisations begins behind the word that announces it: "Sponsors:", "hosted by", "made possible by"."""

from __future__ import annotations

from scrapers.reading import bodies
from scrapers.reading.names.vocabulary import given_names, is_ordinary
from scrapers.reading.organizations import abroad, called, funding, levels, somebody
from scrapers.reading.organizations.row import HOST, LEVELS, PAYS, SPONSOR, Row
from scrapers.reading.people.cues import PRIZES
from scrapers.reading.words import words

_GIVEN = words("support underwriting assistance sponsorship")
_OWED = words("thank thanks acknowledge acknowledges grateful gratefully appreciate appreciates recognizes")
_SAID = words("offered presented hosted organized organised sponsored arranged coordinated")
_TURNS = words("spotlight showcase highlight message recognition")
"""What a sponsor is given in a programme: "Sponsor Spotlight - Acme"."""
_GENEROUS = words("support generosity gift gifts contribution contributions sponsorship donation donations funding funds grant grants")


_GIVERS = words("investors donors benefactors patrons contributors in-kind backers funders")
_MEALS = words("dinner reception lunch luncheon breakfast brunch table program evening dessert bar wine music event gala")
_NO_LEVEL = words("partner partners supporting presenting underwriting signature premier")
_LEVEL = words("level levels tier")


def paid(row: Row, first: int, at: int, stop: int) -> int:
    """Where a list of those who pay begins, if the word at ``at`` announces one; 0 if not."""
    low = row.low(at)
    if low in abroad.CUES and (begin := abroad.paid(row, at, stop)):
        return begin
    if low in _GIVERS and row.mark(at + 1) == ":" and (at - first < 3 or not {"our", "thank", "thanks"}.isdisjoint(row.low(here) for here in range(first, at))):
        # "In-kind donors: Acme", "Thank you to our 2026 Investors: Acme"
        return at + 2
    if low in ("partner", "partners", "supporters", "donors", "contributors") and _are_thanked(row, first, at):
        # "Thanks to our corporate partners Acme and Ajax"
        return at + 1
    if low in ("patron", "patrons") and row.mark(at + 1) == ":" and (at == first or (at - first == 1 and row.low(first) in _MEALS)):
        # "Dinner patron: Acme"
        return at + 2
    if low in levels.GIVES_SO_MUCH and (begin := levels.with_cost(row, first, at)):
        return begin
    if low == "paid" and row.low(at + 1) == "for" and row.low(at + 2) == "by":
        return at + 3
    if low in LEVELS and first == 0 and len(row.tokens) < 4 and low not in _NO_LEVEL and all(token.low in LEVELS | _LEVEL or token.text == ":" for token in row.tokens) and at == 0:
        # "GOLD", and who gives so much below
        return len(row.tokens)
    if low == "level":
        return levels.paid(row, first, at, stop)
    if low in HOST and row.low(at - 1) == "table" and row.mark(at + 1) == ":":
        # "Corporate table hosts: Acme, Ajax"
        return at + 2
    if low in SPONSOR and row.low(at + 1) not in ("level", "levels", "code"):
        return _behind_noun(row, first, at, stop)
    if (low == "funded" and row.low(at - 1) in ("is", "was", "generously", "proudly", "are", "be")) or (low == "funded" and (at == first or (row.low(at - 1) == "and" and not _SAID.isdisjoint(row.low(here) for here in range(max(first, at - 20), at))))):
        ahead = _by(row, at, stop)
        return _giver(row, ahead + 1) if row.low(ahead) == "by" else 0
    if low in PAYS and row.low(at - 1) == "been" and row.low(at - 2) == "had":
        # "which had been sponsored by the Rotary Club of Elm": long ago
        return 0
    if low in PAYS:
        ahead = _by(row, at, stop)
        return _giver(row, ahead + 1 + (row.mark(ahead + 1) == ":")) if row.low(ahead) in ("by", "por") and _pays(row, first, at) else 0
    if low == "through" and row.low(at - 1) == "possible" and not {"program", "act", "title", "programme"}.isdisjoint(row.low(here) for here in range(at + 2, min(stop, at + 6))):
        # "Made possible through the Title IV program"
        return 0
    if low in ("by", "through") and (row.low(at - 1) == "possible" or (row.low(at - 1) == "part" and row.low(at - 3) == "possible") or (row.low(at - 1) == "you" and row.low(at - 3) == "brought")) and row.low(at + 2) not in SPONSOR:
        return _giver(row, at + 1)
    if low == "you" and row.low(at - 1) == "to" and row.low(at - 2) == "brought" and row.low(at + 1) == "by":
        return at + 2
    if low == "support" and (begin := funding.received(row, first, at)):
        return begin
    if low == "support" and any(row.low(here) in ("with", "generous", "additional", "further") for here in (at - 1, at - 2)) and row.low(at + 1) in ("from", "of") and row.low(at + 3) not in SPONSOR:
        return at + 2 + (row.mark(at + 2) == ":")
    if low in ("support", "sponsorship", "generosity") and at + 2 == len(row.tokens) and row.mark(at + 1) == ":" and not _OWED.isdisjoint(row.low(here) for here in range(first, at)):
        # "We thank the following for their generous support:", and the list below
        return len(row.tokens)
    if low == "support" and row.low(at - 1) == "the" and row.low(at + 1) == "of" and not _OWED.isdisjoint(row.low(here) for here in range(first, at)):
        # "We gratefully acknowledge the support of Acme"
        return at + 2
    if low == "underwriting" and row.low(at + 1) == "by":
        return at + 2
    if low in funding.MONEY and (begin := funding.paid(row, first, at, stop)):
        return begin
    if low in ("funding", "support") and row.low(at + 1) == "for" and row.low(at + 2) in ("this", "the", "these", "our"):
        # "Partial funding for the Elm Lecture Series is provided by Acme"
        provided = next((here for here in range(at + 4, min(stop - 1, at + 14)) if row.low(here) == "provided" and row.low(here + 1) == "by"), 0)
        return provided + 2 if provided else 0
    if low in _GIVEN:
        provided = at + 2 if row.low(at + 1) in ("is", "was", "generously") else at + 1
        provided += row.low(provided) == "generously"
        return provided + 2 if row.low(provided) == "provided" and row.low(provided + 1) == "by" else 0
    if low in LEVELS and row.low(at + 1) in ("level", "levels") and row.mark(at + 2) == ":":
        return at + 3
    if low in LEVELS and (row.mark(at + 1) in (":", "–", "—") or (row.mark(at + 1) == "-" and not row.tokens[at + 1].glued)) and ((at == first and row.low(at - 1) not in ("vs", "versus")) or row.mark(at - 1) in ".;" or (low in ("partner", "partners") and row.low(at - 1) in ("event", "community", "program", "media", "our", "annual", "corporate", "sustaining", "founding", "chapter", "av", "a/v", "audio", "tech", "technology", "beverage", "venue", "print", "printing", "meal", "lunch", "breakfast", "dinner", "strategic", "presenting", "valued", "title", "series", "generous")) or (low == "partners" and any(row.low(here) in _OWED for here in range(first, at))) or (low == "partners" and row.low(at - 1) in LEVELS and at - 1 == first)):
        return at + 2
    return 0


def _are_thanked(row: Row, first: int, at: int) -> bool:
    """Whether those who are thanked stand by name right behind "our partners"."""
    if at + 1 >= len(row.tokens) or not bodies.proper_word(row.tokens[at + 1]) or row.tokens[at].capital:
        return False
    our = next((here for here in range(at - 1, max(first - 1, at - 4), -1) if row.low(here) == "our"), 0)
    if any(row.tokens[here].capital or row.low(here) == "and" for here in range(our, at)) or somebody.is_person(row, at + 1, bodies.end(row.tokens, at + 1, len(row.tokens), listed=True), False):
        return False
    return our > first and not _OWED.isdisjoint(row.low(here) for here in range(max(first, our - 6), our))


def _by(row: Row, at: int, stop: int) -> int:
    """Where "by" stands behind what is paid: "sponsored in part by", "sponsored for the tenth year by", "presented jointly by"."""
    furthest = at + 2 if row.low(at) == "presented" else at + 6
    for here in range(at + 1, min(furthest + 1, stop)):
        if row.low(here) in ("by", "por"):
            return here
        if not row.tokens[here].word or row.tokens[here].capital:
            break
    return at + 1


def _giver(row: Row, at: int) -> int:
    """Who stands behind "a grant from", "the generosity of", "support from", where that is what is told."""
    for here in range(at, at + 4):
        if here > at and here < len(row.tokens) and row.tokens[here - 1].capital:
            # "Presented by Acme Energy with support from Ajax"
            break
        if row.low(here) in _GENEROUS and row.low(here + 1) in ("from", "of", "by"):
            return here + 2
    return at


def _pays(row: Row, first: int, at: int) -> bool:
    """Whether "presented by" is of the event: not "awards presented by", "an award supported by", "trails are supported by"."""
    if row.low(at) == "presented" and row.low(at - 1) in ("be", "being"):
        # "The luncheon will be presented by Acme", and no award
        told = {row.low(here) for here in range(first, at)}
        return PRIZES.isdisjoint(told) and (bool(told & {"event", "events"}) or any(called.is_held(row, here) and row.low(here) not in _TAUGHT for here in range(first, at)))
    if row.low(at) == "presented" and row.mark(at - 1) == "," and not PRIZES.isdisjoint(row.low(here) for here in range(first, at)):
        # "the Fire Service Award, presented by the Elm Fire District"
        return False
    return row.low(at) not in ("presented", "supported") or (row.low(at - 1) not in ("award", "awards", "check", "paper", "was", "were", "be", "been", "scholarship", "scholarships") and (row.low(at - 1) != "are" or row.low(at - 2) in _GATHERINGS))


_TAUGHT = words("program programs workshop workshops lecture class classes session webinar seminar training film movie concert reading panel discussion talk play show")
"""What is presented by those who teach or play."""
_GATHERINGS = words("events concerts performances festivities workshops lectures screenings")


def hosted(row: Row, first: int, at: int, stop: int) -> int:
    """Where a list of hosts begins, if the word at ``at`` announces one; 0 if not."""
    low = row.low(at)
    if low in abroad.CUES and (begin := abroad.hosted(row, at)):
        return begin
    if low == "arranged":
        return at + 2 if row.low(at + 1) == "by" and at == first else 0
    if low == "host" and row.low(at + 1) in ("site", "venue") and row.low(at - 1) in ("our", "to") and at + 3 < stop:
        # "Thanks to our host site, Elm Dental", "with thanks to host venue Café Elm"
        return at + 2 + (row.mark(at + 2) == ",") if row.mark(at + 2) == "," or bodies.proper_word(row.tokens[at + 2]) else 0
    if low in funding.NAME:
        return funding.hosted(row, first, at, stop)
    if low == "put" and row.low(at + 1) == "on" and row.low(at + 2) == "by":
        return at + 3
    if low in ("hosted", "co-hosted", "cohosted", "co-presented", "convened", "organized", "organised") or (low == "offered" and at == first):
        if low == "hosted" and row.low(at - 1) in ("is", "are", "was") and row.low(at - 2) in _ON_AIR:
            # "The website is hosted by Acme"
            return 0
        for here in range(at + 1, min(at + 7, stop)):
            if row.low(here) in ("by", "with"):
                colon = next((there for there in range(here + 2, min(here + 9, stop)) if row.mark(there) == ":"), 0)
                if colon and row.low(here + 1) in ("our", "the", "these", "your", "two", "three", "four"):
                    return colon + 1
                return here + 1 + (row.mark(here + 1) == ":")
            if not row.tokens[here].word:
                return 0
        return 0
    if low == "offered" and row.low(at + 1) in ("by", "through") and _is_one(row, first, at - 1 - (row.low(at - 2) == "is") if row.low(at - 1) in ("being", "is") else at):
        return at + 2
    if low in ("program", "project", "initiative", "service") and row.low(at + 1) == "of" and (article := at - 1 - (row.low(at - 1) in ("free", "public", "joint", "community"))) >= first and row.low(article) in ("a", "an") and (article == first or _is_shared(row, first, article)):
        begin = at + 2 + (row.low(at + 2) == "the")
        end = bodies.end(row.tokens, begin, stop)
        # "the Arts Council" is one of many
        own = end - begin > 2 or any(not is_ordinary(row.low(here)) for here in range(begin, end))
        return at + 2 if end > begin and own and called.as_a_body(row, begin, end) and not called.otherwise(row, begin, end) else 0
    if low in ("organizer", "organizers", "organiser", "organisers", "co-organizer", "co-organizers") and row.mark(at + 1) == ":" and (at - first < 2 or row.mark(at - 1) in ("/", "|")):
        end = bodies.end(row.tokens, at + 2, stop, listed=True)
        return at + 2 if end > at + 2 and (called.as_a_body(row, at + 2, end) or any(called.is_letters(row, here) for here in range(at + 2, end))) else 0
    if low == "invited" and row.low(at + 1) == "by" and at - first < 4 and row.low(first) in ("you", "you're", "you’re"):
        begin = at + 2 + (row.low(at + 2) == "the")
        return at + 2 if called.as_a_body(row, begin, bodies.end(row.tokens, begin, stop)) else 0
    if low == "coordinated" and row.low(at + 1) == "by" and (at == first or (row.low(at - 1) in ("is", "are") and row.low(first) in ("this", "the", "our", "these") and (called.is_held(row, at - 2) or row.low(at - 2) in ("event", "events")))):
        return at + 2
    if low in ("operated", "managed", "run") and row.low(at + 1) == "by" and _is_market(row, first, at):
        return at + 2
    if low in HOST and row.low(at - 1) in ("table", "team", "tee", "hole", "booth", "block"):
        return 0
    if low in HOST and (row.mark(at + 1) == ":" or (row.tokens[at].capital and row.mark(at + 1) in ("-", "–", "—") and not row.tokens[at + 1].glued and (at == first or row.mark(at - 1) == "|"))):
        return at + 2
    if low == "host" and row.low(at + 1) in _HOSTING and row.mark(at + 2) == ":":
        return at + 3
    if low in ("host/sponsor", "sponsor/host", "hosts/sponsors") and row.mark(at + 1) == ":":
        return at + 2
    if low in HOST and (linked := _is(row, at, stop)):
        return linked
    if low in HOST and row.low(at - 1) in ("venue", "site", "location") and row.mark(at + 1) == "," and row.low(at - 2) in ("our", "the", "generous"):
        # "Thank you to our venue host, Acme"
        return at + 2
    if low in HOST and (row.low(at - 1) in ("our", "your") or (row.low(at - 1) == "the" and row.low(at - 2) in ("to", "from", "by"))) and row.mark(at + 1) == ",":
        return at + 2
    if low in HOST and row.low(at - 1) in ("our", "your") and at + 1 < stop and bodies.proper_word(row.tokens[at + 1]):
        return at + 1
    if low in _TOGETHER and row.low(at - 1) == "in" and row.low(at + 1) == "with":
        return 0 if low == "conjunction" and _is_held(row, at + 2, stop) else at + 2 + (row.mark(at + 2) == ":")
    if low in ("partnership", "collaboration") and row.low(at + 1) in ("between", "of") and _is_shared(row, first, at):
        return at + 2
    if low in ("teaming", "teams", "team", "teamed", "joining") and row.low(at + 1) in ("up", "forces") and row.low(at + 2) == "with":
        return at + 3
    if low == "produced" and row.low(at + 1) == "by" and (at == first or _is_shared(row, first, at)):
        return at + 2
    if low in ("event", "mixer", "luncheon", "meeting") and row.low(at - 1) == "joint" and row.low(at + 1) in ("of", "with", "between"):
        return at + 2
    return 0


_ON_AIR = words("website site page pages podcast blog server portal form survey video videos content channel show")
"""What is kept or broadcast, and no gathering."""
_HOSTING = words("site location business company member venue sponsor agency restaurant club chapter chamber organization organisation school church library department institution university college firm facility")
"""What kind of host a label tells of."""
_TOGETHER = words("partnership collaboration conjunction coordination cooperation association")


_WORKS = words("film movie documentary album record book podcast video episode song play musical magazine")
"""What somebody produces, and is no gathering."""


def _is_held(row: Row, at: int, stop: int) -> bool:
    """Whether a gathering is named and no body: "in conjunction with the Elm Street Fair"."""
    end = bodies.end(row.tokens, at + (row.low(at) in ("the", "our", "its", "their", "this")), stop)
    return end > at and called.is_held(row, end - 1)


def _is_one(row: Row, first: int, at: int) -> bool:
    """Whether one gathering is what is offered: "a workshop offered by", and neither "classes" nor "every class"."""
    if not called.is_held(row, at - 1) or (row.low(at - 1).endswith("s") and row.low(at - 1) != "class"):
        return False
    return not any(row.low(here) in ("each", "every", "any", "another", "other", "no") for here in range(max(first, at - 6), at))


_DAYS = words("monday tuesday wednesday thursday friday saturday sunday farmers farmers' farmers’ holiday makers flea craft")


def _is_market(row: Row, first: int, at: int) -> bool:
    """Whether a gathering is what somebody runs: "The Tuesday Market is operated by", "This event is run by"; no shop, no "meeting run by"."""
    if row.low(at - 1) not in ("is", "are") or row.low(first) not in ("the", "this", "our") or at - first > 8:
        return False
    held = row.low(at - 2)
    return (row.low(first) == "this" and at - first == 3 and (held == "event" or called.is_held(row, at - 2))) or (held == "market" and any(row.low(here) in _DAYS for here in range(first, at - 2)))


def _is_shared(row: Row, first: int, at: int) -> bool:
    """Whether it is this gathering that is one of several: "This exhibit is a collaboration between"; no film "produced by"."""
    linked = next((here for here in range(at - 1, max(first, at - 5), -1) if row.low(here) in ("is", "through", "was", "be")), 0)
    if not linked or linked - first > 6 or row.low(linked + 1) == "being" or not _WORKS.isdisjoint(row.low(here) for here in range(first, linked)) or any(row.tokens[here].capital for here in range(linked + 1, at)):
        return False
    return row.low(first) in ("this", "our", "the", "these") or linked - first == 1 or any(row.low(here) in ("possible", "offered", "presented") for here in range(first, linked))


def _is(row: Row, at: int, stop: int) -> int:
    """"Our host is", "Our hosts this month are"."""
    for here in range(at + 1, min(at + 5, stop)):
        if row.low(here) in ("is", "are") or (row.mark(here) == ":" and row.low(at - 1) in ("our", "your")):
            return here + 1
        if row.low(here) not in ("this", "for", "the", "month", "year", "week", "quarter", "season", "time", "spring", "summer", "fall", "winter", "tonight", "evening", "again", "today", "night", "afternoon", "morning", "event", "meeting", "mixer"):
            return 0
    return 0


def _behind_noun(row: Row, first: int, at: int, stop: int) -> int:
    """"Gold Sponsors: …", "our sponsors are …", "platinum sponsor Truist"; the end of the row where the list stands below."""
    ahead = at + 1
    if row.low(at).endswith("s") and row.mark(ahead) == "(" and _lists_in_brackets(row, ahead, stop):
        return ahead + 1
    if row.low(at).endswith("s") and (told := _including(row, ahead, stop)):
        return told
    if row.low(at).endswith("s") and row.low(ahead) == "so" and row.low(ahead + 1) == "far":
        ahead += 2
    if row.low(ahead) == "de" and row.low(ahead + 1) in LEVELS and row.mark(ahead + 2) == ":":
        # "Patrocinador de Oro: Banco Elm"
        return ahead + 3
    if row.mark(ahead) == "(" and (close := next((here for here in range(ahead + 1, ahead + 6) if row.mark(here) == ")"), 0)):
        ahead = close + 1
    if row.low(at).endswith("s") and (ahead == len(row.tokens) or (row.mark(ahead) in ("!", ".") and ahead + 1 == len(row.tokens))) and any(row.low(here) in ("thank", "thanks", "grateful", "appreciate") for here in range(first, at)):
        # "Thank you to our sponsors", and the list below
        return len(row.tokens)
    if row.low(ahead) in _TURNS and (row.mark(ahead + 1) == ":" or (row.mark(ahead + 1) in ("-", "–", "—") and not row.tokens[ahead + 1].glued)):
        return ahead + 2
    for here in range(ahead, min(ahead + 4, stop)):
        if row.mark(here) == ":" and here > ahead:
            return here + 1
        if not row.tokens[here].word or row.tokens[here].capital:
            break
    if row.mark(ahead) == "," and row.low(ahead + 1) in ("thank", "thanks", "with"):
        colon = next((here for here in range(ahead + 1, min(ahead + 6, stop)) if row.mark(here) == ":"), 0)
        if colon:
            return colon + 1
    if ahead == len(row.tokens) or (row.mark(ahead) == "!" and ahead + 1 == len(row.tokens) and row.low(at).endswith("s")):
        return len(row.tokens) if ahead - first < 6 and (all(token.capital or token.text.isdigit() for token in row.tokens[first:ahead] if token.word) or (first == 0 and ahead < 4 and row.low(at).endswith("s") and row.tokens[0].capital and row.low(0) not in ("our", "the", "thank", "thanks"))) else 0
    if row.low(at).endswith("s") and row.low(ahead) == "for" and row.low(ahead + 1) in ("this", "the", "our") and (verb := next((here for here in range(ahead + 2, min(stop, ahead + 8)) if row.low(here) in ("include", "included", "are", "were")), 0)):
        # "Our sponsors for this event include Acme"
        return verb + 1
    if row.low(ahead) == "at" and (level := next((here for here in range(ahead + 1, min(stop, ahead + 8)) if row.low(here) in ("level", "levels")), 0)):
        # "Sponsors at the “Cornerstone” level include Acme"
        ahead = level + 1
    if row.mark(ahead) in (":", "–", "—", "-", "|"):
        return ahead + 1
    if row.low(ahead) in ("is", "are", "include", "includes", "included", "were"):
        return ahead + 1 + (row.mark(ahead + 1) == ":")
    if (row.mark(ahead) == "," and row.low(at - 1) in ("our", "generous", "presenting", "title", "event", "the", "year's", "friends", "wonderful", "great")) or (row.mark(ahead) == "," and "our" in (row.low(here) for here in range(max(first, at - 6), at))):
        return ahead + 1
    if row.mark(ahead) == "," and at - first < 4 and row.tokens[first].capital and bodies.proper_word(row.tokens[min(ahead + 1, len(row.tokens) - 1)]) and stop - ahead < 9:
        # "Lunch sponsor, Acme."
        return ahead + 1
    if row.mark(ahead) == "," and any(row.low(here) == "and" or row.low(here) in ("today's", "tonight's") for here in range(max(first, at - 3), at)) and any(row.low(here) in SPONSOR for here in range(first, at - 2)):
        # "our title sponsor, Acme, and lunch sponsor, Ajax"
        return ahead + 1
    if ahead < stop and bodies.proper_word(row.tokens[ahead]):
        told = (first == 0 and stop == len(row.tokens) < 8 and row.mark(stop - 1) not in ".!?") or not row.tokens[at].capital or row.low(at - 1) in LEVELS or row.low(at - 1) in ("title", "event", "by", "our") or at == first
        return ahead if told and not (row.low(ahead) in given_names() and row.low(at - 1) in ("bill", "the")) else 0
    return 0


def _including(row: Row, at: int, stop: int) -> int:
    """Where the list begins behind "sponsors across campus, including: "; 0 for others."""
    for here in range(at, min(stop, at + 7)):
        if row.low(here) in ("including", "include"):
            return here + 1 + (row.mark(here + 1) == ":")
        if row.mark(here) != "," and (not row.tokens[here].word or row.tokens[here].capital or row.low(here) in ("will", "can", "may", "who", "that", "must", "should", "receive", "get")):
            return 0
    return 0


def _lists_in_brackets(row: Row, at: int, stop: int) -> bool:
    """Whether brackets hold the sponsors themselves: "our sponsors (Elm Energy and Ajax)"; no "Sponsors (Gold): ", "sponsors (see below)"."""
    close = next((here for here in range(at + 1, min(stop, at + 60)) if row.mark(here) == ")"), 0)
    if not close or row.mark(close + 1) == ":" or row.low(at + 1) in LEVELS | {"as", "see", "listed"}:
        return False
    joined = any(row.mark(here) in ",;&" or row.low(here) == "and" for here in range(at + 1, close))
    return joined and bodies.end(row.tokens, at + 1, close, listed=True) > at + 1


__all__ = ["hosted", "paid"]
