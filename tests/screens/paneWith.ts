import type { CheckedFacts, PaneFacts } from "../../src/screens/PaneFacts";

/** What the pane knows when nothing is going on. */
export function paneWith(checked: CheckedFacts | null, parts: Partial<PaneFacts> = {}): PaneFacts {
  return { language: "nl", checked, running: null, trouble: null, notice: null, ...parts };
}
