import { assertWholeNumber } from "../statistics/assertWholeNumber";

/** What has become of an agreement. */
export type AgreementStatus = "done" | "partly" | "not" | "not-yet-due";

/** How many agreements have each status; those of which nobody filled one in are kept apart. */
export interface StatusCounts {
  readonly done: number;
  readonly partly: number;
  readonly not: number;
  readonly notYetDue: number;
  readonly withoutStatus: number;
}

export interface AgreementShares extends StatusCounts {
  readonly agreements: number;
  /** Agreements of which the time has come and the status is known: what the shares are shares of. */
  readonly due: number;
  /** 0–1; null where no agreement is due yet. */
  readonly shareDone: number | null;
  readonly sharePartly: number | null;
  readonly shareNot: number | null;
}

/**
 * Shares of the agreements that were done, partly done and not done.
 *
 * For: did we do what we agreed? Not for: whether it helped. The shares have no interval: these are all agreements, not
 * a sample of them. An agreement that is not due yet, or has no status, is in no share: it is neither kept nor broken.
 *
 * @param counts  agreements per status; whole numbers ≥ 0
 * @throws InvalidInput  "not-a-finite-number", "out-of-range", "not-a-whole-number"
 * Source: plain counts.
 * @example agreementShares({ done: 6, partly: 3, not: 1, notYetDue: 2, withoutStatus: 4 }) // due 10, shareDone 0.6, sharePartly 0.3, shareNot 0.1
 */
export function agreementShares({
  done,
  partly,
  not,
  notYetDue,
  withoutStatus,
}: StatusCounts): AgreementShares {
  assertWholeNumber("done", done, 0);
  assertWholeNumber("partly", partly, 0);
  assertWholeNumber("not", not, 0);
  assertWholeNumber("notYetDue", notYetDue, 0);
  assertWholeNumber("withoutStatus", withoutStatus, 0);
  const due = done + partly + not;
  const shareOf = (agreements: number): number | null => (due === 0 ? null : agreements / due);
  return {
    agreements: due + notYetDue + withoutStatus,
    due,
    done,
    partly,
    not,
    notYetDue,
    withoutStatus,
    shareDone: shareOf(done),
    sharePartly: shareOf(partly),
    shareNot: shareOf(not),
  };
}
