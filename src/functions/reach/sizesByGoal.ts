import { codeKey } from "../../domain/codes/codeKey";
import { nearestName } from "../../domain/codes/nearestName";
import type { TargetSize } from "../../domain/reach/TargetSize";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { countAt } from "../range/countAt";
import { inColumns } from "../range/inColumns";
import { textAt } from "../range/textAt";

const columns = ["goal", "size", "sizeLower", "sizeUpper"] as const;

/**
 * The size of the target group per goal, by compare key; a goal without a size is not in it.
 *
 * @param codes  the goals there are
 * @throws FormulaRefusal  "columns-missing", "key-twice", "key-unknown"; those of countAt
 */
export function sizesByGoal(argument: unknown, codes: readonly string[]): Map<string, TargetSize> {
  const range = inColumns(argument, { parameter: "omvang", columns, required: ["goal", "size"] });
  const known = new Set(codes.map(codeKey));
  const found = new Map<string, TargetSize>();
  for (let index = range.firstRow; index < range.rows.length; index += 1) {
    const code = textAt(range, index, "goal");
    const size = countAt(range, index, "size");
    if (code === "" || size === null) continue;
    const key = codeKey(code);
    if (!known.has(key))
      throw new FormulaRefusal("key-unknown", { key: code, near: nearestName(code, codes) });
    if (found.has(key)) {
      throw new FormulaRefusal("key-twice", { row: index + 1, column: formulaColumns.goal[0], key: code });
    }
    const sizeLower = countAt(range, index, "sizeLower");
    const sizeUpper = countAt(range, index, "sizeUpper");
    found.set(key, { size, sizeLower, sizeUpper });
  }
  return found;
}
