import type { IndicatorReport } from "../../report/report";

/** Name and area; the code where the indicator has no name. */
export function indicatorHeading({ code, name, area }: IndicatorReport): string {
  return [name ?? code, area].filter((part) => part !== null).join(", ");
}
