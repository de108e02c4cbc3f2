import { normaliseName } from "../../domain/codes/normaliseName";
import { cleanText } from "../cells/cleanText";
import { readMunicipalityCode } from "../cells/readMunicipalityCode";
import type { Occurrence } from "../findings";
import { occurrenceOf } from "../occurrenceOf";
import type { SheetRow, SheetSnapshot } from "../snapshot";
import { rowIndexFrom } from "../tables/rowIndexFrom";
import type { TableOfRows } from "../tablesOfRecords";
import { tablesOfRecords } from "../tablesOfRecords";
import type { assignmentSettings } from "../template";
import { tableContract } from "../template";
import type { Check, CheckInput } from "./CheckInput";

/**
 * S08: codes and choices stand in their cells as they are meant, for what Excel itself does with them.
 *
 * What is around texts anywhere is one finding: one way of copying made it. Only of constants: what a formula gives is mended in the formula. Free text may have spaces.
 */
export const spacesAndZeros: Check = ({ snapshot, records }) => {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return [
    ...zeroLost(sheets, records.assignmentTable),
    ...tablesOfRecords(records).flatMap((one) => spacesIn(sheets.get(one.found.sheet), one)),
  ];
};

function spacesIn(sheet: SheetSnapshot | undefined, { table, found }: TableOfRows): Occurrence[] {
  if (sheet === undefined) return [];
  const columns = Object.entries(tableContract(table).fields).flatMap(([field, { kind, header }]) => {
    const column = found.columns[field];
    const isMeantExactly = kind === "code" || kind === "codes" || kind === "choice";
    return column !== undefined && isMeantExactly ? [{ header, column }] : [];
  });
  return found.rows.flatMap(({ row }) => {
    const cells = rowNumbered(sheet, row);
    return columns.flatMap(({ header, column }) => {
      const value = constantIn(cells, column);
      if (typeof value !== "string" || value.trim() === value) return [];
      const clean = cleanText(value);
      // A cell of spaces alone is a blank one.
      if (clean === "") return [];
      const place = { sheet: sheet.name, row, column };
      return [occurrenceOf("spaces-around", table, "", place, { column: header, clean })];
    });
  });
}

const codeSetting = "Gemeentecode" satisfies keyof typeof assignmentSettings;

function zeroLost(
  sheets: ReadonlyMap<string, SheetSnapshot>,
  settings: CheckInput["records"]["assignmentTable"],
): Occurrence[] {
  const sheet = sheets.get(settings?.sheet ?? "");
  if (settings === null || sheet === undefined) return [];
  const [names = -1, column = -1] = [settings.columns["setting"], settings.columns["value"]];
  return settings.rows.flatMap(({ row }) => {
    const cells = rowNumbered(sheet, row);
    const value = constantIn(cells, column);
    const name = cells?.values[names];
    const isCode = typeof name === "string" && normaliseName(name) === normaliseName(codeSetting);
    if (!isCode || typeof value !== "number") return [];
    const meant = readMunicipalityCode(value)?.replace("GM", "");
    if (meant === undefined || meant === String(value)) return [];
    const facts = { setting: codeSetting, found: String(value), meant };
    return [occurrenceOf("leading-zero-lost", "assignment", "", { sheet: sheet.name, row, column }, facts)];
  });
}

function rowNumbered({ rows }: SheetSnapshot, number: number): SheetRow | null {
  const found = rows[rowIndexFrom(rows, number)];
  return found?.row === number ? found : null;
}

const constantIn = (cells: SheetRow | null, column: number) =>
  cells?.formulas?.[column] === undefined ? cells?.values[column] : undefined;
