import { Presets, SingleBar } from "cli-progress";
import type { CliMessages } from "../../text/CliMessages";

export interface Progress {
  advance(): void;
  stop(): void;
}

const silent: Progress = { advance: () => undefined, stop: () => undefined };

/** A bar on the error console that counts files; nothing for a single file or without a terminal. */
export function startProgress(total: number, shown: boolean, messages: CliMessages): Progress {
  if (!shown || total < 2) return silent;
  const bar = new SingleBar(
    {
      clearOnComplete: true,
      stopOnComplete: true,
      format: messages.progress,
      stream: process.stderr,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { advance: () => bar.increment(), stop: () => bar.stop() };
}
