"""The words that a person's name is made of, and those that it never holds."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from scrapers.reading.occupations import TITLE_WORDS


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


HONORIFICS = words(
    "dr mr mrs ms miss dra sra sr. atty hon honorable honourable rev reverend prof sir fr msgr monsignor mx dame sensei maestro"
)
OFFICES = words(
    "senator sen representative rep governor gov mayor congressman congresswoman congressmember congressperson councilman "
    "councilwoman councilmember councilor councillor alderman alderwoman commissioner sheriff judge justice superintendent "
    "chief colonel col general gen captain capt lieutenant lt sergeant sgt major maj admiral adm commander president "
    "coach ambassador secretary treasurer chancellor dean chairman chairwoman chair professor pastor father rabbi bishop "
    "sister imam deacon provost principal trustee auditor prosecutor assemblyman assemblywoman assemblymember "
    "delegate supervisor selectman officer detective chef author attorney delegate minister premier trooper ranger firefighter cmdr brig brigadier cdr ltc cpl corporal pvt private ens ensign radm vadm msgt ssgt cpt insp det marshal magistrate reverends chancellors councilors councilwomen councillors commissioners senators representatives councilmembers councilmen mayors judges"
)
SUFFIXES = words("jr sr ii iii iv jnr snr")
CREDENTIALS = words(
    "phd md do cpa esq esquire mba jd sphr phr pmp cfp dds dmd rn pe aia aicp cae iom ioe cfa cfre dvm mph msw lcsw ma ms "
    "edd psyd llm cpp cebs cpcu faia asla leed ccim crs gri acc pcc mcc cissp cma cia cfe ea dnp np pa facs faap obe "
    "shrm-scp shrm-cp scp usa usn usaf usmc ret cfm cpm csp cplp sior mai"
)
PARTICLES = words("de la del della der den van von da di du le los las bin ibn al el ter ten dos das st. y e af zu")

PLACES = words(
    "street st avenue ave road rd boulevard blvd drive lane court ct place plaza square parkway pkwy highway hwy route "
    "circle terrace trail way bridge hall center centre club inn hotel resort suites lodge park gardens garden church "
    "chapel cathedral synagogue temple university college school academy institute hospital clinic medical health bank "
    "chamber foundation memorial room ballroom auditorium arena stadium field building tower towers library museum theatre "
    "theater gallery restaurant grill grille cafe café bistro tavern pub brewery brewing winery vineyard vineyards bar "
    "kitchen steakhouse pizza market store shop farm farms estate ranch house mansion pavilion amphitheater county city "
    "township village town district region state county lake river creek valley hills heights falls springs beach island "
    "mount mountain mt fort camp port point harbor bay ridge woods forest airport station depot mall complex campus suite "
    "floor conference convention inc llc ltd corp corporation company co group associates partners partnership services "
    "solutions systems industries enterprises holdings capital financial insurance realty properties construction "
    "consulting technologies technology media marketing law firm llp pllc pc credit union trust fund coalition council "
    "committee commission association society league alliance network federation ministries rotary kiwanis lions ymca "
    "ywca coast guard navy army corps america american national international global united states usa u.s ohio energy electric motors dealership "
    "toyota ford honda chevrolet office offices department agency authority bureau board museum award awards scholarship "
    "prize cup classic outing tournament scramble invitational open golf links cc orchestra symphony band choir trio "
    "quartet theatres cinema hospice pharmacy dental dentistry orthodontics chiropractic spa salon fitness gym studio "
    "studios boutique bakery catering nursery landscaping plumbing roofing heating cooling wellness counseling therapy "
    "veterinary animal humane rescue shelter pantry mission center's hardware jewelers furniture interiors homes builders "
    "engineering architects cpas accounting advisors wealth management title mortgage savings federal "
    "north south east west northeast northwest southeast southwest northern southern eastern western central greater "
    "downtown midtown uptown new san santa los las saint grand upper lower"
)
TIMES = words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec "
    "spring summer fall autumn winter day days night evening morning afternoon week weekend month year am pm noon midnight "
    "christmas easter thanksgiving holiday halloween annual monthly weekly quarterly today tomorrow"
)
PLAIN = words(
    "the a an and or but of for with from by at in on to into our your their his her its this that these those we you they "
    "he she it i is are was were be been will would can could should may must please join us come meet hear learn enjoy "
    "register registration rsvp tickets ticket cost price free members member non-members guests guest public open welcome "
    "when where what who why how date time location details contact email phone questions info information about agenda "
    "schedule program topic topics session sessions speaker speakers keynote panel panelist panelists panellist panellists "
    "moderator moderators presenter presenters presentation presented presenting host hosts hosted emcee honoree honorees "
    "facilitator instructor featured featuring special lunch luncheon breakfast dinner brunch banquet gala reception mixer "
    "networking network event events meeting meetings workshop seminar webinar conference summit symposium forum roundtable "
    "expo fair festival parade concert show series class course training orientation tour social happy hour after hours "
    "business businesses economic economy development leadership leaders leader women men young professionals professional "
    "community nonprofit nonprofits small state update outlook forecast future innovation growth success strategy "
    "strategies sales finance human resources workforce talent education housing transportation infrastructure energy "
    "environment tax taxes legal legislative government policy public affairs advocacy election candidate candidates "
    "volunteer volunteers service services sponsor sponsors sponsorship platinum gold silver bronze premier diamond title "
    "supporting corporate executive executives ceo cfo coo cto cio cmo chro cso ciso vp svp evp avp hr it ai pr esg dei "
    "vice director manager owner founder co-founder co-owner co-chair partner president/ceo consultant counsel economist "
    "editor publisher strategist advisor adviser analyst engineer architect realtor broker banker agent physician surgeon "
    "nurse administrator coordinator head lead specialist expert producer anchor reporter journalist historian entrepreneur "
    "investor fellow researcher scientist curator librarian trainer teacher veteran past former incoming outgoing interim "
    "acting deputy assistant associate senior junior regional district local managing general chief first second third "
    "fourth good great big best top power real estate money data digital social cyber security black white red blue green "
    "yellow golden native african hispanic latino latina asian indian jewish catholic christian baptist methodist lutheran "
    "presbyterian episcopal "
    "winning building making creating getting going growing leading managing navigating understanding using unlocking "
    "driving hiring finding planning starting working living thriving doing being taking thinking moving shaping "
    "how-to tips ideas tools steps ways secrets power impact culture change crisis resilience mental wellness "
    "doors check-in opening closing remarks address session break recognition ceremony celebration honor honors honoring "
    "congratulations thank thanks shuttle parking attire dress menu buffet plated cash bar silent auction raffle "
    "live music entertainment food drinks appetizers coffee tea wine beer "
    "american citizen volunteer teacher person man woman nominee recipient recipients winner winners finalist finalists "
    "also as if so no not yes all any each every more most other some such only own same than too very just now then here "
    "there again once don't bring see call visit click buy reserve support save limited seating space zoom virtual online "
    "hybrid in-person person hear discover explore celebrate attend don mark note part chapter unit team teams staff "
    "keynoter keynoters police employee nba nfl mlb nyt ponente toast "
    "inspiration inspire motivational motivation author authors bestselling best-selling award-winning nationally "
    "internationally renowned retired emeritus sen. rep. gov. "
    "twitter facebook instagram linkedin google microsoft amazon apple youtube"
)
BARRIERS = (PLACES | TIMES | PLAIN | CREDENTIALS) - words("summer jan may june april august grant chase will mark reed clay dean art")
"""A run of capitals stops at these words. Those that are common given names as well are judged by what stands beside them."""

AMBIGUOUS = words(
    "summer jan may june april august grant chase will art hope faith grace christian charity virginia georgia carolina "
    "bishop major king prince duke earl baron chance destiny harmony melody lane park brook forest ocean sky star sunny sandy rusty rocky buddy liberty "
    "justice trinity mercy genesis nevada dakota montana savannah austin houston dallas denver london paris madison jackson lincoln jefferson charlotte florence orlando chase "
    "preston campbell harper briggs blessing kenya hayes griffin montgomery percy emerson bowen alder orion ulysses lennox hollis asia indira nia sable sawyer briar kendrick quincy camden reid reese marquis solange sun leif atlas juniper "
    "america israel china india asia diamond crystal ginger cherry violet fern stone story "
    "my an so van in do la le star see soo man son ming long he you long wing ha chi young hong kim love berry page holiday easter early major sparkle mission"
)
"""Given names that are words as well: they need a common surname behind them."""

PERSONAL_NOUNS = words(
    "speaker speakers keynote author coach ceo cfo coo cto cio cmo chro cso ciso vp svp evp avp director manager owner founder co-founder co-owner "
    "co-chair partner consultant counsel economist editor publisher strategist advisor adviser analyst engineer architect "
    "realtor broker banker agent physician surgeon nurse administrator coordinator head lead leader specialist expert producer "
    "anchor reporter journalist historian entrepreneur investor fellow researcher scientist curator librarian trainer "
    "teacher veteran executive keynoter president/ceo panelist panelists panellist moderator presenter emcee host honoree guest instructor facilitator "
    "recipient winner meet featuring welcome hear with and by from president chair chairman chairwoman mayor senator "
    "attorney member pastor chef comedian musician meteorologist officer introducing join congratulations honoring"
)

KNOWN_AS_COMPANIES = frozenset({
    "wells fargo", "johns hopkins", "morgan stanley", "charles schwab", "edward jones", "raymond james", "merrill lynch",
    "goldman sachs", "jp morgan", "ernst young", "baker tilly", "eli lilly", "walt disney", "sherwin williams", "mary kay",
    "johnson johnson", "robert half", "jackson lewis", "john deere", "jimmy john", "jimmy johns", "trader joe", "trader joes",
    "papa john", "papa johns", "martin luther", "martin luther king", "martin luther king jr", "dale carnegie", "estee lauder",
    "ralph lauren", "tim hortons", "tim horton", "benjamin moore", "harry potter", "santa claus", "henry ford", "betty ford",
    "jack daniels", "jack daniel", "sam adams", "samuel adams", "jim beam", "james madison", "william mary", "thomas more", "george mason",
    "george washington", "robert morris", "francis marion", "mary washington", "baker hughes", "price waterhouse", "arthur andersen", "arthur murray",
    "susan komen", "susan g komen", "big brothers", "mary poppins", "rosie riveter", "uncle sam", "john carroll", "carnegie mellon",
    "baldwin wallace", "case western", "sarah lawrence", "perkins coie", "jones day", "squire patton", "thompson hine", "grant thornton",
    "clifton larson", "ogletree deakins", "fisher phillips", "littler mendelson", "vorys sater", "dorothy lane", "bob evans",
    "max erma", "marcus theatres", "dave busters", "ruth chris", "levi strauss", "calvin klein", "ann taylor", "lane bryant",
    "jenny craig", "ronald mcdonald", "ronald reagan", "john glenn", "kent state", "penn state", "william penn", "alex lemonade", "san francisco", "virginia tech", "virginia beach", "charlotte mecklenburg",
    "jim crow", "father time", "mother nature", "mardi gras", "cinco de mayo", "silicon valley", "abraham lincoln", "thomas jefferson",
    "cushman wakefield", "coldwell banker", "keller williams", "howard hanna", "berkshire hathaway", "century twenty", "marsh mclennan", "jackson hewitt", "foster moore", "booz allen", "lockheed martin", "rolls royce", "harley davidson",
    "smith barney", "p.o box", "po box", "evan williams", "elijah craig", "johnnie walker", "arturo fuente", "allen edmonds", "vera bradley", "jo malone", "jimmy choo", "kate spade", "tommy hilfiger", "tory burch", "michael kors", "marc jacobs", "jp morgan chase", "jos bank", "ethan allen", "duncan hines", "sara lee", "mrs fields", "orville redenbacher", "jack link", "ben jerry", "captain morgan", "jose cuervo", "george dickel", "basil hayden", "pappy van winkle", "dr pepper", "aunt jemima", "uncle ben", "betty crocker", "martha washington", "benjamin franklin", "ben franklin", "patrick henry", "john adams", "andrew jackson", "taylor swift", "elon musk", "warren buffett", "steve jobs", "bill gates", "oprah winfrey", "dolly parton", "johnny appleseed", "paul bunyan", "robin hood", "peter pan", "charlie brown", "edward hines", "barnes noble", "crowe horwath", "plante moran", "cohen co", "skoda minotti", "brooks brothers", "jack henry", "jones lang", "burns mcdonnell", "black veatch", "stifel nicolaus", "oppenheimer co", "davey tree", "thomas edison", "helen keller", "susan anthony", "frederick douglass", "harriet tubman", "rosa parks", "cesar chavez", "john kennedy", "robert kennedy", "dale earnhardt", "billy graham", "norman rockwell", "mark twain", "will rogers", "daniel boone", "davy crockett", "kit carson", "lewis clark", "dean witter", "mary jane", "john hancock", "lincoln financial", "paul mitchell", "frank lloyd", "frank lloyd wright",
})  # fmt: skip


@cache
def given_names() -> frozenset[str]:
    """Given names in lower case."""
    return _listed("given.txt")


@cache
def surnames() -> frozenset[str]:
    """Common surnames in lower case."""
    return _listed("surnames.txt")


@cache
def occupations() -> frozenset[str]:
    """Words of job titles, one or many, that are nobody's name: "nutritionist", "founders", not "baker"."""
    ours = {form for word in TITLE_WORDS for form in (word, f"{word}s")}
    return frozenset(ours - surnames() - given_names())


def _listed(name: str) -> frozenset[str]:
    text = (files("scrapers.reading.names") / name).read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())
