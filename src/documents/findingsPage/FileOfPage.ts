import type { Report } from "../../report/report";

/** One workbook with what came of its check. */
export interface FileOfPage {
  readonly name: string;
  readonly report: Report;
}
