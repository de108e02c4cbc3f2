import type { Workbook } from "exceljs";
import { cellAddress } from "../../src/workbook/cellAddress";
import { assignmentSettings, tableContract, templateVersion } from "../../src/workbook/template";
import { writeInstruction } from "./addTableSheet";
import { rowMeanings, settingHints } from "./inputMessages";
import { firstDataRow, headerRow, onePageWide } from "./layout";
import type { CellContent } from "./rows";

export type Settings = Readonly<Partial<Record<keyof typeof assignmentSettings, CellContent>>>;

/** Adds the sheet Opdracht: every setting of the contract, with a hint beside it. */
export function addAssignmentSheet(workbook: Workbook, settings: Settings): void {
  const { name, fields } = tableContract("assignment");
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: headerRow }],
    pageSetup: onePageWide,
  });
  writeInstruction(
    sheet,
    rowMeanings.assignment,
    "Vul de kolom Waarde in. Wat u niet weet, mag leeg blijven.",
  );
  const values: Readonly<Record<string, CellContent>> = { ...settings, Sjabloonversie: templateVersion };
  const names = Object.keys(assignmentSettings);
  const headers = [...Object.values(fields).map((field) => field.header), "Wat vult u in?"];
  sheet.addTable({
    name,
    ref: cellAddress(headerRow, 0),
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: true },
    columns: headers.map((header) => ({ name: header, filterButton: false })),
    rows: names.map((setting) => [setting, values[setting] ?? null, settingHints[setting] ?? null]),
  });
  [26, 60, 70].forEach((width, column) => (sheet.getColumn(column + 1).width = width));
  names.forEach((setting, index) => {
    const cell = sheet.getCell(firstDataRow + index, 2);
    cell.alignment = { horizontal: "left" };
    if (setting.startsWith("Periode")) cell.numFmt = "dd-mm-yyyy";
    if (setting === "Inwoners") cell.numFmt = "#,##0";
  });
}
