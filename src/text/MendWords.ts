/** What the command line says around mending and taking back; one language each. */
export interface MendWords {
  readonly description: string;
  readonly options: {
    readonly file: string;
    readonly apply: string;
    readonly undo: string;
    readonly folder: string;
  };
  readonly toMend: (count: number) => string;
  readonly nothingToMend: string;
  readonly mended: (count: number) => string;
  /** One cell; `old` and `now` between quotes where they are text. */
  readonly line: (fix: { readonly place: string; readonly old: string; readonly now: string }) => string;
  readonly blank: string;
  readonly howTo: (file: string) => string;
  readonly howToUndo: (file: string) => string;
  readonly notSuch: (given: string, count: number) => string;
  readonly notBoth: string;
  readonly keptUnreadable: string;
  /** What the written copy is. */
  readonly applied: (count: number) => string;
  readonly takenBack: (count: number) => string;
  /** Cells that show percentages keep their format in a file. */
  readonly onlyInExcel: (count: number) => string;
}
