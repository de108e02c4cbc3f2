import { codeKey } from "../domain/codes/codeKey";
import { nearestName } from "../domain/codes/nearestName";
import { overlapBounds } from "../domain/reach/overlapBounds";
import { formulaColumns } from "../text/nl/formulaColumns";
import { reportLabels } from "../text/nl/reportLabels";
import { formula } from "./formula";
import { FormulaRefusal } from "./FormulaRefusal";
import { countAt } from "./range/countAt";
import { inColumns } from "./range/inColumns";
import { isBlankRow } from "./range/isBlankRow";
import type { RangeInColumns } from "./range/RangeInColumns";
import { textAt } from "./range/textAt";

/**
 * Hoeveel verschillende personen zijn er, als u van paren activiteiten weet hoeveel mensen aan beide meedoen? Voorbeeld: =DOEL.BEREIKOVERLAP(A1:B4; D1:F4).
 * @customfunction BEREIKOVERLAP BEREIKOVERLAP
 * @param activiteiten Eén rij per activiteit, met koppen Activiteit, Aantal (deelnemers).
 * @param overlap Eén rij per paar, met koppen Activiteit, Andere activiteit, Aantal (personen die aan beide meedoen).
 * @returns Een rij met koppen en een rij met het minste en het hoogste aantal personen.
 */
export function reachOverlapping(activiteiten: unknown[][], overlap: unknown[][]): unknown[][] {
  return formula(() => {
    const { places, names, counts } = readCounts(activiteiten);
    const columns = ["activity", "otherActivity", "overlap"] as const;
    const pairs = inColumns(overlap, { parameter: "overlap", columns, required: columns });
    const placeAt = (index: number, column: "activity" | "otherActivity"): number => {
      const name = textAt(pairs, index, column);
      const place = places.get(codeKey(name));
      if (place !== undefined) return place;
      throw new FormulaRefusal("key-unknown", { key: name, near: nearestName(name, names) });
    };
    const overlaps = filledRows(pairs).flatMap((index) => {
      const persons = countAt(pairs, index, "overlap");
      if (persons === null) return [];
      return [{ first: placeAt(index, "activity"), second: placeAt(index, "otherActivity"), persons }];
    });
    const { personsLower, personsUpper } = overlapBounds({ counts, overlaps });
    const { reach } = reportLabels;
    return [
      [reach.personsLower, reach.personsUpper],
      [personsLower, personsUpper],
    ];
  });
}

/** An activity without a count cannot be bounded with the others, so it is refused rather than left out. */
function readCounts(argument: unknown) {
  const columns = ["activity", "count"] as const;
  const range = inColumns(argument, { parameter: "activiteiten", columns, required: columns });
  const places = new Map<string, number>();
  const names: string[] = [];
  const counts = filledRows(range).map((index) => {
    const name = textAt(range, index, "activity");
    const count = countAt(range, index, "count");
    const row = index + 1;
    if (count === null) throw new FormulaRefusal("cell-blank", { row, column: formulaColumns.count[0] });
    if (places.has(codeKey(name))) {
      throw new FormulaRefusal("key-twice", { row, column: formulaColumns.activity[0], key: name });
    }
    places.set(codeKey(name), names.length);
    names.push(name);
    return count;
  });
  return { places, names, counts };
}

function filledRows({ rows, firstRow }: RangeInColumns<never>): number[] {
  return rows.flatMap((row, index) => (index < firstRow || isBlankRow(row) ? [] : [index]));
}
