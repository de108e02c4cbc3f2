export type FieldKind =
  "text" | "code" | "codes" | "wholeNumber" | "number" | "measuredValue" | "date" | "period" | "choice";

export interface FieldContract {
  readonly header: string;
  readonly kind: FieldKind;
  /** Without this column the table cannot be judged. */
  readonly required: boolean;
  /** Other headers that mean the same; taken without a remark. */
  readonly synonyms?: readonly string[];
  /** For `choice`: what the file may say → the word the code uses. */
  readonly choices?: Readonly<Record<string, string>>;
  /** For `code` and `codes`: the table in which these codes are given out, be it this one. */
  readonly codesOf?: CodedTable;
}

/** Tables whose rows have a code that other rows may point to. */
export type CodedTable = "goals" | "targetGroups" | "activities" | "indicators" | "statements";

/** Tables that are kept together. The spine is what every workbook has; the others are for who needs them. */
export type TableModule = "spine" | "experience" | "comparison" | "trajectories" | "costs" | "conversation";

export interface TableContract {
  /** Name of the sheet and of the Excel table on it. */
  readonly name: string;
  /** A workbook may do without a table that is not required, and may leave it empty. */
  readonly required: boolean;
  readonly module: TableModule;
  readonly fields: Readonly<Record<string, FieldContract>>;
}

export const required = true;
export const optional = false;
