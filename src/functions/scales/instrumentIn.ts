import { normaliseName } from "../../domain/codes/normaliseName";
import type { ScaleInstrumentCode } from "../../domain/scales/scaleInstruments";
import { formulaChoices } from "../../text/nl/formulaChoices";
import { FormulaRefusal } from "../FormulaRefusal";

/** An instrument as it is said; `code` is null for an own scale. */
export interface NamedInstrument {
  readonly name: string;
  readonly key: string;
  readonly code: ScaleInstrumentCode | null;
}

/** Of the names for one instrument, the first is the one we say. */
const byCode = new Map<ScaleInstrumentCode, NamedInstrument>();
const byKey = new Map<string, NamedInstrument>();
for (const [name, code] of Object.entries(formulaChoices.scaleInstrument)) {
  const instrument = byCode.get(code) ?? { name, key: code, code };
  byCode.set(code, instrument);
  byKey.set(normaliseName(name), instrument);
}

const matrixWithoutVersion = /^(?:zrm|zelfredzaamheids?matrix)/;

/**
 * The instrument that a name stands for: one we know, or a scale of the user's own.
 *
 * @param row  as counted from 1, for the refusal; null for an argument of its own
 * @throws FormulaRefusal  "instrument-version-missing": the versions of the ZRM have other domains
 */
export function instrumentIn(text: string, row: number | null): NamedInstrument {
  const key = normaliseName(text);
  const known = byKey.get(key);
  if (known !== undefined) return known;
  if (matrixWithoutVersion.test(key)) throw new FormulaRefusal("instrument-version-missing", { row, text });
  return { name: text, key: `own ${key}`, code: null };
}
