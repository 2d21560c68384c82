"""Titles that use a room's words for something else: "Board Game Night", "After Hours at the Zoo".

They are asked before the words they look like (``table``); the first line that matches wins.
"""

from __future__ import annotations

from hobnob.records import Format

_STATES = (
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|"
    "indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|"
    "montana|nebraska|nevada|new|north|ohio|oklahoma|oregon|pennsylvania|rhode|south|tennessee|texas|utah|vermont|"
    "virginia|washington|west|wisconsin|wyoming|emergency|mind|the art|the map|grace|play|shock|being"
)
_SHOWPLACE = (
    r"(?:museum|zoo|aquarium|planetarium|galler(?:y|ies)|library|science cent(?:er|re)|conservatory|botanical"
    r"|gardens?|observatory)"
)

LOOK_ALIKES: tuple[tuple[Format, str], ...] = (
    (Format.WEBINAR, (
        r"\bwebinar|\bwebcast\b|\btele-?seminar\b|\blive ?stream(?:ed)?\b(?!.*\bin[- ]person\b)|\bbroadcast\b"
        r"|\bseminario web\b|\bwebinaire\b|\bself[- ]paced\b|\bon[- ]demand\b|\be-?learning\b"
        r"|\b(?:the |video )replay\b(?! of the (?:game|match))|[-–—:(\[] ?(?:replay|re-?broadcast|recorded"
        r"|recording)\b|\brecorded (?:webinar|session|program|presentation|talk|panel)\b"
        )),
    (Format.OTHER, (
        r"\bboards? (?:&|and|n|'n'?|\+) (?:brews?|beers?|bites|booze|bourbon|ale|wine)|\bboard (?:book|the"
        r"|shorts)\b(?!.*\b(?:non-?profits?|directors?|trustees?|governance|member|service)\b)"
        r"|^(?!.*\b(?:non-?profits?|directors?|trustees?|governance|members?|service|financ\w+|treasurers?"
        r"|fiduciary|chairs?|legal|roles?)\b).*\bboard basics\b|\ball aboard\b"
        )),
    (Format.WORKSHOP, (
        r"\b(?:sign|story|smorgas|bulletin|dream)[- ]?boards?\b|\bmixers?\b.*\b(?:baking|cooking|dough|cake"
        r"|kneading) |\b(?:cake|dough|baking|concrete|cement|audio|sound|dj|drink)[- ]mixers?\b"
        r"|\bmixer masterclass"
        )),
    (Format.OTHER, r"\b(?:echo|torture|hyperbaric|burial|secret|council) chamber\b(?! of)"),
    (Format.FESTIVAL, (
        rf"(?<!business )(?<!chamber )\bafter[- ]?hours\b.*\b{_SHOWPLACE}\b(?<!chamber)"
        rf"|\b{_SHOWPLACE}\b(?:'s)?.{{0,20}}(?<!business )(?<!chamber )(?<!networking )\bafter[- ](?:hours|dark)\b"
        rf"|\bafter[- ]hours (?:trick|story|tour|film|movie|skate|swim|yoga|cosmic|lock-?in"
        rf"|for (?:kids|teens|families))"
        )),
    (Format.OTHER, r"\bafter[- ]hours\b.{0,25}\b(?:clinic|immuni[sz]ations?|care|pediatric|urgent|emergency|support|on-?call)"),
    (Format.OTHER, (
        r"\b(?:singles?|speed dating|dating|lgbtq\+? singles|parents?|mommy|moms|dog|puppy|youth|teen"
        r"|middle school|tween|kids'?|freshman|student welcome) mixer\b|\bspeed dating\b|\bnetwork marketing\b"
        r"|\bbusiness opportunity (?:meeting|night|presentation)\b|\bfor singles\b|\bsingles (?:night|event|social"
        r"|happy hour)"
        )),
    (Format.OTHER, r"\b(?:dissertation|thesis|doctoral|ph\.?d\.?|master's) (?:committee|defen[cs]e|exam\w*|proposal)\b"),
    (Format.OTHER, (
        r"\b(?:oscars?|grammys?|emmys?|tonys|academy awards)\b.*\b(?:party|watch|night)\b|\bwatch part(?:y|ies)\b"
        r"|\b(?:little league|eagle scout|(?:cub |boy |girl )?scouts?|swim team|soccer|cheer\w*|4-h|honor roll"
        r"|perfect attendance|film|photo\w*|poetry|pumpkin|costume|chili|quilt|pie) awards?\b"
        )),
    (Format.OTHER, r"\b(?:knights?|arthur\w*|camelot|algonquin)\b.*\bround ?table\b"),
    (Format.WORKSHOP, r"\b(?:thesis|dissertation|grant) writing retreat\b|\bkeynote for (?:mac|ipad|beginners)\b"),
    (Format.SPORT, (
        r"\bsummit\b.*\b(?:hike|hikes|hiking|trail|climb|ascent|trek|snowshoe|run|race|bike ride|ski|overlook)\b"
        r"|\b(?:hike|hiking|climb|trek|snowshoe|trail run|ski)\b.*\bsummit\b"
        )),
    (Format.OTHER, (
        r"\b(?:coffee|do(?:ugh)?nuts?|cookies?|pizza|lunch|cones?|ice cream|popsicles|pancakes|tacos|cocoa|shop"
        r"|cards|games) (?:with|and|&) (?:an?|the|your|our|local) (?:local |neighbou?rhood |friendly )?(?:cops?"
        r"|deput(?:y|ies)|officers?(?! (?:of|from|in)\b)|troopers?|firefighters?|police officers?"
        r"|sheriff's deput(?:y|ies))\b"
        )),
    (Format.OTHER, rf"\bstate of (?:{_STATES})\b(?!.*\b(?:address|luncheon|breakfast|business|economy|region|county|city)\b)"),
    (Format.OTHER, (
        r"^(?!.*\b(?:leadership|class of|economic|summit|expo|campaign|members?)\b).*?\b(?:opening|artists?'?s?"
        r"|closing|exhibit(?:ion)?|gallery|poetry|book) (?:reception|launch)\b(?!.*\b(?:chamber|conference"
        r"|business)\b)|\breception\b.*\b(?:exhibit(?:ion)?|gallery|artwork|paintings)\b|\bart opening\b"
        r"|\|.*\bmeet (?:&|and) greet\b"
        )),
    (Format.FESTIVAL, (
        r"\b(?:kitchen|tool|record|used book|bake|rummage|yard|garage|plant|book) sales?\b|\bflea market\b"
        r"|\b(?:plant|seed|book|clothing|cookie|toy|ornament|puzzle) swap\b"
        )),
    (Format.WORKSHOP, (
        r"\bfund ?-?raising (?:from scratch|101|basics|essentials|fundamentals|strateg\w+|school|tips|skills"
        r"|boot ?camp|academy|training|workshop|for (?:beginners|boards?|small|new|non))|\b(?:r[eé]sum[eé]"
        r"|cv) (?:review|clinic|help|writing|critique|makeover)|\b(?:linkedin|professional|free) headshots?\b"
        )),
    (Format.PUBLIC_MEETING, (
        r"\bpublic (?:information|input|comment|engagement|consultation|scoping|review) (?:cent(?:er|re)|meeting"
        r"|session|open house|workshop|hearing)\b|\b(?:project|neighbou?rhood|community) (?:information|input"
        r"|listening) (?:meeting|session)\b"
        )),
)  # fmt: skip

__all__ = ["LOOK_ALIKES"]
