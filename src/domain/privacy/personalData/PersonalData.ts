export type PersonalDataKind =
  | "citizen-number"
  | "email-address"
  | "telephone-number"
  | "bank-account"
  | "home-address"
  | "birth-date"
  | "name"
  | "name-in-text";

/**
 * How sure it is that a column holds personal data. "certain": act on it; "likely": ask; "possible": mention, never block.
 */
export type Confidence = "certain" | "likely" | "possible";

/** A column as it stands in a sheet. */
export interface ColumnOfTexts {
  /** "" where there is none. */
  readonly header: string;
  /** The cells under the header as text, numbers as their digits, dates as 31-12-1980; blanks may be among them. */
  readonly texts: readonly string[];
  /** Names of things are expected here (activities, indicators, organisations): no names of persons are looked for. */
  readonly namesThings?: boolean;
}

/** What a column holds. Never the data itself. */
export interface RecognisedPersonalData {
  readonly kind: PersonalDataKind;
  readonly confidence: Confidence;
  /** Cells in which it was found. */
  readonly matches: number;
  /** Cells that are not blank. */
  readonly filled: number;
}
