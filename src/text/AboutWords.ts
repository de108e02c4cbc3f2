/** What the screen Over says, in one language. Plain words: it is the only manual most people will read. */
export interface AboutWords {
  readonly title: string;
  readonly whatItIs: string;
  readonly sent: { readonly title: string; readonly lines: readonly string[] };
  readonly start: {
    readonly title: string;
    readonly steps: readonly string[];
    readonly template: string;
    readonly insertTemplate: string;
  };
  readonly formulas: { readonly title: string; readonly line: string; readonly writeExamples: string };
  readonly roles: {
    readonly title: string;
    readonly lines: readonly { readonly who: string; readonly what: string }[];
  };
  readonly method: {
    readonly title: string;
    /** After the lines that every report carries. */
    readonly lines: readonly string[];
    readonly sourcesTitle: string;
    readonly sources: readonly string[];
  };
  readonly keyboard: { readonly title: string; readonly lines: readonly string[] };
  readonly version: {
    readonly title: string;
    readonly line: (version: string) => string;
    readonly licence: string;
  };
}
