import type * as z from "zod/mini";
import type { CellRemarks, ColumnInReading } from "./cells/CellRemarks";

interface RefusableColumn extends ColumnInReading {
  /** What stands for a blank cell. */
  readonly blank: null | readonly string[];
}

/** A record without the values that its schema refuses; each of them is remarked upon. */
export function withoutRefusedValues(
  record: Readonly<Record<string, unknown>>,
  schema: z.ZodMiniType,
  columns: readonly RefusableColumn[],
  remarks: CellRemarks,
): Record<string, unknown> {
  const issues = schema.safeParse(record).error?.issues ?? [];
  const kept = { ...record };
  for (const column of columns) {
    const issue = issues.find(({ path }) => path[0] === column.field);
    if (!issue) continue;
    remarks.startCell(column);
    remarkOn(issue, record[column.field], remarks);
    kept[column.field] = column.blank;
  }
  return { ...kept, states: remarks.states };
}

function remarkOn(issue: z.core.$ZodIssue, value: unknown, remarks: CellRemarks): void {
  const column = remarks.header;
  if (typeof value === "number" && issue.code === "too_small") {
    remarks.unreadable("negative-number", { column, number: value });
  } else if (typeof value === "number" && Number.isFinite(value) && !Number.isInteger(value)) {
    remarks.unreadable("not-a-whole-number", { column, number: value });
  } else remarks.unreadable("not-a-number", { column, text: String(value) });
}
