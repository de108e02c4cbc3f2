import type { WorkbookState } from "../../workbook/findings";

/** The outcome of the whole check, and what to do with it. */
export const stateNames: Readonly<Record<WorkbookState, { readonly name: string; readonly advice: string }>> =
  {
    ready: { name: "Ready to hand in", advice: "You can hand in this workbook." },
    "ready-with-explanation": {
      name: "Ready with explanation",
      advice: "Solve or explain the warnings. Then hand in the workbook.",
    },
    "not-ready": {
      name: "Not ready yet",
      advice: "Solve the errors. Solve or explain the warnings.",
    },
  };
