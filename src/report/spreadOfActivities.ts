import { codeKey } from "../domain/codes/codeKey";
import { normaliseName } from "../domain/codes/normaliseName";
import { InvalidInput } from "../domain/InvalidInput";
import type { GroupSpread } from "../domain/reach/spreadOverGroups";
import { spreadOverGroups } from "../domain/reach/spreadOverGroups";
import { isUnknownGroup } from "../workbook/isUnknownGroup";
import type { Activity, SpreadRow } from "../workbook/records";
import type { SpreadGroup, SpreadReport } from "./report";

interface CountedGroup {
  readonly name: string;
  participants: number;
  /** 0–1. */
  targetShare: number | null;
  isContradicted: boolean;
  /** A row of it has no count that is known: hidden because it is small, or not filled in. */
  isUncounted: boolean;
}

/**
 * How the participants of activities are spread over groups, compared with the target group; null where Spreiding says
 * nothing about them. Visits are not persons, so activities that count those are left out.
 *
 * Participants who are in no row of their activity are of unknown group, unless there is a row that says how many are.
 */
export function spreadOfActivities(
  activities: readonly Activity[],
  rowsOf: ReadonlyMap<string, readonly SpreadRow[]>,
): SpreadReport | null {
  const groups = new Map<string, CountedGroup>();
  let unknown = 0;
  let spread = 0;
  for (const { code, countingUnit, count } of activities) {
    const rows = code === null || countingUnit === "visits" ? [] : (rowsOf.get(codeKey(code)) ?? []);
    if (rows.length === 0) continue;
    spread += 1;
    const named = rows.filter((row) => !isUnknown(row));
    for (const row of named) addTo(groups, row);
    const isCounted = named.every((row) => row.count !== null);
    const rest = isCounted ? Math.max(0, (count ?? 0) - personsIn(named)) : 0;
    unknown += named.length === rows.length ? rest : personsIn(rows) - personsIn(named);
  }
  if (spread === 0) return null;
  return {
    ...compared([...groups.values()], unknown),
    participantsUnknown: unknown,
    mayCountTwice: spread > 1,
  };
}

const isUnknown = ({ group }: SpreadRow): boolean => isUnknownGroup(group);

const personsIn = (rows: readonly SpreadRow[]): number =>
  rows.reduce((total, { count }) => total + (count ?? 0), 0);

function addTo(groups: Map<string, CountedGroup>, { group, count, targetShare }: SpreadRow): void {
  const key = normaliseName(group ?? "");
  const share = targetShare === null ? null : targetShare / 100;
  const known = groups.get(key);
  if (known === undefined) {
    groups.set(key, {
      name: group ?? "",
      participants: count ?? 0,
      targetShare: share,
      isContradicted: false,
      isUncounted: count === null,
    });
    return;
  }
  known.participants += count ?? 0;
  known.isUncounted ||= count === null;
  if (share !== null && known.targetShare !== null && share !== known.targetShare)
    known.isContradicted = true;
  known.targetShare ??= share;
}

function compared(
  groups: readonly CountedGroup[],
  unknown: number,
): Pick<SpreadReport, "groups" | "participantsKnown" | "reason"> {
  const participantsKnown = groups.reduce((total, { participants }) => total + participants, 0);
  const counted = groups.filter(({ isUncounted }) => !isUncounted);
  const without = (reason: SpreadReport["reason"]) => ({
    groups: counted.map((group) => uncompared(group, participantsKnown)),
    participantsKnown,
    reason,
  });
  // A number that is not known is not 0: with a group left out the others would seem to be more than they are.
  if (counted.length < groups.length) return without("count-missing");
  if (participantsKnown === 0) return without("nobody-known");
  if (groups.some(({ isContradicted }) => isContradicted)) return without("shares-contradict");
  const withShare = groups.flatMap(({ name, participants, targetShare }) =>
    targetShare === null ? [] : [{ name, participants, targetShare }],
  );
  if (withShare.length < groups.length) return without("shares-missing");
  try {
    const spread = spreadOverGroups({ groups: withShare, participantsUnknown: unknown, targetSize: null });
    return {
      groups: spread.groups.map((group) => comparedGroup(group, participantsKnown)),
      participantsKnown,
      reason: null,
    };
  } catch (problem) {
    // One group, a group of nobody, or shares that do not add up: together they are not the whole target group.
    if (problem instanceof InvalidInput) return without("shares-not-whole");
    throw problem;
  }
}

function comparedGroup(group: GroupSpread, participantsKnown: number): SpreadGroup {
  const { name, participants, share, targetShare, representation } = group;
  // |residual| ≤ 2, turned into an index: the residual is (index / 100 − 1) × √(known × share / (1 − share)).
  const reach = 200 * Math.sqrt((1 - targetShare) / (participantsKnown * targetShare));
  return {
    name,
    participants,
    share,
    targetShare,
    index: representation.index,
    expectedIndex: { lower: Math.max(0, 100 - reach), upper: 100 + reach },
    verdict: representation.verdict,
  };
}

function uncompared({ name, participants, targetShare }: CountedGroup, known: number): SpreadGroup {
  const share = known === 0 ? null : participants / known;
  return { name, participants, share, targetShare, index: null, expectedIndex: null, verdict: null };
}
