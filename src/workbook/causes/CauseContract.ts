/** How much a finding weighs: an error must be solved, a warning solved or explained, a note only read. */
export type Severity = "error" | "warning" | "note";

/** The catalogue of rules, in its order. */
// prettier-ignore
export const ruleCodes = [
  "S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08", "S09",
  "K01", "K02", "K03", "K04", "K05", "K06", "K07", "K08", "K09", "K10", "K11",
  "B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B09", "B10",
  "E01", "E02", "E03", "E04", "E05", "E06",
  "M01", "M02", "M03", "M04", "M05", "M06", "M07",
  "P01", "P02", "P03", "P04", "P05",
  "D01", "D02",
  "F01", "F02",
  "T01", "T02", "T03", "T04", "T05",
  "O01", "O02", "O03",
  "J01", "J02", "J03", "J04", "J05", "J06", "J07", "J08",
] as const;

export type RuleCode = (typeof ruleCodes)[number];

/** Which rule a cause belongs to and how much it weighs. */
export interface CauseContract {
  readonly rule: RuleCode;
  readonly severity: Severity;
}

export const error = (rule: RuleCode): CauseContract => ({ rule, severity: "error" });
export const warning = (rule: RuleCode): CauseContract => ({ rule, severity: "warning" });
export const note = (rule: RuleCode): CauseContract => ({ rule, severity: "note" });
