/** What a cell or argument with a fixed choice may say → the word the code uses; as in the workbook's own tables. */
export const formulaChoices = {
  norm: {
    Hoger: "higher",
    "Hoger is beter": "higher",
    Lager: "lower",
    "Lager is beter": "lower",
    Behouden: "maintain",
    "Begrensde daling": "bounded-decline",
  },
  kind: { Aandeel: "share", Gemiddelde: "mean", Aantal: "count" },
  status: {
    Definitief: "final",
    Voorlopig: "provisional",
    Trendbreuk: "break",
    Modelschatting: "modelled",
    "Volledige telling": "complete",
  },
  countingUnit: { Bezoeken: "visits", Deelnemers: "participants", "Unieke personen": "unique-persons" },
  comparisonBasis: {
    Vorige: "previous",
    "Vorige meting": "previous",
    Eerste: "first",
    "Eerste meting": "first",
  },
} as const;
