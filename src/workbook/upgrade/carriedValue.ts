import type { SheetRow, WorkbookSnapshot } from "../snapshot";
import type { CarriedValue } from "./ContractContents";

/** In the system of 1904 the same day has a number that is so much lower. */
const daysBetweenSystems = 1462;

/**
 * The value of a cell as it can be written in another workbook, which counts its days from 1900; null where the cell is
 * blank.
 */
export function carriedValue(
  { values, notations }: SheetRow,
  column: number,
  dateSystem: WorkbookSnapshot["dateSystem"],
): CarriedValue | null {
  const value = values[column];
  if (value === undefined) return null;
  if (typeof value !== "number") return value;
  const notation = notations?.[column];
  if (notation === "percentage") return { share: value };
  if (notation !== "date") return value;
  return { serial: dateSystem === "1904" ? value + daysBetweenSystems : value };
}
