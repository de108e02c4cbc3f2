import { codeKey } from "../../domain/codes/codeKey";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { inColumns } from "../range/inColumns";
import { textAt } from "../range/textAt";
import { readTerms, termColumns } from "./readTerms";
import type { WrittenTerms } from "./WrittenTerms";

/** An indicator as the table of indicators gives it out. */
export interface AgreedIndicator extends WrittenTerms {
  readonly code: string;
}

/**
 * Reads the table of indicators.
 *
 * @returns  by compare key, in the order of the table
 * @throws FormulaRefusal  "columns-missing", "key-twice"; those of readTerms
 */
export function termsByIndicator(argument: unknown): Map<string, AgreedIndicator> {
  const columns = ["indicatorCode", ...termColumns] as const;
  const required = ["indicatorCode", "norm"] as const;
  const range = inColumns(argument, { parameter: "indicatoren", columns, required });
  const found = new Map<string, AgreedIndicator>();
  for (let index = range.firstRow; index < range.rows.length; index += 1) {
    const code = textAt(range, index, "indicatorCode");
    if (code === "") continue;
    const key = codeKey(code);
    if (found.has(key)) {
      throw new FormulaRefusal("key-twice", {
        row: index + 1,
        column: formulaColumns.indicatorCode[0],
        key: code,
      });
    }
    const { kind, norm, margin, expectedChangePerYear } = readTerms(range, index);
    found.set(key, { code, kind, norm, margin, expectedChangePerYear });
  }
  return found;
}
