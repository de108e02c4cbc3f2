import type { MessyWorkbook } from "../KnownWorkbook";

/** Three tables on one sheet, below each other, each with a title. */
export const belowEachOther: MessyWorkbook = {
  name: "below each other",
  sheets: {
    Plan: `
      | Uitvoeringsplan sociale basis |
      |
      | 1. Doelen |
      | Doelnummer | Doelstelling                     | Doelniveau | Gemeten bij | Verantwoordelijke |
      | 1          | Inwoners voelen zich thuis       | Ambitie    | Inwoners    | Gemeente          |
      | 1.1        | Deelnemers kennen hun buren      | Bijdrage   | Deelnemers  | Welzijn           |
      | 1.2        | Deelnemers voelen zich gezien    | Bijdrage   | Deelnemers  | Welzijn           |
      |
      | 2. Doelgroepen |
      | Afkorting  | Doelgroep                        | Omvang (personen) | Bron   | Peildatum  |
      | 65+        | Inwoners van 65 jaar en ouder    | 14200      | CBS           | 2023-01-01 |
      | EEN        | Inwoners die zich eenzaam voelen | 9800       | GGD           | 2022-10-01 |
      |
      | 3. Activiteiten |
      | Activiteitnummer | Titel activiteit           | Kern doel  | Doelgroep     | Aantal deelnemers 2024 |
      | 11         | Buurttafel                       | 1.1        | 65+           | 75         |
      | 12         | Bezoekmaatjes                    | 1.2        | EEN           | 31         |
      | 13         | Straatfeest                      | 1.1        |               | 320        |
      | Totaal     |                                  |            |               | 426        |
      |
      | * aantallen zijn geschat |`,
  },
  tables: [
    {
      table: "goals",
      sheet: "Plan",
      headerRow: 4,
      columns: { code: "A", description: "B", level: "C", population: "D", owner: "E" },
    },
    {
      table: "targetGroups",
      sheet: "Plan",
      headerRow: 10,
      columns: { code: "A", description: "B", size: "C", source: "D", referenceDate: "E" },
    },
    {
      table: "activities",
      sheet: "Plan",
      headerRow: 15,
      columns: { code: "A", name: "B", coreGoals: "C", targetGroup: "D", count: "E" },
      leftOut: [19],
    },
  ],
};
