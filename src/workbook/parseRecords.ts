import type * as z from "zod/mini";
import { CodeBooks } from "./CodeBooks";
import type { Occurrence } from "./findings";
import type { TableMapping } from "./kept/KeptChoices";
import type { DateSystem } from "./cells/CellReading";
import { CheckProgress } from "./CheckProgress";
import type { CheckStep } from "./CheckProgress";
import type { LocatedTables } from "./locateTables";
import { locateTables } from "./locateTables";
import { runToEnd } from "./runToEnd";
import { parseAssignment } from "./parseAssignment";
import type { ReadTable } from "./readRows";
import { readRows } from "./readRows";
import type { FoundTable, WorkbookRecords } from "./records";
import {
  activitySchema,
  goalSchema,
  indicatorSchema,
  measurementSchema,
  spreadSchema,
  targetGroupSchema,
} from "./records";
import { comparisonSchema } from "./records/comparisonRecords";
import { barrierSchema, interpretationSchema } from "./records/conversationRecords";
import { businessCaseSchema, financeSchema, priceSchema } from "./records/costRecords";
import { answerSchema, statementSchema, storySchema } from "./records/experienceRecords";
import { shiftSchema, trajectorySchema, transitionSchema } from "./records/trajectoryRecords";
import { settleComparisons } from "./units/settleComparisons";
import { settleSpread } from "./units/settleSpread";
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
 * @param mappings  where the user said that tables are
 */
export function parseRecords(
  snapshot: WorkbookSnapshot,
  mappings: readonly TableMapping[] = [],
): ParsedRecords {
  const located = locateTables(snapshot, mappings);
  return runToEnd(readLocatedTables(located, snapshot.dateSystem, new CheckProgress(0)));
}

/** The part of `parseRecords` that takes time where there are many rows, with a step after every so many. */
export function* readLocatedTables(
  { tables, occurrences }: LocatedTables,
  dateSystem: DateSystem,
  progress: CheckProgress,
): Generator<CheckStep, ParsedRecords> {
  const codeBooks = new CodeBooks(tables, dateSystem);
  const inRows: (readonly Occurrence[])[] = [];
  function* read<Row>(
    table: TableKey,
    schema: z.ZodMiniType<Row>,
  ): Generator<CheckStep, ReadTable<Row> | null> {
    const located = tables.get(table);
    if (!located) return null;
    const rows = yield* readRows(located, schema, codeBooks, dateSystem, progress);
    inRows.push(rows.occurrences);
    return rows;
  }
  const {
    assignment,
    assignmentTable,
    occurrences: inAssignment,
  } = parseAssignment(tables.get("assignment"), dateSystem);
  const goals = yield* read("goals", goalSchema);
  const targetGroups = yield* read("targetGroups", targetGroupSchema);
  const activities = yield* read("activities", activitySchema);
  const spread = yield* read("spread", spreadSchema);
  const statements = yield* read("statements", statementSchema);
  const answers = yield* read("answers", answerSchema);
  const indicators = yield* read("indicators", indicatorSchema);
  const measurements = yield* read("measurements", measurementSchema);
  const comparisons = yield* read("comparisons", comparisonSchema);
  const trajectories = yield* read("trajectories", trajectorySchema);
  const transitions = yield* read("transitions", transitionSchema);
  const shifts = yield* read("shifts", shiftSchema);
  const stories = yield* read("stories", storySchema);
  const businessCases = yield* read("businessCases", businessCaseSchema);
  const prices = yield* read("prices", priceSchema);
  const interpretations = yield* read("interpretations", interpretationSchema);
  const finances = yield* read("finances", financeSchema);
  const barriers = yield* read("barriers", barrierSchema);
  const inUnits = yield* progress.during(settleUnits(indicators, measurements));
  const inComparisons = comparisons ? settleComparisons(comparisons, indicators) : [];
  const inSpread = spread ? settleSpread(spread) : [];
  return {
    records: {
      assignment,
      assignmentTable,
      goals: goals && foundTable(goals),
      targetGroups: targetGroups && foundTable(targetGroups),
      activities: activities && foundTable(activities),
      spread: spread && foundTable(spread),
      statements: statements && foundTable(statements),
      answers: answers && foundTable(answers),
      indicators: indicators && foundTable(indicators),
      measurements: measurements && foundTable(measurements),
      comparisons: comparisons && foundTable(comparisons),
      trajectories: trajectories && foundTable(trajectories),
      transitions: transitions && foundTable(transitions),
      shifts: shifts && foundTable(shifts),
      stories: stories && foundTable(stories),
      businessCases: businessCases && foundTable(businessCases),
      prices: prices && foundTable(prices),
      interpretations: interpretations && foundTable(interpretations),
      finances: finances && foundTable(finances),
      barriers: barriers && foundTable(barriers),
    },
    occurrences: [occurrences, inAssignment, ...inRows, inUnits, inComparisons, inSpread].flat(),
  };
}

function foundTable<Row>({ sheet, headerRow, columns, goalColumns, rows }: ReadTable<Row>): FoundTable<Row> {
  return { sheet, headerRow, columns, ...(goalColumns && { goalColumns }), rows };
}
