import type { TemplateWords } from "../../text/TemplateWords";
import { cellAddress } from "../../workbook/cellAddress";
import { numberedName } from "../../workbook/numberedName";
import type { CarriedCell, CarriedSheet } from "../../workbook/upgrade/ContractContents";
import type { LeftOverCell } from "../../workbook/upgrade/UpgradeFacts";

const headersAt = 3;
const longestName = 31;

/** The list of cells that have no place of their own: where each stood and what it held. */
export function leftOverSheet(
  cells: readonly LeftOverCell[],
  taken: readonly string[],
  { leftOver }: TemplateWords,
): CarriedSheet {
  const textAt = (row: number, column: number, value: string): CarriedCell => ({ row, column, value });
  return {
    name: numberedName(leftOver.sheet, taken, longestName),
    visibility: "visible",
    cells: [
      textAt(1, 0, leftOver.explanation),
      ...leftOver.headers.map((header, column) => textAt(headersAt, column, header)),
      ...cells.flatMap(({ sheet, row, column, value }, index) => {
        const at = headersAt + 1 + index;
        return [textAt(at, 0, sheet), textAt(at, 1, cellAddress(row, column)), { row: at, column: 2, value }];
      }),
    ],
  };
}
