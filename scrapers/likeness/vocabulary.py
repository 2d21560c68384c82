"""Lists of words: which name nothing in particular, which are said of much, and which exclude each other."""

from __future__ import annotations

from scrapers.likeness.spellings import NTH_DAYS
from scrapers.reading.words import words

_MONTHS = (
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sep sept oct nov dec"
)
_DAYS = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"

SMALL = words("a an and at by for from in of on or the to with de du des la le les et au aux del el los las y")

# Words of event titles that any organiser uses for any event.
GENERIC = words(
    f"""
    a an and how what why who at by for from in of off on or our the to with your you we us this that is are be its it all into up out
    no not new more near via vs am pm noon est edt cst cdt mst mdt pst pdt et ct mt pt rsvp tba tbd
    {_MONTHS} {_DAYS} day days week weekly biweekly month monthly quarter quarterly year yearly annual annually daily
    spring summer fall autumn winter holiday seasonal today tonight morning afternoon evening night
    event events meeting meetings meet meetup gathering session sessions program programme series edition special
    regular monthly general membership member members chapter visitor visitors guest guests public free open please join register
    registration now save date upcoming featuring featured presents presented present presenting hosted host hosts
    hosting sponsor sponsored sponsors sponsoring co joint multi together celebrate celebrating celebration welcome
    chamber chambers commerce council association club society organization group community local area regional
    greater business businesses after before hours hour five mixer mixers networking network social socials happy
    schmooze connect connection connections connecting breakfast coffee lunch luncheon lunches dinner banquet supper
    brunch reception party ribbon cutting cuttings grand opening openings reopening groundbreaking
    webinar webinars virtual zoom online person hybrid live
    cancelled canceled postponed rescheduled updated reminder sold board director directors trustee trustees
    congratulations congrats ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv
    understanding understand explained explain demystified demystifying
    featuring feat with class classes tri inter out age ages yr yrs old small
    """
)  # fmt: skip

# Words that say which of an organiser's usual things it is, though many organisers have them.
USUAL = words(
    f"""
    leads lead referral ambassador ambassadors committee board directors trustees professionals professional young
    women woman men executive executives leadership nonprofit orientation workshop training seminar roundtable
    forum gala awards award golf outing tournament expo fair showcase tour summit conference symposium
    speaker speakers panel discussion legislative government affairs economic development
    rotary kiwanis lions toastmasters bni sertoma optimist exchange jaycees weekly
    storytime story time toddler baby preschool family kids teen teens adult adults book books craft crafts
    yoga bingo trivia game games movie film music concert market festival run walk show
    blood drive food pantry cleanup volunteer volunteers service fundraiser auction
    learn learning wake eggs issues toast wine beer taste pancake spaghetti fish fry chili town city county village
    easter egg hunt halloween trunk treat christmas tree lighting santa parade fireworks memorial labor veterans
    thanksgiving shred shredding touch truck park night paint sip vendor farmers open mic car cruise resume job jobs help search basic basics
    career hiring classic scramble invitational roundup update updates state address outlook forum legislators office closed closing
    commission commissioner commissioners finance advisory budget audit planning zoning hearing health review presentation talk conversation
    art arts dance band comedy race ride camp exhibition exhibit hike walking garden weekend downtown candidate candidates debate mayor mayors
    media marketing forecast circle lego knitting tasting prayer safety education technology work day-trip stroll swap sale rummage
    {" ".join(NTH_DAYS)}
    leader leaders emerging future information info
    crab feed corn roast pig oyster shrimp lobster boil bake rib pie cream pizza turkey ham bean soup steak bacon dine burger taco brew cider
    cinco mayo patrick juneteenth oktober mlk mardi gras valentine mother father earth independence president fiesta new hispanic heritage history
    booth bootcamp masterclass clinic screening checkup play performance recital drawing raffle contest club clubs luau picnic cookout potluck barbecue retreat
    recovery support grief caregiver caregivers blooddrive author signing reading writing poetry chess crochet quilting zumba tai chi fitness
    """
)  # fmt: skip

VENUE_GENERIC = words(
    """
    the at of and in on a an to by room rooms hall center centre hotel building bldg suite ste floor fl conference
    ballroom main street st ave avenue road rd drive dr blvd community city county public office offices space
    lobby auditorium meeting event events venue location restaurant downtown campus inc llc co company usa
    country cc gc golf course
    library branch church school park club house inn resort bar grill cafe pub brewery brewing bank cu chamber commerce
    banquet convention expo pavilion arena stadium complex facility headquarters hq theater playhouse museum gallery university college
    department station hospital medical health clinic arts coworking area district regional memorial municipal village township campus wing annex lounge
    """
)  # fmt: skip

# Words that exclude each other: each line is one scale, its places parted by "/"; a word may stand in two places.
# Words of houses that say nothing in a title.
HOUSE_WORDS = words(
    "county city town village township district central metro state national hall center building room hotel lobby "
    "ballroom auditorium suite floor campus location venue library downtown plaza"
)

_LANGUAGES = (
    "english / spanish espanol / french francais / german deutsch / arabic / chinese mandarin cantonese / "
    "vietnamese / somali / portuguese / ukrainian / russian"
)
LANGUAGES = words(_LANGUAGES.replace("/", ""))

OPPOSED = tuple(
    tuple(words(place) for place in scale.split("/"))
    for scale in (
        "north northern / south southern / east eastern / west western / northeast / northwest / southeast / southwest",
        "basic beginner / intermediate / advanced",
        "men man mens boy / women woman womens girl",
        (
            "baby lapsit infant / toddler / preschool preschooler / kindergarten / kid child children youth "
            "kindergarten "
            "/ tween / teen youth / adult / senior elder"
        ),
        "upper / lower", "morning am sunrise / afternoon pm matinee / evening night pm twilight", "early / late",
        "red / blue / green / yellow / orange / purple / white / black / gold / silver",
        "spring / summer / fall autumn / winter", "member membership / volunteer / ambassador / vendor exhibitor",
        "virtual zoom online / person in-person", "republican / democratic / libertarian",
        _LANGUAGES,
        "monday / tuesday / wednesday / thursday / friday / saturday / sunday",
    )
)  # fmt: skip

# What names a part of an event, or what goes before or after it, for its own guests.
# Clubs and services that meet in many towns: a title that names one of them names its organiser.
CLUBS = words(
    "rotary kiwanis lion lions optimist optimists toastmasters toastmaster bni letip sertoma soroptimist zonta "
    "jaycees jaycee exchange legion vfw elks elk moose"
    " shrm score sbdc aarp pmi realtor realtors firefighter firefighters knights knight scouts scout 4h ffa shriners "
    "masons bpw altrusa quota civitan ruritan"
)

# those of them that meet by themselves, and own no hall
MEETING_CLUBS = words(
    "rotary kiwanis lion optimist toastmaster bni letip sertoma soroptimist zonta jaycee altrusa civitan ruritan quota"
)

# what bodies that hold things are
HEADS = words(
    "chamber rotary lion kiwanis society league guild legion vfw elk foundation auxiliary booster club association "
    "symphony orchestra choir church parish pto pta"
    " humane habitat ymca shrm partnership alliance museum player boosters commission"
)

# Words that only say of what form an event is; of two events of one kind they tell nothing.
FORMS = words(
    "classic tournament outing scramble invitational golf award gala banquet expo fair showcase workshop training "
    "seminar course tour ceremony service"
    " festival show lighting drive conference summit symposium forum update address roundtable panel discussion "
    "luncheon tasting session talk presentation"
    " feed supper hour day night celebration kickoff party race run walk trot house shift volunteer volunteering needed"
)
LESSONS = words("learn learning series speaker workshop training seminar course session webinar")

# what is taught on many subjects and levels, one class beside the other
COURSES = words("osha msha hazwoper servsafe quickbook excel photoshop wordpress autocad canva mailchimp")

PARTS = words(
    "reception kickoff audition auditions keynote track breakout afterparty vip registration rehearsal setup teardown "
    "preconference preview debrief replay soundcheck"
)
