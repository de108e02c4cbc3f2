import type { MonitoringLevel } from "../../../report/conversation/GoalPage";
import type { GoalReach, IndicatorReport } from "../../../report/report";
import type { AgendaPageWords } from "../../AgendaPageWords";
import { inQuotes } from "../../inQuotes";
import { provableMargin } from "../../provableMargin";
import { runOn } from "../../runOn";
import { shareRange } from "../../shareRange";
import { criterionNames } from "../experienceWords";
import { formatNumber, formatShare } from "../numbers";
import { reachScreenWords } from "../reachScreenWords";
import { nameOf, valuesCompared, verdictBehind } from "./indicatorInWords";

/** What the agenda says in Dutch about what we do not know, and what it takes to know it. */
export const questionWords: Pick<AgendaPageWords, "unknown" | "known" | "needed"> = {
  unknown: {
    indicator: ({ indicator }) => questionOf(indicator),
    "reach-missing": ({ reach }) => `Hoeveel mensen zijn bereikt ${ofWhom(reach)}?`,
    "reach-bounded": ({ reach }) =>
      reach.activities.length > 1
        ? `Hoeveel mensen ${ofWhom(reach)} doen aan meer activiteiten mee?`
        : `Hoeveel verschillende mensen ${ofWhom(reach)} komen er?`,
    "spread-unknown": ({ reach }) => `Doen alle groepen ${ofWhom(reach)} mee?`,
    "too-few-answers": ({ statement }) =>
      `Wat zeggen deelnemers over ${inQuotes(statement.statement ?? statement.code)}?`,
    "criteria-missing": ({ criteria }) =>
      `Niet gevraagd: ${criteria.map((criterion) => criterionNames[criterion]).join(" en ")}.`,
    "level-missing": ({ level }) => levelQuestions[level],
  },
  known: (question) => (question.code === "indicator" ? valuesCompared(question.facts.indicator) : null),
  needed: {
    indicator: ({ indicator }) => runOn([verdictBehind(indicator), largerMargin(indicator)]),
    "reach-missing": ({ reach }, place) => {
      const advice = reach.reason === null ? null : reachScreenWords.reasons[reach.reason].advice;
      return advice === null ? "Vul de aantallen aan." : `${advice}${place === null ? "" : ` (${place})`}.`;
    },
    "reach-bounded": ({ reach }) => runOn([...askParticipants(reach), rangeNow(reach)]),
    "spread-unknown": ({ reason }) => reachScreenWords.spread.reasons[reason],
    "too-few-answers": ({ statement: { experienced } }) =>
      experienced?.share == null
        ? "Er zijn te weinig antwoorden om een aandeel te tonen. Vraag meer deelnemers om mee te doen."
        : `Er zijn ${formatNumber(experienced.answers)} antwoorden. Vanaf 30 antwoorden is het meer dan een indicatie.`,
    "criteria-missing": () =>
      "Voeg op blad Stellingen voor elk een stelling toe. Vraag die bij alle activiteiten met dit doel.",
    "level-missing": ({ level }) => levelNeeds[level],
  },
};

function questionOf(indicator: IndicatorReport): string {
  const name = nameOf(indicator);
  switch (indicator.judgement.verdict) {
    case "cannot-tell":
      return `Beweegt ${name}?`;
    case "baseline":
      return `Gaat ${name} bewegen?`;
    case "not-comparable":
      return `Is ${name} veranderd sinds de vorige meting?`;
    default:
      return `Hoe staat het met ${name}?`;
  }
}

function largerMargin(indicator: IndicatorReport): string | null {
  const margin = provableMargin(indicator);
  return margin === null
    ? null
    : `Of spreek vooraf een marge af van ${formatNumber(margin)} procentpunt: die past bij dit aantal.`;
}

/** The target group; where none is named, the goal. */
const ofWhom = ({ targetGroup, targetGroupDescription, goalDescription, goal }: GoalReach): string => {
  const group = targetGroupDescription ?? targetGroup;
  return group === null ? `bij het doel ${inQuotes(goalDescription ?? goal)}` : `van ${inQuotes(group)}`;
};

function askParticipants({ activities }: GoalReach): string[] {
  return [
    ...(activities.length > 1 ? ["Vraag deelnemers: ‘Aan hoeveel andere activiteiten doet u mee?’"] : []),
    ...(activities.some(({ unit }) => unit === "visits")
      ? ["Tel ook hoeveel verschillende personen komen, niet alleen hun bezoeken."]
      : []),
    "Dan wordt de bandbreedte van het bereik smaller.",
  ];
}

function rangeNow(reach: GoalReach): string | null {
  const range = shareRange(reach, formatShare);
  if (range === null || range.exact) return null;
  return range.lower === null
    ? `Nu is het hoogstens ${range.upper} van de doelgroep.`
    : `Nu loopt die van ${range.lower} tot ${range.upper} van de doelgroep.`;
}

const levelQuestions: Readonly<Record<MonitoringLevel, string>> = {
  agreement: "Is gedaan wat is afgesproken?",
  reach: "Wie is bereikt?",
  experience: "Wat levert het deelnemers op, volgens henzelf?",
  town: "Beweegt dit in de stad?",
};

const levelNeeds: Readonly<Record<MonitoringLevel, string>> = {
  agreement: "Zet op blad Activiteiten per activiteit de afspraak en de status.",
  reach: "Zet op blad Activiteiten het aantal, de teleenheid en de doelgroep.",
  experience: "Leg deelnemers een stelling voor die bij dit doel past. Zet de antwoorden op blad Antwoorden.",
  town: "Kies een indicator die bij dit doel past. Zet de metingen op blad Metingen.",
};
