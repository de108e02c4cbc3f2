import type { MessyWorkbook } from "../KnownWorkbook";

/** Headers in two rows that belong together, a subtotal after every district, and a total of all. */
export const subtotalsPerDistrict: MessyWorkbook = {
  name: "subtotals per district",
  sheets: {
    "Jaarcijfers 2023": `
      | Stichting Welzijn, jaarcijfers 2023 |
      | Peildatum 31 december 2023          |
      |          |        |                    | Telling           | <          | Verloop   | <  | <   | <         | Subsidie |
      | Wijk     | Nummer | Naam activiteit    | Wat is geteld     | Hoeveel    | 1 januari | In | Uit | 31 december | in euro's |
      | Noord    | 101    | Buurtkamer         | Bezoeken          | 2400       | 40        | 12 | 9   | 43        | 25000    |
      | Noord    | 102    | Eettafel           | Unieke personen   | 85         | 60        | 30 | 5   | 85        | 12000    |
      | Subtotaal Noord |  |                   |                   | 2485       | 100       | 42 | 14  | 128       | 37000    |
      | Zuid     | 201    | Naaiclub           | Deelnemers        | 14         | 10        | 6  | 2   | 14        | 3000     |
      | Zuid     | 202    | Huiswerkklas       | Deelnemers        | 62         | 50        | 20 | 8   | 62        | 18000    |
      | Subtotaal Zuid |   |                   |                   | 76         | 60        | 26 | 10  | 76        | 21000    |
      | Eindtotaal |      |                    |                   | 2561       | 160       | 68 | 24  | 204       | 58000    |`,
  },
  tables: [
    {
      table: "activities",
      sheet: "Jaarcijfers 2023",
      headerRow: 4,
      columns: {
        area: "A",
        code: "B",
        name: "C",
        countingUnit: "D",
        count: "E",
        atStart: "F",
        inflow: "G",
        outflow: "H",
        atEnd: "I",
        costs: "J",
      },
      leftOut: [7, 10, 11],
    },
  ],
};
