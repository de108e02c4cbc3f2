import type { IRange } from "@univerjs/core";
import type { Grid } from "./Grid";
import type { Place } from "./Place";

/** Excel lets drop-downs and conditional formats grow with a table; the grid leaves them as they are. */
export function growTableRules(grid: Grid, tableBefore: Place, newRows: number): void {
  const { sheet, row, column, rows, columns } = tableBefore;
  const lastRow = row + rows - 1;
  const coversEnd = (range: IRange): boolean =>
    range.endRow === lastRow && range.startColumn < column + columns && range.endColumn >= column;
  const grown = (ranges: readonly IRange[]): IRange[] =>
    ranges.map((range) => (coversEnd(range) ? { ...range, endRow: range.endRow + newRows } : range));
  const subUnitId = sheet.getSheetId();
  for (const rule of sheet.getConditionalFormattingRules()) {
    if (!rule.ranges.some(coversEnd)) continue;
    const changed = { ...rule, ranges: grown(rule.ranges) };
    grid.run("sheet.command.set-conditional-rule", { subUnitId, cfId: rule.cfId, rule: changed });
  }
  for (const validation of sheet.getDataValidations()) {
    const { ranges } = validation.rule;
    if (!ranges.some(coversEnd)) continue;
    grid.edit(() => validation.setRanges(grown(ranges).map((range) => sheet.getRange(range))));
  }
}
