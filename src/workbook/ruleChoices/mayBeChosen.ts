import type { RuleCode } from "../causes/CauseContract";

/** Rules that always count in full: they protect people who did not make the workbook, and the reading itself. */
const alwaysCounting: ReadonlySet<RuleCode> = new Set(["P01", "S01", "S03"]);

/** Whether a workbook may have this rule count for less, or for nothing. */
export const mayBeChosen = (rule: RuleCode): boolean => !alwaysCounting.has(rule);
