const listed = (words: string): readonly string[] => words.trim().split(/\s+/);
const lines = (groups: string): readonly (readonly string[])[] => groups.trim().split("\n").map(listed);

/**
 * What Dutch words of this field have to do with each other, for proposing a goal by the words of an activity. Without
 * accents, and without the forms that have the same stem. Checked by hand: words on one line may stand for each other in
 * the plan of a municipality.
 */
export const fieldWords = {
  /** Stand in any plan and tell no goals apart. */
  common: listed(`
    aan al als bij dan dat de deze die divers dit doen door een eigen elk elkaar en er gaan goed haar hebben heeft hen het
    hun ieder iemand in is kader kan kans komen komt krijgen krijgt kunnen maar mee meer met minder na naar nederland
    nederlandse niet nog nu of om omstreken onder ook op over per samen sociaal sociale te ten ter tot uit van veel via
    voor waar wat we weer wel wie worden wordt zich zij zijn zo zoals zodat zonder
    aanbod aanbieden aanvraag activiteit bewoner burger deelnemer doel doelgroep gemeente groep inwoner mens ondersteuning
    organisatie periodiek plan programma project stad stadsdeel stichting subsidie traject uitvoering vereniging
    versterken verschillend voorziening wijk wonend
    centrum nieuw noord oost west zuid zuidoost zuidwest noordoost noordwest`),
  /** The first word of a line stands for all of them; where two words have one stem, the line that comes first has it. */
  sameMeaning: lines(`
    ouderen senioren bejaarden plussers
    opvoeding opvoeders ouders ouderschap gezin gezinnen pedagogisch
    jongeren jeugd jeugdigen tieners pubers adolescenten
    kinderen kind kids peuters kleuters
    sport bewegen fitness fit gymnastiek voetbal wandelen hardlopen loopgroep zwemmen yoga
    taal nederlands anderstalig inburgering laaggeletterd lezen
    eenzaam vereenzaming isolement geisoleerd
    ontmoeten inloop huiskamer koffie soos gezelligheid
    netwerk contact kennissen vrienden vriendschap
    mantelzorg respijt naasten
    vrijwilligers vrijwillig
    buren buurtgenoten wijkgenoten noaberschap naoberschap
    schulden geld financien financieel budget budgetteren administratie rondkomen
    armoede minima bijstand voedselbank
    baan arbeid werkloos werklozen werkzoekenden solliciteren sollicitatie reintegratie loopbaan
    dakloos dakloze thuisloos thuisloze zwervers zwerfjongeren
    ggz psychisch psychiatrie psychiatrisch depressie depressief
    beperking handicap gehandicapt rolstoel
    verstandelijk lvb
    dementie dement alzheimer geheugen
    gezond gezonder leefstijl vitaal vitaliteit
    eten voeding koken maaltijd overgewicht
    verslaving verslaafd drugs alcohol middelengebruik gokken
    veilig overlast criminaliteit
    geweld mishandeling
    school onderwijs leerlingen huiswerk educatie
    les lessen cursus cursussen training
    mentor mentoraat coach coaches
    maatje maatjes buddy buddies
    cultuur cultureel kunst theater muziek zang koor
    wonen woning huisvesting
    nieuwkomers vluchtelingen statushouders asielzoekers migranten
    vrouwen dames meisjes meiden
    digitaal computer internet online
    juridisch rechtswinkel raadslieden rechtshulp
    participatie participeren meedoen deelname activering
    zelfredzaam redzaam zelfstandig
    dagbesteding dagopvang
    groen tuin tuinieren natuur
    lhbt lhbti lhbtiq homo transgender
    hulp helpen hulpverlening`),
  /** What compounds of this field are made of, beside the words above and those of the goals themselves. */
  parts: listed(
    "begeleiding buurt dienstverlening jeugdhulp maatschappelijk opvang speel spreekuur talent thuis zorg",
  ),
  /** Mean nothing of their own within a compound: youth work and voluntary work are no jobs. */
  emptyParts: listed(`
    aanpak activiteit avond bijeenkomst centrum dag dienst groep huis middag ondersteuning ontwikkeling plek programma
    project punt team traject werk wijk zaken`),
  /** What may stand between two parts of a compound: mantelzorg-s-, jonger-en-. */
  links: listed("s en e n"),
  /** Make a person or a thing of a word without changing what it is about: mantelzorg, mantelzorger. */
  endings: listed("er ers ster sters ing ingen"),
} as const;
