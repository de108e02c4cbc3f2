import type { IndicatorReport } from "../../report/report";

/** Which way the value itself went between the two measurements compared, whatever is wanted; null where none were. */
export function directionOfValue({ judgement, measurements }: IndicatorReport): "up" | "down" | null {
  const { compared } = judgement;
  if (compared === null) return null;
  const valueAt = (firstMonth: number): number | null =>
    measurements.find(({ at, value }) => at.firstMonth === firstMonth && value !== null)?.value ?? null;
  const [from, to] = [valueAt(compared.from.firstMonth), valueAt(compared.to.firstMonth)];
  if (from === null || to === null || from === to) return null;
  return to > from ? "up" : "down";
}
