import type { BusinessCase } from "../../domain/costs/businessCase";
import { businessCaseWords, horizonRemarks } from "../../text/nl/businessCaseWords";

/** What is said of every case, in this order: balance, ratio, months. */
export const businessCaseHeaders: readonly string[] = [
  businessCaseWords.balance,
  businessCaseWords.ratio,
  businessCaseWords.paybackMonths,
];

/**
 * What must be said with a case: years that were not seen, costs that do not come back in them, and money that somebody
 * else saves. "" for nothing.
 */
export function businessCaseRemark({ horizon, balance }: BusinessCase, isForAnother = false): string {
  let remark = horizon === "observed" ? "" : horizonRemarks[horizon];
  if (balance < 0) remark = withMore(remark, businessCaseWords.notPaidBack);
  return isForAnother ? withMore(remark, businessCaseWords.forAnother) : remark;
}

function withMore(remark: string, more: string): string {
  return remark === "" ? more : `${remark}; ${more}`;
}
