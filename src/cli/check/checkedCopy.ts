import { basename, extname } from "node:path";
import { controlSheet } from "../../documents/controlSheet";
import { movementSheet } from "../../documents/movementSheet";
import { reachSheet } from "../../documents/reachSheet";
import { productVersion } from "../../report/productVersion";
import type { Sentences } from "../../text/Sentences";
import { patchWorkbook } from "../../xlsx/patchWorkbook";
import { momentInWords } from "../../text/momentInWords";
import type { ReadFile } from "./CheckedFile";
import type { OutcomeExtension } from "./writeOutcome";

/** A copy of the workbook with our three sheets in it; every other part stays as it was, byte for byte. */
export function checkedCopy({ bytes, file, report }: ReadFile, sentences: Sentences): Uint8Array {
  const provenance = { version: productVersion, time: momentInWords(new Date()), file: basename(file) };
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
