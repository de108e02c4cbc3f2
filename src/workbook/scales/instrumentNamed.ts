import { normaliseName } from "../../domain/codes/normaliseName";
import type { ScaleInstrumentCode } from "../../domain/scales/scaleInstruments";
import { instrumentNames } from "../contract/scaleNames";

/** An instrument as it stands in a cell. */
export interface NamedInstrument {
  /** As we say it where we know it, else as it was typed. */
  readonly name: string;
  readonly key: string;
  /** Null for a scale of one's own, and for a matrix without its version. */
  readonly code: ScaleInstrumentCode | null;
  /** The versions of the self-sufficiency matrix have other domains. */
  readonly versionMissing: boolean;
}

/** Of the names for one instrument, the first is the one we say. */
const byCode = new Map<ScaleInstrumentCode, NamedInstrument>();
const byKey = new Map<string, NamedInstrument>();
for (const [name, code] of Object.entries(instrumentNames)) {
  const instrument = byCode.get(code) ?? { name, key: code, code, versionMissing: false };
  byCode.set(code, instrument);
  byKey.set(normaliseName(name), instrument);
}

const matrix = /^(?:zrm|zelfredzaamheids?matrix)/;

/**
 * The instrument that a name stands for: one we know, or a scale of one's own.
 *
 * @example instrumentNamed("zrm-2017").code // "self-sufficiency-2017"
 */
export function instrumentNamed(text: string): NamedInstrument {
  const key = normaliseName(text);
  return byKey.get(key) ?? { name: text, key: `own ${key}`, code: null, versionMissing: matrix.test(key) };
}
