import type { CheckedFacts } from "../../src/screens/PaneFacts";
import type { Finding } from "../../src/workbook/findings";
import { nothingKept } from "../../src/workbook/kept/KeptChoices";
import { reportWith } from "./reportWith";

/** A finished check with these findings; the screens Controle and Over read no more than this. */
export function checkedWith(findings: readonly Finding[], parts: Partial<CheckedFacts> = {}): CheckedFacts {
  const checked: Omit<CheckedFacts, "records"> = {
    report: reportWith(findings),
    fixes: [],
    kept: nothingKept,
    sheets: [],
    time: "2026-03-12T14:32:00",
    rules: 25,
    seal: { state: "not-sealed" },
  };
  return { ...checked, ...parts } as CheckedFacts;
}
