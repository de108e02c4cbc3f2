import type { AgreementShares } from "../../domain/agreements/agreementShares";
import type { OutcomeCriterion } from "../../domain/experience/OutcomeCriterion";
import type { StatementDirection } from "../../domain/experience/StatementDirection";
import type { SourceKind } from "../../workbook/sourcesOfGoals";
import type {
  CoreWords,
  DetailWords,
  ExperienceScreenWords,
  SourceWords,
  StatementWords,
} from "../ExperienceScreenWords";
import { counted } from "./counted";
import { formatDate, formatNumber, formatPoints, formatShare } from "./numbers";

const criteria: Readonly<Record<OutcomeCriterion, string>> = {
  usefulness: "Nut",
  "goal-attainment": "Doelrealisatie",
  satisfaction: "Tevredenheid",
};

const kinds: Readonly<Record<SourceKind, string>> = {
  figures: "cijfers",
  experience: "ervaring",
  story: "verhaal",
  professional: "ervaring van een professional",
  visit: "werkbezoek",
  meeting: "bijeenkomst",
  research: "onderzoek",
};

const agreed: Readonly<Record<StatementDirection, string>> = { positive: "eens", negative: "oneens" };

const statement: StatementWords = {
  share: ({ lower, upper }, direction) =>
    lower === null
      ? `hoogstens ${upper} is het ${agreed[direction]}`
      : `tussen ${lower} en ${upper} is het ${agreed[direction]}`,
  behind: (positive, answers, direction) =>
    `${formatNumber(positive)} van ${counted(answers, "antwoord", "antwoorden")}: ${agreed[direction]}`,
  negative: "De stelling is ontkennend: hier is ‘oneens’ het antwoord waarop is gehoopt.",
  response: (answers, { invited, share }) =>
    `Respons: ${formatNumber(answers)} van ${formatNumber(invited)} uitgenodigd (${formatShare(share, 0)}).`,
  lowResponse:
    "Een klein deel van de uitgenodigden antwoordde. Wie niet antwoordde, denkt er misschien anders over.",
  indicative: "indicatief",
  indicativeWhy: "Minder dan 30 antwoorden: vergelijk dit niet met andere uitkomsten.",
  tooFew: (answers, minimum) =>
    `${counted(answers, "antwoord", "antwoorden")}. Dat is te weinig voor een aandeel: daarvoor zijn er minstens ${formatNumber(minimum)} nodig.`,
  noAnswer: ({ persons, share }) =>
    persons === 0
      ? "Geen antwoord: 0."
      : `Geen antwoord: ${formatNumber(persons)} (${formatShare(share, 0)} van wie de vraag kreeg).`,
  manyNoAnswer: "Dat is veel. Past deze stelling bij wie u vroeg?",
  pooled: (activities) => `Samen over ${formatNumber(activities)} activiteiten met precies deze stelling.`,
  notAnswered: "Nog geen antwoorden.",
  noScale: "De schaal van deze stelling is niet ingevuld. Daarom kunnen wij de antwoorden niet lezen.",
  rowsNotCounted: (rows) =>
    `${counted(rows, "rij", "rijen")} met antwoorden ${rows === 1 ? "telt" : "tellen"} niet mee. Kijk bij Controle waarom.`,
};

const details: DetailWords = {
  title: "Aantallen en methode",
  answer: (name, persons, share) => `${name}: ${formatNumber(persons)} (${formatShare(share, 0)})`,
  method: (answers, direction) =>
    `Als ${agreed[direction]} telt: ${answers.map((name) => `‘${name}’`).join(" en ")}. Wie geen antwoord gaf, telt niet mee. De bandbreedte is de onzekerheid door toeval (95%, Wilson).`,
  earlier: "Eerder:",
  earlierPeriod: (period, said, { answers }) => `${period}: ${said} (n = ${formatNumber(answers)})`,
};

const core: CoreWords = {
  question: (activity) => `Bereikt ‘${activity}’ misschien iets anders dan bedoeld?`,
  meant: (text, said) => `Bedoeld: ‘${text}’${saidOf(said)}.`,
  side: (text, said) => `Ook gevraagd: ‘${text}’${saidOf(said)}.`,
  difference: ({ lower, upper }) =>
    `Verschil: tussen ${formatNumber(100 * lower, 0)} en ${formatPoints(100 * upper, 0)}.`,
  careful:
    "Ook dat kan waardevol zijn. En met de ene stelling zijn mensen het sneller eens dan met de andere. Herkent u dit?",
};

const sources: SourceWords = {
  title: "Waar dit doel op rust",
  kinds,
  restsOn: (found) => {
    const [first] = found;
    if (first === undefined) return "Er is nog geen bron.";
    return found.length === 1
      ? `Dit doel rust op één soort bron: ${kinds[first]}.`
      : `${formatNumber(found.length)} soorten bronnen: ${listed(found.map((kind) => kinds[kind]))}.`;
  },
  story: ({ title, kind, date }) =>
    [title === null ? null : `‘${title}’`, kinds[kind], date === null ? null : formatDate(date)]
      .filter((part) => part !== null)
      .join(" · "),
  link: "Koppeling:",
  heldBack: (stories) =>
    `${counted(stories, "verhaal staat", "verhalen staan")} hier niet: er is geen toestemming ingevuld.`,
  suggestions: (suggestions) =>
    `${counted(suggestions, "suggestie", "suggesties")}. Een suggestie zegt wat beter kan en is geen bron over hoe het gaat.`,
};

/** What the screen Ervaring says in Dutch. */
export const experienceScreenWords: ExperienceScreenWords = {
  title: "Ervaren bijdrage per doel",
  advice: "Wat mensen zelf zeggen dat het hun bracht. Dat is ervaring; wat de oorzaak is, zegt het niet.",
  notChecked: "Nog niet gecontroleerd. Controleer eerst de werkmap; daarna staat hier de ervaring per doel.",
  check: "Controleren",
  empty: {
    tables:
      "Er zijn nog geen bladen met stellingen en antwoorden. Voeg ze in en vul per doel in wat u deelnemers vraagt.",
    statements:
      "Nog geen stelling hoort bij een doel. Vul op blad Stellingen per stelling de code en het doel in.",
  },
  insertSheets: "Bladen invoegen",
  ask: "Vraag deelnemers",
  back: "Terug naar de ervaringen",
  nobodyAnswered: "Er zijn nog geen antwoorden. Laat deelnemers hier antwoorden, of vul blad Antwoorden in.",
  hopedFor: "antwoord waarop is gehoopt",
  quote: (text) => `‘${text}’`,
  agreements: (shares) => `Afspraken: ${agreementsInWords(shares)}.`,
  agreementsWithoutGoal: (shares) => `Afspraken zonder doel: ${agreementsInWords(shares)}.`,
  criteria,
  noCriterion: "Criterium niet ingevuld",
  notAsked: (missing) =>
    `Niet gevraagd: ${listed(missing.map((criterion) => criteria[criterion].toLowerCase()))}.`,
  statement,
  details,
  core,
  sources,
  more: (count) => `Toon nog ${formatNumber(count)}`,
  foot: "Stellingen worden niet bij elkaar opgeteld. Er is geen totaalcijfer en geen rangorde.",
  statementUnknown: (rows) =>
    `${counted(rows, "rij", "rijen")} met antwoorden ${rows === 1 ? "hoort" : "horen"} bij een stelling die wij niet kennen. Kijk bij Controle.`,
  onlyFigures: (goals) =>
    `Alleen uit cijfers bekend, zonder ervaring of verhaal: ${goals.length === 1 ? "doel" : "doelen"} ${firstOf(goals)}.`,
};

function agreementsInWords({
  done,
  partly,
  not,
  notYetDue,
  withoutStatus,
  agreements,
}: AgreementShares): string {
  const parts = [
    `${formatNumber(done)} gedaan`,
    `${formatNumber(partly)} deels`,
    `${formatNumber(not)} niet`,
    ...(notYetDue === 0 ? [] : [`${formatNumber(notYetDue)} nog niet aan de beurt`]),
    ...(withoutStatus === 0 ? [] : [`${formatNumber(withoutStatus)} zonder status`]),
  ];
  return `${parts.join(", ")}, van ${counted(agreements, "afspraak", "afspraken")}`;
}

const saidOf = (said: string | null): string =>
  said === null ? " (geen aandeel, om een kleine groep te beschermen)" : `: ${said}`;

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} en ${words.at(-1) ?? ""}`;
}

const mostNamed = 10;

/** A list that could be as long as the plan: the first ten, and how many more. */
function firstOf(words: readonly string[]): string {
  if (words.length <= mostNamed) return listed(words);
  return `${words.slice(0, mostNamed).join(", ")} en nog ${formatNumber(words.length - mostNamed)}`;
}
