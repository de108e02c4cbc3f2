import type { CheckedFacts } from "../screens/PaneFacts";
import type { ReportWatch } from "../screens/report/ReportOrder";
import type { Language } from "../text/sentencesIn";
import type { Fix } from "../workbook/fixes/Fix";
import type { AppliedFix } from "../workbook/kept/KeptChoices";
import type { ChosenFile } from "./files/ChosenFile";
import type { FileEntry, FileStatus } from "./files/FileEntry";
import { busyWith, statusOf } from "./files/statusOf";
import type { TakenFiles } from "./files/takeFiles";
import { takeFiles } from "./files/takeFiles";
import type { AcceptedChanges } from "./worker/AcceptedChanges";
import { hasChanges, noChanges } from "./worker/AcceptedChanges";
import { afterExplanation, afterFixes, afterUndo } from "./worker/changesAfter";
import type { FileProblem } from "./worker/FileProblem";
import type { TaskOutcome, TaskProgress } from "./worker/WorkerAnswer";
import type { Asked, WorkerPool } from "./worker/WorkerPool";
import type { Product, ReportTask } from "./worker/WorkerTask";

export interface PageState {
  readonly entries: readonly FileEntry[];
  /** What was not taken of the files that were chosen last. */
  readonly notTaken: Omit<TakenFiles, "taken" | "renewed"> | null;
  readonly open: OpenFile | null;
}

/** The one workbook of which everything is shown. */
export interface OpenFile {
  readonly id: number;
  /** Null until it is there. */
  readonly detail: CheckedFacts | null;
  /** Why the last thing that was asked of it failed. */
  readonly problem: FileProblem | null;
}

/** The list of files and what is known of them, outside React: workers change it too. */
export class PageSession {
  readonly #pool: WorkerPool;
  readonly #listeners = new Set<() => void>();
  readonly #asked = new Map<number, Asked>();
  /** Per file the changes that stand in a copy that was made. */
  readonly #saved = new Map<number, AcceptedChanges>();
  #state: PageState = { entries: [], notTaken: null, open: null };
  #lastId = 0;

  constructor(pool: WorkerPool) {
    this.#pool = pool;
  }

  readonly state = (): PageState => this.#state;

  /** For React's `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly add = (chosen: readonly ChosenFile[]): void => {
    const { entries } = this.#state;
    const { taken, renewed, ...notTaken } = takeFiles(chosen, entries);
    const added = taken.map(({ file, name }): FileEntry => {
      this.#lastId += 1;
      return { id: this.#lastId, file, name, changes: noChanges, status: { state: "waiting" } };
    });
    this.#change({ entries: [...entries, ...added], notTaken });
    for (const { id } of added) void this.#check(id);
    for (const [id, file] of renewed) this.#renew(id, file);
  };

  /** Whether closing the page would lose what was decided about a workbook. */
  readonly hasUnsaved = (): boolean =>
    this.#state.entries.some(({ id, changes }) => hasChanges(changes) && this.#saved.get(id) !== changes);

  readonly again = (id: number): void => {
    this.#setStatus(id, { state: "waiting" });
    void this.#check(id);
  };

  readonly stop = (id: number): void => {
    this.#asked.get(id)?.stop();
  };

  readonly stopAll = (): void => {
    for (const asked of [...this.#asked.values()].reverse()) asked.stop();
  };

  readonly clear = (): void => {
    this.stopAll();
    this.#change({ entries: [], notTaken: null, open: null });
  };

  readonly open = (id: number): void => {
    this.#change({ open: { id, detail: null, problem: null } });
    void this.#detail(id);
  };

  /** The open workbook, from the file as it is now: it may have been mended in Excel meanwhile. */
  readonly readAgain = async (id: number): Promise<void> => {
    await this.#detail(id);
  };

  readonly close = (): void => {
    this.#change({ open: null });
  };

  readonly applyFixes = (id: number, fixes: readonly Fix[]): Promise<void> =>
    this.#decide(id, (changes) => afterFixes(changes, fixes, new Date().toISOString()));

  readonly undoFix = (id: number, fix: AppliedFix): Promise<void> =>
    this.#decide(id, (changes) => afterUndo(changes, fix));

  readonly explain = (id: number, finding: string, text: string): Promise<void> =>
    this.#decide(id, (changes) => afterExplanation(changes, finding, text, new Date().toISOString()));

  /** Null where it could not be made; the panel then says why. */
  readonly make = async (
    id: number,
    product: Product,
    language: Language,
  ): Promise<Uint8Array<ArrayBuffer> | null> => {
    const entry = this.#entry(id);
    if (entry === undefined) return null;
    const { file, changes } = entry;
    const asked = this.#pool.ask({ kind: "make", product, file, changes, language }, silent, "first");
    const bytes = this.#bytesOf(id, await asked.outcome);
    if (bytes !== null && product === "mended-copy") this.#saved.set(id, changes);
    return bytes;
  };

  /** A report, or what would be on the table; null where it was stopped or the panel says why there is none. */
  readonly report = async (
    id: number,
    wish: Pick<ReportTask, "report" | "format" | "provider" | "language" | "previous" | "houseStyle">,
    { onProgress, signal }: ReportWatch,
  ): Promise<Extract<TaskOutcome, { kind: "made" | "previewed" | "refused" }> | null> => {
    const entry = this.#entry(id);
    if (entry === undefined || signal.aborted) return null;
    const { file, changes } = entry;
    const tell = ({ task, done, total }: TaskProgress): void => {
      if (task === "reporting") onProgress(done, total);
    };
    const asked = this.#pool.ask({ kind: "report", file, changes, ...wish }, tell, "first");
    signal.addEventListener("abort", asked.stop);
    const outcome = await asked.outcome;
    if (outcome?.kind === "previewed" || outcome?.kind === "refused") return outcome;
    const bytes = this.#bytesOf(id, outcome);
    return bytes === null ? null : { kind: "made", bytes };
  };

  readonly makePageOfAll = async (language: Language): Promise<Uint8Array<ArrayBuffer> | null> => {
    const files = this.#state.entries.flatMap(({ name, status }) =>
      status.state === "checked" ? [{ name, report: status.report }] : [],
    );
    const outcome = await this.#pool.ask({ kind: "page-of-all", files, language }, silent, "first").outcome;
    return outcome?.kind === "made" ? outcome.bytes : null;
  };

  #renew(id: number, file: File): void {
    this.stop(id);
    if (this.#state.open?.id === id) this.close();
    this.#setEntry(id, { file });
    this.again(id);
  }

  async #decide(id: number, change: (changes: AcceptedChanges) => AcceptedChanges): Promise<void> {
    const entry = this.#entry(id);
    if (entry === undefined) return;
    const before = entry.changes;
    const changes = change(before);
    this.#setEntry(id, { changes });
    // What the file refuses is not kept either, or every next change would fail on it.
    if (!(await this.#detail(id)) && this.#entry(id)?.changes === changes)
      this.#setEntry(id, { changes: before });
  }

  async #check(id: number): Promise<void> {
    const entry = this.#entry(id);
    if (entry === undefined) return;
    const { file, changes } = entry;
    const task = { kind: "check", file, changes, isDetailed: false } as const;
    let started: number | null = null;
    const asked = this.#pool.ask(
      task,
      (progress) => {
        started ??= progress.task === "checking" ? performance.now() : null;
        this.#setStatus(id, busyWith(progress, started));
      },
      "in-turn",
    );
    this.#asked.set(id, asked);
    const outcome = await asked.outcome;
    // A newer version of the file may have taken its place.
    if (this.#asked.get(id) !== asked) return;
    this.#asked.delete(id);
    this.#setStatus(id, statusOf(outcome));
  }

  /** @returns  whether it was read with the changes of now, or overtaken by later ones */
  async #detail(id: number): Promise<boolean> {
    const entry = this.#entry(id);
    if (entry?.status.state !== "checked") return false;
    const { file, changes } = entry;
    const task = { kind: "check", file, changes, isDetailed: true } as const;
    const outcome = await this.#pool.ask(task, silent, "first").outcome;
    const now = this.#entry(id);
    if (now?.changes !== changes || now.file !== file || this.#state.open?.id !== id) return true;
    if (outcome?.kind === "checked") {
      this.#setStatus(id, { state: "checked", report: outcome.report });
      this.#change({ open: { id, detail: outcome.detail, problem: null } });
      return true;
    }
    if (outcome?.kind === "failed") this.#change({ open: { ...this.#state.open, problem: outcome.problem } });
    return false;
  }

  #bytesOf(id: number, outcome: TaskOutcome | null): Uint8Array<ArrayBuffer> | null {
    if (outcome?.kind === "made") return outcome.bytes;
    const { open } = this.#state;
    if (outcome?.kind === "failed" && open?.id === id) {
      this.#change({ open: { ...open, problem: outcome.problem } });
    }
    return null;
  }

  #entry(id: number): FileEntry | undefined {
    return this.#state.entries.find((entry) => entry.id === id);
  }

  #setStatus(id: number, status: FileStatus): void {
    this.#setEntry(id, { status });
  }

  #setEntry(id: number, part: Partial<FileEntry>): void {
    const entries = this.#state.entries.map((entry) => (entry.id === id ? { ...entry, ...part } : entry));
    this.#change({ entries });
  }

  #change(state: Partial<PageState>): void {
    this.#state = { ...this.#state, ...state };
    for (const listener of this.#listeners) listener();
  }
}

const silent = (): void => undefined;
