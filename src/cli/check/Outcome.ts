import type { ExitCode } from "../exitCodes";
import type { CheckJson } from "./checkSchema";

/** What came of one file. */
export interface Outcome {
  readonly file: string;
  readonly status: "read" | "unreadable";
  /** For the overview of many files. */
  readonly line: string;
  /** Null where nobody asked for it. */
  readonly json: CheckJson["files"][number] | null;
  readonly exitCode: ExitCode;
}
