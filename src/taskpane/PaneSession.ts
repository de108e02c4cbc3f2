import { HostRefused } from "../office/HostRefused";
import type { AnswerRound } from "../screens/answer/AnswerRound";
import type { CheckedFacts, PaneFacts, Trouble } from "../screens/PaneFacts";
import type { ScreenName } from "../screens/ScreenName";
import type { Language } from "../text/sentencesIn";
import { CheckRun } from "./CheckRun";

export interface PaneState {
  readonly screen: ScreenName;
  readonly facts: PaneFacts;
  /** While participants answer nothing else is shown; null where they do not. */
  readonly round: AnswerRound | null;
}

/**
 * What the pane knows and is doing, outside React: the ribbon and events of the workbook change it too.
 *
 * One task at a time writes; a new check replaces the one that runs.
 */
export class PaneSession {
  #state: PaneState;
  readonly #listeners = new Set<() => void>();
  #run: CheckRun | null = null;
  #last: () => Promise<void> = () => this.check();
  #writing: Promise<unknown> = Promise.resolve();

  constructor(language: Language) {
    this.#state = {
      screen: "control",
      round: null,
      facts: { language, checked: null, running: null, trouble: null, notice: null },
    };
  }

  readonly state = (): PaneState => this.#state;

  /** For React's `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get checked(): CheckedFacts | null {
    return this.#state.facts.checked;
  }

  readonly show = (screen: ScreenName): void => {
    this.#change({ screen });
  };

  readonly showRound = (round: AnswerRound | null): void => {
    this.#change({ round });
  };

  readonly say = (notice: string): void => {
    this.#tell({ notice });
  };

  readonly dismiss = (): void => {
    this.#tell({ trouble: null, notice: null });
  };

  readonly stop = (): void => {
    this.#run?.stop();
    this.#run = null;
    this.#tell({ running: null });
  };

  readonly retry = (): Promise<void> => this.#last();

  readonly check = async (): Promise<void> => {
    this.#run?.stop();
    const run = new CheckRun((running) => {
      if (this.#run === run) this.#tell({ running });
    });
    this.#run = run;
    this.#tell({ running: { task: "reading", done: 0, total: 0 }, trouble: null });
    await this.#orTrouble(this.check, async () => {
      const checked = await run.outcome();
      if (checked !== null && this.#run === run) this.#tell({ checked });
    });
    if (this.#run !== run) return;
    this.#run = null;
    this.#tell({ running: null });
  };

  /**
   * Does something with the workbook, after what was asked before; then checks again where the workbook changed.
   *
   * @param task  rejects with HostRefused where the workbook refuses; it is offered again by `retry`
   */
  readonly act = async (
    task: () => Promise<void>,
    change: "changes-workbook" | "only-looks",
  ): Promise<void> => {
    const turn = this.#writing.then(() =>
      this.#orTrouble(
        () => this.act(task, change),
        async () => {
          this.#tell({ trouble: null, notice: null });
          await task();
          if (change === "changes-workbook") await this.check();
        },
      ),
    );
    this.#writing = turn;
    await turn;
  };

  /** Does something with the workbook in its turn, as `act` does, and hands what it refuses to who asked. */
  readonly attempt = async <Outcome>(
    task: () => Promise<Outcome>,
  ): Promise<{ readonly outcome: Outcome } | { readonly trouble: Trouble }> => {
    const turn = this.#writing.then(async () => {
      try {
        return { outcome: await task() };
      } catch (problem) {
        return { trouble: troubleOf(problem) };
      }
    });
    this.#writing = turn;
    return turn;
  };

  /** What the workbook refuses becomes trouble with a way to try again; anything else is a mistake of ours and is not hidden. */
  async #orTrouble(again: () => Promise<void>, task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (problem) {
      const trouble = troubleOf(problem);
      this.#last = again;
      this.#tell({ running: null, trouble });
    }
  }

  #tell(facts: Partial<PaneFacts>): void {
    this.#change({ facts: { ...this.#state.facts, ...facts } });
  }

  #change(state: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...state };
    for (const listener of this.#listeners) listener();
  }
}

/** @throws what is no refusal of the workbook: a mistake of ours, which nothing may hide */
function troubleOf(problem: unknown): Trouble {
  if (!(problem instanceof HostRefused)) throw problem;
  return { code: problem.code, facts: problem.facts } as Trouble;
}
