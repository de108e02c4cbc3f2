import type { FindingsPageWords } from "../FindingsPageWords";
import { counted } from "./counted";

export const findingsPageWords: FindingsPageWords = {
  title: "Check before submission",
  titleOfMany: (count) => `Check of ${counted(count, "workbook", "workbooks")}`,
  overview: "Overview",
  columns: {
    file: "Workbook",
    provider: "Provider",
    state: "State",
    errors: "Errors",
    warnings: "Warnings",
    notes: "Notes",
  },
  where: "Where",
  why: "Why",
  remedy: "How to mend it",
  mayBeIgnored: "When it may stay",
  explanation: "Explanation",
  backToOverview: "To the overview",
};
