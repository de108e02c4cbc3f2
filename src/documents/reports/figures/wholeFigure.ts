import type { ReportFigure } from "../ReportDocument";

/** What is not about a goal is the provider's, and stands beside the four levels. */
export const ofTheWhole = {
  goal: null,
  goalDescription: null,
  level: "other",
  owner: "provider",
} as const satisfies Partial<ReportFigure>;
