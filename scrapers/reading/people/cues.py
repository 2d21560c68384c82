"""What announces, what only mentions, and what gives a role: the words, sorted."""

from __future__ import annotations

from hobnob.records import Role
from scrapers.reading.words import words

DETERMINERS = words(
    "the a an our your their his her its my this that these those each every some any both all no one two three four "
    "five six several many another other"
)
PREPOSITIONS = words(
    "of with by from to for in on at about as into over under between among after before during since until through "
    "without within against like than via per w w/ featuring including"
)
PRONOUNS = words("i we you he she they it us him them who whom whose which what where when why how there here")
LINKING = words(
    "and or but nor so yet if while because although though then than that not also only just even plus along "
    "alongside together well both either"
)
AUXILIARIES = words(
    "is are was were be been being am has have had do does did will would can could shall should may might must 'll "
    "won't don't isn't let let's"
)

ANNOUNCE = words(
    "featuring feature features featured hear hears join joins joined joining meet meets meeting welcome welcomes "
    "welcoming present presents presenting "
    "introduce introduces introducing include includes including bring brings bringing host hosts hosting invite "
    "invites inviting see ask asks catch "
    "greet have having see come watch spotlight spotlights showcase showcases enjoy put puts get gets line lined "
    "named name announce announces announcing"
)
"""Verbs whose object is who will be there."""
HONOUR = words(
    "recognise recognises recognising recognised wish wishing honor honors honoring honour honours honouring "
    "recognize recognizes recognizing celebrate celebrates celebrating salute salutes saluting congratulate "
    "congratulates congratulating congratulations congrats induct inducts inducting install installs installing toast "
    "toasts toasting roast roasts roasting applaud "
    "applauding fete feting cheer cheers thank bestow bestows commend commends kudos honored recognizing inducting "
    "swear swearing swears crown crowns surprise "
)
THROUGH = words(
    "questioned quizzed mc'd emcee'd led taught presented given hosted moderated facilitated emceed interviewed "
    "delivered conducted guided narrated offered introduced performed read explained discussed shared headlined "
    "chaired brought instructed curated officiated cohosted co-hosted co-led co-facilitated co-moderated co-presented "
    "co-taught co-chaired keynoted pinned anchored refereed run portrayed judged paired cooked played sworn inducted "
    "administered welcomed"
)
"""Participles that "by" follows, with who does it at the event."""

_TALKS = words(
    "reflection reflections meditation devotions moment cle spotlight talk talks keynote keynotes remarks address "
    "presentation presentations lecture lectures libation word message session sessions program workshop reading "
    "readings masterclass demo inspiration testimonial thought response responses demonstration demo welcome report "
    "reports update updates class seminar speech speeches sermon homily "
    "commentary outlook overview briefing greetings performance appearance appearances visit q&a q interview chat "
    "fireside conversation discussion dialogue words testimony testimonies critique demonstration rendition "
    "testimonials tales story stories tour walk storytelling slideshow review forecast toast toasts eulogy recitation "
    "commencement devotional insight insights perspective advice wisdom tips training sessions "
    "speech proclamation talk-back talkback guests speakers moderation hosting facilitation emceeing keynoting lesson "
    "lessons look history analysis robing tributes recap program programs courses"
)
TALKS = _TALKS | {f"{word}{'es' if word.endswith(('ss', 'ch')) else 's'}" for word in _TALKS}
"""What a person gives at an event: "remarks by", "a report from", "a conversation with"."""

BRINGS_TOGETHER = words("pairs pits gathers assembles unites")
"""Verbs of a session whose objects sit on it together."""

ROLES: dict[str, Role] = {
    **dict.fromkeys(words(
        "speaker speakers spkr spkrs invitada invitado invitados keynote keynotes keynoter keynoters presenter "
        "presenters co-presenter co-presenters co-speaker co-keynote co-instructor co-instructors co-leader "
        "co-leaders lecturer lecturers instructor instructors trainer trainers teacher teachers guest guests "
        "pronouncer responder responders storyteller storytellers guide guides leader leaders docent faculty "
        "talker preacher roasters roaster ponente ponentes orador oradora oradores tutor lecture sensei headliner "
        "headliners contestant contestants commentator commentators chaplain reader readers officiant demonstrator "
        "narrator portrayer"), Role.SPEAKER),
    **dict.fromkeys(words(
        "modera moderan wrangler ref mod moderator moderators co-moderator co-moderators co-facilitator "
        "co-facilitators facilitator facilitators interviewer interviewers referee moderating asking moderadora "
        "moderador moderated facilitated interrogator questioner"), Role.MODERATOR),
    **dict.fromkeys(words(
        "panelista panelistas panelist panelists panellist panellists panel candidate candidates debater debaters "
        "judges judging contender contenders roundtable respondent respondents discussant discussants"), Role.PANELLIST),
    **dict.fromkeys(words(
        "caller cuer ceremonies ceremonias announcer quizmaster m.c host hosts hostess hostesses co-host co-hosts "
        "co-hostess cohost emcee emcees mc mcs toastmaster roastmaster presiding ringmaster master mistress "
        "anfitrión anfitriona"), Role.HOST),
    **dict.fromkeys(words(
        "honoree honorees honouree honourees inductee inductees recipient recipients winner winners champ champs "
        "champions laureate laureates awardee awardees graduate graduates honoring honored finalists finalist "
        "nominee nominees roastee roastees valedictorian scholars fellows grads retiree retirees guest-of-honor honorary "
        "honourary"), Role.HONOREE),
    **dict.fromkeys(words("performer performers musician musicians entertainment entertainer music band dj singer vocalist"), Role.PERFORMER),
}  # fmt: skip

ON_AIR = words("podcast radio show tv television morning afternoon news network youtube weekend")
"""A host of these has a job: it is not this gathering that is hosted."""
MODERATES = words(
    "quiz quizzes grill grills moderate moderates moderating interview interviews interviewing facilitate facilitates "
    "facilitating referee referees"
)
MODERATING = words(
    "moderating facilitating interviewing asking refereeing guiding quizzing questioning grilling steering"
)
"""What somebody is doing who leads a talk of others: "Moderating: Jane Roe"."""
HONOURED = words(
    "congratulated pinned promoted toasted applauded lauded remembered-for honored honoured recognized recognised "
    "celebrated inducted installed retire retires retiring retirement graduate graduates crowned feted roasted "
    "saluted commissioned sworn thanked receive receives receiving accept accepts earn earns win wins"
)

PRIZES = words(
    "award awards medal medals prize prizes honor honors pin pins plaque plaques trophy trophies scholarship "
    "scholarships recognition title degree degrees "
    "diploma diplomas certificate certificates paddle ranks fellowship cup crown quilt eagle"
)
"""What is given to those who are honoured."""

VERBS = words(
    "share discuss explain speak talk present lead tell trace unpack cover teach show join offer give take walk "
    "address explore open close host review outline explain answer compare describe bring read sign deliver run "
    "report recount demonstrate reveal reflect examine break help introduce debate trade swap field perform keep "
    "tackle headline kick argue make return weigh update preview visit look cook pour guide invite welcome square spar "
    "compete "
    "narrate sing play "
    "moderate emcee preside chair facilitate interview serve receive accept represent head hold meet chat dig dive "
    "dish spill put swear administer award honor celebrate judge pitch "
    "stay steer sit stand go come call draw paint build cut bless pray preach reminisce remember recall train coach "
    "mentor advise demystify decode map chart lay set sort weave blend pair match bust shed pull push turn move shape "
    "lift raise think ask wonder follow start begin end finish kick launch unveil announce provide supply donate hand "
    "pass sell auction stump campaign lobby brief shine throw spin juggle critique rate rank grade taste sample "
    "test probe survey scan dissect deconstruct analyze analyse interpret translate perform portray play highlight "
    "spotlight feature focus delve muse ponder wrestle grapple defend challenge confront handle manage juggle inspire "
    "motivate entertain delight captivate enlighten educate instruct tutor lecture keynote address officiate sponsor "
    "salute thank applaud respond reply counter concede drop stop swing fly drive ride sail hike climb recap moderate "
    "tour steer untangle unpick sketch sum debunk argue guess team partner crack zoom tie fry grill comment check "
    "round "
    "complete"
)
"""What people do at gatherings, in the first form."""

TAKE_UP = words(
    "discuss explain share compare swap trade tackle weigh talk unpack explore examine break offer answer field take "
    "give tell dig cover speak debate look reflect address describe outline preview review assess"
)
"""What those do together who sit on a panel."""


def present(low: str) -> bool:
    """Whether the word is such a verb with its s."""
    return low.endswith("s") and (
        low[:-1] in VERBS
        or (low.endswith("es") and low[:-2] in VERBS)
        or (low.endswith("ies") and f"{low[:-3]}y" in VERBS)
    )


NOT_ANNOUNCING = words(
    "said says asked wrote writes believes knows thinks lives works serves attended graduated earned holds enjoys "
    "resides spends loves volunteers received died passed coordinates organizes plans organises needs owns runs "
    "manages chairs oversees supervises "
    "directs collects accepts "
    "sells hails belongs remains wants hopes plays practices specializes specialises boasts consults advises sings "
    "performs plays"
)
"""What a sentence tells of somebody without saying that they do it here; other evidence may."""
MENTIONS = words("said says asked wrote died passed coordinates organizes quipped")

CONTACT = words(
    "comments reserve reserving booking contact contacts contacting call calling calls email e-mail emailing text "
    "texting phone rsvp rsvps questions question reservations reservation register "
    "tickets ticket info information details sign signup sign-up checks check cheque cheques payable mail mailed send "
    "sent submit submitted registration apply nominations nomination deliver return write ring notify tell let see ask "
    "pay donations donate "
    "sponsorship sponsorships "
    "arrangements accommodations inquiries enquiries feedback reach"
)
PAST_ONLY = words(
    "late memory memoriam remembering remember remembers remembered founded established named after survived "
    "birthplace grave tomb statue portrait bust legacy anniversary centennial widow estate"
)
EARLIER = words("past previous prior former last earlier")
"""What puts a role into another year."""
WORKS_BY = words(
    "book books novel novels foreword photographs photography photos photo paintings works work art artwork songs "
    "music lyrics play plays film movie directed written "
    "composed ruling rulings verdict opinion opinions designed built founded established started donated catered "
    "catering food lunch dinner breakfast decorated provided sponsored funded owned organized "
    "organised coordinated planned created posted submitted updated published authored illustrated translated poem "
    "quote image images flowers desserts cake printing "
    "recipe recipes starring memoir biography essay essays script choreographed choreography invented discovered "
    "developed produced bbq barbecue coffee refreshments arranged hymns hymn carols "
    "edited painted sculpted drawn inspired recommended approved seconded moved stitched prepared taken recorded "
    "minutes motion entertainment landscaping supplied scoring timing styling lighting mixing seating framing "
    "smoked grilled baked brewed roasted barbecued appetizers snacks drinks wine beer treats donuts pizza tunes beats "
    "spun courtesy performed album tracks costumes lighting sets fashions called convened sung"
)
"""By whom a thing was made is told, not who comes."""
MENTION_LABELS = words(
    "contact contacts rsvp rsvps questions question info information call email phone sponsor sponsors sponsorship "
    "sponsorships committee committees attendees attending present "
    "absent excused registered vendors vendor exhibitors menu ushers greeter greeters greeting sergeant sgt-at-arms "
    "sergeant-at-arms treasurer secretary board directors staff members member "
    "captains captain photo photos photographer photography credit author by written written-by posted cast starring "
    "director producer music band flowers coffee catering minutes chairs chair chairmen chairwomen chairpersons "
    "co-chair cochairmen co-chairmen co-chairs cochairs chairperson chairman coordinator coordinators liaison liaisons "
    "organizer organizers organiser volunteers volunteer drivers crew lead leads location venue where address "
    "directions parking book books title topic subject reading next previous past former birthdays birthday "
    "anniversaries anniversary tickets ticket register registration deadline tags categories category film movie "
    "artist artists evaluators grammarians timers trustees owner owners nominees nominated slate nominations ballot "
    "teams team players scores happy dollars beneficiary beneficiaries donors donor supporters thanks thank restaurant "
    "pet dog "
    "breed lyrics composer "
    "refreshments models dessert desserts decorations soloist soloists snacks hospitality setup cleanup evaluator "
    "grammarian scribe interpreter interpreters signer fiddler timekeeper timer scorekeeper image images pictured "
    "prizes raffle year album song label genre website facebook instagram twitter youtube web source sources week "
    "cost price date time day when from to re cc "
    "regrets scrutineer scrutineers driver drivers helpers cooks servers dishwashers bartender bartenders stewards "
    "wardens scorers linesmen acolytes lectors babysitter babysitters chaperone chaperones typist proxies decorator "
    "decorators designer printer delegates "
    "accessibility ada tech arms caterer ah-counter set-up membership webmaster sound pianist organist accompanist "
    "choir ministry nursery ambassador ambassadors partner partners supporting presenting platinum gold silver bronze "
    "patrocinan patrocina patrocinador patrocinadores commanditaires commanditaire timekeepers treasurer items agenda "
    "50/50 raffle greeters taps bugler bugle wreath applicant applicants petitioner petitioners appellant "
    "commissioners councilmembers councilors councillors aldermen selectmen selectboard supervisors alternates"
)
"""Labels whose names belong to nobody who is announced."""

HE_OR_SHE = words("he she they he'll she'll they'll")
"""With these a sentence goes on about somebody whom the one before named."""
COMES = words(
    "joins will comes returns visits speaks tells shares shows explains talks discusses presents leads reads brings "
    "teaches"
)
"""Behind somebody called by their work, these say that they come: "The Elm Zoo veterinarian will explain"."""
NOBODYS = words(
    "attendees attending committee board staff sponsors sponsor minutes present absent vendors contact contacts "
    "registered"
)
"""Headings whose lists are of nobody who is announced."""
SPEAKERS_AND_TALKS = words("speaker speakers presenter presenters keynote keynotes talks presentations")
"""Headings that tell of those below that they speak, wherever they stand."""

STOPS = (
    DETERMINERS | PREPOSITIONS | PRONOUNS | LINKING | AUXILIARIES | ANNOUNCE | HONOUR | MODERATES | THROUGH | BRINGS_TOGETHER
    | words(
        "afterward afterwards later then meanwhile hear hears featured today tonight tomorrow please come don miss "
        "don't back thrilled excited honored delighted pleased proud "
        "lunch luncheon breakfast dinner coffee afternoon noon yes let's us we'll we're you'll it's that's there's "
        "here's keep keeps speak speaks speaking discuss discusses share shares talk talks lead leads give gives tell "
        "tells explain "
        "explains walk walks offer offers "
        "address addresses cover covers explore explores teach teaches deliver delivers take takes show shows make "
        "makes help helps open opens keynote speaker speakers moderator moderators panelist panelists presenter "
        "presenters instructor instructors emcee facilitator guest guests honoree honorees host hosts hostess"
        " keynoter keynoters panel panellist panellists interviewer respondent contact call email rsvp questions info "
        "call sponsor sponsors thanks thank late formerly previously"
        " congratulations remarks topic following brings recently own miss vs versus"
    )
) - words("one two three four five six lead host")  # fmt: skip
"""Words that no job title goes on over."""
