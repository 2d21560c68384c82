"""What two texts tell alike beside names and usual words: "nine plants", "Lena Ortiz", "a wiener dog race".

A paper writes its own title; of what is told in it, much stands in the organiser's announcement too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from hobnob import patterns as re
from scrapers.likeness.vocabulary import CLUBS, FORMS, LESSONS, PARTS
from scrapers.likeness.words import GENERIC_STEMS, USUAL_STEMS, VENUE_STEMS, fold, singular, stem
from scrapers.reading.words import words as vocabulary

# Words that the announcement of any event may hold.
PROSE = vocabulary(
    """
    about above access across act action active activity add admission admit advance again agenda ago ahead air all along already also
    alumni always am american amount anniversary another any anyone anything appetizer apply appreciation around arrive ask asked attend
    attendee attending audience available award back be because become been beer begin below benefit benefits best better between beverage
    big bite bloody book booth both bring bringing brought build but buy by call can candidate cap card care cash ceo certificate chair
    chance change charge check child choose city click cocktail coffee cohort color com come coming company complete complimentary contact
    continental contribute cool cost could county course cover create creative crowd cst current customer dance deadline deal delicious
    dessert detail did discount discover discuss district do doeuvre doing dollar donate donation done donut door down draw dress drink
    drive drop during each early earn eat edition eight email employee employer end enjoy enter entertainment entry est every everyone
    everything exciting expect experience expert explore expo face family favorite feature fee feel fellow festive few field fill find fire
    first fiscal five flyer focus follow food former four free fresh friend friendly full fun fund funds further gain gather gear get gift
    give given go goal going good grab grant great ground grow growth guide had half hand happen have he head hear held help her here high
    highlight his home honor hope hors hot http https idea if important improve include included including industry information inside
    instructor intended interested into introduce invite invited item jazz just keep key keynote kind kitchen know known lake large last
    late later lead leader learn least leave less let level life light like limit limited line link list little live local location long
    look looking lot love lunch made mail main major make making many mark may mayor me menu message midnight mile mingle minute miss
    mission mix more most move mst much music must my name national need needed neighbor neighborhood net never next nice night nine
    nominate nomination non none noon north note notice number oclock offer office official often old once one only opener opportunity
    option order org other own owner owners page paid parking part participant participate partner past pastry pay payment pencil people per
    person phone photo photographer pick place plan plate play plenty plus pm point popular post practice prepare prepay president prize
    proceed proceeds profession progress project proud provide provided pst purchase put question questions raffle ready real receive
    recognize refreshment refreshments remain remind reminder require required reservation reserve resident resource resources resume return
    right river role round rule said same say scheduled scholarship season seat seating seats second see select sell senior serve served set
    seven several share shop short shotgun should show showcase sign signup since site six skill small snack so some something soon space
    speak special spirit sponsor spot spouse staff stage stand start started starting starts stay step still stop store story street student
    style success such supply support supporter sure swag table take taken talk teacher team technique tell ten than thank thanks their them
    theme then there these they thing things think third this those three through throughout ticket tickets tie time tip toast tool top
    topic topics tour town track trade traditional try turn two under unique until updated us use using various vendor very view village
    visit visitor volunteer vote wait walk want was watch water way wear weather website wednesday week well were what when where whether
    which while whole why will win wine winner wish within without woman wonderful work working world would www year yet young your yourself
    """
)
_USUAL = frozenset().union(
    GENERIC_STEMS, USUAL_STEMS, VENUE_STEMS, PROSE, {singular(word) for word in PROSE}, CLUBS, FORMS, LESSONS, PARTS
)
_USUAL_STEMS = frozenset(map(stem, _USUAL))
# what is counted in any announcement
_MEASURES = vocabulary(
    "dollar minute hour day week month year person guest seat member am pm st nd rd th to and or of a an per off "
    "percent up for at in on the each other by with more"
)

_MOST = 4
_VOCABULARY = 250
"""Words, as few as if a town's announcements drew theirs evenly from so many."""
_NAME = re.compile(r"\b([A-Z][\w'’-]+)(?= ([A-Z][\w'’-]+))")


def tale(*told: Sequence[str]) -> frozenset[str]:
    """What a title and a text tell of their own: words that no usual announcement holds, and what is counted."""
    return frozenset(item for some in told for item in _own(some))


def _own(told: Sequence[str]) -> Iterable[str]:
    for word in told:
        if len(word) > 2 and word.isalpha() and word not in _USUAL:
            short = stem(word)
            if short not in _USUAL_STEMS:
                yield short
    for number, word in pairwise(told):
        if (
            number.isdigit()
            and word.isalpha()
            and len(word) > 2
            and word not in _MEASURES
            and word not in GENERIC_STEMS
        ):
            yield f"{number} {word}"


@lru_cache(maxsize=4096)
def names(text: str) -> frozenset[tuple[str, str]]:
    """Two words side by side that are written as a name, and that no usual announcement holds."""
    found = set()
    for match in _NAME.finditer(text):
        first, last = fold(match[1]), fold(match[2])
        if not any(word in _USUAL or stem(word) in _USUAL_STEMS for word in (first, last)):
            found.add((first, last))
    return frozenset(found)


def in_common(a: frozenset[str], b: frozenset[str], aside: Iterable[str]) -> int:
    """How many things both tell beyond those that two texts so long have in common anyway, names ``aside`` not counted;
    more than a few tell no more."""
    by_chance = len(a) * len(b) // _VOCABULARY
    return max(0, min(len((a & b) - {stem(word) for word in aside}) - by_chance, _MOST))
