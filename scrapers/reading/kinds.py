"""Which of the three kinds of room an event is: chamber, volunteer or professional.

The organiser tells most; where nobody says, the source's own kind stands in (``Source.kind``).
"""

from __future__ import annotations

from functools import lru_cache

from hobnob import patterns as re
from hobnob.records import Event, Format, Kind

_TRADES = (
    r"(?:hr|human resources?|bar|bankers?|builders?|home ?builders|realtors?|technology|tech|marketing|management"
    r"|managers|nurs(?:es|ing)|engineers?|engineering|contractors?|accountants?|auditors?|architects?|planners?"
    r"|lawyers?|paralegals?|executives?|manufacturers?|hospitality|restaurant|lodging|hotel|retail(?:ers)?|grocers"
    r"|trucking|logistics|supply chain|purchasing|procurement|insurance|financial|finance|energy|petroleum|mining"
    r"|healthcare|medical"
    r"|physicians?|dental|pharmac\w+|"
    r"communicators?|public relations|advertising|press|journalists?|broadcasters|data|software|security|safety"
    r"|quality|facilit(?:y|ies)|construction|real estate|property|apartment|mortgage|economists?|economics?|actuar\w+"
    r"|sales|recruiters?|staffing|training|meeting planners|event planners|print(?:ing)?|aviation|aerospace"
    r"|biotech\w*|life sciences?|directors of volunteers|volunteer managers)"
)
_BODIES = (
    r"(?:association|society|institute|guild|forum|council|network|alliance|federation|group|club|league|exchange"
    r"|academy|board|partnership|circle|roundtable)"
)
_KINDS = (
    (Kind.VOLUNTEER, re.compile(
        r"\bvolunteers?\b|\brotar(?:y|ians?)|\bkiwanis|\blions\b(?! (?:gate|head|mane|den))|\bunited way|\bhabitat\b"
        r"|\bfood ?bank|\bjunior league|\bnon-?profits?\b|\bfoundation\b|\boptimists?\b|\bcivitan|\bred cross|"
        r"\bsalvation army|\bsoroptimist|\bzonta|\baltrusa|\bsertoma|\bexchange club|\bruritan|\bjaycees?\b"
        r"|\bbig brothers big sisters|\bhumane society|\bshelter\b|\bfood pantry|\bcharit(?:y|able|ies)|\bhands ?on\b"
        r"|\bmobilize\b|\bamericorps|\bymca\b|\bywca\b|\bboys (?:&|and) girls club|\bgirl scouts|\bboy scouts"
        r"|\bmeals on wheels|\bhospice\b|\bfriends of\b|\bauxiliary\b|\bamerican legion|\bvfw\b|\belks\b|\bmoose lodge"
        r"|\bshriners?\b|\bmasonic|\bknights of columbus|\bsurfrider|\bwatershed|\bconservanc(?:y|ies)|\bland trust"
        r"|\baudubon|\bsierra club|\b(?:hope|haven|grace|mercy|ronald mcdonald|harbor) house\b"
        r"|\bliteracy (?:council|fund|volunteers)"
        r"|\bcommunity (?:action|services|fund)|"
        r"\b(?:senior|family|youth|refugee|crisis|veterans) services\b|\bboosters?\b|\bpt[ao]\b"
        r"|\bministr(?:y|ies)\b|\bcatholic charities|\bgoodwill\b|\bcommission on service|\bmaster gardeners"
        r"|\bwomen'?s club\b|\bgarden club\b|\bhospital guild\b|\balzheimer'?s\b|\bamerican (?:heart|cancer"
        r"|lung|diabetes)\b|\bmarch of dimes\b|\bmake-a-wish\b|\bsusan g\b|\bleuk(?:a?)emia\b"
        r"|\bst\.? \w+'s guild\b|\bwoman'?s club\b", re.I)),
    (Kind.PROFESSIONAL, re.compile(
        r"\bshrm\b|\bpmi\b|\bcfa\b|\bnacd\b|\bieee\b|\bisc2\b|\(isc\)|\bama\b|\bacc\b|\bsim\b|\bache\b|\bhfma\b"
        r"|\bhimss\b|\bima\b|\bfei\b|\bwbenc\b|\bnawic\b|\bnawbo\b|\bagc\b|\bacec\b|\bashrae\b|\basce\b|\basme\b"
        r"|\baiga\b|\baia\b|\bccim\b|\birem\b|\bsior\b|\buli\b|\bissa\b|\bitsmf\b|\bacmp\b|\bsipc\b|\bnsbe\b|\bshpe\b"
        r"|\bpmba\b|\bcscmp\b|\bmpi\b|\bilea\b|\biabc\b|\bace mentor|"
        r"\binstitute of\b|\buser'?s?'? group|\bmeet-?up\b|\byoung professionals?|\byps?\b|\bbar association"
        r"|\bmetropolitan bar\b|\brealtors?\b|\batd\b|\bprsa\b|\btoastmasters"
        r"|(?<!music )(?<!historical )(?<!choral )(?<!humane )\bsociety (?:of|for)\b|\b(?:association"
        r"|federation) (?:of|for) (?!(?:the )?(?:retarded|blind|deaf|retired))|\bprofessional (?:women|association"
        r"|development)|\bcpas?\b|\bhuman resources?\b|\bafp\b|\bisaca\b|\bnaiop\b|\bboma\b|\bcrew\b"
        r"|\bexecutives? (?:association|network"
        r"|forum|club)|\bbni\b|\bascm\b|\bapics\b|\biiba\b|\bwomen(?:'s)? (?:in|of) (?:tech|technology|finance"
        r"|construction|business|energy|manufacturing|logistics|aviation|bio|data|product|security|real estate|law"
        r"|trucking|wine|leadership)|\bdevelopers?\b|\bcloud native|\bentrepreneurs?'? organi[sz]ation|\bvistage"
        r"|\bacg\b|\bchapter\b|"
        rf"\b{_TRADES}(?:'s?|s')? (?:\w+ )?{_BODIES}\b|\beconomics? club\b|\bcongress inc\b"
        rf"|\bworld affairs council\b|\bcfo\b|\bcio\b|\bciso\b|\bchros?\b|\btech(?:nology)? (?:council"
        rf"|alliance|hub)\b|\bwomen'?s \w+ network\b|\bstartups?\b|\bfounders\b|\bbarcamp\b|\bhackers?\b"
        rf"|\bindustries association\b", re.I)),
    (Kind.CHAMBER, re.compile(
        r"\bchambers?(?: of commerce)?\b(?! (?:music|orchestra|ensemble|choir|singers|players|opera|symphony|chorale"
        r"|brass|strings|jazz|quartet|trio|winds|recital|concert|pops|fest))|\bcham\b|\beconomic development"
        r"|\bbusiness (?:improvement|alliance|association|council|league|partnership|network)"
        r"|\bmerchants'? association|\bdowntown (?:partnership|association|alliance|merchants)|\bboard of trade"
        r"|\bmain street (?:program|association|inc)|"
        r"\bsmall business development|\bsbdc\b|\b(?:visitors?|convention)(?:'s?|s')? (?:&"
        r"|and)? ?(?:visitors )?bureau|\bworkforce (?:solutions|center|board|development)"
        r"|\bregional (?:partnership|alliance|business)|\bgrowth (?:council|alliance|partnership)"
        r"|\bchambre de commerce|\bc[aá]mara de comercio|^leadership [\w-]+(?: (?:county|valley|area"
        r"|city))?$", re.I)),
)  # fmt: skip
_CHAMBER_WORDS = re.compile(
    r"\bchambers? of commerce\b|\bchamber(?:'s)? (?:members?|board|ambassador|event|mixer|of)", re.I
)
_BY_PRODUCT = re.compile(r"\s*\bmeet-?up(?:\.com)?(?: group)?\W*$", re.I)
"""What groups of one product are called, whatever they do: "Elmwood Game Nights Meetup Group"."""
_BY_FORMAT = {Format.SERVICE_DAY: Kind.VOLUNTEER}


@lru_cache(maxsize=2048)
def _named(text: str, kinds: tuple[Kind, ...]) -> Kind | None:
    return next((kind for kind, pattern in _KINDS if kind in kinds and pattern.search(text)), None)


def read(event: Event, form: Format | None = None) -> Kind | None:
    """The kind that organiser and hosts imply; then the categories and the title; then its format; then plain words
    in the text."""
    names = [one.name for one in (*((event.organizer,) if event.organizer else ()), *event.hosts)]
    for body in (_BY_PRODUCT.sub("", name) for name in names):
        # "Fairview Chamber Foundation" is a chamber's own; an "Association of Volunteer Managers" is not
        if found := _named(body, (Kind.CHAMBER,)) or _named(body, (Kind.VOLUNTEER, Kind.PROFESSIONAL)):
            return found
    for text in (event.title, *event.categories):
        if found := _named(text, (Kind.VOLUNTEER, Kind.PROFESSIONAL, Kind.CHAMBER)):
            return found
    form = form or event.format
    if form in _BY_FORMAT:
        return _BY_FORMAT[form]
    return Kind.CHAMBER if _speaks_of_chamber(event.summary or "") else None


@lru_cache(maxsize=512)
def _speaks_of_chamber(text: str) -> bool:
    return _CHAMBER_WORDS.search(text) is not None
