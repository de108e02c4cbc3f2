import type { MessyWorkbook } from "../KnownWorkbook";

/** Goals are columns with crosses, below a heading that is merged over them; the last row counts the crosses. */
export const crossesPerGoal: MessyWorkbook = {
  name: "crosses per goal",
  sheets: {
    Doelenboom: `
      | Doelenboom sociale basis 2024 |
      |      |                                        |                   |                |
      | Nr.  | Wat willen we bereiken                 | Soort doel        | Valt onder     | Meten bij  |
      | A1   | Inwoners doen mee                      | Ambitie           |                | Inwoners   |
      | R1.1 | Minder inwoners zijn eenzaam           | Maatschappelijk resultaat | A1     | Inwoners   |
      | B1.1 | Deelnemers leren mensen kennen         | Bijdrage          | R1.1           | Deelnemers |
      | B1.2 | Deelnemers vinden de weg naar hulp     | Bijdrage          | R1.1           | Deelnemers |
      | B1.3 | Mantelzorgers houden het vol           | Bijdrage          | R1.1           | Deelnemers |`,
    "Activiteiten x doelen": `
      | Activiteit         | Wijk     | Draagt bij aan | <    | <    | Aantal deelnemers |
      | ^                  | ^        | B1.1           | B1.2 | B1.3 | ^                 |
      | Koffie-inloop      | Noord    | x              |      |      | 120               |
      | Taalcafé           | Oost     | x              | X    |      | 45                |
      | Spreekuur geld     | Noord    |                | ✓    |      | 80                |
      | Mantelzorgcafé     | Zuid     | v              |      | x    | 33                |
      | Wandelgroep        | Zuid     | x              |      |      | 25                |
      | Totaal             |          | 4              | 2    | 1    | 303               |`,
  },
  tables: [
    {
      table: "goals",
      sheet: "Doelenboom",
      headerRow: 3,
      columns: { code: "A", description: "B", level: "C", parent: "D", population: "E" },
    },
    {
      table: "activities",
      sheet: "Activiteiten x doelen",
      headerRow: 2,
      columns: { name: "A", area: "B", count: "F" },
      goalColumns: { "B1.1": "C", "B1.2": "D", "B1.3": "E" },
      leftOut: [8],
    },
  ],
};
