import { Presets, SingleBar } from "cli-progress";
import type { BatchWords } from "../../text/BatchWords";
import type { Output } from "../Output";

export interface BatchProgress {
  /** @param wasChecked  false where an earlier run had done it */
  advance(wasChecked: boolean): void;
  stop(): void;
}

const millisecondsPerLine = 10_000;

/**
 * How far it is and how long it will take: a bar on a terminal, else a line every ten seconds.
 *
 * @param total    files in all
 * @param unknown  files of which the journal has no outcome yet; only they take time
 */
export function startBatchProgress(
  total: number,
  unknown: number,
  isTerminal: boolean,
  words: BatchWords,
  output: Output,
): BatchProgress {
  const started = Date.now();
  let done = 0;
  let checked = 0;
  let lastLine = started;
  const left = (): string => words.timeLeft(secondsLeft(Date.now() - started, checked, unknown));
  const bar = isTerminal ? startBar(total, words, left()) : null;
  return {
    advance: (wasChecked) => {
      done += 1;
      if (wasChecked) checked += 1;
      bar?.update(done, { left: left() });
      if (bar !== null || done === total || Date.now() - lastLine < millisecondsPerLine) return;
      lastLine = Date.now();
      output.err(words.progressLine(done, total, left()));
    },
    stop: () => bar?.stop(),
  };
}

/**
 * From the pace so far.
 *
 * @returns  null as long as nothing was checked
 * @example secondsLeft(10000, 20, 100) // 40
 */
export function secondsLeft(milliseconds: number, checked: number, toCheck: number): number | null {
  if (checked === 0) return null;
  return (milliseconds / 1000 / checked) * Math.max(0, toCheck - checked);
}

function startBar(total: number, words: BatchWords, left: string): SingleBar {
  const bar = new SingleBar(
    { clearOnComplete: true, stopOnComplete: true, format: words.progress, stream: process.stderr },
    Presets.shades_classic,
  );
  bar.start(total, 0, { left });
  return bar;
}
