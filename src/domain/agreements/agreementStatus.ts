import { codeKey } from "../codes/codeKey";
import type { AgreementShares, AgreementStatus } from "./agreementShares";
import { agreementShares } from "./agreementShares";

/** An agreement with a provider. Blank goal or status: null. */
export interface Agreement {
  readonly goal: string | null;
  readonly status: AgreementStatus | null;
}

export interface GoalAgreements extends AgreementShares {
  /** As the first agreement spells it. */
  readonly goal: string;
}

export interface AgreementReport {
  /** In the order in which the goals first appear; capitals and white space in a code do not count. */
  readonly goals: readonly GoalAgreements[];
  /** The agreements that serve no goal that anybody filled in. */
  readonly withoutGoal: AgreementShares;
  readonly total: AgreementShares;
}

/**
 * Level 1 of monitoring: what has become of the agreements, per goal and in all.
 *
 * For: all agreements with a provider. Not for: a sample of them; see agreementShares for what the shares mean.
 *
 * @param agreements  one per agreement: goal (blank = null), status (blank = null)
 * Source: plain counts.
 * @example agreementStatus([{ goal: "D1", status: "done" }, { goal: null, status: "not" }]).total // agreements 2, due 2, shareDone 0.5
 */
export function agreementStatus(agreements: readonly Agreement[]): AgreementReport {
  const byGoal = new Map<string, { goal: string; statuses: Status[] }>();
  const withoutGoal: Status[] = [];
  for (const { goal, status } of agreements) {
    const key = codeKey(goal ?? "");
    const known = byGoal.get(key);
    if (goal === null || key === "") withoutGoal.push(status);
    else if (known === undefined) byGoal.set(key, { goal, statuses: [status] });
    else known.statuses.push(status);
  }
  return {
    goals: [...byGoal.values()].map(({ goal, statuses }) => ({ goal, ...sharesOf(statuses) })),
    withoutGoal: sharesOf(withoutGoal),
    total: sharesOf(agreements.map(({ status }) => status)),
  };
}

type Status = AgreementStatus | null;

function sharesOf(statuses: readonly Status[]): AgreementShares {
  const countOf = (wanted: Status): number => statuses.filter((status) => status === wanted).length;
  return agreementShares({
    done: countOf("done"),
    partly: countOf("partly"),
    not: countOf("not"),
    notYetDue: countOf("not-yet-due"),
    withoutStatus: countOf(null),
  });
}
