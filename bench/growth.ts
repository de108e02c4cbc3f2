import { checkWorkbook } from "../src/workbook/checkWorkbook";
import type { SheetRow, WorkbookSnapshot } from "../src/workbook/snapshot";
import { template } from "../src/workbook/template";
import { ratio, typical } from "./timed";

const headers = (fields: Readonly<Record<string, { readonly header: string }>>): string[] =>
  Object.values(fields).map((field) => field.header);
const sheetRow = (row: number, values: SheetRow["values"]): SheetRow => ({ row, hidden: false, values });

function snapshotWith(measurements: number): WorkbookSnapshot {
  const indicators = Math.ceil(measurements / 10);
  const indicatorRows = Array.from({ length: indicators }, (_, index) =>
    sheetRow(index + 2, [`I${index + 1}`, "D1", `Indicator ${index + 1}`, "Inwoners", "Aandeel", "Hoger", 5]),
  );
  const measurementRows = Array.from({ length: measurements }, (_, index) =>
    sheetRow(index + 2, [
      `I${Math.floor(index / 10) + 1}`,
      undefined,
      2015 + (index % 10),
      40 + (index % 13),
      900,
    ]),
  );
  const sheet = (name: string, head: string[], rows: SheetRow[]) => ({
    name,
    visibility: "visible" as const,
    rows: [sheetRow(1, head), ...rows],
    merges: [],
    tables: [],
  });
  return {
    dateSystem: "1900",
    recalculationPending: false,
    kept: null,
    sheets: [
      sheet(template.indicators.name, headers(template.indicators.fields), indicatorRows),
      sheet(template.measurements.name, headers(template.measurements.fields), measurementRows),
    ],
  };
}

/** Time per measurement from 1,000 to 1,000,000. Budget: flat within 20%. */
export function measure(): string[] {
  const sizes = [1_000, 10_000, 100_000, 1_000_000];
  // The compiler must have seen the code before the smallest size is timed.
  for (let warmUp = 0; warmUp < 10; warmUp += 1) checkWorkbook(snapshotWith(20_000));
  const perRow = sizes.map((size) => {
    const snapshot = snapshotWith(size);
    const runs = Math.min(200, Math.max(3, Math.ceil(1_000_000 / size)));
    return (typical(runs, () => checkWorkbook(snapshot)) / size) * 1000;
  });
  const first = perRow[0] ?? 1;
  return sizes.map(
    (size, index) =>
      `check per measurement at ${size.toLocaleString("en")} ÷ at 1,000: ${ratio(perRow[index] ?? 0, first)} (budget 0.80–1.20; ${(perRow[index] ?? 0).toFixed(2)} µs)`,
  );
}
