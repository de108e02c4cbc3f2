import type { MessyWorkbook } from "../KnownWorkbook";

/** Headers that Excel gave or that say little: only what stands below them tells. */
export const meaninglessHeaders: MessyWorkbook = {
  name: "meaningless headers",
  sheets: {
    Doelen: `
      | Code | Omschrijving                 | Niveau   | Populatie  |
      | S1   | Inwoners redden zich samen   | Ambitie  | Inwoners   |
      | S1.1 | Deelnemers vragen om hulp    | Bijdrage | Deelnemers |
      | S1.2 | Deelnemers helpen een ander  | Bijdrage | Deelnemers |`,
    Invulblad: `
      | Kolom1 | Activiteit        | Kolom3 | Kolom4          | Kolom5 | Kolom6           |
      | K-01   | Burenhulp         | S1.2   | Deelnemers      | 48     | Vrij toegankelijk |
      | K-02   | Maatjesproject    | S1.1   | Unieke personen | 22     | Vrij toegankelijk |
      | K-03   | Dagbesteding licht | S1.1  | Deelnemers      | 17     | Maatwerk         |
      | K-04   | Spreekuur         | S1.1   | Bezoeken        | 310    | Wijkteam         |`,
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
      sheet: "Invulblad",
      headerRow: 1,
      columns: { code: "A", name: "B", coreGoals: "C", countingUnit: "D", count: "E", provision: "F" },
    },
  ],
};
