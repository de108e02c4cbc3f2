import type { UnwrittenKind } from "../../files/changes/UnwrittenChange";

export type Language = "nl" | "en";

/** Everything that the workbench itself says; the add-in's words are the add-in's. */
export interface PageWords {
  readonly program: string;
  readonly openFile: string;
  readonly save: string;
  readonly sample: string;
  readonly language: string;
  readonly light: string;
  readonly dark: string;
  /** Why a press on "dark" leaves the pane as it is. */
  readonly paneFollowsSystem: string;
  readonly files: string;
  readonly ribbon: string;
  readonly sheet: string;
  readonly pane: string;
  readonly paneWidth: string;
  readonly closePane: string;
  /** Over the message of a formula that went wrong. */
  readonly functionError: string;
  readonly dropHere: string;
  /** What this is not. */
  readonly notExcel: string;
  readonly checkedAtOpening: (errors: number, warnings: number, notes: number) => string;
  readonly couldNotOpen: (fileName: string, code: string) => string;
  readonly couldNotSave: (code: string) => string;
  readonly loseChanges: (fileName: string) => string;
  readonly openAnyway: string;
  readonly notSaved: string;
  readonly saveAnyway: string;
  readonly cancel: string;
  readonly close: string;
  readonly unwritten: Readonly<Record<UnwrittenKind, (count: number) => string>>;
  /** The name of a file for a workbook that has none. */
  readonly newWorkbook: string;
  readonly onSheet: (sheet: string) => string;
}
