import type { ExperienceReport } from "../../report/ExperienceReport";

/** Whether anybody answered any statement, be it in a row that is not counted. */
export function hasAnswers({ goals, rowsNotCounted }: ExperienceReport): boolean {
  const leftOut = Object.values(rowsNotCounted).some((rows) => rows > 0);
  return (
    leftOut || goals.some(({ statements }) => statements.some(({ experienced }) => experienced !== null))
  );
}
