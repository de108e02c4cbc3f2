import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import type { CellContent, RowOf } from "../../scripts/workbooks/rows";
import type { WorkbookEdit } from "../../src/xlsx/WorkbookEdit";
import { patchWorkbook } from "../../src/xlsx/patchWorkbook";
import type { TableKey } from "../../src/workbook/template";
import { assignmentSettings, tableContract } from "../../src/workbook/template";

const template = join(__dirname, "../../assets/sjabloon.xlsx");
/** In the template a title, an instruction and the headers stand above the rows. */
const firstDataRow = 5;
const emptyRows = 25;

const residents = { population: "Inwoners" } as const;
const participants = { population: "Deelnemers", owner: "Stichting Welzijn" } as const;

const goals: RowOf<"goals">[] = [
  { code: "L1", level: "Leefgebied", description: "Samenleven", ...residents },
  { code: "A1", level: "Ambitie", parent: "L1", description: "In Hoorn kijken we naar elkaar om", ...residents },
  { code: "R1", level: "Maatschappelijk resultaat", parent: "A1", description: "Meer inwoners helpen elkaar", ...residents },
  { code: "R2", level: "Maatschappelijk resultaat", parent: "A1", description: "Minder inwoners voelen zich eenzaam", ...residents },
  { code: "B1", level: "Bijdrage", parent: "R1", description: "Deelnemers doen iets voor een ander", ...participants },
  { code: "B2", level: "Bijdrage", parent: "R2", description: "Deelnemers hebben meer contacten", ...participants },
]; // prettier-ignore

const referenceDate = "01-01-2024";
const targetGroups: RowOf<"targetGroups">[] = [
  { code: "DG1", description: "Inwoners van 65 jaar en ouder", size: 16900, source: "CBS StatLine", referenceDate },
  { code: "DG2", description: "Jongeren van 12 tot 24 jaar", size: 10200, source: "CBS StatLine", referenceDate },
  { code: "DG3", description: "Mantelzorgers", size: 7500, sizeFrom: 6800, sizeTo: 8300, source: "GGD", referenceDate },
  { code: "DG4", description: "Nieuwkomers met een taalvraag", size: 1400, source: "Gemeente Hoorn", referenceDate },
]; // prettier-ignore

const activity = (
  code: string,
  name: string,
  [coreGoals, sideGoals]: readonly [string, string?],
  targetGroup: string | null,
  countingUnit: string,
  count: number,
): RowOf<"activities"> => ({
  code,
  name,
  coreGoals,
  sideGoals: sideGoals ?? null,
  targetGroup,
  provision: "Vrij toegankelijk",
  countingUnit,
  count,
  underpinning: "Wat werkt bij sociale netwerken",
});

const activities: RowOf<"activities">[] = [
  activity("A-01", "Koffie-inloop", ["B2", "B1"], "DG1", "Bezoeken", 2140),
  activity("A-02", "Eettafel", ["B2"], "DG1", "Bezoeken", 1310),
  activity("A-03", "Telefooncirkel", ["B2"], "DG1", "Unieke personen", 46),
  { atStart: 70, inflow: 31, outflow: 18, atEnd: 83, ...activity("A-04", "Maatjesproject", ["B2", "B1"], "DG1", "Unieke personen", 83) },
  activity("A-05", "Jongerencentrum", ["B2"], "DG2", "Bezoeken", 3805),
  activity("A-06", "Meidengroep", ["B2"], "DG2", "Deelnemers", 38),
  activity("A-07", "Mantelzorgsalon", ["B2"], "DG3", "Deelnemers", 112),
  activity("A-08", "Respijtvrijwilligers", ["B1", "B2"], "DG3", "Unieke personen", 57),
  activity("A-09", "Taalcafé", ["B2", "B1"], "DG4", "Deelnemers", 164),
  activity("A-10", "Burenhulp", ["B1"], "DG1", "Unieke personen", 128),
  activity("A-11", "Klussendienst", ["B1"], "DG1", "Unieke personen", 203),
  activity("A-12", "Vrijwilligerspunt", ["B1"], null, "Unieke personen", 340),
]; // prettier-ignore

const indicators: RowOf<"indicators">[] = [
  { code: "I1", goal: "R2", name: "Inwoners die zich eenzaam voelen", population: "Inwoners", kind: "Aandeel", norm: "Lager", margin: 5 },
  { code: "I2", goal: "R1", name: "Inwoners die burenhulp geven", population: "Inwoners", kind: "Aandeel", norm: "Hoger", margin: 5 },
  { code: "I3", goal: "R1", name: "Rapportcijfer samenhang", population: "Inwoners", kind: "Gemiddelde", norm: "Hoger", margin: 0.2 },
  { code: "I4", goal: "B2", name: "Deelnemers met meer contacten", population: "Deelnemers", kind: "Aandeel", norm: "Hoger", margin: 10 },
  { code: "I5", goal: "B1", name: "Actieve vrijwilligers", population: "Deelnemers", kind: "Aantal", norm: "Behouden", margin: 60, explanation: "Meer vrijwilligers is niet nodig" },
]; // prettier-ignore

const series = (
  indicator: string,
  values: readonly (readonly [period: CellContent, value: number])[],
  others: RowOf<"measurements">,
): RowOf<"measurements">[] => values.map(([period, value]) => ({ indicator, period, value, ...others }));

const measurements: RowOf<"measurements">[] = [
  ...series("I1", [[2012, 41.2], [2016, 43.5], [2020, 47.9], [2022, 49.3]], { persons: 1850, definitionVersion: "1" }),
  ...series("I2", [[2015, 33.1], [2017, 34], [2019, 35.2], [2021, 34.4], [2023, 36], [2024, 36.9]], { persons: 2100 }),
  { indicator: "I3", period: 2021, value: 6.4, lower95: 6.3, upper95: 6.5, persons: 2100 },
  { indicator: "I3", period: 2023, value: 6.5, lower95: 6.4, upper95: 6.6, persons: 2100 },
  ...series("I4", [["2023-H2", 61], ["2024-H2", 66]], { persons: 420 }),
  ...series("I5", [[2022, 338], [2023, 351], [2024, 340]], { status: "Volledige telling" }),
]; // prettier-ignore

const settings: Readonly<Partial<Record<keyof typeof assignmentSettings, CellContent>>> = {
  Gemeente: "Hoorn",
  Gemeentecode: "GM0405",
  Inwoners: 75600,
  Aanbieder: "Stichting Welzijn",
  Verslagjaar: 2024,
};

/**
 * The committed template as a provider in a small town fills it in: typed into the empty rows, the rest appended.
 * The goals follow the case of Hoorn; the counts and values are made up.
 */
export function hoornWorkbook(): Uint8Array {
  return patchWorkbook(new Uint8Array(readFileSync(template)), [
    settingEdit(),
    ...tableEdits("goals", goals),
    ...tableEdits("targetGroups", targetGroups),
    ...tableEdits("activities", activities),
    ...tableEdits("indicators", indicators),
    ...tableEdits("measurements", measurements),
  ]);
}

/** The same workbook after someone worked in it: any cell, header, row or sheet may be changed. */
export async function hoornWorkbookWith(change: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  const bytes = hoornWorkbook();
  await workbook.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Its types leave out what exceljs keeps of a table that it read. */
interface TableAsRead {
  readonly model: { readonly columns: { name: string }[] };
}

/** Gives a column another header, in the cell and in the table, as Excel does when someone types over it. */
export function renameColumn(workbook: Workbook, table: TableKey, field: string, header: string): void {
  const { name, fields } = tableContract(table);
  const column = Object.keys(fields).indexOf(field);
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const contract = (sheet.getTable(name) as unknown as TableAsRead).model.columns[column];
  if (contract) contract.name = header;
  sheet.getCell(firstDataRow - 1, column + 1).value = header;
}

function settingEdit(): WorkbookEdit {
  const names = Object.keys(assignmentSettings);
  const cells = Object.entries(settings).map(([name, value]) => ({
    row: firstDataRow + names.indexOf(name),
    column: 1,
    value: asSheetValue(value),
  }));
  return { kind: "set-cells", sheet: tableContract("assignment").name, cells };
}

function tableEdits<Table extends TableKey>(table: Table, rows: readonly RowOf<Table>[]): WorkbookEdit[] {
  const { name, fields } = tableContract(table);
  const contents: readonly Readonly<Partial<Record<string, CellContent>>>[] = rows;
  const values = contents.map((row) => Object.keys(fields).map((field) => asSheetValue(row[field])));
  const cells = values
    .slice(0, emptyRows)
    .flatMap((row, index) => row.map((value, column) => ({ row: firstDataRow + index, column, value })));
  const typed: WorkbookEdit = { kind: "set-cells", sheet: name, cells };
  const others = values.slice(emptyRows);
  return others.length === 0 ? [typed] : [typed, { kind: "append-table-rows", table: name, rows: others }];
}

function asSheetValue(content: CellContent | undefined): string | number | null {
  if (content instanceof Date) throw new Error("dates are typed as text here");
  return content ?? null;
}
