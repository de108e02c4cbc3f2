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
  avoidedPerYear: "vermeden",
  casesSeen: "gezien",
  comparableShare: "vergelijkbaar",
  confidence: "zekerheid",
  costs: "kosten",
  count: "aantal",
  designEffect: "ontwerpeffect",
  highest: "hoogste",
  largestSession: "grootste groep",
  lowest: "laagste",
  margin: "marge",
  minimum: "minimum",
  newCases: "aantal",
  observedYears: "waargenomen",
  overlap: "overlap",
  norm: "norm",
  participants: "aantal",
  participantsUnknown: "aantal onbekend",
  period: "periode",
  persons: "aantal",
  events: "teller",
  power: "kans",
  provisions: "aantal voorzieningen",
  retentionPerYear: "behoud",
  saving: "besparing",
  share: "aandeel",
  size: "omvang",
  sizeLower: "omvang van",
  sizeUpper: "omvang tot",
  targetShare: "aandeel in doelgroep",
  targetSize: "omvang",
  total: "besparing",
  value: "waarde",
  years: "jaren",
  window: "termijn",
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
  "too-many-cells": ({ parameter, cells, most }) =>
    `${capital(parameter)}: ${formatNumber(cells)} cellen. Kies er hoogstens ${most}.`,
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
  "number-too-low": ({ number, zeroAllowed, ...place }) =>
    `${at(place)}: ${formatNumber(number)} kan niet. Vul ${zeroAllowed ? "0 of meer" : "meer dan 0"} in.`,
  "not-a-count": (facts) =>
    `${at(facts)}: ${formatNumber(facts.number)} is geen aantal. Vul een heel getal vanaf 0 in.`,
  "cell-blank": (facts) => `${at(facts)}: de cel is leeg. Vul die aan, of maak de hele rij leeg.`,
  "more-than": ({ number, of, most, ...place }) =>
    `${at(place)}: ${formatNumber(number)} is meer dan ${short(of.toLowerCase())} ${formatNumber(most)}. Controleer beide.`,
  "instrument-version-missing": ({ row, text }) =>
    `${row === null ? "" : `Rij ${row}: `}${said(text)}: welke versie? Schrijf ZRM 2013 of ZRM 2017.`,
  "instruments-mixed": ({ row, before, after }) =>
    `Rij ${row}: ${said(before)} voor, ${said(after)} na. Vergelijk scores van één versie.`,
  "domain-not-of-instrument": ({ row, text, instrument, near }) =>
    `Rij ${row}: ${said(text)} past niet bij ${short(instrument)}.${perhaps(near) || " Kies een ander domein."}`,
  "score-not-on-scale": ({ number, lowest, highest, ...place }) =>
    `${at(place)}: ${formatNumber(number)} kan niet. De schaal is ${lowest} tot en met ${highest}, heel.`,
  "scale-missing": ({ row, instrument }) =>
    `Rij ${row}: vul de laagste en hoogste score in van ${instrument === "" ? "de schaal" : said(instrument)}.`,
  "answer-unknown": (facts) => `${at(facts)}: ${said(facts.text)} kan niet. Schrijf ja, min of meer of nee.`,
  "items-differ": ({ columns, items }) =>
    `Het bereik heeft ${columns} kolommen, niet ${items}. Kies precies één kolom per vraag.`,
  "answer-outside-scale": ({ answers, ...place }) =>
    `${at(place)}: de schaal heeft ${answers} antwoorden. Maak de cel leeg of verbeter de schaal.`,
  "not-a-date": (facts) => `${at(facts)}: ${said(facts.text)} is geen datum. Schrijf 31-12-2025.`,
  "argument-not-a-date": ({ parameter, text }) =>
    `${capital(parameter)}: ${said(text)} is geen datum. Schrijf 31-12-2025.`,
  "dates-reversed": (facts) =>
    `${at(facts)}: te vroeg vergeleken met ${short(facts.after.toLowerCase())}. Controleer beide.`,
  "day-unit-missing": () => "Kies de eenheid: Kalenderdagen of Werkdagen. De uitkomst hangt daarvan af.",
  "date-after-reference": (facts) =>
    `${at(facts)}: deze dag ligt na de peildatum. Kies een latere peildatum.`,
  "row-twice": ({ row }) => `Rij ${row}: precies deze rij staat er al. Houd één rij over.`,
  "labels-missing": ({ place }) =>
    place === "row"
      ? "De eerste rij bevat getallen. Kies het bereik met de koppen erboven."
      : "De eerste kolom bevat getallen. Kies het bereik met de namen links.",
  "totals-several": ({ names }) =>
    `${names.length} totalen: ${names.slice(0, 2).map(said).join(", ")}. Kies het bereik zonder subtotalen.`,
  "citizen-numbers": ({ column }) => `${column}: dit lijken burgerservicenummers. Gebruik pseudoniemen.`,
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
  "formula-not-loaded": () => "Deze formule is niet geladen. Controleer de verbinding en reken opnieuw.",
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
