import { normaliseName } from "../../domain/codes/normaliseName";
import type { LonelinessVersion } from "../../domain/scales/loneliness/lonelinessScales";
import { lonelinessScales } from "../../domain/scales/loneliness/lonelinessScales";
import { formulaChoices } from "../../text/nl/formulaChoices";
import { FormulaRefusal } from "../FormulaRefusal";
import { missingText } from "../range/missingText";
import { rowsOf } from "../range/rowsOf";

/** Where the answer to each item stands, in the order of the questionnaire. */
export interface ItemColumns {
  readonly rows: readonly (readonly unknown[])[];
  readonly firstRow: number;
  readonly positions: readonly number[];
}

/**
 * Finds the items of a questionnaire in a range with one column for each.
 *
 * Headers that hold the numbers of the items in the long version ("Item 3", "V10") may stand in any order. Otherwise the
 * columns stand in the order of the questionnaire: in the short one that is 3, 4, 7, 9, 8, 10.
 *
 * @throws FormulaRefusal  "argument-missing", "items-differ"
 */
export function itemColumns(range: unknown, version: LonelinessVersion): ItemColumns {
  const rows = rowsOf(range, "antwoorden");
  const first = rows[0] ?? [];
  if (first.length !== version) {
    throw new FormulaRefusal("items-differ", { columns: first.length, items: version });
  }
  const { items } = lonelinessScales[version];
  const numbers = first.map((cell) => (typeof cell === "string" ? onlyNumberIn(cell) : null));
  const byNumber = items.map((item) => numbers.indexOf(item));
  const inOrder = items.map((_item, index) => index);
  const positions = byNumber.every((position) => position >= 0) ? byNumber : inOrder;
  return { rows, firstRow: first.every(isHeader) ? 1 : 0, positions };
}

const answers: ReadonlySet<string> = new Set(Object.keys(formulaChoices.lonelinessAnswer).map(normaliseName));

function isHeader(cell: unknown): boolean {
  return typeof cell === "string" && missingText(cell) === null && !answers.has(normaliseName(cell));
}

function onlyNumberIn(header: string): number | null {
  const [first, ...others] = header.match(/\d+/g) ?? [];
  return first === undefined || others.length > 0 ? null : Number(first);
}
