/** What is said about the seal of a workbook, in one language. */
export interface SealWords {
  readonly title: string;
  readonly notSealed: string;
  /** `when` as people write it. */
  readonly intact: (when: string) => string;
  readonly broken: (when: string, tables: readonly string[]) => string;
  readonly table: {
    readonly changed: (name: string, rowsSealed: number, rowsNow: number) => string;
    readonly added: (name: string) => string;
    readonly removed: (name: string) => string;
  };
  /** What it does not prove. */
  readonly meaning: string;
  readonly errorsFirst: string;
  /** Where the tables are as they were sealed, and there are errors all the same. */
  readonly errorsElsewhere: (errors: number) => string;
  readonly seal: string;
  readonly sealAgain: string;
  readonly sealed: string;
  /** The option of the command line. */
  readonly option: string;
}
