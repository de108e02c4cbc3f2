import type { Worksheet } from "exceljs";
import type { TemplateWords } from "../../text/TemplateWords";
import { cellAddress, columnLetters } from "../../workbook/cellAddress";
import type { TableKey } from "../../workbook/template";
import { tableContract } from "../../workbook/template";
import { colours, firstDataRow, fontName, headerRow, lastCheckedRow, requiredRow } from "./layout";

/**
 * Marks what must be filled in, with a word and with a colour, and what the column Controle says. The lines are for
 * LibreOffice and paper: there a table has no style.
 */
export function markColumns(
  sheet: Worksheet,
  table: TableKey,
  controlAt: number,
  rows: number,
  { required }: TemplateWords,
): void {
  Object.values(tableContract(table).fields).forEach((field, column) => {
    if (!field.required) return;
    const mark = sheet.getCell(requiredRow, column + 1);
    mark.value = required;
    mark.font = { name: fontName, size: 9, italic: true };
    for (const row of [requiredRow, headerRow]) {
      sheet.getCell(row, column + 1).fill = fillOf(colours.required);
    }
  });
  const letters = columnLetters(controlAt);
  const range = `${cellAddress(firstDataRow, controlAt)}:${letters}${lastCheckedRow}`;
  sheet.addConditionalFormatting({
    ref: range,
    rules: [
      {
        type: "expression",
        priority: 1,
        formulae: [`LEN($${letters}${firstDataRow})>0`],
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: colours.attention } } },
      },
    ],
  });
  for (let row = headerRow; row < firstDataRow + rows; row += 1) {
    for (let column = 0; column <= controlAt; column += 1) {
      const cell = sheet.getCell(row, column + 1);
      cell.border = { bottom: { style: "thin", color: { argb: colours.line } } };
      cell.alignment = { wrapText: true, vertical: "top" };
    }
  }
}

const fillOf = (argb: string) => ({ type: "pattern", pattern: "solid", fgColor: { argb } }) as const;
