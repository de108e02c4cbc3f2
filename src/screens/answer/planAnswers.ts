import { codeKey } from "../../domain/codes/codeKey";
import type { Period } from "../../domain/period";
import { yearPeriod } from "../../domain/period";
import type { AnswerProblem } from "../../text/AnswerProblemFacts";
import type { AnswerRow } from "../../workbook/records/experienceRecords";
import type { Assignment, FoundTable } from "../../workbook/records";
import { tableContract } from "../../workbook/template";
import type { CheckedFacts } from "../PaneFacts";
import type { PlannedAnswers, StandingRow } from "./AnswerPlan";
import type { AnswerQuestion, AnswerSubject } from "./AnswerRound";
import { columnsNeeded, isSamePeriod } from "./columnsNeeded";
import { rowsToAppend } from "./rowsToAppend";
import { standingRow } from "./standingRow";

/**
 * Where the answers to these questions are counted: in the rows of Antwoorden about this activity, statement, period and
 * who answers, and in rows that still have to be made ready. A row without a period is about the reporting year, one that
 * does not say who answered about participants.
 */
export function planAnswers(
  { records, sheets }: Pick<CheckedFacts, "records" | "sheets">,
  subject: AnswerSubject,
): PlannedAnswers {
  const found = records.answers;
  if (found === null) return { plan: null, problems: [{ code: "no-table", facts: { place: null } }] };
  const reportingPeriod = reportingPeriodOf(records.assignment);
  const rows = subject.questions.map((question) => {
    const isAbout = (row: AnswerRow) => isAboutSame(row, question, subject, reportingPeriod);
    const [first, second] = found.rows.filter(isAbout);
    const standing = first === undefined ? null : standingRow(first, question.scale, found, sheets);
    return { question, standing: second === undefined ? standing : twice(found, first, second) };
  });
  const missing = missingColumns(found, subject, reportingPeriod);
  const inRows =
    missing.length > 0 ? [] : rows.flatMap(({ standing }) => (isProblem(standing) ? [standing] : []));
  const [problem, ...others] = [...missing, ...inRows];
  if (problem !== undefined) return { plan: null, problems: [problem, ...others] };
  const planned = rows.map(({ question, standing }) => ({
    question,
    standing: isProblem(standing) ? null : standing,
  }));
  const toMakeReady = planned.filter(({ standing }) => standing === null).map(({ question }) => question);
  const append = rowsToAppend(toMakeReady, subject, found, sheets);
  return { plan: { sheet: found.sheet, rows: planned, append }, problems: [] };
}

export function reportingPeriodOf({ reportingYear }: Assignment): Period | null {
  return reportingYear === null ? null : yearPeriod(reportingYear);
}

function isAboutSame(
  row: AnswerRow,
  question: AnswerQuestion,
  { activity, period, respondents }: AnswerSubject,
  reportingPeriod: Period | null,
): boolean {
  const { states } = row;
  const ownPeriod = row.period ?? (states["period"] === undefined ? reportingPeriod : null);
  const who = row.respondents ?? (states["respondents"] === undefined ? "participants" : null);
  return (
    codeKey(row.activity ?? "") === codeKey(activity) &&
    codeKey(row.statement ?? "") === codeKey(question.statement) &&
    isSamePeriod(ownPeriod, period) &&
    who === respondents
  );
}

function missingColumns(
  { sheet, headerRow, columns }: FoundTable<AnswerRow>,
  subject: AnswerSubject,
  reportingPeriod: Period | null,
): AnswerProblem[] {
  const { fields } = tableContract("answers");
  return columnsNeeded(subject, reportingPeriod)
    .filter((field) => columns[field] === undefined)
    .map((field) => ({
      code: "no-column",
      facts: { place: { sheet, row: headerRow, column: null }, column: fields[field]?.header ?? field },
    }));
}

function twice(found: FoundTable<AnswerRow>, first: AnswerRow | undefined, second: AnswerRow): AnswerProblem {
  const place = { sheet: found.sheet, row: second.row, column: found.columns["statement"] ?? null };
  return { code: "row-twice", facts: { place, row: first?.row ?? second.row } };
}

function isProblem(standing: StandingRow | AnswerProblem | null): standing is AnswerProblem {
  return standing !== null && "code" in standing;
}
