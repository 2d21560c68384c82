"""What an event is about, in whichever words: pancakes are flapjacks, a rummage is a yard sale.

A paper, a club and a town call one thing by two names. Only names of one thing stand in one line here, not things
of one sort: two dances, or two classes at one hour, are two.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise

from scrapers.likeness.vocabulary import SMALL
from scrapers.likeness.words import stem, words
from scrapers.reading.words import words as vocabulary

Themes = Mapping[int, frozenset[str]]

# each line is one thing; "+" joins two words that only together tell it
_LINES = """
    pancake flapjack hotcake griddle+cake waffle+breakfast pancake+breakfast pancake+feed
    barbecue cookout grill+out smoked+meat pitmaster brisket chicken+dinner pig+roast hog+roast
    fish+fry fish+supper fish+dinner walleye+fry perch+fry cod+dinner catfish+fry
    spaghetti pasta noodle
    lobster lobsterfest crab crawfish crayfish seafood shrimp+boil clambake clam+bake fish+boil oyster
    ice+cream sundae gelato
    soup chowder stew empty+bowl
    pie+auction dessert+auction cake+auction cake+walk
    potluck covered+dish pitch+in carry+in
    wine vino vintage+pour cork uncork uncorked winery vintner
    beer brew ale craft+beer brewfest oktoberfest brewery pint hops
    bourbon whiskey distillery distiller
    motorcycle biker poker+run bike+run harley kickstand
    yard garage rummage tag+sale porch+sale thrift white+elephant citywide+sale jumble boot+sale
    book+sale used+book bag+book
    score+mentor score+mentoring score+counseling score+counselor score+advising business+counseling business+counselor business+mentoring business+mentor business+advising
    plant+sale seedling greenhouse+sale flower+sale bulb+sale
    bake+sale baked+good cookie+sale cookie+walk
    craft crafter artisan handmade bazaar maker+market handcraft
    author novelist writer+visit book+signing book+talk book+launch book+reading memoirist poet read+from meet+author
    book+club book+group book+discussion reader+group reading+group
    storytime story+hour toddler+time rhyme+time lapsit preschool+story tale+time
    concert choir choral chorus symphony orchestra philharmonic music chorale sing singer song serenade pop+concert recital
    open+mic open+stage jam+session hootenanny
    theater drama musical curtain stage+play school+play one+act play+stage
    comedy comedian standup stand+up improv laugh comic+night
    movie cinema screening flick big+screen picture+show documentary
    art+show exhibit exhibition gallery+opening gallery+show opening+reception
    art+walk gallery+walk gallery+hop gallery+night art+crawl open+studio art+hop
    pottery ceramic clay potter wheel+throwing
    paint painting watercolor canvas
    knit knitting crochet yarn needlework
    quilt quilter quilting piecemaker patchwork
    wreath evergreen+decor swag+making
    hike hiker trail trek ramble guided+walk nature+walk
    bird birder birding birdwatching audubon bird+walk bird+count
    star+party stargaze stargazing astronomy telescope night+sky
    triathlon duathlon
    bike bicycle cycling cyclist pedal
    car+show hot+rod cruise+in cruise classic+car auto+show
    touch+truck big+rig truck+day climb+truck
    derby demolition smash
    rodeo bronc bull+riding
    parade float procession cavalcade
    firework fireworks pyrotechnic
    tree+lighting tree+lit light+up lighting+tree glow aglow light+tree illuminate holiday+light switch+on
    santa claus saint+nick kris+kringle
    photo+santa picture+santa portrait+santa pose+santa santa+photo santa+picture santa+pose
    egg+hunt easter+hunt egg+scramble bunny
    trunk+treat trick+treat candy halloween
    memorial rite remembrance observance commemoration tribute wreath+laying honor+fallen
    health+fair wellness+fair health+expo screening wellness+expo
    flu vaccine vaccination rabies rabies+shot shot immunization shot+clinic
    blood+drive give+blood donate+blood blood+donor bloodmobile blood+mobile blood+donation
    cpr aed heartsaver first+aid life+support
    tax vita aarp+tax tax+help tax+prep tax+preparation tax+return income+tax aarp
    conversation+circle esl english+conversation english+class english+second language+exchange
    computer+class computer+basic digital+literacy computer+help technology+help laptop device+help phone+help help+phone help+computer help+device help+tablet teach+technology technology+tutor technology+tutoring technology+coach phone+question
    pitch pitch+night shark+tank shark founder+compete startup
    start+business starting+business business+owner business+start entrepreneur launch+business new+business
    job job+fair employer jobseeker hire job+seeker interview recruiter resume
    candidate hopeful debate contender challenger face+voter square+off
    council alderman selectmen councilman councilwoman city+hall
    zoning rezoning variance zba
    planning planner subdivision plat
    budget levy tax+rate spending+plan
    town+meeting warrant+article voter+article voter+weigh
    legislative lawmaker legislator legislature statehouse senator representative third+house session+update cracker+barrel egg+issue
    stateof annual+address yearly+address mayor+address city+address mayor+speech
    award honor honoree recognize fete citizen+year laurel accolade women+achievement
    gala ball black+tie soiree evening+in
    auction bid bidder
    livestock+auction livestock+sale animal+sale market+animal
    trivia quiz pub+quiz quiz+night
    casino poker blackjack
    bonspiel funspiel curling
    cornhole bag+tournament bean+bag
    fishing angler bass+tournament walleye+tournament fishing+derby
    cleanup litter trash+pickup beautification sweep pick+up+litter clean+sweep
    shred shredding document+destruction
    recycle recycling ewaste electronic hazardous+waste
    humane adoption shelter pup puppy canine pooch bark pet dog
    food+pantry food+distribution food+giveaway mobile+pantry food+bank grocery+giveaway free+grocery food+share truck+distribution produce+distribution produce+giveaway grocery+distribution food+drop
    food+drive canned+food
    backpack school+supply
    kindergarten+roundup kindergarten+registration kindergarten+enrollment kindergarten+screening kindergarten+round kindergarten+register register+kindergarten registration+kindergarten enroll+kindergarten enrollment+kindergarten
    coat+drive winter+coat warm+coat
    toy+drive toy+collection
    graduation commencement graduate
    reunion homecoming
    groundbreaking shovel break+ground ground+breaking
    open+house house+warming
    plant+tour factory+tour tour visit manufacturing+day mfg+day
    day+capitol day+statehouse hill+day lobby+day day+hill day+legislature advocacy+day day+state
    garden+tour garden+walk garden+stroll
    police officer trooper deputy sheriff
    homebuyer home+buyer mortgage homeownership
    medicare medigap
    scam fraud identity+theft
    grief bereavement bereaved bereave loss+support cope+loss coping+loss hope+holiday
    memory+cafe dementia alzheimer
    caregiver caretaker carer
    genealogy genealogist ancestor ancestry family+history genealogical family+historian
    fitness workout exercise
    pageant queen+contest
    style+show fashion runway
    dedication dedicate unveil unveiling hand+key
    kickoff kick launch kick+off
    campaign+kickoff fund+drive
    realtor real+estate
    economic+outlook economic+forecast economist forecast outlook
    orientation new+member member+basic
    hunter+education hunter+safety hunter
    babysitter babysitting
    robotics robot lego
    camp camper day+camp
    vacation+bible vbs bible+school
    christmas+market holiday+market kriskindl holiday+bazaar
    naturalization citizenship citizen+oath oath+citizen new+citizen
    honeybee beekeeper beekeeping bee+school apiary
    lunar+new chinese+new year+rat year+ox year+tiger year+rabbit year+dragon year+snake year+horse year+goat year+sheep year+monkey year+rooster year+pig
    dairy+breakfast breakfast+farm farm+breakfast
    horse equestrian
    vision eye eyeglass eyesight
    full+moon moonlight moonlit
    steak ribeye sirloin prime+rib
    burger hamburger hot+dog bratwurst brat
    plunge leap icy+lake polar+dip
    anniversary birthday centennial sesquicentennial jubilee
    talk speak speaker lecture presentation address tell keynote guest+speaker
    contest cookoff cook+off competition compete vie championship showdown face+off bee
    fundraiser benefit cause charity proceed raise+fund raise+money fundraising
    sale sell bargain buy
    antique appraisal heirloom
    gem mineral rockhound rock+show
    model+train railroad toy+train
    fly+in air+show airshow aviation
    boat regatta sailing flotilla
    flower floral bouquet
    apple cider orchard
    pumpkin jack+lantern gourd
    nativity creche bethlehem
    hanukkah menorah
    opioid naloxone narcan overdose
    drug+take take+back medication+disposal prescription+drop
    mental+health suicide+prevention
    cancer survivor
    senior+lunch senior+dining community+dining congregate+meal congregate+dining senior+meal center+lunch
    tea tea+party high+tea
    bridal wedding bride
    ai chatgpt artificial+intelligence
    cybersecurity cyber phishing ransomware hacker
    preparedness disaster storm+spotter skywarn
    kayak canoe paddle paddler
    home+tour house+tour parade+home tour+home
    ghost haunted haunt spooky paranormal
    murder mystery whodunit
    magic magician
    basketball hoop
    euchre pinochle cribbage bridge+club
    game+night board+game tabletop
    hearing public+comment speak+on listening+session have+say input+session
    fitness+class aerobic
    swap exchange
    grant grantwriting grant+writing
    blessing bless
    garden gardener horticulture gardening
    prenatal childbirth lamaze birth+class expectant+parent
"""

_ASIDE = SMALL | vocabulary("your our my his her their own")


@lru_cache(maxsize=1)
def _table() -> tuple[Mapping[str, frozenset[int]], Mapping[tuple[str, str], frozenset[int]]]:
    single: dict[str, set[int]] = {}
    double: dict[tuple[str, str], set[int]] = {}
    for at, line in enumerate(_LINES.strip().splitlines()):
        for entry in line.split():
            told = tuple(stem(word) for word in words(entry.replace("+", " ")))
            if len(told) == 1:
                single.setdefault(told[0], set()).add(at)
            elif len(told) == 2:
                double.setdefault((told[0], told[1]), set()).add(at)
    return {word: frozenset(ats) for word, ats in single.items()}, {
        pair: frozenset(ats) for pair, ats in double.items()
    }


def themes(told: Sequence[str]) -> Themes:
    """The themes of a title or a text, each with the words that tell it."""
    single, double = _table()
    content = [(word, stem(word)) for word in told if word not in _ASIDE]
    found: dict[int, set[str]] = {}
    for word, short in content:
        for at in single.get(short, ()):
            found.setdefault(at, set()).add(word)
    for (word, first), (other, second) in pairwise(content):
        for at in double.get((first, second), ()):
            found.setdefault(at, set()).update((word, other))
    return {at: frozenset(some) for at, some in found.items()}


def tells_theme(word: str) -> bool:
    """Whether a word alone tells a theme."""
    return stem(word) in _table()[0]


def explained(mine: Themes, others: AbstractSet[int]) -> frozenset[str]:
    """The words that only say a theme which the other tells too."""
    return frozenset(word for at in mine.keys() & others for word in mine[at])


def in_other_words(a: Themes, b: Themes) -> bool:
    """Whether both tell one theme, and none in the same words."""
    both = a.keys() & b.keys()
    return bool(both) and not any(a[at] <= b[at] or b[at] <= a[at] for at in both)
