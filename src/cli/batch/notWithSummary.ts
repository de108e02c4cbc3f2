import type { CliMessages } from "../../text/CliMessages";

/** Which options were given on the command line. */
export interface OptionsGiven {
  readonly format: boolean;
  readonly previous: boolean;
  readonly seal: boolean;
}

/** Why these options do not go with one summary for all, in a sentence; null where they do. */
export function notWithSummary(given: OptionsGiven, messages: CliMessages): string | null {
  if (given.seal) return messages.sealWithoutSummary;
  if (given.previous) return messages.previousForOne;
  return given.format ? messages.batch.formatWithoutSummary : null;
}
