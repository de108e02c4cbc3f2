import type { FieldContract } from "../contract/TableContract";
import { tableContract } from "../template";
import type { MatchedTable } from "./MatchedTable";

/** The columns of those fields of a table that are wanted. */
export function columnsOf(
  { table, columns }: MatchedTable,
  isWanted: (contract: FieldContract) => boolean,
): number[] {
  const { fields } = tableContract(table);
  return Object.entries(columns).flatMap(([field, column]) => {
    const contract = fields[field];
    return contract && isWanted(contract) ? [column] : [];
  });
}
