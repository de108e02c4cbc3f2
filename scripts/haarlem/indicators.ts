import type { RowOf } from "../workbooks/rows";

/** The first indicator is in the words of Haarlem ("wil meer contacten", lower is better); the others are invented. */
export const indicators: readonly RowOf<"indicators">[] = [
  {
    code: "CONTACT",
    goal: "H1.1.1",
    name: "Aandeel inwoners dat meer contacten wil",
    population: "Inwoners",
    kind: "Aandeel",
    norm: "Lager",
    margin: 0.03,
    source: "Inwonerpeiling (waarden bedacht)",
    instrument: "Inwonerpeiling, vraag naar contacten",
    theme: "Meedoen",
  },
  {
    code: "VRIJTOE",
    goal: "H2.1.1",
    name: "Aandeel hulp dat zonder verwijzing begint",
    population: "Inwoners",
    kind: "Aandeel",
    norm: "Hoger",
    margin: 0.05,
    source: "Registratie (waarden bedacht)",
    theme: "Jezelf redden",
  },
  {
    code: "HELPEN",
    goal: "R1.1.1",
    name: "Aandeel inwoners dat een buur hielp",
    population: "Inwoners",
    kind: "Aandeel",
    norm: "Hoger",
    margin: 0.03,
    source: "Inwonerpeiling (waarden bedacht)",
    theme: "Meedoen",
  },
  {
    code: "EENZAAM",
    goal: "R1.1.2",
    name: "Aandeel inwoners dat zich eenzaam voelt",
    population: "Inwoners",
    kind: "Aandeel",
    norm: "Lager",
    margin: 0.03,
    source: "Gezondheidsmonitor (waarden bedacht)",
    instrument: "De Jong Gierveld, 11 vragen",
    theme: "Meedoen",
  },
  {
    code: "STIGMA",
    goal: "R1.1.3",
    name: "Aandeel inwoners dat open is over psychische klachten",
    population: "Inwoners",
    kind: "Aandeel",
    norm: "Behouden",
    margin: 0.1,
    source: "Inwonerpeiling (waarden bedacht)",
    explanation: "In een ouder wordende buurt is gelijk blijven al winst.",
    theme: "Meedoen",
  },
  {
    code: "STERKER",
    goal: "H1.1.1a",
    name: "Aandeel deelnemers met een sterker netwerk na een half jaar",
    population: "Deelnemers",
    kind: "Aandeel",
    norm: "Hoger",
    margin: 0.08,
    source: "Vragenlijst van de aanbieder (waarden bedacht)",
    theme: "Meedoen",
  },
];

const measured = (
  indicator: string,
  period: string,
  value: number,
  persons: number,
): RowOf<"measurements"> => ({
  indicator,
  area: indicator === "CONTACT" || indicator === "VRIJTOE" ? "Haarlem" : "Hoorn",
  period,
  value,
  persons,
});

/** Invented. 48% and 47% of 2,300 answers: what two such surveys can and cannot show. */
export const measurements: readonly RowOf<"measurements">[] = [
  measured("CONTACT", "2022", 0.48, 2300),
  measured("CONTACT", "2023", 0.47, 2300),
  { ...measured("VRIJTOE", "2022", 0.52, 6200), status: "Volledige telling" },
  { ...measured("VRIJTOE", "2023", 0.61, 6400), status: "Volledige telling" },
  measured("HELPEN", "2021", 0.48, 2300),
  measured("HELPEN", "2023", 0.48, 2300),
  measured("EENZAAM", "2020", 0.466, 1200),
  measured("EENZAAM", "2022", 0.486, 1250),
  measured("STIGMA", "2021", 0.75, 400),
  measured("STIGMA", "2023", 0.725, 400),
  { ...measured("STERKER", "2022", 0.61, 820), area: null },
  { ...measured("STERKER", "2023", 0.66, 860), area: null },
];

const other = (name: string, period: string, value: number, persons: number): RowOf<"comparisons"> => ({
  indicator: "CONTACT",
  name,
  kind: "Gemeente",
  period,
  value,
  persons,
});

/** Invented: what five other providers asked their participants in the same words. */
const otherProviders = [
  ["Aanbieder A (bedacht)", 0.58, 640, 0.63, 655],
  ["Aanbieder B (bedacht)", 0.64, 410, 0.67, 430],
  ["Aanbieder C (bedacht)", 0.49, 1180, 0.52, 1210],
  ["Aanbieder D (bedacht)", 0.62, 300, 0.65, 310],
  ["Aanbieder E (bedacht)", 0.6, 25, 0.68, 25],
] as const;

const provided = ([name, before, personsBefore, after, personsAfter]: (typeof otherProviders)[number]) =>
  [other(name, "2022", before, personsBefore), other(name, "2023", after, personsAfter)].map((row) => ({
    ...row,
    indicator: "STERKER",
    kind: "Aanbieder",
  }));

/** Invented figures of towns and providers that do not exist. */
export const comparisons: readonly RowOf<"comparisons">[] = [
  other("Voorbeeldstad (bedacht)", "2022", 0.45, 5000),
  other("Voorbeeldstad (bedacht)", "2023", 0.44, 5000),
  other("Modeldorp (bedacht)", "2022", 0.46, 5000),
  other("Modeldorp (bedacht)", "2023", 0.45, 5000),
  ...otherProviders.flatMap(provided),
];
