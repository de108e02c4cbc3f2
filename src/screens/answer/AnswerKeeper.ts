import type { AnswerProblem } from "../../text/AnswerProblemFacts";
import type { Trouble } from "../PaneFacts";
import type { GivenAnswers } from "./AnswerRound";

/** Why answers could not be written. */
export type AnswersNotSaved =
  | { readonly kind: "refused"; readonly trouble: Trouble }
  | { readonly kind: "problem"; readonly problem: AnswerProblem };

/** Writes the answers of these participants, all or none; null once the workbook holds them. */
export type SaveAnswers = (answers: readonly GivenAnswers[]) => Promise<AnswersNotSaved | null>;

export interface KeptAnswers {
  /** Answers that the workbook does not hold yet. */
  readonly waiting: number;
  readonly isSaving: boolean;
  /** Why the last try did not succeed; null where it did, or is going on. */
  readonly why: AnswersNotSaved | null;
  /** Participants whose answers the workbook holds. */
  readonly participants: number;
}

/**
 * Holds the answers of participants until the workbook holds them. A write is always about whole participants: normally
 * one, more where earlier ones could not be written. What fails waits, and goes along with the next one.
 */
export class AnswerKeeper {
  readonly #save: SaveAnswers;
  readonly #listeners = new Set<() => void>();
  #waiting: readonly GivenAnswers[] = [];
  #trying: Promise<void> | null = null;
  #state: KeptAnswers = { waiting: 0, isSaving: false, why: null, participants: 0 };

  constructor(save: SaveAnswers) {
    this.#save = save;
  }

  readonly state = (): KeptAnswers => this.#state;

  /** For React's `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly add = (answers: GivenAnswers): Promise<void> => {
    this.#waiting = [...this.#waiting, answers];
    this.#tell({ waiting: this.#waiting.flat().length });
    return this.save();
  };

  /** Tries to write everything that waits. Settles when that is done, also where a try was going on already. */
  readonly save = (): Promise<void> => {
    this.#trying ??= this.#try().finally(() => {
      this.#trying = null;
    });
    return this.#trying;
  };

  async #try(): Promise<void> {
    this.#tell({ isSaving: true, why: null });
    try {
      while (this.#waiting.length > 0 && this.#state.why === null) await this.#saveWaiting();
    } finally {
      this.#tell({ isSaving: false });
    }
  }

  async #saveWaiting(): Promise<void> {
    const tried = this.#waiting;
    const why = await this.#save(tried);
    if (why === null) {
      this.#waiting = this.#waiting.slice(tried.length);
      this.#tell({ participants: this.#state.participants + tried.length });
    }
    this.#tell({ why, waiting: this.#waiting.flat().length });
  }

  #tell(change: Partial<KeptAnswers>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
