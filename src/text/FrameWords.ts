import type { FindingCounts } from "../workbook/checkWorkbook";

/** What stands around the screens of the pane, in one language. */
export interface FrameWords {
  readonly tabs: {
    /** The name of the whole row of tabs, for those who cannot see it. */
    readonly all: string;
    readonly control: string;
    readonly couple: string;
    readonly reach: string;
    readonly experience: string;
    readonly trajectories: string;
    readonly movement: string;
    readonly report: string;
    readonly about: string;
  };
  /** Where the workbook does not say whose it is. */
  readonly nobodyNamed: string;
  readonly running: {
    readonly reading: string;
    readonly checking: string;
    readonly writing: string;
    readonly reporting: string;
    /** After the task: how far it is. */
    readonly progress: (done: number, total: number) => string;
    readonly stop: string;
  };
  /** Where a screen could not be fetched. */
  readonly screenNotLoaded: string;
  readonly reload: string;
  readonly retry: string;
  readonly dismiss: string;
  /** Read aloud when a check is done. Time as people write it: uu:mm. */
  readonly checked: (counts: Omit<FindingCounts, "explained">, time: string) => string;
}
