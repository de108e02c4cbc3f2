import { proposeTable } from "../../workbook/recognition/proposeTable";
import { recogniseColumns } from "../../workbook/recognition/recogniseColumns";
import type { TableKey } from "../../workbook/template";
import type { CheckedFacts } from "../PaneFacts";
import { foundTable } from "./foundTable";
import type { TableDraft } from "./TableDraft";

/** What the form begins with: the table as it was confirmed, with its crosses where they are now, else as it was found, else the likeliest place. */
export function startingDraft(
  table: TableKey,
  { kept, records, sheets }: Pick<CheckedFacts, "kept" | "records" | "sheets">,
): TableDraft {
  const found = foundTable(records, table);
  const confirmed = kept.mappings.find((mapping) => mapping.table === table);
  if (confirmed !== undefined && sheets.some(({ name }) => name === confirmed.sheet)) {
    const goalColumns = found?.goalColumns ?? confirmed.goalColumns;
    const mapping = { ...confirmed, ...(goalColumns && { goalColumns: [...goalColumns] }) };
    return { mapping, columns: [] };
  }
  if (found !== null) {
    const { sheet, headerRow, columns } = found;
    return { mapping: { table, sheet, headerRow, lastRow: null, columns: { ...columns } }, columns: [] };
  }
  const proposed = recogniseColumns(sheets).find(({ mapping }) => mapping.table === table);
  return proposed ?? proposeTable(table, sheets, null, null);
}
