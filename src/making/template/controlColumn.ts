import type { TemplateWords } from "../../text/TemplateWords";
import type { TableKey } from "../../workbook/template";
import type { NewRow } from "./addTableSheet";
import { controlFormula } from "./controlFormula";
import type { CodesGivenOut } from "./controlResult";
import { controlResult } from "./controlResult";
import { firstDataRow } from "./layout";
import type { NewColumn } from "./NewColumn";

/**
 * The column at the right of a table that says, row by row, what is missing.
 *
 * Nobody's own: what is typed in it is refused. The sheet itself is not protected, for on a protected sheet a table cannot
 * grow and its rows cannot be sorted.
 */
export function controlColumn(
  table: TableKey,
  rows: readonly NewRow[],
  codes: CodesGivenOut,
  { control }: TemplateWords,
): NewColumn {
  return {
    header: control.header,
    width: 50,
    cells: rows.map((row, index) => ({
      formula: controlFormula(table, firstDataRow + index, control),
      result: controlResult(table, row, index, codes, control),
    })),
    validation: {
      type: "custom",
      formulae: ["FALSE"],
      allowBlank: false,
      showInputMessage: true,
      promptTitle: control.header,
      prompt: control.message,
      showErrorMessage: true,
      errorStyle: "stop",
      errorTitle: control.header,
      error: control.mayNotBeTyped,
    },
  };
}
