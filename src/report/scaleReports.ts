import { changeOfCounts } from "../domain/scales/changeOfCounts";
import type { WorkbookRecords } from "../workbook/records";
import type { ScaleGroup } from "../workbook/scales/scaleGroups";
import { scaleGroups } from "../workbook/scales/scaleGroups";
import type { ScaleFacts } from "./ScaleFacts";

/**
 * How people moved on each scale, by instrument and domain: versions of an instrument are never taken together.
 *
 * Rows with a finding are in no figure, and are counted.
 */
export function scaleReports({ transitions, assignment }: WorkbookRecords): ScaleFacts[] {
  return scaleGroups(transitions).map((group) => scaleOfGroup(group, assignment.minimumGroupSize));
}

function scaleOfGroup(group: ScaleGroup, minimum: number): ScaleFacts {
  const { instrument, domain, scale, tally, rowsLeftOut } = group;
  const about = { instrument: instrument.name, code: instrument.code, domain: domain.name, scale };
  if (tally === null) {
    const reason = reasonWithoutScale(group);
    const nothing = { persons: null, verdict: "not-assessable", figures: null } as const;
    return { ...about, ...nothing, reason, minimum, rowsLeftOut };
  }
  const { persons, verdict, figures } = changeOfCounts(tally, minimum);
  return {
    ...about,
    persons: verdict === "suppressed" ? null : persons,
    verdict,
    figures,
    reason: figures !== null ? null : persons === 0 ? "nobody-twice" : "too-few",
    minimum,
    rowsLeftOut,
  };
}

function reasonWithoutScale({ instrument, domain }: ScaleGroup): ScaleFacts["reason"] {
  if (instrument.versionMissing) return "version-missing";
  return domain.isKnown ? "scale-unknown" : "domain-unknown";
}
