import { codeKey } from "../../domain/codes/codeKey";
import { normaliseName } from "../../domain/codes/normaliseName";
import type { GoalTree } from "../../domain/goals/goalTree";
import { goalTree } from "../../domain/goals/goalTree";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { inColumns } from "../range/inColumns";
import { textAt } from "../range/textAt";

/** The goals of a table: their codes, and what stands under what. Everything by compare key. */
export interface Goals {
  /** Compare key → code as it is spelled in the table. */
  readonly codes: ReadonlyMap<string, string>;
  readonly tree: GoalTree;
  /** As normalised names; "" where the table has no column Niveau. */
  readonly levels: ReadonlyMap<string, string>;
}

/** In the order in which they stand where the range has no row of headers. */
export type GoalColumns = readonly ("goal" | "parent" | "level" | "description")[];

const columnsOfTree: GoalColumns = ["goal", "parent", "level"];

/**
 * Reads a table of goals.
 *
 * @param columns  other than those of the tree where a formula takes more
 * @throws FormulaRefusal  "columns-missing", "key-twice", "no-rows", "error-in-cell"
 */
export function readGoals(argument: unknown, columns = columnsOfTree): Goals {
  const range = inColumns(argument, { parameter: "doelen", columns, required: ["goal"] });
  const codes = new Map<string, string>();
  const levels = new Map<string, string>();
  const links: { code: string; parent: string | null }[] = [];
  for (let index = range.firstRow; index < range.rows.length; index += 1) {
    const code = textAt(range, index, "goal");
    if (code === "") continue;
    const key = codeKey(code);
    if (codes.has(key)) {
      throw new FormulaRefusal("key-twice", { row: index + 1, column: formulaColumns.goal[0], key: code });
    }
    codes.set(key, code);
    levels.set(key, normaliseName(textAt(range, index, "level")));
    links.push({ code: key, parent: codeKey(textAt(range, index, "parent")) || null });
  }
  if (codes.size === 0) throw new FormulaRefusal("no-rows", {});
  return { codes, levels, tree: goalTree(links) };
}
