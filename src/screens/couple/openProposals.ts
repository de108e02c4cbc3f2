import { recogniseColumns } from "../../workbook/recognition/recogniseColumns";
import type { TableProposal } from "../../workbook/recognition/TableProposal";
import type { CheckedFacts } from "../PaneFacts";
import { foundTable } from "./foundTable";

/**
 * The tables to ask about: those that were not found by their names and that the user did not point out, and those that
 * were found where more of their columns are recognised. Each table once, in the order of the template.
 */
export function openProposals({
  kept,
  records,
  sheets,
}: Pick<CheckedFacts, "kept" | "records" | "sheets">): readonly TableProposal[] {
  const confirmed = new Set(kept.mappings.map(({ table }) => table));
  const asked = new Map<string, TableProposal>();
  for (const proposal of recogniseColumns(sheets)) {
    const { table, sheet } = proposal.mapping;
    if (asked.has(table) || confirmed.has(table)) continue;
    const found = foundTable(records, table);
    const adds = found === null || (found.sheet === sheet && addsTo(found.columns, proposal));
    if (adds) asked.set(table, proposal);
  }
  return [...asked.values()];
}

/** Crosses, or a column for a field that has none; what the check reads already stays as it is. */
function addsTo(found: Readonly<Record<string, number>>, { mapping }: TableProposal): boolean {
  const fields = Object.entries(mapping.columns);
  const isSame = Object.entries(found).every(
    ([field, column]) => mapping.columns[field] === undefined || mapping.columns[field] === column,
  );
  return (
    mapping.goalColumns !== undefined || (isSame && fields.some(([field]) => found[field] === undefined))
  );
}
