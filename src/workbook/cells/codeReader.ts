import type { CodeBook } from "../../domain/codes/CodeBook";
import { codeKey } from "../../domain/codes/codeKey";
import type { CellReader, DateSystem } from "./CellReading";
import { codeText } from "./codeText";
import { saysNotApplicable } from "./missingMark";
import { splitCodes } from "../../domain/codes/splitCodes";
import { textOfCell } from "./textOfCell";

/** Reads a column of codes; a code that is known comes out as the table spells it that gives it out. */
export function codeReader(known: CodeBook, dateSystem: DateSystem): CellReader {
  const spelled = new Map<unknown, string>();
  return (value, notation, remarks) => {
    const before = spelled.get(value);
    if (before !== undefined && notation === undefined) return before;
    const text = codeText(value, notation, dateSystem);
    if (text === "") return null;
    if (saysNotApplicable(text)) return remarks.missing("not-applicable");
    const code = known.get(codeKey(text));
    if (code !== undefined && notation === undefined) spelled.set(value, code);
    return code ?? text;
  };
}

/** Reads a column in which a cell may hold several codes. */
export function codesReader(known: CodeBook, dateSystem: DateSystem): CellReader {
  return (value, notation, remarks) => {
    const text = textOfCell(value, notation, dateSystem);
    if (saysNotApplicable(text)) {
      remarks.missing("not-applicable");
      return [];
    }
    if (typeof value !== "string") return [known.get(codeKey(text)) ?? text];
    return splitCodes(text, known);
  };
}
