import { patchWorkbook } from "../../../src/xlsx/patchWorkbook";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import { recalculate } from "./referenceEdits";
import { partText, referenceWorkbook, smallWorkbook } from "../workbookFiles";

describe("recalculation", () => {
  it("is asked for in the settings that are there, or in new ones", () => {
    expect(partText(patchWorkbook(referenceWorkbook, [recalculate]), "xl/workbook.xml")).toContain(
      `<calcPr calcId="191029" fullCalcOnLoad="1"/>`,
    );
    const formula = smallWorkbook([{ rows: `<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>` }]);
    expect(readWorkbook(patchWorkbook(formula, [recalculate])).recalculationPending).toBe(true);
  });
});
