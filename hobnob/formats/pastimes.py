"""What people do for fun, for their children or for their soul: the look-alikes of a room of executives.

"Roundtable Pizza", "Chess Club Board Meeting" and "Mixer Masterclass" borrow the words of meetings.
What gives them away is who organises, whom it is for and what is done, so the words of all three
are weighed: a word in the title counts most, then the organiser's name, then the text. Words of
working life weigh against them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from hobnob import patterns as re
from hobnob.records import Format


class Pastime(NamedTuple):
    """``weight`` above 1 is a doubt, above 3 a certainty; ``form`` what it is then; ``why`` in a person's words."""

    weight: float
    form: Format
    why: str


class _Idea(NamedTuple):
    why: str
    form: Format
    name: re.Pattern[str]
    body: re.Pattern[str]
    organizer: re.Pattern[str] | None = None


def _words(text: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(text.split())})\b".replace("_?", r"[\s-]*").replace("_", r"[\s-]+"), re.I)


_IDEAS = (
    _Idea(
        "for children or families", Format.OTHER,
        _words(
            r"kids?(?:')? kids'? child(?:ren)?(?:'s)?(?!_(?:care|advocacy|services|hospital|abuse|welfare"
            r"|museum_board)) toddlers?'? pre-?school(?:ers?)? tweens? teens? babies babies' lapsit "
            r"story_?times? family_\w+_(?:night|day) family_(?:fun|night|day|mini|friendly|game|movie|swim|scavenger"
            r"|concert) families mommy moms?_(?:night|group|and) playdate play_?group puppets? princess(?:es)? "
            r"girls?_(?:scouts?|power|night|lunch|tea) cub_scouts? boy_scouts? summer_camp day_camp camp(?:ers?)? pta "
            r"pto recess field_trip homeschool(?:ers?)? "
            r"ages_\d+ grades_(?:k|\d) santa easter_bunny grinch mad_science slime lemonade_day daddy[\s-]+daughter "
            r"mother[\s-]+son father[\s-]+daughter prom homecoming mock_trial spelling_bee science_fair "
            r"speech_contest oratorical admitted_students? prospective_students? freshm[ae]n sophomores? "
            r"high_schoolers? (?:troop|pack|den)_\d+ campus_tour kindergart\w+  comics? toy_(?:expo|show"
            r"|fair) zombie_(?:night|walk|run|crawl"
            r"|prom) costume_(?:contest|party|parade) ice_breaker_mixer"
        ),
        _words(
            r"(?:for|with|by)_(?:the_)?(?:kids|children|toddlers|teens|tweens|girls|boys|little_ones) kids_(?:love"
            r"|will|can|eat|crafts?|under|zone) children_(?:will|read|make|learn|play|can|aged?|under|take|ages) "
            r"each_child (?:for_)?ages_\d+_(?:to|through|and)_\d+ ages_\d+[\s-]+\d+ ages_\d+_and_under grades_(?:k"
            r"|\d+) (?:in_)?grades_\d under_(?:12|1\d|[4-9]) grown[\s-]?ups? your_(?:family|little_ones?"
            r"|child(?:ren)?|kids?) high_school_(?:teams?|students?|library|band|seniors) students_have middle_school "
            r"bring_(?:the_)?(?:kids|family|children|whole_family) high_schoolers? middle_schoolers? cosplay "
            r"fun_for_(?:all_ages|the_whole_family|everyone) families_(?:welcome|invited|are"
            r"|and) whole_family parents_(?:and|or|must|welcome) picture_books? face_painting bounce_houses? "
            r"petting_zoo crafts_for"
        ),
        _words(
            r"pt[ao] (?:cub_|boy_|girl_)?scouts? montessori day_?care troop_\d+ (?:elementary|middle|primary"
            r"|nursery|high)_school pre-?school playhouse children's_(?:library|theat(?:er|re)|museum) (?:girls?"
            r"|boys?)'?_club little_league student_(?:union|activities|life|government) youth_(?:baseball|soccer"
            r"|hockey|football|league|sports?) camps? kids"),
    ),
    _Idea(
        "for the old", Format.OTHER,
        _words(
            r"seniors?'?_(?:lunch(?:eon)?|social|coffee|breakfast|dance|meals?|brunch|picnic|day|bingo"
            r"|center_\w+) senior_citizens?'? (?:council|commission)_on_aging coa congregate_(?:meals?|lunch"
            r"|dining) meal_site retired_(?:fellows|men|guys|gents|ladies|folks"
            r"|teachers)'? golden_age(?:rs)? old-?timers'?"),
        _words(
            r"(?:60|55|50|65)_(?:and|&)_(?:over|older|better"
            r"|up) suggested_donation older_adults menu: meals_on_wheels"),
        _words(
            r"senior_(?:citizens'?_)?cent(?:er|re) (?:council"
            r"|commission)_on_aging coa senior_citizens'? agency_on_aging golden_age_club"),
    ),
    _Idea(
        "a tale by the fire", Format.FESTIVAL,
        _words(r"ghost_(?:stories|tales) ghosts_of campfires? legends_(?:&|and)_lore folk_?tales story_?telling"),
        _words(r"camp_?fires? marshmallows? s'?mores spooky tall_tales ghosts? cocoa haunted story_?tellers? ranger"),
        _words(
            r"historic_(?:site|village|park) state_park national_(?:park|monument"
            r"|battlefield) historical_park nature_preserve"),
    ),
    _Idea(
        "a game or a quiz", Format.OTHER,
        _words(
            r"board_?-?games? game_(?:night|day|nite) games? chess blitz checkers scrabble backgammon cribbage euchre "
            r"pinochle canasta tiles? bridge_(?:club|night|lessons?) (?:social|duplicate|party"
            r"|contract)_bridge mah_?jongg? dominoes bunco bingo poker blackjack trivia quiz_night pub_quiz "
            r"tournaments? monopoly catan escape_rooms? scavenger puzzles? jigsaw lego(?:s)? dungeons cosplay esports? "
            r"gaming_(?:night|club|tournament) video_games? pinball model_(?:trains?"
            r"|railroads?) arcade charades murder_mystery (?:open"
            r"|poker|chess|cribbage|euchre|bridge|bunco)_night pok[eé]mon magic:_the fantasy_(?:football|league)"
        ),
        _words(
            r"settlers ticket_to_ride (?:casual|card|board|party|video"
            r"|lawn)_games? opponents? checkmate rounds_of_(?:trivia"
            r"|bingo) riddles? rapid_and_blitz on_\d+_boards escape_room dice puzzles?"),
        _words(r"chess bridge_club meeple (?:board_)?games? gaming escape_rooms? mah_?jongg? arcade"),
    ),
    _Idea(
        "a class in a craft or the kitchen", Format.WORKSHOP,
        _words(
            r"crafts? craft_(?:class|night|hour|session) crafting wreaths?(?!_(?:across|laying"
            r"|on)) paint(?:ing)?(?!_(?:the|houses?|day|a_(?:house|school|shelter))) paint_(?:&|and|n)_(?:sip"
            r"|pour) sip_(?:&|and|n)_paint canvas pottery ceramics watercolou?r sketch(?:ing)? drawing_(?:class"
            r"|club) calligraphy knit(?:ting|ters)? needles bobbins stitch(?:ers|ing)? fib(?:er"
            r"|re)_arts crochet(?:ing)? quilt(?:ing"
            r"|ers)? sewing needle(?:work|point) embroidery jewelry candle[\s-]?making soap[\s-]?making macram[eé] "
            r"origami scrapbook(?:ing)? woodcarving stained_glass mosaics? terrarium floral bouquet flower_arranging "
            r"chimes (?:charcuterie|cheese|vision|cutting|graz(?:e|ing)|dessert|mood|cookie|butter)_boards? (?:cooking"
            r"|baking|cocktail|mixology|sushi|bread|bento|cake|cookie|pasta|tamale|pizza|candy|canning"
            r"|brewing)[\s-]?(?:making|decorating)?_(?:class(?:es)?|lessons?|workshop|demo|box|night|master_?class) "
            r"cookie_(?:decorating|swap|exchange) gingerbread mixology muddler (?:stand|hand"
            r"|kitchenaid)_mixers? sourdough recipes? "
            r"solder\w* gardening beekeeping birding bird_walk photography_(?:class|club"
            r"|walk) genealogy memoir creative_writing poetry writers?'? ukulele guitar piano_lessons? (?:surf|swim"
            r"|ski|golf|tennis|skating|riding|dance|art|music)_(?:lessons?|school|camp|clinic) course_lesson"
        ),
        _words(
            r"all_(?:supplies|materials)_(?:included|provided|supplied) supplies_(?:included|provided) take_home_(?:a"
            r"|your) (?:to|and)_take_home make_(?:your_own|and_take"
            r"|a_wreath) ribbon_of_your_choice charcuterie learn_(?:to|how_to)_(?:paint|knit|cook|bake|draw|sew"
            r"|make_(?:a|your)) (?:local|guest|teaching)_artist artist_instruction masterpiece wine_cork brioche "
            r"meringue muddl\w+ behind_the_bar three_drinks easels? brush(?:es)? yarn glaze clubs_provided short_game "
            r"kiln (?:slice"
            r"|roll|knead)_(?:and|the|your)"
        ),
        _words(
            r"crafts? pottery (?:art|cooking|culinary|surf|dance|music)_(?:studio|school"
            r"|academy) studio kitchen(?:_collective)? quilters? knitters? (?:brush|easel"
            r"|canvas)_\S+ garden_club culinary still bakery yarn needles bobbins stitchers fib(?:er"
            r"|re)_arts ceramics gardeners? photography_club"),
    ),
    _Idea(
        "a show to watch", Format.FESTIVAL,
        _words(
            r"concerts? orchestra symphony philharmonic ensemble quartet quintet trio choir chorus chorale singers "
            r"singalong sing-?along recital rehearsal auditions? opera operetta ballet musicale? jazz blues bluegrass "
            r"gospel reggae motown hip[\s-]?hop (?:brass|marching|concert|jazz|steel|swing|big|cover|community|pipe"
            r"|wedding)_bands? karaoke listening_party open_mic live_(?:music"
            r"|band) unplugged acoustic tribute_(?:band|to) dj comedian comedy stand-?up improv burlesque "
            r"drag_(?:show|bingo|brunch|queen) magic_show magician solo_show one-?(?:man"
            r"|woman)_show melodrama farce (?:an?|the)_(?:comedy|drama|musical|farce|tragedy|revue|whodunit"
            r"|one-act) theat(?:er|re) musical puppet cabaret "
            r"film(?:s)? movies? screening cinema documentary double_feature wrestling rodeo monster_truck "
            r"demolition_derby circus fireworks laser_show planetarium exhibit(?:ion|s)? gallery art_(?:walk|opening"
            r"|hop|show) fashion_show (?:salsa|ballroom|bachata|swing|tango|contra|latin|line_dance"
            r"|square_dance)_(?:socials?|nights?|part(?:y|ies)) storytelling(?!_(?:for|workshop"
            r"|with)) storytellers?_(?:night|concert|guild) poetry_(?:reading|slam) book_(?:talk|signing|launch"
            r"|reading|club) authors? novels? novelist (?:folk|roots|live|chamber|house|acoustic|summer"
            r"|hill_folk)_music_(?:series|night|festival)? folk_music author_(?:talk|visit|event|chat|conversation"
            r"|signing|reading|panel)s? (?:chamber|community)_(?:music|orchestra|ensemble|choir|chorus|singers?"
            r"|players|opera|symphony|winds|jazz|recital|concert|chorale|brass|strings|quartet|trio"
            r"|pops) dinner_theat(?:er|re) murder_mystery_dinner dance_(?:party|recital|performance"
            r"|lessons?) (?:square|line|swing|barn"
            r"|ballroom|salsa|contra|street|dinner)_danc(?:e|ing) dance"
        ),
        _words(
            r"(?:sings?|plays?|performs?|performing)_(?:motown|soul|songs?|music|spanish|the_blues|hits|classic"
            r"|works) performed_by concert recital regimental_pipes pipes_and_drums orchestra chorus sing-?along "
            r"on_stage (?:two|three)_stages soloists? string_quartet encore curtain doors_at_\d+ the_(?:conductor"
            r"|soprano|tenor|cellist|pianist) (?:gospel|vocal|brass|wind)_(?:ensemble|quartet)s? (?:swing|cover"
            r"|tribute|rock|jazz|brass)_band choir main_event comedian box_office one-acts? set_list "
            r"admission_to_the_show (?:musicians|artists)_(?:in|after) (?:bestselling|award-winning|debut)_(?:author"
            r"|novel|novelist) author_of a_novel thriller new_(?:novel|memoir|album) book_signing"
        ),
        _words(
            r"orchestra symphony choir chorus chorale singers players_(?:guild"
            r"|theat(?:er|re)) players$ chamber_players chamber_music theat(?:er"
            r"|re)(?!_district) playhouse stage_(?:company|works?) opera ballet band(?:_boosters)? jazz blues "
            r"film_society cinema wrestling promotions galler(?:y|ies) music_(?:society|hall"
            r"|club) bookstore books_(?:and|&) comedy improv circus museum_of_art art_museum"
        ),
    ),
    _Idea(
        "exercise or an outing", Format.SPORT,
        _words(
            r"yoga zumba pilates tai_chi aerobics meditation mindfulness boot_?camp_(?:workout|fitness) barre hik(?:e"
            r"|es|ing|ers?) trail_(?:run|hike|walk|ride) summit_(?:hike|trail|climb|trek|push"
            r"|fever) trek snowshoe(?:ing)? kayak(?:ing)? canoe paddle_?board(?:ing)? surf(?:ing)? rafting "
            r"(?:skate|snow|wake|surf|dart)_?board(?:ing|s)? climbing bouldering ski(?:ing)?_(?:day|trip|lesson"
            r"|club) skating skate_night swim(?:ming)? scuba triathlon marathon mini_?golf putt-?putt archery boxing "
            r"karate judo martial_arts climb gymnastics open_gym cheer(?:leading)? "
            r"(?:nature|bird|ghost|history|garden|flashlight|walking|brewery|pub|bus)_(?:walk|tour"
            r"|crawl) bird_?watching star_?gazing camping fishing_(?:clinic|day) foraging (?:yoga|fitness"
            r"|surf)_retreats?"
        ),
        _words(
            r"(?:bring|pack)_(?:water|a_mat|a_lunch|snacks) guided_hike (?:one|two|three|five"
            r"|\d+)(?:_or_\w+)?_miles_(?:along|through|around) moderate_(?:hike|trail|pace) \w+[\s-]miles?_(?:hike"
            r"|guided|there|loop) trailhead sunscreen yoga_mats? all_levels (?:skis|boards?|paddles|helmets?"
            r"|rackets?|bikes?)_(?:provided|available|for_rent) fire_tower short_course"),
        _words(
            r"yoga pilates fitness gym hikers? hiking trail_club tri_club runners? running_club surf cycl(?:ists?"
            r"|ing)_club ski_(?:club|resort) paddlers? archers? bowmen wrestlers? dojo karate judo martial_arts "
            r"gymnastics climbing rock_gym rowing_club recreation(?!_committee) aquatics ymca swim audubon"),
    ),
    _Idea(
        "worship or help for oneself", Format.OTHER,
        _words(
            r"worship mass vespers liturgy bible_study (?:prayer|healing|communion)_(?:service|circle|group|night"
            r"|meeting) revival torah shabbat selichot purim kiddush sermon church_service sunday_service "
            r"vacation_bible aa al-?anon 12[\s-]step recovery_meeting support_(?:groups?"
            r"|circles?) grief caregivers? dementia memory_caf[eé] "
            r"blood_(?:drive|pressure) flu_(?:shots?|clinic) vaccin\w+ (?:health|vision|hearing"
            r"|cancer)_screenings? sage_burning reiki tarot psychic s[eé]ance wedding(?:s)? bridal baby_shower "
            r"(?:wellness|silent|spiritual|prayer|marriage|couples\'?)_retreats? funeral memorial_service "
            r"celebration_of_life visitation rehearsal_dinner quincea\w+ (?:class|family"
            r"|school)_reunion birthday (?:chair|free|staff)_massages? massage staff_wellness singles speed_dating "
            r"dating couples'? sweethearts? tax_(?:aide|help)_(?:aarp|site) citizenship_class esl"
        ),
        _words(
            r"(?:bride|groom)s?_(?:get|and|to|will) gowns? (?:pastor|rabbi|father)_\w+_will_lead couples_(?:and"
            r"|welcome|night) our_(?:church|congregation|parish) scripture hymns? (?:therapist"
            r"|counsel+or)[\s-](?:led|leads)"),
        _words(
            r"(?:baptist|methodist|lutheran|presbyterian|catholic|episcopal|united|community"
            r"|bible)_church church synagogue temple_(?:beth|israel"
            r"|emanuel) mosque parish congregation(?:al)? bridal weddings?"),
    ),
    _Idea(
        "an offer of a shop or restaurant", Format.OTHER,
        _words(
            r"(?:roundtable|round_table)_pizza pizza_(?:night|party) dine_(?:to|&|and|out|in)_(?:donate|out|give"
            r"|help) dine-?out spirit_night \d+%_off (?:summer|blowout|clearance|holiday|anniversary|sidewalk|garage"
            r"|yard|rummage|plant|bake|book|tent|estate|moving|tree|tool|record)_sale sales?_event (?:daily|menu|food"
            r"|drink|lunch|dinner)_(?:specials?|deals) happy_hour_(?:specials?|menu|week|painting) "
            r"(?:chocolate|cheese|tea|coffee|roast|olive_oil|honey|chili|salsa)_tastings? tasting_(?:menus?|flights?"
            r"|rooms?(?!_at)) (?:pig|hog|lamb|oyster|corn|coffee|chili"
            r"|chile)_roasts? giveaways? ladies'?_night barber salon_(?:&"
            r"|and)_spa hair blowout makeover botox facials? (?:wine|beer|tequila|sake)_(?:flight|club"
            r"|dinner)s? brunch_buffet parade_of_homes home_tours? broker_open listing_(?:tour"
            r"|preview) weekend_brunch (?:restaurant|burger|taco|pizza|happy_hour|beer|cocktail|wine"
            r"|dessert)_week (?:dinner|pub|bar|taco|brewery)_crawl food_deals bottomless (?:taco|wing|burger"
            r"|trivia)_(?:tuesday|night|wednesday) cafe_menu pop-?up_(?:shop"
            r"|market) trunk_show paint_sale vehicle_auction police_auction"
        ),
        _words(
            r"(?:\d+|ten|fifteen|twenty|thirty)_(?:%|percent)_(?:off|back|of_(?:sales|proceeds"
            r"|your)) gives_\d+%_back gives_(?:back_)?\d+ \d+%_back mention_(?:this|the)_(?:ad|flyer|band"
            r"|\w+_boosters) drink_specials? (?:book|booking)s?_(?:now|your_appointment"
            r"|at) our_(?:new_)?menu while_supplies_last happy_hour_(?:specials?|prices?"
            r"|menu) no_cover price_fixe prix_fixe gift_cards?"),
        _words(
            r"pizza barbers? barbershop chocolates? chocolatier creamery salon spa_(?:and"
            r"|&)? brewery distillery brewing_(?:co|company)\.? tavern pub saloon cafe caf[eé] grill(?:e)? "
            r"restaurant bistro pizzeria boutique winery vineyards? cinemas? casino collectibles comics"),
    ),
    _Idea(
        "animals and nature", Format.OTHER,
        _words(
            r"animal_(?:week|day|fair|show|encounter) kind_to_animals (?<!hot\s)dogs? puppy puppies kittens? "
            r"(?:pet|dog|cat|puppy)_(?:adoption|parade|costume|mixer|photos?) adoptions?_(?:day|event|hour|fair"
            r"|weekend) bark_in blessing_of_the_animals (?:pet|dog|cat|puppy|kitten)_meet butterfl(?:y"
            r"|ies) monarch caterpillars? owls? reptiles? dinosaurs? horse_(?:show"
            r"|back) petting_zoo zoo aquarium therapy_dogs? snakes? (?:big_cat|animal|reptile|farm"
            r"|wildlife)_(?:encounter|show|day|tour)s? alpacas? llamas? penguins? otters? sloths? sharks? "
            r"giraffes? goats? ponies pony"),
        _words(
            r"costumed_dogs? leashed well-behaved_dogs? (?:adoptable"
            r"|furry)_\w+ all_adoptable milkweed therapy_dog up_close_(?:and_personal_)?with lion_cub tiger_cub "
            r"cubs"),
        _words(
            r"humane_society (?:animal|wildlife|bird)_(?:sanctuary|refuge"
            r"|rescue) zoo aquarium kennel nature_center audubon spca animal_shelter"),
    ),
    _Idea(
        "a visit to a museum", Format.OTHER,
        _words(
            r"museums? antiques?_appraisals? appraisal_(?:day|fair|event|night|clinic) (?:night|evening"
            r"|after_(?:hours|dark))_at_the_museum after_dark planetarium ghost_(?:tour|walk"
            r"|hunt) haunted historic(?:al)?_(?:walk|reenactment) archaeology re-?enact\w+ open_studios"),
        _words(
            r"explore_the_(?:museum|galleries|exhibits?|whaling) (?:curator|docent)(?:-led"
            r"|s?_(?:will|leads?|talks?))? in_the_dark new_exhibit \w+_exhibition"),
        _words(
            r"museum historical_society planetarium science_cent(?:er|re) botanical(?:_gardens?)? librar(?:y"
            r"|ies) arboretum"),
    ),
)  # fmt: skip

_WORKING_NAME = _words(
    r"business(?:es)?(?!_(?:class|suit)) b2b lawyers? attorneys? judges' bar_association startups? start-ups? cto "
    r"product_people workforce trustees ceos? cfos? cios? ctos? coos? chros? executives? board_of_(?:directors"
    r"|trustees|governors) board_(?:meetings?|retreat|training"
    r"|orientation) directors? owners? founders? entrepreneurs? investors? employers? industry industrial "
    r"manufactur\w+ professionals? networking network networkers chamber_of_commerce chamber chambers non-?profits? "
    r"rotary kiwanis economic workforce legislat\w+ commerce trade members? members'? membership annual_meeting ribbon "
    r"policy committee commissioners? mayor(?:'s)? senators? congress\w+ governor(?:'s)? candidates? "
    r"shrm leadership leaders? career(?:s)? hiring real_estate bankers? developers? startups? start-ups? gala keynote "
    r"conference summit sponsor(?:s|ship)? luncheon union managers? supervisors? officers? cabinet general_counsel "
    r"attorneys? lawyers? accountants? realtors? fundrais\w+ auction ambassadors?"
)  # fmt: skip
_WORKING_BODY = _words(
    r"business_(?:owners?|leaders?|cards?|community|professionals?|people) ceos? cfos? chief_(?:executives?|financial"
    r"|operating)\w* executives? executive_directors? presidents? vice_presidents? networking network_with "
    r"industry(?:_leaders?)? colleagues peers employers? entrepreneurs? decision-?makers members_and_guests "
    r"guest_speaker keynote chamber_(?:members?|staff|board) our_(?:members|sponsors"
    r"|investors) prospective_members non-?members? bankers? managers? directors elected_officials mayor trustees "
    r"commissioners? sponsors? proceeds_(?:benefit|support) agenda quorum networking_opportunit\w+"
)  # fmt: skip
_WORKING_BODIES = _words(
    r"chamber_of_commerce chamber_(?:&|and)_\S+ chambers? business_(?:council|alliance|association|network|league"
    r"|group|bureau|roundtable|journal|times|weekly) economic_(?:development|club|council|alliance"
    r"|partnership) board_of_trade rotary(?:_club)? kiwanis lions(?:_club)? optimists? jaycees shrm united_way "
    r"association_of_\w+ institute_of_\w+ society_of_\w+ society_for_\w+ executives? professionals? bar_association "
    r"realtors partnership non-?profits? foundation junior_league development_(?:council|corporation"
    r"|authority) industries manufacturers'? contractors'? bankers'? cpas? engineers? technology_(?:council"
    r"|association|alliance) leadership volunteer_center"
)  # fmt: skip
_ARTS_CHAMBER = re.compile(
    r"\bchamber (?:music|orchestra|ensemble|choir|chorus|singers?|players|opera|symphony|chorale|brass|strings)", re.I
)
_TITLE, _FURTHER, _BODY, _MOST_BODY, _WHO = 3.0, 1.0, 1.2, 2.4, 2.0


@lru_cache(maxsize=20_000)
def of(title: str, text: str = "", organizer: str = "") -> Pastime | None:
    """What speaks for a pastime, less what speaks for work; None where nothing does."""
    best: Pastime | None = None
    opening = text[:700]
    for idea in _IDEAS:
        names = {match.lower() for match in idea.name.findall(title)}
        body = {match.lower() for match in idea.body.findall(opening)}
        weight = (_TITLE + _FURTHER * (len(names) - 1) if names else 0.0) + min(_BODY * len(body), _MOST_BODY)
        if idea.organizer and organizer and idea.organizer.search(organizer):
            weight += _WHO
        if weight and (best is None or weight > best.weight):
            best = Pastime(weight, idea.form, idea.why)
    if best is None:
        return None
    left = round(best.weight - work(title, opening, organizer), 1)
    return best._replace(weight=left) if left > 0 else None


@lru_cache(maxsize=5_000)
def of_body(name: str) -> Format | None:
    """What a chess club, a ballet or a brewery holds that says nothing else."""
    if not hobby_body(name):
        return None
    return next((idea.form for idea in _IDEAS if idea.organizer is not None and idea.organizer.search(name)), None)


def working_body(name: str) -> bool:
    """Whether a name is that of a chamber, a service club, a professional body or a nonprofit."""
    return bool(name) and _WORKING_BODIES.search(_ARTS_CHAMBER.sub(" ", name)) is not None


@lru_cache(maxsize=5_000)
def hobby_body(name: str) -> bool:
    """Whether a name is that of a chess club, a playhouse, a church, a brewery: whoever works there is not meant."""
    return (
        bool(name)
        and not working_body(name)
        and any(idea.organizer is not None and idea.organizer.search(name) for idea in _IDEAS)
    )


@lru_cache(maxsize=5_000)
def work(title: str, opening: str, organizer: str) -> float:
    """What speaks for a meeting of people who work."""
    title = _ARTS_CHAMBER.sub(" ", title)
    weight = min(1.5 * len({match.lower() for match in _WORKING_NAME.findall(title)}), 3.0)
    weight += min(0.7 * len({match.lower() for match in _WORKING_BODY.findall(opening)}), 2.1)
    if working_body(organizer):
        weight += 1.5
    return weight


__all__ = ["Pastime", "of", "work"]
