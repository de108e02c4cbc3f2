import { scales } from "../../domain/experience/scales";
import type { AnswerScale } from "../../domain/experience/AnswerScale";
import type { AnswerProblem } from "../../text/AnswerProblemFacts";
import type { AnswerRow } from "../../workbook/records/experienceRecords";
import type { FoundTable } from "../../workbook/records";
import type { SheetRow, SheetSnapshot } from "../../workbook/snapshot";
import type { CountCell, StandingRow } from "./AnswerPlan";
import { answerFields } from "./columnsNeeded";
import { sheetRow } from "./sheetRow";

/**
 * The cells of a row in which answers are counted, as they were read. A blank counts as 0 only where nobody was counted in
 * the whole row yet: beside other counts a blank is not known.
 *
 * @param found  has all columns that `columnsNeeded` names
 */
export function standingRow(
  { row }: AnswerRow,
  scale: AnswerScale,
  found: FoundTable<AnswerRow>,
  sheets: readonly SheetSnapshot[],
): StandingRow | AnswerProblem {
  const cells = sheetRow(sheets, found.sheet, row);
  const columnOf = (field: string): number => found.columns[field] ?? -1;
  const isUntouched = [...answerFields, "noAnswer"].every((field) => isBlank(cells, columnOf(field)));
  const counted = [...answerFields.slice(0, scales[scale].answers), "noAnswer"].map(
    (field): CountCell | AnswerProblem => {
      const column = columnOf(field);
      const place = { sheet: found.sheet, row, column };
      if (cells?.formulas?.[column] !== undefined) return { code: "holds-formula", facts: { place } };
      const value = cells?.values[column];
      if (value === undefined) {
        return isUntouched ? { column, persons: null } : { code: "blank-count", facts: { place } };
      }
      const isCount = typeof value === "number" && Number.isInteger(value) && value >= 0;
      return isCount ? { column, persons: value } : { code: "no-count", facts: { place } };
    },
  );
  const problems = counted.filter((cell) => "code" in cell);
  // A formula or a text is why the row is not blank: that is told before the blanks beside it.
  const problem = problems.find(({ code }) => code !== "blank-count") ?? problems[0];
  if (problem !== undefined) return problem;
  const standing = counted.filter((cell) => "column" in cell);
  const noAnswer = standing.at(-1) as CountCell;
  return { row, answers: standing.slice(0, -1), noAnswer };
}

function isBlank(cells: SheetRow | undefined, column: number): boolean {
  return cells?.values[column] === undefined && cells?.formulas?.[column] === undefined;
}
