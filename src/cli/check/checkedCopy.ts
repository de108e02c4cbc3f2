import { basename, extname } from "node:path";
import { controlSheet } from "../../documents/controlSheet";
import { movementSheet } from "../../documents/movementSheet";
import { reachSheet } from "../../documents/reachSheet";
import { productVersion } from "../../report/productVersion";
import type { Sentences } from "../../text/Sentences";
import { patchWorkbook } from "../../xlsx/patchWorkbook";
import type { ReadFile } from "./checkFile";
import type { OutcomeExtension } from "./writeOutcome";

/** A copy of the workbook with our three sheets in it; every other part stays as it was, byte for byte. */
export function checkedCopy({ bytes, file, report }: ReadFile, sentences: Sentences): Uint8Array {
  const provenance = { version: productVersion, time: timeNow(), file: basename(file) };
  return patchWorkbook(
    bytes,
    [controlSheet, reachSheet, movementSheet].map((sheetOf) => ({
      kind: "add-sheet",
      sheet: sheetOf(report, sentences, provenance),
    })),
  );
}

/** A workbook with macros must keep its ending: Excel refuses it under another. */
export function workbookExtension(file: string): OutcomeExtension {
  return extname(file).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
}

/** dd-mm-jjjj uu:mm, by the clock of this computer. */
function timeNow(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  const date = [two(now.getDate()), two(now.getMonth() + 1), now.getFullYear()].join("-");
  return `${date} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
