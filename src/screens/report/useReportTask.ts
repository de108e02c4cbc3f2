import { useEffect, useRef, useState } from "react";
import type { Running } from "../PaneFacts";
import type { ReportWatch } from "./ReportOrder";

export interface ReportTask {
  /** Null while nothing is made. */
  readonly running: Running | null;
  /** Begins one task; whoever begins another stops it. */
  readonly run: <Outcome>(task: (watch: ReportWatch) => Promise<Outcome>) => Promise<Outcome>;
  readonly stop: () => void;
}

/** One report at a time, with how far it is and a way to stop it. It stops by itself when the screen goes. */
export function useReportTask(): ReportTask {
  const [running, setRunning] = useState<Running | null>(null);
  const current = useRef<AbortController | null>(null);
  const stop = (): void => current.current?.abort();
  useEffect(() => () => current.current?.abort(), []);
  const run = async <Outcome>(task: (watch: ReportWatch) => Promise<Outcome>): Promise<Outcome> => {
    stop();
    const control = new AbortController();
    current.current = control;
    const tell = (done: number, total: number): void => {
      if (current.current === control) setRunning({ task: "reporting", done, total });
    };
    tell(0, 0);
    try {
      return await task({ onProgress: tell, signal: control.signal });
    } finally {
      if (current.current === control) {
        current.current = null;
        setRunning(null);
      }
    }
  };
  return { running, run, stop };
}
