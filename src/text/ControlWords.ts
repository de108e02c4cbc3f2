import type { FindingCounts } from "../workbook/checkWorkbook";
import type { Severity } from "../workbook/causes/CauseContract";

/** What a finding's places are: cells, whole rows, or neither. */
export type PlaceUnit = "cells" | "rows" | "places";

/** What the screen Controle says around the findings, in one language. */
export interface ControlWords {
  /** What must be solved or explained, in one line; what is only to be read where there is nothing else. */
  readonly counts: (counts: Omit<FindingCounts, "explained">) => string;
  readonly filters: {
    readonly bySeverity: string;
    readonly all: (count: number) => string;
    /** Short: there is room for four in the width of the pane. */
    readonly short: Readonly<Record<Severity, (count: number) => string>>;
    readonly bySheet: string;
    readonly allSheets: string;
    readonly hideExplained: string;
    /** Nothing is left with these filters. */
    readonly nothingLeft: string;
    readonly showAll: string;
  };
  readonly causes: (count: number) => string;
  readonly places: (count: number, unit: PlaceUnit) => string;
  readonly explained: (count: number) => string;
  readonly isExplained: string;
  readonly more: (count: number) => string;
  readonly where: string;
  readonly why: string;
  readonly remedy: string;
  readonly mayBeIgnored: string;
  /** The name of a link to a cell. */
  readonly goTo: (place: string) => string;
  readonly fixes: FixWords;
  readonly explanation: ExplanationWords;
  readonly notCheckedYet: { readonly title: string; readonly advice: string; readonly check: string };
  readonly firstCheck: { readonly title: string; readonly advice: string };
  readonly nothingFound: string;
  /** Where none of the sheets of the contract is there. */
  readonly noSheets: {
    readonly title: string;
    readonly advice: string;
    readonly insertTemplate: string;
  };
  /** Time as people write it: uu:mm. */
  readonly foot: (time: string, rules: number) => string;
  readonly checkAgain: string;
  readonly writeOutcomes: string;
}

export interface FixWords {
  readonly textToNumber: string;
  readonly oldToNew: string;
  readonly apply: string;
  /** The name of the button: which cell it changes. */
  readonly applyTo: (place: string) => string;
  readonly applyAll: (count: number) => string;
  readonly undo: string;
  readonly undoIn: (place: string) => string;
  readonly blank: string;
  readonly yes: string;
  readonly no: string;
  /** Between the old and the new value, for those who cannot see the arrow. */
  readonly becomes: string;
  readonly showAll: (count: number) => string;
  /** Fixes of findings that are gone. */
  readonly applied: string;
  readonly appliedNote: (count: number) => string;
}

export interface ExplanationWords {
  readonly label: string;
  readonly hint: string;
  readonly hintAtError: string;
  readonly save: string;
  /** `date` is null for today; both as people write them. */
  readonly saved: (time: string, date: string | null) => string;
}
