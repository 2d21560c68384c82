"""The words that job titles end in."""

from __future__ import annotations

from functools import lru_cache

from scrapers.reading.words import words

_HEADS = """
president chair chairman chairwoman chairperson chairwomen chairmen founder cofounder co-founder owner co-owner partner
principal director co-director manager superintendent mayor governor senator representative congressman congresswoman
congressmember commissioner councilman councilwoman councilmember councilor councillor secretary treasurer officer attorney
lawyer counsel solicitor barrister paralegal economist professor dean chancellor vice-chancellor provost rector author
novelist poet editor publisher coach consultant strategist advisor adviser analyst engineer architect realtor broker banker
agent physician surgeon nurse pastor judge justice magistrate sheriff marshal constable prosecutor defender auditor
administrator coordinator executive exec head lead leader specialist expert producer anchor anchorman anchorwoman reporter
journalist meteorologist historian entrepreneur investor fellow researcher scientist ambassador chief curator librarian
trainer facilitator instructor teacher chef colonel admiral comptroller controller planner developer designer marketer
psychologist therapist counselor counsellor doctor dentist photographer communicator influencer winegrower forager birdwatcher geneticist neuroscientist hypnotist illusionist mentalist griot librettist
documentarian animator woodcarver upholsterer milliner gallerist grocer confectioner chocolatier copywriter vlogger youtuber roboticist jurist urbanist
apiarist aquarist taxidermist conservationist environmentalist biochemist skipper mariner retiree auctioneer beadworker woodworker metalworker leatherworker glassblower columnist correspondent commentator trustee lecturer underwriter
accountant recruiter organizer organiser lobbyist deputy supervisor clerk activist advocate liaison associate pilot astronaut
olympian bishop rabbi imam priest minister deacon writer artist farmer rancher educator philanthropist commander rotarian
trooper foreman builder contractor incumbent challenger candidate msgt ssgt tsgt smsgt cmsgt sfc gysgt ltc ptl dg patrolman quizmaster announcer directora mentor missionary presenter firefighter operator restaurateur brewer baker
winemaker distiller comedian chaplain conductor composer musician singer sculptor painter filmmaker actor actress playwright
illustrator cartoonist blogger podcaster broadcaster host nutritionist dietitian pharmacist veterinarian optometrist
orthodontist pediatrician cardiologist oncologist neurologist psychiatrist radiologist dermatologist epidemiologist
anthropologist archaeologist sociologist biologist ecologist geologist chemist physicist mathematician statistician programmer
technologist futurist ethicist naturalist ornithologist horticulturist arborist forester gardener landscaper beekeeper ranger
inspector undersheriff investigator detective examiner appraiser assessor adjuster actuary bookkeeper trader financier fundraiser
grantmaker grantwriter paramedic hygienist chiropractor midwife caregiver navigator concierge hotelier innkeeper sommelier
bartender barista caterer florist jeweler retailer merchant wholesaler importer exporter distributor manufacturer fabricator
machinist electrician plumber carpenter mechanic technician welder warden captain lieutenant sergeant major brigadier veteran
airman corporal midshipman legislator lawmaker assemblyman assemblywoman assemblymember delegate alderman alderwoman alderperson
selectman selectwoman freeholder prothonotary recorder registrar ombudsman mediator arbitrator negotiator translator
interpreter genealogist archivist conservator docent storyteller humorist magician speaker keynoter emcee moderator ponente
panelist panellist climber athlete rower swimmer runner skier gymnast boxer wrestler cyclist marathoner golfer pitcher catcher
skater sprinter triathlete paralympian drummer guitarist pianist violinist vocalist quarterback linebacker medalist champion
survivor innovator inventor visionary evangelist hiker explorer adventurer generalist scholar student intern apprentice
valedictorian executor winner nominee critic potter harpist cellist saxophonist trumpeter flutist organist bassist
percussionist pulmonologist urologist gastroenterologist endocrinologist nephrologist rheumatologist hematologist pathologist
anesthesiologist audiologist gynecologist obstetrician ophthalmologist podiatrist internist allergist immunologist virologist
toxicologist gerontologist criminologist seismologist astronomer theologian philosopher linguist weaver woodworker blacksmith
quilter shepherd cantor buyer scheduler estimator dispatcher driver trucker hauler broker-owner owner-operator proprietor
landlord steward chieftain elder sachem councilperson commodore bailiff doula herbalist stylist barber cosmetologist
esthetician homebuilder remodeler surveyor geographer cartographer hydrologist agronomist entomologist botanist zoologist
zookeeper regent ruler bandleader guide reverend prelate sensei videographer cinematographer biographer photojournalist
memoirist essayist cookbook-author hypnotherapist acupuncturist masseuse numismatist philatelist ufologist folklorist
egyptologist criminalist dietician tutor goldsmith luthier glassblower tailor seamstress butcher cheesemaker brewmaster
roaster orchardist grower vintner farrier trapper angler fisherman boatbuilder shipbuilder stonemason bricklayer roofer
adjutant quartermaster sergeant-at-arms treasurer-elect president-elect chair-elect mayor-elect governor-elect senator-elect
co-chair co-host co-author co-president vice-chair vice-president supermodel pageant chairlady chieftess ombudsperson
councilor-elect representative-elect delegate-elect superintendent-elect sheriff-elect lic gerente dueña dueño fundadora
propriétaire copropriétaire propietario propietaria copropietario copropietaria dueña dueño fundador presidenta presidente abogada abogado président présidente directrice directeur trésorière trésorier secrétaire gérante gérant fondatrice fondateur cofondatrice cofondateur avocate avocat mairesse conseillère conseiller professeure professeur rectrice recteur doctora consul nuncio envoy attaché attache diplomat statesman stateswoman
decano decana selector constructor forecaster hydrologist seismologist philosopher musicologist toxicologist virologist criminologist rectora alcalde alcaldesa profesora profesor directivo subdirectora subdirector
official aide staffer speechwriter pro mgr dir rep sen gov prof asst supt atty ofc capt cmdr col gen maj sgt lt adm cpl pvt
cdr ltc brig det insp laureate shareholder mason
wharfinger dockmaster stationmaster piermaster harbourmaster portmaster wharfmaster lockkeeper lightkeeper sexton verger scoutmaster cubmaster undersecretary harbormaster postmaster choirmaster periodontist endodontist prosthodontist
hospitalist neonatologist freelancer lender dealer bookseller dairyman pollster oceanographer metalsmith ironworker welder
newscaster sportscaster weathercaster showrunner screenwriter lyricist choreographer muralist printmaker ceramicist
postdoc worker caseworker jailer coroner undertaker mortician lineman lineworker aviator cowboy cowgirl horseman outfitter lifeguard referee umpire groundskeeper whistleblower goalie goalkeeper midfielder
shortstop outfielder infielder cornerback jockey racer mixologist cheesemonger fishmonger vicar curate puppeteer ventriloquist juggler profiler stenographer notary bursar
headmaster headmistress schoolteacher cadet seaman corpsman medic paratrooper soldier sailor monk nun friar abbot abbess swami guru yogi healer soprano mezzo-soprano
stagehand directrice directeur cónsul dramaturg ecumenist almoner crossword-maker bladesmith silversmith tattooist brewster cidermaker hunter birder falconer musher canoeist kayaker sculler diver aquanaut
sheepdog-trainer homesteader hobbyist genealogist-author antiquarian bibliophile storekeeper shopkeeper restauranteur homemaker newspaperman newspaperwoman newsman newswoman
franchisee personality campaigner millwright brakeman firefighter-paramedic storyteller-in-residence practitioner keeper estimator restorer collector miner knight
general
"""
_LETTERS = words(
    "mp mpp mla mna pdg ceo cfo coo cto cio cmo cro cpo cdo chro ciso cso clo cao cno cco vp svp evp avp fvp rvp gm "
    "pio da ada cpa cna"
)
_RANKS = words("vp svp evp avp fvp ceo president director owner manager founder co-founder chair")
_IN_THE_ROOM = words(
    "speaker keynoter emcee moderator ponente panelist panellist presenter facilitator instructor trainer guide host "
    "co-host"
)
"""What one does at the event; no job, but a name may follow it as one follows a title."""

HEADS = words(_HEADS)
TITLE_WORDS = HEADS - _IN_THE_ROOM
MASTERED = words("scrum harbor harbour dock pier wharf port station yard lock")
"""Of what somebody is the master who holds a post: "Harbor Master"."""
_ENDINGS = ("ologist", "ician", "grapher", "atrist", "ographer", "maker")
_VERBS_TOO = words("leads heads hosts chairs guides anchors authors")


@lru_cache(maxsize=20_000)
def head(word: str) -> bool:
    """Whether a job title may end in the word: "president", "CEO", "co-founders", "Mayor-elect", "president/CEO"."""
    low = word.lower().rstrip(".")
    if low in TITLE_WORDS or low in _LETTERS:
        return True
    if low.endswith("s") and low not in _VERBS_TOO and (low[:-1] in TITLE_WORDS or low[:-1] in _LETTERS):
        return True
    if low.endswith(("-in-charge", "-in-chief", "-in-residence", "-at-large", "-at-law")):
        return low.split("-")[0] in TITLE_WORDS
    if "/" in low or "-" in low:
        parts = [part for part in low.replace("-", "/").split("/") if part not in ("elect", "emeritus", "designate")]
        return bool(parts) and (
            parts[-1] in TITLE_WORDS
            or parts[-1] in _LETTERS
            or ("/" in low and parts[-1].removesuffix("s") in TITLE_WORDS)
            or ("/" in low and parts[0] in _RANKS)
        )
    if (
        low.endswith(("women", "woman", "men", "man"))
        and low.removesuffix("women").removesuffix("woman").removesuffix("men").removesuffix("man") in _MEN
    ):
        return True
    return len(low) > 6 and low.endswith(_ENDINGS)


_MEN = words(
    "weather chair council congress assembly select alder spokes anchor business camera crafts police fire fisher "
    "sales news line oars states trades marks horse noble ombuds"
)


def titled(text: str) -> bool:
    """Whether a word of the text ends a job title."""
    return any(head(word.strip(" ,.;:()!?\"“”'’")) for word in text.split())
