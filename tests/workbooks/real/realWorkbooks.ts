import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import type { KnownTable, KnownWorkbook } from "../KnownWorkbook";

export interface RealWorkbook extends KnownWorkbook {
  readonly sheets: () => readonly SheetSnapshot[];
}

// From the root, where tests and benchmarks both run; a bundle has no folder of its own.
const assets = join(process.cwd(), "assets/sources");
const corpus = join(process.cwd(), "tests/workbooks/corpus");
const here = join(process.cwd(), "tests/workbooks/real");
const rowsTaken = 200;

/** As Excel opens it: numbers as numbers, without the spaces that pad them. */
function sheetOfCsv(path: string): SheetSnapshot {
  const { data } = parse<string[]>(readFileSync(path, "utf8").replace(/^\ufeff/, ""), { skipEmptyLines: true });
  const rows = data.slice(0, rowsTaken).map((cells, index) => ({
    row: index + 1,
    hidden: false,
    values: cells.map((cell) => {
      const text = cell.trim();
      if (text === "") return undefined;
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    }),
  }));
  return { name: "Blad1", visibility: "visible", rows, merges: [], tables: [] };
}

function csv(folder: string, file: string, table: Omit<KnownTable, "sheet" | "headerRow">): RealWorkbook {
  return {
    name: file,
    sheets: () => [sheetOfCsv(join(folder, file))],
    tables: [{ ...table, sheet: "Blad1", headerRow: 1 }],
  };
}

function xlsx(file: string, tables: readonly KnownTable[]): RealWorkbook {
  return { name: file, sheets: () => readWorkbook(readFileSync(join(corpus, file))).sheets, tables };
}

const healthMonitor = { indicator: "D", area: "A", period: "E", value: "F", lower95: "G", upper95: "H" };
const upload = { indicator: "A", period: "B", area: "H", value: "J", lower95: "K", upper95: "L", persons: "M" };
const youngAdults = { code: "A", area: "B", size: "I" };

/**
 * Files of municipalities and statistical offices, with what stands where. Columns that no field is for are left out, and
 * so is what is not there: a series with a column for each indicator has no column with values.
 */
export const realWorkbooks: readonly RealWorkbook[] = [
  csv(assets, "amsterdam_subsidies_sociaal_sample.csv", {
    table: "activities",
    columns: { code: "B", name: "G", costs: ["J", "K"] },
  }),
  csv(assets, "cbs_84583NED_kwb_amsterdam_2019.csv", {
    table: "targetGroups",
    columns: { code: ["A", "D"], area: ["A", "B", "D"], size: "E" },
  }),
  csv(here, "cbs_84583NED_kwb_utrecht_2019.csv", {
    table: "targetGroups",
    columns: { code: ["B", "D"], area: ["B", "D"], size: "E" },
  }),
  csv(here, "cbs_03759ned_leeftijd_utrecht_2019.csv", {
    table: "targetGroups",
    columns: { description: "C", area: "E", size: ["G", "H"] },
  }),
  csv(assets, "nl_gezondheidsmonitor_amsterdam.csv", { table: "measurements", columns: healthMonitor }),
  csv(here, "nl_gezondheidsmonitor_sample.csv", { table: "measurements", columns: healthMonitor }),
  csv(here, "nl_elan_gemeenten_2009_2022_sample.csv", {
    table: "measurements",
    columns: { area: ["A", "B"], period: "C" },
  }),
  csv(here, "fingertips_trend_points_sample.csv", {
    table: "measurements",
    columns: { indicator: "A", period: "B", value: "C", lower95: "D", upper95: "E", persons: "G" },
  }),
  csv(here, "fingertips_trend_verdicts_sample.csv", {
    table: "indicators",
    columns: { code: "B", name: "C", norm: "D", kind: "E" },
  }),
  csv(here, "upload-new-data-columns-different-order.csv", {
    table: "measurements",
    columns: { indicator: "J", period: "K", area: "Q", value: "B", lower95: "C", upper95: "D", persons: "E" },
  }),
  csv(here, "upload-new-data-missing-columns.csv", { table: "measurements", columns: upload }),
  xlsx("upload-new-data.xlsx", [{ table: "measurements", sheet: "PHOLIO", headerRow: 1, columns: upload }]),
  xlsx("cbs_jongvolwassenen_per_gemeente_1jan2024.xlsx", [
    { table: "targetGroups", sheet: "Tabel1", headerRow: 7, columns: youngAdults },
    { table: "targetGroups", sheet: "Tabel2", headerRow: 7, columns: youngAdults },
  ]),
];
