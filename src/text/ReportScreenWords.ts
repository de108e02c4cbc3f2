/** What the screen Verslag says by itself, in one language. */
export interface ReportScreenWords {
  readonly title: string;
  readonly advice: string;
  readonly notChecked: string;
  readonly check: string;
  /** Nothing to report on: the workbook has none of our tables. */
  readonly empty: string;
  readonly insertTemplate: string;
  /** What will be on the table. */
  readonly preview: {
    readonly title: string;
    readonly looking: string;
    readonly reasons: (count: number) => string;
    readonly questions: (count: number) => string;
    readonly limits: string;
    readonly noReasons: string;
    readonly more: (count: number) => string;
    readonly goTo: (place: string) => string;
  };
  readonly choices: {
    readonly title: string;
    readonly whose: string;
    readonly houseStyle: string;
    readonly houseStyleHint: string;
    readonly previous: string;
    readonly previousHint: string;
    /** Beside Excel no other file can be read. */
    readonly previousElsewhere: string;
    readonly clear: (file: string) => string;
  };
  readonly kinds: string;
  readonly save: {
    readonly docx: string;
    readonly html: string;
    readonly xlsx: string;
  };
  readonly put: string;
  /** A button's name without its card: "Jaarverslag: download als Word". */
  readonly ofKind: (kind: string, button: string) => string;
  /** Why the sheets of one provider are not put in the workbook. */
  readonly onlyWhole: string;
  /** Before anything is written: which sheets come in and which are made again. */
  readonly willWrite: (added: readonly string[], again: readonly string[]) => string;
  readonly write: string;
  readonly cancel: string;
  readonly saved: (file: string) => string;
  /** Of a workbook with the sheets of one provider alone. */
  readonly notesStayBehind: string;
  readonly noFile: string;
  readonly openCheckPage: string;
  readonly sheetsWritten: (names: readonly string[]) => string;
  /** The reason follows from the template that was chosen. */
  readonly houseStyleRefused: (reason: string) => string;
  readonly previousRefused: (reason: string) => string;
}
