/** What the year report says around its figures, in one language: from the provider to the municipality. */
export interface YearReportWords {
  /** @param year  null where nobody filled it in */
  readonly title: (year: number | null) => string;
  readonly about: AboutReportWords;
  readonly summary: {
    readonly heading: string;
    readonly lead: string;
    readonly goal: string;
    /** After the name of level 4. */
    readonly ofMunicipality: (level: string) => string;
    readonly none: string;
  };
  readonly journeys: {
    readonly caption: string;
    readonly from: string;
    readonly to: string;
    readonly persons: string;
  };
  readonly stays: string;
  readonly empty: { readonly heading: string; readonly lead: string };
  readonly talk: TalkListWords;
}

/** What a report is, whose it is and over which time. */
export interface AboutReportWords {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly period: (period: string) => string;
  readonly noPeriod: string;
  /** Whose results are shown. */
  readonly oneProvider: (provider: string) => string;
  readonly providers: (names: readonly string[]) => string;
}

/** What there is to talk about, in short: the agenda itself is another report. */
export interface TalkListWords {
  readonly heading: string;
  readonly lead: string;
  readonly none: string;
  readonly reasons: string;
  readonly questions: string;
  /** Many agreements that were not (wholly) done, in one line. */
  readonly agreements: (agreements: number, goals: readonly string[]) => string;
  readonly more: (rows: number) => string;
}
