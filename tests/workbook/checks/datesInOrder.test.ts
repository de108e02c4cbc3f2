import { datesInOrder } from "../../../src/workbook/checks/datesInOrder";
import { seenBy } from "./seenBy";

const Opdracht = `
  | Veld      | Waarde     |
  | Peildatum | 2025-12-31 |`;
const trajectories = (...rows: string[]): string =>
  ["| Traject | Melding | Teruggebeld | Intake | Start | Eind |", ...rows].join("\n");

test("finds each pair of dates that is the wrong way round, at the later one", () => {
  const Trajecten = trajectories(
    "| P1 | 2025-01-06 | 2025-01-05 | 2025-01-08 | 2025-01-09 | 2025-02-09 |",
    "| P2 | 2025-01-06 | 2025-01-07 | 2024-01-08 | 2025-01-09 | 2025-01-08 |",
  );
  expect(seenBy(datesInOrder, { Opdracht, Trajecten })).toEqual([
    {
      cause: "dates-reversed",
      at: "Trajecten!C2",
      facts: { column: "Teruggebeld", after: "Melding", days: 1 },
    },
    { cause: "dates-reversed", at: "Trajecten!D3", facts: { column: "Intake", after: "Melding", days: 364 } },
    { cause: "dates-reversed", at: "Trajecten!F3", facts: { column: "Eind", after: "Start", days: 1 } },
  ]);
});

test("finds a report and a start after the reference date", () => {
  const Trajecten = trajectories("| P1 | 2026-01-01 |  |  | 2026-01-02 |  |");
  const facts = { referenceDate: "2025-12-31" };
  expect(seenBy(datesInOrder, { Opdracht, Trajecten })).toEqual([
    { cause: "date-after-reference", at: "Trajecten!B2", facts: { column: "Melding", ...facts } },
    { cause: "date-after-reference", at: "Trajecten!E2", facts: { column: "Start", ...facts } },
  ]);
  expect(seenBy(datesInOrder, { Trajecten })).toEqual([]);
});

test("finds an end without its beginning", () => {
  const Trajecten = trajectories("| P1 |  | 2025-01-07 |  |  | 2025-02-09 |");
  expect(seenBy(datesInOrder, { Opdracht, Trajecten })).toEqual([
    {
      cause: "earlier-date-missing",
      at: "Trajecten!C2",
      facts: { column: "Teruggebeld", missing: "Melding" },
    },
    { cause: "earlier-date-missing", at: "Trajecten!F2", facts: { column: "Eind", missing: "Start" } },
  ]);
});

test("stays silent on equal dates, open rows, an end after the reference date and what cannot be read", () => {
  const Trajecten = trajectories(
    "| P1 | 2025-12-31 | 2025-12-31 | 2025-12-31 | 2025-12-31 | 2025-12-31 |",
    "| P2 | 2025-12-30 |            |            | 2025-12-30 | 2026-06-30 |",
    "| P3 |            |            |            | 2025-12-30 |            |",
    "| P4 | n.v.t.     |            |            | 2025-12-30 |            |",
    "| P5 | gisteren   | 2025-12-01 |            | 2025-12-30 | later      |",
  );
  expect(seenBy(datesInOrder, { Opdracht, Trajecten })).toEqual([]);
  expect(seenBy(datesInOrder, { Opdracht })).toEqual([]);
  expect(
    seenBy(datesInOrder, { Opdracht, Trajecten: "| Traject | Voorziening |\n| P1 | Wijkteam |" }),
  ).toEqual([]);
});
