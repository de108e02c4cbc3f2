import type { CellError, CellValue, Notation, WorkbookSnapshot } from "../snapshot";
import type { CellRemarks } from "./CellRemarks";

/** What stands in a cell that holds no error. */
export type UsableCellValue = Exclude<CellValue, CellError>;

/** Reads the cells of one column: gives the field's value, or null and a remark why. */
export type CellReader = (
  value: UsableCellValue,
  notation: Notation | undefined,
  remarks: CellRemarks,
) => unknown;

export type DateSystem = WorkbookSnapshot["dateSystem"];
