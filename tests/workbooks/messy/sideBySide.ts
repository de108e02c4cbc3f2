import type { MessyWorkbook } from "../KnownWorkbook";

/** Two tables on one sheet, side by side, with notes below. */
export const sideBySide: MessyWorkbook = {
  name: "side by side",
  sheets: {
    Overzicht: `
      | Voor wie doen we het |              |        |              |            |   | Wat doen we daarvoor |              |            |             |
      | Groep                | Beschrijving | Aantal inwoners | Herkomst cijfer | Datum |  | Code activiteit | Interventie  | Hoofddoel  | Doelgroep   |
      | OUD                  | 75 jaar en ouder | 8400 | CBS        | 2023-01-01 |   | W-1                  | Valpreventie | D2.1       | OUD         |
      | MZ                   | Mantelzorgers | ca. 3.200 | GGD       | 2022-09-01 |   | W-2                  | Respijtweekend | D3.1     | MZ          |
      | LG                   | Laaggeletterden | 5100 | Stichting Lezen | 2021-01-01 | | W-3                | Taalmaatjes  | D1.2       | LG          |
      | JEUGD                | 12 tot 18 jaar | 6100  | CBS         | 2023-01-01 |   | W-4                  | Jongerenwerk | D1.1       | JEUGD       |
      |                      |              |        |              |            |   | W-5                  | Repaircafé   | D1.1       |             |
      |                      |
      | Bron: afdeling Onderzoek. De cijfers zijn afgerond op honderdtallen. |`,
  },
  tables: [
    {
      table: "targetGroups",
      sheet: "Overzicht",
      headerRow: 2,
      columns: { code: "A", description: "B", size: "C", source: "D", referenceDate: "E" },
    },
    {
      table: "activities",
      sheet: "Overzicht",
      headerRow: 2,
      columns: { code: "G", name: "H", coreGoals: "I", targetGroup: "J" },
    },
  ],
};
