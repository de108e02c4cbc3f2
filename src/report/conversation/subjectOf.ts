import { codeKey } from "../../domain/codes/codeKey";
import { normaliseName } from "../../domain/codes/normaliseName";

/** What a row or a point is about, as it is compared; null for a blank. */
export const subjectOf = {
  indicator: (code: string | null): string | null => keyed("indicator", codeKey(code ?? "")),
  goal: (code: string | null): string | null => keyed("goal", codeKey(code ?? "")),
  /** The code or name of an activity, group or statement, as people may type it as the topic of a point. */
  name: (name: string | null): string | null => keyed("name", normaliseName(name ?? "")),
} as const;

const keyed = (kind: string, key: string): string | null => (key === "" ? null : `${kind}\n${key}`);
