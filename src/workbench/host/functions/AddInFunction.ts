import type { Nullable } from "@univerjs/core";
import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import { ArrayValueObject as ArrayValue, BaseFunction, ValueObjectFactory } from "@univerjs/engine-formula";
import type { FinishedInvocation } from "./resultOfInvocation";

/** A single value, or rows; null is a blank cell. */
export type FunctionArgument = CellArgument | CellArgument[][];
type CellArgument = string | number | boolean | null;

export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export type Evaluate = (
  cell: CallingCell,
  values: readonly FunctionArgument[],
) => FinishedInvocation["result"];

/**
 * A function of the add-in as the grid's formula engine runs it. Not the engine's own CustomFunction: that one hands
 * over a blank cell as 0. A value that is an error is the result and the add-in is not asked, as Excel documents it.
 */
export class AddInFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly evaluate: Evaluate,
  ) {
    super(name);
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const wrong = values.map(firstError).find((error) => error !== null);
    if (wrong) return wrong;
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const result = this.evaluate(cell, values.map(argumentOf));
    return Array.isArray(result) ? rowsValue(result) : ValueObjectFactory.create(result);
  }
}

const isArray = (value: BaseValueObject): value is ArrayValueObject => value.isArray();

function firstError(value: BaseValueObject): BaseValueObject | null {
  if (!isArray(value)) return value.isError() ? value : null;
  let error: BaseValueObject | null = null;
  value.iterator((cell) => {
    if (cell?.isError()) error = cell;
    return error === null;
  });
  return error;
}

function argumentOf(value: BaseValueObject): FunctionArgument {
  if (!isArray(value)) return cellArgument(value);
  return value.getArrayValue().map((row) => row.map(cellArgument));
}

function cellArgument(value: Nullable<BaseValueObject>): CellArgument {
  return !value || value.isNull() ? null : value.getValue();
}

function rowsValue(rows: readonly (readonly (string | number | boolean)[])[]): BaseValueObject {
  return ArrayValue.create({
    calculateValueList: rows.map((row) => row.map((value) => ValueObjectFactory.create(value))),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
