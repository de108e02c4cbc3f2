import type { DayUnit } from "../../domain/trajectories/calendar/elapsedDays";
import type { GoalReach, IndicatorReport } from "../../report/report";
import type { FigureWords } from "../FigureWords";
import { counted } from "./counted";
import { respondentNames } from "./experienceWords";
import { movementScreenWords } from "./movementScreenWords";
import { formatDate, formatNumber } from "./numbers";

const { method } = movementScreenWords;

const unitNames: Readonly<Record<DayUnit, readonly [one: string, many: string]>> = {
  calendar: ["kalenderdag", "kalenderdagen"],
  working: ["werkdag", "werkdagen"],
};

/** What we say in Dutch of where a figure comes from. */
export const figureWords: FigureWords = {
  period: ({ from, to }, reportingYear) => {
    if (from !== null && to !== null) return `${formatDate(from)} t/m ${formatDate(to)}`;
    return reportingYear === null ? "niet ingevuld" : String(reportingYear);
  },
  subjects: {
    agreements: "Afspraken",
    callBack: "Teruggebeld op tijd",
    intake: "Intake op tijd",
    leadTime: "Van melding tot intake, helft klaar binnen",
    recurrence: "Teruggekomen",
    reciprocity: "Van cliënt naar vrijwilliger",
  },
  days: (quantile, unit) =>
    quantile.kind === "reached"
      ? counted(quantile.days, ...unitNames[unit])
      : `meer dan ${counted(quantile.moreThanDays, ...unitNames[unit])}`,
  amount: (euros) => `${euros < 0 ? "−" : ""}€ ${formatNumber(Math.abs(euros), euros % 1 === 0 ? 0 : 2)}`,
  shift: (provision) => `Gekanteld: ${provision ?? "voorziening niet ingevuld"}`,
  methods: {
    agreements: "Geteld: alle afspraken waarvan de tijd om is.",
    reach: reachMethod,
    experience: ({ respondents }) =>
      `Aandeel positieve antwoorden van ${respondentNames[respondents]}. Interval 95% volgens Wilson.`,
    indicator: (indicator) => [...intervalMethod(indicator), ...changeMethod(indicator)].join(" "),
    share: "Aandeel. Interval 95% volgens Wilson.",
    median: "Mediaan, wie nog wacht telt mee voor de tijd tot nu toe (Kaplan-Meier). Interval 95%.",
    scale: "Aandeel omhoog min aandeel omlaag van wie twee keer is gemeten. Interval 95%.",
    others: "Eigen verandering min die van de anderen samen. Interval 95%.",
    costs: "Vermeden kosten min kosten, niet verdisconteerd.",
    shift: "Aandeel gekanteld van wie er aan het begin was. Interval 95% volgens Wilson.",
  },
  sources: {
    activities: "Blad Activiteiten, opgave van de aanbieder",
    questionnaire: "Vragenlijst, blad Antwoorden",
    trajectories: "Blad Trajecten, opgave van de aanbieder",
    scales: "Blad Overgangen, opgave van de aanbieder",
    shifts: "Blad Kanteling",
    notNamed: "niet ingevuld",
  },
  besideOthers: (own, others) => `Zelf ${own}, de anderen samen ${others}.`,
};

const intervals = {
  wilson: "Waarde: interval 95% volgens Wilson.",
  byar: "Waarde: interval 95% volgens Byar.",
  "as-published": "Waarde: interval 95% zoals de bron het geeft.",
} as const;

/** The interval belongs to the value that is shown; the comparison, which comes after it, has its own. */
function intervalMethod({ latest, method: { interval } }: IndicatorReport): string[] {
  if (latest === null || latest.value === null) return [];
  return [interval === null ? "Waarde: geen interval bekend." : intervals[interval]];
}

function changeMethod({ method: { change, designEffect } }: IndicatorReport): string[] {
  if (change === null) return ["Er is niets vergeleken."];
  const compared = method.change[change];
  return [
    `Vergelijking: ${compared.charAt(0).toLowerCase()}${compared.slice(1)}`,
    ...(designEffect === null ? [] : [method.designEffect[designEffect]]),
  ];
}

function reachMethod({ persons, share, activities }: GoalReach): string {
  if (persons === null) return "Niet berekend.";
  if (persons.exact)
    return share === null ? "Personen uniek geteld." : "Personen uniek geteld, gedeeld door de doelgroep.";
  return activities.length === 1
    ? "Bandbreedte: wie vaker komt, kan vaker zijn geteld."
    : "Bandbreedte: van de grootste activiteit tot alles opgeteld.";
}
