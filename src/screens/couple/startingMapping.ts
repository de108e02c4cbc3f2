import type { TableMapping } from "../../workbook/kept/KeptChoices";
import { likelyHeaderRow } from "../../workbook/tables/likelyHeaderRow";
import { proposeMapping } from "../../workbook/tables/proposeMapping";
import type { TableKey } from "../../workbook/template";
import type { CheckedFacts } from "../PaneFacts";
import { foundTable } from "./foundTable";

/** What the form begins with: the table as it was confirmed, else as it was found, else the likeliest sheet. */
export function startingMapping(
  table: TableKey,
  { kept, records, sheets }: Pick<CheckedFacts, "kept" | "records" | "sheets">,
): TableMapping {
  const confirmed = kept.mappings.find((mapping) => mapping.table === table);
  if (confirmed !== undefined && sheets.some(({ name }) => name === confirmed.sheet)) return confirmed;
  const found = foundTable(records, table);
  if (found !== null) {
    const { sheet, headerRow, columns } = found;
    return { table, sheet, headerRow, lastRow: null, columns: { ...columns } };
  }
  const proposals = sheets.map((sheet) => proposeMapping(sheet, table, likelyHeaderRow(sheet)));
  const columnsIn = ({ columns }: TableMapping) => Object.keys(columns).length;
  const [best] = proposals.sort((one, other) => columnsIn(other) - columnsIn(one));
  return best ?? { table, sheet: "", headerRow: 1, lastRow: null, columns: {} };
}
