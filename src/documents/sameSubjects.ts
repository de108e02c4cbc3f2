import type { SameSubject } from "../text/BatchWords";
import type { CheckedWorkbook } from "./CheckedWorkbook";
import { groupBySubject } from "./groupBySubject";

/** Where a provider has more than one workbook for a year; workbooks without a provider are left out. */
export function sameSubjects(workbooks: readonly CheckedWorkbook[]): SameSubject[] {
  return groupBySubject(workbooks).flatMap(({ provider, year, workbooks: group }) =>
    provider === null || group.length < 2 ? [] : [{ provider, year, files: group.map(({ file }) => file) }],
  );
}
