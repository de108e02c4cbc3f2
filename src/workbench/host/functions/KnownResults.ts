import type { FinishedInvocation } from "./resultOfInvocation";

type Result = FinishedInvocation["result"];

const mostPerCell = 20;

/** The results of a function per cell and arguments: a function runs again only when its input changes. */
export class KnownResults {
  readonly #byCell = new Map<string, Map<string, Result>>();

  get(cell: string, call: string): Result | undefined {
    return this.#byCell.get(cell)?.get(call);
  }

  set(cell: string, call: string, result: Result): void {
    const results = this.#byCell.get(cell) ?? new Map<string, Result>();
    this.#byCell.set(cell, results);
    const [oldest] = results.keys();
    if (!results.has(call) && results.size >= mostPerCell && oldest !== undefined) results.delete(oldest);
    results.set(call, result);
  }

  clear(): void {
    this.#byCell.clear();
  }
}
