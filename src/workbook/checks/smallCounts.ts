import type { Occurrence } from "../findings";
import type { FoundTable } from "../records";
import { minimumForSharing } from "../sharing/sharingRules";
import type { FieldKey, TableKey } from "../template";
import { tableContract } from "../template";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/**
 * P03: a count of persons in a group that is so small that a copy for sharing does not show it.
 *
 * Only where a table divides people into groups; how many take part in an activity is no such table. What would follow
 * from the other counts is for the copy itself to find.
 */
export const smallCounts: Check = ({ records }) => {
  const minimum = minimumForSharing(records.assignment);
  return [
    ...smallIn("spread", records.spread, ["count"], minimum),
    ...smallIn(
      "answers",
      records.answers,
      ["answer1", "answer2", "answer3", "answer4", "answer5", "noAnswer"],
      minimum,
    ),
    ...smallIn("transitions", records.transitions, ["count"], minimum),
    ...smallIn("shifts", records.shifts, ["shifted", "wentBack", "steppedUp", "steppedDown"], minimum),
  ];
};

function smallIn<Table extends TableKey, Field extends FieldKey<Table>>(
  table: Table,
  found: FoundTable<{ readonly row: number } & Readonly<Record<Field, number | null>>> | null,
  fields: readonly Field[],
  minimum: number,
): Occurrence[] {
  if (found === null) return [];
  const facts = { table: tableContract(table).name, minimum };
  return found.rows.flatMap((row) =>
    fields.flatMap((field): Occurrence[] => {
      const count = row[field];
      if (count === null || count <= 0 || count >= minimum) return [];
      return [{ cause: "small-counts", table, place: placeOf(found, row.row, field), facts, group: table }];
    }),
  );
}
