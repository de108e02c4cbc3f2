import type { MessyWorkbook } from "../KnownWorkbook";

/** A register of cases with dates, and a monitor in which district, year and outcome each have another name than ours. */
export const caseRegister: MessyWorkbook = {
  name: "register of cases",
  sheets: {
    Casusregister: `
      | Casusnummer | Soort hulp  | Datum melding | Datum terugbellen | Intakegesprek | Startdatum | Einddatum  | Regisseur |
      | C-2024-001  | Begeleiding | 2024-01-08    | 2024-01-10        | 2024-01-15    | 2024-02-01 | 2024-07-01 | team 1    |
      | C-2024-002  | Dagbesteding | 2024-01-09   | 2024-01-12        | 2024-01-22    | 2024-02-05 |            | team 2    |
      | C-2024-003  | Begeleiding | 2024-02-14    | 2024-02-15        | 2024-02-20    | 2024-03-04 | 2024-09-30 | team 1    |
      | C-2024-004  | Begeleiding | 2024-03-01    | 2024-03-11        | 2024-03-18    | 2024-04-02 |            | team 1    |`,
    Stadsmonitor: `
      | Bron: stadspeiling, gewogen cijfers |
      | Indicatorcode | Buurt of wijk | Jaar van meting | Score (%) | Aantal respondenten | Betrouwbaarheid ondergrens | Betrouwbaarheid bovengrens | Cijfer is |
      | M1            | Centrum       | 2021            | 34.2      | 410                 | 29.8      | 38.9       | Definitief |
      | M1            | Centrum       | 2023            | 36.0      | 398                 | 31.4      | 40.8       | Voorlopig  |
      | M1            | Noord         | 2021            | 41.5      | 377                 | 36.6      | 46.5       | Definitief |
      | M1            | Noord         | 2023            | 39.1      | 402                 | 34.4      | 44.0       | Voorlopig  |
      | M2            | Centrum       | 2023            | 7.4       | 398                 | 5.2       | 10.4       | Voorlopig  |`,
  },
  tables: [
    {
      table: "trajectories",
      sheet: "Casusregister",
      headerRow: 1,
      columns: {
        trajectory: "A",
        provision: "B",
        reported: "C",
        calledBack: "D",
        intake: "E",
        start: "F",
        end: "G",
      },
    },
    {
      table: "measurements",
      sheet: "Stadsmonitor",
      headerRow: 2,
      columns: {
        indicator: "A",
        area: "B",
        period: "C",
        value: "D",
        persons: "E",
        lower95: "F",
        upper95: "G",
        status: "H",
      },
    },
  ],
};
