import type { FormulaProblemCode, FormulaProblemFacts } from "../FormulaProblem";
import { formatNumber } from "./numbers";

type FormulaSentences = {
  readonly [Code in FormulaProblemCode]: (facts: FormulaProblemFacts[Code]) => string;
};

const longestWord = 20;

/** Words of the user's own, short enough for a sentence that Excel shows whole. */
const short = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= longestWord ? line : `${line.slice(0, longestWord - 1).trimEnd()}…`;
};
const said = (text: string): string => `‘${short(text)}’`;
const perhaps = (near: string | null): string => (near === null ? "" : ` Bedoelt u ${said(near)}?`);
const at = ({ row, column }: { row: number; column: string }): string =>
  `Rij ${row}, ${short(column.toLowerCase())}`;

/** What calculations call their input, as the help of the formulas calls it. */
const inputNames: Readonly<Record<string, string>> = {
  after: "aandeel",
  confidence: "zekerheid",
  count: "aantal",
  designEffect: "ontwerpeffect",
  largestSession: "grootste groep",
  margin: "marge",
  overlap: "overlap",
  participants: "aantal",
  participantsUnknown: "aantal onbekend",
  period: "periode",
  persons: "aantal",
  events: "teller",
  power: "kans",
  share: "aandeel",
  size: "omvang",
  sizeLower: "omvang van",
  sizeUpper: "omvang tot",
  targetShare: "aandeel in doelgroep",
  targetSize: "omvang",
  value: "waarde",
};
const named = (name: string): string => inputNames[name] ?? "getal";
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const trendReasons: Readonly<Record<FormulaProblemFacts["trend-not-computable"]["reason"], string>> = {
  "too-few-periods": "Te weinig perioden: een trend vraagt minstens 5 vergelijkbare perioden met een waarde.",
  "periods-overlap": "De perioden overlappen elkaar. Gebruik perioden die op elkaar volgen.",
  "periods-unequally-spaced": "De perioden liggen niet even ver uit elkaar. Gebruik bijvoorbeeld elk jaar.",
  incalculable: "Geen trend te berekenen: een aandeel is 0% of 100%, of de onzekerheid ontbreekt.",
};

/**
 * Why a formula has no answer: the fact first, then what to do. Excel shows it at the cell with the error.
 *
 * At most 100 characters, because more may not be shown.
 */
export const formulaSentences: FormulaSentences = {
  "argument-missing": ({ parameter }) => `${capital(parameter)} ontbreekt. Vul een cel of bereik in.`,
  "argument-not-a-number": ({ parameter, text }) =>
    `${capital(parameter)}: ${said(text)} is geen getal. Vul een getal in.`,
  "argument-not-a-share": ({ parameter, number }) =>
    `${capital(parameter)}: ${formatNumber(number)} kan niet. Schrijf bijvoorbeeld 95% of 0,95.`,
  "share-out-of-range": (facts) =>
    `${at(facts)}: ${formatNumber(facts.number)} is geen aandeel. Schrijf 12% of 0,12.`,
  "columns-missing": ({ columns }) =>
    `Kolom ontbreekt: ${columns.slice(0, 2).map(short).join(", ")}. Kies het bereik met de koppen.`,
  "error-in-cell": (facts) => `${at(facts)}: de cel bevat een fout. Herstel eerst die cel.`,
  "not-a-number": (facts) => `${at(facts)}: ${said(facts.text)} is tekst, geen getal. Typ het getal opnieuw.`,
  "not-a-count": (facts) =>
    `${at(facts)}: ${formatNumber(facts.number)} is geen aantal. Vul een heel getal vanaf 0 in.`,
  "cell-blank": (facts) => `${at(facts)}: de cel is leeg. Vul die aan, of maak de hele rij leeg.`,
  "not-a-period": ({ row, text }) =>
    `Rij ${row}: ${said(text)} is geen periode. Schrijf 2024, 2024-K1 of 2024-03.`,
  "not-a-choice": ({ row, text, choices }) =>
    `${row === null ? "" : `Rij ${row}: `}${said(text)} kan niet. Kies ${choices.slice(0, 4).join(", ")}.`,
  "mixed-notation": ({ name, number }) =>
    `${said(name)}: ${formatNumber(number)} naast waarden boven 1. Schrijf overal 35 of overal 0,35.`,
  "margin-in-doubt": ({ number }) =>
    `Marge ${formatNumber(number)} kan twee dingen betekenen. Schrijf 3 voor 3 procentpunt.`,
  "terms-contradict": (facts) => `${at(facts)}: anders dan op een eerdere rij. Zet overal hetzelfde.`,
  "key-twice": (facts) => `${at(facts)}: ${said(facts.key)} staat er al. Houd één rij over.`,
  "period-twice": ({ period }) => `Periode ${period} staat er twee keer in. Houd één meting over.`,
  "key-unknown": ({ key, near }) => `${said(key)} staat niet in de andere lijst.${perhaps(near)}`,
  "no-rows": () => "Geen ingevulde rijen in het bereik.",
  "goal-missing": () => "Geen doel ingevuld. Kies één kerndoel.",
  "core-goal-missing": ({ sideGoals }) =>
    sideGoals === 1
      ? "Geen kerndoel, wel 1 nevendoel. Kies één kerndoel."
      : `Geen kerndoel, wel ${sideGoals} nevendoelen. Kies één kerndoel.`,
  "core-goals-several": ({ codes }) =>
    `${codes.length} kerndoelen: ${codes.slice(0, 2).map(short).join(", ")}${codes.length > 2 ? " …" : ""}. Kies er één.`,
  "trend-not-computable": ({ reason }) => trendReasons[reason],
  "no-common-periods": ({ needed, found }) =>
    `${found} perioden staan in beide reeksen; ${needed} zijn nodig. Gebruik dezelfde perioden.`,
  "denominator-not-positive": () => "Het aantal personen is 0. Vul een aantal boven 0 in.",
  "numerator-out-of-range": ({ events, persons }) =>
    `Teller ${formatNumber(events)} past niet bij ${formatNumber(persons)} personen. Controleer beide.`,
  "not-a-finite-number": ({ name }) => `${capital(named(name))} is geen getal. Vul een getal in.`,
  "out-of-range": ({ name, value }) =>
    name === "sum of targetShare"
      ? `De aandelen tellen op tot ${formatNumber(value * 100, 1)}%, niet tot 100%. Controleer ze.`
      : `${capital(named(name))} ${formatNumber(value)} kan niet. Controleer dit getal.`,
  "not-a-whole-number": ({ name, value }) =>
    `${capital(named(name))} ${formatNumber(value)} is geen heel getal. Vul een heel getal in.`,
  "too-few-values": ({ needed, given }) =>
    `Te weinig waarden: ${given}. Er zijn er minstens ${needed} nodig.`,
  "lengths-differ": ({ first, second }) =>
    `De bereiken zijn niet even lang: ${first} en ${second} rijen. Kies even lange bereiken.`,
  "bounds-reversed": ({ lower, upper }) =>
    `De grenzen ${formatNumber(lower)} en ${formatNumber(upper)} kunnen niet samengaan. Controleer ze.`,
};
