"""The words of a title that name a format, in the order in which they decide: the first line that matches wins.

Specific rooms stand before general ones, and a festival before the club that holds it.
"""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.formats.look_alikes import LOOK_ALIKES
from hobnob.records import Format

_MEAL = r"(?:breakfast|brunch|lunch(?:eon)?|dinner|supper|coffee|reception|cocktails?|salon)"
# a word that may follow the head of a title: "Roundtable at", not "Roundtable Pizza"
_END = (
    r"(?=\W*$|\s*[-–—:|,;(\[@/&+#\"“!?.]|\s+(?:at|with|for|of|on|in|by|to|from|and|or|vs|via|featuring|feat|hosted"
    r"|sponsored|presented|discussions?|meetings?|mtg|lunch(?:eon)?|breakfast|"
    r"dinner|coffee|series|forum|sessions?|events?|program(?:me)?|dialogue|conversation|networking|reception|group"
    r"|call|briefing|live|online|virtual|luncheons|club|the|no\.?|\d))"
)
_OFFICIAL = (
    r"(?:mayors?|senators?|sens?\b\.?|governor|congress(?:man|woman|member)|reps?\b\.?|representatives?"
    r"|commissioners?|supervisors|county executive|county judge|sheriff|(?:city|town|village|county) (?:manager"
    r"|administrator|executive)|village president|(?:police|fire) chief|chief of police|superintendents?|"
    r"legislators?|lawmakers?|secretary|treasurer|attorney general|(?:city |town |county )?council(?:man|woman|member"
    r"|ors?)?s?|delegates?|assembly(?:man|woman|member)s?|speaker of|selectmen|aldermen|ministers?|mp|mpp"
    r"|mla)\b(?! of the (?:bank|fed|federal reserve)\b)"
)

TABLE: tuple[tuple[Format, str], ...] = (
    # training for boards, and the meetings of public bodies
    (Format.BOARD_TRAINING, (
        r"\bboard[- ](?:member(?:ship)? |service |leadership |director )?(?:training|governance|match(?:ing)?"
        r"|boot ?camp|orientation|service|fellows?|readiness|basics|101|academy|development|institute)\b"
        r"|\bget on board\b|\bboard ?match|\bon ?board (?:program|training)\b|\b(?:serve|serving) on (?:a"
        r"|nonprofit) boards?\b|\bgovernance (?:training|workshop|101|series|essentials|basics"
        r"|for (?:[\w-]+ ){0,2}(?:boards?|directors|trustees|non-?profits?|not-for-profits?|charit\w+|associations"
        r"|co-?ops))\b|\bnon-?profit (?:board|executive director|leadership|governance) (?:training|series|academy"
        r"|program|institute|boot ?camp)\b|\bboard (?:chairs?|treasurers?) (?:training|school|academy)\b"
        r"|\btraining for (?:new )?(?:non-?profit )?(?:directors|board members|trustees)"
        )),
    (Format.GOVERNMENT, (
        rf"\b(?:meet|greet|ask|question) (?:with )?(?:the|your|our) (?:new )?(?:county |city |town |state "
        rf"|local )*(?:candidates?|elected|{_OFFICIAL})|\bcandidates?'? (?:forum|night|debate|meet|breakfast"
        rf"|luncheon|lunch|reception|round)"
        )),
    (Format.PUBLIC_MEETING, (
        r"^(?!.*\b(?:friends of|foundation|auxiliary|alumni)\b).*?\b(?:school board|board of education|boe"
        r"|city council|town council|village council|county council|borough council|common council"
        r"|board of (?:\w+ )?(?:commissioners|supervisors|zoning|adjustment|appeals|selectmen|aldermen|health"
        r"|review|elections|estimates?|public|park|library|fire|assessors?)|planning (?:commission|board|&"
        r"|and zoning)|zoning (?:board|commission|hearing)|board of zoning appeals|select board|public hearing"
        r"|special service area|ssa #?\d*|parks? (?:board|commission)|library board"
        r"|historic(?:al)? (?:preservation|landmarks?|district) (?:commission|board)|school committee"
        r"|township (?:trustees|board|meeting)|town board|city commission|county commission"
        r"|police (?:board|district)|transit authority board|committee of the whole"
        r"|\w+ commission)\b(?!.*\b(?:forum|breakfast|lunch(?:eon)?|candidates?|reception)\b)"
        r"|\bcommission(?:ers)?'? (?:meeting|hearing|workshop)|\bcounty commissioners\W*$"
        r"|\b(?:village|city|town|township|county|school|borough) (?:board|council"
        r"|commission)(?: of [\w ]+)? (?:workshop|work session|retreat|study session|meeting)\b"
        r"|\bboard of (?!directors|trustees|governors|managers|advisors|visitors|overseers|stewards|realtors|trade"
        r"|deacons|elders|dir)[\w &-]{3,40} (?:quarterly |regular |special |monthly |annual |public )?meeting\b"
        )),
    # the small rooms
    (Format.ROUNDTABLE, (
        rf"\bround ?-?tables?\b{_END}|\btable of (?:ceos|owners|executives)|\b(?:ceos?|owners|executives"
        rf"|presidents|founders|cfos|managers|employers|directors|treasurers)'s?'? table\b"
        rf"|\bceos?\b.{{0,20}}\b(?:forum|exchange|circle|council|connect|club|peer|briefing|group|retreat|mixer"
        rf"|meet|{_MEAL})|\bexecutive(?:s|'s)? (?:forum|briefing|exchange|circle|peer|retreat|salon|conversation"
        rf"|leaders?(?:hip)? (?:forum|circle)|networking|women'?s|{_MEAL})|\bpeer (?:group|advisory|exchange|forum"
        rf"|learning group|to peer|circle|council|{_MEAL})\b|\bmaster ?mind\b{_END}"
        rf"|\bc-?suite\b.{{0,25}}\b(?:forum|exchange|circle|council|networking|briefing|series|night|evening"
        rf"|{_MEAL})|\b(?:president|chair(?:man|woman|person)?|founders?|leaders?|ceo|director|executive"
        rf"|major donor|leadership|platinum)'?s?'? circle\b(?!.{{0,20}}\b(?:reception|party|gala)\b)"
        rf"|\b(?:president|chair|ceo|leaders?|executive|director)'?s?'? council (?:meeting|{_MEAL})\b"
        rf"|\bchair(?:man|woman)?'?s {_MEAL}|\binvestors?'? (?:briefing|update|meeting|event|evening|{_MEAL})"
        rf"|\b(?:cfo|cio|ciso|cto|cmo|coo|chro|chief (?:[\w&]+ ){{1,3}}officers?'?)s?\b.{{0,12}}\b(?:forum"
        rf"|exchange|circle|council|{_MEAL})|\b(?:trustees|directors|executives|owners|presidents|managers|chairs"
        rf"|founders|superintendents|general counsel|treasurers|controllers|principals|partners|deans|mayors"
        rf"|city managers|publishers)'? (?:briefing|exchange|forum|circle|round|table|supper|peer"
        rf"|breakfast club)\b|\bthink tank\b|\b(?:lunch|breakfast|coffee) table\b|\beds?'? (?:lunch|coffee"
        rf"|breakfast|round ?table|exchange|circle)|\bed coffee\b|\bexecutive directors?'? (?:meet|exchange"
        rf"|{_MEAL})|\b(?:corporate|volunteer|community|business|industry) leaders'? council\b"
        )),
    (Format.COMMITTEE, (
        r"\b(?:sub-?)?committees?\b(?! of (?:one|the whole)\b)(?! (?:luncheon|lunch|breakfast|dinner|reception"
        r"|mixer)\b)|\btask ?force\b|\bambassadors?(?:'|’|\))? (?:(?:monthly|quarterly|weekly"
        r"|regular) )?(?:meeting|committee|council|team|luncheon|lunch|breakfast|huddle|coffee)"
        r"|\b(?:allocations?|grants?|funding|review|investment|impact|selection) (?:panel|committee|team)\b"
        )),
    (Format.BOARD_MEETING, (
        r"\bboard (?:of (?:directors|trustees|governors|managers|advisors|visitors|overseers|stewards|regents"
        r"|curators)\b|meetings?\b|of dir|retreat|(?:working )?(?:lunch(?:eon)?|dinner|breakfast)|reception|(?:&|and) (?:member"
        r"|committee|general|officer|staff|chair|council|executive|volunteer|trustee|advis)|session|planning"
        r"|strategic|update|[-–—:] (?:executive|regular|special|work)\b)|\bboard of directors"
        r"|\b(?:directors'?|trustees'?) (?:board )?meeting|\bexec(?:utive|\.)? (?:committee|board|council)\b"
        r"|\b(?:quarterly|monthly|annual|regular|special|advisory|chamber|foundation|club|rotary|kiwanis|lions"
        r"|chapter|dda|edc|bid|alumni|association|society|governing|associate|pac|yp"
        r"|ambassador)\s+board\b(?! (?:games?|night|rooms?))|\bboard mtg|^\W*(?!.*\b(?:with|to|from|for|by|meet"
        r"|honoring) )(?:\S+\s+){1,5}(?:trustees|board of governors)\W*$"
        r"|^\W*(?:board of )?trustees of (?:the )?[\w .'&-]+?(?:\W+(?:regular|special|monthly|quarterly"
        r"|annual))?(?: (?:meeting|session))?\W*$|^\W*(?!.*\b(?:with|to|from|for|by) (?:the|our|your"
        r"|its) (?:\w+ )?board\b)(?:\S+\s+){0,6}board(?:[\s,:–—-]+(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
        r"|nov|dec)[a-z]*|\d{1,4}))*\W*$"
        )),
    (Format.GOVERNMENT, (
        rf"\blegislat(?:ive|ors?|ure|ion)\b|\bday (?:at|on) the (?:capitol|capital|hill|statehouse|state ?house)"
        rf"|\b(?:capitol|statehouse|hill|lobby|advocacy) day\b|\bpublic (?:affairs|policy)\b"
        rf"|\bgovernment(?:al)? (?:affairs|relations)\b|\b[\w-]+ (?:&|and|n|'n'?) issues\b"
        rf"|\b(?:grits|bagels?|coffee|pancakes|issues|biscuits|politics|policy|pints|brews) (?:&|and|n|'n'?"
        rf"|over) (?:issues|politics|policy|politicians|eggs|lawmakers|legislators|pints|briefs)\b"
        rf"|\b(?:federal|state|policy) (?:issues|update|affairs)\b|\btown ?hall\b(?! (?:theat|square|park|lawn"
        rf"|closed|stage|green|steps))|\bfly-?in\b(?! breakfast)(?=.*\b(?:d\.?c\.?|washington|capitol|congress"
        rf"|advocacy|hill|legislat))|\b(?:chamber|legislative|washington|advocacy|d\.?c\.?|congressional"
        rf"|hill) fly-?in\b|\b(?:{_MEAL}|conversation|evening|chat|morning|meeting|briefing|bagels|donuts"
        rf"|doughnuts|breaking bread|pastries|hour|pancakes|talk|walk|stroll|listening session|sit-?down|table"
        rf"|pints?|beers?|tacos|pie|pizza|half hour|minutes|office hours) with (?:(?:the|our|your|us|u\.s\.|state"
        rf"|county|city|town|local|lt\.?|lieutenant|new) )*{_OFFICIAL}|\b(?:supervisor|commissioner|senator"
        rf"|governor|representative|councilmember|councilman|councilwoman|superintendent|sheriff"
        rf"|legislator)s?'s?'? (?:(?:small business|business|economic|community) )?(?:coffee|breakfast|luncheon"
        rf"|lunch|hour|forum|round)|\bmayor(?:s|'s|al)? (?:coffee|forum|breakfast|luncheon|round|debate|panel)"
        rf"|\b(?:gubernatorial|senat(?:e|orial)|congressional|political|elected officials?|local officials?"
        rf"|county officials?) (?:\w+ )?(?:debate|forum|breakfast|luncheon|reception|update|visit|panel|briefing"
        rf"|delegation)|\badvocacy (?:committee|luncheon|breakfast|council|trip|update|forum)"
        rf"|\bpolicy (?:forum|breakfast|luncheon|council|briefing|summit)|\bwashington,? d\.?c\.? (?:fly|trip"
        rf"|visit)"
        )),
    (Format.COMMITTEE, (
        r"\b(?:advisory|steering|planning|leadership|economic development|workforce|business|industry|ceo"
        r"|small business|women'?s|member) (?:council|group|team|board)(?: meeting| mtg|\W*$)|\bcouncil meeting\b"
        r"|^\W*(?!city|town|village|county|borough|student|general|tribal|boy scout|girl scout"
        r"|arts)[\w&'-]+(?: [\w&'-]+)? council\W*$|\b(?:section|bar|division) council\b|\bworking group\b"
        r"|\bambassadors\W*$"
        )),
    (Format.STATE_OF, (
        r"\bstate of (?:the|our|your|\w+(?: \w+)? (?:schools?|city|county|business|chamber|region|economy|address"
        r"|union))\b|\bstate of \w+(?: \w+)? (?:county|address|luncheon|breakfast)|\bstate of (?:downtown"
        r"|small business|business|education|health|manufacturing|housing|higher|development|real estate|tourism"
        r"|agriculture)\b|\bstate-of-the-(?:city|county|region)|\beconomic (?:outlook|forecast|summit|briefing"
        r"|update|development (?:breakfast|luncheon|lunch|summit|update|forum)|review|indicators)"
        r"|\b(?:business|market|real estate|industry|energy|housing) (?:outlook|forecast)"
        r"|\bmayor'?s (?:address|breakfast|state|luncheon)|\bforecast (?:breakfast|luncheon|lunch|dinner)"
        r"|\boutlook (?:breakfast|luncheon|lunch|dinner|conference)"
        )),
    (Format.BOARD_TRAINING, r"\bnon-?profit (?:board|leadership|governance) summit\b"),
    (Format.ORIENTATION, (
        r"\b(?:new[- ])?members?(?:hip)?'?s? (?:orientation|welcome|101|on-?boarding|coffee|mingle|meet(?!ing)"
        r"|information session|info session|reception|breakfast|lunch"
        r"|luncheon(?! meeting))\b(?<!membership luncheon)|\bnew members?\b|\bchamber (?:101|orientation|basics"
        r"|benefits|connections 101|chat)|\bmaximi[sz](?:e|ing) (?:your )?(?:chamber )?membership"
        r"|\bprospective members?|\bmembership 101|\bget(?:ting)? (?:to know|connected"
        r"|the most)\b.{0,25}\b(?:chamber|membership)|\bguest (?:night|orientation)\b|\bvolunteer orientation\b"
        r"|\bnewcomers?\b"
        )),
    (Format.WORKSHOP, (
        r"\btech(?:nology)? (?:help|tutor\w*|assistance|coaching|time)\b(?! (?:summit|conference|forum))"
        r"|\b(?:device|computer|gadget|smart ?phone|ipad|tablet) (?:help|advice|basics|support)\b"
        r"|\bhome (?:networking|wi-?fi)\b|\bcpr\b|\bfirst aid\b|\b(?:tutor|mentor|volunteer) training\b"
        r"|\b(?:exam|test) prep\b|\bstudy (?:group|hall|session)\b|\bvolunteer management\b"
        )),
    (Format.SERVICE_DAY, (
        r"\bvolunteer(?:s|ing)?\b(?!.*\b(?:appreciation|recognition|of the year|awards?|gala|luncheon|breakfast"
        r"|dinner|fire|state|leaders?|council|managers?|board|association|reception|mixer|happy hour|fair"
        r"|open house)\b)|\bday of (?:service|caring|action)\b|\bdays of (?:service|caring)"
        r"|\b(?:clean|fix)[- ]?up\b|\b(?:women|home|house|playground|community|rock|interfaith|corporate"
        r"|ceo) build\b|\b(?:porch|roof|ramp|garden|park|trail|paint|river|creek) day\b|\bbuild (?:day|site|a bed"
        r"|night|week)\b|\b(?:beach|river|creek|park|trail|street|shoreline|lake|highway|roadside|neighbou?rhood"
        r"|community|litter|trash|creek|bay|harbor) (?:sweep|pick-?up|restoration|clean\w*|work ?day"
        r"|stewardship)\b|\bsort(?:ing)? (?:day|shift|party|night)|\b(?:produce|food|donation"
        r"|clothing) sort(?:ing)?\b|\bpack-?outs?\b|\bpack(?:ing)? (?:event|party|night|day|shift|a(?:thon|-thon))"
        r"|\bmeal pack|\btree planting|\bfood (?:drive|distribution|pantry|bank shift|sort|rescue|giveaway)"
        r"|\bservice (?:project|day|saturday|learning)|\bskills-based\b|\bdonation drive|\b(?:coat|toy"
        r"|school supply|diaper) (?:drive|distribution|giveaway)|\b(?:soup kitchen|mobile pantry"
        r"|habitat (?:for humanity )?build)|\bserve(?: day|athon|-a-thon)\b|\blitter\b|\badopt-a-"
        r"|(?<!to )\bwork (?:party|day|bee)\b|\bdig-?out\b|\bblock clean\b(?!.*\b(?:after|celebration)\b)"
        r"|\binvasive (?:species|plant)|\bwreaths? (?:across|on graves|laying)|\bhelp(?:ing)? (?:build|serve|pack"
        r"|sort|plant|paint)\b|\bserving (?:lunch|dinner|meals?)\b"
        )),
    (Format.CONFERENCE, (
        r"\b(?:dev|data|code|coding|cloud|dot ?net|tech|hack|product|startup|ux|design|infosec|agile|api|ai|ml|sql"
        r"|python|linux|open ?source|founders?|hr|fin ?tech|marketing|content|invest\w*|innovat\w+|research|teach"
        r"|sales)[- ]?fest\b(?!.*\b(?:beer|bands?|music)\b)"
        )),
    (Format.SPORT, r"\b(?:pancake|turkey|bed|outhouse|wheelbarrow) (?:race|dash|derby)s?\b"),
    (Format.FESTIVAL, r"\b(?:parade|carnival|festival|market|fireworks)\b.{0,12}\bpancake"),
    (Format.FUNDRAISER, (
        r"\bpancakes? (?:breakfast|supper|day|feed|brunch|dinner|lunch)|\bpancakes? (?:on|in|at|for) "
        r"|\b(?:flap|flan)jacks?\b|\bpancakes?\W*(?:$|[&:(–—-])|\bwaffle (?:breakfast|supper|feed|day)\b"
        )),
    (Format.FESTIVAL, (
        r"\bopen mic\b(?!.*\b(?:pitch|business|entrepreneur\w*|founders?)\b)|\b(?:camp|student|youth|talent|dance"
        r"|choir|recital|school|4-h|film) showcase\b(?! (?:luncheon|lunch|dinner|breakfast))|\bfestival|\w+fest\b"
        r"|\bparades?\b(?! of homes)|\btree lighting|\bfarm(?:ers?'?s?'?)? ?markets?|\bfireworks"
        r"|\btrunk[- ]or[- ]treat|\bshop small|\bsmall business saturday|\bcraft (?:fair|show)|\bcar show"
        r"|\bcruise[- ](?:in|night)|\bcarnival|\bstreet (?:fair|dance|party)|\begg hunt|\bmarket days?\b"
        r"|\b(?:breakfast|brunch|cookies|lunch|photos|pictures|story ?time) with (?:santa|the easter bunny"
        r"|mrs\.? claus|the grinch)|\bsanta\b|\b(?:(?:roast beef|roast pork|turkey|ham|bean|chicken|lutefisk"
        r"|corned beef|oyster|pasta|meatball|pierogi|ham (?:&|and) bean|barbecue|bbq) (?:supper|dinner|feed)"
        r"|fish fry|spaghetti (?:dinner|supper|feed)|chili (?:cook-?off|supper)|ice cream social)\b|\bcook-?off\b"
        r"|\bdinner dance\b"
        )),
    (Format.GOLF, (
        r"(?<!men's )(?<!boys )(?<!boys' )(?<!girls )(?<!girls' )(?<!varsity )(?<!jv )(?<!disc )(?<!disc-)(?<!mini "
        r")(?<!mini-)(?<!miniature )\bgolf(?:ers?|ing)?\b(?! (?:carts?|courses?|clubs?|links|resort|simulators?"
        r"|shop|academy|center|range|ball drop|team|(?:&|and) country)\b(?!.*\b(?:outing|scramble|tournament"
        r"|classic|invitational)\b))(?!.*\b(?:lessons?|clinic|cart rental|for kids|simulator)\b)"
        r"|\bscramble\b(?!.*\begg)|\btee off\b|\bswing for\b"
        )),
    (Format.SPORT, (
        r"\bdodge ?ball\b|\b(?:clay|skeet|turkey|trap) shoot|\b(?:quail|pheasant|duck|turkey|deer|dove) hunt"
        r"|\bregatta\b|\bdragon boats?\b|\bcorporate (?:challenge|games|olympics)\b|\bboat race|\bsporting clays?"
        r"|\b(?:charity|corporate|annual|benefit) clays\b|\bclays (?:for|classic|tournament|challenge|shoot)\b"
        r"|\bfishing (?:tournament|derby)|\bpickle ?ball|\b\d+ ?k\b(?! (?:raised|followers|members|goal))"
        r"|\bfun run|\bcornhole|\bbowl(?:ing)?\b(?!.*\b(?:chili|soup)\b)(?<!empty bowl)|\bsoftball|\bkickball"
        r"|\b(?:half )?marathon\b|\btriathlon|\b(?:ski|snow|sailing|sail|tennis|fishing|bowling|cycling|swim|boat"
        r"|bass|trap|rodeo|croquet) (?:classic|cup|challenge|invitational|race|open|day)|^\W*walk (?:ms|for|to"
        r"|with)\b|\b(?:bike|ride|walk|cycle)[- ]to[- ](?:work|school)\b|\bbike (?:ride|tour|race)|\bbocce"
        r"|\btennis (?:tournament|classic)|\bcycl(?:e|ing)\b|\bwalk(?:-a-thon|athon| to end| for )|\brun/walk"
        r"|\bturkey trot|\bcharity (?:ride|walk|run)|\bski (?:day|trip)|\bhikes?\b|\bhiking\b"
        r"|\b(?:mini(?:ature)?|disc)[- ]golf|\bgolf lessons?|\b(?:wo)?men's golf\b|\b(?:boys|girls|varsity"
        r"|jv)'? golf\b|\baxe throw|\btop ?golf|\bhockey|\bfootball\b|\bbasketball|\bbaseball\b|\bsoccer"
        r"|\bvolleyball|\blacrosse|\bwrestling\b"
        )),
    (Format.AWARDS, (
        r"\bawards?\b(?!.*\b(?:nomination|grant writing|application)\b)|\b(?:business(?:person|man|woman)?|citizen"
        r"|woman|man|employee|volunteer|member|entrepreneur|employer|person|educator|teacher|executive|ceo|cio"
        r"|leader|professional|nonprofit|communicator|cfo|student|industrialist)s? of the (?:year|month|quarter)"
        r"|\bhall of fame|\bbest (?:places|of)\b.*\b(?:work|celebration|party|business|reception)"
        r"|\b(?:\d+|twenty|thirty|forty) (?:under|over|by) (?:\d+|forty|thirty|fifty)|\bunder (?:40|forty)\b"
        r"|\brecognition (?:luncheon|dinner|breakfast|banquet|ceremony|event|reception|night)"
        r"|\bappreciation (?:luncheon|dinner|breakfast|banquet|reception|night)|\bwomen of (?:influence"
        r"|distinction|achievement|impact)|\bathena\b|\bhonors? (?:banquet|dinner|luncheon|gala|night|breakfast)"
        r"|\bhonoring\b"
        )),
    (Format.ANNUAL_MEETING, (
        r"\bannual (?:\w+ )?(?:\w+ )?(?:meeting|dinner|banquet|celebration|breakfast|luncheon|lunch"
        r"|general meeting)\b|(?:^\W*|\b(?:officers?'?s?|board|club|annual|rotary|kiwanis|lions|chapter"
        r"|president'?s?|directors|new|chamber|membership|\d{4})\W+)installation\b(?!.*\b(?:art|exhibit|car seat"
        r"|solar|software|water)\b)|\binstallation (?:of (?:the |new |our )*(?:\d{4} )?(?:board|officers|president"
        r"|directors|trustees)|dinner|banquet|luncheon|lunch|breakfast|ceremony|night|gala|meeting|reception|party"
        r"|brunch)\b|\binstallation (?:&|and) awards|\binaugura(?:l ball|l gala|tion)\b"
        r"|\bchamber(?: day)? (?:dinner|banquet)|\bagm\b|\bcharter night\b|\bpassing (?:of )?the gavel"
        r"|\bchanging of the g(?:uard|avel)"
        )),
    (Format.MIXER, r"\bkick-?off (?:reception|party|social|happy hour|cocktails)\b"),
    (Format.GALA, (
        r"\bgala\b(?! (?:apples?|melons?|days?|picking|cider|pies?)\b)|\b(?:black[- ]tie|masquerade|charity|snow"
        r"|winter|heart|mayor'?s|military|governor'?s|chamber|holiday|hope|red) ball\b|\b(?!basket|foot|base|play"
        r"|kick|dodge|stress|crystal|paint|wiffle|tee|volley|disco|pickle|great)[\w']+ ball\W*(?:\d{4})?\W*$"
        r"|\bsoir[eé]e\b|\bblack tie\b|\bbenefit for\b"
        )),
    (Format.LEADERSHIP, (
        r"^\W*leadership (?!.*\b(?:breakfast|luncheon|lunch|dinner)\W*$)(?!lunch|breakfast|dinner|forum|summit"
        r"|conference|workshop|seminar|webinar|coffee|book|speaker|lessons?|roundtable"
        r"|training)[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+)?\W*(?:\d{4})?\W*(?:[:–—-]|$)|\bleadership (?!.*\b(?:webinar"
        r"|workshop|seminar|book|breakfast|luncheon|lunch|conference|summit|forum)\b)[\w .'&-]*\b(?:class|session"
        r"|day|graduation|alumni|program|retreat|opening|closing|kick-?off|info(?:rmation)? session|academy"
        r"|institute|reunion|\d{4})\b|\b(?:youth|emerging|adult|junior|senior|teen|community|executive"
        r"|next gen(?:eration)?|women'?s) leaders?(?:hip)?\b(?!.*\b(?:webinar|workshop|seminar|conference|summit"
        r"|breakfast|luncheon)\b)|\bprogram day\b|\bleadership (?:academy|institute|program|series"
        r"|development program|class)\b|\byoung professionals?\b|\byps?\b|\bemerging professionals?\b|\bynpn\b"
        )),
    (Format.RIBBON_CUTTING, (
        r"\bribbon[- ]?cuttings?\b|\bribbon ?cut\b|\bgrand (?:re-?)?opening|\bground ?-?breaking\b(?! (?:research"
        r"|study|film|new))|\bnew location\b|\bsoft opening|\bribbon (?:&|and)|\bmilestone celebration"
        r"|\btopping[- ](?:out|off)"
        )),
    (Format.JOB_FAIR, (
        r"\bhir(?:e|ing)\b.{0,20}\bfair\b|\bcareers? (?:in|at) .{0,25}\b(?:night|fair|day|expo|evening)\b"
        r"|\b(?:job|career|employment|hiring|workforce|internship)s? (?:fair|expo|event|day|night|hub|blitz)\b"
        r"|\bhiring (?:event|fair|expo|blitz)|\bcareer (?:day|connection|expo)"
        )),
    (Format.MIXER, (
        r"\bbusiness (?:after|before|at|b4)[- ]?(?:hours?|5|five|work|noon)|\bafter[- ]?hours\b"
        r"|\bbefore[- ]?hours\b|\bb(?:a|b)h\b|\bmixers?\b|\bhappy ?hour|\bafter (?:5|five|work)\b|\bsocial hour"
        r"|\bschmooze|\bmingle\b|\bmeet (?:&|and|n|'n'?) (?:greet|mingle)|\bwine (?:&|and) (?:unwind|network)"
        r"|\bnetwork(?:ing)? (?:night|social|reception|event|hour|mixer|happy|evening|party|at night|after|on tap)"
        r"|\bcocktails? (?:&|and|reception|hour|party)|\breception\b|\bholiday (?:party|social|open house"
        r"|celebration|gathering)\b(?=.*\b(?:chamber|member|business|rotary|network|professional|shrm"
        r"|association)\b)|\bsocial\W*$|\bclam ?bake\b|\bthank[- ]you (?:night|party|reception|social|evening)"
        r"|\bmembers?'? thank|\bmembers?'? (?:barbecue|bbq|picnic|cookout|party|night|social)\b|\b5 [àa] 7\b"
        r"|\b(?:virtual|online|zoom) coffee\b"
        )),
    (Format.EXPO, (
        r"\b(?:home (?:&|and|\+) garden|home (?:improvement|builders'?)|builders'?|contractors'?|bridal|boat|rv"
        r"|farm|ag|agricultur\w+|agri-?business|equipment|industry|industrial|petroleum|energy|hydrogen|mining"
        r"|oil (?:&|and) gas|manufactur\w+|machin\w+|technology|packaging|construction|concrete|safety|hardware"
        r"|restaurant|food ?service|hospitality|landscap\w+|nursery|logistics|trucking|aviation|medical|dental"
        r"|franchise|supplier|procurement|small business|logging|forestry|dairy|poultry|printing|textile|turf"
        r"|irrigation)(?: (?:&|and) [\w-]+)? show\b(?!.*\b(?:parade|band|cabaret)\b)|\b(?:volunteer"
        r"|non-?profit) fair\b|\bexpo(?:sition)?s?\b|\btrade ?-?shows?\b|\b(?:business|member|chamber|vendor"
        r"|product|community|industry|startup|local|taste & business|bridal|wedding|reception) showcase"
        r"|\bbusiness fair|\bvendor fair|\breverse trade|\btable ?top (?:show|event)|\bshowcase\b|\bdemo day\b"
        )),
    (Format.CONFERENCE, (
        r"\bconferences?\b(?! (?:call|room))|\bconvention\b(?! cent)|\bsymposi(?:um|a)\b|\bcongress\b(?!ional)"
        r"|(?<!lee's )(?<!lees )\bsummit\b(?! (?:county|park|metro|street|st\b|ave|mall|point|city|lake|health"
        r"|hills?|ridge|credit|bank|brewing|club|drive|road|township|church))|\bcolloquium"
        r"|\b(?:annual|spring|fall|autumn|summer|winter|midyear|mid-year|regional|national) institute\b"
        r"|\b(?:distinguished|memorial|endowed|keynote|annual \w+) lecture\b|\bunconference|\bhackathon|\bbarcamp"
        r"|\bdistrict (?:assembly|training)\b"
        )),
    (Format.FUNDRAISER, (
        r"\b(?:celebrity|charity|good-natured) roast\b|\broast (?:of|and toast|(?:&|n) toast)\b(?=.*\b(?:judge"
        r"|mayor|chief|dr|president|chairman|senator|sheriff|commissioner|for)\b)|\btasting (?:for"
        r"|to (?:benefit|help|support|fight))\b|\bfund ?-?rais(?:er|ing)|\bbenefit(?:s|ing)? (?:dinner|concert"
        r"|breakfast|luncheon|auction|night|for)\b|\b(?:silent|live|charity|benefit|dinner|and|&) auction"
        r"|\bauction\b|\bgiving (?:breakfast|luncheon|society|tuesday|day)|\bcampaign (?:kick-?off|celebration"
        r"|finale|victory)|\bdonors? (?:reception|appreciation|dinner|breakfast|luncheon)"
        r"|\b(?:wine|bourbon|whiskey|beer|spirits|food)(?: (?:&|and) \w+)? tasting|\bcasino night|\btelethon"
        r"|\braffle\b|\bdrag bingo|\bradiothon|\breverse raffle|\bnight at the races|\bcrab feed|\bsleep ?-?out\b"
        r"|\bbenefit\b(?! (?:fund|plan|corporation|corp|administ|district|enroll|committee|claims))"
        )),
    (Format.PUBLIC_MEETING, (
        r"\bopen house\b.*\b(?:widening|corridor|interchange|rezoning|zoning|(?:master|comprehensive|land use"
        r"|transportation|transit|widening|downtown|park) plan(?:ning)?\b|(?:bridge|road|street|highway|sewer"
        r"|water main|transit|rail) (?:project|study|improvements?|replacement))|\b(?:project|public|corridor"
        r"|planning) open house\b"
        )),
    (Format.LUNCHEON, r"\bchapter (?:lunch|luncheon)\b|\beconomic club\b.*\blunch"),
    (Format.DINNER, r"\bchapter dinner\b(?! meeting)"),
    (Format.CLUB_MEETING, (
        r"\bdinner meeting\b|\b(?:rotary|rotarians?|kiwanis|lions(?= (?:club|meeting|noon|lunch|luncheon|breakfast"
        r"|dinner|district|board|international|evening|weekly)|\W*$)|optimists?|exchange club|civitan|soroptimist"
        r"|zonta|altrusa|sertoma|ruritan|jaycees?|moose lodge|elks|toastmasters?|pilot club|quota"
        r"|junior league)\b(?!(?: [\w']+){0,2} (?:park|stadium|field|pavilion|shelter)\b)(?!.*\bhall rental\b)"
        r"|\bclub (?:zoom )?(?:meeting|assembly|social|luncheon|lunch|breakfast)|\b(?:weekly|regular"
        r"|monthly) (?:club )?meeting\b|\bclub assembly|\bdistrict governor|\bfellowship (?:meeting|night|evening"
        r"|lunch|breakfast)|\binduction (?:ceremony|of members|night)|\bchapter (?:meeting|breakfast|program"
        r"|social|dinner)|\b(?:section|technical|branch|lodge|guild) meeting\b|\bmembership meeting\b"
        r"|\bgeneral (?:body |membership )?meeting|\bmember meeting|\bleads? (?:group|exchange|club|lunch"
        r"|breakfast|meeting)|\bbni\b|\breferral (?:group|network)"
        )),
    (Format.WORKSHOP, (
        r"\bworkshop|\bseminar|\btraining\b|\bcontinuing education|\bce (?:class|credit|course|hours?)|\bscore\b"
        r"|\bsbdc\b|\bcertification|\bcertificate\b|\bboot ?camp|\bmaster ?class|\bcode update|\bclass(?:es)?\b"
        r"|(?<!golf )(?<!obstacle )(?<!ropes )(?<!race )(?<!main )(?<!of "
        r")(?<!three-)(?<!four-)(?<!five-)\bcourses?\b|\blessons?\b|\blunch (?:&|and|n|'n'?|-n-|-and-) ?learn"
        r"|\bclinic\b|\bhow to\b|\btutorial|\b101\b|\bmentoring (?:session|hours?)|\binfo(?:rmation)? session\b"
        r"|\blearn(?:ing)? (?:lab|series|session)|\bskills? (?:lab|session)|\bcoaching\b|\boffice hours\b"
        r"|\btips (?:for|to)\b|\b(?:basics|fundamentals|essentials|for beginners|made easy)\b|\bin a day\W*$"
        r"|\bcertificaci[oó]n|\btaller\b|\batelier\b|\bosha (?:10|30)\b|\bservsafe\b|\bintro(?:duction)? to\b"
        r"|\bhands-on\b|\bintensive\W*$|\bbookkeeping for\b|\bself[- ]paced\b"
        )),
    (Format.LUNCHEON, (
        r"\blunch(?:eon|es)?s?\b|\bnoon (?:hour|meeting|forum|program|network)|\balmuerzo\b"
        r"|\bd[iî]ner-(?:causerie|conf[eé]rence)"
        )),
    (Format.BREAKFAST, (
        r"\bbreakfasts?\b|\bgood morning[,!]? \w|\bwake[- ]?up[,!]? \w|\brise (?:&|and|n|'n'?) (?:shine|network"
        r"|grind)|\bbrunch\b|\b(?:bagels?|donuts?|doughnuts?|muffins) (?:&|and|with) |\bcoffee (?:&|and"
        r"|connections?|with|talk|break|hour|club|networking|chat|meetup|meet-up|klatch)|\b(?:morning|first friday"
        r"|friday|monday|tuesday|wednesday|thursday|networking|business|chamber|member|women'?s|leadership"
        r"|community|connections?|second cup|caffeinated|power) (?:\w+ )?coffee\b|\bconnections? (?:&|and"
        r"|over) coffee|\bcommunity coffee|\bcoffee\W*$|\bcoffee connect|\bpetit[- ]d[eé]jeuner|\bdesayuno"
        r"|\bd[eé]jeuner\b"
        )),
    (Format.DINNER, r"\bdinner\b|\bbanquet\b|\bsupper\b(?! club concert)|\bcena\b"),
    (Format.NETWORKING, (
        r"(?<!neural )(?<!computer )(?<!wireless )(?<!home )(?<!tv )(?<!exchange )\bnetwork(?:ing"
        r"|ers?)?\b(?!\+)(?! (?:plus|security|engineer\w*|administrat\w+|infrastructure|architecture|protocols?"
        r"|cabling|automation|analysis|theory|science|monitoring|fundamentals)\b)|\bmatch-?mak(?:er|ing)\b"
        r"|\bcard (?:exchange|swap)|\bpower (?:hour|network)|\bconnections?\b|\bspeed (?:networking|meet)"
        r"|\b(?:chamber|business|first friday|member) connect\b|\b1 million cups|\bone million cups|\bmeet-?up\b"
        r"|\buser'?s?'? group\b|\bpitch (?:night|competition|contest|finals?|day|event|slam)|\bfireside chat"
        r"|\bspeaker series|\bdistinguished speaker|\b(?:ceo|leadership|business|executive) (?:speaks|talks?"
        r"|series|insights)|\bin conversation with\b|\ba conversation with\b|\bmember (?:social|spotlight)"
        r"|\bindustry tour|\bmen'?s forum|\bbusiness forum|\bforum\b"
        r"|(?<!solar )(?<!wall )(?<!quilt )(?<!control )(?<!front )(?<!instrument )\bpanel\b(?! (?:van|saw"
        r"|quilt\w*|installation|repair|painting|making))"
        )),
    (Format.OPEN_HOUSE, (
        r"^\W*(?:guided |plant |site |facility |industry )?tour ?[:–—-]|\b(?:plant|mill|factory"
        r"|floor) walks?\b(?!.*\b(?:nature|wildflower|native|garden)\b)|\b(?:site|vocational|industry|company"
        r"|factory|mill|plant) visits?\b|\btour of\b.*\b(?:plant|factory|mill|facility|data cent(?:er|re)|refinery"
        r"|works|shipyard|terminal)\b|\b(?:firm|studio|office|warehouse|mill|shop) tour\b|\bopen house"
        r"|\banniversary\b|\bcustomer appreciation|\btours?\b(?=.*\bfacility\b)|\bdedication\b"
        r"|\b(?:company|facility|plant|site|factory|manufacturing(?: day)?|behind[- ]the[- ]scenes) tours?\b"
        )),
    (Format.FESTIVAL, (
        r"\bfest(?:ival)?s?\b|\bconcert|\btrivia|\bblock party|\b(?:art|wine|sip|ghost|holiday|lighted|beer|night"
        r"|christmas) (?:walk|stroll|crawl|hop|market|lights)|\bart (?:fair|show|hop|crawl)|\bcounty fair"
        r"|\bmusic (?:in|on|at)\b|\blive music|\bmovie|\bhalloween|\bchristmas\b|\bholiday (?:market|lights|bazaar"
        r"|stroll|parade|bash|shopping)|\bcelebration\b|\btaste of\b|\bfood truck|\bbazaar"
        r"|\bfamily (?:fun|day|night)|\bfair\b|\boktoberfest|\bjuneteenth|\bpicnic|\bbbq\b|\bbarbecue"
        r"|\bflag (?:day|raising)|\bmarket(?:place)?\W*$|\bsidewalk sale|\bdance\b|\bplay\b|\bmusical\b|\bsplash"
        r"|\bbook (?:sale|fair)|\bday at the (?:park|lake|beach|ballpark)|\bfirst friday|\bin the park\b"
        r"|\bon the (?:green|square|plaza|lawn|river)\b"
        )),
)  # fmt: skip

RULES = tuple((found, re.compile(words, re.I)) for found, words in (*LOOK_ALIKES, *TABLE))

__all__ = ["RULES"]
