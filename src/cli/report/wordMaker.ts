import { stepOfPart } from "../../documents/reports/partsOfWork";
import type { ReportDocument } from "../../documents/reports/ReportDocument";
import { wordReport } from "../../documents/word/wordReport";
import { inHouseStyle } from "../../making/houseStyle/inHouseStyle";
import type { TemplateOfHouse } from "../../making/houseStyle/readHouseStyle";
import type { CheckStep } from "../../workbook/CheckProgress";
import { rasterise } from "./rasterise";

export type WordMaker = (document: ReportDocument) => Promise<Uint8Array>;

/** Makes Word documents, in the user's own template where there is one. */
export function wordMaker(
  houseStyle: TemplateOfHouse | null,
  onProgress: (step: CheckStep) => void,
): WordMaker {
  return async (document) => {
    const word = await wordReport(document, {
      drawPng: rasterise,
      houseStyle,
      onProgress: (step) => onProgress(stepOfPart("pictures", step)),
    });
    return houseStyle === null ? word : inHouseStyle(word, houseStyle);
  };
}
