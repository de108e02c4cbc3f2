import { populations } from "./populations";
import type { TableContract } from "./TableContract";
import { optional, required } from "./TableContract";
import { yesOrNo } from "./yesOrNo";

/** What is measured in town or among participants, and what others measured. */
export const indicatorTables = {
  indicators: {
    name: "Indicatoren",
    required,
    module: "spine",
    fields: {
      code: { header: "Code", kind: "code", codesOf: "indicators", required, synonyms: ["Indicatorcode"] },
      goal: { header: "Doel", kind: "code", codesOf: "goals", required, synonyms: ["Doelcode"] },
      name: { header: "Naam", kind: "text", required, synonyms: ["Indicator"] },
      population: { header: "Populatie", kind: "choice", required, choices: populations },
      kind: {
        header: "Soort",
        kind: "choice",
        required,
        choices: { Aandeel: "share", Gemiddelde: "mean", Aantal: "count" },
      },
      norm: {
        header: "Norm",
        kind: "choice",
        required,
        synonyms: ["Richting"],
        choices: {
          Hoger: "higher",
          "Hoger is beter": "higher",
          Lager: "lower",
          "Lager is beter": "lower",
          Behouden: "maintain",
          "Begrensde daling": "bounded-decline",
        },
      },
      margin: { header: "Marge", kind: "measuredValue", required },
      targetValue: { header: "Streefwaarde", kind: "measuredValue", required: optional },
      targetYear: { header: "Streefjaar", kind: "wholeNumber", required: optional },
      expectedChangePerYear: {
        header: "Verwachte verandering per jaar",
        kind: "measuredValue",
        required: optional,
      },
      source: { header: "Bron", kind: "text", required: optional },
      instrument: { header: "Instrument", kind: "text", required: optional },
      theme: { header: "Thema", kind: "text", required: optional },
      explanation: { header: "Toelichting", kind: "text", required: optional },
    },
  },
  measurements: {
    name: "Metingen",
    required,
    module: "spine",
    fields: {
      indicator: { header: "Indicator", kind: "code", codesOf: "indicators", required },
      area: { header: "Gebied", kind: "text", required: optional },
      period: { header: "Periode", kind: "period", required, synonyms: ["Jaar"] },
      value: { header: "Waarde", kind: "measuredValue", required },
      persons: { header: "Aantal (n)", kind: "wholeNumber", required: optional, synonyms: ["n", "Aantal"] },
      lower95: { header: "Ondergrens", kind: "measuredValue", required: optional },
      upper95: { header: "Bovengrens", kind: "measuredValue", required: optional },
      designEffect: { header: "Ontwerpeffect", kind: "number", required: optional },
      definitionVersion: { header: "Definitieversie", kind: "text", required: optional },
      status: {
        header: "Status",
        kind: "choice",
        required: optional,
        choices: {
          Definitief: "final",
          Voorlopig: "provisional",
          Trendbreuk: "break",
          Modelschatting: "modelled",
          "Volledige telling": "complete",
        },
      },
      explanation: { header: "Toelichting", kind: "text", required: optional },
    },
  },
  comparisons: {
    name: "Vergelijking",
    required: optional,
    module: "comparison",
    fields: {
      indicator: { header: "Indicator", kind: "code", codesOf: "indicators", required },
      name: { header: "Naam", kind: "text", required, synonyms: ["Gemeente", "Aanbieder"] },
      kind: {
        header: "Soort",
        kind: "choice",
        required: optional,
        choices: { Gemeente: "municipality", Aanbieder: "provider" },
      },
      period: { header: "Periode", kind: "period", required, synonyms: ["Jaar"] },
      value: { header: "Waarde", kind: "measuredValue", required },
      persons: { header: "Aantal (n)", kind: "wholeNumber", required: optional, synonyms: ["n", "Aantal"] },
      isComplete: { header: "Volledige telling", kind: "choice", required: optional, choices: yesOrNo },
    },
  },
} as const satisfies Readonly<Record<string, TableContract>>;
