import type { BatchProblem } from "../../text/BatchWords";

/** What a worker answered, or why it never will. */
export type WorkerResult<Answer> = { readonly answer: Answer } | { readonly lost: BatchProblem };
