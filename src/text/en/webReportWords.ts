import type { WebReportWords } from "../WebReportWords";
import { formatNumber } from "./numbers";

export const webReportWords: WebReportWords = {
  formatNumber,
  skip: "Skip to the report",
  contents: "In this report",
  sources: "Sources and method",
  marks: { done: "done", partly: "partly done", not: "not done", open: "not filled in yet" },
  toFillIn: "to be filled in",
  figures: {
    subject: "What",
    shown: "Result",
    persons: "n",
    period: "Period",
    method: "Method",
    source: "Source",
    remark: "Remark",
  },
  methodAndSource: "Method and source",
  page: { before: "Page ", between: " of " },
};
