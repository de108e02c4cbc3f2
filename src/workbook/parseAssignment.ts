import type { DateSystem } from "./cells/CellReading";
import { CellRemarks } from "./cells/CellRemarks";
import { saysNotApplicable } from "./cells/missingMark";
import { settingReaders } from "./cells/settingReaders";
import { textOfCell } from "./cells/textOfCell";
import type { Occurrence } from "./findings";
import { nearestName } from "../domain/codes/nearestName";
import { normaliseName } from "../domain/codes/normaliseName";
import { occurrenceOf } from "./occurrenceOf";
import type { Assignment, WorkbookRecords } from "./records";
import type { SheetRow } from "./snapshot";
import type { LocatedTable } from "./tables/LocatedTable";
import { assignmentSettings, tableContract } from "./template";

export interface ParsedAssignment {
  readonly assignment: Assignment;
  readonly assignmentTable: WorkbookRecords["assignmentTable"];
  readonly occurrences: readonly Occurrence[];
}

/** What a setting is where nothing usable is filled in. */
const defaults: Assignment = {
  municipality: null,
  municipalityCode: null,
  inhabitants: null,
  provider: null,
  municipalityContact: null,
  providerContact: null,
  reportingYear: null,
  periodFrom: null,
  periodTo: null,
  contractFrom: null,
  contractTo: null,
  nextEvaluation: null,
  excluded: null,
  legalBasis: null,
  minimumGroupSize: 10,
  trendLevel: 0.99,
  comparisonBasis: "previous",
  referenceDate: null,
  callBackDays: null,
  intakeDays: null,
  dayUnit: null,
  recurrenceMonths: null,
  templateVersion: null,
};

const settingNames = Object.keys(assignmentSettings);
const settingsByName = new Map(
  Object.entries(assignmentSettings).map(([name, setting]) => [normaliseName(name), { name, setting }]),
);

/**
 * Reads the sheet Opdracht: one setting a row, in any order.
 *
 * A setting whose name is nearly right is used, with an occurrence. A value that cannot be used leaves the default. Of a
 * setting that is filled in twice the first counts. Other settings than those of the contract pass in silence.
 */
export function parseAssignment(located: LocatedTable | undefined, dateSystem: DateSystem): ParsedAssignment {
  if (!located) return { assignment: defaults, assignmentTable: null, occurrences: [] };
  const { sheet, headerRow, columns } = located;
  const reading = new AssignmentReading(located, dateSystem);
  const rows = located.rows.map((row) => reading.readRow(row));
  return {
    assignment: { ...defaults, ...reading.settings },
    assignmentTable: { sheet, headerRow, columns, rows },
    occurrences: reading.remarks.occurrences,
  };
}

class AssignmentReading {
  readonly settings: Partial<Assignment> = {};
  readonly remarks: CellRemarks;
  readonly #located: LocatedTable;
  readonly #dateSystem: DateSystem;

  constructor(located: LocatedTable, dateSystem: DateSystem) {
    this.#located = located;
    this.#dateSystem = dateSystem;
    this.remarks = new CellRemarks("assignment", located.sheet);
  }

  readRow(row: SheetRow) {
    this.remarks.startRow(row.row);
    const known = this.#settingIn(row);
    if (known && !(known.setting in this.settings)) this.#readValue(row, known);
    return { row: row.row, states: this.remarks.states };
  }

  #settingIn(row: SheetRow) {
    const column = this.#located.columns["setting"] ?? -1;
    const value = row.values[column];
    if (value === undefined || typeof value === "object") return undefined;
    const found = textOfCell(value, undefined, this.#dateSystem);
    const literal = settingsByName.get(normaliseName(found));
    const near = literal ? null : nearestName(found, settingNames);
    if (near === null) return literal;
    const facts = { table: tableContract("assignment").name, column: near, found };
    const place = { sheet: this.#located.sheet, row: row.row, column };
    const group = `column-renamed|assignment|${near}`;
    this.remarks.occurrences.push(occurrenceOf("column-renamed", "assignment", group, place, facts));
    return settingsByName.get(normaliseName(near));
  }

  #readValue(row: SheetRow, { name, setting }: { name: string; setting: keyof Assignment }): void {
    const column = this.#located.columns["value"] ?? -1;
    const value = row.values[column];
    const header = tableContract("assignment").fields["value"]?.header ?? "";
    this.remarks.startCell({ field: "value", header, column, percentageBit: 0 });
    if (value === undefined) {
      if (row.formulas?.[column] === "without-result") {
        this.remarks.unreadable("formula-without-result", { column: header });
      }
    } else if (typeof value === "object") {
      this.remarks.unreadable("error-in-cell", { column: header, error: value.error });
    } else {
      const cell = { value, notation: row.notations?.[column], dateSystem: this.#dateSystem };
      const text = textOfCell(value, cell.notation, this.#dateSystem);
      if (text === "" || saysNotApplicable(text)) return;
      const usable = settingReaders[setting](cell);
      if (usable === null) this.remarks.unreadable("setting-unusable", { setting: name, text });
      else Object.assign(this.settings, { [setting]: usable });
    }
  }
}
