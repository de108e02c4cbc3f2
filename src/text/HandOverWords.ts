import type { TableModule } from "../workbook/contract/TableContract";

/** What the pane says about files that go to somebody else, in one language. */
export interface HandOverWords {
  readonly share: {
    readonly title: string;
    readonly line: string;
    readonly make: string;
    readonly made: string;
  };
  readonly template: {
    readonly title: string;
    readonly line: string;
    readonly provider: string;
    readonly modules: string;
    readonly moduleNames: Readonly<Record<Exclude<TableModule, "spine">, string>>;
    readonly make: string;
    readonly made: string;
    /** Modules that nobody asked for are in it too. */
    readonly madeWith: (modules: readonly string[]) => string;
    readonly goalsMissing: (sheet: string) => string;
    readonly goalsEmpty: (sheet: string) => string;
  };
}
