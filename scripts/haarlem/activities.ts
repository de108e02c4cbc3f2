import type { RowOf } from "../workbooks/rows";

const invented = "Aantallen bedacht";

/** The definition and the size were published ("ruim 80.000"); its date was not. */
export const targetGroups: readonly RowOf<"targetGroups">[] = [
  {
    code: "NETWERK",
    description: "Inwoners met de behoefte om hun sociale netwerk te versterken (gepubliceerd: ruim 80.000)",
    size: 80000,
    source: "Inwonerpeiling, zoals gepubliceerd",
    referenceDate: new Date(Date.UTC(2022, 11, 31)),
    area: "Haarlem",
  },
  {
    code: "TAAL",
    description: "Inwoners die moeite hebben met de Nederlandse taal (bedacht)",
    size: 2500,
    source: "Bedacht voor dit voorbeeld",
    referenceDate: new Date(Date.UTC(2022, 11, 31)),
    area: "Hoorn",
  },
];

interface Agreed {
  readonly agreement: string;
  readonly agreementStatus: "Gedaan" | "Deels" | "Niet" | "Nog niet aan de orde";
}

const activity = (
  code: string,
  name: string,
  coreGoals: string,
  counted: readonly [unit: "Bezoeken" | "Deelnemers" | "Unieke personen", count: number],
  agreed: Agreed,
  more: RowOf<"activities"> = {},
): RowOf<"activities"> => ({
  code,
  name,
  coreGoals,
  provision: "Vrij toegankelijk",
  countingUnit: counted[0],
  count: counted[1],
  ...agreed,
  underpinning: "Mensen die elkaar vaker zien, leren elkaar kennen",
  underpinningSource: "Wat werkt bij sociale netwerken (bedacht voorbeeld)",
  explanation: invented,
  ...more,
});

const inHaarlem = { targetGroup: "NETWERK", area: "Haarlem" } as const;
const inHoorn = { area: "Hoorn" } as const;

/** Counted by tallying at each activity: visits, so the reach is a range. */
export const activities: readonly RowOf<"activities">[] = [
  activity(
    "ACT-01",
    "Koffie-inloop in de wijk",
    "H1.1.1a",
    ["Bezoeken", 1200],
    { agreement: "In elke wijk een inloop", agreementStatus: "Gedaan" },
    inHaarlem,
  ),
  activity(
    "ACT-02",
    "Samen eten",
    "H1.1.1a",
    ["Bezoeken", 900],
    { agreement: "Elke week in drie wijken", agreementStatus: "Deels" },
    inHaarlem,
  ),
  activity(
    "ACT-03",
    "Wandelgroep",
    "H1.1.1a",
    ["Bezoeken", 650],
    { agreement: "Vijf groepen", agreementStatus: "Gedaan" },
    inHaarlem,
  ),
  activity(
    "ACT-04",
    "Maatjes",
    "H1.1.1a",
    ["Bezoeken", 400],
    { agreement: "Elke aanmelding binnen een maand een maatje", agreementStatus: "Niet" },
    inHaarlem,
  ),
  activity(
    "ACT-05",
    "Buurtfeest voor nieuwe bewoners",
    "H1.1.1a",
    ["Bezoeken", 250],
    { agreement: "Na de zomer", agreementStatus: "Nog niet aan de orde" },
    inHaarlem,
  ),
  activity(
    "ACT-06",
    "Groepsbegeleiding in plaats van maatwerk",
    "H2.1.1a",
    ["Unieke personen", 1360],
    { agreement: "Wie kan, gaat over naar vrij toegankelijk", agreementStatus: "Gedaan" },
    { area: "Haarlem", atStart: 0, inflow: 1360, outflow: 60, atEnd: 1300 },
  ),
  activity(
    "ACT-07",
    "Taalcafé",
    "B1.1.1",
    ["Deelnemers", 300],
    { agreement: "Twaalf groepen", agreementStatus: "Gedaan" },
    { ...inHoorn, targetGroup: "TAAL", sideGoals: "B1.1.2" },
  ),
  activity(
    "ACT-08",
    "Jongeren ontmoeten elkaar",
    "B1.1.2",
    ["Deelnemers", 120],
    { agreement: "Zes avonden", agreementStatus: "Gedaan" },
    inHoorn,
  ),
  activity(
    "ACT-09",
    "Samen koken met ervaringsdeskundigen",
    "B1.1.3",
    ["Deelnemers", 45],
    { agreement: "Tien keer", agreementStatus: "Deels" },
    inHoorn,
  ),
];

/** Of the Taalcafé: 300 participants over three groups of the target group. */
export const spread: readonly RowOf<"spread">[] = [
  { activity: "ACT-07", group: "Laaggeletterden", count: 18, targetShare: 0.12 },
  { activity: "ACT-07", group: "Alleenstaande ouders", count: 60, targetShare: 0.18 },
  { activity: "ACT-07", group: "Anderen", count: 222, targetShare: 0.7 },
];
