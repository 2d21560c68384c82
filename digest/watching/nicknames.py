"""First names that are one: Bob is Robert, Betty is Elizabeth."""

from __future__ import annotations

_GROUPS = """
abigail abby gail
albert al bert
ann annie anne nan
anne annie ann
anna annie
alexander alex al sandy sasha
alexandra alex sandra lexi
alfred al fred
allison allie ally
amanda mandy
andrew andy drew
anthony tony
antonio tony
arthur art
barbara barb babs
benjamin ben benny
bernard bernie
beverly bev
bradley brad
calvin cal
cameron cam
carolyn carol carrie
catherine cathy kate katie cat
charles charlie chuck chas
christina chris christie tina
christine chris chrissy
christopher chris kit topher
clifford cliff
cynthia cindy
daniel dan danny
david dave davy
deborah debbie deb debra
dennis denny
donald don donnie
dorothy dot dottie
douglas doug
edmund ed ted
eduardo eddie ed
edward ed eddie ted ned
eleanor ellie nell nora
elizabeth liz beth betty betsy lisa eliza libby lizzie
emily em
eugene gene
evelyn evie
florence flo
frances fran frannie
francis frank
francisco frank paco pancho
franklin frank
frederick fred freddy rick
gabriel gabe
gabrielle gabby
geoffrey geoff jeff
gerald jerry gerry
gilbert gil bert
gregory greg
guillermo will memo
harold hal harry
harriet hattie
henry hank harry
herbert herb bert
howard howie
isabella bella izzy
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jason jay
jeffrey jeff
jennifer jen jenny
jeremiah jerry
jerome jerry
jessica jess jessie
joanna jo joanne
john jack johnny jon
jonathan jon jonny
jose pepe
joseph joe joey
josephine jo josie
joshua josh
judith judy
julia julie
katherine kate kathy katie kat kathryn kay
kathleen kathy kate
kathryn kate kathy katie
kenneth ken kenny
kimberly kim
kristin kris kristy
kristina kris tina
lawrence larry
leonard len lenny leo
leslie les
lewis lou
louis lou louie
lucille lucy
luis lou
marcus marc
margaret maggie meg peggy marge margie greta rita
martha marty
martin marty
mathew matt
matthew matt
maureen mo
maxwell max
melissa missy mel
michael mike mick mickey
michelle shelly
mitchell mitch
nancy nan
nathan nate
nathaniel nate nat
nicholas nick nicky
nicole nikki
norman norm
oliver ollie
pamela pam
patricia pat patty tricia trish
patrick pat paddy
penelope penny
peter pete
philip phil
phillip phil
rachel rae
ralph ralphie
randall randy
raymond ray
rebecca becky becca
reginald reggie
richard rick dick rich richie ricky
robert bob rob bobby robbie bert
roberta bobbie
roderick rod
rodney rod
roger rog
ronald ron ronnie
rosemary rose rosie
russell russ
samantha sam
samuel sam sammy
sandra sandy
sarah sally
sebastian seb
sidney sid
simon si
stanley stan
stephanie steph
stephen steve
steven steve
stewart stu
stuart stu
susan sue susie suzy
suzanne sue suzy
teresa terry
terence terry
terrence terry
thaddeus thad
theodore ted teddy theo
theresa terry tess
thomas tom tommy
timothy tim timmy
tobias toby
valerie val
veronica ronnie
vernon vern
victor vic
victoria vicky tori
vincent vince vinny
virginia ginny
walter walt wally
wesley wes
wilfred will fred
william bill will billy willie liam
winifred winnie
zachary zach zack
"""
_ALIKE: dict[str, set[str]] = {}
for _line in _GROUPS.split("\n"):
    _names = _line.split()
    for _name in _names[1:]:
        _ALIKE.setdefault(_names[0], set()).add(_name)
        _ALIKE.setdefault(_name, set()).add(_names[0])


def alike(first: str) -> tuple[str, ...]:
    """The other names under which a first name goes: those short for it, and those it is short for."""
    return tuple(sorted(name.capitalize() for name in _ALIKE.get(first.casefold(), ())))


__all__ = ["alike"]
