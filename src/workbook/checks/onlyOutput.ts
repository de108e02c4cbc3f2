import { codeKey } from "../../domain/codes/codeKey";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/**
 * K07: under a goal that is measured, something says what it brought, and not only how much was done.
 *
 * A count of inhabitants (so many on social assistance) is an outcome; a count of participants is output. Statements that
 * participants answer are outcome too. A goal without any indicator is another finding (K03).
 */
export const onlyOutput: Check = ({ records: { goals, indicators, statements } }) => {
  if (goals === null || indicators === null) return [];
  const isOutput = new Map<string, boolean>();
  for (const { goal, kind, population } of indicators.rows) {
    if (goal === null || kind === null) continue;
    const key = codeKey(goal);
    isOutput.set(key, (isOutput.get(key) ?? true) && kind === "count" && population === "participants");
  }
  for (const { goal } of statements?.rows ?? []) if (goal !== null) isOutput.set(codeKey(goal), false);
  return goals.rows.flatMap(({ row, code, description }) =>
    code === null || isOutput.get(codeKey(code)) !== true
      ? []
      : [
          {
            cause: "only-output" as const,
            table: "goals" as const,
            place: placeOf(goals, row, "code"),
            facts: { goal: code, description },
            group: "",
          },
        ],
  );
};
