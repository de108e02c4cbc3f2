import type { AnswerKioskWords, AnswerLeaderWords, AnswerStartWords, AnswerWords } from "../AnswerWords";
import { quoted } from "../quoted";
import { counted } from "./counted";
import { formatNumber } from "./numbers";

const disagree = "Niet mee eens";
const neither = "Niet eens, niet oneens";
const agree = "Mee eens";
const five = ["Helemaal niet mee eens", disagree, neither, agree, "Helemaal mee eens"];

const start: AnswerStartWords = {
  title: "Antwoorden verzamelen",
  lead: "Deelnemers antwoorden een voor een op dit scherm. Wij bewaren alleen aantallen: geen namen, geen tijden, geen rij per persoon.",
  notChecked: "Nog niet gecontroleerd. Controleer eerst de werkmap; daarna kiest u hier de activiteit.",
  check: "Controleren",
  empty: {
    statements:
      "Er is nog geen blad met stellingen. Voeg de bladen Stellingen en Antwoorden in en vul de stellingen in.",
    answers: "Er is nog geen blad voor de antwoorden. Voeg het in; de stellingen staan er al.",
    activities:
      "Nog geen activiteit heeft een stelling. Vul op blad Stellingen bij elke stelling de code van het doel en de schaal in.",
  },
  insert: { statements: "Bladen invoegen", answers: "Blad invoegen" },
  activity: "Activiteit",
  period: "Periode",
  periodHint: "Bijvoorbeeld 2026, 2026-K1 of 2026-03.",
  periodUnknown: "Deze periode begrijpen wij niet. Typ een jaar, zoals 2026, of een kwartaal, zoals 2026-K1.",
  respondents: "Wie antwoorden?",
  respondentNames: {
    participants: "Deelnemers",
    professionals: "Professionals",
    stakeholders: "Belanghebbenden",
  },
  questions: (count) => `${counted(count, "vraag", "vragen")}, één per bladzijde`,
  scaleNames: {
    "five-point": "5 antwoorden",
    "three-smileys": "3 smileys",
    "four-smileys": "4 smileys",
    "five-smileys": "5 smileys",
  },
  withoutFaces: "zonder smileys, want de stelling is ontkennend",
  withoutScale: (count) =>
    `${counted(count, "stelling heeft", "stellingen hebben")} geen schaal en ${count === 1 ? "wordt" : "worden"} niet gevraagd.`,
  code: "Code om te stoppen",
  codeHint: "Kies zelf minstens 4 cijfers. Alleen met deze code komt iemand uit de vragen.",
  codeTooShort: "Typ minstens 4 cijfers, zonder letters.",
  writes: "Wat wij schrijven",
  readyRows: (rows, sheet) =>
    `Wij zetten ${counted(rows, "rij", "rijen")} klaar op blad ${sheet}, met nullen.`,
  countingRows: (rows, answers, sheet) =>
    `Wij tellen op bij wat er al staat: blad ${sheet}, ${rows.length === 1 ? "rij" : "rijen"} ${rows.map((row) => formatNumber(row)).join(", ")}. Daar ${answers === 1 ? "staat" : "staan"} nu ${counted(answers, "antwoord", "antwoorden")}.`,
  problems: "Los dit eerst op",
  goodToKnow: "Goed om te weten",
  limits: [
    "Een invoegtoepassing kan het rekenblad hiernaast niet op slot zetten. Maak dit venster zo breed mogelijk, of gebruik een apart apparaat.",
    "Na elke deelnemer tellen wij alle antwoorden van die deelnemer in één keer op. Bewaart uw organisatie oude versies van de werkmap, dan is daarin te zien wanneer de aantallen veranderden.",
    "Code kwijt? Sluit de werkmap en open hem opnieuw. Wat dan nog niet bewaard is, gaat verloren.",
  ],
  begin: "Beginnen",
  goTo: (place) => `Ga naar ${place}`,
};

const kiosk: AnswerKioskWords = {
  position: (question, questions) => `Vraag ${formatNumber(question)} van ${formatNumber(questions)}`,
  noAnswer: "Weet ik niet of niet van toepassing",
  back: "Terug",
  next: "Volgende",
  done: "Klaar",
  anonymous: "U antwoordt zonder naam. Wij bewaren alleen aantallen.",
  chooseFirst: "Kies eerst een antwoord. Weet u het niet? Kies dan ‘Weet ik niet of niet van toepassing’.",
  thanks: "Dank u wel",
  counted: "Uw antwoorden tellen mee. Uw naam is nergens bewaard.",
  nextParticipant: "Volgende deelnemer",
  stillThere: "Bent u er nog? Over een halve minuut begint de vragenlijst opnieuw.",
  iAmHere: "Ik ben er nog",
  startedAgain: "De vragenlijst is opnieuw begonnen. Wat niet af was, telt niet mee.",
  forLeader: "Voor de begeleider",
};

const leader: AnswerLeaderWords = {
  title: "Voor de begeleider",
  code: "Typ de code om te stoppen",
  wrongCode: "Deze code klopt niet. Probeer het opnieuw.",
  stop: "Stoppen",
  backToQuestions: "Terug naar de vragen",
  halfWay: "Stopt u nu, dan telt wie halverwege is niet mee.",
  notSaved: (answers) => `${counted(answers, "antwoord", "antwoorden")} nog niet bewaard`,
  retry: "Opnieuw proberen",
  saving: "Bezig met bewaren",
  stopAnyway: (answers) =>
    `Stoppen zonder ${answers === 1 ? "dit antwoord" : `deze ${formatNumber(answers)} antwoorden`}`,
  stopped: (participants, sheet) =>
    participants === 0
      ? "Gestopt. Er zijn geen antwoorden bijgekomen."
      : `Gestopt. De antwoorden van ${counted(participants, "deelnemer", "deelnemers")} zijn opgeteld op blad ${sheet}.`,
};

/** What the answer screen says in Dutch. */
export const answerWords: AnswerWords = {
  answers: {
    "five-point": five,
    "three-smileys": [disagree, neither, agree],
    "four-smileys": ["Helemaal niet mee eens", disagree, agree, "Helemaal mee eens"],
    "five-smileys": five,
  },
  start,
  kiosk,
  leader,
  problems: {
    "no-table": () => "Het blad met de antwoorden is niet meer gevonden.",
    "no-column": ({ column }) => `Kolom ${quoted(column)} ontbreekt. Voeg deze kolom toe aan de tabel.`,
    "row-twice": ({ row }) =>
      `Deze rij gaat over hetzelfde als rij ${formatNumber(row)}. Voeg de twee rijen samen.`,
    "no-count": () => "Hier staat geen aantal. Typ een heel getal, of 0.",
    "holds-formula": () => "Hier staat een formule. Wij tellen alleen op bij getallen. Typ het aantal.",
    "blank-count": () => "Deze cel is leeg, en de andere antwoorden zijn ingevuld. Typ het aantal, of 0.",
    "row-gone": ({ statement }) =>
      `De rij voor stelling ${quoted(statement)} is er niet meer. Zet de rij terug, of stop en begin opnieuw.`,
  },
};
