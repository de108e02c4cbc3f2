import type { Aspect } from "../../../domain/costs/missingAspects";
import type { CostCauseFacts } from "../../../workbook/causes/costCauses";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { formatNumber } from "../numbers";

/** Begins a sentence. */
const caseNamed = (caseName: string | null): string =>
  caseName === null ? "Deze casus" : `Casus ${quoted(caseName)}`;

const inEuros = (euros: number): string => `€ ${formatNumber(euros)}`;

const inYears = (years: number): string => `${formatNumber(years)} jaar`;

/** Headers of the columns. */
const aspectNames: Readonly<Record<Aspect, string>> = {
  involvement: "Betrokkenheid",
  legitimacy: "Legitimiteit",
  returns: "Rendement",
};

const listed = (names: readonly string[]): string => names.map(quoted).join(" en ");

/** Sentences on business cases and prices: F01 and F02. */
export const costFindings: FindingSentences<keyof CostCauseFacts> = {
  "case-source-missing": {
    title: titleByCount(
      ({ caseName }) => `${caseNamed(caseName)} noemt geen bron voor de bedragen`,
      (count) => `${formatNumber(count)} casussen noemen geen bron voor de bedragen`,
    ),
    example: ({ caseName }) => `${caseNamed(caseName)}: kolom ‘Bron’ is leeg.`,
    why: "Zonder bron kan niemand nagaan of de bedragen aannemelijk zijn.",
    remedy:
      "Noem bij ‘Bron’ waar de prijs vandaan komt, bijvoorbeeld blad Prijzen of een tarievenlijst met jaar.",
    mayBeIgnored: "Licht toe hoe de bedragen zijn geschat.",
  },
  "case-years-missing": {
    title: titleByCount(
      ({ caseName }) => `${caseNamed(caseName)} zegt niet over hoeveel jaar wordt gerekend`,
      (count) => `${formatNumber(count)} casussen zeggen niet over hoeveel jaar wordt gerekend`,
    ),
    example: ({ caseName }) => `${caseNamed(caseName)}: kolom ‘Jaren’ is leeg.`,
    why: "Vermeden kosten staan per jaar. Zonder aantal jaren is er geen saldo te berekenen.",
    remedy: "Vul bij ‘Jaren’ in over hoeveel jaar u rekent. Neem het liefst alleen jaren die voorbij zijn.",
    mayBeIgnored: "Licht toe waarom deze casus niet doorgerekend hoeft te worden.",
  },
  "case-parties-missing": {
    title: titleByCount(
      ({ caseName, columns }) => `${caseNamed(caseName)}: ${listed(columns)} niet ingevuld`,
      (count) => `Bij ${formatNumber(count)} casussen staat niet wie betaalt of wie bespaart`,
    ),
    example: ({ caseName, columns }) => `${caseNamed(caseName)}: vul ${listed(columns)} in.`,
    why: "De een betaalt en de ander bespaart. Dat is vaak de reden voor een gesprek.",
    remedy:
      "Noem bij ‘Kas’ wie betaalt en bij ‘Baten bij’ wie bespaart, zoals gemeente, zorgverzekeraar of UWV.",
    mayBeIgnored: "Licht toe waarom dit nog niet bekend is.",
  },
  "case-aspects-missing": {
    title: titleByCount(
      ({ caseName, aspects }) =>
        `${caseNamed(caseName)}: nog niets over ${aspects.map((aspect) => aspectNames[aspect].toLowerCase()).join(" en ")}`,
      (count) => `Bij ${formatNumber(count)} casussen zijn niet alle drie de kanten ingevuld`,
    ),
    example: ({ aspects }) => `Leeg: ${aspects.map((aspect) => quoted(aspectNames[aspect])).join(", ")}.`,
    why: "Een casus heeft drie kanten: betrokkenheid, legitimiteit en rendement. Geld is er één van.",
    remedy: "Schrijf bij elke kant in een paar woorden wat u zag.",
    mayBeIgnored: "U kunt dit zo laten als een kant niet van toepassing is. Vul dan in: n.v.t.",
  },
  "avoided-range-reversed": {
    title: titleByCount(
      ({ caseName }) => `${caseNamed(caseName)}: ‘Vermeden van’ is hoger dan ‘Vermeden tot’`,
      (count) => `Bij ${formatNumber(count)} casussen is ‘Vermeden van’ hoger dan ‘Vermeden tot’`,
    ),
    example: ({ from, to }) => `Van ${inEuros(from)} tot ${inEuros(to)}.`,
    why: "Zo is niet te zeggen wat er ten minste en ten hoogste is vermeden. De casus telt niet mee.",
    remedy: "Zet het kleinste bedrag bij ‘Vermeden van’ en het grootste bij ‘Vermeden tot’.",
    mayBeIgnored: null,
  },
  "avoided-outside-range": {
    title: titleByCount(
      ({ caseName }) => `${caseNamed(caseName)}: de vermeden kosten vallen buiten de eigen marge`,
      (count) => `Bij ${formatNumber(count)} casussen vallen de vermeden kosten buiten de eigen marge`,
    ),
    example: ({ avoided, from, to }) => {
      const lower = from === null ? [] : [`van ${inEuros(from)}`];
      const upper = to === null ? [] : [`tot ${inEuros(to)}`];
      return `Per jaar ${inEuros(avoided)}, de marge gaat ${[...lower, ...upper].join(" ")}.`;
    },
    why: "Het bedrag hoort tussen het laagste en het hoogste te liggen. De casus telt niet mee.",
    remedy: "Controleer ‘Vermeden kosten per jaar’, ‘Vermeden van’ en ‘Vermeden tot’.",
    mayBeIgnored: null,
  },
  "amount-too-low": {
    title: titleByCount(
      ({ column, number }) => `${quoted(column)} kan niet ${formatNumber(number)} zijn`,
      (count, { column }) => `In kolom ${quoted(column)} zijn ${formatNumber(count)} getallen te laag`,
    ),
    example: ({ column, number, least }) =>
      `Bij ${quoted(column)} staat ${formatNumber(number)}; het moet ${least === "zero" ? "0 of meer" : "meer dan 0"} zijn.`,
    why: "Met dit getal klopt het saldo niet. De rij telt niet mee.",
    remedy: "Vul het getal zonder minteken in. Een besparing hoort bij ‘Vermeden kosten per jaar’.",
    mayBeIgnored: null,
  },
  "horizon-beyond-observed": {
    title: titleByCount(
      ({ caseName }) => `${caseNamed(caseName)} rekent verder dan is gezien`,
      (count) => `${formatNumber(count)} casussen rekenen verder dan is gezien`,
    ),
    example: ({ years, observedYears }) =>
      `Er wordt gerekend met ${inYears(years)}, gezien is ${inYears(observedYears)}.`,
    why: "De jaren die niet zijn gezien, zijn doorgerekend. Of het effect zo lang blijft, is een aanname.",
    remedy: "Reken alleen met de jaren die voorbij zijn, of zeg bij ‘Onderbouwing’ waarom het langer blijft.",
    mayBeIgnored: "Licht toe waarom het aannemelijk is dat het effect langer blijft.",
  },
};
