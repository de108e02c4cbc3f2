import type { ReportPicture } from "../../documents/reports/ReportDocument";
import type { TaskProgress } from "./WorkerAnswer";

/** What a task gets of the page around the worker. */
export interface TaskMeans {
  /** Called often; whoever listens thins it out. */
  readonly onProgress: (progress: TaskProgress) => void;
  /** The page draws what a worker cannot. */
  readonly drawPng: (picture: ReportPicture) => Promise<Uint8Array>;
}
