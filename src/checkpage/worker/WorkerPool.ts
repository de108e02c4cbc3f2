import type { ReportPicture } from "../../documents/reports/ReportDocument";
import type { PictureAsked, TaskOutcome, TaskProgress, WorkerAnswer } from "./WorkerAnswer";
import type { ToWorker, WorkerTask } from "./WorkerTask";

/** As much of a Worker as is used. */
export interface CheckWorker {
  onmessage: ((event: MessageEvent<WorkerAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ToWorker): void;
  terminate(): void;
}

export interface PoolSettings {
  readonly startWorker: () => CheckWorker;
  readonly size: number;
  /** A worker that says nothing for so long is ended. */
  readonly silenceInSeconds: number;
  /** Draws what a worker cannot. */
  readonly drawPng: (picture: ReportPicture) => Promise<Uint8Array>;
}

interface Job {
  readonly task: WorkerTask;
  readonly onProgress: (progress: TaskProgress) => void;
  readonly onOutcome: (outcome: TaskOutcome | null) => void;
}

interface Seat {
  worker: CheckWorker;
  job: Job | null;
  timer: ReturnType<typeof setTimeout> | null;
}

export interface Asked {
  /** Null when it was stopped. */
  readonly outcome: Promise<TaskOutcome | null>;
  readonly stop: () => void;
}

/**
 * A few workers and a queue before them. A worker that hangs, crashes or is stopped is ended and another takes its seat;
 * the other tasks go on.
 */
export class WorkerPool {
  readonly #settings: PoolSettings;
  readonly #seats: Seat[];
  readonly #queue: Job[] = [];

  constructor(settings: PoolSettings) {
    this.#settings = settings;
    this.#seats = Array.from({ length: settings.size }, () => this.#newSeat());
  }

  /**
   * @param urgency  "first" passes what waits: somebody looks at the screen for it
   */
  ask(task: WorkerTask, onProgress: (progress: TaskProgress) => void, urgency: "first" | "in-turn"): Asked {
    let settle: (outcome: TaskOutcome | null) => void = () => undefined;
    const outcome = new Promise<TaskOutcome | null>((resolve) => {
      settle = resolve;
    });
    const job: Job = { task, onProgress, onOutcome: settle };
    if (urgency === "first") this.#queue.unshift(job);
    else this.#queue.push(job);
    this.#fill();
    return {
      outcome,
      stop: () => {
        this.#stop(job);
      },
    };
  }

  #newSeat(): Seat {
    const seat: Seat = { worker: this.#settings.startWorker(), job: null, timer: null };
    this.#listen(seat);
    return seat;
  }

  #listen(seat: Seat): void {
    seat.worker.onmessage = ({ data }) => {
      if (data.kind === "progress") {
        this.#watch(seat);
        seat.job?.onProgress(data);
      } else if (data.kind === "draw") {
        this.#watch(seat);
        void this.#draw(seat.worker, data);
      } else {
        this.#finish(seat, data);
      }
    };
    seat.worker.onerror = (event) => {
      event.preventDefault();
      if (seat.job === null) return;
      this.#replace(seat, {
        kind: "failed",
        problem: { about: "page", problem: { code: "crashed", facts: {} } },
      });
    };
  }

  /** The worker that asked may be gone by then: what is posted to it is then lost, and nothing waits for it. */
  async #draw(worker: CheckWorker, { id, picture }: PictureAsked): Promise<void> {
    const png = await this.#settings.drawPng(picture).catch(() => null);
    worker.postMessage({ kind: "drawn", id, png });
  }

  #fill(): void {
    for (const seat of this.#seats) {
      if (seat.job !== null) continue;
      const job = this.#queue.shift();
      if (job === undefined) return;
      seat.job = job;
      this.#watch(seat);
      seat.worker.postMessage(job.task);
    }
  }

  #watch(seat: Seat): void {
    if (seat.timer !== null) clearTimeout(seat.timer);
    const seconds = this.#settings.silenceInSeconds;
    seat.timer = setTimeout(() => {
      const problem = { code: "took-too-long", facts: { seconds } } as const;
      this.#replace(seat, { kind: "failed", problem: { about: "page", problem } });
    }, seconds * 1000);
  }

  #finish(seat: Seat, outcome: TaskOutcome | null): void {
    if (seat.timer !== null) clearTimeout(seat.timer);
    const { job } = seat;
    seat.timer = null;
    seat.job = null;
    job?.onOutcome(outcome);
    this.#fill();
  }

  /** Its worker may be in the middle of something that never ends: another takes its place. */
  #replace(seat: Seat, outcome: TaskOutcome | null): void {
    seat.worker.onmessage = null;
    seat.worker.onerror = null;
    seat.worker.terminate();
    seat.worker = this.#settings.startWorker();
    this.#listen(seat);
    this.#finish(seat, outcome);
  }

  #stop(job: Job): void {
    const place = this.#queue.indexOf(job);
    if (place >= 0) {
      this.#queue.splice(place, 1);
      job.onOutcome(null);
      return;
    }
    const seat = this.#seats.find((one) => one.job === job);
    if (seat !== undefined) this.#replace(seat, null);
  }
}
