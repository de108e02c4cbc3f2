import type { MarkupNode } from "../../xlsx/patching/parseMarkup";
import { childNamed } from "../../xlsx/patching/parseMarkup";
import { plainFormula, withEqualsSign } from "./plainFormula";

/** A name for a range or formula, as the grid stores it. */
export interface GridName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly comment: string;
  readonly localSheetId: string;
  readonly hidden: boolean;
}

const reference = /^(?:'(?:[^']|'')+'|[^'!]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

/**
 * The names of a workbook, without those by which Excel itself remembers print areas and filters.
 *
 * @param sheetIds  the grid's ids in the order of the tabs; undefined for what is no worksheet
 */
export function definedNames(
  workbook: MarkupNode,
  sheetIds: readonly (string | undefined)[],
): Record<string, GridName> {
  const names: Record<string, GridName> = {};
  for (const [index, node] of (childNamed(workbook, "definedNames")?.children ?? []).entries()) {
    const { name = "", comment = "", localSheetId, hidden } = node.attributes;
    const sheetId = localSheetId === undefined ? "AllDefaultWorkbook" : sheetIds[Number(localSheetId)];
    if (name.startsWith("_xlnm.") || sheetId === undefined) continue;
    const formula = plainFormula(node.text);
    const id = `name${index}`;
    names[id] = {
      id,
      name,
      formulaOrRefString: reference.test(formula) ? formula : withEqualsSign(formula),
      comment,
      localSheetId: sheetId,
      hidden: hidden === "1",
    };
  }
  return names;
}
