import type { z } from "zod";
import { CodeBooks } from "./CodeBooks";
import type { Occurrence } from "./findings";
import { locateTables } from "./locateTables";
import { parseAssignment } from "./parseAssignment";
import type { ReadTable } from "./readRows";
import { readRows } from "./readRows";
import type { FoundTable, WorkbookRecords } from "./records";
import { activitySchema, goalSchema, indicatorSchema, measurementSchema, targetGroupSchema } from "./records";
import { settleUnits } from "./settleUnits";
import type { WorkbookSnapshot } from "./snapshot";
import type { TableKey } from "./template";

/** The records of a workbook, and what could not be read in it. */
export interface ParsedRecords {
  readonly records: WorkbookRecords;
  /** Of the rules S01, S02 and P05; in no particular order. */
  readonly occurrences: readonly Occurrence[];
}

/**
 * Reads the tables of the contract from a workbook's cells: the one door between what was typed and what is calculated.
 *
 * For: any snapshot, from Excel or from a file. Not for: judging; a record says what stands there, the checks say what
 * is wrong with it. What cannot be read becomes null with an occurrence, and `states` says so, so that no check reports
 * it as blank too. A number that stands as text is an error and is used all the same: one slip must not silence the rest.
 *
 * Codes come out as the table spells them that gives them out; shares in percentage points (`settleUnits`).
 *
 * @param snapshot  half a workbook is fine: a table that is not there is null
 */
export function parseRecords(snapshot: WorkbookSnapshot): ParsedRecords {
  const { dateSystem } = snapshot;
  const { tables, occurrences } = locateTables(snapshot);
  const codeBooks = new CodeBooks(tables, dateSystem);
  const read = <Row>(table: TableKey, schema: z.ZodType<Row>): ReadTable<Row> | null => {
    const located = tables.get(table);
    return located ? readRows(located, schema, codeBooks, dateSystem) : null;
  };
  const {
    assignment,
    assignmentTable,
    occurrences: inAssignment,
  } = parseAssignment(tables.get("assignment"), dateSystem);
  const goals = read("goals", goalSchema);
  const targetGroups = read("targetGroups", targetGroupSchema);
  const activities = read("activities", activitySchema);
  const indicators = read("indicators", indicatorSchema);
  const measurements = read("measurements", measurementSchema);
  const inUnits = settleUnits(indicators, measurements);
  const inRows = [goals, targetGroups, activities, indicators, measurements].map(
    (table) => table?.occurrences ?? [],
  );
  return {
    records: {
      assignment,
      assignmentTable,
      goals: goals && foundTable(goals),
      targetGroups: targetGroups && foundTable(targetGroups),
      activities: activities && foundTable(activities),
      indicators: indicators && foundTable(indicators),
      measurements: measurements && foundTable(measurements),
    },
    occurrences: [occurrences, inAssignment, ...inRows, inUnits].flat(),
  };
}

function foundTable<Row>({ sheet, headerRow, columns, rows }: ReadTable<Row>): FoundTable<Row> {
  return { sheet, headerRow, columns, rows };
}
