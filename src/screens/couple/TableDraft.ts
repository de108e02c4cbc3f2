import type { TableMapping } from "../../workbook/kept/KeptChoices";
import type { ColumnProposal, ColumnReason } from "../../workbook/recognition/TableProposal";
import { certain, inDoubt, likely } from "../../workbook/recognition/TableProposal";

/** A mapping that nobody confirmed yet, with how sure each of its columns is; none for what the user chose. */
export interface TableDraft {
  readonly mapping: TableMapping;
  readonly columns: readonly ColumnProposal[];
}

export type Certainty = "certain" | "likely" | "guess";

/** How sure the column of a field is, and why; null where nothing was proposed or the user chose another one. */
export function sureness(
  { mapping, columns }: TableDraft,
  field: string,
): { readonly certainty: Certainty; readonly reason: ColumnReason } | null {
  const proposed = columns.find((one) => one.field === field && one.column === mapping.columns[field]);
  return proposed === undefined
    ? null
    : { certainty: certaintyOf(proposed.confidence), reason: proposed.reason };
}

/**
 * Whether the user should look at a proposal before confirming it: a column is a guess or could as well be another one,
 * or rows would be left out.
 */
export function asksForALook({ mapping, columns }: TableDraft): boolean {
  const isDoubtful = columns.some(
    ({ field, column, confidence }) => mapping.columns[field] === column && confidence <= inDoubt,
  );
  return isDoubtful || (mapping.leftOut ?? []).length > 0;
}

/** @example certaintyOf(0.7) // "likely" */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= certain) return "certain";
  return confidence >= likely ? "likely" : "guess";
}

/** The draft with another column for a field; null for none. A column that had another field leaves that one. */
export function withColumn(draft: TableDraft, field: string, column: number | null): TableDraft {
  const others = Object.entries(draft.mapping.columns).filter(
    ([name, other]) => name !== field && other !== column,
  );
  const columns = Object.fromEntries(column === null ? others : [...others, [field, column]]);
  return { ...draft, mapping: { ...draft.mapping, columns } };
}
