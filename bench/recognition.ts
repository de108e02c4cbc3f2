import { recogniseColumns } from "../src/workbook/recognition/recogniseColumns";
import type { RecognisedColumns } from "../tests/workbooks/recognisedColumns";
import { messySheets, recognisedColumns } from "../tests/workbooks/recognisedColumns";
import { heldOut, tunedOn } from "../tests/workbooks/messy/messyWorkbooks";
import { realWorkbooks } from "../tests/workbooks/real/realWorkbooks";
import { typical } from "./timed";

/** Which share of the columns that matter is recognised, against what a person wrote down beforehand. */
export function measure(): Promise<readonly string[]> {
  const all = realWorkbooks.map((workbook) => workbook.sheets());
  const slowest = Math.max(...all.map((sheets) => typical(3, () => recogniseColumns(sheets))));
  return Promise.resolve([
    "Columns of existing workbooks:",
    line("messy workbooks, tuned on", tunedOn.length, recognisedColumns(tunedOn, messySheets)),
    line("messy workbooks, only measured", heldOut.length, recognisedColumns(heldOut, messySheets)),
    line(
      "real files",
      realWorkbooks.length,
      recognisedColumns(realWorkbooks, ({ sheets }) => sheets()),
    ),
    `  slowest real file: ${slowest.toFixed(0)} ms`,
  ]);
}

function line(name: string, files: number, outcome: RecognisedColumns): string {
  const { known, recognised, wrong, wrongAndCertain, missed } = outcome;
  const share = ((100 * recognised) / known).toFixed(0);
  return (
    `  ${name} (${files}): ${recognised} of ${known} columns recognised (${share}%), ` +
    `${missed} missed, ${wrong} wrong, of which ${wrongAndCertain} proposed as certain`
  );
}
