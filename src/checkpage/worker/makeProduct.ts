import { controlSheet } from "../../documents/controlSheet";
import { findingsPage } from "../../documents/findingsPage";
import { movementSheet } from "../../documents/movementSheet";
import { reachSheet } from "../../documents/reachSheet";
import { shareCopy } from "../../making/sharing/shareCopy";
import { productVersion } from "../../report/productVersion";
import { findingsPageWordsIn } from "../../text/findingsPageWordsIn";
import { sentencesIn } from "../../text/sentencesIn";
import { checkWorkbook } from "../../workbook/checkWorkbook";
import { sealOf } from "../../workbook/seal/sealOf";
import { sealedCopy } from "../../xlsx/mendedCopy";
import { newWorkbook } from "../../xlsx/newWorkbook";
import { patchWorkbook } from "../../xlsx/patchWorkbook";
import { readWorkbook } from "../../xlsx/readWorkbook";
import { momentInWords } from "../../text/momentInWords";
import { checkBytes } from "./checkBytes";
import type { MakeTask } from "./WorkerTask";

/**
 * The bytes of what the user wants to keep of a workbook.
 *
 * @param bytes  of the workbook, with the changes that the user accepted
 * @throws UnreadableWorkbook, PatchRefused
 */
export async function makeProduct(
  bytes: Uint8Array,
  { product, file, language }: Pick<MakeTask, "product" | "language"> & { file: { readonly name: string } },
): Promise<Uint8Array> {
  const sentences = sentencesIn(language);
  const provenance = { version: productVersion, time: momentInWords(new Date()), file: file.name };
  if (product === "mended-copy") return bytes;
  if (product === "sealed-copy") return sealed(bytes);
  if (product === "share-copy") return shareCopy(readWorkbook(bytes), sentences, provenance);
  const { report } = checkBytes(bytes, { isDetailed: false, onStep: () => undefined });
  switch (product) {
    case "report-sheet":
      return newWorkbook([controlSheet(report, sentences, provenance)]);
    case "report-page":
      return new TextEncoder().encode(
        findingsPage([{ name: file.name, report }], sentences, findingsPageWordsIn(language), provenance),
      );
    case "marked-copy":
      return patchWorkbook(
        bytes,
        [controlSheet, reachSheet, movementSheet].map((sheetOf) => ({
          kind: "add-sheet",
          sheet: sheetOf(report, sentences, provenance),
        })),
      );
  }
}

/** The page offers a seal only where there are no errors; without one the copy is as the workbook is. */
function sealed(bytes: Uint8Array): Uint8Array {
  const snapshot = readWorkbook(bytes);
  const time = new Date().toISOString();
  const seal = sealOf(snapshot, checkWorkbook(snapshot), time, productVersion);
  return seal === null ? bytes : sealedCopy(bytes, seal);
}
