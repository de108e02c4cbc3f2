import type { IndicatorReport } from "../../../report/report";

/** As on the pages: also an indicator without a population is the municipality's part, and never a provider's score. */
export function isAboutResidents({ population }: Pick<IndicatorReport, "population">): boolean {
  return population !== "participants";
}
