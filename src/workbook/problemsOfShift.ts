import type { TrajectoryCauseFacts } from "./causes/trajectoryCauses";
import type { ShiftRow } from "./records/trajectoryRecords";

/** Why the numbers of a shift cannot be right: a cause of T04 with its facts, and the field where it is mended. */
export type ShiftProblem = { [C in ShiftCause]: ProblemOf<C> }[ShiftCause];

type ShiftCause = "shifted-above-start" | "went-back-above-shifted" | "stepped-above-start";

interface ProblemOf<C extends ShiftCause> {
  readonly cause: C;
  readonly field: keyof ShiftRow & string;
  readonly facts: TrajectoryCauseFacts[C];
}

/** Nothing where the numbers can be right, or are not known. */
export function problemsOfShift(shift: ShiftRow): ShiftProblem[] {
  const { provision, atStart, shifted, wentBack, steppedUp, steppedDown } = shift;
  const problems: ShiftProblem[] = [];
  if (atStart !== null && shifted !== null && shifted > atStart) {
    const facts = { provision, shifted, atStart };
    problems.push({ cause: "shifted-above-start", field: "shifted", facts });
  }
  if (shifted !== null && wentBack !== null && wentBack > shifted) {
    const facts = { provision, wentBack, shifted };
    problems.push({ cause: "went-back-above-shifted", field: "wentBack", facts });
  }
  const stepped = (steppedUp ?? 0) + (steppedDown ?? 0);
  if (atStart !== null && stepped > atStart) {
    const field = steppedUp === null ? "steppedDown" : "steppedUp";
    problems.push({ cause: "stepped-above-start", field, facts: { provision, stepped, atStart } });
  }
  return problems;
}
