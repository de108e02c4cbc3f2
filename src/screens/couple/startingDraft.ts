import { proposeTable } from "../../workbook/recognition/proposeTable";
import { recogniseColumns } from "../../workbook/recognition/recogniseColumns";
import type { TableKey } from "../../workbook/template";
import type { CheckedFacts } from "../PaneFacts";
import { foundTable } from "./foundTable";
import type { TableDraft } from "./TableDraft";

/** What the form begins with: the table as it was confirmed, else as it was found, else the likeliest place. */
export function startingDraft(
  table: TableKey,
  { kept, records, sheets }: Pick<CheckedFacts, "kept" | "records" | "sheets">,
): TableDraft {
  const confirmed = kept.mappings.find((mapping) => mapping.table === table);
  if (confirmed !== undefined && sheets.some(({ name }) => name === confirmed.sheet)) {
    return { mapping: confirmed, columns: [] };
  }
  const found = foundTable(records, table);
  if (found !== null) {
    const { sheet, headerRow, columns } = found;
    return { mapping: { table, sheet, headerRow, lastRow: null, columns: { ...columns } }, columns: [] };
  }
  const proposed = recogniseColumns(sheets).find(({ mapping }) => mapping.table === table);
  return proposed ?? proposeTable(table, sheets, null, null);
}
