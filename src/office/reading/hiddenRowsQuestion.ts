import type { CellRange } from "../../workbook/snapshot";
import type { CellQuestion } from "./CellQuestion";
import type { SheetDraft } from "./SheetDraft";

/** {"RowHidden":false} with its comma, over one column. */
const usualBytes = 20;

/**
 * Which rows are hidden. The outline knows already where all or none are; only where some are, as under a filter, each
 * row is asked, in one list.
 */
export function hiddenRowsQuestion(draft: SheetDraft): CellQuestion | null {
  const { used } = draft;
  if (used === null || draft.areRowsHidden !== null) return null;
  return {
    sheet: draft.sheet,
    range: {
      firstRow: used.firstRow,
      firstColumn: used.firstColumn,
      lastRow: used.lastRow,
      lastColumn: used.firstColumn,
    },
    bytesPerCell: usualBytes,
    ask: (block, at) => {
      const rows = block.getRowProperties({ rowHidden: true });
      return () => takeHidden(draft, at, rows);
    },
  };
}

type RowsAnswer = OfficeExtension.ClientResult<Excel.RowProperties[]>;

function takeHidden(draft: SheetDraft, at: CellRange, rows: RowsAnswer): number {
  rows.value.forEach(({ rowHidden }, index) => {
    const row = draft.rows.get(at.firstRow + index);
    if (row !== undefined) row.hidden = rowHidden === true;
  });
  return rows.value.length * usualBytes;
}
