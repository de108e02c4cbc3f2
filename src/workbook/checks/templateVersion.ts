import { templateVersion as expected } from "../template";
import type { Check } from "./CheckInput";
import { placeOfSetting } from "./placeOfSetting";

/** S03: the workbook says of which version of the template it is, and it is the one these checks know. */
export const templateVersion: Check = ({ snapshot, records }) => {
  const table = records.assignmentTable;
  if (table === null) return [];
  const { setting, value } = table.columns;
  if (setting === undefined || value === undefined) return [];
  const found = records.assignment.templateVersion;
  const place = placeOfSetting("templateVersion", snapshot, table);
  const isUnreadable = table.rows.some(
    ({ row, states }) => row === place.row && states["value"] === "unreadable",
  );
  if (isUnreadable) return [];
  if (found === null) {
    return [
      { cause: "template-version-missing", table: "assignment", place, facts: { expected }, group: "" },
    ];
  }
  if (versionNumbers(found) === versionNumbers(expected)) return [];
  return [
    { cause: "template-version-differs", table: "assignment", place, facts: { found, expected }, group: "" },
  ];
};

/** Excel turns a typed 1.0 into the number 1, and a Dutch hand writes 1,0: all the same version. */
function versionNumbers(version: string): string {
  const numbers = version
    .trim()
    .replace(/^v(?:ersie)?\s*/i, "")
    .split(/[.,]/);
  while (numbers.length > 1 && Number(numbers.at(-1)) === 0) numbers.pop();
  return numbers.join(".");
}
