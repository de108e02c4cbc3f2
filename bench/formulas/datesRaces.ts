import { leadTimes } from "../../src/functions/leadTimes";
import { promise } from "../../src/functions/promise";
import { returns } from "../../src/functions/returns";
import type { FormulaRace } from "./FormulaRace";
import { table } from "./FormulaRace";
import { typedColumns } from "./typedColumns";

/** Excel's number of 1 January 2023. */
const firstDay = 44927;
const referenceDay = "31-12-2025";
const lastDay = 46022;

/** The formulas on two dates: 100,000 cases in three years, one in ten still open. */
export function datesRaces(): FormulaRace[] {
  const dates = (headers: readonly string[], longest: number): unknown[][] =>
    table(headers, (index) => {
      const began = firstDay + ((index * 37) % 1000);
      return [began, index % 10 === 0 ? "" : began + 1 + (index % longest)];
    });
  const reports = dates(["Melding", "Teruggebeld"], 8);
  const left = dates(["Uitstroom", "Herinstroom"], 95);
  const cases = dates(["Start", "Eind"], 95);
  return [
    {
      name: "BELOFTE",
      formula: () => promise(reports, 5, "Kalenderdagen", referenceDay),
      plain: () => plainWithin(reports, 5),
    },
    {
      name: "BELOFTE in working days",
      formula: () => promise(reports, 5, "Werkdagen", referenceDay),
      plain: () => plainWithin(reports, 5),
    },
    {
      name: "TERUGKEER",
      formula: () => returns(left, 12, referenceDay),
      plain: () => plainWithin(left, 365),
    },
    {
      name: "DOORLOOPTIJD",
      formula: () => leadTimes(cases, "Kalenderdagen", referenceDay),
      plain: () => plainMedian(cases),
    },
  ];
}

/** Counts who was in time, who was not, and of whom that cannot be said yet. */
function plainWithin(cells: readonly (readonly unknown[])[], days: number): number[] {
  const [began = new Float64Array(), ended = new Float64Array()] = typedColumns(cells, [], [0, 1]).numbers;
  let met = 0;
  let open = 0;
  for (let index = 1; index < cells.length; index += 1) {
    const due = (began[index] ?? 0) + days;
    const end = ended[index] ?? 0;
    if (end > 0 && end <= due) met += 1;
    else if (due >= lastDay) open += 1;
  }
  return [met, cells.length - 1 - met - open, open];
}

/** The middle one of all days, those of open cases up to now. */
function plainMedian(cells: readonly (readonly unknown[])[]): number {
  const [began = new Float64Array(), ended = new Float64Array()] = typedColumns(cells, [], [0, 1]).numbers;
  const days = new Float64Array(cells.length - 1);
  for (let index = 1; index < cells.length; index += 1) {
    days[index - 1] = ((ended[index] ?? 0) || lastDay) - (began[index] ?? 0);
  }
  days.sort();
  return days[Math.floor(days.length / 2)] ?? 0;
}
