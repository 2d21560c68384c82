"""The words that a person's name is made of, and those that it never holds."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from scrapers.reading.body_words import ABROAD
from scrapers.reading.occupations import TITLE_WORDS
from scrapers.reading.words import words

HONORIFICS = words(
    "dr drs messrs rtn mr mrs ms mme mlle miss sister father brother lic dra sra sr. atty hon honorable honourable "
    "rev reverend sir fr msgr monsignor mx dame sensei maestro maestra pr"
)
OFFICES = words(
    "senator sen representative rep governor gov mayor congressman congresswoman congressmember congressperson "
    "councilman councilwoman councilmember councilor councillor alderman alderwoman commissioner sheriff judge justice "
    ""
    "superintendent "
    "pfc spc sfc sgm csm sgtmaj gysgt cwo chief colonel col general gen captain capt lieutenant lt sergeant sgt major "
    "maj admiral adm commander president "
    "coach ambassador secretary treasurer chancellor dean chairman chairwoman chair professor pastor rabbi bishop "
    "imam deacon provost principal trustee auditor prosecutor assemblyman assemblywoman assemblymember "
    "delegate supervisor selectman officer detective chef author attorney delegate minister premier kahu alcalde "
    "alcaldesa cónsul presidenta trooper ranger firefighter cmdr brig brigadier cdr ltc cpl corporal pvt private ens "
    "ensign radm vadm msgt ssgt smsgt cmsgt tsgt sfc csm cwo cpt insp det marshal magistrate reverends chancellors "
    "councilors councilwomen councillors commissioners senators representatives councilmembers councilmen mayors "
    "judges sens reps profs"
)
SUFFIXES = words("jr sr ii iii iv jnr snr")
CREDENTIALS = words(
    "phd md do cpa esq esquire mba jd sphr phr pmp cfp dds dmd rn pe aia aicp cae iom ioe cfa cfre dvm mph msw lcsw "
    "ma ms edd psyd llm cpp cebs cpcu faia asla leed ccim crs gri acc pcc mcc cissp cma cia cfe ea dnp np pa facs faap "
    "cisa crisc cism cipp ccep fsa maaa fcas acas cera chfc clu ricp cgfm cpfo gisp cams crcm chc pharmd dpt fnp msn bsn aprn "
    "crna lpc lmft lmhc rdn fache facep facog facc faan "
    "obe shrm-scp shrm-cp scp usa usn usaf usmc ret cfm cpm csp cplp sior mai mp mep msp"
)
PARTICLES = words(
    "ó de la del della der den van von da di du le los las bin bint ibn ben te ní al el ter ten dos das st. y e af zu"
)

CLAN_PARTICLES = words("ibn bin bint von van der zu af")
"""Particles that stand in nothing but names of people."""

PLACES = ABROAD | words(
    "iglesia biblioteca street st avenue ave road rd boulevard blvd drive lane court ct place plaza square parkway "
    "pkwy highway hwy route circle terrace trail way bridge hall center centre club inn hotel resort suites lodge park "
    "gardens garden church chapel cathedral synagogue temple university college school academy institute hospital "
    "clinic medical health bank chamber foundation memorial room ballroom auditorium arena stadium field building "
    "tower towers library museum "
    "theatre "
    "theater gallery restaurant grill grille cafe café bistro tavern pub brewery brewing winery vineyard vineyards bar "
    "kitchen steakhouse pizza market store shop farm farms estate ranch house mansion pavilion amphitheater county "
    "city high elementary rotaract soroptimist altrusa zonta jaycees ruritan civitan sertoma township village town "
    "district region state county lake river creek valley hills heights falls springs beach island "
    "mount mountain mt fort camp port point harbor bay ridge woods forest airport station depot mall complex campus "
    "suite floor conference convention inc llc ltd corp corporation company co group associates partners partnership "
    "services solutions systems industries enterprises holdings capital financial insurance realty properties "
    "construction consulting technologies technology media marketing law firm llp pllc pc credit union trust fund "
    "coalition council committee commission association society league alliance network federation ministries rotary "
    "kiwanis lions ymca ywca coast guard navy army corps america american national international global united states "
    "usa u.s ohio "
    "energy electric motors dealership "
    "toyota ford honda chevrolet office offices department agency authority bureau board museum award awards "
    "scholarship prize cup classic outing tournament scramble invitational open golf links cc orchestra symphony band "
    "choir trio quartet theatres cinema hospice pharmacy dental dentistry orthodontics chiropractic spa salon fitness "
    "gym studio studios boutique bakery catering nursery landscaping plumbing roofing heating cooling wellness "
    "counseling therapy veterinary animal humane rescue shelter pantry mission center's hardware jewelers furniture "
    "interiors homes "
    "builders "
    "engineering architects cpas accounting advisors wealth management title mortgage savings federal "
    "north south east west northeast northwest southeast southwest northern southern eastern western central greater "
    "downtown midtown uptown new san santa los las saint grand upper lower"
)
TIMES = words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep "
    "sept oct "
    "nov dec "
    "spring summer fall autumn winter day days night evening morning afternoon week weekend month year am pm a.m p.m "
    "noon midnight christmas easter thanksgiving holiday halloween annual monthly weekly quarterly today tomorrow"
)
PLAIN = words(
    "the a an and or but of for with from by at in on to into our your their his her its this that these those we you "
    "they he she it i is are was were be been will would can could should may must please join us come meet hear learn "
    ""
    "enjoy "
    "tem tempore register registration rsvp tickets ticket cost price free members member non-members guests guest "
    "public open welcome when where what who why how date time location details contact email phone questions info "
    "information about "
    "agenda "
    "schedule program topic topics session sessions speaker speakers keynote panel panelist panelists panellist "
    "panellists moderator moderators presenter presenters presentation presented presenting host hosts hosted emcee "
    "honoree "
    "honorees "
    "facilitator instructor featured featuring special lunch luncheon breakfast dinner brunch banquet gala reception "
    "mixer networking network event events meeting meetings workshop seminar webinar conference summit symposium forum "
    ""
    "roundtable "
    "expo fair festival parade concert show series class course training orientation tour social happy hour after "
    "hours research business businesses economic economy development leadership leaders leader women men young "
    "professionals "
    "professional "
    "community nonprofit nonprofits small state update outlook forecast future innovation growth success strategy "
    "strategies sales finance human resources workforce talent education housing transportation infrastructure energy "
    "environment tax taxes legal legislative government policy public affairs advocacy election candidate candidates "
    "volunteer volunteers service services sponsor sponsors sponsorship platinum gold silver bronze premier diamond "
    "title supporting corporate executive executives ceo cfo coo cto cio cmo chro cso ciso vp svp evp avp hr it ai pr "
    "esg "
    "dei yp ypn "
    "vice director manager owner founder co-founder co-owner co-chair partner president/ceo consultant counsel "
    "economist editor publisher strategist advisor adviser analyst engineer architect realtor broker banker agent "
    "physician "
    "surgeon "
    "nurse administrator coordinator head lead specialist expert producer anchor reporter journalist historian "
    "entrepreneur investor fellow researcher scientist curator librarian trainer teacher veteran past former incoming "
    "outgoing "
    "interim "
    "acting deputy assistant associate senior junior regional district local managing general chief first second third "
    "fourth good great big best top power real estate money data digital social cyber security black white red blue "
    "green yellow golden native african hispanic latino latina asian indian jewish catholic christian baptist "
    "methodist "
    "lutheran "
    "presbyterian episcopal "
    "winning building making creating getting going growing leading managing navigating understanding using unlocking "
    "driving hiring finding planning starting working living thriving doing being taking thinking moving shaping "
    "how-to tips ideas tools steps ways secrets power impact culture change crisis resilience mental wellness "
    "doors check-in opening closing remarks address session break recognition ceremony celebration honor honors "
    "honoring congratulations thank thanks shuttle parking attire dress menu buffet plated cash bar silent auction "
    "raffle live music entertainment food drinks appetizers coffee tea wine beer "
    "american citizen volunteer teacher person man woman nominee recipient recipients winner winners finalist "
    "finalists also as if so no not yes all any each every more most other some such only own same than too very just "
    "now then "
    "here "
    "there again once don't bring see call visit click buy reserve support save limited seating space zoom virtual "
    "online hybrid in-person person hear discover explore celebrate attend don mark note part chapter unit team teams "
    "staff keynoter keynoters police employee nba nfl mlb nyt ponente toast "
    "inspiration inspire motivational motivation author authors bestselling best-selling award-winning nationally "
    "internationally renowned retired emeritus emerita sen. rep. gov. "
    "speaks talks presents discusses visits guild guilds arts zoom via gotowebinar kappa alpha beta phi sigma theta "
    "lambda epsilon omicron tau eta iota chi psi rho upsilon hole islands inc tech auctioneer emcee hostess "
    "toastmaster roastmaster exalted ruler regent somm q&a twitter facebook instagram linkedin google microsoft "
    "amazon apple youtube"
)
BARRIERS = (PLACES | TIMES | PLAIN | CREDENTIALS) - words(
    "don mark summer jan jun may june april august grant chase will mark reed clay dean art"
)
"""A run of capitals stops at these words. Those that are common given names as well are judged by what stands beside
them."""

_WORDS_TOO = words(
    "summer jan jun may june april august grant chase will art hope faith grace christian charity virginia georgia "
    "carolina bishop major king prince duke earl baron chance destiny harmony melody lane park brook forest ocean sky "
    "star "
    "sunny sandy rusty rocky buddy liberty "
    "justice trinity mercy genesis nevada dakota montana savannah austin houston dallas denver london paris madison "
    "jackson lincoln jefferson charlotte florence orlando chase "
    "preston campbell harper briggs blessing kenya hayes griffin montgomery percy emerson bowen alder orion ulysses "
    "lennox hollis asia indira nia sable sawyer briar kendrick quincy camden reid reese marquis solange sun leif "
    "atlas juniper america israel china india asia diamond crystal ginger cherry violet fern stone story "
    "my an so van in do la le star see soo man son ming long he you long wing ha chi young hong kim love berry page "
    "holiday easter early major sparkle mission"
)
"""Given names that stand for months, places and firms as often."""

MONTH_NAMES = words("may june april august jan jun")
"""Given names that are months where a day follows."""

PERSONAL_NOUNS = words(
    "speaker speakers keynote author coach ceo cfo coo cto cio cmo chro cso ciso vp svp evp avp director manager "
    "owner founder co-founder co-owner co-chair partner consultant counsel economist editor publisher strategist "
    "advisor adviser analyst engineer "
    "architect "
    "realtor broker banker agent physician surgeon nurse administrator coordinator head lead leader specialist expert "
    "producer anchor reporter journalist historian entrepreneur investor fellow researcher scientist curator librarian "
    "trainer teacher veteran executive keynoter president/ceo panelist panelists panellist moderator presenter emcee "
    "host "
    "honoree guest instructor facilitator "
    "recipient winner meet featuring welcome hear with and by from president chair chairman chairwoman mayor senator "
    "attorney member pastor chef comedian musician meteorologist officer introducing join congratulations honoring"
)

ALWAYS_NAMES = words(
    "wm barb basil bill billy bob bobby brad butch carly carol chad charlie chip chuck clay cliff colleen dale dawn "
    "dean deb dick doc dolly dolores don "
    "dot drew earl eve felicity frances frank fred fritz gene glen graham hank harry heather hector herb holly homer "
    "jack james jared jay jean jenny jimmy joey john johnny josh joy kate ken kip kit lee leo mac marge maria martin "
    "max meg mick mickey "
    "mike molly nelson nick norm "
    "oliver pat patsy patty peg penny peter phoebe polly randy ray rich rick rob robin rod roger rosemary sally "
    "sheila sherry skip sonny sue tad ted teddy terry timothy tom tony troy val veronica victor viola wade wally "
    "warren whit willy woody mark"
)
"""Words that are hardly ever anything but given names where they have a capital."""

NEVER_FIRST = words(
    "will may mission holiday early easter so in do an he you page song berry story star see soo sky sun loan law plan"
)
"""Given names that begin no name unless it is a whole one by the common shape."""

NEVER_LAST = (
    CREDENTIALS
    | HONORIFICS
    | words(
        "vice inc llc ltd corp corporation company associates university college school hospital foundation memorial "
        "the and of for with street avenue road boulevard drive highway chamber awards award luncheon breakfast dinner "
        "mixer gala keynote "
        "speaker ceo cfo coo cto vp "
        "president director manager owner founder mayor senator governor january february monday tuesday wednesday "
        "thursday friday saturday sunday september october november december center centre theatre theater insurance "
        "realty financial beach "
        "classic outing open golf "
        "invitational room ballroom auditorium library museum club inn county day days lane court trail parkway plaza "
        "way high elementary"
    )
)
"""Words that end no name although some families are called so."""

THINGS = words(
    "expansion renovation pavilion cottage house home statue trail story stories courts court tribute impersonator "
    "lookalike scholarship scholarships award awards "
    "trophy prize fund foundation memorial sign marker loop route gallery estate building lot room gym elementary "
    "band trio quartet orchestra choir park bridge library stadium field arena center museum cemetery grave birthplace "
    "plantation "
    "mansion ballroom auditorium "
    "theater theatre street avenue drive road boulevard way lane highway fountain monument plaza garden gardens "
    "lounge hall chapel church cathedral school academy college university hospital clinic store shop restaurant cafe "
    "tavern brewery winery "
    "team dealership agency "
    "series mysteries trilogy novels franchise classic tournament outing invitational scramble memorabilia novel "
    "movie film musical play books concert album era "
    "enthusiasts fans lovers devotees buffs aficionados fellowship grant lecture lectureship endowment collection "
    "exhibit exhibition display branch campus complex wing furniture songs "
    "jersey jerseys autographs bobblehead trails "
    "dictionary points style cover copycat brand line box kitchen entrance parking floor suite auditorium deck pier "
    "dock"
)
"""What follows the name of a thing in small letters: "the Jane Roe pavilion"."""

THING_SURNAMES = words(
    "law board church school college chapel temple bank club center centre house market street island islands beach "
    "county bay harbor springs falls heights valley castle bridge"
)
"""Families are called so, but more often places are."""

FIRST_HALVES = words("two crow red yellow black white iron little big spotted standing running swift good many three")
"""Words that begin a surname of two: Two Bulls, Crow Wing."""

HALVES_TOO = words(
    "young crow bear eagle hawk wolf elk horse buffalo lone long tall brave walking flying sitting grey gray chasing "
    "lame bad kills runs stands white high hollow stone poor medicine"
)
"""Words that begin one where a word of these ends it: Young Bear, Crow Dog, Standing Rock."""
LAST_HALVES = words(
    "bear bears bull bulls dog dogs horse horses eagle eagles elk wolf crow crows hawk hawks feather feathers rock "
    "rocks cloud clouds thunder lightning bird birds deer antelope buffalo hat shield moon sun star stars "
    "heart hearts water knife owl fox robe blanket bow arrow snake turtle lance weasel calf bonnet elk tail wing "
    "wings hand hands bull plume crane soldier medicine eyes"
)

BEGINS_THINGS = words(
    "second first third great grand old big blue black white red green golden little good best true open free happy "
    "young modern"
)

THINGS_BEFORE = ABROAD | words(
    "new st saint mount mt lake fort camp port los las hotel cafe café bar restaurant club san santa street avenue "
    "route highway pier villa chez university college hospital church school park temple synagogue academy institute "
    "chapel cathedral plaza "
    "mansion theater theatre bank"
)

LITTLE = words(
    "the a an and or but of for with from by at in on to into our your their his her its this that as is are was were "
    "be will would can who whose which speaks joins shares leads presents discusses hosts"
)


LANDS = words(
    "uae uk italy germany france spain peru brazil mexico japan china india kenya nigeria canada england ireland "
    "scotland wales ukraine poland sweden norway finland denmark australia ghana argentina chile colombia taiwan "
    "thailand turkey morocco egypt "
    "israel jordan lebanon "
    "vietnam korea philippines indonesia malaysia singapore pakistan bangladesh nepal uganda tanzania ethiopia rwanda "
    "haiti jamaica cuba guatemala honduras ecuador venezuela bolivia panama portugal greece austria switzerland "
    "belgium netherlands "
    "hungary romania russia "
    "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois "
    "indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri "
    "montana nebraska nevada "
    "ohio oklahoma oregon "
    "pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming chicago boston atlanta dallas "
    "houston denver seattle portland cleveland columbus cincinnati detroit pittsburgh philadelphia baltimore charlotte "
    "miami tampa orlando "
    "nashville memphis "
    "louisville indianapolis milwaukee minneapolis london paris berlin toronto africa asia europe america downtown"
)
"""Countries, states and large cities: where one is from, not whom one works for."""


@cache
def ordinary() -> frozenset[str]:
    """Common English words."""
    return _listed("ordinary.txt")


def is_ordinary(word: str) -> bool:
    """Whether it is a common word, one or many of it."""
    return (
        word in ordinary()
        or (word.endswith("s") and word[:-1] in ordinary())
        or (word.endswith("ies") and f"{word[:-3]}y" in ordinary())
    )


@cache
def ordinary_names() -> frozenset[str]:
    """Surnames that are common words as well."""
    return surnames() & (ordinary() | PLACES)


@cache
def ambiguous() -> frozenset[str]:
    """Given names that are words as well: they need a common surname behind them."""
    return (_WORDS_TOO | (given_names() & (ordinary() | LANDS))) - ALWAYS_NAMES


@cache
def known_as_others() -> frozenset[str]:
    """First and last word of the names of brands, of the famous and of figures of stories."""
    text = (files("scrapers.reading.names") / "known.txt").read_text(encoding="utf-8")
    lines = " ".join(line for line in text.splitlines() if not line.startswith("#"))
    return frozenset(name.strip() for name in lines.split(";"))


@cache
def given_names() -> frozenset[str]:
    """Given names in lower case."""
    return _listed("given.txt")


@cache
def surnames() -> frozenset[str]:
    """Common surnames in lower case."""
    return _listed("surnames.txt")


@cache
def surnames_of_words() -> frozenset[str]:
    """Common words that are rare surnames: "Clinch", "Bolster"; only where prose writes them large behind a given
    name."""
    return _listed("surnames_of_words.txt")


@cache
def occupations() -> frozenset[str]:
    """Words of job titles, one or many, that are nobody's name: "nutritionist", "founders", not "baker"."""
    ours = {form for word in TITLE_WORDS for form in (word, f"{word}s")}
    return frozenset(ours - surnames() - given_names())


def _listed(name: str) -> frozenset[str]:
    text = (files("scrapers.reading.names") / name).read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())
