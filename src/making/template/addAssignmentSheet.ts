import type { Worksheet, Workbook } from "exceljs";
import type { TemplateWords } from "../../text/TemplateWords";
import { cellAddress } from "../../workbook/cellAddress";
import { assignmentSettings, tableContract, templateVersion } from "../../workbook/template";
import type { OwnSetting } from "../../workbook/upgrade/ContractContents";
import { cellOf } from "./cellOf";
import { firstDataRow, headerRow, onePageWide } from "./layout";
import type { NewCell } from "./NewCell";
import { settingFormat, settingRules } from "./settingRules";
import { writeInstruction } from "./writeInstruction";

type SettingName = keyof typeof assignmentSettings;

export type NewSettings = Readonly<Partial<Record<SettingName, NewCell>>>;

/** Adds the sheet Opdracht: every setting of the contract with a hint beside it, and any others below. */
export function addAssignmentSheet(
  workbook: Workbook,
  settings: NewSettings,
  words: TemplateWords,
  others: readonly OwnSetting[] = [],
): Worksheet {
  const { name, fields } = tableContract("assignment");
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: headerRow }],
    pageSetup: onePageWide,
  });
  writeInstruction(sheet, words.rowMeanings.assignment, words.settingsInstruction);
  const names = Object.keys(assignmentSettings) as SettingName[];
  const valueOf = (setting: SettingName): NewCell =>
    setting === "Sjabloonversie" ? templateVersion : (settings[setting] ?? null);
  const rows: readonly (readonly [NewCell, NewCell, string | null])[] = [
    ...names.map((setting) => [setting, valueOf(setting), words.settingHints[setting]] as const),
    ...others.map((other) => [other.name, other.value, null] as const),
  ];
  const headers = [...Object.values(fields).map((field) => field.header), words.hintHeader];
  sheet.addTable({
    name,
    ref: cellAddress(headerRow, 0),
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: true },
    columns: headers.map((header) => ({ name: header, filterButton: false })),
    rows: rows.map((row) => row.map((cell) => cellOf(cell).value)),
  });
  [26, 60, 70].forEach((width, column) => (sheet.getColumn(column + 1).width = width));
  rows.forEach(([setting, value], index) => {
    const cell = sheet.getCell(firstDataRow + index, 2);
    cell.alignment = { horizontal: "left", wrapText: true, vertical: "top" };
    const format = cellOf(value).format ?? settingFormat(setting);
    if (format !== null) cell.numFmt = format;
    const rule = typeof setting === "string" ? settingRules[setting] : undefined;
    if (rule !== undefined) cell.dataValidation = rule;
  });
  return sheet;
}
