import { addCellStyles } from "../../../src/xlsx/patching/addCellStyles";
import { patchWorkbook } from "../../../src/xlsx/patchWorkbook";
import { schemaErrors } from "../schemaErrors";
import { partText, smallWorkbook } from "../workbookFiles";
import { addControl } from "./referenceEdits";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const cellFormat = `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
const stylesWith = (formats: string): string =>
  `<styleSheet xmlns="${main}">${formats}<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1">${cellFormat}</cellXfs></styleSheet>`;
const listOf = (text: string): string => /<numFmts.*<\/numFmts>/.exec(text)?.[0] ?? "";

describe("the format for percentages", () => {
  it.each([
    [
      "is the first of its own where there is none",
      "",
      `<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>`,
    ],
    [
      "is the first in a list that was written as empty",
      `<numFmts count="0"/>`,
      `<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>`,
    ],
    [
      "gets a number that no other format has",
      `<numFmts count="1"><numFmt numFmtId="170" formatCode="dd-mm-yyyy"/></numFmts>`,
      `<numFmts count="2"><numFmt numFmtId="170" formatCode="dd-mm-yyyy"/><numFmt numFmtId="171" formatCode="0.0%"/></numFmts>`,
    ],
    [
      "is used again where it is there already",
      `<numFmts count="1"><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>`,
      `<numFmts count="1"><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>`,
    ],
  ])("%s, and keeps to ECMA-376", async (_, before, after) => {
    const workbook = smallWorkbook([{}], { "xl/styles.xml": stylesWith(before) });
    const patched = patchWorkbook(workbook, [addControl]);
    expect(listOf(partText(patched, "xl/styles.xml"))).toBe(after);
    expect(await schemaErrors(patched, ["xl/styles.xml"])).toEqual([]);
  });
});

it("adds nothing a second time", () => {
  const once = addCellStyles(stylesWith(""), "xl/styles.xml");
  expect(addCellStyles(once.text, "xl/styles.xml")).toEqual(once);
});

it("gives every look of our sheets a style of its own", () => {
  const { styles } = addCellStyles(stylesWith(""), "xl/styles.xml");
  expect(new Set([styles.header, ...Object.values(styles.columns)]).size).toBe(5);
});
