import { journalSchema } from "./journalSchema";
import type { FileLine, SummaryLine } from "./journalSchema";

/** What a line of the journal says; null where it cannot be read. */
export function lineInText(text: string): FileLine | SummaryLine | null {
  try {
    return journalSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
