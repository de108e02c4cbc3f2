import type { MessyWorkbook } from "../KnownWorkbook";

/** Percentages as 0,25, as 25 and as "25%" in one column; an indicator written once over all its years. */
export const threeNotations: MessyWorkbook = {
  name: "three notations",
  sheets: {
    Monitor: `
      | Monitor sociaal domein |
      | Indicatornummer | Wat meten we        | Hoort bij doel | Gewenste richting | Kleinste verschil dat telt | Streven |
      | I1              | Eenzaam (sterk)     | R1             | Lager is beter    | 2          | '8%     |
      | I2              | Doet vrijwilligerswerk | R2          | Hoger is beter    | 2          | '30%    |
      | I3              | Ervaren gezondheid goed | R2         | Behouden          | 3          | '75%    |`,
    Cijfers: `
      | Nummer indicator | Peiljaar | Percentage | Respondenten | 95% van | 95% tot | Wijk     | Opmerking       |
      | I1               | 2018     | 11%        | 1200         | '9%     | '13%    | Hele stad |                |
      | ^                | 2020     | '12,5%     | 1150         | '10,4%  | '14,6%  | Hele stad |                |
      | ^                | 2022     | '14        | 1190         | '12     | '16     | Hele stad | andere vraag   |
      | I2               | 2018     | 28%        | 1200         | '25%    | '31%    | Hele stad |                |
      | ^                | 2020     | 26         | 1150         | 23      | 29      | Hele stad |                |
      | ^                | 2022     | 0.27       | 1190         | 0.24    | 0.3     | Hele stad |                |
      | I3               | 2020     | 71%        | 1150         | '68%    | '74%    | Hele stad |                |
      | ^                | 2022     | 72%        | 1190         | '69%    | '75%    | Hele stad |                |
      | * voorlopige cijfers |`,
  },
  tables: [
    {
      table: "indicators",
      sheet: "Monitor",
      headerRow: 2,
      columns: { code: "A", name: "B", goal: "C", norm: "D", margin: "E", targetValue: "F" },
    },
    {
      table: "measurements",
      sheet: "Cijfers",
      headerRow: 1,
      columns: {
        indicator: "A",
        period: "B",
        value: "C",
        persons: "D",
        lower95: "E",
        upper95: "F",
        area: "G",
        explanation: "H",
      },
      leftOut: [10],
    },
  ],
};
