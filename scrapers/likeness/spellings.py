"""One word or name in several spellings: what is short for what, and which words are written as one."""

from __future__ import annotations

from hobnob.places.states import PROVINCES, STATES

Run = tuple[tuple[str, ...], tuple[str, ...]]

_SHORT = """
    sen=senator sr=senior rep=representative gov=governor sup=supervisor supv=supervisor cllr=councillor sgt=sergeant prof=professor
    mtg=meeting intl=international natl=national assn=association assoc=association comm=committee cmte=committee subcommittee=committee
    ins=insurance agcy=agency dept=department univ=university ctr=center centre=center ft=featuring feat=featuring bldg=building cncl=council mgmt=management
    govt=government governmental=government legislator=legislative legislature=legislative wkshp=workshop conf=conference conv=convention
    intro=basic introduction=basic introductory=basic beginner=basic beginners=basic basics=basic beginning=basic
    career=job careers=job hiring=job employment=job recruitment=job bbq=barbecue barbeque=barbecue fest=festival biz=business b4=before
    hrs=hours amp=and olde=old tech=technology technical=technology sq=square plz=plaza hosp=hospital aud=auditorium elem=elementary rec=recreation bapt=baptist luth=lutheran meth=methodist presby=presbyterian inst=institute info=information mt=mount cty=county w=with theatre=theater grille=grill programme=program
    mfg=manufacturing ag=agriculture agricultural=agriculture assistance=help aide=help child=kid children=kid kiddie=kid kiddy=kid kiddo=kid lady=woman ladies=woman film=movie films=movie lecture=talk travel=trip cop=police cops=police
    econ=economic mtn=mountain pkwy=parkway hwy=highway rte=route twp=township co=company vets=veterans
    attorney=lawyer carer=caregiver lawmaker=legislative mayoral=mayor hopeful=candidate supt=superintendent educator=teacher
    nite=night par=parish med=medical adoptable=adoption adopt=adoption observance=ceremony annl=annual
    maire=mayor mairesse=mayor alcalde=mayor alcaldesa=mayor recreatif=recreation vendre=sell europeenne=european europeen=european parc=park
    dejeuner=breakfast souper=dinner foire=fair marche=market
    tourney=tournament tourneys=tournament tryout=audition tryouts=audition rotarian=rotary kiwanian=kiwanis legionnaire=legion legionnaires=legion
    bkfst=breakfast brkfst=breakfast bfast=breakfast lunchn=luncheon dnr=dinner annv=anniversary anniv=anniversary gen=general exec=executive comms=communications sched=schedule
    mkt=market rm=room rms=room uke=ukulele ukes=ukulele vball=volleyball bball=basketball xmas=christmas bday=birthday
    pk=park lk=lake cem=cemetery fdn=foundation fndn=foundation foundn=foundation lib=library libr=library hist=historical cmnty=community comty=community svc=service svcs=service
    fundrsr=fundraiser bnft=benefit grp=group cttee=committee ctte=committee
    gop=republican democrat=democratic dem=democratic esol=esl kindergartner=kindergarten kindergartener=kindergarten preschooler=preschool teenager=teen doggie=dog doggy=dog smartphone=phone
    1st=first 2nd=second 3rd=third 4th=fourth 5th=fifth
    tournoi=tournament echec=chess baleine=whale ouverture=opening bibliotheque=library ecole=school eglise=church communautaire=community rue=street atelier=workshop
    vente=sale seance=session commerciale=trade soiree=evening enfant=kid famille=family livre=book musique=music emploi=job benevole=volunteer reseautage=networking journee=day affaire=business
    taller=workshop clase=class feria=fair empleo=job desayuno=breakfast almuerzo=lunch cena=dinner mercado=market biblioteca=library cuento=story iglesia=church escuela=school
    salud=health negocio=business mujere=woman mujer=woman baile=dance noche=night nino=kid familia=family ciudadania=citizenship vivienda=housing impuesto=tax ayuda=help comida=food musica=music camara=chamber comercio=commerce
    one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
"""
_LETTERS = {
    "yp": "young professional", "yps": "young professional", "ypn": "young professional network", "hs": "high school",
    "cc": "country club",
    "gc": "golf club", "vfd": "volunteer fire department", "agm": "annual general meeting", "1mc": "1 million cup",
    "afb": "air force base", "pd": "police department",
    "firehouse": "fire station", "griefshare": "grief support", "divorcecare": "divorce support",
    "umc": "united methodist church", "fumc": "first united methodist church", "fbc": "first baptist church",
    "aga": "annual general meeting",
}  # fmt: skip
SHORT: dict[str, tuple[str, ...]] = {
    **{short: (long,) for short, _, long in (item.partition("=") for item in _SHORT.split())},
    **{short: tuple(long.split()) for short, long in _LETTERS.items()},
}

# the longest of them, with two letters changed about or one left out: "intorduction"
for _long in [word for word in SHORT if len(word) >= 8]:
    for _at in range(1, len(_long) - 1):
        SHORT.setdefault(_long[:_at] + _long[_at + 1] + _long[_at] + _long[_at + 2 :], SHORT[_long])
        SHORT.setdefault(_long[:_at] + _long[_at + 1 :], SHORT[_long])

# each of the one with each of the other: "Story Time" is "Storytime"
_JOINED = (
    ("court", "house"),
    (
        "round story food web work pot book fund ground clean state",
        "table time bank inar shop luck mobile raiser breaking up house",
    ),
    ("cook kick play bake chalk hay sing", "off ride along"),
    ("fair camp", "ground"),
    ("cyber health child day home under over farm art gallery", "security care writing school stead walk"),
)
_NAMES = (
    ("chambre de commerce", "chamber of commerce"), ("petit dejeuner", "breakfast"),
    ("union europeenne", "european union"), ("the eu", "european union"), ("l ue", "european union"),
    *((f"{who}{verb} in", f"{who}setup") for who in ("exhibitor ", "vendor ", "booth ") for verb in ("move", "load")),
    *((f"{who} set up", f"{who} setup") for who in ("exhibitor", "vendor", "booth")),
    ("assemblee generale annuelle", "annual general meeting"), ("assemblee annuelle", "annual meeting"),
    ("federal credit union", "cu"), ("credit union", "cu"), ("fcu", "cu"), ("4 h", "4h"), ("grown up", "adult"),
    ("grown ups", "adult"), ("grownups", "adult"), ("k of c", "knights of columbus"),
    ("kc hall", "knights of columbus hall"), ("kc lodge", "knights of columbus lodge"),
    ("lunch n learn", "lunch and learn"),
    ("small business development center", "sbdc"), ("small business development centre", "sbdc"),
    ("business and professional women", "bpw"), ("salon de l emploi", "job fair"), ("foire de l emploi", "job fair"),
    ("feria de empleo", "job fair"), ("feria de empleos", "job fair"), ("feria de trabajo", "job fair"),
    ("martin luther king jr", "mlk"), ("martin luther king junior", "mlk"), ("martin luther king", "mlk"),
    ("eggs and issues", "eggs issues legislative breakfast"), ("board of education", "school board"),
    ("school committee", "school board"),
    ("english as a second language", "esl"),
    *((f"{ducks} {go}", "duck derby") for ducks in ("duck", "ducks", "ducky", "duckie") for go in ("race", "regatta", "dash", "drop", "derby")),
)  # fmt: skip
_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
NTH_DAYS = [f"{nth}{day}" for nth in ("first", "second", "third", "fourth", "last") for day in _DAYS.split()]

# the quarters of a land, by the letters that are written for them: "SWFL"
QUARTERS = {"northwest": "nw", "northeast": "ne", "southwest": "sw", "southeast": "se"}


def _runs() -> dict[str, list[Run]]:
    told = list(_NAMES)
    for firsts, seconds in _JOINED:
        told += [(f"{x} {y}{s}", x + y) for x in firsts.split() for y in seconds.split() for s in ("", "s")]
    for nth, short in (("first", "1st"), ("second", "2nd"), ("third", "3rd"), ("fourth", "4th"), ("last", "last")):
        told += [(f"{x} {day}{s}", nth + day) for x in (nth, short) for day in _DAYS.split() for s in ("", "s")]
    told += [
        (f"{quarter} {state.lower()}", f"{letters}{code.lower()}")
        for quarter, letters in QUARTERS.items()
        for code, state in (STATES | PROVINCES).items()
    ]
    found: dict[str, list[Run]] = {}
    for run, put in told:
        sequence = tuple(run.split())
        found.setdefault(sequence[0], []).append((sequence, tuple(put.split())))
    return found


# the runs of words that are written otherwise, by their first word
RUNS = _runs()
