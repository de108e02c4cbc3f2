/** Why a file cannot be the template in which a report comes. */
export interface HouseStyleProblemFacts {
  "empty-file": Record<string, never>;
  "not-word": Record<string, never>;
  /** Word before 2007. */
  "old-word": Record<string, never>;
  "password-protected": Record<string, never>;
  macros: Record<string, never>;
  /** Saved in the strict form of the format. */
  "strict-format": Record<string, never>;
  "too-large": Record<string, never>;
  /** All of the paragraph with {{verslag}} gives way to the report: nothing else may stand there. */
  "mark-not-alone": {
    readonly where: "table" | "text-box" | "with-other" | "twice" | "header-or-footer";
  };
  damaged: { readonly part: string | null };
}
