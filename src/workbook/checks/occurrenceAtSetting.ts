import type { Cause, CauseFacts, Occurrence } from "../findings";
import { occurrenceOf } from "../occurrenceOf";
import type { Assignment } from "../records";
import type { CheckInput } from "./CheckInput";
import { isSettingUnusable } from "./isSettingUnusable";
import { placeOfSetting } from "./placeOfSetting";

/**
 * One thing seen at a setting of Opdracht that should be filled in; nothing without the sheet or one of its columns, or
 * where the cell holds something that cannot be used: these are findings already.
 */
export function occurrenceAtSetting<C extends Cause>(
  { snapshot, records: { assignmentTable } }: CheckInput,
  setting: keyof Assignment,
  cause: C,
  facts: CauseFacts[C],
): Occurrence[] {
  if (assignmentTable === null) return [];
  const { setting: names, value: values } = assignmentTable.columns;
  if (names === undefined || values === undefined) return [];
  const place = placeOfSetting(setting, snapshot, assignmentTable);
  if (isSettingUnusable(place, assignmentTable)) return [];
  return [occurrenceOf(cause, "assignment", "", place, facts)];
}
