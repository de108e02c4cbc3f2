import type { Report } from "../report/report";
import type { Language } from "../text/sentencesIn";
import type { Fix } from "../workbook/fixes/Fix";
import type { HostRefusedFacts } from "../workbook/HostRefusedFacts";
import type { KeptChoices } from "../workbook/kept/KeptChoices";
import type { WorkbookRecords } from "../workbook/records";
import type { SealState } from "../workbook/seal/sealState";
import type { SheetSnapshot } from "../workbook/snapshot";

/** Everything the screens show. They get it as props and know no Excel and no file. */
export interface PaneFacts {
  readonly language: Language;
  /** The last check that was finished; null before the first. Old results stay while a new check runs. */
  readonly checked: CheckedFacts | null;
  /** The check or change that is going on; null when nothing is. Shown after one second. */
  readonly running: Running | null;
  /** What went wrong last, until it is tried again or dismissed. */
  readonly trouble: Trouble | null;
  /** What was done last on a ribbon button, as a sentence to show and announce; null when nothing was. */
  readonly notice: string | null;
}

export interface CheckedFacts {
  readonly report: Report;
  readonly records: WorkbookRecords;
  /** Every change of which the right value is certain. */
  readonly fixes: readonly Fix[];
  readonly kept: KeptChoices;
  /** For choosing which range is what; the cells as they were read. */
  readonly sheets: readonly SheetSnapshot[];
  /** ISO date and time. */
  readonly time: string;
  readonly rules: number;
  /** Whether the workbook still holds what was sealed. */
  readonly seal: SealState;
}

export interface Running {
  readonly task: "reading" | "checking" | "writing" | "reporting";
  readonly done: number;
  readonly total: number;
}

export type Trouble = {
  readonly [Code in keyof HostRefusedFacts]: { readonly code: Code; readonly facts: HostRefusedFacts[Code] };
}[keyof HostRefusedFacts];
