"""Who may walk in, and how many fit in: from plain words in title and text."""

from __future__ import annotations

from hobnob import patterns as re
from hobnob.records import Access, Audience, Offer
from hobnob.translated import english

_NON_MEMBERS = (
    r"(?:(?:non|not[- ]yet|prospective|potential|future)[- ]*members?|nonmembers?|guests?(?! (?:speakers?|rooms?"
    r"|list|of honou?r|house|artist|columnist|post))(?: of (?:an? |the |our |any )?(?:members?|trade|association"
    r"|club))?|visitors?(?! (?:center|centre|bureau|guide))|newcomers|new (?:faces|people|eds|folks|businesses)"
    r"|first[- ]timers|observers|(?:growers|owners|people|those|businesses|neighbors"
    r"|anyone) who are not (?:yet )?members|whoever they bring|(?:\w+ )?(?:owners|people|those|businesses|anyone"
    r"|\w+s) who (?:aren'?t|are not) (?:yet )?members(?: yet)?|those (?:thinking of|considering|curious about"
    r"|interested in) (?:joining|membership)|anyone (?:thinking of|considering|interested in) (?:joining"
    r"|membership)|members and the curious|prospective (?:members?|donors|angels|investors|directors|owners"
    r"|partners|trustees|rotarians|franchisees)|(?:\w+ ){0,2}who (?:do not|don'?t) (?:yet )?belong(?: yet"
    r"| to \w+)?|(?:anyone|anybody|people|those|companies|firms|businesses|owners|operators|employers"
    r"|\w+s) (?:thinking (?:about|of)|considering|curious about) \w+(?: \w+){0,2}?)"
)
_MAY = (
    r"(?:(?:are |is |also |always |very |most |each |all |more than |please )*(?:welcome[ds]?|invited|encouraged"
    r"|eligible)|eligible|(?:may|can|could) (?:also |always |each )?(?:attend|visit|join|come|sit|observe|listen"
    r"|participate|listen|register|take part|drop|watch|bring|pull up|request|ask for|be seated"
    r"|take a (?:seat|chair)|fill (?:empty|open))|pay\b(?! for)|attend (?:free|for)|eat (?:free|on us)"
    r"|see \w+ at the door|at no (?:cost|charge))"
)
_INVITATION = re.compile(
    r"\b(?:by[- ](?:personal |private |special |direct )?invitation\b|invitation[- ]only|invite[- ]only"
    r"|invited guests only|invitees only|(?<!for a )(?<!your )(?<!your next )(?<!during )(?<!after )private "
    r"event\b(?! (?:at|spaces?|rooms?|rentals?|venues?|bookings?|facilit\w+|catering|planning|planner|package))"
    r"|(?<!session )(?<!session \()(?<!course is )(?<!club is "
    r")(?<!restaurant is )closed to (?:the |all )?(?:public|members|guests|non-?members)"
    r"|not open to the (?:general )?public|by application only|sent by letter|invitation (?:is )?(?:not"
    r"|non-?)[- ]?transferable|those whom they invite|those (?:they|we) invite|must be invited"
    r"|restricted to (?:sitting|invited|current) (?!members)|"
    r"(?<!executive )(?<!managing )(?<!general )(?<!hr )(?:directors|officers|trustees) only\b)",
    re.I,
)
_GUESTS = re.compile(
    rf"\b(?:{_NON_MEMBERS} (?:\w+ ){{0,7}}?{_MAY}|(?:members (?:and|&) )(?:their )?(?:guests|non-?members"
    rf"|future members|prospective members|the (?:\w+ )?(?:public|community))\b|members? (?:or|and|&|/) (?:not"
    rf"|non-?members?)\b|whether or not you(?:'re| are) a member|"
    r"(?:bring|invite) (?:a|one|two|along a|another) (?:guest|friend|colleague|co-?worker|prospective|plus[- ]one)"
    r"|members? (?:may|can|are invited to|are encouraged to) (?:each |also )?(?:bring|invite) (?:a|an|one|two|their"
    r"|up to \w+) (?:[\w-]+ )?(?:guests?|colleagues?|friends?|plus)|each member may (?:bring|invite)|"
    r"welcomes? (?:guests|visitors|non-?members|newcomers|prospective)"
    r"|limited to (?:\w+ )?members, (?:\w+,? ){1,2}(?:and|&) (?:\w+ )?guests\b|open to (?:[\w-]+ ){1,3}(?:and"
    r"|&) non-?(?!profit|stop|alc)\w+|open to (?:[\w-]+ ){1,4}who are not (?:yet )?members"
    r"|open to (?:\w+ )?(?:members and )?(?:non-?members|guests"
    r"|all businesses|prospective)|(?:non[- ]?members?|non|guests?|future members?|visitors?)\s*[:–—-]?\s*\$\s?\d"
    r"|(?<=\$)\d[\d.,]*\s*(?:for |per )?(?:non[- ]?members?|non\b(?!-?(?:profit|refund|stop|alc|perish))"
    r"|guests?\b(?! of honou?r)|future members?)|"
    r"not a member\?\s*(?:no problem|that'?s (?:ok|okay|fine)|join us|come|you(?:'re| are)|attend|please)"
    r"|you (?:do not|don'?t) (?:have|need) to be a (?:\w+ )?member|non-membres (?:sont )?bienvenus"
    r"|(?:no|non)[- ]miembros (?:son )?bienvenid[oa]s|members wishing to|members and whoever they bring"
    r"|first (?:\w+ )?(?:visits?|meetings?|times?) (?:is |are )?(?:free|on us|complimentary)"
    r"|(?:as|be|is) (?:our|my|their) guest\b|non-?members? free|for (?:their|your) first (?:\w+ )?(?:visits?"
    r"|meetings?)|bring you along|come (?:and )?(?:sit (?:in )?with us|see how we work)|if you(?:'ve"
    r"| have) ever wondered|room for (?:\w+ ){1,2}(?:visitors|guests|non-?members)|bring (?:someone|somebody"
    r"|anyone) (?:who|new|along|curious)|(?:one|a|your|first) (?:free )?trial visits?|visiting (?:rotarians|lions"
    r"|kiwanians|optimists|members) (?:and|&) (?:guests|friends)|alumni (?:may|can) (?:take|sit|observe)"
    r"|(?:chairs|seats|places) (?:are |is )?kept (?:\w+ ){0,4}for (?:somebody|someone|anyone) new"
    r"|free (?:to|for) members and (?:to |for )?(?:those"
    r"|anyone|guests)|no charge for members or non)",
    re.I,
)
_CLUBMAN = r"(?:rotarian|kiwanian|lion|optimist|soroptimist|zontian|toastmaster|jaycee|realtor|alum\w*|(?:\w+ )?member)"
_ELSE = r"(?:anyone else|anybody else|everyone else|everybody else|all others|others|the rest of us)"
_A_PLACE = r"(?:a|an|another|one more|the) (?:seat|chair|ticket|place|spot)s?"
_GUESTS_TOO = re.compile(
    r"\b(?:open house|reception|breakfast|luncheon|lunch|dinner|coffee|mixer|social|information session|info session"
    r"|tour|orientation|evening) for (?:all |our |new and )?(?:prospective|potential|future"
    r"|would-be) (?:new )?members\b|"
    rf"\byou (?:needn['’]?t|need not) be an? {_CLUBMAN}\b|\b{_ELSE} may (?:buy|purchase|reserve|attend|come)\b"
    rf"|\b(?:members?|charterholders|investors|rotarians)\b[^!?\n]{{0,60}}(?:\b{_ELSE} \$\s?\d"
    rf"|\$\s?\d[\d.,]* (?:for )?{_ELSE}\b)|\b(?:additional|guest) (?:seats|tickets)(?: (?:and|or) guests)? (?:are "
    rf"|at )*\$\s?\d|\b(?:purchase|buy|reserve) guest (?:seats|tickets)\b"
    r"|\bmembers?\b[^.!?\n]{0,40}\$\s?\d[\d.,]* general\b(?! (?:public|contractors?|counsel|managers?))"
    r"|\bmembers?\b[^.!?\n]{0,30}\bgeneral admission:? \$\s?\d"
    r"|\bas (?:the|an?|a member['’]?s) guest of an? (?:\w+ )?member\b|\b(?:come|attend|sit in|join|visit|once"
    r"|welcome) (?:\w+ )?as (?:an )?observers?\b|\bobservers? (?:are |is )?(?:ok|okay|fine|with notice)\b"
    r"|(?<!members )\b(?:may|can) (?:sit in on|attend|visit|come to|try) (?:one|a single|once)\b"
    r"|\bmembers? (?:may|can) (?:bring|invite) (?:their )?guests\b"
    r"|\bfirst (?:\w+ )?(?:breakfast|lunch|luncheon|dinner|supper|coffee|meal|visit) (?:is )?(?:free"
    r"|on (?:us|me|the (?:club|chapter|chamber)))\b|\bif you(?:['’]re| are) new (?:in|to"
    r"|around) (?:\w+ ){0,2}?(?:town|area|county|city|here|valley)\b[^.!?\n]{0,20}\b(?:come|join|stop|eat|sit|drop)"
    rf"|\bwe can (?:usually |always |often )?(?:add|find|squeeze in) {_A_PLACE}\b|\bthinking (?:of"
    rf"|about) becoming an? \w+\? (?:stop|come|join|sit|drop)|\b(?:cpas?|candidates|parents|lawyers|nurses|engineers"
    rf"|bankers) (?:and|&) friends\b(?! of)|\b(?:newcomers|new faces) (?:may |can |always )?(?:pull up|grab|take"
    rf"|find) {_A_PLACE}\b",
    re.I,
)
"""Where others than members come, and nobody calls them guests: "everybody else $35", "you needn't be a Rotarian"."""
_MEMBERS = re.compile(
    r"\b(?:(?:for |open to )?(?:chamber |active )?members?[- ]only|members? ?only|exclusive(?:ly)? (?:to"
    r"|for) (?:chamber |our |current )*members|(?:only )?open (?:only )?to (?:all |chamber |current |board "
    r"|committee |dues-paying |association )*members(?:\W+only)?(?! and| &|,? non| \+| or)"
    r"|only (?:open )?(?:to|for) (?:chamber |current )*members|open only to (?:[\w-]+ ){0,3}members(?! and| &|,? non"
    r"| \+| or)|members? exclusive|exclusive(?:ly)? (?:to|for) (?:the |our "
    r"|all )?(?:(?!the\b)[\w’'-]+ ){0,3}(?:members"
    r"|investors|partners"
    r"|sponsors|donors|alumni)(?! and| &|,? non| \+| or)|reserved for (?:[\w'’]+ ){0,6}?members"
    r"|must be an? (?:\w+ ){0,2}member to attend"
    r"|restricted to (?:\w+ )?members|for (?:\w+ )?members (?:and (?:their )?(?:staff|employees|spouses"
    r"|families) )?only|for (?:current |active )+members\b|for members who (?:have )?(?:recently )?(?:joined"
    r"|registered|signed)\b|(?:students|residents|employees|graduates|faculty|staff) only(?=,? please|[.;!)]|$)"
    r"|(?:directors|officers|trustees|governors) (?:and|&) (?:\w+ )?(?:staff|chairs|officers|directors|managers) only"
    r"|(?:hold|have) an? (?:current|valid|active|paid) membership"
    r"|for (?:chamber |our )?members and their (?:employees|staff|teams)(?! and| \+|,? guests)"
    r"|limited to (?:[\w ]{0,40}? )?member(?:s| companies| firms)(?! and(?! their (?:spouses|partners|families|staff"
    r"|employees)\b)| or|, (?:\w+,? ){1,3}guests\b)|(?:candidates|mentees|enrollees"
    r"|section members|matched pairs) only\b|open (?:only )?to (?:any|every) (?:representative"
    r"|employee)s? of an? member (?:company|firm|business|organization)|for the (?:current|enrolled"
    r"|present) class(?: only)?\b|(?<!registered )(?:fellows|investors|trustees|alumni|partners|officers|delegates"
    r"|participants)[- ]only|members (?:of (?!the (?:public|press|media|community|audience)\b)[\w' ]{1,40}?|under \d+"
    r"|over \d+|in good standing) only|members in good standing"
    r"|closed (?:meeting|session|event) for (?:[\w'’]+ ){0,4}?members|for (?:\w+ )?members['’] [\w-]+ only"
    r"|for the enrolled class|class members only|enrolled (?:participants|class) only|(?<!no )membership (?:card"
    r"|will be checked|is required(?! for)))\b",
    re.I,
)
_SHUT = re.compile(
    r"\b(?:guests|visitors) (?:are not|will not be|may not be|cannot be) (?:received|admitted|permitted|allowed"
    r"|accommodated|seated)|\bnot open to (?:guests|non-?members|visitors)|\bnon-?members (?:are not|may not"
    r"|cannot)\b|\b(?:sorry,? )?no (?:guests|visitors|non-?members)\b",
    re.I,
)
_PUBLIC = re.compile(
    rf"\b(?:open to (?:the )?(?:general )?(?:public|community|everyone|every one|anyone|anybody"
    rf"|all)\b(?! in the (?:business|trade|industry)\b)(?! (?:genders|levels|abilities|skill|experience"
    rf"|faiths))(?! {_CLUBMAN}s?\b(?! (?:and|&|or)))(?! (?:(?!community)\w+ )?(?:members|businesses|people"
    rf"|professionals|trades?))|(?:the )?(?:general )?public (?:is |are )?(?:always |most |very |cordially "
    rf"|warmly )?(?:welcome|invited|encouraged)|general public:?\s*\$|turn (?:anyone|anybody|no ?one|nobody) away"
    rf"|public seat(?:s\b|ing)|(?:the )?public (?:may|can) (?:attend|come|observe|listen|sit)"
    rf"|members of the public (?:may|can|are)|(?:everyone|everybody|all ages|all)(?:'s| (?:is"
    rf"|are))? (?:\w+ )?(?:welcome|invited)|free and open to"
    rf"|(?<!university )(?<!campus )(?<!college )(?<!school )(?<!business )community is (?:welcome|invited)|"
    r"(?:membership|member) (?:is )?not required|no membership (?:is )?(?:required|needed|necessary)|all welcome"
    r"|(?:walk|drop)-?(?:ins?|ups?) (?:are )?(?:always )?(?:welcome|encouraged|fine|ok)|come one,? come all"
    r"|(?:anyone|anybody|everyone|any (?:neighbor|resident|citizen|business|one))\b[^.;!?\n]{0,50} (?:is welcome"
    r"|are welcome|welcome|is invited|should come|may (?:attend|come|join|buy|purchase|get (?:a )?ticket))"
    r"|open to (?!(?:\w+ )?members\b)(?:[\w']+,? ){1,6}(?:and|&) the (?:\w+ )?(?:community|public)\b"
    r"|\$\s?\d[\d.,]* (?:for (?:the )?)?general public\b|(?:anyone|anybody|everyone|everybody) (?:can|may) (?:come"
    r"|attend|join)|any (?:\w+,? ){1,6}is welcome|whether or not you belong|no need to (?:join|be a member)|"
    r"open to (?:any|all) (?:job|area|local|interested|business)\b[^.;!?\n]{0,30}|(?:parents|teachers|neighbors"
    r"|residents|families)(?: (?:and|&) \w+)? (?:are )?welcome)",
    re.I,
)
_SOMETHING_ELSE = re.compile(
    r"(?<!in the )(?<!at the )(?<!of the )\b(?:trails?|trailheads?|parks?|gardens?|grounds|museums?|library|libraries"
    r"|restaurants?|caf[ée]|offices?|pools?"
    r"|stores?|shops?|playgrounds?|beach(?:es)?|membership|position|lounge|building|campus) (?:is|are)(?: now"
    r"| always| also)? $",
    re.I,
)
"""Before "open to the public": a house or a park that is open as it always is, or the membership."""
_SEEKERS = re.compile(r"\bfree (?:to|for) (?:all )?job[- ]?seekers\b", re.I)
"""What firms pay for a booth says nothing of who may walk in."""
_NAMED_FOR_MEMBERS = re.compile(r"\((?:for )?(?:[\w-]+ )?members(?: only)?\)\W*$", re.I)
_NEGATED = re.compile(r"\bnot (?:open|a members?)\b", re.I)
_ELSE_BEHIND = re.compile(
    r"\W{0,2}(?:discount\w*|pric(?:es?|ing)|rates?|code|jackets?|sections?|portal|web ?sites?|site|pages?|area"
    r"|facebook|linkedin|whatsapp|slack|groups?\b(?! (?:tour|trip|meeting|lunch|dinner|outing))|forums?|chats?"
    r"|list-?serv\w*|e-?mail lists?|archives?|videos?|photos?|store|shop|library|webinar library"
    r"|benefits?|resources?|deals?|offers?|parking|lounge|cards?|perks?|app\b|newsletter|directory|content|savings?"
    r"|past\b|beyond\b)|\s?[:–—-]?\s?(?:\$\d[\d.]*|\d{1,2} ?%) (?:off|discount)|\s(?:need|have to|pay|get|receive"
    r"|want)\b|\s(?:may|can|are (?:able|eligible|allowed|entitled) to|shall|have the right to) (?:vote"
    r"|hold (?:an )?office"
    r"|serve|run"
    r"|nominate|second|make (?:a )?motions?|be elected)\b",
    re.I,
)
"""What stands behind "members only" where something else than the event is for members."""
_ELSE_BEFORE = re.compile(
    r"\b(?:parking|valet|shuttles?|discount\w*|pric(?:es?|ing)|rates?|lounge|area|section|entrance|recordings?"
    r"|slides|portal|directory|gifts?|raffles?|drinks?|bar|photos?|headshots?|coupons?|savings)\b(?: \w+){0,3}\s$",
    re.I,
)
_OF_A_BOARD = re.compile(r"\b(?:board|committee|staff|cast|crew|council|team|commission)\s$", re.I)
_PART_BEHIND = re.compile(r"\s(?:at|past|beyond|from|before|until|behind)\s", re.I)
_PARTS = re.compile(
    r"\b(?:teams|groups|foursomes|tables|booths|households|families|vehicles|cars|boats|canoes|submissions|entries"
    r"|speeches|remarks|comments)\b(?: (?:are|is|of|must be|may be|will be|size))*\s$",
    re.I,
)
"""What a number is the limit of, where it is not the event's."""
_COUNT = (
    r"(?P<{}>\d{{1,3}}(?:,\d{{3}})|\d{{1,4}}|ten|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty"
    r"|seventy-five|eighty|(?:one|a) hundred)"
)
_PEOPLE = (
    r"(?:people|persons|attendees|participants|guests|seats|spots|places|members|registrants|executives|leaders|ceos|"
    r"business(?:es)?|women|companies|spaces|volunteers|students|individuals|registrations|diners|players|adults"
    r"|professionals)"
)
_LIMITED = (
    r"(?:(?:space|seating|capacity|attendance|registration|class(?: size)?|group(?: size)?|enrol?lment|room|event"
    r"|workshop|program|course|luncheon|it|this)"
    r"(?: is| will be|:)? )?(?:strictly )?(?:limited|capped|restricted) (?:to|at) (?:only )?(?:the first "
    r"|a maximum of |just )?"
)
_CAPACITY = re.compile(
    rf"\b(?:{_LIMITED}|(?:maximum|max)\.? (?:of |capacity:? ?|attendance:? ?|attendees:? ?|participants:? ?)?"
    rf"|(?<!for )only |capacity(?: of| is)?:? ?|up to |no more than |limit(?: of)?:? |room for (?:up to |only )?|"
    rf"space for (?:up to |only )?|seating for (?:up to |only )?|accommodates? (?:up to )?"
    rf"|seats (?:up to )?){_COUNT.format('n')}(?= {_PEOPLE}\b(?! tables?)|\+? (?:available )?{_PEOPLE}\b)"
    rf"|\b(?:{_LIMITED}|capacity(?: is)?:? ?|we (?:only )?have (?:only )?room for (?:only |up to )?|(?:class|group"
    rf"|workshop|session|course|event|attendance|participant|enrol+ment)"
    rf" (?:size|limit|maximum|max\.?)(?: is| of)?:? ?){_COUNT.format('m')}(?=\s*(?:max(?:imum)?\b\.?"
    rf"|total\b)?\s*(?:[.;!)\n]|$)(?!\.?\d))",
    re.I,
)
_NUMBERS = {
    "ten": 10,
    "twelve": 12,
    "fifteen": 15,
    "sixteen": 16,
    "eighteen": 18,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy-five": 75,
    "eighty": 80,
    "one hundred": 100,
    "a hundred": 100,
}


def read(title: str, text: str, offers: tuple[Offer, ...] = ()) -> Access | None:
    """Who may come, as far as it is said; None when it is not."""
    words = f"{english(title)}\n{english(text)}"
    if _INVITATION.search(words):
        return Access.INVITATION
    if _SHUT.search(words):
        return Access.MEMBERS_ONLY
    if _SEEKERS.search(words):
        return Access.PUBLIC
    if _GUESTS.search(words) or _GUESTS_TOO.search(words) or any(offer.audience is Audience.GUEST for offer in offers):
        return Access.GUESTS_WELCOME
    if _NAMED_FOR_MEMBERS.search(title):
        return Access.MEMBERS_ONLY
    if any(_of_the_event(words, found) for found in _MEMBERS.finditer(words)):
        return Access.MEMBERS_ONLY
    if any(not _SOMETHING_ELSE.search(words[: one.start()][-60:]) for one in _PUBLIC.finditer(words)) and (
        not _NEGATED.search(words)
    ):
        return Access.PUBLIC
    return None


def _of_the_event(words: str, found: re.Match[str]) -> bool:
    """Whether it is the event that is for members, and neither the parking nor a discount."""
    before = words[max(0, found.start() - 60) : found.start()]
    if _ELSE_BEHIND.match(words, found.end()) or _ELSE_BEFORE.search(before):
        return False
    # "board members only at 5, the mixer is open to all at 5:30"
    return not (_OF_A_BOARD.search(before) and _PART_BEHIND.match(words, found.end()))


def capacity(text: str) -> int | None:
    """How many fit in, where the text says to how many it is limited."""
    match = next(
        (one for one in _CAPACITY.finditer(text) if not _PARTS.search(text[max(0, one.start() - 40) : one.start()])),
        None,
    )
    if not match:
        return None
    word = (match["n"] or match["m"]).lower()
    count = _NUMBERS.get(word) or int(word.replace(",", ""))
    if count < 4 or (match["m"] and 2020 <= count < 2040 and "," not in word):
        return None
    return count
