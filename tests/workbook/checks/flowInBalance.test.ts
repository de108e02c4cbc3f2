import { flowInBalance } from "../../../src/workbook/checks/flowInBalance";
import { seenBy } from "./seenBy";

const flow = (atStart: string, inflow: string, outflow: string, atEnd: string): string => `
  | Code | Naam   | Kerndoel | Teleenheid | Aantal | Begin      | Instroom  | Uitstroom  | Eind     |
  | A-01 | Koffie | D1       | Deelnemers | 130    | ${atStart} | ${inflow} | ${outflow} | ${atEnd} |`;

test("finds 100 + 30 − 20 that ends in 105, for it is 110 (case TC-15 of the seed texts)", () => {
  expect(seenBy(flowInBalance, { Activiteiten: flow("100", "30", "20", "105") })).toEqual([
    {
      cause: "flow-out-of-balance",
      at: "Activiteiten!I2",
      facts: { activity: "Koffie", atStart: 100, inflow: 30, outflow: 20, atEnd: 105, computed: 110 },
    },
  ]);
});

test("stays silent where it adds up, and where one of the four is blank, hidden or could not be read", () => {
  expect(seenBy(flowInBalance, { Activiteiten: flow("100", "30", "20", "110") })).toEqual([]);
  expect(seenBy(flowInBalance, { Activiteiten: flow("100", "", "20", "105") })).toEqual([]);
  expect(seenBy(flowInBalance, { Activiteiten: flow("100", "30", "<10", "105") })).toEqual([]);
  expect(seenBy(flowInBalance, { Activiteiten: flow("100", "30", "veel", "105") })).toEqual([]);
});
