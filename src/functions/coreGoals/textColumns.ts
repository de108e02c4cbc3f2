import { normaliseName } from "../../domain/codes/normaliseName";
import { formulaColumns } from "../../text/nl/formulaColumns";

const { name, description, explanation, agreement } = formulaColumns;
const names: ReadonlySet<string> = new Set(
  [...name, ...description, ...explanation, ...agreement].map(normaliseName),
);

/** The columns that a first row names as text about an activity; none where it is no row of headers. */
export function textColumns(first: readonly unknown[]): number[] {
  return first.flatMap((cell, column) =>
    typeof cell === "string" && names.has(normaliseName(cell)) ? column : [],
  );
}
