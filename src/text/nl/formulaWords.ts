import type { AnswerStrength } from "../../domain/experience/strengthOfAnswers";
import type { Representation } from "../../domain/reach/representationOfGroup";
import type { XmrSignal } from "../../domain/statistics/xmrSignals";
import type { DayUnit } from "../../domain/trajectories/calendar/elapsedDays";
import type { ChangeUnit } from "../ChangeUnit";

/** Words in the answers of formulas that no report uses. */
export const formulaWords = {
  share: "Aandeel",
  lowerBound: "Ondergrens",
  upperBound: "Bovengrens",
  activities: "Activiteiten",
  sideGoal: (number: number) => `Nevendoel ${number}`,
  pathToAmbition: "Pad tot ambitie",
  index: "Index (100 = gelijk)",
  residual: "Afwijking (toeval is 2)",
  coverageLower: "Bereikt minimaal",
  coverageUpper: "Bereikt maximaal",
  unit: "Eenheid",
  trend: "Trend",
  periods: "Perioden",
  slopePerYear: "Verandering per jaar",
  chiSquared: "Chi-kwadraat",
  confidence: "Zekerheid",
  mean: "Gemiddelde",
  signal: "Signaal",
  ownChange: "Eigen verandering",
  benchmarkChange: "Verandering vergelijking",
  comparedWith: "Vergeleken met",
  adjustedChange: "Verschil in verandering",
  filledCells: "Gevulde cellen",
  possibleNumbers: "Acht of negen cijfers",
  passes: "Slaagt voor elfproef",
  unknownGroup: "Onbekend",
  notYetAssessable: "Nog niet te beoordelen",
  cannotTell: "Niet vast te stellen",
  ambition: "Ambitie",
  total: "Totaal",
  /** How the name of a total begins, as compared names are written. */
  totalNames: ["totaal", "total", "subtota", "eindtota"],
  /** In the place of a count that is not shared, and of one that would give it away. */
  belowMinimum: (minimum: number) => `<${minimum}`,
  hiddenToo: "·",
  /** Some rows lack a number: the total is not that of all rows. */
  totalOfSome: (counted: number, rows: number) => `Totaal (${counted} van ${rows} rijen)`,
} as const;

export const agreementWords = {
  agreements: "Afspraken",
  done: "Gedaan",
  partly: "Deels",
  not: "Niet",
  notYetDue: "Nog niet aan de orde",
  withoutStatus: "Zonder status",
  shareDone: "Aandeel gedaan",
  sharePartly: "Aandeel deels",
  shareNot: "Aandeel niet",
  withoutGoal: "(zonder doel)",
} as const;

export const shiftWords = {
  share: "Aandeel gekanteld",
  remaining: "Nog niet gekanteld",
  net: "Blijvend gekanteld",
  netShare: "Aandeel blijvend",
  netLower: "Ondergrens blijvend",
  netUpper: "Bovengrens blijvend",
  stepped: "Op- en afgeschaald",
  up: "Aandeel opgeschaald",
  down: "Aandeel afgeschaald",
  same: "Aandeel gelijk",
  balance: "Saldo afgeschaald",
  balanceLower: "Ondergrens saldo",
  balanceUpper: "Bovengrens saldo",
} as const;

export const scaleWords = {
  up: "Vooruit",
  same: "Gelijk",
  down: "Achteruit",
  net: "Saldo",
  signTest: "Toets (p)",
  ceiling: "Plafond",
  dropOut: "Uitval",
} as const;

export const lonelinessWords = {
  group: "Groep",
  notValid: "Niet geldig",
  lonely: "Eenzaam",
  severelyLonely: "Ernstig eenzaam",
  emotionallyLonely: "Emotioneel eenzaam",
  sociallyLonely: "Sociaal eenzaam",
  total: "Score totaal",
  emotional: "Score emotioneel",
  social: "Score sociaal",
  column: (number: number) => `kolom ${number}`,
} as const;

export const experienceWords = {
  answers: "Antwoorden",
  share: "Aandeel gunstig",
  strength: "Bruikbaarheid",
  response: "Respons",
  remarks: "Let op",
  lowResponse: "respons onder 30%",
  muchWithoutAnswer: "meer dan 20% zonder antwoord",
  incompleteRows: (rows: number) =>
    rows === 1 ? "1 rij onvolledig, telt niet mee" : `${rows} rijen onvolledig, tellen niet mee`,
} as const;

export const answerStrengthNames: Readonly<Record<AnswerStrength | "incomplete" | "blank", string>> = {
  suppressed: "Te weinig antwoorden",
  indicative: "Indicatief",
  shown: "Genoeg antwoorden",
  incomplete: "Onvolledig ingevuld",
  blank: "Niet ingevuld",
};

export const suggestionWords = {
  suggestion: "Voorstel",
  score: "Score",
  words: "Woorden",
  second: "Tweede voorstel",
  secondScore: "Tweede score",
  none: "Geen gelijke woorden",
} as const;

export const representationNames: Readonly<Record<Representation["verdict"], string>> = {
  "under-represented": "Ondervertegenwoordigd",
  "over-represented": "Oververtegenwoordigd",
  "as-expected": "Niet meer afwijkend dan toeval",
};

export const trendNames = {
  rising: "Stijgend",
  falling: "Dalend",
  none: "Geen trend aangetoond",
} as const;

export const signalNames: Readonly<Record<XmrSignal, string>> = {
  "outside-limits": "Buiten de grenzen",
  "seven-on-one-side": "Zeven op rij aan één kant van het gemiddelde",
  "seven-in-one-direction": "Zeven op rij in één richting",
  "two-of-three-near-limits": "Twee van drie dicht bij een grens",
};

export const unitNames: Readonly<Record<ChangeUnit, string>> = {
  "percentage-points": "Procentpunt",
  "scale-points": "Punt",
  number: "Aantal",
};

export const citizenNumberVerdicts = {
  column: "Waarschijnlijk burgerservicenummers: verwijder deze kolom.",
  some: "Enkele getallen kunnen een burgerservicenummer zijn, of toeval. Kijk ze na.",
  none: "Geen getallen die een burgerservicenummer kunnen zijn.",
} as const;

export const dayUnitNames: Readonly<Record<DayUnit, string>> = {
  calendar: "Kalenderdagen",
  working: "Werkdagen",
};

export const promiseWords = { norm: "Norm (dagen)", met: "Gehaald", notMet: "Niet gehaald" } as const;

export const leadTimeWords = {
  median: "Mediaan",
  percentile90: "P90",
  cases: "Aantal (n)",
  open: "Nog open",
  beganLater: "Begonnen na peildatum",
  moreThan: (days: number) => `Meer dan ${days}`,
} as const;

export const journeyWords = {
  from: "Van",
  to: "Naar",
  persons: "Personen",
  entry: "(instroom)",
  exit: "(uitstroom)",
  ongoing: "(loopt nog)",
  hidden: "·",
  leftOut: (minimum: number) => `Niet getoond: voorzieningen met minder dan ${minimum} personen`,
  notStarted: "Nog niet gestart",
  medianDays: "Mediaan (dagen)",
  percentile90Days: "P90 (dagen)",
} as const;

export const returnWords = {
  months: "Termijn (maanden)",
  returned: "Teruggekomen",
  notReturned: "Niet teruggekomen",
  earlyReturns: "Daarvan al terug",
} as const;
