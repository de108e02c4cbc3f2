import type { ICellData, IRange, Nullable } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import type { Rectangle } from "../grid/Rectangle";
import { fromUniverRange } from "../grid/univerRange";

/** Where a mutation of the grid touched cells. */
export interface ChangedCells {
  readonly sheetId: string;
  readonly rectangle: Rectangle;
  readonly changeType: string;
}

interface MutationParameters {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly cellValue?: ConstructorParameters<typeof ObjectMatrix<Nullable<ICellData>>>[0];
  readonly from: MovedPart;
  readonly to: MovedPart;
}

interface MovedPart {
  readonly subUnitId: string;
  readonly value: ConstructorParameters<typeof ObjectMatrix<Nullable<ICellData>>>[0];
}

const structure: Readonly<Record<string, string>> = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
};

/** What a mutation means for `onChanged`; nothing where only formats changed or the mutation is of another kind. */
export function changedCells(mutation: string, parameters: object): readonly ChangedCells[] {
  const { subUnitId, range, cellValue, from, to } = parameters as MutationParameters;
  const changeType = structure[mutation];
  if (changeType !== undefined)
    return [{ sheetId: subUnitId, rectangle: fromUniverRange(range), changeType }];
  if (mutation === "sheet.mutation.set-range-values") {
    const cells = new ObjectMatrix<Nullable<ICellData>>(cellValue ?? {});
    return holdsContent(cells) ? editOf(subUnitId, cells) : [];
  }
  if (mutation !== "sheet.mutation.move-range") return [];
  return [from, to].flatMap((part) => editOf(part.subUnitId, new ObjectMatrix(part.value)));
}

function editOf(sheetId: string, cells: ObjectMatrix<Nullable<ICellData>>): ChangedCells[] {
  // Not getRange: that one begins at A1 whatever the cells.
  const range = cells.getDataRange();
  return range.endRow < 0 ? [] : [{ sheetId, rectangle: fromUniverRange(range), changeType: "RangeEdited" }];
}

function holdsContent(cells: ObjectMatrix<Nullable<ICellData>>): boolean {
  let found = false;
  cells.forValue((_row, _column, cell) => {
    found = !cell || "v" in cell || "f" in cell || "si" in cell || "p" in cell;
    return !found;
  });
  return found;
}
