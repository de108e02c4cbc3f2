import type { EstimateWithInterval } from "../statistics/EstimateWithInterval";
import { differenceInProportions } from "../statistics/differenceInProportions";
import type { ExperiencedShare } from "./experiencedShare";

/** What was answered to one statement about the activity. */
export interface StatementOutcome {
  /** Code of the statement. */
  readonly statement: string;
  readonly experienced: ExperiencedShare;
}

export type CoreSignal = "as-intended" | "reaches-something-else" | "cannot-tell";

/** Why the signal is what it is. */
export type CoreSignalReason =
  | "core-lower"
  | "core-not-lower"
  | "interval-includes-zero"
  | "too-few-answers"
  | "scales-differ"
  | "no-side-statement";

export interface SideComparison {
  readonly statement: string;
  readonly signal: CoreSignal;
  readonly reason: CoreSignalReason;
  /** Share of the side statement − share of the core statement, −1 … 1; null where they cannot be compared. */
  readonly difference: EstimateWithInterval | null;
}

export interface CoreAgainstSide {
  readonly statement: string;
  readonly signal: CoreSignal;
  readonly reason: CoreSignalReason;
  /** In the order of the side statements. */
  readonly sides: readonly SideComparison[];
  /** Always: the same persons answered both statements, and the interval is that of different persons. */
  readonly isCareful: true;
}

/**
 * Whether an activity brings what it is for, or rather something beside it: the language course after which people know
 * each other, and not the language.
 *
 * For: a reason to talk. Not for: a verdict on the activity — what it also brings may be worth having, and people find
 * one statement easier to agree with than another. From counts alone nobody knows who answered what, so the interval of
 * independent groups is used; where the same persons tend to agree with both, it is wider than it need be. With many
 * side statements one may stand out by chance.
 *
 * @param core   the statement of the core goal
 * @param sides  statements of side goals of the same activity, on the same criterion
 * @returns      "reaches-something-else" where a side statement does better and the 95% interval of the difference lies
 *               above 0; else "cannot-tell" where a comparison is missing, or is lower but not shown to be;
 *               else "as-intended": no side statement does better. Both need 30 answers, on the same scale.
 * @throws InvalidInput  those of differenceInProportions
 * Source: Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I, method 10.
 */
export function coreAgainstSide(core: StatementOutcome, sides: readonly StatementOutcome[]): CoreAgainstSide {
  const comparisons = sides.map((side) => compare(core.experienced, side));
  const found = (signal: CoreSignal): SideComparison | undefined =>
    comparisons.find((comparison) => comparison.signal === signal);
  const decisive = found("reaches-something-else") ?? found("cannot-tell") ?? found("as-intended");
  return {
    statement: core.statement,
    signal: decisive?.signal ?? "cannot-tell",
    reason: decisive?.reason ?? "no-side-statement",
    sides: comparisons,
    isCareful: true,
  };
}

function compare(core: ExperiencedShare, { statement, experienced: side }: StatementOutcome): SideComparison {
  if (core.scale !== side.scale) return untold(statement, "scales-differ");
  if (core.strength !== "shown" || side.strength !== "shown") return untold(statement, "too-few-answers");
  const difference = differenceInProportions(
    { events: core.positive ?? 0, persons: core.answers },
    { events: side.positive ?? 0, persons: side.answers },
  );
  if (difference.value <= 0)
    return { statement, signal: "as-intended", reason: "core-not-lower", difference };
  return difference.lower > 0
    ? { statement, signal: "reaches-something-else", reason: "core-lower", difference }
    : { statement, signal: "cannot-tell", reason: "interval-includes-zero", difference };
}

function untold(statement: string, reason: CoreSignalReason): SideComparison {
  return { statement, signal: "cannot-tell", reason, difference: null };
}
