import { codeKey } from "../../domain/codes/codeKey";
import { percentagePoints } from "../cells/percentagePoints";
import type { Occurrence } from "../findings";
import { percentageBit } from "../percentageBit";
import type { ReadTable } from "../readRows";
import type { SpreadRow } from "../records";
import { tableContract } from "../template";
import { RefusedFields } from "./RefusedFields";

/** Arithmetic on doubles may leave 100.00000000000001. */
const slackPoints = 1e-9;
const shareBit = percentageBit("spread", "targetShare");

interface WrittenShare {
  readonly row: SpreadRow;
  readonly number: number;
  /** Without a percent sign. */
  readonly isBare: boolean;
}

/**
 * Brings the shares of groups in the target group to percentage points.
 *
 * What 0.35 and 35 mean is decided per activity, by what the shares of its groups add up to: groups may be a factor
 * hundred apart, but together they are the whole target group or a part of it. A share that then does not fit becomes
 * null, with an occurrence. The rows are changed in place: only `parseRecords` has seen them.
 */
export function settleSpread(spread: ReadTable<SpreadRow>): readonly Occurrence[] {
  const refused = new RefusedFields("spread", spread);
  for (const shares of sharesByActivity(spread)) settleShares(shares, refused);
  return refused.occurrences;
}

function sharesByActivity({ rows, percentages }: ReadTable<SpreadRow>): Iterable<WrittenShare[]> {
  const byActivity = new Map<string, WrittenShare[]>();
  rows.forEach((row, index) => {
    if (row.targetShare === null) return;
    const isBare = ((percentages[index] ?? 0) & shareBit) === 0;
    const share = { row, number: row.targetShare, isBare };
    const key = codeKey(row.activity ?? "");
    const known = byActivity.get(key);
    if (known === undefined) byActivity.set(key, [share]);
    else known.push(share);
  });
  return byActivity.values();
}

function settleShares(shares: readonly WrittenShare[], refused: RefusedFields): void {
  const isShare = ({ number, isBare }: WrittenShare): boolean => isBare && number > 0 && number <= 1;
  const small = shares.filter(isShare);
  const areShares = small.length > 0 && isNearerTheWhole(shares, isShare);
  const isMixed = areShares && shares.some(({ number, isBare }) => isBare && number > 1);
  for (const share of shares) {
    const { row, number } = share;
    const points = areShares && isShare(share) ? percentagePoints(number) : number;
    if (isMixed && isShare(share)) {
      const facts = { activity: row.activity, value: number };
      refused.refuse(row, "targetShare", "targetShare", "mixed-spread-notation", facts);
    } else if (points < 0 || points > 100 + slackPoints) {
      const column = tableContract("spread").fields["targetShare"]?.header ?? "";
      refused.refuse(row, "targetShare", "targetShare", "share-out-of-range", { column, number });
    } else row.targetShare = points;
  }
}

/** Whether the groups come nearer to 100% when small numbers are read as shares than when they are percentage points. */
function isNearerTheWhole(
  shares: readonly WrittenShare[],
  isShare: (share: WrittenShare) => boolean,
): boolean {
  const sum = (factor: number): number =>
    shares.reduce((total, share) => total + share.number * (isShare(share) ? factor : 1), 0);
  return Math.abs(sum(100) - 100) < Math.abs(sum(1) - 100);
}
