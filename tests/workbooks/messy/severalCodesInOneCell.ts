import type { MessyWorkbook } from "../KnownWorkbook";

/** Several goals in one cell, each row with another sign between them; words of the provider's own above the columns. */
export const severalCodesInOneCell: MessyWorkbook = {
  name: "several codes in one cell",
  sheets: {
    Doelen: `
      | Code | Doel                                   | Niveau   | Populatie  |
      | D1   | Iedereen doet mee                      | Ambitie  | Inwoners   |
      | D1.1 | Deelnemers ontmoeten elkaar            | Bijdrage | Deelnemers |
      | D1.2 | Deelnemers leren de taal               | Bijdrage | Deelnemers |
      | D1.3 | Deelnemers hebben overzicht over geld  | Bijdrage | Deelnemers |`,
    "Onze inzet": `
      | Overzicht van onze inzet, januari tot en met december 2024 |
      |
      | Wat doen we      | Voor wie       | Subdoelen       | Soort telling   | Bereikt | Stand van zaken | Bijzonderheden        |
      | Koffie-inloop    | Ouderen        | D1.1; D1.2      | Bezoeken        | 1450    | Gehaald         | In de zomer dicht     |
      | Taalcafé         | Nieuwkomers    | D1.2 en D1.1    | Deelnemers      | 64      | Deels gehaald   |                       |
      | Geldspreekuur    | Iedereen       | D1.3            | Unieke personen | 210     | Gehaald         | Veel vraag            |
      | Formulierenhulp  | Iedereen       | D1.3/D1.2       | Bezoeken        | 830     | Niet gehaald    | Te weinig vrijwilligers |
      | Zomerfeest       | Iedereen       | D1.1, D1.2      | Bezoeken        | 400     | Gehaald         |                       |`,
  },
  tables: [
    {
      table: "goals",
      sheet: "Doelen",
      headerRow: 1,
      columns: { code: "A", description: "B", level: "C", population: "D" },
    },
    {
      table: "activities",
      sheet: "Onze inzet",
      headerRow: 3,
      columns: {
        name: "A",
        targetGroup: "B",
        coreGoals: "C",
        countingUnit: "D",
        count: "E",
        agreementStatus: "F",
        explanation: "G",
      },
    },
  ],
};
