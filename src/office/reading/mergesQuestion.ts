import { corners, rangeOf } from "../corners";
import type { CellQuestion } from "./CellQuestion";
import type { SheetDraft } from "./SheetDraft";

/**
 * Which cells are merged. In some versions of Excel this question costs the user what he could undo (office-js issue
 * 5918), so it is asked only where the answer counts: where rows may be read that are in no table of Excel, because
 * somebody pointed at them or because the sheet has no such table. A table of Excel has no merged cells.
 *
 * @param isMapped  somebody said which range of the sheet is what
 */
export function mergesQuestion(draft: SheetDraft, isMapped: boolean): CellQuestion | null {
  const { formatted, used } = draft;
  if (formatted === null || used === null || used.lastColumn === used.firstColumn) return null;
  if (draft.tables.length > 0 && !isMapped) return null;
  return {
    sheet: draft.sheet,
    range: formatted,
    bytesPerCell: 1e-9,
    ask: (block) => {
      const merged = block.getMergedAreasOrNullObject();
      const areas = merged.areas.load(`items/${corners.replaceAll(",", ",items/")}`);
      return () => {
        if (!merged.isNullObject) draft.merges.push(...areas.items.map(rangeOf));
        return 0;
      };
    },
  };
}
