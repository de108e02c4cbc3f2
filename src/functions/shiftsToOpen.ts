import { formulaColumns } from "../text/nl/formulaColumns";
import { formula } from "./formula";
import { FormulaRefusal } from "./FormulaRefusal";
import { inColumns } from "./range/inColumns";
import { isBlankRow } from "./range/isBlankRow";
import { textAt } from "./range/textAt";
import { shiftCells, shiftHeaders, stepCells, stepHeaders } from "./shift/shiftCells";
import type { ShiftLine } from "./shift/ShiftCounts";
import type { ShiftRange } from "./shift/shiftCountsAt";
import { shiftColumns, shiftCountsAt } from "./shift/shiftCountsAt";
import { totalsPerPeriod } from "./shift/totalsPerPeriod";

/**
 * Welk deel van de mensen met maatwerk ging over naar vrij toegankelijk aanbod, en wie ging terug? Per voorziening en in totaal, met onzekerheidsmarge (95%). Voorbeeld: =DOEL.KANTELING(A1:D9).
 * @customfunction KANTELING KANTELING
 * @param standen Eén rij per voorziening, zonder totaalrij, met koppen Voorziening, Beginstand, Gekanteld; mag ook Teruggegaan, Opgeschaald, Afgeschaald, Periode. Tel iedereen per periode in één rij.
 * @returns Een tabel met koppen, één rij per voorziening en een totaal per periode; aandelen tussen 0 en 1.
 */
export function shiftsToOpen(standen: unknown[][]): unknown[][] {
  return formula(() => {
    const required = ["atStart", "shifted"] as const;
    const range = inColumns(standen, { parameter: "standen", columns: shiftColumns, required });
    const lines = readLines(range);
    const withSteps = range.positions.steppedUp >= 0 || range.positions.steppedDown >= 0;
    const cellsOf = ({ name, period, counts }: ShiftLine): unknown[] => {
      const cells = [name, period, ...shiftCells(counts)];
      return withSteps ? [...cells, ...stepCells(counts)] : cells;
    };
    const headers = [formulaColumns.provision[0], formulaColumns.period[0], ...shiftHeaders];
    return [
      withSteps ? [...headers, ...stepHeaders] : headers,
      ...lines.map(cellsOf),
      ...totalsPerPeriod(lines).map(cellsOf),
    ];
  });
}

function readLines(range: ShiftRange): ShiftLine[] {
  const { rows, firstRow, positions } = range;
  const lines: ShiftLine[] = [];
  for (let index = firstRow; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    if (isBlankRow(row)) continue;
    lines.push({
      name: textAt(range, index, "provision"),
      period: textAt(range, index, "period") === "" ? "" : row[positions.period],
      counts: shiftCountsAt(range, index),
    });
  }
  if (lines.length === 0) throw new FormulaRefusal("no-rows", {});
  return lines;
}
