/** What the screen Koppelen says by itself, in one language. */
export interface CoupleWords {
  readonly title: string;
  readonly progress: (linked: number, total: number) => string;
  readonly advice: string;
  readonly foot: (sheet: string) => string;
  /** Where the goals are columns with crosses. */
  readonly footOfCrosses: (sheet: string) => string;
  readonly notChecked: string;
  readonly check: string;
  readonly columns: {
    readonly title: string;
    readonly otherTables: (count: number) => string;
    readonly tablesFound: (found: number, total: number) => string;
    readonly recognised: (table: string, found: number, total: number) => string;
    readonly notFound: (table: string) => string;
    readonly mayBeAbsent: string;
    /** Where a table stands: sheet and range, "A1:R19". */
    readonly where: (sheet: string, range: string) => string;
    readonly confirmed: string;
    readonly sheet: string;
    readonly headerRow: string;
    readonly useSelection: string;
    readonly lastRow: (row: number) => string;
    readonly field: (header: string, required: boolean) => string;
    readonly noColumn: string;
    readonly column: (letters: string, header: string) => string;
    readonly examples: (values: readonly string[]) => string;
    /** How sure a proposed column is, and what that rests on. */
    readonly sureness: (
      certainty: "certain" | "likely" | "guess",
      reason: "header" | "near-header" | "part-of-header" | "contents" | "crosses",
    ) => string;
    readonly otherFields: (count: number) => string;
    readonly crosses: (columns: readonly string[]) => string;
    readonly leftOut: string;
    readonly proposal: {
      readonly title: string;
      readonly about: string;
      readonly table: (table: string, sheet: string, headerRow: number) => string;
      readonly counts: (
        counts: Readonly<Record<"certain" | "likely" | "guess" | "chosen", number>>,
      ) => string;
      readonly missing: (headers: readonly string[]) => string;
      readonly look: string;
      readonly confirm: (tables: number) => string;
    };
    readonly save: string;
    readonly automatic: string;
    readonly note: string;
  };
  readonly noActivities: string;
  readonly allLinked: string;
  readonly noGoals: string;
  readonly turn: {
    readonly title: string;
    readonly position: (position: number, total: number) => string;
    readonly proposal: string;
    readonly proposedBy: (words: readonly string[]) => string;
    /** Why a goal is asked about that no words led to. */
    readonly because: Readonly<Record<"core-now" | "side-now" | "picked", string>>;
    readonly goTo: (place: string, activity: string) => string;
    readonly several: string;
    readonly question: string;
    readonly answers: Readonly<Record<"core" | "side" | "none", string>>;
    /** What will be written, before it is: "Activiteiten!C7: leeg → V2.1". */
    readonly willWrite: (cell: string, from: string, to: string) => string;
    readonly other: string;
    readonly later: string;
    readonly noProposal: string;
    readonly noOtherProposal: string;
    readonly choose: string;
    readonly search: string;
    readonly noneFound: string;
    readonly moreGoals: (count: number) => string;
    readonly otherProposals: string;
    readonly view: string;
    readonly viewGoal: (goal: string) => string;
    readonly by: (words: readonly string[]) => string;
    readonly cannotWrite: string;
  };
  readonly open: {
    readonly title: string;
    readonly choose: string;
    readonly chooseFor: (activity: string) => string;
    readonly severalGoals: (goals: number) => string;
    readonly onlySideGoals: (goals: number) => string;
    readonly noGoal: string;
  };
  readonly linked: {
    readonly title: string;
    readonly change: string;
    readonly changeFor: (activity: string) => string;
    readonly sideGoals: (goals: number) => string;
  };
  readonly more: (count: number) => string;
  readonly blank: string;
  readonly nameless: string;
  readonly levels: Readonly<
    Record<"domain" | "life-area" | "ambition" | "societal-result" | "contribution", string>
  >;
}
