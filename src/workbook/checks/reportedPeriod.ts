import type { Period } from "../../domain/period";
import type { Assignment } from "../records";

/** What the report is about: from Periode van to Periode tot, or else the whole year; null where Opdracht does not say. */
export function reportedPeriod({ periodFrom, periodTo, reportingYear }: Assignment): Period | null {
  const january = reportingYear === null ? null : reportingYear * 12;
  const firstMonth = periodFrom === null ? january : monthOf(periodFrom);
  const lastMonth = periodTo === null ? (january === null ? null : january + 11) : monthOf(periodTo);
  if (firstMonth === null || lastMonth === null) return null;
  return { firstMonth, months: Math.max(1, lastMonth - firstMonth + 1) };
}

function monthOf(isoDate: string): number {
  return Number(isoDate.slice(0, 4)) * 12 + Number(isoDate.slice(5, 7)) - 1;
}
