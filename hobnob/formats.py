"""What happens in the room, from the words of a title: the table of formats and its look-alikes.

It stands on the ground floor because reading fills ``Event.format`` with it, and scoring asks it for
events that were stored without one. The order is the rule: the first line that matches wins.
"""

from __future__ import annotations

import re
from functools import lru_cache

from hobnob.records import Format

_STATES = (
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|"
    "indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|"
    "montana|nebraska|nevada|new|north|ohio|oklahoma|oregon|pennsylvania|rhode|south|tennessee|texas|utah|vermont|"
    "virginia|washington|west|wisconsin|wyoming|emergency|mind|the art|grace|play|shock|being"
)
_SHOWPLACE = r"(?:museum|zoo|aquarium|planetarium|galler(?:y|ies)|library|science cent(?:er|re)|conservatory|botanical|gardens?|observatory)"
_HOLIDAYS = (
    r"(?:new year'?s(?: eve| day)?|martin luther king(?:,? jr\.?)?(?: day)?|mlk(?: jr\.?)? day|presidents?'?s?'? day|good friday|"
    r"easter(?: sunday| monday)?|memorial day|juneteenth|independence day|(?:the )?(?:4th|fourth) of july|labou?r day|"
    r"columbus day|indigenous peoples'? day|veterans'? day|thanksgiving(?: day| break| holiday)?|day after thanksgiving|"
    r"christmas(?: eve| day| break)?|boxing day|canada day|victoria day|family day|mother'?s day|father'?s day|"
    r"halloween|st\.? patrick'?s day|valentine'?s day|flag day|earth day|election day|tax day|groundhog day|"
    r"(?:first day of )?(?:spring|summer|fall|autumn|winter)(?: begins| break)?|(?:rosh hashanah|yom kippur|hanukkah|passover|diwali|ramadan|eid)(?: begins| ends)?)"
)

_TABLE: tuple[tuple[Format | None, str], ...] = (
    # not an event
    (Format.NOT_AN_EVENT, r"\bclosed\b(?!\s*(?:session|meeting|event|door|to the (?:public|press)|group))|\bclosure\b|\bclosings?\b(?=\s*(?:for|early|at|-|–|$))(?<!loan closing)(?<!mortgage closing)"),
    (Format.NOT_AN_EVENT, r"^\W*(?:no (?:\w+ ){0,3}(?:meetings?|school|class(?:es)?|session|lunch|luncheon|breakfast|events?|mixer)\b|.*\bwill not meet\b|.*\bdoes not meet\b)"),
    (Format.NOT_AN_EVENT, r"\bdeadline\b|\bregistration (?:now )?(?:opens|closes|ends|begins|is open)\b|\b(?:applications?|nominations?|rsvps?|entries|submissions|proposals|payments?|dues|forms?|scholarships?) (?:are |is |for .{1,60} )?(?:due|close|open)\b|\blast day to\b|\bearly bird (?:pricing |registration |rate )?ends\b|\bnominations? (?:now )?open\b|\bcall for (?:nominations|proposals|presenters|speakers|entries|artists|vendors)\b"),
    (Format.NOT_AN_EVENT, r"^\W*(?:tb[ad]|placeholder|hold(?: the)? date|test(?: event)?|untitled(?: event)?|private event|reserved|blocked?|hold)\W*$|\bplaceholder\b|\b(?:do not|don'?t) (?:use|book)\b"),
    (Format.NOT_AN_EVENT, r"\bsponsorship (?:opportunit|form|packages?|sales)|\braffle tickets?\b|\btickets? (?:go |now )?on sale\b|\bstaff (?:vacation|holiday|pto|only)\b|\bdaylight saving|\bearly (?:dismissal|release)\b|\boffice hours? (?:change|reduced)|\bongoing\W*$|^\W*happy new year\W*$|\bnewsletter (?:goes|sent|submission)"),
    (Format.NOT_AN_EVENT, rf"^\W*(?:happy )?{_HOLIDAYS}(?:\s*[-–—:(]*\s*(?:holiday|observed|\(?(?:federal|bank|public|legal|state) holiday\)?|office closed|no school))*\W*$|^\W*(?:federal |bank |public |legal |chamber |county |city )?holiday(?: observed)?\W*$"),
    # look-alikes, before the words they look like
    (Format.WEBINAR, r"\bwebinar|\bwebcast\b|\btele-?seminar\b"),
    (Format.OTHER, r"\bboard ?-?games?\b|\bboards? (?:&|and|n|'n'?|\+) (?:brews?|beers?|bites|booze|bourbon|ale|wine)|\bgame night\b|\b(?:open|poker|chess|cribbage|euchre|bridge|mah ?jong+|bunco|bingo)[- ]night\b|\b(?:skate|snow|paddle|surf|wake|dart)[- ]?board|\bboard (?:book|the|shorts)\b|\ball aboard\b"),
    (Format.WORKSHOP, r"\b(?:charcuterie|cheese|vision|cutting|graz(?:e|ing)|butter|dessert|sign|story|mood|smorgas|bulletin|dream)[- ]?boards?\b"),
    (Format.FESTIVAL, r"\bchamber (?:music|orchestra|ensemble|choir|chorus|singers?|players|opera|symphony|winds|jazz|recital|concert|chorale|brass|strings|quartet|trio|pops|fest(?:ival)?(?! of))"),
    (Format.OTHER, r"\b(?:echo|torture|hyperbaric|burial|secret|council) chamber\b(?! of)"),
    (Format.FESTIVAL, rf"(?<!business )\bafter[- ]?hours\b.*\b{_SHOWPLACE}\b(?<!chamber)|\b{_SHOWPLACE}\b(?:'s)?.{{0,20}}(?<!business )(?<!chamber )(?<!networking )\bafter[- ](?:hours|dark)\b|\bafter[- ]hours (?:trick|story|tour|film|movie|skate|swim|yoga|cosmic|lock-?in|for (?:kids|teens|families))"),
    (Format.OTHER, r"\bafter[- ]hours (?:clinic|care|pediatric|urgent|emergency|support|on-?call)"),
    (Format.WORKSHOP, r"\b(?:stand|kitchenaid|hand|cake|dough|baking|concrete|cement|paint|audio|sound|dj|drink)[- ]mixers?\b|\bmixers?\b.*\b(?:baking|cooking|dough|cake|kneading) |\b(?:baking|cooking|mixing|mixology|cocktail[- ]making) (?:class|lesson|workshop|demo)"),
    (Format.OTHER, r"\b(?:singles?|speed dating|dating|lgbtq\+? singles|parents?|mommy|moms|dog|puppy|youth|teen|middle school|tween|kids'?|freshman|student welcome) mixer\b|\bspeed dating\b"),
    (Format.SPORT, r"\bsummit\b.*\b(?:hike|hikes|hiking|trail|climb|ascent|trek|snowshoe|run|race|bike ride|ski|overlook)\b|\b(?:hike|hiking|climb|trek|snowshoe|trail run|ski)\b.*\bsummit\b|\bsummit (?:hike|trail|climb|trek|push|fever)"),
    (Format.OTHER, rf"\bstate of (?:{_STATES})\b(?!.*\b(?:address|luncheon|breakfast|business|economy|region|county|city)\b)"),
    (Format.OTHER, r"\bwedding|\bbridal shower|\bbaby shower|\bfuneral|\bmemorial service|\bcelebration of life|\bvisitation\b|\brehearsal dinner|\bbirthday\b|\bquincea|\bclass reunion|\bfamily reunion"),
    (Format.OTHER, r"\b(?:opening|artists?'?s?|closing|exhibit(?:ion)?|gallery|poetry|book) (?:reception|launch)\b(?!.*\b(?:chamber|conference|business)\b)|\breception\b.*\b(?:exhibit(?:ion)?|gallery|artwork|paintings)\b|\bart opening\b"),
    (Format.FESTIVAL, r"\b(?:kitchen|tool|record|used book|bake|rummage|yard|garage|plant|book) sales?\b|\bflea market\b|\bblood drive\b"),
    (Format.OTHER, r"\b(?:tee|putt|yoga|zumba|pilates|tai chi|story ?time|aa|al-?anon|12[- ]step|bible study|grief|support group|caregivers?|prayer|worship|mass|church service|toddler|lego|knitting|quilt(?:ing)?|book club|movie night|film screening|open mic|karaoke|line dancing|homework)\b"),
    (Format.BOARD_TRAINING, r"\bboard[- ](?:member(?:ship)? |service |leadership )?(?:training|governance|match(?:ing)?|boot ?camp|orientation|service|fellows?|readiness|basics|101|academy|development|institute)\b|\bget on board\b|\bon ?board (?:program|training)\b|\bgovernance (?:training|workshop|101|series|essentials)\b|\bnon-?profit (?:board|executive director|leadership|governance) (?:training|series|summit|academy|program|institute)\b|\bboard (?:chairs?|treasurers?) (?:training|school|academy)\b"),
    (Format.PUBLIC_MEETING, r"\b(?:school board|board of education|boe|city council|town council|village council|county council|borough council|common council|county commission(?:ers)?|board of (?:county )?(?:commissioners|supervisors|zoning|adjustment|appeals|selectmen|aldermen|health|review|elections|estimates?|public|park|library|fire|assessors?)|planning (?:commission|board|&|and)|zoning (?:board|commission|hearing)|board of zoning appeals|select board|public hearing|special service area|ssa #?\d*|parks? (?:board|commission)|library board|commission(?:ers)?'? meeting|historic(?:al)? (?:preservation|landmarks?|district) (?:commission|board)|school committee|township (?:trustees|board|meeting)|town board|city commission|police (?:board|district)|transit authority board)\b"),
    # the small rooms
    (Format.ROUNDTABLE, r"\bround ?-?tables?\b(?! pizza)|\bceos?\b.{0,20}\b(?:forum|breakfast|exchange|lunch(?:eon)?|dinner|circle|council|summit dinner|coffee|connect|club|peer|briefing|group|retreat|mixer|meet)|\bexecutive(?:s|'s)? (?:forum|briefing|breakfast|exchange|dinner|lunch(?:eon)?|circle|peer|retreat|salon|coffee|conversation|leaders?(?:hip)? (?:dinner|breakfast|forum|circle)|reception|networking|women'?s (?:breakfast|lunch(?:eon)?))|\bpeer (?:group|advisory|exchange|forum|learning group|to peer)\b|\bmastermind|\bc-?suite\b|\b(?:president|chair(?:man|woman|person)?|founders?|leaders?|ceo|director|executive|investor|major donor|leadership|ambassador|platinum)'?s?'? (?:circle|council (?:dinner|lunch|meeting|breakfast))\b|\bchair(?:man|woman)?'?s (?:reception|breakfast|luncheon|dinner)|\binvestors?'? (?:briefing|reception|breakfast|luncheon|dinner|update|meeting|event)|\b(?:cfo|cio|ciso|cto|cmo|coo|chro|chief)\b.{0,12}\b(?:dinner|breakfast|forum|lunch(?:eon)?|exchange|circle|council)|\bthink tank\b|\bed coffee\b|\bexecutive directors?'? (?:coffee|lunch|breakfast|meet)"),
    (Format.BOARD_MEETING, r"\bboard (?:of (?:directors|trustees|governors|managers|advisors)\b|meetings?\b|of dir|retreat|luncheon|dinner|breakfast|reception|&|and (?:member|committee|general)|session|planning|strategic|update)|\bboard of directors|\b(?:directors'?|trustees'?) (?:board )?meeting|\bexec(?:utive|\.)? (?:committee|board|council)\b|\b(?:quarterly|monthly|annual|regular|special|advisory|chamber|foundation|club|rotary|chapter|dda|edc|bid|alumni|association|society|governing|associate|pac|yp|ambassador)\s+board\b|\bboard mtg|^\W*(?:\w+\W+){0,6}board\W*$"),
    (Format.GOVERNMENT, r"\blegislat(?:ive|ors?|ure|ion)\b(?!.*\bwebinar)|\bday (?:at|on) the (?:capitol|capital|hill|statehouse|state ?house)|\b(?:capitol|statehouse|hill|lobby|advocacy) day\b|\bpublic (?:affairs|policy)\b|\bgovernment(?:al)? (?:affairs|relations)\b|\beggs? (?:&|and|n|'n'?) issues|\b(?:grits|bagels?|coffee|pancakes|issues|biscuits|politics|policy|pints) (?:&|and|n|'n'?|over) (?:issues|politics|policy|politicians|eggs|lawmakers|legislators|pints)\b|\b(?:federal|state|policy) (?:issues|update|affairs)\b|\bcandidates?'? (?:forum|night|debate|meet|breakfast|luncheon|reception)|\bmeet (?:the|your|our) (?:candidates?|legislators?|mayor|elected|lawmakers|senators?|representatives?|commissioners?|council)|\btown ?hall\b(?! (?:theat|square|park|lawn|closed|stage|green))|\bfly-?in\b(?! breakfast)|\b(?:breakfast|lunch(?:eon)?|coffee|conversation|evening|reception|dinner|chat|morning|meeting|briefing|bagels|donuts) with (?:(?:the|our|your|us|u\.s\.|state|county|city|lt\.?|lieutenant) )*(?:mayor|senators?|governor|congress(?:man|woman|member)|rep(?:\.|resentatives?)|commissioners?|county executive|sheriff|city manager|superintendent|legislators?|secretary|treasurer|attorney general|council(?:man|woman|member)s?|speaker of)|\bmayor(?:s|'s|al)? (?:forum|breakfast|luncheon|round|debate|panel|prayer)|\b(?:gubernatorial|senat(?:e|orial)|congressional|political|elected officials?|local officials?|county officials?) (?:\w+ )?(?:debate|forum|breakfast|luncheon|reception|update|visit|panel|briefing|delegation)|\badvocacy (?:committee|luncheon|breakfast|council|trip|update|forum)|\bpolicy (?:forum|breakfast|luncheon|council|briefing|summit)|\bwashington,? d\.?c\.? (?:fly|trip|visit)"),
    (Format.COMMITTEE, r"\b(?:sub-?)?committee\b|\btask ?force\b|\bambassadors?(?:'|’)? (?:meeting|committee|council|team|luncheon|lunch|breakfast|huddle)|\b(?:advisory|steering|planning|leadership|economic development|workforce|business|industry|ceo|small business|women'?s|member) (?:council|group|team|board)(?: meeting| mtg|\W*$)|\bcouncil meeting\b|\bcommission meeting\b|\bworking group\b|\bambassadors\W*$"),
    (Format.STATE_OF, r"\bstate of (?:the|our|your|\w+(?: \w+)? (?:schools?|city|county|business|chamber|region|economy|address|union))\b|\bstate of \w+(?: \w+)? (?:county|address|luncheon|breakfast)|\bstate of (?:downtown|small business|business|education|health|manufacturing|housing|higher|development|real estate|tourism)\b|\bstate-of-the-(?:city|county|region)|\beconomic (?:outlook|forecast|summit|briefing|update|development (?:breakfast|luncheon|lunch|summit|update|forum)|club|review|indicators)|\b(?:business|market|real estate|industry) (?:outlook|forecast)|\bmayor'?s (?:address|breakfast|state|luncheon)|\bforecast (?:breakfast|luncheon|lunch|dinner)|\boutlook (?:breakfast|luncheon|lunch|dinner|conference)"),
    (Format.ORIENTATION, r"\b(?:new[- ])?members?(?:hip)?'?s? (?:orientation|welcome|101|on-?boarding|coffee|mingle|meet|information session|info session|reception|breakfast|lunch|luncheon(?! meeting))\b(?<!membership luncheon)|\bnew members?\b|\bchamber (?:101|orientation|basics|benefits|connections 101|chat)|\bmaximi[sz](?:e|ing) (?:your )?(?:chamber )?membership|\bprospective members?|\bmembership 101|\bget(?:ting)? (?:to know|connected|the most)\b.{0,25}\b(?:chamber|membership)|\bguest (?:night|orientation)\b"),
    (Format.SERVICE_DAY, r"\bvolunteer(?:s|ing)?\b(?!.*\b(?:appreciation|recognition|of the year|awards?|gala|luncheon|breakfast|dinner|fire|state)\b)|\bday of (?:service|caring|action)\b|\bdays of (?:service|caring)|\b(?:clean|fix)[- ]?up\b|\bbuild (?:day|site|a bed)\b|\bsort(?:ing)? (?:day|shift|party|night)|\bpack(?:ing)? (?:event|party|night|day|shift|a(?:thon|-thon))|\bmeal pack|\btree planting|\bfood (?:drive|distribution|pantry|bank shift|sort|rescue|giveaway)|\bservice (?:project|day|saturday|learning)|\bskills-based\b|\bdonation drive|\b(?:coat|toy|school supply|diaper) (?:drive|distribution|giveaway)|\b(?:soup kitchen|mobile pantry|habitat (?:for humanity )?build)|\bserve(?: day|athon|-a-thon)\b|\blitter\b|\badopt-a-"),
    (Format.GOLF, r"\bgolf|\bscramble\b(?!.*\begg)|\btee off\b"),
    (Format.SPORT, r"\b(?:clay|skeet|turkey|trap) shoot|\bsporting clays?|\bfishing (?:tournament|derby)|\bpickle ?ball|\b\d+ ?k\b(?! (?:raised|followers|members|goal))|\bfun run|\bcornhole|\bbowl(?:ing)?\b(?!.*\b(?:chili|soup)\b)|\bsoftball|\bkickball|\b(?:half )?marathon\b|\btriathlon|\bbike (?:ride|tour|race)|\bbocce|\btennis (?:tournament|classic)|\bcycl(?:e|ing)\b|\bwalk(?:-a-thon|athon| to end| for )|\brun/walk|\bturkey trot|\bcharity (?:ride|walk|run)|\bski (?:day|trip)|\bhikes?\b|\bhiking\b|\baxe throw|\btop ?golf|\bhockey|\bfootball\b|\bbasketball|\bbaseball\b|\bsoccer"),
    (Format.AWARDS, r"\bawards?\b(?!.*\b(?:nomination|grant writing|application)\b)|\b(?:business(?:person|man|woman)?|citizen|woman|man|volunteer|member|entrepreneur|employer|person|educator|teacher|executive|ceo|leader|professional|nonprofit|communicator|cfo|student)s? of the (?:year|month|quarter)|\bhall of fame|\bbest (?:places|of)\b.*\b(?:work|celebration|party|business|reception)|\b(?:\d+|twenty|thirty|forty) (?:under|over|by) (?:\d+|forty|thirty|fifty)|\bunder (?:40|forty)\b|\brecognition (?:luncheon|dinner|breakfast|banquet|ceremony|event|reception|night)|\bappreciation (?:luncheon|dinner|breakfast|banquet|reception|night)|\bwomen of (?:influence|distinction|achievement|impact)|\bathena\b|\bhonors? (?:banquet|dinner|luncheon|gala|night|breakfast)|\bhonoring\b"),
    (Format.ANNUAL_MEETING, r"\bannual (?:\w+ )?(?:\w+ )?(?:meeting|dinner|banquet|celebration|breakfast|luncheon|lunch|general meeting)\b|\binstallation\b(?!.*\b(?:art|exhibit|car seat|solar|software|water)\b)|\binaugura(?:l ball|l gala|tion)\b|\bchamber(?: day)? (?:dinner|banquet)|\bagm\b|\bpassing (?:of )?the gavel|\bchanging of the g(?:uard|avel)"),
    (Format.GALA, r"\bgala\b|\b(?:black[- ]tie|masquerade|charity|snow|winter|heart|mayor'?s|military|governor'?s|chamber|holiday) ball\b|\bsoir[eé]e\b|\bblack tie\b"),
    (Format.LEADERSHIP, r"\bleadership (?!.*\b(?:webinar|workshop|seminar|book|breakfast|luncheon|lunch|conference|summit|forum)\b)[\w .'&-]*\b(?:class|session|day|graduation|alumni|program|retreat|opening|closing|kick-?off|info(?:rmation)? session|reception|academy|institute|reunion|\d{4})\b|^\W*leadership [A-Z]?[\w'’]+(?: [\w'’]+)?\W*(?:\d{4})?\W*$|\b(?:youth|emerging|adult|junior|senior|teen|community|executive|next gen(?:eration)?|women'?s) leaders?(?:hip)?\b(?!.*\b(?:webinar|workshop|seminar|conference|summit|breakfast|luncheon)\b)|\bprogram day\b|\bleadership (?:academy|institute|program|series|development program|class)\b|\byoung professionals?\b|\byps?\b|\bemerging professionals?\b|\bynpn\b"),
    (Format.RIBBON_CUTTING, r"\bribbon[- ]?cuttings?\b|\bribbon ?cut\b|\bgrand (?:re-?)?opening|\bground ?-?breaking\b(?! (?:research|study|film|new))|\bnew location\b|\bsoft opening|\bribbon (?:&|and)|\bmilestone celebration|\btopping[- ](?:out|off)"),
    (Format.JOB_FAIR, r"\b(?:job|career|employment|hiring|workforce|internship)s? (?:fair|expo|event|day|night|hub|blitz)\b|\bhiring (?:event|fair|expo|blitz)|\bcareer (?:day|connection|expo)"),
    (Format.MIXER, r"\bbusiness (?:after|before|at|b4)[- ]?(?:hours?|5|five|work|noon)|\bafter[- ]?hours\b|\bbefore[- ]?hours\b|\bb(?:a|b)h\b|\b(?:multi-?chamber|networking|business|chamber|joint|member|industry|holiday|summer|spring|fall|winter|women'?s|professional|alumni|monthly|quarterly|happy hour) mixer\b|\bmixers?\b|\bhappy ?hour|\bafter (?:5|five|work)\b|\bsocial hour|\bschmooze|\bmingle\b|\bmeet (?:&|and|n|'n'?) (?:greet|mingle)|\bwine (?:&|and) (?:unwind|network)|\bnetwork(?:ing)? (?:night|social|reception|event|hour|mixer|happy|evening|party|at night|after|on tap)|\bcocktails? (?:&|and|reception|hour|party)|\breception\b|\bholiday (?:party|social|open house|celebration|gathering)\b(?=.*\b(?:chamber|member|business|rotary|network|professional|shrm|association)\b)|\bsocial\W*$"),
    (Format.EXPO, r"\bexpo(?:sition)?s?\b|\btrade ?-?shows?\b|\b(?:business|member|chamber|vendor|product|community|industry|startup|local|taste & business) showcase|\bbusiness fair|\bvendor fair|\breverse trade|\btable ?top (?:show|event)|\bshowcase\b|\bdemo day\b"),
    (Format.CONFERENCE, r"\bconferences?\b(?! (?:call|room))|\bconvention\b(?! cent)|\bsymposi(?:um|a)\b|\bcongress\b(?!ional)|(?<!lee's )(?<!lees )\bsummit\b(?! (?:county|park|metro|street|st\b|ave|mall|point|city|lake|health|hills?|ridge|credit|bank|brewing|club|drive|road|township|church))|\bcolloquium|\bunconference|\bhackathon|\bbarcamp|\bdistrict (?:assembly|training)\b"),
    (Format.FUNDRAISER, r"\bfund ?-?rais(?:er|ing)|\bbenefit(?:s|ing)? (?:dinner|concert|breakfast|luncheon|auction|night|for)\b|\b(?:silent|live|charity|benefit|dinner) auction|\bauction\b|\bgiving (?:breakfast|luncheon|society|tuesday|day)|\bcampaign (?:kick-?off|celebration|finale|victory)|\bdonors? (?:reception|appreciation|dinner|breakfast|luncheon)|\b(?:wine|bourbon|whiskey|beer|spirits|food)(?: (?:&|and) \w+)? tasting|\bcasino night|\btelethon|\braffle\b|\bspaghetti dinner|\bfish fry|\bpancake breakfast|\bchili (?:cook|dinner)|\bdrag bingo|\bradiothon|\breverse raffle|\bnight at the races"),
    (Format.CLUB_MEETING, r"\b(?:rotary|rotarians?|kiwanis|lions|optimists?|exchange|civitan|soroptimist|zonta|altrusa|sertoma|ruritan|jaycees?|moose|elks|toastmasters?|pilot|quota|junior league)\b(?!.*\b(?:park|stadium|field|hall rental|pavilion)\b)|\bclub (?:meeting|assembly|social|luncheon|lunch|breakfast)|\b(?:weekly|regular|monthly) (?:club )?meeting\b|\bclub assembly|\bdistrict governor|\bfellowship (?:meeting|night|evening|lunch|breakfast)|\binduction (?:ceremony|of members|night)|\bchapter (?:meeting|dinner|luncheon|breakfast|lunch|program|social)|\bmembership meeting\b|\bgeneral (?:membership )?meeting|\bmember meeting|\bleads? (?:group|exchange|club|lunch|breakfast|meeting)|\bbni\b|\breferral (?:group|network)"),
    (Format.WORKSHOP, r"\bworkshop|\bseminar|\btraining\b|\bcontinuing education|\bce (?:class|credit|course|hours?)|\bscore\b|\bsbdc\b|\bcertification|\bcertificate\b|\bboot ?camp|\bmaster ?class|\bcode update|\bclass(?:es)?\b|\bcourse\b|\blunch (?:&|and|n|'n'?|-n-|-and-) ?learn|\bclinic\b|\bhow to\b|\btutorial|\b101\b|\bmentoring (?:session|hours?)|\binfo(?:rmation)? session\b|\blearn(?:ing)? (?:lab|series|session)|\bskills? (?:lab|session)|\bcoaching\b|\boffice hours\b|\btips (?:for|to)\b"),
    (Format.LUNCHEON, r"\blunch(?:eon|es)?s?\b|\bnoon (?:meeting|forum|program|network)"),
    (Format.BREAKFAST, r"\bbreakfasts?\b|\bgood morning[,!]? \w|\bwake[- ]?up[,!]? \w|\brise (?:&|and|n|'n'?) (?:shine|network|grind)|\bbrunch\b|\b(?:bagels?|donuts?|doughnuts?|muffins) (?:&|and|with) |\bcoffee (?:&|and|connections?|with|talk|break|hour|club|networking|chat|meetup|meet-up|klatch)|\b(?:morning|first friday|friday|monday|tuesday|wednesday|thursday|networking|business|chamber|member|women'?s|leadership|community|connections?|second cup|caffeinated|power) (?:\w+ )?coffee\b|\bconnections? (?:&|and|over) coffee|\bcommunity coffee|\bcoffee\W*$|\bcoffee connect"),
    (Format.DINNER, r"\bdinner\b|\bbanquet\b|\bsupper\b(?! club concert)"),
    (Format.NETWORKING, r"\bnetwork(?:ing|ers?)?\b|\bcard (?:exchange|swap)|\bpower (?:hour|network)|\bconnections?\b|\bspeed (?:networking|meet)|\b(?:chamber|business|first friday|member) connect\b|\b1 million cups|\bone million cups|\bmeet-?up\b|\bpitch (?:night|competition|contest)|\bfireside chat|\bspeaker series|\bdistinguished speaker|\b(?:ceo|leadership|business|executive) (?:speaks|talks?|series|insights)|\bin conversation with\b|\ba conversation with\b|\bmember (?:social|spotlight)|\bindustry tour|\b(?:company|facility|plant|site) tour|\bmen'?s forum|\bbusiness forum|\bforum\b|\bpanel\b"),
    (Format.OPEN_HOUSE, r"\bopen house|\banniversary\b|\bcustomer appreciation|\btours?\b(?=.*\bfacility\b)|\bdedication\b"),
    (Format.FESTIVAL, r"\bfest(?:ival)?s?\b|\w+fest\b|\bparade|\btree lighting|\bfarm(?:ers?'?s?'?)? ?markets?|\bfireworks|\bconcert|\btrunk[- ]or[- ]treat|\bshop small|\bsmall business saturday|\btrivia|\bsanta\b|\bcraft (?:fair|show)|\bcar show|\bcruise[- ](?:in|night)|\bcarnival|\bblock party|\b(?:art|wine|sip|ghost|holiday|lighted|beer|night|christmas) (?:walk|stroll|crawl|hop|market|lights)|\bart (?:fair|show|hop|crawl)|\bcounty fair|\bstreet fair|\bmusic (?:in|on|at)\b|\blive music|\bmovie|\begg hunt|\bhalloween|\bchristmas\b|\bholiday (?:market|lights|bazaar|stroll|parade|bash|shopping)|\bcelebration\b|\btaste of\b|\bfood truck|\bcook-?off|\bbazaar|\bfamily (?:fun|day|night)|\bfair\b|\boktoberfest|\bjuneteenth|\bpicnic|\bbbq\b|\bbarbecue|\bflag (?:day|raising)|\bmarket(?:place)?\W*$|\bsidewalk sale|\bdance\b|\bplay\b|\bmusical\b|\bsplash|\bbook (?:sale|fair)|\bday at the (?:park|lake|beach|ballpark)|\bfirst friday"),
)  # fmt: skip

_RULES = tuple((found, re.compile(words, re.I)) for found, words in _TABLE)
_PREFIX = re.compile(r"^\W*(?:save the date!?|members? only|sold out|new date|registration open|hybrid|virtual(?:ly)?|in[- ]person|free)\s*[:!–—|*-]+\s*", re.I)


@lru_cache(maxsize=20_000)
def of_title(title: str) -> Format | None:
    """The format that a title names, or None."""
    bare = _PREFIX.sub("", title.replace("’", "'").strip()) or title
    for found, pattern in _RULES:
        if pattern.search(bare):
            return found
    return None


_CATEGORIES = {
    "mixers": Format.MIXER, "social": None, "meeting": None, "meetings": None, "committee meetings": Format.COMMITTEE,
    "holiday": None, "community": None, "community event": None, "community events": None, "chamber event": None,
    "chamber events": None, "member event": None, "member events": None, "other": None, "general": None,
    "special event": None, "special events": None, "fundraiser": Format.FUNDRAISER, "event": None, "events": None,
    "town hall": Format.GOVERNMENT, "town_hall": Format.GOVERNMENT, "house_party": None, "canvass": None,
    "phone_bank": None, "meet_greet": Format.MIXER, "non-profit": None, "nonprofit": None, "business": None,
    "volunteer": None, "volunteers": None, "young professionals": Format.LEADERSHIP, "class": Format.WORKSHOP,
    "board": Format.BOARD_MEETING, "rotary": None, "anniversary": None, "celebration": None, "networking": None,
    "sports": None, "music": Format.FESTIVAL, "awards": Format.AWARDS, "conference": Format.CONFERENCE,
}  # fmt: skip
BROAD = frozenset({
    Format.NETWORKING, Format.WORKSHOP, Format.FESTIVAL, Format.OTHER, Format.CONFERENCE, Format.CLUB_MEETING,
    Format.ORIENTATION, Format.SPORT, Format.EXPO, Format.FUNDRAISER, Format.NOT_AN_EVENT, Format.OPEN_HOUSE,
    Format.SERVICE_DAY, Format.LEADERSHIP,
})  # fmt: skip
"""What a category may say of a title that says more: a category "Networking" covers a ribbon cutting."""


@lru_cache(maxsize=5_000)
def of_category(category: str) -> Format | None:
    """The format that a publisher's category names, or None for one that names a topic or an audience."""
    name = category.strip().casefold()
    if name in _CATEGORIES:
        return _CATEGORIES[name]
    found = of_title(category)
    # "Ribbon Cuttings, Mixers & Luncheons" is a bin, not a format
    return None if found is Format.NOT_AN_EVENT and "clos" not in name else found


_OPENING = re.compile(
    r"\b(?:this|join us (?:for|at)|you(?:'re| are) invited to|come to|attend|welcome to|presents?|hosts?|hosting|invites? you to|our|the)"
    r"\s+(?:an?|the|our|this|its|their)?\s*((?:[\w'&-]+\s+){0,5}?(?:webinar|round ?table|board meeting|committee meeting|mixer|luncheon|"
    r"breakfast|dinner|gala|ribbon cutting|workshop|seminar|training|open house|job fair|career fair|expo|conference|"
    r"summit|networking (?:event|lunch|breakfast|group)|happy hour|reception|golf (?:outing|tournament|scramble)|fundraiser|"
    r"festival|parade|concert|service project|clean-?up|orientation|club meeting|weekly meeting|candidate forum|town hall))\b",
    re.I,
)
_WORD = re.compile(r"\bwebinar\b", re.I)


def of_text(text: str) -> Format | None:
    """The format that the opening of a description names in so many words, or None."""
    opening = text[:600]
    match = _OPENING.search(opening)
    return of_title(match.group(1)) if match else (Format.WEBINAR if _WORD.search(opening) else None)


def read(title: str, categories: tuple[str, ...] = (), text: str = "") -> Format | None:
    """The format: the platform's category first, where it says something narrow; then title; then text."""
    titled = of_title(title)
    if titled in (Format.NOT_AN_EVENT, Format.WEBINAR):
        return titled
    filed = list(dict.fromkeys(found for found in map(of_category, categories) if found))
    if titled in filed:
        return titled
    narrow = [found for found in filed if found not in BROAD]
    if len(narrow) == 1 and (titled is None or titled in BROAD or titled is Format.MIXER) and titled is not Format.OTHER:
        return narrow[0]
    if titled:
        return titled
    return narrow[0] if narrow else of_text(text) or (filed[0] if filed else None)
