import { codeKey } from "../../domain/codes/codeKey";
import { criteriaCoverage } from "../../domain/experience/criteriaCoverage";
import type { AskedCriterion } from "../../domain/experience/criteriaCoverage";
import { answersOfRecords } from "../answersOfRecords";
import type { WorkbookRecords } from "../records";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/**
 * E06: where people are asked about a goal, they are asked both whether it was useful and whether it brought what it is
 * for. Satisfaction is the wider form of use: it need not be asked as well.
 */
export const criteriaAsked: Check = ({ records }) => {
  const table = records.statements;
  if (table === null) return [];
  const goals = new Map(records.goals?.rows.map((goal) => [codeKey(goal.code ?? ""), goal]));
  return criteriaCoverage(goalsAskedAbout(records), criteriaOf(records)).flatMap(({ subject, missing }) => {
    const wanted = missing.filter((criterion) => criterion !== "satisfaction");
    const first = table.rows.find(({ goal }) => codeKey(goal ?? "") === codeKey(subject));
    if (wanted.length === 0 || first === undefined) return [];
    return [
      {
        cause: "criteria-missing" as const,
        table: "statements" as const,
        place: placeOf(table, first.row, "criterion"),
        facts: {
          goal: subject,
          description: goals.get(codeKey(subject))?.description ?? null,
          missing: wanted,
        },
        group: wanted.join(),
      },
    ];
  });
};

/** Goals of which a statement has answers; without a criterion nobody knows what was asked. */
function goalsAskedAbout(records: WorkbookRecords): string[] {
  return answersOfRecords(records).flatMap(({ statement: { goal, criterion }, state }) =>
    goal === null || criterion === null || state === "blank" ? [] : [goal],
  );
}

function criteriaOf({ statements }: WorkbookRecords): AskedCriterion[] {
  return (statements?.rows ?? []).flatMap(({ goal, criterion }) =>
    goal === null || criterion === null ? [] : [{ subject: goal, criterion }],
  );
}
