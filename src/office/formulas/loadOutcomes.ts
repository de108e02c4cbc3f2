import type { FrozenFormula } from "../../workbook/kept/KeptChoices";
import { corners } from "../corners";
import type { OurFormula } from "./findOurFormulas";
import { fingerprint } from "./fingerprint";
import { typedFormula } from "./ourFormula";

/** A formula, and what it shows now: one value, or all that spilled from it. */
export interface FormulaOutcome {
  readonly formula: FrozenFormula;
  readonly values: readonly (readonly OutcomeValue[])[];
}

export interface OutcomeValue {
  readonly value: string | number | boolean;
  readonly isError: boolean;
  /** The cell has the format for text. */
  readonly isText: boolean;
}

/** What the formulas show; those that wait for an outcome, or have only an error to show, are left out. */
export async function loadOutcomes(
  context: Excel.RequestContext,
  formulas: readonly OurFormula[],
): Promise<readonly FormulaOutcome[]> {
  const contents = "values,valueTypes,numberFormat";
  const asked = formulas.map((formula) => {
    const cell = formula.sheet.getRangeByIndexes(formula.row - 1, formula.column, 1, 1).load(contents);
    const spill = cell.getSpillingToRangeOrNullObject().load(`${corners},${contents}`);
    return { formula, cell, spill };
  });
  await context.sync();
  return asked
    .map(({ formula, cell, spill }) => outcomeOf(formula, spill.isNullObject ? cell : spill))
    .filter((outcome) => outcome !== null);
}

function outcomeOf(formula: OurFormula, cells: Excel.Range): FormulaOutcome | null {
  const values = (cells.values as OutcomeValue["value"][][]).map((line, row) =>
    line.map((value, column) => ({
      value,
      isError: cells.valueTypes[row]?.[column] === "Error",
      isText: cells.numberFormat[row]?.[column] === "@",
    })),
  );
  const isOneError = values.length === 1 && values[0]?.length === 1 && values[0][0]?.isError === true;
  const isWaiting = values.flat().some(({ value }) => value === "#BUSY!" || value === "#GETTING_DATA");
  if (isOneError || isWaiting) return null;
  return {
    values,
    formula: {
      sheet: formula.sheet.name,
      row: formula.row,
      column: formula.column,
      rows: values.length,
      columns: values[0]?.length ?? 1,
      formula: typedFormula(formula.formula),
      fingerprint: fingerprint(JSON.stringify(cells.values)),
    },
  };
}
