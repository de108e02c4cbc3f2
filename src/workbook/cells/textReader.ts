import type { CellReader, DateSystem } from "./CellReading";
import { saysNotApplicable } from "./missingMark";
import { textOfCell } from "./textOfCell";

/** Reads a column of free text. */
export function textReader(dateSystem: DateSystem): CellReader {
  return (value, notation, remarks) => {
    const text = textOfCell(value, notation, dateSystem);
    if (text === "") return null;
    return saysNotApplicable(text) ? remarks.missing("not-applicable") : text;
  };
}
