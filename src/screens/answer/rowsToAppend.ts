import { scales } from "../../domain/experience/scales";
import { periodLabel } from "../../domain/period";
import type { AnswerRow } from "../../workbook/records/experienceRecords";
import type { FoundTable } from "../../workbook/records";
import type { HeldCell, RowsToAppend } from "../../workbook/RowsToAppend";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { tableContract } from "../../workbook/template";
import type { AnswerQuestion, AnswerSubject } from "./AnswerRound";
import { answerFields } from "./columnsNeeded";
import { plainValue, sheetRow } from "./sheetRow";

/** The rows in which the answers to these questions will be counted, with zeros; null where there are no such questions. */
export function rowsToAppend(
  questions: readonly AnswerQuestion[],
  subject: AnswerSubject,
  found: FoundTable<AnswerRow>,
  sheets: readonly SheetSnapshot[],
): RowsToAppend | null {
  if (questions.length === 0) return null;
  const { sheet, headerRow, columns } = found;
  const headers = sheetRow(sheets, sheet, headerRow)?.values ?? [];
  return {
    sheet,
    headerRow,
    lastRow: Math.max(headerRow, ...found.rows.map(({ row }) => row)),
    headers: Object.values(columns).map((column): HeldCell => ({
      sheet,
      row: headerRow,
      column,
      value: plainValue(headers[column]),
    })),
    rows: questions.map((question) => {
      const values = Object.entries(rowValues(question, subject));
      return new Map(
        values.flatMap(([field, value]) => {
          const column = columns[field];
          return column === undefined ? [] : [[column, value] as const];
        }),
      );
    }),
  };
}

function rowValues(
  { statement, scale }: AnswerQuestion,
  { activity, period, respondents }: AnswerSubject,
): Readonly<Record<string, string | number>> {
  const label = periodLabel(period);
  const counted = [...answerFields.slice(0, scales[scale].answers), "noAnswer"];
  return {
    activity,
    statement,
    // A year as people type it: Excel would frown at a number that stands as text.
    period: /^\d+$/.test(label) ? Number(label) : label,
    respondents: respondentsInFile(respondents),
    ...Object.fromEntries(counted.map((field) => [field, 0])),
  };
}

/** The word that the file uses. */
function respondentsInFile(respondents: AnswerSubject["respondents"]): string {
  const choices = Object.entries(tableContract("answers").fields["respondents"]?.choices ?? {});
  return choices.find(([, word]) => word === respondents)?.[0] ?? "";
}
