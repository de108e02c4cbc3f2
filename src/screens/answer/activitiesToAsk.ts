import { codeKey } from "../../domain/codes/codeKey";
import type { WorkbookRecords } from "../../workbook/records";
import type { Statement } from "../../workbook/records/experienceRecords";
import type { AnswerQuestion } from "./AnswerRound";

/** An activity that can be asked about. */
export interface ActivityToAsk {
  readonly code: string;
  readonly name: string;
  /** Those of its core goals first; at least one. */
  readonly questions: readonly AnswerQuestion[];
  /** Statements that are not asked, because their scale is not filled in or not readable. */
  readonly withoutScale: number;
}

/**
 * The activities of which a goal has a statement, in the order of Activiteiten. An activity that is there more than once
 * (per area, per period) is one, with the goals of all its rows.
 */
export function activitiesToAsk({ activities, statements }: WorkbookRecords): readonly ActivityToAsk[] {
  const byGoal = grouped(statements?.rows ?? [], ({ goal }) => goal);
  const byCode = grouped(activities?.rows ?? [], ({ code }) => code);
  return [...byCode.values()].flatMap((rows) => {
    const goals = [...rows.flatMap((row) => row.coreGoals), ...rows.flatMap((row) => row.sideGoals)];
    const asked = [...new Set(goals.map(codeKey))].flatMap((goal) => byGoal.get(goal) ?? []);
    const questions = distinct(asked.flatMap(questionOf));
    const code = rows[0]?.code ?? null;
    if (code === null || questions.length === 0) return [];
    const withoutScale = asked.filter(({ scale }) => scale === null).length;
    return [{ code, name: rows[0]?.name ?? code, questions, withoutScale }];
  });
}

/** Rows by their code; a row without one is in no group. */
function grouped<Row>(rows: readonly Row[], codeOf: (row: Row) => string | null): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const code = codeOf(row);
    if (code === null) continue;
    const key = codeKey(code);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function questionOf({ code, statement, scale, direction }: Statement): AnswerQuestion[] {
  if (code === null || statement === null || scale === null) return [];
  return [{ statement: code, text: statement, scale, isNegative: direction === "negative" }];
}

/** A code that was given out twice is asked once; that it is there twice is for the check to say. */
function distinct(questions: readonly AnswerQuestion[]): readonly AnswerQuestion[] {
  const codes = new Set<string>();
  return questions.filter(({ statement }) => {
    const isNew = !codes.has(codeKey(statement));
    codes.add(codeKey(statement));
    return isNew;
  });
}
