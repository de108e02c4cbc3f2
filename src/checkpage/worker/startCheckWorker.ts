import type { CheckWorker } from "./WorkerPool";

/** A worker that checks workbooks, of the page's own server. */
export function startCheckWorker(): CheckWorker {
  return new Worker(/* webpackChunkName: "controle-worker" */ new URL("./checkWorker.ts", import.meta.url));
}
